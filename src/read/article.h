/* SPDX-License-Identifier: Apache-2.0
 *
 * article.h: what the files of the text reader share. One page (format/page.h) goes through them in the order in which
 * they stand here. */
#ifndef TR_READ_ARTICLE_H
#define TR_READ_ARTICLE_H

#include "format/page.h"
#include "read/parts.h"
#include "text/merge.h"
#include "text/number.h"
#include "text/places.h"
#include "text/quote.h"
#include "text/status.h"
#include "text/understand.h"
#include "text/when.h"

struct tr_language {
    struct tr_text_tools tools;
    const struct tr_when_words *when;
    const struct tr_number_words *numbers;
    struct tr_gazetteer images[TR_GAZETTEERS_MAX];
    struct tr_gazetteers gazetteers;
    struct tr_places_context places;
};

/* when_basis of a claim, where no date of its sentence gives it: nobody can use the date (text/odd_date.h); no later than the
 * document; of an act told before */
#define TR_BASIS_UNUSABLE "unusable"
#define TR_BASIS_BOUND "document-bound"
#define TR_BASIS_INHERITED "inherited"
/* A place drawn wider than this tells no more than the country. */
#define TR_COUNTRY_M 150e3

/* What article_shares.c knows of a thing found: told place by place. */
struct tr_share {
    uint32_t place;  /* place mention that this one is of; TR_NO: the sum of them */
    tr_counted what; /* ... and how many there */
    struct tr_count count;
    bool shared, no_act; /* no_act: the others, or the sum, are the acts */
};
typedef TR_LIST(struct tr_share) tr_shares;

struct article { /* one page while it is read; lives in the reader's arena */
    struct tr_arena *a;
    const struct tr_language *text;
    const struct tr_page *page;
    const struct tr_tz *tz;
    tr_str source;            /* whom it is said to come from; may be empty */
    tr_span day;              /* of the document; TR_ALWAYS: not known */
    struct tr_bytes dateline; /* "Kyiv, 14 March 2019": bytes of the reading text; none: from == to */
    uint32_t wire_to; /* byte that ends "Geneva, 4 May 2016 (ICRC)", which its first sentence begins with; 0: none */
    struct tr_understood is; /* tokens, parse, cast, what the rules found */
    struct tr_whens dates;   /* of all sentences, in order */
    struct tr_numbers numbers;
    struct tr_counted_list counts;
    struct tr_place_mentions places;
    struct tr_quotes quotes;
    const struct tr_share *shares; /* beside is.founds; NULL: nothing is told place by place */
    uint32_t *said_in;             /* per token: the shortest statement that it is said in; TR_NO */
    struct tr_document *out;
};

/* The sentence in which something was found. */
static inline size_t tr_article_sentence(const struct article *x, const struct tr_found *f)
{
    return tr_sentence_at(&x->is.tokens, x->is.parse.phrases.v[f->phrase].first);
}
/* "Geneva, 4 May 2016 (ICRC) - Shells hit ..": the place and day of the text, of none of its acts. */
static inline bool tr_article_is_of_text(const struct article *x, uint32_t token)
{
    return x->is.tokens.list.v[token].at < x->wire_to;
}
/* What was found stands in the order of the text: the first of it in this sentence, or behind. */
size_t tr_article_found_from(const struct article *x, size_t sentence);
/* Behind the last that was found in the sentence of f. */
static inline size_t tr_article_founds_end(const struct article *x, const struct tr_found *f)
{
    size_t next = tr_article_sentence(x, f) + 1;
    return next < x->is.tokens.sentences.n ? tr_article_found_from(x, next) : x->is.founds.n;
}
/* An event of which our act codes know the kind, and that has happened as far as the text tells. */
static inline bool tr_article_is_act(const struct tr_claim *c)
{
    return c->type == TR_CLAIM_EVENT && c->act.n > 0 && tr_claim_counts(c);
}
/* By code, else by name. */
static inline bool tr_article_is_one(const struct tr_named *a, const struct tr_named *b)
{
    return b->id.n ? tr_str_eq(a->id, b->id) : tr_str_eq(a->name, b->name);
}

/* article_page.c: day of the document by its head, then everything up to what the rules found. */
TR_MUST tr_rc tr_article_understand(struct article *x, struct tr_error *err);
/* article_dateline.c: the dateline at the head of a text, without what ends it: of a press service ("Kyiv, 14 March 2019"), of
 * an agency ("ASTANA, May 4, 2017 (Reuters)"). Empty: none. */
tr_str tr_article_dateline(tr_str text);
tr_str tr_article_wire_dateline(tr_str text);
/* article_claims.c: what the rules found -> claims. */
TR_MUST tr_rc tr_article_claims(struct article *x, struct tr_error *err);
/* article_days.c: the day that a claim's own sentence tells; then the days of acts that have none of their own, from what
 * is told right before them. */
bool tr_article_day(const struct article *x, const struct tr_found *f, struct tr_claim *c, size_t sentence);
void tr_article_inherit_days(const struct article *x);
bool tr_article_speaks_of(const struct article *x,
                          const struct tr_clause *c);                      /* "claimed the attack": not done by it */
uint32_t tr_article_time_before(const struct article *x, uint32_t clause); /* token where its time or it begins */
uint32_t tr_article_before_verb(const struct article *x, uint32_t np);     /* token where the next verb begins */
/* article_when.c: the date in [from, to), else, unless own, the only one of the sentence. false at the arena's cap */
bool tr_article_when(const struct article *x, struct tr_claim *c, size_t sentence, uint32_t from, uint32_t to,
                     bool own);
uint32_t tr_article_clause_around(const struct article *x, size_t sentence, uint32_t token); /* innermost; TR_NO */
/* article_term.c: is a date of a deal, not of what clause `own` tells: until when a truce lasts, when it began? */
bool tr_article_is_of_term(const struct article *x, const struct tr_claim *c, const struct tr_when_mention *m,
                           uint32_t own);
/* article_told.c: the day of an act that another sentence tells. is_known_act: "the attack", "this crime". act_near: the
 * claim of an act that stands nearest before a token, else right behind it, but none that clause `but` tells (TR_NO: any);
 * SIZE_MAX: none near. */
bool tr_article_is_known_act(const struct article *x, uint32_t np);
size_t tr_article_act_near(const struct article *x, uint32_t at, uint32_t but);
void tr_article_days_told(const struct article *x);
/* article_blame.c: who is accused of an act that is told elsewhere, or claims it. False at the arena's cap. */
bool tr_article_blame_told(const struct article *x);
/* article_says.c: who says what -> statements. */
TR_MUST tr_rc tr_article_statements(struct article *x, struct tr_error *err);
/* article_quality.c: signs that the document was pieced together, spun, damaged; what its head does not say. */
TR_MUST tr_rc tr_article_quality(struct article *x, struct tr_error *err);
/* article_merge.c: event[k] becomes the first claim that tells of the same event as claim k (k itself: the first, or no
 * event). Room for all claims. chain: next[k] becomes the next claim of the same event, TR_NONE. Then all that the claims of
 * one event tell, as one claim: `first` is the first of them. The last two: false at the arena's cap. */
TR_MUST tr_rc tr_article_merge(const struct article *x, size_t *event, struct tr_error *err);
bool tr_article_chain(struct tr_arena *a, const size_t *event, size_t n, size_t **next);
bool tr_article_event_of(const struct article *x, const size_t *next, size_t first, struct tr_claim *out);
/* article_more.c: is this told as one more act, beside what was told before ("another bomb", "in addition, ..")? */
bool tr_article_is_more(const struct article *x, const struct tr_found *f);
/* article_office.c: is the text an office's own? Then genre and speaker. */
TR_MUST tr_rc tr_article_office(struct article *x, struct tr_error *err);
/* article_official.c: what an office's own text supports, rejects, leaves out and undertakes, beyond what the rules found. */
bool tr_article_official(struct article *x);
/* article_office.c: a statement that tells of a meeting or call is a readout: with whom, and on which day. */
bool tr_article_readout(struct article *x);
/* article_events.c: does this claim become a report of its own? Then `out` is it, but for row and seal. */
bool tr_article_event(const struct article *x, const struct tr_report *document, const struct tr_claim *c,
                      const struct tr_acts *acts, struct tr_report *out);
/* article_shares.c: what is counted place by place is found once for each place; then the place and number of what was found.
 * False at the arena's cap. */
bool tr_article_share_out(struct article *x);
bool tr_article_take_share(const struct article *x, size_t found, struct tr_claim *c, size_t sentence);
/* article_toll.c: a toll that a sentence tells once is left to one of its events. In the order of the claims. */
struct tr_event_told {
    struct tr_report report; /* not sealed yet */
    size_t claim;            /* the first that tells of it */
};
void tr_article_tolls_once(const struct article *x, struct tr_event_told *v, size_t n);
/* article_domain.c: words of war that tell of none: sport, fiction, drills, what is only protested against. */
bool tr_article_is_no_war(const struct article *x, const struct tr_found *f, const struct tr_claim *c, size_t sentence);
/* article_joint.c: does what stands at a token belong to another act than what begins at `from`: "X shelled A, and Y bombed
 * | B"? Each has its clause, subject and doer. */
bool tr_article_is_of_other_act(const struct article *x, size_t sentence, uint32_t from, uint32_t token);
/* article_usual.c: words of force that tell of no act of its own: habits, sums, who somebody is. */
bool tr_article_is_usual(const struct article *x, const struct tr_found *f, const struct tr_claim *c, size_t sentence);
/* article_force.c: who can have used force, whom it can have hit, and whether what is told is one event of force at all.
 * placed: it is known where, nearer than the country. Then counts that are a war's, not the event's, are taken out. */
bool tr_article_can_do(const struct article *x, const struct tr_claim *c, const struct tr_named *n);
bool tr_article_can_suffer(const struct article *x, const struct tr_claim *c, const struct tr_named *n);
bool tr_article_is_event(const struct article *x, const struct tr_claim *c, bool placed);
void tr_article_drop_totals(struct tr_report *out);

/* article_parts.c: pieces of a claim. All false at the arena's cap. */
struct tr_bytes tr_article_bytes(const struct article *x, uint32_t first, uint32_t n); /* of tokens, in the original */
bool tr_article_verb_is(const struct article *x, const struct tr_clause *c, const char *const *ids, size_t n);
uint32_t tr_article_end_of_phrase(const struct article *x,
                                  uint32_t np); /* with all that hangs on it: "the meeting in Sochi" */
bool tr_article_name(const struct article *x, uint32_t who, tr_str role, struct tr_named *out);
bool tr_article_span(const struct article *x, struct tr_claim *c, uint32_t first, uint32_t n);
/* The noun phrase that a token is of; TR_NO. */
uint32_t tr_article_noun_at(const struct article *x, uint32_t token);
/* "a Syrian air base", "a Turkish town": does the adjective tell where the thing is? */
bool tr_article_is_of_a_place(const struct article *x, const struct tr_place_mention *m);
/* anywhere: when none stands in [from, to), the finest of the sentence */
bool tr_article_where(const struct article *x, struct tr_claim *c, size_t sentence, uint32_t from, uint32_t to,
                      bool anywhere);
void tr_article_how_many(const struct article *x, struct tr_claim *c, size_t sentence, uint32_t from, uint32_t to);
bool tr_article_standing(const struct article *x, struct tr_claim *c, const struct tr_found *f);
tr_str tr_article_topic(const struct article *x, uint32_t first, uint32_t n,
                        uint32_t head); /* head: its word comes first */
/* Everybody in [first, first + n), as written when nobody is known there, appended with that role. */
typedef TR_LIST(struct tr_named) tr_nameds;
bool tr_article_people(const struct article *x, uint32_t np, uint32_t first, uint32_t n, tr_str role, tr_nameds *out);
/* article_says.c: who is said to say what stands at token `at`: the innermost statement around it, and outwards. */
bool tr_article_said_by(const struct article *x, struct tr_claim *c, uint32_t at);
bool tr_article_index_statements(struct article *x); /* before it; false at the arena's cap */

#endif
