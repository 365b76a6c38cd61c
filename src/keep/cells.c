/* SPDX-License-Identifier: Apache-2.0
 *
 * Places, times, counts and lists of the model -> cells of a row. */
#include "keep/cells.h"

void cells_when(struct keep_row *r, struct cell_room *room, tr_time t)
{
    struct keep_when *w = &room->when[room->whens++ % TR_COUNT(room->when)];
    row_text(r, when_text(w, t));
}

bool place_point(const struct tr_place *p, tr_point *out)
{
    *out = p->at;
    switch (p->kind) {
    case TR_PLACE_NORMAL:
    case TR_PLACE_DISC: break;
    case TR_PLACE_SECTOR:
        if (!tr_point_valid(p->at)) return false;
        *out = tr_point_towards(p->at, p->bearing_deg, (p->range_m[0] + p->range_m[1]) / 2);
        break;
    case TR_PLACE_AREA: /* a middle when locate found one; 0, 0 is nobody's */
        if (p->at.lon == 0 && p->at.lat == 0) return false;
        break;
    default: return false;
    }
    return tr_point_valid(*out);
}

void cells_point(struct keep_row *r, struct cell_room *room, const struct tr_place *p)
{
    tr_point at;
    if (p && place_point(p, &at)) row_blob(r, blob_point(room->point, at));
    else row_null(r);
}

void cells_killed(struct keep_row *r, const struct tr_count *counts)
{
    row_int(r, counts[TR_KILLED].low);
    row_int(r, counts[TR_KILLED].best);
    row_int(r, counts[TR_KILLED].high);
    row_int(r, counts[TR_KILLED_CIVILIANS].best);
    row_int(r, counts[TR_INJURED].best);
}

static tr_str joined(struct tr_arena *a, const tr_str *v, size_t n)
{
    size_t bytes = 1;
    for (size_t k = 0; k < n; k++) bytes += v[k].n + 2;
    char *room = n ? tr_new(a, char, bytes) : NULL, *p = room;
    if (!room) return (tr_str){ 0 };
    for (size_t k = 0; k < n; k++) {
        if (v[k].n == 0) continue;
        if (p != room) {
            memcpy(p, "; ", 2);
            p += 2;
        }
        memcpy(p, v[k].p, v[k].n);
        p += v[k].n;
    }
    return (tr_str){ room, (size_t)(p - room) };
}

tr_str refs_text(struct tr_arena *a, const struct tr_ref *v, size_t n)
{
    tr_str *names = n > 1 ? tr_new(a, tr_str, n) : NULL;
    if (n == 1) return v[0].name.n ? v[0].name : v[0].code; /* nearly always */
    if (!names) return (tr_str){ 0 };
    for (size_t k = 0; k < n; k++) names[k] = v[k].name.n ? v[k].name : v[k].code;
    return joined(a, names, n);
}

tr_str flags_text(struct tr_arena *a, uint32_t flags)
{
    tr_str names[TR_FLAGS];
    size_t n = 0;
    for (size_t k = 0; k < TR_FLAGS; k++)
        if (TR_HAS(flags, k)) names[n++] = tr_str_of(tr_flag_names[k]);
    return n == 1 ? names[0] : joined(a, names, n);
}

tr_str name_of(const char *const *names, size_t n, size_t k) { return k < n ? tr_str_of(names[k]) : (tr_str){ 0 }; }
