/* SPDX-License-Identifier: Apache-2.0
 *
 * Claims of measures (an embargo, a visa rule, a siege) -> each measure once, with what is known of its beginning, its
 * end, and the times for which a text says that it is in force. */
#include "process/ledger.h"

#include <stdlib.h>

/* ---- which end of it a claim tells ----------------------------------------------------------- */

typedef enum { TELLS_IN_FORCE, TELLS_START, TELLS_END, TELLS_NOTHING } telling;

static const struct {
    const char *word;
    telling what;
} words[] = {
    { "impose", TELLS_START },    { "imposed", TELLS_START }, { "introduce", TELLS_START },
    { "start", TELLS_START },     { "lift", TELLS_END },      { "lifted", TELLS_END },
    { "end", TELLS_END },         { "ended", TELLS_END },     { "suspend", TELLS_END },
    { "revoke", TELLS_END },      { "cancel", TELLS_END },    { "in-force", TELLS_IN_FORCE },
    { "remain", TELLS_IN_FORCE }, { "stay", TELLS_IN_FORCE }, { "continue", TELLS_IN_FORCE },
    { "extend", TELLS_IN_FORCE },
};

/* Words that leave the end open. */
static const char *const for_now[] = { "time being", "for now", "temporar", "provisional", "until further" };

/* What a word of the mode tells, as in "embargo_lifted" or "lift". */
static telling mode_tells(tr_str mode)
{
    while (mode.p) {
        tr_str word = tr_str_cut(&mode, memchr(mode.p, '_', mode.n) ? '_' : ' ');
        for (size_t k = 0; k < TR_COUNT(words); k++)
            if (tr_str_is(word, words[k].word)) return words[k].what;
    }
    return TELLS_NOTHING;
}

/* Without such a word, one that is ongoing is in force, and one that happened at a time began then. */
static telling telling_of(const struct tr_claim *c)
{
    telling word = tr_str_is(c->cls, "LIFT") && !c->mode.n ? TELLS_END : mode_tells(c->mode);
    bool so = c->status == TR_STATUS_HAPPENED || c->status == TR_STATUS_ONGOING || c->status == TR_STATUS_HISTORICAL;
    if (c->hedge > TR_HEDGE_REPORTED) return TELLS_NOTHING;
    if (c->negated) return so && word == TELLS_END ? TELLS_IN_FORCE : TELLS_NOTHING; /* it was not lifted */
    if (c->status == TR_STATUS_PLANNED && word == TELLS_IN_FORCE) return word;       /* "will remain in place" */
    if (!so || word != TELLS_NOTHING) return so ? word : TELLS_NOTHING;
    return c->status == TR_STATUS_HAPPENED && c->when.from != TR_TIME_NONE ? TELLS_START : TELLS_IN_FORCE;
}

bool measure_ends(const struct tr_claim *c) { return telling_of(c) == TELLS_END; }

/* ---- which measure it is --------------------------------------------------------------------- */

static const tr_str *ends_in(tr_str s) /* the kind without the word that tells its end: "embargo_lifted" */
{
    static const tr_str tails[] = { TR_LIT("_imposed"), TR_LIT("_lifted"), TR_LIT("_ended"), TR_LIT("_suspended"),
                                    TR_LIT("_impose"),  TR_LIT("_lift"),   TR_LIT("_end"),   TR_LIT("_suspend") };
    for (size_t k = 0; k < TR_COUNT(tails); k++)
        if (tr_str_ends(s, tails[k])) return &tails[k];
    return NULL;
}

static tr_str kind_of(const struct tr_claim *c)
{
    tr_str mode = c->mode;
    const tr_str *tail = ends_in(mode);
    if (tail) mode.n -= tail->n;
    for (size_t k = 0; k < TR_COUNT(words); k++)
        if (tr_str_is(mode, words[k].word)) mode.n = 0;
    return mode.n ? mode : c->topic.n ? c->topic : c->cls;
}

static size_t with_role(const struct mention *x, const char *const *roles, size_t n)
{
    for (size_t r = 0; r < n; r++)
        for (size_t k = 0; k < x->c->actors.n; k++)
            if (tr_str_is(x->c->actors.v[k].role, roles[r]) && x->parties[k] != TR_NONE) return x->parties[k];
    return TR_NONE;
}

static bool share_word(tr_str one, tr_str two)
{
    enum { SHORT = 4 }; /* words shorter than that say little */
    while (one.p) {
        tr_str word = tr_str_cut(&one, ' ');
        if (word.n < SHORT) continue;
        for (tr_str others = two; others.p;)
            if (tr_str_eq(word, tr_str_cut(&others, ' '))) return true;
    }
    return false;
}

/* A word of one is a word of the other: "tomatoes" and "the import of tomatoes". */
static bool abouts_agree(struct making *m, tr_str x, tr_str y)
{
    struct tr_arena mark = *m->a;
    bool agree = !x.n || !y.n || share_word(tr_fold(m->a, x), tr_fold(m->a, y));
    *m->a = mark;
    return agree;
}

static bool is_same(struct making *m, const struct tr_measure *x, const struct tr_measure *y)
{
    if (x->imposer != y->imposer || x->imposer == TR_NONE) return false;
    if (x->target != y->target) return false;
    if (!tr_str_eq(x->kind, y->kind)) return false;
    return abouts_agree(m, x->about, y->about);
}

/* ---- one claim, and all ------------------------------------------------------------------------ */

/* In force on the days that the claim names; where it names no end, also on the day of the text. */
static tr_span in_force(struct making *m, const struct mention *x)
{
    tr_span day = document_time(m, x->on.report), w = x->when;
    bool closed = x->dated && w.from != TR_TIME_NONE && w.to != TR_TIME_MAX;
    if (closed) return w;
    if (day.to == TR_TIME_MAX) return (tr_span){ TR_TIME_MAX, TR_TIME_NONE };
    bool since = x->dated && w.from != TR_TIME_NONE && w.from < day.to;
    return (tr_span){ since ? w.from : day.to - TR_DAY, day.to };
}

static void tell_time(struct making *m, const struct mention *x, struct tr_measure *out)
{
    tr_span w = x->when;
    telling what = telling_of(x->c);
    out->span = TR_ALWAYS;
    out->seen = (tr_span){ TR_TIME_MAX, TR_TIME_NONE };
    if (what == TELLS_END) out->span.to = x->dated && w.from != TR_TIME_NONE ? w.from : w.to;
    if (what == TELLS_START && x->dated) out->span.from = w.from;
    if (what == TELLS_IN_FORCE && x->dated && w.to == TR_TIME_MAX) out->span.from = w.from; /* "since 2015" */
    if (what == TELLS_IN_FORCE) out->seen = in_force(m, x);
}

static bool is_for_now(struct making *m, const struct tr_claim *c)
{
    struct tr_arena mark = *m->a;
    bool found = false;
    for (size_t k = 0; k <= c->hedges.n; k++) {
        tr_str said = tr_fold(m->a, k < c->hedges.n ? c->hedges.v[k] : c->text);
        for (size_t j = 0; j < TR_COUNT(for_now); j++)
            found |= tr_str_find(said, tr_str_of(for_now[j])) != TR_NOT_FOUND;
    }
    *m->a = mark;
    return found;
}

static bool read_measure(struct making *m, const struct mention *x, struct tr_measure *out)
{
    static const char *const imposers[] = { "imposer", "source", "holder" };
    static const char *const targets[] = { "target", "counterpart", "audience" };
    if (x->c->type != TR_CLAIM_MEASURE || telling_of(x->c) == TELLS_NOTHING) return false;
    *out = (struct tr_measure){ .imposer = with_role(x, imposers, TR_COUNT(imposers)),
                                .target = with_role(x, targets, 2),
                                .kind = kind_of(x->c),
                                .about = x->c->about,
                                .hedge = x->c->hedge,
                                .voice = x->voice };
    if (!party_is_known(m, out->imposer) && !party_is_known(m, out->target)) return false;
    tell_time(m, x, out);
    out->for_now = is_for_now(m, x->c);
    bases_add(m, &out->on, x->on);
    return true;
}

static void join(struct making *m, struct tr_measure *to, const struct tr_measure *from)
{
    if (from->span.from != TR_TIME_NONE && (to->span.from == TR_TIME_NONE || from->span.from < to->span.from))
        to->span.from = from->span.from;
    if (from->span.to < to->span.to) to->span.to = from->span.to;
    if (from->seen.from < to->seen.from) to->seen.from = from->seen.from;
    if (from->seen.to > to->seen.to) to->seen.to = from->seen.to;
    to->for_now |= from->for_now;
    if (from->hedge < to->hedge) to->hedge = from->hedge;
    if (from->voice < to->voice) to->voice = from->voice;
    if (!to->about.n || (from->about.n && from->about.n < to->about.n)) to->about = from->about;
    for (size_t k = 0; k < from->on.n; k++) bases_add(m, &to->on, from->on.v[k]);
}

/* What was imposed again after it was lifted is another one. */
static bool may_join(struct making *m, const struct tr_measure *x, const struct tr_measure *y)
{
    if (!is_same(m, x, y)) return false;
    tr_time begins = y->span.from != TR_TIME_NONE ? y->span.from : y->seen.from;
    tr_time other = x->span.from != TR_TIME_NONE ? x->span.from : x->seen.from;
    if (x->span.to != TR_TIME_MAX && begins != TR_TIME_MAX && begins >= x->span.to) return false;
    return !(y->span.to != TR_TIME_MAX && other != TR_TIME_MAX && other >= y->span.to);
}

static int by_time(const void *x, const void *y)
{
    const struct tr_measure *a = x, *b = y;
    tr_span s = { a->span.from != TR_TIME_NONE ? a->span.from : a->seen.from, a->span.to };
    tr_span t = { b->span.from != TR_TIME_NONE ? b->span.from : b->seen.from, b->span.to };
    return entry_order(s, t, a->id, b->id);
}

/* Earlier times first, so that which claims meet does not depend on the order of documents. */
static int by_first(const void *x, const void *y)
{
    const struct tr_measure *a = x, *b = y;
    int order = by_time(x, y);
    return order ? order : tr_str_cmp(a->on.v[0].claim->id, b->on.v[0].claim->id);
}

typedef TR_LIST(size_t) indexes;

static void add(struct making *m, indexes *by_imposer, const struct tr_measure *x)
{
    indexes *own = &by_imposer[x->imposer == TR_NONE ? m->out->parties.n : x->imposer];
    size_t j = 0;
    while (j < own->n && !may_join(m, &m->out->measures.v[own->v[j]], x)) j++;
    if (j < own->n) join(m, &m->out->measures.v[own->v[j]], x);
    else if (!TR_PUSH(m->a, &m->out->measures, *x) || !TR_PUSH(m->a, own, m->out->measures.n - 1)) m->full = true;
}

void measures_make(struct making *m)
{
    TR_LIST(struct tr_measure) one = { 0 };
    struct tr_measure x;
    for (size_t k = 0; k < m->mentions.n && !m->full; k++)
        if (read_measure(m, &m->mentions.v[k], &x) && !TR_PUSH(m->a, &one, x)) m->full = true;
    if (m->full) return;
    indexes *by_imposer = tr_new(m->a, indexes, m->out->parties.n + 1); /* the last: nobody is named */
    if (!by_imposer) {
        m->full = true;
        return;
    }
    if (one.n) qsort(one.v, one.n, sizeof *one.v, by_first);
    for (size_t k = 0; k < one.n && !m->full; k++) add(m, by_imposer, &one.v[k]);
    for (size_t k = 0; k < m->out->measures.n; k++)
        m->out->measures.v[k].id = entry_id(m, 'w', &m->out->measures.v[k].on, (tr_str){ NULL, 0 });
    if (m->out->measures.n) qsort(m->out->measures.v, m->out->measures.n, sizeof *m->out->measures.v, by_time);
}
