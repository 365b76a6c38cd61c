/* SPDX-License-Identifier: Apache-2.0
 *
 * unpack.h: gz, zst, xz or plain bytes -> plain bytes, with limits against bombs. */
#ifndef TR_FORMAT_UNPACK_H
#define TR_FORMAT_UNPACK_H

#include "truce/base.h"

/* Plain bytes are handed through (borrowed). `name` loses .gz/.zst/.xz in *plain_name. TR_BAD_INPUT when truncated, damaged,
 * over max_bytes, or when it unpacks to more than 200 times its size and over 64 MiB. */
TR_MUST tr_rc tr_unpack(struct tr_arena *a, tr_str name, tr_str bytes, size_t max_bytes, tr_str *out,
                        tr_str *plain_name, struct tr_error *err);

#endif
