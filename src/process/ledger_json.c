/* SPDX-License-Identifier: Apache-2.0
 *
 * Entries of the ledger -> JSON lines: keys sorted, unknown absent, parties by id with their names beside them, and the
 * claims, reports and bytes that each entry stands on. */
#include "process/ledger.h"

#include "format/json.h"

struct out {
    struct tr_sink *s;
    const struct tr_ledger *l;
    bool first;
};

/* ---- members ------------------------------------------------------------------------------- */

static void text(struct out *o, const char *key, tr_str value)
{
    if (value.n == 0) return;
    tr_json_key(o->s, &o->first, key);
    tr_json_put(o->s, value);
}

static void word(struct out *o, const char *key, const char *value) { text(o, key, tr_str_of(value)); }

static void flag(struct out *o, const char *key, bool value)
{
    if (!value) return;
    tr_json_key(o->s, &o->first, key);
    tr_puts(o->s, "true");
}

static void number(struct out *o, const char *key, int64_t value)
{
    if (value == TR_UNKNOWN) return;
    tr_json_key(o->s, &o->first, key);
    tr_json_put_int(o->s, value);
}

static void moment(struct out *o, const char *key, tr_time t)
{
    if (t == TR_TIME_NONE || t == TR_TIME_MAX) return;
    struct tr_clock c = tr_clock_of(NULL, t);
    tr_json_key(o->s, &o->first, key);
    tr_putf(o->s, "\"%04d-%02d-%02dT%02d:%02d:%02dZ\"", c.year, c.month, c.day, c.hour, c.minute, c.second);
}

static struct out object(const struct out *o)
{
    tr_puts(o->s, "{");
    return (struct out){ o->s, o->l, true };
}

static void party(struct out *o, const char *key, size_t at)
{
    if (at == TR_NONE) return;
    const struct tr_party *p = &o->l->parties.v[at];
    tr_json_key(o->s, &o->first, key);
    struct out one = object(o);
    text(&one, "actor", p->actor);
    text(&one, "id", p->id);
    text(&one, "name", p->name);
    tr_puts(o->s, "}");
}

/* ---- what it stands on ----------------------------------------------------------------------- */

static void basis(const struct out *o, const struct tr_basis *b)
{
    struct out one = object(o);
    if (b->claim) text(&one, "claim", b->claim->id);
    text(&one, "report", b->report->id);
    if (b->claim && b->claim->spans.n) {
        tr_json_key(o->s, &one.first, "spans");
        for (size_t k = 0; k < b->claim->spans.n; k++) {
            tr_puts(o->s, k ? ",[" : "[[");
            tr_json_put_int(o->s, b->claim->spans.v[k].from);
            tr_puts(o->s, ",");
            tr_json_put_int(o->s, b->claim->spans.v[k].to);
            tr_puts(o->s, "]");
        }
        tr_puts(o->s, "]");
    }
    tr_puts(o->s, "}");
}

static void bases(struct out *o, const char *key, const tr_bases *list)
{
    if (list->n == 0) return;
    tr_json_key(o->s, &o->first, key);
    for (size_t k = 0; k < list->n; k++) {
        tr_puts(o->s, k ? "," : "[");
        basis(o, &list->v[k]);
    }
    tr_puts(o->s, "]");
}

/* ---- entries ----------------------------------------------------------------------------------- */

static void takers(struct out *o, const struct tr_meeting *m)
{
    if (m->takers.n == 0) return;
    tr_json_key(o->s, &o->first, "takers");
    for (size_t k = 0; k < m->takers.n; k++) {
        tr_puts(o->s, k ? "," : "[");
        struct out one = object(o);
        bases(&one, "on", &m->takers.v[k].on);
        party(&one, "party", m->takers.v[k].party);
        text(&one, "role", m->takers.v[k].role);
        text(&one, "who", m->takers.v[k].who);
        tr_puts(o->s, "}");
    }
    tr_puts(o->s, "]");
}

void tr_meeting_json(const struct tr_ledger *l, const struct tr_meeting *m, struct tr_sink *s)
{
    struct out top = { s, l, true }, o = object(&top);
    text(&o, "about", m->about);
    flag(&o, "contested", m->contested);
    number(&o, "could_be", m->could_be ? (int64_t)m->could_be : TR_UNKNOWN);
    moment(&o, "from", m->when.from);
    word(&o, "hedge", tr_hedge_names[m->hedge]);
    text(&o, "id", m->id);
    word(&o, "kind", "meeting");
    number(&o, "number", m->number);
    bases(&o, "on", &m->on);
    text(&o, "place", m->place);
    flag(&o, "spliced", tr_bases_are_spliced(&m->on));
    word(&o, "status", tr_status_names[m->status]);
    takers(&o, m);
    moment(&o, "to", m->when.to);
    text(&o, "topic", m->topic);
    text(&o, "type", m->kind);
    tr_puts(s, "}");
}

void tr_position_json(const struct tr_ledger *l, const struct tr_position *p, struct tr_sink *s)
{
    struct out top = { s, l, true }, o = object(&top);
    text(&o, "about", p->about);
    party(&o, "by", p->by);
    moment(&o, "from", p->when.from);
    word(&o, "hedge", tr_hedge_names[p->hedge]);
    text(&o, "how", p->how);
    text(&o, "id", p->id);
    word(&o, "kind", "position");
    bases(&o, "on", &p->on);
    text(&o, "own_text", p->own_text);
    party(&o, "party", p->party);
    flag(&o, "spliced", tr_bases_are_spliced(&p->on));
    text(&o, "stance", p->stance);
    word(&o, "status", tr_status_names[p->status]);
    moment(&o, "to", p->when.to);
    text(&o, "topic", p->topic);
    word(&o, "voice", tr_voice_names[p->voice]);
    text(&o, "who", p->who);
    tr_puts(s, "}");
}

void tr_measure_json(const struct tr_ledger *l, const struct tr_measure *m, tr_time on, struct tr_sink *s)
{
    struct out top = { s, l, true }, o = object(&top);
    bool seen = m->seen.from < m->seen.to;
    text(&o, "about", m->about);
    flag(&o, "for_now", m->for_now);
    moment(&o, "from", m->span.from);
    word(&o, "hedge", tr_hedge_names[m->hedge]);
    text(&o, "id", m->id);
    party(&o, "imposer", m->imposer);
    word(&o, "kind", "measure");
    bases(&o, "on", &m->on);
    if (seen) moment(&o, "seen_from", m->seen.from), moment(&o, "seen_to", m->seen.to);
    flag(&o, "spliced", tr_bases_are_spliced(&m->on));
    if (on != TR_TIME_NONE) word(&o, "state", tr_measure_state_names[tr_measure_at(m, on)]);
    party(&o, "target", m->target);
    moment(&o, "to", m->span.to);
    text(&o, "type", m->kind);
    word(&o, "voice", tr_voice_names[m->voice]);
    tr_puts(s, "}");
}

void tr_commitment_json(const struct tr_ledger *l, const struct tr_commitment *c, struct tr_sink *s)
{
    struct out top = { s, l, true }, o = object(&top);
    text(&o, "about", c->about);
    bases(&o, "broken_on", &c->broken_on);
    party(&o, "by", c->by);
    moment(&o, "due", c->due);
    moment(&o, "from", c->made.from);
    word(&o, "hedge", tr_hedge_names[c->hedge]);
    text(&o, "id", c->id);
    bases(&o, "kept_on", &c->kept_on);
    word(&o, "kind", "commitment");
    bases(&o, "on", &c->on);
    word(&o, "outcome", tr_outcome_names[c->outcome]);
    flag(&o, "overdue", c->overdue);
    party(&o, "party", c->party);
    flag(&o, "spliced", tr_bases_are_spliced(&c->on));
    moment(&o, "to", c->made.to);
    party(&o, "towards", c->to);
    text(&o, "topic", c->topic);
    text(&o, "type", c->kind);
    word(&o, "voice", tr_voice_names[c->voice]);
    text(&o, "who", c->who);
    tr_puts(s, "}");
}

static void point(const struct out *o, const struct tr_tie_point *p)
{
    struct out one = object(o);
    if (p->from != TR_NONE) text(&one, "by", o->l->parties.v[p->from].id);
    moment(&one, "from", p->when.from);
    text(&one, "kind", p->kind);
    tr_json_key(o->s, &one.first, "on");
    basis(o, &p->on);
    moment(&one, "to", p->when.to);
    tr_json_key(o->s, &one.first, "value");
    tr_put_number(o->s, p->value, 2);
    word(&one, "voice", tr_voice_names[p->voice]);
    tr_puts(o->s, "}");
}

void tr_tie_json(const struct tr_ledger *l, const struct tr_tie *t, struct tr_sink *s)
{
    struct out top = { s, l, true }, o = object(&top);
    party(&o, "a", t->a);
    party(&o, "b", t->b);
    word(&o, "kind", "tie");
    tr_json_key(s, &o.first, "points");
    tr_puts(s, "[");
    for (size_t k = 0; k < t->points.n; k++) {
        if (k) tr_puts(s, ",");
        point(&o, &t->points.v[k]);
    }
    tr_puts(s, "]}");
}
