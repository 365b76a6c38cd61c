/* SPDX-License-Identifier: Apache-2.0
 *
 * Mentions -> events. In the order of the text each mention joins the event that most speaks for (merge_like.c), of those that
 * nothing speaks against, or begins its own. An event knows what all its mentions said. */
#include "text/merge_parts.h"

#include "text/word_set.h"
#include "text/words.h"

enum { RARE_MIN = 5 };

/* ---- kinds of act ------------------------------------------------------------------------- */

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

/* Words that tell nobody apart. */
static bool is_generic(tr_str word)
{
    static const char *const words[] = { "the",     "and",    "of",    "a",          "an",      "two",    "three",
                                         "four",    "five",   "six",   "other",      "others",  "people", "person",
                                         "persons", "men",    "man",   "some",       "several", "at",     "least",
                                         "members", "member", "group", "their",      "his",     "her",    "its",
                                         "former",  "new",    "young", "individuals" };
    if (word.n < 3 || tr_set_has(TR_SET_DIRECTION, tr_hash64(word))) return true; /* "northeast of the city" */
    return tr_is_among(word, words, TR_COUNT(words));
}

static struct tr_merge_party party_of(struct tr_arena *a, const struct tr_named *named)
{
    struct tr_merge_party p = { .code = named->id };
    struct tr_arena mark = *a;
    tr_str rest = tr_fold(a, named->name);
    while (rest.n && p.n_words < MERGE_WORDS) {
        tr_str word = tr_str_cut(&rest, ' ');
        if (is_generic(word)) continue;
        if (word.n > 4 && word.p[word.n - 1] == 's') word.n--;
        p.words[p.n_words++] = tr_hash64(word);
    }
    *a = mark;
    return p;
}

static void add_parties(struct tr_arena *a, struct tr_merge_event *e, const struct tr_claim *c)
{
    if (c->about.n && e->n_targets < MERGE_PARTIES) { /* a bus, a bridge: things have no code */
        struct tr_named thing = { .name = c->about };
        struct tr_merge_party p = party_of(a, &thing);
        p.thing = true;
        if (p.n_words) e->targets[e->n_targets++] = p;
    }
    for (size_t k = 0; k < c->actors.n; k++) {
        tr_role_side side = tr_role_side_of(c->actors.v[k].role);
        bool where = c->actors.v[k].id.n == 0 && c->places.n &&
                     tr_str_eq(c->actors.v[k].name, c->places.v[0].place.name); /* "houses northeast of Aleppo" */
        if (side == TR_ROLE_DOES && e->n_sources < MERGE_PARTIES)
            e->sources[e->n_sources++] = party_of(a, &c->actors.v[k]);
        if (side == TR_ROLE_SUFFERS && e->n_targets < MERGE_PARTIES) {
            e->targets[e->n_targets] = party_of(a, &c->actors.v[k]);
            e->targets[e->n_targets++].thing = where;
        }
    }
}

/* Names in the sentence, but for those of its doers. */
static void add_rare(struct tr_arena *a, struct tr_merge_event *e, const struct tr_claim *c)
{
    struct tr_arena mark = *a;
    tr_str rest = tr_fold(a, c->text);
    while (rest.n && e->n_rare < MERGE_RARE) {
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

/* A sum over a day or a week, by a monitor or a ministry, is no single act. */
static tr_tally tally_of(const struct tr_claim *c)
{
    bool doer = false, blasts = tr_str_is(c->mode, "explosions");
    bool cases = tr_merge_counted(&c->counts[TR_VIOLATIONS]); /* "27 cases of firing" */
    if (!blasts && !cases && !tr_str_is(c->mode, "violate-ceasefire")) return NO_TALLY;
    for (size_t k = 0; k < c->actors.n; k++) doer |= tr_role_side_of(c->actors.v[k].role) == TR_ROLE_DOES;
    bool sum = !doer || tr_merge_counted(&c->counts[TR_VIOLATIONS]);
    return !sum ? NO_TALLY : blasts ? OF_BLASTS : OF_BREACHES;
}

/* A day that was only inherited from what stands before tells nothing for or against. */
static tr_span day_of(const struct tr_claim *c)
{
    return tr_str_is(c->when_basis, "inherited") ? (tr_span){ TR_TIME_NONE, c->when.to } : c->when;
}

/* How many died: "29", "at least 29". */
static int64_t toll_of(const struct tr_claim *c)
{
    const struct tr_count *n = &c->counts[TR_KILLED];
    return n->best != TR_UNKNOWN ? n->best : n->low;
}

static struct tr_merge_event event_of(struct tr_arena *a, const struct tr_mention *m, size_t k)
{
    struct tr_merge_event e = { .first = k,
                                .last = m->sentence,
                                .block = m->block,
                                .kinds = kinds_of(m->claim),
                                .when = day_of(m->claim),
                                .counts = counts(m->claim),
                                .toll = toll_of(m->claim),
                                .killed = m->claim->counts[TR_KILLED],
                                .outcome = is_outcome(m->claim),
                                .tally = tally_of(m->claim),
                                .breaches = m->claim->counts[TR_VIOLATIONS],
                                .place = m->claim->places.n ? &m->claim->places.v[0] : NULL };
    add_parties(a, &e, m->claim);
    add_rare(a, &e, m->claim);
    return e;
}

/* ---- joining ------------------------------------------------------------------------------ */

static void join(struct tr_arena *a, struct tr_merge_event *e, const struct tr_merge_event *m, const struct tr_claim *c)
{
    e->kinds = tr_merge_common(e, m, true);
    e->last = m->last;
    e->block = m->block;
    if (tr_merge_is_told(m->when) && !tr_merge_is_told(e->when)) e->when = m->when;
    if (!e->place) e->place = m->place;
    if (e->toll == TR_UNKNOWN) e->toll = m->toll;
    add_parties(a, e, c);
}

tr_rc tr_merge_mentions(struct tr_arena *a, const struct tr_mention *v, size_t n, size_t *event, struct tr_error *err)
{
    size_t most = n < TR_MERGE_MOST ? n : TR_MERGE_MOST, events = 0;
    struct tr_merge_event *e = tr_new(a, struct tr_merge_event, most ? most : 1);
    if (!e) return tr_fail(err, TR_NOMEM, "text: no room for the events of a document");
    for (size_t k = 0; k < n; k++) event[k] = k;
    for (size_t k = 0; k < most; k++) {
        struct tr_merge_event m = event_of(a, &v[k], k);
        int best = 0;
        size_t at = events;
        for (size_t i = events; m.kinds && i > 0; i--) { /* the latest of equals */
            if (v[k].answered && e[i - 1].last == m.last) continue;
            bool adds = v[k].adds && !v[k].more && m.last <= e[i - 1].last + MERGE_NEAR;
            int worth = tr_merge_likeness(&e[i - 1], &m, &v[k], v[k].points_back || adds);
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
