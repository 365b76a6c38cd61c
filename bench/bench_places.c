/* SPDX-License-Identifier: Apache-2.0
 *
 * Places in real news: LGL and GeoVirus (or other files of those two forms given as words), against the gazetteer.
 *   recognition  exact spans of the gold, precision, recall, F1; demonyms count where the corpus marks them
 *   acc@161      share of gold names with coordinates that are resolved within 161 km of them, over the names that the
 *                gazetteer holds (a place of that name within 161 km), and over all gold; the ceiling is the share held
 * The second is asked at the gold span, so that recognition and resolution are measured apart.
 * bench_places [FILE.xml.gz ...]; skips without TRUCE_DATA. Prints the scan speed and the time to open, too. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "format/unpack.h"
#include "run/gazetteer.h"
#include "text/places.h"

static const double NEAR_M = 161000;

struct gold {
    size_t from, to; /* bytes */
    tr_str name;
    bool has_at;
    tr_point at;
};
struct article {
    tr_str text;
    TR_LIST(struct gold) gold;
};

static double now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* ---- the two XML forms, which are written by programs and need no real parser ------------- */

static bool element(tr_str *rest, const char *name, tr_str *out)
{
    char open[40], close[40];
    snprintf(open, sizeof open, "<%s>", name);
    snprintf(close, sizeof close, "</%s>", name);
    size_t at = tr_str_find(*rest, tr_str_of(open));
    if (at == TR_NOT_FOUND) return false;
    tr_str body = { rest->p + at + strlen(open), rest->n - at - strlen(open) };
    size_t end = tr_str_find(body, tr_str_of(close));
    if (end == TR_NOT_FOUND) return false;
    *out = (tr_str){ body.p, end };
    *rest = (tr_str){ body.p + end, body.n - end };
    return true;
}

static tr_str inner(tr_str body, const char *name)
{
    tr_str out = { 0 };
    return element(&body, name, &out) ? out : (tr_str){ 0 };
}

static tr_str unescaped(struct tr_arena *a, tr_str s)
{
    static const struct {
        const char *from, *to;
    } all[] = { { "&amp;", "&" }, { "&lt;", "<" }, { "&gt;", ">" }, { "&quot;", "\"" }, { "&apos;", "'" } };
    char *p = tr_new(a, char, s.n + 1);
    size_t n = 0;
    for (size_t k = 0; k < s.n;) {
        size_t i = 0;
        for (; i < TR_COUNT(all); i++)
            if (tr_str_starts((tr_str){ s.p + k, s.n - k }, tr_str_of(all[i].from))) break;
        p[n++] = i < TR_COUNT(all) ? all[i].to[0] : s.p[k];
        k += i < TR_COUNT(all) ? strlen(all[i].from) : 1;
    }
    return (tr_str){ p, n };
}

/* Offsets of the gold count characters. */
static size_t byte_of(tr_str s, int64_t characters)
{
    size_t at = 0;
    while (at < s.n && characters > 0) {
        at++;
        while (at < s.n && ((unsigned char)s.p[at] & 0xC0) == 0x80) at++;
        characters--;
    }
    return at;
}

/* Some offsets are off by a character or two: the name itself tells. */
static void align(tr_str text, tr_str name, struct gold *g)
{
    for (int shift = 0; shift < 4; shift++)
        for (int sign = -1; sign <= 1; sign += 2) {
            int64_t at = (int64_t)g->from + sign * shift;
            if (at < 0 || !tr_str_starts((tr_str){ text.p + at, text.n - (size_t)at }, name)) continue;
            g->from = (size_t)at;
            g->to = g->from + name.n;
            return;
        }
}

static void gold_add(struct tr_arena *a, struct article *one, tr_str body)
{
    struct gold g = { 0 };
    int64_t from = 0, to = 0;
    if (!tr_str_to_i64(tr_str_trim(inner(body, "start")), &from) ||
        !tr_str_to_i64(tr_str_trim(inner(body, "end")), &to))
        return;
    g.from = byte_of(one->text, from);
    g.to = byte_of(one->text, to);
    align(one->text, unescaped(a, inner(body, "phrase").n ? inner(body, "phrase") : inner(body, "name")), &g);
    g.name = (tr_str){ one->text.p + g.from, g.to - g.from };
    g.has_at = tr_str_to_double(tr_str_trim(inner(body, "lat")), &g.at.lat) &&
               tr_str_to_double(tr_str_trim(inner(body, "lon")), &g.at.lon) && tr_point_valid(g.at);
    if (!TR_PUSH(a, &one->gold, g)) abort();
}

static struct article article_of(struct tr_arena *a, tr_str body)
{
    struct article one = { 0 };
    tr_str text = inner(body, "text"), cdata = TR_STR("<![CDATA["), part;
    if (tr_str_starts(text, cdata)) one.text = (tr_str){ text.p + cdata.n, text.n - cdata.n - 3 };
    else one.text = unescaped(a, text);
    for (tr_str rest = body; element(&rest, "toponym", &part);) gold_add(a, &one, part);
    for (tr_str rest = body; element(&rest, "location", &part);) gold_add(a, &one, part);
    return one;
}

/* <article docid="..."> has an attribute in one form and none in the other. */
static bool next_article(tr_str *rest, tr_str *body)
{
    static const tr_str open = TR_LIT("<article"), close = TR_LIT("</article>");
    for (;;) {
        size_t at = tr_str_find(*rest, open);
        if (at == TR_NOT_FOUND) return false;
        tr_str from = { rest->p + at + open.n, rest->n - at - open.n };
        *rest = from;
        if (from.n == 0 || from.p[0] == 's') continue; /* <articles> */
        size_t end = tr_str_find(from, close);
        if (end == TR_NOT_FOUND) return false;
        *body = (tr_str){ from.p, end };
        *rest = (tr_str){ from.p + end, from.n - end };
        return true;
    }
}

/* ---- scores ------------------------------------------------------------------------------ */

enum { SURE_STEPS = 10 };

struct score {
    size_t gold, found, right;            /* spans */
    size_t placed, held, near, near_held; /* gold with coordinates */
    double error_km, error_held_km;
    size_t error_n, bytes;
    double seconds;
    struct {
        size_t n, near;
        double p;
    } sure[SURE_STEPS]; /* by the probability that the choice, or one beside it, is meant */
};

static bool holds(struct tr_arena *a, const struct tr_gazetteers *g, const struct gold *one)
{
    struct tr_tokens t = { .text = one->name };
    struct tr_token v[16];
    size_t n = 0;
    if (tr_tokenize(a, &t, 0, (uint32_t)t.text.n, 0, NULL) != TR_OK) abort();
    for (size_t k = 0; k < t.list.n && n < 16; k++)
        if (!(t.list.v[k].flags & TR_TOK_MARK)) v[n++] = t.list.v[k];
    for (size_t i = 0; i < g->n; i++) {
        struct tr_gz_found f = tr_gazetteer_exact(g->v[i], v, 0, n);
        for (uint32_t k = 0; k < f.n; k++) {
            char room[TR_GZ_ID_ROOM];
            struct tr_gz_place p;
            if (tr_gazetteer_place(g->v[i], tr_gazetteer_each(g->v[i], f, k, NULL), room, &p) &&
                tr_distance_m(p.at, one->at) <= NEAR_M)
                return true;
        }
    }
    return false;
}

static const struct tr_place_mention *mention_at(const struct tr_place_mentions *m, const struct tr_tokens *t,
                                                 const struct gold *g, bool exact)
{
    for (size_t k = 0; k < m->list.n; k++) {
        const struct tr_place_mention *one = &m->list.v[k];
        tr_str text = tr_tokens_text(t, one->first, one->n);
        size_t from = t->list.v[one->first].at, to = from + text.n;
        if (exact ? from == g->from && to == g->to : from < g->to && g->from < to) return one;
    }
    return NULL;
}

/* The chosen place's own point: "northern X" moves it, and the gold does not. */
static tr_point own_point(const struct tr_gazetteers *g, const struct tr_tokens *t, const struct tr_place_mention *m)
{
    const struct tr_place_choice *c = &m->choices.v[0];
    for (size_t i = 0; i < g->n; i++) {
        struct tr_gz_found f = tr_gazetteer_exact(g->v[i], t->list.v, m->first, m->first + m->n);
        for (uint32_t k = 0; k < f.n; k++) {
            char room[TR_GZ_ID_ROOM];
            struct tr_gz_place p;
            if (tr_gazetteer_place(g->v[i], tr_gazetteer_each(g->v[i], f, k, NULL), room, &p) && tr_str_eq(p.id, c->id))
                return p.at;
        }
    }
    return c->place.at;
}

static const char *show;

static double percent(size_t n, size_t of) { return of ? 100.0 * (double)n / (double)of : 0; }

/* Of names whose place has the probability p, are so many right? A town and the area of its name are one. */
static void score_sure(const struct tr_place_mention *m, bool near, struct score *s)
{
    double p = 0;
    for (size_t k = 0; k < m->choices.n; k++)
        if (tr_distance_m(m->choices.v[k].place.at, m->choices.v[0].place.at) <= NEAR_M) p += m->choices.v[k].p;
    size_t step = (size_t)fmin(p * SURE_STEPS, SURE_STEPS - 1);
    s->sure[step].n++;
    s->sure[step].near += near;
    s->sure[step].p += p;
}

static void print_sure(const struct score *s)
{
    printf("  how sure and how often right:");
    for (size_t k = 0; k < SURE_STEPS; k++)
        if (s->sure[k].n)
            printf(" %.2f: %.0f %% of %zu;", s->sure[k].p / (double)s->sure[k].n,
                   percent(s->sure[k].near, s->sure[k].n), s->sure[k].n);
    printf("\n");
}

static void score_gold(struct tr_arena *a, const struct tr_gazetteers *g, const struct tr_tokens *t,
                       const struct tr_place_mentions *exact, const struct gold *one, struct score *s)
{
    bool held = holds(a, g, one);
    const struct tr_place_mention *m = mention_at(exact, t, one, true);
    if (!m || m->choices.n == 0) m = mention_at(exact, t, one, false);
    s->placed++;
    s->held += held;
    if (!m || m->choices.n == 0) {
        if (show && held) printf("  lost " TR_FMT "\n", TR_ARG(one->name));
        return;
    }
    double km = tr_distance_m(own_point(g, t, m), one->at) / 1000;
    s->error_km += km;
    s->error_n++;
    bool near = km * 1000 <= NEAR_M;
    s->near += near;
    s->near_held += near && held;
    if (held) score_sure(m, near, s);
    if (show && held && !near)
        printf("  far " TR_FMT " %.0f km: " TR_FMT " p=%.2f\n", TR_ARG(one->name), km, TR_ARG(m->choices.v[0].id),
               m->choices.v[0].p);
}

static void tokens_of(struct tr_arena *a, tr_str text, struct tr_tokens *t)
{
    uint32_t block = 0;
    *t = (struct tr_tokens){ .text = text };
    for (size_t from = 0, at; from < text.n; from = at + 1, block++) {
        for (at = from; at < text.n && text.p[at] != '\n'; at++) {}
        if (tr_tokenize(a, t, (uint32_t)from, (uint32_t)at, block, NULL) != TR_OK) abort();
    }
}

static void show_around(const char *what, const struct tr_tokens *t, size_t from, size_t to)
{
    size_t left = from > 40 ? from - 40 : 0, right = to + 40 < t->text.n ? to + 40 : t->text.n;
    printf("  %s " TR_FMT " | %.*s[" TR_FMT "]%.*s\n", what, TR_ARG(((tr_str){ t->text.p + from, to - from })),
           (int)(from - left), t->text.p + left, TR_ARG(((tr_str){ t->text.p + from, to - from })), (int)(right - to),
           t->text.p + to);
}

static void score_article(struct tr_arena *a, const struct tr_gazetteers *g, const struct article *one, bool adjectives,
                          struct score *s)
{
    struct tr_tokens t;
    struct tr_place_mentions found;
    tokens_of(a, one->text, &t);
    double begun = now_s();
    if (tr_places_find(a, g, &t, NULL, NULL, &found, NULL) != TR_OK) abort();
    s->seconds += now_s() - begun;
    s->bytes += one->text.n;
    for (size_t k = 0; k < found.list.n; k++) {
        const struct tr_place_mention *m = &found.list.v[k];
        bool right = false;
        tr_str text = tr_tokens_text(&t, m->first, m->n);
        size_t from = t.list.v[m->first].at;
        if (m->kind == TR_MENTION_UNKNOWN || (m->kind == TR_MENTION_ADJECTIVE && !adjectives)) continue;
        s->found++;
        for (size_t i = 0; i < one->gold.n; i++)
            right |= one->gold.v[i].from == from && one->gold.v[i].to == from + text.n;
        s->right += right;
        if (show && !right) show_around("extra", &t, from, from + text.n);
    }
    for (size_t k = 0; k < one->gold.n; k++) {
        s->gold++;
        if (show && !mention_at(&found, &t, &one->gold.v[k], true))
            show_around("miss", &t, one->gold.v[k].from, one->gold.v[k].to);
        if (!one->gold.v[k].has_at) continue;
        score_gold(a, g, &t, &found, &one->gold.v[k], s);
    }
}

static void print_score(tr_str name, const struct score *s)
{
    double p = percent(s->right, s->found) / 100, r = percent(s->right, s->gold) / 100;
    printf(TR_FMT ": recognition P %.3f R %.3f F1 %.3f over %zu gold names\n", TR_ARG(name), p, r,
           p + r > 0 ? 2 * p * r / (p + r) : 0, s->gold);
    printf(
        "  within 161 km end to end: %.1f %% of the %zu names that the gazetteer holds, %.1f %% of all %zu with coordinates "
        "(ceiling %.1f %%); mean error %.0f km over %zu found\n",
        percent(s->near_held, s->held), s->held, percent(s->near, s->placed), s->placed, percent(s->held, s->placed),
        s->error_n ? s->error_km / (double)s->error_n : 0, s->error_n);
    printf("  find and resolve, tokens at hand: %.0f MB/s\n", (double)s->bytes / 1e6 / s->seconds);
}

/* Resolution with the names given: a spot for each gold name and nothing else. */
static void score_given(struct tr_arena *a, const struct tr_gazetteers *g, tr_str bytes, struct score *s)
{
    tr_str body, rest = bytes;
    while (next_article(&rest, &body)) {
        struct tr_arena mark = *a;
        struct article one = article_of(a, body);
        struct tr_tokens t;
        struct tr_given_list given = { 0 };
        struct tr_place_mentions found;
        tokens_of(a, one.text, &t);
        for (size_t k = 0; k < one.gold.n; k++) {
            uint32_t first = UINT32_MAX, n = 0;
            for (size_t i = 0; i < t.list.n; i++) {
                size_t at = t.list.v[i].at;
                if (at >= one.gold.v[k].from && at < one.gold.v[k].to && !(t.list.v[i].flags & TR_TOK_MARK)) {
                    if (first == UINT32_MAX) first = (uint32_t)i;
                    n = (uint32_t)i - first + 1;
                }
            }
            struct tr_given one_given = { first, first + n };
            if (n && !TR_PUSH(a, &given.list, one_given)) abort();
        }
        if (tr_places_resolve(a, g, &t, &given, NULL, &found, NULL) != TR_OK) abort();
        for (size_t k = 0; k < one.gold.n; k++)
            if (one.gold.v[k].has_at) score_gold(a, g, &t, &found, &one.gold.v[k], s);
        *a = mark;
    }
    printf("  with the names given: %.1f %% of those held, %.1f %% of all, mean error %.0f km\n",
           percent(s->near_held, s->held), percent(s->near, s->placed),
           s->error_n ? s->error_km / (double)s->error_n : 0);
    print_sure(s);
}

/* ---- speed ------------------------------------------------------------------------------- */

static void measure_scan(struct tr_arena *a, const struct tr_gazetteer *g, tr_str bytes)
{
    struct tr_arena mark = *a;
    struct tr_tokens t;
    size_t names = 0, rounds = 0, text_bytes = 0;
    tr_str body, rest = bytes;
    TR_LIST(struct tr_tokens) all = { 0 };
    while (next_article(&rest, &body)) {
        tokens_of(a, article_of(a, body).text, &t);
        text_bytes += t.text.n;
        if (!TR_PUSH(a, &all, t)) abort();
    }
    double begun = now_s();
    while (rounds < 5 || now_s() - begun < 0.5) {
        for (size_t k = 0; k < all.n; k++)
            for (size_t i = 0; i < all.v[k].list.n;) {
                uint32_t n = 0;
                if (all.v[k].list.v[i].flags & TR_TOK_CAPITAL)
                    n = tr_gazetteer_longest(g, all.v[k].list.v, i, all.v[k].list.n).tokens;
                names += n > 0;
                i += n ? n : 1;
            }
        rounds++;
    }
    printf("scan alone: %.0f MB/s of text, %zu names a round\n",
           (double)text_bytes * (double)rounds / 1e6 / (now_s() - begun), names / rounds);
    *a = mark;
}

static tr_rc run_file(struct tr_arena *a, const struct tr_gazetteers *g, tr_str path, bool speed, struct tr_error *err)
{
    tr_str packed, bytes, body, plain;
    struct score s = { 0 }, given = { 0 };
    TR_TRY(tr_file_read(a, path, 256 << 20, &packed, err));
    TR_TRY(tr_unpack(a, path, packed, 256 << 20, &bytes, &plain, err));
    bool lgl = tr_str_find(bytes, TR_STR("<toponym>")) != TR_NOT_FOUND; /* LGL marks demonyms, GeoVirus does not */
    for (tr_str rest = bytes; next_article(&rest, &body);) {
        struct tr_arena mark = *a;
        struct article one = article_of(a, body);
        score_article(a, g, &one, lgl, &s);
        *a = mark;
    }
    if (s.gold == 0) return tr_fail(err, TR_BAD_INPUT, TR_FMT ": no gold names", TR_ARG(path));
    print_score(tr_path_name(path), &s);
    show = NULL;
    score_given(a, g, bytes, &given);
    if (speed) measure_scan(a, g->v[0], bytes);
    return TR_OK;
}

int main(int argc, char **argv)
{
    struct tr_arena a;
    struct tr_error err = { TR_OK, "" };
    struct tr_gazetteer_file f;
    const char *data = getenv("TRUCE_DATA");
    if (tr_arena_open(&a, (size_t)4 << 30, &err) != TR_OK) return 1;
    show = getenv("SHOW");
    double begun = now_s();
    tr_rc rc = tr_gazetteer_open(&a, (tr_str){ 0 }, &f, &err);
    if (rc == TR_END) rc = tr_gazetteer_open(&a, TR_STR("build/share/gazetteer/gazetteer.img"), &f, &err);
    if (rc != TR_OK) return printf("places: skipped, no gazetteer: %s\n", err.text), 77;
    printf("gazetteer: %zu places, %zu names, %.1f MB, open %.2f ms\n", tr_gazetteer_count(&f.g),
           tr_gazetteer_names(&f.g), (double)f.bytes.n / 1e6, (now_s() - begun) * 1e3);
    struct tr_gazetteers g = { { &f.g }, 1 };
    if (argc < 2 && !data) data = "../shared/data";
    const char *const usual[] = { "geoparsing/lgl.xml.gz", "geoparsing/GeoVirus.xml.gz" };
    for (size_t k = 0; k < (argc > 1 ? (size_t)argc - 1 : TR_COUNT(usual)); k++) {
        tr_str path = argc > 1 ? tr_str_of(argv[k + 1]) : tr_path_join(&a, tr_str_of(data), tr_str_of(usual[k]));
        if (!tr_file_exists(path)) return printf("places: skipped, no " TR_FMT "\n", TR_ARG(path)), 77;
        if (run_file(&a, &g, path, k == 0, &err) != TR_OK) return printf("places: %s\n", err.text), 1;
        show = getenv("SHOW");
    }
    tr_gazetteer_close(&f);
    tr_arena_close(&a);
    return 0;
}
