/* SPDX-License-Identifier: Apache-2.0
 *
 * Each end of a report -> who it may truly have been, with what probability. A source's word is a side:
 * a coalition is any of its members, an umbrella may hide somebody else (the presence rows located for
 * the report say how likely), a composite name is any of its parts, and nobody named is nobody named.
 * Whether those identities are bound, protected or exempt is left to actors.c and exempt.c. */
#include "judge/facts.h"

static void put_cell(struct tr_side *side, struct tr_cell cell)
{
    for (size_t k = 0; k < side->n; k++) /* one identity, one cell: two spellings of a name are not two groups */
        if (cell.actor != TR_NONE && side->v[k].actor == cell.actor && side->v[k].how == cell.how) {
            side->v[k].p += cell.p;
            return;
        }
    if (side->n < TR_CELLS_MAX && cell.p > 0) side->v[side->n++] = cell;
}

static void put_actor(const struct tr_facts *f, struct tr_side *side, size_t actor, tr_identity how, double p)
{
    put_cell(side, (struct tr_cell){ actor, how, p, f->s->g->actors.v[actor].id,
                                     tr_jd_is_civilians(f->s, actor, (tr_str){ 0 }) });
}

/* ---- who is recorded there ------------------------------------------------------------------ */

typedef enum { THERE, NOT_THERE, SILENT } tr_recorded;

/* may_hide lists whom a word may stand for without saying so; those that joined the ceasefire are no
 * secret, the rest hide. */
static bool is_hider(const struct tr_facts *f, size_t actor)
{
    return actor < f->s->g->actors.n && (f->s->designated[actor].n > 0 || !f->s->is_party[actor]);
}

/* The k-th presence row that met the place, when it speaks of the incident's time. */
static const struct tr_presence *row_at(const struct tr_facts *f, size_t k)
{
    const size_t row = f->at->presence.v[k];
    if (row >= f->s->g->presence.n || f->s->g->presence.v[row].actor >= f->s->g->actors.n) return NULL;
    const struct tr_presence *x = &f->s->g->presence.v[row];
    return f->time_known && !tr_span_overlaps(x->span, f->r->when) ? NULL : x;
}

bool tr_jd_is_overruled(const struct tr_facts *f, const struct tr_presence *row)
{
    return f->joined_hold && row->zone != TR_NONE && tr_str_is(row->status, "present") && is_hider(f, row->actor);
}

static tr_recorded recorded(const struct tr_facts *f, size_t actor)
{
    tr_recorded found = SILENT;
    for (size_t k = 0; f->at && k < f->at->presence.n; k++) {
        const struct tr_presence *row = row_at(f, k);
        if (!row || row->actor != actor || tr_jd_is_overruled(f, row)) continue;
        if (!tr_str_is(row->status, "absent")) return THERE;
        found = NOT_THERE;
    }
    return found;
}

/* Joined groups: there, recorded as absent, or nobody wrote anything. */
static tr_recorded joined_recorded(const struct tr_facts *f)
{
    tr_recorded found = SILENT;
    for (size_t k = 0; f->at && k < f->at->presence.n; k++) {
        if (f->at->presence.v[k] >= f->s->g->presence.n) continue;
        size_t actor = f->s->g->presence.v[f->at->presence.v[k]].actor;
        if (actor >= f->s->g->actors.n || !f->s->is_party[actor]) continue;
        tr_recorded one = recorded(f, actor);
        if (one == THERE) return THERE;
        if (one == NOT_THERE) found = NOT_THERE;
    }
    return found;
}

static bool has_name(const struct tr_facts *f, struct tr_strs names, tr_str name)
{
    struct tr_arena mark = *f->arena;
    tr_str key = tr_fold_place(f->arena, name);
    bool found = false;
    for (size_t k = 0; key.n && !found && k < names.n; k++) found = tr_str_eq(key, tr_fold_place(f->arena, names.v[k]));
    *f->arena = mark;
    return found;
}

/* Does a row about one place speak of this place, and not only of somewhere in a wide area around it? */
static bool is_here(const struct tr_facts *f, const struct tr_presence *row)
{
    if (!f->at->placed || f->at->r90_m > 2 * row->place.radius_m) return false;
    return tr_distance_m(f->at->place.at, row->place.at) <= row->place.radius_m ||
           has_name(f, row->names, f->r->place.name);
}

/* The place itself is recorded as held by groups that joined, and by nobody else. That tells more of it than a
 * row by which some other group is present somewhere in the whole zone. */
static const struct tr_presence *joined_hold(const struct tr_facts *f)
{
    const struct tr_presence *held = NULL;
    for (size_t k = 0; f->at && k < f->at->presence.n; k++) {
        const struct tr_presence *row = row_at(f, k);
        if (!row || row->zone != TR_NONE || tr_str_is(row->status, "absent")) continue;
        if (is_hider(f, row->actor)) return NULL;
        if (!held && tr_str_is(row->status, "held") && is_here(f, row)) held = row;
    }
    return held;
}

/* ---- umbrella, coalition, name -------------------------------------------------------------- */

/* That somebody hides behind an umbrella's word. Evidence brought by a claim counts like a record that
 * only such groups were there. */
static double hidden_p(const struct tr_facts *f, struct tr_side *side, size_t hiders_there)
{
    const double *v = f->s->params->v;
    side->held = hiders_there > 0;
    tr_recorded joined = joined_recorded(f);
    side->joined_there = joined == THERE;
    side->presence_only = hiders_there > 0 && joined == NOT_THERE;
    if (side->presence_only || f->claim.evidenced) return v[TR_P_JOINED_P];
    return hiders_there ? v[TR_P_HIDDEN_P] : 1 - v[TR_P_JOINED_P];
}

static void put_hidden(const struct tr_facts *f, struct tr_side *side, const tr_indexes *list, size_t all, size_t there,
                       double p)
{
    for (size_t k = 0; k < list->n; k++) {
        if (!is_hider(f, list->v[k])) continue;
        if (there == 0) put_actor(f, side, list->v[k], TR_BY_HIDING, p / (double)all);
        else if (recorded(f, list->v[k]) == THERE) put_actor(f, side, list->v[k], TR_BY_HIDING, p / (double)there);
    }
}

static size_t count_joined(const struct tr_facts *f, const tr_indexes *list)
{
    size_t n = 0;
    for (size_t k = 0; k < list->n; k++) n += list->v[k] < f->s->g->actors.n && !is_hider(f, list->v[k]);
    return n;
}

/* What a word stands for when nobody hides behind it: itself when it has a role, else its members, else
 * those of may_hide that joined, else itself, without a role. */
static void put_open(const struct tr_facts *f, struct tr_side *side, size_t actor, double p)
{
    const struct tr_actor *x = &f->s->g->actors.v[actor];
    const size_t joined = count_joined(f, &x->may_hide);
    const tr_indexes *list = x->members.n ? &x->members : &x->may_hide;
    const size_t n = x->members.n ? x->members.n : joined;
    if (f->s->is_party[actor] || n == 0) {
        put_actor(f, side, actor, x->may_hide.n ? TR_BY_UMBRELLA : TR_BY_SOURCE, p);
        return;
    }
    for (size_t k = 0; k < list->n; k++)
        if (list->v[k] < f->s->g->actors.n && (x->members.n || !is_hider(f, list->v[k])))
            put_actor(f, side, list->v[k], x->members.n ? TR_BY_MEMBER : TR_BY_UMBRELLA, p / (double)n);
}

static void put_known(const struct tr_facts *f, struct tr_side *side, size_t actor, double p)
{
    const tr_indexes *list = &f->s->g->actors.v[actor].may_hide;
    size_t all = 0, there = 0;
    for (size_t k = 0; k < list->n; k++) {
        if (!is_hider(f, list->v[k])) continue;
        all++;
        there += recorded(f, list->v[k]) == THERE;
    }
    double hidden = all ? hidden_p(f, side, there) : 0;
    put_hidden(f, side, list, all, there, p * hidden);
    put_open(f, side, actor, p * (1 - hidden));
}

static void put_ref(const struct tr_facts *f, struct tr_side *side, const struct tr_ref *ref, double p)
{
    struct tr_part_of_ref parts[TR_PARTS_MAX];
    size_t n = tr_jd_parts(f->s, f->arena, ref, parts);
    for (size_t k = 0; k < n; k++) {
        if (parts[k].actor != TR_NONE) put_known(f, side, parts[k].actor, p / (double)n);
        else
            put_cell(side, (struct tr_cell){ TR_NONE, TR_STRANGER, p / (double)n, parts[k].name,
                                             tr_jd_is_civilians(f->s, TR_NONE, parts[k].name) });
    }
    if (n == 0) put_cell(side, (struct tr_cell){ TR_NONE, TR_NOT_NAMED, p, TR_LIT("unknown"), false });
    side->named += n > 0;
}

/* Nobody is named: whoever is recorded as holding the place, as far as one may rely on that. */
static void put_unnamed(const struct tr_facts *f, struct tr_side *side)
{
    size_t there = 0, hiders = 0;
    for (size_t x = 0; f->at && f->at->presence.n && x < f->s->g->actors.n; x++)
        if (recorded(f, x) == THERE) there++, hiders += is_hider(f, x);
    double p = there == 0 ? 0 : hiders ? f->s->params->v[TR_P_HIDDEN_P] : f->s->params->v[TR_P_JOINED_P];
    for (size_t x = 0; there && x < f->s->g->actors.n; x++)
        if (recorded(f, x) == THERE) put_actor(f, side, x, TR_BY_PRESENCE, p / (double)there);
    put_cell(side, (struct tr_cell){ TR_NONE, TR_NOT_NAMED, 1 - p, TR_LIT("unknown"), false });
}

static void put_nobody(struct tr_side *side)
{
    put_cell(side, (struct tr_cell){ TR_NONE, TR_NOT_NAMED, 1, TR_LIT("unknown"), false });
}

static void fill_side(const struct tr_facts *f, struct tr_side *side, const struct tr_ref *refs, size_t n)
{
    for (size_t k = 0; k < n; k++) put_ref(f, side, &refs[k], 1 / (double)n);
}

/* ---- the whole incident --------------------------------------------------------------------- */

static bool died(const struct tr_report *r, tr_counted what)
{
    const struct tr_count *c = &r->counts[what];
    return (c->best != TR_UNKNOWN ? c->best : c->low != TR_UNKNOWN ? c->low : 0) > 0;
}

/* All who are counted as dead are civilians. Where the deaths are not told apart, nobody can say so. */
static bool only_civilians_died(const struct tr_report *r)
{
    const int64_t civilians = r->counts[TR_KILLED_CIVILIANS].best;
    return civilians != TR_UNKNOWN && civilians > 0 && r->counts[TR_KILLED].best == civilians &&
           !died(r, TR_KILLED_ACTOR) && !died(r, TR_KILLED_TARGET) && !died(r, TR_KILLED_UNKNOWN);
}

/* That the force came from afar: told by the act, or guessed from who died. */
static double indirect_p(const struct tr_facts *f)
{
    const struct tr_act *act = f->act == TR_NONE ? NULL : &f->s->acts->list.v[f->act];
    const double *v = f->s->params->v;
    if (!act || (!act->indirect && !act->maybe_indirect)) return 0;
    if (act->indirect) return v[TR_P_INDIRECT_HEAVY_P];
    bool one = died(f->r, TR_KILLED_ACTOR), other = died(f->r, TR_KILLED_TARGET);
    if (one && other) return v[TR_P_INDIRECT_BOTH_P];
    if (one || other) return v[TR_P_INDIRECT_ONE_SIDE_P];
    return died(f->r, TR_KILLED_CIVILIANS) ? v[TR_P_INDIRECT_CIVILIANS_P] : v[TR_P_INDIRECT_NONE_P];
}

static tr_str act_code(const struct tr_report *r)
{
    if (r->act.n || r->kind != TR_ACCESS) return r->act;
    return TR_STR("monitor_obstruction");
}

/* Who obstructs stands apart in a record of access. */
static void fill_actor(const struct tr_facts *f, struct tr_side *side)
{
    if (f->r->actor.n || !f->r->special || !f->r->special->by.n || f->r->kind != TR_ACCESS) {
        fill_side(f, side, f->r->actor.v, f->r->actor.n);
        return;
    }
    struct tr_ref by = { .name = f->r->special->by };
    fill_side(f, side, &by, 1);
}

tr_rc tr_jd_facts(const struct tr_judge_setup *s, struct tr_arena *a, const struct tr_incident *i, struct tr_facts *f,
                  struct tr_error *err)
{
    (void)err;
    f->s = s;
    f->i = i;
    f->r = i->facts;
    f->at = i->located;
    f->arena = a;
    f->act_code = act_code(i->facts);
    const struct tr_act *act = tr_act_find(s->acts, f->act_code);
    f->act = act ? (size_t)(act - s->acts->list.v) : TR_NONE;
    f->time_known = i->facts->when.from != TR_TIME_NONE && i->facts->when.to != TR_TIME_MAX;
    f->other_end_known = i->facts->other_end && f->at && f->at->placed;
    f->p_indirect = indirect_p(f);
    f->only_civilians_died = only_civilians_died(i->facts);
    f->voices = tr_jd_voices(i);
    f->when_from = tr_jd_local(s->g, a, i->facts->when.from);
    f->when_to = tr_jd_local(s->g, a, i->facts->when.to);
    f->joined_hold = joined_hold(f);
    tr_jd_claim(f);
    fill_actor(f, &f->actor);
    fill_side(f, &f->target, i->facts->target.v, i->facts->target.n);
    /* A doer whom nobody names is not guessed from who holds the place; a victim or an opponent is. */
    const bool nobody = !f->actor.n && !f->target.n;
    if (!f->target.n && !nobody) put_unnamed(f, &f->target);
    if (!f->actor.n && !f->r->directed && !nobody) put_unnamed(f, &f->actor);
    if (!f->actor.n) put_nobody(&f->actor);
    if (!f->target.n) put_nobody(&f->target);
    return TR_OK;
}
