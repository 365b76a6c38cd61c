/* SPDX-License-Identifier: Apache-2.0
 *
 * line.h: a canonical JSON object under way. Members are written in order of their keys by the caller; whatever is
 * unknown or empty is left out. */
#ifndef TR_READ_LINE_H
#define TR_READ_LINE_H

#include "truce/base.h"
#include "truce/model.h"

struct line { /* `first` is whether the object under way is still empty */
    struct tr_sink *s;
    bool first;
};

/* line.c */
struct line line_begin(struct tr_sink *s); /* puts {; the caller puts } */
void line_put_key(struct line *p, tr_str key);
void line_put_text(struct line *p, tr_str key, tr_str text);
static inline void line_key(struct line *p, const char *key) { line_put_key(p, tr_str_of(key)); }
static inline void line_text(struct line *p, const char *key, tr_str text)
{
    if (text.n) line_put_text(p, tr_str_of(key), text);
}
static inline void line_word(struct line *p, const char *key, const char *word) { line_text(p, key, tr_str_of(word)); }
void line_int(struct line *p, const char *key, int64_t v);
void line_real(struct line *p, const char *key, double v);
void line_bool(struct line *p, const char *key, bool v);
void line_time(struct line *p, const char *key, tr_time t); /* open and unknown ones are left out */
void line_texts(struct line *p, const char *key, struct tr_strs list);
void line_counts(struct line *p, const struct tr_count *counts); /* TR_COUNTED of them, at "counts" */
void line_put_real(struct tr_sink *s, double v);

/* line_place.c */
void line_place(struct line *p, const char *key, const struct tr_place *place);

#endif
