/* SPDX-License-Identifier: Apache-2.0
 *
 * cmd_gazetteer.c: `truce gazetteer`: files of places -> one image; is an image sound; who bears a name. */
#include "cmd/cmd.h"

#include "format/json.h"
#include <stdlib.h>

#include "run/gazetteer.h"
#include "text/gz_build.h"
#include "text/places.h"

static const size_t INPUT_MAX = (size_t)4 << 30, BUILD_ROOM = (size_t)16 << 30, TEXT_MAX = (size_t)64 << 20;

/* ---- build ------------------------------------------------------------------------------- */

static tr_rc add_inputs(struct args *a, struct tr_gz_builder *b, struct tr_error *err)
{
    for (size_t k = 1; k < a->words.n; k++) {
        tr_str bytes;
        TR_TRY(tr_file_read(b->a, a->words.v[k], INPUT_MAX, &bytes, err));
        TR_TRY(tr_gz_add_file(b, a->words.v[k], bytes, a->value[OPT_OWN] != NULL, err));
    }
    return TR_OK;
}

static int build(struct args *a)
{
    struct tr_error err = { TR_OK, "" };
    struct tr_arena room;
    struct tr_gz_builder b;
    struct tr_gz_stats stats = { 0 };
    struct tr_sink out = { 0 };
    if (!a->value[OPT_OUTPUT]) return say_usage(a, "gazetteer build: -o FILE says where the image goes");
    if (a->words.n < 2) return say_usage(a, "gazetteer build: no input files");
    if (tr_arena_open(&room, BUILD_ROOM, &err) != TR_OK) return say_failure(a, &err);
    tr_gz_builder_open(&room, &b);
    tr_rc rc = add_inputs(a, &b, &err);
    if (rc == TR_OK) rc = tr_gz_build(&b, &out, &stats, &err);
    for (size_t k = 0; k < b.faults.n; k++) say(a, "truce: " TR_FMT, TR_ARG(b.faults.v[k]));
    if (rc == TR_OK) rc = tr_file_write(tr_str_of(a->value[OPT_OUTPUT]), tr_sink_text(&out), &err);
    if (rc == TR_OK)
        say(a, "truce: %zu places, %zu names, %zu bytes; %lld rows set aside", stats.places, stats.names, stats.bytes,
            (long long)b.set_aside);
    tr_sink_close(&out);
    tr_arena_close(&room);
    return rc == TR_OK ? EXIT_DONE : say_failure(a, &err);
}

/* ---- check ------------------------------------------------------------------------------- */

static int check(struct args *a)
{
    struct tr_error err = { TR_OK, "" };
    struct tr_gazetteer_file f;
    struct tr_sink out = { 0 };
    tr_rc rc = tr_gazetteer_open(a->arena, a->words.n > 1 ? a->words.v[1] : (tr_str){ 0 }, &f, &err);
    if (rc == TR_END) return say_usage(a, "gazetteer check: there is no gazetteer; name the file");
    if (rc == TR_OK) rc = tr_gazetteer_verify(f.path, &f.g, &err);
    if (rc != TR_OK) return tr_gazetteer_close(&f), say_failure(a, &err);
    tr_putf(&out, TR_FMT ": sound; %zu places, %zu names, %zu bytes, from\n", TR_ARG(f.path), tr_gazetteer_count(&f.g),
            tr_gazetteer_names(&f.g), f.bytes.n);
    tr_put(&out, tr_gazetteer_sources(&f.g));
    tr_gazetteer_close(&f);
    return put_out(a, &out);
}

/* ---- find -------------------------------------------------------------------------------- */

static tr_str name_of(const struct tr_gazetteer *g, int64_t index)
{
    char room[TR_GZ_ID_ROOM];
    struct tr_gz_place p;
    return index >= 0 && tr_gazetteer_place(g, index, room, &p) ? p.name : (tr_str){ 0 };
}

static void put_place(const struct args *a, const struct tr_gazetteer *g, const struct tr_gz_place *p, bool by_ear,
                      struct tr_sink *out)
{
    bool first = true;
    if (!a->value[OPT_JSON]) {
        tr_putf(out, TR_FMT "\t" TR_FMT "\t%s\t", TR_ARG(p->id), TR_ARG(p->name), tr_gz_class_names[p->cls]);
        tr_put_number(out, p->at.lon, 5);
        tr_puts(out, "\t");
        tr_put_number(out, p->at.lat, 5);
        tr_putf(out, "\t%.0f\t%lld\t%s\t" TR_FMT "\t" TR_FMT "%s\n", p->radius_m, (long long)p->population, p->country,
                TR_ARG(name_of(g, p->admin1)), TR_ARG(name_of(g, p->admin2)), by_ear ? "\tby ear" : "");
        return;
    }
    tr_puts(out, "{");
    const struct {
        const char *key;
        tr_str value;
    } texts[] = { { "admin1", name_of(g, p->admin1) },
                  { "admin2", name_of(g, p->admin2) },
                  { "class", tr_str_of(tr_gz_class_names[p->cls]) },
                  { "country", tr_str_of(p->country) },
                  { "id", p->id },
                  { "name", p->name } };
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        tr_json_key(out, &first, texts[k].key);
        tr_json_put(out, texts[k].value);
    }
    const struct {
        const char *key;
        double value;
    } numbers[] = {
        { "lat", p->at.lat }, { "lon", p->at.lon }, { "population", (double)p->population }, { "radius_m", p->radius_m }
    };
    for (size_t k = 0; k < TR_COUNT(numbers); k++) {
        tr_json_key(out, &first, numbers[k].key);
        tr_put_number(out, numbers[k].value, 6);
    }
    tr_puts(out, by_ear ? ",\"by_ear\":true}\n" : "}\n");
}

static void put_found(const struct args *a, const struct tr_gazetteer *g, struct tr_gz_found f, bool by_ear,
                      struct tr_sink *out)
{
    size_t limit = a->value[OPT_LIMIT] ? (size_t)strtoul(a->value[OPT_LIMIT], NULL, 10) : 50;
    for (uint32_t k = 0; k < f.n && k < limit; k++) {
        char room[TR_GZ_ID_ROOM];
        struct tr_gz_place p;
        if (tr_gazetteer_place(g, tr_gazetteer_each(g, f, k, NULL), room, &p)) put_place(a, g, &p, by_ear, out);
    }
}

static int find(struct args *a)
{
    struct tr_error err = { TR_OK, "" };
    struct tr_gazetteer_file f;
    struct tr_sink out = { 0 };
    if (a->words.n != 2) return say_usage(a, "gazetteer find: one name, in quotation marks when it has spaces");
    tr_rc rc = tr_gazetteer_open(a->arena, tr_str_of(a->value[OPT_GAZETTEER]), &f, &err);
    if (rc == TR_END) return say_usage(a, "gazetteer find: there is no gazetteer; --gazetteer FILE names one");
    struct tr_tokens t = { .text = a->words.v[1] };
    if (rc == TR_OK) rc = tr_tokenize(a->arena, &t, 0, (uint32_t)t.text.n, 0, &err);
    if (rc != TR_OK) return tr_gazetteer_close(&f), say_failure(a, &err);
    struct tr_gz_found exact = tr_gazetteer_exact(&f.g, t.list.v, 0, t.list.n);
    put_found(a, &f.g, exact.n ? exact : tr_gazetteer_alike(&f.g, t.text), exact.n == 0, &out);
    bool none = out.n == 0;
    int code = put_out(a, &out);
    tr_gazetteer_close(&f);
    if (none) say(a, "truce: no place bears this name, and none sounds like it");
    return code;
}

/* ---- read -------------------------------------------------------------------------------- */

static void put_mention(const struct tr_tokens *t, const struct tr_place_mention *m, struct tr_sink *out)
{
    static const char *const kinds[] = { "place", "adjective", "unknown" };
    tr_str text = tr_tokens_text(t, m->first, m->n);
    tr_putf(out, "%u\t%u\t%s\t" TR_FMT "\t" TR_FMT, t->list.v[m->first].at, t->list.v[m->first].at + (uint32_t)text.n,
            kinds[m->kind], TR_ARG(text), TR_ARG(m->part));
    for (size_t k = 0; k < m->choices.n; k++) {
        const struct tr_place_choice *c = &m->choices.v[k];
        tr_putf(out, "\t" TR_FMT " ", TR_ARG(c->id));
        tr_put_number(out, c->place.at.lon, 4);
        tr_puts(out, " ");
        tr_put_number(out, c->place.at.lat, 4);
        tr_puts(out, " p=");
        tr_put_number(out, c->p, 3);
        for (size_t i = 0; i < m->trails[k].n; i++)
            tr_putf(out, "%s%s %d", i ? ", " : " (", m->trails[k].v[i].why, m->trails[k].v[i].points);
        tr_puts(out, ")");
    }
    if (m->why_not) tr_putf(out, "\t%s", m->why_not);
    tr_puts(out, "\n");
}

static tr_rc read_text(struct args *a, const struct tr_gazetteer *g, tr_str text, struct tr_sink *out,
                       struct tr_error *err)
{
    struct tr_tokens t = { .text = text };
    struct tr_gazetteers all = { { g }, 1 };
    struct tr_place_mentions found;
    uint32_t block = 0;
    for (size_t from = 0, at; from < text.n; from = at + 1, block++) {
        for (at = from; at < text.n && text.p[at] != '\n'; at++) {}
        TR_TRY(tr_tokenize(a->arena, &t, (uint32_t)from, (uint32_t)at, block, err));
    }
    TR_TRY(tr_places_find(a->arena, &all, &t, NULL, NULL, &found, err));
    for (size_t k = 0; k < found.list.n; k++) put_mention(&t, &found.list.v[k], out);
    return TR_OK;
}

static int read_places(struct args *a)
{
    struct tr_error err = { TR_OK, "" };
    struct tr_gazetteer_file f;
    struct tr_sink out = { 0 };
    tr_str text;
    if (a->words.n != 2) return say_usage(a, "gazetteer read: one file of plain text");
    tr_rc rc = tr_gazetteer_open(a->arena, tr_str_of(a->value[OPT_GAZETTEER]), &f, &err);
    if (rc == TR_END) return say_usage(a, "gazetteer read: there is no gazetteer; --gazetteer FILE names one");
    if (rc == TR_OK) rc = tr_file_read(a->arena, a->words.v[1], TEXT_MAX, &text, &err);
    if (rc == TR_OK) rc = read_text(a, &f.g, text, &out, &err);
    int code = rc == TR_OK ? put_out(a, &out) : say_failure(a, &err);
    tr_gazetteer_close(&f);
    return code;
}

int cmd_gazetteer(struct args *a)
{
    static const struct {
        const char *word;
        int (*run)(struct args *a);
    } verbs[] = { { "build", build }, { "check", check }, { "find", find }, { "read", read_places } };
    for (size_t k = 0; k < TR_COUNT(verbs); k++)
        if (tr_str_is(a->words.v[0], verbs[k].word)) return verbs[k].run(a);
    return say_usage(a, "gazetteer: expected build, check, find or read, found `" TR_FMT "`", TR_ARG(a->words.v[0]));
}
