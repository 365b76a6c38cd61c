/* SPDX-License-Identifier: Apache-2.0
 *
 * A page -> everything that the language machinery understood of it: its day, tokens, clauses, parties, places, dates,
 * counts, and what the rules found. */
#include "read/article.h"

#include "format/cues.h"
#include "text/odd_date.h"

/* ---- the day ------------------------------------------------------------------------------ */

/* No document that is read here was published before 1946 or after 2100: such a date is a slip. */
static bool is_of_our_time(tr_span span)
{
    enum { FIRST = 1946, LAST = 2100 };
    int year = tr_clock_of(NULL, span.from).year;
    return year >= FIRST && year <= LAST;
}

/* "2017-05-04T10:00:00Z", or in words: "May 4, 2017". A time is widened to its day, which is what dates count from. */
static tr_rc day_of(struct article *x, tr_str text, tr_span *out, struct tr_error *err)
{
    tr_span span;
    *out = TR_ALWAYS;
    if (text.n == 0) return TR_OK;
    if (tr_time_parse(x->tz, text, &span)) {
        if (is_of_our_time(span)) *out = tr_day_of(x->tz, span.from);
        return TR_OK;
    }
    struct tr_tokens t = { .text = text };
    struct tr_whens found = { 0 };
    struct tr_when_anchor none = { .day = TR_ALWAYS, .tz = x->tz, .last = TR_ALWAYS };
    TR_TRY(tr_tokenize(x->a, &t, 0, (uint32_t)text.n, 0, err));
    TR_TRY(tr_when_find(x->a, x->text->when, &t, 0, (uint32_t)t.list.n, &none, NULL, &found, err));
    for (size_t k = 0; k < found.list.n; k++) {
        const struct tr_when_mention *m = &found.list.v[k];
        if (m->kind != TR_WHEN_DATE || m->span.from == TR_TIME_NONE || m->span.to == TR_TIME_MAX) continue;
        if (tr_span_is_day(m->span) && is_of_our_time(m->span)) {
            *out = tr_day_of(x->tz, m->span.from);
            return TR_OK;
        }
    }
    return TR_OK;
}

static tr_str block_text(const struct article *x, size_t k)
{
    const struct tr_block *b = &x->page->blocks.v[k];
    return (tr_str){ x->page->text.p + b->from, b->to - b->from };
}

/* The dateline; and where the head of a page tells no day, the short lines on top: "The White House, May 2, 2017". */
static tr_rc day_of_top(struct article *x, struct tr_error *err)
{
    enum { TOP = 5, SHORT = 120 };
    for (size_t k = 0; k < x->page->blocks.n && k < TOP && x->dateline.to == 0; k++) {
        const struct tr_block *b = &x->page->blocks.v[k];
        bool para = b->kind == TR_BLOCK_PARA;
        tr_str text = block_text(x, k), head = para ? tr_article_dateline(text) : (tr_str){ NULL, 0 };
        tr_str wire = para && head.n == 0 ? tr_article_wire_dateline(text) : (tr_str){ NULL, 0 };
        bool title = b->kind == TR_BLOCK_TITLE, line = text.n <= SHORT && !tr_ends_sentence(text);
        tr_span day = TR_ALWAYS;
        if (head.n || wire.n || (line && !title)) TR_TRY(day_of(x, head.n ? head : wire.n ? wire : text, &day, err));
        if (head.n && !line && day.from != TR_TIME_NONE)
            x->dateline = (struct tr_bytes){ b->from, b->from + (uint32_t)head.n };
        if (wire.n && !line) x->wire_to = b->from + (uint32_t)wire.n;
        if (x->day.from == TR_TIME_NONE) x->day = day;
        if (!line && !title) break; /* the text itself has begun */
    }
    return TR_OK;
}

/* ---- names that are no places ------------------------------------------------------------- */

static bool is_person(const struct tr_lex_entry *e) { return tr_str_is(e->sort, "person"); }

/* Names of the lexicon that only look like places: "Washington Post", "Aleppo Media Centre", persons. */
static bool block_names(struct article *x, struct tr_blocked_list *out)
{
    const struct tr_parse *p = &x->is.parse;
    for (size_t k = 0; k < p->hits.n; k++) {
        const struct tr_hit *h = &p->hits.v[k];
        if (h->kind != TR_LEX_ACTOR || h->form == TR_LEX_ADJ || h->form == TR_LEX_METONYM) continue;
        const struct tr_lex_entry *e = &p->lexicon->entries.v[h->entry];
        if (tr_str_is(e->sort, "country")) continue;
        if (out->list.n && out->list.v[out->list.n - 1].to > h->first) continue;
        struct tr_blocked b = { h->first, h->first + h->n, is_person(e) ? TR_BLOCKED_PERSON : TR_BLOCKED_ORGANISATION };
        if (!TR_PUSH(x->a, &out->list, b)) return false;
    }
    return true;
}

/* Does the text name a person whose name ends with this word? */
static bool names_person(const struct article *x, uint64_t key)
{
    const struct tr_parse *p = &x->is.parse;
    for (size_t k = 0; k < p->hits.n; k++) {
        const struct tr_hit *h = &p->hits.v[k];
        if (x->is.tokens.list.v[h->first + h->n - 1].key == key && is_person(&p->lexicon->entries.v[h->entry]))
            return true;
    }
    return false;
}

/* "Assads forces": an owner whose apostrophe is lost, in a text that names Assad, is no town of that name. */
static void drop_owners(struct article *x)
{
    size_t n = 0;
    for (size_t k = 0; k < x->places.list.n; k++) {
        const struct tr_place_mention *m = &x->places.list.v[k];
        tr_str word = tr_token_text(&x->is.tokens, m->first);
        bool owner = m->n == 1 && word.n > 3 && word.p[word.n - 1] == 's' &&
                     names_person(x, tr_token_key((tr_str){ word.p, word.n - 1 }));
        if (!owner) x->places.list.v[n++] = *m;
    }
    x->places.list.n = n;
}

/* ---- dates, numbers, counts ---------------------------------------------------------------- */

static enum tr_tense tense_at(const void *self, uint32_t token)
{
    const struct tr_parse *p = self;
    if (p->sentences.n == 0) return TR_TENSE_UNKNOWN;
    const struct tr_parsed_sentence *s = &p->sentences.v[tr_sentence_at(p->tokens, token)];
    for (size_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &p->clauses.v[k];
        if (token < c->from || token >= c->to) continue;
        uint32_t f = p->phrases.v[c->verb].flags;
        if (f & (TR_VG_FUTURE | TR_VG_SHOULD))
            return TR_TENSE_FUTURE; /* an infinitive tells nothing: "forced to flee" */
        if (f & (TR_VG_PAST | TR_VG_PERFECT)) return TR_TENSE_PAST;
        return TR_TENSE_UNKNOWN;
    }
    return TR_TENSE_UNKNOWN;
}

static tr_rc find_dates(struct article *x, struct tr_error *err)
{
    struct tr_when_anchor anchor = { .day = x->day, .tz = x->tz, .last = TR_ALWAYS };
    struct tr_when_tense tense = { tense_at, &x->is.parse };
    const struct tr_tokens *t = &x->is.tokens;
    const struct tr_sentence *s = t->sentences.v;
    size_t n = t->sentences.n;
    for (size_t k = 0; k < n; k++) {
        struct tr_whens now = { 0 };
        struct tr_when_anchor before = anchor;
        bool odd;
        TR_TRY(tr_when_find(x->a, x->text->when, t, s[k].first, s[k].n, &anchor, &tense, &now, err));
        TR_TRY(tr_odd_dates(x->a, t, s[k].first, s[k].n, &now, &odd, err));
        if (odd) anchor = before; /* "two days later" must not count from what was read of it */
        for (size_t i = 0; i < now.list.n; i++)
            if (!TR_PUSH(x->a, &x->dates.list, now.list.v[i])) return tr_fail(err, TR_NOMEM, "read: no room for dates");
    }
    for (size_t k = 0; k < n; k++)
        TR_TRY(tr_numbers_find(x->a, x->text->numbers, t, s[k].first, s[k].n, &x->dates, &x->numbers, err));
    for (size_t k = 0; k < n; k++)
        TR_TRY(tr_counts_find(x->a, x->text->numbers, t, s[k].first, s[k].n, &x->numbers, &x->counts, err));
    return TR_OK;
}

tr_rc tr_article_understand(struct article *x, struct tr_error *err)
{
    struct tr_blocked_list blocked = { 0 };
    struct tr_places_context context = x->text->places;
    TR_TRY(day_of(x, x->page->head[TR_HEAD_PUBLISHED].value, &x->day, err));
    TR_TRY(day_of_top(x, err));
    tr_time day = x->day.from == TR_TIME_NONE ? TR_TIME_NONE : x->day.from;
    TR_TRY(tr_text_read(x->a, &x->text->tools, x->page, day, &x->is, err));
    TR_TRY(tr_quotes_open(x->a, &x->is.parse, &x->quotes, err));
    if (!tr_article_index_statements(x)) return tr_fail(err, TR_NOMEM, "read: no room for the statements of a text");
    if (!block_names(x, &blocked)) return tr_fail(err, TR_NOMEM, "read: no room for the names of a text");
    TR_TRY(tr_places_find(x->a, &x->text->gazetteers, &x->is.tokens, &blocked, &context, &x->places, err));
    drop_owners(x);
    return find_dates(x, err);
}
