/* SPDX-License-Identifier: Apache-2.0
 *
 * muc_want.h: which of our incidents the task of MUC-3/4 wants a template for, and of which type. Its definition leaves out
 * what is no act of terror or of state violence in nine countries of Latin America: battles between the armed, attacks on
 * soldiers alone, what lies two months back, totals, and what the text does not tell as done. */
#ifndef TR_TEST_MUC_WANT_H
#define TR_TEST_MUC_WANT_H

#include "muc_key.h"

static inline bool muc_code_has(tr_str code, const char *part)
{
    while (code.n)
        if (tr_str_is(tr_str_cut(&code, '.'), part)) return true;
    return false;
}

static inline bool muc_side_has(const struct tr_claim *c, tr_role_side side, const char *part)
{
    for (size_t k = 0; k < c->actors.n; k++)
        if (tr_role_side_of(c->actors.v[k].role) == side && muc_code_has(c->actors.v[k].id, part)) return true;
    return false;
}

static const struct {
    const char *act, *mode;
    int type;
} muc_by_act[] = {
    { "*", "arson", 3 },
    { "*", "attempt", 1 },
    { "*", "rob", 4 },
    { "explosive_device", "*", 1 },
    { "explosion_unclear", "explosions", -1 }, /* only heard or counted: nobody did anything to anybody */
    { "explosion_unclear", "*", 1 },
    { "air_strike", "*", 1 },
    { "drone_strike", "*", 1 },
    { "abduction_detention", "abduct", 2 },
    { "abduction_detention", "hijack", 2 },
    { "lethal_force_unspecified", "*", 0 },
    { "heavy_weapon_fire", "*", 0 },
    { "small_arms_fire", "*", 0 },
    { "ground_assault", "*", 0 },
    { "attack_on_civilians", "*", 0 },
    { "attack_on_protected_object", "*", 0 },
};

/* People that bear no arms, by their code: a bare country or a body of state alone says nothing of them. */
static inline bool muc_is_unarmed(tr_str id)
{
    static const char *const roles[] = { "CVL", "MED", "REL", "EDU", "LAB", "BUS", "JUD", "LEG", "PTY",
                                         "OPP", "NGO", "REF", "MEM", "HLH", "CHD", "AMB", "OFF", "UNS" };
    for (size_t k = 0; k < TR_COUNT(roles); k++)
        if (muc_code_has(id, roles[k])) return true;
    return id.n > 3 && !muc_code_has(id, "COP") && !tr_str_ends(id, TR_STR("GOV"));
}

/* Guerrillas killed, soldiers attacked, an army's operation against nobody: the keys leave these out. */
static inline bool muc_is_battle(const struct tr_claim *c)
{
    bool armed = false, others = false, told = false;
    for (size_t k = 0; k < c->actors.n; k++) {
        tr_str id = c->actors.v[k].id;
        bool fights = muc_code_has(id, "REB") || muc_code_has(id, "UAF") || muc_code_has(id, "MIL") ||
                      muc_code_has(id, "AIR") || muc_code_has(id, "ARM");
        if (tr_role_side_of(c->actors.v[k].role) != TR_ROLE_SUFFERS) continue;
        told = true;
        armed |= fights;
        others |= !fights && muc_is_unarmed(id);
    }
    if (tr_str_is(c->mode, "abduct") || tr_str_is(c->mode, "targeted")) return false;
    if (tr_str_is(c->act, "explosive_device") && !muc_side_has(c, TR_ROLE_DOES, "MIL")) return false;
    bool army = muc_side_has(c, TR_ROLE_DOES, "MIL");
    bool state = army || muc_side_has(c, TR_ROLE_DOES, "GOV");
    bool fight = tr_str_is(c->cls, "FIGHT") && told; /* on a post, a town: on nobody without arms */
    return !others && (armed || state || fight);
}

/* The nine countries of the task; what is told to be in or of others alone is left out. */
static inline bool muc_is_elsewhere(const struct tr_claim *c)
{
    static const char *const nine[] = { "ARG", "BOL", "CHL", "COL", "ECU", "SLV", "GTM", "HND", "PER" };
    static const char *const near[] = { "NIC", "PAN", "CRI", "VEN", "BRA", "MEX", "CUB", "URY", "PRY" };
    bool in = false, out = false;
    for (size_t k = 0; k < c->actors.n; k++) {
        for (size_t i = 0; i < TR_COUNT(nine); i++) in |= muc_code_has(c->actors.v[k].id, nine[i]);
        if (muc_code_has(c->actors.v[k].id, "GOV") || muc_code_has(c->actors.v[k].id, "LAB")) continue;
        for (size_t i = 0; i < TR_COUNT(near); i++) out |= muc_code_has(c->actors.v[k].id, near[i]);
    }
    return out && !in;
}

/* Hundreds killed, or a month and more of them: the sum of a war, no incident. */
static inline bool muc_is_total(const struct tr_claim *c)
{
    enum { MANY = 200 };
    if (c->counts[TR_KILLED].best >= MANY || c->counts[TR_KILLED].low >= MANY) return true;
    return c->when.from != TR_TIME_NONE && c->when.to - c->when.from > 31 * TR_DAY;
}

/* The keys leave out what lies more than two months back, or three. */
static inline bool muc_is_old(const struct tr_claim *c, tr_span day)
{
    if (c->status == TR_STATUS_HISTORICAL) return true;
    return day.from != TR_TIME_NONE && c->when.from != TR_TIME_NONE && c->when.to < day.from - 100 * TR_DAY;
}

/* Judges and reporters by people outside of the law, not one government by another. */
static inline bool muc_is_threatened(const struct tr_claim *c)
{
    bool people = false, state = false;
    for (size_t k = 0; k < c->actors.n; k++) {
        tr_role_side side = tr_role_side_of(c->actors.v[k].role);
        if (side == TR_ROLE_SUFFERS) people |= muc_is_unarmed(c->actors.v[k].id);
        if (side == TR_ROLE_DOES) state |= muc_code_has(c->actors.v[k].id, "GOV") || c->actors.v[k].id.n <= 3;
    }
    return people && !state;
}

/* What the keys want: acts of terror and of state violence, not battles between the armed; nobody's arrests. */
static inline int muc_type_of(const struct tr_claim *c, tr_span day)
{
    bool threat = tr_str_is(c->cls, "THREATEN") && c->status == TR_STATUS_HAPPENED &&
                  (tr_str_is(c->mode, "violence") || (c->mode.n == 0 && muc_is_threatened(c)));
    if (c->type == TR_CLAIM_EVENT && threat && !c->negated) return 0;
    if (c->type != TR_CLAIM_EVENT || !(tr_str_is(c->cls, "ASSAULT") || tr_str_is(c->cls, "FIGHT"))) return -1;
    if (c->negated || c->status == TR_STATUS_DENIED || c->status == TR_STATUS_NORMATIVE ||
        c->status == TR_STATUS_HYPOTHETICAL || c->status == TR_STATUS_PLANNED)
        return -1;
    if (muc_is_battle(c) || muc_is_old(c, day) || c->confidence < 0.6) return -1;
    if (muc_is_elsewhere(c) || muc_is_total(c)) return -1;
    for (size_t k = 0; k < TR_COUNT(muc_by_act); k++)
        if ((tr_str_is(c->act, muc_by_act[k].act) || muc_by_act[k].act[0] == '*') &&
            (tr_str_is(c->mode, muc_by_act[k].mode) || muc_by_act[k].mode[0] == '*'))
            return muc_by_act[k].type;
    return -1;
}

/* "Last Wednesday", "on Saturday night": told by the name of a day of the week, and not by "yesterday" or a date too. */
static inline bool muc_is_by_weekday(const struct article *x, tr_span when)
{
    static const char *const names[] = { "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday" };
    bool found = false;
    for (size_t k = 0; k < x->dates.list.n; k++) {
        const struct tr_when_mention *m = &x->dates.list.v[k];
        bool named = false;
        if (m->span.from != when.from || m->span.to != when.to) continue;
        for (uint32_t t = m->first; t < m->first + m->n; t++)
            named |= tr_token_among(&x->is.parse, t, names, TR_COUNT(names));
        if (!named || !tr_str_is(m->basis, "anchored")) return false;
        found = true;
    }
    return found;
}

/* As the keys date, in whole days: "this morning" is its day, a night the day that it began on; "a few minutes ago" is of the
 * message's day; "last week", "in the past days" and, as the task's definition has it (template-doc-part1, version 7, 7.3, note
 * 1), "last Wednesday" no day at all, only no later than the message. */
static inline tr_span muc_when(const struct article *x, const struct tr_claim *c)
{
    tr_span w = c->when, day = x->day;
    if (w.from == TR_TIME_NONE || w.to == TR_TIME_MAX) return w;
    bool part = tr_str_is(c->granularity, "part_of_day") || tr_str_is(c->granularity, "hour") ||
                tr_str_is(c->granularity, "minute");
    if (day.from != TR_TIME_NONE && muc_is_by_weekday(x, w)) return (tr_span){ TR_TIME_NONE, day.to };
    if (part && w.to - w.from <= TR_DAY) return tr_day_of(NULL, w.from);
    if (day.from == TR_TIME_NONE || w.to - w.from <= TR_DAY) return w;
    if (w.to == day.to && w.to - w.from <= 2 * TR_DAY) return day;
    bool window = tr_str_is(c->when_basis, "anchored") && w.to > day.from - 60 * TR_DAY;
    return window ? (tr_span){ TR_TIME_NONE, day.to } : w;
}

#endif
