/* SPDX-License-Identifier: Apache-2.0
 *
 * decode.h: bytes in whatever encoding -> UTF-8, with the place of every character in the original. */
#ifndef TR_FORMAT_DECODE_H
#define TR_FORMAT_DECODE_H

#include "format/page.h"

struct tr_decoded {
    tr_str text;                  /* valid UTF-8 without NUL; borrows from the bytes when they are that already */
    TR_LIST(struct tr_piece) map; /* covers all of text; empty: identity */
    uint32_t flags;               /* TR_PAGE_BAD_UTF8 | TR_PAGE_RECODED | TR_PAGE_GUESSED */
};

/* A byte order mark decides, else pairs of bytes with zeros, else valid UTF-8, else `charset` (a name as pages give it; may be
 * empty or unknown), else broken UTF-8 when more sequences hold than break, else a guess (guess.h), else windows-1252.
 * TR_NOMEM at the arena's cap. */
TR_MUST tr_rc tr_decode(struct tr_arena *a, tr_str bytes, tr_str charset, struct tr_decoded *out, struct tr_error *err);

/* Range of the original under [from, to) of the decoded text. */
void tr_map_range(const struct tr_piece *map, size_t n, uint32_t from, uint32_t to, uint32_t *src_from,
                  uint32_t *src_to);

/* Tricks in running text: TR_PAGE_BIDI | TR_PAGE_ZERO_WIDTH. */
uint32_t tr_text_tricks(tr_str text);

#endif
