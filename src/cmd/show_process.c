/* SPDX-License-Identifier: Apache-2.0
 *
 * show_process.c: `truce show process`: the ledger of meetings, positions, measures, commitments and relations, as
 * sections for a person or as JSON lines, for a period or as things stood on a day. */
#include "cmd/show_ledger.h"

/* ---- what is wanted -------------------------------------------------------------------------- */

static bool is_actor(const struct ledger_show *x, size_t party, size_t k)
{
    return party != TR_NONE && x->wanted[k][party];
}

static bool involves(const struct ledger_show *x, size_t party)
{
    for (size_t k = 0; k < x->n_actors; k++)
        if (is_actor(x, party, k)) return true;
    return x->n_actors == 0;
}

/* With two actors: each of them on one side. */
static bool between(const struct ledger_show *x, size_t a, size_t b)
{
    if (x->n_actors < 2) return involves(x, a) || involves(x, b);
    return (is_actor(x, a, 0) && is_actor(x, b, 1)) || (is_actor(x, a, 1) && is_actor(x, b, 0));
}

bool ledger_in_time(const struct ledger_show *x, tr_span when)
{
    if (x->on != TR_TIME_NONE) return tr_entry_time(when) <= x->on;  /* known by then */
    bool open = when.from != TR_TIME_NONE && when.to == TR_TIME_MAX; /* begun, end not told: it did not last for ever */
    return open ? tr_span_has(x->s->span, when.from) : tr_span_overlaps(when, x->s->span);
}

static bool meeting_wanted(const struct ledger_show *x, size_t at)
{
    const struct tr_meeting *m = &x->l->meetings.v[at];
    for (size_t k = 0; k < x->n_actors; k++) {
        bool there = false;
        for (size_t j = 0; j < m->takers.n; j++) there |= is_actor(x, m->takers.v[j].party, k);
        if (!there) return false;
    }
    if (x->on == TR_TIME_NONE) return ledger_in_time(x, m->when);
    tr_span day = tr_day_of(&x->s->g->tz, x->on), when = m->when;
    if (when.from == TR_TIME_NONE) return false;
    if (when.to == TR_TIME_MAX) when.to = when.from + 7 * TR_DAY; /* a round whose end is not told */
    return tr_span_overlaps(when, day);
}

static bool measure_wanted(const struct ledger_show *x, size_t at)
{
    const struct tr_measure *m = &x->l->measures.v[at];
    tr_span known = { m->span.from != TR_TIME_NONE ? m->span.from : m->seen.from, m->span.to };
    if (!between(x, m->imposer, m->target)) return false;
    if (x->on != TR_TIME_NONE) return tr_measure_at(m, x->on) != TR_MEASURE_NOT;
    return known.from >= known.to || tr_span_overlaps(known, x->s->span);
}

/* On a date: the last position of an actor on a matter, by the same voice; what it said before is over. */
static bool is_last(const struct ledger_show *x, size_t at)
{
    const struct tr_position *p = &x->l->positions.v[at];
    for (size_t k = at + 1; x->on != TR_TIME_NONE && k < x->l->positions.n; k++) {
        const struct tr_position *q = &x->l->positions.v[k];
        if (tr_entry_time(q->when) > x->on) break;
        if (q->party == p->party && q->voice == p->voice && tr_str_eq(q->how, p->how) &&
            tr_str_eq(q->topic, p->topic) && p->topic.n)
            return false;
    }
    return true;
}

static bool position_wanted(const struct ledger_show *x, size_t at)
{
    const struct tr_position *p = &x->l->positions.v[at];
    return involves(x, p->party) && ledger_in_time(x, p->when) && is_last(x, at);
}

static bool commitment_wanted(const struct ledger_show *x, size_t at)
{
    const struct tr_commitment *c = &x->l->commitments.v[at];
    bool one = c->to == TR_NONE && x->n_actors < 2;
    return (one ? involves(x, c->party) : between(x, c->party, c->to)) && ledger_in_time(x, c->made);
}

static bool tie_wanted(const struct ledger_show *x, size_t at)
{
    const struct tr_tie *t = &x->l->ties.v[at];
    for (size_t k = 0; k < t->points.n; k++)
        if (ledger_in_time(x, t->points.v[k].when)) return between(x, t->a, t->b);
    return false;
}

/* ---- all ------------------------------------------------------------------------------------------- */

struct section {
    const char *title;
    size_t (*count)(const struct tr_ledger *l);
    bool (*wanted)(const struct ledger_show *x, size_t k);
    void (*say)(struct ledger_show *x, size_t k);
    void (*json)(struct ledger_show *x, size_t k);
};

static size_t count_meetings(const struct tr_ledger *l) { return l->meetings.n; }
static size_t count_positions(const struct tr_ledger *l) { return l->positions.n; }
static size_t count_measures(const struct tr_ledger *l) { return l->measures.n; }
static size_t count_commitments(const struct tr_ledger *l) { return l->commitments.n; }
static size_t count_ties(const struct tr_ledger *l) { return l->ties.n; }

void json_meeting(struct ledger_show *x, size_t k) { tr_meeting_json(x->l, &x->l->meetings.v[k], &x->s->lines); }

void json_position(struct ledger_show *x, size_t k) { tr_position_json(x->l, &x->l->positions.v[k], &x->s->lines); }

void json_measure(struct ledger_show *x, size_t k)
{
    tr_measure_json(x->l, &x->l->measures.v[k], x->on != TR_TIME_NONE ? x->on : x->s->w->as_of, &x->s->lines);
}

void json_commitment(struct ledger_show *x, size_t k)
{
    tr_commitment_json(x->l, &x->l->commitments.v[k], &x->s->lines);
}

static void json_tie(struct ledger_show *x, size_t k) { tr_tie_json(x->l, &x->l->ties.v[k], &x->s->lines); }

static const struct section sections[] = {
    { "MEETINGS, CALLS, ROUNDS", count_meetings, meeting_wanted, say_meeting, json_meeting },
    { "POSITIONS", count_positions, position_wanted, say_position, json_position },
    { "MEASURES", count_measures, measure_wanted, say_measure, json_measure },
    { "COMMITMENTS", count_commitments, commitment_wanted, say_commitment, json_commitment },
    { "RELATIONS, from -10 (violence) to 10 (material help)", count_ties, tie_wanted, say_tie, json_tie },
};

static void put_section(struct ledger_show *x, const struct section *part)
{
    size_t all = part->count(x->l), n = 0;
    for (size_t k = 0; k < all; k++) n += part->wanted(x, k);
    if (n && !x->json) say_heading(x, part->title, n);
    for (size_t k = 0; k < all; k++) {
        if (!part->wanted(x, k) || !show_room(x->s, x->shown)) continue;
        x->shown++;
        (x->json ? part->json : part->say)(x, k);
        if (x->json) tr_puts(&x->s->lines, "\n");
    }
}

/* Marks the parties that a word means. An actor that no text names is told, not passed over in silence. */
static bool find_actors(struct ledger_show *x)
{
    struct tr_strs words = x->s->args->many[OPT_ACTOR];
    for (size_t k = 0; k < words.n && k < TR_COUNT(x->wanted); k++) {
        bool any = false;
        x->wanted[k] = tr_new(x->s->args->arena, bool, x->l->parties.n + 1);
        for (size_t p = 0; x->wanted[k] && p < x->l->parties.n; p++)
            any |= x->wanted[k][p] = tr_party_is(x->s->args->arena, &x->l->parties.v[p], words.v[k]);
        x->n_actors = k + 1;
        if (any) continue;
        say(x->s->args, "no text of this case names \"" TR_FMT "\" as an actor", TR_ARG(words.v[k]));
        return false;
    }
    return true;
}

void show_process(struct showing *s)
{
    static const struct tr_ledger none;
    struct ledger_show x = { .s = s,
                             .l = s->w->ledger ? s->w->ledger : &none,
                             .json = s->args->value[OPT_JSON] != NULL,
                             .colour = s->args->colour_out && !s->args->value[OPT_OUTPUT],
                             .on = s->on };
    if (!s->w->ledger) say(s->args, "no texts in this case: nothing is known of the process");
    if (find_actors(&x))
        for (size_t k = 0; k < TR_COUNT(sections); k++) put_section(&x, &sections[k]);
    if (s->left_out && !x.json) tr_putf(&s->lines, "\n%zu more; --limit shows them\n", s->left_out);
    s->written = true;
}
