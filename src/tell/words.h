/* SPDX-License-Identifier: Apache-2.0
 *
 * words.h: the message catalogue (share/lang/LANG.tsv) and sentences with {places} to fill. */
#ifndef TR_TELL_WORDS_H
#define TR_TELL_WORDS_H

#include "truce/base.h"
#include "truce/model.h"

struct words {
    tr_str lang, dir;    /* "en", "ltr" */
    tr_str group;        /* between thousands */
    tr_str english;      /* bytes of the English catalogue when it only stands in; else empty */
    struct tr_map index; /* key -> number in texts */
    TR_LIST(tr_str) texts;
    struct tr_map names; /* ids of actors, zones, acts -> number in texts: how a person calls them */
    bool rtl;
    bool blunt;             /* probabilities are told with one place: the public's */
    const struct tr_tz *tz; /* of the agreement: in which times are told; NULL: UTC */
};

struct fill { /* one place in a sentence and what stands there */
    tr_str key, value;
};

/* Where finished text goes: plain or escaped for HTML. */
struct pen {
    struct tr_sink *out;
    const struct words *words;
    bool html;
    bool flat; /* inside an attribute or a drawing: no markup between the words */
};

/* A language that is not built in falls back to English, text by text. TR_USAGE: no English either. */
TR_MUST tr_rc words_open(struct tr_arena *a, tr_str lang, struct words *out, struct tr_error *err);
tr_str words_find(const struct words *w, tr_str key);     /* empty when there is none */
tr_str words_get(const struct words *w, const char *key); /* the key itself when there is none */
/* Text of head + tail ("verdict." + "violation"); the tail when there is none. */
tr_str words_pick(const struct words *w, const char *head, tr_str tail);
/* How a person calls an id; the id itself when it has no other name. */
bool words_add_name(struct tr_arena *a, struct words *w, tr_str id, tr_str name);
tr_str words_name(const struct words *w, tr_str id);
bool words_is_english(const struct words *w, tr_str text); /* a text that the language itself lacks */
/* zero | one | two | few | many | other by the language's CLDR rule for whole numbers: en, ar, ru, tr. */
tr_str words_plural(const struct words *w, int64_t n);
/* Text of key.FORM by `n`, else key.other, else key; empty when there is none. */
tr_str words_count(const struct words *w, tr_str key, int64_t n);

bool words_turns_round(tr_str text); /* holds letters that run from right to left */

/* Foreign text: escaped, isolated when its direction is unknown. Of a text that was put together, PIECE_OPEN and PIECE_CLOSE
 * stand around each foreign part: only these are isolated, so that "A (b), C (d)" keeps its order in either direction. */
void pen_text(const struct pen *p, tr_str text);
#define PIECE_OPEN "\x02"
#define PIECE_CLOSE "\x03"
void pen_raw(const struct pen *p, const char *markup); /* our own markup */
void pen_word(const struct pen *p, const char *key);
void pen_fill(const struct pen *p, tr_str sentence, const struct fill *f, size_t n);
/* The same with a sentence that was made of a text of the catalogue: that text tells the language. */
void pen_fill_made(const struct pen *p, tr_str sentence, tr_str of, const struct fill *f, size_t n);
void pen_say(const struct pen *p, const char *key, const struct fill *f, size_t n);
/* The form of the sentence that `count` asks for; {n} is filled with it unless `f` fills it. */
void pen_count(const struct pen *p, const char *key, int64_t count, const struct fill *f, size_t n);
/* Between the members of a list: the language's comma or semicolon, and a space. */
void pen_comma(const struct pen *p);
void pen_semicolon(const struct pen *p);
void pen_number(const struct pen *p, int64_t n);     /* grouped by thousands */
void pen_share(const struct pen *p, double share);   /* 0..1 as a percentage */
void pen_p(const struct pen *p, double probability); /* two places: 0.85; one when blunt */
void pen_day(const struct pen *p, const struct tr_tz *tz, tr_time t);
void pen_minute(const struct pen *p, const struct tr_tz *tz, tr_time t);
/* A span: one day, or first and last day. */
void pen_span(const struct pen *p, const struct tr_tz *tz, tr_span s);

/* Values for `struct fill`; the text lives as long as the block in which the macro stands. */
tr_str text_int(char room[40], const struct words *w, int64_t n);
tr_str text_decimal(char room[40], double v, int decimals);
tr_str text_day(char room[40], const struct tr_tz *tz, tr_time t);
tr_str text_minute(char room[40], const struct tr_tz *tz, tr_time t);
/* "3 incidents": the right form of `key` with {n} filled; shortened at the end of the room. */
tr_str text_count(char room[160], const struct words *w, const char *key, int64_t n);
#define COUNT_OF(w, key, n) text_count((char[160]){ 0 }, (w), (key), (n))
#define INT_OF(w, n) text_int((char[40]){ 0 }, (w), (n))
#define DEC_OF(v, decimals) text_decimal((char[40]){ 0 }, (v), (decimals))
#define P_OF(w, v) text_decimal((char[40]){ 0 }, (v), (w)->blunt ? 1 : 2)
#define DAY_OF(tz, t) text_day((char[40]){ 0 }, (tz), (t))
#define MINUTE_OF(tz, t) text_minute((char[40]){ 0 }, (tz), (t))
#define PEN_SAY(pen, key, ...)                                  \
    pen_say((pen), (key), (const struct fill[]){ __VA_ARGS__ }, \
            sizeof((const struct fill[]){ __VA_ARGS__ }) / sizeof(struct fill))
#define PEN_COUNT(pen, key, count, ...)                                    \
    pen_count((pen), (key), (count), (const struct fill[]){ __VA_ARGS__ }, \
              sizeof((const struct fill[]){ __VA_ARGS__ }) / sizeof(struct fill))
#define FILL(name, text)     \
    {                        \
        TR_LIT(name), (text) \
    }

/* Text without control characters, direction overrides and broken UTF-8 (a space stands for each),
 * escaped for HTML when asked. Everything of foreign origin goes through here on its way out. */
void put_clean(struct tr_sink *s, tr_str text, bool html);

#endif
