/* SPDX-License-Identifier: Apache-2.0
 *
 * The first thing that a reader sees: the incident that is disputed most heavily, what each side says of
 * it, the one question that would settle it, and beside it the sides' own tallies. */
#include "html.h"

enum { PARTS_MAX = 12, TALLIES_IN_LEAD = 6 };

static void put_claims(const struct page *p, const struct told_incident *i)
{
    html_raw(p, "<h4>");
    html_word(p, "tell.h.says_who");
    html_raw(p, "</h4>");
    if (!i->says.n) {
        html_raw(p, "<p class='small soft'>");
        html_word(p, p->b->audience == TR_PUBLIC ? "tell.says_withheld" : "tell.says_nobody");
        html_raw(p, "</p>");
        return;
    }
    html_raw(p, "<ul class='small'>");
    for (size_t k = 0; k < i->says.n; k++) {
        html_raw(p, "<li>");
        say_assertion(&p->pen, &i->says.v[k]);
        html_raw(p, "</li>");
    }
    html_raw(p, "</ul>");
}

static void put_story(const struct page *p, const struct told_incident *i, const struct told_finding *f)
{
    html_raw(p, "<div><p><strong>");
    pen_span(&p->pen, p->b->tz, i->when);
    html_raw(p, " \xC2\xB7 ");
    say_place(&p->pen, p->b, &i->place);
    html_raw(p, "</strong></p><p>");
    say_story(&p->pen, p->b, i);
    html_raw(p, ".</p><p>");
    html_badge(p, i->verdict);
    if (i->contested) {
        pen_comma(&p->pen);
        html_word(p, "tell.contested");
    }
    html_raw(p, "</p>");
    if (f) {
        html_raw(p, "<p class='small'>");
        HTML_SAY(p, "tell.two_numbers", FILL("violation", VIOLATION_OF(&p->b->words, f)),
                 FILL("happened", P_OF(&p->b->words, f->p_happened)),
                 FILL("level", words_pick(&p->b->words, "tell.level.", tr_str_of(tr_level_names[f->level]))));
        html_raw(p, "</p>");
    }
    html_raw(p, "<p class='small'>");
    html_word(p, "tell.full_trail");
    html_raw(p, " ");
    html_incident_link(p, i, true);
    html_raw(p, "</p></div>\n");
}

void html_lead(const struct page *p)
{
    const struct tr_bulletin *b = p->b;
    if (b->lead == TR_NONE) return;
    const struct told_incident *i = &b->incidents[b->lead];
    const struct told_finding *f = lead_finding(b, i);
    tr_putf(p->s,
            "<section class='lead' id='lead' aria-labelledby='h-lead' style='border-inline-start-color:var(--v%d)'><h2 "
            "id='h-lead'>",
            (int)i->verdict);
    html_word(p, i->exempt_claimed ? "tell.h.lead_disputed" : "tell.h.lead");
    html_raw(p, "</h2><div class='cols'>");
    put_story(p, i, f);
    html_raw(p, "<div>");
    put_claims(p, i);
    html_raw(p, "</div></div>\n");
    if (f && f->flip.n) {
        html_raw(p, "<div class='ask'><strong>");
        html_word(p, "tell.h.one_question");
        html_raw(p, "</strong>");
        say_flip(&p->pen, f);
        html_raw(p, "</div>\n");
    }
    html_tallies(p, false);
    html_section_end(p);
}

/* ---- tallies ------------------------------------------------------------------------------------------ */

static void put_parts(const struct page *p, const struct told_tally *t)
{
    for (size_t k = 0; k < t->n_parts && k < PARTS_MAX; k++) {
        if (k) pen_comma(&p->pen);
        html_text(p, t->parts[k].name);
        html_raw(p, " ");
        pen_number(&p->pen, t->parts[k].n);
    }
    if (!t->n_parts) html_word(p, "tell.tally_undivided");
    if (t->n_parts > PARTS_MAX) html_raw(p, ", \xE2\x80\xA6");
}

static void put_tally(const struct page *p, const struct told_tally *t, bool with_of)
{
    html_raw(p, "<tr><td class='day'>");
    pen_span(&p->pen, p->b->tz, t->when);
    html_raw(p, "</td><th scope='row'>");
    html_text(p, t->by);
    html_raw(p, "</th>");
    if (with_of) {
        html_raw(p, "<td>");
        html_text(p, t->of.n ? t->of : words_get(&p->b->words, "tell.not_given"));
        html_raw(p, "</td>");
    }
    html_raw(p, "<td class='num'>");
    if (t->total == TR_UNKNOWN) html_word(p, "tell.not_given");
    else pen_number(&p->pen, t->total);
    html_raw(p, "</td><td>");
    put_parts(p, t);
    html_raw(p, "</td></tr>\n");
}

/* In the lead the day of the story matters; the whole list stands further down. */
static bool beside_lead(const struct tr_bulletin *b, const struct told_tally *t)
{
    tr_span when = b->lead == TR_NONE ? TR_ALWAYS : b->incidents[b->lead].when;
    if (when.from == TR_TIME_NONE) return false;
    tr_span near = { when.from - TR_DAY, (when.to == TR_TIME_MAX ? when.from : when.to) + TR_DAY };
    return tr_span_overlaps(t->when, near);
}

static size_t tallies_shown(const struct tr_bulletin *b, bool with_heading, bool *with_of)
{
    size_t n = 0;
    *with_of = false;
    for (size_t k = 0; k < b->tallies.n; k++) {
        if (!with_heading && !beside_lead(b, &b->tallies.v[k])) continue;
        *with_of |= b->tallies.v[k].of.n > 0;
        n++;
    }
    return n;
}

static void put_tallies(const struct page *p, bool with_heading, bool with_of)
{
    const char *const heads[] = { "tell.h.when", "tell.h.counted_by", "#tell.h.total", "tell.h.by_area" };
    const char *const heads_of[] = { "tell.h.when", "tell.h.counted_by", "tell.h.counted_of", "#tell.h.total",
                                     "tell.h.by_area" };
    const struct tr_bulletin *b = p->b;
    html_table(p, "tell.tallies_caption", with_of ? heads_of : heads, with_of ? TR_COUNT(heads_of) : TR_COUNT(heads));
    for (size_t k = 0, told = 0; k < b->tallies.n; k++) {
        if (!with_heading && (!beside_lead(b, &b->tallies.v[k]) || told++ >= TALLIES_IN_LEAD)) continue;
        put_tally(p, &b->tallies.v[k], with_of);
    }
    html_table_end(p);
}

void html_tallies(const struct page *p, bool with_heading)
{
    bool with_of;
    size_t n = tallies_shown(p->b, with_heading, &with_of);
    if (with_heading) html_section(p, "tallies", "tell.h.tallies");
    if (with_heading && !n) {
        html_raw(p, "<p>");
        html_word(p, p->b->audience == TR_PUBLIC ? "tell.tallies_withheld" : "tell.tallies_none");
        html_raw(p, "</p>");
    }
    if (n) put_tallies(p, with_heading, with_of);
    if (with_heading) html_section_end(p);
}
