/* SPDX-License-Identifier: Apache-2.0
 *
 * A geometry blob -> its box, as the SQL functions that GeoPackage's index triggers call. */
#include "keep/case.h"

enum side { MIN_X, MAX_X, MIN_Y, MAX_Y, IS_EMPTY };

static const enum side sides[] = { MIN_X, MAX_X, MIN_Y, MAX_Y, IS_EMPTY };
static const char *const names[] = { "ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY", "ST_IsEmpty" };

static void box_side(sqlite3_context *ctx, int n, sqlite3_value **v)
{
    const enum side *side = sqlite3_user_data(ctx);
    struct keep_box box;
    bool empty, some;
    (void)n;
    if (sqlite3_value_type(v[0]) != SQLITE_BLOB) return; /* NULL */
    const void *p = sqlite3_value_blob(v[0]);
    some = p && blob_box((tr_str){ p, (size_t)sqlite3_value_bytes(v[0]) }, &box, &empty);
    if (*side == IS_EMPTY) {
        sqlite3_result_int(ctx, !some);
        return;
    }
    if (!some) return;
    sqlite3_result_double(ctx, *side == MIN_X   ? box.min_x
                               : *side == MAX_X ? box.max_x
                               : *side == MIN_Y ? box.min_y
                                                : box.max_y);
}

int keep_functions(sqlite3 *db)
{
    int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_INNOCUOUS, rc = SQLITE_OK;
    for (size_t k = 0; k < TR_COUNT(names) && rc == SQLITE_OK; k++) {
        union { /* SQLite hands the pointer back as it came; it is only read */
            const enum side *in;
            void *out;
        } side = { .in = &sides[k] };
        rc = sqlite3_create_function_v2(db, names[k], 1, flags, side.out, box_side, NULL, NULL, NULL);
    }
    return rc;
}
