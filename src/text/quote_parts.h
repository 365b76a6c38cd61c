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
/* ... without what hangs on it but by "of". */
struct tr_range tr_np_short(const struct tr_saying *s, uint32_t np);
/* First noun phrase of phrase k's root: up through the prepositions; TR_NO when it hangs on a verb. */
uint32_t tr_root(const struct tr_saying *s, uint32_t k);
/* Of the sentence, the phrase that a token is of or stands behind. */
uint32_t tr_phrase_at(const struct tr_saying *s, uint32_t token);

bool tr_is_word(const struct tr_saying *s, uint32_t k, const char *word); /* phrase k's head */
bool tr_mark_is(const struct tr_saying *s, uint32_t k, char c);
bool tr_opens(const struct tr_saying *s, uint32_t k); /* a quotation */
bool tr_is_cue_at(const struct tr_saying *s, uint32_t k);

/* ---- to the left (quote_left.c) ----------------------------------------------------------------- */

struct tr_left {
    uint32_t np;   /* TR_NO */
    bool shared;   /* the subject of an earlier verb */
    bool relative; /* over "who", "which" */
};
/* depth: 0 */
struct tr_left tr_look_left(const struct tr_saying *s, uint32_t verb, uint32_t depth);
/* The name behind a role: "the envoy, Pierre Lasconde, told". */
uint32_t tr_named_speaker(const struct tr_saying *s, uint32_t np, uint32_t verb);
uint32_t tr_opening_comma(const struct tr_saying *s, uint32_t k); /* what the comma at k closes; TR_NO */
uint32_t tr_verb_before(const struct tr_saying *s, uint32_t k);   /* the finite verb before, TR_NO */

/* ---- who (quote_who.c) --------------------------------------------------------------------- */

/* The noun phrase that a verb has as its subject, TR_NO. */
uint32_t tr_subject_left(const struct tr_saying *s, uint32_t verb);
/* Speaker, audience, channel of a cue that is a verb. */
struct tr_voices tr_voices_of(const struct tr_saying *s, const struct tr_cue *c);
/* The channel among the prepositional phrases in phrases [from, to). */
struct tr_range tr_channel_in(const struct tr_saying *s, uint32_t from, uint32_t to);
/* May it speak: a person, a body, a name, a text; not a thing or a place without a name. */
bool tr_can_speak(const struct tr_saying *s, uint32_t np);

/* ---- behind the cue (quote_behind.c) -------------------------------------------------------------- */

enum { /* what may stand behind a cue of a kind */
       TR_TAKES_CLAUSE = 1 << 0,
       TR_TAKES_INFINITIVE = 1 << 1,
       TR_TAKES_THING = 1 << 2,
       TR_TAKES_QUESTION = 1 << 3, /* whether, how, what */
       TR_TAKES_ING = 1 << 4,
       TR_TAKES_BEFORE = 1 << 5,      /* "C, S said" */
       TR_TAKES_QUOTE_BEFORE = 1 << 6 /* the same, of a quotation alone: ""...," protested S" */
};
extern const unsigned tr_takes[TR_CUE_KINDS];

typedef enum {
    TR_FOUND_NOTHING,
    TR_FOUND_CLAUSE,
    TR_FOUND_QUOTE,
    TR_FOUND_INFINITIVE,
    TR_FOUND_THING,
    TR_FOUND_QUESTION,
    TR_FOUND_ING
} tr_found_kind;
struct tr_found_content {
    tr_found_kind kind;
    uint32_t token;  /* content begins here */
    uint32_t phrase; /* that holds it */
    uint32_t object; /* noun phrase passed on the way, TR_NO */
    bool that;       /* "that" leads it in */
};

struct tr_found_content tr_look_behind(const struct tr_saying *s, const struct tr_cue *c, uint32_t k);
/* "did not mention X": the verb is negated and of those that leave out. */
bool tr_is_left_out(const struct tr_saying *s, const struct tr_cue *c, bool leads);

/* ---- content (quote_what.c) ------------------------------------------------------------------ */

/* Fills content, type, audience and what else stands behind the cue; false: the cue says nothing here. */
bool tr_content_of(struct tr_saying *s, const struct tr_cue *c, struct tr_voices *v, struct tr_statement *out);
/* A range without the marks and commas at its ends. */
struct tr_range tr_trim(const struct tr_saying *s, uint32_t from, uint32_t to);

/* ---- joined clauses (quote_joint.c) -------------------------------------------------------------- */

/* Of what stands before token `to`: where the clause begins that is joined behind another's words ("X, A said, and | Y,
 * B said"), else the sentence. What was said before it ends there. */
uint32_t tr_joint_before(struct tr_saying *s, uint32_t to);
/* Token where what begins at phrase k ends because another speaks behind ", while", ", but"; own: phrase of the cue. */
uint32_t tr_joint_behind(const struct tr_saying *s, uint32_t k, uint32_t own);

/* ---- readers (quote_verb.c, quote_other.c) --------------------------------------------------------- */

struct tr_statement tr_said_blank(uint32_t sentence);
void tr_said_push(struct tr_saying *s, struct tr_statement *one);
void tr_said_chain(struct tr_statement *one, struct tr_range who);
void tr_read_verb(struct tr_saying *s, const struct tr_cue *c);
void tr_read_source(struct tr_saying *s, const struct tr_cue *c);
void tr_read_rumour(struct tr_saying *s, const struct tr_cue *c);
void tr_read_noun(struct tr_saying *s, const struct tr_cue *c);
void tr_read_colon(struct tr_saying *s);
void tr_read_headline(struct tr_saying *s);
/* Has a finite verb any of the phrases from..to? */
static inline bool tr_has_finite(const struct tr_saying *s, uint32_t from, uint32_t to)
{
    for (uint32_t k = from; k < to && k < s->end; k++)
        if (tr_is_finite(s, k)) return true;
    return false;
}
void tr_read_alone(struct tr_saying *s);
void tr_read_orphan(struct tr_saying *s);

#endif
