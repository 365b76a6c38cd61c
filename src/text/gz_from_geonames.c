/* SPDX-License-Identifier: Apache-2.0
 *
 * GeoNames tables (allCountries.txt, XX.txt, cities500.txt: 19 columns, tabs, no quotes, no header) -> drafts. */
#include "text/gz_build.h"

enum {
    ID,
    NAME,
    ASCII,
    OTHERS,
    LAT,
    LON,
    CLASS,
    FEATURE,
    COUNTRY,
    CC2,
    ADMIN1,
    ADMIN2,
    ADMIN3,
    ADMIN4,
    POPULATION,
    COLUMNS = 19
};

static size_t split(tr_str line, tr_str cells[COLUMNS])
{
    size_t n = 0;
    for (; n < COLUMNS && line.p; n++) cells[n] = tr_str_cut(&line, '\t');
    return line.p ? COLUMNS + 1 : n;
}

static tr_str joined(struct tr_gz_builder *b, tr_str x, tr_str y, tr_str z)
{
    if (z.n) return tr_str_format(b->a, TR_FMT "." TR_FMT "." TR_FMT, TR_ARG(x), TR_ARG(y), TR_ARG(z));
    return y.n ? tr_str_format(b->a, TR_FMT "." TR_FMT, TR_ARG(x), TR_ARG(y)) : x;
}

/* "00" stands for "no first-level area". */
static void set_codes(struct tr_gz_builder *b, const tr_str *c, struct gz_draft *d)
{
    tr_str none = { 0 }, admin1 = tr_str_is(c[ADMIN1], "00") ? none : c[ADMIN1], admin2 = admin1.n ? c[ADMIN2] : none;
    if (c[COUNTRY].n != 2) return;
    d->country = c[COUNTRY];
    if (tr_str_is(c[FEATURE], "ADM1") && admin1.n) d->code = joined(b, c[COUNTRY], admin1, none);
    else if (tr_str_is(c[FEATURE], "ADM2") && admin2.n) d->code = joined(b, c[COUNTRY], admin1, admin2);
    else if (d->cls == TR_GZ_COUNTRY) d->code = c[COUNTRY];
    if (d->code.n == 0) d->parent = joined(b, c[COUNTRY], admin1, admin2);
}

static const char *row_fault(const tr_str *c, size_t n, struct gz_draft *d)
{
    int64_t id;
    if (n < 15 || n > COLUMNS) return "expected 19 columns as in a GeoNames table";
    if (!tr_str_to_i64(c[ID], &id) || id <= 0) return "geonameid is no number";
    if (!tr_str_to_double(c[LAT], &d->at.lat) || !tr_str_to_double(c[LON], &d->at.lon) || !tr_point_valid(d->at))
        return "latitude or longitude is no number in range";
    if (c[NAME].n == 0) return "a place without a name";
    if (c[POPULATION].n && (!tr_str_to_i64(c[POPULATION], &d->population) || d->population < 0))
        return "population is no number";
    if (!gz_class_of_feature(c[CLASS], c[FEATURE], d->population, &d->cls))
        return "feature class is none of A H L P R S T U V";
    d->has_at = d->has_cls = true;
    return NULL;
}

static bool fill(struct tr_gz_builder *b, const tr_str *c, struct gz_draft *d)
{
    d->id = tr_str_format(b->a, "geonames:" TR_FMT, TR_ARG(c[ID]));
    set_codes(b, c, d);
    return d->id.p && gz_name_add(b, d, c[NAME], TR_GZ_MAIN) && gz_name_add(b, d, c[ASCII], 0) &&
           gz_names_add(b, d, c[OTHERS], ',', 0);
}

tr_rc gz_from_geonames(struct tr_gz_builder *b, tr_str name, tr_str bytes, bool user, struct tr_error *err)
{
    for (int64_t line = 1; bytes.n; line++) {
        tr_str cells[COLUMNS] = { { 0 } }, text = tr_str_cut(&bytes, '\n');
        struct gz_draft d = { .rank = user ? GZ_RANK_USER : GZ_RANK_DUMP };
        if (text.n && text.p[text.n - 1] == '\r') text.n--;
        if (text.n == 0) continue;
        const char *fault = tr_utf8_bad(text) != TR_NOT_FOUND ? "not UTF-8" : row_fault(cells, split(text, cells), &d);
        if (fault) {
            gz_set_aside(b, name, line, fault);
            continue;
        }
        if (!fill(b, cells, &d)) return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its places", TR_ARG(name));
        TR_TRY(gz_draft_add(b, &d, err));
    }
    return TR_OK;
}
