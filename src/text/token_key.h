/* SPDX-License-Identifier: Apache-2.0
 *
 * token_key.h: the key of bytes as they stand. */
#ifndef TR_TEXT_TOKEN_KEY_H
#define TR_TEXT_TOKEN_KEY_H

#include "text/token.h"

enum { KEY_ROOM = 64 }; /* longer words are folded */

static inline uint64_t tr_key_of_bytes(const char *p, size_t n)
{
    uint64_t key = tr_hash64((tr_str){ p, n });
    return key ? key : 1;
}

#endif
