/* SPDX-License-Identifier: Apache-2.0
 *
 * sources_yaml.c: a case's sources.yaml -> sources. Format: docs/formats/sources.md. */
#include "format/yaml.h"
#include "weigh/sources.h"

enum { SOURCES_MOST = 10000, TEXT_MOST = 300 };

struct file {
    struct tr_arena *a;
    tr_str name;
    struct tr_error *err;
};

static const tr_str keys[] = { TR_LIT("id"),    TR_LIT("names"),   TR_LIT("class"),    TR_LIT("interest"),
                               TR_LIT("owner"), TR_LIT("licence"), TR_LIT("admiralty") };

static tr_rc bad(const struct file *f, struct tr_mark at, const char *what, tr_str found, const char *expected,
                 tr_str near)
{
    return tr_fail(f->err, TR_BAD_INPUT, TR_FMT ":%u:%u: %s%s" TR_FMT "%s%s%s%s" TR_FMT "%s", TR_ARG(f->name), at.line,
                   at.column, what, found.n ? " `" : "", TR_ARG(found), found.n ? "`" : "",
                   *expected ? ", expected " : "", expected, near.n ? "; did you mean `" : "", TR_ARG(near),
                   near.n ? "`?" : "");
}

static const tr_str nothing;

static tr_rc keys_check(const struct file *f, const struct tr_node *one)
{
    if (one->kind != TR_NODE_MAP) return bad(f, one->mark, "no map", one->text, "{ id, names, class ... }", nothing);
    for (const struct tr_node *c = one->first; c; c = c->next) {
        bool known = false;
        for (size_t k = 0; k < TR_COUNT(keys); k++) known = known || tr_str_eq(keys[k], c->key);
        if (!known) return bad(f, c->key_mark, "unknown key", c->key, "", tr_str_nearest(c->key, keys, TR_COUNT(keys)));
    }
    return TR_OK;
}

static tr_rc text_get(const struct file *f, const struct tr_node *one, const char *key, tr_str *out)
{
    const struct tr_node *v = tr_node_get(one, key);
    *out = nothing;
    if (!v) return TR_OK;
    if (v->kind != TR_NODE_TEXT) return bad(f, v->mark, "a list or map", nothing, "one text", nothing);
    if (v->text.n > TEXT_MOST) return bad(f, v->mark, "text too long", nothing, "at most 300 bytes", nothing);
    *out = tr_str_trim(v->text);
    return TR_OK;
}

static tr_rc names_get(const struct file *f, const struct tr_node *v, struct tr_strs *out)
{
    if (!v) return TR_OK;
    if (v->kind == TR_NODE_MAP) return bad(f, v->mark, "a map", nothing, "a text or a list of texts", nothing);
    out->v = tr_new(f->a, tr_str, v->n + 1);
    if (!out->v) return tr_fail(f->err, TR_NOMEM, TR_FMT ": no room", TR_ARG(f->name));
    if (v->kind == TR_NODE_TEXT) out->v[out->n++] = v->text;
    for (const struct tr_node *c = v->first; c; c = c->next) {
        if (c->kind != TR_NODE_TEXT || c->text.n > TEXT_MOST)
            return bad(f, c->mark, "no short text", nothing, "a name of at most 300 bytes", nothing);
        out->v[out->n++] = c->text;
    }
    return TR_OK;
}

static tr_rc class_check(const struct file *f, const struct tr_node *one, tr_str cls)
{
    tr_str all[16];
    const struct tr_node *v = tr_node_get(one, "class");
    if (!v) return bad(f, one->mark, "no key `class`", nothing, "the class of the source", nothing);
    for (size_t k = 0; k < tr_source_class_count; k++) all[k] = tr_str_of(tr_source_classes[k]);
    if (tr_is_among(cls, tr_source_classes, tr_source_class_count)) return TR_OK;
    return bad(f, v->mark, "unknown class", cls,
               "monitor, ngo, press, party, guarantor, official, dataset, sensor or unknown",
               tr_str_nearest(cls, all, tr_source_class_count));
}

static tr_rc letter_get(const struct file *f, const struct tr_node *one, char *out)
{
    tr_str letter;
    TR_TRY(text_get(f, one, "admiralty", &letter));
    *out = 'F';
    if (letter.n == 0) return TR_OK;
    if (letter.n != 1 || letter.p[0] < 'A' || letter.p[0] > 'F')
        return bad(f, tr_node_get(one, "admiralty")->mark, "admiralty", letter, "a letter from A to F", nothing);
    *out = letter.p[0];
    return TR_OK;
}

static tr_rc source_read(const struct file *f, const struct tr_node *one, struct tr_sources *out)
{
    struct tr_source s = { 0 };
    TR_TRY(keys_check(f, one));
    TR_TRY(text_get(f, one, "id", &s.id));
    TR_TRY(text_get(f, one, "class", &s.cls));
    TR_TRY(text_get(f, one, "interest", &s.interest));
    TR_TRY(text_get(f, one, "owner", &s.owner));
    TR_TRY(text_get(f, one, "licence", &s.licence));
    TR_TRY(letter_get(f, one, &s.admiralty));
    TR_TRY(names_get(f, tr_node_get(one, "names"), &s.names));
    if (s.id.n == 0) return bad(f, one->mark, "no key `id`", nothing, "the id of the source", nothing);
    TR_TRY(class_check(f, one, s.cls));
    tr_rc rc = tr_source_add(f->a, out, &s);
    if (rc == TR_END) return bad(f, tr_node_get(one, "id")->mark, "id given twice", s.id, "each id once", nothing);
    return rc == TR_OK ? TR_OK : tr_fail(f->err, TR_NOMEM, TR_FMT ": no room", TR_ARG(f->name));
}

tr_rc tr_sources_load(struct tr_arena *a, tr_str file, tr_str text, struct tr_sources *out, struct tr_error *err)
{
    struct file f = { a, file, err };
    struct tr_yaml y;
    *out = (struct tr_sources){ .by_name = { .arena = a } };
    TR_TRY(tr_yaml_read(a, text, &y, err));
    if (y.faults.n > 0)
        return tr_fail(err, TR_BAD_INPUT, TR_FMT ":%u:%u: " TR_FMT "%s" TR_FMT "%s" TR_FMT, TR_ARG(file),
                       y.faults.v[0].mark.line, y.faults.v[0].mark.column, TR_ARG(y.faults.v[0].what),
                       y.faults.v[0].found.n ? ": " : "", TR_ARG(y.faults.v[0].found),
                       y.faults.v[0].expected.n ? ", expected " : "", TR_ARG(y.faults.v[0].expected));
    const struct tr_node *list = y.root;
    if (list->kind == TR_NODE_MAP && list->n == 1 && tr_node_get(list, "sources")) list = list->first;
    if (list->kind != TR_NODE_LIST) return bad(&f, list->mark, "no list", nothing, "a list of sources", nothing);
    if (list->n > SOURCES_MOST) return bad(&f, list->mark, "too many sources", nothing, "at most 10000", nothing);
    for (const struct tr_node *c = list->first; c; c = c->next) TR_TRY(source_read(&f, c, out));
    return TR_OK;
}
