/* SPDX-License-Identifier: Apache-2.0
 *
 * A seed -> numbers that are the same on every machine: xoroshiro128++ (Blackman and Vigna 2021),
 * seeded through SplitMix64, and Marsaglia's polar method for the normal distribution. */
#include "truce/base.h"

#include <math.h>

#ifdef __clang__
#pragma STDC FP_CONTRACT OFF /* a fused multiply-add would round once less on some machines */
#endif

static uint64_t rotate(uint64_t x, int k) { return (x << k) | (x >> (64 - k)); }

static uint64_t split_mix(uint64_t *state)
{
    uint64_t z = *state += UINT64_C(0x9E3779B97F4A7C15);
    z = (z ^ (z >> 30)) * UINT64_C(0xBF58476D1CE4E5B9);
    z = (z ^ (z >> 27)) * UINT64_C(0x94D049BB133111EB);
    return z ^ (z >> 31);
}

struct tr_rand tr_rand_seed(uint64_t seed)
{
    struct tr_rand r;
    r.s[0] = split_mix(&seed);
    r.s[1] = split_mix(&seed);
    return r;
}

uint64_t tr_rand_u64(struct tr_rand *r)
{
    uint64_t a = r->s[0], b = r->s[1];
    uint64_t out = rotate(a + b, 17) + a;
    b ^= a;
    r->s[0] = rotate(a, 49) ^ b ^ (b << 21);
    r->s[1] = rotate(b, 28);
    return out;
}

double tr_rand_unit(struct tr_rand *r) { return (double)(tr_rand_u64(r) >> 11) * 0x1p-53; }

/* The library's log() may differ in its last bit from machine to machine; sums and products may
 * not. ln(2^e m) = e ln 2 + 2 artanh((m - 1) / (m + 1)), with m near 1 so that the series is short. */
static double same_log(double x)
{
    static const double ln2 = 0.693147180559945309417, half_root = 0.707106781186547524401;
    int e;
    double m = frexp(x, &e);
    if (m < half_root) {
        m *= 2;
        e--;
    }
    double t = (m - 1) / (m + 1), t2 = t * t, sum = 0;
    for (int k = 23; k >= 1; k -= 2) sum = sum * t2 + 1.0 / k;
    return e * ln2 + 2 * t * sum;
}

double tr_rand_normal(struct tr_rand *r)
{
    double x, y, s;
    do {
        x = 2 * tr_rand_unit(r) - 1;
        y = 2 * tr_rand_unit(r) - 1;
        s = x * x + y * y;
    } while (s >= 1 || s == 0);
    return x * sqrt(-2 * same_log(s) / s); /* the twin in y is let go: no state to keep */
}
