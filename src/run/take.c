/* SPDX-License-Identifier: Apache-2.0
 *
 * take.c: one input file -> reports in the case. Everything that the file held is there afterwards:
 * its bytes, its rows, the rows set aside and the account of them. The caller holds the transaction. */
#include "run/run_parts.h"

#include "format/unpack.h"
#include "run/reading_room.h"
#include "truce/read.h"

struct taking {
    struct tr_case *file;
    struct tr_reader *reader;
    struct tr_rows rows;
    tr_time received; /* of the last row; the account of the input is known from then on */
    const struct tr_progress *progress;
};

static tr_rc put_one(struct taking *t, const struct tr_report *r, struct tr_sink *line, struct tr_error *err)
{
    tr_put_result how;
    line->n = 0;
    tr_report_json(r, line);
    if (line->failed) return tr_fail(err, TR_NOMEM, "run: no memory for a report's line");
    TR_TRY(tr_case_put_report(t->file, r, tr_sink_text(line), &how, err));
    bool told = tr_reader_is_of_texts(t->reader->ops) && !r->document; /* an event in a text is no row */
    t->rows.repeated += how == TR_PUT_REPEATED && !told;
    if (r->received > t->received) t->received = r->received; /* TR_TIME_NONE is before every time */
    if (t->reader->rows_kept % 512 == 0) tr_tell_progress(t->progress, "reading rows", t->reader->rows_kept, 0);
    return TR_OK;
}

static tr_rc put_rows(struct taking *t, struct tr_error *err)
{
    struct tr_sink line = { 0 };
    struct tr_report r;
    tr_rc rc;
    while ((rc = tr_reader_next(t->reader, &r, err)) == TR_OK)
        if ((rc = put_one(t, &r, &line, err)) != TR_OK) break;
    tr_sink_close(&line);
    return rc == TR_END ? TR_OK : rc;
}

static tr_rc put_account(struct taking *t, const struct tr_input *in, struct tr_error *err)
{
    return tr_case_put_input(t->file, in->name, in->hash, t->received, t->rows.in, t->rows.kept, t->rows.repeated,
                             t->rows.set_aside, err);
}

/* A file that cannot be unpacked is one in, one set aside, like any other that nobody can read. */
static tr_rc put_damaged(struct taking *t, const struct tr_input *in, tr_str packed, const char *why,
                         struct tr_error *err)
{
    struct tr_set_aside one = tr_set_aside_file(in->name, tr_str_of(why));
    t->rows = (struct tr_rows){ .in = 1, .set_aside = 1 };
    TR_TRY(tr_case_put_raw(t->file, in->name, in->hash, packed, err));
    TR_TRY(tr_case_put_set_aside(t->file, &one, err));
    return put_account(t, in, err);
}

static tr_rc put_all(struct taking *t, const struct tr_input *in, tr_str packed, struct tr_error *err)
{
    TR_TRY(tr_case_put_raw(t->file, in->name, in->hash, packed, err));
    TR_TRY(put_rows(t, err));
    for (size_t k = 0; k < t->reader->set_aside.n; k++)
        TR_TRY(tr_case_put_set_aside(t->file, &t->reader->set_aside.v[k], err));
    t->rows.in = t->reader->rows_in;
    t->rows.kept = t->reader->rows_kept;
    t->rows.set_aside = t->reader->rows_set_aside;
    t->rows.documents = t->reader->documents;
    t->rows.claims = t->reader->claims;
    t->rows.told = t->reader->told;
    memcpy(t->rows.signs, t->reader->signs, sizeof t->rows.signs);
    return put_account(t, in, err);
}

static tr_rc read_all(struct taking *t, struct tr_arena *room, struct tr_input *in, tr_str packed,
                      const struct tr_shared *s, struct tr_error *err)
{
    struct tr_error why = { TR_OK, "" };
    tr_str plain_name;
    tr_rc rc = tr_unpack(room, in->name, packed, TR_INPUT_MAX, &in->bytes, &plain_name, &why);
    if (rc == TR_BAD_INPUT) return put_damaged(t, in, packed, why.text, err);
    if (rc != TR_OK) return tr_fail(err, rc, "%s", why.text);
    if (tr_reader_is_of_texts(tr_reader_pick(in))) TR_TRY(tr_reading_room_enter(s->room, in, err));
    TR_TRY(tr_reader_open(room, in, &s->acts, &t->reader, err));
    return put_all(t, in, packed, err);
}

tr_rc tr_take(struct tr_case *c, const struct tr_shared *s, tr_str name, tr_str packed, tr_str as, tr_time received,
              const struct tr_progress *progress, struct tr_rows *rows, struct tr_error *err)
{
    struct tr_arena room;
    struct taking t = { .file = c, .received = received, .progress = progress };
    struct tr_input in = { .name = name,
                           .hash = tr_sha256(packed.p, packed.n),
                           .received = received,
                           .as = as,
                           .tz = &s->agreement.tz,
                           .source = s->settings.source };

    TR_TRY(tr_arena_open(&room, (size_t)16 << 30, err));
    tr_rc rc = read_all(&t, &room, &in, packed, s, err);
    if (rc == TR_OK && t.rows.in != t.rows.kept + t.rows.set_aside)
        rc = tr_fail(err, TR_BUG, TR_FMT ": %lld rows in, but %lld kept and %lld set aside", TR_ARG(name),
                     (long long)t.rows.in, (long long)t.rows.kept, (long long)t.rows.set_aside);
    *rows = t.rows;
    tr_arena_close(&room);
    return rc;
}
