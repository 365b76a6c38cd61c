/* SPDX-License-Identifier: Apache-2.0
 *
 * folder.c: where a case's files are: a folder, or a case file that holds them. */
#include "run/run_parts.h"

#include "format/unpack.h"

static tr_rc folder_get(void *self, struct tr_arena *a, tr_str name, tr_str *bytes, struct tr_error *err)
{
    const struct tr_folder *f = self;
    tr_str path = tr_path_join(a, f->root, name), packed, plain;
    if (!path.p) return tr_fail(err, TR_NOMEM, "run: no room for a path");
    TR_TRY(tr_file_read(a, path, TR_FILE_MAX, &packed, err));
    return tr_unpack(a, name, packed, TR_FILE_MAX, bytes, &plain, err);
}

struct tr_files tr_folder_files(struct tr_folder *f) { return (struct tr_files){ folder_get, f }; }

static tr_rc case_get(void *self, struct tr_arena *a, tr_str name, tr_str *bytes, struct tr_error *err)
{
    tr_rc rc = tr_case_get_file(self, a, name, bytes, err);
    return rc == TR_END ? tr_fail(err, TR_IO, "the case holds no file \"" TR_FMT "\"", TR_ARG(name)) : rc;
}

struct tr_files tr_case_files(struct tr_case *c) { return (struct tr_files){ case_get, c }; }

/* Files that define a case, by name; whatever the agreement names besides is found by its loader. */
static const char *const case_names[] = { "agreement.yaml", "case.yaml", "parameters.tsv", "places.tsv",
                                          "sources.yaml" };

static bool is_lexicon(tr_str name) { return tr_str_ends(name, TR_STR(".lex")); }
static bool is_rules(tr_str name) { return tr_str_ends(name, TR_STR(".rules")); }
static bool is_admin(tr_str name)
{
    return tr_str_ends(name, TR_STR(".geojson")) || tr_str_ends(name, TR_STR(".geojson.gz")) ||
           tr_str_ends(name, TR_STR(".json"));
}

/* Folders of a case that hold files of one kind each. */
static const struct {
    const char *folder;
    bool (*takes)(tr_str name);
} case_folders[] = { { "admin", is_admin }, { "lexicon", is_lexicon }, { "rules", is_rules } };

static tr_rc list_folder(struct tr_arena *a, tr_str root, size_t which, struct tr_strs *out, size_t *cap,
                         struct tr_error *err)
{
    struct tr_strs names;
    tr_str folder = tr_str_of(case_folders[which].folder);
    TR_TRY(tr_dir_list(a, tr_path_join(a, root, folder), &names, err));
    for (size_t k = 0; k < names.n; k++) {
        if (!case_folders[which].takes(names.v[k])) continue;
        if (!tr_grow(a, (void **)&out->v, out->n, cap, sizeof *out->v))
            return tr_fail(err, TR_NOMEM, "run: no room for the names of %zu files", names.n);
        out->v[out->n++] = tr_path_join(a, folder, names.v[k]);
    }
    return TR_OK;
}

tr_rc tr_folder_list(struct tr_arena *a, tr_str root, struct tr_strs *out, struct tr_error *err)
{
    size_t cap = 0;
    *out = (struct tr_strs){ 0 };
    TR_TRY(list_folder(a, root, 0, out, &cap, err));
    for (size_t k = 0; k < TR_COUNT(case_names); k++) {
        if (!tr_file_exists(tr_path_join(a, root, tr_str_of(case_names[k])))) continue;
        if (!tr_grow(a, (void **)&out->v, out->n, &cap, sizeof *out->v))
            return tr_fail(err, TR_NOMEM, "run: no room for the names of a case's files");
        out->v[out->n++] = tr_str_of(case_names[k]);
    }
    for (size_t k = 1; k < TR_COUNT(case_folders); k++) TR_TRY(list_folder(a, root, k, out, &cap, err));
    return TR_OK;
}
