/* SPDX-License-Identifier: Apache-2.0
 *
 * say_words.c: names, lists, dates and conditions as parts of a sentence. */
#include "agreement/say.h"

static tr_str actor_name(const struct tr_saying *s, size_t k)
{
    const struct tr_actor *a = &s->g->actors.v[k];
    return a->names.n > 0 ? tr_texts_in(a->names, s->g->language) : a->id;
}

void tr_say_actor(const struct tr_saying *s, size_t k)
{
    if (k == TR_NONE) tr_puts(s->out, "nobody known");
    else tr_putf(s->out, TR_FMT " (" TR_FMT ")", TR_ARG(actor_name(s, k)), TR_ARG(s->g->actors.v[k].id));
}

void tr_say_words(const struct tr_saying *s, tr_str word) /* de_escalation_area -> de-escalation area */
{
    static const tr_str prefix = TR_LIT("de_");
    if (tr_str_starts(word, prefix)) {
        tr_puts(s->out, "de-");
        word = (tr_str){ word.p + prefix.n, word.n - prefix.n };
    }
    for (size_t k = 0; k < word.n; k++) tr_put(s->out, word.p[k] == '_' ? TR_STR(" ") : (tr_str){ word.p + k, 1 });
}

void tr_say_list(const struct tr_saying *s, struct tr_strs list, const char *last)
{
    for (size_t k = 0; k < list.n; k++) {
        if (k > 0) tr_puts(s->out, k + 1 == list.n ? last : ", ");
        tr_say_words(s, list.v[k]);
    }
}

/* A list that nobody reads to its end is cut: five thousand zones in a thousand provisions are no sentence. */
void tr_say_zones(const struct tr_saying *s, tr_indexes zones)
{
    enum { MOST = 50 };
    size_t shown = zones.n > MOST ? MOST : zones.n;
    for (size_t k = 0; k < shown; k++) {
        const struct tr_zone *z = &s->g->zones.v[zones.v[k]];
        if (k > 0) tr_puts(s->out, k + 1 == zones.n ? " and " : ", ");
        tr_putf(s->out, TR_FMT " (" TR_FMT ")", TR_ARG(tr_texts_in(z->names, s->g->language)), TR_ARG(z->id));
    }
    if (zones.n > shown) tr_putf(s->out, " and %zu more", zones.n - shown);
}

void tr_say_instruments(const struct tr_saying *s, tr_indexes list)
{
    for (size_t k = 0; k < list.n; k++) {
        if (k > 0) tr_puts(s->out, k + 1 == list.n ? " and " : ", ");
        tr_put(s->out, s->g->instruments.v[list.v[k]].id);
    }
}

tr_str tr_say_local(const struct tr_saying *s, tr_time t) { return tr_time_local(s->a, &s->g->tz, t); }

void tr_say_span(const struct tr_saying *s, tr_span span)
{
    if (span.from == TR_TIME_NONE) tr_puts(s->out, "from the beginning");
    else tr_putf(s->out, "from " TR_FMT, TR_ARG(tr_say_local(s, span.from)));
    if (span.to == TR_TIME_MAX) tr_puts(s->out, ", with no known end");
    else tr_putf(s->out, " until " TR_FMT, TR_ARG(tr_say_local(s, span.to)));
}

void tr_say_when(const struct tr_saying *s, struct tr_when w)
{
    if (w.reading == TR_NONE || w.reading >= s->g->readings.n) return;
    const struct tr_reading *r = &s->g->readings.v[w.reading];
    tr_putf(s->out, ", only where " TR_FMT " is read as `" TR_FMT "`", TR_ARG(r->id), TR_ARG(r->values.v[w.value].id));
}
