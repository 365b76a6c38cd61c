/* SPDX-License-Identifier: Apache-2.0
 *
 * A toll that a sentence tells once is one event's: "killed in air strikes and artillery fire", "a bomb went off in X and
 * shells hit Y, killing five". Of the events that would bear it, the one told nearest to it keeps it, so that no sum over
 * events counts the same people twice. */
#include "read/article.h"

/* The only mention of that number of dead or hurt in the sentence; NULL: told twice, or not in it. */
static const struct tr_counted_mention *told_once(const struct article *x, size_t sentence, size_t what,
                                                  const struct tr_count *value)
{
    const struct tr_sentence *s = &x->is.tokens.sentences.v[sentence];
    const struct tr_counted_mention *only = NULL;
    for (size_t k = TR_FROM_TOKEN(x->counts.list, s->first); k < x->counts.list.n; k++) {
        const struct tr_counted_mention *m = &x->counts.list.v[k];
        if (m->first >= s->first + s->n) break;
        if (m->what != what || memcmp(&m->value, value, sizeof *value) != 0) continue;
        if (only) return NULL;
        only = m;
    }
    return only;
}

static uint32_t bytes_between(struct tr_bytes at, const struct tr_claim *c)
{
    struct tr_bytes span = c->spans.n ? c->spans.v[0] : at;
    return at.to <= span.from ? span.from - at.to : at.from >= span.to ? at.from - span.to : 0;
}

/* Does the second of two events keep the toll? As near as the first: whoever has somebody that it was done to. */
static bool is_of_second(const struct article *x, const struct tr_event_told *a, const struct tr_event_told *b,
                         const struct tr_counted_mention *m)
{
    struct tr_bytes at = tr_article_bytes(x, m->word, 1);
    uint32_t first = bytes_between(at, &x->out->claims.v[a->claim]),
             second = bytes_between(at, &x->out->claims.v[b->claim]);
    return second < first || (second == first && b->report.target.n && !a->report.target.n);
}

static bool is_known(const struct tr_count *c) { return c->best != TR_UNKNOWN || c->low != TR_UNKNOWN; }

static void tell_once(const struct article *x, struct tr_event_told *a, struct tr_event_told *b)
{
    size_t sentence = tr_article_sentence(x, &x->is.founds.v[b->claim]);
    if (tr_article_sentence(x, &x->is.founds.v[a->claim]) != sentence) return;
    for (size_t what = TR_KILLED; what <= TR_INJURED; what++) {
        struct tr_count *one = &a->report.counts[what], *two = &b->report.counts[what];
        if (!is_known(one) || memcmp(one, two, sizeof *one) != 0) continue;
        const struct tr_counted_mention *m = told_once(x, sentence, what, one);
        if (m) *(is_of_second(x, a, b, m) ? one : two) = TR_COUNT_UNKNOWN;
    }
}

void tr_article_tolls_once(const struct article *x, struct tr_event_told *v, size_t n)
{
    enum { BACK = 8 }; /* events of one sentence stand together */
    for (size_t k = 1; k < n; k++)
        for (size_t i = k > BACK ? k - BACK : 0; i < k; i++)
            if (v[k].claim < x->is.founds.n && v[i].claim < x->is.founds.n) tell_once(x, &v[i], &v[k]);
}
