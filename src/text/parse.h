/* SPDX-License-Identifier: Apache-2.0
 *
 * parse.h: tokens -> tags -> phrases -> clauses, sentence by sentence; what the rules look at.
 *
 * No grammar of everything: enough to know who does what to whom. A tag for each token (tag.c), phrases that don't
 * overlap (chunk.c), and one clause for each verb group with its subject, objects, prepositional phrases and the clause
 * it hangs on (clause.c). Everything is an index into lists of the document, so that a token range is always at hand. */
#ifndef TR_TEXT_PARSE_H
#define TR_TEXT_PARSE_H

#include "text/lexicon.h"
#include "text/token.h"
#include "text/word_set.h"
#include "text/words.h"

typedef enum {
    TR_TAG_NONE,
    TR_TAG_MARK,
    TR_TAG_DET,
    TR_TAG_POSS_PRON, /* his, their */
    TR_TAG_PRON,
    TR_TAG_PREP,
    TR_TAG_CC,   /* and, or, but */
    TR_TAG_SUB,  /* because, while, if, as */
    TR_TAG_REL,  /* who, which, whose, where */
    TR_TAG_THAT, /* that: which of its uses is the clause's to say */
    TR_TAG_TO,   /* before an infinitive */
    TR_TAG_MODAL,
    TR_TAG_AUX, /* be, have, do as helpers or alone */
    TR_TAG_VERB,
    TR_TAG_NOUN,
    TR_TAG_NAME, /* proper noun, or an adjective of affiliation */
    TR_TAG_ADJ,
    TR_TAG_ADV,
    TR_TAG_NUM,
    TR_TAG_NOT,
    TR_TAG_POSS, /* 's */
    TR_TAGS
} tr_tag;

enum { /* of a verb group */
       TR_VG_PASSIVE = 1 << 0,
       TR_VG_PERFECT = 1 << 1,
       TR_VG_PROGRESSIVE = 1 << 2,
       TR_VG_NEGATED = 1 << 3,
       TR_VG_INFINITIVE = 1 << 4, /* to do */
       TR_VG_ING = 1 << 5,        /* doing, with no helper */
       TR_VG_PARTICIPLE = 1 << 6, /* done, with no helper: a passive that hangs on a noun */
       TR_VG_FUTURE = 1 << 7,     /* will, shall, is to */
       TR_VG_WOULD = 1 << 8,      /* would, could, might */
       TR_VG_SHOULD = 1 << 9,     /* should, must, ought */
       TR_VG_MAY = 1 << 10,       /* may, might, can, could */
       TR_VG_COPULA = 1 << 11,    /* be, become and nothing else */
       TR_VG_PAST = 1 << 12,
       TR_VG_DO = 1 << 13
};

typedef enum {
    TR_PH_NOUN,
    TR_PH_VERB,
    TR_PH_PREP,
    TR_PH_CC,
    TR_PH_SUB,
    TR_PH_REL,
    TR_PH_COMMA,
    TR_PH_QUOTE,
    TR_PH_MARK,
    TR_PH_ADJ,
    TR_PH_ADV
} tr_phrase_kind;

#define TR_NO UINT32_MAX /* no phrase, clause, token */

struct tr_phrase {
    tr_phrase_kind kind;
    uint32_t first, n; /* tokens */
    uint32_t head;     /* token: head noun, main verb, the preposition */
    uint32_t flags;    /* TR_VG_* of a verb group; TR_NP_* of a noun phrase */
    uint32_t next;     /* NP: next one of its coordination, TR_NO */
    uint32_t list;     /* NP: first one of its coordination (itself when alone) */
    uint32_t appos;    /* NP: the NP that it explains ("Russia, a close ally": the second's is the first), TR_NO */
    uint32_t under;    /* NP: the phrase whose preposition governs it (a PREP), TR_NO; PREP: the NP or VG it follows */
    uint32_t of;       /* NP: the NP behind "of" (also from, in, for when it tells whose), TR_NO */
    uint32_t clause;   /* VG: its clause */
};
enum { /* of a noun phrase */
       TR_NP_PRONOUN = 1 << 0,
       TR_NP_PLURAL = 1 << 1,
       TR_NP_NAME = 1 << 2,  /* has a name in it */
       TR_NP_OWNED = 1 << 3, /* has 's or a possessive pronoun */
       TR_NP_TIME = 1 << 4,  /* a date or span of time */
       TR_NP_NUMBER = 1 << 5,
       TR_NP_DEFINITE = 1 << 6, /* the, this, that, 's */
       TR_NP_NONE = 1 << 7      /* no, none, neither, nobody */
};

typedef enum {
    TR_CL_MAIN,
    TR_CL_COORD,
    TR_CL_THAT,
    TR_CL_RELATIVE,
    TR_CL_INFINITIVE,
    TR_CL_ING,
    TR_CL_PARTICIPLE,
    TR_CL_ADVERBIAL
} tr_clause_kind;

struct tr_pp {     /* a prepositional phrase of a clause */
    uint32_t prep; /* token */
    uint32_t np;   /* phrase, first of its coordination; TR_NO: a gerund follows */
};
struct tr_clause {
    tr_clause_kind kind;
    uint32_t sentence;
    uint32_t verb;     /* phrase */
    uint32_t subject;  /* NP phrase, first of its coordination; TR_NO */
    uint32_t object;   /* ... */
    uint32_t object2;  /* second object: "gave Syria weapons" */
    uint32_t parent;   /* clause it hangs on; TR_NO */
    uint32_t content;  /* clause that is its content or infinitive: "said that ..", "agreed to .."; TR_NO */
    uint32_t lead;     /* token of the word that leads it in (that, if, after, to); TR_NO */
    uint32_t from, to; /* tokens that it covers, without its own sub-clauses: [from, to) is an approximation */
    TR_LIST(struct tr_pp) pps;
};

struct tr_parsed_sentence { /* where its parts stand in the lists */
    uint32_t phrases, n_phrases, clauses, n_clauses, hits, n_hits;
    bool upper; /* in capitals alone */
};

struct tr_parse { /* a document */
    const struct tr_lexicon *lexicon;
    struct tr_tokens *tokens;
    struct tr_word *words; /* beside tokens */
    uint64_t *lemmas;      /* [2 * k], [2 * k + 1] */
    tr_hits hits;
    TR_LIST(struct tr_phrase) phrases;
    TR_LIST(struct tr_clause) clauses;
    TR_LIST(struct tr_parsed_sentence) sentences; /* beside tokens->sentences */
};

/* The closed classes of English, by token key; made once, const afterwards. */
struct tr_grammar;
TR_MUST tr_rc tr_grammar_open(struct tr_arena *a, const struct tr_grammar **out, struct tr_error *err);

/* Parses all sentences of tokens; lives in `a`, borrows from tokens and lexicon. Only TR_NOMEM fails. */
TR_MUST tr_rc tr_parse_document(struct tr_arena *a, const struct tr_grammar *g, const struct tr_lexicon *l,
                                struct tr_tokens *tokens, struct tr_parse *out, struct tr_error *err);

/* The stages, for tr_parse_document. */
void tr_look_words_up(struct tr_parse *p); /* of all sentences, before any is tagged */
TR_MUST tr_rc tr_tag_sentence(const struct tr_grammar *g, struct tr_parse *p, size_t sentence, struct tr_arena *a,
                              struct tr_error *err);
TR_MUST tr_rc tr_chunk_sentence(struct tr_parse *p, size_t sentence, struct tr_arena *a, struct tr_error *err);
TR_MUST tr_rc tr_clause_sentence(struct tr_parse *p, size_t sentence, struct tr_arena *a, struct tr_error *err);

/* A verb whose past tense looks like its base form: "set", "hit". */
bool tr_is_same_past(const struct tr_parse *p, uint32_t token);

/* What the tests and `truce read --html` print: "[NP the rebels] [VG walked out] ..." for a sentence. */
void tr_parse_show(const struct tr_parse *p, size_t sentence, struct tr_sink *out);

static inline tr_str tr_phrase_text(const struct tr_parse *p, uint32_t phrase)
{
    const struct tr_phrase *ph = &p->phrases.v[phrase];
    return tr_tokens_text(p->tokens, ph->first, ph->n);
}
/* Is the token this word, given in lower case? Letters are compared, and keys only where the token has more than ASCII. */
static inline bool tr_token_is(const struct tr_parse *p, uint32_t token, const char *low)
{
    const struct tr_token *t = &p->tokens->list.v[token];
    const char *text = p->tokens->text.p + t->at;
    if (!(t->flags & TR_TOK_PLAIN)) return t->key == tr_token_key(tr_str_of(low));
    for (uint32_t k = 0; k < t->n; k++) {
        char c = tr_lower(text[k]);
        if (low[k] == 0 || c != low[k]) return false;
    }
    return low[t->n] == 0;
}
/* One of these n words? */
static inline bool tr_token_among(const struct tr_parse *p, uint32_t token, const char *const *words, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (tr_token_is(p, token, words[k])) return true;
    return false;
}
/* Is the token, or the base form of the verb that it is, in a set of words (share/sets/)? */
static inline bool tr_token_in(const struct tr_parse *p, uint32_t token, tr_set set)
{
    return tr_set_has(set, p->tokens->list.v[token].key);
}
static inline bool tr_verb_in(const struct tr_parse *p, uint32_t token, tr_set set)
{
    return tr_set_has(set, p->words[token].verb_lemma);
}
/* Is any of the tokens [from, to) this word, or in this set? */
static inline bool tr_any_is(const struct tr_parse *p, uint32_t from, uint32_t to, const char *low)
{
    for (uint32_t k = from; k < to; k++)
        if (tr_token_is(p, k, low)) return true;
    return false;
}
static inline bool tr_any_in(const struct tr_parse *p, uint32_t from, uint32_t to, tr_set set)
{
    for (uint32_t k = from; k < to; k++)
        if (tr_token_in(p, k, set)) return true;
    return false;
}

/* The phrase that a token is of. TR_NO: none. */
static inline uint32_t tr_phrase_with(const struct tr_parse *p, uint32_t token)
{
    size_t behind = TR_FROM_TOKEN(p->phrases, token + 1);
    bool in = behind > 0 && token < p->phrases.v[behind - 1].first + p->phrases.v[behind - 1].n;
    return in ? (uint32_t)behind - 1 : TR_NO;
}
/* The noun phrase that np's preposition stands behind: "rumours" of "rumours of an attack". TR_NO: none. */
static inline uint32_t tr_noun_before(const struct tr_parse *p, uint32_t np)
{
    uint32_t prep = p->phrases.v[np].under, before = prep == TR_NO ? TR_NO : p->phrases.v[prep].under;
    return before != TR_NO && p->phrases.v[before].kind == TR_PH_NOUN ? before : TR_NO;
}
/* Behind the last phrase of the sentence of this one: a title has no stop that parts it from what follows. */
static inline uint32_t tr_phrases_end(const struct tr_parse *p, uint32_t phrase)
{
    const struct tr_parsed_sentence *s = &p->sentences.v[tr_sentence_at(p->tokens, p->phrases.v[phrase].first)];
    return s->phrases + s->n_phrases;
}
/* What the first such preposition of a clause governs. TR_NO: the clause has none. */
static inline uint32_t tr_pp_of(const struct tr_parse *p, const struct tr_clause *c, const char *prep)
{
    for (size_t k = 0; k < c->pps.n; k++)
        if (tr_token_is(p, c->pps.v[k].prep, prep)) return c->pps.v[k].np;
    return TR_NO;
}
/* To whom or what a clause is done, by the voice of its verb: "shelled the town", "the town was shelled". TR_NO: not told. */
static inline uint32_t tr_done_to(const struct tr_parse *p, const struct tr_clause *c)
{
    return p->phrases.v[c->verb].flags & TR_VG_PASSIVE ? c->subject : c->object;
}

#endif
