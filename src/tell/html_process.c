/* SPDX-License-Identifier: Apache-2.0
 *
 * The process around the ceasefire, a short part of the page: meetings, positions, measures, commitments. Each entry is
 * a line that opens the texts it stands on. */
#include "html.h"

/* ---- one entry -------------------------------------------------------------------------------- */

static void put_time(const struct page *p, tr_span when)
{
    if (when.from != TR_TIME_NONE && when.to == TR_TIME_MAX)
        HTML_SAY(p, "tell.process_from", FILL("day", DAY_OF(p->b->tz, when.from)));
    else if (when.from == TR_TIME_NONE && when.to != TR_TIME_MAX)
        HTML_SAY(p, "tell.process_by", FILL("day", DAY_OF(p->b->tz, when.to - 1)));
    else if (when.to - when.from <= TR_DAY && when.from != TR_TIME_NONE) /* a day, as another time zone counts it */
        pen_day(&p->pen, p->b->tz, when.from + (when.to - when.from) / 2);
    else pen_span(&p->pen, p->b->tz, when);
}

static tr_str name_or(const struct page *p, tr_str name)
{
    return name.n ? name : words_get(&p->b->words, p->b->audience == TR_PUBLIC ? "tell.withheld" : "tell.somebody");
}

static void also(const struct page *p, const char *key, tr_str value)
{
    if (!value.n) return;
    pen_semicolon(&p->pen);
    HTML_SAY(p, key, FILL("who", value));
}

static void put_meeting(const struct page *p, const struct told_entry *e)
{
    if (e->number != TR_UNKNOWN) HTML_SAY(p, "tell.meeting_number", FILL("n", INT_OF(&p->b->words, e->number)));
    else html_text(p, words_pick(&p->b->words, "tell.meeting.", e->type));
    if (e->who.n) html_raw(p, ": "), html_text(p, e->who);
    also(p, "tell.process_hosts", e->hosts);
    also(p, "tell.process_sponsors", e->sponsors);
    also(p, "tell.process_signed", e->signed_by);
    also(p, "tell.process_left", e->left);
    also(p, "tell.process_place", e->place);
    also(p, "tell.process_about", e->about);
}

static void put_position(const struct page *p, const struct told_entry *e)
{
    char key[80] = "tell.position."; /* zeros behind it */
    size_t n = strlen(key);
    if (e->type.n < sizeof key - n) memcpy(key + n, e->type.p, e->type.n);
    HTML_SAY(p, words_find(&p->b->words, tr_str_of(key)).n ? key : "tell.position.other",
             FILL("who", name_or(p, e->who)), FILL("about", e->about), FILL("stance", e->type));
}

static void put_measure(const struct page *p, const struct told_entry *e)
{
    HTML_SAY(p, e->whom.n ? "tell.measure_against" : "tell.measure", FILL("who", name_or(p, e->who)),
             FILL("whom", e->whom), FILL("kind", e->type));
    also(p, "tell.process_about", e->about);
}

static void put_commitment(const struct page *p, const struct told_entry *e)
{
    HTML_SAY(p, e->whom.n ? "tell.commitment_towards" : "tell.commitment", FILL("who", name_or(p, e->who)),
             FILL("whom", e->whom), FILL("about", e->about));
}

static void (*const put_entry_of[ENTRY_KINDS])(const struct page *,
                                               const struct told_entry *) = { put_meeting, put_position, put_measure,
                                                                              put_commitment };

/* ---- how sure ----------------------------------------------------------------------------------- */

static void mark(const struct page *p, bool *first, const char *head, tr_str tail)
{
    tr_str text = words_pick(&p->b->words, head, tail);
    if (!text.n) return;
    if (*first) html_raw(p, "<span class='line'>");
    else pen_semicolon(&p->pen);
    *first = false;
    html_text(p, text);
}

static void put_marks(const struct page *p, const struct told_entry *e)
{
    bool first = true;
    if (e->state.n) mark(p, &first, "tell.process_state.", e->state);
    if (e->overdue) mark(p, &first, "tell.process_", TR_STR("overdue"));
    if (e->for_now) mark(p, &first, "tell.process_", TR_STR("for_now"));
    if (e->second_hand) {
        mark(p, &first, "tell.process_", TR_STR("second_hand"));
        if (e->by.n) html_raw(p, ": "), html_text(p, e->by);
    }
    if (e->how.n && !tr_str_is(e->how, "said")) mark(p, &first, "tell.process_how.", e->how);
    if (e->own_text.n) mark(p, &first, "tell.process_own.", e->own_text);
    if (e->contested) mark(p, &first, "tell.process_", TR_STR("contested"));
    if (!e->independent) mark(p, &first, "tell.process_", TR_STR("spliced"));
    if (e->status != TR_STATUS_HAPPENED && e->status != TR_STATUS_ONGOING)
        mark(p, &first, "tell.process_status.", tr_str_of(tr_status_names[e->status]));
    if (e->hedge != TR_HEDGE_ASSERTED) mark(p, &first, "tell.process_hedge.", tr_str_of(tr_hedge_names[e->hedge]));
    if (!first) html_raw(p, "</span>");
}

/* ---- sources -------------------------------------------------------------------------------------- */

static bool is_web(tr_str url)
{
    return tr_str_starts(url, TR_STR("https://")) || tr_str_starts(url, TR_STR("http://"));
}

static void put_source(const struct page *p, const struct told_source *s)
{
    html_raw(p, "<li>");
    html_text(p, s->origin);
    if (s->title.n) {
        html_raw(p, ": ");
        if (is_web(s->url)) html_raw(p, "<a rel='noreferrer' href='"), html_attr(p, s->url), html_raw(p, "'>");
        html_text(p, s->title);
        if (is_web(s->url)) html_raw(p, "</a>");
    }
    html_raw(p, " <span class='id'>");
    html_text(p, s->report);
    if (s->claim.n) html_raw(p, " "), html_text(p, s->claim);
    html_raw(p, "</span>");
    if (s->at.to > s->at.from) {
        html_raw(p, " <span class='soft small'>");
        HTML_SAY(p, "tell.process_bytes", FILL("from", INT_OF(NULL, s->at.from)), FILL("to", INT_OF(NULL, s->at.to)));
        html_raw(p, "</span>");
    }
    if (s->spliced)
        html_raw(p, " <span class='line'>"), html_word(p, "tell.process_source_spliced"), html_raw(p, "</span>");
    if (s->quote.n) html_raw(p, "<blockquote>"), html_text(p, s->quote), html_raw(p, "</blockquote>");
    html_raw(p, "</li>\n");
}

static void put_entry(const struct page *p, entry_kind kind, const struct told_entry *e)
{
    html_raw(p, "<details class='f' id='");
    html_attr(p, e->id);
    html_raw(p, "'><summary><span class='day'>");
    put_time(p, e->when);
    html_raw(p, "</span><span class='where'>");
    put_entry_of[kind](p, e);
    html_raw(p, "</span>");
    put_marks(p, e);
    html_raw(p, "</summary><div class='body'><p class='small soft'>");
    html_word(p, "tell.process_stands_on");
    html_raw(p, " <span class='id'>");
    html_text(p, e->id);
    html_raw(p, "</span></p><ul>");
    for (size_t k = 0; k < e->sources.n; k++) put_source(p, &e->sources.v[k]);
    html_raw(p, "</ul></div></details>\n");
}

/* ---- the part --------------------------------------------------------------------------------------- */

static void put_list(const struct page *p, entry_kind kind, const char *heading)
{
    const struct told_process *t = &p->b->process;
    if (!t->entries[kind].n) return;
    html_raw(p, "<h3>");
    html_word(p, heading);
    html_raw(p, "</h3>\n");
    for (size_t k = 0; k < t->entries[kind].n; k++) put_entry(p, kind, &t->entries[kind].v[k]);
    if (t->all[kind] <= t->entries[kind].n) return;
    html_raw(p, "<p class='soft small'>");
    HTML_SAY(p, "tell.process_latest", FILL("n", INT_OF(&p->b->words, (int64_t)t->entries[kind].n)),
             FILL("all", INT_OF(&p->b->words, (int64_t)t->all[kind])));
    html_raw(p, "</p>\n");
}

void html_process(const struct page *p)
{
    static const char *const headings[ENTRY_KINDS] = { "tell.h.meetings", "tell.h.positions", "tell.h.measures",
                                                       "tell.h.commitments" };
    const struct tr_bulletin *b = p->b;
    bool empty = !b->process.ties.n;
    if (!b->process.any) return;
    html_section(p, "process", "tell.h.process");
    html_raw(p, "<p class='soft'>");
    pen_count(&p->pen, "tell.process_note", b->n_documents, NULL, 0);
    if (b->audience == TR_PUBLIC) html_raw(p, " "), html_word(p, "tell.process_public");
    html_raw(p, "</p>\n");
    for (size_t k = 0; k < ENTRY_KINDS; k++) {
        put_list(p, (entry_kind)k, headings[k]);
        empty &= !b->process.entries[k].n;
    }
    if (empty) html_raw(p, "<p>"), html_word(p, "tell.process_none"), html_raw(p, "</p>");
    html_ties(p);
    html_section_end(p);
}
