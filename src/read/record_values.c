/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON values -> checked texts, numbers and words of a record. */
#include "read/record.h"

#include <stdio.h>
#include <stdlib.h>

enum { SHOWN_MAX = 120 };

bool record_sound(const struct record *p) { return !tr_fault_is(p->fault) && !p->no_room; }

void *record_room(struct record *p, size_t n, size_t size)
{
    void *room = tr_alloc(p->c->a, n ? n : 1, size);
    if (!room) p->no_room = true;
    return room;
}

tr_str record_print(struct record *p, const char *format, ...)
{
    char text[1000];
    va_list args;
    va_start(args, format);
    int n = vsnprintf(text, sizeof text, format, args);
    va_end(args);
    size_t length = n < 0 ? 0 : (size_t)n < sizeof text ? (size_t)n : sizeof text - 1;
    tr_str copy = tr_str_copy(p->c->a, (tr_str){ text, length });
    if (!copy.p) p->no_room = true;
    return copy;
}

/* What a person sees of the value. */
static tr_str shown(struct record *p, const json_t *v)
{
    if (!v) return TR_STR("nothing");
    if (json_is_array(v)) return record_print(p, "a list of %zu", json_array_size(v));
    if (json_is_object(v)) return record_print(p, "an object of %zu keys", json_object_size(v));
    if (json_is_string(v)) {
        tr_str text = tr_json_text(v);
        return text.n ? tr_str_copy(p->c->a, (tr_str){ text.p, text.n > SHOWN_MAX ? SHOWN_MAX : text.n })
                      : TR_STR("an empty text");
    }
    if (json_is_integer(v)) return record_print(p, "%" JSON_INTEGER_FORMAT, json_integer_value(v));
    if (json_is_real(v)) return record_print(p, "%g", json_real_value(v));
    return json_is_null(v) ? TR_STR("null") : json_is_true(v) ? TR_STR("true") : TR_STR("false");
}

static void set_fault(struct record *p, const char *key, tr_str found, tr_str expected)
{
    if (!record_sound(p)) return;
    p->fault->field = tr_str_copy(p->c->a, tr_str_of(key));
    p->fault->found = found;
    p->fault->expected = expected;
}

void record_fault(struct record *p, const char *key, const json_t *found, const char *expected)
{
    if (record_sound(p)) set_fault(p, key, shown(p, found), tr_str_of(expected));
}

void record_unknown_word(struct record *p, const char *key, tr_str found, const char *expected, const tr_str *words,
                         size_t n)
{
    if (!record_sound(p)) return;
    if (found.n > SHOWN_MAX) found.n = SHOWN_MAX;
    tr_str near = tr_str_nearest(found, words, n);
    tr_str text = near.n ? record_print(p, "%s; the nearest is " TR_FMT, expected, TR_ARG(near)) : tr_str_of(expected);
    set_fault(p, key, tr_str_copy(p->c->a, found), text);
}

void record_not_among(struct record *p, const char *key, tr_str found, const char *const *names, size_t n)
{
    if (!record_sound(p)) return;
    if (found.n > SHOWN_MAX) found.n = SHOWN_MAX;
    struct tr_sink s = { 0 };
    for (size_t k = 0; k < n; k++) tr_putf(&s, "%s%s", k == 0 ? "" : k + 1 < n ? ", " : " or ", names[k]);
    tr_str expected = tr_str_copy(p->c->a, tr_sink_text(&s));
    tr_sink_close(&s);
    if (!expected.p) p->no_room = true;
    else set_fault(p, key, tr_str_copy(p->c->a, found), expected);
}

tr_str record_text(struct record *p, const char *key, const json_t *v)
{
    if (!v || json_is_null(v)) return (tr_str){ NULL, 0 };
    if (!json_is_string(v)) {
        record_fault(p, key, v, "a text");
        return (tr_str){ NULL, 0 };
    }
    tr_str copy = tr_str_copy(p->c->a, tr_str_trim(tr_json_text(v)));
    if (!copy.p) p->no_room = true;
    return copy;
}

double record_number(struct record *p, const char *key, const json_t *v, double low, double high, const char *expected)
{
    double value;
    if (tr_json_number(v, &value) && value >= low && value <= high) return value + 0.0; /* no -0 */
    record_fault(p, key, v, expected);
    return low;
}

int64_t record_integer(struct record *p, const char *key, const json_t *v, int64_t low, int64_t high,
                       const char *expected)
{
    if (json_is_integer(v) && json_integer_value(v) >= low && json_integer_value(v) <= high)
        return json_integer_value(v);
    record_fault(p, key, v, expected);
    return low;
}

size_t record_word(struct record *p, const char *key, const json_t *v, const char *const *names, size_t n)
{
    if (!json_is_string(v)) {
        record_fault(p, key, v, "a text");
        return TR_NONE;
    }
    size_t k = tr_word(tr_json_text(v), names, n);
    if (k == TR_NONE) record_not_among(p, key, tr_json_text(v), names, n);
    return k;
}

size_t record_list(struct record *p, const char *key, const json_t *v, size_t most)
{
    if (json_is_array(v) && json_array_size(v) <= most) return json_array_size(v);
    record_fault(p, key, v, json_is_array(v) ? "a shorter list" : "a list");
    return 0;
}

const json_t *record_object(struct record *p, const char *key, const json_t *v, const char *const *known, size_t n)
{
    if (!json_is_object(v)) {
        record_fault(p, key, v, "an object");
        return NULL;
    }
    json_t *object = (json_t *)(uintptr_t)v; /* iterators take no const */
    for (void *it = json_object_iter(object); it; it = json_object_iter_next(object, it)) {
        tr_str name = tr_str_of(json_object_iter_key(it));
        if (tr_is_among(name, known, n) || tr_str_starts(name, TR_STR("x_"))) continue;
        record_not_among(p, key, name, known, n);
        return NULL;
    }
    return v;
}
