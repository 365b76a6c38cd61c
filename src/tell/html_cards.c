/* SPDX-License-Identifier: Apache-2.0
 *
 * One card a zone: what was recorded, how sure, how it changed, what is due, who watched, who reported. */
#include "html.h"

#include <math.h>

enum { CLOCKS_MAX = 4, ORIGINS_MAX = 4 };

static void term(const struct page *p, const char *key)
{
    html_raw(p, "<dt>");
    html_word(p, key);
    html_raw(p, "</dt><dd>");
}

static void term_end(const struct page *p) { html_raw(p, "</dd>\n"); }

static void card_head(const struct page *p, const struct told_zone *z)
{
    html_raw(p, "<div class='head'><h3>");
    html_text(p, z->name);
    html_raw(p, "</h3></div><p class='soft small'>");
    html_text(p, words_pick(&p->b->words, "tell.zone_kind.", z->kind));
    html_raw(p, " \xC2\xB7 ");
    html_text(p, words_pick(&p->b->words, "tell.zone_status.", z->status));
    if (z->guarantors.n) {
        html_raw(p, " \xC2\xB7 ");
        HTML_SAY(p, "tell.guaranteed_by", FILL("names", z->guarantors));
    }
    if (z->own_drawing) {
        html_raw(p, " \xC2\xB7 ");
        html_word(p, "tell.our_reading");
    }
    html_raw(p, "</p>\n");
}

static void card_verdicts(const struct page *p, const struct told_zone *z)
{
    html_bar(p, z->by);
    html_raw(p, "<ul class='verdicts'>");
    for (int k = 0; k < TR_NOT_ASSESSED; k++) {
        if (!z->by[k] && k != TR_VIOLATION) continue;
        html_raw(p, "<li>");
        html_mark(p, (tr_verdict)k);
        html_text(p, verdict_label(p->b, (tr_verdict)k));
        html_raw(p, "<span class='num'>");
        html_count(p, z->by[k]);
        html_raw(p, "</span></li>");
    }
    html_raw(p, "</ul>\n");
}

static void card_doubt(const struct page *p, const struct told_zone *z)
{
    if (!z->n) return;
    term(p, "tell.h.expected");
    if (z->by_reading)
        PEN_COUNT(&p->pen, "tell.expected_span", z->n, FILL("mean", DEC_OF(z->expected, 1)),
                  FILL("mean_high", DEC_OF(z->expected_high, 1)), FILL("low", DEC_OF(z->doubt.low, 0)),
                  FILL("high", DEC_OF(z->doubt_high.high, 0)));
    else
        PEN_COUNT(&p->pen, "tell.expected", z->n, FILL("mean", DEC_OF(z->expected, 1)),
                  FILL("low", DEC_OF(z->doubt.low, 0)), FILL("high", DEC_OF(z->doubt.high, 0)));
    term_end(p);
    if (z->rate30.high < 0) return;
    term(p, "tell.h.rate");
    HTML_SAY(p, "tell.rate", FILL("low", DEC_OF(z->rate30.low, 1)), FILL("high", DEC_OF(z->rate30.high, 1)));
    term_end(p);
}

/* An arrow is drawn only where chance alone would hardly do it: the interval does not hold 1. */
static const char *change_key(const struct interval *ratio, const char *more, const char *fewer, const char *unclear)
{
    return ratio->low > 1 ? more : ratio->high < 1 ? fewer : unclear;
}

static tr_str ratio_high(char room[40], const struct interval *ratio)
{
    return isfinite(ratio->high) ? text_decimal(room, ratio->high, 2) : TR_STR("\xE2\x88\x9E");
}

static tr_str month_label(char room[40], const struct tr_tz *tz, tr_time t)
{
    tr_str day = text_day(room, tz, t);
    return (tr_str){ day.p, day.n > 7 ? 7 : day.n }; /* 2017-12-01 -> 2017-12 */
}

static void card_months(const struct page *p, const struct told_zone *z)
{
    const struct words *w = &p->b->words;
    char now[40], then[40], high[40];
    if (z->month.from == TR_TIME_NONE) return;
    term(p, "tell.h.change_month");
    HTML_SAY(
        p, change_key(&z->ratio, "tell.month_more", "tell.month_fewer", "tell.month_unclear"),
        FILL("month", month_label(now, p->b->tz, z->month.from)),
        FILL("then", month_label(then, p->b->tz, z->month_before.from)),
        FILL("now", z->in_month ? COUNT_OF(w, "tell.n.violations", z->in_month) : words_get(w, "tell.none_recorded")),
        FILL("before", z->in_month_before ? INT_OF(w, z->in_month_before) : words_get(w, "tell.none_recorded")),
        FILL("low", DEC_OF(z->ratio.low, 2)), FILL("high", ratio_high(high, &z->ratio)));
    term_end(p);
}

static void card_change(const struct page *p, const struct told_zone *z)
{
    const struct words *w = &p->b->words;
    char high[40];
    if (z->before < 0) { /* said once, above the cards; a whole case has its months */
        card_months(p, z);
        if (p->b->comparable && z->span.from > p->b->before.from) {
            term(p, "tell.h.change");
            HTML_SAY(p, "tell.change_young", FILL("day", DAY_OF(p->b->tz, z->span.from)));
            term_end(p);
        }
        return;
    }
    term(p, "tell.h.change");
    HTML_SAY(p, change_key(&z->ratio, "tell.change_more", "tell.change_fewer", "tell.change_unclear"),
             FILL("before", z->before ? INT_OF(w, z->before) : words_get(w, "tell.none_recorded")),
             FILL("low", DEC_OF(z->ratio.low, 2)), FILL("high", ratio_high(high, &z->ratio)));
    term_end(p);
}

static void card_coverage(const struct page *p, const struct told_zone *z)
{
    term(p, "tell.h.coverage");
    say_watched(&p->pen, z);
    term_end(p);
}

static void one_clock(const struct page *p, const struct told_clock *c)
{
    const struct tr_bulletin *b = p->b;
    const struct told_finding *f = &b->duties[c->finding];
    const struct told_provision *v = &b->provisions[f->provision];
    html_raw(p, "<li>");
    int64_t days = c->days >= 0 ? c->days : -c->days;
    PEN_COUNT(&p->pen, c->days >= 0 ? "tell.clock_left" : "tell.clock_past", days, FILL("provision", v->id),
              FILL("duty", words_pick(&b->words, "duty.", v->duty)), FILL("day", DAY_OF(b->tz, c->deadline - 1)),
              FILL("days", INT_OF(&b->words, days)),
              FILL("state", detail_label(b, f->detail.n ? f->detail : tr_str_of(tr_verdict_names[f->verdict]))));
    html_raw(p, "</li>");
}

static void card_clocks(const struct page *p, const struct told_zone *z)
{
    if (!z->clocks.n) return;
    term(p, "tell.h.deadlines");
    html_raw(p, "<ul>");
    for (size_t k = 0; k < z->clocks.n && k < CLOCKS_MAX; k++) one_clock(p, &z->clocks.v[k]);
    html_raw(p, "</ul>");
    term_end(p);
}

static void card_origins(const struct page *p, const struct told_zone *z)
{
    if (!z->n) return;
    term(p, "tell.h.origin_share");
    for (size_t k = 0; k < z->origins.n && k < ORIGINS_MAX; k++) {
        if (k) pen_comma(&p->pen);
        html_text(p, z->origins.v[k].name);
        html_raw(p, " ");
        pen_share(&p->pen, (double)z->origins.v[k].n / (double)z->n);
    }
    if (z->origins.n > ORIGINS_MAX) {
        pen_comma(&p->pen);
        pen_count(&p->pen, "tell.more_origins", (int64_t)(z->origins.n - ORIGINS_MAX), NULL, 0);
    }
    term_end(p);
}

static void card_rest(const struct page *p, const struct told_zone *z)
{
    if (z->n) {
        term(p, "tell.h.toll");
        HTML_SAY(
            p, "tell.toll_zone",
            FILL("killed", z->killed ? INT_OF(&p->b->words, z->killed) : words_get(&p->b->words, "tell.none_recorded")),
            FILL("civilians",
                 z->civilians ? INT_OF(&p->b->words, z->civilians) : words_get(&p->b->words, "tell.none_recorded")));
        term_end(p);
    }
    if (z->sigma_m > 0 && z->n) {
        term(p, "tell.h.moved");
        PEN_COUNT(&p->pen, "tell.moved", z->n, FILL("km", DEC_OF(z->sigma_m / 1000, 1)),
                  FILL("out", INT_OF(&p->b->words, z->moved_out)), FILL("back", INT_OF(&p->b->words, z->moved_back)));
        term_end(p);
    }
}

static void put_silent(const struct page *p)
{
    for (int watched = 1; watched >= 0; watched--) {
        if (!silent_zones(p->b, watched)) continue;
        html_raw(p, "<p class='small'>");
        say_silent(&p->pen, p->b, watched);
        html_raw(p, "</p>\n");
    }
}

void html_cards(const struct page *p)
{
    html_section(p, "zones", "tell.h.zones");
    html_raw(p, "<p class='soft small'>");
    html_word(p, "tell.zones_note");
    if (!p->b->comparable && !p->b->whole) {
        html_raw(p, " ");
        html_word(p, "tell.change_none");
    }
    html_raw(p, "</p><div class='cards'>\n");
    for (size_t k = 0; k < p->b->n_zones; k++) {
        const struct told_zone *z = &p->b->zones[k];
        if (zone_is_silent(z)) continue;
        tr_putf(p->s, "<article class='card' id='z%zu'>", k);
        card_head(p, z);
        card_verdicts(p, z);
        html_raw(p, "<dl>");
        card_doubt(p, z);
        card_change(p, z);
        card_coverage(p, z);
        card_clocks(p, z);
        card_origins(p, z);
        card_rest(p, z);
        html_raw(p, "</dl></article>\n");
    }
    html_raw(p, "</div>\n");
    put_silent(p);
    html_section_end(p);
}
