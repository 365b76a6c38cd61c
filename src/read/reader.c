/* SPDX-License-Identifier: Apache-2.0
 *
 * An input -> the reader that knows it -> reports, one at a time. Here are the table of readers,
 * the choice among them and what holds for every report; syntax and meaning are the readers'. */
#include "truce/read.h"

#include "read/parts.h"
#include "read/readers.h"
#include "read/unread.h"

enum { HEAD_BYTES = 64 << 10 };

const struct tr_reader_ops *const tr_readers[] = { &tr_from_ucdp, &tr_from_ucdp_geojson, &tr_from_ndjson,
                                                   &tr_from_article, NULL };

/* ---- choice ------------------------------------------------------------------------------ */

static const struct tr_reader_ops *by_name(tr_str name)
{
    for (size_t k = 0; tr_readers[k]; k++)
        if (tr_str_is(name, tr_readers[k]->name)) return tr_readers[k];
    return NULL;
}

/* Prose is what nothing else is; so it must not be something that is surely no prose. */
static const struct tr_reader_ops *by_look(tr_str name, tr_str bytes)
{
    const struct tr_reader_ops *best = NULL;
    int most = 0;
    tr_str head = { bytes.p, bytes.n > HEAD_BYTES ? HEAD_BYTES : bytes.n };
    if (tr_is_foreign(head)) return NULL;
    for (size_t k = 0; tr_readers[k]; k++) {
        if (tr_readers[k] == &tr_from_article && tr_is_no_text(name, head)) continue;
        int score = tr_readers[k]->sniff(head);
        if (score > most) best = tr_readers[k];
        if (score > most) most = score;
    }
    return best;
}

static tr_rc unknown_reader(tr_str as, struct tr_error *err)
{
    char names[200] = "";
    for (size_t k = 0; tr_readers[k]; k++) {
        if (k) strncat(names, ", ", sizeof names - strlen(names) - 1);
        strncat(names, tr_readers[k]->name, sizeof names - strlen(names) - 1);
    }
    return tr_fail(err, TR_USAGE, "found the reader name `" TR_FMT "`, expected one of %s", TR_ARG(as), names);
}

/* ---- a file that nobody reads -------------------------------------------------------------- */

static tr_rc set_whole_aside(struct tr_reader *r, struct tr_error *err)
{
    struct tr_unread look = tr_unread_look(r->arena, r->in.name, r->in.bytes);
    struct tr_row whole = { .raw = r->in.bytes, .rows = look.rows };
    struct tr_fault fault = { TR_STR("file"), look.found, look.expected };
    r->rows_in = look.rows;
    if (!look.found.p || !look.expected.p)
        return tr_fail(err, TR_NOMEM, TR_FMT ": no room to say what it is", TR_ARG(r->in.name));
    return tr_row_set_aside(r, &whole, &fault, err);
}

/* ---- open, next -------------------------------------------------------------------------- */

const struct tr_reader_ops *tr_reader_pick(const struct tr_input *in)
{
    return in->as.n ? by_name(in->as) : by_look(in->name, in->bytes);
}

bool tr_reader_is_of_texts(const struct tr_reader_ops *ops) { return ops == &tr_from_article; }

tr_rc tr_reader_open(struct tr_arena *a, const struct tr_input *in, const struct tr_acts *acts, struct tr_reader **out,
                     struct tr_error *err)
{
    const struct tr_reader_ops *ops = tr_reader_pick(in);
    if (!ops && in->as.n) return unknown_reader(in->as, err);
    struct tr_reader *r = tr_new(a, struct tr_reader, 1);
    if (!r) return tr_fail(err, TR_NOMEM, TR_FMT ": no room to read it", TR_ARG(in->name));
    r->ops = ops;
    r->in = *in;
    r->arena = a;
    r->acts = acts;
    *out = r;
    return ops ? ops->open(r, err) : set_whole_aside(r, err);
}

/* What every later stage relies on; a reader that breaks it has a bug. */
static const char *broken(const struct tr_report *r)
{
    if (!r->id.p || r->id.n != 14) return "id";
    if (r->kind >= TR_KINDS || r->source.n == 0 || r->origin.n == 0) return "kind, source or origin";
    if (r->when.from >= r->when.to) return "when";
    bool round = r->place.kind == TR_PLACE_NORMAL || r->place.kind == TR_PLACE_DISC;
    if ((round || r->place.kind == TR_PLACE_SECTOR) && !tr_point_valid(r->place.at)) return "place";
    if (round && !(r->place.radius_m > 0)) return "radius";
    for (size_t k = 0; k < TR_COUNTED; k++)
        if (r->counts[k].best < 0 && r->counts[k].best != TR_UNKNOWN) return "counts";
    return NULL;
}

static void count_signs(struct tr_reader *r, const struct tr_document *d)
{
    for (size_t k = 0; d && k < d->quality.n; k++) {
        size_t sign = tr_word(d->quality.v[k].flag, tr_told_signs, TR_TOLD_SIGNS);
        if (sign != TR_NONE) r->signs[sign]++;
    }
}

/* A row of a text is the document; what it tells of events comes out as reports, but no more rows went in. */
static void count(struct tr_reader *r, const struct tr_report *one)
{
    bool told = tr_reader_is_of_texts(r->ops) && !one->document;
    r->told += told;
    r->rows_kept += !told;
    r->documents += one->document != NULL;
    if (one->document) r->claims += (int64_t)one->document->claims.n;
    count_signs(r, one->document);
}

tr_rc tr_reader_next(struct tr_reader *r, struct tr_report *out, struct tr_error *err)
{
    if (!r->ops) return TR_END;
    TR_TRY(r->ops->next(r, out, err));
    const char *what = broken(out);
    if (what)
        return tr_fail(err, TR_BUG, TR_FMT ": the reader %s made a report with a wrong %s", TR_ARG(r->in.name),
                       r->ops->name, what);
    count(r, out);
    return TR_OK;
}
