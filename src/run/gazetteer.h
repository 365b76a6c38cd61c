/* SPDX-License-Identifier: Apache-2.0
 *
 * run/gazetteer.h: where the gazetteer's file is, and how it is opened. The stages get a handle only. */
#ifndef TR_RUN_GAZETTEER_H
#define TR_RUN_GAZETTEER_H

#include "text/gazetteer.h"

struct tr_gazetteer_file {
    struct tr_gazetteer g;
    tr_str path, bytes; /* the mapped file */
};

/* Maps the file that `told` names, else TRUCE_GAZETTEER, else share/gazetteer/gazetteer.img beside the program (a build folder),
 * else ../share/truce/gazetteer.img (an installed one). TR_END when there is none anywhere and none was told; TR_IO or
 * TR_DAMAGED when the one that was told cannot be used. path lives in `a`; the caller closes. */
TR_MUST tr_rc tr_gazetteer_open(struct tr_arena *a, tr_str told, struct tr_gazetteer_file *out, struct tr_error *err);
void tr_gazetteer_close(struct tr_gazetteer_file *f);

#endif
