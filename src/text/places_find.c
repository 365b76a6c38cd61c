/* SPDX-License-Identifier: Apache-2.0
 *
 * Tokens -> spots: every name that a gazetteer has, longest first, one probe for each word that begins with a capital
 * (or is of a script without them); and names that no gazetteer has where a place must stand: "the town of X". */
#include "text/places_parts.h"
#include "text/skeleton.h"

enum { GIVEN_TOKENS = 8, AREAS_MAX = 8 };

/* ---- candidates -------------------------------------------------------------------------- */

bool pl_take(struct pl_work *w, struct pl_spot *s, const struct tr_gazetteer *g, struct tr_gz_found f)
{
    if (s->candidates == 0) s->first_candidate = w->candidates.n;
    size_t most = w->spots.n < PL_SPOTS_RANKED ? PL_CANDIDATES : PL_CANDIDATES_LATE;
    for (uint32_t k = 0; k < f.n && k < most; k++) tr_gazetteer_place_soon(g, tr_gazetteer_each(g, f, k, NULL));
    for (uint32_t k = 0; k < f.n && s->candidates < most; k++) {
        struct pl_candidate c = { .g = g, .name_p = 1 };
        c.index = tr_gazetteer_each(g, f, k, &c.flags);
        if (!tr_gazetteer_place(g, c.index, NULL, &c.place)) continue; /* pl_mention asks for the id */
        c.place.id = (tr_str){ 0 };
        if (!TR_PUSH(w->a, &w->candidates, c)) return false;
        s->candidates++;
    }
    return true;
}

static bool may_start(const struct pl_work *w, uint32_t k)
{
    uint32_t flags = w->t->list.v[k].flags;
    if (flags & TR_TOK_CAPITAL) return (flags & TR_TOK_WORD) != 0;
    if (!(flags & TR_TOK_WORD)) return false;
    return flags & TR_TOK_FOREIGN && pl_caseless(pl_text(w, k));
}

static uint64_t name_hash(const struct pl_work *w, const struct pl_spot *s)
{
    uint64_t h = s->n;
    for (uint32_t k = 0; k < s->n; k++) h = (h ^ w->t->list.v[s->first + k].key) * UINT64_C(0x9E3779B97F4A7C15);
    return h;
}

/* What names of one spelling say together: is it a word too, an adjective, only good in capitals? */
static void sum_flags(const struct pl_work *w, struct pl_spot *s)
{
    size_t adjectives = 0, uppers = 0, shorts = 0;
    for (size_t k = 0; k < s->candidates; k++) {
        uint32_t flags = pl_candidate_at(w, s, k)->flags;
        adjectives += (flags & TR_GZ_ADJECTIVE) != 0;
        uppers += (flags & TR_GZ_UPPER) != 0;
        shorts += (flags & TR_GZ_SHORT) != 0;
        if (flags & TR_GZ_WORD) s->word = true;
    }
    if (adjectives && adjectives == s->candidates) s->kind = TR_MENTION_ADJECTIVE;
    if (uppers || shorts) s->upper = true;
}

static bool is_written_as_code(const struct pl_work *w, const struct pl_spot *s)
{
    return s->n == 1 && (w->t->list.v[s->first].flags & (TR_TOK_UPPER | TR_TOK_STOPPED)) != 0;
}

/* "S.C.", "W.Va.": nothing else is written so. */
static bool is_dotted(const struct pl_work *w, const struct pl_spot *s)
{
    tr_str text = tr_tokens_text(w->t, s->first, s->n);
    return text.n >= 4 && text.p[1] == '.' && text.p[text.n - 1] == '.';
}

/* "US" and "Ill." are names as written so; "us" and "ill" are not. Drops what does not fit the way it is written. */
static void drop_unfit(struct pl_work *w, struct pl_spot *s, bool behind_comma)
{
    size_t n = 0;
    for (size_t k = 0; k < s->candidates; k++) {
        struct pl_candidate c = *pl_candidate_at(w, s, k);
        bool code = is_written_as_code(w, s), shorts = c.flags & TR_GZ_SHORT;
        bool fit = !(c.flags & (TR_GZ_UPPER | TR_GZ_SHORT)) || (c.flags & TR_GZ_UPPER && code) ||
                   (shorts && is_dotted(w, s)) || (shorts && (code || pl_text(w, s->first).n > 2) && behind_comma);
        if (s->n == 1 && pl_text(w, s->first).n < 3 && !(c.flags & (TR_GZ_UPPER | TR_GZ_SHORT)) &&
            !pl_caseless(pl_text(w, s->first)))
            fit = false;
        if (fit) w->candidates.v[s->first_candidate + n++] = c;
    }
    s->candidates = n;
    w->candidates.n = s->first_candidate + n;
}

/* ---- one name ---------------------------------------------------------------------------- */

static bool ends_well(const struct pl_work *w, uint32_t last)
{
    uint32_t flags = w->t->list.v[last].flags;
    return flags & (TR_TOK_CAPITAL | TR_TOK_NUMBER | TR_TOK_FOREIGN);
}

/* "Dublin City Council" is the council of Dublin; "Kansas City Police" that of Kansas City, which is listed so. */
static uint32_t without_city(const struct pl_work *w, const struct pl_spot *s, uint32_t n)
{
    uint32_t flags = 0, next = s->first + n;
    if (n < 2 || !tr_str_is(pl_text(w, next - 1), "City")) return n;
    if (!pl_is(w, next, TR_SET_ROLE_OF_PLACE) && !pl_is(w, next, TR_SET_BODY_OF_PLACE)) return n;
    for (size_t k = 0; k < w->g->n; k++) {
        struct tr_gz_found f = tr_gazetteer_exact(w->g->v[k], w->t->list.v, s->first, s->first + n);
        for (uint32_t i = 0; i < f.n; i++)
            if (tr_gazetteer_each(w->g->v[k], f, i, &flags) >= 0 && flags & TR_GZ_MAIN) return n;
    }
    return n - 1;
}

/* The longest name over all gazetteers; its places from each that has it. */
static bool take_longest(struct pl_work *w, struct pl_spot *s, uint32_t end)
{
    uint32_t n = 0;
    for (size_t k = 0; k < w->g->n; k++) {
        struct tr_gz_found f = tr_gazetteer_longest(w->g->v[k], w->t->list.v, s->first, end);
        if (f.n && f.tokens > n) n = f.tokens;
    }
    while (n > 1 && !ends_well(w, s->first + n - 1)) n--;
    if (n > 1) n = without_city(w, s, n);
    s->n = n;
    for (size_t k = 0; n && k < w->g->n; k++) {
        struct tr_gz_found f = tr_gazetteer_exact(w->g->v[k], w->t->list.v, s->first, s->first + n);
        if (f.n && !pl_take(w, s, w->g->v[k], f)) return false;
    }
    return true;
}

/* ---- by ear ------------------------------------------------------------------------------ */

static bool in_circles(const struct tr_circle *v, size_t n, tr_point at)
{
    for (size_t k = 0; k < n; k++)
        if (tr_distance_m(v[k].at, at) <= v[k].radius_m) return true;
    return false;
}

static bool in_case(const struct pl_work *w, const struct tr_gz_place *p)
{
    const struct tr_places_context *c = w->context;
    if (!c) return false;
    if (in_circles(c->area.v, c->area.n, p->at) || in_circles(c->zones.v, c->zones.n, p->at)) return true;
    for (size_t k = 0; k < c->countries.n; k++)
        if (tr_str_eq(c->countries.v[k], tr_str_of(p->country))) return true;
    return false;
}

static bool has_case(const struct pl_work *w)
{
    return w->context && (w->context->area.n || w->context->zones.n || w->context->countries.n);
}

void pl_keep_alike(struct pl_work *w, struct pl_spot *s, size_t from, tr_str written)
{
    char room[TR_SKELETON_ROOM];
    size_t n = from, sounds = tr_skeleton(written, room).n;
    for (size_t i = from; i < s->candidates; i++) {
        struct pl_candidate c = *pl_candidate_at(w, s, i);
        size_t apart = 3; /* listed under another name that sounds alike */
        if (!tr_skeleton_alike(written, c.place.name, &apart) && sounds < 5) continue;
        c.name_p = apart == 0 ? 0.95 : apart == 1 ? 0.85 : sounds >= 4 ? 0.7 : 0.5;
        pl_point(&c, PL_SPELLING, -6 * (int)apart);
        *pl_candidate_at(w, s, n++) = c;
    }
    s->candidates = n;
    if (n || from) w->candidates.n = s->first_candidate + n;
}

/* Only inside the case, or inside an area that the text names behind it ("El-Rastan in Homs"): elsewhere too many names
 * sound alike. */
static bool take_by_ear(struct pl_work *w, struct pl_spot *s, const struct pl_candidate *areas, size_t n_areas)
{
    tr_str written = tr_tokens_text(w->t, s->first, s->n);
    for (size_t k = 0; k < w->g->n; k++) {
        size_t before = s->candidates, n = before;
        if (!pl_take(w, s, w->g->v[k], tr_gazetteer_alike(w->g->v[k], written))) return false;
        for (size_t i = before; i < s->candidates; i++) {
            struct pl_candidate c = *pl_candidate_at(w, s, i);
            bool fit = in_case(w, &c.place);
            for (size_t a = 0; a < n_areas && !fit; a++) fit = pl_within(&c, &areas[a]);
            if (fit) *pl_candidate_at(w, s, n++) = c;
        }
        s->candidates = n;
        w->candidates.n = s->first_candidate + n;
        pl_keep_alike(w, s, before, written);
    }
    s->by_ear = s->candidates > 0;
    return true;
}

/* ---- names that no gazetteer has --------------------------------------------------------- */

static bool is_name_token(const struct pl_work *w, uint32_t k)
{
    uint32_t flags = w->t->list.v[k].flags;
    return flags & TR_TOK_WORD && flags & TR_TOK_CAPITAL && !(flags & (TR_TOK_POSSESSIVE | TR_TOK_STOPPED));
}

/* "the town of X", "in X province": X is a place whatever it is called. */
static bool stands_as_place(const struct pl_work *w, uint32_t first, uint32_t end)
{
    tr_gz_class cls;
    int64_t before = (int64_t)first - 1;
    if (tr_str_is(pl_text(w, before), "of") && pl_is(w, before - 1, TR_SET_PLACE_TYPE) &&
        !(pl_flags(w, before - 1) & TR_TOK_CAPITAL))
        return true;
    return pl_type_at(w, end, &cls) && !(pl_flags(w, end) & TR_TOK_CAPITAL) && pl_is(w, before, TR_SET_PLACE_FOLLOWS) &&
           cls != TR_GZ_CAPITAL;
}

static uint32_t name_end(const struct pl_work *w, uint32_t first, uint32_t end)
{
    uint32_t k = first;
    while (k < end && k - first < 4 && is_name_token(w, k)) k++;
    return k;
}

/* "X in Homs", "X, Homs": the area behind a name, when it is a country, a first- or a second-level area. */
static bool areas_behind(struct pl_work *w, uint32_t k, uint32_t end, struct pl_candidate out[AREAS_MAX], size_t *n)
{
    struct pl_spot o = { .wanted = TR_GZ_CLASSES };
    size_t mark = w->candidates.n;
    *n = 0;
    if (k + 1 >= end || !(tr_str_is(pl_text(w, k), ",") || tr_str_is(pl_text(w, k), "in"))) return true;
    o.first = tr_str_is(pl_text(w, k + 1), "the") ? k + 2 : k + 1;
    if (o.first >= end || !may_start(w, o.first)) return true;
    if (!take_longest(w, &o, end)) return false;
    for (size_t i = 0; i < o.candidates && *n < AREAS_MAX; i++)
        if (pl_candidate_at(w, &o, i)->place.cls <= TR_GZ_ADMIN2) out[(*n)++] = *pl_candidate_at(w, &o, i);
    w->candidates.n = mark;
    return true;
}

static bool take_unknown(struct pl_work *w, struct pl_spot *s, uint32_t end)
{
    struct pl_candidate areas[AREAS_MAX];
    size_t n = 0;
    if (!is_name_token(w, s->first)) return true;
    s->n = name_end(w, s->first, end) - s->first;
    bool placed = stands_as_place(w, s->first, s->first + s->n);
    if (!areas_behind(w, s->first + s->n, end, areas, &n)) return false;
    if (!placed && n == 0 && (!has_case(w) || !pl_is(w, (int64_t)s->first - 1, TR_SET_PLACE_FOLLOWS))) return true;
    if (pl_common(pl_text(w, s->first))) {
        if (!placed) return true;
        n = 0;
    }
    if ((has_case(w) || n) && !take_by_ear(w, s, areas, n)) return false;
    if (s->candidates == 0 && placed && !pl_is(w, s->first, TR_SET_SMALL_WORD))
        s->kind = TR_MENTION_UNKNOWN, s->strong = true;
    return true;
}

/* ---- the scan ---------------------------------------------------------------------------- */

static tr_rc full(struct tr_error *err) { return tr_fail(err, TR_NOMEM, "text: no room for the places of a document"); }

static bool is_comma(const struct pl_work *w, int64_t k) { return tr_str_is(pl_text(w, k), ","); }

/* A spot at token k; *next moves behind it. */
static tr_rc scan_at(struct pl_work *w, uint32_t k, uint32_t end, uint32_t sentence, uint32_t *next,
                     struct tr_error *err)
{
    struct pl_spot s = { .first = k,
                         .sentence = sentence,
                         .kind = TR_MENTION_PLACE,
                         .same = PL_NONE,
                         .container = PL_NONE,
                         .wanted = TR_GZ_CLASSES };
    *next = k + 1;
    if (!take_longest(w, &s, end)) return full(err);
    if (s.candidates) drop_unfit(w, &s, is_comma(w, (int64_t)k - 1));
    if (s.candidates == 0 && !pl_take_form(w, &s, end)) return full(err);
    if (s.candidates == 0 && !take_unknown(w, &s, end)) return full(err);
    if (s.candidates == 0 && s.kind != TR_MENTION_UNKNOWN) return TR_OK;
    sum_flags(w, &s);
    s.name = name_hash(w, &s);
    *next = k + s.n;
    return TR_PUSH(w->a, &w->spots, s) ? TR_OK : full(err);
}

/* Tokens ahead: a step of the look-up every few of them. */
static void soon(const struct pl_work *w, uint32_t k)
{
    enum { A_STEP = 5 };
    for (int step = TR_GZ_FILTER; step <= TR_GZ_LIST; step++) {
        size_t at = (size_t)k + (size_t)(TR_GZ_LIST + 1 - step) * A_STEP;
        if (at >= w->t->list.n || !(w->t->list.v[at].flags & TR_TOK_CAPITAL)) continue;
        for (size_t i = 0; i < w->g->n; i++) tr_gazetteer_soon(w->g->v[i], w->t->list.v[at].key, (tr_gz_step)step);
    }
}

tr_rc pl_find(struct pl_work *w, struct tr_error *err)
{
    for (size_t i = 0; i < w->t->sentences.n; i++) {
        const struct tr_sentence *s = &w->t->sentences.v[i];
        uint32_t end = s->first + s->n;
        for (uint32_t k = s->first, next; k < end; k = next) {
            next = k + 1;
            soon(w, k);
            if (may_start(w, k)) TR_TRY(scan_at(w, k, end, (uint32_t)i, &next, err));
        }
    }
    return TR_OK;
}

/* ---- names given ------------------------------------------------------------------------- */

static bool take_tokens(struct pl_work *w, struct pl_spot *s, uint32_t from, uint32_t to)
{
    struct tr_token v[GIVEN_TOKENS];
    size_t n = 0;
    for (uint32_t k = from; k < to; k++) {
        if (w->t->list.v[k].flags & TR_TOK_MARK) continue;
        if (n == GIVEN_TOKENS) return true;
        v[n++] = w->t->list.v[k];
    }
    for (size_t k = 0; n && k < w->g->n; k++)
        if (!pl_take(w, s, w->g->v[k], tr_gazetteer_exact(w->g->v[k], v, 0, n))) return false;
    return true;
}

/* As written; without a type word; by ear. */
static bool take_given(struct pl_work *w, struct pl_spot *s)
{
    tr_gz_class cls;
    uint32_t end = s->first + s->n;
    if (!take_tokens(w, s, s->first, end)) return false;
    if (s->candidates || s->n < 2 || !pl_type_at(w, end - 1, &cls)) return true;
    s->wanted = cls;
    return take_tokens(w, s, s->first, end - 1);
}

tr_rc pl_find_given(struct pl_work *w, const struct tr_given_list *given, struct tr_error *err)
{
    for (size_t k = 0; k < given->list.n; k++) {
        const struct tr_given *one = &given->list.v[k];
        struct pl_spot s = { .first = one->from,
                             .n = one->to - one->from,
                             .kind = TR_MENTION_PLACE,
                             .same = PL_NONE,
                             .container = PL_NONE,
                             .wanted = TR_GZ_CLASSES,
                             .strong = true };
        if (one->from >= one->to || one->to > w->t->list.n) continue;
        s.sentence = tr_sentence_at(w->t, one->from);
        if (!take_given(w, &s)) return full(err);
        if (s.candidates == 0 && has_case(w) && !take_by_ear(w, &s, NULL, 0)) return full(err);
        if (s.candidates) sum_flags(w, &s);
        else s.kind = TR_MENTION_UNKNOWN;
        s.name = name_hash(w, &s);
        if (!TR_PUSH(w->a, &w->spots, s)) return full(err);
    }
    return TR_OK;
}
