/* SPDX-License-Identifier: Apache-2.0
 *
 * Mentions of meetings, calls and rounds -> meetings. Mentions that tell day and parties are joined first; the others
 * go to the one meeting they can mean, or stay by themselves: no order of reading shows. */
#include "process/meetings.h"

#include <stdlib.h>

static const tr_time NARROW = 3 * TR_DAY, NEAR = 3 * TR_DAY;

/* ---- what kind --------------------------------------------------------------------------- */

static const struct {
    const char *word, *kind;
} kinds[] = {
    { "phone", "phone" },   { "call", "phone" },         { "telephone", "phone" },   { "video", "phone" },
    { "visit", "visit" },   { "host", "visit" },         { "travel", "visit" },      { "round", "round" },
    { "talks", "talks" },   { "negotiate", "talks" },    { "negotiation", "talks" }, { "mediate", "talks" },
    { "consult", "talks" }, { "multilateral", "talks" }, { "summit", "summit" },     { "conference", "talks" },
    { "sign", "signing" },  { "signing", "signing" },
};

tr_str meeting_kind(const struct tr_claim *c)
{
    for (size_t k = 0; k < TR_COUNT(kinds); k++)
        if (tr_str_is(c->mode, kinds[k].word)) {
            bool round = c->number != TR_UNKNOWN && tr_str_is(tr_str_of(kinds[k].kind), "talks");
            return round ? TR_STR("round") : tr_str_of(kinds[k].kind);
        }
    return c->number != TR_UNKNOWN ? TR_STR("round") : TR_STR("meeting");
}

bool is_meeting(const struct tr_claim *c)
{
    if (c->type == TR_CLAIM_MEETING) return true;
    if (c->type != TR_CLAIM_EVENT) return false;
    return tr_str_is(c->cls, "CONSULT") || tr_str_is(c->mode, "sign") || tr_str_is(c->mode, "signing");
}

/* ---- a mention of a meeting ---------------------------------------------------------------- */

/* Those who speak of it or hear of it did not take part for that. */
bool meeting_takes_part(tr_str role)
{
    return tr_role_side_of(role) != TR_ROLE_OTHER && !tr_str_is(role, "speaker") && !tr_str_is(role, "audience");
}

static bool sits_there(tr_str role, bool sponsors)
{
    bool behind = tr_str_is(role, "sponsor") || tr_str_is(role, "mediator") || tr_str_is(role, "observer");
    return meeting_takes_part(role) && (sponsors || !behind);
}

static bool has(const struct told *t, size_t party)
{
    for (size_t k = 0; k < t->n; k++)
        if (t->who[k] == party) return true;
    return false;
}

static size_t shared(const struct told *x, const struct told *y)
{
    size_t n = 0;
    for (size_t k = 0; k < x->n; k++) n += has(y, x->who[k]);
    return n;
}

bool meeting_is_so(const struct tr_claim *c)
{
    bool status = c->status == TR_STATUS_HAPPENED || c->status == TR_STATUS_ONGOING ||
                  c->status == TR_STATUS_HISTORICAL;
    return status && !c->negated;
}

static void tell(struct meeting_list *l, const struct mention *x)
{
    struct making *m = l->m;
    struct told t = { .x = x, .kind = meeting_kind(x->c), .so = meeting_is_so(x->c), .group = l->v.n };
    t.who = tr_new(m->a, size_t, x->c->actors.n + 1);
    if (!t.who) m->full = true;
    for (int sponsors = 0; t.who && sponsors < 2 && t.n == 0; sponsors++)
        for (size_t k = 0; k < x->c->actors.n; k++)
            if (sits_there(x->c->actors.v[k].role, sponsors) && x->parties[k] != TR_NONE &&
                !party_is_medium(m, x->parties[k]) && !has(&t, x->parties[k]))
                t.who[t.n++] = x->parties[k], t.behind = sponsors;
    bool narrow = x->dated && tr_span_length(x->when) <= NARROW;
    t.core = narrow && t.n >= 2 && !t.behind;
    if (!TR_PUSH(m->a, &l->v, t)) m->full = true;
}

/* ---- can two mentions mean one meeting? ---------------------------------------------------- */

static bool kinds_agree(tr_str x, tr_str y)
{
    static const tr_str general = TR_LIT("meeting"), phone = TR_LIT("phone"), talks = TR_LIT("talks"),
                        round = TR_LIT("round");
    if (tr_str_eq(x, y)) return true;
    if (tr_str_eq(x, phone) || tr_str_eq(y, phone)) return false;
    if (tr_str_eq(x, general) || tr_str_eq(y, general)) return true;
    return (tr_str_eq(x, talks) && tr_str_eq(y, round)) || (tr_str_eq(x, round) && tr_str_eq(y, talks));
}

static bool numbers_agree(const struct told *x, const struct told *y)
{
    int64_t a = x->x->c->number, b = y->x->c->number;
    return a == TR_UNKNOWN || b == TR_UNKNOWN || a == b;
}

/* Two who spoke with each other are the same two; of many, texts name some. */
static bool parties_agree(const struct told *x, const struct told *y)
{
    size_t common = shared(x, y);
    if (x->n == 0 || y->n == 0 || x->behind != y->behind) return same_document(x->x, y->x);
    bool two_only = tr_str_is(x->kind, "phone") && x->n <= 2 && y->n <= 2;
    if (x->n == 1 || y->n == 1) return common == 1;
    return two_only ? common == x->n && common == y->n : common >= 2;
}

/* In its readout of a call an office says "the leaders met" and "they spoke" of the same occasion. */
static bool is_vague_here(const struct told *loose, const struct told *core)
{
    const struct tr_document *d = loose->x->on.report->document;
    bool own = tr_str_is(d->genre, "readout") || tr_str_is(d->genre, "statement");
    return own && same_document(loose->x, core->x) && !loose->x->dated && loose->so && !loose->x->c->places.n &&
           tr_str_is(loose->kind, "meeting");
}

static bool may_be_one(const struct told *x, const struct told *y)
{
    bool kind = kinds_agree(x->kind, y->kind) || is_vague_here(x, y) || is_vague_here(y, x);
    return kind && numbers_agree(x, y) && parties_agree(x, y);
}

size_t meeting_group(struct meeting_list *l, size_t k)
{
    while (l->v.v[k].group != k) k = l->v.v[k].group = l->v.v[l->v.v[k].group].group;
    return k;
}

/* The smaller index stands for both: mentions are sorted, so it is the same in every run. */
static void join(struct meeting_list *l, size_t x, size_t y)
{
    x = meeting_group(l, x), y = meeting_group(l, y);
    if (x < y) l->v.v[y].group = x;
    else l->v.v[x].group = y;
}

static int by_start(const void *x, const void *y, void *list)
{
    const struct told *v = list, *a = &v[*(const size_t *)x], *b = &v[*(const size_t *)y];
    if (a->x->when.from != b->x->when.from) return a->x->when.from < b->x->when.from ? -1 : 1;
    return *(const size_t *)x < *(const size_t *)y ? -1 : 1;
}

static void sort_cores(struct meeting_list *l)
{
    l->cores = tr_new(l->m->a, size_t, l->v.n + 1);
    if (!l->cores) l->m->full = true;
    for (size_t k = 0; l->cores && k < l->v.n; k++)
        if (l->v.v[k].core) l->cores[l->n_cores++] = k;
    if (l->n_cores) qsort_r(l->cores, l->n_cores, sizeof *l->cores, by_start, l->v.v);
}

/* What begins behind the end of one cannot be it. */
static void join_cores(struct meeting_list *l)
{
    for (size_t k = 0; k < l->n_cores; k++)
        for (size_t j = k + 1; j < l->n_cores; j++) {
            const struct told *x = &l->v.v[l->cores[k]], *y = &l->v.v[l->cores[j]];
            if (y->x->when.from >= x->x->when.to) break;
            if (may_be_one(x, y)) join(l, l->cores[k], l->cores[j]);
        }
}

/* The first core that may reach into a time: none is longer than NARROW. */
static size_t first_core(const struct meeting_list *l, tr_time from)
{
    size_t low = 0, high = l->n_cores;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        tr_time start = l->v.v[l->cores[middle]].x->when.from;
        if (from != TR_TIME_NONE && start < from - NARROW) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* ---- mentions that tell less ----------------------------------------------------------------- */

struct groups { /* of cores that a mention can mean, as far as they are counted */
    size_t v[8], n;
};

static void can_mean(struct meeting_list *l, const struct told *loose, size_t core, struct groups *g)
{
    const struct told *c = &l->v.v[core];
    size_t j = 0;
    if (!c->core || g->n == TR_COUNT(g->v)) return;
    if (loose->x->dated && !tr_span_overlaps(loose->x->when, c->x->when)) return;
    if (!may_be_one(loose, c)) return;
    size_t group = meeting_group(l, core);
    while (j < g->n && g->v[j] != group) j++;
    if (j == g->n) g->v[g->n++] = group;
}

/* What is only planned, and no day told, is not the meeting that took place. */
static struct groups groups_here(struct meeting_list *l, size_t at)
{
    struct groups g = { .n = 0 };
    const struct told *t = &l->v.v[at];
    if (!t->x->dated && !t->so) return g;
    for (size_t k = at; k > 0 && same_document(l->v.v[k - 1].x, t->x); k--) can_mean(l, t, k - 1, &g);
    for (size_t k = at + 1; k < l->v.n && same_document(l->v.v[k].x, t->x); k++) can_mean(l, t, k, &g);
    return g;
}

static struct groups groups_anywhere(struct meeting_list *l, size_t at)
{
    struct groups g = { .n = 0 };
    const struct told *t = &l->v.v[at];
    for (size_t k = first_core(l, t->x->when.from); t->x->dated && k < l->n_cores; k++) {
        if (l->v.v[l->cores[k]].x->when.from >= t->x->when.to) break;
        can_mean(l, t, l->cores[k], &g);
    }
    return g;
}

/* Two undated plans of the same parties, told within days of each other, are one plan; so are two mentions of one text. */
static bool same_loose(const struct told *x, const struct told *y)
{
    if (x->core || y->core || x->so != y->so || !may_be_one(x, y) || x->n != y->n || shared(x, y) != x->n) return false;
    if (x->x->dated != y->x->dated) return false;
    if (x->x->dated) return x->x->when.from == y->x->when.from && x->x->when.to == y->x->when.to;
    if (same_document(x->x, y->x)) return true;
    tr_time apart = x->x->when.to - y->x->when.to;
    return !x->so && x->n >= 2 && x->x->when.to != TR_TIME_MAX && y->x->when.to != TR_TIME_MAX && apart <= NEAR &&
           apart >= -NEAR;
}

static int by_end(const void *x, const void *y, void *list)
{
    const struct told *v = list, *a = &v[*(const size_t *)x], *b = &v[*(const size_t *)y];
    if (a->x->when.to != b->x->when.to) return a->x->when.to < b->x->when.to ? -1 : 1;
    return *(const size_t *)x < *(const size_t *)y ? -1 : 1;
}

/* By their end: equal ones have the same, and undated ones of some days apart are near. */
static void join_among(struct meeting_list *l, size_t *loose, size_t n)
{
    if (n) qsort_r(loose, n, sizeof *loose, by_end, l->v.v);
    for (size_t k = 0; k < n; k++)
        for (size_t j = k + 1; j < n; j++) {
            tr_time x = l->v.v[loose[k]].x->when.to, y = l->v.v[loose[j]].x->when.to;
            if (x != y && (y == TR_TIME_MAX || y - x > NEAR)) break;
            if (same_loose(&l->v.v[loose[k]], &l->v.v[loose[j]])) join(l, loose[k], loose[j]);
        }
}

/* Where each loose mention goes is found before any goes there. */
static void join_loose(struct meeting_list *l, size_t *could_be)
{
    size_t *to = tr_new(l->m->a, size_t, l->v.n + 1), *left = tr_new(l->m->a, size_t, l->v.n + 1), n = 0;
    if (!to || !left) {
        l->m->full = true;
        return;
    }
    for (size_t k = 0; k < l->v.n; k++) {
        to[k] = TR_NONE;
        if (l->v.v[k].core) continue;
        struct groups g = groups_here(l, k);
        if (g.n == 0) g = groups_anywhere(l, k);
        if (g.n == 1) to[k] = g.v[0];
        else left[n++] = k, could_be[k] = g.n;
    }
    for (size_t k = 0; k < l->v.n; k++)
        if (to[k] != TR_NONE) join(l, k, to[k]);
    join_among(l, left, n);
}

static int by_time(const void *x, const void *y)
{
    const struct tr_meeting *a = x, *b = y;
    return entry_order(a->when, b->when, a->id, b->id);
}

void meetings_make(struct making *m)
{
    struct meeting_list l = { .m = m };
    for (size_t k = 0; k < m->mentions.n; k++) {
        const struct mention *x = &m->mentions.v[k];
        if (is_meeting(x->c) && !is_walkout(x->c) && !is_meeting_in_passing(x)) tell(&l, x);
    }
    size_t *could_be = tr_new(m->a, size_t, l.v.n + 1);
    if (!could_be) m->full = true;
    if (m->full) return;
    sort_cores(&l);
    if (m->full) return;
    join_cores(&l);
    join_loose(&l, could_be);
    for (size_t k = 0; !m->full && k < l.v.n; k++)
        if (meeting_group(&l, k) == k) meeting_fill(&l, k, could_be);
    if (m->out->meetings.n) qsort(m->out->meetings.v, m->out->meetings.n, sizeof *m->out->meetings.v, by_time);
}
