/* SPDX-License-Identifier: Apache-2.0
 *
 * acts.c: share/acts.tsv -> our act codes and their classes. Which source's code is which act is
 * for the readers and their crosswalks. */
#include "model/table.h"
#include "truce/model.h"

enum { CODE, CLASSES, INDIRECT, SAYS, COLUMNS };
static const char *const columns[COLUMNS] = { "code", "classes", "indirect", "says" };

static tr_rc header_check(const struct tr_table *t, struct tr_error *err)
{
    for (size_t k = 0; k < COLUMNS; k++)
        if (!tr_str_is(t->cell[k], columns[k]))
            return tr_fail(err, TR_BAD_INPUT, "acts.tsv:%zu: column %zu is `" TR_FMT "`, expected `%s`", t->line, k + 1,
                           TR_ARG(t->cell[k]), columns[k]);
    return TR_OK;
}

static bool strs_have(struct tr_strs set, tr_str word)
{
    for (size_t k = 0; k < set.n; k++)
        if (tr_str_eq(set.v[k], word)) return true;
    return false;
}

static tr_rc act_add(struct tr_arena *a, struct tr_acts *out, const struct tr_table *t, struct tr_error *err)
{
    struct tr_act act = { .code = t->cell[CODE], .says = t->cell[SAYS] };
    size_t seen;
    if (act.code.n == 0 || t->cell[CLASSES].n == 0)
        return tr_fail(err, TR_BAD_INPUT, "acts.tsv:%zu: an act without code or classes", t->line);
    if (tr_map_get(&out->by_code, act.code, &seen))
        return tr_fail(err, TR_BAD_INPUT, "acts.tsv:%zu: the act `" TR_FMT "` stands there twice", t->line,
                       TR_ARG(act.code));
    if (!tr_table_words(a, t->cell[CLASSES], &act.classes)) return tr_fail(err, TR_NOMEM, "acts.tsv: no room");
    /* "maybe" is decided per report by the parameters indirect_if_*, so only "yes" is certain here */
    act.indirect = tr_str_is(t->cell[INDIRECT], "yes");
    act.maybe_indirect = tr_str_is(t->cell[INDIRECT], "maybe");
    act.armed = strs_have(act.classes, TR_STR("armed_force"));
    if (!tr_map_put(&out->by_code, act.code, out->list.n) || !TR_PUSH(a, &out->list, act))
        return tr_fail(err, TR_NOMEM, "acts.tsv: no room");
    return TR_OK;
}

/* All classes that any act has, each once, in order of appearance. */
static bool classes_collect(struct tr_arena *a, struct tr_acts *acts)
{
    size_t most = 0;
    for (size_t k = 0; k < acts->list.n; k++) most += acts->list.v[k].classes.n;
    acts->classes = (struct tr_strs){ tr_new(a, tr_str, most + 1), 0 };
    if (!acts->classes.v) return false;
    for (size_t k = 0; k < acts->list.n; k++)
        for (size_t c = 0; c < acts->list.v[k].classes.n; c++) {
            tr_str one = acts->list.v[k].classes.v[c];
            if (!strs_have(acts->classes, one)) acts->classes.v[acts->classes.n++] = one;
        }
    return true;
}

tr_rc tr_acts_load(struct tr_arena *a, struct tr_acts *out, struct tr_error *err)
{
    struct tr_table t = { .rest = tr_embedded("acts.tsv") };
    *out = (struct tr_acts){ .by_code = { .arena = a } };
    if (!tr_table_next(&t)) return tr_fail(err, TR_BUG, "acts.tsv: empty, expected the table of acts");
    TR_TRY(header_check(&t, err));
    while (tr_table_next(&t)) TR_TRY(act_add(a, out, &t, err));
    if (!classes_collect(a, out)) return tr_fail(err, TR_NOMEM, "acts.tsv: no room");
    return TR_OK;
}

const struct tr_act *tr_act_find(const struct tr_acts *acts, tr_str code)
{
    size_t k;
    return tr_map_get(&acts->by_code, code, &k) ? &acts->list.v[k] : NULL;
}

bool tr_act_in(const struct tr_acts *acts, tr_str code, struct tr_strs set)
{
    if (strs_have(set, code)) return true;
    const struct tr_act *act = tr_act_find(acts, code);
    for (size_t k = 0; act && k < act->classes.n; k++)
        if (strs_have(set, act->classes.v[k])) return true;
    return false;
}

bool tr_act_word_known(const struct tr_acts *acts, tr_str act_or_class)
{
    return tr_act_find(acts, act_or_class) != NULL || strs_have(acts->classes, act_or_class);
}
