/* SPDX-License-Identifier: Apache-2.0
 *
 * The ledger of the process -> what may be told of it. Public: states, groups and bodies by their names, no persons, no
 * words of others, no titles; what somebody owes and how two get on would name who is responsible, and is held back. */
#include "bulletin.h"

enum { ENTRIES_MAX = 12, SOURCES_MAX = 6, TIES_MAX = 6 };

static bool is_public(const struct gate *g) { return g->audience == TR_PUBLIC; }

/* A begun thing whose end is not told did not last for ever. */
static bool is_told(const struct gate *g, const struct tr_bulletin *b, tr_span when)
{
    tr_time at = tr_entry_time(when);
    if (at == TR_TIME_MAX) return b->whole && !is_public(g);
    if (g->told_until != TR_TIME_MAX && (when.to == TR_TIME_MAX ? at : when.to) > g->told_until) return false;
    return b->whole || (at >= b->period.from && at <= b->period.to);
}

/* ---- names ------------------------------------------------------------------------------------ */

/* Ids of the lexicon are codes: RUS, SYR.OPP, IGO.UNO. */
static bool is_code(tr_str id)
{
    for (size_t k = 0; k < id.n; k++)
        if (!((id.p[k] >= 'A' && id.p[k] <= 'Z') || (id.p[k] >= '0' && id.p[k] <= '9') || id.p[k] == '.')) return false;
    return id.n > 0;
}

/* A party that the lexicon does not know has its name from a text, and it may be a person's. */
static tr_str party_name(struct gate *g, size_t party)
{
    if (party == TR_NONE) return TR_STR("");
    const struct tr_party *p = &g->w->ledger->parties.v[party];
    size_t at;
    if (is_public(g) && !is_code(p->id)) return words_get(g->words, "tell.withheld");
    if (p->actor.n && tr_map_get(&g->codes, p->actor, &at)) return gate_texts(g, &g->w->agreement->actors.v[at].names);
    return p->name.n ? p->name : p->id;
}

static void join_name(struct gate *g, tr_str *to, tr_str name, tr_str who)
{
    if (is_public(g)) who = TR_STR("");
    if (who.n && !tr_str_eq(who, name))
        name = tr_str_format(g->a, PIECE_OPEN TR_FMT PIECE_CLOSE " (" PIECE_OPEN TR_FMT PIECE_CLOSE ")", TR_ARG(name),
                             TR_ARG(who));
    else if (name.n) name = tr_str_format(g->a, PIECE_OPEN TR_FMT PIECE_CLOSE, TR_ARG(name));
    *to = to->n ? tr_str_format(g->a, TR_FMT TR_FMT " " TR_FMT, TR_ARG(*to), TR_ARG(words_get(g->words, "tell.comma")),
                                TR_ARG(name))
                : name;
    if (name.n && !to->p) g->full = true;
}

/* "SAFE_ZONE" -> "safe zone": a class of the lexicon is our own word. */
static tr_str class_words(struct gate *g, tr_str topic)
{
    char *room = tr_new(g->a, char, topic.n + 1);
    size_t n = topic.n;
    if (!room) {
        g->full = true;
        return TR_STR("");
    }
    for (size_t k = 0; k < n; k++) {
        char c = topic.p[k];
        room[k] = c == '_' ? ' ' : c >= 'A' && c <= 'Z' ? (char)(c - 'A' + 'a') : c;
    }
    if (tr_str_ends((tr_str){ room, n }, TR_STR(" n"))) n -= 2; /* VISIT_N: told apart from the verb */
    return (tr_str){ room, n };
}

static tr_str about_of(struct gate *g, tr_str about, tr_str topic)
{
    tr_str foreign = gate_foreign(g, about);
    return foreign.n ? foreign : class_words(g, topic);
}

/* ---- sources ------------------------------------------------------------------------------------ */

/* Several claims of one sentence are one place to look at. */
static bool is_told_already(const struct told_entry *e, const struct told_source *s)
{
    for (size_t k = 0; k < e->sources.n; k++) {
        const struct told_source *t = &e->sources.v[k];
        if (tr_str_eq(t->report, s->report) &&
            (s->quote.n ? tr_str_eq(t->quote, s->quote) : tr_str_eq(t->claim, s->claim)))
            return true;
    }
    return false;
}

static void add_sources(struct gate *g, struct told_entry *e, const tr_bases *on)
{
    for (size_t k = 0; k < on->n; k++) e->independent |= !tr_document_is_spliced(on->v[k].report->document);
    for (size_t k = 0; k < on->n && e->sources.n < SOURCES_MAX; k++) {
        const struct tr_report *r = on->v[k].report;
        const struct tr_claim *c = on->v[k].claim;
        struct told_source s = { .report = r->id, .claim = c ? c->id : TR_STR(""), .origin = gate_origin(g, r) };
        if (r->document && r->document->outlet.n && !is_public(g)) s.origin = r->document->outlet;
        if (r->document) s.title = gate_foreign(g, r->document->title);
        s.spliced = tr_document_is_spliced(r->document);
        if (!is_public(g)) s.url = r->url;
        if (c) s.quote = gate_foreign(g, c->text);
        if (c && c->spans.n && !is_public(g)) s.at = c->spans.v[0];
        if (!is_told_already(e, &s) && !TR_PUSH(g->a, &e->sources, s)) g->full = true;
    }
}

/* ---- entries -------------------------------------------------------------------------------------- */

/* The latest are told: room is made by the oldest, since they come by time. */
static void add_entry(struct gate *g, struct tr_bulletin *b, entry_kind kind, const struct told_entry *e)
{
    told_entries *list = &b->process.entries[kind];
    b->process.all[kind]++;
    if (list->n == ENTRIES_MAX) {
        memmove(list->v, list->v + 1, (ENTRIES_MAX - 1) * sizeof *list->v);
        list->v[ENTRIES_MAX - 1] = *e;
    } else if (!TR_PUSH(g->a, list, *e)) {
        g->full = true;
    }
}

/* A day, as another time zone counts it, is the local day that holds its middle. */
static tr_span told_span(struct gate *g, tr_span s)
{
    bool day = s.from != TR_TIME_NONE && s.to != TR_TIME_MAX && s.to - s.from <= TR_DAY;
    if (day) return tr_day_of(&g->w->agreement->tz, s.from + (s.to - s.from) / 2);
    return (tr_span){ gate_time(g, s.from), gate_time(g, s.to) };
}

static void add_takers(struct gate *g, const struct tr_meeting *m, struct told_entry *e)
{
    for (size_t k = 0; k < m->takers.n; k++) {
        const struct tr_taker *t = &m->takers.v[k];
        tr_str *to = tr_str_is(t->role, "sponsor") || tr_str_is(t->role, "mediator") ? &e->sponsors
                     : tr_str_is(t->role, "host")                                    ? &e->hosts
                     : tr_str_is(t->role, "signatory")                               ? &e->signed_by
                     : tr_str_is(t->role, "walked_out")                              ? &e->left
                                                                                     : &e->who;
        join_name(g, to, party_name(g, t->party), t->who);
    }
}

/* Where and when people will meet is nobody's business in public before they have. */
static void tell_meetings(struct gate *g, struct tr_bulletin *b)
{
    const struct tr_ledger *l = g->w->ledger;
    for (size_t k = 0; k < l->meetings.n && !g->full; k++) {
        const struct tr_meeting *m = &l->meetings.v[k];
        bool over = m->status == TR_STATUS_HAPPENED || m->status == TR_STATUS_HISTORICAL;
        bool wished = m->status == TR_STATUS_HYPOTHETICAL || m->status == TR_STATUS_NORMATIVE;
        if (!is_told(g, b, m->when) || wished || (is_public(g) && !over)) continue;
        struct told_entry e = { .id = m->id,
                                .type = m->kind,
                                .when = told_span(g, m->when),
                                .place = gate_foreign(g, m->place),
                                .about = m->status == TR_STATUS_PLANNED ? about_of(g, m->about, m->topic) : TR_STR(""),
                                .number = m->number,
                                .status = m->status,
                                .hedge = m->hedge,
                                .contested = m->contested };
        add_takers(g, m, &e);
        add_sources(g, &e, &m->on);
        add_entry(g, b, ENTRY_MEETING, &e);
    }
}

static void tell_positions(struct gate *g, struct tr_bulletin *b)
{
    const struct tr_ledger *l = g->w->ledger;
    for (size_t k = 0; k < l->positions.n && !g->full; k++) {
        const struct tr_position *p = &l->positions.v[k];
        bool says = tr_str_is(p->stance, "says"); /* without a side: for `truce show process` */
        if (says || !is_told(g, b, p->when)) continue;
        struct told_entry e = { .id = p->id,
                                .type = p->stance,
                                .when = told_span(g, p->when),
                                .about = about_of(g, p->about, p->topic),
                                .by = party_name(g, p->by),
                                .how = p->how,
                                .own_text = p->own_text,
                                .number = TR_UNKNOWN,
                                .status = p->status,
                                .hedge = p->hedge,
                                .second_hand = p->voice == TR_VOICE_SECOND_HAND };
        join_name(g, &e.who, party_name(g, p->party), p->who);
        if (!e.about.n) continue; /* backs what? */
        add_sources(g, &e, &p->on);
        add_entry(g, b, ENTRY_POSITION, &e);
    }
}

/* Those in force, or presumed so, at the end of the period, and those that ended in it. */
static bool measure_told(const struct gate *g, const struct tr_bulletin *b, const struct tr_measure *m)
{
    tr_measure_state state = tr_measure_at(m, b->period.to - 1);
    if (state == TR_MEASURE_NOT && !b->whole) return is_told(g, b, (tr_span){ TR_TIME_NONE, m->span.to });
    return state != TR_MEASURE_UNKNOWN;
}

static void tell_measures(struct gate *g, struct tr_bulletin *b)
{
    const struct tr_ledger *l = g->w->ledger;
    for (size_t k = 0; k < l->measures.n && !g->full; k++) {
        const struct tr_measure *m = &l->measures.v[k];
        bool seen = m->seen.from < m->seen.to, bare = m->span.from == TR_TIME_NONE && m->span.to == TR_TIME_MAX;
        if (!measure_told(g, b, m)) continue;
        struct told_entry e = { .id = m->id,
                                .type = class_words(g, m->kind),
                                .when = told_span(g, bare && seen ? m->seen : m->span),
                                .who = party_name(g, m->imposer),
                                .whom = party_name(g, m->target),
                                .about = gate_foreign(g, m->about),
                                .state = tr_str_of(tr_measure_state_names[tr_measure_at(m, b->period.to - 1)]),
                                .number = TR_UNKNOWN,
                                .status = TR_STATUS_HAPPENED,
                                .hedge = m->hedge,
                                .for_now = m->for_now && tr_measure_at(m, b->period.to - 1) != TR_MEASURE_NOT };
        add_sources(g, &e, &m->on);
        add_entry(g, b, ENTRY_MEASURE, &e);
    }
}

static void tell_commitments(struct gate *g, struct tr_bulletin *b)
{
    const struct tr_ledger *l = g->w->ledger;
    for (size_t k = 0; k < l->commitments.n && !g->full; k++) {
        const struct tr_commitment *c = &l->commitments.v[k];
        bool open = c->outcome == TR_OUTCOME_OPEN && tr_entry_time(c->made) < b->period.to;
        if (!is_told(g, b, c->made) && !open) continue;
        struct told_entry e = { .id = c->id,
                                .when = told_span(g, c->made),
                                .whom = party_name(g, c->to),
                                .about = about_of(g, c->about, c->topic),
                                .by = party_name(g, c->by),
                                .state = tr_str_of(tr_outcome_names[c->outcome]),
                                .number = TR_UNKNOWN,
                                .status = TR_STATUS_HAPPENED,
                                .hedge = c->hedge,
                                .second_hand = c->voice == TR_VOICE_SECOND_HAND,
                                .overdue = c->overdue };
        join_name(g, &e.who, party_name(g, c->party), c->who);
        add_sources(g, &e, &c->on);
        add_sources(g, &e, &c->kept_on);
        add_sources(g, &e, &c->broken_on);
        add_entry(g, b, ENTRY_COMMITMENT, &e);
    }
}

/* ---- relations -------------------------------------------------------------------------------------- */

/* The middle of a day, which another time zone may count otherwise; else the beginning. */
static tr_time moment_of(tr_span when)
{
    bool day = when.from != TR_TIME_NONE && when.to != TR_TIME_MAX && when.to - when.from <= TR_DAY;
    return day ? when.from + (when.to - when.from) / 2 : tr_entry_time(when);
}

/* By how much there is to see; they stand in the order of their parties afterwards. */
static size_t least_tie(const struct told_process *p)
{
    size_t least = 0;
    for (size_t k = 1; k < p->ties.n; k++)
        if (p->ties.v[k].points.n <= p->ties.v[least].points.n) least = k;
    return least;
}

static void add_tie(struct gate *g, struct told_process *p, const struct told_tie *t)
{
    p->all_ties++;
    if (p->ties.n < TIES_MAX) {
        if (!TR_PUSH(g->a, &p->ties, *t)) g->full = true;
        return;
    }
    size_t least = least_tie(p);
    if (p->ties.v[least].points.n >= t->points.n) return;
    memmove(p->ties.v + least, p->ties.v + least + 1, (TIES_MAX - 1 - least) * sizeof *p->ties.v);
    p->ties.v[TIES_MAX - 1] = *t;
}

static void tell_ties(struct gate *g, struct tr_bulletin *b)
{
    const struct tr_ledger *l = g->w->ledger;
    for (size_t k = 0; k < l->ties.n && !g->full; k++) {
        struct told_tie t = { party_name(g, l->ties.v[k].a), party_name(g, l->ties.v[k].b), { 0 } };
        for (size_t j = 0; j < l->ties.v[k].points.n; j++) {
            const struct tr_tie_point *p = &l->ties.v[k].points.v[j];
            if (!is_told(g, b, p->when) || tr_entry_time(p->when) == TR_TIME_MAX) continue;
            struct told_point point = { moment_of(p->when), p->value, p->voice == TR_VOICE_SECOND_HAND,
                                        class_words(g, p->kind), p->on.claim ? p->on.claim->id : TR_STR("") };
            if (!TR_PUSH(g->a, &t.points, point)) g->full = true;
        }
        if (t.points.n) add_tie(g, &b->process, &t);
    }
}

bool process_fill(struct gate *g, struct tr_bulletin *b)
{
    const struct tr_ledger *l = g->w->ledger;
    if (!l) return true;
    b->process.any = l->meetings.n + l->positions.n + l->measures.n + l->commitments.n > 0;
    tell_meetings(g, b);
    tell_positions(g, b);
    tell_measures(g, b);
    if (is_public(g)) return !g->full;
    tell_commitments(g, b);
    tell_ties(g, b);
    return !g->full;
}
