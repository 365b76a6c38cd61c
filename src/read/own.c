/* SPDX-License-Identifier: Apache-2.0
 *
 * A report that borrows from its line -> one that does not: its texts move, side by side, into one piece of memory, so
 * that a case's lines need not be kept beside its reports. */
#include "read/lean.h"

struct moving {
    uintptr_t from, to; /* the line */
    char *room;         /* NULL: only counting */
    size_t n;
};

static void move(struct moving *m, tr_str *text)
{
    uintptr_t at = (uintptr_t)text->p;
    if (at < m->from || at > m->to) return; /* a literal, or unescaped already */
    if (m->room) text->p = memcpy(m->room + m->n, text->p, text->n);
    m->n += text->n;
}

static void move_list(struct moving *m, tr_str *v, size_t n)
{
    for (size_t k = 0; k < n; k++) move(m, &v[k]);
}

static void move_refs(struct moving *m, struct tr_ref *v, size_t n)
{
    for (size_t k = 0; k < n; k++) {
        move(m, &v[k].scheme);
        move(m, &v[k].code);
        move(m, &v[k].name);
    }
}

static void move_assertions(struct moving *m, struct tr_assertion *v, size_t n)
{
    for (size_t k = 0; k < n; k++) {
        move(m, &v[k].by);
        move(m, &v[k].about);
        move(m, &v[k].told_by);
        move(m, &v[k].text);
    }
}

static void move_place(struct moving *m, struct tr_place *p)
{
    tr_str *texts[] = { &p->name, &p->adm1, &p->adm2, &p->adm3, &p->country };
    for (size_t k = 0; k < TR_COUNT(texts); k++) move(m, texts[k]);
}

static void move_special(struct moving *m, struct tr_special *s)
{
    tr_str *texts[] = { &s->duty, &s->outcome, &s->by, &s->of, &s->zone, &s->status };
    for (size_t k = 0; k < TR_COUNT(texts); k++) move(m, texts[k]);
    for (size_t k = 0; k < s->parts.n; k++) move(m, &s->parts.v[k].name);
}

static void move_all(struct moving *m, struct tr_report *r)
{
    tr_str *texts[] = { &r->id,  &r->source,     &r->url,    &r->lang,  &r->text,           &r->tz,
                        &r->act, &r->act_native, &r->weapon, &r->means, &r->native.dataset, &r->native.id };
    for (size_t k = 0; k < TR_COUNT(texts); k++) move(m, texts[k]);
    move_list(m, r->voices.v, r->voices.n);
    move_list(m, r->headlines.v, r->headlines.n);
    move_refs(m, r->actor.v, r->actor.n);
    move_refs(m, r->target.v, r->target.n);
    move_assertions(m, r->assertions.v, r->assertions.n);
    move_place(m, &r->place);
    if (r->other_end) move_place(m, r->other_end);
    if (r->special) move_special(m, r->special);
}

/* Mostly the origin is the first voice: then they are one text. */
static void move_origin(struct moving *m, struct tr_report *r)
{
    if (r->voices.n && tr_str_eq(r->origin, r->voices.v[0])) r->origin = r->voices.v[0];
    else move(m, &r->origin);
}

bool tr_report_own(struct tr_arena *a, tr_str line, struct tr_report *r)
{
    struct moving m = { .from = (uintptr_t)line.p, .to = (uintptr_t)line.p + line.n };
    move_all(&m, r);
    move_origin(&m, r);
    char *room = tr_new(a, char, m.n + 1);
    if (!room) return false;
    m.room = room;
    m.n = 0;
    move_all(&m, r);
    move_origin(&m, r);
    return true;
}
