/* SPDX-License-Identifier: Apache-2.0
 *
 * Counts and probabilities -> intervals. Series and continued fractions (modified Lentz) for the
 * incomplete gamma and beta functions, bisection for their inverses: 200 halvings are cheap at the
 * few hundred intervals of a bulletin, and cannot diverge. What the intervals mean is docs/tell.md's. */
#include "stats.h"

#include <math.h>

enum { EXACT_MAX = 1500, TERMS_MAX = 100000, HALVINGS = 200 };
static const double tiny = 1e-300, enough = 1e-16;

static double gamma_series(double shape, double x, double front)
{
    double term = 1 / shape, sum = term;
    for (int k = 1; k < TERMS_MAX; k++) {
        term *= x / (shape + k);
        sum += term;
        if (term < sum * enough) break;
    }
    return sum * front;
}

static double gamma_fraction(double shape, double x, double front)
{
    double b = x + 1 - shape, c = 1 / tiny, d = 1 / b, h = d;
    for (int k = 1; k < TERMS_MAX; k++) {
        double an = -k * (k - shape);
        b += 2;
        d = an * d + b;
        if (fabs(d) < tiny) d = tiny;
        c = b + an / c;
        if (fabs(c) < tiny) c = tiny;
        d = 1 / d;
        h *= d * c;
        if (fabs(d * c - 1) < enough) break;
    }
    return h * front;
}

double gamma_p(double shape, double x)
{
    if (!(x > 0) || !(shape > 0)) return 0;
    double front = exp(shape * log(x) - x - lgamma(shape));
    return x < shape + 1 ? gamma_series(shape, x, front) : 1 - gamma_fraction(shape, x, front);
}

static double beta_fraction(double a, double b, double x)
{
    double c = 1, d = 1 - (a + b) * x / (a + 1);
    d = 1 / (fabs(d) < tiny ? tiny : d);
    double h = d;
    for (int k = 1; k < TERMS_MAX; k++) {
        double even = k * (b - k) * x / ((a + 2 * k - 1) * (a + 2 * k));
        double odd = -(a + k) * (a + b + k) * x / ((a + 2 * k) * (a + 2 * k + 1));
        d = 1 + even * d;
        c = 1 + even / c;
        d = 1 / (fabs(d) < tiny ? tiny : d);
        h *= d * (fabs(c) < tiny ? tiny : c);
        d = 1 + odd * d;
        c = 1 + odd / c;
        d = 1 / (fabs(d) < tiny ? tiny : d);
        h *= d * c;
        if (fabs(d * c - 1) < enough) break;
    }
    return h;
}

double beta_i(double a, double b, double x)
{
    if (x <= 0) return 0;
    if (x >= 1) return 1;
    double front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x));
    if (x < (a + 1) / (a + b + 2)) return front * beta_fraction(a, b, x) / a;
    return 1 - front * beta_fraction(b, a, 1 - x) / b;
}

static double gamma_inverse(double shape, double p)
{
    double low = 0, high = shape + 10;
    while (gamma_p(shape, high) < p && high < 1e15) high *= 2;
    for (int k = 0; k < HALVINGS && high - low > 1e-15 * high; k++) {
        double middle = low + (high - low) / 2;
        if (gamma_p(shape, middle) < p) low = middle;
        else high = middle;
    }
    return low + (high - low) / 2;
}

static double beta_inverse(double a, double b, double p)
{
    double low = 0, high = 1;
    for (int k = 0; k < HALVINGS && high - low > 1e-16; k++) {
        double middle = low + (high - low) / 2;
        if (beta_i(a, b, middle) < p) low = middle;
        else high = middle;
    }
    return low + (high - low) / 2;
}

struct interval garwood(int64_t k, double level)
{
    double tail = (1 - level) / 2;
    return (struct interval){ k > 0 ? gamma_inverse((double)k, tail) : 0, gamma_inverse((double)k + 1, 1 - tail) };
}

struct interval rate_ratio(int64_t k1, double t1, int64_t k0, double t0, double level)
{
    double tail = (1 - level) / 2, a = (double)k1, b = (double)k0, scale = t0 / t1;
    double low = k1 > 0 ? beta_inverse(a, b + 1, tail) : 0;
    double high = k0 > 0 ? beta_inverse(a + 1, b, 1 - tail) : 1;
    return (struct interval){ k1 > 0 ? scale * low / (1 - low) : 0, k0 > 0 ? scale * high / (1 - high) : INFINITY };
}

/* ---- a sum of unequal chances ------------------------------------------------------------- */

static struct interval quantiles(const double *mass, size_t n, double tail, double certain)
{
    struct interval out = { -1, -1 };
    double sum = 0;
    for (size_t k = 0; k <= n; k++) {
        sum += mass[k];
        if (out.low < 0 && sum > tail + 1e-12) out.low = certain + (double)k;
        if (out.high < 0 && sum >= 1 - tail - 1e-12) out.high = certain + (double)k;
    }
    if (out.low < 0) out.low = certain;
    if (out.high < 0) out.high = certain + (double)n;
    return out;
}

static struct interval by_steps(struct tr_arena *scratch, const double *p, size_t n, size_t doubtful, double certain,
                                double tail)
{
    struct tr_arena mark = *scratch;
    double *mass = tr_new(scratch, double, doubtful + 1);
    struct interval out = { certain, certain + (double)doubtful }; /* widest, when there is no room */
    if (mass) {
        size_t done = 0;
        mass[0] = 1;
        for (size_t k = 0; k < n; k++) {
            if (!(p[k] > 0 && p[k] < 1)) continue;
            done++;
            for (size_t j = done; j > 0; j--) mass[j] = mass[j] * (1 - p[k]) + mass[j - 1] * p[k];
            mass[0] *= 1 - p[k];
        }
        out = quantiles(mass, doubtful, tail, certain);
    }
    *scratch = mark;
    return out;
}

/* Standard normal quantile by bisection on erfc: once per interval, so speed does not matter. */
static double normal_quantile(double p)
{
    double low = -40, high = 40;
    for (int k = 0; k < HALVINGS; k++) {
        double middle = (low + high) / 2;
        if (.5 * erfc(-middle / sqrt(2)) < p) low = middle;
        else high = middle;
    }
    return (low + high) / 2;
}

/* Cornish-Fisher to the third moment; the half step turns a continuous quantile into a count. */
static struct interval by_moments(const double *p, size_t n, double tail)
{
    double mean = 0, var = 0, third = 0;
    for (size_t k = 0; k < n; k++) {
        double q = p[k] * (1 - p[k]);
        mean += p[k];
        var += q;
        third += q * (1 - 2 * p[k]);
    }
    double z = normal_quantile(1 - tail), sd = sqrt(var), skew = sd > 0 ? third / (var * sd) : 0;
    double bend = skew * (z * z - 1) / 6;
    double low = ceil(mean + sd * (-z + bend) - .5), high = ceil(mean + sd * (z + bend) - .5);
    return (struct interval){ low < 0 ? 0 : low, high > (double)n ? (double)n : high };
}

struct interval poisson_binomial(struct tr_arena *scratch, const double *p, size_t n, double level)
{
    double tail = (1 - level) / 2, certain = 0;
    size_t doubtful = 0;
    for (size_t k = 0; k < n; k++) {
        if (p[k] >= 1) certain += 1;
        else if (p[k] > 0) doubtful++;
    }
    if (doubtful > EXACT_MAX) return by_moments(p, n, tail);
    return by_steps(scratch, p, n, doubtful, certain, tail);
}
