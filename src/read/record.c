/* SPDX-License-Identifier: Apache-2.0
 *
 * One JSON object (docs/formats/ndjson.md) -> a report, or the first thing that is wrong with it.
 * A table says which key is read how; unknown keys are faults unless they start with "x_". Splitting
 * a file into lines is from_ndjson.c, writing is report_json.c. */
#include "read/record.h"

#include <stdlib.h>

enum { SOURCE_MAX = 200, TEXTS_MAX = 1000 };

/* ---- keys -------------------------------------------------------------------------------- */

static void read_text(struct record *p, const char *key, const json_t *v, size_t at)
{
    tr_str text = record_text(p, key, v);
    memcpy((char *)p->out + at, &text, sizeof text);
}

static struct tr_special *special(struct record *p)
{
    if (p->out->special) return p->out->special;
    struct tr_special *s = record_room(p, 1, sizeof *s);
    if (s) s->hours = s->share = -1;
    p->out->special = s;
    return s;
}

static void read_special(struct record *p, const char *key, const json_t *v, size_t at)
{
    tr_str text = record_text(p, key, v);
    struct tr_special *s = special(p);
    if (s) memcpy((char *)s + at, &text, sizeof text);
}

static void read_texts(struct record *p, const char *key, const json_t *v, size_t at)
{
    struct tr_strs list = { 0 };
    size_t n = record_list(p, key, v, TEXTS_MAX);
    list.v = record_room(p, n, sizeof *list.v);
    for (; list.v && list.n < n && record_sound(p); list.n++)
        list.v[list.n] = record_text(p, key, json_array_get(v, list.n));
    memcpy((char *)p->out + at, &list, sizeof list);
}

static void read_act(struct record *p, const char *key, const json_t *v, size_t at)
{
    (void)at;
    p->out->act = record_text(p, key, v);
    if (p->out->act.n == 0 || !p->c->acts || tr_act_find(p->c->acts, p->out->act)) return;
    const struct tr_acts *acts = p->c->acts;
    tr_str *codes = record_room(p, acts->list.n, sizeof *codes);
    if (!codes) return;
    for (size_t k = 0; k < acts->list.n; k++) codes[k] = acts->list.v[k].code;
    record_unknown_word(p, key, p->out->act, "an act of share/acts.tsv", codes, acts->list.n);
}

static void read_hours(struct record *p, const char *key, const json_t *v, size_t at)
{
    (void)at;
    double hours = record_number(p, key, v, 0, 1e6, "hours watched, 0 or more");
    if (special(p)) p->out->special->hours = hours;
}

static void read_share(struct record *p, const char *key, const json_t *v, size_t at)
{
    (void)at;
    double share = record_number(p, key, v, 0, 1, "a share, 0 to 1");
    if (special(p)) p->out->special->share = share;
}

static void read_parts(struct record *p, const char *key, const json_t *v, size_t at)
{
    static const char *const known[] = { "n", "name" };
    (void)at;
    size_t n = record_list(p, key, v, TEXTS_MAX);
    struct tr_special *s = special(p);
    if (!s) return;
    s->parts.v = record_room(p, n, sizeof *s->parts.v);
    for (; s->parts.v && s->parts.n < n && record_sound(p); s->parts.n++) {
        const json_t *one = record_object(p, key, json_array_get(v, s->parts.n), known, TR_COUNT(known));
        struct tr_part *part = &s->parts.v[s->parts.n];
        part->name = record_text(p, "parts.name", json_object_get(one, "name"));
        part->n = record_integer(p, "parts.n", json_object_get(one, "n"), 0, COUNT_MAX, "a whole number, 0 or more");
    }
}

static void read_native(struct record *p, const char *key, const json_t *v, size_t at)
{
    static const char *const known[] = { "dataset", "id", "row" };
    (void)at;
    struct tr_native *n = &p->out->native;
    const json_t *row, *id;
    v = record_object(p, key, v, known, TR_COUNT(known));
    n->dataset = record_text(p, "native.dataset", json_object_get(v, "dataset"));
    id = json_object_get(v, "id");
    if (json_is_integer(id)) n->id = record_print(p, "%" JSON_INTEGER_FORMAT, json_integer_value(id));
    else n->id = record_text(p, "native.id", id);
    if ((row = json_object_get(v, "row")))
        n->row = record_integer(p, "native.row", row, 0, INT64_MAX, "a row number from 1, or 0 when unknown");
}

static void read_flags(struct record *p, const char *key, const json_t *v, size_t at)
{
    (void)at;
    size_t n = record_list(p, key, v, TR_FLAGS);
    for (size_t k = 0; k < n && record_sound(p); k++) {
        size_t flag = record_word(p, key, json_array_get(v, k), tr_flag_names, TR_FLAGS);
        if (flag != TR_NONE) p->out->flags |= 1u << flag;
    }
}

static void read_published(struct record *p, const char *key, const json_t *v, size_t at)
{
    tr_span span = record_time(p, key, v);
    memcpy((char *)p->out + at, &span.from, sizeof span.from);
}

static void read_directed(struct record *p, const char *key, const json_t *v, size_t at)
{
    (void)at;
    if (!json_is_boolean(v)) record_fault(p, key, v, "true or false");
    p->out->directed = json_is_true(v);
}

static void read_nothing(struct record *p, const char *key, const json_t *v, size_t at)
{
    (void)p, (void)key, (void)v, (void)at; /* read ahead or behind of the others, see below */
}

#define AT(field) offsetof(struct tr_report, field)
#define AT_SPECIAL(field) offsetof(struct tr_special, field)

static const struct key { /* sorted by name: looked up by halves */
    const char *name;
    void (*read)(struct record *p, const char *key, const json_t *v, size_t at);
    size_t at;
} keys[] = {
    { "act", read_act, 0 },
    { "act_native", read_text, AT(act_native) },
    { "actor", record_read_refs, AT(actor) },
    { "assertions", record_read_assertions, 0 },
    { "by", read_special, AT_SPECIAL(by) },
    { "counts", record_read_counts, 0 },
    { "directed", read_directed, 0 },
    { "document", record_read_document, 0 },
    { "duty", read_special, AT_SPECIAL(duty) },
    { "flags", read_flags, 0 },
    { "from", read_nothing, 0 },
    { "headlines", read_texts, AT(headlines) },
    { "hours", read_hours, 0 },
    { "id", read_nothing, 0 },
    { "impact", read_nothing, 0 },
    { "kind", read_nothing, 0 },
    { "lang", read_text, AT(lang) },
    { "launch", read_nothing, 0 },
    { "means", read_text, AT(means) },
    { "native", read_native, 0 },
    { "of", read_special, AT_SPECIAL(of) },
    { "origin", read_text, AT(origin) },
    { "outcome", read_special, AT_SPECIAL(outcome) },
    { "parts", read_parts, 0 },
    { "place", read_nothing, 0 },
    { "published", read_published, AT(published) },
    { "received", read_published, AT(received) },
    { "share", read_share, 0 },
    { "source", read_text, AT(source) },
    { "status", read_special, AT_SPECIAL(status) },
    { "target", record_read_refs, AT(target) },
    { "text", read_text, AT(text) },
    { "to", read_nothing, 0 },
    { "tz", read_nothing, 0 },
    { "url", read_text, AT(url) },
    { "voices", read_texts, AT(voices) },
    { "weapon", read_text, AT(weapon) },
    { "zone", read_special, AT_SPECIAL(zone) },
};

static int by_name(const void *a, const void *b) { return strcmp(a, ((const struct key *)b)->name); }

static void unknown_key(struct record *p, const char *name)
{
    tr_str names[TR_COUNT(keys)];
    if (name[0] == 'x' && name[1] == '_') return; /* somebody's own: not ours to read */
    for (size_t k = 0; k < TR_COUNT(keys); k++) names[k] = tr_str_of(keys[k].name);
    record_unknown_word(p, name, tr_str_of(name), "a known key, or one that starts with x_", names, TR_COUNT(keys));
}

static void read_keys(struct record *p)
{
    for (void *it = json_object_iter(p->root); it && record_sound(p); it = json_object_iter_next(p->root, it)) {
        const char *name = json_object_iter_key(it);
        const json_t *v = json_object_iter_value(it);
        const struct key *key = bsearch(name, keys, TR_COUNT(keys), sizeof keys[0], by_name);
        if (!key) unknown_key(p, name);
        else if (!json_is_null(v)) key->read(p, name, v, key->at);
    }
}

/* ---- kinds ------------------------------------------------------------------------------- */

static void read_kind(struct record *p)
{
    const json_t *v = json_object_get(p->root, "kind");
    size_t kind = v ? record_word(p, "kind", v, tr_kind_names, TR_KINDS) : TR_REPORT;
    if (kind != TR_NONE) p->out->kind = (tr_kind)kind;
}

static tr_str field(const struct tr_report *r, size_t at)
{
    tr_str text = { NULL, 0 };
    if (r->special) memcpy(&text, (const char *)r->special + at, sizeof text);
    return text;
}

static bool has_act(const struct tr_report *r) { return r->act.n > 0; }
static bool has_outcome(const struct tr_report *r) { return field(r, AT_SPECIAL(outcome)).n > 0; }
static bool has_duty(const struct tr_report *r) { return field(r, AT_SPECIAL(duty)).n > 0; }
static bool has_by(const struct tr_report *r) { return field(r, AT_SPECIAL(by)).n > 0; }
static bool has_of(const struct tr_report *r) { return field(r, AT_SPECIAL(of)).n > 0; }
static bool has_status(const struct tr_report *r) { return field(r, AT_SPECIAL(status)).n > 0; }
static bool has_document(const struct tr_report *r) { return r->document != NULL; }
static bool has_time(const struct tr_report *r) { return r->when.from != TR_TIME_NONE; }

static bool has_place(const struct tr_report *r)
{
    return r->place.kind != TR_PLACE_NONE || field(r, AT_SPECIAL(zone)).n > 0;
}

static bool has_tally(const struct tr_report *r)
{
    if (r->special && r->special->parts.n > 0) return true;
    for (size_t k = 0; k < TR_COUNTED; k++)
        if (r->counts[k].best != TR_UNKNOWN || r->counts[k].low != TR_UNKNOWN) return true;
    return false;
}

static const struct need { /* what a record of a kind is worth nothing without */
    tr_kind kind;
    const char *field;
    bool (*has)(const struct tr_report *);
    const char *expected;
} needs[] = {
    { TR_REPORT, "act", has_act, "an act, since it is a report" },
    { TR_OBSERVATION, "act", has_act, "an act, since it is an observation" },
    { TR_ACCESS, "outcome", has_outcome, "denied, delayed or conditional, since it is an access record" },
    { TR_POST, "status", has_status, "opened or closed, since it is a post" },
    { TR_POST, "place", has_place, "a place or a zone, since it is a post" },
    { TR_COVERAGE, "from", has_time, "when it was watched, since it is a coverage record" },
    { TR_COVERAGE, "place", has_place, "a place or a zone, since it is a coverage record" },
    { TR_PERFORMANCE, "duty", has_duty, "the provision that was to be done, since it is a performance" },
    { TR_PERFORMANCE, "outcome", has_outcome, "done, partly_done or not_done, since it is a performance" },
    { TR_TALLY, "by", has_by, "the side that counts, since it is a tally" },
    { TR_TALLY, "counts", has_tally, "counts or parts, since it is a tally" },
    { TR_RETRACTION, "of", has_of, "the report that is taken back, since it is a retraction" },
    { TR_DOCUMENT, "document", has_document, "what was read in the text, since it is a document" },
};

static const char *const outcomes_access[] = { "denied", "delayed", "conditional" };
static const char *const outcomes_duty[] = { "done", "partly_done", "not_done" };
static const char *const statuses[] = { "opened", "closed" };

static void check_word(struct record *p, const char *key, tr_str word, const char *const *names, size_t n)
{
    if (word.n > 0 && tr_word(word, names, n) == TR_NONE) record_not_among(p, key, word, names, n);
}

static void check_kind(struct record *p)
{
    const struct tr_report *r = p->out;
    tr_str outcome = field(r, AT_SPECIAL(outcome));
    if (r->kind == TR_ACCESS) check_word(p, "outcome", outcome, outcomes_access, TR_COUNT(outcomes_access));
    if (r->kind == TR_PERFORMANCE) check_word(p, "outcome", outcome, outcomes_duty, TR_COUNT(outcomes_duty));
    check_word(p, "status", field(r, AT_SPECIAL(status)), statuses, TR_COUNT(statuses));
    if (r->document && r->kind != TR_DOCUMENT) record_fault(p, "document", NULL, "kind document, since it has claims");
    for (size_t k = 0; k < TR_COUNT(needs); k++)
        if (needs[k].kind == r->kind && !needs[k].has(r)) record_fault(p, needs[k].field, NULL, needs[k].expected);
}

bool record_kind_sound(struct tr_report *r)
{
    struct tr_fault fault = { 0 };
    char bytes[1 << 10]; /* for the sentence, which nobody reads */
    struct tr_arena room = { (unsigned char *)bytes, 0, sizeof bytes, NULL };
    struct tr_record_context c = { .a = &room };
    struct record p = { .c = &c, .out = r, .fault = &fault };
    check_kind(&p);
    return record_sound(&p);
}

/* ---- who says it, and its own id ----------------------------------------------------------- */

static void settle_source(struct record *p)
{
    struct tr_report *r = p->out;
    if (r->source.n == 0) r->source = p->c->source;
    if (r->source.n == 0) r->source = r->native.dataset;
    if (r->source.n == 0 || r->source.n > SOURCE_MAX)
        record_fault(p, "source", json_object_get(p->root, "source"), "a source id of at most 200 bytes");
    if (r->origin.n == 0) r->origin = r->voices.n ? r->voices.v[0] : r->source;
}

static void settle_direction(struct record *p)
{
    struct tr_report *r = p->out;
    if (!json_object_get(p->root, "directed")) r->directed = r->actor.n > 0;
    if (r->actor.n == 0 && r->target.n == 0) r->directed = false;
}

/* Ids are made, not taken: from native when there is one, else from the source's own id, which becomes
 * native, else from the content. A line that we wrote ourselves comes to the id that stands in it. */
static tr_rc settle_id(struct record *p, struct tr_error *err)
{
    struct tr_report *r = p->out;
    tr_str own = record_text(p, "id", json_object_get(p->root, "id"));
    if (p->c->trusted && p->c->hashed && own.n > 0) {
        r->id = own;
        return TR_OK;
    }
    TR_TRY(tr_report_seal(p->c->a, r, err));
    if (p->c->trusted && own.n > 0 && !tr_str_eq(own, r->id)) {
        r->id = own;
        return tr_report_seal_claims(p->c->a, r, err);
    }
    if (p->c->trusted || own.n == 0 || r->native.id.n > 0 || tr_str_eq(own, r->id)) return TR_OK;
    r->native.id = own;
    if (r->native.dataset.n == 0) r->native.dataset = r->source;
    return tr_report_seal(p->c->a, r, err);
}

/* ---- the record -------------------------------------------------------------------------- */

tr_rc tr_record_read(const struct tr_record_context *c, const json_t *record, struct tr_report *out,
                     struct tr_fault *fault, struct tr_error *err)
{
    json_t *root = json_incref((json_t *)(uintptr_t)record); /* iterators take no const */
    struct record p = { .c = c, .root = root, .out = out, .fault = fault };
    *out = tr_report_blank();
    if (!json_is_object(root)) record_fault(&p, "line", record, "one JSON object on each line");
    if (record_sound(&p)) read_kind(&p);
    if (record_sound(&p)) read_keys(&p);
    if (record_sound(&p)) record_read_when(&p);
    if (record_sound(&p)) record_read_ends(&p);
    if (record_sound(&p)) settle_source(&p);
    if (record_sound(&p)) settle_direction(&p);
    if (record_sound(&p)) check_kind(&p);
    tr_rc rc = TR_OK;
    if (record_sound(&p)) rc = settle_id(&p, err);
    json_decref(root);
    if (rc == TR_OK && p.no_room) rc = tr_fail(err, TR_NOMEM, "read: no room for a record");
    return rc;
}
