/* SPDX-License-Identifier: Apache-2.0
 *
 * An event and one more mention -> how much speaks for it that they are one, or that they are not. */
#include "text/merge_parts.h"
#include "text/who.h"

typedef enum { AGAINST = -1, OPEN = 0, FOR = 1 } leaning;

/* "today at noon" and "the attack took place at about 1330": clocks of two who tell it. */
static bool is_clock_apart(const struct tr_merge_event *x, const struct tr_merge_event *y)
{
    static const tr_time hours = TR_DAY / 4;
    tr_time apart = x->when.from > y->when.from ? x->when.from - y->when.from : y->when.from - x->when.from;
    return tr_span_length(x->when) < hours && tr_span_length(y->when) < hours && apart <= hours;
}

static leaning by_time(const struct tr_merge_event *x, const struct tr_merge_event *y, bool points_back)
{
    if (!tr_merge_is_told(x->when) || !tr_merge_is_told(y->when)) {
        bool after = (tr_merge_is_told(x->when) && x->when.from >= y->when.to) ||
                     (tr_merge_is_told(y->when) && y->when.from >= x->when.to);
        return after ? AGAINST : OPEN;
    }
    if (!tr_span_overlaps(x->when, y->when)) return points_back && is_clock_apart(x, y) ? OPEN : AGAINST;
    bool narrow = tr_span_is_day(x->when) && tr_span_is_day(y->when);
    return narrow ? FOR : OPEN;
}

/* What is told without a day is of these weeks; what lies months back is another matter, if nobody says that it is not. */
static bool is_far(const struct tr_merge_event *x, const struct tr_merge_event *y)
{
    static const tr_time months = 60 * TR_DAY;
    const struct tr_merge_event *told = tr_merge_is_told(x->when) ? x : y, *open = tr_merge_is_told(x->when) ? y : x;
    return tr_merge_is_told(told->when) && !tr_merge_is_told(open->when) && open->when.to != TR_TIME_MAX &&
           told->when.to < open->when.to - months;
}

/* "in Aleppo" and "in Manbij, Aleppo province": a town and its province share a name. */
static bool is_province_of(const struct tr_place *a, const struct tr_place *b)
{
    return a->name.n && tr_str_eq(a->name, b->adm1) && tr_str_eq(a->country, b->country);
}

static leaning by_place(const struct tr_merge_event *x, const struct tr_merge_event *y)
{
    if (!x->place || !y->place) return OPEN;
    const struct tr_place *a = &x->place->place, *b = &y->place->place;
    if (x->place->id.n && tr_str_eq(x->place->id, y->place->id)) return FOR;
    if (a->name.n && tr_str_eq(a->name, b->name)) return FOR;
    if (!x->place->id.n || !y->place->id.n) return AGAINST;
    double apart = tr_distance_m(a->at, b->at);
    bool within = is_province_of(a, b) || is_province_of(b, a);
    return within || apart <= a->radius_m + b->radius_m ? OPEN : AGAINST;
}

static bool share_word(const struct tr_merge_party *a, const struct tr_merge_party *b)
{
    for (size_t i = 0; i < a->n_words; i++)
        for (size_t j = 0; j < b->n_words; j++)
            if (a->words[i] == b->words[j]) return true;
    return false;
}

/* "USA.CVL": a citizen may be anybody of that nation who bears no arms. */
static tr_str without_citizen(tr_str code)
{
    bool so = tr_str_ends(code, TR_STR(".CVL"));
    return so ? (tr_str){ code.p, code.n - 4 } : code;
}

/* As far as both codes tell; "UAF" may be anybody. */
static bool code_fits(tr_str a, tr_str b)
{
    if (!tr_code_is_armed(a) && !tr_code_is_armed(b)) a = without_citizen(a), b = without_citizen(b);
    tr_str few = a.n < b.n ? a : b;
    return tr_str_is(few, "UAF") || tr_str_is(few, "CVL") || tr_code_fits(a, b);
}

/* "the government", "SYR.GOV", "the army" and "SYR.MIL": the same side as far as both tell. */
static bool is_one_side(tr_str a, tr_str b)
{
    static const char *const sides[] = { "GOV", "MIL", "REB", "UAF", "OPP", "COP" }, *const of_state[] = { "GOV",
                                                                                                           "MIL" };
    bool side = tr_is_among(a, sides, TR_COUNT(sides)) || tr_is_among(b, sides, TR_COUNT(sides));
    if (side && code_fits(a, b)) return true;
    bool state = tr_code_has(a, of_state, TR_COUNT(of_state)) && tr_code_has(b, of_state, TR_COUNT(of_state));
    tr_str x = tr_str_cut(&a, '.'), y = tr_str_cut(&b, '.');
    bool named = !tr_is_among(x, sides, TR_COUNT(sides)) && !tr_is_among(y, sides, TR_COUNT(sides));
    return state && (!named || tr_str_eq(x, y));
}

static bool are_one_side(const struct tr_merge_party *x, size_t n, const struct tr_merge_party *y, size_t m)
{
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < m; j++)
            if (is_one_side(x[i].code, y[j].code)) return true;
    return false;
}

static bool has_word(const struct tr_merge_party *p, uint64_t word)
{
    for (size_t k = 0; k < p->n_words; k++)
        if (p->words[k] == word) return true;
    return false;
}

/* "Luis Carlos Mora" and "Carlos Lara Diaz" share no name by which they are known: behind what they share each goes on in
 * its own way. "Mora" and "Luis Mora" do, "Carlos Lara" and "Carlos Lara Diaz" too. */
static bool may_be_one(const struct tr_merge_party *a, const struct tr_merge_party *b)
{
    for (size_t i = 0; i < a->n_words; i++)
        for (size_t j = 0; j < b->n_words; j++) {
            if (a->words[i] != b->words[j]) continue;
            bool both_go_on = i + 1 < a->n_words && j + 1 < b->n_words && !has_word(b, a->words[i + 1]) &&
                              !has_word(a, b->words[j + 1]);
            if (!both_go_on) return true;
        }
    return false;
}

typedef bool (*likes)(const struct tr_merge_party *, const struct tr_merge_party *);

static leaning by_parties(const struct tr_merge_party *x, size_t n, const struct tr_merge_party *y, size_t m,
                          likes same)
{
    bool fits = n == 0 || m == 0;
    for (size_t i = 0; i < n; i++)
        for (size_t j = 0; j < m; j++) {
            if (same(&x[i], &y[j])) return FOR;
            fits |= (n == 1 && x[i].n_words == 0) || (m == 1 && y[j].n_words == 0); /* "seven people" may be anybody */
            fits |= x[i].code.n > 3 && code_fits(x[i].code, y[j].code) && y[j].code.n > 3;
        }
    return fits ? OPEN : AGAINST;
}

/* "29 rebels died in a blast in Homs", "29 rebels were killed in the Old City": as many of the same died. Few who die may be
 * others. */
static bool is_same_toll(const struct tr_merge_event *x, const struct tr_merge_event *y)
{
    enum { MANY = 5 };
    if (x->toll < MANY || x->toll != y->toll) return false;
    for (size_t i = 0; i < x->n_targets; i++)
        for (size_t j = 0; j < y->n_targets; j++) {
            tr_str a = x->targets[i].code, b = y->targets[j].code;
            bool anybody = tr_str_is(a, "CVL") || tr_str_is(b, "CVL") || tr_str_is(a, "UAF") || tr_str_is(b, "UAF");
            if (a.n && (tr_str_eq(a, b) || (b.n && !anybody && code_fits(a, b)))) return true;
        }
    return false;
}

/* "killed 40 people this year": the sum of many acts is none of them. */
static bool is_sum(const struct tr_merge_event *e)
{
    return tr_merge_is_told(e->when) && tr_span_length(e->when) > 31 * TR_DAY;
}

/* "killed two teachers", and later "the massacre of 12 people": not the same dead. Fewer may be some of them. */
static bool kills_more(const struct tr_merge_event *m, const struct tr_merge_event *e)
{
    const struct tr_count *few = &e->killed, *many = &m->killed;
    bool exact = few->best > 0 && few->low == few->high && many->low == many->high;
    return exact && many->best > few->best;
}

static bool is_of_things(const struct tr_merge_event *e)
{
    for (size_t k = 0; k < e->n_targets; k++)
        if (!e->targets[k].thing) return false;
    return e->n_targets > 0;
}

/* "killed six civilians", "the planes targeted houses": the one tells whom, the other what. */
static bool is_who_and_what(const struct tr_merge_event *x, const struct tr_merge_event *y)
{
    return is_of_things(x) != is_of_things(y);
}

/* Of which kinds both can be; "the attack set the building on fire" is of the attack's, gas comes with shells and from the air. */
unsigned tr_merge_common(const struct tr_merge_event *e, const struct tr_merge_event *m, bool points_back)
{
    bool burned_by_it = points_back && m->kinds == BREAK && e->kinds & HURT,
         gas = (e->kinds == GAS || m->kinds == GAS) && (e->kinds | m->kinds) & (AIR | HEAVY);
    return burned_by_it || (gas && is_same_toll(e, m)) ? e->kinds : e->kinds & m->kinds;
}

/* Says a mention nothing that could tell its event from another? */
static bool says_little(const struct tr_merge_event *m)
{
    for (size_t k = 0; k < m->n_targets; k++)
        if (m->targets[k].n_words) return false;
    return !m->place;
}

static bool share_rare(const struct tr_merge_event *x, const struct tr_merge_event *y)
{
    for (size_t i = 0; i < x->n_rare; i++)
        for (size_t j = 0; j < y->n_rare; j++)
            if (x->rare[i] == y->rare[j]) return true;
    return false;
}

/* Two teachers killed in one town, four soldiers in another, however wide the towns are drawn. */
static bool has_other_dead(const struct tr_merge_event *e, const struct tr_merge_event *m)
{
    bool towns = e->place && m->place && e->place->id.n && m->place->id.n;
    return towns && e->toll != TR_UNKNOWN && m->toll != TR_UNKNOWN && e->toll != m->toll &&
           !is_province_of(&e->place->place, &m->place->place) && !is_province_of(&m->place->place, &e->place->place);
}

/* Two sums of one document: of one place and time, and not of two numbers? */
static bool may_be_one_sum(const struct tr_merge_event *x, const struct tr_merge_event *y)
{
    bool numbers = tr_merge_counted(&x->breaches) && tr_merge_counted(&y->breaches);
    if (numbers && (x->breaches.best != y->breaches.best || x->breaches.low != y->breaches.low)) return false;
    bool days = x->when.from != TR_TIME_NONE && y->when.from != TR_TIME_NONE;
    if (days && (x->when.from != y->when.from || x->when.to != y->when.to)) return false;
    return !x->place || !y->place || tr_str_eq(x->place->id, y->place->id);
}

/* "the army fired rockets at a village where rebels attacked a post": an army and rebels, in one sentence too. */
static bool are_two_sides(const struct tr_merge_event *e, const struct tr_merge_event *m)
{
    static const char *const state[] = { "MIL", "COP" }, *const rebels[] = { "REB" };
    for (size_t i = 0; i < e->n_sources; i++)
        for (size_t j = 0; j < m->n_sources; j++) {
            tr_str a = e->sources[i].code, b = m->sources[j].code;
            bool one = tr_code_has(a, state, TR_COUNT(state)) && tr_code_has(b, rebels, 1);
            bool other = tr_code_has(b, state, TR_COUNT(state)) && tr_code_has(a, rebels, 1);
            if (e->n_sources == 1 && m->n_sources == 1 && (one || other)) return true;
        }
    return false;
}

int tr_merge_likeness(const struct tr_merge_event *e, const struct tr_merge_event *m, const struct tr_mention *v,
                      bool points_back)
{
    unsigned common = tr_merge_common(e, m, points_back);
    if (!common || e->counts != m->counts) return -1;
    leaning time = by_time(e, m, points_back), place = by_place(e, m),
            target = by_parties(e->targets, e->n_targets, m->targets, m->n_targets, may_be_one),
            source = by_parties(e->sources, e->n_sources, m->sources, m->n_sources, share_word);
    bool near = m->last <= e->last + MERGE_NEAR, same = m->last == e->last;
    if (is_sum(e) != is_sum(m)) return -1;
    if ((e->tally != m->tally && !same) || (e->tally && m->tally && !may_be_one_sum(e, m))) return -1;
    bool toll = is_same_toll(e, m);
    if (place == AGAINST && v->tells_where && m->last <= e->last + MERGE_TOLD) place = OPEN;
    if (time == AGAINST || (place == AGAINST && !same && !toll)) return -1;
    bool rare = share_rare(e, m);
    if (target == AGAINST && place != FOR && !same && !points_back && has_other_dead(e, m)) return -1;
    if ((e->outcome != m->outcome || rare) && target == AGAINST)
        target = OPEN; /* a house is bombed, people are killed */
    if (toll) target = FOR;
    if (target == AGAINST && source == FOR && place == FOR && is_who_and_what(e, m)) target = OPEN;
    if (target != FOR && is_far(e, m)) return -1;
    if (target == AGAINST && !same && !points_back) return -1;
    if (source == AGAINST && target == FOR && (place == FOR || time == FOR) &&
        are_one_side(e->sources, e->n_sources, m->sources, m->n_sources))
        source = OPEN;
    if (source == AGAINST && (!same || are_two_sides(e, m))) return -1;
    if (!same && target != FOR && kills_more(m, e)) return -1;
    bool known = target == FOR || place == FOR || rare || points_back || says_little(m);
    if (!near && !known) return -1; /* the same doer, the same day alone make no act the same */
    if (v->more && !same && !points_back && target != FOR) return -1;
    int worth = (time == FOR) + 2 * (place == FOR) + 3 * (target == FOR) + 2 * (source == FOR) + 2 * same + near +
                2 * points_back + (e->block == m->block) + says_little(m) + 2 * rare;
    return worth;
}
