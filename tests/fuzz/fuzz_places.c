/* SPDX-License-Identifier: Apache-2.0
 *
 * Any text -> mentions whose tokens lie in it, whose probabilities are probabilities and whose places are on the earth;
 * and any name -> a look-up that answers or says why not. */
#include <math.h>
#include <stdlib.h>

#include "text/gz_build.h"
#include "text/places.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static const char table[] =
    "id\tnames\tlon\tlat\tradius_m\tkind\tpopulation\tcountry\tcode\tparent\tadjectives\tshort\tupper\n"
    "\tSyria\t38\t35\t400000\tcountry\t\tSY\tSY\t\tSyrian|Syrians\t\tSAR\n"
    "\tHoms|Homs Governorate\t38.2\t34.5\t90000\tadmin1\t\tSY\tSY.11\t\t\tHs.\t\n"
    "homs\tHoms|حمص|Хомс\t36.72\t34.73\t8000\tcity\t775000\tSY\t\tSY.11\t\t\t\n"
    "hama\tHama|حماة\t36.75\t35.13\t6000\tcity\t460000\tSY\t\t\t\t\t\n"
    "rastan\tAr Rastan|الرستن\t36.73\t34.93\t3000\ttown\t53000\tSY\t\tSY.11\t\t\t\n"
    "far\tHoms\t-90\t-89.9\t3000\ttown\t5300\tUS\t\t\t\t\t\n";

struct world {
    struct tr_gazetteer g;
    struct tr_sink image;
};

static void open_world(struct world *w)
{
    static unsigned char room[8 << 20];
    struct tr_arena a = { room, 0, sizeof room, NULL };
    struct tr_gz_builder b;
    tr_gz_builder_open(&a, &b);
    if (tr_gz_add_file(&b, TR_STR("t.tsv"), TR_STR(table), true, NULL) != TR_OK) abort();
    if (tr_gz_build(&b, &w->image, NULL, NULL) != TR_OK) abort();
    if (tr_gazetteer_of(TR_STR("t"), tr_sink_text(&w->image), &w->g, NULL) != TR_OK) abort();
}

static void check_choices(const struct tr_place_mention *m)
{
    double sum = 0;
    for (size_t k = 0; k < m->choices.n; k++) {
        const struct tr_place_choice *c = &m->choices.v[k];
        if (!(c->p >= 0 && c->p <= 1) || !tr_point_valid(c->place.at) || !(c->place.radius_m >= 0) || c->id.n == 0)
            abort();
        if (k && c->p > m->choices.v[k - 1].p * 2) abort(); /* doubt in a spelling may reorder a little */
        sum += c->p;
    }
    if (sum > 1.0001) abort();
    if (m->choices.n == 0 && !m->why_not) abort();
}

static void read_text(struct tr_arena *a, const struct tr_gazetteers *g, tr_str text, const struct tr_places_context *c)
{
    struct tr_tokens t = { .text = text };
    struct tr_place_mentions found;
    if (tr_tokenize(a, &t, 0, (uint32_t)text.n, 0, NULL) != TR_OK) return;
    if (tr_places_find(a, g, &t, NULL, c, &found, NULL) != TR_OK) return;
    for (size_t k = 0; k < found.list.n; k++) {
        const struct tr_place_mention *m = &found.list.v[k];
        if (m->n == 0 || m->first + m->n > t.list.n || m->from > m->first || m->to < m->first + m->n ||
            m->to > t.list.n)
            abort();
        check_choices(m);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static unsigned char room[64 << 20];
    struct tr_arena a = { room, 0, sizeof room, NULL };
    struct world w = { 0 };
    struct tr_place_mention m;
    tr_str text = { (const char *)data, n }, sy = TR_LIT("SY");
    struct tr_places_context c = { .countries = { &sy, 1 } };
    open_world(&w);
    struct tr_gazetteers g = { { &w.g }, 1 };
    read_text(&a, &g, text, NULL);
    read_text(&a, &g, text, &c);
    if (tr_place_lookup(&a, &g, text, (tr_str){ 0 }, text, (tr_str){ 0 }, &c, &m, NULL) == TR_OK) check_choices(&m);
    tr_sink_close(&w.image);
    return 0;
}
