/* SPDX-License-Identifier: Apache-2.0
 *
 * run/gazetteer.h: where the gazetteers' files are, and how they are opened. The stages get handles only. */
#ifndef TR_RUN_GAZETTEER_H
#define TR_RUN_GAZETTEER_H

#include "text/places.h"

struct tr_gazetteer_file {
    struct tr_gazetteer g;
    tr_str path, bytes; /* the mapped file */
};

/* Maps the file that `told` names, else the first of TRUCE_GAZETTEER, else share/gazetteer/gazetteer.img beside the
 * program (a build folder), else ../share/truce/gazetteer.img (an installed one). TR_END when there is none anywhere and
 * none was told, or when it is "none"; TR_IO or TR_DAMAGED when the one that was told cannot be used. path lives in `a`;
 * the caller closes. */
TR_MUST tr_rc tr_gazetteer_open(struct tr_arena *a, tr_str told, struct tr_gazetteer_file *out, struct tr_error *err);
void tr_gazetteer_close(struct tr_gazetteer_file *f);

/* All of them: `told` and TRUCE_GAZETTEER may be a list, parted by ':', the user's own first; "packaged" in it stands for
 * the one beside the program. No gazetteer anywhere is an empty list, and fine. */
struct tr_gazetteer_files {
    struct tr_gazetteer_file files[TR_GAZETTEERS_MAX];
    struct tr_gazetteers g;
};
TR_MUST tr_rc tr_gazetteers_open(struct tr_arena *a, tr_str told, struct tr_gazetteer_files *out, struct tr_error *err);
void tr_gazetteers_close(struct tr_gazetteer_files *f); /* NULL is fine */

#endif
