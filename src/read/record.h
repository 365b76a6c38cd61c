/* SPDX-License-Identifier: Apache-2.0
 *
 * record.h: a JSON record under way, and how its values are read. The first fault sticks; what is
 * read after it does not count. */
#ifndef TR_READ_RECORD_H
#define TR_READ_RECORD_H

#include "format/json.h"
#include "read/parts.h"

#define COUNT_MAX INT64_C(1000000000)

struct record {
    const struct tr_record_context *c;
    json_t *root;
    struct tr_report *out;
    struct tr_fault *fault;
    bool no_room;
};

/* record_values.c */
bool record_sound(const struct record *p); /* no fault, no shortage */
void *record_room(struct record *p, size_t n, size_t size);
tr_str record_print(struct record *p, const char *format, ...) TR_PRINTF(2, 3);
/* Keys are literals of ours or live as long as the record; `found` may be NULL: nothing is there. */
void record_fault(struct record *p, const char *key, const json_t *found, const char *expected);
void record_unknown_word(struct record *p, const char *key, tr_str found, const char *expected, const tr_str *words,
                         size_t n);
void record_not_among(struct record *p, const char *key, tr_str found, const char *const *names, size_t n);
tr_str record_text(struct record *p, const char *key, const json_t *v); /* NULL and null: empty; copied, trimmed */
double record_number(struct record *p, const char *key, const json_t *v, double low, double high, const char *expected);
int64_t record_integer(struct record *p, const char *key, const json_t *v, int64_t low, int64_t high,
                       const char *expected);
size_t record_word(struct record *p, const char *key, const json_t *v, const char *const *names, size_t n);
size_t record_list(struct record *p, const char *key, const json_t *v, size_t most); /* its length */
/* v itself when it is an object with no other keys than these (and x_...), else a fault and NULL. */
const json_t *record_object(struct record *p, const char *key, const json_t *v, const char *const *known, size_t n);

/* record_parts.c: signatures of the key table in record.c */
void record_read_refs(struct record *p, const char *key, const json_t *v, size_t at);
void record_read_assertions(struct record *p, const char *key, const json_t *v, size_t at);
void record_read_counts(struct record *p, const char *key, const json_t *v, size_t at);

bool record_counts(struct record *p, const char *key, const json_t *v,
                   struct tr_count *out); /* one contradicts itself */

/* record_document.c: the same signature */
void record_read_document(struct record *p, const char *key, const json_t *v, size_t at);

/* What the short way (lean_record.c) decides by as well. */
enum { RECORD_SAYINGS = 6 };
extern const char *const record_sayings[RECORD_SAYINGS];
bool record_count_outside(const struct tr_count *c); /* best, low and high contradict one another */

/* record.c: has the report what its kind needs? */
bool record_kind_sound(struct tr_report *r); /* only looks */

/* record_when.c */
tr_span record_time(struct record *p, const char *key, const json_t *v);
void record_read_when(struct record *p);
/* One of the two may be NULL. Without `to` the span is as wide as `from` is written, without `from` its start stays. */
void record_read_span(struct record *p, const json_t *from, const json_t *to, tr_span *when);

/* record_place.c: place, impact, launch */
void record_read_ends(struct record *p);
void record_read_place(struct record *p, const char *key, const json_t *v, struct tr_place *out, tr_place_role role);

#endif
