/* SPDX-License-Identifier: Apache-2.0
 *
 * base.h: text, memory, errors, time, place and number. Knows nothing of ceasefires.
 *
 * Conventions used by every other header:
 *   tr_str      pointer and length, UTF-8, never owns, may hold no NUL
 *   arena       results live in the arena that is passed first; nothing else to undo
 *   tr_rc       a failure; the sentence is in struct tr_error; err may be NULL
 *   tr_span     half-open [from, to), microseconds UTC
 *   tr_point    WGS 84 degrees, longitude first
 *   unknown     is spelled (TR_UNKNOWN, TR_TIME_NONE), never 0 */
#ifndef TRUCE_BASE_H
#define TRUCE_BASE_H

#include <stdarg.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

/* Repeated in truce.h: the compiler warns when the two differ. */
#define TRUCE_VERSION "0.1.0"

#define TR_COUNT(array) (sizeof(array) / sizeof(array)[0])
#if defined(__GNUC__)
#define TR_MUST __attribute__((warn_unused_result))
#define TR_PRINTF(f, a) __attribute__((format(printf, f, a)))
#else
#define TR_MUST
#define TR_PRINTF(f, a)
#endif

/* ---- errors ------------------------------------------------------------------------------ */

typedef enum {
    TR_OK = 0,
    TR_END,       /* a stream has no more items; not a failure */
    TR_BAD_INPUT, /* the input is wrong; the sentence says where and what */
    TR_NOMEM,     /* an arena is at its cap, or the system has no memory */
    TR_IO,        /* a file cannot be read or written */
    TR_DAMAGED,   /* a case file is damaged, or verify found a change */
    TR_LOCKED,    /* somebody else holds the case file */
    TR_USAGE,     /* the call itself is wrong */
    TR_BUG        /* ours */
} tr_rc;

struct tr_error {
    tr_rc rc;
    char text[1000]; /* one sentence, NUL-terminated, no newline at the end */
};

/* Fills err (when not NULL) and returns rc, so that `return tr_fail(...)` reads well. */
tr_rc tr_fail(struct tr_error *err, tr_rc rc, const char *format, ...) TR_PRINTF(3, 4);

/* Runs a call and leaves the function with its tr_rc when that is not TR_OK. */
#define TR_TRY(call)                                \
    do {                                            \
        tr_rc tr_try_rc_ = (call);                  \
        if (tr_try_rc_ != TR_OK) return tr_try_rc_; \
    } while (0)

/* ---- text -------------------------------------------------------------------------------- */

typedef struct {
    const char *p;
    size_t n;
} tr_str;

struct tr_strs { /* a list of texts; n may be 0, then v may be NULL */
    tr_str *v;
    size_t n;
};

#define TR_LIT(literal)                \
    {                                  \
        (literal), sizeof(literal) - 1 \
    } /* for initialisers */
#define TR_STR(literal) ((tr_str){ (literal), sizeof(literal) - 1 })
#define TR_FMT "%.*s"
#define TR_ARG(s) (int)((s).n > 2000 ? 2000 : (s).n), ((s).p ? (s).p : "")
#define TR_NOT_FOUND SIZE_MAX

struct tr_arena;

static inline char tr_lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; } /* ASCII; else as it is */
static inline tr_str tr_str_of(const char *c) /* borrows a NUL-terminated text; NULL is empty */
{
    return (tr_str){ c, c ? strlen(c) : 0 };
}
static inline bool tr_str_eq(tr_str a, tr_str b) { return a.n == b.n && (a.n == 0 || memcmp(a.p, b.p, a.n) == 0); }
static inline bool tr_str_is(tr_str a, const char *literal) { return tr_str_eq(a, tr_str_of(literal)); }
int tr_str_cmp(tr_str a, tr_str b);            /* bytes, then length: a total order */
size_t tr_str_find(tr_str hay, tr_str needle); /* byte offset or TR_NOT_FOUND */
bool tr_str_starts(tr_str s, tr_str head);
bool tr_str_ends(tr_str s, tr_str tail);
bool tr_strs_has(struct tr_strs list, tr_str s);
tr_str tr_str_trim_ends(tr_str s);
static inline tr_str tr_str_trim(tr_str s) /* ASCII white space and U+00A0 off both ends */
{
    bool clean = s.n && s.p && s.p[0] > ' ' &&
                 s.p[s.n - 1] > ' '; /* char may be signed: what is not ASCII goes the long way */
    return clean && (unsigned char)s.p[0] < 0x80 && (unsigned char)s.p[s.n - 1] < 0x80 ? s : tr_str_trim_ends(s);
}
tr_str tr_str_cut(tr_str *rest, char at);   /* head up to `at`; rest moves behind it (empty, p NULL at the end) */
bool tr_str_to_i64(tr_str s, int64_t *out); /* whole text is one decimal integer */
bool tr_str_to_double(tr_str s,
                      double *out); /* whole text is one finite decimal, '.' only; locale-free, correctly rounded */
size_t tr_utf8_bad(tr_str s);       /* offset of the first invalid byte or TR_NOT_FOUND */
tr_str tr_str_copy(struct tr_arena *a, tr_str s); /* p is NULL at the arena's cap; result is also NUL-terminated */
tr_str tr_str_format(struct tr_arena *a, const char *format, ...) TR_PRINTF(2, 3);
const char *tr_cstr(struct tr_arena *a, tr_str s); /* NUL-terminated copy, or NULL */

/* Search key of a name: NFKD, case folded, marks and Arabic vowel signs dropped, Arabic letter
 * forms and a few Latin transliteration habits unified, punctuation to one space. Never shown. */
tr_str tr_fold(struct tr_arena *a, tr_str s);
/* The same without place-type words (town, village, city, district, governorate, farm ...) and
 * without the Arabic article (al-, ar-, as-, el- ...): "Ar-Rastan town" and "El Rastan" agree. */
tr_str tr_fold_place(struct tr_arena *a, tr_str s);
/* Edit distance (insert, delete, change, swap) of two short texts, at most cap; for "did you mean". */
size_t tr_str_distance(tr_str a, tr_str b, size_t cap);
/* The nearest of n words, or an empty text when none is near enough to be worth saying. */
tr_str tr_str_nearest(tr_str word, const tr_str *words, size_t n);

/* ---- memory ------------------------------------------------------------------------------ */

/* One arena per unit of work. A mark is a copy of the struct; `*a = mark` gives everything after
 * it back. tr_arena_open reserves address space and takes pages only when they are touched. */
struct tr_arena {
    unsigned char *base;
    size_t used, cap;
    int64_t *fuse; /* NULL, or counts allocations down; at 0 they fail (failure tests) */
};

TR_MUST tr_rc tr_arena_open(struct tr_arena *a, size_t cap_bytes, struct tr_error *err); /* caller closes */
void tr_arena_close(struct tr_arena *a);
void tr_arena_reset(struct tr_arena *a); /* everything is given back */
/* Like `*a = mark`, and the system gets the pages back: for what was large and is not needed again. */
void tr_arena_back(struct tr_arena *a, const struct tr_arena *mark);
void *tr_alloc(struct tr_arena *a, size_t count, size_t size); /* zeroed, 16-aligned, or NULL */
#define tr_new(a, type, count) ((type *)tr_alloc((a), (size_t)(count), sizeof(type)))

#define TR_LIST(T)     \
    struct {           \
        T *v;          \
        size_t n, cap; \
    }

/* A growing list in an arena: `TR_PUSH(a, list, item)` where list is { T *v; size_t n, cap; }.
 * Gives false at the arena's cap. Old rooms stay in the arena (doubling: at most twice the size).
 * The item may read list->n, which is then the number before it; it must not push to that list. */
bool tr_grow(struct tr_arena *a, void **v, size_t n, size_t *cap, size_t size);
#define TR_PUSH(a, list, item)                                                     \
    (tr_grow((a), (void **)&(list)->v, (list)->n, &(list)->cap, sizeof *(list)->v) \
         ? ((list)->v[(list)->n] = (item), (list)->n++, true)                      \
         : false)

/* Hash map from text to a number, in an arena; keys are borrowed. */
struct tr_map {
    struct tr_arena *arena;
    struct tr_map_slot *slots;
    size_t n, cap;
};
struct tr_map_slot {
    tr_str key;
    uint64_t hash;
    size_t value;
};
bool tr_map_put(struct tr_map *m, tr_str key, size_t value); /* false at the arena's cap; replaces */
bool tr_map_get(const struct tr_map *m, tr_str key, size_t *value);

/* ---- bytes ------------------------------------------------------------------------------- */

typedef struct {
    unsigned char b[32];
} tr_hash;

tr_hash tr_sha256(const void *p, size_t n);
struct tr_sha { /* streaming form */
    unsigned char state[128];
};
void tr_sha_begin(struct tr_sha *s);
void tr_sha_add(struct tr_sha *s, const void *p, size_t n);
void tr_sha_text(struct tr_sha *s, tr_str t); /* adds length (8 bytes LE) and bytes: no two lists collide */
tr_hash tr_sha_end(struct tr_sha *s);
tr_str tr_hash_hex(struct tr_arena *a, tr_hash h);
/* A kind letter and 13 base32 characters (lower case, no 0 1 l o) of the hash: an id. */
tr_str tr_id(struct tr_arena *a, char kind, tr_hash h);
uint64_t tr_hash64(tr_str s); /* for tables, not for evidence */

/* ---- files ------------------------------------------------------------------------------- */

/* Whole file into `a`. TR_IO when it cannot be read, TR_BAD_INPUT when it is larger than max. */
TR_MUST tr_rc tr_file_read(struct tr_arena *a, tr_str path, size_t max_bytes, tr_str *out, struct tr_error *err);
/* The file's bytes where they lie, read-only; page-aligned. TR_IO, or TR_BAD_INPUT when it is empty or no regular file.
 * The caller unmaps. Somebody who shortens the file meanwhile stops the program, so map only what is replaced whole. */
TR_MUST tr_rc tr_file_map(tr_str path, tr_str *out, struct tr_error *err);
void tr_file_unmap(tr_str *bytes);
/* Writes under a temporary name beside `path`, syncs, renames: the old file or the new, never half. */
TR_MUST tr_rc tr_file_write(tr_str path, tr_str bytes, struct tr_error *err);
bool tr_file_exists(tr_str path);
TR_MUST tr_rc tr_dir_make(tr_str path, struct tr_error *err); /* like mkdir -p */
/* Names of the regular files in a folder, sorted by bytes; a missing folder gives none. */
TR_MUST tr_rc tr_dir_list(struct tr_arena *a, tr_str path, struct tr_strs *out, struct tr_error *err);
/* The same with the files of the folders in it, as "folder/name", sorted as a whole. What begins with a dot is left out: it is
 * an editor's or a system's own. TR_BAD_INPUT when folders stand in one another deeper than 16. */
TR_MUST tr_rc tr_dir_tree(struct tr_arena *a, tr_str path, struct tr_strs *out, struct tr_error *err);
tr_str tr_path_join(struct tr_arena *a, tr_str folder, tr_str name);
tr_str tr_path_folder(tr_str path); /* "." when there is none; borrows */
tr_str tr_path_name(tr_str path);   /* behind the last '/'; borrows */

/* Where output goes: memory that grows, then one file. Errors stick and are told at the end. */
struct tr_sink {
    char *p;
    size_t n, cap;
    bool failed;
};
bool tr_sink_room(struct tr_sink *s, size_t n); /* for n more bytes and a NUL; false: out of memory, now or before */
static inline void tr_put(struct tr_sink *s, tr_str text)
{
    if (s->failed || text.n >= s->cap - s->n) /* most pieces find room */
        if (!tr_sink_room(s, text.n)) return;
    if (text.n) memcpy(s->p + s->n, text.p, text.n);
    s->n += text.n;
    s->p[s->n] = '\0';
}
static inline void tr_puts(struct tr_sink *s, const char *text) { tr_put(s, tr_str_of(text)); }
void tr_putf(struct tr_sink *s, const char *format, ...) TR_PRINTF(2, 3);
void tr_put_i64(struct tr_sink *s, int64_t v); /* decimal; much cheaper than tr_putf */
/* A probability or measure for files: at most `decimals` places, trailing zeros dropped, "-0" never, locale-free. */
void tr_put_number(struct tr_sink *s, double value, int decimals);
tr_str tr_sink_text(const struct tr_sink *s);
void tr_sink_close(struct tr_sink *s); /* frees; the sink may be used again */

/* ---- time -------------------------------------------------------------------------------- */

typedef int64_t tr_time;       /* microseconds since 1970-01-01T00:00Z, no leap seconds */
#define TR_TIME_NONE INT64_MIN /* unknown, or open start */
#define TR_TIME_MAX INT64_MAX  /* open end */
#define TR_SECOND INT64_C(1000000)
#define TR_DAY (INT64_C(86400) * TR_SECOND)

typedef struct {
    tr_time from, to; /* half-open; {TR_TIME_NONE, TR_TIME_MAX} is always */
} tr_span;
#define TR_ALWAYS ((tr_span){ TR_TIME_NONE, TR_TIME_MAX })

static inline tr_time tr_span_length(tr_span s) /* microseconds; TR_TIME_MAX when an end is open */
{
    tr_time length;
    bool open = s.from == TR_TIME_NONE || s.to == TR_TIME_MAX;
    return open || __builtin_sub_overflow(s.to, s.from, &length) ? TR_TIME_MAX : length;
}
static inline bool tr_span_is_day(tr_span s) { return tr_span_length(s) <= 2 * TR_DAY; } /* or a part, or a night */
bool tr_span_overlaps(tr_span a, tr_span b);
bool tr_span_has(tr_span s, tr_time t);
tr_span tr_span_common(tr_span a, tr_span b); /* empty (from >= to) when they do not meet */
/* Share of `what` that lies in `window`, 0..1; an instant (from == to) counts as 0 or 1. */
double tr_span_share(tr_span what, tr_span window);

/* A time zone as a table of offsets, computed once; const afterwards, so threads may share it. */
struct tr_tz {
    tr_str name;
    tr_time *at;       /* offset[k] holds from at[k] on; at[0] is TR_TIME_NONE */
    int32_t *offset_s; /* seconds east of UTC */
    size_t n;
};
TR_MUST tr_rc tr_tz_load(struct tr_arena *a, tr_str name, struct tr_tz *out,
                         struct tr_error *err); /* IANA name; from the system's zone file, else ICU */
int32_t tr_tz_offset_s(const struct tr_tz *tz, tr_time utc);
/* Local wall clock to UTC: of two possible instants the earlier, in a gap the instant after it. */
tr_time tr_time_of(const struct tr_tz *tz, int year, int month, int day, int hour, int minute, int second);
struct tr_clock {
    int year, month, day, hour, minute, second, micro, weekday; /* weekday 0 = Monday */
};
struct tr_clock tr_clock_of(const struct tr_tz *tz, tr_time t); /* tz NULL = UTC */
bool tr_date_valid(int year, int month, int day);
tr_span tr_day_of(const struct tr_tz *tz, tr_time t); /* the local day that holds t */
/* ISO 8601: YYYY, YYYY-MM, YYYY-MM-DD, with T or space and hh:mm[:ss[.ffffff]], with Z or an
 * offset, else local time of tz. The span is as wide as what was written: a day, a minute, a
 * second (an instant when fractions are given). False when it is not exactly that. Years 1800..2200. */
bool tr_time_parse(const struct tr_tz *tz, tr_str s, tr_span *out);
tr_str tr_time_iso(struct tr_arena *a, tr_time t); /* 2017-05-06T21:00:00Z; fractions only when there */
tr_str tr_time_local(struct tr_arena *a, const struct tr_tz *tz, tr_time t); /* 2017-05-06 21:00 */
tr_str tr_date_local(struct tr_arena *a, const struct tr_tz *tz, tr_time t); /* 2017-05-06 */

/* ---- place and number -------------------------------------------------------------------- */

typedef struct {
    double lon, lat;
} tr_point;

bool tr_point_valid(tr_point p);              /* finite, |lon| <= 180, |lat| <= 90 */
double tr_distance_m(tr_point a, tr_point b); /* geodesic, WGS 84 */
double tr_bearing_deg(tr_point from, tr_point to);
tr_point tr_point_towards(tr_point from, double bearing_deg, double distance_m);

#define TR_UNKNOWN INT64_MIN
struct tr_count { /* what a source counts; each part may be TR_UNKNOWN */
    int64_t low, best, high;
};
#define TR_COUNT_UNKNOWN ((struct tr_count){ TR_UNKNOWN, TR_UNKNOWN, TR_UNKNOWN })

int tr_cmp_double(double a, double b); /* -1, 0, 1; a total order: NaN equals NaN and stands before all else */
double tr_round6(double p);            /* to 1e-6, before anything is decided on it */

/* ---- log and chance ---------------------------------------------------------------------- */

typedef enum { TR_DEBUG, TR_INFO, TR_WARN, TR_ALARM } tr_level;
struct tr_log { /* the library prints nothing; it tells the sink it was given (may be NULL) */
    void (*write)(void *self, tr_level level, const char *what, const char *text);
    void *self;
};
/* what = "folder.event"; the text is key=value pairs: ids and counts only, never names, texts, coordinates. */
void tr_log(const struct tr_log *log, tr_level level, const char *what, const char *format, ...) TR_PRINTF(4, 5);

struct tr_rand { /* seeded numbers, the same everywhere */
    uint64_t s[2];
};
struct tr_rand tr_rand_seed(uint64_t seed);
uint64_t tr_rand_u64(struct tr_rand *r);
double tr_rand_unit(struct tr_rand *r);   /* [0, 1) */
double tr_rand_normal(struct tr_rand *r); /* mean 0, sigma 1 */

/* Data files that are built into the program (share/): "acts.tsv", "lang/en.tsv" ... Empty when there is none. */
tr_str tr_embedded(const char *name);
tr_str tr_embedded_name(size_t k); /* of the k-th, by the bytes of names; empty p behind the last */

#endif
