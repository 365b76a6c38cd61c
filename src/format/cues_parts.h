/* SPDX-License-Identifier: Apache-2.0
 *
 * cues_parts.h: what the cues_*.c share: letters, and words at the start of a line. Cues are written in small letters. */
#ifndef TR_FORMAT_CUES_PARTS_H
#define TR_FORMAT_CUES_PARTS_H

#include "format/page_text.h"

static inline bool is_digit(char c) { return c >= '0' && c <= '9'; }
static inline bool is_letter(char c) { return (tr_lower(c) >= 'a' && tr_lower(c) <= 'z') || (unsigned char)c >= 0x80; }

static inline bool starts_with(tr_str s, tr_str cue)
{
    if (s.n < cue.n) return false;
    for (size_t k = 0; k < cue.n; k++)
        if (tr_lower(s.p[k]) != cue.p[k]) return false;
    return true;
}

/* The cue as whole words at the start. */
static inline bool begins(tr_str s, tr_str cue)
{
    if (!starts_with(s, cue)) return false;
    return s.n == cue.n || !is_letter(s.p[cue.n]) || !is_letter(cue.p[cue.n - 1]);
}

static inline tr_str behind(tr_str s, size_t n)
{
    tr_str rest = { s.p + n, s.n - n };
    rest = tr_str_trim(rest);
    while (rest.n && (rest.p[0] == ':' || rest.p[0] == '-' || rest.p[0] == '|')) {
        rest.p++;
        rest.n--;
        rest = tr_str_trim(rest);
    }
    return rest;
}

static inline bool is_one_of(tr_str word, const tr_str *list, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (word.n == list[k].n && starts_with(word, list[k])) return true;
    return false;
}

/* A month or day of the week, in full or short. */
bool tr_cue_is_day_or_month(tr_str word);

#endif
