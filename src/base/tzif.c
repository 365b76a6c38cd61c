/* SPDX-License-Identifier: Apache-2.0
 *
 * Bytes of a compiled zone file (TZif, RFC 8536) -> a table of offsets. Reads the block of 64-bit
 * times and the rule behind it (a POSIX TZ text, with the hours that version 3 allows), and writes
 * the rule out year by year. Believes no count, index or order before it has looked. Finding the
 * file is left to tz.c. */
#include "tzif_rule.h"

#include <inttypes.h>
#include <stdio.h>

enum { /* the format */
       HEADER_BYTES = 44,
       COUNTS_AT = 20,
       TYPE_BYTES = 6,
       OLD_TIME_BYTES = 4,
       TIME_BYTES = 8,
       LOWEST_OFFSET_S = -89999,
       HIGHEST_OFFSET_S = 93599,
};

enum { /* limits; real files hold about 310 changes and 20 types */
       TIMES_MOST = 4096,
       TYPES_MOST = 256,
       CHARS_MOST = 512,
       RULE_BYTES_MOST = 120,
};

enum { FIRST_YEAR = 1800 };

/* ---- table ------------------------------------------------------------------------------- */

bool tr_tz_add(struct tr_arena *a, struct tr_tz_table *t, tr_time at, int32_t offset_s)
{
    size_t n = t->offset_s.n;
    if (n && t->offset_s.v[n - 1] == offset_s) return true;
    return TR_PUSH(a, &t->at, at) && TR_PUSH(a, &t->offset_s, offset_s);
}

int64_t tzif_year_s(int year) { return tr_time_of(NULL, year, 1, 1, 0, 0, 0) / TR_SECOND; }

static int64_t begin_s(void) { return tzif_year_s(FIRST_YEAR); }

static int64_t end_s(void) { return tzif_year_s(TR_TZ_LAST_YEAR + 1); }

/* What holds when the table begins is the first offset; what comes after its end is left out. */
bool tzif_add_change(struct tr_arena *a, struct tr_tz_table *t, int64_t at_s, int32_t offset_s)
{
    if (at_s >= end_s()) return true;
    if (at_s >= begin_s()) return tr_tz_add(a, t, at_s * TR_SECOND, offset_s);
    t->offset_s.v[0] = offset_s;
    return true;
}

/* ---- bytes ------------------------------------------------------------------------------- */

struct file {
    tr_str name;
    const char *p;
    size_t n;
    struct tr_error *err;
};

static tr_rc fault(const struct file *f, size_t at, const char *format, ...) TR_PRINTF(3, 4);
static tr_rc fault(const struct file *f, size_t at, const char *format, ...)
{
    char what[200];
    va_list args;
    va_start(args, format);
    vsnprintf(what, sizeof what, format, args);
    va_end(args);
    return tr_fail(f->err, TR_BAD_INPUT, "time zone '" TR_FMT "': its zone file is damaged at byte %zu: %s",
                   TR_ARG(f->name), at, what);
}

static tr_rc no_room(const struct file *f)
{
    return tr_fail(f->err, TR_NOMEM, "time zone '" TR_FMT "': no room for its table", TR_ARG(f->name));
}

static uint8_t u8(const struct file *f, size_t at) { return (uint8_t)f->p[at]; }

static uint32_t u32(const struct file *f, size_t at)
{
    uint32_t v = 0;
    for (size_t k = 0; k < 4; k++) v = v << 8 | u8(f, at + k);
    return v;
}

static int32_t i32(const struct file *f, size_t at) { return (int32_t)u32(f, at); }

static int64_t i64(const struct file *f, size_t at) { return (int64_t)((uint64_t)u32(f, at) << 32 | u32(f, at + 4)); }

/* ---- header ------------------------------------------------------------------------------ */

enum { UTS, STDS, LEAPS, TIMES, TYPES, CHARS, COUNTS }; /* in the order of the header */

struct block {
    size_t at; /* of its header */
    uint8_t version;
    uint32_t count[COUNTS];
    size_t times, kinds, types, chars, stds, uts, end; /* where its parts begin */
};

static tr_rc read_header(const struct file *f, size_t at, struct block *b)
{
    if (f->n - at < HEADER_BYTES) return fault(f, f->n, "the end, expected a header of %d bytes", HEADER_BYTES);
    if (memcmp(f->p + at, "TZif", 4) != 0) return fault(f, at, "expected 'TZif'");
    *b = (struct block){ .at = at, .version = u8(f, at + 4) };
    if (b->version < '2' || b->version > '4')
        return fault(f, at + 4, "version byte %d, expected '2', '3' or '4'", b->version);
    for (size_t k = 0; k < COUNTS; k++) b->count[k] = u32(f, at + COUNTS_AT + 4 * k);
    return TR_OK;
}

/* Six counts of 32 bits, so the sum stays far below 64 bits. */
static tr_rc find_end(const struct file *f, struct block *b, uint64_t time_bytes)
{
    const uint32_t *n = b->count;
    uint64_t bytes = n[TIMES] * (time_bytes + 1) + (uint64_t)n[TYPES] * TYPE_BYTES + n[CHARS] +
                     n[LEAPS] * (time_bytes + 4) + n[STDS] + n[UTS];
    size_t left = f->n - b->at - HEADER_BYTES;
    if (bytes > left)
        return fault(f, b->at + COUNTS_AT, "counts that need %" PRIu64 " bytes, but %zu follow", bytes, left);
    b->end = b->at + HEADER_BYTES + (size_t)bytes;
    return TR_OK;
}

static tr_rc check_counts(const struct file *f, const struct block *b)
{
    const uint32_t *n = b->count;
    size_t at = b->at + COUNTS_AT;
    if (n[UTS] != 0 && n[UTS] != n[TYPES])
        return fault(f, at, "%" PRIu32 " UT marks, expected 0 or one a type", n[UTS]);
    if (n[STDS] != 0 && n[STDS] != n[TYPES])
        return fault(f, at + 4, "%" PRIu32 " standard marks, expected 0 or one a type", n[STDS]);
    if (n[LEAPS] != 0) return fault(f, at + 8, "%" PRIu32 " leap seconds, expected none", n[LEAPS]);
    if (n[TIMES] > TIMES_MOST)
        return fault(f, at + 12, "%" PRIu32 " changes, expected at most %d", n[TIMES], TIMES_MOST);
    if (n[TYPES] == 0 || n[TYPES] > TYPES_MOST)
        return fault(f, at + 16, "%" PRIu32 " types, expected 1 to %d", n[TYPES], TYPES_MOST);
    if (n[CHARS] == 0 || n[CHARS] > CHARS_MOST)
        return fault(f, at + 20, "%" PRIu32 " letters of names, expected 1 to %d", n[CHARS], CHARS_MOST);
    return TR_OK;
}

/* The first block has times of 32 bits and is there for old readers: only its length counts. */
static tr_rc find_block(const struct file *f, struct block *b)
{
    struct block old = { 0 };
    TR_TRY(read_header(f, 0, &old));
    TR_TRY(find_end(f, &old, OLD_TIME_BYTES));
    TR_TRY(read_header(f, old.end, b));
    if (b->version != old.version) return fault(f, b->at + 4, "another version than in the first header");
    TR_TRY(check_counts(f, b));
    TR_TRY(find_end(f, b, TIME_BYTES));
    b->times = b->at + HEADER_BYTES;
    b->kinds = b->times + (size_t)b->count[TIMES] * TIME_BYTES;
    b->types = b->kinds + b->count[TIMES];
    b->chars = b->types + (size_t)b->count[TYPES] * TYPE_BYTES;
    b->stds = b->chars + b->count[CHARS];
    b->uts = b->stds + b->count[STDS];
    return TR_OK;
}

/* ---- types and changes ------------------------------------------------------------------- */

static tr_rc check_types(const struct file *f, const struct block *b)
{
    for (size_t k = 0; k < b->count[TYPES]; k++) {
        size_t at = b->types + k * TYPE_BYTES;
        int32_t offset_s = i32(f, at);
        if (offset_s < LOWEST_OFFSET_S || offset_s > HIGHEST_OFFSET_S)
            return fault(f, at, "an offset of %" PRId32 " seconds, expected %d to %d", offset_s, LOWEST_OFFSET_S,
                         HIGHEST_OFFSET_S);
        if (u8(f, at + 4) > 1) return fault(f, at + 4, "summer mark %d, expected 0 or 1", u8(f, at + 4));
        if (u8(f, at + 5) >= b->count[CHARS])
            return fault(f, at + 5, "name at letter %d of %" PRIu32, u8(f, at + 5), b->count[CHARS]);
    }
    if (f->p[b->stds - 1] != '\0') return fault(f, b->stds - 1, "a name without an end");
    return TR_OK;
}

/* What the marks mean matters only to old readers of rules, but they must be marks. */
static tr_rc check_marks(const struct file *f, const struct block *b)
{
    for (size_t at = b->stds; at < b->end; at++)
        if (u8(f, at) > 1) return fault(f, at, "mark %d, expected 0 or 1", u8(f, at));
    for (size_t k = 0; k < b->count[UTS]; k++)
        if (u8(f, b->uts + k) == 1 && (b->count[STDS] == 0 || u8(f, b->stds + k) == 0))
            return fault(f, b->uts + k, "a UT mark without a standard mark");
    return TR_OK;
}

static int32_t offset_of(const struct file *f, const struct block *b, size_t kind)
{
    return i32(f, b->types + kind * TYPE_BYTES);
}

static tr_rc add_changes(struct tr_arena *a, const struct file *f, const struct block *b, struct tr_tz_table *t)
{
    if (!tr_tz_add(a, t, TR_TIME_NONE, offset_of(f, b, 0))) return no_room(f);
    for (size_t k = 0; k < b->count[TIMES]; k++) {
        size_t at = b->times + k * TIME_BYTES;
        size_t kind = u8(f, b->kinds + k);
        if (k > 0 && i64(f, at) <= i64(f, at - TIME_BYTES))
            return fault(f, at, "change %zu is not later than the one before it", k + 1);
        if (kind >= b->count[TYPES])
            return fault(f, b->kinds + k, "type %zu, expected less than %" PRIu32, kind, b->count[TYPES]);
        if (!tzif_add_change(a, t, i64(f, at), offset_of(f, b, kind))) return no_room(f);
    }
    return TR_OK;
}

/* Behind the last change the rule holds, and at it the rule must agree. A file without changes
 * since the table begins is its rule only. */
static tr_rc extend(struct tr_arena *a, const struct file *f, const struct block *b, const struct rule *r,
                    struct tr_tz_table *t)
{
    uint32_t n = b->count[TIMES];
    int64_t last_s = n ? i64(f, b->kinds - TIME_BYTES) : INT64_MIN;
    if (last_s >= end_s()) return TR_OK;
    if (last_s < begin_s()) {
        last_s = begin_s();
        t->offset_s.v[0] = tzif_rule_offset_s(r, last_s);
    } else if (tzif_rule_offset_s(r, last_s) != offset_of(f, b, u8(f, b->types - 1))) {
        return fault(f, b->end, "a rule that contradicts the last change");
    }
    return !r->has_summer || tzif_add_rule(a, t, r, last_s) ? TR_OK : no_room(f);
}

/* A line of its own, and the last: "\n", the rule or nothing, "\n". */
static tr_rc read_rule(const struct file *f, const struct block *b, tr_str *out)
{
    tr_str s = { f->p + b->end, f->n - b->end };
    if (s.n < 2 || s.p[0] != '\n' || s.p[s.n - 1] != '\n')
        return fault(f, b->end, "expected a rule between two line ends, and nothing behind it");
    s = (tr_str){ s.p + 1, s.n - 2 };
    if (s.n > RULE_BYTES_MOST)
        return fault(f, b->end, "a rule of %zu bytes, expected at most %d", s.n, RULE_BYTES_MOST);
    *out = s;
    return TR_OK;
}

tr_rc tr_tzif_parse(struct tr_arena *a, tr_str name, tr_str bytes, struct tr_tz_table *out, struct tr_error *err)
{
    struct file f = { name, bytes.p, bytes.n, err };
    struct block b = { 0 };
    struct tr_tz_table t = { 0 };
    struct rule r = { 0 };
    tr_str text = { NULL, 0 };
    TR_TRY(find_block(&f, &b));
    TR_TRY(check_types(&f, &b));
    TR_TRY(check_marks(&f, &b));
    TR_TRY(read_rule(&f, &b, &text));
    TR_TRY(add_changes(a, &f, &b, &t));
    if (text.n) {
        tr_str rest = text;
        if (!tzif_take_rule(&rest, b.version, &r))
            return fault(&f, f.n - 1 - rest.n, "not a rule such as EET-2EEST,M3.5.0,M10.5.0");
        TR_TRY(extend(a, &f, &b, &r, &t));
    }
    *out = t;
    return TR_OK;
}
