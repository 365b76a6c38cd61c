/* SPDX-License-Identifier: Apache-2.0
 *
 * Parts of a bulletin -> sentences that several writers share: a toll, a place, who is said to have done what, and the question
 * that would settle it. Which of it is told was the gate's; reasons are say_reason.c's. */
#include "bulletin.h"

tr_str verdict_label(const struct tr_bulletin *b, tr_verdict v)
{
    return v < TR_VERDICTS ? words_pick(&b->words, "tell.verdict.", tr_str_of(tr_verdict_names[v])) : TR_STR("");
}

tr_str act_label(const struct tr_bulletin *b, tr_str act)
{
    tr_str own = words_pick(&b->words, "act.", act);
    if (!tr_str_eq(own, act)) return own;
    const struct tr_act *known = tr_act_find(&b->acts, act);
    return known ? known->says : act;
}

tr_str detail_label(const struct tr_bulletin *b, tr_str detail) { return words_pick(&b->words, "detail.", detail); }

/* ---- how sure ------------------------------------------------------------------------------------ */

struct interval violation_span(const struct told_finding *f)
{
    struct interval p = { f->p_violation, f->p_violation };
    for (size_t k = 0; k < f->n_readings && tr_str_is(f->detail, "readings_differ"); k++) {
        if (f->by_reading[k].p_violation < p.low) p.low = f->by_reading[k].p_violation;
        if (f->by_reading[k].p_violation > p.high) p.high = f->by_reading[k].p_violation;
    }
    return p;
}

tr_str text_violation(char room[160], const struct words *w, const struct told_finding *f)
{
    struct interval span = violation_span(f);
    if (!(span.high > span.low)) return text_decimal(room, f->p_violation, w->blunt ? 1 : 2);
    struct tr_sink s = { 0 };
    struct pen p = { .out = &s, .words = w, .flat = true };
    PEN_SAY(&p, "tell.p_by_reading", FILL("low", P_OF(w, span.low)), FILL("high", P_OF(w, span.high)));
    tr_str told = tr_sink_text(&s);
    size_t n = told.n < 160 ? told.n : 0; /* a sentence of the catalogue, far shorter */
    if (n) memcpy(room, told.p, n);
    tr_sink_close(&s);
    return (tr_str){ room, n };
}

bool exempt_needs_note(const struct told_finding *f, const struct told_incident *i)
{
    return (f->verdict == TR_EXEMPT_FOUND || f->verdict == TR_EXEMPT_CLAIMED) && count_known(i->civilians.best) > 0;
}

void say_exempt_note(const struct pen *p, const struct told_incident *i)
{
    pen_count(p, "tell.exempt_note", i->civilians.best, NULL, 0);
}

void say_flip(const struct pen *p, const struct told_finding *f)
{
    if (!f->flip.n) return;
    tr_str question = words_pick(p->words, "flip.", f->flip);
    double a = f->flip_to[0], b = f->flip_to[1];
    pen_fill(p, question, NULL, 0);
    pen_raw(p, " ");
    PEN_SAY(p, "tell.flip_to", FILL("low", P_OF(p->words, a < b ? a : b)), FILL("high", P_OF(p->words, a < b ? b : a)),
            FILL("now", VIOLATION_OF(p->words, f)));
}

/* What it is worth is said only where it is in doubt: most notes of a trail are not. */
bool reason_has_worth(const struct tr_reason *r) { return r->p_low != r->p_high || r->p < 1; }

void say_worth(const struct pen *p, const struct tr_reason *r)
{
    tr_str condition = words_pick(p->words, "tell.condition.", r->condition);
    bool range = r->p_low != r->p_high;
    if (!reason_has_worth(r)) return;
    if (range)
        PEN_SAY(p, "tell.worth_range", FILL("condition", condition), FILL("p", P_OF(p->words, r->p)),
                FILL("low", P_OF(p->words, r->p_low)), FILL("high", P_OF(p->words, r->p_high)));
    else PEN_SAY(p, "tell.worth", FILL("condition", condition), FILL("p", P_OF(p->words, r->p)));
    pen_raw(p, " ");
}

/* ---- incidents ----------------------------------------------------------------------------------- */

static void say_range(const struct pen *p, const char *key, struct tr_count c)
{
    if (c.best != TR_UNKNOWN && c.low != TR_UNKNOWN && c.high != TR_UNKNOWN && (c.low != c.best || c.high != c.best)) {
        pen_count(p, key, c.best, NULL, 0);
        bool odd = c.low > c.best || c.best > c.high; /* some sources say so; it is flagged, not mended */
        PEN_SAY(p, odd ? "tell.toll_range_odd" : "tell.toll_range", FILL("low", INT_OF(p->words, c.low)),
                FILL("high", INT_OF(p->words, c.high)));
        return;
    }
    int64_t n = c.best != TR_UNKNOWN ? c.best : c.low;
    pen_count(p, key, n, NULL, 0);
}

void say_toll(const struct pen *p, const struct told_incident *i)
{
    if (i->killed.best == TR_UNKNOWN && i->killed.low == TR_UNKNOWN) {
        pen_word(p, "tell.toll_unknown");
        return;
    }
    say_range(p, "tell.toll_killed", i->killed);
    if (count_known(i->civilians.best) == 0) return;
    pen_comma(p);
    pen_count(p, "tell.toll_civilians", i->civilians.best, NULL, 0);
}

void say_place(const struct pen *p, const struct tr_bulletin *b, const struct told_place *place)
{
    bool named = place->name.n, area = place->area.n;
    if (named) pen_text(p, place->name);
    if (named && area) pen_comma(p);
    if (area) pen_text(p, place->area);
    if (!named && !area) pen_word(p, place->grain == GRAIN_NONE ? "tell.place_unknown" : "tell.place_unnamed");
    if (place->grain == GRAIN_CELL) {
        pen_raw(p, " ");
        PEN_SAY(p, "tell.place_cell", FILL("lon", DEC_OF(place->at.lon, 2)), FILL("lat", DEC_OF(place->at.lat, 2)),
                FILL("km", DEC_OF(b->grid_km, 0)));
    } else if (place->grain != GRAIN_NONE && place->r_m >= 1000) {
        pen_raw(p, " ");
        PEN_SAY(p, "tell.place_within", FILL("km", DEC_OF(place->r_m / 1000, 0)));
    }
}

/* Two names beside one another say nothing of who began, unless the source does. */
void say_who(const struct pen *p, const struct told_incident *i)
{
    const char *key = i->directed ? "tell.who_directed" : "tell.who_between";
    if (!i->actor.n && !i->target.n) pen_word(p, "tell.who_unknown");
    else if (!i->target.n) PEN_SAY(p, "tell.who_one", FILL("a", i->actor));
    else if (!i->actor.n) PEN_SAY(p, "tell.who_against", FILL("b", i->target));
    else PEN_SAY(p, key, FILL("a", i->actor), FILL("b", i->target));
}

void say_story(const struct pen *p, const struct tr_bulletin *b, const struct told_incident *i)
{
    pen_text(p, act_label(b, i->act));
    pen_comma(p);
    say_who(p, i);
    pen_semicolon(p);
    say_toll(p, i);
}

void say_reading(const struct pen *p, tr_str reading)
{
    bool first = true;
    while (reading.p && reading.n) {
        tr_str one = tr_str_cut(&reading, ';'), says = words_name(p->words, one);
        if (!first) pen_semicolon(p);
        first = false;
        pen_text(p, says);
    }
}

void say_rows(const struct pen *p, const struct tr_bulletin *b)
{
    PEN_COUNT(p, "tell.rows", b->rows_repeated, FILL("in", INT_OF(p->words, b->rows_in)),
              FILL("kept", INT_OF(p->words, b->rows_kept)), FILL("repeated", INT_OF(p->words, b->rows_repeated)),
              FILL("set_aside", INT_OF(p->words, b->rows_set_aside)));
}

void say_watched(const struct pen *p, const struct told_zone *z)
{
    if (!z->coverage_rows) pen_word(p, "tell.coverage_none");
    if (z->hours >= 0) pen_count(p, "tell.coverage_hours", (int64_t)(z->hours + .5), NULL, 0);
    if (z->hours >= 0 && z->share >= 0) pen_semicolon(p);
    if (z->share >= 0)
        PEN_SAY(p, "tell.coverage_share",
                FILL("share", z->share < .001 ? TR_STR("< 0.1") : DEC_OF(z->share * 100, z->share < .01 ? 1 : 0)));
    if (z->coverage_rows && z->hours < 0 && z->share < 0) pen_word(p, "tell.coverage_unmeasured");
}

bool zone_is_silent(const struct told_zone *z) { return !z->n && !z->clocks.n; }

/* Of what was no zone at any time of the period, silence says nothing. */
static bool is_listed_silent(const struct tr_bulletin *b, const struct told_zone *z, bool watched)
{
    return !z->n && (z->coverage_rows > 0) == watched && tr_span_overlaps(z->span, b->period);
}

size_t silent_zones(const struct tr_bulletin *b, bool watched)
{
    size_t n = 0;
    for (size_t k = 0; k < b->n_zones; k++) n += is_listed_silent(b, &b->zones[k], watched);
    return n;
}

bool say_silent(const struct pen *p, const struct tr_bulletin *b, bool watched)
{
    size_t n = 0;
    for (size_t k = 0; k < b->n_zones; k++) {
        const struct told_zone *z = &b->zones[k];
        if (!is_listed_silent(b, z, watched)) continue;
        if (n++) pen_comma(p);
        else {
            pen_word(p, watched ? "tell.silent_watched" : "tell.silent_unwatched");
            pen_raw(p, " ");
        }
        pen_text(p, z->name);
        if (!watched) continue;
        pen_raw(p, " (");
        say_watched(p, z);
        pen_raw(p, ")");
    }
    if (n) pen_raw(p, ".");
    return n > 0;
}

void say_held_back(const struct pen *p, const struct tr_bulletin *b)
{
    PEN_COUNT(p, "tell.held_back", b->held_back, FILL("delay", COUNT_OF(p->words, "tell.n.hours", b->delay_h)));
}

void say_assertion(const struct pen *p, const struct told_says *s)
{
    char key[80] = "tell.says.";
    tr_str unknown = words_get(p->words, "tell.somebody");
    size_t n = strlen(key);
    if (s->says.n < sizeof key - n) memcpy(key + n, s->says.p, s->says.n);
    if (!words_find(p->words, tr_str_of(key)).n) memcpy(key, "tell.says.other", sizeof "tell.says.other");
    PEN_SAY(p, key, FILL("by", s->by.n ? s->by : unknown), FILL("about", s->about.n ? s->about : unknown),
            FILL("says", s->says));
    if (s->told_by.n && !tr_str_eq(s->told_by, s->by)) {
        pen_raw(p, " ");
        PEN_SAY(p, "tell.says_told_by", FILL("by", s->by), FILL("teller", s->told_by));
    }
    if (s->text.n) {
        pen_raw(p, " ");
        PEN_SAY(p, "tell.says_text", FILL("text", s->text));
    }
    pen_raw(p, " ");
    pen_word(p, s->evidenced ? "tell.says_evidenced" : "tell.says_claim_only");
}

const struct told_finding *lead_finding(const struct tr_bulletin *b, const struct told_incident *i)
{
    const struct told_finding *best = NULL;
    for (size_t k = i->first; k < i->first + i->n; k++) {
        const struct told_finding *f = &b->findings[k];
        if (!best || f->verdict < best->verdict || (f->verdict == best->verdict && f->p_violation > best->p_violation))
            best = f;
    }
    return best;
}
