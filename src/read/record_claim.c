/* SPDX-License-Identifier: Apache-2.0
 *
 * One JSON object -> one claim of a document, or the first thing that is wrong with it. claim_json.c writes it. */
#include "read/record_claim.h"

enum { LIST_MAX = 1000 };

static const char *const claim_keys[] = {
    "about",       "act",    "actors", "attribution", "cls",    "confidence", "counts", "from",
    "granularity", "hedge",  "hedges", "id",          "mode",   "negated",    "number", "parent",
    "place_part",  "places", "rule",   "spans",       "stance", "status",     "text",   "to",
    "topic",       "type",   "weapon", "when_basis",  "why",
};

static const struct { /* plain texts */
    const char *key;
    size_t at;
} texts[] = {
    { "about", offsetof(struct tr_claim, about) },   { "act", offsetof(struct tr_claim, act) },
    { "cls", offsetof(struct tr_claim, cls) },       { "granularity", offsetof(struct tr_claim, granularity) },
    { "id", offsetof(struct tr_claim, id) },         { "mode", offsetof(struct tr_claim, mode) },
    { "parent", offsetof(struct tr_claim, parent) }, { "place_part", offsetof(struct tr_claim, place_part) },
    { "rule", offsetof(struct tr_claim, rule) },     { "stance", offsetof(struct tr_claim, stance) },
    { "text", offsetof(struct tr_claim, text) },     { "topic", offsetof(struct tr_claim, topic) },
    { "weapon", offsetof(struct tr_claim, weapon) }, { "when_basis", offsetof(struct tr_claim, when_basis) },
};

/* ---- bytes ------------------------------------------------------------------------------- */

static struct tr_bytes read_bytes(struct record *p, const char *key, const json_t *v)
{
    static const char expected[] = "a range of bytes, [from, to) with from before to";
    struct tr_bytes b = { 0, 0 };
    if (!json_is_array(v) || json_array_size(v) != 2) {
        record_fault(p, key, v, expected);
        return b;
    }
    b.from = (uint32_t)record_integer(p, key, json_array_get(v, 0), 0, UINT32_MAX, expected);
    b.to = (uint32_t)record_integer(p, key, json_array_get(v, 1), 0, UINT32_MAX, expected);
    if (b.to <= b.from) record_fault(p, key, json_array_get(v, 1), expected);
    return b;
}

void record_spans(struct record *p, const json_t *v, struct tr_bytes **out, size_t *n)
{
    if (!v || json_is_null(v)) return;
    size_t all = record_list(p, "spans", v, LIST_MAX);
    *out = record_room(p, all, sizeof **out);
    for (*n = 0; *out && *n < all && record_sound(p); ++*n) (*out)[*n] = read_bytes(p, "spans", json_array_get(v, *n));
}

/* ---- lists ------------------------------------------------------------------------------- */

static struct tr_named read_named(struct record *p, const char *key, const json_t *v)
{
    static const char *const known[] = { "at", "id", "name", "role" };
    struct tr_named one = { 0 };
    v = record_object(p, key, v, known, TR_COUNT(known));
    if (!v) return one;
    const json_t *at = json_object_get(v, "at");
    if (at && !json_is_null(at)) one.at = read_bytes(p, key, at);
    one.id = record_text(p, key, json_object_get(v, "id"));
    one.name = record_text(p, key, json_object_get(v, "name"));
    one.role = record_text(p, key, json_object_get(v, "role"));
    if (one.id.n == 0 && one.name.n == 0 && !p->c->trusted) record_fault(p, key, v, "an id or a name");
    return one;
}

static void read_named_list(struct record *p, const char *key, const json_t *v, struct tr_named **out, size_t *n)
{
    if (!v || json_is_null(v)) return;
    size_t all = record_list(p, key, v, LIST_MAX);
    *out = record_room(p, all, sizeof **out);
    for (*n = 0; *out && *n < all && record_sound(p); ++*n) (*out)[*n] = read_named(p, key, json_array_get(v, *n));
}

static struct tr_place_choice read_choice(struct record *p, const json_t *v)
{
    static const char *const known[] = { "id", "p", "place" };
    struct tr_place_choice one = { .p = 1 };
    v = record_object(p, "places", v, known, TR_COUNT(known));
    if (!v) return one;
    const json_t *probability = json_object_get(v, "p");
    one.id = record_text(p, "places.id", json_object_get(v, "id"));
    if (probability) one.p = record_number(p, "places.p", probability, 0, 1, "a probability, 0 to 1");
    if (json_object_get(v, "place"))
        record_read_place(p, "places.place", json_object_get(v, "place"), &one.place, TR_SITE);
    else record_fault(p, "places.place", NULL, "a place");
    return one;
}

static void read_choices(struct record *p, const json_t *v, struct tr_claim *out)
{
    if (!v || json_is_null(v)) return;
    size_t all = record_list(p, "places", v, LIST_MAX);
    out->places.v = record_room(p, all, sizeof *out->places.v);
    for (; out->places.v && out->places.n < all && record_sound(p); out->places.n++)
        out->places.v[out->places.n] = read_choice(p, json_array_get(v, out->places.n));
    out->places.cap = out->places.n;
}

static struct tr_strs read_strs(struct record *p, const char *key, const json_t *v)
{
    struct tr_strs list = { 0 };
    if (!v || json_is_null(v)) return list;
    size_t n = record_list(p, key, v, LIST_MAX);
    list.v = record_room(p, n, sizeof *list.v);
    for (; list.v && list.n < n && record_sound(p); list.n++)
        list.v[list.n] = record_text(p, key, json_array_get(v, list.n));
    return list;
}

/* ---- words and numbers -------------------------------------------------------------------- */

static void read_words(struct record *p, const json_t *v, struct tr_claim *out)
{
    const json_t *status = json_object_get(v, "status"), *hedge = json_object_get(v, "hedge");
    size_t k = record_word(p, "type", json_object_get(v, "type"), tr_claim_type_names, TR_CLAIM_TYPES);
    if (k != TR_NONE) out->type = (tr_claim_type)k;
    k = status ? record_word(p, "status", status, tr_status_names, TR_STATUSES) : TR_STATUS_HAPPENED;
    if (k != TR_NONE) out->status = (tr_status)k;
    k = hedge ? record_word(p, "hedge", hedge, tr_hedge_names, TR_HEDGES) : TR_HEDGE_ASSERTED;
    if (k != TR_NONE) out->hedge = (tr_hedge)k;
}

static void read_numbers(struct record *p, const json_t *v, struct tr_claim *out)
{
    static const int64_t most = INT64_C(999999999999999);
    const json_t *negated = json_object_get(v, "negated"), *number = json_object_get(v, "number");
    const json_t *confidence = json_object_get(v, "confidence"), *counts = json_object_get(v, "counts");
    if (negated && !json_is_boolean(negated)) record_fault(p, "negated", negated, "true or false");
    out->negated = json_is_true(negated);
    if (number) out->number = record_integer(p, "number", number, 0, most, "a whole number, 0 or more");
    if (confidence)
        out->confidence = record_number(p, "confidence", confidence, 0, 1, "how sure the reading is, 0 to 1");
    if (counts) (void)record_counts(p, "counts", counts, out->counts);
}

/* Other than in a report, an end that is not told is not known: a measure without one is still in force. */
static void read_when(struct record *p, const json_t *v, struct tr_claim *out)
{
    const json_t *from = json_object_get(v, "from"), *to = json_object_get(v, "to");
    tr_span start = TR_ALWAYS;
    if (from && !json_is_null(from)) record_read_span(p, from, to, &start);
    else if (to && !json_is_null(to)) record_read_span(p, NULL, to, &start);
    if (!to || json_is_null(to)) start.to = TR_TIME_MAX;
    out->when = start;
}

static void check_act(struct record *p, tr_str act)
{
    if (act.n && p->c->acts && !tr_act_find(p->c->acts, act)) {
        char found[120];
        json_t *word = json_stringn(act.p, act.n < sizeof found ? act.n : sizeof found);
        record_fault(p, "act", word, "an act of share/acts.tsv");
        json_decref(word);
    }
}

/* ---- the claim --------------------------------------------------------------------------- */

static void read_texts(struct record *p, const json_t *v, struct tr_claim *out)
{
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        tr_str text = record_text(p, texts[k].key, json_object_get(v, texts[k].key));
        memcpy((char *)out + texts[k].at, &text, sizeof text);
    }
    check_act(p, out->act);
    out->hedges = read_strs(p, "hedges", json_object_get(v, "hedges"));
    out->why = read_strs(p, "why", json_object_get(v, "why"));
}

struct tr_claim record_claim(struct record *p, const json_t *v)
{
    struct tr_claim c = tr_claim_blank();
    if (!(v = record_object(p, "(key)", v, claim_keys, TR_COUNT(claim_keys)))) return c;
    read_words(p, v, &c);
    read_texts(p, v, &c);
    read_numbers(p, v, &c);
    read_when(p, v, &c);
    read_choices(p, json_object_get(v, "places"), &c);
    read_named_list(p, "actors", json_object_get(v, "actors"), &c.actors.v, &c.actors.n);
    read_named_list(p, "attribution", json_object_get(v, "attribution"), &c.attribution.v, &c.attribution.n);
    record_spans(p, json_object_get(v, "spans"), &c.spans.v, &c.spans.n);
    return c;
}
