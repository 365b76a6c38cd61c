/* SPDX-License-Identifier: Apache-2.0
 *
 * cmd_read.c: `truce read`: files -> reports and claims as NDJSON, nothing stored. */
#include "cmd/cmd.h"

#include "format/unpack.h"
#include "read/readers.h"
#include "run/reading_room.h"
#include "tell/marked.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>

enum { FLUSH_BYTES = 1 << 20 };
static const size_t INPUT_MAX = (size_t)1 << 30;

struct reading {
    struct args *args;
    struct tr_acts acts;
    struct tr_tz tz;
    tr_time received;
    struct tr_reading_room *room;
    struct tr_sink out, html; /* html: with --html */
    struct tr_rows rows;
    size_t missed; /* files that cannot be had at all: told, and the others are read */
};

static tr_rc read_stdin(struct tr_arena *a, tr_str *out, struct tr_error *err)
{
    struct tr_sink all = { 0 };
    char block[1 << 16];
    size_t n;
    while (all.n <= INPUT_MAX && (n = fread(block, 1, sizeof block, stdin)) > 0) tr_put(&all, (tr_str){ block, n });
    if (ferror(stdin) || all.n > INPUT_MAX) {
        tr_rc rc = all.n > INPUT_MAX
                       ? tr_fail(err, TR_BAD_INPUT, "standard input: larger than the limit of %zu bytes", INPUT_MAX)
                       : tr_fail(err, TR_IO, "standard input cannot be read: %s", strerror(errno));
        tr_sink_close(&all);
        return rc;
    }
    *out = tr_str_copy(a, tr_sink_text(&all));
    bool failed = all.failed || !out->p;
    tr_sink_close(&all);
    return failed ? tr_fail(err, TR_NOMEM, "standard input: no memory") : TR_OK;
}

static void say_set_aside(const struct args *a, const struct tr_set_aside *s)
{
    char line[24] = ""; /* none when it is the whole file */
    if (s->line) snprintf(line, sizeof line, ":%lld", (long long)s->line);
    say(a, TR_FMT "%s: set aside: " TR_FMT "%sfound \"" TR_FMT "\", expected " TR_FMT, TR_ARG(s->file), line,
        TR_ARG(s->field), s->field.n ? ": " : "", TR_ARG(s->found), TR_ARG(s->expected));
}

/* TR_END: nobody reads any more. */
static tr_rc flush(struct reading *r, struct tr_error *err)
{
    size_t n = r->out.n;
    r->out.n = 0;
    if (n == 0 || (fwrite(r->out.p, 1, n, stdout) == n && fflush(stdout) == 0)) return TR_OK;
    if (errno == EPIPE) return TR_END;
    return tr_fail(err, TR_IO, "standard output cannot be written: %s", strerror(errno));
}

/* A document's claims and the signs about its soundness stand inside its line, and once more behind it, a line each. */
static void put_document(struct reading *r, const struct tr_report *report)
{
    const struct tr_document *d = report->document;
    for (size_t k = 0; d && k < d->claims.n; k++) {
        tr_claim_json(report, &d->claims.v[k], &r->out);
        tr_puts(&r->out, "\n");
    }
    for (size_t k = 0; d && k < d->quality.n; k++) {
        tr_quality_json(report, &d->quality.v[k], &r->out);
        tr_puts(&r->out, "\n");
    }
}

static tr_rc read_rows(struct reading *r, struct tr_reader *reader, struct tr_error *err)
{
    struct tr_report report;
    tr_rc rc;
    while ((rc = tr_reader_next(reader, &report, err)) == TR_OK) {
        tr_report_json(&report, &r->out);
        tr_puts(&r->out, "\n");
        const struct tr_page *page = r->args->value[OPT_HTML] && report.document ? tr_reader_page(reader) : NULL;
        if (page) tr_marked_document(page, &report, reader->in.tz, &r->html);
        put_document(r, &report);
        if (r->args->value[OPT_OUTPUT] || r->out.n < FLUSH_BYTES) continue;
        if ((rc = flush(r, err)) != TR_OK) return rc == TR_END ? TR_OK : rc;
    }
    for (size_t k = 0; k < reader->set_aside.n; k++) say_set_aside(r->args, &reader->set_aside.v[k]);
    r->rows.in += reader->rows_in;
    r->rows.kept += reader->rows_kept;
    r->rows.set_aside += reader->rows_set_aside;
    r->rows.documents += reader->documents;
    r->rows.claims += reader->claims;
    r->rows.told += reader->told;
    for (size_t k = 0; k < TR_TOLD_SIGNS; k++) r->rows.signs[k] += reader->signs[k];
    return rc == TR_END ? TR_OK : rc;
}

/* The file's bytes; of one that cannot be had none. */
static tr_rc load(struct reading *r, tr_str path, tr_str *packed, struct tr_error *err)
{
    struct tr_arena *a = r->args->arena;
    struct tr_error why = { TR_OK, "" };
    *packed = (tr_str){ 0 };
    tr_rc rc = tr_str_is(path, "-") ? read_stdin(a, packed, &why) : tr_file_read(a, path, INPUT_MAX, packed, &why);
    if (rc == TR_OK) return TR_OK;
    if (rc != TR_IO && rc != TR_BAD_INPUT) return tr_fail(err, rc, "%s", why.text);
    (void)say_failure(r->args, &why);
    r->missed++;
    return TR_END;
}

/* What cannot be unpacked is one in, one set aside, as in a case. */
static tr_rc unpack(struct reading *r, struct tr_input *in, tr_str packed, struct tr_error *err)
{
    struct tr_error why = { TR_OK, "" };
    tr_str plain_name;
    tr_rc rc = tr_unpack(r->args->arena, in->name, packed, INPUT_MAX, &in->bytes, &plain_name, &why);
    if (rc == TR_OK) in->name = plain_name;
    if (rc == TR_OK) return TR_OK;
    if (rc != TR_BAD_INPUT) return tr_fail(err, rc, "%s", why.text);
    struct tr_set_aside one = tr_set_aside_file(in->name, tr_str_of(why.text));
    say_set_aside(r->args, &one);
    r->rows.in++;
    r->rows.set_aside++;
    return TR_END;
}

/* TR_END: this file gives nothing, the next may. */
static tr_rc read_file(struct reading *r, tr_str path, struct tr_error *err)
{
    struct tr_input in = { .name = tr_path_name(path),
                           .received = r->received,
                           .as = tr_str_of(r->args->value[OPT_AS]),
                           .tz = r->tz.n ? &r->tz : NULL,
                           .source = tr_str_of(r->args->value[OPT_SOURCE]) };
    struct tr_reader *reader;
    tr_str packed;

    TR_TRY(load(r, path, &packed, err));
    in.hash = tr_sha256(packed.p, packed.n);
    TR_TRY(unpack(r, &in, packed, err));
    if (tr_reader_is_of_texts(tr_reader_pick(&in))) TR_TRY(tr_reading_room_enter(r->room, &in, err));
    TR_TRY(tr_reader_open(r->args->arena, &in, &r->acts, &reader, err));
    return read_rows(r, reader, err);
}

static tr_rc read_files(struct reading *r, struct tr_error *err)
{
    struct args *a = r->args;
    for (size_t k = 0; k < a->words.n; k++) {
        struct tr_arena mark = *a->arena;
        tr_rc rc = read_file(r, a->words.v[k], err);
        *a->arena = mark;
        if (rc != TR_OK && rc != TR_END) return rc;
    }
    return TR_OK;
}

/* A text is one row; what was read in it is told apart. */
static void say_rows(const struct args *a, const struct tr_rows *n)
{
    char texts[120] = "";
    if (n->documents)
        snprintf(texts, sizeof texts, "; %lld document%s: %lld claims, %lld events as reports", (long long)n->documents,
                 n->documents == 1 ? "" : "s", (long long)n->claims, (long long)n->told);
    say(a, "%lld rows in, %lld kept, %lld set aside%s", (long long)n->in, (long long)n->kept, (long long)n->set_aside,
        texts);
}

static void say_all(const struct reading *r)
{
    say_signs(r->args, &r->rows);
    say_rows(r->args, &r->rows);
    if (r->missed && r->args->words.n > 1)
        say(r->args, "%zu of %zu files could not be opened and are not in these figures", r->missed, r->args->words.n);
}

static tr_rc write_html(struct reading *r, struct tr_error *err)
{
    if (!r->args->value[OPT_HTML]) return TR_OK;
    tr_marked_end(&r->html);
    if (r->html.failed) return tr_fail(err, TR_NOMEM, "read: no memory for the marked text");
    return tr_file_write(tr_str_of(r->args->value[OPT_HTML]), tr_sink_text(&r->html), err);
}

int cmd_read(struct args *a)
{
    struct tr_error err = { TR_OK, "" };
    struct reading r = { .args = a, .received = TR_TIME_NONE };
    struct tr_arena language; /* outlives the files, whose arena is given back after each */
    if (tr_arena_open(&language, (size_t)1 << 32, &err) != TR_OK) return say_failure(a, &err);

    tr_rc rc = tr_acts_load(a->arena, &r.acts, &err);
    if (rc == TR_OK) rc = tr_reading_room_bare(&language, tr_str_of(a->value[OPT_GAZETTEER]), &r.room, &err);
    if (rc == TR_OK && a->value[OPT_TZ]) rc = tr_tz_load(a->arena, tr_str_of(a->value[OPT_TZ]), &r.tz, &err);
    if (rc == TR_OK && !time_option(a, OPT_RECEIVED, r.tz.n ? &r.tz : NULL, false, &r.received)) return EXIT_BAD_USE;
    if (a->value[OPT_HTML]) tr_marked_begin(&r.html);
    if (rc == TR_OK) rc = read_files(&r, &err);
    /* What was read before a failure is told as well. */
    if (rc != TR_OK && !a->value[OPT_OUTPUT]) (void)flush(&r, NULL);
    if (r.room && tr_reading_room_warning(r.room).n) say(a, TR_FMT, TR_ARG(tr_reading_room_warning(r.room)));
    tr_reading_room_close(r.room);
    tr_arena_close(&language);
    if (rc == TR_OK) rc = write_html(&r, &err);
    tr_sink_close(&r.html);
    int code = rc == TR_OK ? put_out(a, &r.out) : say_failure(a, &err);
    tr_sink_close(&r.out);
    if (code == EXIT_DONE) say_all(&r);
    if (code == EXIT_DONE && r.missed) return EXIT_BAD_USE;
    return code != EXIT_DONE ? code : r.rows.set_aside ? EXIT_SET_ASIDE : EXIT_DONE;
}
