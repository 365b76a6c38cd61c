/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes, by the first one: a GeoNames table, a table with a header, OCHA GeoJSON, dBase, code lists or words -> an
 * image that is sound and can be asked; or an image itself, which is refused or can be asked. */
#include <stdlib.h>

#include "text/gz_build.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void ask(struct tr_arena *a, const struct tr_gazetteer *g, tr_str text)
{
    struct tr_tokens t = { .text = text };
    if (text.n > 2000) t.text.n = 2000;
    if (tr_tokenize(a, &t, 0, (uint32_t)t.text.n, 0, NULL) != TR_OK) return;
    for (size_t k = 0; k < t.list.n; k++) {
        struct tr_gz_found f = tr_gazetteer_longest(g, t.list.v, k, t.list.n);
        struct tr_gz_found ear = tr_gazetteer_alike(g, tr_token_text(&t, (uint32_t)k));
        if (f.tokens > t.list.n - k) abort();
        for (uint32_t i = 0; i < f.n + ear.n; i++) {
            char room[TR_GZ_ID_ROOM];
            struct tr_gz_place p;
            int64_t index = tr_gazetteer_each(g, i < f.n ? f : ear, i < f.n ? i : i - f.n, NULL);
            if (tr_gazetteer_place(g, index, room, &p) && !tr_point_valid(p.at)) abort();
        }
    }
}

static void read_image(struct tr_arena *a, tr_str bytes)
{
    static _Alignas(64) char copy[1 << 20];
    struct tr_error err = { 0 };
    struct tr_gazetteer g;
    if (bytes.n > sizeof copy) return;
    memcpy(copy, bytes.p, bytes.n);
    if (tr_gazetteer_of(TR_STR("fuzz"), (tr_str){ copy, bytes.n }, &g, NULL) != TR_OK) return;
    if (tr_gazetteer_verify(TR_STR("fuzz"), &g, &err) != TR_OK && err.text[0] == '\0') abort();
    ask(a, &g, TR_STR("Syrian Arab Republic Homs Paris Tex. Reading Ar-Rastan"));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static const char *const names[] = { "a.txt", "a.tsv", "a.csv", "a.geojson", "a.dbf", "a.json", "names" };
    static unsigned char room[48 << 20];
    struct tr_arena a = { room, 0, sizeof room, NULL };
    struct tr_gz_builder b;
    struct tr_error err = { 0 };
    struct tr_sink out = { 0 };
    struct tr_gazetteer g;
    if (n == 0) return 0;
    tr_str bytes = { (const char *)data + 1, n - 1 };
    if (data[0] % 8 == 7) return read_image(&a, bytes), 0;
    tr_gz_builder_open(&a, &b);
    tr_rc rc = tr_gz_add_file(&b, tr_str_of(names[data[0] % 8]), bytes, true, &err);
    if (rc != TR_OK && err.text[0] == '\0') abort();
    if (rc == TR_OK && tr_gz_build(&b, &out, NULL, &err) == TR_OK) {
        if (tr_gazetteer_of(TR_STR("made"), tr_sink_text(&out), &g, NULL) != TR_OK) abort();
        if (tr_gazetteer_verify(TR_STR("made"), &g, NULL) != TR_OK) abort();
        ask(&a, &g, bytes);
    }
    tr_sink_close(&out);
    return 0;
}
