/* SPDX-License-Identifier: Apache-2.0
 *
 * NDJSON, one record a line, of every kind -> reports. What a record means is record.c's; here are
 * the lines, and the single stored line that comes back from the case file. */
#include <stdio.h>

#include "format/json.h"
#include "read/parts.h"
#include "read/readers.h"

enum { LINE_MAX_BYTES = 16 << 20, SNIFF_LINE = 8192 };

struct lines {
    tr_str rest;
    size_t at;
    int64_t line;
    struct tr_zones_known zones;
    tr_str document; /* id of the last document, as its line has it: lines of its claims may follow */
};

static int ndjson_sniff(tr_str head)
{
    static const char *const hints[] = {
        "\"kind\"", "\"source\"", "\"act\"", "\"native\"", "\"from\"", "\"document\""
    };
    if (tr_str_starts(head, TR_STR("\xEF\xBB\xBF"))) head = (tr_str){ head.p + 3, head.n - 3 };
    head = tr_str_trim(head);
    tr_str first = tr_str_trim(tr_str_cut(&head, '\n'));
    if (first.n == 0 || first.p[0] != '{') return 0;
    if (first.n > SNIFF_LINE) first.n = SNIFF_LINE;
    int score = 0;
    for (size_t k = 0; k < TR_COUNT(hints); k++)
        if (tr_str_find(first, tr_str_of(hints[k])) != TR_NOT_FOUND) score += 20;
    if (tr_str_find(first, TR_STR("\"Feature")) != TR_NOT_FOUND) return 0; /* GeoJSON */
    return score ? score : tr_str_ends(first, TR_STR("}")) ? 10 : 0;
}

static tr_rc ndjson_open(struct tr_reader *r, struct tr_error *err)
{
    struct lines *l = tr_new(r->arena, struct lines, 1);
    if (!l) return tr_fail(err, TR_NOMEM, TR_FMT ": no room to read it", TR_ARG(r->in.name));
    l->rest = r->in.bytes;
    if (tr_str_starts(l->rest, TR_STR("\xEF\xBB\xBF"))) {
        tr_str_cut(&l->rest, '\xBF');
        l->at = 3;
    }
    r->state = l;
    return TR_OK;
}

/* The next line that is not blank, without its line end. */
static bool next_line(struct lines *l, struct tr_row *row)
{
    while (l->rest.n > 0) {
        size_t before = l->rest.n;
        tr_str line = tr_str_cut(&l->rest, '\n');
        size_t offset = l->at;
        l->at += before - l->rest.n;
        l->line++;
        if (line.n && line.p[line.n - 1] == '\r') line.n--;
        if (tr_str_trim(line).n == 0) continue;
        *row = (struct tr_row){ .line = l->line, .row = l->line, .offset = offset, .raw = line };
        return true;
    }
    return false;
}

/* `truce read` writes a document's claims once more behind it, a line each: these are no records of their own. */
static bool repeats(const struct lines *l, const json_t *record)
{
    tr_str kind = tr_json_get(record, "kind");
    if (!tr_str_is(kind, "claim") && !tr_str_is(kind, "quality")) return false;
    return l->document.n > 0 && tr_str_eq(tr_json_get(record, "report"), l->document);
}

/* TR_END: the line only repeats. The parser's sentence names the file and place already; the fault needs only what it found. */
static tr_rc read_line(struct tr_reader *r, const struct tr_row *row, struct tr_report *out, struct tr_fault *fault,
                       struct tr_error *err)
{
    struct lines *l = r->state;
    struct tr_record_context c = { r->arena, r->acts, r->in.tz, r->in.source, &l->zones, false, false };
    struct tr_error why = { 0 };
    json_t *record = NULL;
    if (row->raw.n > LINE_MAX_BYTES) {
        *fault = (struct tr_fault){ TR_STR("line"), tr_str_format(r->arena, "%zu bytes", row->raw.n),
                                    TR_STR("a record of at most 16 MiB") };
        return TR_OK;
    }
    tr_rc rc = tr_json_parse(row->raw, TR_STR("record"), &record, &why);
    if (rc == TR_NOMEM) return tr_fail(err, rc, "%s", why.text);
    if (rc != TR_OK) {
        *fault = (struct tr_fault){ TR_STR("line"), tr_str_copy(r->arena, tr_str_of(why.text)),
                                    TR_STR("one JSON object on each line, in UTF-8") };
        return TR_OK;
    }
    rc = repeats(l, record) ? TR_END : tr_record_read(&c, record, out, fault, err);
    if (rc == TR_OK && !tr_fault_is(fault) && out->document) { /* its claims name it as the line does */
        tr_str written = tr_json_get(record, "id");
        l->document = written.n ? tr_str_copy(r->arena, written) : out->id;
        if (!l->document.p) rc = tr_fail(err, TR_NOMEM, TR_FMT ": no room for a document's id", TR_ARG(r->in.name));
    }
    json_decref(record);
    return rc;
}

static tr_rc ndjson_next(struct tr_reader *r, struct tr_report *out, struct tr_error *err)
{
    struct tr_row row;
    while (next_line(r->state, &row)) {
        struct tr_fault fault = { 0 };
        tr_rc rc = read_line(r, &row, out, &fault, err);
        if (rc == TR_END) continue;
        r->rows_in++;
        if (rc != TR_OK) return rc;
        if (!tr_fault_is(&fault)) {
            tr_report_from_row(out, r, &row);
            return TR_OK;
        }
        TR_TRY(tr_row_set_aside(r, &row, &fault, err));
    }
    return TR_END;
}

const struct tr_reader_ops tr_from_ndjson = {
    .name = "ndjson",
    .says = "Truce's own records, one JSON object a line (docs/formats/ndjson.md)",
    .sniff = ndjson_sniff,
    .open = ndjson_open,
    .next = ndjson_next,
};
