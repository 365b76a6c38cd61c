/* SPDX-License-Identifier: Apache-2.0
 *
 * Bulletin -> a summary for a terminal, at most `width` columns. Colour is for emphasis only: every
 * line says the same without it. */
#include "bulletin.h"

#include <stdlib.h>

enum { WIDTH_MIN = 40, WIDTH_MAX = 200, NAME_COLUMNS = 20, NAME_MAX_COLUMNS = 40, NUMBER_COLUMNS = 10, ASK_MAX = 3 };

struct screen {
    struct tr_sink *out;
    const struct tr_bulletin *b;
    size_t width;
    bool colour;
};

static const char bold[] = "\x1b[1m", dim[] = "\x1b[2m", plain[] = "\x1b[0m";

static void paint(const struct screen *s, const char *code)
{
    if (s->colour) tr_puts(s->out, code);
}

/* Characters, not bytes; isolates and joiners take no room. Wide scripts are rare enough to let pass. */
static size_t columns_of(tr_str t)
{
    size_t n = 0;
    for (size_t k = 0; k < t.n; k++) {
        unsigned char c = (unsigned char)t.p[k];
        if ((c & 0xC0) == 0x80) continue;
        if (c == 0xE2 && k + 2 < t.n && (unsigned char)t.p[k + 1] == 0x81 && (unsigned char)t.p[k + 2] >= 0xA6 &&
            (unsigned char)t.p[k + 2] <= 0xA9)
            continue;
        n++;
    }
    return n;
}

static void put_spaces(struct tr_sink *out, size_t n)
{
    while (n--) tr_puts(out, " ");
}

static tr_str cut_columns(tr_str t, size_t width)
{
    size_t seen = 0;
    for (size_t k = 0; k < t.n; k++) {
        if (((unsigned char)t.p[k] & 0xC0) == 0x80) continue;
        if (seen++ == width) return (tr_str){ t.p, k };
    }
    return t;
}

static void put_left(const struct screen *s, tr_str t, size_t width)
{
    bool cut = columns_of(t) > width - 1;
    t = cut_columns(t, cut ? width - 2 : width - 1);
    put_clean(s->out, t, false);
    if (cut) tr_puts(s->out, "\xE2\x80\xA6");
    size_t n = columns_of(t) + cut;
    put_spaces(s->out, n < width ? width - n : 0);
}

static void put_right(const struct screen *s, tr_str t, size_t width)
{
    t = cut_columns(t, width);
    size_t n = columns_of(t);
    put_spaces(s->out, n < width ? width - n : 0);
    put_clean(s->out, t, false);
}

/* Breaks at spaces; a word longer than the line is cut hard, so that nothing is wider than asked. */
static void put_wrapped(const struct screen *s, tr_str text, size_t indent)
{
    size_t room = s->width - indent, at = 0;
    while (text.n) {
        size_t space = tr_str_find(text, TR_STR(" "));
        tr_str word = { text.p, space == TR_NOT_FOUND ? text.n : space };
        text.p += word.n + (space != TR_NOT_FOUND);
        text.n -= word.n + (space != TR_NOT_FOUND);
        while (word.n) {
            tr_str part = cut_columns(word, room);
            size_t n = columns_of(part);
            if (at && at + 1 + n > room) tr_puts(s->out, "\n"), at = 0;
            if (at) tr_puts(s->out, " "), at++;
            else put_spaces(s->out, indent);
            tr_put(s->out, part);
            at += n;
            word.p += part.n;
            word.n -= part.n;
        }
    }
    tr_puts(s->out, "\n");
}

/* Sentences are made in a sink of their own, then wrapped. */
static struct pen pen_open(const struct screen *s, struct tr_sink *room)
{
    room->n = 0;
    return (struct pen){ .out = room, .words = &s->b->words };
}

static void flush_line(const struct screen *s, struct tr_sink *room, size_t indent)
{
    if (room->failed) s->out->failed = true;
    put_wrapped(s, tr_sink_text(room), indent);
}

/* ---- head ------------------------------------------------------------------------------------------ */

static void put_head(const struct screen *s, struct tr_sink *room)
{
    const struct tr_bulletin *b = s->b;
    struct pen p = pen_open(s, room);
    static const char *const stamps[] = { "tell.stamp.internal", "tell.stamp.partner", "tell.stamp.public" };
    pen_text(&p, b->title);
    paint(s, bold);
    flush_line(s, room, 0);
    paint(s, plain);
    p = pen_open(s, room);
    pen_word(&p, stamps[b->audience]);
    flush_line(s, room, 0);
    p = pen_open(s, room);
    pen_span(&p, b->tz, b->period);
    pen_raw(&p, " \xC2\xB7 ");
    PEN_SAY(&p, "tell.as_of", FILL("time", MINUTE_OF(b->tz, b->as_of)));
    pen_raw(&p, " \xC2\xB7 ");
    PEN_SAY(&p, "tell.params", FILL("version", b->params));
    flush_line(s, room, 0);
    tr_puts(s->out, "\n");
}

static void put_rows(const struct screen *s, struct tr_sink *room)
{
    const struct tr_bulletin *b = s->b;
    const struct words *w = &b->words;
    struct pen p = pen_open(s, room);
    say_rows(&p, b);
    flush_line(s, room, 0);
    p = pen_open(s, room);
    PEN_SAY(&p, "tell.counts", FILL("incidents", COUNT_OF(w, "tell.n.incidents", (int64_t)b->n_incidents)),
            FILL("findings", COUNT_OF(w, "tell.n.findings", (int64_t)(b->n_findings + b->n_duties))),
            FILL("aggregates", COUNT_OF(w, "tell.n.totals", b->n_aggregates)));
    flush_line(s, room, 0);
    if (b->n_documents) {
        p = pen_open(s, room);
        PEN_COUNT(&p, "tell.texts", b->n_documents, FILL("claims", INT_OF(w, b->n_claims)),
                  FILL("told", INT_OF(w, b->n_told)));
        flush_line(s, room, 0);
    }
    if (b->outside_period) {
        p = pen_open(s, room);
        pen_count(&p, b->whole ? "tell.outside_period_told" : "tell.outside_period", b->outside_period, NULL, 0);
        flush_line(s, room, 0);
    }
    if (b->held_back) {
        p = pen_open(s, room);
        say_held_back(&p, b);
        flush_line(s, room, 0);
    }
    tr_puts(s->out, "\n");
}

/* ---- table ---------------------------------------------------------------------------------------------- */

static const tr_verdict shown[] = { TR_VIOLATION,    TR_UNDETERMINED,  TR_EXEMPT_CLAIMED,
                                    TR_EXEMPT_FOUND, TR_NOT_VIOLATION, TR_OUTSIDE_SCOPE };

/* Narrow terminals lose the rightmost columns, never the name. */
static size_t columns_that_fit(const struct screen *s)
{
    size_t n = (s->width - NAME_COLUMNS) / NUMBER_COLUMNS;
    return n > TR_COUNT(shown) ? TR_COUNT(shown) : n;
}

static size_t name_columns(const struct screen *s)
{
    size_t n = s->width - columns_that_fit(s) * NUMBER_COLUMNS;
    return n > NAME_MAX_COLUMNS ? NAME_MAX_COLUMNS : n;
}

static void put_table_row(const struct screen *s, tr_str name, const int64_t by[TR_VERDICTS])
{
    put_left(s, name, name_columns(s));
    for (size_t k = 0; k < columns_that_fit(s); k++)
        put_right(s, by[shown[k]] ? INT_OF(&s->b->words, by[shown[k]]) : TR_STR("\xE2\x80\x93"), NUMBER_COLUMNS);
    tr_puts(s->out, "\n");
}

static void put_table(const struct screen *s, struct tr_sink *room)
{
    const struct tr_bulletin *b = s->b;
    paint(s, bold);
    put_left(s, words_get(&b->words, "tell.h.zone"), name_columns(s));
    for (size_t k = 0; k < columns_that_fit(s); k++)
        put_right(s, words_pick(&b->words, "tell.short.", tr_str_of(tr_verdict_names[shown[k]])), NUMBER_COLUMNS);
    paint(s, plain);
    tr_puts(s->out, "\n");
    for (size_t k = 0; k < b->n_zones; k++)
        if (b->zones[k].n) put_table_row(s, b->zones[k].name, b->zones[k].by);
    paint(s, bold);
    put_table_row(s, words_get(&b->words, "tell.all_incidents"), b->by);
    paint(s, plain);
    paint(s, dim);
    struct pen p = pen_open(s, room);
    pen_word(&p, "tell.dash_means");
    flush_line(s, room, 0);
    for (int watched = 1; watched >= 0; watched--) {
        p = pen_open(s, room);
        if (say_silent(&p, b, watched)) flush_line(s, room, 0);
    }
    paint(s, plain);
    tr_puts(s->out, "\n");
}

/* ---- lead and questions ------------------------------------------------------------------------------------ */

static void put_lead(const struct screen *s, struct tr_sink *room)
{
    const struct tr_bulletin *b = s->b;
    if (b->lead == TR_NONE) return;
    const struct told_incident *i = &b->incidents[b->lead];
    const struct told_finding *f = lead_finding(b, i);
    struct pen p = pen_open(s, room);
    pen_span(&p, b->tz, i->when);
    pen_raw(&p, " \xC2\xB7 ");
    say_place(&p, b, &i->place);
    pen_raw(&p, " \xC2\xB7 ");
    put_clean(p.out, verdict_label(b, i->verdict), false);
    if (i->contested) pen_comma(&p), pen_word(&p, "tell.contested");
    paint(s, bold);
    flush_line(s, room, 0);
    paint(s, plain);
    p = pen_open(s, room);
    say_story(&p, b, i);
    flush_line(s, room, 2);
    p = pen_open(s, room);
    if (f) say_flip(&p, f);
    if (room->n) flush_line(s, room, 2);
    tr_puts(s->out, "\n");
}

struct ask {
    const struct told_finding *example;
    int64_t n;
};

static int by_need(const void *x, const void *y)
{
    const struct ask *a = x, *b = y;
    if (a->n != b->n) return a->n < b->n ? 1 : -1;
    return tr_str_cmp(a->example->flip, b->example->flip);
}

/* Undetermined findings by the condition that would move them most; conditions are few. */
static size_t gather(const struct tr_bulletin *b, struct ask *list, size_t room)
{
    size_t n = 0;
    for (size_t k = 0; k < b->n_findings; k++) {
        const struct told_finding *f = &b->findings[k];
        if (f->verdict != TR_UNDETERMINED || !f->flip.n) continue;
        size_t at = 0;
        while (at < n && !tr_str_eq(list[at].example->flip, f->flip)) at++;
        if (at == room) continue;
        if (at == n) list[n++] = (struct ask){ f, 0 };
        list[at].n++;
    }
    qsort(list, n, sizeof *list, by_need);
    return n;
}

static void put_questions(const struct screen *s, struct tr_sink *room)
{
    struct ask list[32];
    size_t n = gather(s->b, list, TR_COUNT(list));
    if (!n) return;
    struct pen p = pen_open(s, room);
    pen_word(&p, "tell.h.ask_next");
    paint(s, bold);
    flush_line(s, room, 0);
    paint(s, plain);
    for (size_t k = 0; k < n && k < ASK_MAX; k++) {
        p = pen_open(s, room);
        PEN_COUNT(&p, "tell.ask_count", list[k].n,
                  FILL("question", words_pick(&s->b->words, "flip.", list[k].example->flip)));
        flush_line(s, room, 2);
    }
    tr_puts(s->out, "\n");
}

void tr_tell_terminal(const struct tr_bulletin *b, int width, bool colour, struct tr_sink *out)
{
    struct tr_sink room = { 0 };
    int columns = width < WIDTH_MIN ? WIDTH_MIN : width > WIDTH_MAX ? WIDTH_MAX : width;
    struct screen s = { out, b, (size_t)columns, colour };
    put_head(&s, &room);
    put_rows(&s, &room);
    put_table(&s, &room);
    put_lead(&s, &room);
    put_questions(&s, &room);
    tr_sink_close(&room);
}
