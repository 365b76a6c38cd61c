/* SPDX-License-Identifier: Apache-2.0
 *
 * A candidate and the words around it -> geometry with its doubt: a town is a point with a width, an area a disc or an
 * administrative area, "20 km north of X" a point away from it, "outskirts of X" a ring of doubt. */
#include <math.h>

#include "text/places_parts.h"

static const double COUNTRYSIDE_M = 15000, TOWARDS_M = 15000, CORRIDOR_END_M = 50000;

/* ---- of the place itself ----------------------------------------------------------------- */

static tr_str name_of(const struct tr_gazetteer *g, int64_t index)
{
    char room[TR_GZ_ID_ROOM];
    struct tr_gz_place p;
    return index >= 0 && tr_gazetteer_place(g, index, room, &p) ? p.name : (tr_str){ 0 };
}

struct tr_place pl_place(const struct pl_work *w, const struct pl_candidate *c, tr_str written)
{
    struct tr_place p = { .kind = TR_PLACE_DISC, .at = c->place.at, .radius_m = c->place.radius_m, .name = written };
    p.country = tr_str_copy(w->a, tr_str_of(c->place.country));
    p.adm1 = c->place.cls == TR_GZ_ADMIN1 ? c->place.name : name_of(c->g, c->place.admin1);
    p.adm2 = c->place.cls == TR_GZ_ADMIN2 ? c->place.name : name_of(c->g, c->place.admin2);
    if (c->place.cls >= TR_GZ_ADMIN1 && c->place.cls <= TR_GZ_ADMIN3) {
        p.kind = TR_PLACE_AREA;
        p.level = 1 + (int)c->place.cls - TR_GZ_ADMIN1;
        if (p.level == 3) p.adm3 = c->place.name;
    } else if (c->place.cls >= TR_GZ_CAPITAL) {
        p.kind = TR_PLACE_NORMAL;
        p.radius_m = c->place.radius_m / 2; /* one sigma */
    }
    return p;
}

/* ---- what the text does to it ------------------------------------------------------------ */

struct change { /* to be applied to every choice */
    const char *part;
    double bearing, distance_m; /* distance 0: stays */
    double radius_m;            /* > 0: at least so wide afterwards */
    double ring_m;              /* > 0: somewhere at this distance */
    uint32_t from, to;
};

static void disc(struct tr_place *p, double radius_m)
{
    double own = p->kind == TR_PLACE_NORMAL ? 2 * p->radius_m : p->radius_m;
    p->kind = TR_PLACE_DISC;
    p->radius_m = fmax(own, radius_m);
    p->level = 0;
}

static void apply(struct tr_place *p, const struct change *c)
{
    double own = p->kind == TR_PLACE_NORMAL ? 2 * p->radius_m : p->radius_m;
    if (c->ring_m > 0) {
        p->kind = TR_PLACE_SECTOR;
        p->bearing_deg = 0;
        p->spread_deg = 360;
        p->range_m[0] = fmax(0, c->ring_m * 0.85 - own / 2);
        p->range_m[1] = c->ring_m * 1.15 + own / 2;
        p->level = 0;
        return;
    }
    if (c->distance_m > 0) {
        p->at = tr_point_towards(p->at, c->bearing, c->distance_m);
        p->kind = TR_PLACE_DISC;
        p->radius_m = fmax(c->radius_m, 500);
        p->level = 0;
        return;
    }
    if (c->radius_m > 0) disc(p, own + c->radius_m);
}

/* Half of it in a direction: "northern X". */
static void apply_half(struct tr_place *p, double bearing)
{
    double own = p->kind == TR_PLACE_NORMAL ? 2 * p->radius_m : p->radius_m;
    p->at = tr_point_towards(p->at, bearing, own / 2);
    disc(p, 0);
    p->radius_m = own * 0.7;
}

/* At the start of a sentence, too: "Parts of X". */
static bool says(tr_str word, const char *low)
{
    if (word.n != strlen(low) || word.n == 0) return false;
    char first = word.p[0];
    if (first >= 'A' && first <= 'Z') first = (char)(first + 32);
    return first == low[0] && memcmp(word.p + 1, low + 1, word.n - 1) == 0;
}

static double unit_m(tr_str word)
{
    static const struct {
        const char *word;
        double m;
    } units[] = { { "km", 1000 },        { "kms", 1000 },       { "kilometers", 1000 }, { "kilometres", 1000 },
                  { "kilometer", 1000 }, { "kilometre", 1000 }, { "miles", 1609.344 },  { "mile", 1609.344 },
                  { "mi", 1609.344 },    { "meters", 1 },       { "metres", 1 },        { "m", 1 },
                  { "yards", 0.9144 } };
    for (size_t k = 0; k < TR_COUNT(units); k++)
        if (tr_str_is(word, units[k].word)) return units[k].m;
    return 0;
}

static double small_number(tr_str word)
{
    static const char *const words[] = { "zero",  "one",   "two",  "three", "four",   "five",  "six",
                                         "seven", "eight", "nine", "ten",   "eleven", "twelve" };
    double v;
    if (tr_str_to_double(word, &v) && v > 0 && v < 5000) return v;
    for (size_t k = 1; k < TR_COUNT(words); k++)
        if (says(word, words[k])) return (double)k;
    if (says(word, "several")) return 5;
    return tr_str_is(word, "few") || tr_str_is(word, "couple") ? 3 : 0;
}

/* "12 km", "12km", "12-kilometer" that ends before token `end`; 0: none. *from is where it begins. */
static double distance_before(const struct pl_work *w, int64_t end, uint32_t *from)
{
    tr_str unit = pl_text(w, end - 1), number = pl_text(w, end - 2);
    double m = unit_m(unit);
    if (m > 0 && small_number(number) > 0) return *from = (uint32_t)(end - 2), small_number(number) * m;
    for (size_t k = 1; k < unit.n; k++) { /* "12km" */
        tr_str head = { unit.p, k }, tail = { unit.p + k, unit.n - k };
        if (unit.p[k - 1] >= '0' && unit.p[k - 1] <= '9' && unit_m(tail) > 0 && small_number(head) > 0)
            return *from = (uint32_t)(end - 1), small_number(head) * unit_m(tail);
    }
    return 0;
}

static int64_t without_the(const struct pl_work *w, int64_t k) { return tr_str_is(pl_text(w, k), "the") ? k - 1 : k; }

/* "... north of X", "... to the north-east of X"; k is the token before the name. */
static bool change_of_direction(const struct pl_work *w, int64_t k, struct change *c)
{
    double bearing, second;
    if (!tr_str_is(pl_text(w, k), "of") || !pl_bearing(pl_text(w, k - 1), &bearing)) return false;
    int64_t at = k - 1;
    if (pl_bearing(pl_text(w, at - 1), &second) && pl_flags(w, at) & TR_TOK_HYPHEN) { /* "north-east" is two tokens */
        bearing = fabs(bearing - second) > 180 ? (bearing + second + 360) / 2 : (bearing + second) / 2;
        at--;
    }
    while (tr_str_is(pl_text(w, at - 1), "the") || tr_str_is(pl_text(w, at - 1), "to")) at--;
    c->from = (uint32_t)at;
    c->part = "near";
    c->bearing = bearing;
    double m = distance_before(w, at, &c->from);
    c->distance_m = m > 0 ? m : TOWARDS_M / 2;
    c->radius_m = m > 0 ? fmax(0.15 * m, 1000) : TOWARDS_M / 2;
    return true;
}

static bool change_of_distance(const struct pl_work *w, int64_t k, struct change *c)
{
    static const char *const links[] = { "from", "of", "outside", "away" };
    if (!tr_is_among(pl_text(w, k), links, TR_COUNT(links))) return false;
    int64_t end = tr_str_is(pl_text(w, k - 1), "away") ? k - 1 : k;
    double m = distance_before(w, end, &c->from);
    if (m <= 0) return false;
    c->part = "near";
    if (tr_str_is(pl_text(w, k), "of")) c->radius_m = m; /* "within 5 km of" */
    else c->ring_m = m;
    return true;
}

static bool change_of_word(const struct pl_work *w, int64_t k, struct change *c)
{
    static const struct {
        const char *word, *part;
        double radius_m;
        bool of; /* followed by "of" */
    } words[] = {
        { "near", "near", 10000, false },      { "around", "near", 10000, false },
        { "outside", "near", 10000, false },   { "beside", "near", 5000, false },
        { "nearby", "near", 10000, false },    { "towards", "towards", 15000, false },
        { "toward", "towards", 15000, false }, { "outskirts", "outskirts", 5000, true },
        { "edge", "outskirts", 4000, true },   { "suburbs", "outskirts", 8000, true },
        { "suburb", "outskirts", 8000, true }, { "countryside", "countryside", 15000, true },
        { "vicinity", "near", 5000, true },    { "north", "", 0, false },
    };
    bool of = tr_str_is(pl_text(w, k), "of");
    tr_str word = pl_text(w, of ? k - 1 : k);
    for (size_t i = 0; i < TR_COUNT(words); i++) {
        if (words[i].of != of || words[i].part[0] == '\0' || !says(word, words[i].word)) continue;
        c->part = words[i].part;
        c->radius_m = words[i].radius_m;
        c->from = (uint32_t)(of ? k - 1 : k);
        return true;
    }
    static const char *const parts[] = { "part", "parts", "areas", "districts", "much", "most", "half", "some" };
    for (size_t i = 0; of && i < TR_COUNT(parts); i++)
        if (says(word, parts[i])) return c->part = "part", c->from = (uint32_t)(k - 1), true;
    if (says(word, "rural")) return c->part = "countryside", c->radius_m = COUNTRYSIDE_M, c->from = (uint32_t)k, true;
    return false;
}

static bool change_behind(const struct pl_work *w, uint32_t end, struct change *c)
{
    static const struct {
        const char *word, *part;
        double radius_m;
    } words[] = { { "countryside", "countryside", 15000 },
                  { "outskirts", "outskirts", 5000 },
                  { "suburbs", "outskirts", 8000 },
                  { "suburb", "outskirts", 8000 },
                  { "area", "near", 5000 } };
    uint32_t at = end;
    double bearing;
    if (pl_flags(w, at) & TR_TOK_POSSESSIVE) at++;
    if (pl_bearing(pl_text(w, at), &bearing)) at++;
    for (size_t k = 0; k < TR_COUNT(words); k++) {
        if (!tr_str_is(pl_text(w, at), words[k].word)) continue;
        c->part = words[k].part;
        c->radius_m = words[k].radius_m;
        c->to = at + 1;
        return true;
    }
    return false;
}

/* "between X and Y": anywhere in the corridor. Only the likeliest of each pair is joined. */
static bool shape_between(const struct pl_work *w, const struct pl_spot *s, struct tr_place_mention *m)
{
    size_t index = (size_t)(s - w->spots.v);
    if (!says(pl_text(w, without_the(w, (int64_t)s->first - 1)), "between") || index + 1 >= w->spots.n) return false;
    const struct pl_spot *o = &w->spots.v[index + 1];
    if (!o->kept || o->candidates == 0 || o->sentence != s->sentence || o->first > s->first + s->n + 3) return false;
    if (!tr_str_is(pl_text(w, s->first + s->n), "and") || m->choices.n == 0) return false;
    const struct pl_candidate *best = pl_candidate_at(w, o, 0);
    for (size_t k = 1; k < o->candidates; k++)
        if (pl_candidate_at(w, o, k)->score > best->score) best = pl_candidate_at(w, o, k);
    if (best->place.cls <= TR_GZ_ADMIN1 || m->choices.v[0].place.radius_m > CORRIDOR_END_M)
        return false; /* talks between states */
    for (size_t k = 0; k < m->choices.n; k++) {
        struct tr_place *p = &m->choices.v[k].place;
        double apart = tr_distance_m(p->at, best->place.at);
        if (apart > 500000) continue;
        p->at = tr_point_towards(p->at, tr_bearing_deg(p->at, best->place.at), apart / 2);
        disc(p, 0);
        p->radius_m = apart / 2 + 1000;
    }
    m->part = TR_STR("between");
    m->from = s->first - 1;
    m->to = o->first + o->n;
    return true;
}

void pl_shape(const struct pl_work *w, const struct pl_spot *s, struct tr_place_mention *m)
{
    struct change c = { .part = "whole", .from = s->first, .to = s->first + s->n };
    int64_t before = without_the(w, (int64_t)s->first - 1);
    double bearing;
    tr_gz_class cls;
    if (shape_between(w, s, m)) return;
    if (tr_str_is(pl_text(w, before), "of") && pl_type_at(w, before - 1, &cls)) {
        c.from = (uint32_t)(before - 1); /* "near the town of X" */
        before = without_the(w, before - 2);
    }
    bool half = pl_bearing(pl_text(w, before), &bearing);
    if (half) {
        for (size_t k = 0; k < m->choices.n; k++) apply_half(&m->choices.v[k].place, bearing);
        c.part = "part";
        c.from = (uint32_t)before;
    } else if (!change_of_direction(w, before, &c) && !change_of_distance(w, before, &c) &&
               !change_of_word(w, before, &c)) {
        (void)change_behind(w, s->first + s->n, &c);
    }
    if (pl_type_at(w, c.to, &cls) && s->wanted == cls) c.to++;
    for (size_t k = 0; k < m->choices.n; k++) apply(&m->choices.v[k].place, &c);
    m->part = tr_str_of(c.part);
    m->from = c.from;
    if (c.to > m->to) m->to = c.to;
}
