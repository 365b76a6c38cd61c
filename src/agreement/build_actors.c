/* SPDX-License-Identifier: Apache-2.0
 *
 * build_actors.c: actors, roles, designated groups and readings -> nouns. Whether all of them together
 * make sense is for check_actors.c. */
#include "agreement/loading.h"

static tr_str joined(struct tr_loading *l, const struct tr_node *v)
{
    struct tr_strs words;
    struct tr_sink out = { 0 };
    if (!tr_ag_strs(l, v, &words)) return (tr_str){ 0 };
    for (size_t k = 0; k < words.n; k++) {
        if (k > 0) tr_puts(&out, " ");
        tr_put(&out, words.v[k]);
    }
    tr_str text = tr_str_copy(l->a, tr_sink_text(&out));
    tr_sink_close(&out);
    if (!text.p) l->full = true;
    return text;
}

static void code_add(struct tr_loading *l, struct tr_actor *a, tr_str scheme, const struct tr_node *v)
{
    struct tr_code one = { scheme, tr_str_trim(v->text) };
    if (v->kind == TR_NODE_TEXT && one.code.n > 0 && !TR_PUSH(l->a, &a->codes, one)) l->full = true;
}

static void codes(struct tr_loading *l, struct tr_actor *a, const struct tr_node *v)
{
    for (const struct tr_node *scheme = v ? v->first : NULL; scheme; scheme = scheme->next) {
        code_add(l, a, scheme->key, scheme);
        for (const struct tr_node *c = scheme->first; c; c = c->next) code_add(l, a, scheme->key, c);
    }
}

static void used(struct tr_loading *l, tr_indexes list)
{
    for (size_t k = 0; k < list.n; k++) l->actor_used[list.v[k]] = true;
}

static void actor_links(struct tr_loading *l, struct tr_node *n, size_t self)
{
    struct tr_actor *a = &l->g->actors.v[self];
    tr_ag_refs(l, &l->by_actor, tr_node_get(n, "members"), "actor", &a->members);
    tr_ag_refs(l, &l->by_actor, tr_node_get(n, "may_hide"), "actor", &a->may_hide);
    a->alias_of = tr_ag_ref(l, &l->by_actor, tr_node_get(n, "alias_of"), "actor");
    used(l, a->members);
    used(l, a->may_hide);
    if (a->alias_of != TR_NONE) l->actor_used[a->alias_of] = l->actor_used[self] = true;
    if (a->members.n + a->may_hide.n > 0) l->actor_used[self] = true; /* it stands for others */
    if (tr_ag_has(a->members, self))
        tr_ag_fault(l, tr_ag_mark(n, "members"), "an actor that is its own member", a->id, "others");
    if (tr_ag_has(a->may_hide, self))
        tr_ag_fault(l, tr_ag_mark(n, "may_hide"), "an actor that hides itself", a->id, "others");
    if (a->alias_of == self)
        tr_ag_fault(l, tr_ag_mark(n, "alias_of"), "an actor that is an alias of itself", a->id, "another");
    if (a->members.n > 0 && !tr_str_is(a->kind, "coalition"))
        tr_ag_fault(l, tr_ag_mark(n, "members"), "members of what is no coalition", a->kind, "`kind: coalition`");
    if (a->may_hide.n > 0 && !tr_str_is(a->kind, "umbrella"))
        tr_ag_fault(l, tr_ag_mark(n, "may_hide"), "`may_hide` of what is no umbrella", a->kind, "`kind: umbrella`");
}

void tr_ag_build_actors(struct tr_loading *l)
{
    size_t n = l->g->actors.n;
    l->actor_used = tr_new(l->a, bool, n + 1);
    if (!l->actor_used) {
        l->full = true;
        return;
    }
    for (size_t k = 0; k < n; k++) {
        const struct tr_node *node = l->actors[k];
        struct tr_actor *a = &l->g->actors.v[k];
        *a = (struct tr_actor){ .id = tr_ag_text(node, "id"), .kind = tr_ag_text(node, "kind"), .mark = node->mark };
        if (a->kind.n == 0) a->kind = TR_STR("group");
        a->capability = joined(l, tr_node_get(node, "capability"));
        (void)tr_ag_texts(l, tr_node_get(node, "names"), &a->names);
        codes(l, a, tr_node_get(node, "codes"));
    }
    for (size_t k = 0; k < n; k++) {
        l->item = l->actors[k];
        actor_links(l, l->actors[k], k);
    }
    l->item = NULL;
}

/* ---- roles and designations ---- */

static void span_order(struct tr_loading *l, const struct tr_node *n, tr_span span)
{
    if (span.from >= span.to)
        tr_ag_fault(l, tr_ag_mark(n, "to"), "`to` is not after `from`", tr_ag_text(n, "to"),
                    "an end after the beginning");
}

static void role_side(struct tr_loading *l, const struct tr_node *n, const struct tr_role *r)
{
    const struct tr_node *v = tr_node_get(n, "side");
    bool party = tr_str_is(r->role, "party");
    if (party && !v)
        tr_ag_fault(l, n->mark, "a party without a side", tr_ag_text(n, "actor"), "`side`, one of `sides`");
    if (!v || r->side.n == 0) return;
    if (!party && r->role.n > 0)
        tr_ag_warn(l, v->mark, "a side of what is no party", r->role, "`side` with `role: party` only");
    if (!tr_ag_strs_have(l->g->sides, r->side))
        tr_ag_tell(l, v->mark,
                   (struct tr_fault){ .what = TR_STR("unknown side"),
                                      .found = r->side,
                                      .expected = TR_STR("one of `sides`"),
                                      .nearest = tr_str_nearest(r->side, l->g->sides.v, l->g->sides.n) });
}

static struct tr_role role_of(struct tr_loading *l, struct tr_node *n)
{
    struct tr_role r = { .role = tr_ag_text(n, "role"),
                         .side = tr_ag_text(n, "side"),
                         .basis = tr_ag_text(n, "basis"),
                         .source = tr_ag_text(n, "source"),
                         .span = TR_ALWAYS,
                         .mark = n->mark };
    r.actor = tr_ag_ref(l, &l->by_actor, tr_node_get(n, "actor"), "actor");
    if (r.actor != TR_NONE) l->actor_used[r.actor] = true;
    r.by = tr_ag_ref(l, &l->by_instrument, tr_node_get(n, "by"), "instrument");
    tr_ag_refs(l, &l->by_zone, tr_node_get(n, "zones"), "zone", &r.zones);
    (void)tr_ag_when(l, tr_node_get(n, "when"), &r.when);
    if (r.by != TR_NONE) r.span.from = l->g->instruments.v[r.by].signed_at;
    r.span = tr_ag_span(l, n, r.span);
    span_order(l, n, r.span);
    role_side(l, n, &r);
    return r;
}

void tr_ag_build_roles(struct tr_loading *l)
{
    for (size_t k = 0; k < l->g->roles.n; k++) {
        l->item = l->roles[k];
        l->g->roles.v[k] = role_of(l, l->roles[k]);
    }
    for (size_t k = 0; k < l->g->designations.n; k++) {
        const struct tr_node *n = l->item = l->designations[k];
        struct tr_designation *d = &l->g->designations.v[k];
        *d = (struct tr_designation){ .span = tr_ag_span(l, n, TR_ALWAYS),
                                      .authority = tr_ag_text(n, "authority"),
                                      .mark = n->mark };
        d->actor = tr_ag_ref(l, &l->by_actor, tr_node_get(n, "actor"), "actor");
        if (d->actor != TR_NONE) l->actor_used[d->actor] = true;
        (void)tr_ag_when(l, tr_node_get(n, "when"), &d->when);
        span_order(l, n, d->span);
    }
    l->item = NULL;
}

/* ---- readings ---- */

static void value_add(struct tr_loading *l, struct tr_reading *r, const struct tr_node *n)
{
    struct tr_reading_value one = { tr_ag_text(n, "id"), tr_ag_text(n, "says"), tr_ag_text(n, "authority") };
    for (size_t k = 0; k < r->values.n; k++)
        if (one.id.n > 0 && tr_str_eq(r->values.v[k].id, one.id))
            tr_ag_fault(l, tr_ag_mark(n, "id"), "value given twice", one.id, "each value of a reading once");
    if (!TR_PUSH(l->a, &r->values, one)) l->full = true;
}

void tr_ag_build_readings(struct tr_loading *l)
{
    l->reading_used = tr_new(l->a, bool, l->g->readings.n + 1);
    if (!l->reading_used) {
        l->full = true;
        return;
    }
    for (size_t k = 0; k < l->g->readings.n; k++) {
        const struct tr_node *n = l->item = l->readings[k], *values = tr_node_get(n, "values");
        struct tr_reading *r = &l->g->readings.v[k];
        *r = (struct tr_reading){ .id = tr_ag_text(n, "id"), .question = tr_ag_text(n, "question"), .mark = n->mark };
        if (!values || values->kind != TR_NODE_LIST) continue;
        for (const struct tr_node *c = values->first; c; c = c->next) value_add(l, r, c);
        if (r->values.n == 1)
            tr_ag_fault(l, values->mark, "a reading with one value", r->values.v[0].id, "at least two values");
    }
    l->item = NULL;
}
