/* SPDX-License-Identifier: Apache-2.0
 *
 * Lists and counts of a record: actors and targets, assertions, counts. */
#include "read/record.h"

enum { LIST_MAX = 200 };

/* ---- actor, target ----------------------------------------------------------------------- */

static struct tr_ref read_ref(struct record *p, const char *key, const json_t *v)
{
    static const char *const known[] = { "code", "name", "scheme" };
    struct tr_ref ref = { 0 };
    if (json_is_string(v)) {
        ref.name = record_text(p, key, v);
    } else if ((v = record_object(p, key, v, known, TR_COUNT(known)))) {
        const json_t *code = json_object_get(v, "code");
        ref.scheme = record_text(p, key, json_object_get(v, "scheme"));
        ref.name = record_text(p, key, json_object_get(v, "name"));
        if (json_is_integer(code)) ref.code = record_print(p, "%" JSON_INTEGER_FORMAT, json_integer_value(code));
        else ref.code = record_text(p, key, code);
    }
    if (ref.name.n == 0 && ref.code.n == 0) record_fault(p, key, v, "an actor's id, name or code");
    return ref;
}

/* One actor may stand without a list around it. */
void record_read_refs(struct record *p, const char *key, const json_t *v, size_t at)
{
    struct {
        struct tr_ref *v;
        size_t n, cap;
    } list = { 0 };
    _Static_assert(sizeof list == sizeof p->out->actor, "the same list under another name");
    bool single = json_is_string(v) || json_is_object(v);
    size_t n = single ? 1 : record_list(p, key, v, LIST_MAX);
    list.v = record_room(p, n, sizeof *list.v);
    for (; list.v && list.n < n && record_sound(p); list.n++)
        list.v[list.n] = read_ref(p, key, single ? v : json_array_get(v, list.n));
    list.cap = list.n;
    memcpy((char *)p->out + at, &list, sizeof list);
}

/* ---- assertions -------------------------------------------------------------------------- */

const char *const record_sayings[RECORD_SAYINGS] = { "exemption",    "denial", "admission",
                                                     "confirmation", "blame",  "initiated" };

static struct tr_assertion read_assertion(struct record *p, const json_t *v)
{
    static const char *const known[] = { "about", "by", "evidenced", "says", "text", "told_by" };
    struct tr_assertion one = { 0 };
    v = record_object(p, "assertions", v, known, TR_COUNT(known));
    if (!v) return one;
    const json_t *evidenced = json_object_get(v, "evidenced");
    one.about = record_text(p, "assertions.about", json_object_get(v, "about"));
    one.by = record_text(p, "assertions.by", json_object_get(v, "by"));
    one.text = record_text(p, "assertions.text", json_object_get(v, "text"));
    one.told_by = record_text(p, "assertions.told_by", json_object_get(v, "told_by"));
    if (one.by.n == 0) record_fault(p, "assertions.by", json_object_get(v, "by"), "who says it: an actor or a source");
    size_t k = record_word(p, "assertions.says", json_object_get(v, "says"), record_sayings, RECORD_SAYINGS);
    if (k != TR_NONE) one.says = tr_str_of(record_sayings[k]);
    if (evidenced && !json_is_boolean(evidenced)) record_fault(p, "assertions.evidenced", evidenced, "true or false");
    one.evidenced = json_is_true(evidenced);
    return one;
}

void record_read_assertions(struct record *p, const char *key, const json_t *v, size_t at)
{
    (void)at;
    size_t n = record_list(p, key, v, LIST_MAX);
    p->out->assertions.v = record_room(p, n, sizeof *p->out->assertions.v);
    for (; p->out->assertions.v && p->out->assertions.n < n && record_sound(p); p->out->assertions.n++)
        p->out->assertions.v[p->out->assertions.n] = read_assertion(p, json_array_get(v, p->out->assertions.n));
    p->out->assertions.cap = p->out->assertions.n;
}

/* ---- counts ------------------------------------------------------------------------------ */

static int64_t read_one(struct record *p, const char *key, const json_t *v)
{
    if (!v || json_is_null(v)) return TR_UNKNOWN;
    return record_integer(p, key, v, 0, COUNT_MAX, "a whole number, 0 to 1000000000");
}

/* A plain number is all three: low, best and high. */
static struct tr_count read_count(struct record *p, const char *key, const json_t *v)
{
    static const char *const known[] = { "best", "high", "low" };
    struct tr_count c = TR_COUNT_UNKNOWN;
    if (!json_is_object(v)) {
        c.low = c.best = c.high = read_one(p, key, v);
    } else if ((v = record_object(p, key, v, known, TR_COUNT(known)))) {
        c.best = read_one(p, key, json_object_get(v, "best"));
        c.high = read_one(p, key, json_object_get(v, "high"));
        c.low = read_one(p, key, json_object_get(v, "low"));
    }
    return c;
}

bool record_count_outside(const struct tr_count *c)
{
    bool below = c->low != TR_UNKNOWN && c->best != TR_UNKNOWN && c->best < c->low;
    bool above = c->high != TR_UNKNOWN && c->best != TR_UNKNOWN && c->best > c->high;
    return below || above || (c->low != TR_UNKNOWN && c->high != TR_UNKNOWN && c->low > c->high);
}

bool record_counts(struct record *p, const char *key, const json_t *v, struct tr_count *out)
{
    bool outside = false;
    v = record_object(p, key, v, tr_counted_names, TR_COUNTED);
    for (size_t k = 0; v && k < TR_COUNTED; k++) {
        const json_t *one = json_object_get(v, tr_counted_names[k]);
        if (!one) continue;
        out[k] = read_count(p, tr_counted_names[k], one);
        outside |= record_count_outside(&out[k]);
    }
    return outside;
}

void record_read_counts(struct record *p, const char *key, const json_t *v, size_t at)
{
    (void)at;
    if (record_counts(p, key, v, p->out->counts)) p->out->flags |= 1u << TR_FLAG_BEST_OUTSIDE;
}
