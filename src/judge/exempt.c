/* SPDX-License-Identifier: Apache-2.0
 *
 * Target and attacker -> how likely the provision's exemptions take the target out of its protection;
 * and the assertions of a record -> is exemption claimed, by whom, and who says otherwise. An
 * exemption applies to the target, is claimed by the attacker, and must be evidenced. */
#include "judge/facts.h"

static double designated_p(const struct tr_facts *f, size_t target, tr_span when, struct tr_context *c)
{
    const struct tr_row_list *rows = &f->s->designated[target];
    double best = 0;
    for (size_t k = 0; k < rows->n; k++) {
        const struct tr_designation *d = &f->s->g->designations.v[rows->v[k]];
        double share = tr_jd_share(f, when, d->span);
        if (share > best && tr_jd_holds(c, d->when)) best = share;
    }
    return best;
}

/* On the attacker's own side of the conflict: two groups of one side that fight each other are no
 * business of an exemption between the sides. */
bool tr_jd_same_ranks(const struct tr_facts *f, size_t provision, size_t attacker, size_t target)
{
    if (attacker == TR_NONE) return false;
    const struct tr_binds *binds = &f->s->prov[provision].binds[attacker];
    const size_t sides = f->s->g->sides.n;
    for (size_t k = 0; k < binds->n; k++) {
        if (binds->v[k].role == TR_NONE) continue;
        tr_str side = f->s->g->roles.v[binds->v[k].role].side;
        for (size_t m = 0; m < sides; m++)
            if (tr_str_eq(f->s->g->sides.v[m], side) && f->s->ranks[target * sides + m]) return true;
    }
    return false;
}

double tr_jd_exempt_p(const struct tr_facts *f, size_t provision, tr_span window, size_t target, struct tr_context *c,
                      size_t *by)
{
    const tr_indexes *exempts = &f->s->prov[provision].exempts;
    double best = 0;
    tr_span when = tr_span_common(f->r->when, window);
    if (when.from >= when.to) when = f->r->when;
    for (size_t k = 0; k < exempts->n; k++) {
        const struct tr_prov *e = &f->s->prov[exempts->v[k]];
        if (!tr_jd_is_against(f->s, e->p, target)) continue;
        if (e->p->acts.n && (f->act == TR_NONE || !f->s->fits[f->act * f->s->g->provisions.n + exempts->v[k]]))
            continue;
        double p = tr_jd_share(f, when, e->span) * tr_jd_in_any(f, &e->p->zones);
        if (p <= best || !tr_jd_holds(c, e->p->when)) continue;
        if (!e->p->against.n || tr_str_is(e->p->against, "designated_groups")) p *= designated_p(f, target, when, c);
        if (p > best) best = p, *by = exempts->v[k];
    }
    return best;
}

/* ---- claims ---------------------------------------------------------------------------------- */

static bool one_voice(const struct tr_facts *f, tr_str a, tr_str b)
{
    if (tr_str_eq(a, b)) return true;
    tr_str x = tr_jd_interest(f->s, f->arena, a), y = tr_jd_interest(f->s, f->arena, b);
    return x.n && tr_str_eq(x, y);
}

static bool says_otherwise(const struct tr_assertion *x)
{
    return tr_str_is(x->says, "denial") || tr_str_is(x->says, "blame") || tr_str_is(x->says, "initiated");
}

/* A confirmation that only the claimant passes on is the claimant's word once more. */
static void note_confirmation(struct tr_facts *f, const struct tr_assertion *x)
{
    bool passed_on = x->told_by.n && !one_voice(f, x->told_by, x->by);
    if (one_voice(f, x->by, f->claim.claim->by) || (passed_on && one_voice(f, x->told_by, f->claim.claim->by))) {
        if (passed_on && !f->claim.second_hand) f->claim.second_hand = x;
    } else if (!f->claim.confirmed) f->claim.confirmed = x;
}

void tr_jd_claim(struct tr_facts *f)
{
    struct tr_exemption *claim = &f->claim;
    for (size_t k = 0; k < f->r->assertions.n; k++) {
        const struct tr_assertion *x = &f->r->assertions.v[k];
        if (!tr_str_is(x->says, "exemption")) continue;
        if (!claim->claim) claim->claim = x;
        claim->evidenced |= x->evidenced;
    }
    for (size_t k = 0; claim->claim && k < f->r->assertions.n; k++) {
        const struct tr_assertion *x = &f->r->assertions.v[k];
        if (tr_str_is(x->says, "confirmation")) note_confirmation(f, x);
        else if (says_otherwise(x) && !claim->against && !one_voice(f, x->by, claim->claim->by)) claim->against = x;
    }
}

bool tr_jd_speaks_for(const struct tr_facts *f, tr_str speaker, size_t actor)
{
    if (actor == TR_NONE || !speaker.n) return false;
    tr_str interest = tr_jd_interest(f->s, f->arena, speaker);
    if (!interest.n) return false;
    if (tr_str_eq(interest, f->s->g->actors.v[actor].id)) return true;
    size_t other = tr_jd_actor_named(f->s, f->arena, interest);
    for (size_t k = 0; k < f->s->g->roles.n; k++) {
        const struct tr_role *role = &f->s->g->roles.v[k];
        if (role->actor != actor || !role->side.n) continue;
        if (tr_str_eq(role->side, interest)) return true;
        for (size_t m = 0; other != TR_NONE && m < f->s->g->roles.n; m++)
            if (f->s->g->roles.v[m].actor == other && tr_str_eq(f->s->g->roles.v[m].side, role->side)) return true;
    }
    return false;
}
