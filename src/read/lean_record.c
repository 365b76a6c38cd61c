/* SPDX-License-Identifier: Apache-2.0
 *
 * A canonical line -> a report whose texts borrow from it: keys, lists, and what is worked out from them, as in record.c. */
#include "read/lean.h"
#include "read/record.h"

/* The same limits as in record.c and record_parts.c. */
enum { SOURCE_MAX = 200, TEXTS_MAX = 1000, REFS_MAX = 200, ASSERTIONS_MAX = 200 };

static struct tr_special *special(struct lean *l)
{
    if (l->out->special) return l->out->special;
    struct tr_special *s = tr_new(l->a, struct tr_special, 1);
    if (s) s->hours = s->share = -1;
    return l->out->special = s;
}

/* ---- plain values ------------------------------------------------------------------------ */

static bool read_word(struct lean *l, const char *const *names, size_t n, size_t *out)
{
    tr_str word;
    return lean_raw(l, &word) && (*out = tr_word(word, names, n)) != TR_NONE;
}

static bool read_special(struct lean *l, void *into, size_t at)
{
    (void)into;
    return special(l) && lean_text(l, l->out->special, at);
}

static bool read_hours(struct lean *l, void *into, size_t at)
{
    (void)into, (void)at;
    return special(l) && lean_number(l, 0, 1e6, &l->out->special->hours);
}

static bool read_share(struct lean *l, void *into, size_t at)
{
    (void)into, (void)at;
    return special(l) && lean_number(l, 0, 1, &l->out->special->share);
}

static bool read_act(struct lean *l, void *into, size_t at)
{
    struct tr_report *r = l->out;
    if (!lean_text(l, into, at)) return false;
    return r->act.n == 0 || !l->acts || tr_act_find(l->acts, r->act);
}

static bool read_true_or_false(struct lean *l, bool *out)
{
    static const tr_str yes = TR_LIT("true"), no = TR_LIT("false");
    tr_str rest = { l->p, (size_t)(l->end - l->p) };
    *out = tr_str_starts(rest, yes);
    if (!*out && !tr_str_starts(rest, no)) return false;
    l->p += *out ? yes.n : no.n;
    return true;
}

static bool read_directed(struct lean *l, void *into, size_t at)
{
    (void)into, (void)at;
    l->has_directed = true;
    return read_true_or_false(l, &l->out->directed);
}

static bool read_kind(struct lean *l, void *into, size_t at)
{
    size_t kind;
    (void)into, (void)at;
    if (!read_word(l, tr_kind_names, TR_KINDS, &kind)) return false;
    l->out->kind = (tr_kind)kind;
    return true;
}

static bool read_flags(struct lean *l, void *into, size_t at)
{
    bool good;
    size_t flag;
    (void)into, (void)at;
    for (size_t k = 0; lean_item(l, k, TR_FLAGS, &good); k++) {
        if (!read_word(l, tr_flag_names, TR_FLAGS, &flag)) return false;
        l->out->flags |= 1u << flag;
    }
    return good;
}

/* Ours are in UTC: 2017-05-06T21:00:00Z, with six digits behind the seconds when there are any. */
static bool read_span(struct lean *l, tr_span *out)
{
    enum { SECONDS = 20, MICROSECONDS = 27 };
    tr_str text;
    if (!lean_raw(l, &text) || (text.n != SECONDS && text.n != MICROSECONDS)) return false;
    return text.p[text.n - 1] == 'Z' && tr_time_parse(NULL, text, out);
}

static bool read_from(struct lean *l, void *into, size_t at)
{
    (void)into, (void)at;
    return l->has_from = read_span(l, &l->from);
}

static bool read_to(struct lean *l, void *into, size_t at)
{
    (void)into, (void)at;
    return l->has_to = read_span(l, &l->to);
}

static bool read_time(struct lean *l, void *into, size_t at)
{
    tr_span span;
    if (!read_span(l, &span)) return false;
    memcpy((char *)into + at, &span.from, sizeof span.from);
    return true;
}

/* ---- lists: gathered on the stack, since their length is known behind them only ------------ */

static bool read_texts(struct lean *l, void *into, size_t at)
{
    tr_str room[TEXTS_MAX];
    struct tr_strs list = { 0 };
    bool good;
    while (lean_item(l, list.n, TEXTS_MAX, &good))
        if (!lean_text(l, &room[list.n++], 0)) return false;
    list.v = good ? lean_room(l, room, list.n, sizeof *room) : NULL;
    memcpy((char *)into + at, &list, sizeof list);
    return list.v != NULL;
}

static bool read_ref(struct lean *l, struct tr_ref *ref)
{
    static const struct lean_key keys[] = {
        { TR_LIT("code"), lean_text, offsetof(struct tr_ref, code) },
        { TR_LIT("name"), lean_text, offsetof(struct tr_ref, name) },
        { TR_LIT("scheme"), lean_text, offsetof(struct tr_ref, scheme) },
    };
    *ref = (struct tr_ref){ 0 };
    bool object = l->p < l->end && *l->p == '{';
    bool good = object ? lean_object(l, keys, TR_COUNT(keys), ref) : lean_text(l, ref, offsetof(struct tr_ref, name));
    return good && (ref->name.n > 0 || ref->code.n > 0);
}

static bool read_refs(struct lean *l, void *into, size_t at)
{
    struct tr_ref room[REFS_MAX];
    struct {
        struct tr_ref *v;
        size_t n, cap;
    } list = { 0 };
    _Static_assert(sizeof list == sizeof l->out->actor, "the same list under another name");
    bool good;
    while (lean_item(l, list.n, REFS_MAX, &good))
        if (!read_ref(l, &room[list.n++])) return false;
    list.v = good ? lean_room(l, room, list.n, sizeof *room) : NULL;
    list.cap = list.n;
    memcpy((char *)into + at, &list, sizeof list);
    return list.v != NULL;
}

static bool read_evidenced(struct lean *l, void *into, size_t at)
{
    (void)at;
    return read_true_or_false(l, &((struct tr_assertion *)into)->evidenced);
}

static bool read_says(struct lean *l, void *into, size_t at)
{
    size_t k;
    (void)at;
    if (!read_word(l, record_sayings, RECORD_SAYINGS, &k)) return false;
    ((struct tr_assertion *)into)->says = tr_str_of(record_sayings[k]);
    return true;
}

static bool read_assertions(struct lean *l, void *into, size_t at)
{
    static const struct lean_key keys[] = {
        { TR_LIT("about"), lean_text, offsetof(struct tr_assertion, about) },
        { TR_LIT("by"), lean_text, offsetof(struct tr_assertion, by) },
        { TR_LIT("evidenced"), read_evidenced, 0 },
        { TR_LIT("says"), read_says, 0 },
        { TR_LIT("text"), lean_text, offsetof(struct tr_assertion, text) },
        { TR_LIT("told_by"), lean_text, offsetof(struct tr_assertion, told_by) },
    };
    struct tr_assertion room[ASSERTIONS_MAX];
    size_t n = 0;
    bool good;
    (void)into, (void)at;
    for (; lean_item(l, n, ASSERTIONS_MAX, &good); n++) {
        room[n] = (struct tr_assertion){ .evidenced = false };
        if (!lean_object(l, keys, TR_COUNT(keys), &room[n]) || room[n].by.n == 0 || room[n].says.n == 0) return false;
    }
    l->out->assertions.v = good ? lean_room(l, room, n, sizeof *room) : NULL;
    l->out->assertions.n = l->out->assertions.cap = n;
    return l->out->assertions.v != NULL;
}

static bool read_part_n(struct lean *l, void *into, size_t at)
{
    (void)at;
    return lean_integer(l, 0, COUNT_MAX, &((struct tr_part *)into)->n);
}

static bool read_parts(struct lean *l, void *into, size_t at)
{
    static const struct lean_key keys[] = {
        { TR_LIT("n"), read_part_n, 0 },
        { TR_LIT("name"), lean_text, offsetof(struct tr_part, name) },
    };
    struct tr_part room[TEXTS_MAX];
    size_t n = 0;
    bool good;
    (void)into, (void)at;
    for (; lean_item(l, n, TEXTS_MAX, &good); n++) {
        room[n] = (struct tr_part){ .n = -1 };
        if (!lean_object(l, keys, TR_COUNT(keys), &room[n]) || room[n].n < 0) return false;
    }
    struct tr_special *s = special(l);
    if (!good || !s) return false;
    s->parts.v = lean_room(l, room, n, sizeof *room);
    s->parts.n = n;
    return s->parts.v != NULL;
}

/* ---- counts, native ---------------------------------------------------------------------- */

static bool read_number(struct lean *l, void *into, size_t at)
{
    int64_t value;
    if (!lean_integer(l, 0, COUNT_MAX, &value)) return false;
    memcpy((char *)into + at, &value, sizeof value);
    return true;
}

static bool read_count(struct lean *l, void *into, size_t at)
{
    static const struct lean_key keys[] = {
        { TR_LIT("best"), read_number, offsetof(struct tr_count, best) },
        { TR_LIT("high"), read_number, offsetof(struct tr_count, high) },
        { TR_LIT("low"), read_number, offsetof(struct tr_count, low) },
    };
    struct tr_count *c = &((struct tr_report *)into)->counts[at];
    if (!lean_object(l, keys, TR_COUNT(keys), c)) return false;
    if (record_count_outside(c)) l->out->flags |= 1u << TR_FLAG_BEST_OUTSIDE;
    return true;
}

static bool read_counts(struct lean *l, void *into, size_t at)
{
    static const struct lean_key keys[] = {
        { TR_LIT("abducted"), read_count, TR_ABDUCTED },
        { TR_LIT("detained"), read_count, TR_DETAINED },
        { TR_LIT("displaced"), read_count, TR_DISPLACED },
        { TR_LIT("explosions"), read_count, TR_EXPLOSIONS },
        { TR_LIT("injured"), read_count, TR_INJURED },
        { TR_LIT("items"), read_count, TR_ITEMS },
        { TR_LIT("killed"), read_count, TR_KILLED },
        { TR_LIT("killed_actor"), read_count, TR_KILLED_ACTOR },
        { TR_LIT("killed_civilians"), read_count, TR_KILLED_CIVILIANS },
        { TR_LIT("killed_target"), read_count, TR_KILLED_TARGET },
        { TR_LIT("killed_unknown"), read_count, TR_KILLED_UNKNOWN },
        { TR_LIT("shots"), read_count, TR_SHOTS },
        { TR_LIT("violations"), read_count, TR_VIOLATIONS },
    };
    _Static_assert(TR_COUNT(keys) == TR_COUNTED, "every count is read");
    (void)at;
    return lean_object(l, keys, TR_COUNT(keys), into);
}

static bool read_row(struct lean *l, void *into, size_t at)
{
    (void)at;
    return lean_integer(l, 0, INT64_MAX, &((struct tr_native *)into)->row);
}

static bool read_native(struct lean *l, void *into, size_t at)
{
    static const struct lean_key keys[] = {
        { TR_LIT("dataset"), lean_text, offsetof(struct tr_native, dataset) },
        { TR_LIT("id"), lean_text, offsetof(struct tr_native, id) },
        { TR_LIT("row"), read_row, 0 },
    };
    (void)into, (void)at;
    return lean_object(l, keys, TR_COUNT(keys), &l->out->native);
}

/* ---- the record -------------------------------------------------------------------------- */

#define AT(field) offsetof(struct tr_report, field)
#define AT_SPECIAL(field) offsetof(struct tr_special, field)

static const struct lean_key keys[] = {
    { TR_LIT("act"), read_act, AT(act) },
    { TR_LIT("act_native"), lean_text, AT(act_native) },
    { TR_LIT("actor"), read_refs, AT(actor) },
    { TR_LIT("assertions"), read_assertions, 0 },
    { TR_LIT("by"), read_special, AT_SPECIAL(by) },
    { TR_LIT("counts"), read_counts, 0 },
    { TR_LIT("directed"), read_directed, 0 },
    { TR_LIT("duty"), read_special, AT_SPECIAL(duty) },
    { TR_LIT("flags"), read_flags, 0 },
    { TR_LIT("from"), read_from, 0 },
    { TR_LIT("headlines"), read_texts, AT(headlines) },
    { TR_LIT("hours"), read_hours, 0 },
    { TR_LIT("id"), lean_text, AT(id) },
    { TR_LIT("impact"), lean_read_end, TR_IMPACT },
    { TR_LIT("kind"), read_kind, 0 },
    { TR_LIT("lang"), lean_text, AT(lang) },
    { TR_LIT("launch"), lean_read_end, TR_LAUNCH },
    { TR_LIT("means"), lean_text, AT(means) },
    { TR_LIT("native"), read_native, 0 },
    { TR_LIT("of"), read_special, AT_SPECIAL(of) },
    { TR_LIT("origin"), lean_text, AT(origin) },
    { TR_LIT("outcome"), read_special, AT_SPECIAL(outcome) },
    { TR_LIT("parts"), read_parts, 0 },
    { TR_LIT("place"), lean_read_end, TR_SITE },
    { TR_LIT("published"), read_time, AT(published) },
    { TR_LIT("received"), read_time, AT(received) },
    { TR_LIT("share"), read_share, 0 },
    { TR_LIT("source"), lean_text, AT(source) },
    { TR_LIT("status"), read_special, AT_SPECIAL(status) },
    { TR_LIT("target"), read_refs, AT(target) },
    { TR_LIT("text"), lean_text, AT(text) },
    { TR_LIT("to"), read_to, 0 },
    { TR_LIT("tz"), lean_text, AT(tz) },
    { TR_LIT("url"), lean_text, AT(url) },
    { TR_LIT("voices"), read_texts, AT(voices) },
    { TR_LIT("weapon"), lean_text, AT(weapon) },
    { TR_LIT("zone"), read_special, AT_SPECIAL(zone) },
};

static bool settle_when(struct lean *l)
{
    tr_span *when = &l->out->when;
    if (l->out->tz.n == 0) l->out->tz = TR_STR("UTC");
    if (!l->has_from) return !l->has_to;
    *when = l->from;
    if (l->has_to && l->to.from < when->from) return false;
    if (l->has_to) when->to = l->to.from > when->from ? l->to.from : l->to.to;
    if (when->to <= when->from) when->to = when->from + 1;
    return true;
}

static bool settle_source(struct tr_report *r)
{
    if (r->source.n == 0) r->source = r->native.dataset;
    if (r->origin.n == 0) r->origin = r->voices.n ? r->voices.v[0] : r->source;
    return r->source.n > 0 && r->source.n <= SOURCE_MAX;
}

static void settle_direction(struct lean *l)
{
    struct tr_report *r = l->out;
    if (!l->has_directed) r->directed = r->actor.n > 0;
    if (r->actor.n == 0 && r->target.n == 0) r->directed = false;
}

bool lean_report(struct tr_arena *a, tr_str line, const struct tr_acts *acts, struct tr_report *out)
{
    if (line.n == 0 || tr_utf8_bad(line) != TR_NOT_FOUND) return false;
    struct lean l = { .p = line.p, .end = line.p + line.n, .a = a, .acts = acts, .out = out };
    *out = tr_report_blank();
    if (!lean_object(&l, keys, TR_COUNT(keys), out) || l.p != l.end) return false;
    if (!settle_when(&l) || !lean_settle_ends(&l) || !settle_source(out)) return false;
    settle_direction(&l);
    return record_kind_sound(out);
}
