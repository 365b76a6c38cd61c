/* SPDX-License-Identifier: Apache-2.0
 *
 * A row that is not kept -> its entry among the rows set aside: file, line, field, what was found,
 * what was expected. Writing them out is left to others. */
#include "read/parts.h"

enum { FOUND_MAX = 200, RAW_MAX = 4096 };

bool tr_fault_is(const struct tr_fault *f) { return f->expected.n > 0; }

bool tr_set_aside_says(tr_str sentence, tr_str *found, tr_str *expected)
{
    tr_str head = TR_STR("found "), middle = TR_STR(", expected ");
    size_t from = tr_str_find(sentence, head), at = tr_str_find(sentence, middle);
    if (from == TR_NOT_FOUND || at == TR_NOT_FOUND || at < from + head.n) return false;
    *found = (tr_str){ sentence.p + from + head.n, at - from - head.n };
    *expected = (tr_str){ sentence.p + at + middle.n, sentence.n - at - middle.n };
    return true;
}

struct tr_set_aside tr_set_aside_file(tr_str name, tr_str why)
{
    struct tr_set_aside one = { .file = name, .field = TR_STR("file") };
    if (tr_set_aside_says(why, &one.found, &one.expected)) return one;
    one.found = why;
    one.expected = TR_STR("a whole file, as it was packed");
    return one;
}

static size_t whole_characters(tr_str s, size_t n)
{
    if (s.n <= n) return s.n;
    while (n > 0 && ((unsigned char)s.p[n] & 0xC0) == 0x80) n--;
    return n;
}

/* What was found may be any bytes: shown short, on one line, as valid UTF-8. */
static tr_str presentable(struct tr_arena *a, tr_str s)
{
    s.n = whole_characters(s, FOUND_MAX);
    char *p = tr_new(a, char, s.n + 1);
    if (!p) return (tr_str){ NULL, 0 };
    for (size_t k = 0; k < s.n; k++) p[k] = (unsigned char)s.p[k] < ' ' ? ' ' : s.p[k];
    size_t bad;
    while ((bad = tr_utf8_bad((tr_str){ p, s.n })) != TR_NOT_FOUND) p[bad] = '?';
    return (tr_str){ p, s.n };
}

tr_rc tr_row_set_aside(struct tr_reader *r, const struct tr_row *at, const struct tr_fault *f, struct tr_error *err)
{
    struct tr_set_aside entry = {
        .file = r->in.name,
        .line = at->line,
        .row = at->row,
        .field = f->field,
        .expected = f->expected,
        .found = presentable(r->arena, f->found.n ? f->found : TR_STR("nothing")),
        .raw = at->raw,
    };
    if (entry.raw.n > RAW_MAX) entry.raw.n = RAW_MAX;
    if (!entry.found.p || !TR_PUSH(r->arena, &r->set_aside, entry))
        return tr_fail(err, TR_NOMEM, TR_FMT ", line %lld: no room to set the row aside", TR_ARG(r->in.name),
                       (long long)at->line);
    r->rows_set_aside += at->rows > 1 ? at->rows : 1;
    return TR_OK;
}
