/* SPDX-License-Identifier: Apache-2.0
 *
 * who.h: noun phrases -> who is meant: actors of the lexicon, words for people that take their side from what stands
 * beside them, pronouns by what was said before.
 *
 * "Syrian opposition delegates" is SYR.OPP.DEL, "Russia's foreign minister" RUS.GOV.MFA and, on a day when the lexicon
 * knows who that was, the person. A phrase whose head is no actor ("Russia's plan") names its owner, and says so. */
#ifndef TR_TEXT_WHO_H
#define TR_TEXT_WHO_H

#include "text/parse.h"

enum {                          /* of a party */
       TR_WHO_HEAD = 1 << 0,    /* the phrase means the party itself */
       TR_WHO_OWNER = 1 << 1,   /* the phrase is of it: its plan, a Russian proposal */
       TR_WHO_PRONOUN = 1 << 2, /* by what a pronoun stands for */
       TR_WHO_METONYM = 1 << 3, /* a place that may speak for a government */
       TR_WHO_PLURAL = 1 << 4,
       TR_WHO_PERSON = 1 << 5,
       TR_WHO_PLACE = 1 << 6,   /* a country: may be no more than where */
       TR_WHO_UNNAMED = 1 << 7, /* a word for people alone: "gunmen", with no side to it */
       TR_WHO_SHARED = 1 << 8,  /* its side is that of the first of its list, or of the sentence */
       TR_WHO_UNKNOWN = 1 << 9, /* a name that the lexicon does not have, with a title or not */
       TR_WHO_MEDIA = 1 << 10,
       TR_WHO_THING = 1 << 11 /* aircraft, ships: they strike, they don't talk */
};

struct tr_who {
    uint32_t np;       /* noun phrase that it was taken from */
    uint32_t first, n; /* tokens: its name as written; of a pronoun, that of whom it stands for */
    uint32_t at, at_n; /* tokens: where it stands; at_n 0: where its name does */
    uint32_t entry;    /* actor of the lexicon; TR_NO: none */
    uint32_t name;     /* name of the lexicon that matched; TR_NO */
    uint32_t agent;    /* first agent word's entry; TR_NO */
    uint32_t flags;
    tr_str code; /* "SYR.OPP.DEL"; "" when nothing is known; lives in the arena */
    char gender; /* m f or 0 */
};

struct tr_cast { /* all parties of a document */
    TR_LIST(struct tr_who) list;
    uint32_t *first, *n; /* by phrase: its parties in `list`, not counting those of other members of its list */
};

/* day: of the document, for who held which office; TR_TIME_NONE: not known. Lives in `a`. Only TR_NOMEM fails. */
TR_MUST tr_rc tr_cast_open(struct tr_arena *a, const struct tr_parse *p, tr_time day, struct tr_cast *out,
                           struct tr_error *err);

/* Is code `c` the same as `of` or part of it ("SYR.MIL" of "SYR")? */
bool tr_code_is(tr_str c, tr_str of);
/* Is one of its parts among these n ("SYR.MIL.AF" has "MIL")? */
bool tr_code_has(tr_str code, const char *const *parts, size_t n);
/* An army, rebels, or gunmen of whom no more is known? */
bool tr_code_is_armed(tr_str code);
/* Has the longer code all parts of the shorter: "SLV.GOV.LOC" and "GOV.LOC", "PER.REB.SHP" and "REB"? */
bool tr_code_fits(tr_str a, tr_str b);
/* First three letters: the country or IGO, IMG. */
tr_str tr_code_country(tr_str code);

#endif
