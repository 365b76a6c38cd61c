/* SPDX-License-Identifier: Apache-2.0
 *
 * faults.c: what is wrong, and where -> a sorted list, and lines for people. */
#include <stdlib.h>

#include "agreement/loading.h"

enum { SHOWN_MOST = 80 };

static uint32_t code_at(tr_str s, size_t k, size_t *bytes)
{
    const unsigned char *p = (const unsigned char *)s.p + k;
    size_t n = *p < 0x80 ? 1 : *p < 0xE0 ? 2 : *p < 0xF0 ? 3 : 4;
    static const uint32_t head[] = { 0, 0x7F, 0x1F, 0x0F, 0x07 };
    if (n > s.n - k) n = s.n - k;
    uint32_t code = *p & head[n];
    for (size_t j = 1; j < n; j++) code = code << 6 | (p[j] & 0x3F);
    *bytes = n;
    return code;
}

/* Controls, and the characters that reorder text or hide in it: a name that reads otherwise than it is
 * compared must not get into an agreement. U+200E, U+200F and U+061C are left: Arabic texts need them. */
static bool code_hides(uint32_t c)
{
    return (c < 0x20 && c != '\n' && c != '\t') || (c >= 0x7F && c < 0xA0) || (c >= 0x202A && c <= 0x202E) ||
           (c >= 0x2066 && c <= 0x2069) || c == 0x200B || c == 0x2028 || c == 0x2029 || c == 0xFEFF;
}

size_t tr_ag_hidden(tr_str s)
{
    for (size_t k = 0, n = 1; k < s.n; k += n)
        if (code_hides(code_at(s, k, &n))) return k;
    return TR_NOT_FOUND;
}

tr_str tr_ag_shown(struct tr_arena *a, tr_str s, size_t most)
{
    struct tr_sink out = { 0 };
    size_t k = 0, n = 1, count = 0;
    for (; k < s.n && count < most; k += n, count++) {
        uint32_t c = code_at(s, k, &n);
        if (code_hides(c) || c == '\n' || c == '\t') tr_putf(&out, "U+%04X", (unsigned)c);
        else tr_put(&out, (tr_str){ s.p + k, n });
    }
    if (k < s.n) tr_puts(&out, "...");
    tr_str shown = tr_str_copy(a, tr_sink_text(&out));
    tr_sink_close(&out);
    return shown;
}

void tr_ag_tell(struct tr_loading *l, struct tr_mark at, struct tr_fault f)
{
    if (!f.warning) {
        l->faults->errors++;
        if (l->item) l->item->faulty = true;
    }
    if (l->faults->list.n >= TR_FAULTS_MOST) return;
    f.file = l->told_file;
    f.line = at.line;
    f.column = at.column;
    if (f.found.n > 0) f.found = tr_ag_shown(l->a, f.found, SHOWN_MOST);
    if (!TR_PUSH(l->a, &l->faults->list, f)) l->full = true;
}

void tr_ag_fault(struct tr_loading *l, struct tr_mark at, const char *what, tr_str found, const char *expected)
{
    tr_ag_tell(l, at, (struct tr_fault){ .what = tr_str_of(what), .found = found, .expected = tr_str_of(expected) });
}

void tr_ag_warn(struct tr_loading *l, struct tr_mark at, const char *what, tr_str found, const char *expected)
{
    tr_ag_tell(
        l, at,
        (struct tr_fault){ .warning = true, .what = tr_str_of(what), .found = found, .expected = tr_str_of(expected) });
}

static int mark_order(const struct tr_fault *x, const struct tr_fault *y)
{
    int files = tr_str_cmp(x->file, y->file);
    if (files) return files;
    if (x->line != y->line) return x->line < y->line ? -1 : 1;
    return x->column == y->column ? 0 : x->column < y->column ? -1 : 1;
}

static int fault_order(const void *p, const void *q)
{
    const struct tr_fault *x = p, *y = q;
    int order = mark_order(x, y);
    if (!order) order = (int)x->warning - (int)y->warning;
    if (!order) order = tr_str_cmp(x->what, y->what);
    return order ? order : tr_str_cmp(x->found, y->found);
}

void tr_ag_sort(struct tr_faults *faults)
{
    if (faults->list.n > 1) qsort(faults->list.v, faults->list.n, sizeof *faults->list.v, fault_order);
}

void tr_fault_say(const struct tr_fault *f, struct tr_sink *out)
{
    tr_put(out, f->file);
    if (f->line > 0) tr_putf(out, ":%u:%u", f->line, f->column);
    tr_puts(out, f->warning ? ": warning: " : ": ");
    tr_put(out, f->what);
    if (f->found.n > 0) tr_putf(out, " `" TR_FMT "`", TR_ARG(f->found));
    if (f->expected.n > 0) tr_putf(out, ", expected " TR_FMT, TR_ARG(f->expected));
    if (f->nearest.n > 0) tr_putf(out, "; did you mean `" TR_FMT "`?", TR_ARG(f->nearest));
}
