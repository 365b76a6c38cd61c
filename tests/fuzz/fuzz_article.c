/* SPDX-License-Identifier: Apache-2.0
 *
 * Any text as an article, through everything that reads it: every byte range of a claim, a sign and a voice lies inside the
 * text, no span is turned round, and reading again gives the same records. */
#include <stdlib.h>

#include "truce/read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { REPORTS_MAX = 400, TEXT_MOST = 1 << 14 };

static struct tr_arena kept;
static struct tr_acts acts;
static struct tr_language *language;

static void require(bool holds)
{
    if (!holds) abort();
}

static void inside(struct tr_bytes b, size_t n) { require(b.from <= b.to && b.to <= n); }

static void check_claim(const struct tr_claim *c, size_t n)
{
    require(c->id.n == 14 && c->confidence >= 0 && c->confidence <= 1);
    require(c->when.from == TR_TIME_NONE || c->when.from <= c->when.to);
    for (size_t k = 0; k < c->spans.n; k++) inside(c->spans.v[k], n);
    for (size_t k = 0; k < c->actors.n; k++) inside(c->actors.v[k].at, n);
    for (size_t k = 0; k < c->attribution.n; k++) inside(c->attribution.v[k].at, n);
    for (size_t k = 0; k < c->places.n; k++) require(c->places.v[k].p >= 0 && c->places.v[k].p <= 1);
    for (size_t k = 0; k < TR_COUNTED; k++) {
        const struct tr_count *count = &c->counts[k];
        require(count->low == TR_UNKNOWN || count->high == TR_UNKNOWN || count->low <= count->high);
    }
}

static void check_record(const struct tr_report *r, size_t n)
{
    require(r->id.n == 14);
    require(r->when.from == TR_TIME_NONE || r->when.from <= r->when.to);
    if (r->kind != TR_DOCUMENT) return;
    for (size_t k = 0; k < r->document->claims.n; k++) check_claim(&r->document->claims.v[k], n);
    for (size_t k = 0; k < r->document->quality.n; k++)
        for (size_t i = 0; i < r->document->quality.v[k].spans.n; i++) inside(r->document->quality.v[k].spans.v[i], n);
}

static size_t read_all(struct tr_arena *a, tr_str bytes, tr_str *ids)
{
    struct tr_input in = {
        .name = TR_STR("fuzz"), .bytes = bytes, .received = TR_TIME_NONE, .as = TR_STR("article"), .language = language
    };
    struct tr_reader *r;
    struct tr_report one;
    size_t count = 0;
    if (tr_reader_open(a, &in, &acts, &r, NULL) != TR_OK) return 0;
    while (count < REPORTS_MAX && tr_reader_next(r, &one, NULL) == TR_OK) {
        check_record(&one, bytes.n);
        ids[count++] = one.id;
    }
    return count;
}

static bool open_all(void)
{
    struct tr_language_options none = { 0 };
    return language ||
           (tr_arena_open(&kept, (size_t)1 << 30, NULL) == TR_OK && tr_acts_load(&kept, &acts, NULL) == TR_OK &&
            tr_language_open(&kept, &none, &language, NULL) == TR_OK);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static tr_str first[REPORTS_MAX], again[REPORTS_MAX];
    struct tr_arena a, b;
    if (n == 0 || n > TEXT_MOST || !open_all()) return 0;
    tr_str bytes = { (const char *)data, n };
    if (tr_arena_open(&a, (size_t)256 << 20, NULL) != TR_OK) return 0;
    if (tr_arena_open(&b, (size_t)256 << 20, NULL) != TR_OK) abort();
    size_t count = read_all(&a, bytes, first);
    require(count == read_all(&b, bytes, again));
    for (size_t k = 0; k < count; k++) require(tr_str_eq(first[k], again[k]));
    tr_arena_close(&a);
    tr_arena_close(&b);
    return 0;
}
