/* SPDX-License-Identifier: Apache-2.0
 *
 * settings.c: case.yaml -> what a case says of itself. */
#include "run/run_parts.h"

#include "format/yaml.h"

static const char *const known_keys[] = { "title",    "language", "time_zone", "as_of",
                                          "received", "period",   "source",    "notes" };

static tr_rc unknown_key(tr_str file, const struct tr_node *n, struct tr_error *err)
{
    tr_str words[TR_COUNT(known_keys)];
    for (size_t k = 0; k < TR_COUNT(known_keys); k++) words[k] = tr_str_of(known_keys[k]);
    tr_str near = tr_str_nearest(n->key, words, TR_COUNT(words));
    return tr_fail(err, TR_BAD_INPUT, TR_FMT ":%u:%u: unknown key \"" TR_FMT "\"%s" TR_FMT "%s", TR_ARG(file),
                   n->key_mark.line, n->key_mark.column, TR_ARG(n->key), near.n ? "; did you mean \"" : "",
                   TR_ARG(near), near.n ? "\"?" : "");
}

static tr_rc wrong_value(tr_str file, const struct tr_node *n, const char *expected, struct tr_error *err)
{
    return tr_fail(err, TR_BAD_INPUT, TR_FMT ":%u:%u: " TR_FMT ": expected %s", TR_ARG(file), n->mark.line,
                   n->mark.column, TR_ARG(n->key), expected);
}

static tr_rc check_period(tr_str file, const struct tr_node *period, struct tr_error *err)
{
    static const char *const ends[] = { "from", "to" };
    if (period->kind == TR_NODE_TEXT && period->text.n == 0) return TR_OK;
    if (period->kind != TR_NODE_MAP) return wrong_value(file, period, "{ from: ..., to: ... }", err);
    for (const struct tr_node *n = period->first; n; n = n->next)
        if (tr_word(n->key, ends, TR_COUNT(ends)) == TR_NONE) return wrong_value(file, n, "the keys from and to", err);
    return TR_OK;
}

static tr_rc check_value(tr_str file, const struct tr_node *n, struct tr_error *err)
{
    if (tr_str_is(n->key, "period")) return check_period(file, n, err);
    if (tr_str_is(n->key, "notes") || n->kind == TR_NODE_TEXT) return TR_OK;
    return wrong_value(file, n, "one text", err);
}

static tr_rc check_keys(tr_str file, const struct tr_node *root, struct tr_error *err)
{
    if (root->kind != TR_NODE_MAP)
        return tr_fail(err, TR_BAD_INPUT, TR_FMT ":%u: expected keys with values", TR_ARG(file), root->mark.line);
    for (const struct tr_node *n = root->first; n; n = n->next) {
        if (tr_word(n->key, known_keys, TR_COUNT(known_keys)) == TR_NONE) return unknown_key(file, n, err);
        TR_TRY(check_value(file, n, err));
    }
    return TR_OK;
}

static tr_str text_at(const struct tr_node *map, const char *key)
{
    const struct tr_node *n = tr_node_get(map, key);
    return n && n->kind == TR_NODE_TEXT ? n->text : (tr_str){ 0 };
}

struct page { /* the file being read */
    tr_str file;
    const struct tr_tz *tz;
};

static tr_rc moment_at(const struct page *p, const struct tr_node *map, const char *key, bool end, tr_time *out,
                       struct tr_error *err)
{
    const struct tr_node *n = tr_node_get(map, key);
    struct tr_error inner = { TR_OK, "" };
    if (!n) return TR_OK;
    if (n->kind == TR_NODE_TEXT && tr_moment(p->tz, n->text, end, key, out, &inner) == TR_OK) return TR_OK;
    return tr_fail(err, TR_BAD_INPUT, TR_FMT ":%u:%u: %s: expected a time such as 2017-05-07T19:30", TR_ARG(p->file),
                   n->mark.line, n->mark.column, key);
}

tr_rc tr_moment(const struct tr_tz *tz, tr_str text, bool end, const char *what, tr_time *out, struct tr_error *err)
{
    tr_span s;
    if (text.n == 0) return TR_OK;
    if (!tr_time_parse(tz, text, &s))
        return tr_fail(err, TR_USAGE,
                       "%s \"" TR_FMT "\" is no time; expected 2017-05-06, 2017-05-06T19:30 or with an offset", what,
                       TR_ARG(text));
    *out = end && s.to - s.from >= TR_DAY / 2 ? s.to : s.from;
    return TR_OK;
}

tr_rc tr_settings_load(struct tr_arena *a, tr_str file, tr_str text, const struct tr_tz *tz, struct tr_settings *out,
                       struct tr_error *err)
{
    const struct page p = { file, tz };
    struct tr_yaml y;
    *out = (struct tr_settings){ .as_of = TR_TIME_NONE, .received = TR_TIME_NONE, .period = TR_ALWAYS };
    if (tr_str_trim(text).n == 0) return TR_OK;
    TR_TRY(tr_yaml_read(a, text, &y, err));
    if (y.faults.n)
        return tr_fail(err, TR_BAD_INPUT, TR_FMT ":%u:%u: " TR_FMT, TR_ARG(file), y.faults.v[0].mark.line,
                       y.faults.v[0].mark.column, TR_ARG(y.faults.v[0].what));
    TR_TRY(check_keys(file, y.root, err));
    out->title = text_at(y.root, "title");
    out->language = text_at(y.root, "language");
    out->time_zone = text_at(y.root, "time_zone");
    out->source = text_at(y.root, "source");
    TR_TRY(moment_at(&p, y.root, "as_of", true, &out->as_of, err));
    TR_TRY(moment_at(&p, y.root, "received", false, &out->received, err));
    const struct tr_node *period = tr_node_get(y.root, "period");
    TR_TRY(moment_at(&p, period, "from", false, &out->period.from, err));
    TR_TRY(moment_at(&p, period, "to", true, &out->period.to, err));
    if (out->period.from >= out->period.to)
        return tr_fail(err, TR_BAD_INPUT, TR_FMT ":%u: period ends before it begins", TR_ARG(file), period->mark.line);
    return TR_OK;
}
