/* SPDX-License-Identifier: Apache-2.0
 *
 * Articles out of saved pages, scored as the benchmark that the pages come from scores them: shingles of four words,
 * precision and recall per page, means over pages; and how many bytes a second, in this process and through the worker.
 *   bench_extract [--least F1] [--speed MB/S] [--json FILE] [--page ID] [--theirs FILE]
 * --theirs scores the articles of somebody else's, { id: { articleBody } }, and nothing more.
 * Exits 1 when a figure is below what --least or --speed asks, 77 when there is no data. */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include <unicode/uchar.h>

#include "base/utf8.h"
#include "format/intake.h"
#include "format/json.h"
#include "format/unpack.h"
#include "format/worker.h"

enum { PAGE_MAX = 64 << 20, ROUNDS = 5, SKIPPED = 77 };

struct sample {
    const char *id;
    tr_str html, gold, url, found;
    struct tr_page page;
};
struct score {
    double p, r;
    bool has_p, has_r;
};

static struct tr_arena room;

static void *must(void *p)
{
    if (p) return p;
    fprintf(stderr, "bench_extract: no memory\n");
    exit(70);
}

static tr_str data_path(const char *name)
{
    const char *folder = getenv("TRUCE_DATA");
    return tr_str_format(&room, "%s/article-extraction/%s", folder ? folder : "../shared/data", name);
}

/* ---- shingles ---------------------------------------------------------------------------- */

struct hashes {
    TR_LIST(uint64_t) list;
};

static bool is_word(int32_t c)
{
    int8_t type = u_charType(c);
    return c == '_' || u_isalpha(c) || (type >= U_DECIMAL_DIGIT_NUMBER && type <= U_OTHER_NUMBER);
}

static int by_value(const void *a, const void *b)
{
    uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;
    return x < y ? -1 : x > y;
}

static struct hashes words_of(tr_str s)
{
    struct hashes out = { 0 };
    size_t from = 0;
    bool inside = false;
    for (size_t at = 0; at <= s.n;) {
        size_t here = at;
        bool word = at < s.n && is_word(tr_utf8_next(s, &at));
        if (word && !inside) from = here;
        if (!word && inside) {
            uint64_t h = tr_hash64((tr_str){ s.p + from, here - from });
            if (!TR_PUSH(&room, &out.list, h)) must(NULL);
        }
        inside = word;
        if (here == s.n) break;
    }
    return out;
}

static struct hashes shingles_of(tr_str s)
{
    struct hashes words = words_of(s), out = { 0 };
    size_t n = words.list.n, count = n >= 4 ? n - 3 : n > 0;
    for (size_t k = 0; k < count; k++) {
        uint64_t h = 0;
        for (size_t j = k; j < n && j < k + 4; j++)
            h = (h ^ words.list.v[j]) * UINT64_C(0x9E3779B97F4A7C15) + (h >> 29);
        if (!TR_PUSH(&room, &out.list, h)) must(NULL);
    }
    if (out.list.n) qsort(out.list.v, out.list.n, sizeof *out.list.v, by_value);
    return out;
}

static struct score score_of(tr_str gold, tr_str found)
{
    struct hashes g = shingles_of(gold), f = shingles_of(found);
    size_t both = 0, a = 0, b = 0;
    while (a < g.list.n && b < f.list.n) {
        if (g.list.v[a] == f.list.v[b]) both++;
        bool left = g.list.v[a] <= f.list.v[b], right = g.list.v[a] >= f.list.v[b];
        a += left;
        b += right;
    }
    struct score s = { 0, 0, f.list.n > 0, g.list.n > 0 };
    if (s.has_p) s.p = (double)both / (double)f.list.n;
    if (s.has_r) s.r = (double)both / (double)g.list.n;
    return s;
}

/* ---- pages ------------------------------------------------------------------------------- */

/* What claims would be taken from, as one text. */
static tr_str body_of(const struct tr_page *p)
{
    struct tr_sink out = { 0 };
    for (size_t k = 0; k < p->blocks.n; k++) {
        const struct tr_block *b = &p->blocks.v[k];
        bool body = b->kind == TR_BLOCK_PARA || b->kind == TR_BLOCK_HEADING || b->kind == TR_BLOCK_QUOTE ||
                    b->kind == TR_BLOCK_ITEM || b->kind == TR_BLOCK_TABLE;
        if (!body) continue;
        tr_put(&out, (tr_str){ p->text.p + b->from, b->to - b->from });
        tr_puts(&out, "\n");
    }
    tr_str text = tr_str_copy(&room, tr_sink_text(&out));
    tr_sink_close(&out);
    return text;
}

static json_t *truth; /* samples point into it */

static void let_truth_go(void) { json_decref(truth); }

static size_t load(struct sample **out)
{
    tr_str bytes, path = data_path("ground-truth.json"), name;
    struct tr_error err = { TR_OK, "" };
    if (tr_file_read(&room, path, PAGE_MAX, &bytes, &err) != TR_OK) return 0;
    if (tr_json_parse(bytes, path, &truth, &err) != TR_OK) {
        fprintf(stderr, "bench_extract: %s\n", err.text);
        exit(70);
    }
    atexit(let_truth_go);
    size_t n = 0;
    const char *key;
    json_t *value;
    struct sample *list = must(tr_new(&room, struct sample, json_object_size(truth)));
    json_object_foreach(truth, key, value)
    {
        tr_str packed, file = tr_str_format(&room, "html/%s.html.gz", key);
        struct sample s = { .id = key, .gold = tr_json_get(value, "articleBody"), .url = tr_json_get(value, "url") };
        if (tr_file_read(&room, data_path(tr_cstr(&room, file)), PAGE_MAX, &packed, &err) != TR_OK ||
            tr_unpack(&room, file, packed, PAGE_MAX, &s.html, &name, &err) != TR_OK) {
            fprintf(stderr, "bench_extract: %s\n", err.text);
            exit(70);
        }
        list[n++] = s;
    }
    *out = list;
    return n;
}

/* In this process, or in the worker. */
static void take(struct tr_arena *a, struct tr_worker *w, struct sample *s)
{
    struct tr_pages pages;
    struct tr_error err = { TR_OK, "" };
    tr_rc rc = w ? tr_worker_page(w, a, s->html, TR_INTAKE_HTML, &pages, &err)
                 : tr_intake(a, s->html, TR_INTAKE_HTML, &pages, &err);
    if (rc != TR_OK) {
        fprintf(stderr, "bench_extract: %s: %s\n", s->id, err.text);
        exit(70);
    }
    s->page = pages.list.v[0];
}

static void show(const struct sample *s)
{
    static const char *const kinds[TR_BLOCKS] = { "para",  "TITLE", "heading", "BYLINE", "DATE",
                                                  "quote", "item",  "CAPTION", "table",  "FOOTER" };
    static const char *const heads[TR_HEADS] = { "title",  "author", "published", "modified",
                                                 "outlet", "url",    "lang",      "guid" };
    for (size_t k = 0; k < TR_HEADS; k++)
        if (s->page.head[k].by)
            printf("%s [%s]: " TR_FMT "\n", heads[k], s->page.head[k].by, TR_ARG(s->page.head[k].value));
    for (size_t k = 0; k < s->page.blocks.n; k++) {
        const struct tr_block *b = &s->page.blocks.v[k];
        printf("%-8s" TR_FMT "\n", kinds[b->kind], TR_ARG(((tr_str){ s->page.text.p + b->from, b->to - b->from })));
    }
}

/* ---- figures ----------------------------------------------------------------------------- */

static double figures(struct sample *list, size_t n, json_t *json)
{
    double p = 0, r = 0, f = 0;
    size_t with_p = 0, with_r = 0;
    for (size_t k = 0; k < n; k++) {
        struct score s = score_of(list[k].gold, list[k].found);
        p += s.p;
        r += s.r;
        f += s.p + s.r > 0 ? 2 * s.p * s.r / (s.p + s.r) : 0;
        with_p += s.has_p;
        with_r += s.has_r;
        json_object_set_new(
            json, list[k].id,
            json_pack("{s:s%}", "articleBody", list[k].found.p ? list[k].found.p : "", list[k].found.n));
    }
    p /= with_p ? (double)with_p : 1;
    r /= with_r ? (double)with_r : 1;
    double f1 = p + r > 0 ? 2 * p * r / (p + r) : 0;
    printf("pages %zu: precision %.4f recall %.4f F1 %.4f; mean of the pages' F1 %.4f\n", n, p, r, f1, f / (double)n);
    return f1;
}

/* Of how many pages the head says what. */
static void head_figures(const struct sample *list, size_t n)
{
    static const struct {
        const char *name;
        tr_head which;
    } heads[] = { { "title", TR_HEAD_TITLE },
                  { "author", TR_HEAD_AUTHOR },
                  { "published", TR_HEAD_PUBLISHED },
                  { "outlet", TR_HEAD_OUTLET },
                  { "address", TR_HEAD_URL } };
    printf("head facts found:");
    for (size_t h = 0; h < TR_COUNT(heads); h++) {
        size_t found = 0;
        for (size_t k = 0; k < n; k++) found += list[k].page.head[heads[h].which].by != NULL;
        printf(" %s %zu", heads[h].name, found);
    }
    size_t same = 0, marked = 0;
    for (size_t k = 0; k < n; k++) {
        same += tr_str_eq(list[k].page.head[TR_HEAD_URL].value, list[k].url);
        marked += list[k].page.blocks.n && list[k].page.blocks.v[0].kind == TR_BLOCK_TITLE;
    }
    printf(" of %zu; headline marked in the text %zu; address equal to the page's %zu\n", n, marked, same);
}

static double now_s(clockid_t clock)
{
    struct timespec t;
    clock_gettime(clock, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static int by_double(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return x < y ? -1 : x > y;
}

static double median_rate(struct sample *list, size_t n, struct tr_worker *w)
{
    struct tr_arena work;
    double rate[ROUNDS], bytes = 0;
    clockid_t clock = w ? CLOCK_MONOTONIC
                        : CLOCK_PROCESS_CPUTIME_ID; /* two processes take turns: only the wall clock sees both */
    if (tr_arena_open(&work, (size_t)1 << 30, NULL) != TR_OK) must(NULL);
    for (size_t k = 0; k < n; k++) bytes += (double)list[k].html.n;
    for (size_t round = 0; round < ROUNDS; round++) {
        double begun = now_s(clock);
        for (size_t k = 0; k < n; k++) {
            struct sample s = list[k];
            take(&work, w, &s);
            tr_arena_reset(&work);
        }
        rate[round] = bytes / 1e6 / (now_s(clock) - begun);
    }
    tr_arena_close(&work);
    qsort(rate, ROUNDS, sizeof *rate, by_double);
    return rate[ROUNDS / 2];
}

/* Processor time of this process and of those that have ended. */
static double both_s(void)
{
    double sum = 0;
    static const int whose[] = { RUSAGE_SELF, RUSAGE_CHILDREN };
    for (size_t k = 0; k < TR_COUNT(whose); k++) {
        struct rusage u;
        getrusage(whose[k], &u);
        sum += (double)(u.ru_utime.tv_sec + u.ru_stime.tv_sec) +
               (double)(u.ru_utime.tv_usec + u.ru_stime.tv_usec) / 1e6;
    }
    return sum;
}

/* The figure that counts is the worker's, of one core: a busy machine does not count. */
static double speed(struct sample *list, size_t n)
{
    struct tr_worker *w;
    struct tr_error err = { TR_OK, "" };
    if (tr_worker_open(NULL, &w, &err) != TR_OK) {
        fprintf(stderr, "bench_extract: %s\n", err.text);
        exit(70);
    }
    struct tr_box box = tr_worker_box(w);
    double bytes = 0, here = median_rate(list, n, NULL), begun = both_s();
    double there = median_rate(list, n, w);
    tr_worker_close(w); /* only now its time is counted */
    for (size_t k = 0; k < n; k++) bytes += (double)list[k].html.n;
    double both = bytes * ROUNDS / 1e6 / (both_s() - begun);
    printf("in this process: %.1f MB/s of processor time; through the worker: %.1f MB/s of both processes' time, ",
           here, both);
    printf("%.1f MB/s on the clock\n", there);
    printf("the worker is " TR_FMT "\n", TR_ARG(tr_box_say(&room, &box)));
    return both;
}

static const char *option(int argc, char **argv, const char *name)
{
    for (int k = 1; k + 1 < argc; k++)
        if (strcmp(argv[k], name) == 0) return argv[k + 1];
    return NULL;
}

/* Articles that somebody else took from the pages. */
static int score_theirs(struct sample *list, size_t n, const char *file)
{
    tr_str bytes;
    json_t *all, *none = json_object();
    struct tr_error err = { TR_OK, "" };
    if (tr_file_read(&room, tr_str_of(file), PAGE_MAX, &bytes, &err) != TR_OK ||
        tr_json_parse(bytes, tr_str_of(file), &all, &err) != TR_OK) {
        fprintf(stderr, "bench_extract: %s\n", err.text);
        return 70;
    }
    for (size_t k = 0; k < n; k++) list[k].found = tr_json_get(json_object_get(all, list[k].id), "articleBody");
    (void)figures(list, n, none);
    json_decref(none);
    json_decref(all);
    return 0;
}

int main(int argc, char **argv)
{
    struct sample *list;
    const char *least = option(argc, argv, "--least"), *fast = option(argc, argv, "--speed");
    const char *file = option(argc, argv, "--json"), *one = option(argc, argv, "--page");
    if (tr_arena_open(&room, (size_t)8 << 30, NULL) != TR_OK) must(NULL);
    size_t n = load(&list);
    if (n == 0) {
        printf("skipped: no pages under TRUCE_DATA\n");
        return SKIPPED;
    }
    if (option(argc, argv, "--theirs")) return score_theirs(list, n, option(argc, argv, "--theirs"));
    for (size_t k = 0; k < n; k++) {
        if (one && strncmp(list[k].id, one, strlen(one)) != 0) continue;
        take(&room, NULL, &list[k]);
        list[k].found = body_of(&list[k].page);
        if (one) show(&list[k]);
    }
    if (one) return 0;
    json_t *json = json_object();
    double f1 = figures(list, n, json);
    head_figures(list, n);
    double rate = speed(list, n);
    if (file) json_dump_file(json, file, JSON_INDENT(1));
    json_decref(json);
    return (least && f1 < atof(least)) || (fast && rate < atof(fast));
}
