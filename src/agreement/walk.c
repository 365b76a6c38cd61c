/* SPDX-License-Identifier: Apache-2.0
 *
 * walk.c: node tree against the table of schema.c -> a fault for every key and value that does not fit.
 * Values by themselves only; what they refer to is for the builders. */
#include <assert.h>

#include "agreement/loading.h"

static void walk_map(struct tr_loading *l, struct tr_node *map, const struct tr_keys *keys);

static size_t words_split(const char *text, tr_str words[], size_t most)
{
    size_t n = 0;
    for (tr_str rest = tr_str_of(text); rest.p && n < most;) {
        tr_str word = tr_str_cut(&rest, ' ');
        if (word.n > 0) words[n++] = word;
    }
    return n;
}

/* ---- single texts ---- */

static bool text_only(struct tr_loading *l, struct tr_node *v, const char *expected)
{
    if (v->kind != TR_NODE_TEXT)
        tr_ag_fault(l, v->mark, v->kind == TR_NODE_LIST ? "a list" : "a map", (tr_str){ 0 }, expected);
    else if (tr_str_trim(v->text).n == 0) tr_ag_fault(l, v->mark, "no value", (tr_str){ 0 }, expected);
    else return true;
    return false;
}

static bool id_ok(tr_str id, bool lower)
{
    for (size_t k = 0; k < id.n; k++) {
        char c = id.p[k];
        bool upper = c >= 'A' && c <= 'Z';
        if (!((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || strchr("-._", c) || (upper && !lower)) || c == 0)
            return false;
    }
    return id.n > 0 && id.n <= TR_ID_BYTES;
}

static void on_id(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    bool lower = k->type == TR_V_AGREEMENT_ID;
    const char *expected = lower ? "an id of at most 64 lower-case letters, digits, `-`, `.`, `_`"
                                 : "an id of at most 64 letters, digits, `-`, `.`, `_`";
    if (text_only(l, v, expected) && !id_ok(tr_str_trim(v->text), lower))
        tr_ag_fault(l, v->mark, "not an id", v->text, expected);
}

static void on_text(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    (void)k;
    (void)text_only(l, v, "a text");
}

static void on_name(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    (void)k;
    if (text_only(l, v, "a name") && v->text.n > TR_NAME_BYTES)
        tr_ag_fault(l, v->mark, "name too long", v->text, "at most 300 bytes");
}

static void on_word(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    tr_str words[32], text;
    if (!text_only(l, v, k->words)) return;
    text = tr_str_trim(v->text);
    size_t n = words_split(k->words, words, TR_COUNT(words));
    if (tr_ag_strs_have((struct tr_strs){ words, n }, text)) return;
    tr_ag_tell(l, v->mark,
               (struct tr_fault){ .what = tr_str_format(l->a, "unknown word for `%s`", k->name),
                                  .found = text,
                                  .expected = tr_str_format(l->a, "one of: %s", k->words),
                                  .nearest = tr_str_nearest(text, words, n) });
}

static const char *const date_expected = "a date such as 2017-05-04 or 2017-05-06T00:00";

static void on_date(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    tr_time t;
    bool start = k->type == TR_V_START;
    const char *expected = start ? "a date such as 2017-05-04 or 2017-05-06T00:00, or hostilities_cease"
                                 : date_expected;
    if (!text_only(l, v, expected)) return;
    if (start && tr_str_is(tr_str_trim(v->text), "hostilities_cease")) return;
    if (!tr_ag_date(l, v->text, false, &t)) tr_ag_fault(l, v->mark, "not a date", v->text, expected);
}

static void on_int(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    int64_t i;
    if (!text_only(l, v, "a whole number")) return;
    if (tr_str_to_i64(tr_str_trim(v->text), &i) && i >= 1 && i <= k->most) return;
    tr_ag_tell(l, v->mark,
               (struct tr_fault){ .what = TR_STR("not in range"),
                                  .found = v->text,
                                  .expected = tr_str_format(l->a, "a whole number from 1 to %u", k->most) });
}

static bool number_ok(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    double d;
    if (!text_only(l, v, "a number")) return false;
    if (tr_str_to_double(tr_str_trim(v->text), &d) && d >= k->least && d <= k->greatest) return true;
    tr_ag_tell(l, v->mark,
               (struct tr_fault){ .what = TR_STR("not in range"),
                                  .found = v->text,
                                  .expected = tr_str_format(l->a, "a number from %g to %g", k->least, k->greatest) });
    return false;
}

static void on_number(struct tr_loading *l, struct tr_node *v, const struct tr_key *k) { (void)number_ok(l, v, k); }

static void on_pair(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    if (v->kind != TR_NODE_LIST || v->n != 2) {
        tr_ag_fault(l, v->mark, "not a pair", v->text, "two numbers such as [15, 20]");
        return;
    }
    bool both = number_ok(l, v->first, k);
    both = number_ok(l, v->first->next, k) && both;
    if (both && tr_ag_number(v->first, 0) > tr_ag_number(v->first->next, 0))
        tr_ag_fault(l, v->first->next->mark, "the second number is smaller", v->first->next->text,
                    "the least depth, then the greatest");
}

static void on_file(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    bool geometry = k->type == TR_V_GEOMETRY;
    const char *expected = geometry ? "FILE#FEATURE such as zones.geojson#idlib" : "a file name such as presence.tsv";
    if (!text_only(l, v, expected)) return;
    tr_str rest = tr_str_trim(v->text), file = geometry ? tr_str_cut(&rest, '#') : rest;
    if (geometry && (!rest.p || rest.n == 0)) tr_ag_fault(l, v->mark, "no feature named", v->text, expected);
    else if (!tr_ag_file_name_ok(file))
        tr_ag_fault(l, v->mark, "file name", file, "a file beside the agreement or in a folder under it");
}

/* ---- lists and maps of texts ---- */

static void each(struct tr_loading *l, struct tr_node *v, const struct tr_key *k, const char *expected,
                 void (*one)(struct tr_loading *, struct tr_node *, const struct tr_key *))
{
    if (v->kind == TR_NODE_TEXT) one(l, v, k);
    else if (v->kind == TR_NODE_MAP) tr_ag_fault(l, v->mark, "a map", (tr_str){ 0 }, expected);
    else if (v->n == 0) tr_ag_fault(l, v->mark, "an empty list", (tr_str){ 0 }, expected);
    else
        for (struct tr_node *c = v->first; c; c = c->next)
            if (!c->faulty) one(l, c, k);
}

/* Lists may be empty: `amends: []` says the same as no key. */
static void on_refs(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    if (v->kind != TR_NODE_LIST || v->n > 0) each(l, v, k, "an id or a list of ids", on_id);
}
static void on_names(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    each(l, v, k, "a name or a list of names", on_name);
}
static void on_words(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    if (v->kind != TR_NODE_LIST || v->n > 0) each(l, v, k, k->words, on_word);
}

static bool lang_ok(tr_str s)
{
    bool ok = s.n >= 2 && s.n <= 16;
    for (size_t k = 0; ok && k < s.n; k++)
        ok = (s.p[k] >= 'a' && s.p[k] <= 'z') ||
             (k > 1 && (s.p[k] == '-' || (s.p[k] >= 'A' && s.p[k] <= 'Z') || (s.p[k] >= '0' && s.p[k] <= '9')));
    return ok;
}

static void on_texts(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    static const char *const expected = "a text, a list of texts, or a map of language to texts";
    bool names = tr_str_is(tr_str_of(k->name), "names");
    void (*one)(struct tr_loading *, struct tr_node *, const struct tr_key *) = names ? on_name : on_text;
    if (v->kind != TR_NODE_MAP) {
        each(l, v, k, expected, one);
        return;
    }
    if (v->n == 0) tr_ag_fault(l, v->mark, "an empty map", (tr_str){ 0 }, expected);
    for (struct tr_node *c = v->first; c; c = c->next) {
        if (!lang_ok(c->key)) tr_ag_fault(l, c->key_mark, "not a language", c->key, "a code such as en, ar, ru");
        each(l, c, k, expected, one);
    }
}

static void on_core(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    static const char *const expected = "a list of settlements, or of lists of their spellings";
    if (v->kind != TR_NODE_LIST) tr_ag_fault(l, v->mark, "no list", v->text, expected);
    else
        for (struct tr_node *c = v->first; c; c = c->next) each(l, c, k, expected, on_name);
}

static void on_codes(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    if (v->kind != TR_NODE_MAP) {
        tr_ag_fault(l, v->mark, "no map", v->text, "a map of scheme to codes such as { ucdp: [118] }");
        return;
    }
    for (struct tr_node *c = v->first; c; c = c->next) {
        if (!id_ok(c->key, true))
            tr_ag_fault(l, c->key_mark, "not a scheme", c->key, "a word such as ucdp, acled, cameo");
        each(l, c, k, "a code or a list of codes", on_name);
    }
}

static void on_when(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    static const char *const expected = "{ reading: value }";
    (void)k;
    if (v->kind != TR_NODE_MAP || v->n != 1)
        tr_ag_fault(l, v->mark, "not one reading with its value", v->text, expected);
    else (void)text_only(l, v->first, "the id of one of its values");
}

static void on_truth_when(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    struct tr_node *when = tr_node_get(v, "when");
    if (v->kind == TR_NODE_TEXT && (tr_str_is(v->text, "true") || tr_str_is(v->text, "false"))) return;
    if (v->kind != TR_NODE_MAP || v->n != 1 || !when)
        tr_ag_fault(l, v->mark, "neither true nor false", v->text, "true, false or { when: { reading: value } }");
    else on_when(l, when, k);
}

static void on_zone(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    (void)k; /* the loader has tried to read it already and tells what is wrong with the name */
    (void)text_only(l, v, "an IANA time zone such as Asia/Damascus");
}

/* ---- maps with keys of their own ---- */

static void on_map(struct tr_loading *l, struct tr_node *v, const struct tr_key *k) { walk_map(l, v, k->keys); }

static void on_maps(struct tr_loading *l, struct tr_node *v, const struct tr_key *k)
{
    bool outer = l->item == l->root; /* values of a reading belong to the reading */
    if (v->kind != TR_NODE_LIST) {
        tr_ag_fault(l, v->mark, "no list", v->text, "a list of maps");
        return;
    }
    if (v->n > k->most) {
        l->over = true;
        tr_ag_tell(l, v->mark,
                   (struct tr_fault){ .what = tr_str_format(l->a, "too many in `%s`", k->name),
                                      .found = tr_str_format(l->a, "%zu", v->n),
                                      .expected = tr_str_format(l->a, "at most %u", k->most) });
    }
    if (k->needed && v->n == 0) tr_ag_fault(l, v->mark, "an empty list", (tr_str){ 0 }, "at least one entry");
    for (struct tr_node *c = v->first; c; c = c->next) {
        if (c->faulty) continue; /* an alias, told already */
        if (outer) l->item = c;
        walk_map(l, c, k->keys);
    }
    if (outer) l->item = l->root;
}

static void (*const walkers[TR_V_TYPES])(struct tr_loading *, struct tr_node *, const struct tr_key *) = {
    [TR_V_AGREEMENT_ID] = on_id,
    [TR_V_ID] = on_id,
    [TR_V_TEXT] = on_text,
    [TR_V_TEXTS] = on_texts,
    [TR_V_NAMES] = on_names,
    [TR_V_CORE] = on_core,
    [TR_V_CODES] = on_codes,
    [TR_V_WORD] = on_word,
    [TR_V_WORDS] = on_words,
    [TR_V_REF] = on_id,
    [TR_V_REFS] = on_refs,
    [TR_V_DATE] = on_date,
    [TR_V_START] = on_date,
    [TR_V_INT] = on_int,
    [TR_V_NUMBER] = on_number,
    [TR_V_PAIR] = on_pair,
    [TR_V_TRUTH_WHEN] = on_truth_when,
    [TR_V_WHEN] = on_when,
    [TR_V_FILE] = on_file,
    [TR_V_GEOMETRY] = on_file,
    [TR_V_ZONE] = on_zone,
    [TR_V_MAP] = on_map,
    [TR_V_MAPS] = on_maps,
};

static const struct tr_key *key_find(const struct tr_keys *keys, tr_str name)
{
    for (size_t k = 0; k < keys->n; k++)
        if (tr_str_is(name, keys->v[k].name)) return &keys->v[k];
    return NULL;
}

static void unknown_key(struct tr_loading *l, const struct tr_node *c, const struct tr_keys *keys)
{
    tr_str names[48];
    size_t n = keys->n < TR_COUNT(names) ? keys->n : TR_COUNT(names);
    assert(keys->v);
    for (size_t k = 0; k < n; k++) names[k] = tr_str_of(keys->v[k].name);
    tr_ag_tell(l, c->key_mark,
               (struct tr_fault){
                   .what = TR_STR("unknown key"), .found = c->key, .nearest = tr_str_nearest(c->key, names, n) });
}

static void walk_map(struct tr_loading *l, struct tr_node *map, const struct tr_keys *keys)
{
    assert(keys); /* the table gives every map its own */
    if (map->kind != TR_NODE_MAP) {
        tr_ag_fault(l, map->mark, "no map", map->text, "keys and values");
        return;
    }
    for (struct tr_node *c = map->first; c; c = c->next) {
        const struct tr_key *key = key_find(keys, c->key);
        if (!key) unknown_key(l, c, keys);
        else if (!c->faulty) walkers[key->type](l, c, key);
    }
    for (size_t k = 0; k < keys->n; k++)
        if (keys->v[k].needed && !tr_node_get(map, keys->v[k].name))
            tr_ag_fault(l, map->mark, "missing key", tr_str_of(keys->v[k].name),
                        keys->v[k].says ? keys->v[k].says : "it in every entry");
}

/* Every text of the tree, whatever its key. */
static void walk_texts(struct tr_loading *l, struct tr_node *v)
{
    if (tr_ag_hidden(v->key) != TR_NOT_FOUND)
        tr_ag_fault(l, v->key_mark, "hidden character in a key", v->key, "visible characters");
    if (tr_ag_hidden(v->text) != TR_NOT_FOUND)
        tr_ag_fault(l, v->mark, "hidden character in a text", v->text, "no control and no text-direction characters");
    if (v->text.n > TR_TEXT_BYTES) tr_ag_fault(l, v->mark, "text too long", v->text, "at most 20000 bytes");
    for (struct tr_node *c = v->first; c; c = c->next) walk_texts(l, c);
}

void tr_ag_walk(struct tr_loading *l)
{
    l->item = l->root;
    walk_texts(l, l->root);
    walk_map(l, l->root, &tr_agreement_keys);
    l->item = NULL;
}
