/* SPDX-License-Identifier: Apache-2.0
 *
 * The gazetteer's file, looked for and mapped. */
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

static tr_str beside_program(struct tr_arena *a)
{
    static const char *const places[] = { "share/gazetteer/gazetteer.img", "../share/truce/gazetteer.img" };
    tr_str folder = program_folder(a);
    for (size_t k = 0; folder.n && k < TR_COUNT(places); k++) {
        tr_str path = tr_path_join(a, folder, tr_str_of(places[k]));
        if (path.p && tr_file_exists(path)) return path;
    }
    return (tr_str){ 0 };
}

tr_rc tr_gazetteer_open(struct tr_arena *a, tr_str told, struct tr_gazetteer_file *out, struct tr_error *err)
{
    *out = (struct tr_gazetteer_file){ .path = told };
    if (out->path.n == 0) out->path = tr_str_copy(a, tr_str_of(getenv("TRUCE_GAZETTEER")));
    if (out->path.n == 0) out->path = beside_program(a);
    if (out->path.n == 0) return TR_END;
    TR_TRY(tr_file_map(out->path, &out->bytes, err));
    tr_rc rc = tr_gazetteer_of(out->path, out->bytes, &out->g, err);
    if (rc != TR_OK) tr_gazetteer_close(out);
    return rc;
}

void tr_gazetteer_close(struct tr_gazetteer_file *f)
{
    tr_file_unmap(&f->bytes);
    f->g = (struct tr_gazetteer){ 0 };
}
