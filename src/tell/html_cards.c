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
    HTML_SAY(p, "tell.expected", FILL("mean", DEC_OF(z->expected, 1)), FILL("low", DEC_OF(z->doubt.low, 0)),
             FILL("high", DEC_OF(z->doubt.high, 0)), FILL("n", INT_OF(&p->b->words, z->n)));
    term_end(p);
    if (z->rate30.high < 0) return;
    term(p, "tell.h.rate");
    HTML_SAY(p, "tell.rate", FILL("low", DEC_OF(z->rate30.low, 1)), FILL("high", DEC_OF(z->rate30.high, 1)));
    term_end(p);
}

/* An arrow is drawn only where chance alone would hardly do it: the interval does not hold 1. */
static void card_change(const struct page *p, const struct told_zone *z)
{
    if (z->before < 0) return; /* said once, above the cards */
    term(p, "tell.h.change");
    tr_str before = z->before ? INT_OF(&p->b->words, z->before) : words_get(&p->b->words, "tell.none_recorded"),
           low = DEC_OF(z->ratio.low, 2);
    tr_str high = isfinite(z->ratio.high) ? DEC_OF(z->ratio.high, 2) : TR_STR("\xE2\x88\x9E");
    if (z->ratio.low > 1) HTML_SAY(p, "tell.change_more", FILL("before", before), FILL("low", low), FILL("high", high));
    else if (z->ratio.high < 1)
        HTML_SAY(p, "tell.change_fewer", FILL("before", before), FILL("low", low), FILL("high", high));
    else HTML_SAY(p, "tell.change_unclear", FILL("before", before), FILL("low", low), FILL("high", high));
    term_end(p);
}

static void card_coverage(const struct page *p, const struct told_zone *z)
{
    term(p, "tell.h.coverage");
    if (!z->coverage_rows) html_word(p, "tell.coverage_none");
    if (z->hours >= 0) HTML_SAY(p, "tell.coverage_hours", FILL("hours", DEC_OF(z->hours, 0)));
    if (z->hours >= 0 && z->share >= 0) html_raw(p, "; ");
    if (z->share >= 0)
        HTML_SAY(p, "tell.coverage_share",
                 FILL("share", z->share < .001 ? TR_STR("< 0.1") : DEC_OF(z->share * 100, z->share < .01 ? 1 : 0)));
    if (z->coverage_rows && z->hours < 0 && z->share < 0) html_word(p, "tell.coverage_unmeasured");
    term_end(p);
}

static void one_clock(const struct page *p, const struct told_clock *c)
{
    const struct tr_bulletin *b = p->b;
    const struct told_finding *f = &b->duties[c->finding];
    const struct told_provision *v = &b->provisions[f->provision];
    html_raw(p, "<li>");
    HTML_SAY(p, c->days >= 0 ? "tell.clock_left" : "tell.clock_past", FILL("provision", v->id),
             FILL("duty", words_pick(&b->words, "duty.", v->duty)), FILL("day", DAY_OF(b->tz, c->deadline - 1)),
             FILL("days", INT_OF(&b->words, c->days >= 0 ? c->days : -c->days)),
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
        if (k) html_raw(p, ", ");
        html_text(p, z->origins.v[k].name);
        html_raw(p, " ");
        pen_share(&p->pen, (double)z->origins.v[k].n / (double)z->n);
    }
    if (z->origins.n > ORIGINS_MAX) {
        html_raw(p, ", ");
        HTML_SAY(p, "tell.more_origins", FILL("n", INT_OF(&p->b->words, (int64_t)(z->origins.n - ORIGINS_MAX))));
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
        HTML_SAY(p, "tell.moved", FILL("km", DEC_OF(z->sigma_m / 1000, 1)),
                 FILL("out", INT_OF(&p->b->words, z->moved_out)), FILL("back", INT_OF(&p->b->words, z->moved_back)),
                 FILL("n", INT_OF(&p->b->words, z->n)));
        term_end(p);
    }
}

/* No incident, no deadline, no watch: a line in a list says as much as a card. */
static bool is_silent(const struct told_zone *z) { return !z->n && !z->clocks.n && !z->coverage_rows; }

static void put_silent(const struct page *p)
{
    bool any = false;
    for (size_t k = 0; k < p->b->n_zones; k++) {
        const struct told_zone *z = &p->b->zones[k];
        if (!is_silent(z)) continue;
        html_raw(p, any ? "<li " : "<h4>");
        if (!any) {
            html_word(p, "tell.h.silent");
            html_raw(p, "</h4><ul class='small'><li ");
        }
        any = true;
        tr_putf(p->s, "id='z%zu'>", k);
        html_text(p, z->name);
        html_raw(p, ", ");
        html_text(p, words_pick(&p->b->words, "tell.zone_kind.", z->kind));
        html_raw(p, "</li>\n");
    }
    if (any) html_raw(p, "</ul>");
}

void html_cards(const struct page *p)
{
    html_section(p, "zones", "tell.h.zones");
    html_raw(p, "<p class='soft small'>");
    html_word(p, "tell.zones_note");
    if (!p->b->comparable) {
        html_raw(p, " ");
        html_word(p, "tell.change_none");
    }
    html_raw(p, "</p><div class='cards'>\n");
    for (size_t k = 0; k < p->b->n_zones; k++) {
        const struct told_zone *z = &p->b->zones[k];
        if (is_silent(z)) continue;
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
