/* SPDX-License-Identifier: Apache-2.0
 *
 * muc_incident.h: the keys of a file -> templates; a message -> our incidents. */
#ifndef TR_TEST_MUC_INCIDENT_H
#define TR_TEST_MUC_INCIDENT_H

#include "muc_doer.h"
#include "muc_key.h"
#include "muc_want.h"

struct muc_incident {
    unsigned type;
    tr_span when;
    struct tr_strs orgs;
    const struct tr_claim *claim;
    size_t template; /* that it was mapped to; SIZE_MAX: none */
};

struct muc_slot { /* as in MUC: possible, actual, correct (half for partly) */
    double possible, actual, correct;
};

struct muc {
    TR_LIST(struct muc_template) keys;
    const struct tr_language *text;
    tr_str now, year; /* the message; the year of its header, or of the last that had one */
    size_t messages, relevant, false_alarms, claims, templates, ours;
    struct muc_slot type, date, org, matched_date;
    double strict_dates; /* correct, as the conference's own scorers had them: muc_one_strictly */
    double alone_types, alone_dates, alone_orgs; /* actual of incidents that no template has */
    size_t missed[MUC_TYPES], spurious[MUC_TYPES];
};

/* ---- keys ----------------------------------------------------------------------------------- */

static inline void muc_end_template(struct muc *m, struct muc_template *t, tr_str *orgs, size_t n)
{
    if (t->message.n == 0) return;
    t->orgs = (struct tr_strs){ orgs, n };
    assert_true(TR_PUSH(&room, &m->keys, *t));
}

static inline void muc_read_key(struct muc *m, tr_str text)
{
    enum { VALUE = 36 };
    struct muc_template t = { 0 };
    tr_str *orgs = NULL;
    size_t n_orgs = 0;
    int64_t slot = -1;
    while (text.n) {
        tr_str line = tr_str_cut(&text, '\n'), head = line, value = { 0 };
        if (line.n == 0 || line.p[0] == ';') continue;
        int64_t number;
        head = tr_str_cut(&head, '.');
        bool begins = tr_str_to_i64(tr_str_trim(head), &number) && head.n < 4;
        if (begins) slot = number;
        if (line.n > VALUE) value = tr_str_trim((tr_str){ line.p + VALUE, line.n - VALUE });
        if (slot == 0 && begins) {
            muc_end_template(m, &t, orgs, n_orgs);
            t = (struct muc_template){ 0 };
            orgs = tr_new(&room, tr_str, MUC_ORGS);
            n_orgs = 0;
            t.message = tr_str_cut(&value, ' ');
        } else if (slot == 1 && begins) {
            t.irrelevant = tr_str_is(value, "*");
            t.optional = tr_str_find(value, TR_STR("OPTIONAL")) != TR_NOT_FOUND;
        } else if (slot == 2 && begins) muc_date(&t, value);
        else if (slot == 4) t.types |= muc_types_in(value);
        else if (slot == 5 && begins) t.stage = value;
        else if (slot == 10 && value.n > 1 && n_orgs < MUC_ORGS) {
            if (value.p[0] == '?') t.org_optional = true;
            orgs[n_orgs++] = value;
        }
    }
    muc_end_template(m, &t, orgs, n_orgs);
}

static inline struct muc *muc_open(struct tr_arena *a)
{
    struct muc *m = tr_new(a, struct muc, 1);
    struct tr_language_options none = { 0 };
    struct tr_language *text;
    assert_non_null(m);
    assert_int_equal(tr_language_open(a, &none, &text, NULL), TR_OK);
    m->text = text;
    return m;
}

/* ---- a message ------------------------------------------------------------------------------ */

/* "SAN SALVADOR, 3 JAN 90 -- [TEXT] ..." or "(BOGOTA, 26 JAN 90)": the first day of the first lines. "TEGUCIGALPA, 7 FEB
 * (REUTER)": messages follow each other in the order of time, so the year is that of the header before. */
static inline tr_str muc_dateline(struct muc *m, tr_str text)
{
    for (size_t k = 0; k + 8 < text.n && k < 400; k++) {
        tr_span day;
        tr_str rest = { text.p + k, text.n - k < 12 ? text.n - k : 12 };
        bool starts = text.p[k] >= '0' && text.p[k] <= '9' && (k == 0 || text.p[k - 1] == ' ' || text.p[k - 1] == '\n');
        tr_str before = rest;
        if (!starts || !muc_day(&rest, &day)) continue;
        tr_str line = tr_str_trim((tr_str){ before.p, (size_t)(rest.p ? rest.p - before.p : 9) });
        bool year = line.p[line.n - 1] >= '0' && line.p[line.n - 1] <= '9';
        if (year) m->year = (tr_str){ line.p + line.n - 2, 2 };
        return year || m->year.n == 0 ? line : tr_str_format(&room, TR_FMT " " TR_FMT, TR_ARG(line), TR_ARG(m->year));
    }
    return (tr_str){ 0 };
}

static inline void muc_tell_claim(const char *what, const struct tr_claim *c)
{
    struct tr_sink out = { 0 };
    tr_putf(&out, "%s " TR_FMT "/" TR_FMT " %s rule=" TR_FMT, what, TR_ARG(c->cls), TR_ARG(c->mode),
            tr_status_names[c->status], TR_ARG(c->rule));
    for (size_t k = 0; k < c->actors.n; k++)
        tr_putf(&out, " " TR_FMT "=" TR_FMT "(" TR_FMT ")", TR_ARG(c->actors.v[k].role), TR_ARG(c->actors.v[k].name),
                TR_ARG(c->actors.v[k].id));
    tr_putf(&out, "\n      " TR_FMT "\n", TR_ARG(c->text));
    fwrite(out.p, 1, out.n, stderr);
    tr_sink_close(&out);
}

static inline bool muc_share_word(tr_str a, tr_str b)
{
    tr_str x = tr_fold(&room, a);
    while (x.n) {
        tr_str w = tr_str_cut(&x, ' '), y = tr_fold(&room, b);
        while (w.n > 3 && y.n)
            if (tr_str_eq(tr_str_cut(&y, ' '), w)) return true;
    }
    return false;
}

/* Done to the same? A name in common, or the later one tells neither whom nor when, or neither whom nor what: "the explosion
 * was heard ..". What the text does not tell apart is one template (template-doc-part1, version 7, 5.0). */
static inline bool muc_targets_meet(const struct tr_claim *x, const struct tr_claim *y)
{
    size_t m = 0;
    for (size_t i = 0; i < x->actors.n; i++) {
        if (tr_role_side_of(x->actors.v[i].role) != TR_ROLE_SUFFERS) continue;
        for (size_t j = 0; j < y->actors.n; j++)
            if (tr_role_side_of(y->actors.v[j].role) == TR_ROLE_SUFFERS &&
                muc_share_word(x->actors.v[i].name, y->actors.v[j].name))
                return true;
    }
    for (size_t j = 0; j < y->actors.n; j++) m += tr_role_side_of(y->actors.v[j].role) == TR_ROLE_SUFFERS;
    bool when = !tr_str_is(y->when_basis, "document-bound") && !tr_str_is(y->when_basis, "inherited");
    return m == 0 && (!when || y->about.n == 0);
}

/* One template for what the same people did on one day, and to the same: the task joins what a message tells twice. */
static inline bool muc_is_same(const struct muc_incident *x, const struct muc_incident *y)
{
    bool told = x->when.from != TR_TIME_NONE && y->when.from != TR_TIME_NONE;
    if (x->type != y->type || (told && !tr_span_overlaps(x->when, y->when))) return false;
    for (size_t i = 0; i < x->orgs.n; i++)
        for (size_t j = 0; j < y->orgs.n; j++)
            if (!tr_str_eq(x->orgs.v[i], y->orgs.v[j])) return false;
    return muc_targets_meet(x->claim, y->claim);
}

static inline void muc_join(struct muc_incident *x, const struct muc_incident *y)
{
    if (x->when.from == TR_TIME_NONE && y->when.from != TR_TIME_NONE) x->when = y->when;
    if (x->orgs.n == 0) x->orgs = y->orgs;
}

static inline size_t muc_incidents(struct muc *m, tr_str text, struct muc_incident *out)
{
    struct tr_pages pages = { 0 };
    size_t n = 0;
    assert_int_equal(tr_intake(&room, text, TR_INTAKE_TEXT, &pages, NULL), TR_OK);
    if (pages.list.n == 0) return 0;
    struct tr_page *page = &pages.list.v[0];
    page->head[TR_HEAD_PUBLISHED].value = muc_dateline(m, text);
    struct tr_document *d = tr_new(&room, struct tr_document, 1);
    struct article x = { .a = &room, .text = m->text, .page = page, .tz = NULL, .out = d };
    assert_int_equal(tr_article_understand(&x, NULL), TR_OK);
    assert_int_equal(tr_article_claims(&x, NULL), TR_OK);
    m->claims += d->claims.n;
    size_t *first = tr_new(&room, size_t, d->claims.n + 1), *next;
    assert_int_equal(tr_article_merge(&x, first, NULL), TR_OK);
    assert_true(tr_article_chain(&room, first, d->claims.n, &next));
    for (size_t k = 0; k < d->claims.n && n < MUC_MOST; k++) {
        struct tr_claim *c = tr_new(&room, struct tr_claim, 1);
        if (first[k] != k) continue;
        assert_true(tr_article_event_of(&x, next, k, c));
        int type = muc_type_of(c, x.day);
        if (type < 0 && c->act.n && getenv("TRUCE_OUT")) muc_tell_claim("OUT", c);
        if (type < 0) continue;
        struct muc_incident one = { (unsigned)type, muc_when(&x, c), muc_orgs_of(&m->text->tools.lexicon, c), c,
                                    SIZE_MAX };
        muc_put_group(&x, c, &one.orgs);
        size_t i = 0;
        while (i < n && !muc_is_same(&out[i], &one)) i++;
        if (i < n) muc_join(&out[i], &one);
        else out[n++] = one;
    }
    return n;
}

#endif
