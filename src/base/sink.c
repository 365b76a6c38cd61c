/* SPDX-License-Identifier: Apache-2.0
 *
 * Pieces of output -> one text in memory. A failure sticks, so that writers need no checks between
 * the pieces; whoever writes the file asks `failed` once. */
#include "truce/base.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { FIRST_BYTES = 4096, DECIMALS_MAX = 17 };

/* Room for n more bytes and a NUL. */
static bool sink_room(struct tr_sink *s, size_t n)
{
    if (s->failed) return false;
    if (n < s->cap - s->n) return true;
    size_t cap = s->cap ? s->cap : FIRST_BYTES;
    while (cap - s->n <= n && cap <= SIZE_MAX / 2) cap *= 2;
    char *p = cap - s->n <= n ? NULL : realloc(s->p, cap);
    if (!p) {
        s->failed = true;
        return false;
    }
    s->p = p;
    s->cap = cap;
    return true;
}

void tr_put(struct tr_sink *s, tr_str text)
{
    if (!sink_room(s, text.n)) return;
    if (text.n) memcpy(s->p + s->n, text.p, text.n);
    s->n += text.n;
    s->p[s->n] = '\0';
}

void tr_puts(struct tr_sink *s, const char *text) { tr_put(s, tr_str_of(text)); }

void tr_putf(struct tr_sink *s, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0) s->failed = true;
    else if (sink_room(s, (size_t)n)) {
        vsnprintf(s->p + s->n, (size_t)n + 1, format, again);
        s->n += (size_t)n;
    }
    va_end(again);
}

static size_t count_digits(const char *p) { return strspn(p, "0123456789"); }

static size_t trim_zeros(const char *p, size_t n)
{
    while (n > 0 && p[n - 1] == '0') n--;
    return n;
}

void tr_put_number(struct tr_sink *s, double value, int decimals)
{
    if (!isfinite(value)) {
        tr_puts(s, "null"); /* JSON has no other word for it */
        return;
    }
    int places = decimals < 0 ? 0 : decimals > DECIMALS_MAX ? DECIMALS_MAX : decimals;
    char text[400]; /* 309 digits before the decimal sign, 17 behind it */
    int length = snprintf(text, sizeof text, "%.*f", places, fabs(value));

    /* the decimal sign is the locale's, of any length: take the digits on both sides of it */
    const char *fraction = text + length - places;
    size_t whole = count_digits(text), kept = trim_zeros(fraction, (size_t)places);
    bool zero = kept == 0 && whole == 1 && text[0] == '0';
    if (value < 0 && !zero) tr_puts(s, "-");
    tr_put(s, (tr_str){ text, whole });
    if (kept) tr_puts(s, ".");
    tr_put(s, (tr_str){ fraction, kept });
}

tr_str tr_sink_text(const struct tr_sink *s) { return (tr_str){ s->p ? s->p : "", s->n }; }

void tr_sink_close(struct tr_sink *s)
{
    free(s->p);
    *s = (struct tr_sink){ 0 };
}
