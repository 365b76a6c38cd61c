/* SPDX-License-Identifier: Apache-2.0
 *
 * Pages <-> one flat run of bytes. Numbers are the machine's own, because it never leaves the
 * machine. The reading side believes nothing: it checks what page.h promises. */
#include "format/wire.h"

/* What a fact may be told by; the wire carries the number. */
static const char *const tellers[] = { "text", "json-ld", "opengraph", "meta",      "dublin-core", "time",
                                       "feed", "title",   "markup",    "canonical", "dateline",    "address" };

struct page_wire {
    uint64_t text, blocks, map;
    uint32_t flags, same; /* same: the text is the bytes themselves */
};
struct fact_wire {
    uint32_t n, by, from, to; /* by: 1 + number of the teller; 0: not found */
};

static void put_raw(struct tr_sink *out, const void *p, size_t n) { tr_put(out, (tr_str){ p, n }); }

static uint32_t teller_of(const char *by)
{
    for (uint32_t k = 0; by && k < TR_COUNT(tellers); k++)
        if (strcmp(by, tellers[k]) == 0) return k + 1;
    return by ? 1 : 0;
}

static void put_page(struct tr_sink *out, const struct tr_page *p, tr_str bytes)
{
    bool same = p->map.n == 0 && p->text.p == bytes.p;
    struct page_wire head = { p->text.n, p->blocks.n, p->map.n, p->flags, same };
    put_raw(out, &head, sizeof head);
    put_raw(out, p->blocks.v, p->blocks.n * sizeof *p->blocks.v);
    put_raw(out, p->map.v, p->map.n * sizeof *p->map.v);
    for (size_t k = 0; k < TR_HEADS; k++) {
        const struct tr_head_fact *f = &p->head[k];
        struct fact_wire w = { (uint32_t)f->value.n, teller_of(f->by), f->from, f->to };
        put_raw(out, &w, sizeof w);
        put_raw(out, f->value.p, f->value.n);
    }
    if (!same) put_raw(out, p->text.p, p->text.n);
}

bool tr_wire_put(struct tr_sink *out, const struct tr_pages *pages, tr_str bytes)
{
    uint64_t head[2] = { (uint64_t)pages->kind, pages->list.n };
    put_raw(out, head, sizeof head);
    for (size_t k = 0; k < pages->list.n; k++) put_page(out, &pages->list.v[k], bytes);
    return !out->failed;
}

/* ---- and back ---------------------------------------------------------------------------- */

struct reading {
    struct tr_arena *arena;
    tr_str rest, bytes;
    bool full;
};

static bool get_raw(struct reading *r, void *p, size_t n)
{
    if (r->rest.n < n) return false;
    memcpy(p, r->rest.p, n);
    r->rest.p += n;
    r->rest.n -= n;
    return true;
}

/* A copy of `count` things, because they stand unaligned; NULL when they are not there. */
static void *get_list(struct reading *r, uint64_t count, size_t size)
{
    if (count > r->rest.n / size) return NULL;
    void *p = tr_alloc(r->arena, count ? (size_t)count : 1, size);
    r->full |= !p;
    return p && get_raw(r, p, (size_t)count * size) ? p : NULL;
}

static bool get_text(struct reading *r, size_t n, tr_str *out)
{
    if (r->rest.n < n) return false;
    *out = (tr_str){ r->rest.p, n };
    r->rest.p += n;
    r->rest.n -= n;
    return tr_utf8_bad(*out) == TR_NOT_FOUND && (n == 0 || !memchr(out->p, 0, n));
}

static bool get_facts(struct reading *r, struct tr_page *p)
{
    for (size_t k = 0; k < TR_HEADS; k++) {
        struct fact_wire w;
        struct tr_head_fact *f = &p->head[k];
        if (!get_raw(r, &w, sizeof w) || w.by > TR_COUNT(tellers) || w.from > w.to || w.to > r->bytes.n) return false;
        if ((w.by == 0) != (w.n == 0) || !get_text(r, w.n, &f->value)) return false;
        if (w.by) f->by = tellers[w.by - 1];
        f->from = w.from;
        f->to = w.to;
    }
    return true;
}

static bool blocks_hold(const struct tr_page *p)
{
    uint32_t last = 0;
    for (size_t k = 0; k < p->blocks.n; k++) {
        const struct tr_block *b = &p->blocks.v[k];
        if ((unsigned)b->kind >= TR_BLOCKS || b->from < last || b->to <= b->from || b->to > p->text.n) return false;
        last = b->to;
    }
    return true;
}

/* What no piece covers are line feeds between blocks. */
static bool gap_holds(const struct tr_page *p, uint64_t from, uint64_t to)
{
    for (; from < to; from++)
        if (p->text.p[from] != '\n') return false;
    return true;
}

static bool map_holds(const struct tr_page *p, tr_str bytes)
{
    uint64_t last = 0;
    for (size_t k = 0; k < p->map.n; k++) {
        const struct tr_piece *m = &p->map.v[k];
        uint64_t end = (uint64_t)m->at + m->n, src_end = (uint64_t)m->src + m->src_n;
        if (m->n == 0 || m->at < last || end > p->text.n || src_end > bytes.n) return false;
        if (m->n == m->src_n && memcmp(p->text.p + m->at, bytes.p + m->src, m->n) != 0) return false;
        if (!gap_holds(p, last, m->at)) return false;
        last = end;
    }
    return p->map.n == 0 || gap_holds(p, last, p->text.n);
}

static bool get_page(struct reading *r, struct tr_page *p)
{
    struct page_wire head;
    *p = (struct tr_page){ 0 };
    if (!get_raw(r, &head, sizeof head)) return false;
    p->flags = head.flags;
    p->blocks.v = get_list(r, head.blocks, sizeof *p->blocks.v);
    p->map.v = p->blocks.v ? get_list(r, head.map, sizeof *p->map.v) : NULL;
    if (!p->map.v) return false;
    p->blocks.n = p->blocks.cap = (size_t)head.blocks;
    p->map.n = p->map.cap = (size_t)head.map;
    if (!get_facts(r, p)) return false;
    bool same = head.same == 1 && head.map == 0;
    if (same && (head.text != r->bytes.n || tr_utf8_bad(r->bytes) != TR_NOT_FOUND)) return false;
    if (same) p->text = r->bytes;
    if (!same && (head.text > r->rest.n || (head.map == 0 && head.text) || !get_text(r, (size_t)head.text, &p->text)))
        return false;
    return blocks_hold(p) && map_holds(p, r->bytes);
}

tr_rc tr_wire_get(struct tr_arena *a, tr_str wire, tr_str bytes, struct tr_pages *out, struct tr_error *err)
{
    struct reading r = { a, wire, bytes, false };
    uint64_t head[2] = { 0, 0 };
    bool sound = get_raw(&r, head, sizeof head) && head[0] > TR_INTAKE_ANY && head[0] < TR_INTAKE_KINDS;
    *out = (struct tr_pages){ .kind = sound ? (tr_intake_kind)head[0] : TR_INTAKE_TEXT };
    for (uint64_t k = 0; sound && k < head[1]; k++) {
        struct tr_page page;
        sound = get_page(&r, &page);
        if (sound) r.full |= !TR_PUSH(a, &out->list, page);
        sound &= !r.full;
    }
    if (r.full) return tr_fail(err, TR_NOMEM, "intake: no room for the pages");
    if (!sound || r.rest.n)
        return tr_fail(err, TR_BAD_INPUT, "the process that reads pages answered with a page that does not hold");
    return TR_OK;
}
