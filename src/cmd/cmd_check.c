/* SPDX-License-Identifier: Apache-2.0
 *
 * cmd_check.c: `truce check`: all faults of an agreement, then what it means; and `truce verify`: has any
 * stored row been changed? */
#include "cmd/cmd.h"

#include "format/json.h"

static void put_fault_json(const struct tr_fault *f, struct tr_sink *out)
{
    const struct {
        const char *key;
        tr_str value;
    } texts[] = {
        { "expected", f->expected }, { "file", f->file }, { "found", f->found },
        { "nearest", f->nearest },   { "what", f->what },
    };
    bool first = true;
    tr_puts(out, "{");
    tr_json_key(out, &first, "column");
    tr_json_put_int(out, f->column);
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        if (!texts[k].value.n) continue;
        tr_json_key(out, &first, texts[k].key);
        tr_json_put(out, texts[k].value);
    }
    tr_json_key(out, &first, "line");
    tr_json_put_int(out, f->line);
    tr_json_key(out, &first, "warning");
    tr_puts(out, f->warning ? "true}\n" : "false}\n");
}

static void put_faults(const struct args *a, const struct tr_faults *faults, struct tr_sink *out)
{
    for (size_t k = 0; k < faults->list.n; k++) {
        if (a->value[OPT_JSON]) {
            put_fault_json(&faults->list.v[k], out);
            continue;
        }
        tr_fault_say(&faults->list.v[k], out);
        tr_puts(out, "\n");
    }
}

/* Is the agreement fit for judging? The geometry is opened once, so that what only shows there is told here. */
static tr_rc try_geometry(struct args *a, const struct tr_agreement *g, const struct tr_params *p, struct tr_error *err)
{
    struct tr_locator *l = NULL;
    TR_TRY(tr_locator_open(a->arena, g, NULL, p, &l, err));
    tr_locator_close(l);
    return TR_OK;
}

int cmd_check(struct args *a)
{
    struct tr_folder folder = { tr_path_folder(a->words.v[0]) };
    struct tr_files files = tr_folder_files(&folder);
    struct tr_error err = { TR_OK, "" };
    struct tr_agreement g = { 0 };
    struct tr_faults faults = { 0 };
    struct tr_params params;
    struct tr_acts acts;
    struct tr_sink out = { 0 };

    tr_rc rc = tr_acts_load(a->arena, &acts, &err);
    if (rc == TR_OK) rc = tr_params_load(a->arena, tr_str_of("parameters.tsv"), (tr_str){ 0 }, &params, &err);
    if (rc == TR_OK) rc = tr_agreement_load(a->arena, &files, tr_path_name(a->words.v[0]), &acts, &g, &faults, &err);
    put_faults(a, &faults, &out);
    if (rc == TR_OK) rc = try_geometry(a, &g, &params, &err);
    if (rc == TR_OK && a->value[OPT_JSON]) tr_agreement_json(&g, a->arena, &out);
    if (rc == TR_OK && !a->value[OPT_JSON]) tr_agreement_say(&g, a->arena, &out);
    int code = put_out(a, &out);
    if (rc == TR_BAD_INPUT && faults.errors)
        return say(a, "truce: " TR_FMT ": %zu faults, %zu warnings", TR_ARG(a->words.v[0]), faults.errors,
                   faults.list.n - faults.errors),
               EXIT_BAD_USE;
    return rc == TR_OK ? code : say_failure(a, &err);
}

/* ---- verify ---------------------------------------------------------------------------------- */

/* Decides every finding again from its own stored trail. */
static tr_rc replay_all(struct args *a, const struct opened *o, int64_t *done, int64_t *differ, struct tr_sink *out,
                        struct tr_error *err)
{
    struct tr_strs lines;
    struct tr_sink again = { 0 };
    tr_rc rc = tr_case_get_findings(o->file, a->arena, &lines, err);
    for (size_t k = 0; rc == TR_OK && k < lines.n; k++) {
        struct tr_arena mark = *a->arena;
        again.n = 0;
        rc = tr_judge_replay(a->arena, &o->shared.params, lines.v[k], &again, err);
        if (rc == TR_OK && !tr_str_eq(tr_sink_text(&again), lines.v[k])) {
            ++*differ;
            if (*differ <= 20)
                tr_putf(out, "findings: the stored reasons do not give the stored verdict: %.60s...\n", lines.v[k].p);
        }
        ++*done;
        *a->arena = mark;
    }
    tr_sink_close(&again);
    return rc;
}

static void put_check_json(const struct tr_check *c, int64_t replayed, int64_t differ, struct tr_sink *out)
{
    bool first = true;
    tr_puts(out, "{");
    tr_json_key(out, &first, "damages");
    tr_puts(out, "[");
    for (size_t k = 0; k < c->list.n; k++) {
        tr_puts(out, k ? ",{\"row\":" : "{\"row\":");
        tr_json_put(out, c->list.v[k].row);
        tr_puts(out, ",\"table\":");
        tr_json_put(out, c->list.v[k].table);
        tr_puts(out, ",\"what\":");
        tr_json_put(out, c->list.v[k].what);
        tr_puts(out, "}");
    }
    tr_putf(out, "],\"entries\":%lld,\"head\":", (long long)c->entries);
    tr_json_put(out, c->head);
    tr_putf(out, ",\"replay_differs\":%lld,\"replayed\":%lld,\"rows\":%lld,\"sound\":%s}\n", (long long)differ,
            (long long)replayed, (long long)c->rows, c->damages || differ ? "false" : "true");
}

static void put_check(const struct tr_check *c, int64_t replayed, int64_t differ, struct tr_sink *out)
{
    for (size_t k = 0; k < c->list.n; k++)
        tr_putf(out, TR_FMT "%s" TR_FMT ": " TR_FMT "\n", TR_ARG(c->list.v[k].table), c->list.v[k].row.n ? " " : "",
                TR_ARG(c->list.v[k].row), TR_ARG(c->list.v[k].what));
    tr_putf(out, "%lld rows, %lld log entries, %lld findings decided again\nhead %.*s\n", (long long)c->rows,
            (long long)c->entries, (long long)replayed, (int)c->head.n, c->head.p ? c->head.p : "");
    if (c->damages || differ) tr_putf(out, "NOT SOUND: %lld differences\n", (long long)c->damages + (long long)differ);
    else tr_puts(out, "sound: nothing stored has been changed\n");
}

static int put_result(struct args *a, const struct tr_check *c, int64_t replayed, int64_t differ, struct tr_sink *out)
{
    if (a->value[OPT_JSON]) out->n = 0, put_check_json(c, replayed, differ, out);
    else put_check(c, replayed, differ, out);
    int code = put_out(a, out);
    return code != EXIT_DONE ? code : c->damages || differ ? EXIT_DAMAGED : EXIT_DONE;
}

int cmd_verify(struct args *a)
{
    struct tr_error err = { TR_OK, "" };
    struct tr_check check = { 0 };
    struct tr_sink out = { 0 };
    struct opened o;
    int64_t replayed = 0, differ = 0;
    struct tr_case *file = NULL;

    if (!tr_file_exists(a->words.v[0]))
        return say_usage(a, TR_FMT ": there is no such case file", TR_ARG(a->words.v[0]));
    tr_rc rc = tr_case_open(a->words.v[0], TR_CASE_READ, &file, &err);
    if (rc == TR_OK) rc = tr_case_verify(file, a->arena, &check, &err);
    /* A run that was killed before it stored the agreement leaves a case that is whole, and has nothing to judge. */
    tr_str agreement;
    bool begun = rc == TR_OK && tr_case_get_file(file, a->arena, TR_STR("agreement.yaml"), &agreement, NULL) == TR_OK;
    if (file && tr_case_close(file, NULL) != TR_OK && rc == TR_OK) rc = TR_IO;
    if (rc != TR_OK && rc != TR_DAMAGED) return say_failure(a, &err);
    if (rc == TR_DAMAGED && !check.damages) return say_failure(a, &err);
    /* Only a file whose rows are as they were written is worth deciding again. */
    if (rc == TR_OK && begun) {
        rc = opened_open(a, TR_CASE_READ, &o, &err);
        if (rc == TR_OK) rc = replay_all(a, &o, &replayed, &differ, &out, &err);
        tr_rc closed = opened_close(&o, NULL);
        if (rc == TR_OK) rc = closed;
        if (rc != TR_OK) return say_failure(a, &err);
    }
    return put_result(a, &check, replayed, differ, &out);
}
