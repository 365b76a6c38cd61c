/* SPDX-License-Identifier: Apache-2.0
 *
 * tag_parts.h: what the two halves of the tagger share: tag.c, closed words, names and repairs; tag_open.c, words that may be
 * several things. */
#ifndef TR_TEXT_TAG_PARTS_H
#define TR_TEXT_TAG_PARTS_H

#include "text/grammar.h"
#include "text/parse.h"

struct tagging {
    const struct tr_grammar *g;
    struct tr_parse *p;
    struct tr_token *v; /* of the document */
    uint32_t first, end;
    size_t sentence;
    bool upper, title;
};

enum {
    LEX_NAME = 1,
    LEX_ADJ = 2,
    LEX_AGENT = 4,
    LEX_VERB = 8,
    LEX_NOUN = 16,
    LEX_PHRASE = 32,
    LEX_INNER = 64,
    LEX_COMPOUND = 128
};

typedef enum { RIGHT_END, RIGHT_NOMINAL, RIGHT_VERBAL, RIGHT_PREP, RIGHT_OTHER } right_side;

static inline const struct tr_word *word_at(const struct tagging *t, uint32_t k) { return &t->p->words[k]; }
static inline bool is_capital(const struct tagging *t, uint32_t k) { return (t->v[k].flags & TR_TOK_CAPITAL) != 0; }

static inline bool is_participle(const struct tr_word *w)
{
    return (w->verb_forms & (TR_FORM_PAST | TR_FORM_PARTICIPLE)) != 0;
}

/* Monday, March: what stands behind it is no object of anything. */
bool tr_tag_is_day(const struct tagging *t, uint32_t k);
/* What begins at token k, as far as it can be told before it is tagged. */
right_side tr_tag_right_of(const struct tagging *t, uint32_t k);
/* Tag to the left, adverbs and "not" passed over; *at: its token, TR_NO. */
tr_tag tr_tag_left_of(const struct tagging *t, uint32_t k, uint32_t *at);
/* The tag of a word that no table decides; lex: LEX_*. */
tr_tag tr_tag_open_word(const struct tagging *t, uint32_t k, unsigned lex);
/* tag_noun_or_verb.c: "attacks", behind a noun or name or with nothing to its left; is the noun that ends at token `at` plural? */
tr_tag tr_tag_noun_or_verb(const struct tagging *t, uint32_t k, tr_tag left, uint32_t at, right_side right,
                           unsigned lex);
bool tr_tag_left_is_plural(const struct tagging *t, uint32_t at);
/* Does the noun phrase that ends at a token stand behind a preposition that follows a verb? Then it is no subject. */
bool tr_tag_is_governed(const struct tagging *t, uint32_t at);
/* tag_repair.c: what the tags of a whole sentence, set one by one, say of each other. */
void tr_tag_repair(struct tagging *t, const struct tr_parsed_sentence *s);

#endif
