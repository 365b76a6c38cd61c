/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a stored finding line: replaying it ends in a line or a sentence, and a line that comes out
 * replays to itself. */
#include <stdlib.h>

#include "truce/judge.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static unsigned char room[4 << 20];
    struct tr_arena a = { room, 0, sizeof room, NULL };
    struct tr_params params;
    struct tr_error err;
    struct tr_sink once = { 0 }, twice = { 0 };
    if (tr_params_load(&a, TR_STR("parameters.tsv"), (tr_str){ 0 }, &params, &err) != TR_OK) abort();
    if (tr_judge_replay(&a, &params, (tr_str){ (const char *)data, n }, &once, &err) == TR_OK) {
        struct tr_arena mark = a;
        tr_rc rc = tr_judge_replay(&a, &params, tr_sink_text(&once), &twice, &err);
        if (rc == TR_OK && !tr_str_eq(tr_sink_text(&once), tr_sink_text(&twice))) abort();
        if (rc != TR_OK && rc != TR_NOMEM) abort();
        a = mark;
    }
    tr_sink_close(&once);
    tr_sink_close(&twice);
    return 0;
}
