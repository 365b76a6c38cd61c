/* SPDX-License-Identifier: Apache-2.0
 *
 * values.c: nodes that the walk found sound -> texts, numbers, times. Says nothing of faults: what is
 * unsound was told already and reads as absent. */
#include <math.h>

#include "agreement/loading.h"

tr_str tr_ag_text(const struct tr_node *map, const char *key)
{
    const struct tr_node *v = tr_node_get(map, key);
    return v && v->kind == TR_NODE_TEXT ? tr_str_trim(v->text) : (tr_str){ 0 };
}

struct tr_mark tr_ag_mark(const struct tr_node *map, const char *key)
{
    const struct tr_node *v = tr_node_get(map, key);
    return v ? v->mark : map ? map->mark : (struct tr_mark){ 1, 1 };
}

static bool text_add(struct tr_loading *l, tr_str lang, const struct tr_node *v, tr_texts *out)
{
    struct tr_text one = { lang, tr_str_trim(v->text) };
    if (v->kind != TR_NODE_TEXT || one.text.n == 0) return true;
    if (TR_PUSH(l->a, out, one)) return true;
    l->full = true;
    return false;
}

static bool texts_add(struct tr_loading *l, tr_str lang, const struct tr_node *v, tr_texts *out)
{
    if (v->kind == TR_NODE_TEXT) return text_add(l, lang, v, out);
    for (const struct tr_node *c = v->first; c; c = c->next)
        if (!text_add(l, lang, c, out)) return false;
    return true;
}

bool tr_ag_texts(struct tr_loading *l, const struct tr_node *v, tr_texts *out)
{
    if (!v) return true;
    if (v->kind != TR_NODE_MAP) return texts_add(l, l->g->language, v, out);
    for (const struct tr_node *c = v->first; c; c = c->next)
        if (!texts_add(l, c->key, c, out)) return false;
    return true;
}

static size_t leaves(const struct tr_node *v)
{
    size_t n = v->kind == TR_NODE_TEXT;
    for (const struct tr_node *c = v->first; c; c = c->next) n += leaves(c);
    return n;
}

static void leaves_take(const struct tr_node *v, struct tr_strs *out)
{
    tr_str text = tr_str_trim(v->text);
    if (v->kind == TR_NODE_TEXT && text.n > 0) out->v[out->n++] = text;
    for (const struct tr_node *c = v->first; c; c = c->next) leaves_take(c, out);
}

bool tr_ag_strs(struct tr_loading *l, const struct tr_node *v, struct tr_strs *out)
{
    *out = (struct tr_strs){ 0 };
    if (!v) return true;
    out->v = tr_new(l->a, tr_str, leaves(v) + 1);
    if (!out->v) {
        l->full = true;
        return false;
    }
    leaves_take(v, out);
    return true;
}

double tr_ag_number(const struct tr_node *v, double otherwise)
{
    double d;
    return v && v->kind == TR_NODE_TEXT && tr_str_to_double(tr_str_trim(v->text), &d) && isfinite(d) ? d : otherwise;
}

bool tr_ag_date(const struct tr_loading *l, tr_str text, bool end, tr_time *out)
{
    enum { DAY = 10 }; /* 2017-05-04; years and months alone are too coarse to bind by */
    tr_span s;
    text = tr_str_trim(text);
    if (text.n < DAY || !tr_time_parse(&l->g->tz, text, &s)) return false;
    *out = end && text.n == DAY ? s.to : s.from;
    return true;
}

bool tr_ag_date_known(const struct tr_loading *l, const struct tr_node *map, const char *key, bool end, tr_time *out)
{
    return tr_ag_date(l, tr_ag_text(map, key), end, out);
}

tr_span tr_ag_span(const struct tr_loading *l, const struct tr_node *map, tr_span otherwise)
{
    (void)tr_ag_date_known(l, map, "from", false, &otherwise.from);
    (void)tr_ag_date_known(l, map, "to", true, &otherwise.to);
    return otherwise;
}

/* Unknown readings and values are told here, since only the builders know the readings. */
bool tr_ag_when(struct tr_loading *l, const struct tr_node *v, struct tr_when *out)
{
    *out = TR_UNCONDITIONAL;
    if (!v || v->kind != TR_NODE_MAP || v->n != 1 || v->first->kind != TR_NODE_TEXT) return false;
    const struct tr_node *c = v->first;
    size_t r;
    if (!tr_map_get(&l->by_reading, c->key, &r)) {
        tr_ag_tell(l, c->key_mark,
                   (struct tr_fault){ .what = TR_STR("unknown reading"),
                                      .found = c->key,
                                      .nearest = tr_ag_nearest(l, c->key, &l->by_reading) });
        return false;
    }
    const struct tr_reading *reading = &l->g->readings.v[r];
    l->reading_used[r] = true;
    tr_str words[8] = { { 0 } };
    size_t n = reading->values.n < TR_COUNT(words) ? reading->values.n : TR_COUNT(words);
    for (size_t k = 0; k < n; k++) {
        words[k] = reading->values.v[k].id;
        if (!tr_str_eq(words[k], tr_str_trim(c->text))) continue;
        *out = (struct tr_when){ r, k };
        return true;
    }
    tr_ag_tell(l, c->mark,
               (struct tr_fault){ .what = TR_STR("unknown value of the reading"),
                                  .found = c->text,
                                  .nearest = tr_str_nearest(c->text, words, n) });
    return false;
}
