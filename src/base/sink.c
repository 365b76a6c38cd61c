/* SPDX-License-Identifier: Apache-2.0
 *
 * Pieces of output -> one text in memory. A failure sticks, so that writers need no checks between
 * the pieces; whoever writes the file asks `failed` once. */
#include "truce/base.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { FIRST_BYTES = 4096, DECIMALS_MAX = 17, DECIMALS_FAST = 9 };

bool tr_sink_room(struct tr_sink *s, size_t n)
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

void tr_putf(struct tr_sink *s, const char *format, ...)
{
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int n = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (n < 0) s->failed = true;
    else if (tr_sink_room(s, (size_t)n)) {
        vsnprintf(s->p + s->n, (size_t)n + 1, format, again);
        s->n += (size_t)n;
    }
    va_end(again);
}

/* ---- numbers ------------------------------------------------------------------------------ */

/* Digits of v backwards, ending before `end`; gives where they start. printf is too slow for a million rows. */
static char *digits_before(char *end, uint64_t v)
{
    do *--end = (char)('0' + v % 10);
    while (v /= 10);
    return end;
}

void tr_put_i64(struct tr_sink *s, int64_t v)
{
    char text[24], *end = text + sizeof text;
    char *p = digits_before(end, v < 0 ? 0 - (uint64_t)v : (uint64_t)v);
    if (v < 0) *--p = '-';
    tr_put(s, (tr_str){ p, (size_t)(end - p) });
}

static size_t count_digits(const char *p) { return strspn(p, "0123456789"); }

static size_t trim_zeros(const char *p, size_t n)
{
    while (n > 0 && p[n - 1] == '0') n--;
    return n;
}

/* Written with printf: any size, any number of places. */
static void put_printed(struct tr_sink *s, double value, int places)
{
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

/* The value in units of its last place, rounded; false when the product's own rounding (below 1e-3 up to 1e12) might
 * decide to which side: those few go the long way, so that the digits are printf's. */
static bool in_units(double value, int places, uint64_t *units)
{
    static const double power[DECIMALS_FAST + 1] = { 1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9 };
    if (places > DECIMALS_FAST) return false;
    double scaled = fabs(value) * power[places];
    if (!(scaled < 1e12)) return false;
    uint64_t whole = (uint64_t)scaled;
    double rest = scaled - (double)whole;
    if (fabs(rest - 0.5) < 1e-3) return false;
    *units = whole + (rest > 0.5);
    return true;
}

static void put_units(struct tr_sink *s, uint64_t units, int places, bool negative)
{
    char text[32], *end = text + sizeof text, *p = end;
    bool fraction = false;
    for (int k = 0; k < places; k++, units /= 10) {
        char digit = (char)('0' + units % 10);
        fraction |= digit != '0';
        if (fraction) *--p = digit;
    }
    if (fraction) *--p = '.';
    negative = negative && (fraction || units > 0);
    p = digits_before(p, units);
    if (negative) *--p = '-';
    tr_put(s, (tr_str){ p, (size_t)(end - p) });
}

void tr_put_number(struct tr_sink *s, double value, int decimals)
{
    if (!isfinite(value)) {
        tr_puts(s, "null"); /* JSON has no other word for it */
        return;
    }
    int places = decimals < 0 ? 0 : decimals > DECIMALS_MAX ? DECIMALS_MAX : decimals;
    uint64_t units;
    if (in_units(value, places, &units)) put_units(s, units, places, value < 0);
    else put_printed(s, value, places);
}

tr_str tr_sink_text(const struct tr_sink *s) { return (tr_str){ s->p ? s->p : "", s->n }; }

void tr_sink_close(struct tr_sink *s)
{
    free(s->p);
    *s = (struct tr_sink){ 0 };
}
