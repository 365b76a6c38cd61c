/* SPDX-License-Identifier: Apache-2.0
 *
 * Events -> the sink that the caller gave; without one they are dropped. */
#include "truce/base.h"

#include <stdio.h>

enum { TEXT_MAX = 1000 };

void tr_log(const struct tr_log *log, tr_level level, const char *what, const char *format, ...)
{
    if (!log || !log->write) return;
    char text[TEXT_MAX];
    va_list args;
    va_start(args, format);
    if (vsnprintf(text, sizeof text, format, args) < 0) text[0] = '\0';
    va_end(args);
    log->write(log->self, level, what, text);
}
