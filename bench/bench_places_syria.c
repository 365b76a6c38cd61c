/* SPDX-License-Identifier: Apache-2.0
 *
 * Place names as a dataset writes them for Syria, against the packaged gazetteer, one made from OCHA's areas and
 * neighbourhoods, and both: how many are found, and how far from the dataset's own point. Rows of precision 1 (the exact
 * place) for distances; names of precision 2 to 6 for the found rate of areas. bench_places_syria; needs TRUCE_DATA. */
#include <stdio.h>
#include <stdlib.h>

#include "format/csv.h"
#include "format/unpack.h"
#include "run/gazetteer.h"
#include "text/gz_build.h"

static const char *const admin_files[] = { "syr_admin1.geojson.gz", "syr_admin2.geojson.gz", "syr_admin3.geojson.gz",
                                           "city_neighbourhoods.dbf" };

struct row {
    tr_str name, adm1, adm2;
    int64_t precision;
    tr_point at;
};
struct rows {
    TR_LIST(struct row) list;
};

static tr_str cell(struct tr_arena *a, const struct tr_csv_row *r, size_t k)
{
    return k < r->n ? tr_str_trim(tr_cell_text(a, &r->cells[k])) : (tr_str){ 0 };
}

static void read_rows(struct tr_arena *a, tr_str bytes, struct rows *out)
{
    struct tr_csv csv;
    struct tr_csv_row r;
    if (!tr_csv_open(a, bytes, ',', &csv)) abort();
    (void)tr_csv_next(&csv, &r);
    while (tr_csv_next(&csv, &r)) {
        struct row one = { .name = cell(a, &r, 0), .adm1 = cell(a, &r, 1), .adm2 = cell(a, &r, 2) };
        if (!tr_str_to_i64(cell(a, &r, 3), &one.precision) || !tr_str_to_double(cell(a, &r, 4), &one.at.lat) ||
            !tr_str_to_double(cell(a, &r, 5), &one.at.lon) || one.name.n == 0)
            continue;
        if (!TR_PUSH(a, &out->list, one)) abort();
    }
}

static int cmp_number(const void *x, const void *y)
{
    const double *a = x, *b = y;
    return tr_cmp_double(*a, *b);
}

struct result {
    double *km;
    size_t rows, found, by_ear, unsure;
    size_t within_5, within_25;
};

static void measure(struct tr_arena *a, const struct tr_gazetteers *g, const struct rows *rows, bool exact, bool areas,
                    const char *what)
{
    struct result s = { .km = tr_new(a, double, rows->list.n + 1) };
    bool show = getenv("SHOW") != NULL;
    for (size_t k = 0; k < rows->list.n; k++) {
        const struct row *r = &rows->list.v[k];
        struct tr_arena mark = *a;
        struct tr_place_mention m;
        if ((r->precision == 1) != exact) continue;
        s.rows++;
        if (tr_place_lookup(a, g, r->name, areas ? r->adm2 : (tr_str){ 0 }, areas ? r->adm1 : (tr_str){ 0 },
                            TR_STR("Syria"), NULL, &m, NULL) != TR_OK)
            abort();
        if (m.choices.n) {
            double km = tr_distance_m(m.choices.v[0].place.at, r->at) / 1000;
            s.km[s.found++] = km;
            s.by_ear += m.sounds_like.n > 0;
            s.unsure += m.choices.v[0].p < 0.75;
            s.within_5 += km <= 5;
            s.within_25 += km <= 25;
            if (show && exact && km > 25)
                printf("  far " TR_FMT " (" TR_FMT ") %.0f km: " TR_FMT " %.2f " TR_FMT "\n", TR_ARG(r->name),
                       TR_ARG(r->adm1), km, TR_ARG(m.choices.v[0].id), m.choices.v[0].p, TR_ARG(m.sounds_like));
        } else if (show && exact) {
            printf("  lost " TR_FMT " (" TR_FMT ")\n", TR_ARG(r->name), TR_ARG(r->adm1));
        }
        *a = mark;
    }
    qsort(s.km, s.found, sizeof *s.km, cmp_number);
    printf(
        "%-32s %s, %s the row's areas: %zu of %zu found (%.1f %%), %zu by ear, %zu with p < .75; median %.1f km, 90 %% %.1f km; "
        "within 5 km %.1f %%, 25 km %.1f %% of those found\n",
        what, exact ? "exact places" : "areas", areas ? "with" : "without", s.found, s.rows,
        100.0 * (double)s.found / (double)s.rows, s.by_ear, s.unsure, s.found ? s.km[s.found / 2] : 0,
        s.found ? s.km[s.found * 9 / 10] : 0, s.found ? 100.0 * (double)s.within_5 / (double)s.found : 0,
        s.found ? 100.0 * (double)s.within_25 / (double)s.found : 0);
}

/* What locate does with an unknown name: the smallest area that the row names. How often is the point inside its disc? */
static void measure_areas(struct tr_arena *a, const struct tr_gazetteers *g, const struct rows *rows, const char *what)
{
    size_t all = 0, unknown = 0, placed = 0, inside = 0;
    for (size_t k = 0; k < rows->list.n; k++) {
        const struct row *r = &rows->list.v[k];
        struct tr_arena mark = *a;
        struct tr_place_mention m;
        const tr_str areas[] = { r->adm2, r->adm1 };
        if (r->precision != 1) continue;
        all++;
        if (tr_place_lookup(a, g, r->name, r->adm2, r->adm1, TR_STR("Syria"), NULL, &m, NULL) != TR_OK) abort();
        unknown += m.choices.n == 0;
        for (int i = m.choices.n ? 2 : 0; i < 2; i++) {
            tr_str above = i == 0 ? r->adm1 : (tr_str){ 0 };
            const struct tr_place_choice *c = NULL;
            if (tr_place_lookup(a, g, areas[i], (tr_str){ 0 }, above, TR_STR("Syria"), NULL, &m, NULL) != TR_OK)
                abort();
            for (size_t j = 0; j < m.choices.n && !c; j++)
                if (m.choices.v[j].place.kind == TR_PLACE_AREA && m.choices.v[j].place.level == 2 - i)
                    c = &m.choices.v[j];
            if (!c && i == 1 && getenv("SHOW"))
                printf("  no area " TR_FMT " / " TR_FMT "\n", TR_ARG(r->adm1), TR_ARG(r->adm2));
            if (!c) continue;
            placed++;
            inside += tr_distance_m(c->place.at, r->at) <= c->place.radius_m;
            break;
        }
        *a = mark;
    }
    printf(
        "%-32s of %zu exact places, %zu unknown by name; %zu of these placed in their district or governorate, the point inside its "
        "disc for %.1f %%\n",
        what, all, unknown, placed, placed ? 100.0 * (double)inside / (double)placed : 0);
}

static tr_rc make_own(struct tr_arena *a, tr_str data, struct tr_sink *image, struct tr_gazetteer *out,
                      struct tr_error *err)
{
    struct tr_gz_builder b;
    tr_gz_builder_open(a, &b);
    for (size_t k = 0; k < TR_COUNT(admin_files); k++) {
        tr_str path = tr_path_join(a, tr_path_join(a, data, TR_STR("syria-admin")), tr_str_of(admin_files[k])), packed,
               bytes, plain;
        TR_TRY(tr_file_read(a, path, 64 << 20, &packed, err));
        TR_TRY(tr_unpack(a, path, packed, 64 << 20, &bytes, &plain, err));
        TR_TRY(tr_gz_add_file(&b, plain, bytes, true, err));
    }
    TR_TRY(tr_gz_build(&b, image, NULL, err));
    return tr_gazetteer_of(TR_STR("syria-admin"), tr_sink_text(image), out, err);
}

static void measure_all(struct tr_arena *a, const struct tr_gazetteers *g, const struct rows *rows, const char *what)
{
    for (int exact = 1; exact >= 0; exact--)
        for (int areas = 1; areas >= 0; areas--) measure(a, g, rows, exact, areas, what);
    measure_areas(a, g, rows, what);
}

int main(int argc, char **argv)
{
    struct tr_arena a;
    struct tr_error err = { TR_OK, "" };
    struct tr_gazetteer_file f;
    struct tr_gazetteer own;
    struct tr_sink image = { 0 };
    struct rows rows = { 0 };
    tr_str bytes;
    const char *told = getenv("TRUCE_DATA");
    tr_str data = tr_str_of(told ? told : "../shared/data");
    if (tr_arena_open(&a, (size_t)2 << 30, &err) != TR_OK) return 1;
    tr_str path = argc > 1 ? tr_str_of(argv[1]) : tr_path_join(&a, data, TR_STR("place-gold-syria/places-a.csv"));
    if (!tr_file_exists(path)) return printf("places of Syria: skipped, no " TR_FMT "\n", TR_ARG(path)), 77;
    if (tr_file_read(&a, path, 16 << 20, &bytes, &err) != TR_OK || make_own(&a, data, &image, &own, &err) != TR_OK)
        return printf("places of Syria: %s\n", err.text), 1;
    read_rows(&a, bytes, &rows);
    printf("own gazetteer: %zu places, %zu names, %zu bytes\n", tr_gazetteer_count(&own), tr_gazetteer_names(&own),
           image.n);
    struct tr_gazetteers g = { { &own }, 1 };
    tr_rc rc = tr_gazetteer_open(&a, (tr_str){ 0 }, &f, &err);
    if (rc == TR_END) rc = tr_gazetteer_open(&a, TR_STR("build/share/gazetteer/gazetteer.img"), &f, &err);
    if (rc == TR_OK) {
        struct tr_gazetteers only = { { &f.g }, 1 };
        measure_all(&a, &only, &rows, "packaged");
        g.v[g.n++] = &f.g;
    }
    struct tr_gazetteers mine = { { &own }, 1 };
    measure_all(&a, &mine, &rows, "made from syria-admin");
    if (rc == TR_OK) measure_all(&a, &g, &rows, "both");
    tr_sink_close(&image);
    if (rc == TR_OK) tr_gazetteer_close(&f);
    tr_arena_close(&a);
    return 0;
}
