/* SPDX-License-Identifier: Apache-2.0
 *
 * build.c: head, instruments and their chain -> nouns. An agreement of one instrument may state it at
 * the top level; it then becomes an instrument with the agreement's id. */
#include "agreement/loading.h"

/* ---- head ---- */

static void time_zone(struct tr_loading *l)
{
    const struct tr_node *v = tr_node_get(l->root, "time_zone");
    tr_str name = tr_ag_text(l->root, "time_zone");
    if (name.n > 0 && tr_tz_load(l->a, name, &l->g->tz, NULL) == TR_OK) return;
    if (name.n > 0)
        tr_ag_tell(l, v->mark,
                   (struct tr_fault){ .what = TR_STR("unknown time zone"),
                                      .found = name,
                                      .expected = TR_STR("an IANA name such as Asia/Damascus") });
    /* dates must still be read, so that their own faults are found */
    if (tr_tz_load(l->a, TR_STR("Etc/UTC"), &l->g->tz, NULL) != TR_OK) l->full = true;
}

static void sides(struct tr_loading *l)
{
    const struct tr_node *v = tr_node_get(l->root, "sides");
    if (!tr_ag_strs(l, v, &l->g->sides)) return;
    struct tr_strs s = l->g->sides;
    for (size_t k = 1; k < s.n && s.n <= 20; k++)
        if (tr_ag_strs_have((struct tr_strs){ s.v, k }, s.v[k]))
            tr_ag_tell(l, v->mark, (struct tr_fault){ .what = TR_STR("side given twice"), .found = s.v[k] });
    if (s.n > 20)
        tr_ag_tell(l, v->mark, (struct tr_fault){ .what = TR_STR("too many sides"), .expected = TR_STR("at most 20") });
}

void tr_ag_build_head(struct tr_loading *l)
{
    struct tr_agreement *g = l->g;
    g->id = tr_ag_text(l->root, "agreement");
    g->language = tr_ag_text(l->root, "language");
    if (g->language.n == 0) g->language = TR_STR("en");
    (void)tr_ag_texts(l, tr_node_get(l->root, "title"), &g->title);
    time_zone(l);
    sides(l);
}

/* ---- instruments ---- */

/* The local clock so many months later; the last day of a shorter month for a day it has not. */
static tr_time months_after(const struct tr_tz *tz, tr_time from, int months)
{
    struct tr_clock c = tr_clock_of(tz, from);
    int month = c.month - 1 + months;
    int year = c.year + month / 12, day = c.day;
    month = month % 12 + 1;
    while (day > 28 && !tr_date_valid(year, month, day)) day--;
    return tr_time_of(tz, year, month, day, c.hour, c.minute, c.second);
}

static void term(struct tr_loading *l, const struct tr_node *n, struct tr_instrument *i, bool ends)
{
    const struct tr_node *v = tr_node_get(n, "term_months");
    i->term_months = (int)tr_ag_number(v, 0);
    i->extension = tr_ag_text(n, "extension");
    if (i->term_months < 1 || i->term_months > 1200) i->term_months = 0;
    if (i->term_months == 0) return;
    if (i->extension.n == 0) {
        i->extension = TR_STR("none");
        if (!ends)
            tr_ag_warn(l, v->mark, "a term without `extension`: taken to end with it", (tr_str){ 0 },
                       "`extension: none` or how it goes on");
    }
    /* Only a term that nothing prolongs has a known end; whether the others went on is a fact that
     * the author states by `to` or by a later instrument. */
    if (!ends && tr_str_is(i->extension, "none") && i->force.from != TR_TIME_NONE)
        i->force.to = months_after(&l->g->tz, i->force.from, i->term_months);
}

/* A force that cannot be is told once; then it counts as open, so that nothing that rests on it is told too. */
static void force_order(struct tr_loading *l, const struct tr_node *n, struct tr_instrument *i)
{
    const struct tr_node *f = tr_node_get(n, "in_force");
    if (i->force.from != TR_TIME_NONE && i->force.from >= i->force.to) {
        tr_ag_fault(l, tr_ag_mark(f, "to"), "`to` is not after `from`", tr_ag_text(f, "to"),
                    "an end after the beginning");
        i->force.to = TR_TIME_MAX;
    }
    if (i->signed_at != TR_TIME_NONE && i->force.from != TR_TIME_NONE && i->force.from < i->signed_at)
        tr_ag_warn(l, tr_ag_mark(f, "from"), "in force before it was signed", tr_ag_text(f, "from"),
                   "a day on or after `signed`");
    if (i->cease == TR_TIME_NONE) return;
    if (i->cease >= i->force.to) {
        tr_ag_fault(l, tr_ag_mark(f, "hostilities_cease"), "hostilities cease after the end of force",
                    tr_ag_text(f, "hostilities_cease"), "a time while it is in force");
        i->cease = i->force.from;
    } else if (i->force.from != TR_TIME_NONE && i->cease < i->force.from)
        tr_ag_warn(l, tr_ag_mark(f, "hostilities_cease"), "hostilities cease before the entry into force",
                   tr_ag_text(f, "hostilities_cease"), "a time on or after `from`");
}

static struct tr_instrument instrument_of(struct tr_loading *l, struct tr_node *n)
{
    struct tr_instrument i = { .signed_at = TR_TIME_NONE, .force = TR_ALWAYS, .cease = TR_TIME_NONE, .mark = n->mark };
    const struct tr_node *f = tr_node_get(n, "in_force");
    i.id = tr_ag_text(n, n == l->root ? "agreement" : "id");
    i.kind = tr_ag_text(n, "kind");
    i.source = tr_ag_text(n, "source");
    (void)tr_ag_texts(l, tr_node_get(n, "title"), &i.title);
    (void)tr_ag_date_known(l, n, "signed", false, &i.signed_at);
    i.force = tr_ag_span(l, f, i.force);
    (void)tr_ag_date_known(l, f, "hostilities_cease", false, &i.cease);
    if (!tr_node_get(n, "signed")) tr_ag_fault(l, n->mark, "missing key", TR_STR("signed"), "day of signature");
    if (!f) tr_ag_fault(l, n->mark, "missing key", TR_STR("in_force"), "{ from: DATE }");
    term(l, n, &i, tr_node_get(f, "to") != NULL);
    force_order(l, n, &i);
    return i;
}

/* Keys that belong to a single instrument have no place beside a list of them. */
static void top_level_refuse(struct tr_loading *l)
{
    static const char *const keys[] = { "kind", "signed", "in_force", "term_months", "extension", "source" };
    for (size_t k = 0; k < TR_COUNT(keys); k++) {
        const struct tr_node *v = tr_node_get(l->root, keys[k]);
        if (v) tr_ag_fault(l, v->key_mark, "key beside `instruments`", v->key, "it in the instrument that it is about");
    }
}

static void builds_on(struct tr_loading *l, struct tr_node *n, size_t self)
{
    static const char *const keys[] = { "amends", "implements", "extends", "supersedes" };
    struct tr_instrument *i = &l->g->instruments.v[self];
    for (size_t k = 0; k < TR_COUNT(keys); k++) {
        tr_indexes *list = tr_str_is(tr_str_of(keys[k]), "supersedes") ? &i->supersedes : &i->builds_on;
        tr_ag_refs(l, &l->by_instrument, tr_node_get(n, keys[k]), "instrument", list);
        if (tr_ag_has(*list, self) && tr_node_get(n, keys[k]))
            tr_ag_fault(l, tr_ag_mark(n, keys[k]), "an instrument that refers to itself", i->id, "another instrument");
    }
}

static void later_refuse(struct tr_loading *l, const struct tr_node *n, const struct tr_instrument *i, tr_indexes on)
{
    for (size_t k = 0; k < on.n; k++) {
        const struct tr_instrument *other = &l->g->instruments.v[on.v[k]];
        if (i->signed_at != TR_TIME_NONE && other->signed_at != TR_TIME_NONE && other->signed_at > i->signed_at)
            tr_ag_warn(l, n->mark, "builds on an instrument that was signed later", other->id, "an earlier one");
    }
}

void tr_ag_build_instruments(struct tr_loading *l)
{
    bool one = l->instruments[0] == l->root; /* the agreement is its own only instrument */
    size_t n = l->g->instruments.n;
    struct tr_instrument *v = l->g->instruments.v;
    if (!one) top_level_refuse(l);
    for (size_t k = 0; k < n; k++) {
        l->item = l->instruments[k];
        v[k] = instrument_of(l, l->instruments[k]);
    }
    if (one) (void)tr_map_put(&l->by_instrument, v[0].id, 0);
    for (size_t k = 0; k < n && !one; k++) {
        l->item = l->instruments[k];
        builds_on(l, l->instruments[k], k);
        later_refuse(l, l->instruments[k], &v[k], v[k].builds_on);
        later_refuse(l, l->instruments[k], &v[k], v[k].supersedes);
    }
    l->item = NULL;
}

/* ---- chain ---- */

tr_indexes tr_ag_chain(struct tr_loading *l, size_t instrument)
{
    tr_indexes all = { 0 };
    size_t todo[128], n = 0;
    if (instrument == TR_NONE) return all;
    todo[n++] = instrument;
    tr_ag_add(l, &all, instrument);
    while (n > 0) {
        tr_indexes on = l->g->instruments.v[todo[--n]].builds_on;
        for (size_t k = 0; k < on.n; k++) {
            if (tr_ag_has(all, on.v[k]) || n == TR_COUNT(todo)) continue;
            tr_ag_add(l, &all, on.v[k]);
            todo[n++] = on.v[k];
        }
    }
    return all;
}

static bool reaches(struct tr_loading *l, size_t from, size_t to)
{
    tr_indexes on = l->g->instruments.v[from].builds_on;
    for (size_t k = 0; k < on.n; k++)
        if (on.v[k] != from && tr_ag_has(tr_ag_chain(l, on.v[k]), to)) return true;
    return false;
}

/* A superseded instrument ends where its successor begins; one that ended before keeps its end. */
static void supersede(struct tr_loading *l, const struct tr_instrument *by)
{
    for (size_t k = 0; k < by->supersedes.n; k++) {
        struct tr_instrument *old = &l->g->instruments.v[by->supersedes.v[k]];
        if (old != by && by->force.from != TR_TIME_NONE && by->force.from < old->force.to)
            old->force.to = by->force.from;
    }
}

void tr_ag_close_chain(struct tr_loading *l)
{
    for (size_t k = 0; k < l->g->instruments.n; k++) {
        const struct tr_instrument *i = &l->g->instruments.v[k];
        l->item = l->instruments[k];
        if (reaches(l, k, k))
            tr_ag_fault(l, i->mark, "instruments that build on each other in a circle", i->id,
                        "earlier instruments only");
        supersede(l, i);
    }
    l->item = NULL;
}
