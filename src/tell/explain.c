/* SPDX-License-Identifier: Apache-2.0
 *
 * One finding -> its trail for a person: what, where, when, who is said to have done it, the verdict
 * in words, numbered reasons with the rows behind them, what would change it, and each reading. */
#include "bulletin.h"

struct trail {
    struct tr_sink *out;
    struct pen pen;
    struct gate *g;
    struct tr_bulletin b; /* only what the say_ functions ask for: words, acts, tz, grid */
    bool colour;
};

static void paint(const struct trail *t, const char *code)
{
    if (t->colour) tr_puts(t->out, code);
}

static void head(const struct trail *t, const char *key)
{
    tr_puts(t->out, "\n");
    paint(t, "\x1b[1m");
    pen_word(&t->pen, key);
    paint(t, "\x1b[0m");
    tr_puts(t->out, "\n");
}

static void line(const struct trail *t, const char *key, tr_str value)
{
    if (!value.n) return;
    tr_puts(t->out, "  ");
    pen_word(&t->pen, key);
    tr_puts(t->out, ": ");
    pen_text(&t->pen, value);
    tr_puts(t->out, "\n");
}

/* ---- incident ---------------------------------------------------------------------------------------- */

static void put_row(const struct trail *t, const struct told_row *r)
{
    tr_puts(t->out, "  ");
    pen_text(&t->pen, r->id);
    if (r->native.n) {
        tr_puts(t->out, "  ");
        pen_text(&t->pen, r->dataset);
        tr_puts(t->out, ":");
        pen_text(&t->pen, r->native);
    }
    if (r->file.n) {
        tr_puts(t->out, "  ");
        pen_text(&t->pen, r->file);
    }
    if (r->row > 0) {
        tr_puts(t->out, "  ");
        PEN_SAY(&t->pen, "tell.row_number", FILL("n", INT_OF(NULL, r->row)));
    }
    if (r->origin.n) {
        tr_puts(t->out, "  ");
        pen_text(&t->pen, r->origin);
    }
    tr_puts(t->out, "\n");
    const tr_str more[] = { r->text, r->headline, r->url };
    for (size_t k = 0; k < TR_COUNT(more); k++)
        if (more[k].n) {
            tr_puts(t->out, "      ");
            pen_text(&t->pen, more[k]);
            tr_puts(t->out, "\n");
        }
}

static void put_incident(const struct trail *t, const struct told_incident *i)
{
    head(t, "tell.h.what");
    tr_puts(t->out, "  ");
    pen_span(&t->pen, t->b.tz, i->when);
    pen_comma(&t->pen);
    say_place(&t->pen, &t->b, &i->place);
    tr_puts(t->out, "\n  ");
    pen_text(&t->pen, act_label(&t->b, i->act));
    pen_comma(&t->pen);
    say_who(&t->pen, i);
    tr_puts(t->out, "\n  ");
    say_toll(&t->pen, i);
    tr_puts(t->out, "\n");
    for (size_t k = 0; k < i->says.n; k++) {
        tr_puts(t->out, "  ");
        say_assertion(&t->pen, &i->says.v[k]);
        tr_puts(t->out, "\n");
    }
    head(t, "tell.h.rows");
    for (size_t k = 0; k < i->rows.n; k++) put_row(t, &i->rows.v[k]);
}

/* ---- finding ------------------------------------------------------------------------------------------- */

static void put_agreed(const struct trail *t, const struct tr_finding *f)
{
    const struct tr_agreement *ag = t->g->w->agreement;
    if (f->provision < ag->provisions.n) {
        const struct tr_provision *p = &ag->provisions.v[f->provision];
        line(t, "tell.h.provision", p->id);
        line(t, "tell.h.says", gate_texts(t->g, &p->says));
    }
    if (f->zone < ag->zones.n) line(t, "tell.h.zone", gate_texts(t->g, &ag->zones.v[f->zone].names));
}

static void put_verdict(const struct trail *t, const struct told_finding *f, const struct told_incident *i)
{
    head(t, "tell.h.verdict");
    tr_puts(t->out, "  ");
    pen_text(&t->pen, verdict_label(&t->b, f->verdict));
    if (f->detail.n) {
        tr_puts(t->out, " (");
        pen_text(&t->pen, detail_label(&t->b, f->detail));
        tr_puts(t->out, ")");
    }
    tr_puts(t->out, "\n  ");
    PEN_SAY(&t->pen, "tell.two_numbers", FILL("violation", VIOLATION_OF(t->pen.words, f)),
            FILL("happened", P_OF(t->pen.words, f->p_happened)),
            FILL("level", words_pick(t->pen.words, "tell.level.", tr_str_of(tr_level_names[f->level]))));
    tr_puts(t->out, "\n");
    if (f->verdict == TR_OUTSIDE_SCOPE) {
        tr_puts(t->out, "  ");
        pen_word(&t->pen, "tell.not_covered");
        tr_puts(t->out, "\n");
    }
    if (i->id.n && exempt_needs_note(f, i)) {
        tr_puts(t->out, "  ");
        say_exempt_note(&t->pen, i);
        tr_puts(t->out, "\n");
    }
}

static void put_parties(const struct trail *t, const struct told_finding *f)
{
    if (!f->n_parties) return;
    head(t, "tell.h.parties");
    for (size_t k = 0; k < f->n_parties; k++) {
        const struct tr_party_share *x = &f->parties[k];
        bool unknown = tr_str_is(x->party, "unknown");
        tr_puts(t->out, "  ");
        pen_text(&t->pen, unknown ? words_get(t->pen.words, "tell.unknown_party") : gate_actor(t->g, x->party));
        tr_puts(t->out, ": ");
        pen_p(&t->pen, x->p);
        if (x->level.n) {
            pen_comma(&t->pen);
            pen_text(&t->pen, words_pick(t->pen.words, "tell.level.", x->level));
        }
        tr_puts(t->out, "\n");
    }
}

static void put_worth(const struct trail *t, const struct tr_reason *r)
{
    struct tr_sink worth = { 0 };
    say_worth(&(struct pen){ .out = &worth, .words = t->pen.words }, r);
    if (worth.n || r->rows.n) tr_puts(t->out, "     ");
    tr_put(t->out, tr_sink_text(&worth));
    if (r->rows.n) pen_word(&t->pen, "tell.stands_on");
    for (size_t j = 0; j < r->rows.n; j++) {
        tr_puts(t->out, j ? ", " : " ");
        pen_text(&t->pen, r->rows.v[j]);
    }
    if (worth.n || r->rows.n) tr_puts(t->out, "\n");
    if (worth.failed) t->out->failed = true;
    tr_sink_close(&worth);
}

static void put_reasons(const struct trail *t, const struct told_finding *f)
{
    head(t, "tell.h.reasons");
    for (size_t k = 0; k < f->n_reasons; k++) {
        const struct tr_reason *r = &f->reasons[k];
        tr_putf(t->out, "%3zu. ", k + 1);
        say_reason(&t->pen, r);
        tr_puts(t->out, "\n");
        put_worth(t, r);
    }
}

static void put_change(const struct trail *t, const struct told_finding *f)
{
    if (f->flip.n) {
        head(t, "tell.h.flip");
        tr_puts(t->out, "  ");
        say_flip(&t->pen, f);
        tr_puts(t->out, "\n");
    }
    if (f->out != f->verdict || f->back != f->verdict) {
        tr_puts(t->out, "  ");
        PEN_SAY(&t->pen, "tell.line_moves", FILL("out", verdict_label(&t->b, f->out)),
                FILL("back", verdict_label(&t->b, f->back)));
        tr_puts(t->out, "\n");
    }
}

static void put_readings(const struct trail *t, const struct told_finding *f)
{
    if (!f->n_readings) return;
    head(t, "tell.h.readings");
    for (size_t k = 0; k < f->n_readings; k++) {
        const struct tr_by_reading *r = &f->by_reading[k];
        tr_puts(t->out, "  ");
        say_reading(&t->pen, r->reading);
        tr_puts(t->out, ": ");
        pen_text(&t->pen, verdict_label(&t->b, r->verdict));
        if (r->detail.n) {
            tr_puts(t->out, " (");
            pen_text(&t->pen, detail_label(&t->b, r->detail));
            tr_puts(t->out, ")");
        }
        pen_comma(&t->pen);
        pen_p(&t->pen, r->p_violation);
        tr_puts(t->out, "\n");
    }
    tr_puts(t->out, "  ");
    pen_word(&t->pen, "tell.no_default_reading");
    tr_puts(t->out, "\n");
}

tr_rc tr_tell_explain(struct tr_arena *a, const struct tr_work *w, const struct tr_finding *f, tr_str lang, bool colour,
                      struct tr_sink *out, struct tr_error *err)
{
    struct trail t = { .out = out, .colour = colour };
    struct gate g = { .a = a, .audience = TR_INTERNAL, .w = w, .words = &t.b.words, .told_until = TR_TIME_MAX };
    struct told_incident i = { 0 };
    struct told_finding told;
    TR_TRY(words_open(a, lang, &t.b.words, err));
    t.b.words.tz = &w->agreement->tz;
    TR_TRY(tr_acts_load(a, &t.b.acts, err));
    gate_open(&g);
    for (size_t k = 0; k < t.b.acts.list.n; k++)
        if (!words_add_name(a, &t.b.words, t.b.acts.list.v[k].code, act_label(&t.b, t.b.acts.list.v[k].code)))
            g.full = true;
    t.b.tz = &w->agreement->tz;
    t.g = &g;
    t.pen = (struct pen){ .out = out, .words = &t.b.words };
    if (f->incident_index < w->n_incidents) gate_incident(&g, &w->incidents[f->incident_index], &i);
    gate_finding(&g, f, &i, &told);
    if (g.full) return tr_fail(err, TR_NOMEM, "explain: no room for the trail of finding " TR_FMT, TR_ARG(f->id));
    paint(&t, "\x1b[1m");
    PEN_SAY(&t.pen, "tell.finding", FILL("id", f->id));
    paint(&t, "\x1b[0m");
    tr_puts(out, "\n");
    put_agreed(&t, f);
    if (i.id.n) put_incident(&t, &i);
    put_verdict(&t, &told, &i);
    put_parties(&t, &told);
    put_reasons(&t, &told);
    put_change(&t, &told);
    put_readings(&t, &told);
    return tell_done(out, err);
}
