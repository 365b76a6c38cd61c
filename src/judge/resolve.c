/* SPDX-License-Identifier: Apache-2.0
 *
 * An actor as a source names it -> actors of the agreement: by code, by id, by any spelling, and for
 * composite names ("HTS, Rahman Corps") part by part. A name that nobody knows stays a stranger;
 * what an umbrella or a coalition may stand for is left to sides.c. */
#include "judge/setup.h"

static tr_str key_of(struct tr_arena *a, char kind, tr_str scheme, tr_str text)
{
    return tr_str_format(a, "%c" TR_FMT "\t" TR_FMT, kind, TR_ARG(scheme), TR_ARG(text));
}

static bool index_add(struct tr_arena *a, tr_indexes *list, size_t index)
{
    return tr_jd_has_index(list, index) || TR_PUSH(a, list, index);
}

static bool key_add(struct tr_judge_setup *s, struct tr_arena *a, tr_str key, size_t actor)
{
    size_t set;
    if (!key.p) return false;
    if (!tr_map_get(&s->by_key, key, &set)) {
        set = s->sets.n;
        tr_indexes none = { NULL, 0, 0 };
        if (!TR_PUSH(a, &s->sets, none) || !tr_map_put(&s->by_key, key, set)) return false;
    }
    return index_add(a, &s->sets.v[set], actor);
}

static bool actor_add(struct tr_judge_setup *s, struct tr_arena *a, size_t k)
{
    const struct tr_actor *x = &s->g->actors.v[k];
    bool ok = key_add(s, a, key_of(a, 'i', (tr_str){ 0 }, x->id), k);
    for (size_t c = 0; ok && c < x->codes.n; c++)
        ok = key_add(s, a, key_of(a, 'c', x->codes.v[c].scheme, x->codes.v[c].code), k);
    for (size_t n = 0; ok && n < x->names.n; n++)
        ok = key_add(s, a, key_of(a, 'n', (tr_str){ 0 }, tr_fold(a, x->names.v[n].text)), k);
    return ok;
}

static bool source_add(struct tr_judge_setup *s, struct tr_arena *a, size_t k)
{
    const struct tr_source *x = &s->sources->list.v[k];
    size_t have;
    tr_str key = key_of(a, 'n', (tr_str){ 0 }, tr_fold(a, x->id));
    bool ok = key.p && (tr_map_get(&s->source_by_name, key, &have) || tr_map_put(&s->source_by_name, key, k));
    for (size_t n = 0; ok && n < x->names.n; n++) {
        key = key_of(a, 'n', (tr_str){ 0 }, tr_fold(a, x->names.v[n]));
        ok = key.p && (tr_map_get(&s->source_by_name, key, &have) || tr_map_put(&s->source_by_name, key, k));
    }
    return ok;
}

tr_rc tr_jd_names_open(struct tr_judge_setup *s, struct tr_arena *a, struct tr_error *err)
{
    s->by_key.arena = a;
    s->source_by_name.arena = a;
    bool ok = true;
    for (size_t k = 0; ok && k < s->g->actors.n; k++) ok = actor_add(s, a, k);
    for (size_t k = 0; ok && s->sources && k < s->sources->list.n; k++) ok = source_add(s, a, k);
    return ok ? TR_OK : tr_fail(err, TR_NOMEM, "judge: no room for the names of %zu actors", s->g->actors.n);
}

static const tr_indexes *set_of(const struct tr_judge_setup *s, struct tr_arena *scratch, char kind, tr_str scheme,
                                tr_str text)
{
    size_t set;
    tr_str key = key_of(scratch, kind, scheme, text);
    return key.p && tr_map_get(&s->by_key, key, &set) ? &s->sets.v[set] : NULL;
}

/* Codes of texts say more and more from left to right ("SYR.MIL.AF"): what the agreement does not list to the last part
 * is looked up by what comes before. */
static const tr_indexes *set_of_code(const struct tr_judge_setup *s, struct tr_arena *scratch, tr_str scheme,
                                     tr_str code)
{
    const tr_indexes *set = set_of(s, scratch, 'c', scheme, code);
    bool parts = tr_str_is(scheme, "text");
    while (!set && parts && code.n) {
        while (code.n && code.p[code.n - 1] != '.') code.n--;
        if (code.n) code.n--;
        if (code.n) set = set_of(s, scratch, 'c', scheme, code);
    }
    return set;
}

/* By id as written, else by any spelling. */
static const tr_indexes *set_named(const struct tr_judge_setup *s, struct tr_arena *scratch, tr_str name)
{
    const tr_indexes *set = name.n ? set_of(s, scratch, 'i', (tr_str){ 0 }, name) : NULL;
    if (set || !name.n) return set;
    tr_str folded = tr_fold(scratch, name);
    return folded.n ? set_of(s, scratch, 'n', (tr_str){ 0 }, folded) : NULL;
}

static size_t put_set(const tr_indexes *set, tr_str name, struct tr_part_of_ref *out, size_t n)
{
    for (size_t k = 0; k < set->n && n < TR_PARTS_MAX; k++) out[n++] = (struct tr_part_of_ref){ set->v[k], name };
    return n;
}

static size_t separator(tr_str s)
{
    for (size_t k = 0; k < s.n; k++)
        if (memchr(",/;&", s.p[k], 4)) return k;
    return TR_NOT_FOUND;
}

static size_t put_composite(const struct tr_judge_setup *s, struct tr_arena *scratch, tr_str name,
                            struct tr_part_of_ref *out)
{
    size_t n = 0;
    while (name.n && n < TR_PARTS_MAX) {
        size_t at = separator(name);
        tr_str part = tr_str_trim((tr_str){ name.p, at == TR_NOT_FOUND ? name.n : at });
        name = at == TR_NOT_FOUND ? (tr_str){ 0 } : (tr_str){ name.p + at + 1, name.n - at - 1 };
        if (!part.n) continue;
        const tr_indexes *set = set_named(s, scratch, part);
        if (set) n = put_set(set, part, out, n);
        else out[n++] = (struct tr_part_of_ref){ TR_NONE, part };
    }
    return n;
}

size_t tr_jd_parts(const struct tr_judge_setup *s, struct tr_arena *scratch, const struct tr_ref *ref,
                   struct tr_part_of_ref out[TR_PARTS_MAX])
{
    tr_str name = ref->name.n ? ref->name : ref->code;
    const tr_indexes *set = NULL;
    if (ref->code.n && ref->scheme.n) set = set_of_code(s, scratch, ref->scheme, ref->code);
    if (!set && ref->code.n && !ref->scheme.n) set = set_named(s, scratch, ref->code);
    if (!set) set = set_named(s, scratch, ref->name);
    if (set) return put_set(set, name, out, 0);
    return separator(name) == TR_NOT_FOUND
               ? (name.n ? (out[0] = (struct tr_part_of_ref){ TR_NONE, name }, (size_t)1) : 0)
               : put_composite(s, scratch, name, out);
}

size_t tr_jd_actor_named(const struct tr_judge_setup *s, struct tr_arena *scratch, tr_str id_or_name)
{
    struct tr_arena mark = *scratch;
    const tr_indexes *set = set_named(s, scratch, id_or_name);
    *scratch = mark;
    return set && set->n ? set->v[0] : TR_NONE;
}

tr_str tr_jd_interest(const struct tr_judge_setup *s, struct tr_arena *scratch, tr_str speaker)
{
    struct tr_arena mark = *scratch;
    size_t k;
    tr_str key = key_of(scratch, 'n', (tr_str){ 0 }, tr_fold(scratch, speaker));
    bool known = key.p && tr_map_get(&s->source_by_name, key, &k);
    *scratch = mark;
    if (known && s->sources->list.v[k].interest.n) return s->sources->list.v[k].interest;
    size_t actor = tr_jd_actor_named(s, scratch, speaker);
    return actor == TR_NONE ? (tr_str){ 0 } : s->g->actors.v[actor].id;
}

bool tr_jd_is_civilians(const struct tr_judge_setup *s, size_t actor, tr_str name)
{
    if (actor != TR_NONE) return tr_str_is(s->g->actors.v[actor].kind, "civilians");
    return tr_str_is(name, "Civilians") || tr_str_is(name, "civilians");
}

void tr_actor_resolve(const struct tr_judge_setup *s, struct tr_arena *a, const struct tr_ref *ref, tr_indexes *out)
{
    struct tr_part_of_ref parts[TR_PARTS_MAX];
    size_t n = tr_jd_parts(s, a, ref, parts);
    out->v = NULL;
    out->n = out->cap = 0;
    for (size_t k = 0; k < n; k++)
        if (parts[k].actor != TR_NONE && !index_add(a, out, parts[k].actor)) return;
}
