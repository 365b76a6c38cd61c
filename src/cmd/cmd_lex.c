/* SPDX-License-Identifier: Apache-2.0
 *
 * cmd_lex.c: `truce lex`: are lexicon and rule files sound; PETRARCH dictionaries -> a lexicon file. */
#include "cmd/cmd.h"

#include "text/petrarch.h"
#include "text/understand.h"

static const size_t FILE_MAX_BYTES = (size_t)64 << 20, ROOM = (size_t)4 << 30;

static tr_rc read_files(struct args *a, struct tr_arena *room, struct tr_lex_file *out, struct tr_error *err)
{
    for (size_t k = 1; k < a->words.n; k++) {
        out[k - 1].name = tr_path_name(a->words.v[k]);
        out[k - 1].is_case = true;
        TR_TRY(tr_file_read(room, a->words.v[k], FILE_MAX_BYTES, &out[k - 1].text, err));
    }
    return TR_OK;
}

static void say_faults(const struct args *a, const struct tr_lex_fault *v, size_t n)
{
    for (size_t k = 0; k < n; k++)
        say(a, "truce: " TR_FMT ":%u: " TR_FMT, TR_ARG(v[k].file), v[k].line, TR_ARG(v[k].text));
}

/* ---- check ------------------------------------------------------------------------------- */

static tr_rc check_files(struct args *a, struct tr_arena *room, const struct tr_lex_file *files, size_t n,
                         size_t *faults, struct tr_error *err)
{
    struct tr_text_tools *tools = tr_new(room, struct tr_text_tools, 1);
    struct tr_sink out = { 0 };
    size_t run = 0, failed = 0;
    if (!tools) return tr_fail(err, TR_NOMEM, "lex: no room");
    TR_TRY(tr_text_tools_open(room, files, n, tools, err));
    say_faults(a, tools->lexicon.faults.v, tools->lexicon.faults.n);
    say_faults(a, tools->rules.faults.v, tools->rules.faults.n);
    tr_rc rc = tr_rules_test(room, tools, &run, &failed, &out, err);
    if (out.n) say(a, TR_FMT, TR_ARG(tr_sink_text(&out)));
    *faults = tools->lexicon.faults.n + tools->rules.faults.n + failed;
    say(a, "truce: %zu entries, %zu rules, %zu test sentences; %zu faults", tools->lexicon.entries.n,
        tools->rules.list.n, run, *faults);
    tr_sink_close(&out);
    return rc;
}

/* ---- import ------------------------------------------------------------------------------ */

static tr_rc import_files(struct args *a, struct tr_arena *room, const struct tr_lex_file *files, size_t n,
                          struct tr_sink *out, size_t *faults, struct tr_error *err)
{
    struct tr_petrarch p;
    const char *source = a->value[OPT_SOURCE], *seen = a->value[OPT_RECEIVED];
    TR_TRY(tr_petrarch_open(room, files, n, &p, err));
    say_faults(a, p.faults.v, p.faults.n);
    *faults = p.faults.n;
    say(a, "truce: %zu actors, %zu agents, %zu discards, %zu verb forms, %zu patterns; %zu lines set aside", p.actors.n,
        p.agents.n, p.discards.n, p.verbs.n, p.patterns.n, p.faults.n);
    return tr_petr_to_lexicon(room, &p, tr_str_of(source), tr_str_of(seen), out, err);
}

static int with_files(struct args *a, bool import)
{
    struct tr_error err = { TR_OK, "" };
    struct tr_arena room;
    struct tr_sink out = { 0 };
    size_t faults = 0, n = a->words.n - 1;
    if (n == 0) return say_usage(a, "lex %s: no files", import ? "import" : "check");
    if (tr_arena_open(&room, ROOM, &err) != TR_OK) return say_failure(a, &err);
    struct tr_lex_file *files = tr_new(&room, struct tr_lex_file, n);
    tr_rc rc = files ? read_files(a, &room, files, &err) : tr_fail(&err, TR_NOMEM, "lex: no room");
    if (rc == TR_OK)
        rc = import ? import_files(a, &room, files, n, &out, &faults, &err)
                    : check_files(a, &room, files, n, &faults, &err);
    int code = rc != TR_OK ? say_failure(a, &err) : import ? put_out(a, &out) : EXIT_DONE;
    if (rc != TR_OK) tr_sink_close(&out);
    tr_arena_close(&room);
    return code == EXIT_DONE && faults ? EXIT_SET_ASIDE : code;
}

int cmd_lex(struct args *a)
{
    if (tr_str_is(a->words.v[0], "check")) return with_files(a, false);
    if (tr_str_is(a->words.v[0], "import")) return with_files(a, true);
    return say_usage(a, "lex: found \"" TR_FMT "\", expected check or import", TR_ARG(a->words.v[0]));
}
