/* SPDX-License-Identifier: Apache-2.0
 *
 * page_check.h: what holds for every page that intake makes, whatever the bytes; a broken promise aborts. */
#ifndef TR_FUZZ_PAGE_CHECK_H
#define TR_FUZZ_PAGE_CHECK_H

#include <stdio.h>
#include <stdlib.h>

#include "format/intake.h"

static inline void required(bool holds, const char *what)
{
    if (holds) return;
    fprintf(stderr, "broken: %s\n", what);
    abort();
}
#define require(what) required((what), #what)

static inline void check_map(const struct tr_page *p, tr_str bytes)
{
    uint32_t at = 0;
    for (size_t k = 0; k < p->map.n; k++) {
        struct tr_piece m = p->map.v[k];
        require(m.n > 0 && m.at >= at && m.at + m.n <= p->text.n && m.src + m.src_n <= bytes.n);
        require(m.n != m.src_n || memcmp(p->text.p + m.at, bytes.p + m.src, m.n) == 0);
        at = m.at + m.n;
    }
    require(p->map.n > 0 || p->text.n <= bytes.n);
}

static inline void check_page(const struct tr_page *p, tr_str bytes)
{
    uint32_t last = 0, from, to;
    require(p->text.n == 0 || (tr_utf8_bad(p->text) == TR_NOT_FOUND && !memchr(p->text.p, 0, p->text.n)));
    check_map(p, bytes);
    for (size_t k = 0; k < p->blocks.n; k++) {
        const struct tr_block *b = &p->blocks.v[k];
        require(b->kind < TR_BLOCKS && b->from >= last && b->from < b->to && b->to <= p->text.n);
        tr_page_original(p, b->from, b->to, &from, &to);
        require(from <= to && to <= bytes.n);
        last = b->to;
    }
    for (size_t k = 0; k < TR_HEADS; k++) {
        const struct tr_head_fact *f = &p->head[k];
        require((f->by == NULL) == (f->value.n == 0) && f->from <= f->to && f->to <= bytes.n);
        require(f->value.n == 0 || tr_utf8_bad(f->value) == TR_NOT_FOUND);
    }
}

static inline void check_intake(const uint8_t *data, size_t n, tr_intake_kind as)
{
    static unsigned char memory[64 << 20];
    struct tr_arena a = { memory, 0, sizeof memory, NULL };
    struct tr_pages pages;
    tr_str bytes = { (const char *)data, n };
    tr_rc rc = tr_intake(&a, bytes, as, &pages, NULL);
    require(rc == TR_OK || rc == TR_NOMEM);
    for (size_t k = 0; rc == TR_OK && k < pages.list.n; k++) check_page(&pages.list.v[k], bytes);
}

#endif
