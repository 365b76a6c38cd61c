/* SPDX-License-Identifier: Apache-2.0
 *
 * Merged places -> the bytes of an image (gz_image.h). Everything is sorted before it is written, so the bytes depend on
 * what the files say and on nothing else. */
#include <math.h>
#include <stdlib.h>

#include "text/gz_build.h"
#include "text/gz_image.h"
#include "text/skeleton.h"

struct node { /* a name, or the first tokens of one */
    uint64_t hash;
    uint32_t place; /* GZ_NOBODY: only the beginning of longer names */
    int16_t prior;
    uint8_t flags;
};

struct writer {
    struct tr_gz_builder *b;
    struct gz_merged m;
    TR_LIST(struct node) names, skeletons;
    TR_LIST(uint64_t) firsts; /* keys of first tokens */
    TR_LIST(uint32_t) lists;
    struct gz_header h;
    struct tr_sink text;
};

/* ---- which names, and their hashes ------------------------------------------------------- */

/* Scripts whose words are not parted by spaces cannot be found by tokens. */
static bool is_findable(tr_str name)
{
    size_t letters = 0;
    for (size_t k = 0; k < name.n; k++) {
        unsigned char c = (unsigned char)name.p[k];
        if (c == 0xE1 && k + 1 < name.n && (unsigned char)name.p[k + 1] >= 0xB8) continue; /* Latin with more marks */
        if (c == 0xE2) continue;                                                           /* punctuation */
        if (c >= 0xE0) return false;
        letters += c >= 0xC0 || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
    return letters >= 2;
}

static bool is_code(tr_str name)
{
    for (size_t k = 0; k < name.n; k++)
        if (name.p[k] < 'A' || name.p[k] > 'Z') return false;
    return name.n <= 4;
}

static const uint32_t TOLD_FLAGS = TR_GZ_ADJECTIVE | TR_GZ_SHORT | TR_GZ_UPPER;

/* Airport codes and the like come among the other names of a place: "ALP". */
static bool is_wanted(const struct gz_name *n)
{
    if (!is_findable(n->text)) return false;
    if (n->flags & (TOLD_FLAGS | TR_GZ_MAIN)) return true;
    return n->text.n >= 3 && !is_code(n->text);
}

static bool is_word(const struct writer *w, tr_str name)
{
    size_t v;
    char low[64];
    if (name.n > sizeof low) return false;
    for (size_t k = 0; k < name.n; k++) low[k] = tr_lower(name.p[k]);
    return tr_map_get(&w->b->words, (tr_str){ low, name.n }, &v);
}

static bool node_put(struct writer *w, uint64_t hash, uint32_t place, uint32_t flags)
{
    struct node n = { hash, place, 0, (uint8_t)flags };
    if (place != GZ_NOBODY) n.prior = (int16_t)tr_gz_prior(w->m.places.v[place].cls, w->m.places.v[place].population);
    return TR_PUSH(w->b->a, &w->names, n);
}

/* The tokens of a name; marks between them part nothing here: "Washington, D.C.". */
static bool name_put(struct writer *w, struct tr_arena *scratch, const struct gz_name *name, uint32_t place)
{
    struct tr_arena mark = *scratch;
    struct tr_tokens t = { .text = name->text };
    uint64_t hash = 0, hashes[GZ_TOKENS];
    size_t n = 0;
    bool ok = tr_tokenize(scratch, &t, 0, (uint32_t)name->text.n, 0, NULL) == TR_OK;
    for (size_t k = 0; ok && k < t.list.n; k++) {
        if (t.list.v[k].flags & TR_TOK_MARK) continue;
        if (n == GZ_TOKENS || (n == 0 && t.list.v[k].flags & TR_TOK_NUMBER)) goto done; /* too long, or "5th of May" */
        if (n == 0 && !TR_PUSH(w->b->a, &w->firsts, t.list.v[k].key)) ok = false;
        hash = gz_step(hash, t.list.v[k].key);
        hashes[n++] = hash;
    }
    for (size_t k = 0; ok && k < n; k++) {
        bool whole = k + 1 == n;
        uint32_t flags = name->flags | (whole && n == 1 && is_word(w, name->text) ? (uint32_t)TR_GZ_WORD : 0);
        ok = node_put(w, hashes[k], whole ? place : GZ_NOBODY, whole ? flags : 0);
    }
done:
    *scratch = mark;
    return ok;
}

/* Only what is a place in itself is found by ear: never an adjective, never a country. */
static bool skeleton_put(struct writer *w, const struct gz_name *name, uint32_t place)
{
    char room[TR_SKELETON_ROOM];
    const struct gz_draft *d = &w->m.places.v[place];
    if (name->flags & TOLD_FLAGS || d->cls <= TR_GZ_REGION) return true;
    tr_str key = tr_skeleton(name->text, room);
    struct node n = { gz_step(0, tr_hash64(key)), place, (int16_t)tr_gz_prior(d->cls, d->population), 0 };
    return key.n < 2 || TR_PUSH(w->b->a, &w->skeletons, n);
}

static bool place_names_put(struct writer *w, struct tr_arena *scratch, uint32_t place)
{
    const struct gz_draft *d = &w->m.places.v[place];
    for (size_t k = 0; k < d->names.n; k++) {
        struct gz_name n = d->names.v[k];
        if (k == 0) n.flags |= TR_GZ_MAIN;
        if (!is_wanted(&n)) continue;
        if (!name_put(w, scratch, &n, place) || !skeleton_put(w, &n, place)) return false;
    }
    return true;
}

/* ---- lists and slots --------------------------------------------------------------------- */

/* Equal names together; in one name the likeliest place first, and of one place the best way to be called. */
static int cmp_node(const void *x, const void *y)
{
    const struct node *a = x, *b = y;
    if (a->hash != b->hash) return a->hash < b->hash ? -1 : 1;
    if (a->prior != b->prior && a->place != GZ_NOBODY && b->place != GZ_NOBODY) return a->prior > b->prior ? -1 : 1;
    if (a->place != b->place) return a->place < b->place ? -1 : 1;
    uint8_t worse_a = a->flags & (uint8_t)~TR_GZ_MAIN, worse_b = b->flags & (uint8_t)~TR_GZ_MAIN;
    if (worse_a != worse_b) return worse_a < worse_b ? -1 : 1;
    return (int)b->flags - (int)a->flags;
}

struct entry { /* of a table, before it has a slot */
    uint64_t hash;
    uint32_t list;
};
struct entries {
    TR_LIST(struct entry) list;
};

/* Where nodes [from, to), which share a hash, lie in LISTS; 0: none of them is a whole name. */
static bool list_put(struct writer *w, const struct node *v, size_t from, size_t to, uint32_t *at)
{
    uint32_t n = 0;
    *at = (uint32_t)w->lists.n;
    if (!TR_PUSH(w->b->a, &w->lists, 0)) return false;
    for (size_t k = from; k < to && n < GZ_LIST_MAX; k++) {
        if (v[k].place == GZ_NOBODY || (k > from && v[k].place == v[k - 1].place)) continue;
        if (!TR_PUSH(w->b->a, &w->lists, v[k].place | (uint32_t)v[k].flags << 24)) return false;
        n++;
    }
    if (n == 0) w->lists.n--;
    if (n == 0) *at = 0;
    else w->lists.v[*at] = n;
    return true;
}

static bool group(struct writer *w, struct node *v, size_t n, struct entries *out, uint64_t *whole)
{
    if (n) qsort(v, n, sizeof *v, cmp_node);
    for (size_t from = 0, to; from < n; from = to) {
        bool goes_on = false;
        for (to = from; to < n && v[to].hash == v[from].hash; to++) goes_on |= v[to].place == GZ_NOBODY;
        struct entry e = { v[from].hash, 0 };
        if (!list_put(w, v, from, to, &e.list)) return false;
        *whole += e.list != 0;
        if (goes_on) e.list |= GZ_GOES_ON;
        if (!TR_PUSH(w->b->a, &out->list, e)) return false;
    }
    return true;
}

/* False: two names share a tag near one slot, or a chain is too long; the caller tries another seed. */
static bool slots_fill(struct gz_slot *slots, uint64_t cap, const struct entries *e, uint64_t seed)
{
    memset(slots, 0, cap * sizeof *slots);
    for (size_t k = 0; k < e->list.n; k++) {
        uint64_t h = gz_place_hash(e->list.v[k].hash, seed), step = 0;
        uint32_t tag = (uint32_t)(h >> 32);
        for (; step < GZ_PROBES - 1 && slots[(h + step) & (cap - 1)].list; step++)
            if (slots[(h + step) & (cap - 1)].tag == tag) return false;
        if (step == GZ_PROBES - 1) return false;
        slots[(h + step) & (cap - 1)] = (struct gz_slot){ tag, e->list.v[k].list };
    }
    return true;
}

static uint64_t slots_cap(size_t n)
{
    uint64_t cap = 16;
    while (cap * 3 < (uint64_t)n * 4) cap *= 2; /* at most three quarters full */
    return cap;
}

/* ---- the bytes --------------------------------------------------------------------------- */

static uint64_t at_end(struct tr_sink *out)
{
    static const char zeros[GZ_ALIGN] = { 0 };
    if (out->n % GZ_ALIGN) tr_put(out, (tr_str){ zeros, GZ_ALIGN - out->n % GZ_ALIGN });
    return out->n;
}

static void section_put(struct writer *w, struct tr_sink *out, gz_section k, const void *p, uint64_t n, size_t size)
{
    w->h.section[k] = (struct gz_span){ at_end(out), n };
    tr_put(out, (tr_str){ p, n * size });
}

static uint32_t text_put(struct writer *w, tr_str text)
{
    uint32_t at = (uint32_t)w->text.n;
    tr_put(&w->text, text);
    return at;
}

static uint64_t geonames_number(tr_str id)
{
    static const tr_str head = TR_LIT("geonames:");
    int64_t v = 0;
    if (!tr_str_starts(id, head)) return 0;
    return tr_str_to_i64((tr_str){ id.p + head.n, id.n - head.n }, &v) && v > 0 ? (uint64_t)v : 0;
}

static struct gz_place place_of(struct writer *w, size_t k)
{
    const struct gz_draft *d = &w->m.places.v[k];
    tr_str name = d->names.v[0].text, id = d->id;
    struct gz_place p = { .id = geonames_number(id), .admin1 = w->m.of[k].admin1, .admin2 = w->m.of[k].admin2 };
    if (id.n == 0) id = tr_str_format(w->b->a, "admin:" TR_FMT, TR_ARG(d->code));
    if (id.n > 255) id.n = 255;
    if (name.n > 300) name.n = 300;
    if (p.id == 0) p.id = text_put(w, id), p.id_n = (uint8_t)id.n;
    p.lon_e6 = (int32_t)lround(d->at.lon * 1e6);
    p.lat_e6 = (int32_t)lround(d->at.lat * 1e6);
    p.population = d->population < 0 ? 0 : d->population > UINT32_MAX ? UINT32_MAX : (uint32_t)d->population;
    p.radius_m = (uint32_t)lround(fmin(fmax(d->radius_m, 1), 2e7));
    p.name_at = text_put(w, name);
    p.name_n = (uint16_t)name.n;
    p.cls = (uint8_t)d->cls;
    if (d->country.n == 2) memcpy(p.country, d->country.p, 2);
    p.flags = d->rank == GZ_RANK_USER;
    return p;
}

static bool places_write(struct writer *w, struct tr_sink *out)
{
    struct gz_place *v = tr_new(w->b->a, struct gz_place, w->m.places.n + 1);
    if (!v) return false;
    for (size_t k = 0; k < w->m.places.n; k++) v[k] = place_of(w, k);
    section_put(w, out, GZ_PLACES, v, w->m.places.n, sizeof *v);
    return true;
}

static bool tables_write(struct writer *w, struct tr_sink *out)
{
    struct entries names = { 0 }, skeletons = { 0 };
    uint64_t no_matter = 0;
    if (!TR_PUSH(w->b->a, &w->lists, 0)) return false; /* 0 is "no list" */
    if (!group(w, w->names.v, w->names.n, &names, &w->h.names)) return false;
    if (!group(w, w->skeletons.v, w->skeletons.n, &skeletons, &no_matter)) return false;
    uint64_t cap_n = slots_cap(names.list.n), cap_s = slots_cap(skeletons.list.n);
    struct gz_slot *a = tr_new(w->b->a, struct gz_slot, cap_n), *b = tr_new(w->b->a, struct gz_slot, cap_s);
    if (!a || !b) return false;
    while (!slots_fill(a, cap_n, &names, w->h.seed) || !slots_fill(b, cap_s, &skeletons, w->h.seed))
        if (++w->h.seed == 1000) return false;
    section_put(w, out, GZ_NAMES, a, cap_n, sizeof *a);
    section_put(w, out, GZ_SKELETONS, b, cap_s, sizeof *b);
    section_put(w, out, GZ_LISTS, w->lists.v, w->lists.n, sizeof *w->lists.v);
    return true;
}

static bool filter_write(struct writer *w, struct tr_sink *out)
{
    uint64_t bits = 512;
    while (bits < w->firsts.n * 8 && bits < UINT64_C(1) << 23) bits *= 2;
    unsigned char *v = tr_new(w->b->a, unsigned char, bits / 8);
    if (!v) return false;
    for (size_t k = 0; k < w->firsts.n; k++) {
        uint64_t bit = (w->firsts.v[k] ^ (w->firsts.v[k] >> 31)) & (bits - 1);
        v[bit >> 3] |= (unsigned char)(1u << (bit & 7));
    }
    section_put(w, out, GZ_FILTER, v, bits / 8, 1);
    return true;
}

static int cmp_source(const void *x, const void *y)
{
    const struct tr_str_hash *a = x, *b = y;
    int c = memcmp(a->hash.b, b->hash.b, sizeof a->hash.b);
    return c ? c : tr_str_cmp(a->name, b->name);
}

static void sources_write(struct writer *w)
{
    struct tr_sha sha;
    tr_sha_begin(&sha);
    w->h.sources_at = w->text.n;
    if (w->b->sources.n) qsort(w->b->sources.v, w->b->sources.n, sizeof *w->b->sources.v, cmp_source);
    for (size_t k = 0; k < w->b->sources.n; k++) {
        const struct tr_str_hash *s = &w->b->sources.v[k];
        tr_sha_add(&sha, s->hash.b, sizeof s->hash.b);
        tr_put(&w->text, tr_hash_hex(w->b->a, s->hash));
        tr_puts(&w->text, "  ");
        tr_put(&w->text, tr_path_name(s->name));
        tr_puts(&w->text, "\n");
    }
    w->h.sources_n = w->text.n - w->h.sources_at;
    tr_hash all = tr_sha_end(&sha);
    memcpy(w->h.content, all.b, sizeof all.b);
}

static void header_write(struct writer *w, struct tr_sink *out)
{
    w->h.magic = GZ_MAGIC;
    w->h.version = GZ_VERSION;
    w->h.header_bytes = sizeof w->h;
    w->h.file_bytes = at_end(out);
    w->h.sum = gz_sum((const unsigned char *)out->p + sizeof w->h, out->n - sizeof w->h);
    w->h.head_sum = gz_sum((const unsigned char *)&w->h, offsetof(struct gz_header, head_sum));
    memcpy(out->p, &w->h, sizeof w->h);
}

static bool all_names_put(struct writer *w)
{
    struct tr_arena scratch;
    bool ok = tr_arena_open(&scratch, 1 << 20, NULL) == TR_OK;
    for (size_t k = 0; ok && k < w->m.places.n; k++) ok = place_names_put(w, &scratch, (uint32_t)k);
    tr_arena_close(&scratch);
    return ok;
}

static bool image_write(struct writer *w, struct tr_sink *out)
{
    tr_put(out, (tr_str){ (const char *)&w->h, sizeof w->h });
    if (!all_names_put(w) || !places_write(w, out) || !tables_write(w, out) || !filter_write(w, out)) return false;
    sources_write(w);
    section_put(w, out, GZ_TEXT, w->text.p, w->text.n, 1);
    if (out->failed || w->text.failed) return false;
    header_write(w, out);
    return !out->failed;
}

tr_rc tr_gz_build(struct tr_gz_builder *b, struct tr_sink *out, struct tr_gz_stats *stats, struct tr_error *err)
{
    struct writer w = { .b = b };
    TR_TRY(gz_merge(b, &w.m, err));
    bool ok = w.m.places.n > 0 && image_write(&w, out);
    tr_sink_close(&w.text);
    if (w.m.places.n == 0) return tr_fail(err, TR_BAD_INPUT, "gazetteer: no place with a point in any of the files");
    if (!ok) return tr_fail(err, TR_NOMEM, "gazetteer: no room for %zu places", w.m.places.n);
    if (stats)
        *stats = (struct tr_gz_stats){ w.m.places.n, (size_t)w.h.names, (size_t)w.h.section[GZ_SKELETONS].n, out->n };
    return TR_OK;
}
