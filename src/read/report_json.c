/* SPDX-License-Identifier: Apache-2.0
 *
 * A report -> its canonical line: keys sorted, unknown left out, numbers in their shortest form that
 * reads back to the same bits. record.c reads the line back. */
#include "read/line.h"

#include "format/json.h"
#include "read/parts.h"

/* ---- parts ------------------------------------------------------------------------------- */

static void refs_at(struct line *p, const char *key, const struct tr_ref *v, size_t n)
{
    if (n == 0) return;
    line_key(p, key);
    for (size_t k = 0; k < n; k++) {
        tr_puts(p->s, k ? "," : "[");
        if (v[k].scheme.n == 0 && v[k].code.n == 0) {
            tr_json_put(p->s, v[k].name);
            continue;
        }
        struct line ref = line_begin(p->s);
        line_text(&ref, "code", v[k].code);
        line_text(&ref, "name", v[k].name);
        line_text(&ref, "scheme", v[k].scheme);
        tr_puts(p->s, "}");
    }
    tr_puts(p->s, "]");
}

static void assertions_at(struct line *p, const struct tr_assertion *v, size_t n)
{
    if (n == 0) return;
    line_key(p, "assertions");
    for (size_t k = 0; k < n; k++) {
        tr_puts(p->s, k ? "," : "[");
        struct line one = line_begin(p->s);
        line_text(&one, "about", v[k].about);
        line_text(&one, "by", v[k].by);
        if (v[k].evidenced) line_bool(&one, "evidenced", true);
        line_text(&one, "says", v[k].says);
        line_text(&one, "text", v[k].text);
        line_text(&one, "told_by", v[k].told_by);
        tr_puts(p->s, "}");
    }
    tr_puts(p->s, "]");
}

static void parts_at(struct line *p, const struct tr_part *v, size_t n)
{
    if (n == 0) return;
    line_key(p, "parts");
    for (size_t k = 0; k < n; k++) {
        tr_puts(p->s, k ? "," : "[");
        struct line one = line_begin(p->s);
        line_int(&one, "n", v[k].n);
        line_text(&one, "name", v[k].name);
        tr_puts(p->s, "}");
    }
    tr_puts(p->s, "]");
}

static void flags_at(struct line *p, uint32_t flags)
{
    if (flags == 0) return;
    line_key(p, "flags");
    bool first = true;
    for (size_t k = 0; k < TR_FLAGS; k++) {
        if (!TR_HAS(flags, k)) continue;
        tr_puts(p->s, first ? "[\"" : ",\"");
        tr_puts(p->s, tr_flag_names[k]);
        tr_puts(p->s, "\"");
        first = false;
    }
    tr_puts(p->s, "]");
}

static void native_at(struct line *p, const struct tr_native *n, bool with_row)
{
    with_row = with_row && n->row > 0;
    if (n->dataset.n == 0 && n->id.n == 0 && !with_row) return;
    line_key(p, "native");
    struct line one = line_begin(p->s);
    line_text(&one, "dataset", n->dataset);
    line_text(&one, "id", n->id);
    if (with_row) line_int(&one, "row", n->row);
    tr_puts(p->s, "}");
}

/* ---- places ------------------------------------------------------------------------------ */

static bool is_told(const struct tr_place *p)
{
    return p->kind != TR_PLACE_NONE || p->role != TR_SITE || p->name.n || p->adm1.n || p->adm2.n || p->adm3.n ||
           p->country.n || p->precision;
}

/* The key says which end it is. */
static void end_at(struct line *p, const struct tr_report *r, tr_place_role role, const char *key)
{
    if (r->place.role == role && is_told(&r->place)) line_place(p, key, &r->place);
    else if (r->other_end && r->other_end->role == role) line_place(p, key, r->other_end);
}

/* ---- the record -------------------------------------------------------------------------- */

static tr_str special_text(const struct tr_special *s, size_t at)
{
    tr_str text = { NULL, 0 };
    if (s) memcpy(&text, (const char *)s + at, sizeof text);
    return text;
}
#define SPECIAL(r, field) special_text((r)->special, offsetof(struct tr_special, field))

static void put_a_to_i(struct line *p, const struct tr_report *r, bool content, tr_str document)
{
    line_text(p, "act", r->act);
    line_text(p, "act_native", r->act_native);
    refs_at(p, "actor", r->actor.v, r->actor.n);
    assertions_at(p, r->assertions.v, r->assertions.n);
    line_text(p, "by", SPECIAL(r, by));
    line_counts(p, r->counts);
    if (r->actor.n || r->target.n) line_bool(p, "directed", r->directed);
    if (r->document) {
        line_key(p, "document");
        if (content) tr_put(p->s, document);
        else tr_document_json(r->document, p->s);
    }
    line_text(p, "duty", SPECIAL(r, duty));
    flags_at(p, content ? r->flags & (1u << TR_FLAG_EXERCISE) : r->flags);
    line_time(p, "from", r->when.from);
    line_texts(p, "headlines", r->headlines);
    if (r->special && r->special->hours >= 0) line_real(p, "hours", r->special->hours);
    if (!content) line_text(p, "id", r->id);
    end_at(p, r, TR_IMPACT, "impact");
}

static void put_k_to_r(struct line *p, const struct tr_report *r, bool content)
{
    line_text(p, "kind", tr_str_of(tr_kind_names[r->kind]));
    line_text(p, "lang", r->lang);
    end_at(p, r, TR_LAUNCH, "launch");
    line_text(p, "means", r->means);
    native_at(p, &r->native, !content);
    line_text(p, "of", SPECIAL(r, of));
    line_text(p, "origin", r->origin);
    line_text(p, "outcome", SPECIAL(r, outcome));
    if (r->special) parts_at(p, r->special->parts.v, r->special->parts.n);
    end_at(p, r, TR_SITE, "place");
    line_time(p, "published", r->published);
    if (!content) line_time(p, "received", r->received);
}

static void put_s_to_z(struct line *p, const struct tr_report *r)
{
    if (r->special && r->special->share >= 0) line_real(p, "share", r->special->share);
    line_text(p, "source", r->source);
    line_text(p, "status", SPECIAL(r, status));
    refs_at(p, "target", r->target.v, r->target.n);
    line_text(p, "text", r->text);
    line_time(p, "to", r->when.to);
    line_text(p, "tz", r->tz);
    line_text(p, "url", r->url);
    line_texts(p, "voices", r->voices);
    line_text(p, "weapon", r->weapon);
    line_text(p, "zone", SPECIAL(r, zone));
}

static void put_record(const struct tr_report *r, struct tr_sink *out, bool content, tr_str document)
{
    struct line p = line_begin(out);
    put_a_to_i(&p, r, content, document);
    put_k_to_r(&p, r, content);
    put_s_to_z(&p, r);
    tr_puts(out, "}");
}

void tr_report_content(const struct tr_report *r, tr_str document, struct tr_sink *out)
{
    put_record(r, out, true, document);
}

void tr_report_json(const struct tr_report *r, struct tr_sink *out) { put_record(r, out, false, (tr_str){ 0 }); }
