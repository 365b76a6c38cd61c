/* SPDX-License-Identifier: Apache-2.0
 *
 * skeleton.h: a place name as anybody may spell it -> the consonants that all spellings share. */
#ifndef TR_TEXT_SKELETON_H
#define TR_TEXT_SKELETON_H

#include "truce/base.h"

enum { TR_SKELETON_ROOM = 48 };

/* "Ar-Rastan", "El Rastan", "Rastan town", "Растан" and "الرستن" all give "rstn". Articles, place-type words, vowels
 * and doubled letters go; letters that stand for one sound agree (kh h; q k g gh; p b; v f; sh ch s); Arabic and
 * Cyrillic are read as consonants. A vowel at the start is "a". At most TR_SKELETON_ROOM - 1 bytes, NUL-terminated in
 * `room`. Empty when nothing is left or the script is another. */
tr_str tr_skeleton(tr_str name, char room[TR_SKELETON_ROOM]);

/* Do two names with one skeleton also agree in their vowels, near enough? Names in different scripts always do when the
 * skeleton has three letters or more. *apart (may be NULL): letters that differ, articles and type words aside. */
bool tr_skeleton_alike(tr_str a, tr_str b, size_t *apart);

#endif
