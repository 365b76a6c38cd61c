/* SPDX-License-Identifier: Apache-2.0
 *
 * Codes of parties, parted by dots: whose the code is, then what they are ("SYR.MIL.AF"). */
#include "text/who.h"

#include "text/who_parts.h"

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

static bool has_segment(const char *code, size_t n, tr_str part)
{
    for (size_t at = 0; at + part.n <= n; at++)
        if (memcmp(code + at, part.p, part.n) == 0 && (at == 0 || code[at - 1] == '.') &&
            (at + part.n == n || code[at + part.n] == '.'))
            return true;
    return false;
}

void who_append_code(char *code, size_t *n, tr_str add)
{
    if (add.n && add.p[0] == '+') add = (tr_str){ add.p + 1, add.n - 1 };
    while (add.n) {
        tr_str part = tr_str_cut(&add, '.');
        if (part.n == 0 || has_segment(code, *n, part) || *n + part.n + 1 >= CODE_MAX) continue;
        if (*n) code[(*n)++] = '.';
        memcpy(code + *n, part.p, part.n);
        *n += part.n;
    }
}

/* Of a person, not of the former government's forces. */
bool who_has_left(const struct casting *c, const struct tr_phrase *np, uint32_t first)
{
    bool person = token(c, np->head)->tag == TR_TAG_NAME || c->p->words[np->head].noun_kind == TR_NOUN_PERSON;
    return person && tr_any_in(c->p, np->first, first + 1, TR_SET_FORMER); /* "a retired Syrian general" */
}

tr_str who_now_of(const struct casting *c, tr_str id)
{
    tr_str bare = id.n && id.p[0] == '+' ? (tr_str){ id.p + 1, id.n - 1 } : id;
    return c->left && tr_code_is_armed(bare) ? TR_STR("CVL") : id;
}
