/* SPDX-License-Identifier: Apache-2.0
 *
 * lexicon.h: lexicon files (docs/lexicon.md) -> entries and one trie over all their words. Const once open; threads share
 * it. The order of files, stanzas and lines never shows: entries stand sorted by kind and id. */
#ifndef TR_TEXT_LEXICON_H
#define TR_TEXT_LEXICON_H

#include "text/token.h"
#include "text/trie.h"

typedef enum {
    TR_LEX_ACTOR,
    TR_LEX_AGENT,
    TR_LEX_VERB,
    TR_LEX_NOUN,
    TR_LEX_CUE,
    TR_LEX_HEDGE,
    TR_LEX_DENY,
    TR_LEX_KINDS
} tr_lex_kind;
extern const char *const tr_lex_kind_names[TR_LEX_KINDS];

typedef enum { TR_LEX_NAME, TR_LEX_SHORT, TR_LEX_ADJ, TR_LEX_METONYM, TR_LEX_WORDS, TR_LEX_FORMS } tr_lex_form;

struct tr_lex_code { /* what an actor counts as, and when */
    tr_str code, role;
    tr_span days;    /* whole days, UTC; open ends NONE, MAX */
    bool from_known; /* false: `?..` */
    tr_str src;
};
struct tr_lex_member {
    tr_str of;
    tr_span days;
};
struct tr_lex_entry {
    tr_lex_kind kind;
    tr_str id;
    tr_str sort;    /* `kind` line: country, person, office, speech ...; may be empty */
    tr_str level;   /* hedge: level; cue: hedge it gives the content */
    tr_str home;    /* actor: country of an outlet, agency, group */
    tr_str only_in; /* `case` */
    char gender;    /* m f or 0 */
    bool is_case;   /* from a file of the case folder */
    TR_LIST(struct tr_lex_code) codes;
    TR_LIST(struct tr_lex_member) part_of;
    tr_indexes with; /* verb, noun: entries of classes that it takes in, closure, itself not among them */
    tr_str file;     /* without a folder */
    uint32_t line;
    uint32_t called; /* 1 + the English name by which it is called, in `names`; 0: none */
};
struct tr_lex_name { /* one word or name of an entry */
    uint32_t entry, line;
    tr_lex_form form;
    uint8_t casing; /* 0 any, 1 a capital first, 2 capitals alone */
    bool inflects;  /* forms of its words count too */
    char lang[3];
    tr_str text; /* as written in the file */
};
enum {                      /* of a name, kept beside it in the trie */
       TR_LEX_BIT_VERB = 1, /* of a verb or cue */
       TR_LEX_BIT_INFLECTS = 2,
       TR_LEX_BIT_CAPITAL = 4,  /* casing 1 */
       TR_LEX_BIT_CAPITALS = 8, /* casing 2 */
       TR_LEX_BIT_DENY = 16,
       TR_LEX_KIND_AT = 8, /* eight bits: tr_lex_kind of the entry */
       TR_LEX_FORM_AT = 16 /* and eight: form of the name */
};

struct tr_lex_fault {
    tr_str file;
    uint32_t line;
    tr_str text; /* what was found, what was expected */
};
struct tr_lex_file {
    tr_str name, text;
    bool is_case; /* of a case folder: its entries override those of the same kind and id */
};

enum { TR_LEX_CUE_BITS = 4096 };
struct tr_lexicon {
    TR_LIST(struct tr_lex_entry) entries; /* by kind, id */
    TR_LIST(struct tr_lex_name) names;    /* by entry, language, text */
    TR_LIST(struct tr_lex_fault) faults;  /* by file, line */
    struct tr_trie trie;                  /* values: names */
    uint64_t cues[TR_LEX_CUE_BITS / 64];  /* a bit for each first key of a cue; bits 20 and up of the key */
    struct tr_map by_id[TR_LEX_KINDS];
    uint64_t hash; /* of all entries, whatever their order */
};
static inline size_t tr_lex_cue_bit(uint64_t key) { return (size_t)(key >> 20) & (TR_LEX_CUE_BITS - 1); }
/* May a cue begin with this key? false is sure. */
static inline bool tr_lex_begins_cue(const struct tr_lexicon *l, uint64_t key)
{
    return l->cues[tr_lex_cue_bit(key) / 64] >> (tr_lex_cue_bit(key) % 64) & 1;
}

/* Compiles. Faults are collected, a faulty line is left out; only TR_NOMEM fails. Lives in `a`, borrows from files. */
TR_MUST tr_rc tr_lexicon_open(struct tr_arena *a, const struct tr_lex_file *files, size_t n, struct tr_lexicon *out,
                              struct tr_error *err);
/* The lexicon that is built into the program, and the case's files (may be none: then the tables that were made when the
 * program was built are taken as they lie, tools/mklex). */
extern const struct tr_lexicon *const tr_lexicon_at_hand; /* NULL: none was made */
TR_MUST tr_rc tr_lexicon_built_in(struct tr_arena *a, const struct tr_lex_file *more, size_t n, struct tr_lexicon *out,
                                  struct tr_error *err);
/* Index of an entry, or TR_NONE. */
size_t tr_lex_find(const struct tr_lexicon *l, tr_lex_kind kind, tr_str id);
/* The code of an actor on a day: the latest starting code line that holds then, else its id. t may be TR_TIME_NONE. */
tr_str tr_lex_code_at(const struct tr_lex_entry *e, tr_time t, tr_str *role);
/* Does entry `e` belong to class `of` (itself, or taken in by it)? */
bool tr_lex_is(const struct tr_lexicon *l, size_t e, size_t of);

struct tr_hit { /* tokens [first, first + n) are name `name` */
    uint32_t first, n;
    uint32_t name;  /* of lexicon names */
    uint32_t entry; /* its entry */
    uint8_t kind;   /* tr_lex_kind of the entry, and form of the name: at hand, for they are asked for at every token */
    uint8_t form;
};
typedef TR_LIST(struct tr_hit) tr_hits;

/* One pass over tokens [first, first + n): the longest match from each token on, then behind it; all entries that bear
 * the matched words, in order of names. `lemmas` gives two base forms a token (0: none), [2 * k] for token k of the
 * document; NULL: words as they stand. `upper`: the sentence is in capitals alone, casing tells nothing. */
TR_MUST tr_rc tr_lex_scan(const struct tr_lexicon *l, const struct tr_tokens *t, uint32_t first, uint32_t n,
                          const uint64_t *lemmas, bool upper, struct tr_arena *a, tr_hits *out, struct tr_error *err);
/* Of hits [from, to) the first that may reach token `k`; those behind it may end before `k`, so look at each. */
size_t tr_hits_near(const tr_hits *hits, size_t from, size_t to, uint32_t k);

#endif
