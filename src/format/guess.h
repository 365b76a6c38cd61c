/* SPDX-License-Identifier: Apache-2.0
 *
 * guess.h: which encoding bytes are in that say nothing about it. A guess is told to whoever reads the text. */
#ifndef TR_FORMAT_GUESS_H
#define TR_FORMAT_GUESS_H

#include "truce/base.h"

/* How many bytes of a byte order mark of pairs stand at the head: 2, or 0. */
size_t tr_guess_mark(tr_str bytes);

/* "UTF-16LE" or "UTF-16BE" by a byte order mark or by the zero bytes that one half of the pairs has; NULL: neither. */
const char *tr_guess_wide(tr_str bytes);

/* One half of the pairs of such bytes, for those who look for tags: at most cap bytes into room. */
tr_str tr_guess_narrowed(tr_str bytes, char *room, size_t cap);

/* Of text that is no UTF-8 and names no encoding. NULL: western, as most are, or not to be told. */
const char *tr_guess_charset(tr_str bytes);

#endif
