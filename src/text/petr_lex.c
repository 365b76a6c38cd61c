/* SPDX-License-Identifier: Apache-2.0
 *
 * A PETRARCH dictionary's actors and agents -> lexicon text. Dictionaries write everything in capitals; a name gets
 * capitals at the beginning of its words, short ones and those with stops keep theirs. Days are cut so that no two codes
 * of an actor hold on one day: the first dated code that held wins, as in PETRARCH. */
#include <stdlib.h>

#include "text/petr_parts.h"

enum { SHORT_NAME = 3, CUTS_MAX = 128, NAME_MAX_BYTES = 300 };

struct writing {
    struct tr_arena *a;
    const struct tr_petrarch *p;
    struct tr_sink *out;
    tr_str origin, seen;
    struct tr_map ids;
    bool full;
};

/* ---- words ------------------------------------------------------------------------------- */

static bool is_letter(char c) { return (tr_lower(c) >= 'a' && tr_lower(c) <= 'z') || (unsigned char)c >= 0x80; }

static bool is_small(tr_str word)
{
    static const char *const words[] = { "OF", "THE", "AND", "FOR", "IN", "ON", "DE", "AL", "EL" };
    return tr_is_among(word, words, TR_COUNT(words));
}

static void put_word(struct tr_sink *out, tr_str word, bool title, bool alone)
{
    bool keep = tr_str_find(word, TR_STR(".")) != TR_NOT_FOUND || (alone && word.n <= SHORT_NAME);
    bool begins = title && !(is_small(word) && !alone);
    for (size_t k = 0; k < word.n; k++) {
        char c = keep || begins ? word.p[k] : tr_lower(word.p[k]);
        if (c != '"' && c != '|') tr_put(out, (tr_str){ &c, 1 });
        if (!keep) begins = title && k + 1 < word.n && !is_letter(word.p[k]); /* Al-Qaeda */
    }
}

/* A name as the lexicon has it: blanks for "_". */
static void put_name(struct tr_sink *out, tr_str text, bool title)
{
    bool first = true;
    tr_str all = text;
    while (text.n) {
        size_t n = 0;
        while (n < text.n && text.p[n] != '_' && text.p[n] != ' ') n++;
        tr_str word = { text.p, n };
        text = (tr_str){ text.p + n, text.n - n };
        while (text.n && (text.p[0] == '_' || text.p[0] == ' ')) text = (tr_str){ text.p + 1, text.n - 1 };
        if (n == 0) continue;
        if (!first) tr_puts(out, " ");
        put_word(out, word, title && (first || !is_small(word)), first && word.n + 1 >= all.n);
        first = false;
    }
}

/* "USAGOV" -> "USA.GOV" */
static void put_code(struct tr_sink *out, tr_str code)
{
    for (size_t k = 0; k < code.n; k += 3) {
        if (k) tr_puts(out, ".");
        for (size_t i = k; i < k + 3 && i < code.n; i++) {
            char c = code.p[i] >= 'a' && code.p[i] <= 'z' ? (char)(code.p[i] - 32) : code.p[i];
            tr_put(out, (tr_str){ &c, 1 });
        }
    }
}

static void put_source(struct writing *w, tr_str file, uint32_t line)
{
    tr_puts(w->out, "  src S1 \"");
    for (size_t k = 0; k < w->origin.n; k++)
        if (w->origin.p[k] != '"') tr_put(w->out, (tr_str){ w->origin.p + k, 1 });
    tr_putf(w->out, "%s" TR_FMT ":%u\"", w->origin.n ? ", " : "", TR_ARG(file), line);
    if (w->seen.n) tr_putf(w->out, " seen " TR_FMT, TR_ARG(w->seen));
    tr_puts(w->out, " trust 1\n");
}

/* ---- what an actor counted as, and when ----------------------------------------------------- */

static int cmp_time(const void *a, const void *b)
{
    tr_time x = *(const tr_time *)a, y = *(const tr_time *)b;
    return x < y ? -1 : x > y;
}

static void put_day(struct tr_sink *out, tr_time t)
{
    struct tr_clock c = tr_clock_of(NULL, t);
    tr_putf(out, "%04d-%02d-%02d", c.year, c.month, c.day);
}

static void put_span(struct writing *w, tr_str code, tr_time from, tr_time to)
{
    if (tr_petr_is_nobody(code)) return;
    while (code.n) { /* "FRO/BIL" */
        tr_str one = tr_str_cut(&code, '/');
        if (one.n == 0) continue;
        tr_puts(w->out, "  code ");
        put_code(w->out, one);
        tr_puts(w->out, " ");
        if (from != TR_TIME_NONE) put_day(w->out, from);
        tr_puts(w->out, "..");
        if (to != TR_TIME_MAX) put_day(w->out, to - TR_DAY); /* the last day is included */
        tr_puts(w->out, " src S1\n");
    }
}

static void put_codes(struct writing *w, const struct tr_petr_actor *actor)
{
    tr_time cuts[CUTS_MAX], since = TR_TIME_NONE;
    size_t n = 0;
    tr_str now = { 0 };
    for (uint32_t k = actor->codes; k < actor->codes + actor->n_codes && n + 2 <= CUTS_MAX; k++) {
        tr_span days = w->p->codes.v[k].days;
        if (days.from != TR_TIME_NONE) cuts[n++] = days.from;
        if (days.to != TR_TIME_MAX) cuts[n++] = days.to;
    }
    qsort(cuts, n, sizeof *cuts, cmp_time);
    for (size_t k = 0; k <= n; k++) {
        tr_time at = k ? cuts[k - 1] : n ? cuts[0] - TR_DAY : 0;
        tr_str code = tr_petr_code_on(w->p, actor, at);
        if (k && tr_str_eq(code, now)) continue;
        if (k && at > since) put_span(w, now, since, at);
        now = code;
        since = k ? at : TR_TIME_NONE;
    }
    put_span(w, now, since, TR_TIME_MAX);
}

/* ---- stanzas ----------------------------------------------------------------------------- */

static int cmp_read(const void *a, const void *b)
{
    const struct tr_petr_name *x = a, *y = b;
    if (x->of != y->of) return x->of < y->of ? -1 : 1;
    return x->words.first < y->words.first ? -1 : x->words.first > y->words.first;
}

/* The names again in the order of the files. */
static struct tr_petr_name *as_read(struct writing *w, const struct tr_petr_name *names, size_t n)
{
    struct tr_petr_name *v = tr_new(w->a, struct tr_petr_name, n ? n : 1);
    if (!v) return w->full = true, NULL;
    if (n) memcpy(v, names, n * sizeof *v);
    if (n) qsort(v, n, sizeof *v, cmp_read);
    return v;
}

/* "USA.GOV.George-Bush": unique. */
static void put_id(struct writing *w, const struct tr_petr_actor *actor, tr_str code)
{
    struct tr_sink s = { 0 }, name = { 0 };
    size_t there;
    if (!tr_petr_is_nobody(code)) put_code(&s, tr_str_cut(&code, '/'));
    else tr_puts(&s, "XXX");
    put_name(&name, actor->name, true);
    tr_puts(&s, ".");
    for (size_t k = 0; k < name.n && k < NAME_MAX_BYTES; k++)
        tr_put(&s, is_letter(name.p[k]) || (name.p[k] >= '0' && name.p[k] <= '9') ? (tr_str){ name.p + k, 1 }
                                                                                  : TR_STR("-"));
    if (tr_map_get(&w->ids, tr_sink_text(&s), &there)) tr_putf(&s, "-%u", actor->line);
    tr_str id = tr_str_copy(w->a, tr_sink_text(&s));
    if (!id.p || !tr_map_put(&w->ids, id, 1)) w->full = true;
    else tr_put(w->out, id);
    if (s.failed || name.failed) w->full = true;
    tr_sink_close(&s);
    tr_sink_close(&name);
}

static void put_actors(struct writing *w)
{
    struct tr_petr_name *names = as_read(w, w->p->actor_names.v, w->p->actor_names.n);
    for (size_t k = 0; names && k < w->p->actor_names.n && !w->full;) {
        const struct tr_petr_actor *actor = &w->p->actors.v[names[k].of];
        tr_str code = actor->n_codes ? w->p->codes.v[actor->codes].code : (tr_str){ 0 };
        bool country = code.n == 3 && !tr_petr_is_nobody(code) && actor->n_codes == 1;
        tr_puts(w->out, "\nactor ");
        put_id(w, actor, code);
        tr_puts(w->out, country ? "\n  kind country\n" : "\n");
        for (uint32_t of = names[k].of; k < w->p->actor_names.n && names[k].of == of; k++) {
            tr_puts(w->out, "  name en \"");
            put_name(w->out, names[k].text, true);
            tr_puts(w->out, "\"\n");
        }
        put_codes(w, actor);
        put_source(w, actor->file, actor->line);
    }
}

/* Agents of one code stand in one stanza. */
static void put_agents(struct writing *w)
{
    struct tr_petr_name *names = as_read(w, w->p->agent_names.v, w->p->agent_names.n);
    bool *done = tr_new(w->a, bool, w->p->agents.n ? w->p->agents.n : 1);
    if (!done) w->full = true;
    for (size_t k = 0; names && done && k < w->p->agent_names.n && !w->full; k++) {
        const struct tr_petr_agent *first = &w->p->agents.v[names[k].of];
        if (done[names[k].of]) continue;
        tr_puts(w->out, "\nadd agent +"); /* to the words that the built-in lexicon has for the same role */
        put_code(w->out, first->code);
        tr_puts(w->out, "\n");
        for (size_t i = k; i < w->p->agent_names.n; i++) {
            if (!tr_str_eq(w->p->agents.v[names[i].of].code, first->code)) continue;
            bool other_form = i > k && names[i].of == names[i - 1].of; /* a plural: the lexicon makes its own */
            done[names[i].of] = true;
            if (other_form && tr_str_starts(names[i].text, names[i - 1].text)) continue;
            tr_puts(w->out, "  en \"");
            put_name(w->out, names[i].text, false);
            tr_puts(w->out, "\"\n");
        }
        put_source(w, first->file, first->line);
    }
}

tr_rc tr_petr_to_lexicon(struct tr_arena *a, const struct tr_petrarch *p, tr_str origin, tr_str seen,
                         struct tr_sink *out, struct tr_error *err)
{
    struct writing w = { .a = a, .p = p, .out = out, .origin = origin, .seen = seen, .ids = { .arena = a } };
    tr_puts(out, "# Names and words for people from PETRARCH dictionaries, made by `truce lex import`.\n");
    if (origin.n) tr_putf(out, "# Origin and licence: " TR_FMT "\n", TR_ARG(origin));
    put_actors(&w);
    put_agents(&w);
    return w.full || out->failed ? tr_fail(err, TR_NOMEM, "text: no room for the lexicon") : TR_OK;
}
