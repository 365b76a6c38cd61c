/* SPDX-License-Identifier: Apache-2.0
 *
 * token.h: reading text -> tokens and sentences.
 *
 * A token is a word, a number or one mark. Each has a key: the hash of its folded form (case, accents, Arabic letter
 * forms and apostrophes put aside; src/base/fold.c), so that a name is looked up by the keys of its tokens and nothing
 * else. No key tells of white space, NBSP, zero-width characters, NFC or NFD, or of which apostrophe was typed.
 *
 * A hyphen between two letters or digits is no token: the one behind it carries TR_TOK_HYPHEN, so that "cease-fire" and
 * "cease fire", "Ar-Rastan" and "Ar Rastan" have the same keys. "'s" and "n't" are tokens of their own. "U.S.", "Gen."
 * and "J." keep their stops. "5th", "120mm" and "1,500" are one token each; "04/05/2017" is five. */
#ifndef TR_TEXT_TOKEN_H
#define TR_TEXT_TOKEN_H

#include <assert.h>

#include "truce/base.h"
#include "truce/model.h"

enum {                              /* what a token looks like */
       TR_TOK_WORD = 1u << 0,       /* begins with a letter, or is "'s", "n't" */
       TR_TOK_NUMBER = 1u << 1,     /* begins with a digit */
       TR_TOK_MARK = 1u << 2,       /* punctuation or a symbol */
       TR_TOK_CAPITAL = 1u << 3,    /* first letter is upper case */
       TR_TOK_UPPER = 1u << 4,      /* two or more letters, none lower case */
       TR_TOK_GLUED = 1u << 5,      /* no white space before it */
       TR_TOK_HYPHEN = 1u << 6,     /* joined to the one before by a hyphen */
       TR_TOK_STOPPED = 1u << 7,    /* an abbreviation with its stop: "U.S." "Gen." "J." */
       TR_TOK_POSSESSIVE = 1u << 8, /* "'s" or the "'" of a plural */
       TR_TOK_NOT = 1u << 9,        /* "n't" */
       TR_TOK_OPENS = 1u << 10,     /* a quotation mark that opens */
       TR_TOK_CLOSES = 1u << 11,    /* a quotation mark that closes */
       TR_TOK_LINE = 1u << 12,      /* first on its line */
       TR_TOK_STOP = 1u << 13,      /* . ! ? and their like in other scripts, when they end a sentence */
       TR_TOK_FOREIGN = 1u << 14,   /* has letters beyond Latin */
       TR_TOK_PLAIN = 1u << 15      /* ASCII alone */
};

struct tr_token {
    uint64_t key;   /* tr_token_key of its text; of a mark: of its own bytes */
    uint32_t at;    /* byte in the reading text */
    uint32_t flags; /* TR_TOK_* */
    uint16_t n;     /* bytes */
    uint8_t tag;    /* tr_tag (tag.h); 0 until tagged */
    uint8_t lex;    /* what the names of the lexicon that it stands in say (tag.c); 0 until tagged */
    uint32_t lemma; /* word of the lexicon (tag.h); 0 until tagged */
};

struct tr_sentence {
    uint32_t first, n; /* tokens */
    uint32_t block;    /* as the caller counts them */
    bool dateline;     /* "BEIRUT, 4 May (Agency) -": where and when it was written */
};

struct tr_tokens { /* of one document; lives in the arena it was made in */
    tr_str text;   /* borrowed */
    TR_LIST(struct tr_token) list;
    TR_LIST(struct tr_sentence) sentences;
};

enum { TR_SENTENCE_TOKENS = 4096 }; /* a longer sentence is cut in two */

/* Appends the tokens and sentences of text[from, to), one block; offsets count from the start of t->text. A block's end
 * ends its sentence. Bytes that are not UTF-8 are marks. TR_NOMEM at the arena's cap; nothing else fails. */
TR_MUST tr_rc tr_tokenize(struct tr_arena *a, struct tr_tokens *t, uint32_t from, uint32_t to, uint32_t block,
                          struct tr_error *err);

/* Key of one word, as tr_tokenize gives it to a token with these bytes. Never 0. */
uint64_t tr_token_key(tr_str word);

/* The word without what nobody sees, in lower case, for those who look words up; `room` holds at least 64 bytes. Words
 * that are longer or have no such form come back as they stand. */
enum { TR_WORD_ROOM = 64 };
tr_str tr_token_word(const struct tr_tokens *t, uint32_t k, char room[TR_WORD_ROOM]);

static inline tr_str tr_token_text(const struct tr_tokens *t, uint32_t k)
{
    return (tr_str){ t->text.p + t->list.v[k].at, t->list.v[k].n };
}
/* Text of tokens [first, first + n), n >= 1, as written. */
static inline tr_str tr_tokens_text(const struct tr_tokens *t, uint32_t first, uint32_t n)
{
    assert(n > 0 && t->list.v != NULL);
    const struct tr_token *a = &t->list.v[first], *b = &t->list.v[first + n - 1];
    return (tr_str){ t->text.p + a->at, b->at + b->n - a->at };
}
/* The sentence that the token stands in. Sentences are in order and leave no token out; 0 when there is none. */
static inline uint32_t tr_sentence_at(const struct tr_tokens *t, uint32_t token)
{
    size_t low = 0, high = t->sentences.n;
    while (low + 1 < high) {
        size_t middle = low + (high - low) / 2;
        if (t->sentences.v[middle].first <= token) low = middle;
        else high = middle;
    }
    return (uint32_t)low;
}
/* Of a list in order of its members' `first` token: the index of the first member at or behind `token`. */
#define TR_FROM_TOKEN(list, token) \
    tr_from_token((list).v, (list).n, sizeof *(list).v, offsetof(__typeof__(*(list).v), first), token)
static inline size_t tr_from_token(const void *v, size_t n, size_t size, size_t at, uint32_t token)
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        uint32_t first;
        memcpy(&first, (const char *)v + middle * size + at, sizeof first);
        if (first < token) low = middle + 1;
        else high = middle;
    }
    return low;
}

#endif
