/* SPDX-License-Identifier: Apache-2.0
 *
 * muc_score.h: our incidents of a message -> their mapping to the templates of its key, and the figures. */
#ifndef TR_TEST_MUC_SCORE_H
#define TR_TEST_MUC_SCORE_H

#include "muc_incident.h"

static inline size_t muc_words_common(tr_str a, tr_str b)
{
    size_t common = 0;
    tr_str x = tr_fold(&room, a);
    while (x.n) {
        tr_str w = tr_str_cut(&x, ' '), y = tr_fold(&room, b);
        while (w.n > 2 && y.n)
            if (tr_str_eq(tr_str_cut(&y, ' '), w)) {
                common++;
                break;
            }
    }
    return common;
}

/* "army" for "the Salvadoran army", "Extraditables" for "Extraditables group": the same by a shorter name, which keeps the
 * word that says what it is. */
static inline bool muc_is_shorter(tr_str full, tr_str name)
{
    static const char *const said_of[] = {
        "group", "groups", "gang", "organization", "guerrillas", "unit", "fighters"
    };
    tr_str last = { 0 }, x = tr_fold(&room, full), y = tr_fold(&room, name);
    while (x.n) {
        tr_str w = tr_str_cut(&x, ' ');
        bool so = false;
        for (size_t k = 0; k < TR_COUNT(said_of); k++) so |= tr_str_is(w, said_of[k]);
        if (!so) last = w;
    }
    size_t n = 0;
    bool kind = false;
    for (; y.n; n++) {
        tr_str w = tr_str_cut(&y, ' '), in = tr_fold(&room, full);
        bool found = false;
        while (in.n && !found) found = tr_str_eq(tr_str_cut(&in, ' '), w);
        if (!found) return false;
        kind |= tr_str_eq(w, last);
    }
    return n > 0 && kind;
}

static inline bool muc_org_right(tr_str filler, tr_str ours)
{
    while (filler.n) {
        tr_str one = tr_str_cut(&filler, '/'), all = ours;
        size_t words = 0;
        tr_str folded = tr_fold(&room, one), count = folded;
        while (count.n) words += tr_str_cut(&count, ' ').n > 2;
        while (all.n) {
            tr_str name = tr_str_cut(&all, '/');
            if (words && muc_words_common(one, name) * 2 >= words + (words > 1)) return true;
            if (tr_str_eq(folded, tr_fold(&room, name)) || muc_is_shorter(one, name)) return true;
        }
    }
    return false;
}

static inline double muc_worth(const struct muc_template *t, const struct muc_incident *i)
{
    double worth = 2 * muc_type_right(t, i->type);
    if (worth == 0) return 0;
    worth += muc_date_right(t, i->when);
    for (size_t k = 0; k < i->orgs.n; k++)
        for (size_t f = 0; f < t->orgs.n; f++)
            if (muc_org_right(t->orgs.v[f], i->orgs.v[k])) worth += 0.5;
    return worth - (t->optional ? 0.1 : 0);
}

static inline void muc_score_pair(struct muc *m, const struct muc_template *t, const struct muc_incident *i)
{
    m->type.possible++, m->type.actual++;
    m->type.correct += muc_type_right(t, i->type);
    double date = muc_date_right(t, i->when);
    bool told = i->when.to != TR_TIME_MAX;
    m->date.possible += !t->no_date, m->matched_date.possible += !t->no_date;
    m->date.actual += told, m->matched_date.actual += told;
    m->date.correct += date, m->matched_date.correct += date;
    m->strict_dates += muc_date_by(t, i->when, muc_one_strictly);
    size_t right = 0;
    for (size_t f = 0; f < t->orgs.n; f++)
        for (size_t k = 0; k < i->orgs.n; k++)
            if (muc_org_right(t->orgs.v[f], i->orgs.v[k])) {
                right++;
                break;
            }
    m->org.possible += t->org_optional ? (double)right : (double)t->orgs.n;
    m->org.actual += (double)(i->orgs.n < right ? right : i->orgs.n);
    m->org.correct += (double)right;
}

static inline void muc_score_message(struct muc *m, tr_str id, struct muc_incident *ours, size_t n)
{
    size_t from = SIZE_MAX, to = 0;
    for (size_t k = 0; k < m->keys.n; k++)
        if (tr_str_eq(m->keys.v[k].message, id)) {
            if (from == SIZE_MAX) from = k;
            to = k + 1;
        }
    if (from == SIZE_MAX) return; /* a message without a key */
    m->messages++;
    bool used[MUC_MOST] = { false }, relevant = !m->keys.v[from].irrelevant;
    m->relevant += relevant;
    m->false_alarms += !relevant && n > 0;
    m->ours += n;
    for (;;) { /* the pair that is worth most, again and again */
        double best = 0;
        size_t bi = 0, bt = 0;
        for (size_t i = 0; i < n; i++)
            for (size_t t = from; t < to && t - from < MUC_MOST; t++) {
                if (ours[i].template != SIZE_MAX || used[t - from] || m->keys.v[t].irrelevant) continue;
                double worth = muc_worth(&m->keys.v[t], &ours[i]);
                if (worth > best) best = worth, bi = i, bt = t;
            }
        if (best == 0) break;
        ours[bi].template = bt;
        used[bt - from] = true;
        muc_score_pair(m, &m->keys.v[bt], &ours[bi]);
    }
    for (size_t i = 0; i < n; i++) {
        if (ours[i].template != SIZE_MAX) continue;
        m->type.actual++, m->date.actual += ours[i].when.to != TR_TIME_MAX;
        m->org.actual += (double)ours[i].orgs.n;
        m->alone_types++, m->alone_dates += ours[i].when.to != TR_TIME_MAX;
        m->alone_orgs += (double)ours[i].orgs.n;
        m->spurious[ours[i].type]++;
    }
    for (size_t t = from; t < to; t++) {
        const struct muc_template *key = &m->keys.v[t];
        m->templates += !key->irrelevant && !key->optional;
        if (key->irrelevant || key->optional || (t - from < MUC_MOST && used[t - from])) continue;
        m->type.possible++, m->date.possible += !key->no_date;
        m->org.possible += key->org_optional ? 0 : (double)key->orgs.n;
        for (unsigned k = 0; k < MUC_TYPES; k++)
            if (key->types & 1u << k) {
                m->missed[k]++;
                break;
            }
    }
}

static inline double muc_f1(const struct muc_slot *s)
{
    return s->actual + s->possible > 0 ? 2 * s->correct / (s->actual + s->possible) : 0;
}

static inline void muc_print_slot(const char *name, const struct muc_slot *s)
{
    double p = s->actual > 0 ? s->correct / s->actual : 0, r = s->possible > 0 ? s->correct / s->possible : 0;
    print_message("%-34s possible %6.0f actual %6.0f correct %7.1f  P %.3f R %.3f F1 %.3f\n", name, s->possible,
                  s->actual, s->correct, p, r, p + r > 0 ? 2 * p * r / (p + r) : 0);
}

/* The two rows that the conferences scored by: over all templates (MUC-4, Chinchor 1992, M92-1002), and over matched and
 * missing ones, where an incident too many costs nothing (MUC-3, Chinchor 1991, M91-1002). */
static inline void muc_print(const struct muc *m)
{
    struct muc_slot type = m->type, date = m->date, org = m->org;
    struct muc_slot strict = { m->date.possible, m->date.actual, m->strict_dates };
    type.actual -= m->alone_types, date.actual -= m->alone_dates, org.actual -= m->alone_orgs;
    struct muc_slot both = { m->type.possible + m->date.possible, m->type.actual + m->date.actual,
                             m->type.correct + m->date.correct };
    print_message(
        "messages %zu, relevant %zu, others with an incident of ours %zu; templates %zu, ours %zu, claims %zu\n",
        m->messages, m->relevant, m->false_alarms, m->templates, m->ours, m->claims);
    muc_print_slot("incident type", &m->type);
    muc_print_slot("incident date", &m->date);
    muc_print_slot("date, defaults as in MUC-4", &strict);
    muc_print_slot("incident type and date", &both);
    muc_print_slot("date, of matched incidents", &m->matched_date);
    muc_print_slot("perpetrator organisation", &m->org);
    muc_print_slot("matched and missing: type", &type);
    muc_print_slot("matched and missing: date", &date);
    muc_print_slot("matched and missing: organisation", &org);
    for (size_t k = 0; k < MUC_TYPES; k++)
        print_message("  %-22s missed %zu, ours alone %zu\n", muc_types[k], m->missed[k], m->spurious[k]);
}

static inline void muc_put_span(struct tr_sink *out, tr_span s)
{
    tr_puts(out, s.from == TR_TIME_NONE ? "- " : "");
    if (s.from != TR_TIME_NONE) tr_put(out, tr_date_local(&room, NULL, s.from));
    if (s.from == TR_TIME_NONE && s.to != TR_TIME_MAX) tr_put(out, tr_date_local(&room, NULL, s.to - 1));
    else if (s.to != TR_TIME_MAX && s.to - s.from > TR_DAY) {
        tr_puts(out, " to ");
        tr_put(out, tr_date_local(&room, NULL, s.to - 1));
    }
}

/* Is that organisation of ours one of its template's? */
static inline bool muc_is_of(const struct muc *m, const struct muc_incident *i, size_t org)
{
    if (i->template == SIZE_MAX) return false;
    const struct muc_template *t = &m->keys.v[i->template];
    for (size_t f = 0; f < t->orgs.n; f++)
        if (muc_org_right(t->orgs.v[f], i->orgs.v[org])) return true;
    return false;
}

static inline void muc_tell(const struct muc *m, tr_str id, tr_str text, const struct muc_incident *ours, size_t n)
{
    struct tr_sink out = { 0 };
    tr_putf(&out, "\n==== " TR_FMT "\n", TR_ARG(id));
    if (getenv("TRUCE_TEXT")) tr_put(&out, text);
    for (size_t k = 0; k < m->keys.n; k++) {
        const struct muc_template *t = &m->keys.v[k];
        if (!tr_str_eq(t->message, id) || t->irrelevant) continue;
        bool found = false;
        for (size_t i = 0; i < n; i++) found |= ours[i].template == k;
        tr_putf(&out, "%sKEY %zu%s", found ? "" : "MISSED ", k, t->optional ? " optional" : "");
        for (unsigned i = 0; i < MUC_TYPES; i++)
            if (t->types & 1u << i) tr_putf(&out, " %s", muc_types[i]);
        tr_putf(&out, " [" TR_FMT "] " TR_FMT, TR_ARG(t->date_text), TR_ARG(t->stage));
        for (size_t i = 0; i < t->orgs.n; i++) tr_putf(&out, " org=" TR_FMT, TR_ARG(t->orgs.v[i]));
        tr_puts(&out, "\n");
    }
    for (size_t i = 0; i < n; i++) {
        const struct tr_claim *c = ours[i].claim;
        if (ours[i].template == SIZE_MAX) tr_puts(&out, "ALONE ");
        else tr_putf(&out, "KEY %zu ", ours[i].template);
        tr_putf(&out, "%s [", muc_types[ours[i].type]);
        muc_put_span(&out, ours[i].when);
        tr_putf(&out, " " TR_FMT, TR_ARG(c->when_basis));
        if (ours[i].template != SIZE_MAX)
            tr_putf(&out, " right=%.1f", muc_date_right(&m->keys.v[ours[i].template], ours[i].when));
        for (size_t k = 0; k < ours[i].orgs.n; k++)
            tr_putf(&out, " %s=" TR_FMT, muc_is_of(m, &ours[i], k) ? "right-org" : "org", TR_ARG(ours[i].orgs.v[k]));
        tr_putf(&out, "] " TR_FMT "/" TR_FMT " rule=" TR_FMT, TR_ARG(c->cls), TR_ARG(c->mode), TR_ARG(c->rule));
        for (size_t k = 0; k < c->actors.n; k++)
            tr_putf(&out, " " TR_FMT "=" TR_FMT "(" TR_FMT ")", TR_ARG(c->actors.v[k].role),
                    TR_ARG(c->actors.v[k].name), TR_ARG(c->actors.v[k].id));
        tr_putf(&out, "\n      " TR_FMT "\n", TR_ARG(c->text));
    }
    fwrite(out.p, 1, out.n, stderr);
    tr_sink_close(&out);
}

#endif
