/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON that is no record of ours -> what it holds. Nothing is built: one pass over the bytes notes how deep it stands, so
 * that a file of any size and any damage can be told of. */
#include "read/unread.h"

enum { KEYS = 6, KEY_BYTES = 24 };

struct look {
    struct tr_sink keys; /* of the object at the top, or of the first one in the list */
    size_t n_keys;
    int64_t items;    /* of the list at the top */
    int64_t features; /* objects that say "type": "Feature" */
    bool collection;
};

static void note_key(struct look *l, tr_str key)
{
    if (l->n_keys++ >= KEYS || key.n > KEY_BYTES) return;
    if (l->keys.n) tr_puts(&l->keys, ", ");
    tr_put(&l->keys, key);
}

static size_t behind_space(tr_str s, size_t at)
{
    while (at < s.n && (s.p[at] == ' ' || s.p[at] == '\t' || s.p[at] == '\r' || s.p[at] == '\n')) at++;
    return at;
}

/* Behind the text that opens at `at`. */
static size_t take_text(tr_str s, size_t at, tr_str *out)
{
    size_t from = ++at;
    while (at < s.n && s.p[at] != '"') at += s.p[at] == '\\' ? 2 : 1;
    if (at > s.n) at = s.n;
    *out = (tr_str){ s.p + from, at - from };
    return at < s.n ? at + 1 : at;
}

static void note_text(struct look *l, tr_str s, size_t behind, tr_str text, int64_t depth, int64_t wanted)
{
    size_t next = behind_space(s, behind);
    bool key = next < s.n && s.p[next] == ':';
    if (key && depth == wanted && l->items <= 1) note_key(l, text);
    if (key) return;
    l->features += tr_str_is(text, "Feature");
    l->collection |= tr_str_is(text, "FeatureCollection");
}

static struct look scan(tr_str s)
{
    struct look l = { 0 };
    size_t start = behind_space(s, 0);
    bool list = start < s.n && s.p[start] == '[';
    int64_t depth = 0, wanted = list ? 2 : 1;
    bool empty = true; /* nothing yet in the list at the top */
    for (size_t at = start; at < s.n;) {
        char c = s.p[at];
        tr_str text;
        if (list && depth == 1 && empty && c != ']' && behind_space(s, at) == at) empty = false, l.items = 1;
        if (c == '"') {
            at = take_text(s, at, &text);
            note_text(&l, s, at, text, depth, wanted);
            continue;
        }
        depth += c == '{' || c == '[';
        depth -= c == '}' || c == ']';
        l.items += list && depth == 1 && c == ',';
        at++;
    }
    return l;
}

static tr_str named(struct tr_arena *a, const struct look *l, tr_str what)
{
    if (l->keys.n == 0) return what;
    return tr_str_format(a, TR_FMT " with the keys " TR_FMT "%s", TR_ARG(what), TR_ARG(tr_sink_text(&l->keys)),
                         l->n_keys > KEYS ? " ..." : "");
}

struct tr_unread tr_unread_json(struct tr_arena *a, tr_str bytes)
{
    struct tr_unread out = { .rows = 1 };
    struct look l = scan(bytes);
    if (l.collection && l.features) {
        out.rows = l.features;
        out.found = tr_str_format(a, "GeoJSON, %lld features", (long long)l.features);
        out.expected = TR_STR(
            "UCDP GED points (GeoJSON with its properties), or Truce's own records, one object a line "
            "(docs/formats/ndjson.md); areas and zones belong into a case's admin/ or zones.geojson");
    } else if (l.items) {
        out.rows = l.items;
        out.found = named(a, &l, tr_str_format(a, "a JSON list of %lld", (long long)l.items));
        out.expected = TR_STR("Truce's own records, one JSON object a line and no list around them "
                              "(docs/formats/ndjson.md), or a JSON feed");
    } else {
        out.found = named(a, &l, TR_STR("JSON"));
        out.expected = TR_STR(
            "Truce's own records, one JSON object a line (docs/formats/ndjson.md), UCDP GED as GeoJSON, "
            "or a JSON feed");
    }
    tr_sink_close(&l.keys);
    return out;
}
