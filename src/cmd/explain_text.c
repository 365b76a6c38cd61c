/* SPDX-License-Identifier: Apache-2.0
 *
 * explain_text.c: `truce explain` of what was read in texts: a claim with its sentence and the rule behind it, an entry of
 * the process with the claims it stands on, a document with its claims and the signs about it. */
#include "cmd/show_ledger.h"

#include "truce/read.h"

/* ---- what is meant --------------------------------------------------------------------------- */

struct meant {
    const struct tr_report *report; /* a document, or that of the claim */
    const struct tr_claim *claim;
    void (*tell)(struct ledger_show *x, size_t k); /* an entry */
    void (*json)(struct ledger_show *x, size_t k);
    const tr_bases *on[3];
    size_t k, n; /* n: how many ids begin so */
};

static void mean_texts(const struct tr_work *w, tr_str id, struct meant *m)
{
    for (size_t k = 0; k < w->n_reports; k++) {
        const struct tr_report *r = w->reports[k];
        if (!r->document) continue;
        if (tr_str_starts(r->id, id)) *m = (struct meant){ .report = r, .n = m->n + 1 };
        for (size_t j = 0; j < r->document->claims.n; j++)
            if (tr_str_starts(r->document->claims.v[j].id, id))
                *m = (struct meant){ .report = r, .claim = &r->document->claims.v[j], .n = m->n + 1 };
    }
}

static void mean_entry(struct meant *m, void (*tell)(struct ledger_show *, size_t),
                       void (*json)(struct ledger_show *, size_t), size_t k, const tr_bases *on)
{
    *m = (struct meant){ .tell = tell, .json = json, .on = { on }, .k = k, .n = m->n + 1 };
}

static void mean_entries(const struct tr_ledger *l, tr_str id, struct meant *m)
{
    for (size_t k = 0; k < l->meetings.n; k++)
        if (tr_str_starts(l->meetings.v[k].id, id)) mean_entry(m, say_meeting, json_meeting, k, &l->meetings.v[k].on);
    for (size_t k = 0; k < l->positions.n; k++)
        if (tr_str_starts(l->positions.v[k].id, id))
            mean_entry(m, say_position, json_position, k, &l->positions.v[k].on);
    for (size_t k = 0; k < l->measures.n; k++)
        if (tr_str_starts(l->measures.v[k].id, id)) mean_entry(m, say_measure, json_measure, k, &l->measures.v[k].on);
    for (size_t k = 0; k < l->commitments.n; k++)
        if (tr_str_starts(l->commitments.v[k].id, id)) {
            const struct tr_commitment *c = &l->commitments.v[k];
            mean_entry(m, say_commitment, json_commitment, k, &c->on);
            m->on[1] = &c->kept_on, m->on[2] = &c->broken_on;
        }
}

/* ---- a claim --------------------------------------------------------------------------------- */

static void put(struct ledger_show *x, const char *text) { tr_puts(&x->s->lines, text); }

static void field(struct ledger_show *x, const char *name, tr_str value)
{
    if (!value.n) return;
    tr_putf(&x->s->lines, "    %-13s ", name);
    ledger_put(x, value);
    put(x, "\n");
}

static void names(struct ledger_show *x, const char *label, const struct tr_named *v, size_t n, bool roles)
{
    if (!n) return;
    tr_putf(&x->s->lines, "    %-13s ", label);
    for (size_t k = 0; k < n; k++) {
        if (k) put(x, roles ? "; " : ", says ");
        if (roles && v[k].role.n) ledger_put(x, v[k].role), put(x, " ");
        ledger_put(x, v[k].name.n ? v[k].name : v[k].id);
        if (v[k].name.n && v[k].id.n) put(x, " ("), ledger_put(x, v[k].id), put(x, ")");
    }
    put(x, "\n");
}

static void places(struct ledger_show *x, const struct tr_claim *c)
{
    if (!c->places.n) return;
    put(x, "    where         ");
    for (size_t k = 0; k < c->places.n; k++) {
        if (k) put(x, "; or ");
        ledger_put(x, c->places.v[k].place.name);
        if (c->places.v[k].id.n) put(x, " "), ledger_put(x, c->places.v[k].id);
        put(x, " p ");
        tr_put_number(&x->s->lines, c->places.v[k].p, 2);
    }
    if (c->place_part.n) put(x, ", "), ledger_put(x, c->place_part);
    put(x, "\n");
}

static void words(struct ledger_show *x, const char *label, struct tr_strs list)
{
    if (!list.n) return;
    tr_putf(&x->s->lines, "    %-13s ", label);
    for (size_t k = 0; k < list.n; k++) {
        if (k) put(x, ", ");
        ledger_put(x, list.v[k]);
    }
    put(x, "\n");
}

static void say_time(struct ledger_show *x, const struct tr_claim *c)
{
    if (c->when.from == TR_TIME_NONE && c->when.to == TR_TIME_MAX) return;
    put(x, "    when          ");
    ledger_put(x, ledger_time(x, c->when));
    if (c->when_basis.n) put(x, ", "), ledger_put(x, c->when_basis);
    put(x, c->granularity.n ? ", to the " : "");
    ledger_put(x, c->granularity);
    put(x, "\n");
}

static void say_spans(struct ledger_show *x, const struct tr_report *r, const struct tr_claim *c)
{
    put(x, "    stands in     ");
    ledger_put(x, r->document->outlet.n ? r->document->outlet : r->source);
    if (r->document->title.n) put(x, ", \""), ledger_put(x, r->document->title), put(x, "\"");
    tr_putf(&x->s->lines, " " TR_FMT, TR_ARG(r->id));
    for (size_t k = 0; k < c->spans.n; k++)
        tr_putf(&x->s->lines, "%s%u-%u", k ? ", " : ", bytes ", c->spans.v[k].from, c->spans.v[k].to);
    put(x, "\n");
}

static void say_claim(struct ledger_show *x, const struct tr_report *r, const struct tr_claim *c)
{
    struct tr_arena *a = x->s->args->arena;
    const char *of = c->negated ? "not, " : "";
    tr_putf(&x->s->lines, "  " TR_FMT "  %s", TR_ARG(c->id), tr_claim_type_names[c->type]);
    if (c->cls.n) put(x, " "), ledger_put(x, c->cls);
    if (c->mode.n) put(x, "/"), ledger_put(x, c->mode);
    if (c->stance.n) put(x, ", "), ledger_put(x, c->stance);
    tr_putf(&x->s->lines, " [%s%s, %s]\n", of, tr_status_names[c->status], tr_hedge_names[c->hedge]);
    field(x, "text", c->text);
    names(x, "who", c->actors.v, c->actors.n, true);
    field(x, "about", c->about);
    field(x, "topic", c->topic);
    say_time(x, c);
    places(x, c);
    names(x, "says so", c->attribution.v, c->attribution.n, false);
    words(x, "hedged by", c->hedges);
    field(x, "inside", c->parent);
    say_spans(x, r, c);
    if (c->rule.n)
        field(x, "rule",
              tr_str_format(a, TR_FMT ", confidence %d %%", TR_ARG(c->rule), (int)(c->confidence * 100 + .5)));
    words(x, "lexicon", c->why);
    if (c->type == TR_CLAIM_EVENT || c->type == TR_CLAIM_MEETING || c->type == TR_CLAIM_MEASURE)
        field(x, "counts as",
              tr_claim_counts(c) ? TR_STR("having happened, as the text says") : TR_STR("not having happened"));
}

/* ---- documents, entries ------------------------------------------------------------------------ */

static void say_document(struct ledger_show *x, const struct tr_report *r)
{
    const struct tr_document *d = r->document;
    tr_putf(&x->s->lines, TR_FMT "  document\n", TR_ARG(r->id));
    field(x, "title", d->title);
    field(x, "author", d->author);
    field(x, "outlet", d->outlet.n ? d->outlet : r->source);
    field(x, "genre", d->genre);
    field(x, "speaker", d->speaker);
    field(x, "published", show_day(x->s, r->published));
    field(x, "address", r->url);
    for (size_t k = 0; k < d->quality.n; k++) {
        tr_str says = d->quality.v[k].says;
        field(x, k ? "" : "signs",
              says.n ? tr_str_format(x->s->args->arena, TR_FMT ": " TR_FMT, TR_ARG(d->quality.v[k].flag), TR_ARG(says))
                     : d->quality.v[k].flag);
    }
    for (size_t k = 0; k < d->claims.n; k++) say_claim(x, r, &d->claims.v[k]);
}

static void say_bases(struct ledger_show *x, const tr_bases *on, const char *label)
{
    if (!on || !on->n) return;
    tr_putf(&x->s->lines, "\n%s\n", label);
    for (size_t k = 0; k < on->n; k++) {
        const struct tr_basis *b = &on->v[k];
        if (b->claim) say_claim(x, b->report, b->claim);
        else if (b->report->document)
            tr_putf(&x->s->lines, "  " TR_FMT "  a text that does not mention it\n", TR_ARG(b->report->id));
        else tr_putf(&x->s->lines, "  " TR_FMT "  a record\n", TR_ARG(b->report->id));
    }
}

static void json_text(struct ledger_show *x, const struct meant *m)
{
    struct tr_sink *out = &x->s->lines;
    if (m->json) m->json(x, m->k), put(x, "\n");
    else if (m->claim) tr_claim_json(m->report, m->claim, out), put(x, "\n");
    else tr_report_json(m->report, out), put(x, "\n");
    for (size_t k = 0; m->json && k < TR_COUNT(m->on); k++)
        for (size_t j = 0; m->on[k] && j < m->on[k]->n; j++)
            if (m->on[k]->v[j].claim) tr_claim_json(m->on[k]->v[j].report, m->on[k]->v[j].claim, out), put(x, "\n");
}

static void say_meant(struct ledger_show *x, const struct meant *m)
{
    if (x->json) json_text(x, m);
    else if (m->claim) say_claim(x, m->report, m->claim);
    else if (m->report) say_document(x, m->report);
    else {
        m->tell(x, m->k);
        say_bases(x, m->on[0], "It stands on:");
        say_bases(x, m->on[1], "Kept, by:");
        say_bases(x, m->on[2], "Not kept, by:");
    }
}

size_t explain_text(struct args *a, const struct opened *o, const struct tr_work *w, tr_str id, struct tr_sink *out)
{
    static const struct tr_ledger none;
    struct showing s = { .args = a, .o = o, .g = &o->shared.agreement, .w = w, .span = TR_ALWAYS, .on = TR_TIME_NONE };
    struct ledger_show x = { .s = &s,
                             .l = w->ledger ? w->ledger : &none,
                             .json = a->value[OPT_JSON] != NULL,
                             .colour = a->colour_out && !a->value[OPT_OUTPUT],
                             .on = TR_TIME_NONE };
    struct meant m = { 0 };
    mean_texts(w, id, &m);
    mean_entries(x.l, id, &m);
    if (m.n == 1) say_meant(&x, &m);
    tr_put(out, tr_sink_text(&s.lines));
    tr_sink_close(&s.lines);
    return m.n;
}
