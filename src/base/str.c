/* SPDX-License-Identifier: Apache-2.0
 *
 * Slices of text -> comparisons, parts and copies. Search keys are made in fold.c, numbers are
 * read in number.c, spelling mistakes are measured in near.c. */
#include "truce/base.h"

#include <stdio.h>

int tr_str_cmp(tr_str a, tr_str b)
{
    size_t n = a.n < b.n ? a.n : b.n;
    int order = n ? memcmp(a.p, b.p, n) : 0;
    return order ? order : (a.n > b.n) - (a.n < b.n);
}

size_t tr_str_find(tr_str hay, tr_str needle)
{
    if (needle.n == 0) return 0;
    if (needle.n > hay.n) return TR_NOT_FOUND;
    const char *found = memmem(hay.p, hay.n, needle.p, needle.n);
    return found ? (size_t)(found - hay.p) : TR_NOT_FOUND;
}

bool tr_str_starts(tr_str s, tr_str head) { return s.n >= head.n && tr_str_eq((tr_str){ s.p, head.n }, head); }

bool tr_str_ends(tr_str s, tr_str tail)
{
    return s.n >= tail.n && (tail.n == 0 || memcmp(s.p + (s.n - tail.n), tail.p, tail.n) == 0);
}

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static const tr_str no_break_space = TR_LIT("\xC2\xA0");

static size_t space_ahead(tr_str s)
{
    if (s.n > 0 && is_space(s.p[0])) return 1;
    return tr_str_starts(s, no_break_space) ? no_break_space.n : 0;
}

static size_t space_behind(tr_str s)
{
    if (s.n > 0 && is_space(s.p[s.n - 1])) return 1;
    return tr_str_ends(s, no_break_space) ? no_break_space.n : 0;
}

bool tr_strs_has(struct tr_strs list, tr_str s)
{
    for (size_t k = 0; k < list.n; k++)
        if (tr_str_eq(list.v[k], s)) return true;
    return false;
}

tr_str tr_str_trim_ends(tr_str s)
{
    size_t n;
    while ((n = space_ahead(s)) > 0) s = (tr_str){ s.p + n, s.n - n };
    while ((n = space_behind(s)) > 0) s.n -= n;
    return s;
}

tr_str tr_str_cut(tr_str *rest, char at)
{
    tr_str head = *rest;
    const char *found = head.n ? memchr(head.p, at, head.n) : NULL;
    if (!found) {
        *rest = (tr_str){ NULL, 0 };
        return head;
    }
    head.n = (size_t)(found - head.p);
    *rest = (tr_str){ found + 1, rest->n - head.n - 1 };
    return head;
}

static char *copy_bytes(struct tr_arena *a, tr_str s)
{
    if (s.n == SIZE_MAX) return NULL;
    char *p = tr_new(a, char, s.n + 1);
    if (p && s.n) memcpy(p, s.p, s.n);
    return p;
}

tr_str tr_str_copy(struct tr_arena *a, tr_str s)
{
    char *p = copy_bytes(a, s);
    return (tr_str){ p, p ? s.n : 0 };
}

const char *tr_cstr(struct tr_arena *a, tr_str s) { return copy_bytes(a, s); }

/* Most texts are short: they are formatted once, on the stack. */
static tr_str format_text(struct tr_arena *a, const char *format, va_list args)
{
    enum { SHORT = 256 };
    char text[SHORT];
    va_list again;
    va_copy(again, args);
    int n = vsnprintf(text, sizeof text, format, again);
    va_end(again);
    char *p = n < 0 ? NULL : tr_new(a, char, (size_t)n + 1);
    if (!p) return (tr_str){ NULL, 0 };
    if (n < SHORT) memcpy(p, text, (size_t)n + 1);
    else vsnprintf(p, (size_t)n + 1, format, args);
    return (tr_str){ p, (size_t)n };
}

tr_str tr_str_format(struct tr_arena *a, const char *format, ...)
{
    va_list args;
    va_start(args, format);
    tr_str text = format_text(a, format, args);
    va_end(args);
    return text;
}
