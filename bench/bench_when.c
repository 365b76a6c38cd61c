/* SPDX-License-Identifier: Apache-2.0
 *
 * Dates, numbers and counts: MB/s of processor time, the tokens apart. Two texts: the sheet of dates as one dense text, and
 * the origin article where TRUCE_DATA has it. bench_when --write FILE writes the documents (form feeds between them), so that
 * bench/dates can give the same to a peer; bench_when --once FILE SECONDS reads that file and prints one figure; bench_when
 * --dump FILE reads documents (form feeds between them, each begins with its day and a newline) and prints their dates: the
 * document, the bytes from and to, kind, from, to, granularity;
 * then their counts: the document, what, low, best, high. bench/dates_gold scores both. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "model/table.h"
#include "text/number.h"

enum { DOCUMENT = 3000, REPEATS = 5 };

struct bench {
    const struct tr_when_words *when;
    const struct tr_number_words *number;
    struct tr_arena room;
    struct tr_strs documents;
    size_t bytes, found;
};
enum what { TOKENS, DATES, NUMBERS };

static double now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void die(const struct tr_error *err)
{
    fprintf(stderr, "%s\n", err->text);
    exit(1);
}

/* All of one document; gives the time of the part that is asked for. */
static double one(struct bench *b, tr_str text, enum what what)
{
    struct tr_error err = { 0 };
    struct tr_arena mark = b->room;
    struct tr_tokens t = { .text = text };
    struct tr_whens w = { 0 };
    struct tr_numbers n = { 0 };
    struct tr_counted_list c = { 0 };
    struct tr_when_anchor a = { .last = TR_ALWAYS };
    (void)tr_time_parse(NULL, TR_STR("2017-05-04"), &a.day);
    double begun = now_s(), tokens, dates;
    if (tr_tokenize(&b->room, &t, 0, (uint32_t)text.n, 0, &err) != TR_OK) die(&err);
    tokens = now_s();
    for (size_t k = 0; k < t.sentences.n; k++)
        if (tr_when_find(&b->room, b->when, &t, t.sentences.v[k].first, t.sentences.v[k].n, &a, NULL, &w, &err) !=
            TR_OK)
            die(&err);
    dates = now_s();
    for (size_t k = 0; what == NUMBERS && k < t.sentences.n; k++) {
        uint32_t first = t.sentences.v[k].first, many = t.sentences.v[k].n;
        if (tr_numbers_find(&b->room, b->number, &t, first, many, &w, &n, &err) != TR_OK) die(&err);
        if (tr_counts_find(&b->room, b->number, &t, first, many, &n, &c, &err) != TR_OK) die(&err);
    }
    double end = now_s();
    b->found += w.list.n;
    b->room = mark;
    return what == TOKENS ? tokens - begun : what == DATES ? dates - tokens : end - dates;
}

static double rate(struct bench *b, enum what what, double seconds)
{
    double took = 0, begun = now_s();
    size_t bytes = 0;
    b->found = 0;
    while (now_s() - begun < seconds)
        for (size_t k = 0; k < b->documents.n; k++) {
            took += one(b, b->documents.v[k], what);
            bytes += b->documents.v[k].n;
        }
    return (double)bytes / took / 1e6;
}

static void cut_documents(struct bench *b, tr_str text)
{
    b->documents = (struct tr_strs){ tr_new(&b->room, tr_str, 20000), 0 };
    b->bytes = text.n;
    while (text.p && b->documents.n < 20000) {
        tr_str one_text = tr_str_cut(&text, '\f');
        if (one_text.n) b->documents.v[b->documents.n++] = one_text;
    }
}

/* The sentences of the sheet, as documents of some 3,000 bytes. */
static tr_str sheet_text(struct bench *b)
{
    const char *root = getenv("TRUCE_ROOT");
    tr_str file,
        path = tr_path_join(&b->room, tr_str_of(root && *root ? root : "."), TR_STR("tests/golden/text/dates.tsv"));
    struct tr_error err = { 0 };
    if (tr_file_read(&b->room, path, 1 << 20, &file, &err) != TR_OK) die(&err);
    struct tr_table t = { .rest = file };
    struct tr_sink s = { 0 };
    size_t since = 0;
    while (tr_table_next(&t)) {
        tr_put(&s, t.cell[2]);
        tr_puts(&s, s.n - since > DOCUMENT ? "\f" : " ");
        if (s.p[s.n - 1] == '\f') since = s.n;
    }
    tr_str text = tr_str_copy(&b->room, tr_sink_text(&s));
    tr_sink_close(&s);
    return text;
}

static tr_str article(struct bench *b)
{
    const char *data = getenv("TRUCE_DATA");
    tr_str text = { NULL, 0 }, path = tr_path_join(&b->room, tr_str_of(data && *data ? data : "../shared/data"),
                                                   TR_STR("origin/article.txt"));
    if (tr_file_exists(path) && tr_file_read(&b->room, path, 1 << 20, &text, NULL) != TR_OK) text.p = NULL;
    return text;
}

static void dump_dates(struct bench *b, tr_str document, int number)
{
    struct tr_error err = { 0 };
    struct tr_arena mark = b->room;
    struct tr_whens w = { 0 };
    struct tr_numbers n = { 0 };
    struct tr_counted_list c = { 0 };
    struct tr_when_anchor a = { .day = TR_ALWAYS, .last = TR_ALWAYS };
    tr_str text = document, day = tr_str_cut(&text, '\n');
    if (!text.p) return;
    (void)tr_time_parse(NULL, day, &a.day);
    struct tr_tokens t = { .text = text };
    if (tr_tokenize(&b->room, &t, 0, (uint32_t)text.n, 0, &err) != TR_OK) die(&err);
    for (size_t k = 0; k < t.sentences.n; k++) {
        uint32_t first = t.sentences.v[k].first, many = t.sentences.v[k].n;
        if (tr_when_find(&b->room, b->when, &t, first, many, &a, NULL, &w, &err) != TR_OK) die(&err);
        if (tr_numbers_find(&b->room, b->number, &t, first, many, &w, &n, &err) != TR_OK) die(&err);
        if (tr_counts_find(&b->room, b->number, &t, first, many, &n, &c, &err) != TR_OK) die(&err);
    }
    for (size_t k = 0; k < c.list.n; k++) {
        const struct tr_counted_mention *m = &c.list.v[k];
        printf("%d\t%s\t%lld\t%lld\t%lld\n", number, tr_counted_names[m->what], (long long)m->value.low,
               (long long)m->value.best, (long long)m->value.high);
    }
    for (size_t k = 0; k < w.list.n; k++) {
        static const char *const kinds[] = { "date", "duration", "set", "present_ref", "event" };
        const struct tr_when_mention *m = &w.list.v[k];
        tr_str words = tr_tokens_text(&t, m->first, m->n);
        tr_str from = tr_time_local(&b->room, NULL, m->span.from), to = tr_time_local(&b->room, NULL, m->span.to);
        printf("%d\t%zu\t%zu\t%s\t" TR_FMT "\t" TR_FMT "\t" TR_FMT "\n", number, (size_t)(words.p - text.p),
               (size_t)(words.p - text.p) + words.n, kinds[m->kind], TR_ARG(from), TR_ARG(to), TR_ARG(m->granularity));
    }
    b->room = mark;
}

static void measure(struct bench *b, const char *name)
{
    double best[3] = { 0 };
    for (int k = 0; k < REPEATS; k++)
        for (int w = TOKENS; w <= NUMBERS; w++) {
            double r = rate(b, (enum what)w, 0.1);
            if (r > best[w]) best[w] = r;
        }
    printf(
        "%s: tokens and sentences %.0f MB/s, dates %.0f MB/s, numbers and counts %.0f MB/s (each alone, best of %d)\n",
        name, best[TOKENS], best[DATES], best[NUMBERS], REPEATS);
}

int main(int argc, char **argv)
{
    struct bench b = { 0 };
    struct tr_error err = { 0 };
    if (tr_arena_open(&b.room, (size_t)1 << 30, &err) != TR_OK || tr_when_words_load(&b.room, &b.when, &err) != TR_OK ||
        tr_number_words_load(&b.room, &b.number, &err) != TR_OK)
        die(&err);
    if (argc == 3 && strcmp(argv[1], "--write") == 0) {
        tr_str text = article(&b);
        if (!text.p) text = sheet_text(&b);
        if (tr_file_write(tr_str_of(argv[2]), text, &err) != TR_OK) die(&err);
    } else if (argc == 3 && strcmp(argv[1], "--dump") == 0) {
        tr_str text;
        if (tr_file_read(&b.room, tr_str_of(argv[2]), 1 << 26, &text, &err) != TR_OK) die(&err);
        for (int number = 0; text.p; number++) dump_dates(&b, tr_str_cut(&text, '\f'), number);
    } else if (argc == 4 && strcmp(argv[1], "--once") == 0) { /* text to dates, tokens and all */
        tr_str text;
        if (tr_file_read(&b.room, tr_str_of(argv[2]), 1 << 26, &text, &err) != TR_OK) die(&err);
        cut_documents(&b, text);
        double begun = now_s(), seconds = strtod(argv[3], NULL);
        size_t bytes = 0, found = 0;
        while (now_s() - begun < seconds) {
            for (size_t k = 0; k < b.documents.n; k++) (void)one(&b, b.documents.v[k], DATES);
            bytes += b.bytes;
            found = b.found;
        }
        printf("%.3f MB/s %zu dates\n", (double)bytes / (now_s() - begun) / 1e6, found);
    } else {
        cut_documents(&b, sheet_text(&b));
        measure(&b, "sheet of dates");
        tr_str text = article(&b);
        if (text.p) {
            cut_documents(&b, text);
            measure(&b, "origin article");
        } else printf("origin article: skipped, no TRUCE_DATA\n");
    }
    tr_arena_close(&b.room);
    return 0;
}
