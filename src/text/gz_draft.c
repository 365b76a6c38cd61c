/* SPDX-License-Identifier: Apache-2.0
 *
 * What the readers of gz_from_*.c share: drafts, names, classes, rows set aside; and which reader takes a file. */
#include "text/gz_build.h"

enum { FAULTS_KEPT = 20, NAME_BYTES_MAX = 200 };

void tr_gz_builder_open(struct tr_arena *a, struct tr_gz_builder *b)
{
    *b = (struct tr_gz_builder){ .a = a, .words = { .arena = a } };
}

static tr_rc full(const struct tr_gz_builder *b, struct tr_error *err)
{
    return tr_fail(err, TR_NOMEM, "gazetteer: no room for more than %zu places", b->drafts.n);
}

tr_rc gz_draft_add(struct tr_gz_builder *b, const struct gz_draft *d, struct tr_error *err)
{
    b->rows++;
    return TR_PUSH(b->a, &b->drafts, *d) ? TR_OK : full(b, err);
}

tr_str gz_keep(struct tr_gz_builder *b, tr_str text)
{
    tr_str kept = text.n ? tr_str_copy(b->a, text) : (tr_str){ 0 };
    if (text.n && !kept.p) b->full = true;
    return kept.p ? kept : (tr_str){ 0 };
}

void gz_set_aside(struct tr_gz_builder *b, tr_str file, int64_t line, const char *what)
{
    b->set_aside++;
    if (b->faults.n >= FAULTS_KEPT) return;
    tr_str text = tr_str_format(b->a, TR_FMT ":%lld: %s", TR_ARG(file), (long long)line, what);
    if (text.p) (void)TR_PUSH(b->a, &b->faults, text);
}

/* ---- names ------------------------------------------------------------------------------- */

bool gz_name_add(struct tr_gz_builder *b, struct gz_draft *d, tr_str text, uint32_t flags)
{
    text = tr_str_trim(text);
    if (text.n == 0 || text.n > NAME_BYTES_MAX) return true;
    for (size_t k = 0; k < d->names.n; k++)
        if (tr_str_eq(d->names.v[k].text, text)) return true;
    struct gz_name n = { text, flags };
    return TR_PUSH(b->a, &d->names, n);
}

/* "Idlib|Idlib (city)/Idleb": what stands in brackets is a remark, and a slash parts two names. */
static bool one_name(struct tr_gz_builder *b, struct gz_draft *d, tr_str text, uint32_t flags)
{
    size_t bracket = tr_str_find(text, TR_STR("("));
    if (bracket != TR_NOT_FOUND && bracket > 0) text.n = bracket;
    for (tr_str part; text.n;) {
        part = tr_str_cut(&text, '/');
        if (!gz_name_add(b, d, part, flags)) return false;
    }
    return true;
}

bool gz_names_add(struct tr_gz_builder *b, struct gz_draft *d, tr_str list, char separator, uint32_t flags)
{
    while (list.n)
        if (!one_name(b, d, tr_str_cut(&list, separator), flags)) return false;
    return true;
}

/* ---- classes ----------------------------------------------------------------------------- */

static tr_gz_class settlement_class(tr_str code, int64_t population)
{
    if (tr_str_is(code, "PPLC")) return TR_GZ_CAPITAL;
    if (tr_str_is(code, "PPLX")) return TR_GZ_QUARTER;
    if (tr_str_is(code, "PPLA") || population >= 100000) return TR_GZ_CITY;
    if (tr_str_starts(code, TR_STR("PPLA")) || population >= 5000) return TR_GZ_TOWN;
    return TR_GZ_VILLAGE;
}

bool gz_class_of_feature(tr_str cls, tr_str code, int64_t population, tr_gz_class *out)
{
    static const struct {
        const char *code;
        tr_gz_class cls;
    } areas[] = {
        { "PCL", TR_GZ_COUNTRY }, { "ADM1", TR_GZ_ADMIN1 }, { "ADM2", TR_GZ_ADMIN2 },
        { "ADM3", TR_GZ_ADMIN3 }, { "RGN", TR_GZ_REGION },  { "CONT", TR_GZ_CONTINENT },
    };
    for (size_t k = 0; k < TR_COUNT(areas); k++)
        if (tr_str_starts(code, tr_str_of(areas[k].code))) return *out = areas[k].cls, true;
    if (cls.n != 1) return false;
    switch (cls.p[0]) {
    case 'P': return *out = settlement_class(code, population), true;
    case 'A': return *out = TR_GZ_ADMIN3, true;
    case 'H': return *out = TR_GZ_WATER, true;
    case 'L':
    case 'R':
    case 'S':
    case 'T':
    case 'U':
    case 'V': return *out = TR_GZ_FEATURE, true;
    default: return false;
    }
}

bool gz_class_of_word(tr_str word, tr_gz_class *out)
{
    static const struct {
        const char *word;
        tr_gz_class cls;
    } words[] = {
        { "continent", TR_GZ_CONTINENT },
        { "country", TR_GZ_COUNTRY },
        { "region", TR_GZ_REGION },
        { "area", TR_GZ_REGION },
        { "admin1", TR_GZ_ADMIN1 },
        { "governorate", TR_GZ_ADMIN1 },
        { "province", TR_GZ_ADMIN1 },
        { "state", TR_GZ_ADMIN1 },
        { "oblast", TR_GZ_ADMIN1 },
        { "admin2", TR_GZ_ADMIN2 },
        { "district", TR_GZ_ADMIN2 },
        { "county", TR_GZ_ADMIN2 },
        { "raion", TR_GZ_ADMIN2 },
        { "admin3", TR_GZ_ADMIN3 },
        { "subdistrict", TR_GZ_ADMIN3 },
        { "water", TR_GZ_WATER },
        { "sea", TR_GZ_WATER },
        { "lake", TR_GZ_WATER },
        { "river", TR_GZ_WATER },
        { "feature", TR_GZ_FEATURE },
        { "base", TR_GZ_FEATURE },
        { "road", TR_GZ_FEATURE },
        { "mountain", TR_GZ_FEATURE },
        { "island", TR_GZ_FEATURE },
        { "other", TR_GZ_FEATURE },
        { "capital", TR_GZ_CAPITAL },
        { "city", TR_GZ_CITY },
        { "town", TR_GZ_TOWN },
        { "village", TR_GZ_VILLAGE },
        { "hamlet", TR_GZ_VILLAGE },
        { "quarter", TR_GZ_QUARTER },
        { "neighbourhood", TR_GZ_QUARTER },
        { "neighborhood", TR_GZ_QUARTER },
        { "centroid", TR_GZ_REGION },
    };
    for (size_t k = 0; k < TR_COUNT(words); k++)
        if (tr_str_is(word, words[k].word)) return *out = words[k].cls, true;
    return false;
}

/* ---- word lists -------------------------------------------------------------------------- */

static bool is_plain_word(tr_str w)
{
    if (w.n < 2 || w.n > 40) return false;
    for (size_t k = 0; k < w.n; k++)
        if (!((w.p[k] >= 'a' && w.p[k] <= 'z') || (k == 0 && w.p[k] >= 'A' && w.p[k] <= 'Z'))) return false;
    return true;
}

/* A dictionary lists place names with a capital: only its lower-case words are common ones. A list of given names
 * (told by its name) has capitals throughout. */
tr_rc gz_from_words(struct tr_gz_builder *b, tr_str name, tr_str bytes, struct tr_error *err)
{
    bool persons = tr_str_find(tr_path_name(name), TR_STR("name")) != TR_NOT_FOUND;
    while (bytes.n) {
        tr_str w = tr_str_trim(tr_str_cut(&bytes, '\n'));
        bool capital = w.n && w.p[0] >= 'A' && w.p[0] <= 'Z';
        if (!is_plain_word(w) || (capital && !persons)) continue;
        char *low = tr_new(b->a, char, w.n);
        if (!low) return full(b, err);
        for (size_t k = 0; k < w.n; k++) low[k] = (char)(w.p[k] | 32);
        if (!tr_map_put(&b->words, (tr_str){ low, w.n }, 1)) return full(b, err);
    }
    return TR_OK;
}

/* ---- which reader ------------------------------------------------------------------------ */

static size_t tabs_in_first_line(tr_str bytes)
{
    tr_str line = tr_str_cut(&bytes, '\n');
    size_t n = 0;
    for (size_t k = 0; k < line.n; k++) n += line.p[k] == '\t';
    return n;
}

static bool ends(tr_str name, const char *tail)
{
    char low[300];
    if (name.n > sizeof low) name = (tr_str){ name.p + name.n - sizeof low, sizeof low };
    for (size_t k = 0; k < name.n; k++) low[k] = tr_lower(name.p[k]);
    return tr_str_ends((tr_str){ low, name.n }, tr_str_of(tail));
}

static tr_rc read_by_kind(struct tr_gz_builder *b, tr_str name, tr_str bytes, bool user, struct tr_error *err)
{
    if (ends(name, ".dbf")) return gz_from_dbf(b, name, bytes, user, err);
    if (ends(name, ".geojson")) return gz_from_ocha(b, name, bytes, user, err);
    if (ends(name, ".json")) return gz_from_codes(b, name, bytes, err);
    if (tabs_in_first_line(bytes) == 18 && !tr_str_starts(bytes, TR_STR("id\t")))
        return gz_from_geonames(b, name, bytes, user, err);
    if (ends(name, ".tsv") || ends(name, ".csv")) return gz_from_table(b, name, bytes, user, err);
    if (tr_str_find((tr_str){ bytes.p, bytes.n < 4096 ? bytes.n : 4096 }, TR_STR("\t")) == TR_NOT_FOUND)
        return gz_from_words(b, name, bytes, err);
    return gz_from_table(b, name, bytes, user, err);
}

tr_rc tr_gz_add_file(struct tr_gz_builder *b, tr_str name, tr_str bytes, bool user, struct tr_error *err)
{
    int64_t rows = b->rows;
    size_t words = b->words.n;
    if (tr_str_starts(bytes, TR_STR("\xEF\xBB\xBF"))) bytes = (tr_str){ bytes.p + 3, bytes.n - 3 };
    struct tr_str_hash source = { name, tr_sha256(bytes.p, bytes.n) };
    TR_TRY(read_by_kind(b, name, bytes, user, err));
    if (b->full) return full(b, err);
    if (b->rows == rows && b->words.n == words)
        return tr_fail(err, TR_BAD_INPUT,
                       TR_FMT ": no place in it that can be used; expected a file as in docs/formats/gazetteer.md",
                       TR_ARG(name));
    return TR_PUSH(b->a, &b->sources, source) ? TR_OK : full(b, err);
}
