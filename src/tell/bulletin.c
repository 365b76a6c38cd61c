/* SPDX-License-Identifier: Apache-2.0
 *
 * Work -> bulletin: which incidents are told, in which order, and the counts of all. The gate decides
 * what of each is told; cards, lists and special records are filled by the files of those names. */
#include "bulletin.h"

#include <inttypes.h>
#include <stdlib.h>

static const double default_grid_km = 10, grid_min_km = 1, grid_max_km = 500;
static const int64_t delay_max_h = 100 * 365 * 24, us_per_h = TR_DAY / 24;

/* ---- period ---------------------------------------------------------------------------------- */

static tr_time first_force(const struct tr_agreement *ag)
{
    tr_time first = TR_TIME_MAX;
    for (size_t k = 0; k < ag->instruments.n; k++)
        if (ag->instruments.v[k].force.from < first) first = ag->instruments.v[k].force.from;
    return first;
}

static void set_period(struct tr_bulletin *b, const struct tr_agreement *ag, tr_span asked)
{
    tr_time first = first_force(ag);
    b->whole = asked.from == TR_TIME_NONE && asked.to == TR_TIME_MAX;
    b->period.from = asked.from != TR_TIME_NONE ? asked.from : first == TR_TIME_MAX ? TR_TIME_NONE : first;
    b->period.to = asked.to != TR_TIME_MAX ? asked.to : b->as_of;
    if (b->period.from != TR_TIME_NONE && b->period.to <= b->period.from) b->period.to = b->period.from + TR_DAY;
    b->before = (tr_span){ b->period.from, b->period.from };
    b->comparable = false;
    if (b->period.from == TR_TIME_NONE || first == TR_TIME_MAX) return;
    int64_t length = b->period.to - b->period.from;
    /* Without an agreement in force there is nothing that the days before could be compared with. */
    b->comparable = first > TR_TIME_NONE && b->period.from - first >= length;
    if (b->comparable) b->before.from = b->period.from - length;
}

static bool is_dated(tr_span s) { return s.from != TR_TIME_NONE || s.to != TR_TIME_MAX; }

static bool begins_in(tr_span when, tr_span period)
{
    tr_time at = when.from != TR_TIME_NONE ? when.from : when.to;
    return at >= period.from && at < period.to;
}

/* ---- agreement ---------------------------------------------------------------------------------- */

/* An actor by its name, a role by the catalogue's word; a side has only its id, "joined_opposition". */
static tr_str bearer_name(struct gate *g, tr_str id)
{
    tr_str name = words_name(g->words, id);
    if (!tr_str_eq(name, id)) return name;
    name = words_pick(g->words, "tell.bearer.", id);
    if (!tr_str_eq(name, id)) return name;
    char *spaced = tr_new(g->a, char, id.n + 1);
    for (size_t k = 0; spaced && k < id.n; k++) spaced[k] = id.p[k] == '_' ? ' ' : id.p[k];
    return spaced ? (tr_str){ spaced, id.n } : id;
}

static tr_str joined(struct gate *g, const struct tr_strs *words)
{
    tr_str all = words->n ? bearer_name(g, words->v[0]) : TR_STR("");
    for (size_t k = 1; k < words->n; k++)
        all = tr_str_format(g->a, TR_FMT ", " TR_FMT, TR_ARG(all), TR_ARG(bearer_name(g, words->v[k])));
    return all;
}

static bool tell_provisions(struct gate *g, struct tr_bulletin *b)
{
    const struct tr_agreement *ag = g->w->agreement;
    b->provisions = tr_new(g->a, struct told_provision, ag->provisions.n + 1);
    if (!b->provisions) return false;
    b->n_provisions = ag->provisions.n;
    for (size_t k = 0; k < ag->provisions.n; k++) {
        const struct tr_provision *p = &ag->provisions.v[k];
        struct told_provision *t = &b->provisions[k];
        *t = (struct told_provision){ .id = p->id,
                                      .article = p->article,
                                      .says = gate_texts(g, &p->says),
                                      .duty = p->duty,
                                      .deadline = p->deadline };
        if (p->by < ag->instruments.n) t->instrument = ag->instruments.v[p->by].id;
        /* A missed duty beside the name of its bearer would name somebody responsible. */
        if (g->audience != TR_PUBLIC) t->bearers = joined(g, &p->bearers);
    }
    return true;
}

static const struct tr_shape *shape_of(const struct tr_shape *list, size_t zone)
{
    return list && list[zone].kind != TR_SHAPE_NONE ? &list[zone] : NULL;
}

static bool tell_zones(struct gate *g, struct tr_bulletin *b)
{
    const struct tr_agreement *ag = g->w->agreement;
    const struct tr_map_shapes none = { 0 }, *s = g->shapes ? g->shapes : &none;
    b->zones = tr_new(g->a, struct told_zone, ag->zones.n + 1);
    if (!b->zones) return false;
    b->n_zones = ag->zones.n;
    for (size_t k = 0; k < ag->zones.n; k++) {
        const struct tr_zone *z = &ag->zones.v[k];
        struct told_zone *t = &b->zones[k];
        *t = (struct told_zone){ .id = z->id,
                                 .name = gate_texts(g, &z->names),
                                 .kind = z->kind,
                                 .status = z->status,
                                 .geometry_source = z->geometry_source,
                                 .own_drawing = z->own_drawing,
                                 .sigma_m = z->sigma_m,
                                 .span = z->span,
                                 .shape = shape_of(s->zones, k),
                                 .out = shape_of(s->zone_out, k),
                                 .back = shape_of(s->zone_back, k),
                                 .hours = -1,
                                 .share = -1,
                                 .before = -1,
                                 .month = { TR_TIME_NONE, TR_TIME_NONE } };
        if (!t->name.n) t->name = z->id;
        for (size_t j = 0; j < z->guarantors.n && g->audience != TR_PUBLIC; j++) {
            tr_str name = gate_actor(g, ag->actors.v[z->guarantors.v[j]].id);
            t->guarantors = j ? tr_str_format(g->a, TR_FMT ", " TR_FMT, TR_ARG(t->guarantors), TR_ARG(name)) : name;
        }
    }
    return true;
}

/* ---- incidents and findings ---------------------------------------------------------------------- */

/* Where each told incident stands, by its index in the work; TR_NONE when it is not told. */
static bool tell_incidents(struct gate *g, struct tr_bulletin *b, size_t *told)
{
    const struct tr_work *w = g->w;
    b->incidents = tr_new(g->a, struct told_incident, w->n_incidents + 1);
    if (!b->incidents) return false;
    b->total = (int64_t)w->n_incidents;
    for (size_t k = 0; k < w->n_incidents; k++) {
        tr_span when = w->incidents[k].facts->when;
        bool in = is_dated(when) && begins_in(when, b->period);
        told[k] = TR_NONE;
        if (gate_holds_back(g, &w->incidents[k])) {
            b->held_back += in || b->whole;
            continue;
        }
        if (!in) b->outside_period++;
        if (!in && !b->whole) continue;
        told[k] = b->n_incidents;
        struct told_incident *t = &b->incidents[b->n_incidents++];
        gate_incident(g, &w->incidents[k], t);
        t->in_period = in;
        b->undated += !is_dated(when);
    }
    return true;
}

static bool tell_findings(struct gate *g, struct tr_bulletin *b, const size_t *told)
{
    const struct tr_work *w = g->w;
    size_t duties = 0, at = 0;
    for (size_t k = 0; k < w->n_findings; k++) {
        size_t i = w->findings[k].incident_index;
        if (i == TR_NONE) duties++;
        else if (i < w->n_incidents && told[i] != TR_NONE) b->incidents[told[i]].n++;
    }
    for (size_t k = 0; k < b->n_incidents; k++) {
        b->incidents[k].first = at;
        at += b->incidents[k].n;
        b->incidents[k].n = 0;
    }
    b->findings = tr_new(g->a, struct told_finding, at + 1);
    b->duties = tr_new(g->a, struct told_finding, duties + 1);
    if (!b->findings || !b->duties) return false;
    b->n_findings = at;
    for (size_t k = 0; k < w->n_findings; k++) {
        const struct tr_finding *f = &w->findings[k];
        if (f->incident_index == TR_NONE) {
            gate_finding(g, f, NULL, &b->duties[b->n_duties++]);
            b->findings_by[f->verdict]++;
            continue;
        }
        if (f->incident_index >= w->n_incidents || told[f->incident_index] == TR_NONE) continue;
        struct told_incident *i = &b->incidents[told[f->incident_index]];
        struct told_finding *t = &b->findings[i->first + i->n++];
        gate_finding(g, f, i, t);
        t->incident = told[f->incident_index];
    }
    return true;
}

tr_verdict strongest_in(const struct told_finding *f, size_t n, size_t zone)
{
    tr_verdict best = TR_VERDICTS;
    for (size_t k = 0; k < n; k++)
        if ((zone == TR_NONE || f[k].zone == zone) && f[k].verdict < best) best = f[k].verdict;
    return best;
}

int64_t count_known(int64_t n) { return n == TR_UNKNOWN || n < 0 ? 0 : n; }

/* What a reader should see first: what is asserted most strongly or disputed, then by the toll.
 * Integers, so that the order is the same everywhere; equal weights go by id. */
static int64_t weight_of(const struct told_incident *i)
{
    /* What the agreement does not cover stands behind everything that it does, however many died. */
    static const int64_t by_verdict[TR_VERDICTS + 1] = { 80, 50, 80, 30, 10, -1000000, -1000000, -1000000 };
    int64_t toll = count_known(i->killed.best), civilians = count_known(i->civilians.best);
    if (toll > 100000) toll = 100000;
    if (civilians > 100000) civilians = 100000;
    return by_verdict[i->verdict] + toll + 2 * civilians + (i->contested ? 20 : 0);
}

static void weigh_incident(struct tr_bulletin *b, struct told_incident *i)
{
    const struct told_finding *f = b->findings + i->first;
    i->verdict = strongest_in(f, i->n, TR_NONE);
    if (i->verdict == TR_VERDICTS) i->verdict = TR_NOT_ASSESSED; /* no finding: nobody looked at it */
    for (size_t k = 0; k < i->n; k++) {
        if (f[k].p_violation > i->p_violation) i->p_violation = f[k].p_violation;
        i->exempt_claimed |= f[k].verdict == TR_EXEMPT_CLAIMED;
        for (size_t j = 0; j < f[k].n_parties; j++) i->contested |= tr_str_is(f[k].parties[j].level, "contested");
        b->findings_by[f[k].verdict]++;
    }
    i->weight = weight_of(i);
    b->by[i->verdict]++;
    b->killed += count_known(i->killed.best);
    b->civilians += count_known(i->civilians.best);
    if (i->verdict == TR_OUTSIDE_SCOPE) b->n_outside_deaths += count_known(i->civilians.best);
}

/* ---- order and lead ------------------------------------------------------------------------------ */

struct rank {
    int64_t weight;
    size_t at;
};

static int by_weight(const void *x, const void *y)
{
    const struct rank *a = x, *b = y;
    if (a->weight != b->weight) return a->weight < b->weight ? 1 : -1;
    return a->at < b->at ? -1 : a->at > b->at; /* incidents stand by id */
}

static bool set_order(struct gate *g, struct tr_bulletin *b)
{
    struct rank *ranks = tr_new(g->a, struct rank, b->n_incidents + 1);
    b->order = tr_new(g->a, size_t, b->n_incidents + 1);
    if (!ranks || !b->order) return false;
    for (size_t k = 0; k < b->n_incidents; k++) ranks[k] = (struct rank){ b->incidents[k].weight, k };
    qsort(ranks, b->n_incidents, sizeof *ranks, by_weight);
    for (size_t k = 0; k < b->n_incidents; k++) b->order[k] = ranks[k].at;
    return true;
}

/* The claim of exemption that is disputed, with the most dead; else one that is not; else what weighs most. */
static int lead_class(const struct told_incident *i)
{
    if (i->exempt_claimed) return i->contested ? 3 : 2;
    return i->verdict <= TR_EXEMPT_CLAIMED ? 1 : 0;
}

static size_t find_lead(const struct tr_bulletin *b)
{
    size_t best = TR_NONE;
    for (size_t k = 0; k < b->n_incidents; k++) {
        const struct told_incident *i = &b->incidents[b->order[k]];
        int class = lead_class(i);
        if (!class) continue;
        if (best == TR_NONE || class > lead_class(&b->incidents[best]) ||
            (class == lead_class(&b->incidents[best]) &&
             count_known(i->killed.best) > count_known(b->incidents[best].killed.best)))
            best = b->order[k];
    }
    return best;
}

/* ---- all together ---------------------------------------------------------------------------------- */

static void set_head(struct gate *g, struct tr_bulletin *b, const struct tr_tell_options *o)
{
    const struct tr_work *w = g->w;
    b->arena = g->a;
    b->audience = o->audience;
    b->delay_h = o->audience == TR_PUBLIC ? o->publication_delay_h : 0;
    b->grid_km = g->grid_km;
    b->agreement = w->agreement->id;
    b->agreement_title = gate_texts(g, &w->agreement->title);
    b->title = o->title.n ? o->title : b->agreement_title;
    b->params = w->params;
    b->content = w->agreement->content;
    b->tz = &w->agreement->tz;
    b->as_of = w->as_of;
    b->rows_in = w->rows.in;
    b->rows_kept = w->rows.kept;
    b->rows_repeated = w->rows.repeated;
    b->rows_set_aside = w->rows.set_aside;
    b->set_aside = w->set_aside;
    b->n_set_aside = w->n_set_aside;
    for (size_t k = 0; k < w->agreement->readings.n; k++)
        if (!TR_PUSH(g->a, &b->readings, w->agreement->readings.v[k])) g->full = true;
    /* The bytes of a row that was set aside may hold anything, and its file name may tell who sent it. */
    if (g->audience == TR_PUBLIC) b->set_aside = NULL, b->n_set_aside = 0;
    set_period(b, w->agreement, o->period);
}

static bool fill(struct gate *g, struct tr_bulletin *b, const struct tr_work *previous)
{
    size_t *told = tr_new(g->a, size_t, g->w->n_incidents + 1);
    if (!told || !tell_provisions(g, b) || !tell_zones(g, b)) return false;
    if (!tell_incidents(g, b, told) || !tell_findings(g, b, told)) return false;
    for (size_t k = 0; k < b->n_incidents; k++) weigh_incident(b, &b->incidents[k]);
    if (!set_order(g, b)) return false;
    b->lead = find_lead(b);
    if (!process_fill(g, b) || !special_fill(g, b) || !cards_fill(g, b) || !lists_fill(g, b, previous)) return false;
    gate_close(g, b);
    return !g->full;
}

static tr_rc check(const struct tr_work *w, const struct tr_tell_options *o, struct tr_error *err)
{
    if (!w || !w->agreement || !o) return tr_fail(err, TR_USAGE, "tell: no agreement, expected a work with one");
    if (o->period.from != TR_TIME_NONE && o->period.to != TR_TIME_MAX && o->period.from >= o->period.to)
        return tr_fail(err, TR_USAGE, "tell: the period ends before it begins, expected from < to");
    if (o->public_grid_km != 0 && !(o->public_grid_km >= grid_min_km && o->public_grid_km <= grid_max_km))
        return tr_fail(err, TR_USAGE, "tell: public grid of %g km, expected %g to %g", o->public_grid_km, grid_min_km,
                       grid_max_km);
    if (o->publication_delay_h < 0 || o->publication_delay_h > delay_max_h)
        return tr_fail(err, TR_USAGE, "tell: publication delay of %" PRId64 " hours, expected 0 to %" PRId64,
                       o->publication_delay_h, delay_max_h);
    return TR_OK;
}

/* Only the public waits; without an as-of nothing can be called young, and everything is held back. */
static tr_time told_until(const struct tr_work *w, const struct tr_tell_options *o)
{
    if (o->audience != TR_PUBLIC || !o->publication_delay_h) return TR_TIME_MAX;
    return w->as_of == TR_TIME_NONE ? TR_TIME_NONE : w->as_of - o->publication_delay_h * us_per_h;
}

tr_rc tr_bulletin_make(struct tr_arena *a, const struct tr_work *w, const struct tr_work *previous,
                       const struct tr_map_shapes *shapes, const struct tr_tell_options *o, struct tr_bulletin **out,
                       struct tr_error *err)
{
    TR_TRY(check(w, o, err));
    struct tr_bulletin *b = tr_new(a, struct tr_bulletin, 1);
    if (!b) return tr_fail(err, TR_NOMEM, "tell: no room for a bulletin");
    TR_TRY(words_open(a, o->lang, &b->words, err));
    b->words.tz = &w->agreement->tz;
    b->words.blunt = o->audience == TR_PUBLIC;
    TR_TRY(tr_acts_load(a, &b->acts, err));
    struct gate g = { .a = a,
                      .audience = o->audience,
                      .grid_km = o->public_grid_km > 0 ? o->public_grid_km : default_grid_km,
                      .w = w,
                      .shapes = shapes,
                      .words = &b->words,
                      .told_until = told_until(w, o) };
    gate_open(&g);
    for (size_t k = 0; k < b->acts.list.n; k++)
        if (!words_add_name(a, &b->words, b->acts.list.v[k].code, act_label(b, b->acts.list.v[k].code))) g.full = true;
    set_head(&g, b, o);
    if (!fill(&g, b, previous))
        return tr_fail(err, TR_NOMEM, "tell: no room for a bulletin of %zu incidents", w->n_incidents);
    *out = b;
    return TR_OK;
}
