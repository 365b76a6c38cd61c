/* SPDX-License-Identifier: Apache-2.0
 *
 * A report -> the answer of an earlier report with the same place. Datasets put thousands of
 * rows on a few hundred points; each is worked out once. */
#include "locate/locator.h"

struct tr_locate_memo {
    struct tr_arena *a;
    struct tr_map by_place; /* everything that locate looks at, as bytes -> index */
    TR_LIST(struct tr_located *) answers;
};

enum { KEY_MAX = 2048 }; /* a longer key is not worth remembering */

struct key {
    size_t n;
    bool full;
    char b[KEY_MAX];
};

static void add(struct key *k, const void *p, size_t n)
{
    if (k->full || n > KEY_MAX - k->n) {
        k->full = true;
        return;
    }
    if (n) memcpy(k->b + k->n, p, n);
    k->n += n;
}

static void add_text(struct key *k, tr_str s)
{
    add(k, &s.n, sizeof s.n); /* lengths first, so that no two lists of texts collide */
    add(k, s.p, s.n);
}

static void add_place(struct key *k, const struct tr_place *p)
{
    const double numbers[] = { p->at.lon,     p->at.lat,     p->radius_m,  p->bearing_deg,
                               p->spread_deg, p->range_m[0], p->range_m[1] };
    const int words[] = { (int)p->kind, (int)p->role, p->level, p->precision };
    const tr_str texts[] = { p->name, p->adm1, p->adm2, p->adm3, p->country };
    add(k, numbers, sizeof numbers);
    add(k, words, sizeof words);
    for (size_t t = 0; t < TR_COUNT(texts); t++) add_text(k, texts[t]);
}

struct tr_locate_memo *tr_locate_memo_open(struct tr_arena *a)
{
    struct tr_locate_memo *m = tr_new(a, struct tr_locate_memo, 1);
    if (!m) return NULL;
    m->a = a;
    m->by_place.arena = a;
    return m;
}

/* The answer borrows names from the place that was asked first: give it its own. */
static bool own_text(struct tr_arena *a, tr_str *s)
{
    if (s->n == 0) return true;
    *s = tr_str_copy(a, *s);
    return s->p != NULL;
}

static bool own_texts(struct tr_arena *a, struct tr_located *d)
{
    tr_str *const texts[] = { &d->place.name, &d->place.adm1, &d->place.adm2, &d->place.adm3, &d->place.country };
    for (size_t t = 0; t < TR_COUNT(texts); t++)
        if (!own_text(a, texts[t])) return false;
    for (size_t k = 0; k < d->zones.n; k++)
        if (!own_text(a, &d->zones.v[k].matched)) return false;
    for (size_t k = 0; k < d->other_end.n; k++)
        if (!own_text(a, &d->other_end.v[k].matched)) return false;
    return true;
}

static tr_rc remember(struct tr_locate_memo *m, tr_str key, const struct tr_located *answer, struct tr_error *err)
{
    struct tr_located *kept = tr_new(m->a, struct tr_located, 1);
    tr_str own = tr_str_copy(m->a, key);
    if (kept) *kept = *answer;
    if (!kept || !own.p || !own_texts(m->a, kept) || !TR_PUSH(m->a, &m->answers, kept) ||
        !tr_map_put(&m->by_place, own, m->answers.n - 1))
        return tr_fail(err, TR_NOMEM, "locate: no room to remember a place");
    return TR_OK;
}

tr_rc tr_locate_with(const struct tr_locator *l, struct tr_locate_memo *memo, struct tr_arena *a,
                     const struct tr_report *r, struct tr_located *out, struct tr_error *err)
{
    struct key key;
    size_t at;
    if (!memo) return tr_locate(l, a, r, out, err);
    key.n = 0;
    key.full = false;
    add_place(&key, &r->place);
    if (r->other_end) add_place(&key, r->other_end);
    add_text(&key, r->special ? r->special->zone : (tr_str){ 0 });
    if (key.full) return tr_locate(l, memo->a, r, out, err);
    tr_str bytes = { key.b, key.n };
    if (!tr_map_get(&memo->by_place, bytes, &at)) {
        TR_TRY(tr_locate(l, memo->a, r, out, err));
        TR_TRY(remember(memo, bytes, out, err));
        at = memo->answers.n - 1;
    }
    *out = *memo->answers.v[at];
    return TR_OK;
}
