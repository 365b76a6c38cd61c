/* SPDX-License-Identifier: Apache-2.0
 *
 * HTML -> the same with no start tag of more than ATTRIBUTES_MAX attributes. Reads tags as libxml2
 * does: a quoted value may hold '>', and bytes that are no name run to the next white space. */
#include "format/html_tame.h"

enum { ATTRIBUTES_MAX = 300 };

static bool is_space(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static size_t skip_spaces(tr_str s, size_t at)
{
    while (at < s.n && is_space(s.p[at])) at++;
    return at;
}

static size_t value_end(tr_str s, size_t at)
{
    char quote = at < s.n ? s.p[at] : 0;
    if (quote == '"' || quote == '\'') {
        const char *end = memchr(s.p + at + 1, quote, s.n - at - 1);
        return end ? (size_t)(end - s.p) + 1 : s.n;
    }
    while (at < s.n && !is_space(s.p[at]) && s.p[at] != '>') at++;
    return at;
}

/* Behind the attribute that begins at `at`; always moves on. */
static size_t attribute_end(tr_str s, size_t at)
{
    size_t from = at;
    while (at < s.n && !is_space(s.p[at]) && s.p[at] != '=' && s.p[at] != '>') at++;
    size_t next = skip_spaces(s, at);
    if (next < s.n && s.p[next] == '=') at = value_end(s, skip_spaces(s, next + 1));
    return at > from ? at : at + 1;
}

/* The tag's end; *cut: where the attribute begins that is one too many, or 0. */
static size_t tag_end(tr_str s, size_t at, size_t *cut)
{
    size_t attributes = 0;
    while (at < s.n && !is_space(s.p[at]) && s.p[at] != '>') at++;
    for (*cut = 0; (at = skip_spaces(s, at)) < s.n && s.p[at] != '>'; attributes++) {
        if (attributes == ATTRIBUTES_MAX) *cut = at;
        at = attribute_end(s, at);
    }
    return at;
}

/* ---- what is no tag ---------------------------------------------------------------------- */

static bool word_at(tr_str s, size_t at, const char *word)
{
    for (; *word; word++, at++)
        if (at >= s.n || tr_lower(s.p[at]) != *word) return false;
    return true;
}

/* Behind the next `</word`, or the end. */
static size_t end_tag(tr_str s, size_t at, const char *word)
{
    for (const char *p; at < s.n && (p = memchr(s.p + at, '<', s.n - at)); at = (size_t)(p - s.p) + 1) {
        size_t k = (size_t)(p - s.p);
        if (k + 1 < s.n && s.p[k + 1] == '/' && word_at(s, k + 2, word)) return k + 2;
    }
    return s.n;
}

/* `at` stands behind '<' of a start tag whose end is `end`: the inside of scripts and styles holds no tags. */
static size_t behind_tag(tr_str s, size_t at, size_t end)
{
    static const char *const raw[] = { "script", "style" };
    for (size_t k = 0; k < TR_COUNT(raw); k++)
        if (word_at(s, at, raw[k])) return end_tag(s, end, raw[k]);
    return end;
}

static size_t comment_end(tr_str s, size_t at)
{
    tr_str rest = { s.p + at, s.n - at };
    size_t end = tr_str_find(rest, TR_STR("-->"));
    return end == TR_NOT_FOUND ? s.n : at + end + 3;
}

static bool begins_name(char c)
{
    return (tr_lower(c) >= 'a' && tr_lower(c) <= 'z') || c == '_' || c == ':' || (unsigned char)c >= 0x80;
}

tr_str tr_html_tamed(struct tr_arena *a, tr_str html)
{
    char *copy = NULL;
    for (size_t at = 0; at < html.n;) {
        const char *open = memchr(html.p + at, '<', html.n - at);
        if (!open) break;
        size_t cut, from = at = (size_t)(open - html.p) + 1;
        if (word_at(html, from, "!--")) at = comment_end(html, from + 3);
        if (from >= html.n || !begins_name(html.p[from])) continue;
        size_t end = tag_end(html, from, &cut);
        at = behind_tag(html, from, end);
        if (!cut) continue;
        if (!copy) {
            copy = tr_alloc(a, html.n + 1, 1);
            if (!copy) return (tr_str){ 0 };
            memcpy(copy, html.p, html.n);
        }
        memset(copy + cut, ' ', end - cut);
    }
    return copy ? (tr_str){ copy, html.n } : html;
}
