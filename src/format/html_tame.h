/* SPDX-License-Identifier: Apache-2.0
 *
 * html_tame.h: start tags that would take the parser more time than their length allows are shortened. */
#ifndef TR_FORMAT_HTML_TAME_H
#define TR_FORMAT_HTML_TAME_H

#include "truce/base.h"

/* libxml2 compares each attribute with all before it in its tag. Behind the first few hundred, attributes become spaces,
 * in a copy, so that every other byte stays where it was. The html itself when there is nothing to do; p is NULL at the
 * arena's cap. */
tr_str tr_html_tamed(struct tr_arena *a, tr_str html);

#endif
