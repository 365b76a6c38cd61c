/* SPDX-License-Identifier: Apache-2.0
 *
 * load.c: the agreement file and what it refers to -> struct tr_agreement, in the order walk, build,
 * resolve, check. Each step tells its own faults; none stops the next. */
#include "agreement/loading.h"

#include <stdlib.h>

/* ---- lists ---- */

/* The maps of a top-level list; entries that are no maps were told of. */
static struct tr_node **entries(struct tr_loading *l, const char *key, size_t *n)
{
    const struct tr_node *list = tr_node_get(l->root, key);
    struct tr_node **v = tr_new(l->a, struct tr_node *, (list ? list->n : 0) + 1);
    *n = 0;
    if (!v) l->full = true;
    if (!v || !list || list->kind != TR_NODE_LIST) return v;
    for (struct tr_node *c = list->first; c; c = c->next)
        if (c->kind == TR_NODE_MAP) v[(*n)++] = c;
    return v;
}

#define OPEN_LIST(l, list, key, type)                              \
    do {                                                           \
        (l)->list = entries((l), (key), &(l)->g->list.n);          \
        (l)->g->list.v = tr_new((l)->a, type, (l)->g->list.n + 1); \
        (l)->g->list.cap = (l)->g->list.n;                         \
        if (!(l)->g->list.v) (l)->full = true;                     \
    } while (0)

static void lists_open(struct tr_loading *l)
{
    OPEN_LIST(l, instruments, "instruments", struct tr_instrument);
    OPEN_LIST(l, actors, "actors", struct tr_actor);
    OPEN_LIST(l, roles, "roles", struct tr_role);
    OPEN_LIST(l, designations, "designated_groups", struct tr_designation);
    OPEN_LIST(l, zones, "zones", struct tr_zone);
    OPEN_LIST(l, provisions, "provisions", struct tr_provision);
    OPEN_LIST(l, readings, "readings", struct tr_reading);
    if (l->full || l->g->instruments.n > 0) return;
    l->instruments[0] = l->root; /* the agreement is its own only instrument */
    l->g->instruments.n = l->g->instruments.cap = 1;
}

static void ids_register(struct tr_loading *l)
{
    if (l->instruments[0] != l->root)
        tr_ag_register(l, &l->by_instrument, l->instruments, l->g->instruments.n, "instrument");
    tr_ag_register(l, &l->by_actor, l->actors, l->g->actors.n, "actor");
    tr_ag_register(l, &l->by_zone, l->zones, l->g->zones.n, "zone");
    tr_ag_register(l, &l->by_provision, l->provisions, l->g->provisions.n, "provision");
    tr_ag_register(l, &l->by_reading, l->readings, l->g->readings.n, "reading");
}

/* ---- steps ---- */

/* Stops only where there is no room; readings and actors first, since the rest refers to them. */
static void build(struct tr_loading *l)
{
    static void (*const steps[])(struct tr_loading *) = {
        tr_ag_build_instruments, tr_ag_close_chain,      tr_ag_build_readings, tr_ag_build_actors,   tr_ag_build_roles,
        tr_ag_build_zones,       tr_ag_build_provisions, tr_ag_read_tables,    tr_ag_check_zones,    tr_ag_check_places,
        tr_ag_check_provisions,  tr_ag_check_parties,    tr_ag_check_actors,   tr_ag_check_readings,
    };
    lists_open(l);
    if (!l->full) ids_register(l);
    for (size_t k = 0; k < TR_COUNT(steps) && !l->full; k++) steps[k](l);
}

static void yaml_faults(struct tr_loading *l, const struct tr_yaml *y)
{
    for (size_t k = 0; k < y->faults.n; k++)
        tr_ag_tell(l, y->faults.v[k].mark,
                   (struct tr_fault){ .what = y->faults.v[k].what,
                                      .found = y->faults.v[k].found,
                                      .expected = y->faults.v[k].expected });
}

static int by_name(const void *p, const void *q)
{
    const struct tr_loaded_file *x = p, *y = q;
    return tr_str_cmp(x->name, y->name);
}

static tr_hash content_of(struct tr_loading *l)
{
    struct tr_sha s;
    tr_sha_begin(&s);
    if (l->read.n > 1) qsort(l->read.v, l->read.n, sizeof *l->read.v, by_name);
    for (size_t k = 0; k < l->read.n; k++) {
        tr_sha_text(&s, l->read.v[k].name);
        tr_sha_text(&s, l->read.v[k].bytes);
    }
    return tr_sha_end(&s);
}

static tr_rc verdict(struct tr_loading *l, struct tr_error *err)
{
    struct tr_sink line = { 0 };
    tr_ag_sort(l->faults);
    if (l->full) return tr_fail(err, TR_NOMEM, TR_FMT ": no room for the agreement", TR_ARG(l->name));
    if (l->faults->errors == 0) return TR_OK;
    for (size_t k = 0; k < l->faults->list.n && line.n == 0; k++)
        if (!l->faults->list.v[k].warning) tr_fault_say(&l->faults->list.v[k], &line);
    tr_rc rc = tr_fail(err, TR_BAD_INPUT, TR_FMT " (%zu fault%s in all)", TR_ARG(tr_sink_text(&line)),
                       l->faults->errors, l->faults->errors == 1 ? "" : "s");
    tr_sink_close(&line);
    return rc;
}

/* A tree that the schema can walk: a map at the top. */
static void tree_use(struct tr_loading *l)
{
    if (l->root->kind != TR_NODE_MAP) {
        tr_ag_fault(l, l->root->mark, "no map", l->root->text, "an agreement: keys and values");
        return;
    }
    tr_ag_build_head(l); /* first: dates need the time zone */
    if (l->full) return;
    tr_ag_walk(l);
    if (!l->over && !l->full) build(l);
}

static void maps_open(struct tr_loading *l)
{
    struct tr_map *maps[] = { &l->by_instrument, &l->by_actor,   &l->by_zone,
                              &l->by_provision,  &l->by_reading, &l->by_place };
    for (size_t k = 0; k < TR_COUNT(maps); k++) maps[k]->arena = l->a;
}

tr_rc tr_agreement_load(struct tr_arena *a, const struct tr_files *files, tr_str name, const struct tr_acts *acts,
                        struct tr_agreement *out, struct tr_faults *faults, struct tr_error *err)
{
    struct tr_loading l = {
        .a = a, .files = files, .acts = acts, .g = out, .faults = faults, .name = name, .told_file = name
    };
    struct tr_loaded_file file = { name, { 0 } };
    struct tr_yaml y;
    *out = (struct tr_agreement){ 0 };
    *faults = (struct tr_faults){ 0 };
    maps_open(&l);
    TR_TRY(files->get(files->self, a, name, &file.bytes, err));
    if (file.bytes.n > TR_FILE_BYTES) {
        tr_ag_fault(&l, (struct tr_mark){ 1, 1 }, "a file that is too large", (tr_str){ 0 }, "at most 8 MiB");
        return verdict(&l, err);
    }
    if (!TR_PUSH(a, &l.read, file)) l.full = true;
    TR_TRY(tr_yaml_read(a, file.bytes, &y, err));
    l.root = y.root;
    yaml_faults(&l, &y);
    if (l.root && y.whole) tree_use(&l); /* of a cut tree every missing key would be told */
    tr_ag_geometry_close(&l);
    out->content = content_of(&l);
    return verdict(&l, err);
}
