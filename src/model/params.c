/* SPDX-License-Identifier: Apache-2.0
 *
 * params.c: a parameter file -> the named constants of the judge, with the version that every
 * finding carries. What a constant does is said in the file itself (column `why`). */
#include "model/table.h"
#include "truce/model.h"

enum { NAME, VALUE, UNIT, WHY, COLUMNS };
static const char *const columns[COLUMNS] = { "name", "value", "unit", "why" };

#define PARAM_NAME(id, name) name,
static const char *const names[TR_PARAMS] = { TR_PARAM_LIST(PARAM_NAME) };

/* Per unit, what a value may be; lengths end at half the globe. */
static const struct unit {
    const char *name;
    double least, most;
} units[] = { { "p", 0, 1 }, { "m", 0, 20.1e6 }, { "km", 0, 20.1e3 } };

static tr_str nearest_name(tr_str word)
{
    tr_str all[TR_PARAMS];
    for (size_t k = 0; k < TR_PARAMS; k++) all[k] = tr_str_of(names[k]);
    return tr_str_nearest(word, all, TR_PARAMS);
}

static tr_rc name_unknown(tr_str file, const struct tr_table *t, struct tr_error *err)
{
    tr_str near = nearest_name(t->cell[NAME]);
    return tr_fail(err, TR_BAD_INPUT, TR_FMT ":%zu: unknown parameter `" TR_FMT "`%s" TR_FMT "%s", TR_ARG(file),
                   t->line, TR_ARG(t->cell[NAME]), near.n ? "; did you mean `" : "", TR_ARG(near), near.n ? "`?" : "");
}

static tr_rc value_read(tr_str file, const struct tr_table *t, double *out, struct tr_error *err)
{
    const struct unit *u = NULL;
    for (size_t k = 0; k < TR_COUNT(units); k++)
        if (tr_str_is(t->cell[UNIT], units[k].name)) u = &units[k];
    if (!u)
        return tr_fail(err, TR_BAD_INPUT, TR_FMT ":%zu: unit `" TR_FMT "`, expected p, m or km", TR_ARG(file), t->line,
                       TR_ARG(t->cell[UNIT]));
    if (!tr_str_to_double(t->cell[VALUE], out) || *out < u->least || *out > u->most)
        return tr_fail(err, TR_BAD_INPUT,
                       TR_FMT ":%zu: value `" TR_FMT "` of " TR_FMT ", expected a number from %g to %g", TR_ARG(file),
                       t->line, TR_ARG(t->cell[VALUE]), TR_ARG(t->cell[NAME]), u->least, u->most);
    return TR_OK;
}

/* A case's own file may state a constant in another unit than ours only by mistake. */
static tr_rc unit_same(tr_str file, const struct tr_table *t, size_t k, tr_str unit_of[], struct tr_error *err)
{
    if (unit_of[k].n == 0) unit_of[k] = t->cell[UNIT];
    if (tr_str_eq(unit_of[k], t->cell[UNIT])) return TR_OK;
    return tr_fail(err, TR_BAD_INPUT, TR_FMT ":%zu: unit `" TR_FMT "` of " TR_FMT ", expected `" TR_FMT "`",
                   TR_ARG(file), t->line, TR_ARG(t->cell[UNIT]), TR_ARG(t->cell[NAME]), TR_ARG(unit_of[k]));
}

static tr_rc header_check(tr_str file, const struct tr_table *t, struct tr_error *err)
{
    for (size_t k = 0; k < COLUMNS; k++)
        if (!tr_str_is(t->cell[k], columns[k]))
            return tr_fail(err, TR_BAD_INPUT, TR_FMT ":%zu: column %zu is `" TR_FMT "`, expected `%s`", TR_ARG(file),
                           t->line, k + 1, TR_ARG(t->cell[k]), columns[k]);
    return TR_OK;
}

static tr_rc file_apply(tr_str file, tr_str text, struct tr_params *out, bool seen[], tr_str unit_of[],
                        struct tr_error *err)
{
    struct tr_table t = { .rest = text };
    memset(seen, 0, TR_PARAMS * sizeof *seen);
    if (!tr_table_next(&t))
        return tr_fail(err, TR_BAD_INPUT, TR_FMT ": empty, expected a table of parameters", TR_ARG(file));
    TR_TRY(header_check(file, &t, err));
    while (tr_table_next(&t)) {
        size_t k = tr_word(t.cell[NAME], names, TR_PARAMS);
        if (k == TR_NONE) return name_unknown(file, &t, err);
        if (seen[k])
            return tr_fail(err, TR_BAD_INPUT, TR_FMT ":%zu: " TR_FMT " stands there twice", TR_ARG(file), t.line,
                           TR_ARG(t.cell[NAME]));
        seen[k] = true;
        TR_TRY(unit_same(file, &t, k, unit_of, err));
        TR_TRY(value_read(file, &t, &out->v[k], err));
    }
    return TR_OK;
}

/* Pairs that only make sense in one order: with refuted above violation, one finding would be both. */
static tr_rc order_check(tr_str file, const struct tr_params *p, struct tr_error *err)
{
    static const tr_param pairs[][2] = { { TR_P_REFUTED_MAX, TR_P_VIOLATION_MIN },
                                         { TR_P_SCOPE_MAX, TR_P_VIOLATION_MIN },
                                         { TR_P_ASSESSED_MIN, TR_P_CONFIRMED_MIN } };
    for (size_t k = 0; k < TR_COUNT(pairs); k++)
        if (p->v[pairs[k][0]] > p->v[pairs[k][1]])
            return tr_fail(err, TR_BAD_INPUT, TR_FMT ": %s is %g, expected at most %s, which is %g", TR_ARG(file),
                           names[pairs[k][0]], p->v[pairs[k][0]], names[pairs[k][1]], p->v[pairs[k][1]]);
    return TR_OK;
}

static tr_str version_line(tr_str text)
{
    static const tr_str head = TR_LIT("# version ");
    tr_str line = tr_str_cut(&text, '\n');
    if (!tr_str_starts(line, head)) return TR_STR("0");
    return tr_str_trim((tr_str){ line.p + head.n, line.n - head.n });
}

static tr_rc builtin_load(struct tr_params *out, tr_str unit_of[], struct tr_error *err)
{
    static const tr_str file = TR_LIT("parameters.tsv (built in)");
    bool seen[TR_PARAMS];
    tr_str text = tr_embedded("parameters.tsv");
    TR_TRY(file_apply(file, text, out, seen, unit_of, err));
    for (size_t k = 0; k < TR_PARAMS; k++)
        if (!seen[k]) return tr_fail(err, TR_BUG, TR_FMT ": %s is missing", TR_ARG(file), names[k]);
    TR_TRY(order_check(file, out, err));
    out->version = version_line(text);
    return TR_OK;
}

tr_rc tr_params_load(struct tr_arena *a, tr_str file, tr_str text, struct tr_params *out, struct tr_error *err)
{
    bool seen[TR_PARAMS];
    tr_str unit_of[TR_PARAMS] = { { 0 } };
    *out = (struct tr_params){ 0 };
    TR_TRY(builtin_load(out, unit_of, err));
    if (text.n == 0 || tr_str_eq(text, tr_embedded("parameters.tsv"))) return TR_OK;
    size_t bad = tr_utf8_bad(text);
    if (bad != TR_NOT_FOUND) return tr_fail(err, TR_BAD_INPUT, TR_FMT ": byte %zu is not UTF-8", TR_ARG(file), bad);
    TR_TRY(file_apply(file, text, out, seen, unit_of, err));
    TR_TRY(order_check(file, out, err));
    tr_str hex = tr_hash_hex(a, tr_sha256(text.p, text.n));
    if (hex.p) out->version = tr_str_format(a, TR_FMT "+" TR_FMT, TR_ARG(out->version), 8, hex.p);
    return hex.p && out->version.p ? TR_OK : tr_fail(err, TR_NOMEM, TR_FMT ": no room", TR_ARG(file));
}
