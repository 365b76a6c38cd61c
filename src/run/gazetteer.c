/* SPDX-License-Identifier: Apache-2.0
 *
 * The gazetteers' files, looked for and mapped. */
#include "run/gazetteer.h"

#include <limits.h>
#include <stdlib.h>
#include <unistd.h>

static tr_str program_folder(struct tr_arena *a)
{
    char path[PATH_MAX];
    ssize_t n = readlink("/proc/self/exe", path, sizeof path);
    if (n <= 0 || (size_t)n >= sizeof path) return (tr_str){ 0 };
    return tr_str_copy(a, tr_path_folder((tr_str){ path, (size_t)n }));
}

static tr_str packaged(struct tr_arena *a)
{
    static const char *const places[] = { "share/gazetteer/gazetteer.img", "../share/truce/gazetteer.img" };
    tr_str folder = program_folder(a);
    for (size_t k = 0; folder.n && k < TR_COUNT(places); k++) {
        tr_str path = tr_path_join(a, folder, tr_str_of(places[k]));
        if (path.p && tr_file_exists(path)) return path;
    }
    return (tr_str){ 0 };
}

static tr_rc map_one(struct tr_arena *a, tr_str name, struct tr_gazetteer_file *out, struct tr_error *err)
{
    *out = (struct tr_gazetteer_file){ .path = tr_str_is(name, "packaged") ? packaged(a) : tr_str_copy(a, name) };
    if (out->path.n == 0) return TR_END;
    TR_TRY(tr_file_map(out->path, &out->bytes, err));
    tr_rc rc = tr_gazetteer_of(out->path, out->bytes, &out->g, err);
    if (rc != TR_OK) tr_gazetteer_close(out);
    return rc;
}

static tr_str told_or_usual(tr_str told)
{
    if (told.n == 0) told = tr_str_of(getenv("TRUCE_GAZETTEER"));
    if (tr_str_is(told, "none")) return (tr_str){ 0 };
    return told.n ? told : TR_STR("packaged");
}

tr_rc tr_gazetteer_open(struct tr_arena *a, tr_str told, struct tr_gazetteer_file *out, struct tr_error *err)
{
    tr_str list = told_or_usual(told);
    *out = (struct tr_gazetteer_file){ 0 };
    return list.n ? map_one(a, tr_str_cut(&list, ':'), out, err) : TR_END;
}

void tr_gazetteer_close(struct tr_gazetteer_file *f)
{
    tr_file_unmap(&f->bytes);
    f->g = (struct tr_gazetteer){ 0 };
}

tr_rc tr_gazetteers_open(struct tr_arena *a, tr_str told, struct tr_gazetteer_files *out, struct tr_error *err)
{
    *out = (struct tr_gazetteer_files){ 0 };
    for (tr_str list = told_or_usual(told); list.n;) {
        tr_str name = tr_str_cut(&list, ':');
        if (name.n == 0) continue;
        if (out->g.n == TR_GAZETTEERS_MAX) {
            tr_gazetteers_close(out);
            return tr_fail(err, TR_USAGE, "more than %d gazetteers", (int)TR_GAZETTEERS_MAX);
        }
        struct tr_gazetteer_file *f = &out->files[out->g.n];
        tr_rc rc = map_one(a, name, f, err);
        if (rc == TR_END) continue;
        if (rc != TR_OK) return tr_gazetteers_close(out), rc;
        out->g.v[out->g.n++] = &f->g;
    }
    return TR_OK;
}

void tr_gazetteers_close(struct tr_gazetteer_files *f)
{
    for (size_t k = 0; f && k < f->g.n; k++) tr_gazetteer_close(&f->files[k]);
    if (f) f->g.n = 0;
}
