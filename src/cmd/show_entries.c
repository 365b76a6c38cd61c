/* SPDX-License-Identifier: Apache-2.0
 *
 * show_entries.c: entries of the ledger -> lines for a person. Below each stand its id and the texts, with the bytes, that
 * it rests on. */
#include "cmd/show_ledger.h"

/* ---- words ------------------------------------------------------------------------------------- */

void ledger_put(struct ledger_show *x, tr_str text)
{
    for (size_t k = 0; k < text.n; k++) /* a source's control characters must not reach a terminal */
        tr_put(&x->s->lines,
               (unsigned char)text.p[k] < 0x20 || text.p[k] == 0x7f ? TR_STR(" ") : (tr_str){ text.p + k, 1 });
}

static void put(struct ledger_show *x, const char *text) { tr_puts(&x->s->lines, text); }

static void style(struct ledger_show *x, const char *code)
{
    if (x->colour) tr_putf(&x->s->lines, "\033[%sm", code);
}

void say_heading(struct ledger_show *x, const char *text, size_t n)
{
    style(x, "1");
    tr_putf(&x->s->lines, "%s%s", x->s->lines.n ? "\n" : "", text);
    style(x, "0");
    tr_putf(&x->s->lines, "  %zu\n", n);
}

static tr_str name_of(const struct ledger_show *x, size_t party)
{
    return party == TR_NONE ? TR_STR("somebody") : x->l->parties.v[party].name;
}

/* A day as another time zone counts it is one day here as well: that which holds its middle. */
static tr_str one_day(struct ledger_show *x, tr_span when)
{
    bool short_span = when.from != TR_TIME_NONE && when.to != TR_TIME_MAX && when.to - when.from <= TR_DAY;
    return short_span ? show_day(x->s, when.from + (when.to - when.from) / 2) : (tr_str){ 0 };
}

/* "2017-05-02", "2017-05-02 to 2017-05-06", "from 2015-11-01", "by 2017-05-04", or that it is not told. */
tr_str ledger_time(struct ledger_show *x, tr_span when)
{
    struct tr_arena *a = x->s->args->arena;
    tr_str from = show_day(x->s, when.from), to = show_last_day(x->s, when.to), text = one_day(x, when);
    if (!text.n && from.n && to.n) text = tr_str_format(a, TR_FMT " to " TR_FMT, TR_ARG(from), TR_ARG(to));
    else if (!text.n && from.n) text = tr_str_format(a, "from " TR_FMT, TR_ARG(from));
    else if (!text.n && to.n) text = tr_str_format(a, "by " TR_FMT, TR_ARG(to));
    return text.n ? text : TR_STR("time not told");
}

void ledger_put_time(struct ledger_show *x, tr_span when)
{
    tr_putf(&x->s->lines, "  %-25.*s", TR_ARG(ledger_time(x, when)));
}

/* Words that say how sure an entry is; nothing when it is plain. */
static void put_doubt(struct ledger_show *x, tr_status status, tr_hedge hedge, const tr_bases *on)
{
    if (status != TR_STATUS_HAPPENED && status != TR_STATUS_ONGOING)
        tr_putf(&x->s->lines, " [%s]", tr_status_names[status]);
    if (hedge != TR_HEDGE_ASSERTED) tr_putf(&x->s->lines, " [%s]", tr_hedge_names[hedge]);
    if (tr_bases_are_spliced(on)) tr_puts(&x->s->lines, " [spliced]");
}

/* VISA_RULE -> visa rule: a class of the lexicon. */
static void put_class(struct ledger_show *x, tr_str word)
{
    for (size_t k = 0; k < word.n; k++) {
        char c = word.p[k] == '_'                       ? ' '
                 : word.p[k] >= 'A' && word.p[k] <= 'Z' ? (char)(word.p[k] - 'A' + 'a')
                                                        : word.p[k];
        ledger_put(x, (tr_str){ &c, 1 });
    }
}

static void put_about(struct ledger_show *x, tr_str about, tr_str topic)
{
    enum { SHOWN = 160 };
    tr_str text = about.n ? about : topic;
    bool cut = text.n > SHOWN;
    if (cut) text.n = SHOWN;
    while (cut && text.n && ((unsigned char)text.p[text.n] & 0xC0) == 0x80) text.n--;
    put(x, text.n ? ": " : "");
    ledger_put(x, text);
    put(x, cut ? "\xE2\x80\xA6" : "");
}

/* ---- what an entry stands on -------------------------------------------------------------------- */

static void put_basis(struct ledger_show *x, const struct tr_basis *b)
{
    const struct tr_document *d = b->report->document;
    ledger_put(x, d && d->outlet.n ? d->outlet : b->report->source);
    tr_putf(&x->s->lines, " " TR_FMT, TR_ARG(b->report->id));
    for (size_t k = 0; b->claim && k < b->claim->spans.n; k++)
        tr_putf(&x->s->lines, " %u-%u", b->claim->spans.v[k].from, b->claim->spans.v[k].to);
}

static void put_bases(struct ledger_show *x, const char *label, const tr_bases *on)
{
    enum { SHOWN = 6 };
    for (size_t k = 0; k < on->n && k < SHOWN; k++) {
        put(x, k ? ", " : label);
        put_basis(x, &on->v[k]);
    }
    if (on->n > SHOWN) tr_putf(&x->s->lines, " and %zu more", on->n - SHOWN);
}

static void stands_on(struct ledger_show *x, tr_str id, const tr_bases *on)
{
    put(x, "\n");
    style(x, "2");
    tr_putf(&x->s->lines, "      " TR_FMT "  ", TR_ARG(id));
    put_bases(x, "", on);
    style(x, "0");
    put(x, "\n");
}

/* ---- sections -------------------------------------------------------------------------------------- */

static void put_takers(struct ledger_show *x, const struct tr_meeting *m, const char *role, const char *label)
{
    bool any = false;
    for (size_t k = 0; k < m->takers.n; k++) {
        const struct tr_taker *t = &m->takers.v[k];
        if (!tr_str_is(t->role, role)) continue;
        tr_str name = name_of(x, t->party);
        put(x, any ? ", " : label);
        ledger_put(x, name);
        if (t->who.n && !tr_str_eq(t->who, name)) put(x, " ("), ledger_put(x, t->who), put(x, ")");
        any = true;
    }
}

void say_meeting(struct ledger_show *x, size_t at)
{
    const struct tr_meeting *m = &x->l->meetings.v[at];
    static const char *const roles[][2] = {
        { "attendee", "" },
        { "signatory", "; signed by " },
        { "host", "; host " },
        { "sponsor", "; sponsored by " },
        { "mediator", "; mediated by " },
        { "observer", "; observed by " },
        { "walked_out", "; walked out: " },
    };
    ledger_put_time(x, m->when);
    ledger_put(x, m->kind);
    if (m->number != TR_UNKNOWN) tr_putf(&x->s->lines, " %lld", (long long)m->number);
    put(x, ": ");
    size_t begin = x->s->lines.n;
    for (size_t k = 0; k < TR_COUNT(roles); k++) {
        const char *label = roles[k][1];
        put_takers(x, m, roles[k][0], x->s->lines.n == begin && label[0] == ';' ? label + 2 : label);
    }
    if (m->place.n) put(x, "; at "), ledger_put(x, m->place);
    if (m->status == TR_STATUS_PLANNED || !m->takers.n) put_about(x, m->about, m->topic);
    put_doubt(x, m->status, m->hedge, &m->on);
    if (m->contested) put(x, " [others deny it]");
    if (m->could_be) tr_putf(&x->s->lines, " [may be one of %zu others]", m->could_be);
    stands_on(x, m->id, &m->on);
}

static void say_reported(struct ledger_show *x, const struct tr_position *p)
{
    put(x, "  (a third party reports the silence; ");
    if (tr_str_is(p->own_text, "silent")) put(x, "its own text is in the case and does not mention it)");
    else if (tr_str_is(p->own_text, "mentions")) put(x, "but its own text, in the case, mentions it)");
    else put(x, "its own text is not in the case)");
}

void say_position(struct ledger_show *x, size_t at)
{
    const struct tr_position *p = &x->l->positions.v[at];
    bool reported = tr_str_is(p->how, "silence_reported"), observed = tr_str_is(p->how, "silence_observed");
    ledger_put_time(x, p->when);
    ledger_put(x, name_of(x, p->party));
    put(x, " ");
    ledger_put(x, p->stance);
    if (tr_str_is(p->stance, "silent")) put(x, " on");
    if (tr_str_is(p->how, "acted")) put(x, " by deed");
    put_about(x, p->about, p->topic);
    if (p->voice == TR_VOICE_SECOND_HAND)
        put(x, "  (second-hand: so says "), ledger_put(x, name_of(x, p->by)), put(x, ")");
    else if (reported) say_reported(x, p);
    else if (observed) put(x, "  (its own text does not mention it; others' do)");
    else if (p->voice == TR_VOICE_REPORTED) put(x, "  (as reported)");
    put_doubt(x, p->status, p->hedge, &p->on);
    stands_on(x, p->id, &p->on);
}

void say_measure(struct ledger_show *x, size_t at)
{
    const struct tr_measure *m = &x->l->measures.v[at];
    bool seen = m->seen.from < m->seen.to;
    ledger_put_time(x, m->span.from == TR_TIME_NONE && m->span.to == TR_TIME_MAX && seen ? m->seen : m->span);
    ledger_put(x, name_of(x, m->imposer));
    if (m->target != TR_NONE) put(x, " against "), ledger_put(x, name_of(x, m->target));
    put(x, ": ");
    put_class(x, m->kind);
    if (m->about.n) put(x, ", "), ledger_put(x, m->about);
    if (seen) put(x, "; known in force until "), ledger_put(x, show_last_day(x->s, m->seen.to));
    if (m->for_now) put(x, "; \"for the time being\"");
    if (x->on != TR_TIME_NONE) tr_putf(&x->s->lines, " [%s]", tr_measure_state_names[tr_measure_at(m, x->on)]);
    put_doubt(x, TR_STATUS_ONGOING, m->hedge, &m->on);
    stands_on(x, m->id, &m->on);
}

void say_commitment(struct ledger_show *x, size_t at)
{
    const struct tr_commitment *c = &x->l->commitments.v[at];
    ledger_put_time(x, c->made);
    ledger_put(x, name_of(x, c->party));
    if (c->to != TR_NONE) put(x, " towards "), ledger_put(x, name_of(x, c->to));
    put_about(x, c->about, c->topic);
    if (c->due != TR_TIME_NONE) put(x, "; due "), ledger_put(x, show_last_day(x->s, c->due));
    if (c->voice == TR_VOICE_SECOND_HAND)
        put(x, "  (second-hand: so says "), ledger_put(x, name_of(x, c->by)), put(x, ")");
    tr_putf(&x->s->lines, " [%s%s]", tr_outcome_names[c->outcome], c->overdue ? ", due day passed" : "");
    put_doubt(x, TR_STATUS_ONGOING, c->hedge, &c->on);
    put_bases(x, "\n      kept by: ", &c->kept_on);
    put_bases(x, "\n      not kept by: ", &c->broken_on);
    stands_on(x, c->id, &c->on);
}
