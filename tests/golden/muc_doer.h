/* SPDX-License-Identifier: Apache-2.0
 *
 * muc_doer.h: who did an incident of ours -> names of the organisations that the keys may call them by. */
#ifndef TR_TEST_MUC_DOER_H
#define TR_TEST_MUC_DOER_H

#include "muc_key.h"
#include "muc_want.h"

/* Sorts of actors that are organisations. */
static inline bool muc_is_org(const struct tr_lex_entry *e)
{
    static const char *const sorts[] = { "group", "force", "alliance", "party", "body", "agency" };
    for (size_t k = 0; k < TR_COUNT(sorts); k++)
        if (tr_str_is(e->sort, sorts[k])) return true;
    return false;
}

/* "SLV.REB.FML": the names of that group, parted by '/'; soldiers are of the army, officials of the government; Empty: nobody that
 * has a name ("guerrillas"). */
static inline tr_str muc_org_of(const struct tr_lexicon *l, const struct tr_named *a)
{
    struct tr_sink names = { 0 };
    size_t best = SIZE_MAX;
    for (size_t k = 0; k < l->entries.n; k++)
        if (l->entries.v[k].kind == TR_LEX_ACTOR && muc_is_org(&l->entries.v[k]) &&
            tr_code_is(a->id, l->entries.v[k].id) &&
            (best == SIZE_MAX || l->entries.v[k].id.n > l->entries.v[best].id.n))
            best = k;
    if (best == SIZE_MAX) {
        static const struct {
            const char *part, *names;
        } bodies[] = { { "MIL", "ARMY/ARMED FORCES/MILITARY" } };
        tr_str low = tr_fold(&room, a->name);
        static const char *const named[] = { "cartel",           "mafia",
                                             "air force",        "gang",
                                             "trafficking ring", "trafficking organi" };
        for (size_t k = 0; k < TR_COUNT(named); k++)
            if (tr_str_find(low, tr_str_of(named[k])) != TR_NOT_FOUND) return a->name;
        if (muc_code_has(a->id, "PPM") || tr_str_find(low, TR_STR("commando")) != TR_NOT_FOUND ||
            tr_str_find(low, TR_STR("squad")) != TR_NOT_FOUND)
            return tr_str_find(low, TR_STR("death squad")) != TR_NOT_FOUND ? a->name : (tr_str){ 0 };
        if (tr_str_find(low, TR_STR("government")) != TR_NOT_FOUND) return TR_STR("GOVERNMENT");
        for (size_t k = 0; k < TR_COUNT(bodies); k++)
            if (muc_code_has(a->id, bodies[k].part)) return tr_str_of(bodies[k].names);
        return (tr_str){ 0 };
    }
    for (size_t k = 0; k < l->names.n; k++)
        if (l->names.v[k].entry == best) tr_putf(&names, TR_FMT "/", TR_ARG(l->names.v[k].text));
    tr_str out = tr_str_copy(&room, tr_sink_text(&names));
    tr_sink_close(&names);
    return out;
}

static inline struct tr_strs muc_orgs_of(const struct tr_lexicon *l, const struct tr_claim *c)
{
    tr_str *v = tr_new(&room, tr_str, MUC_ORGS);
    size_t n = 0;
    for (size_t k = 0; k < c->actors.n && n < MUC_ORGS; k++) {
        bool accused = tr_str_is(c->actors.v[k].role, "accused"); /* the keys have them, as suspected */
        if (tr_role_side_of(c->actors.v[k].role) != TR_ROLE_DOES && !accused) continue;
        tr_str org = muc_org_of(l, &c->actors.v[k]);
        bool known = org.n == 0;
        for (size_t i = 0; i < n; i++) known |= tr_str_eq(v[i], org);
        if (!known) v[n++] = org;
    }
    return (struct tr_strs){ v, n };
}

/* Does the message tell of any act of theirs, or that they are accused of one? */
static inline bool muc_acts(const struct article *x, tr_str group)
{
    for (size_t k = 0; k < x->out->claims.n; k++) {
        const struct tr_claim *c = &x->out->claims.v[k];
        for (size_t i = 0; i < c->actors.n && c->type == TR_CLAIM_EVENT && c->act.n; i++) {
            bool accused = tr_str_is(c->actors.v[i].role, "accused");
            if ((accused || tr_role_side_of(c->actors.v[i].role) == TR_ROLE_DOES) &&
                tr_code_is(c->actors.v[i].id, group))
                return true;
        }
    }
    return false;
}

/* The one armed group that a message names, by its code: whom its guerrillas are of. Of two, nobody's. */
static inline struct tr_named muc_only_group(const struct article *x, bool acting)
{
    struct tr_named only = { 0 };
    size_t first = SIZE_MAX;
    for (size_t k = 0; k < x->is.cast.list.n; k++) {
        const struct tr_who *w = &x->is.cast.list.v[k];
        if (w->entry == TR_NO || w->flags & TR_WHO_PERSON) continue;
        const struct tr_lex_entry *e = &x->text->tools.lexicon.entries.v[w->entry];
        bool armed = muc_code_has(e->id, "REB") || muc_code_has(e->id, "UAF");
        if (!armed || !muc_is_org(e) || tr_str_eq(only.id, e->id)) continue;
        if (acting && !muc_acts(x, e->id)) continue;
        if (first != SIZE_MAX) return (struct tr_named){ 0 };
        first = k;
        only.id = e->id;
    }
    return only;
}

/* "guerrillas", or nobody told: the group of the message, which then must have acted in it. */
static inline void muc_put_group(const struct article *x, const struct tr_claim *c, struct tr_strs *orgs)
{
    bool rebels = false, others = false;
    for (size_t k = 0; k < c->actors.n; k++) {
        const struct tr_named *a = &c->actors.v[k];
        if (tr_role_side_of(a->role) != TR_ROLE_DOES && !tr_str_is(a->role, "accused")) continue;
        bool so = muc_code_has(a->id, "REB") || muc_code_has(a->id, "UAF");
        rebels |= so;
        others |= !so;
    }
    if (orgs->n || (others && !rebels)) return;
    struct tr_named group = muc_only_group(x, !rebels);
    if (rebels && group.id.n == 0) group = muc_only_group(x, true);
    tr_str *org = tr_new(&room, tr_str, 1);
    if (group.id.n == 0) return;
    *org = muc_org_of(&x->text->tools.lexicon, &group);
    *orgs = (struct tr_strs){ org, 1 };
}

#endif
