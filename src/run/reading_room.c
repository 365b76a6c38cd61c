/* SPDX-License-Identifier: Apache-2.0
 *
 * What texts are read with, made once and late. */
#include "run/reading_room.h"

#include "format/worker.h"
#include "run/gazetteer.h"
#include "text/gz_build.h"

static const size_t OWN_ROOM = (size_t)16 << 30; /* address space, not memory */

struct tr_reading_room {
    struct tr_arena own; /* furnished in the middle of a file, whose arena is given back behind it */
    struct tr_language_options options;
    tr_str gazetteer_told;
    struct tr_gazetteer_files gazetteers;
    tr_str images[TR_GAZETTEERS_MAX], image_names[TR_GAZETTEERS_MAX];
    struct tr_language *language; /* NULL: nobody came yet */
    struct tr_worker *worker;
    tr_str warning;
};

static bool is_language_file(tr_str name)
{
    return (tr_str_starts(name, TR_STR("lexicon/")) && tr_str_ends(name, TR_STR(".lex"))) ||
           (tr_str_starts(name, TR_STR("rules/")) && tr_str_ends(name, TR_STR(".rules")));
}

tr_rc tr_reading_room_bare(struct tr_arena *a, tr_str told, struct tr_reading_room **out, struct tr_error *err)
{
    struct tr_reading_room *room = tr_new(a, struct tr_reading_room, 1);
    if (!room) return tr_fail(err, TR_NOMEM, "run: no room for reading texts");
    room->gazetteer_told = told;
    *out = room;
    return TR_OK;
}

tr_rc tr_reading_room_open(struct tr_arena *a, const struct tr_shared *s, const struct tr_files *files,
                           struct tr_strs names, struct tr_reading_room **out, struct tr_error *err)
{
    TR_TRY(tr_reading_room_bare(a, (tr_str){ 0 }, out, err));
    struct tr_language_options *o = &(*out)->options;
    o->names.v = tr_new(a, tr_str, names.n + 1);
    o->bytes.v = tr_new(a, tr_str, names.n + 1);
    if (!o->names.v || !o->bytes.v) return tr_fail(err, TR_NOMEM, "run: no room for the case's lexicon");
    for (size_t k = 0; k < names.n; k++) {
        if (!is_language_file(names.v[k])) continue;
        TR_TRY(files->get(files->self, a, names.v[k], &o->bytes.v[o->names.n], err));
        o->names.v[o->names.n++] = names.v[k];
    }
    o->bytes.n = o->names.n;
    o->places = s->agreement.places.v;
    o->n_places = s->agreement.places.n;
    o->zones = s->agreement.zones.v;
    o->n_zones = s->agreement.zones.n;
    return TR_OK;
}

/* The case's own places are names that its texts may use. */
static tr_rc make_own_places(struct tr_reading_room *room, size_t *n, struct tr_error *err)
{
    struct tr_gz_builder b;
    struct tr_sink image = { 0 };
    struct tr_arena mark = room->own;
    tr_str kept = { 0 };
    if (room->options.n_places == 0) return TR_OK;
    tr_gz_builder_open(&room->own, &b);
    TR_TRY(tr_gz_add_known(&b, room->options.places, room->options.n_places, err));
    tr_rc rc = b.drafts.n ? tr_gz_build(&b, &image, NULL, err) : TR_END;
    room->own = mark;
    if (rc == TR_OK) kept = tr_str_copy(&room->own, tr_sink_text(&image));
    tr_sink_close(&image);
    if (rc == TR_END) return TR_OK;
    if (rc == TR_OK && !kept.p) rc = tr_fail(err, TR_NOMEM, "run: no room for the names of the case's places");
    if (rc == TR_OK) room->images[*n] = kept, room->image_names[(*n)++] = TR_STR("places.tsv");
    return rc;
}

static tr_rc map_gazetteer(struct tr_reading_room *room, struct tr_error *err)
{
    TR_TRY(tr_gazetteers_open(&room->own, room->gazetteer_told, &room->gazetteers, err));
    size_t n = 0, files = room->gazetteers.g.n;
    TR_TRY(make_own_places(room, &n, err));
    if (files == 0)
        room->warning = TR_STR(
            "no gazetteer is found: places that a text names stay without coordinates (truce gazetteer build)");
    for (size_t k = 0; k < files && n < TR_GAZETTEERS_MAX; k++, n++) {
        room->images[n] = room->gazetteers.files[k].bytes;
        room->image_names[n] = room->gazetteers.files[k].path;
    }
    room->options.images = (struct tr_strs){ room->images, n };
    room->options.image_names = (struct tr_strs){ room->image_names, n };
    return TR_OK;
}

static tr_rc furnish(struct tr_reading_room *room, struct tr_error *err)
{
    if (!room->own.base) TR_TRY(tr_arena_open(&room->own, OWN_ROOM, err));
    TR_TRY(map_gazetteer(room, err));
    TR_TRY(tr_language_open(&room->own, &room->options, &room->language, err));
    struct tr_strs faults = tr_language_faults(&room->own, room->language);
    if (faults.n)
        return tr_fail(err, TR_BAD_INPUT, TR_FMT "%s", TR_ARG(faults.v[0]),
                       faults.n > 1 ? " (and more; truce lex check tells all)" : "");
    return TR_OK;
}

/* Plain text needs no worker, so that one short text does not pay for a process. */
static tr_rc hire(struct tr_reading_room *room, const struct tr_input *in, struct tr_error *err)
{
    tr_intake_kind kind = tr_intake_kind_of(in->name);
    if (kind == TR_INTAKE_ANY) tr_intake_sniff(in->bytes, &kind);
    if (room->worker || kind == TR_INTAKE_TEXT) return TR_OK;
    TR_TRY(tr_worker_open(NULL, &room->worker, err));
    struct tr_box box = tr_worker_box(room->worker);
    if (!tr_box_holds(&box))
        room->warning = TR_STR(
            "this machine gives no full sandbox for foreign pages (truce doctor says what is missing)");
    return TR_OK;
}

tr_rc tr_reading_room_enter(struct tr_reading_room *room, struct tr_input *in, struct tr_error *err)
{
    if (!room->language) TR_TRY(furnish(room, err));
    TR_TRY(hire(room, in, err));
    in->language = room->language;
    in->worker = room->worker;
    return TR_OK;
}

tr_str tr_reading_room_warning(const struct tr_reading_room *room) { return room->warning; }

void tr_reading_room_close(struct tr_reading_room *room)
{
    if (!room) return;
    tr_worker_close(room->worker);
    tr_gazetteers_close(&room->gazetteers);
    if (room->own.base) tr_arena_close(&room->own);
}
