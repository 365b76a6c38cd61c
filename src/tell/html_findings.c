/* SPDX-License-Identifier: Apache-2.0
 *
 * Incidents by weight -> one fold-out each: its findings, why, by which rows, what would change them.
 * Beyond a number that a person can read the rest is counted and left to the CSV. */
#include "html.h"

enum { FINDINGS_MAX = 300, BYTES_MAX = 560 << 10, ROWS_MAX = 6, NOT_COVERED_MAX = 10, REASON_ROWS_MAX = 8 };

void html_incident_link(const struct page *p, const struct told_incident *i, bool printed)
{
    if (!printed) {
        html_text(p, i->id);
        return;
    }
    html_raw(p, "<a href='#");
    html_attr(p, i->id);
    html_raw(p, "'>");
    html_text(p, i->id);
    html_raw(p, "</a>");
}

/* ---- one finding ------------------------------------------------------------------------------------ */

static void put_parties(const struct page *p, const struct told_finding *f)
{
    if (!f->n_parties) return;
    html_raw(p, "<p class='small'>");
    html_word(p, "tell.h.parties");
    html_raw(p, ": ");
    for (size_t k = 0; k < f->n_parties; k++) {
        const struct tr_party_share *x = &f->parties[k];
        if (k) pen_comma(&p->pen);
        html_text(p, tr_str_is(x->party, "unknown") ? words_get(&p->b->words, "tell.unknown_party")
                                                    : words_name(&p->b->words, x->party));
        html_raw(p, " ");
        pen_p(&p->pen, x->p);
        if (!x->level.n) continue;
        html_raw(p, " (");
        html_text(p, words_pick(&p->b->words, "tell.level.", x->level));
        html_raw(p, ")");
    }
    html_raw(p, "</p>\n");
}

static void put_reason(const struct page *p, const struct tr_reason *r)
{
    html_raw(p, "<li>");
    say_reason(&p->pen, r);
    if (!r->rows.n && !reason_has_worth(r)) {
        html_raw(p, "</li>\n");
        return;
    }
    html_raw(p, "<span class='worth'>");
    say_worth(&p->pen, r);
    if (r->rows.n) {
        html_word(p, "tell.stands_on");
        html_raw(p, " <span class='id'>");
        for (size_t k = 0; k < r->rows.n && k < REASON_ROWS_MAX; k++) {
            if (k) html_raw(p, ", ");
            html_text(p, r->rows.v[k]);
        }
        html_raw(p, r->rows.n > REASON_ROWS_MAX ? ", \xE2\x80\xA6</span>" : "</span>");
    }
    html_raw(p, "</span></li>\n");
}

static void put_readings(const struct page *p, const struct told_finding *f)
{
    static const char *const heads[] = { "tell.h.reading", "tell.h.verdict", "#tell.h.p_violation" };
    if (!f->n_readings) return;
    html_table(p, "tell.no_default_reading", heads, TR_COUNT(heads));
    for (size_t k = 0; k < f->n_readings; k++) {
        const struct tr_by_reading *r = &f->by_reading[k];
        html_raw(p, "<tr><td>");
        say_reading(&p->pen, r->reading);
        html_raw(p, "</td><td>");
        html_badge(p, r->verdict);
        if (r->detail.n) {
            html_raw(p, " (");
            html_text(p, detail_label(p->b, r->detail));
            html_raw(p, ")");
        }
        html_raw(p, "</td><td class='num'>");
        pen_p(&p->pen, r->p_violation);
        html_raw(p, "</td></tr>\n");
    }
    html_table_end(p);
}

static void put_agreed(const struct page *p, const struct told_finding *f)
{
    const struct tr_bulletin *b = p->b;
    if (f->provision < b->n_provisions) {
        const struct told_provision *v = &b->provisions[f->provision];
        html_text(p, v->id);
        if (v->says.n) {
            html_raw(p, " \xE2\x80\x93 ");
            html_text(p, v->says);
        }
    }
    if (f->zone >= b->n_zones) return;
    if (f->provision < b->n_provisions) html_raw(p, " \xC2\xB7 ");
    tr_putf(p->s, "<a href='#z%zu'>", f->zone);
    html_text(p, b->zones[f->zone].name);
    html_raw(p, "</a>");
}

static void put_exempt_note(const struct page *p, const struct told_finding *f)
{
    const struct told_incident *i = f->incident < p->b->n_incidents ? &p->b->incidents[f->incident] : NULL;
    if (!i || !exempt_needs_note(f, i)) return;
    html_raw(p, "<p class='small'>");
    say_exempt_note(&p->pen, i);
    html_raw(p, "</p>");
}

static void put_finding(const struct page *p, const struct told_finding *f)
{
    html_raw(p, "<div class='finding' id='");
    html_attr(p, f->id);
    html_raw(p, "'><p>");
    html_badge(p, f->verdict);
    if (f->detail.n) {
        html_raw(p, " (");
        html_text(p, detail_label(p->b, f->detail));
        html_raw(p, ")");
    }
    html_raw(p, " <span class='id'>");
    html_text(p, f->id);
    html_raw(p, "</span></p><p class='small'>");
    put_agreed(p, f);
    html_raw(p, "</p><p class='small'>");
    HTML_SAY(p, "tell.two_numbers", FILL("violation", VIOLATION_OF(&p->b->words, f)),
             FILL("happened", P_OF(&p->b->words, f->p_happened)),
             FILL("level", words_pick(&p->b->words, "tell.level.", tr_str_of(tr_level_names[f->level]))));
    html_raw(p, "</p>\n");
    if (f->verdict == TR_OUTSIDE_SCOPE) {
        html_raw(p, "<p class='small'>");
        html_word(p, "tell.not_covered");
        html_raw(p, "</p>");
    }
    put_exempt_note(p, f);
    put_parties(p, f);
    if (f->n_reasons) {
        html_raw(p, "<ol class='trail'>");
        for (size_t k = 0; k < f->n_reasons; k++) put_reason(p, &f->reasons[k]);
        html_raw(p, "</ol>");
    }
    if (f->flip.n) {
        html_raw(p, "<p class='small'><strong>");
        html_word(p, "tell.h.flip");
        html_raw(p, "</strong> ");
        say_flip(&p->pen, f);
        html_raw(p, "</p>");
    }
    if (f->out != f->verdict || f->back != f->verdict) {
        html_raw(p, "<p class='small'>");
        HTML_SAY(p, "tell.line_moves", FILL("out", verdict_label(p->b, f->out)),
                 FILL("back", verdict_label(p->b, f->back)));
        html_raw(p, "</p>");
    }
    put_readings(p, f);
    html_raw(p, "</div>\n");
}

/* ---- one incident ----------------------------------------------------------------------------------- */

static void put_row(const struct page *p, const struct told_row *r)
{
    html_raw(p, "<li><span class='id'>");
    html_text(p, r->id);
    html_raw(p, "</span>");
    if (r->native.n) {
        html_raw(p, " ");
        html_text(p, r->dataset);
        html_raw(p, ":");
        html_text(p, r->native);
    }
    if (r->origin.n) {
        html_raw(p, " \xC2\xB7 ");
        html_text(p, r->origin);
    }
    if (r->text.n) {
        html_raw(p, "<blockquote dir='auto'>");
        html_text(p, r->text);
        html_raw(p, "</blockquote>");
    }
    if (r->headline.n) {
        html_raw(p, "<span class='soft small'> ");
        HTML_SAY(p, "tell.headline", FILL("text", r->headline));
        html_raw(p, "</span>");
    }
    html_raw(p, "</li>\n");
}

static void put_rows(const struct page *p, const struct told_incident *i)
{
    html_raw(p, "<h4>");
    html_word(p, "tell.h.rows");
    html_raw(p, "</h4><ul class='small'>");
    for (size_t k = 0; k < i->rows.n && k < ROWS_MAX; k++) put_row(p, &i->rows.v[k]);
    html_raw(p, "</ul>");
    if (i->says.n) {
        html_raw(p, "<ul class='small'>");
        for (size_t k = 0; k < i->says.n; k++) {
            html_raw(p, "<li>");
            say_assertion(&p->pen, &i->says.v[k]);
            html_raw(p, "</li>");
        }
        html_raw(p, "</ul>");
    }
    if (!i->flags) return;
    html_raw(p, "<p class='small soft'>");
    html_word(p, "tell.h.flags");
    for (int k = 0, n = 0; k < TR_FLAGS; k++) {
        if (!TR_HAS(i->flags, k)) continue;
        html_raw(p, n++ ? "; " : " ");
        html_text(p, words_pick(&p->b->words, "tell.flag.", tr_str_of(tr_flag_names[k])));
    }
    html_raw(p, "</p>");
}

static void put_summary(const struct page *p, const struct told_incident *i)
{
    const struct told_finding *f = lead_finding(p->b, i);
    html_raw(p, "<summary><span>");
    html_badge(p, i->verdict);
    html_raw(p, "</span><span class='where'>");
    pen_span(&p->pen, p->b->tz, i->when);
    html_raw(p, " \xC2\xB7 ");
    say_place(&p->pen, p->b, &i->place);
    html_raw(p, "</span><span class='line'>");
    say_story(&p->pen, p->b, i);
    if (f && f->detail.n) {
        pen_semicolon(&p->pen);
        html_text(p, detail_label(p->b, f->detail));
    }
    html_raw(p, "</span></summary>\n");
}

static void put_incident(const struct page *p, const struct told_incident *i)
{
    html_raw(p, "<details class='f' id='");
    html_attr(p, i->id);
    html_raw(p, "'>");
    put_summary(p, i);
    html_raw(p, "<div class='body'>");
    for (size_t k = i->first; k < i->first + i->n; k++) put_finding(p, &p->b->findings[k]);
    put_rows(p, i);
    html_raw(p, "</div></details>\n");
}

/* No provision speaks of them, and people died all the same: the gravest are told, those already printed left out. */
static void put_not_covered(const struct page *p, size_t from)
{
    const struct tr_bulletin *b = p->b;
    size_t told = 0;
    for (size_t n = from; n < b->n_incidents && told < NOT_COVERED_MAX; n++) {
        const struct told_incident *i = &b->incidents[b->order[n]];
        if (i->verdict != TR_OUTSIDE_SCOPE || count_known(i->killed.best) == 0) continue;
        if (!told++) {
            html_raw(p, "<h3>");
            html_word(p, "tell.h.not_covered");
            html_raw(p, "</h3><p class='soft small'>");
            html_word(p, "tell.not_covered");
            html_raw(p, "</p>\n");
        }
        put_incident(p, i);
    }
}

void html_findings(const struct page *p)
{
    const struct tr_bulletin *b = p->b;
    size_t findings = 0, n = 0, from = p->s->n;
    html_section(p, "findings", "tell.h.findings");
    html_raw(p, "<p class='soft small'>");
    html_word(p, "tell.findings_note");
    html_raw(p, "</p>\n");
    for (; n < b->n_incidents && findings < FINDINGS_MAX && p->s->n - from < BYTES_MAX; n++) {
        put_incident(p, &b->incidents[b->order[n]]);
        findings += b->incidents[b->order[n]].n;
    }
    html_raw(p, "<p class='soft small'>");
    if (!b->n_incidents) html_word(p, "tell.none_recorded");
    else if (n < b->n_incidents)
        PEN_COUNT(&p->pen, "tell.findings_capped", (int64_t)b->n_incidents, FILL("n", INT_OF(&b->words, (int64_t)n)),
                  FILL("all", INT_OF(&b->words, (int64_t)b->n_incidents)));
    html_raw(p, "</p>");
    put_not_covered(p, n);
    html_section_end(p);
}
