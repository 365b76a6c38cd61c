/* SPDX-License-Identifier: Apache-2.0
 *
 * Decimal text -> integers and doubles; the same in every locale. Writing numbers: sink.c. */
#include "truce/base.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* A double lies halfway between two others at the 768th digit at the latest; what follows 800
 * digits can only say "a little more", which one further digit says as well. */
enum { DIGITS_MAX = 800, SCALE_MAX = 100000 };

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static void skip(tr_str *s, size_t n)
{
    if (n) *s = (tr_str){ s->p + n, s->n - n };
}

static bool take(tr_str *s, char c)
{
    bool found = s->n > 0 && s->p[0] == c;
    skip(s, found);
    return found;
}

static bool take_sign(tr_str *s)
{
    bool negative = take(s, '-');
    if (!negative) take(s, '+');
    return negative;
}

bool tr_str_to_i64(tr_str s, int64_t *out)
{
    bool negative = take_sign(&s);
    if (s.n == 0) return false;
    int64_t value = 0; /* runs downwards, since INT64_MIN has no positive twin */
    for (size_t k = 0; k < s.n; k++) {
        if (!is_digit(s.p[k])) return false;
        if (__builtin_mul_overflow(value, 10, &value)) return false;
        if (__builtin_sub_overflow(value, s.p[k] - '0', &value)) return false;
    }
    if (!negative && value == INT64_MIN) return false;
    *out = negative ? value : -value;
    return true;
}

/* digits x 10^scale, without leading zeros; `more` when digits other than 0 were left out. */
struct decimal {
    char digits[DIGITS_MAX + 1];
    size_t n;
    int64_t scale;
    bool more;
};

static void add_digit(struct decimal *d, char digit, bool fraction)
{
    if (d->n == 0 && digit == '0') {
        d->scale -= fraction;
    } else if (d->n < DIGITS_MAX) {
        d->digits[d->n++] = digit;
        d->scale -= fraction;
    } else {
        d->more |= digit != '0';
        d->scale += !fraction;
    }
}

static size_t take_digits(tr_str *s, struct decimal *d, bool fraction)
{
    size_t n = 0;
    for (; n < s->n && is_digit(s->p[n]); n++) add_digit(d, s->p[n], fraction);
    skip(s, n);
    return n;
}

static bool take_exponent(tr_str *s, struct decimal *d)
{
    if (!take(s, 'e') && !take(s, 'E')) return true;
    bool negative = take_sign(s);
    int64_t exponent = 0;
    size_t n = 0;
    for (; n < s->n && is_digit(s->p[n]); n++)
        if (exponent < INT64_MAX / 100) exponent = exponent * 10 + (s->p[n] - '0');
    skip(s, n);
    d->scale += negative ? -exponent : exponent;
    return n > 0;
}

static bool take_decimal(tr_str s, struct decimal *d)
{
    size_t n = take_digits(&s, d, false);
    if (take(&s, '.')) n += take_digits(&s, d, true);
    return n > 0 && take_exponent(&s, d) && s.n == 0;
}

/* Up to 15 digits and powers up to 10^22 are exact doubles, so one operation rounds once. */
static bool exact_value(const struct decimal *d, double *out)
{
    static const double power[] = { 1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                    1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22 };
    if (d->n > 15 || d->scale < -22 || d->scale > 22) return false;
    int64_t digits = 0;
    for (size_t k = 0; k < d->n; k++) digits = digits * 10 + (d->digits[k] - '0');
    *out = d->scale < 0 ? (double)digits / power[-d->scale] : (double)digits * power[d->scale];
    return true;
}

/* strtod rounds correctly; given whole digits and an exponent it never meets the decimal sign of
 * a locale. */
static double rounded_value(struct decimal *d)
{
    if (d->n == 0) return 0;
    if (d->more) {
        d->digits[d->n++] = '1';
        d->scale--;
    }
    if (d->scale > SCALE_MAX) return INFINITY;
    if (d->scale < -SCALE_MAX) return 0;
    char text[DIGITS_MAX + 32];
    memcpy(text, d->digits, d->n);
    snprintf(text + d->n, sizeof text - d->n, "e%d", (int)d->scale);
    return strtod(text, NULL);
}

bool tr_str_to_double(tr_str s, double *out)
{
    struct decimal d; /* the digits are written before they are read; not cleared, for speed */
    d.n = 0;
    d.scale = 0;
    d.more = false;
    bool negative = take_sign(&s);
    if (!take_decimal(s, &d)) return false;
    double value;
    if (!exact_value(&d, &value)) value = rounded_value(&d);
    if (!isfinite(value)) return false;
    *out = negative ? -value : value;
    return true;
}

double tr_round6(double p)
{
    double scaled = p * 1e6;
    return isfinite(scaled) ? round(scaled) / 1e6 + 0.0 : p; /* + 0.0: no negative zero */
}

int tr_cmp_double(double a, double b)
{
    if (isnan(a) || isnan(b)) return !!isnan(b) - !!isnan(a);
    return (a > b) - (a < b);
}
