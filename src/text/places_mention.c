/* SPDX-License-Identifier: Apache-2.0
 *
 * A spot whose candidates have their probabilities -> a mention: the choices worth keeping, best first, with trails. */
#include "text/places_parts.h"

enum { WITHIN = 15 }; /* choices are kept that are at most so many points behind */

static bool better(const struct pl_candidate *a, const struct pl_candidate *b)
{
    return a->score != b->score ? a->score > b->score : a->index < b->index;
}

static bool choice_put(struct pl_work *w, const struct pl_candidate *c, tr_str written, struct tr_place_mention *m)
{
    char room[TR_GZ_ID_ROOM];
    struct tr_gz_place p;
    if (!tr_gazetteer_place(c->g, c->index, room, &p)) return true;
    struct tr_place_choice one = { .place = pl_place(w, c, written),
                                   .id = tr_str_copy(w->a, p.id),
                                   .p = tr_round6(c->p * c->name_p) };
    return one.id.p && TR_PUSH(w->a, &m->choices, one);
}

enum { CHOICES_MAX = 8, CHOICES_LATE = 2 };

tr_rc pl_mention(struct pl_work *w, const struct pl_spot *s, struct tr_place_mention *out, struct tr_error *err)
{
    const struct pl_candidate *best[CHOICES_MAX] = { NULL };
    size_t n = 0;
    tr_str written = tr_tokens_text(w->t, s->first, s->n);
    *out = (struct tr_place_mention){
        .kind = s->kind, .first = s->first, .n = s->n, .from = s->first, .to = s->first + s->n, .part = TR_LIT("whole")
    };
    for (size_t k = 0; k < s->candidates; k++) {
        const struct pl_candidate *c = pl_candidate_at(w, s, k);
        size_t at = n;
        while (at > 0 && better(c, best[at - 1])) at--;
        if (at >= CHOICES_MAX) continue;
        if (n < CHOICES_MAX) n++;
        for (size_t i = n - 1; i > at; i--) best[i] = best[i - 1];
        best[at] = c;
    }
    while (n > 1 && best[n - 1]->score < best[0]->score - WITHIN) n--;
    if (n > CHOICES_LATE && (size_t)(s - w->spots.v) >= PL_SPOTS_RANKED) n = CHOICES_LATE;
    out->trails = tr_new(w->a, struct tr_trail, n + 1);
    bool ok = out->trails != NULL;
    for (size_t k = 0; ok && k < n; k++) {
        for (size_t t = 0; t < best[k]->trail_n; t++) {
            out->trails[k].v[t].why = pl_why[best[k]->trail[t].why];
            out->trails[k].v[t].points = best[k]->trail[t].points;
        }
        out->trails[k].n = best[k]->trail_n;
        ok = choice_put(w, best[k], written, out);
    }
    if (!ok) return tr_fail(err, TR_NOMEM, "text: no room for the places of a document");
    if (s->by_ear && n) out->sounds_like = best[0]->place.name;
    if (n == 0) out->why_not = "no gazetteer has this name";
    if (s->kind == TR_MENTION_PLACE) pl_shape(w, s, out);
    return TR_OK;
}
