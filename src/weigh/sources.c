/* SPDX-License-Identifier: Apache-2.0
 *
 * sources.c: spellings of offices -> the source they mean, with the built-in table of well-known
 * ones. The case's own file is read in sources_yaml.c; what a class is worth, in prior.c. */
#include "weigh/sources.h"

#include "model/table.h"

const char *const tr_source_classes[] = { "monitor",  "ngo",     "press",  "party",  "guarantor",
                                          "official", "dataset", "sensor", "unknown" };
const tr_param tr_class_params[] = { TR_P_PRIOR_MONITOR, TR_P_PRIOR_NGO,       TR_P_PRIOR_PRESS,
                                     TR_P_PRIOR_PARTY,   TR_P_PRIOR_GUARANTOR, TR_P_PRIOR_OFFICIAL,
                                     TR_P_PRIOR_DATASET, TR_P_PRIOR_SENSOR,    TR_P_PRIOR_UNKNOWN };
const size_t tr_source_class_count = TR_COUNT(tr_source_classes);
_Static_assert(TR_COUNT(tr_source_classes) == TR_COUNT(tr_class_params), "one prior per class");

static bool name_add(struct tr_arena *a, struct tr_sources *io, tr_str name, size_t index)
{
    size_t taken;
    tr_str key = tr_fold(a, name);
    if (!key.p) return name.n == 0;
    if (key.n == 0 || tr_map_get(&io->by_name, key, &taken)) return true; /* the first wins: case before table */
    return tr_map_put(&io->by_name, key, index);
}

tr_rc tr_source_add(struct tr_arena *a, struct tr_sources *io, const struct tr_source *one)
{
    size_t index = io->list.n;
    if (!io->by_name.arena) io->by_name.arena = a;
    for (size_t k = 0; k < io->list.n; k++)
        if (tr_str_eq(io->list.v[k].id, one->id)) index = k;
    bool known = index < io->list.n;
    if (!known && !TR_PUSH(a, &io->list, *one)) return TR_NOMEM;
    if (!name_add(a, io, one->id, index)) return TR_NOMEM;
    for (size_t k = 0; k < one->names.n; k++)
        if (!name_add(a, io, one->names.v[k], index)) return TR_NOMEM;
    return known ? TR_END : TR_OK;
}

static bool names_split(struct tr_arena *a, tr_str cell, struct tr_strs *out)
{
    struct {
        tr_str *v;
        size_t n, cap;
    } list = { 0 };
    while (cell.p) {
        tr_str name = tr_str_trim(tr_str_cut(&cell, '|'));
        if (name.n > 0 && !TR_PUSH(a, &list, name)) return false;
    }
    *out = (struct tr_strs){ list.v, list.n };
    return true;
}

static tr_rc row_add(struct tr_arena *a, const struct tr_table *t, struct tr_sources *io, struct tr_error *err)
{
    enum { ID, NAMES, CLASS, INTEREST, OWNER, ADMIRALTY };
    struct tr_source one = { .id = t->cell[ID],
                             .cls = t->cell[CLASS],
                             .interest = t->cell[INTEREST],
                             .owner = t->cell[OWNER],
                             .admiralty = 'F' };
    if (tr_word(one.cls, tr_source_classes, tr_source_class_count) == TR_NONE)
        return tr_fail(err, TR_BUG, "sources.tsv (built in):%zu: unknown class `" TR_FMT "`", t->line, TR_ARG(one.cls));
    if (t->cell[ADMIRALTY].n == 1) one.admiralty = t->cell[ADMIRALTY].p[0];
    if (!names_split(a, t->cell[NAMES], &one.names) || tr_source_add(a, io, &one) == TR_NOMEM)
        return tr_fail(err, TR_NOMEM, "sources.tsv: no room");
    return TR_OK;
}

tr_rc tr_sources_builtin(struct tr_arena *a, struct tr_sources *io, struct tr_error *err)
{
    struct tr_table t = { .rest = tr_embedded("sources.tsv") };
    if (!tr_table_next(&t) || !tr_str_is(t.cell[0], "id"))
        return tr_fail(err, TR_BUG, "sources.tsv (built in): expected a table that begins with `id`");
    while (tr_table_next(&t)) TR_TRY(row_add(a, &t, io, err));
    return TR_OK;
}

const struct tr_source *tr_source_find(const struct tr_sources *s, struct tr_arena *scratch, tr_str spelling)
{
    struct tr_arena mark = *scratch;
    size_t index = TR_NONE;
    tr_str key = tr_fold(scratch, tr_str_trim(spelling));
    if (key.n == 0 || !tr_map_get(&s->by_name, key, &index)) index = TR_NONE;
    *scratch = mark;
    return index == TR_NONE ? NULL : &s->list.v[index];
}
