/* SPDX-License-Identifier: Apache-2.0
 *
 * tables.c: places.tsv and presence.tsv -> nouns. Every bad row is a fault with its file, line and
 * column; a bad row is left out. */
#include "agreement/loading.h"
#include "model/table.h"

enum { COLUMNS_MOST = TR_TABLE_CELLS };

struct sheet { /* a table whose columns may stand in any order */
    struct tr_loading *l;
    struct tr_table t;
    const char *const *names;
    const bool *needed;
    size_t n, columns;
    size_t at[COLUMNS_MOST]; /* name -> column, TR_NONE: absent */
    bool row_bad;
};

static struct tr_mark mark_of(const struct sheet *s, size_t column)
{
    struct tr_mark m = { (uint32_t)s->t.line, 1 };
    if (column >= s->t.n) return m;
    for (const char *p = s->t.row.p; p < s->t.cell[column].p; p++) m.column += ((unsigned char)*p & 0xC0) != 0x80;
    return m;
}

static tr_str cell(const struct sheet *s, size_t name)
{
    return s->at[name] == TR_NONE ? (tr_str){ 0 } : s->t.cell[s->at[name]];
}

static void bad(struct sheet *s, size_t name, const char *what, const char *expected)
{
    size_t column = s->at[name] == TR_NONE ? COLUMNS_MOST : s->at[name];
    tr_ag_fault(s->l, mark_of(s, column), what, cell(s, name), expected);
    s->row_bad = true;
}

static bool header_read(struct sheet *s)
{
    bool sound = true;
    tr_str names[COLUMNS_MOST];
    for (size_t k = 0; k < s->n; k++) {
        s->at[k] = TR_NONE;
        names[k] = tr_str_of(s->names[k]);
    }
    if (!tr_table_next(&s->t)) {
        tr_ag_fault(s->l, (struct tr_mark){ 1, 1 }, "an empty table", (tr_str){ 0 }, "a line of column names");
        return false;
    }
    s->columns = s->t.n;
    for (size_t c = 0; c < s->t.n; c++) {
        size_t k = tr_word(s->t.cell[c], s->names, s->n);
        if (k != TR_NONE && s->at[k] == TR_NONE) s->at[k] = c;
        else {
            tr_ag_tell(s->l, mark_of(s, c),
                       (struct tr_fault){ .what = tr_str_of(k == TR_NONE ? "unknown column" : "column given twice"),
                                          .found = s->t.cell[c],
                                          .nearest = k == TR_NONE ? tr_str_nearest(s->t.cell[c], names, s->n)
                                                                  : (tr_str){ 0 } });
            sound = false;
        }
    }
    for (size_t k = 0; k < s->n; k++)
        if (s->needed[k] && s->at[k] == TR_NONE) {
            tr_ag_fault(s->l, (struct tr_mark){ (uint32_t)s->t.line, 1 }, "missing column", names[k],
                        "it in the first line");
            sound = false;
        }
    return sound;
}

static bool row_next(struct sheet *s)
{
    if (!tr_table_next(&s->t)) return false;
    s->row_bad = false;
    if (tr_ag_hidden(s->t.row) != TR_NOT_FOUND) {
        tr_ag_fault(s->l, (struct tr_mark){ (uint32_t)s->t.line, 1 }, "hidden character in a row", (tr_str){ 0 },
                    "no control and no text-direction characters");
        s->row_bad = true;
    }
    if (s->t.n > s->columns) {
        tr_ag_tell(s->l, mark_of(s, s->columns),
                   (struct tr_fault){ .what = TR_STR("more cells than columns"),
                                      .found = tr_str_format(s->l->a, "%zu", s->t.n),
                                      .expected = tr_str_format(s->l->a, "%zu", s->columns) });
        s->row_bad = true;
    }
    return true;
}

static bool sheet_open(struct sheet *s, tr_str bytes)
{
    size_t at = tr_utf8_bad(bytes);
    s->t = (struct tr_table){ .rest = bytes };
    if (tr_str_starts(bytes, TR_STR("\xEF\xBB\xBF"))) s->t.rest = (tr_str){ bytes.p + 3, bytes.n - 3 };
    if (at == TR_NOT_FOUND && !(bytes.n > 0 && memchr(bytes.p, 0, bytes.n))) return header_read(s);
    struct tr_mark m = { 1, 1 };
    for (size_t k = 0; k < at && k < bytes.n && bytes.p[k]; k++) m.line += bytes.p[k] == '\n';
    tr_ag_fault(s->l, m, "a table that is not UTF-8 text", (tr_str){ 0 }, "UTF-8 without NUL bytes");
    return false;
}

/* ---- values ---- */

static double number(struct sheet *s, size_t name, double least, double most, const char *expected)
{
    double d = 0;
    if (tr_str_to_double(cell(s, name), &d) && d >= least && d <= most) return d;
    bad(s, name, "not in range", expected);
    return 0;
}

static tr_point point(struct sheet *s, size_t lon, size_t lat)
{
    tr_point p = { 0 };
    double x, y;
    if (tr_str_to_double(cell(s, lon), &x) && tr_str_to_double(cell(s, lat), &y) && (y > 90 || y < -90) && x >= -90 &&
        x <= 90) {
        bad(s, lat, "longitude and latitude are probably swapped", "longitude first, latitude from -90 to 90");
        return p;
    }
    p.lon = number(s, lon, -180, 180, "degrees of longitude from -180 to 180");
    p.lat = number(s, lat, -90, 90, "degrees of latitude from -90 to 90");
    return p;
}

static struct tr_strs spellings(struct sheet *s, size_t name)
{
    struct {
        tr_str *v;
        size_t n, cap;
    } list = { 0 };
    for (tr_str rest = cell(s, name); rest.p;) {
        tr_str one = tr_str_trim(tr_str_cut(&rest, '|'));
        if (one.n > TR_NAME_BYTES) bad(s, name, "name too long", "at most 300 bytes");
        else if (one.n > 0 && !TR_PUSH(s->l->a, &list, one)) s->l->full = true;
    }
    return (struct tr_strs){ list.v, list.n };
}

static tr_str word(struct sheet *s, size_t name, const char *const *words, size_t n, const char *expected)
{
    tr_str all[16];
    if (tr_is_among(cell(s, name), words, n)) return cell(s, name);
    for (size_t k = 0; k < n; k++) all[k] = tr_str_of(words[k]);
    tr_ag_tell(s->l, mark_of(s, s->at[name] == TR_NONE ? COLUMNS_MOST : s->at[name]),
               (struct tr_fault){ .what = tr_str_format(s->l->a, "unknown word for `%s`", s->names[name]),
                                  .found = cell(s, name),
                                  .expected = tr_str_of(expected),
                                  .nearest = tr_str_nearest(cell(s, name), all, n) });
    s->row_bad = true;
    return (tr_str){ 0 };
}

/* Here years and months do: who held a place is often known no better. */
static tr_time time_cell(struct sheet *s, size_t name, bool end)
{
    tr_span span;
    tr_str text = cell(s, name);
    if (text.n == 0) return end ? TR_TIME_MAX : TR_TIME_NONE;
    if (tr_time_parse(&s->l->g->tz, text, &span))
        return end && tr_str_find(text, TR_STR(":")) == TR_NOT_FOUND ? span.to : span.from;
    bad(s, name, "not a date", "a date such as 2017-05-04 or 2017-05");
    return TR_TIME_NONE;
}

/* ---- places.tsv ---- */

enum { ID, NAMES, LON, LAT, RADIUS_M, KIND, ADM1, PLACE_COLUMNS };
static const char *const place_columns[] = { "id", "names", "lon", "lat", "radius_m", "kind", "adm1" };
static const bool place_needed[] = { true, true, true, true, true, true, false };
static const char *const place_kinds[] = { "town", "village", "city", "neighbourhood", "district", "governorate",
                                           "area", "base",    "road", "centroid",      "other" };

static void place_names(struct tr_loading *l, const struct tr_known_place *p, size_t index)
{
    for (size_t k = 0; k < p->names.n; k++) {
        size_t other;
        tr_str key = tr_fold_place(l->a, p->names.v[k]);
        if (key.n > 0 && !tr_map_get(&l->by_place, key, &other) && !tr_map_put(&l->by_place, key, index))
            l->full = true;
    }
}

static void place_row(struct sheet *s, struct tr_map *ids)
{
    size_t other;
    struct tr_known_place p = { .id = cell(s, ID), .adm1 = cell(s, ADM1), .line = (int64_t)s->t.line };
    p.names = spellings(s, NAMES);
    p.at = point(s, LON, LAT);
    p.radius_m = number(s, RADIUS_M, 1, 2e6, "metres from 1 to 2000000");
    p.kind = word(s, KIND, place_kinds, TR_COUNT(place_kinds),
                  "one of: town village city neighbourhood district governorate area base road centroid other");
    if (p.names.n == 0) bad(s, NAMES, "a place without a name", "spellings joined by |");
    if (p.id.n == 0) bad(s, ID, "a place without an id", "an id");
    else if (tr_map_get(ids, p.id, &other)) bad(s, ID, "two places with the id", "each id once");
    else if (!tr_map_put(ids, p.id, s->t.line)) s->l->full = true;
    if (s->row_bad) return;
    place_names(s->l, &p, s->l->g->places.n);
    if (!TR_PUSH(s->l->a, &s->l->g->places, p)) s->l->full = true;
}

static void places_read(struct tr_loading *l)
{
    struct sheet s = { .l = l, .names = place_columns, .needed = place_needed, .n = PLACE_COLUMNS };
    struct tr_map ids = { .arena = l->a };
    struct tr_loaded_file file = { TR_STR("places.tsv"), { 0 } };
    /* it is optional, so a file that cannot be had is no file */
    if (l->files->get(l->files->self, l->a, file.name, &file.bytes, NULL) != TR_OK) return;
    l->told_file = file.name;
    if (file.bytes.n > TR_FILE_BYTES)
        tr_ag_fault(l, (struct tr_mark){ 1, 1 }, "a file that is too large", (tr_str){ 0 }, "at most 8 MiB");
    else if (!TR_PUSH(l->a, &l->read, file)) l->full = true;
    else if (sheet_open(&s, file.bytes))
        while (row_next(&s) && !l->full) place_row(&s, &ids);
    l->told_file = l->name;
}

/* ---- presence.tsv ---- */

enum { ACTOR, WHERE, P_LON, P_LAT, RADIUS_KM, FROM, TO, STATUS, SOURCE, PRESENCE_COLUMNS };
static const char *const presence_columns[] = { "actor", "where", "lon",    "lat",   "radius_km",
                                                "from",  "to",    "status", "source" };
static const bool presence_needed[] = { true, true, false, false, false, true, true, true, true };
static const char *const presence_statuses[] = { "held", "present", "contested", "absent" };

static void presence_disc(struct sheet *s, struct tr_presence *p)
{
    p->place.kind = TR_PLACE_DISC;
    p->place.at = point(s, P_LON, P_LAT);
    p->place.radius_m = 1000 * number(s, RADIUS_KM, 0.001, 500, "kilometres from 0.001 to 500");
}

/* A known place of that name, or a warning: then only reports that use the same name are touched. */
static void presence_named(struct sheet *s, struct tr_presence *p)
{
    for (size_t k = 0; k < p->names.n; k++) {
        size_t index;
        tr_str key = tr_fold_place(s->l->a, p->names.v[k]);
        if (!tr_map_get(&s->l->by_place, key, &index)) continue;
        p->place = (struct tr_place){ .kind = TR_PLACE_DISC,
                                      .at = s->l->g->places.v[index].at,
                                      .radius_m = s->l->g->places.v[index].radius_m,
                                      .name = p->names.v[k] };
        return;
    }
    if (s->row_bad) return;
    tr_ag_warn(s->l, mark_of(s, s->at[WHERE]), "a place that is neither a zone nor in places.tsv", cell(s, WHERE),
               "a zone id, a known place, or lon, lat and radius_km; it touches only reports that use this name");
}

static void presence_where(struct sheet *s, struct tr_presence *p)
{
    bool disc = cell(s, P_LON).n + cell(s, P_LAT).n + cell(s, RADIUS_KM).n > 0;
    p->zone = TR_NONE;
    if (!disc && tr_map_get(&s->l->by_zone, cell(s, WHERE), &p->zone)) return;
    p->zone = TR_NONE;
    p->names = spellings(s, WHERE);
    if (disc) presence_disc(s, p);
    else if (p->names.n == 0)
        bad(s, WHERE, "presence without a place", "a zone id, a place name, or lon, lat and radius_km");
    else presence_named(s, p);
}

static void presence_row(struct sheet *s)
{
    struct tr_presence p = { .source = cell(s, SOURCE), .line = (int64_t)s->t.line };
    if (!tr_map_get(&s->l->by_actor, cell(s, ACTOR), &p.actor)) {
        tr_ag_tell(s->l, mark_of(s, s->at[ACTOR]),
                   (struct tr_fault){ .what = TR_STR("unknown actor"),
                                      .found = cell(s, ACTOR),
                                      .expected = TR_STR("the id of one of the actors"),
                                      .nearest = tr_ag_nearest(s->l, cell(s, ACTOR), &s->l->by_actor) });
        s->row_bad = true;
    } else s->l->actor_used[p.actor] = true;
    p.span.from = time_cell(s, FROM, false);
    p.span.to = time_cell(s, TO, true);
    p.status = word(s, STATUS, presence_statuses, TR_COUNT(presence_statuses), "one of: held present contested absent");
    if (!s->row_bad && p.span.from >= p.span.to) bad(s, TO, "`to` is not after `from`", "an end after the beginning");
    presence_where(s, &p);
    if (!s->row_bad && !TR_PUSH(s->l->a, &s->l->g->presence, p)) s->l->full = true;
}

static void presence_read(struct tr_loading *l)
{
    struct sheet s = { .l = l, .names = presence_columns, .needed = presence_needed, .n = PRESENCE_COLUMNS };
    tr_str name = tr_ag_text(l->root, "presence"), bytes;
    if (name.n == 0 || !tr_ag_file_name_ok(name)) return;
    if (!tr_ag_file(l, tr_ag_mark(l->root, "presence"), name, &bytes)) return;
    l->told_file = name;
    if (sheet_open(&s, bytes))
        while (row_next(&s) && !l->full) presence_row(&s);
    l->told_file = l->name;
}

void tr_ag_read_tables(struct tr_loading *l)
{
    l->item = NULL;
    l->by_place.arena = l->a;
    places_read(l);
    presence_read(l);
}
