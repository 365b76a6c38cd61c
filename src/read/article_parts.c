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

size_t tr_article_found_from(const struct article *x, size_t sentence)
{
    uint32_t phrase = x->is.parse.sentences.v[sentence].phrases;
    size_t low = 0, high = x->is.founds.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (x->is.founds.v[middle].phrase < phrase) low = middle + 1;
        else high = middle;
    }
    return low;
}

bool tr_article_span(const struct article *x, struct tr_claim *c, uint32_t first, uint32_t n)
{
    struct tr_bytes b = tr_article_bytes(x, first, n);
    return TR_PUSH(x->a, &c->spans, b);
}

uint32_t tr_article_end_of_phrase(const struct article *x, uint32_t np)
{
    const struct tr_parse *p = &x->is.parse;
    uint32_t k = np + 1, end = tr_phrases_end(p, np);
    while (k + 1 < end && p->phrases.v[k].kind == TR_PH_PREP && p->phrases.v[k + 1].kind == TR_PH_NOUN) k += 2;
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
        bool outside = m->first < from || m->first >= to;
        if (outside && tr_article_is_of_other_act(x, sentence, from, m->first)) continue;
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

/* "The commission registered 15 violations": what it counted is told by it, the verb by whoever told of that. */
static uint32_t told_at(const struct article *x, const struct tr_claim *c, const struct tr_found *f)
{
    uint32_t verb = x->is.parse.phrases.v[f->phrase].head,
             about = f->about == TR_NO ? TR_NO : x->is.parse.phrases.v[f->about].head;
    if (about == TR_NO || !tr_str_is(c->cls, "FIGHT") || x->said_in[about] == TR_NO) return verb;
    struct tr_range cue = x->quotes.statements.v[x->said_in[about]].cue;
    return verb >= cue.first && verb < cue.first + cue.n ? about : verb;
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
    return tr_article_said_by(x, c, told_at(x, c, f));
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
