/* SPDX-License-Identifier: Apache-2.0
 *
 * The bytes of a gazetteer -> places of a name. Opening looks at the header alone; whatever number is read from the
 * image later is checked against the section it points into. */
#include "text/gazetteer.h"

#include <stdio.h>

#include "text/gz_image.h"
#include "text/skeleton.h"

const char *const tr_gz_class_names[TR_GZ_CLASSES] = { "continent", "country", "region",  "admin1",  "admin2",
                                                       "admin3",    "water",   "feature", "capital", "city",
                                                       "town",      "village", "quarter" };

static const size_t item_bytes[GZ_SECTIONS] = {
    [GZ_PLACES] = sizeof(struct gz_place),
    [GZ_NAMES] = sizeof(struct gz_slot),
    [GZ_SKELETONS] = sizeof(struct gz_slot),
    [GZ_LISTS] = sizeof(uint32_t),
    [GZ_FILTER] = 1,
    [GZ_TEXT] = 1,
};

uint64_t gz_sum(const unsigned char *p, size_t n)
{
    uint64_t sum[4] = { 1, 2, 3, 4 };
    for (size_t k = 0; k + 8 <= n; k += 8) {
        uint64_t v;
        memcpy(&v, p + k, 8);
        uint64_t *s = &sum[(k >> 3) & 3];
        *s = (*s ^ v) * UINT64_C(0x9FB21C651E98DF25);
        *s ^= *s >> 35;
    }
    for (size_t k = 1; k < 4; k++) sum[0] = (sum[0] ^ sum[k]) * UINT64_C(0x9E3779B97F4A7C15);
    return sum[0] ^ (sum[0] >> 31);
}

/* ---- opening ----------------------------------------------------------------------------- */

static bool is_power_of_two(uint64_t n) { return n && (n & (n - 1)) == 0; }

static bool section_is_sound(const struct gz_header *h, gz_section k)
{
    const struct gz_span *s = &h->section[k];
    if (s->at % GZ_ALIGN || s->at < sizeof *h || s->at > h->file_bytes) return false;
    if (s->n > (h->file_bytes - s->at) / item_bytes[k]) return false;
    if (k == GZ_NAMES || k == GZ_SKELETONS || k == GZ_FILTER) return is_power_of_two(s->n);
    return k != GZ_PLACES || s->n < GZ_PLACES_MAX;
}

static const char *header_fault(const struct gz_header *h, size_t n)
{
    if (h->magic != GZ_MAGIC) return "not a gazetteer image of this kind of machine";
    if (h->version != GZ_VERSION || h->header_bytes != sizeof *h)
        return "a gazetteer of another version; run `truce gazetteer build` again";
    if (h->head_sum != gz_sum((const unsigned char *)h, offsetof(struct gz_header, head_sum)))
        return "damaged: the sum of its header is wrong";
    if (h->file_bytes != n) return "damaged: cut short, or longer than it says";
    for (int k = 0; k < GZ_SECTIONS; k++)
        if (!section_is_sound(h, (gz_section)k)) return "damaged: a section lies outside the file";
    if (h->sources_at > h->section[GZ_TEXT].n || h->sources_n > h->section[GZ_TEXT].n - h->sources_at)
        return "damaged: a section lies outside the file";
    return NULL;
}

tr_rc tr_gazetteer_of(tr_str name, tr_str bytes, struct tr_gazetteer *out, struct tr_error *err)
{
    *out = (struct tr_gazetteer){ 0 };
    if (bytes.n < sizeof(struct gz_header))
        return tr_fail(err, TR_DAMAGED, TR_FMT ": too short to be a gazetteer image", TR_ARG(name));
    if ((uintptr_t)bytes.p % 8) return tr_fail(err, TR_BUG, TR_FMT ": image is not 8-aligned", TR_ARG(name));
    const struct gz_header *h = (const struct gz_header *)(const void *)bytes.p;
    const char *fault = header_fault(h, bytes.n);
    if (fault) return tr_fail(err, TR_DAMAGED, TR_FMT ": %s", TR_ARG(name), fault);
    *out = (struct tr_gazetteer){ (const unsigned char *)bytes.p, bytes.n, h };
    return TR_OK;
}

tr_rc tr_gazetteer_verify(tr_str name, const struct tr_gazetteer *g, struct tr_error *err)
{
    uint64_t sum = gz_sum(g->p + sizeof *g->header, g->n - sizeof *g->header);
    if (sum == g->header->sum) return TR_OK;
    return tr_fail(err, TR_DAMAGED, TR_FMT ": damaged: the sum of its bytes is wrong", TR_ARG(name));
}

/* ---- parts ------------------------------------------------------------------------------- */

static const void *section(const struct tr_gazetteer *g, gz_section k) { return g->p + g->header->section[k].at; }
static uint64_t items(const struct tr_gazetteer *g, gz_section k) { return g->header->section[k].n; }

size_t tr_gazetteer_count(const struct tr_gazetteer *g) { return (size_t)items(g, GZ_PLACES); }
size_t tr_gazetteer_names(const struct tr_gazetteer *g) { return (size_t)g->header->names; }

static tr_str text_at(const struct tr_gazetteer *g, uint64_t at, uint64_t n)
{
    if (at > items(g, GZ_TEXT) || n > items(g, GZ_TEXT) - at) return (tr_str){ 0 };
    return (tr_str){ (const char *)section(g, GZ_TEXT) + at, (size_t)n };
}

tr_str tr_gazetteer_sources(const struct tr_gazetteer *g)
{
    return text_at(g, g->header->sources_at, g->header->sources_n);
}

static int64_t index_or_none(const struct tr_gazetteer *g, uint32_t k)
{
    return k < items(g, GZ_PLACES) ? (int64_t)k : TR_GZ_NONE;
}

bool tr_gazetteer_place(const struct tr_gazetteer *g, int64_t index, char id_room[TR_GZ_ID_ROOM],
                        struct tr_gz_place *out)
{
    if (index < 0 || (uint64_t)index >= items(g, GZ_PLACES)) return false;
    const struct gz_place *p = (const struct gz_place *)section(g, GZ_PLACES) + index;
    *out = (struct tr_gz_place){ .name = text_at(g, p->name_at, p->name_n) };
    out->cls = p->cls < TR_GZ_CLASSES ? (tr_gz_class)p->cls : TR_GZ_FEATURE;
    out->at = (tr_point){ p->lon_e6 / 1e6, p->lat_e6 / 1e6 };
    if (!tr_point_valid(out->at)) return false;
    out->radius_m = p->radius_m;
    out->population = p->population;
    memcpy(out->country, p->country, 2);
    out->admin1 = index_or_none(g, p->admin1);
    out->admin2 = index_or_none(g, p->admin2);
    out->user = p->flags & 1;
    if (!id_room) return true;
    if (p->id_n) out->id = text_at(g, p->id, p->id_n);
    else
        out->id = (tr_str){ id_room,
                            (size_t)snprintf(id_room, TR_GZ_ID_ROOM, "geonames:%llu", (unsigned long long)p->id) };
    return true;
}

/* ---- names ------------------------------------------------------------------------------- */

static struct gz_slot slot_of(const struct tr_gazetteer *g, gz_section table, uint64_t hash)
{
    const struct gz_slot *slots = section(g, table);
    uint64_t mask = items(g, table) - 1, h = gz_place_hash(hash, g->header->seed);
    uint32_t tag = (uint32_t)(h >> 32);
    for (uint64_t k = 0; k < GZ_PROBES; k++) {
        struct gz_slot s = slots[(h + k) & mask];
        if (s.list == 0) break;
        if (s.tag == tag) return s;
    }
    return (struct gz_slot){ 0 };
}

static uint64_t filter_bit(const struct tr_gazetteer *g, uint64_t key)
{
    return (key ^ (key >> 31)) & (items(g, GZ_FILTER) * 8 - 1);
}

/* Can a name begin with this token? A wrong yes is rare and costs a probe. */
static bool may_begin(const struct tr_gazetteer *g, uint64_t key)
{
    const unsigned char *bits = section(g, GZ_FILTER);
    uint64_t bit = filter_bit(g, key);
    return bits[bit >> 3] >> (bit & 7) & 1;
}

static uint32_t list_n(const struct tr_gazetteer *g, uint64_t list)
{
    const uint32_t *lists = section(g, GZ_LISTS);
    if (list == 0 || list >= items(g, GZ_LISTS)) return 0;
    uint64_t room = items(g, GZ_LISTS) - list - 1;
    return lists[list] <= room && lists[list] <= GZ_LIST_MAX ? lists[list] : 0;
}

static struct tr_gz_found found_at(const struct tr_gazetteer *g, uint32_t list, uint32_t tokens)
{
    uint64_t at = list & ~GZ_GOES_ON;
    uint32_t n = list_n(g, at);
    return (struct tr_gz_found){ n ? at : 0, n, n ? tokens : 0 };
}

static bool is_part(const struct tr_token *t) { return !(t->flags & (TR_TOK_MARK | TR_TOK_POSSESSIVE | TR_TOK_NOT)); }

/* The next token of a name behind v[at - 1]; `end` when a mark parts them. The stop in "W.Va." parts nothing. */
static size_t next_part(const struct tr_token *v, size_t at, size_t end)
{
    if (at < end && is_part(&v[at])) return at;
    bool stop = at + 1 < end && v[at].flags & TR_TOK_GLUED && v[at + 1].flags & TR_TOK_GLUED && v[at].n == 1 &&
                v[at - 1].n == 1;
    return stop && is_part(&v[at + 1]) ? at + 1 : end;
}

void tr_gazetteer_soon(const struct tr_gazetteer *g, uint64_t key, tr_gz_step step)
{
    if (step == TR_GZ_FILTER)
        __builtin_prefetch((const unsigned char *)section(g, GZ_FILTER) + (filter_bit(g, key) >> 3));
    if (step == TR_GZ_FILTER || !may_begin(g, key)) return;
    uint64_t hash = gz_step(0, key);
    const struct gz_slot *slots = section(g, GZ_NAMES);
    if (step == TR_GZ_SLOT) __builtin_prefetch(&slots[gz_place_hash(hash, g->header->seed) & (items(g, GZ_NAMES) - 1)]);
    if (step == TR_GZ_SLOT) return;
    uint64_t list = slot_of(g, GZ_NAMES, hash).list & ~GZ_GOES_ON;
    if (list && list < items(g, GZ_LISTS)) __builtin_prefetch((const uint32_t *)section(g, GZ_LISTS) + list);
}

void tr_gazetteer_place_soon(const struct tr_gazetteer *g, int64_t index)
{
    if (index < 0 || (uint64_t)index >= items(g, GZ_PLACES)) return;
    __builtin_prefetch((const struct gz_place *)section(g, GZ_PLACES) + index);
}

struct tr_gz_found tr_gazetteer_longest(const struct tr_gazetteer *g, const struct tr_token *v, size_t k, size_t end)
{
    struct tr_gz_found best = { 0 };
    if (k >= end || !may_begin(g, v[k].key)) return best;
    uint64_t hash = 0;
    size_t at = is_part(&v[k]) ? k : end;
    for (uint32_t n = 0; at < end && n < GZ_TOKENS; n++) {
        hash = gz_step(hash, v[at].key);
        struct gz_slot s = slot_of(g, GZ_NAMES, hash);
        struct tr_gz_found here = found_at(g, s.list, (uint32_t)(at + 1 - k));
        if (here.n) best = here;
        if (!(s.list & GZ_GOES_ON)) break;
        at = next_part(v, at + 1, end);
    }
    return best;
}

struct tr_gz_found tr_gazetteer_exact(const struct tr_gazetteer *g, const struct tr_token *v, size_t k, size_t end)
{
    uint64_t hash = 0;
    uint32_t n = 0;
    if (k >= end || !may_begin(g, v[k].key)) return (struct tr_gz_found){ 0 };
    for (size_t at = k; at < end; at++) {
        if (v[at].flags & TR_TOK_MARK) continue;
        if (n++ == GZ_TOKENS) return (struct tr_gz_found){ 0 };
        hash = gz_step(hash, v[at].key);
    }
    return found_at(g, slot_of(g, GZ_NAMES, hash).list, (uint32_t)(end - k));
}

struct tr_gz_found tr_gazetteer_alike(const struct tr_gazetteer *g, tr_str name)
{
    char room[TR_SKELETON_ROOM];
    tr_str key = tr_skeleton(name, room);
    if (key.n < 2) return (struct tr_gz_found){ 0 };
    return found_at(g, slot_of(g, GZ_SKELETONS, gz_step(0, tr_hash64(key))).list, 1);
}

int64_t tr_gazetteer_each(const struct tr_gazetteer *g, struct tr_gz_found f, uint32_t k, uint32_t *flags)
{
    const uint32_t *lists = section(g, GZ_LISTS);
    if (k >= f.n || k >= list_n(g, f.list)) return TR_GZ_NONE;
    uint32_t item = lists[f.list + 1 + k];
    if (flags) *flags = item >> 24;
    return index_or_none(g, item & (GZ_PLACES_MAX - 1));
}
