/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as NDJSON -> reports that add up and read back. */
#include <stdlib.h>

#include "truce/read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void require(bool holds)
{
    if (!holds) abort();
}

/* A report is written to a line that reads back to the same id and content. */
static void check(struct tr_arena *a, const struct tr_acts *acts, const struct tr_report *r)
{
    struct tr_sink line = { 0 };
    struct tr_report again;
    tr_report_json(r, &line);
    tr_rc rc = tr_report_parse(a, tr_sink_text(&line), acts, &again, NULL);
    require(rc == TR_OK || rc == TR_NOMEM);
    if (rc == TR_OK) require(memcmp(&again.content, &r->content, sizeof r->content) == 0 && tr_str_eq(again.id, r->id));
    tr_sink_close(&line);
}

static void read_all(struct tr_arena *a, const struct tr_acts *acts, tr_str bytes, const char *as)
{
    struct tr_input in = {
        .name = TR_STR("fuzz"), .bytes = bytes, .received = TR_TIME_NONE, .as = tr_str_of(as), .source = TR_STR("s")
    };
    struct tr_error err = { 0 };
    struct tr_reader *r;
    struct tr_report one;
    tr_rc rc = tr_reader_open(a, &in, acts, &r, &err);
    if (rc == TR_NOMEM) return;
    require(rc == TR_OK);
    while ((rc = tr_reader_next(r, &one, &err)) == TR_OK) {
        struct tr_arena mark = *a;
        check(a, acts, &one);
        *a = mark;
    }
    require(rc == TR_END || rc == TR_NOMEM);
    if (rc == TR_END) require(r->rows_in == r->rows_kept + r->rows_set_aside);
    for (size_t k = 0; k < r->set_aside.n; k++)
        require(r->set_aside.v[k].expected.n > 0 && tr_utf8_bad(r->set_aside.v[k].found) == TR_NOT_FOUND);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static unsigned char room[16 << 20];
    struct tr_arena a = { room, 0, sizeof room, NULL };
    struct tr_acts acts;
    tr_str bytes = { (const char *)data, n };
    if (tr_acts_load(&a, &acts, NULL) != TR_OK) abort();
    read_all(&a, &acts, bytes, "ndjson");
    struct tr_report stored;
    (void)!tr_report_parse(&a, bytes, &acts, &stored, NULL);
    return 0;
}
