/* SPDX-License-Identifier: Apache-2.0
 *
 * What a bulletin counts place by place: "27 cases of firing: eight in Latakia, five in Idlib", "in Damascus (4), Daraa (3)",
 * "Idlib - 11, Hama - 1". Each place is a claim of its own with its number. Where the numbers make up the whole, they are the
 * acts and the sum is none, so that nothing is counted twice; where some are not told, the sum stays the act. A sum over
 * several places without numbers is of none of them. */
#include "read/article.h"

enum { PLACES_MOST = 24 };

struct shares {
    struct article *x;
    const struct tr_found *f;
    uint32_t from, to; /* tokens behind what is counted, to the next count or act */
    int64_t total;     /* TR_UNKNOWN: not told */
    tr_counted what;
    bool apart;      /* no sum is told: the first number is the first place's */
    size_t n, named; /* with a number; all places of the row */
    uint32_t mention[PLACES_MOST];
    struct tr_count count[PLACES_MOST];
};

static bool is_word(const struct article *x, uint32_t k, const char *word)
{
    return k < x->is.tokens.list.n && tr_token_is(&x->is.parse, k, word);
}

static bool is_dash_or_colon(const struct article *x, uint32_t k)
{
    static const char *const marks[] = { "-", "\u2013", "\u2014", ":" };
    return k < x->is.tokens.list.n && tr_token_among(&x->is.parse, k, marks, TR_COUNT(marks));
}

static const struct tr_number *number_from(const struct article *x, uint32_t token)
{
    size_t k = TR_FROM_TOKEN(x->numbers.list, token);
    return k < x->numbers.list.n && x->numbers.list.v[k].first == token ? &x->numbers.list.v[k] : NULL;
}

static const struct tr_number *number_to(const struct article *x, uint32_t end)
{
    size_t k = TR_FROM_TOKEN(x->numbers.list, end);
    const struct tr_number *n = k > 0 ? &x->numbers.list.v[k - 1] : NULL;
    return n && n->first + n->n == end ? n : NULL;
}

static bool is_type_word(const struct article *x, uint32_t k)
{
    static const char *const types[] = { "province", "provinces", "governorate", "governorates", "region",
                                         "regions",  "district",  "districts",   "area",         "areas" };
    return k < x->is.tokens.list.n && tr_token_among(&x->is.parse, k, types, TR_COUNT(types));
}

/* "Idlib - 11, Hama - 2 cases"; not "in Hama - 3 May was ..", "in Hama - 12 of them at night". */
static bool ends_share(const struct article *x, uint32_t k)
{
    static const char *const words[] = { "and",       "case",       "cases", "breach", "breaches",
                                         "violation", "violations", "times", "attack", "attacks" };
    return k >= x->is.tokens.list.n || x->is.tokens.list.v[k].flags & TR_TOK_MARK ||
           tr_token_among(&x->is.parse, k, words, TR_COUNT(words));
}

/* "Damascus (4)", "Idlib province - 11"; "eight in the province of Latakia", "five in Idlib". */
static const struct tr_number *share_of(const struct article *x, const struct tr_place_mention *m, uint32_t from)
{
    uint32_t end = m->first + m->n, k = m->first;
    if (is_type_word(x, end)) end++;
    const struct tr_number *n = number_from(x, end + 1);
    if (n && is_word(x, end, "(") && is_word(x, n->first + n->n, ")")) return n;
    if (n && is_dash_or_colon(x, end) && ends_share(x, n->first + n->n)) return n;
    if (k && is_word(x, k - 1, "of")) k--;
    if (k && is_type_word(x, k - 1)) k--;
    if (k && is_word(x, k - 1, "the")) k--;
    n = k && is_word(x, k - 1, "in") ? number_to(x, k - 1) : NULL;
    return n && n->first >= from ? n : NULL;
}

/* "Damascus, Hama and Latakia": joined to the mention before by a comma or "and"; a row, and nothing that holds the other. */
static bool goes_on(const struct article *x, const struct tr_place_mention *a, const struct tr_place_mention *b)
{
    uint32_t k = a->first + a->n;
    bool joined = is_word(x, k, ",") || is_word(x, k, "and");
    while (k < b->first && (is_word(x, k, ",") || is_word(x, k, "and") || is_word(x, k, "the"))) k++;
    double one = a->choices.n ? a->choices.v[0].place.radius_m : 0,
           two = b->choices.n ? b->choices.v[0].place.radius_m : 0;
    return joined && k == b->first && two < TR_COUNTRY_M && !(one > 0 && two > 4 * one);
}

/* "114 violations in Donetsk region and 20 in Luhansk region": the number in front is of the first place. */
static bool is_of_first(const struct shares *s, const struct tr_place_mention *first)
{
    static const char *const between[] = { "in", "the", "of" };
    const struct article *x = s->x;
    for (uint32_t k = s->from; k < first->first; k++)
        if (!tr_token_among(&x->is.parse, k, between, TR_COUNT(between)) && !is_type_word(x, k)) return false;
    uint32_t end = first->first + first->n;
    if (is_type_word(x, end)) end++;
    return s->total != TR_UNKNOWN && first->first > s->from && (is_word(x, end, "and") || is_word(x, end, ",")) &&
           !share_of(x, first, s->from);
}

/* Where the next thing that is counted, or the next act, begins. */
static uint32_t end_of_row(const struct article *x, const struct tr_found *f, size_t sentence, uint32_t from)
{
    const struct tr_sentence *s = &x->is.tokens.sentences.v[sentence];
    const struct tr_parsed_sentence *ps = &x->is.parse.sentences.v[sentence];
    uint32_t end = s->first + s->n;
    for (size_t k = TR_FROM_TOKEN(x->counts.list, from); k < x->counts.list.n && x->counts.list.v[k].first < end; k++)
        if (x->counts.list.v[k].what == TR_VIOLATIONS) end = x->counts.list.v[k].first;
    for (uint32_t k = ps->clauses; k < ps->clauses + ps->n_clauses; k++) {
        const struct tr_clause *c = &x->is.parse.clauses.v[k];
        uint32_t verb = x->is.parse.phrases.v[c->verb].first;
        if (k != f->clause && (c->kind == TR_CL_MAIN || c->kind == TR_CL_COORD) && verb > from && verb < end)
            end = verb;
    }
    return end;
}

static bool is_counted(const struct article *x, const struct tr_found *f)
{
    const struct tr_rule *rule = &x->text->tools.rules.list.v[f->rule];
    bool fight = f->type == TR_CLAIM_EVENT && rule->act.n && tr_str_is(rule->cls, "FIGHT") && f->about != TR_NO;
    return fight && f->member == TR_NO && x->is.parse.phrases.v[f->phrase].kind == TR_PH_VERB &&
           x->is.parse.phrases.v[f->about].flags & TR_NP_NUMBER;
}

/* What the number of what is counted counts. */
static tr_counted what_is_counted(const struct article *x, const struct tr_phrase *about)
{
    for (size_t k = TR_FROM_TOKEN(x->counts.list, about->first); k < x->counts.list.n; k++) {
        if (x->counts.list.v[k].first >= about->first + about->n) break;
        if (x->counts.list.v[k].what > TR_DISPLACED) return x->counts.list.v[k].what;
    }
    return TR_VIOLATIONS;
}

static int64_t sum_of(const struct shares *s)
{
    const int64_t MOST = INT64_MAX / PLACES_MOST; /* no sum of them is too large */
    int64_t sum = 0;
    for (size_t k = 0; k < s->n; k++) sum += s->count[k].best < MOST ? s->count[k].best : MOST;
    return sum;
}

/* The places between from and to, and the number that each has. */
static void find_places(struct shares *s, const struct tr_number *total)
{
    const struct article *x = s->x;
    size_t in_row = 0;
    const struct tr_place_mention *before = NULL;
    const struct tr_number *n;
    for (size_t k = TR_FROM_TOKEN(x->places.list, s->from); k < x->places.list.n && s->n < PLACES_MOST; k++) {
        const struct tr_place_mention *m = &x->places.list.v[k];
        if (m->first >= s->to) break;
        if (m->kind == TR_MENTION_ADJECTIVE) continue;
        in_row = before && goes_on(x, before, m) ? in_row + 1 : 1;
        if (in_row > s->named) s->named = in_row;
        bool first = !before && is_of_first(s, m);
        before = m;
        n = first ? total : share_of(x, m, s->from);
        if (!n || n->value.best == TR_UNKNOWN || n->value.best <= 0) continue;
        if (s->n + 1 > s->named) s->named = s->n + 1;
        s->apart |= first;
        s->mention[s->n] = (uint32_t)k;
        s->count[s->n++] = n->value;
    }
}

static bool look(struct shares *s)
{
    const struct article *x = s->x;
    const struct tr_phrase *about = &x->is.parse.phrases.v[s->f->about];
    const struct tr_number *total = number_from(x, about->first);
    s->from = about->first + about->n;
    s->to = end_of_row(x, s->f, tr_article_sentence(x, s->f), s->from);
    s->total = total ? total->value.best : TR_UNKNOWN;
    s->what = what_is_counted(x, about);
    find_places(s, total);
    if (s->apart && s->n > 1) return true;
    if (s->apart) s->n = 0, s->apart = false;
    /* one alone of no sum that is told, or more than there are: no row of shares */
    bool alone = s->n == 1 && s->total == TR_UNKNOWN, too_many = s->total != TR_UNKNOWN && sum_of(s) > s->total;
    if (alone || too_many) s->n = 0;
    return s->n > 0 || s->named > 1;
}

static bool add(struct article *x, tr_founds *founds, tr_shares *out, const struct tr_found *f, struct tr_share share)
{
    return TR_PUSH(x->a, founds, *f) && TR_PUSH(x->a, out, share);
}

bool tr_article_share_out(struct article *x)
{
    tr_founds founds = { 0 };
    tr_shares out = { 0 };
    bool room = true, any = false;
    for (size_t k = 0; k < x->is.founds.n; k++) any |= is_counted(x, &x->is.founds.v[k]);
    if (!any) return true; /* most texts */
    for (size_t k = 0; k < x->is.founds.n && room; k++) {
        struct shares s = { .x = x, .f = &x->is.founds.v[k] };
        bool shared = is_counted(x, s.f) && look(&s);
        bool whole = shared && s.n > 0 && (s.apart || (s.total != TR_UNKNOWN && sum_of(&s) == s.total));
        if (!shared || !s.apart)
            room = add(x, &founds, &out, s.f, (struct tr_share){ .place = TR_NO, .shared = shared, .no_act = whole });
        for (size_t i = 0; room && shared && i < s.n; i++)
            room = add(x, &founds, &out, s.f,
                       (struct tr_share){ s.mention[i], s.what, s.count[i], .shared = true, .no_act = !whole });
    }
    if (!room) return false;
    x->is.founds = founds;
    x->shares = out.v;
    return true;
}

bool tr_article_take_share(const struct article *x, size_t found, struct tr_claim *c, size_t sentence)
{
    if (!x->shares || !x->shares[found].shared) return true;
    const struct tr_share *share = &x->shares[found];
    c->places.n = 0;
    c->place_part = (tr_str){ NULL, 0 };
    if (share->no_act) c->act = (tr_str){ NULL, 0 };
    if (share->place == TR_NO) return true;
    const struct tr_place_mention *m = &x->places.list.v[share->place];
    for (size_t k = 0; k < TR_COUNTED; k++) c->counts[k] = k == share->what ? share->count : TR_COUNT_UNKNOWN;
    return tr_article_where(x, c, sentence, m->first, m->first + m->n, false);
}
