/* SPDX-License-Identifier: Apache-2.0
 *
 * A document with its claims -> canonical JSON, inside its report's line and as lines of their own.
 * record_document.c reads the former back. */
#include "read/line.h"

#include <stdlib.h>

#include "format/json.h"
#include "read/parts.h"

typedef enum {              /* what a claim is written for; the forms differ in a few keys only */
               FOR_CONTENT, /* what the report's hash covers */
               FOR_CASE,    /* the stored line */
               FOR_PEOPLE   /* a line of its own */
} form;

/* ---- parts ------------------------------------------------------------------------------- */

static void put_bytes(struct tr_sink *s, struct tr_bytes b)
{
    tr_puts(s, "[");
    tr_put_i64(s, b.from);
    tr_puts(s, ",");
    tr_put_i64(s, b.to);
    tr_puts(s, "]");
}

static bool is_range(struct tr_bytes b) { return b.to > b.from; }

/* A share that cannot be one is written as the nearest that can: a line must always read back. */
static double share_of(double p) { return p > 0 ? p < 1 ? p : 1 : 0; }

static void spans_at(struct line *p, const struct tr_bytes *v, size_t n)
{
    bool any = false;
    for (size_t k = 0; k < n; k++) {
        if (!is_range(v[k])) continue;
        if (!any) line_key(p, "spans");
        tr_puts(p->s, any ? "," : "[");
        put_bytes(p->s, v[k]);
        any = true;
    }
    if (any) tr_puts(p->s, "]");
}

static void named_at(struct line *p, const char *key, const struct tr_named *v, size_t n)
{
    if (n == 0) return;
    line_key(p, key);
    for (size_t k = 0; k < n; k++) {
        tr_puts(p->s, k ? "," : "[");
        struct line one = line_begin(p->s);
        if (is_range(v[k].at)) {
            line_key(&one, "at");
            put_bytes(p->s, v[k].at);
        }
        line_text(&one, "id", v[k].id);
        line_text(&one, "name", v[k].name);
        line_text(&one, "role", v[k].role);
        tr_puts(p->s, "}");
    }
    tr_puts(p->s, "]");
}

static void places_at(struct line *p, const struct tr_place_choice *v, size_t n)
{
    if (n == 0) return;
    line_key(p, "places");
    for (size_t k = 0; k < n; k++) {
        tr_puts(p->s, k ? "," : "[");
        struct line one = line_begin(p->s);
        line_text(&one, "id", v[k].id);
        line_real(&one, "p", share_of(v[k].p));
        line_place(&one, "place", &v[k].place);
        tr_puts(p->s, "}");
    }
    tr_puts(p->s, "]");
}

/* Ids, or names where there is none, of those on one side: for whoever does not care about roles. */
static void side_at(struct line *p, const char *key, const struct tr_claim *c, tr_role_side side)
{
    bool any = false;
    for (size_t k = 0; k < c->actors.n; k++) {
        const struct tr_named *one = &c->actors.v[k];
        tr_str who = one->id.n ? one->id : one->name;
        if (who.n == 0 || tr_role_side_of(one->role) != side) continue;
        if (!any) line_key(p, key);
        tr_puts(p->s, any ? "," : "[");
        tr_json_put(p->s, who);
        any = true;
    }
    if (any) tr_puts(p->s, "]");
}

/* ---- a claim ----------------------------------------------------------------------------- */

static void put_about_to_granularity(struct line *p, const struct tr_claim *c, form f)
{
    line_text(p, "about", c->about);
    line_text(p, "act", c->act);
    if (f == FOR_PEOPLE) side_at(p, "actor", c, TR_ROLE_DOES);
    named_at(p, "actors", c->actors.v, c->actors.n);
    named_at(p, "attribution", c->attribution.v, c->attribution.n);
    line_text(p, "cls", c->cls);
    line_real(p, "confidence", share_of(c->confidence));
    line_counts(p, c->counts);
    line_time(p, "from", c->when.from);
    line_text(p, "granularity", c->granularity);
}

/* Ids -> numbers of the claims, for the content form of a long document; of equal ids the first counts. */
struct numbers {
    const struct tr_document *d;
    uint32_t *slots; /* number + 1; NULL: every claim is looked at */
    size_t mask;
};

static size_t number_slot(const struct numbers *n, tr_str id)
{
    size_t at = tr_hash64(id) & n->mask;
    while (n->slots[at] && !tr_str_eq(n->d->claims.v[n->slots[at] - 1].id, id)) at = (at + 1) & n->mask;
    return at;
}

static void numbers_open(struct numbers *n, const struct tr_document *d, form f)
{
    enum { FEW = 32 };
    *n = (struct numbers){ .d = d };
    if (f != FOR_CONTENT || d->claims.n <= FEW) return;
    size_t size = 64;
    while (size < 2 * d->claims.n) size *= 2;
    n->slots = calloc(size, sizeof *n->slots); /* without it, it only takes longer */
    n->mask = size - 1;
    for (size_t k = 0; n->slots && k < d->claims.n; k++) {
        size_t at = number_slot(n, d->claims.v[k].id);
        if (!n->slots[at]) n->slots[at] = (uint32_t)k + 1;
    }
}

static size_t number_of(const struct numbers *n, tr_str id)
{
    size_t k = 0;
    if (n->slots) {
        uint32_t slot = n->slots[number_slot(n, id)];
        return slot ? slot - 1 : n->d->claims.n;
    }
    while (k < n->d->claims.n && !tr_str_eq(n->d->claims.v[k].id, id)) k++;
    return k;
}

/* In the content form a parent is its number among the claims; claim_seal.c resolves it in the same way. */
static void parent_at(struct line *p, const struct tr_claim *c, const struct numbers *n, form f)
{
    if (c->parent.n == 0) return;
    if (f != FOR_CONTENT) {
        line_text(p, "parent", c->parent);
        return;
    }
    size_t k = number_of(n, c->parent);
    if (k < n->d->claims.n && &n->d->claims.v[k] != c) line_int(p, "parent", (int64_t)k);
}

struct writing { /* what a claim is written for, and with what */
    form f;
    const struct numbers *numbers; /* of the document; content form */
    struct tr_claim_cut *cut;      /* NULL: nobody wants to know where it stands */
};

static void put_hedge_to_polarity(struct line *p, const struct tr_claim *c, const struct writing *w)
{
    line_word(p, "hedge", tr_hedge_names[c->hedge]);
    line_texts(p, "hedges", c->hedges);
    if (w->f >= FOR_CASE) line_text(p, "id", c->id);
    if (w->f == FOR_PEOPLE) line_word(p, "kind", "claim");
    line_text(p, "mode", c->mode);
    if (c->negated) line_bool(p, "negated", true);
    if (c->number >= 0) line_int(p, "number", c->number);
    if (w->cut) w->cut->parent = p->s->n;
    parent_at(p, c, w->numbers, w->f);
    if (w->cut) w->cut->behind = p->s->n;
    if (w->f == FOR_PEOPLE && c->places.n) line_place(p, "place", &c->places.v[0].place);
    line_text(p, "place_part", c->place_part);
    places_at(p, c->places.v, c->places.n);
    if (w->f == FOR_PEOPLE) line_word(p, "polarity", c->negated ? "negative" : "positive");
}

static void put_report_to_why(struct line *p, const struct tr_report *r, const struct tr_claim *c, form f)
{
    if (f == FOR_PEOPLE) line_text(p, "report", r->id);
    line_text(p, "rule", c->rule);
    spans_at(p, c->spans.v, c->spans.n);
    line_text(p, "stance", c->stance);
    line_word(p, "status", tr_status_names[c->status]);
    if (f == FOR_PEOPLE) side_at(p, "target", c, TR_ROLE_SUFFERS);
    line_text(p, "text", c->text);
    line_time(p, "to", c->when.to);
    line_text(p, "topic", c->topic);
    line_word(p, "type", tr_claim_type_names[c->type]);
    line_text(p, "weapon", c->weapon);
    line_text(p, "when_basis", c->when_basis);
    line_texts(p, "why", c->why);
}

static void put_claim(const struct tr_report *r, const struct tr_claim *c, const struct writing *w, struct tr_sink *out)
{
    if (w->cut) w->cut->from = out->n;
    struct line p = line_begin(out);
    put_about_to_granularity(&p, c, w->f);
    put_hedge_to_polarity(&p, c, w);
    put_report_to_why(&p, r, c, w->f);
    tr_puts(out, "}");
    if (w->cut) w->cut->to = out->n;
}

void tr_claim_json(const struct tr_report *r, const struct tr_claim *c, struct tr_sink *out)
{
    put_claim(r, c, &(struct writing){ .f = FOR_PEOPLE }, out);
}

/* ---- quality, document -------------------------------------------------------------------- */

static void put_quality(const struct tr_report *r, const struct tr_quality *q, struct tr_sink *out)
{
    struct line p = line_begin(out);
    line_text(&p, "flag", q->flag);
    if (r) line_word(&p, "kind", "quality");
    if (r) line_text(&p, "report", r->id);
    line_text(&p, "says", q->says);
    spans_at(&p, q->spans.v, q->spans.n);
    tr_puts(out, "}");
}

void tr_quality_json(const struct tr_report *r, const struct tr_quality *q, struct tr_sink *out)
{
    put_quality(r, q, out);
}

static void claims_at(struct line *p, const struct tr_document *d, form f, struct tr_claim_cut *cuts)
{
    const struct tr_report of = { .document = (struct tr_document *)(uintptr_t)d }; /* only looked at */
    struct numbers numbers;
    if (d->claims.n == 0) return;
    numbers_open(&numbers, d, f);
    line_key(p, "claims");
    for (size_t k = 0; k < d->claims.n; k++) {
        tr_puts(p->s, k ? "," : "[");
        put_claim(&of, &d->claims.v[k], &(struct writing){ f, &numbers, cuts ? &cuts[k] : NULL }, p->s);
    }
    free(numbers.slots);
    tr_puts(p->s, "]");
}

static void qualities_at(struct line *p, const struct tr_document *d)
{
    if (d->quality.n == 0) return;
    line_key(p, "quality");
    for (size_t k = 0; k < d->quality.n; k++) {
        tr_puts(p->s, k ? "," : "[");
        put_quality(NULL, &d->quality.v[k], p->s);
    }
    tr_puts(p->s, "]");
}

static void put_document(const struct tr_document *d, form f, struct tr_claim_cut *cuts, struct tr_sink *out)
{
    struct line p = line_begin(out);
    line_text(&p, "author", d->author);
    claims_at(&p, d, f, cuts);
    line_text(&p, "counterpart", d->counterpart);
    line_text(&p, "genre", d->genre);
    line_text(&p, "lexicon", d->lexicon);
    line_text(&p, "outlet", d->outlet);
    qualities_at(&p, d);
    line_text(&p, "speaker", d->speaker);
    line_text(&p, "title", d->title);
    tr_puts(out, "}");
}

void tr_document_json(const struct tr_document *d, struct tr_sink *out) { put_document(d, FOR_CASE, NULL, out); }

void tr_document_content(const struct tr_document *d, struct tr_claim_cut *cuts, struct tr_sink *out)
{
    put_document(d, FOR_CONTENT, cuts, out);
}
