/* SPDX-License-Identifier: Apache-2.0
 *
 * quote_parts.h: what the files behind quote.h share: one sentence at work, its cues, and the steps. */
#ifndef TR_TEXT_QUOTE_PARTS_H
#define TR_TEXT_QUOTE_PARTS_H

#include "text/quote.h"

typedef enum { /* `kind` lines of cues */
               TR_CUE_SPEECH,
               TR_CUE_NAMING,
               TR_CUE_REPORT,
               TR_CUE_CLAIM,
               TR_CUE_THOUGHT,
               TR_CUE_ADMISSION,
               TR_CUE_DENIAL,
               TR_CUE_SILENCE,
               TR_CUE_DEMAND,
               TR_CUE_PROMISE,
               TR_CUE_THREAT,
               TR_CUE_ANNOUNCEMENT,
               TR_CUE_AGREEMENT,
               TR_CUE_BACKING,
               TR_CUE_ACCUSATION,
               TR_CUE_MENTION,
               TR_CUE_CITING,
               TR_CUE_SOURCE,
               TR_CUE_RUMOUR,
               TR_CUE_NOUN,
               TR_CUE_KINDS
} tr_cue_kind;

struct tr_cue {
    uint32_t first, n; /* tokens */
    uint32_t entry;
    tr_cue_kind kind;
    uint32_t phrase; /* that holds its first token */
};

enum { TR_CUES_MAX = 24 };

struct tr_voices {    /* around one cue */
    uint32_t speaker; /* noun phrase, TR_NO */
    bool behind;      /* the speaker stands behind the cue */
    bool relative;    /* found over "who", "which": the content ends at a comma */
    bool shared;      /* subject of an earlier verb, joined by "and" */
    uint32_t from;    /* first token of the attribution: of the speaker with what is put in, or of the cue */
    uint32_t audience;
    struct tr_range channel, citing; /* citing: whom the subject cites; then the subject is the medium */
    uint32_t citing_np;
    struct tr_range passed; /* "quoted by M", "through its spokesman": who passes it on */
};

struct tr_saying { /* one sentence at work */
    struct tr_arena *a;
    const struct tr_parse *p;
    struct tr_quotes *q;
    const struct tr_phrase *v; /* phrases of the document */
    uint32_t sentence;
    uint32_t first, end;     /* phrases */
    uint32_t t_first, t_end; /* tokens; t_end is before the last stop and the marks behind it */
    struct tr_cue cues[TR_CUES_MAX];
    uint32_t n_cues;
    uint32_t n_finite;                    /* finite verb groups outside quotations, as the clauses see them */
    uint32_t covered_to;                  /* token behind the furthest content so far */
    struct tr_voices voices[TR_CUES_MAX]; /* beside cues, of verbs */
    uint32_t from;                        /* first statement of the sentence */
    bool full;
};

TR_MUST tr_rc tr_quotes_mark(struct tr_arena *a, const struct tr_parse *p, struct tr_quotes *out, struct tr_error *err);

/* Fills s->cues, left to right. */
void tr_cues_find(struct tr_saying *s);

/* ---- phrases (quote_walk.c) ---------------------------------------------------------------- */

static inline tr_phrase_kind tr_ph(const struct tr_saying *s, uint32_t k)
{
    return k >= s->first && k < s->end ? s->v[k].kind : TR_PH_MARK;
}
/* TR_VG_* of a verb group, with what the clauses make of it put right. */
uint32_t tr_verb_flags(const struct tr_saying *s, uint32_t k);
void tr_count_finite(struct tr_saying *s); /* first of all */
bool tr_is_finite(const struct tr_saying *s, uint32_t k);
bool tr_head_is(const struct tr_saying *s, uint32_t k, const char *const *words, size_t n);
/* Behind noun phrase k (its whole list) and the prepositional phrases and appositions that hang on it. */
uint32_t tr_behind(const struct tr_saying *s, uint32_t k);
/* Behind its list and "of" alone. */
uint32_t tr_behind_of(const struct tr_saying *s, uint32_t k);
/* The noun phrase with its list and what hangs on it by "of", "for", "from", "in", "to", as a range of tokens. */
struct tr_range tr_np_range(const struct tr_saying *s, uint32_t np);
/* First noun phrase of phrase k's root: up through the prepositions; TR_NO when it hangs on a verb. */
/* ... without what hangs on it but by "of". */
struct tr_range tr_np_short(const struct tr_saying *s, uint32_t np);
uint32_t tr_root(const struct tr_saying *s, uint32_t k);
uint32_t tr_phrase_at(const struct tr_saying *s, uint32_t token);

/* ---- who (quote_who.c) --------------------------------------------------------------------- */

/* Names what a cue that is a verb rests on. */
/* The noun phrase that a verb has as its subject, TR_NO. */
uint32_t tr_subject_left(const struct tr_saying *s, uint32_t verb);
struct tr_voices tr_voices_of(const struct tr_saying *s, const struct tr_cue *c);
/* The channel among the prepositional phrases in phrases [from, to). */
struct tr_range tr_channel_in(const struct tr_saying *s, uint32_t from, uint32_t to);
/* May it speak: a person, a body, a name, a text; not a thing or a place without a name. */
bool tr_can_speak(const struct tr_saying *s, uint32_t np);

/* ---- content (quote_what.c) ------------------------------------------------------------------ */

/* Fills content, type, audience and what else stands behind the cue; false: the cue says nothing here. */
bool tr_content_of(struct tr_saying *s, const struct tr_cue *c, struct tr_voices *v, struct tr_statement *out);
/* A range without the marks and commas at its ends. */
struct tr_range tr_trim(const struct tr_saying *s, uint32_t from, uint32_t to);

#endif
