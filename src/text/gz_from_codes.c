/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON lists of administrative codes -> drafts without a point:
 *   [{"code":"SY.12","name":"Idlib"}, ...]                                  first and second level
 *   {"SY":{"reference":{"geonames":163843},"names":{"ar":"..."},
 *          "regions":[{"admin":"12","iso":"ID","names":{...},"reference":{...}}]}}  countries and their regions */
#include "format/json.h"
#include "text/gz_build.h"

/* The short forms of areas: "Idlib" for "Idlib Governorate". Both are names of the area. */
static const char *const type_words[] = { " Governorate", " Province", " Region",     " Oblast",
                                          " Krai",        " State",    " Prefecture", " Department",
                                          " County",      " District", " Voivodeship" };
static const char *const type_heads[] = { "Muhafazat ",      "State of ",       "Province of ",  "Region of ",
                                          "Gouvernorat de ", "Département de ", "Provincia de ", "Estado de ",
                                          "محافظة ",         "Мухафаза " };

static bool add_with_short(struct tr_gz_builder *b, struct gz_draft *d, tr_str name, uint32_t flags)
{
    if (!gz_name_add(b, d, name, flags)) return false;
    for (size_t k = 0; k < TR_COUNT(type_words); k++) {
        tr_str tail = tr_str_of(type_words[k]);
        if (name.n > tail.n + 2 && tr_str_ends(name, tail))
            return gz_name_add(b, d, (tr_str){ name.p, name.n - tail.n }, 0);
    }
    for (size_t k = 0; k < TR_COUNT(type_heads); k++) {
        tr_str head = tr_str_of(type_heads[k]);
        if (name.n > head.n + 2 && tr_str_starts(name, head))
            return gz_name_add(b, d, (tr_str){ name.p + head.n, name.n - head.n }, 0);
    }
    return true;
}

static tr_gz_class class_of_code(tr_str code)
{
    size_t dots = 0;
    for (size_t k = 0; k < code.n; k++) dots += code.p[k] == '.';
    return dots == 0 ? TR_GZ_COUNTRY : dots == 1 ? TR_GZ_ADMIN1 : TR_GZ_ADMIN2;
}

/* US counties are spoken of with the word county; elsewhere the short form is the usual one. */
static bool names_of_row(struct tr_gz_builder *b, struct gz_draft *d, tr_str name)
{
    if (d->cls == TR_GZ_ADMIN2 && tr_str_starts(d->code, TR_STR("US."))) return gz_name_add(b, d, name, TR_GZ_MAIN);
    return add_with_short(b, d, name, TR_GZ_MAIN);
}

static tr_rc list_row(struct tr_gz_builder *b, tr_str file, const json_t *row, int64_t index, struct tr_error *err)
{
    tr_str code = gz_keep(b, tr_json_get(row, "code")), name = gz_keep(b, tr_json_get(row, "name"));
    struct gz_draft d = { .code = code, .cls = class_of_code(code), .has_cls = true, .rank = GZ_RANK_CODES };
    if (code.n < 4 || code.p[2] != '.' || name.n == 0) {
        gz_set_aside(b, file, index, "expected a code such as SY.12 and a name");
        return TR_OK;
    }
    d.country = (tr_str){ code.p, 2 };
    if (!names_of_row(b, &d, name)) return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its names", TR_ARG(file));
    return gz_draft_add(b, &d, err);
}

static tr_rc read_list(struct tr_gz_builder *b, tr_str file, const json_t *root, struct tr_error *err)
{
    for (size_t k = 0; k < json_array_size(root); k++)
        TR_TRY(list_row(b, file, json_array_get(root, k), (int64_t)k + 1, err));
    return TR_OK;
}

/* Languages whose names we keep; the others' writing cannot be found by words, or they bring false friends. */
static bool add_languages(struct tr_gz_builder *b, struct gz_draft *d, const json_t *names)
{
    static const char *const langs[] = { "en", "geonames", "ar", "ru", "tr", "fr", "de", "es" };
    for (size_t k = 0; k < TR_COUNT(langs); k++)
        if (!add_with_short(b, d, gz_keep(b, tr_json_get(names, langs[k])), 0)) return false;
    return true;
}

static tr_str id_of(struct tr_gz_builder *b, const json_t *row)
{
    const json_t *n = json_object_get(json_object_get(row, "reference"), "geonames");
    if (!json_is_integer(n) || json_integer_value(n) <= 0) return (tr_str){ 0 };
    return tr_str_format(b->a, "geonames:%lld", (long long)json_integer_value(n));
}

/* Postal letters of the countries whose papers use them: "Springfield, IL". */
static bool add_postal(struct tr_gz_builder *b, struct gz_draft *d, const json_t *row)
{
    tr_str iso = tr_json_get(row, "iso");
    bool used = tr_str_is(d->country, "US") || tr_str_is(d->country, "CA") || tr_str_is(d->country, "AU");
    return !used || iso.n < 2 || iso.n > 3 || gz_name_add(b, d, gz_keep(b, iso), TR_GZ_SHORT);
}

static tr_rc read_region(struct tr_gz_builder *b, tr_str file, tr_str country, const json_t *row, struct tr_error *err)
{
    tr_str admin = tr_json_get(row, "admin");
    struct gz_draft d = { .country = country, .cls = TR_GZ_ADMIN1, .has_cls = true, .rank = GZ_RANK_CODES };
    if (admin.n == 0 || admin.n > 8) {
        gz_set_aside(b, file, 0, "a region without the code of its first level");
        return TR_OK;
    }
    d.code = tr_str_format(b->a, TR_FMT "." TR_FMT, TR_ARG(country), TR_ARG(admin));
    d.id = id_of(b, row);
    bool ok = d.code.p && add_with_short(b, &d, gz_keep(b, tr_json_get(row, "name")), TR_GZ_MAIN) &&
              add_languages(b, &d, json_object_get(row, "names")) && add_postal(b, &d, row);
    if (!ok) return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its names", TR_ARG(file));
    return gz_draft_add(b, &d, err);
}

static tr_rc read_country(struct tr_gz_builder *b, tr_str file, tr_str code, const json_t *row, struct tr_error *err)
{
    const json_t *regions = json_object_get(row, "regions");
    struct gz_draft d = { .country = code, .code = code, .cls = TR_GZ_COUNTRY, .has_cls = true, .rank = GZ_RANK_CODES };
    d.id = id_of(b, row);
    if (!gz_name_add(b, &d, gz_keep(b, tr_json_get(json_object_get(row, "names"), "en")), TR_GZ_MAIN) ||
        !add_languages(b, &d, json_object_get(row, "names")))
        return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its names", TR_ARG(file));
    TR_TRY(gz_draft_add(b, &d, err));
    for (size_t k = 0; k < json_array_size(regions); k++)
        TR_TRY(read_region(b, file, code, json_array_get(regions, k), err));
    return TR_OK;
}

static tr_rc read_tree(struct tr_gz_builder *b, tr_str file, json_t *root, struct tr_error *err)
{
    const char *key;
    json_t *row;
    json_object_foreach(root, key, row)
    {
        if (strlen(key) != 2 || !json_is_object(row)) {
            gz_set_aside(b, file, 0, "expected a country by its two letters");
            continue;
        }
        tr_str code = tr_str_copy(b->a, tr_str_of(key));
        if (!code.p) return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its names", TR_ARG(file));
        TR_TRY(read_country(b, file, code, row, err));
    }
    return TR_OK;
}

tr_rc gz_from_codes(struct tr_gz_builder *b, tr_str name, tr_str bytes, struct tr_error *err)
{
    json_t *root = NULL;
    TR_TRY(tr_json_parse(bytes, name, &root, err));
    tr_rc rc = TR_OK;
    if (json_is_array(root)) rc = read_list(b, name, root, err);
    else if (json_is_object(root)) rc = read_tree(b, name, root, err);
    json_decref(root);
    return rc;
}
