/* SPDX-License-Identifier: Apache-2.0
 *
 * petrarch.h: PETRARCH dictionaries (docs/formats/petrarch.md) -> names, words for people, discards, verbs with their
 * patterns; and what they find in sentences that our own parser has read.
 *
 * Four kinds of file: actors (names with dated codes), agents (words for people that take their side from what stands
 * beside them), discards (sentences or stories not to be coded) and verbs (blocks of verbs, synsets, patterns), in the
 * notation of PETRARCH 1 and of PETRARCH 2. Words are kept by the keys of their tokens (token.h) and must stand as
 * written: the dictionaries spell out plurals and verb forms, or their rule does. A line that makes no sense is told
 * and skipped. Const once open; threads share it. */
#ifndef TR_TEXT_PETRARCH_H
#define TR_TEXT_PETRARCH_H

#include "text/lexicon.h"
#include "text/parse.h"

typedef enum { TR_PETR_ACTORS, TR_PETR_AGENTS, TR_PETR_DISCARDS, TR_PETR_VERBS, TR_PETR_KINDS } tr_petr_kind;

struct tr_petr_word {
    uint64_t key;
    bool tight; /* nothing may stand between it and the word before ("_", or one word as written) */
};
struct tr_petr_words { /* in struct tr_petrarch.words */
    uint32_t first, n;
};

struct tr_petr_code { /* what an actor counts as, on which days */
    tr_str code;      /* "USAGOV"; "FRO/BIL": each of them; "---" nobody */
    tr_span days;     /* whole days UTC, both ends included; TR_ALWAYS: when no other holds */
    uint32_t line;
};
struct tr_petr_actor {
    tr_str name; /* the first, as written */
    uint32_t codes, n_codes;
    tr_str file;
    uint32_t line;
};
struct tr_petr_agent {
    tr_str code;
    bool before; /* "NGO~": stands before the actor's code */
    tr_str file;
    uint32_t line;
};
struct tr_petr_name { /* of an actor, agent or discard */
    uint64_t key;     /* of the first word */
    struct tr_petr_words words;
    uint32_t of;
    uint32_t line;
    tr_str text; /* as written */
};
struct tr_petr_discard {
    bool story;
    tr_str file;
    uint32_t line;
};

typedef enum {
    TR_PETR_WORD,
    TR_PETR_SET,      /* &NAME */
    TR_PETR_SOURCE,   /* $ */
    TR_PETR_TARGET,   /* + */
    TR_PETR_COMPOUND, /* %: several that are source and target */
    TR_PETR_SKIP      /* ^: to the end of a noun phrase */
} tr_petr_item_kind;

struct tr_petr_item {
    uint8_t kind; /* tr_petr_item_kind */
    bool tight;   /* next to the item before it, seen from the verb outwards */
    uint32_t set;
    uint64_t key;
};
struct tr_petr_set {
    tr_str name;
    bool defined, plurals;
    TR_LIST(struct tr_petr_words) phrases; /* in struct tr_petrarch.items: words and sets, next to one another */
};
struct tr_petr_pattern {
    uint32_t block;
    uint32_t before, n_before; /* items, nearest to the verb first */
    uint32_t after, n_after;
    tr_str code;      /* "---": none */
    tr_str code_back; /* from target to source; empty: none */
    uint32_t line;
};
struct tr_petr_block {
    tr_str name, file;
    uint32_t line;
    uint32_t patterns, n_patterns; /* longest first */
};
struct tr_petr_verb { /* one form of a verb */
    uint64_t key;
    struct tr_petr_words before, after; /* "wire tap", "cordon off": before nearest first */
    uint32_t block, order;              /* order: as read */
    tr_str code, code_back;
    uint32_t line;
};
struct tr_petr_turn { /* "~ a (a b X) Y = a b code": what a verb makes of another's event; kept, not applied */
    tr_str text, file;
    uint32_t line;
};

struct tr_petrarch {
    TR_LIST(struct tr_petr_word) words;
    TR_LIST(struct tr_petr_item) items;
    TR_LIST(struct tr_petr_code) codes;
    TR_LIST(struct tr_petr_actor) actors;
    TR_LIST(struct tr_petr_agent) agents;
    TR_LIST(struct tr_petr_discard) discards;
    TR_LIST(struct tr_petr_name) actor_names; /* by key of the first word, longest first, then as read */
    TR_LIST(struct tr_petr_name) agent_names;
    TR_LIST(struct tr_petr_name) discard_names;
    TR_LIST(struct tr_petr_set) sets;
    TR_LIST(struct tr_petr_block) blocks;
    TR_LIST(struct tr_petr_pattern) patterns;
    TR_LIST(struct tr_petr_verb) verbs; /* by key, longest first, then as read */
    TR_LIST(struct tr_petr_turn) turns;
    TR_LIST(struct tr_lex_fault) faults; /* by file, line */
};

/* Reads the files (their kind is seen from their lines; is_case is not looked at). Lives in `a`, borrows from files.
 * Only TR_NOMEM fails. */
TR_MUST tr_rc tr_petrarch_open(struct tr_arena *a, const struct tr_lex_file *files, size_t n, struct tr_petrarch *out,
                               struct tr_error *err);
/* The kind that a text's lines speak for. */
tr_petr_kind tr_petr_kind_of(tr_str text);
/* Names of kinds, for people. */
extern const char *const tr_petr_kind_names[TR_PETR_KINDS];

/* Actors and agents as lexicon text (docs/lexicon.md): a stanza for each actor with what it counted as in which days,
 * one for each agent's code. `origin` (whose dictionaries, under which licence) and `seen` (a day, may be empty) go into
 * the sources. The same dictionaries give the same bytes. Scratch in `a`. Only TR_NOMEM fails. */
TR_MUST tr_rc tr_petr_to_lexicon(struct tr_arena *a, const struct tr_petrarch *p, tr_str origin, tr_str seen,
                                 struct tr_sink *out, struct tr_error *err);

/* ---- coding ------------------------------------------------------------------------------ */

struct tr_petr_options {        /* names and meaning as in PETR_config.ini */
    bool require_dyad;          /* an event needs both a source and a target */
    int new_actor_length;       /* names of up to so many words stand for actors that no dictionary has; 0: never */
    int comma_min, comma_max;   /* clauses between commas of so many words are put aside; max 0: none */
    int comma_bmin, comma_bmax; /* the same at the front */
    int comma_emin, comma_emax; /* and at the end */
};
#define TR_PETR_OPTIONS                                                                                          \
    {                                                                                                            \
        .require_dyad = true, .comma_min = 2, .comma_max = 8, .comma_emin = 2, .comma_emax = 8, .comma_bmin = 0, \
        .comma_bmax = 0, .new_actor_length = 0                                                                   \
    }

struct tr_petr_event {
    tr_str source, target, code; /* "ARNGOV" "GON" "064"; "---" nobody */
    uint32_t verb;               /* token */
    uint32_t line;               /* of the pattern, or of the verb when none matched */
    uint32_t block;
};
typedef TR_LIST(struct tr_petr_event) tr_petr_events;

typedef enum { TR_PETR_CODED, TR_PETR_DISCARD_SENTENCE, TR_PETR_DISCARD_STORY } tr_petr_outcome;

/* Events of one sentence on a day. No two are the same. Lives in `a`. Only TR_NOMEM fails. */
TR_MUST tr_rc tr_petr_code_sentence(struct tr_arena *a, const struct tr_petrarch *p,
                                    const struct tr_petr_options *options, const struct tr_parse *parse,
                                    size_t sentence, tr_time day, tr_petr_outcome *outcome, tr_petr_events *out,
                                    struct tr_error *err);

#endif
