/* SPDX-License-Identifier: Apache-2.0
 *
 * A stored line -> its report: the short way for lines as we write them, the way by record.c for all others. */
#include "format/json.h"
#include "read/lean.h"

tr_rc tr_report_parse_any(struct tr_arena *a, tr_str line, const struct tr_acts *acts, bool hashed,
                          struct tr_report *out, struct tr_error *err)
{
    struct tr_record_context c = { .a = a, .acts = acts, .trusted = true, .hashed = hashed };
    struct tr_fault fault = { 0 };
    json_t *record = NULL;
    TR_TRY(tr_json_parse(line, TR_STR("stored report"), &record, err));
    tr_rc rc = tr_record_read(&c, record, out, &fault, err);
    json_decref(record);
    if (rc == TR_OK && tr_fault_is(&fault))
        return tr_fail(err, TR_BAD_INPUT, "stored report, field " TR_FMT ": found " TR_FMT ", expected " TR_FMT,
                       TR_ARG(fault.field), TR_ARG(fault.found), TR_ARG(fault.expected));
    return rc;
}

static tr_rc parse(struct tr_arena *a, tr_str line, const struct tr_acts *acts, bool hashed, struct tr_report *out,
                   struct tr_error *err)
{
    struct tr_arena mark = *a;
    if (!lean_report(a, line, acts, out) || !tr_report_own(a, line, out)) {
        *a = mark;
        return tr_report_parse_any(a, line, acts, hashed, out, err);
    }
    tr_str own = out->id;
    if (hashed && own.n > 0) return TR_OK;
    TR_TRY(tr_report_seal(a, out, err));
    if (own.n > 0) out->id = own;
    return TR_OK;
}

tr_rc tr_report_parse(struct tr_arena *a, tr_str line, const struct tr_acts *acts, struct tr_report *out,
                      struct tr_error *err)
{
    return parse(a, line, acts, false, out, err);
}

tr_rc tr_report_load(struct tr_arena *a, tr_str line, const struct tr_acts *acts, struct tr_report *out,
                     struct tr_error *err)
{
    return parse(a, line, acts, true, out, err);
}
