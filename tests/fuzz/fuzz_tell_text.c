/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a foreign text and as a sentence: what comes out is valid UTF-8 without control
 * characters, overrides and markup, and filling ends. */
#include <stdint.h>
#include <stdlib.h>

#include "tell/words.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void check(tr_str out, bool html)
{
    if (tr_utf8_bad(out) != TR_NOT_FOUND) abort();
    for (size_t k = 0; k < out.n; k++) {
        unsigned char c = (unsigned char)out.p[k];
        if (c < 0x20 || c == 0x7F) abort();
        if (html && (c == '<' || c == '>' || c == '"' || c == '\'')) abort();
    }
    if (tr_str_find(out, TR_STR("\xE2\x80\xAE")) != TR_NOT_FOUND) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    struct words w = { .lang = TR_STR("en"), .group = TR_STR(",") };
    tr_str text = { (const char *)data, n };
    for (int html = 0; html < 2; html++) {
        struct tr_sink s = { 0 };
        struct pen p = { .out = &s, .words = &w, .html = html != 0 };
        struct fill f[] = { FILL("a", text), FILL("b", TR_STR("two")) };
        if (n > 1 << 16) break;
        pen_text(&p, text);
        check(tr_sink_text(&s), html != 0);
        s.n = 0;
        pen_fill(&p, n < 256 ? text : (tr_str){ text.p, 256 }, f, TR_COUNT(f));
        check(tr_sink_text(&s), html != 0);
        tr_sink_close(&s);
    }
    return 0;
}
