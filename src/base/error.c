/* SPDX-License-Identifier: Apache-2.0
 *
 * A failure and its facts -> one sentence of one line. What the sentence says is the caller's. */
#include "truce/base.h"

#include <stdio.h>

#include "utf8.h"

/* Names of files and fields come from outside: a line break or a terminal escape in one of them
 * must not reach the log or the screen. */
static void blank_controls(char *text)
{
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c < 0x20 || c == 0x7F) *text = ' ';
    }
}

static void cut_half_character(char *text) { text[tr_utf8_whole(tr_str_of(text))] = '\0'; }

tr_rc tr_fail(struct tr_error *err, tr_rc rc, const char *format, ...)
{
    if (!err) return rc;
    err->rc = rc;
    va_list args;
    va_start(args, format);
    int n = vsnprintf(err->text, sizeof err->text, format, args);
    va_end(args);
    if (n < 0) err->text[0] = '\0';
    if (n >= (int)sizeof err->text) cut_half_character(err->text);
    blank_controls(err->text);
    return rc;
}
