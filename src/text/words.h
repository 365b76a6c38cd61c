/* SPDX-License-Identifier: Apache-2.0
 *
 * words.h: what an English word can be: noun, verb, adjective, adverb, how often each, which kind of thing a noun names,
 * and its base forms. From WordNet (Princeton), compiled into tables at build time (tools/words.py, tools/mkwords.c);
 * words that are not there are judged by their endings. */
#ifndef TR_TEXT_WORDS_H
#define TR_TEXT_WORDS_H

#include "text/token.h"

enum { TR_NOUN = 1, TR_VERB = 2, TR_ADJECTIVE = 4, TR_ADVERB = 8 };

enum { /* of a noun's commonest sense: numbers of WordNet's lexicographer files */
       TR_NOUN_ACT = 4,
       TR_NOUN_ANIMAL = 5,
       TR_NOUN_ARTIFACT = 6,
       TR_NOUN_COMMUNICATION = 10,
       TR_NOUN_EVENT = 11,
       TR_NOUN_GROUP = 14,
       TR_NOUN_LOCATION = 15,
       TR_NOUN_PERSON = 18,
       TR_NOUN_QUANTITY = 23,
       TR_NOUN_STATE = 26,
       TR_NOUN_TIME = 28,
       TR_NOUN_NAMED = 64 /* added, in the table only: all that the noun means is one person, place: "rivera" */
};

struct tr_word_entry { /* of a base form; key 0: a free slot */
    uint64_t key;
    uint8_t classes, noun_kind;
    uint8_t often[4]; /* noun, verb, adjective, adverb: 8 log2(1 + count) in WordNet's tagged texts */
};
struct tr_word_form { /* irregular: "struck" -> "strike" */
    uint64_t key, lemma;
    uint8_t classes;
};
extern const struct tr_word_entry tr_word_entries[];
extern const struct tr_word_form tr_word_forms[];
extern const size_t tr_word_slots, tr_word_form_slots;

enum { /* how a word stands to a base form */
       TR_FORM_BASE = 1 << 0,
       TR_FORM_PLURAL = 1 << 1,     /* noun */
       TR_FORM_S = 1 << 2,          /* verb, third person */
       TR_FORM_PAST = 1 << 3,       /* verb, past tense or participle */
       TR_FORM_PARTICIPLE = 1 << 4, /* verb, participle alone: "taken" */
       TR_FORM_ING = 1 << 5,
       TR_FORM_COMPARED = 1 << 6,
       TR_FORM_TENSE = 1 << 7 /* with PAST: the past tense alone, no participle: "took" */
};

struct tr_word {                    /* all that a form can be */
    uint8_t classes;                /* TR_NOUN | TR_VERB ... */
    uint8_t noun_forms, verb_forms; /* TR_FORM_* */
    uint8_t noun_kind;
    uint8_t often[4];
    bool known;                      /* in the table; else guessed by its ending */
    bool is_name;                    /* no common word: a noun that names one person, place */
    uint64_t noun_lemma, verb_lemma; /* keys; 0: none */
};

struct tr_word_common { /* a form that texts use, worked out at build time; key 0: a free slot */
    uint64_t key;
    struct tr_word word;
};
extern const struct tr_word_common tr_word_commons[];
extern const size_t tr_word_common_slots;

/* Brings near what tr_word_of_token will look at. */
static inline void tr_word_soon(uint64_t key)
{
    __builtin_prefetch(&tr_word_commons[(size_t)key & (tr_word_common_slots - 1)]);
}
/* The same when the token's key is at hand. */
struct tr_word tr_word_of_token(tr_str word, uint64_t key);
/* What `word` (as written, without an apostrophe) can be. Pure. */
struct tr_word tr_word_look(tr_str word);

#endif
