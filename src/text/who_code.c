/* SPDX-License-Identifier: Apache-2.0
 *
 * Codes of parties, parted by dots: whose the code is, then what they are ("SYR.MIL.AF"). */
#include "text/who.h"

bool tr_code_is(tr_str c, tr_str of)
{
    return tr_str_eq(c, of) || (c.n > of.n && of.n && tr_str_starts(c, of) && c.p[of.n] == '.');
}

bool tr_code_has(tr_str code, const char *const *parts, size_t n)
{
    while (code.n)
        if (tr_is_among(tr_str_cut(&code, '.'), parts, n)) return true;
    return false;
}

bool tr_code_is_armed(tr_str code)
{
    static const char *const armed[] = { "MIL", "REB", "UAF" };
    return tr_code_has(code, armed, TR_COUNT(armed));
}

bool tr_code_fits(tr_str a, tr_str b)
{
    tr_str few = a.n < b.n ? a : b, many = a.n < b.n ? b : a;
    while (few.n) {
        tr_str part = tr_str_cut(&few, '.'), rest = many;
        bool there = false;
        while (rest.n && !there) there = tr_str_eq(tr_str_cut(&rest, '.'), part);
        if (!there) return false;
    }
    return true;
}

tr_str tr_code_country(tr_str code) { return (tr_str){ code.p, code.n < 3 ? code.n : 3 }; }
