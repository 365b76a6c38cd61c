/* SPDX-License-Identifier: Apache-2.0
 *
 * Mentions -> events. In the order of the text each mention joins the event that most speaks for, of those that nothing
 * speaks against, or begins its own. An event knows what all its mentions said. */
#include "text/merge.h"

#include "text/token.h"
#include "text/who.h"
#include "text/words.h"

enum { WORDS = 24, PARTIES = 12, NEAR_SENTENCES = 1, RARE = 24, RARE_MIN = 5 };

/* ---- kinds of act ------------------------------------------------------------------------- */

enum { BLAST = 1, FIRE = 2, HEAVY = 4, AIR = 8, GROUND = 16, TAKE = 32, BREAK = 64, GAS = 128, ROB = 256 };
enum { HURT = BLAST | FIRE | HEAVY | AIR | GROUND | GAS };

static const struct {
    const char *act;
    unsigned kinds;
} kinds[] = {
    { "lethal_force_unspecified", HURT },
    { "attack_on_civilians", HURT },
    { "attack_on_protected_object", HURT | BREAK },
    { "small_arms_fire", FIRE | GROUND },
    { "shooting_incident_unclear", FIRE | GROUND },
    { "heavy_weapon_fire", HEAVY },
    { "air_strike", AIR },
    { "drone_strike", AIR },
    { "explosive_device", BLAST },
    { "explosion_unclear", BLAST | HEAVY | AIR },
    { "armed_clash", GROUND | FIRE },
    { "ground_assault", GROUND | FIRE },
    { "chemical", GAS },
    { "abduction_detention", TAKE },
};

static unsigned kinds_of(const struct tr_claim *c)
{
    if (tr_str_is(c->mode, "rob")) return ROB;
    if (tr_str_is(c->mode, "arson")) return BREAK;
    for (size_t k = 0; k < TR_COUNT(kinds); k++)
        if (tr_str_is(c->act, kinds[k].act)) return kinds[k].kinds;
    return 0;
}

/* ---- what an event is known by ------------------------------------------------------------ */

struct party {
    tr_str code;
    uint64_t words[WORDS];
    size_t n_words;
};
struct event {
    bool outcome; /* tells who was hurt, not how */
    size_t first; /* mention */
    size_t last;  /* sentence of its last mention */
    size_t block; /* of its last mention */
    unsigned kinds;
    tr_span when; /* TR_ALWAYS: not told */
    struct tr_count killed;
    bool counts; /* has it happened, by the text? */
    struct party sources[PARTIES], targets[PARTIES];
    size_t n_sources, n_targets;
    const struct tr_place_choice *place;
    uint64_t rare[RARE]; /* words of its first mention that no dictionary has: names, mostly */
    size_t n_rare;
};

/* Words that tell nobody apart. */
static bool is_generic(tr_str word)
{
    static const char *const words[] = { "the",     "and",    "of",    "a",          "an",      "two",    "three",
                                         "four",    "five",   "six",   "other",      "others",  "people", "person",
                                         "persons", "men",    "man",   "some",       "several", "at",     "least",
                                         "members", "member", "group", "their",      "his",     "her",    "its",
                                         "former",  "new",    "young", "individuals" };
    if (word.n < 3) return true;
    return tr_is_among(word, words, TR_COUNT(words));
}

static struct party party_of(struct tr_arena *a, const struct tr_named *named)
{
    struct party p = { .code = named->id };
    struct tr_arena mark = *a;
    tr_str rest = tr_fold(a, named->name);
    while (rest.n && p.n_words < WORDS) {
        tr_str word = tr_str_cut(&rest, ' ');
        if (is_generic(word)) continue;
        if (word.n > 4 && word.p[word.n - 1] == 's') word.n--;
        p.words[p.n_words++] = tr_hash64(word);
    }
    *a = mark;
    return p;
}

static void add_parties(struct tr_arena *a, struct event *e, const struct tr_claim *c)
{
    if (c->about.n && e->n_targets < PARTIES) { /* a bus, a bridge: things have no code */
        struct tr_named thing = { .name = c->about };
        struct party p = party_of(a, &thing);
        if (p.n_words) e->targets[e->n_targets++] = p;
    }
    for (size_t k = 0; k < c->actors.n; k++) {
        tr_role_side side = tr_role_side_of(c->actors.v[k].role);
        if (side == TR_ROLE_DOES && e->n_sources < PARTIES) e->sources[e->n_sources++] = party_of(a, &c->actors.v[k]);
        if (side == TR_ROLE_SUFFERS && e->n_targets < PARTIES)
            e->targets[e->n_targets++] = party_of(a, &c->actors.v[k]);
    }
}

/* Names in the sentence, but for those of its doers. */
static void add_rare(struct tr_arena *a, struct event *e, const struct tr_claim *c)
{
    struct tr_arena mark = *a;
    tr_str rest = tr_fold(a, c->text);
    while (rest.n && e->n_rare < RARE) {
        tr_str word = tr_str_cut(&rest, ' ');
        bool doer = word.n < RARE_MIN || tr_word_look(word).known;
        uint64_t key = tr_hash64(word);
        if (!doer && word.p[word.n - 1] == 's') key = tr_hash64((tr_str){ word.p, word.n - 1 });
        for (size_t k = 0; k < e->n_sources && !doer; k++)
            for (size_t i = 0; i < e->sources[k].n_words; i++) doer |= e->sources[k].words[i] == key;
        if (!doer) e->rare[e->n_rare++] = key;
    }
    *a = mark;
}

static bool share_rare(const struct event *x, const struct event *y)
{
    for (size_t i = 0; i < x->n_rare; i++)
        for (size_t j = 0; j < y->n_rare; j++)
            if (x->rare[i] == y->rare[j]) return true;
    return false;
}

static bool counts(const struct tr_claim *c)
{
    return !c->negated &&
           (c->status == TR_STATUS_HAPPENED || c->status == TR_STATUS_ONGOING || c->status == TR_STATUS_HISTORICAL);
}

/* "four people were killed": what came of an act that another mention tells. */
static bool is_outcome(const struct tr_claim *c)
{
    return tr_str_is(c->act, "lethal_force_unspecified") && (tr_str_is(c->mode, "kill") || tr_str_is(c->mode, "wound"));
}

/* Says a mention nothing that could tell its event from another? */
static bool says_little(const struct event *m)
{
    for (size_t k = 0; k < m->n_targets; k++)
        if (m->targets[k].n_words) return false;
    return !m->place;
}

/* A day that was only inherited from what stands before tells nothing for or against. */
static tr_span day_of(const struct tr_claim *c)
{
    return tr_str_is(c->when_basis, "inherited") ? (tr_span){ TR_TIME_NONE, c->when.to } : c->when;
}

static struct event event_of(struct tr_arena *a, const struct tr_mention *m, size_t k)
{
    struct event e = { .first = k,
                       .last = m->sentence,
                       .block = m->block,
                       .kinds = kinds_of(m->claim),
                       .when = day_of(m->claim),
                       .killed = m->claim->counts[TR_KILLED],
                       .counts = counts(m->claim),
                       .outcome = is_outcome(m->claim),
                       .place = m->claim->places.n ? &m->claim->places.v[0] : NULL };
    add_parties(a, &e, m->claim);
    add_rare(a, &e, m->claim);
    return e;
}

/* ---- for and against ---------------------------------------------------------------------- */

typedef enum { AGAINST = -1, OPEN = 0, FOR = 1 } leaning;

static bool is_told(tr_span s) { return s.from != TR_TIME_NONE; }

static leaning by_time(const struct event *x, const struct event *y)
{
    if (!is_told(x->when) || !is_told(y->when)) {
        bool after = (is_told(x->when) && x->when.from >= y->when.to) ||
                     (is_told(y->when) && y->when.from >= x->when.to);
        return after ? AGAINST : OPEN;
    }
    if (!tr_span_overlaps(x->when, y->when)) return AGAINST;
    bool narrow = tr_span_length(x->when) <= 2 * TR_DAY && tr_span_length(y->when) <= 2 * TR_DAY;
    return narrow ? FOR : OPEN;
}

/* What is told without a day is of these weeks; what lies months back is another matter, if nobody says that it is not. */
static bool is_far(const struct event *x, const struct event *y)
{
    static const tr_time months = 60 * TR_DAY;
    const struct event *told = is_told(x->when) ? x : y, *open = is_told(x->when) ? y : x;
    return is_told(told->when) && !is_told(open->when) && open->when.to != TR_TIME_MAX &&
           told->when.to < open->when.to - months;
}

/* "killed 40 people this year": the sum of many acts is none of them. */
static bool is_sum(const struct event *e) { return is_told(e->when) && tr_span_length(e->when) > 31 * TR_DAY; }

/* "killed two teachers", and later "the massacre of 12 people": not the same dead. Fewer may be some of them. */
static bool kills_more(const struct event *m, const struct event *e)
{
    const struct tr_count *few = &e->killed, *many = &m->killed;
    bool exact = few->best > 0 && few->low == few->high && many->low == many->high;
    return exact && many->best > few->best;
}

static leaning by_place(const struct event *x, const struct event *y)
{
    if (!x->place || !y->place) return OPEN;
    const struct tr_place *a = &x->place->place, *b = &y->place->place;
    if (x->place->id.n && tr_str_eq(x->place->id, y->place->id)) return FOR;
    if (a->name.n && tr_str_eq(a->name, b->name)) return FOR;
    if (!x->place->id.n || !y->place->id.n) return AGAINST;
    double apart = tr_distance_m(a->at, b->at);
    if (apart <= a->radius_m + b->radius_m) return OPEN;
    return AGAINST;
}

static bool share_word(const struct party *a, const struct party *b)
{
    for (size_t i = 0; i < a->n_words; i++)
        for (size_t j = 0; j < b->n_words; j++)
            if (a->words[i] == b->words[j]) return true;
    return false;
}

static bool has_segment(tr_str code, tr_str part)
{
    while (code.n)
        if (tr_str_eq(tr_str_cut(&code, '.'), part)) return true;
    return false;
}

/* "SLV.GOV.LOC" and "GOV.LOC" say the same of whom they know, "PER.REB.SHP" and "REB" too; "UAF" may be anybody. */
static bool code_fits(tr_str a, tr_str b)
{
    tr_str few = a.n < b.n ? a : b, many = a.n < b.n ? b : a;
    if (tr_str_is(few, "UAF") || tr_str_is(few, "CVL")) return true;
    while (few.n)
        if (!has_segment(many, tr_str_cut(&few, '.'))) return false;
    return true;
}

static bool has_word(const struct party *p, uint64_t word)
{
    for (size_t k = 0; k < p->n_words; k++)
        if (p->words[k] == word) return true;
    return false;
}

/* "Luis Carlos Mora" and "Carlos Lara Diaz" share no name by which they are known: behind what they share each goes on in
 * its own way. "Mora" and "Luis Mora" do, "Carlos Lara" and "Carlos Lara Diaz" too. */
static bool may_be_one(const struct party *a, const struct party *b)
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

static leaning by_parties(const struct party *x, size_t n, const struct party *y, size_t m,
                          bool (*same)(const struct party *, const struct party *))
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

/* How much speaks for it; below 0: something speaks against it. */
static int likeness(const struct event *e, const struct event *m, bool points_back, bool more)
{
    unsigned common = e->kinds & m->kinds;
    if (!common || e->counts != m->counts) return -1;
    leaning time = by_time(e, m), place = by_place(e, m),
            target = by_parties(e->targets, e->n_targets, m->targets, m->n_targets, may_be_one),
            source = by_parties(e->sources, e->n_sources, m->sources, m->n_sources, share_word);
    if (is_sum(e) != is_sum(m)) return -1;
    bool near = m->last <= e->last + NEAR_SENTENCES, same = m->last == e->last;
    if (time == AGAINST || (place == AGAINST && !same)) return -1;
    bool rare = share_rare(e, m);
    if ((e->outcome != m->outcome || rare) && target == AGAINST)
        target = OPEN; /* a house is bombed, people are killed */
    if (target != FOR && is_far(e, m)) return -1;
    if (target == AGAINST && !same && !points_back) return -1;
    if (source == AGAINST && !same) return -1;
    if (!same && target != FOR && kills_more(m, e)) return -1;
    bool known = target == FOR || place == FOR || rare || points_back || says_little(m);
    if (!near && !known) return -1; /* the same doer, the same day alone make no act the same */
    if (more && !same && !points_back && target != FOR) return -1;
    int worth = (time == FOR) + 2 * (place == FOR) + 3 * (target == FOR) + 2 * (source == FOR) + 2 * same + near +
                2 * points_back + (e->block == m->block) + says_little(m) + 2 * rare;
    return worth;
}

/* ---- joining ------------------------------------------------------------------------------ */

static void join(struct tr_arena *a, struct event *e, const struct event *m, const struct tr_claim *c)
{
    unsigned common = e->kinds & m->kinds;
    e->kinds = common;
    e->last = m->last;
    e->block = m->block;
    if (is_told(m->when) && !is_told(e->when)) e->when = m->when;
    if (!e->place) e->place = m->place;
    add_parties(a, e, c);
}

tr_rc tr_merge_mentions(struct tr_arena *a, const struct tr_mention *v, size_t n, size_t *event, struct tr_error *err)
{
    size_t most = n < TR_MERGE_MOST ? n : TR_MERGE_MOST, events = 0;
    struct event *e = tr_new(a, struct event, most ? most : 1);
    if (!e) return tr_fail(err, TR_NOMEM, "text: no room for the events of a document");
    for (size_t k = 0; k < n; k++) event[k] = k;
    for (size_t k = 0; k < most; k++) {
        struct event m = event_of(a, &v[k], k);
        int best = 0;
        size_t at = events;
        for (size_t i = events; m.kinds && i > 0; i--) { /* the latest of equals */
            if (v[k].answered && e[i - 1].last == m.last) continue;
            bool adds = v[k].adds && !v[k].more && m.last <= e[i - 1].last + NEAR_SENTENCES;
            int worth = likeness(&e[i - 1], &m, v[k].points_back || adds, v[k].more);
            if (worth > best) best = worth, at = i - 1;
        }
        if (at == events) {
            e[events++] = m;
            continue;
        }
        event[k] = e[at].first;
        join(a, &e[at], &m, v[k].claim);
    }
    return TR_OK;
}
