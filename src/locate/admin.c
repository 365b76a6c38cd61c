/* SPDX-License-Identifier: Apache-2.0
 *
 * Administrative GeoJSON -> areas with level, names and parents. The files differ in their
 * property names: own names stand in NAME_xx, name_xx or ADMn_xx of the feature's own level, codes
 * in PCODE, parents in ADMn_xx of the level above. Language columns may be swapped: all are taken
 * as spellings. */
#include <ctype.h>
#include <stdlib.h>

#include "format/geojson.h"
#include "truce/locate.h"

enum { AREAS_MAX = 200000, NAMES_MAX = 64, LEVEL_MAX = 3 };

/* ADM2_EN, adm2_name, Admin2Pcod -> 2; -1 when the key is not like that. */
static int level_of_key(const char *key)
{
    static const char *const heads[] = { "admin", "adm" };
    for (size_t k = 0; k < TR_COUNT(heads); k++) {
        size_t n = strlen(heads[k]), j = 0;
        while (j < n && tolower((unsigned char)key[j]) == heads[k][j]) j++;
        if (j == n && key[n] >= '0' && key[n] <= '9' && !isdigit((unsigned char)key[n + 1])) return key[n] - '0';
    }
    return -1;
}

static bool starts(const char *key, const char *head)
{
    for (; *head; key++, head++)
        if (tolower((unsigned char)*key) != *head) return false;
    return true;
}

static bool is_own_name(const char *key)
{
    static const char *const heads[] = { "name", "nam_", "shapename", "pcode", "alt_name", "alias" };
    for (size_t k = 0; k < TR_COUNT(heads); k++)
        if (starts(key, heads[k])) return true;
    return false;
}

/* Dates and levels stand beside the names under the same heads; a name has a letter in it. */
static bool is_name(tr_str s)
{
    for (size_t k = 0; k < s.n; k++)
        if ((unsigned char)s.p[k] >= 0x80 || isalpha((unsigned char)s.p[k])) return true;
    return false;
}

static bool add_spellings(struct tr_arena *a, struct tr_strs *out, size_t *cap, tr_str text)
{
    struct {
        tr_str *v;
        size_t n, cap;
    } list = { out->v, out->n, *cap };
    tr_str rest = text;
    while (rest.p && list.n < NAMES_MAX) {
        tr_str one = tr_str_trim(tr_str_cut(&rest, '|'));
        bool known = one.n == 0 || !is_name(one);
        for (size_t k = 0; !known && k < list.n; k++) known = tr_str_eq(list.v[k], one);
        if (known) continue;
        tr_str copy = tr_str_copy(a, one);
        if (!copy.p || !TR_PUSH(a, &list, copy)) return false;
    }
    out->v = list.v;
    out->n = list.n;
    *cap = list.cap;
    return true;
}

static bool add_value(struct tr_arena *a, struct tr_strs *out, size_t *cap, const json_t *value)
{
    if (json_is_string(value)) return add_spellings(a, out, cap, tr_json_text(value));
    for (size_t k = 0; json_is_array(value) && k < json_array_size(value); k++)
        if (!add_spellings(a, out, cap, tr_json_text(json_array_get(value, k)))) return false;
    return true;
}

struct keys {          /* what the property names of a feature say */
    int said, deepest; /* property "level"; greatest n of ADMn; -1: none */
    bool own;          /* has a name outside ADMn */
};

static struct keys look(json_t *properties)
{
    struct keys k = { -1, -1, false };
    const char *key;
    json_t *value;
    json_object_foreach(properties, key, value)
    {
        double number;
        int n = level_of_key(key);
        bool is_level = starts(key, "level") || starts(key, "admin_level");
        if (is_level && tr_json_number(value, &number) && number >= 0 && number <= 20) k.said = (int)number;
        if (json_is_null(value)) continue;
        if (n > k.deepest) k.deepest = n;
        if (is_own_name(key) && json_is_string(value)) k.own = true;
    }
    return k;
}

/* admin2.geojson, syr_adm2.geojson, level-2.json ... */
static int level_of_file(tr_str file)
{
    static const tr_str heads[] = { TR_LIT("admin"), TR_LIT("adm"), TR_LIT("level-"), TR_LIT("level") };
    for (size_t k = 0; k < TR_COUNT(heads); k++) {
        size_t at = tr_str_find(file, heads[k]);
        if (at == TR_NOT_FOUND || at + heads[k].n >= file.n) continue;
        char c = file.p[at + heads[k].n];
        if (c >= '0' && c <= '9') return c - '0';
    }
    return -1;
}

static int level_of(const struct keys *k, tr_str file)
{
    if (k->said >= 0) return k->said;
    if (k->deepest >= 0) return k->own ? k->deepest + 1 : k->deepest; /* own names beside those of the parents */
    return level_of_file(file);
}

static tr_rc add_names(struct tr_arena *a, const struct tr_feature *f, const struct keys *k, struct tr_admin_area *area,
                       struct tr_error *err)
{
    size_t names_cap = 0, parents_cap = 0;
    const char *key;
    json_t *value;
    bool ok = f->id.n == 0 || add_spellings(a, &area->names, &names_cap, f->id);
    json_object_foreach(f->properties, key, value)
    {
        int n = level_of_key(key);
        bool own = n < 0 ? is_own_name(key) : n == area->level && !k->own;
        if (own) ok = ok && add_value(a, &area->names, &names_cap, value);
        else if (n == area->level - 1 || starts(key, "parent"))
            ok = ok && add_value(a, &area->parents, &parents_cap, value);
    }
    return ok ? TR_OK : tr_fail(err, TR_NOMEM, "locate: no room for administrative areas");
}

static tr_rc read_features(struct tr_arena *a, tr_str file, const struct tr_features *features, struct tr_admin *out,
                           struct tr_error *err)
{
    size_t kept = 0;
    for (size_t k = 0; k < features->list.n; k++) {
        const struct tr_feature *f = &features->list.v[k];
        struct tr_admin_area area = { .shape = f->shape };
        if (f->fault.n || f->shape.kind != TR_SHAPE_POLYGONS) continue;
        struct keys keys = look(f->properties);
        area.level = level_of(&keys, file);
        if (area.level < 1 || area.level > LEVEL_MAX) continue;
        if (out->list.n >= AREAS_MAX)
            return tr_fail(err, TR_BAD_INPUT, TR_FMT ": more than %d administrative areas", TR_ARG(file), AREAS_MAX);
        TR_TRY(add_names(a, f, &keys, &area, err));
        if (area.names.n == 0) continue;
        if (!TR_PUSH(a, &out->list, area)) return tr_fail(err, TR_NOMEM, "locate: no room for administrative areas");
        kept++;
    }
    if (kept > 0) return TR_OK;
    return tr_fail(err, TR_BAD_INPUT,
                   TR_FMT
                   ": no administrative area found in %zu features; expected polygons with a name (NAME_EN, name, "
                   "ADM1_EN ...) and a level 1 to 3 (property \"level\", ADMn_EN or the file's name)",
                   TR_ARG(file), features->list.n);
}

tr_rc tr_admin_read(struct tr_arena *a, tr_str file, tr_str bytes, struct tr_admin *out, struct tr_error *err)
{
    struct tr_features features = { 0 };
    TR_TRY(tr_geojson_read(a, file, bytes, &features, err));
    tr_rc rc = read_features(a, file, &features, out, err);
    json_decref(features.root);
    return rc;
}
