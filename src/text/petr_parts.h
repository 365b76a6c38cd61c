/* SPDX-License-Identifier: Apache-2.0
 *
 * petr_parts.h: what the parts of the PETRARCH importer share: reading (petrarch.c, petr_verbs.c) and coding
 * (petr_view.c, petr_match.c, petr_code.c). */
#ifndef TR_TEXT_PETR_PARTS_H
#define TR_TEXT_PETR_PARTS_H

#include "text/petrarch.h"

/* ---- reading ----------------------------------------------------------------------------- */

enum { TR_PETR_PHRASE_WORDS = 24 }; /* a longer phrase is a fault */

struct tr_petr_reader {
    struct tr_arena *a;
    struct tr_petrarch *p;
    tr_str file, rest; /* rest: lines not yet read */
    uint32_t line;
    bool in_comment, full;
};
/* Next line with something in it: comments (<!-- -->, #, ;) off; false behind the last. */
bool tr_petr_line(struct tr_petr_reader *r, tr_str *out);
void tr_petr_fault(struct tr_petr_reader *r, const char *format, ...) TR_PRINTF(2, 3);
#define TR_PETR_PUSH(r, list, item)                             \
    do {                                                        \
        if (!TR_PUSH((r)->a, (list), (item))) (r)->full = true; \
    } while (0)
/* Tokens of a phrase whose words are parted by "_" (next to one another) or blanks. Gives how many, at most room;
 * SIZE_MAX when there are more. */
size_t tr_petr_tokens(struct tr_petr_reader *r, tr_str phrase, struct tr_petr_word *out, size_t room);
struct tr_petr_words tr_petr_words_add(struct tr_petr_reader *r, const struct tr_petr_word *v, size_t n);
/* Name of the `of`-th party; false: not 1 to TR_PETR_PHRASE_WORDS words, a fault of a `what` ("name", "agent"). */
bool tr_petr_name_of(struct tr_petr_reader *r, const char *what, tr_str text, size_t of, struct tr_petr_name *out);
/* "CITY" -> "CITIES", "CLASS" -> "CLASSES", "FORCE" -> "FORCES"; empty p at the arena's cap. */
tr_str tr_petr_plural(struct tr_petr_reader *r, tr_str word);
/* The code between brackets, and the text before it; false: none. */
bool tr_petr_bracket(tr_str line, tr_str *before, tr_str *code);
/* A party's code: letters and digits first, then also - + /; or "---", "+++", "###". */
bool tr_petr_is_code(tr_str code);
void tr_petr_read_agents(struct tr_petr_reader *r);
void tr_petr_read_verbs(struct tr_petr_reader *r);
void tr_petr_sort_verbs(struct tr_petrarch *p);

/* ---- coding ------------------------------------------------------------------------------ */

struct tr_petr_group {   /* noun phrases that act as one: a list and what hangs on it ("officials of A and B") */
    uint32_t first, end; /* tokens */
    uint32_t head_end;   /* token behind the list itself, without what hangs on it */
    uint32_t phrase;     /* noun phrase it begins with */
    uint32_t members;
    struct tr_strs codes; /* without doubles; none: nobody is known */
    bool known;           /* a dictionary has one of them at least */
    bool time;
};
struct tr_petr_view { /* a sentence */
    struct tr_arena *a;
    const struct tr_petrarch *p;
    const struct tr_petr_options *options;
    const struct tr_parse *parse;
    size_t sentence;
    tr_time day;
    uint32_t first, end; /* tokens */
    bool *dropped;       /* by token - first: between commas, put aside */
    uint32_t *group;     /* by token - first: its group, TR_NO */
    TR_LIST(struct tr_petr_group) groups;
    bool full;
};
bool tr_petr_view_open(struct tr_petr_view *v);

/* The longest name that begins with the first of `at`, a list of tokens; TR_NONE: none. Blanks of a name may skip tokens
 * of the first `loose` only. *n: tokens of the list it spans. */
size_t tr_petr_find_name(const struct tr_petr_word *words, const struct tr_petr_name *names, size_t n_names,
                         const struct tr_token *tokens, const uint32_t *at, size_t loose, size_t n_at, size_t *n);
/* "---", and "+++", "###" of older dictionaries: nobody, no event. */
bool tr_petr_is_nobody(tr_str code);
tr_str tr_petr_code_on(const struct tr_petrarch *p, const struct tr_petr_actor *actor, tr_time day);

struct tr_petr_step { /* of a sequence that patterns are matched with */
    uint64_t key;
    uint32_t token, group; /* group: TR_NO */
    bool skip;             /* articles, numbers: do not part words that must be next to one another */
};
struct tr_petr_match {
    uint32_t pattern;        /* TR_NO: none */
    uint32_t source, target; /* groups, TR_NO */
};
/* The longest pattern of a block that holds before and behind the verb; before: nearest first. */
struct tr_petr_match tr_petr_match(const struct tr_petr_view *v, uint32_t block, const struct tr_petr_step *before,
                                   size_t n_before, const struct tr_petr_step *after, size_t n_after);

#endif
