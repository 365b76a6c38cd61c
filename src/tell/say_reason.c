/* SPDX-License-Identifier: Apache-2.0
 *
 * A reason of a finding -> its sentence: the form that its number and its kind ask for, the values in words, and without the
 * parts that nothing fills. */
#include "bulletin.h"

#include <stdio.h>

enum { FILLS_MAX = 24, ROOM_MAX = 1200 };

/* A rule without a sentence is still told: its name and what it was worth. */
static void say_bare(const struct pen *p, const struct tr_reason *r)
{
    pen_text(p, r->rule.n ? r->rule : r->condition);
    for (size_t k = 0; k < r->args.n; k++) {
        pen_raw(p, k ? ", " : ": ");
        pen_text(p, r->args.v[k].key);
        pen_raw(p, " = ");
        pen_text(p, r->args.v[k].value);
    }
}

static tr_str sentence_of(const struct words *w, tr_str rule)
{
    tr_str found = words_find(w, rule);
    if (found.n) return found;
    found = words_pick(w, "reason.", rule);
    return tr_str_eq(found, rule) ? TR_STR("") : found;
}

static size_t add_text(char *room, size_t at, tr_str t)
{
    if (t.n > ROOM_MAX - at) return at;
    if (t.n) memcpy(room + at, t.p, t.n);
    return at + t.n;
}

/* The sentence in the form that its number asks for, when it tells one. */
static tr_str counted(const struct words *w, const struct tr_reason *r)
{
    char key[120] = "reason.";
    size_t head = strlen(key);
    int64_t n;
    if (r->rule.n > sizeof key - head) return TR_STR("");
    memcpy(key + head, r->rule.p, r->rule.n);
    for (size_t k = 0; k < r->args.n; k++) {
        const struct tr_arg *x = &r->args.v[k];
        if (!tr_str_is(x->key, "n") && !tr_str_is(x->key, "voices")) continue;
        if (tr_str_to_i64(x->value, &n)) return words_count(w, (tr_str){ key, head + r->rule.n }, n);
    }
    return TR_STR("");
}

/* Some sentences differ by what a reason stands on or by the status of a row: reason.place.inside.core. */
static tr_str by_kind(const struct words *w, const struct tr_reason *r)
{
    for (size_t k = 0; k < r->args.n; k++) {
        char key[160] = "reason.";
        const struct tr_arg *x = &r->args.v[k];
        const size_t head = strlen(key), n = r->rule.n + 1 + x->value.n;
        if (!tr_str_is(x->key, "basis") && !tr_str_is(x->key, "status")) continue;
        if (!x->value.n || n > sizeof key - head) continue;
        memcpy(key + head, r->rule.p, r->rule.n);
        key[head + r->rule.n] = '.';
        memcpy(key + head + r->rule.n + 1, x->value.p, x->value.n);
        tr_str found = words_find(w, (tr_str){ key, head + n });
        if (found.n) return found;
    }
    return TR_STR("");
}

/* Does every {place} of a piece of a sentence have something to stand there? */
static bool is_filled(tr_str piece, const struct fill *f, size_t n)
{
    while (piece.n) {
        tr_str text = tr_str_cut(&piece, '{'), key = tr_str_cut(&piece, '}');
        size_t k = 0;
        (void)text;
        while (k < n && !(tr_str_eq(f[k].key, key) && f[k].value.n)) k++;
        if (key.n && k == n) return false;
    }
    return true;
}

/* "stands with {side}[, by {by}]": what is in brackets is said only when there is something to say. */
static tr_str without_gaps(tr_str sentence, const struct fill *f, size_t n, char room[ROOM_MAX])
{
    size_t at = 0;
    if (tr_str_find(sentence, TR_STR("[")) == TR_NOT_FOUND) return sentence;
    while (sentence.n) {
        tr_str text = tr_str_cut(&sentence, '['), piece = tr_str_cut(&sentence, ']');
        at = add_text(room, at, text);
        if (is_filled(piece, f, n)) at = add_text(room, at, piece);
    }
    return (tr_str){ room, at };
}

/* "joined_opposition": the agreement's word for a side, as people write it. */
static tr_str plain(tr_str word, char room[ROOM_MAX])
{
    if (word.n > ROOM_MAX) return word;
    for (size_t k = 0; k < word.n; k++) room[k] = word.p[k] == '_' ? ' ' : word.p[k];
    return (tr_str){ room, word.n };
}

/* "opp-y, gov-x 0.5" -> the names by which people know them; a value that is no list of ids stays. */
static tr_str named(const struct words *w, tr_str value, char room[ROOM_MAX])
{
    tr_str whole = words_name(w, value);
    if (!tr_str_eq(whole, value) || value.n > ROOM_MAX / 4) return whole;
    size_t at = 0;
    for (tr_str rest = value; rest.p && rest.n;) {
        size_t comma = tr_str_find(rest, TR_STR(", "));
        tr_str part = { rest.p, comma == TR_NOT_FOUND ? rest.n : comma }, tail = part;
        tr_str id = tr_str_cut(&tail, ' ');
        if (at) at = add_text(room, at, TR_STR(", "));
        at = add_text(room, at, words_name(w, id));
        if (tail.p) at = add_text(room, at, (tr_str){ tail.p - 1, tail.n + 1 });
        size_t used = part.n + (comma == TR_NOT_FOUND ? 0 : 2);
        rest = (tr_str){ rest.p + used, rest.n - used };
    }
    return (tr_str){ room, at };
}

/* "a=yes;b=no" -> what each of these readings says. */
static tr_str read_as(const struct words *w, tr_str readings, char room[ROOM_MAX])
{
    size_t at = 0;
    while (readings.n) {
        at = add_text(room, at, words_name(w, tr_str_cut(&readings, ';')));
        if (readings.n) at = add_text(room, at, TR_STR("; "));
    }
    return (tr_str){ room, at };
}

/* A moment of the trail, kept in UTC -> the agreement's own clock. Midnight is told as its day; a deadline at
 * midnight is the end of the day before. False when the value is no such moment. */
static bool moment(const struct words *w, const struct tr_arg *x, char room[ROOM_MAX], tr_str *out)
{
    tr_span at;
    if (x->value.n != 20 || x->value.p[19] != 'Z' || !tr_time_parse(NULL, x->value, &at)) return false;
    struct tr_clock c = tr_clock_of(w->tz, at.from);
    bool midnight = c.hour == 0 && c.minute == 0 && c.second == 0;
    if (midnight && tr_str_is(x->key, "deadline")) c = tr_clock_of(w->tz, at.from - 1);
    int n = midnight ? snprintf(room, ROOM_MAX, "%04d-%02d-%02d", c.year, c.month, c.day)
                     : snprintf(room, ROOM_MAX, "%04d-%02d-%02d %02d:%02d", c.year, c.month, c.day, c.hour, c.minute);
    *out = (tr_str){ room, (size_t)n };
    return true;
}

static tr_str readable(const struct words *w, const struct tr_arg *x, char room[ROOM_MAX])
{
    tr_str told;
    if (moment(w, x, room, &told)) return told;
    if (tr_str_is(x->key, "reading")) return read_as(w, x->value, room);
    return tr_str_is(x->key, "side") || tr_str_is(x->key, "duty") ? plain(x->value, room) : named(w, x->value, room);
}

static tr_str sentence_for(const struct words *w, const struct tr_reason *r)
{
    tr_str sentence = counted(w, r);
    if (!sentence.n) sentence = by_kind(w, r);
    return sentence.n ? sentence : sentence_of(w, r->rule);
}

bool reason_needs(const struct words *w, const struct tr_reason *r, tr_str key)
{
    tr_str sentence = sentence_for(w, r);
    if (!sentence.n) return true;
    while (sentence.n) {
        tr_str text = tr_str_cut(&sentence, '[');
        (void)tr_str_cut(&sentence, ']');
        while (text.n) {
            (void)tr_str_cut(&text, '{');
            if (tr_str_eq(tr_str_cut(&text, '}'), key)) return true;
        }
    }
    return false;
}

void say_reason(const struct pen *p, const struct tr_reason *r)
{
    struct fill f[FILLS_MAX];
    char rooms[6][ROOM_MAX]; /* no sentence names more than a few actors; further ids stay as they are */
    char whole[ROOM_MAX];
    size_t n = 0;
    tr_str sentence = sentence_for(p->words, r);
    if (!sentence.n) {
        say_bare(p, r);
        return;
    }
    for (size_t k = 0; k < r->args.n && n < FILLS_MAX - 3; k++, n++) {
        const struct tr_arg *x = &r->args.v[k];
        f[n] = (struct fill){ x->key, k < TR_COUNT(rooms) ? readable(p->words, x, rooms[k]) : x->value };
    }
    f[n++] = (struct fill)FILL("p", P_OF(p->words, r->p));
    f[n++] = (struct fill)FILL("p_low", P_OF(p->words, r->p_low));
    f[n++] = (struct fill)FILL("p_high", P_OF(p->words, r->p_high));
    pen_fill_made(p, without_gaps(sentence, f, n, whole), sentence, f, n);
}
