/* SPDX-License-Identifier: Apache-2.0
 *
 * Which of the names found do name a place here? Points for and against, from the words around the name; docs/gazetteer.md
 * has the table. Precision goes first: a common word or a person's surname needs a reason to be a place. */
#include "text/places_parts.h"
#include "text/words.h"

enum { KEEP_AT = 3, SURE_AT = 6, NAME_SLOTS = 1024 };

/* ---- neighbours -------------------------------------------------------------------------- */

static bool is_word(const struct pl_work *w, int64_t k) { return (pl_flags(w, k) & TR_TOK_WORD) != 0; }
static bool is_capital(const struct pl_work *w, int64_t k)
{
    return (pl_flags(w, k) & (TR_TOK_CAPITAL | TR_TOK_WORD)) == (TR_TOK_CAPITAL | TR_TOK_WORD);
}

static bool first_in_sentence(const struct pl_work *w, int64_t k)
{
    if (k <= 0) return true;
    uint32_t before = pl_flags(w, k - 1);
    if (before & (TR_TOK_STOP | TR_TOK_OPENS)) return true;
    return (before & TR_TOK_MARK) && (tr_str_is(pl_text(w, k - 1), ":") || tr_str_is(pl_text(w, k - 1), "-"));
}

static const struct tr_sentence *sentence_of(const struct pl_work *w, const struct pl_spot *s)
{
    return &w->t->sentences.v[s->sentence];
}

static bool starts_sentence(const struct pl_work *w, const struct pl_spot *s)
{
    return s->first == sentence_of(w, s)->first || first_in_sentence(w, s->first);
}

/* Nearly every word with a capital: a headline, where a capital tells nothing. */
static bool is_headline(const struct pl_work *w, const struct pl_spot *s)
{
    const struct tr_sentence *in = sentence_of(w, s);
    uint32_t words = 0, capitals = 0;
    for (uint32_t k = in->first; k < in->first + in->n; k++) {
        if (!is_word(w, k) || pl_text(w, k).n < 4) continue;
        words++;
        capitals += is_capital(w, k);
    }
    return words >= 3 && capitals * 10 >= words * 8;
}

static const struct pl_spot *spot_ending_at(const struct pl_work *w, size_t index, uint32_t end)
{
    const struct pl_spot *s = index > 0 ? &w->spots.v[index - 1] : NULL;
    return s && s->first + s->n == end ? s : NULL;
}
static const struct pl_spot *spot_starting_at(const struct pl_work *w, size_t index, uint32_t first)
{
    const struct pl_spot *s = index + 1 < w->spots.n ? &w->spots.v[index + 1] : NULL;
    return s && s->first == first ? s : NULL;
}

/* ---- one spot's surroundings ------------------------------------------------------------- */

struct around {
    const struct pl_work *w;
    struct pl_spot *s;
    size_t index;
    bool headline;
};

/* A word with a capital that is a name's part and nothing else we know. */
static bool is_name_part(const struct around *a, int64_t k)
{
    static const tr_set others[] = { TR_SET_SMALL_WORD, TR_SET_DIRECTION, TR_SET_MONTH, TR_SET_ROLE_OF_PLACE,
                                     TR_SET_PLACE_TYPE };
    tr_str text = pl_text(a->w, k);
    if (!is_capital(a->w, k) || text.n < 2) return false;
    for (size_t i = 0; i < TR_COUNT(others); i++)
        if (pl_is(a->w, k, others[i])) return false;
    return !(a->headline || first_in_sentence(a->w, k)) || !pl_common(text);
}

/* How likely is it by size alone that news names it? */
static int size_of(const struct pl_work *w, const struct pl_spot *s)
{
    int best = -1;
    for (size_t k = 0; k < s->candidates; k++) {
        const struct pl_candidate *c = pl_candidate_at(w, s, k);
        int points = c->place.population >= 1000000  ? 3
                     : c->place.population >= 100000 ? 2
                     : c->place.population >= 5000   ? 1
                                                     : 0;
        if (c->place.cls <= TR_GZ_ADMIN1 || c->place.cls == TR_GZ_CAPITAL || c->place.user) points = 4;
        if (c->place.cls == TR_GZ_ADMIN2 && s->n > 1) points = 5; /* "Butler County": nothing else is called so */
        if (c->place.cls == TR_GZ_WATER || c->place.cls == TR_GZ_FEATURE) points = 3;
        if (!(c->flags & (TR_GZ_MAIN | TR_GZ_UPPER)) && c->place.cls > TR_GZ_COUNTRY) points--;
        if (points > best) best = points;
    }
    return best;
}

static int points_title(const struct around *a)
{
    int64_t k = (int64_t)a->s->first - 1;
    if (!is_word(a->w, k) || first_in_sentence(a->w, a->s->first)) return 0;
    bool named = pl_is(a->w, k, TR_SET_PERSON_FOLLOWS) && (pl_flags(a->w, k) & (TR_TOK_CAPITAL | TR_TOK_STOPPED));
    bool initial = pl_flags(a->w, k) & TR_TOK_STOPPED && pl_text(a->w, k).n == 2 && is_capital(a->w, k);
    return named || initial ? -8 : 0;
}

/* "John Jackson", "Fort Somewhere": the name goes on to the left. */
static int points_before(const struct around *a)
{
    const struct pl_spot *before = spot_ending_at(a->w, a->index, a->s->first);
    int64_t k = (int64_t)a->s->first - 1;
    if (first_in_sentence(a->w, a->s->first)) return 0;
    if (before && (before->kind == TR_MENTION_ADJECTIVE || before->size >= 3)) return 0;
    if (before) return before->word || before->person ? -7 : -2;
    return is_name_part(a, k) ? -7 : 0;
}

/* "Houston Rockets", "Reading Railroad": it goes on to the right. */
static int points_after(const struct around *a)
{
    uint32_t end = a->s->first + a->s->n;
    if (!is_word(a->w, end) || pl_flags(a->w, end) & TR_TOK_POSSESSIVE) return 0;
    if (pl_joined_by_article(a->w, end)) return a->s->size >= 4 ? -5 : -10;
    if (spot_starting_at(a->w, a->index, end)) return 0;
    bool rules = a->s->size >= 4; /* a country or state has bodies of its own, and a name they are called by */
    if (pl_is(a->w, end, TR_SET_BODY_OF_PLACE) && is_capital(a->w, end))
        return pl_is(a->w, end, TR_SET_ROLE_OF_PLACE) ? -2 : rules ? -5 : -10;
    if (pl_is(a->w, end, TR_SET_ROLE_OF_PLACE))
        return is_capital(a->w, end) && !a->headline ? 3 : 1; /* "Mansfield Mayor", "Homs residents" */
    if (pl_is(a->w, end, TR_SET_PLACE_TYPE)) return 0;
    if (pl_flags(a->w, end) & TR_TOK_STOPPED && pl_is(a->w, end, TR_SET_PERSON_FOLLOWS)) return 0; /* "Texas Gov." */
    return is_name_part(a, end) ? (rules ? -3 : -6) : 0;
}

/* "University of X" */
static int points_body_of(const struct around *a)
{
    int64_t of = (int64_t)a->s->first - 1;
    if (tr_str_is(pl_text(a->w, of), "the")) of--;
    bool is = tr_str_is(pl_text(a->w, of), "of") && pl_is(a->w, of - 1, TR_SET_BODY_OF) && is_capital(a->w, of - 1);
    return is ? -14 : 0;
}

/* "town of X", "X province", "province of X" */
static int points_type(struct around *a)
{
    struct pl_spot *s = a->s;
    tr_gz_class cls;
    int64_t of = (int64_t)s->first - 1;
    if (tr_str_is(pl_text(a->w, of), "of") && pl_type_at(a->w, of - 1, &cls)) {
        s->wanted = cls;
        return 6;
    }
    if (!pl_type_at(a->w, s->first + s->n, &cls)) return 0;
    if (cls == TR_GZ_CAPITAL) return 0; /* "the X capital" is not X's class */
    s->wanted = cls;
    return 4;
}

/* "Clinton said": a person, unless it is large enough to speak for a state. */
static int points_deed(const struct around *a)
{
    uint32_t end = a->s->first + a->s->n;
    tr_str next = pl_text(a->w, end);
    if (a->s->n > 1 || a->s->size >= 4) return 0;
    if (pl_flags(a->w, end) & TR_TOK_POSSESSIVE) return a->s->person || a->s->word ? -2 : 0;
    if (tr_str_is(next, "administration")) return -5;
    if (pl_flags(a->w, end) & TR_TOK_CAPITAL || !pl_is(a->w, end, TR_SET_DEED_OF_PERSON)) return 0;
    return a->s->person || a->s->word ? -4 : -2;
}

static int points_preposition(const struct around *a)
{
    int64_t k = (int64_t)a->s->first - 1;
    if (tr_str_is(pl_text(a->w, k), "the") || pl_is(a->w, k, TR_SET_DIRECTION)) k--;
    bool weak = pl_is(a->w, k, TR_SET_WEAK_LEAD) && (a->s->person || a->s->word);
    if (pl_is(a->w, k, TR_SET_PLACE_FOLLOWS)) return weak ? 1 : a->s->person || a->s->word ? 5 : 3;
    return pl_is(a->w, (int64_t)a->s->first - 1, TR_SET_DIRECTION) ? 3 : 0;
}

/* "X, Y and Z": a name in a row of places. */
static int points_row(const struct around *a)
{
    const struct pl_spot *s = a->s;
    for (int step = -1; step <= 1; step += 2) {
        int64_t i = (int64_t)a->index + step;
        if (i < 0 || (size_t)i >= a->w->spots.n) continue;
        const struct pl_spot *o = &a->w->spots.v[i];
        int64_t gap = step < 0 ? (int64_t)s->first - (o->first + o->n) : (int64_t)o->first - (s->first + s->n);
        int64_t between = step < 0 ? (int64_t)o->first + o->n : (int64_t)s->first + s->n;
        tr_str word = pl_text(a->w, between);
        if (gap == 1 && !o->word && o->kind == TR_MENTION_PLACE && (tr_str_is(word, ",") || tr_str_is(word, "and")))
            return 2;
    }
    return 0;
}

static int points_word(const struct around *a)
{
    if (a->s->person) return -2;
    if (a->s->word && a->s->size >= 4) return starts_sentence(a->w, a->s) || a->headline ? -2 : 1;
    if (!a->s->word) return a->s->n > 1 ? 3 : 2;
    if (a->s->n > 1) return -4;
    return starts_sentence(a->w, a->s) || a->headline ? -6 : -3;
}

/* ---- spots together ---------------------------------------------------------------------- */

static bool inside_blocked(const struct pl_work *w, const struct pl_spot *s)
{
    size_t low = 0, high = w->blocked ? w->blocked->list.n : 0;
    while (low < high) { /* the last that begins at or before the spot */
        size_t middle = low + (high - low) / 2;
        if (w->blocked->list.v[middle].from <= s->first) low = middle + 1;
        else high = middle;
    }
    for (size_t k = low; k > 0 && k + 4 > low; k--)
        if (w->blocked->list.v[k - 1].to >= s->first + s->n) return true;
    return false;
}

/* The spot right behind a comma, "in" or a bracket: "X, Y", "X in Y", "X (Y)"; and "Y's X". */
static void link_container(struct pl_work *w, size_t index)
{
    struct pl_spot *s = &w->spots.v[index];
    if (index + 1 >= w->spots.n) return;
    const struct pl_spot *o = &w->spots.v[index + 1];
    uint32_t end = s->first + s->n;
    if (o->sentence != s->sentence || o->kind == TR_MENTION_UNKNOWN) return;
    tr_str one = pl_text(w, end), two = pl_text(w, end + 1);
    tr_gz_class cls;
    if (pl_type_at(w, end, &cls) && o->first > end + 1) end++, one = pl_text(w, end), two = pl_text(w, end + 1);
    bool near = o->first == end + 1 &&
                (tr_str_is(one, ",") || tr_str_is(one, "in") || tr_str_is(one, "(") || tr_str_is(one, "/"));
    bool near2 = o->first == end + 2 && (tr_str_is(one, ",") || tr_str_is(one, "in")) &&
                 (pl_is(w, end + 1, TR_SET_DIRECTION) || tr_str_is(two, "in") || tr_str_is(two, "the"));
    bool next = o->first == end;
    if (near || near2 || next) s->container = (int64_t)index + 1;
}

/* "Thursday", "March", "the North" are somebody's village, too, and "Since" is, where it begins a sentence. */
static bool is_calendar(const struct pl_work *w, const struct pl_spot *s)
{
    if (s->n != 1) return false;
    if (s->starts && s->container == PL_NONE && pl_is(w, s->first, TR_SET_SMALL_WORD)) return true;
    return pl_is(w, s->first, TR_SET_DIRECTION) || (s->container == PL_NONE && pl_is(w, s->first, TR_SET_MONTH));
}

/* "White House", "Red Cross", "The City": words of the language that name a place in another language, or, behind "the",
 * a small one. */
static bool is_phrase(const struct pl_work *w, const struct pl_spot *s)
{
    bool the = tr_str_is(pl_text(w, (int64_t)s->first - 1), "the") ||
               tr_str_is(pl_text(w, (int64_t)s->first - 1), "The");
    for (size_t k = 0; k < s->candidates; k++) {
        const struct pl_candidate *c = pl_candidate_at(w, s, k);
        bool listed = c->flags & TR_GZ_MAIN && (!the || c->place.population >= 100000);
        if (c->place.cls <= TR_GZ_FEATURE || listed) return false;
    }
    for (uint32_t k = s->first; k < s->first + s->n; k++)
        if (is_word(w, k) && !pl_common(pl_text(w, k))) return false;
    return true;
}

static void note_kind(const struct pl_work *w, struct pl_spot *s)
{
    s->size = size_of(w, s);
    bool asked = s->n == 1 && s->kind == TR_MENTION_PLACE && s->size < 4;
    int kind = asked ? pl_noun_kind(pl_text(w, s->first)) : 0;
    s->person = kind == TR_NOUN_PERSON;
    if (s->kind == TR_MENTION_PLACE && s->n > 1 && is_phrase(w, s)) s->word = true;
    if (kind == TR_NOUN_GROUP || kind == TR_NOUN_TIME || kind == TR_NOUN_ANIMAL) s->word = true;
}

/* "US$5", "A/California/7/2009": part of a sum, or of a code. */
static bool is_in_code(const struct pl_work *w, const struct pl_spot *s)
{
    uint32_t end = s->first + s->n;
    tr_str before = pl_text(w, (int64_t)s->first - 1), after = pl_text(w, end);
    bool glued = (pl_flags(w, end) & TR_TOK_GLUED) != 0, glued_before = (pl_flags(w, s->first) & TR_TOK_GLUED) != 0;
    return glued && (tr_str_is(after, "$") || (tr_str_is(after, "/") && tr_str_is(before, "/") && glued_before));
}

/* "Iran-backed": of the place, and not there. */
static bool is_owner(const struct pl_work *w, const struct pl_spot *s)
{
    uint32_t end = s->first + s->n;
    return pl_flags(w, end) & TR_TOK_HYPHEN && pl_is(w, end, TR_SET_JOINED_TO_PLACE);
}

static void judge(struct pl_work *w, size_t index, bool headline)
{
    struct around a = { w, &w->spots.v[index], index, headline };
    struct pl_spot *s = a.s;
    s->blocked = inside_blocked(w, s);
    s->starts = starts_sentence(w, s);
    if (is_calendar(w, s) || is_in_code(w, s) || pl_in_term(w, s)) s->blocked = true;
    if (s->kind == TR_MENTION_PLACE && is_owner(w, s)) s->kind = TR_MENTION_ADJECTIVE;
    int type = points_type(&a), body = points_body_of(&a), title = points_title(&a), before = points_before(&a);
    if (s->kind == TR_MENTION_ADJECTIVE) {
        s->points = SURE_AT + (s->word ? -3 : 0) + (points_after(&a) <= -8 ? -8 : 0);
        return;
    }
    s->surname = title < 0 || before <= -7;
    s->points = type + body + title + before + points_after(&a) + points_preposition(&a) + points_deed(&a) +
                points_row(&a) + s->size + points_word(&a);
    if (s->by_ear) s->points += 3;
    if (s->joined) s->points += 2; /* written onto "and", "in", or before a case */
}

/* "X, Y and Z provinces": the type word is for all of them. */
static void share_type(struct pl_work *w)
{
    for (size_t k = w->spots.n; k > 1; k--) {
        const struct pl_spot *s = &w->spots.v[k - 1];
        struct pl_spot *o = &w->spots.v[k - 2];
        tr_str type = pl_text(w, s->first + s->n), link = pl_text(w, o->first + o->n);
        bool plural = s->wanted != TR_GZ_CLASSES && (tr_str_ends(type, TR_STR("s")) || s->in_row);
        bool linked = o->sentence == s->sentence && s->first == o->first + o->n + 1 &&
                      (tr_str_is(link, ",") || tr_str_is(link, "and"));
        if (!plural || !linked || o->wanted != TR_GZ_CLASSES) continue;
        o->wanted = s->wanted;
        o->in_row = true;
        o->points += 4;
    }
}

static bool container_fits(const struct pl_work *w, const struct pl_spot *s)
{
    if (s->container == PL_NONE) return false;
    const struct pl_spot *o = &w->spots.v[s->container];
    for (size_t k = 0; k < s->candidates; k++)
        for (size_t i = 0; i < o->candidates; i++)
            if (pl_within(pl_candidate_at(w, s, k), pl_candidate_at(w, o, i))) return true;
    return false;
}

/* Earlier spots of one name, by a table of the last one seen; a name that another pushed out starts anew. */
static void link_names(struct pl_work *w)
{
    int64_t last[NAME_SLOTS];
    for (size_t k = 0; k < NAME_SLOTS; k++) last[k] = PL_NONE;
    for (size_t k = 0; k < w->spots.n; k++) {
        struct pl_spot *s = &w->spots.v[k];
        int64_t *slot = &last[(s->name >> 32) % NAME_SLOTS], *next = &last[(s->name >> 8) % NAME_SLOTS];
        if (*slot != PL_NONE && w->spots.v[*slot].name == s->name) s->same = *slot;
        else if (*next != PL_NONE && w->spots.v[*next].name == s->name) s->same = *next, slot = next;
        else if (*slot != PL_NONE && *next == PL_NONE) slot = next;
        *slot = (int64_t)k;
    }
}

/* One sense a document: what is a place here is one there, unless it stands in a person's name there. */
static void share_points(struct pl_work *w)
{
    for (size_t k = w->spots.n; k > 0; k--) {
        struct pl_spot *s = &w->spots.v[k - 1];
        if (s->same != PL_NONE && s->points >= SURE_AT && w->spots.v[s->same].points >= 0)
            w->spots.v[s->same].points += 3;
    }
    for (size_t k = 0; k < w->spots.n; k++) {
        struct pl_spot *s = &w->spots.v[k];
        if (s->same == PL_NONE) continue;
        int before = w->spots.v[s->same].points;
        if (before >= SURE_AT && s->points >= 0) s->points += 3;
        bool person = w->spots.v[s->same].surname && s->n == 1 && s->container == PL_NONE && s->wanted == TR_GZ_CLASSES;
        if (person) s->points -= 5, s->surname = true; /* "John Jackson ... Jackson said" */
    }
}

void pl_keep(struct pl_work *w, bool all)
{
    for (size_t k = 0; k < w->spots.n; k++) {
        link_container(w, k);
        note_kind(w, &w->spots.v[k]);
    }
    bool headline = false;
    for (size_t k = 0; k < w->spots.n; k++) {
        bool other = k == 0 || w->spots.v[k].sentence != w->spots.v[k - 1].sentence;
        if (other) headline = is_headline(w, &w->spots.v[k]);
        judge(w, k, headline);
    }
    share_type(w);
    for (size_t k = 0; k < w->spots.n; k++) {
        struct pl_spot *s = &w->spots.v[k];
        if (!container_fits(w, s)) continue;
        s->points += 6;
        w->spots.v[s->container].points += 6;
    }
    link_names(w);
    share_points(w);
    for (size_t k = 0; k < w->spots.n; k++) {
        struct pl_spot *s = &w->spots.v[k];
        bool only_short = s->candidates > 0;
        for (size_t i = 0; i < s->candidates; i++) only_short &= (pl_candidate_at(w, s, i)->flags & TR_GZ_SHORT) != 0;
        s->kept = all || (!s->blocked && (s->strong || s->points >= (only_short ? SURE_AT : KEEP_AT)));
    }
}
