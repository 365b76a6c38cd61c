/* SPDX-License-Identifier: Apache-2.0
 *
 * Bytes of a compiled zone file (TZif, RFC 8536) -> a table of offsets. Reads the block of 64-bit
 * times and the rule behind it (a POSIX TZ text, with the hours that version 3 allows), and writes
 * the rule out year by year. Believes no count, index or order before it has looked. Finding the
 * file is left to tz.c. */
#include "tzif.h"

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

enum { FIRST_YEAR = 1800, HOUR_S = 3600, DAY_S = 24 * HOUR_S };

/* ---- table ------------------------------------------------------------------------------- */

bool tr_tz_add(struct tr_arena *a, struct tr_tz_table *t, tr_time at, int32_t offset_s)
{
    size_t n = t->offset_s.n;
    if (n && t->offset_s.v[n - 1] == offset_s) return true;
    return TR_PUSH(a, &t->at, at) && TR_PUSH(a, &t->offset_s, offset_s);
}

static int64_t year_s(int year) { return tr_time_of(NULL, year, 1, 1, 0, 0, 0) / TR_SECOND; }

static int64_t begin_s(void) { return year_s(FIRST_YEAR); }

static int64_t end_s(void) { return year_s(TR_TZ_LAST_YEAR + 1); }

/* What holds when the table begins is the first offset; what comes after its end is left out. */
static bool add_change(struct tr_arena *a, struct tr_tz_table *t, int64_t at_s, int32_t offset_s)
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
        if (!add_change(a, t, i64(f, at), offset_of(f, b, kind))) return no_room(f);
    }
    return TR_OK;
}

/* ---- the rule's text --------------------------------------------------------------------- */

enum day_form { NTH_OF_MONTH, DAY_WITHOUT_29_FEB, DAY_FROM_0 };

struct yearly { /* a moment of every year, by the clock that holds until then */
    enum day_form form;
    int month, week, day; /* week 5 is the last; weekday 0 is Sunday */
    int32_t time_s;
};

struct rule {
    int32_t winter_s, summer_s; /* offsets; "summer" is what the text names second */
    bool has_summer;
    struct yearly start, end;
};

static bool take(tr_str *s, char c)
{
    if (s->n == 0 || s->p[0] != c) return false;
    *s = (tr_str){ s->p + 1, s->n - 1 };
    return true;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

static bool take_int(tr_str *s, size_t digits_most, int low, int high, int *out)
{
    size_t n = 0;
    *out = 0;
    for (; n < digits_most && s->n && is_digit(s->p[0]); n++) {
        *out = *out * 10 + (s->p[0] - '0');
        *s = (tr_str){ s->p + 1, s->n - 1 };
    }
    return n > 0 && *out >= low && *out <= high;
}

/* EET, or <+03> where a name is not only letters. */
static bool take_name(tr_str *s)
{
    bool quoted = take(s, '<');
    size_t n = 0;
    while (n < s->n && (is_letter(s->p[n]) || (quoted && (is_digit(s->p[n]) || s->p[n] == '+' || s->p[n] == '-')))) n++;
    if (n < 3) return false;
    *s = (tr_str){ s->p + n, s->n - n };
    return !quoted || take(s, '>');
}

/* [+-]hh[:mm[:ss]] */
static bool take_time(tr_str *s, int hours_most, int32_t *out)
{
    int hour, minute = 0, second = 0;
    bool negative = take(s, '-');
    if (!negative) take(s, '+');
    if (!take_int(s, 3, 0, hours_most, &hour)) return false;
    if (take(s, ':')) {
        if (!take_int(s, 2, 0, 59, &minute)) return false;
        if (take(s, ':') && !take_int(s, 2, 0, 59, &second)) return false;
    }
    *out = (hour * 60 + minute) * 60 + second;
    if (negative) *out = -*out;
    return true;
}

/* Written as what to add to local time to get UTC, the other way round than here. */
static bool take_offset(tr_str *s, int32_t *out)
{
    if (!take_time(s, 24, out)) return false;
    *out = -*out;
    return true;
}

static bool take_day(tr_str *s, struct yearly *y)
{
    if (take(s, 'J')) {
        y->form = DAY_WITHOUT_29_FEB;
        return take_int(s, 3, 1, 365, &y->day);
    }
    if (!take(s, 'M')) {
        y->form = DAY_FROM_0;
        return take_int(s, 3, 0, 365, &y->day);
    }
    y->form = NTH_OF_MONTH;
    return take_int(s, 2, 1, 12, &y->month) && take(s, '.') && take_int(s, 1, 1, 5, &y->week) && take(s, '.') &&
           take_int(s, 1, 0, 6, &y->day);
}

/* Since version 3 a moment may lie up to a week before or behind its day: Gaza has M3.4.4/50. */
static bool take_yearly(tr_str *s, uint8_t version, struct yearly *y)
{
    y->time_s = 2 * HOUR_S;
    if (!take(s, ',') || !take_day(s, y)) return false;
    if (!take(s, '/')) return true;
    return take_time(s, version == '2' ? 24 : 167, &y->time_s) && (version != '2' || y->time_s >= 0);
}

static bool take_rule(tr_str *s, uint8_t version, struct rule *r)
{
    if (!take_name(s) || !take_offset(s, &r->winter_s)) return false;
    if (s->n == 0) return true;
    r->has_summer = true;
    r->summer_s = r->winter_s + HOUR_S;
    if (!take_name(s)) return false;
    if (s->n && s->p[0] != ',' && !take_offset(s, &r->summer_s)) return false;
    return take_yearly(s, version, &r->start) && take_yearly(s, version, &r->end) && s->n == 0;
}

/* ---- the rule, year by year -------------------------------------------------------------- */

static int nth_of_month(const struct yearly *y, int year)
{
    tr_time first = tr_time_of(NULL, year, y->month, 1, 0, 0, 0);
    int sunday_based = (tr_clock_of(NULL, first).weekday + 1) % 7;
    int day = 1 + (y->day - sunday_based + 7) % 7 + 7 * (y->week - 1);
    return tr_date_valid(year, y->month, day) ? day : day - 7; /* the last may be the fourth */
}

/* Seconds since 1970 by the local clock. */
static int64_t local_s(const struct yearly *y, int year)
{
    if (y->form == NTH_OF_MONTH)
        return tr_time_of(NULL, year, y->month, nth_of_month(y, year), 0, 0, 0) / TR_SECOND + y->time_s;
    int day = y->day;
    if (y->form == DAY_WITHOUT_29_FEB && (day < 60 || !tr_date_valid(year, 2, 29))) day--;
    return year_s(year) + (int64_t)day * DAY_S + y->time_s;
}

static int64_t start_s(const struct rule *r, int year) { return local_s(&r->start, year) - r->winter_s; }

/* The end of the summer that starts in this year: in the south, that of the next year. */
static int64_t summer_end_s(const struct rule *r, int year)
{
    int64_t end = local_s(&r->end, year) - r->summer_s;
    return end > start_s(r, year) ? end : local_s(&r->end, year + 1) - r->summer_s;
}

static int32_t rule_offset_s(const struct rule *r, int64_t at_s)
{
    int year = tr_clock_of(NULL, at_s * TR_SECOND).year;
    for (int k = year - 2; r->has_summer && k <= year + 1; k++)
        if (start_s(r, k) <= at_s && at_s < summer_end_s(r, k)) return r->summer_s;
    return r->winter_s;
}

/* Adds the changes after after_s. Summers that touch or overlap are one: that is how a file says
 * "summer time all year". */
static bool add_rule(struct tr_arena *a, struct tr_tz_table *t, const struct rule *r, int64_t after_s)
{
    int64_t winter_s = INT64_MIN; /* when the last summer ends */
    for (int year = tr_clock_of(NULL, after_s * TR_SECOND).year - 2; year <= TR_TZ_LAST_YEAR + 1; year++) {
        int64_t summer_s = start_s(r, year), end = summer_end_s(r, year);
        if (summer_s > winter_s) {
            if (winter_s > after_s && !add_change(a, t, winter_s, r->winter_s)) return false;
            if (summer_s > after_s && !add_change(a, t, summer_s, r->summer_s)) return false;
        }
        if (end > winter_s) winter_s = end;
    }
    return true;
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
        t->offset_s.v[0] = rule_offset_s(r, last_s);
    } else if (rule_offset_s(r, last_s) != offset_of(f, b, u8(f, b->types - 1))) {
        return fault(f, b->end, "a rule that contradicts the last change");
    }
    return !r->has_summer || add_rule(a, t, r, last_s) ? TR_OK : no_room(f);
}

/* A line of its own, and the last: "\n", the rule or nothing, "\n". */
static tr_rc read_rule(const struct file *f, const struct block *b, tr_str *out)
{
    tr_str s = { f->p + b->end, f->n - b->end };
    if (!take(&s, '\n') || s.n == 0 || s.p[s.n - 1] != '\n')
        return fault(f, b->end, "expected a rule between two line ends, and nothing behind it");
    s.n--;
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
        if (!take_rule(&rest, b.version, &r))
            return fault(&f, f.n - 1 - rest.n, "not a rule such as EET-2EEST,M3.5.0,M10.5.0");
        TR_TRY(extend(a, &f, &b, &r, &t));
    }
    *out = t;
    return TR_OK;
}
