/* SPDX-License-Identifier: Apache-2.0
 *
 * Pieces of a claim: who, when, where, how many, how sure, and the bytes it stands on. */
#include "read/article.h"

static const struct tr_token *token(const struct article *x, uint32_t k) { return &x->is.tokens.list.v[k]; }

struct tr_bytes tr_article_bytes(const struct article *x, uint32_t first, uint32_t n)
{
    struct tr_bytes b = { 0, 0 };
    const struct tr_token *last = token(x, first + (n ? n - 1 : 0));
    tr_page_original(x->page, token(x, first)->at, last->at + last->n, &b.from, &b.to);
    return b;
}

bool tr_article_span(const struct article *x, struct tr_claim *c, uint32_t first, uint32_t n)
{
    struct tr_bytes b = tr_article_bytes(x, first, n);
    return TR_PUSH(x->a, &c->spans, b);
}

uint32_t tr_article_end_of_phrase(const struct article *x, uint32_t np)
{
    const struct tr_parse *p = &x->is.parse;
    uint32_t k = np + 1;
    while (k + 1 < p->phrases.n && p->phrases.v[k].kind == TR_PH_PREP && p->phrases.v[k + 1].kind == TR_PH_NOUN) k += 2;
    return p->phrases.v[k - 1].first + p->phrases.v[k - 1].n;
}

/* Is the clause's verb of one of these classes of the lexicon? */
bool tr_article_verb_is(const struct article *x, const struct tr_clause *c, const char *const *ids, size_t n)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_phrase *verb = &p->phrases.v[c->verb];
    const struct tr_parsed_sentence *s = &p->sentences.v[c->sentence];
    for (uint32_t k = s->hits; k < s->hits + s->n_hits && p->hits.v[k].first < verb->first + verb->n; k++) {
        const struct tr_hit *h = &p->hits.v[k];
        if (h->first >= verb->first && h->kind == TR_LEX_VERB &&
            tr_is_among(p->lexicon->entries.v[h->entry].id, ids, n))
            return true;
    }
    return false;
}

/* ---- who ---------------------------------------------------------------------------------- */

/* As written; "members", "the head" with whom they are of: "members of the opposition delegation". */
static tr_str with_whole(const struct article *x, const struct tr_who *w)
{
    static const char *const parts[] = { "MEM", "LDR", "SPK" };
    const struct tr_phrase *v = x->is.parse.phrases.v;
    uint32_t n = w->n ? w->n : 1, of = w->np == TR_NO ? TR_NO : v[w->np].of;
    tr_str rest = w->code, last = { 0 };
    while (rest.n) last = tr_str_cut(&rest, '.');
    for (size_t k = 0; k < TR_COUNT(parts) && w->entry == TR_NO && of != TR_NO; k++)
        if (tr_str_is(last, parts[k]) && v[of].first > w->first) n = v[of].first + v[of].n - w->first;
    return tr_tokens_text(&x->is.tokens, w->first, n);
}

/* By what he is called where the lexicon knows him, else as written. */
static tr_str full_name(const struct article *x, const struct tr_who *w)
{
    const struct tr_lexicon *l = &x->text->tools.lexicon;
    uint32_t called = w->flags & TR_WHO_PRONOUN && w->entry != TR_NO ? l->entries.v[w->entry].called : 0;
    return called ? l->names.v[called - 1].text : with_whole(x, w);
}

bool tr_article_name(const struct article *x, uint32_t who, tr_str role, struct tr_named *out)
{
    const struct tr_who *w = &x->is.cast.list.v[who];
    const struct tr_lex_entry *e = w->entry == TR_NO ? NULL : &x->text->tools.lexicon.entries.v[w->entry];
    *out = (struct tr_named){ .role = role,
                              .name = full_name(x, w),
                              .at = w->at_n ? tr_article_bytes(x, w->at, w->at_n)
                                            : tr_article_bytes(x, w->first, w->n ? w->n : 1) };
    out->id = e && (w->flags & TR_WHO_PERSON || tr_str_is(e->sort, "outlet") || tr_str_is(e->sort, "agency")) ? e->id
                                                                                                              : w->code;
    return true;
}

/* ---- when --------------------------------------------------------------------------------- */

static bool is_interval(const struct tr_when_mention *m)
{
    return m->kind == TR_WHEN_DATE && (m->span.from != TR_TIME_NONE || m->span.to != TR_TIME_MAX);
}

/* "On 7 January the president said that ..": a day before the verb of saying, of what is told behind it. */
static bool leads_saying(const struct article *x, const struct tr_when_mention *m, const struct tr_clause *c,
                         uint32_t from)
{
    const struct tr_parse *p = &x->is.parse;
    uint32_t verb = p->phrases.v[c->verb].first, said = p->phrases.v[p->clauses.v[c->content].verb].first;
    if (c->subject == TR_NO || m->first >= verb || from <= verb || said <= verb) return false;
    for (uint32_t k = 0; k < p->clauses.n; k++) { /* not of what is told of who says it */
        const struct tr_clause *other = &p->clauses.v[k];
        if (other != c && other->sentence == c->sentence && other->from <= m->first && m->first < other->to)
            return false;
    }
    return true;
}

/* "said on Wednesday that he had ..": the day is of the saying. */
static bool is_of_saying(const struct article *x, const struct tr_when_mention *m, size_t sentence, uint32_t from)
{
    const struct tr_parsed_sentence *s = &x->is.parse.sentences.v[sentence];
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &x->is.parse.clauses.v[k];
        bool own = c->from <= from && from < c->to;
        if (c->content == TR_NO || own) continue;
        if (m->first >= c->from && m->first < c->to) return true;
        if (leads_saying(x, m, c, from)) return true;
    }
    return false;
}

static const struct tr_when_mention *date_in(const struct article *x, uint32_t from, uint32_t to, bool only_one)
{
    const struct tr_when_mention *found = NULL;
    for (size_t k = TR_FROM_TOKEN(x->dates.list, from); k < x->dates.list.n && x->dates.list.v[k].first < to; k++) {
        const struct tr_when_mention *m = &x->dates.list.v[k];
        if (!is_interval(m)) continue;
        if (!found) found = m;
        else if (only_one) return NULL;
    }
    return found;
}

/* "on 3 May 0025": a day is told, but which is not known. */
static const struct tr_when_mention *odd_in(const struct article *x, uint32_t from, uint32_t to)
{
    for (size_t k = TR_FROM_TOKEN(x->dates.list, from); k < x->dates.list.n && x->dates.list.v[k].first < to; k++)
        if (x->dates.list.v[k].flags & TR_WHEN_UNUSABLE) return &x->dates.list.v[k];
    return NULL;
}

/* The clause's own date, else the only one of its sentence, else no later than the document. A date that cannot be used
 * leaves the day open: nothing is put in its place. */
bool tr_article_when(const struct article *x, struct tr_claim *c, size_t sentence, uint32_t from, uint32_t to, bool own)
{
    const struct tr_sentence *s = &x->is.tokens.sentences.v[sentence];
    const struct tr_when_mention *m = date_in(x, from, to, false);
    if (!m && !own) m = date_in(x, s->first, s->first + s->n, true);
    if (m && (m->first < from || m->first >= to) && is_of_saying(x, m, sentence, from)) m = NULL;
    bool past = c->status == TR_STATUS_HAPPENED || c->status == TR_STATUS_ONGOING;
    if (m && past && x->day.from != TR_TIME_NONE && m->span.from >= x->day.to && !tr_str_is(m->basis, "explicit"))
        m = NULL; /* "will meet tomorrow after rebels killed .."; a day with its year is as good as the document's own */
    const struct tr_when_mention *odd = m ? NULL : odd_in(x, own ? from : s->first, own ? to : s->first + s->n);
    if (odd) {
        c->when_basis = TR_STR(TR_BASIS_UNUSABLE);
        return tr_article_span(x, c, odd->first, odd->n);
    }
    if (!m) {
        if (past && x->day.from != TR_TIME_NONE) {
            c->when = (tr_span){ TR_TIME_NONE, x->day.to };
            c->when_basis = TR_STR("document-bound");
        }
        return true;
    }
    c->when = m->span;
    c->when_basis = m->basis;
    c->granularity = m->granularity;
    return tr_article_span(x, c, m->first, m->n);
}

/* ---- how many ----------------------------------------------------------------------------- */

void tr_article_how_many(const struct article *x, struct tr_claim *c, size_t sentence, uint32_t from, uint32_t to)
{
    const struct tr_sentence *s = &x->is.tokens.sentences.v[sentence];
    size_t first = TR_FROM_TOKEN(x->counts.list, s->first), end = TR_FROM_TOKEN(x->counts.list, s->first + s->n);
    bool own[TR_COUNTED] = { false }; /* "A recorded 9 violations, while B recorded 28": each has its own */
    for (size_t k = first; k < end; k++) {
        const struct tr_counted_mention *m = &x->counts.list.v[k];
        if (m->what > TR_DISPLACED && m->first >= from && m->first < to) own[m->what] = true;
    }
    for (size_t k = first; k < end; k++) {
        const struct tr_counted_mention *m = &x->counts.list.v[k];
        struct tr_count *to_fill = &c->counts[m->what];
        if (own[m->what] && (m->first < from || m->first >= to)) continue;
        bool of_another = m->what == TR_VIOLATIONS && m->value.best == 0 && !tr_str_is(c->mode, "violate-ceasefire");
        if (of_another) continue; /* "recorded an explosion and no violations" */
        if (to_fill->low == TR_UNKNOWN && to_fill->best == TR_UNKNOWN && to_fill->high == TR_UNKNOWN)
            *to_fill = m->value;
    }
}

/* ---- how sure ----------------------------------------------------------------------------- */

bool tr_article_people(const struct article *x, uint32_t np, uint32_t first, uint32_t n, tr_str role, tr_nameds *out)
{
    struct tr_slot self = { .kind = TR_SLOT_SELF };
    struct tr_site site = { .p = &x->is.parse, .cast = &x->is.cast, .clause = TR_NO, .phrase = np, .noun = true };
    uint32_t who[16];
    size_t found = np == TR_NO ? 0 : tr_slot_parties(&site, &self, who, TR_COUNT(who)), given = 0;
    struct tr_named one = { .name = tr_tokens_text(&x->is.tokens, first, n),
                            .role = role,
                            .at = tr_article_bytes(x, first, n) };
    for (size_t k = 0; k < found; k++) {
        if (!(x->is.cast.list.v[who[k]].flags & TR_WHO_HEAD) && given) continue;
        if (!tr_article_name(x, who[k], role, &one) || !TR_PUSH(x->a, out, one)) return false;
        given++;
    }
    return given || TR_PUSH(x->a, out, one);
}

bool tr_article_standing(const struct article *x, struct tr_claim *c, const struct tr_found *f)
{
    struct tr_standing s;
    TR_LIST(tr_str) words = { 0 };
    if (!tr_standing_of(x->a, &x->is.parse, f, &s)) return false;
    c->status = s.status;
    c->hedge = s.hedge;
    c->negated = s.negated;
    for (size_t k = 0; k < s.hedges.n; k++) {
        const struct tr_hit *h = &x->is.parse.hits.v[s.hedges.v[k]];
        tr_str word = tr_tokens_text(&x->is.tokens, h->first, h->n);
        if (!TR_PUSH(x->a, &words, word)) return false;
    }
    c->hedges = (struct tr_strs){ words.v, words.n };
    return tr_article_said_by(x, c, x->is.parse.phrases.v[f->phrase].head);
}

/* The noun class of a phrase's head, else of what stands in it: SAFE_ZONE, CEASEFIRE, EMBARGO. */
tr_str tr_article_topic(const struct article *x, uint32_t first, uint32_t n, uint32_t head)
{
    const struct tr_parse *p = &x->is.parse;
    tr_str any = { 0 };
    for (size_t k = tr_hits_near(&p->hits, 0, p->hits.n, first); k < p->hits.n && p->hits.v[k].first < first + n; k++) {
        const struct tr_hit *h = &p->hits.v[k];
        if (h->first < first || h->kind != TR_LEX_NOUN) continue;
        if (h->first <= head && head < h->first + h->n) return p->lexicon->entries.v[h->entry].id;
        if (!any.n) any = p->lexicon->entries.v[h->entry].id;
    }
    return any;
}
