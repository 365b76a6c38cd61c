/* SPDX-License-Identifier: Apache-2.0
 *
 * What actors did to one another, and what texts say of their relations -> points over time for each pair. Values are
 * those of share/relations.tsv: an ordering for the eye, not a measurement. */
#include "process/ledger.h"

#include <stdlib.h>

#include "model/table.h"

/* ---- values -------------------------------------------------------------------------------- */

enum { CLASS, MODE, VALUE };

struct values {
    struct tr_map index; /* class, mode -> in v */
    TR_LIST(double) v;
};

static tr_str value_key(struct tr_arena *a, tr_str cls, tr_str mode)
{
    return tr_str_format(a, TR_FMT "\x1f" TR_FMT, TR_ARG(cls), TR_ARG(mode));
}

static void values_load(struct making *m, struct values *out)
{
    struct tr_table t = { .rest = tr_embedded("relations.tsv") };
    *out = (struct values){ .index = { .arena = m->a } };
    (void)tr_table_next(&t); /* names of the columns */
    while (tr_table_next(&t)) {
        double value;
        if (!tr_str_to_double(t.cell[VALUE], &value)) continue;
        if (!TR_PUSH(m->a, &out->v, value) ||
            !tr_map_put(&out->index, value_key(m->a, t.cell[CLASS], t.cell[MODE]), out->v.n - 1))
            m->full = true;
    }
}

static bool value_of(struct making *m, const struct values *v, tr_str cls, tr_str mode, double *out)
{
    struct tr_arena mark = *m->a;
    size_t at;
    bool found = tr_map_get(&v->index, value_key(m->a, cls, mode), &at) ||
                 tr_map_get(&v->index, value_key(m->a, cls, (tr_str){ NULL, 0 }), &at);
    *m->a = mark;
    found = found && at < v->v.n;
    if (found) *out = v->v.v[at];
    return found;
}

/* Class and mode under which a claim is looked up; empty: it says nothing of a relation. */
static bool words_of(const struct tr_claim *c, tr_str *cls, tr_str *mode)
{
    *cls = c->cls, *mode = c->mode;
    switch (c->type) {
    case TR_CLAIM_RELATION: *cls = TR_STR("RELATION"), *mode = c->stance; return c->stance.n > 0;
    case TR_CLAIM_MEASURE: *cls = measure_ends(c) ? TR_STR("CONCEDE") : TR_STR("MEASURE"); return true;
    case TR_CLAIM_MEETING: *cls = TR_STR("CONSULT"); return true;
    case TR_CLAIM_EVENT: return c->cls.n > 0;
    default: return false;
    }
}

/* ---- points -------------------------------------------------------------------------------- */

struct pairs {
    struct making *m;
    struct tr_map index; /* "a b" -> in ties */
    struct values values;
};

static struct tr_tie *tie_of(struct pairs *p, size_t a, size_t b)
{
    struct making *m = p->m;
    size_t at;
    tr_str key = tr_str_format(m->a, "%zu %zu", a < b ? a : b, a < b ? b : a);
    if (tr_map_get(&p->index, key, &at)) return &m->out->ties.v[at];
    struct tr_tie one = { .a = a < b ? a : b, .b = a < b ? b : a };
    if (!TR_PUSH(m->a, &m->out->ties, one) || !tr_map_put(&p->index, key, m->out->ties.n - 1)) {
        m->full = true;
        return NULL;
    }
    return &m->out->ties.v[m->out->ties.n - 1];
}

/* Of "officials" and "rebels" nobody knows whether they are the same the next time; media have no relations, and what is
 * done to civilians is no relation between sides. */
static bool is_lasting(const struct making *m, size_t party)
{
    return party_is_known(m, party) && !party_is_medium(m, party) && !party_is_no_side(m, party);
}

static void add(struct pairs *p, size_t a, size_t b, const struct tr_tie_point *point)
{
    if (a == b || a == TR_NONE || b == TR_NONE) return;
    if (!is_lasting(p->m, a) || !is_lasting(p->m, b)) return;
    struct tr_tie *tie = tie_of(p, a, b);
    if (tie && !TR_PUSH(p->m->a, &tie->points, *point)) p->m->full = true;
}

static tr_str kind_of(struct making *m, const struct tr_claim *c)
{
    if (c->type == TR_CLAIM_RELATION) return c->stance;
    if (c->mode.n && c->cls.n) return tr_str_format(m->a, TR_FMT " " TR_FMT, TR_ARG(c->cls), TR_ARG(c->mode));
    return c->cls.n ? c->cls : c->mode;
}

static bool takes_part(tr_str role) { return !tr_str_is(role, "speaker") && !tr_str_is(role, "audience"); }

/* Who does it to whom; where nobody is at the receiving end, all who take part are tied to one another. */
static void add_claim(struct pairs *p, const struct mention *x, const struct tr_tie_point *point)
{
    const struct tr_claim *c = x->c;
    bool mutual = c->type == TR_CLAIM_RELATION || x->object == TR_NONE;
    if (mutual && c->type == TR_CLAIM_MEETING) return; /* meetings are tied once, however often they are told */
    for (size_t k = 0; k < c->actors.n; k++)
        for (size_t j = 0; j < c->actors.n; j++) {
            tr_role_side from = tr_role_side_of(c->actors.v[k].role), to = tr_role_side_of(c->actors.v[j].role);
            if (!takes_part(c->actors.v[k].role) || !takes_part(c->actors.v[j].role)) continue;
            struct tr_tie_point one = *point;
            one.from = mutual ? TR_NONE : x->parties[k];
            if (mutual ? j > k && from != TR_ROLE_OTHER && to != TR_ROLE_OTHER
                       : from == TR_ROLE_DOES && to == TR_ROLE_SUFFERS)
                add(p, x->parties[k], x->parties[j], &one);
        }
}

static void add_mention(struct pairs *p, const struct mention *x)
{
    struct tr_tie_point point = { .when = x->when, .voice = x->voice, .from = TR_NONE, .on = x->on };
    tr_str cls, mode;
    bool so = tr_claim_counts(x->c) || x->c->status == TR_STATUS_HISTORICAL;
    if (!so || x->c->negated || is_meeting(x->c) || !words_of(x->c, &cls, &mode)) return;
    if (!value_of(p->m, &p->values, cls, mode, &point.value)) return;
    point.kind = kind_of(p->m, x->c);
    add_claim(p, x, &point);
}

static tr_str meeting_mode(tr_str kind)
{
    if (tr_str_is(kind, "phone") || tr_str_is(kind, "visit")) return kind;
    return TR_STR("");
}

/* Sponsors and mediators stand behind a meeting; they count where nobody else is named. */
static bool is_there(const struct tr_meeting *x, const struct tr_taker *t)
{
    static const char *const behind[] = { "sponsor", "mediator", "observer" };
    bool attended = false, stands_behind = tr_is_among(t->role, behind, TR_COUNT(behind));
    if (tr_str_is(t->role, "walked_out")) return false;
    for (size_t k = 0; k < x->takers.n; k++) attended |= tr_str_is(x->takers.v[k].role, "attendee");
    return !stands_behind || !attended;
}

/* A meeting ties all who take part, once; who walked out is not tied by it. */
static void add_meeting(struct pairs *p, const struct tr_meeting *x)
{
    struct tr_tie_point point = { .when = x->when, .voice = TR_VOICE_REPORTED, .from = TR_NONE, .kind = x->kind };
    bool so = x->status == TR_STATUS_HAPPENED || x->status == TR_STATUS_ONGOING || x->status == TR_STATUS_HISTORICAL;
    if (!so || x->contested || x->hedge > TR_HEDGE_REPORTED) return;
    if (!value_of(p->m, &p->values, TR_STR("CONSULT"), meeting_mode(x->kind), &point.value)) return;
    for (size_t k = 0; k < x->takers.n; k++)
        for (size_t j = k + 1; j < x->takers.n; j++) {
            const struct tr_taker *a = &x->takers.v[k], *b = &x->takers.v[j];
            bool again = k > 0 && x->takers.v[k - 1].party == a->party; /* by party: with another role */
            again |= j > k + 1 && x->takers.v[j - 1].party == b->party;
            if (again || !is_there(x, a) || !is_there(x, b)) continue;
            point.on = x->on.v[0];
            add(p, a->party, b->party, &point);
        }
}

/* ---- order ------------------------------------------------------------------------------------ */

static tr_str claim_id(const struct tr_tie_point *p) { return p->on.claim ? p->on.claim->id : p->on.report->id; }

static int by_time(const void *x, const void *y)
{
    const struct tr_tie_point *a = x, *b = y;
    int order = entry_order(a->when, b->when, claim_id(a), claim_id(b));
    if (order) return order;
    return a->from == b->from ? 0 : a->from < b->from ? -1 : 1;
}

static int by_pair(const void *x, const void *y)
{
    const struct tr_tie *a = x, *b = y;
    if (a->a != b->a) return a->a < b->a ? -1 : 1;
    return a->b == b->b ? 0 : a->b < b->b ? -1 : 1;
}

/* One claim counts once for a pair, whatever number of persons of each side it names. */
static void once(struct tr_tie *t)
{
    size_t n = 0;
    for (size_t k = 0; k < t->points.n; k++) {
        const struct tr_tie_point *p = &t->points.v[k];
        bool again = n && t->points.v[n - 1].on.claim == p->on.claim && t->points.v[n - 1].from == p->from;
        if (!again) t->points.v[n++] = *p;
    }
    t->points.n = n;
}

void ties_make(struct making *m)
{
    struct pairs p = { .m = m, .index = { .arena = m->a } };
    values_load(m, &p.values);
    for (size_t k = 0; k < m->mentions.n && !m->full; k++) add_mention(&p, &m->mentions.v[k]);
    for (size_t k = 0; k < m->out->meetings.n && !m->full; k++) add_meeting(&p, &m->out->meetings.v[k]);
    if (m->full) return;
    for (size_t k = 0; k < m->out->ties.n; k++) {
        struct tr_tie *t = &m->out->ties.v[k];
        if (t->points.n) qsort(t->points.v, t->points.n, sizeof *t->points.v, by_time);
        once(t);
    }
    if (m->out->ties.n) qsort(m->out->ties.v, m->out->ties.n, sizeof *m->out->ties.v, by_pair);
}
