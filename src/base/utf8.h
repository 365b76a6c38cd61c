/* SPDX-License-Identifier: Apache-2.0
 *
 * utf8.h: bytes <-> code points, for the other files of this folder. */
#ifndef TRUCE_BASE_UTF8_H
#define TRUCE_BASE_UTF8_H

#include "truce/base.h"

/* The code point at *at, which moves behind it; -1 and one byte on when the bytes are not UTF-8.
 * *at must be below s.n. */
int32_t tr_utf8_next(tr_str s, size_t *at);

/* Writes a code point as 1 to 4 bytes and gives their number. */
size_t tr_utf8_put(char out[4], int32_t code);

/* Length of s without the unfinished character at its end, if there is one. */
size_t tr_utf8_whole(tr_str s);

#endif
