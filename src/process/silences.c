/* SPDX-License-Identifier: Apache-2.0
 *
 * Readouts of one meeting, side by side -> what one of them does not mention though another does. This silence is seen
 * in the texts themselves; one that a third party reports is positions.c's. */
#include "process/ledger.h"

struct side { /* one office's text on a meeting */
    const struct tr_report *text;
    size_t speaker;
};

static bool is_own_text(const struct tr_report *r)
{
    const struct tr_document *d = r->document;
    return d && (tr_str_is(d->genre, "readout") || tr_str_is(d->genre, "statement")) && d->speaker.n > 0;
}

static bool mentions_topic(const struct tr_report *r, tr_str topic)
{
    for (size_t k = 0; k < r->document->claims.n; k++)
        if (tr_str_eq(r->document->claims.v[k].topic, topic)) return true;
    return false;
}

static size_t speaker_of(struct making *m, const struct tr_report *r)
{
    struct tr_named n = { .id = r->document->speaker };
    return party_of(m, &n);
}

/* All claims of `from` with this topic speak where `silent` does not. */
static void silence(struct making *m, const struct tr_meeting *x, const struct side *silent, const struct side *from,
                    tr_str topic, tr_str about)
{
    struct tr_position p = { .party = silent->speaker,
                             .stance = TR_STR("silent"),
                             .how = TR_STR("silence_observed"),
                             .voice = TR_VOICE_OWN,
                             .by = TR_NONE,
                             .topic = topic,
                             .about = about,
                             .when = x->when };
    bases_add(m, &p.on, (struct tr_basis){ silent->text, NULL });
    for (size_t k = 0; k < from->text->document->claims.n; k++) {
        const struct tr_claim *c = &from->text->document->claims.v[k];
        if (tr_str_eq(c->topic, topic)) bases_add(m, &p.on, (struct tr_basis){ from->text, c });
    }
    p.id = entry_id(m, 's', &p.on,
                    tr_str_format(m->a, "silence " TR_FMT " " TR_FMT, TR_ARG(silent->text->id), TR_ARG(topic)));
    if (!TR_PUSH(m->a, &m->out->positions, p)) m->full = true;
}

/* Each topic once, and one text of another office is enough to say that it came up. */
static void compare(struct making *m, const struct tr_meeting *x, const struct side *silent, const struct side *sides,
                    size_t n)
{
    struct tr_map told = { .arena = m->a };
    size_t at;
    for (size_t k = 0; k < n; k++) {
        if (sides[k].speaker == silent->speaker) continue;
        const struct tr_document *d = sides[k].text->document;
        for (size_t j = 0; j < d->claims.n && !m->full; j++) {
            tr_str topic = d->claims.v[j].topic;
            if (!topic.n || d->claims.v[j].status == TR_STATUS_HISTORICAL || mentions_topic(silent->text, topic))
                continue;
            if (tr_map_get(&told, topic, &at)) continue;
            if (!tr_map_put(&told, topic, j)) m->full = true;
            /* one sentence that touches two classes is one matter */
            tr_str about = d->claims.v[j].about;
            if (about.n && tr_map_get(&told, about, &at)) continue;
            if (about.n && !tr_map_put(&told, about, j)) m->full = true;
            silence(m, x, silent, &sides[k], topic, d->claims.v[j].about);
        }
    }
}

static void observe(struct making *m, const struct tr_meeting *x)
{
    enum { SIDES_MAX = 16 };
    struct side sides[SIDES_MAX];
    size_t n = 0;
    for (size_t k = 0; k < x->on.n && n < SIDES_MAX; k++) {
        const struct tr_report *r = x->on.v[k].report;
        size_t j = 0;
        while (j < n && sides[j].text != r) j++;
        if (j == n && is_own_text(r)) sides[n++] = (struct side){ r, speaker_of(m, r) };
    }
    for (size_t k = 0; k < n && n > 1; k++)
        if (sides[k].speaker != TR_NONE) compare(m, x, &sides[k], sides, n);
}

/* ---- a silence that somebody reports, and the text itself ------------------------------------------ */

/* A text of the silent side from about the same days, or of no known day. */
static bool may_be_meant(struct making *m, const struct tr_position *p, const struct tr_report *r)
{
    static const tr_time NEAR = 14 * TR_DAY;
    if (!is_own_text(r) || speaker_of(m, r) != p->party) return false;
    tr_time told = tr_entry_time(p->when), own = document_time(m, r).to;
    return told == TR_TIME_MAX || own == TR_TIME_MAX || (own - told <= NEAR && told - own <= NEAR);
}

static void look_up(struct making *m, struct tr_position *p)
{
    p->own_text = TR_STR("not_held");
    for (size_t k = 0; k < m->n_reports; k++) {
        const struct tr_report *r = m->reports[k];
        if (!r->document || !may_be_meant(m, p, r)) continue;
        bool mentions = p->topic.n && mentions_topic(r, p->topic);
        if (mentions || tr_str_is(p->own_text, "not_held"))
            p->own_text = mentions ? TR_STR("mentions") : TR_STR("silent");
    }
}

void silences_observe(struct making *m)
{
    for (size_t k = 0; k < m->out->positions.n; k++)
        if (tr_str_is(m->out->positions.v[k].how, "silence_reported")) look_up(m, &m->out->positions.v[k]);
    for (size_t k = 0; k < m->out->meetings.n && !m->full; k++) {
        const struct tr_meeting *x = &m->out->meetings.v[k];
        if (x->status == TR_STATUS_HAPPENED || x->status == TR_STATUS_ONGOING) observe(m, x);
    }
}
