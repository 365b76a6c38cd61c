/* SPDX-License-Identifier: Apache-2.0
 *
 * A parsed sentence -> what the patterns look at: clauses between commas put aside, noun phrases as groups (a list and
 * what hangs on it) with the codes of the actors and agents named in them. "Lawmakers and officials in A and B" are
 * four. */
#include "text/petr_parts.h"

enum { GROUP_TOKENS = 400, MEMBERS_MAX = 64, CODES_MAX = 256, AGENTS_MAX = 16, MORE_TOKENS = 6 };

/* ---- names ------------------------------------------------------------------------------- */

static size_t first_with(const struct tr_petr_name *names, size_t n, uint64_t key)
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (names[middle].key < key) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* Do the words stand there, beginning with the first of `at`? From at[loose] on all must be next to one another. Gives
 * how many of `at` they span, 0: no. */
static size_t spans(const struct tr_petr_word *words, struct tr_petr_words w, const struct tr_token *tokens,
                    const uint32_t *at, size_t loose, size_t n_at)
{
    size_t k = 1;
    for (uint32_t i = 1; i < w.n; i++) {
        const struct tr_petr_word *word = &words[w.first + i];
        while (!word->tight && k < loose && k < n_at && tokens[at[k]].key != word->key) k++;
        if (k >= n_at || tokens[at[k]].key != word->key) return 0;
        k++;
    }
    return k;
}

size_t tr_petr_find_name(const struct tr_petr_word *words, const struct tr_petr_name *names, size_t n_names,
                         const struct tr_token *tokens, const uint32_t *at, size_t loose, size_t n_at, size_t *n)
{
    uint64_t key = tokens[at[0]].key;
    for (size_t k = first_with(names, n_names, key); k < n_names && names[k].key == key; k++) {
        *n = spans(words, names[k].words, tokens, at, loose, n_at);
        if (*n) return k;
    }
    return TR_NONE;
}

bool tr_petr_is_nobody(tr_str code)
{
    return code.n == 0 || tr_str_is(code, "---") || tr_str_is(code, "+++") || tr_str_is(code, "###");
}

tr_str tr_petr_code_on(const struct tr_petrarch *p, const struct tr_petr_actor *actor, tr_time day)
{
    tr_str always = TR_STR("---");
    for (uint32_t k = actor->codes; k < actor->codes + actor->n_codes; k++) {
        const struct tr_petr_code *c = &p->codes.v[k];
        bool dated = c->days.from != TR_TIME_NONE || c->days.to != TR_TIME_MAX;
        if (!dated) always = c->code;
        else if (day != TR_TIME_NONE && tr_span_has(c->days, day)) return c->code;
    }
    return always;
}

/* ---- a code out of words ----------------------------------------------------------------- */

struct words {
    uint32_t v[GROUP_TOKENS];
    size_t own, n; /* a name begins in the first `own`, and may go on behind: "the Prince | of Dol Amroth" */
};

static void take_words(const struct tr_petr_view *v, struct words *w, uint32_t first, uint32_t end)
{
    const struct tr_token *t = v->parse->tokens->list.v;
    for (uint32_t k = first; k < end && w->n < GROUP_TOKENS; k++)
        if (!(t[k].flags & (TR_TOK_MARK | TR_TOK_POSSESSIVE)) && !v->dropped[k - v->first]) w->v[w->n++] = k;
    w->own = w->n;
}

/* What stands right behind, up to the next mark. */
static void take_more(const struct tr_petr_view *v, struct words *w)
{
    const struct tr_token *t = v->parse->tokens->list.v;
    uint32_t from = w->n ? w->v[w->n - 1] + 1 : v->end;
    for (uint32_t k = from; k < v->end && k < from + MORE_TOKENS && w->n < GROUP_TOKENS; k++) {
        if (t[k].flags & TR_TOK_MARK || v->dropped[k - v->first]) break;
        w->v[w->n++] = k;
    }
}

struct found {
    tr_str actor;   /* "" none */
    size_t at, n;   /* words of the actor's name */
    uint32_t reach; /* token behind the last of a name */
    uint32_t agents[AGENTS_MAX];
    size_t n_agents;
};

static struct found find_all(const struct tr_petr_view *v, const struct words *w)
{
    const struct tr_petrarch *p = v->p;
    const struct tr_token *t = v->parse->tokens->list.v;
    struct found f = { 0 };
    for (size_t k = 0; k < w->own && f.n == 0; k++) {
        size_t n, name = tr_petr_find_name(p->words.v, p->actor_names.v, p->actor_names.n, t, w->v + k, w->own - k,
                                           w->n - k, &n);
        if (name == TR_NONE) continue;
        f.reach = w->v[k + n - 1] + 1;
        f.actor = tr_petr_code_on(p, &p->actors.v[p->actor_names.v[name].of], v->day);
        f.at = k;
        f.n = n;
    }
    for (size_t k = 0; k < w->own;) {
        size_t n = 1, name = TR_NONE;
        bool inside = f.n && k >= f.at && k < f.at + f.n;
        if (!inside)
            name = tr_petr_find_name(p->words.v, p->agent_names.v, p->agent_names.n, t, w->v + k, w->own - k, w->n - k,
                                     &n);
        if (name != TR_NONE && w->v[k + n - 1] >= f.reach) f.reach = w->v[k + n - 1] + 1;
        if (name != TR_NONE && f.n_agents < AGENTS_MAX) f.agents[f.n_agents++] = p->agent_names.v[name].of;
        k += name == TR_NONE ? 1 : n;
    }
    return f;
}

/* Codes come in blocks of three letters. */
static bool has_block(tr_str code, tr_str part)
{
    for (size_t k = 0; k + part.n <= code.n; k += 3)
        if (memcmp(code.p + k, part.p, part.n) == 0) return true;
    return false;
}

static tr_str with_agents(struct tr_petr_view *v, tr_str actor, const struct found *f)
{
    tr_str code = actor;
    for (size_t k = 0; k < f->n_agents; k++) {
        const struct tr_petr_agent *agent = &v->p->agents.v[f->agents[k]];
        if (has_block(code, agent->code)) continue;
        code = agent->before ? tr_str_format(v->a, TR_FMT TR_FMT, TR_ARG(agent->code), TR_ARG(code))
                             : tr_str_format(v->a, TR_FMT TR_FMT, TR_ARG(code), TR_ARG(agent->code));
        if (!code.p) return v->full = true, TR_STR("---");
    }
    return code;
}

struct codes {
    tr_str v[CODES_MAX];
    size_t n;
};

static void add_code(struct codes *list, tr_str code)
{
    if (tr_petr_is_nobody(code)) return;
    for (size_t k = 0; k < list->n; k++)
        if (tr_str_eq(list->v[k], code)) return;
    if (list->n < CODES_MAX) list->v[list->n++] = code;
}

/* "FRO/BIL": each of them, with the agents. */
static void add_codes(struct tr_petr_view *v, struct codes *list, const struct found *f)
{
    tr_str rest = f->actor.n ? f->actor : TR_STR("---");
    if (tr_str_find(rest, TR_STR("/")) == TR_NOT_FOUND) {
        add_code(list, with_agents(v, rest, f));
        return;
    }
    while (rest.n) add_code(list, with_agents(v, tr_str_cut(&rest, '/'), f));
}

/* ---- groups ------------------------------------------------------------------------------ */

struct list {
    uint32_t v[MEMBERS_MAX]; /* noun phrases */
    size_t n;
};

static const struct tr_phrase *phrase(const struct tr_petr_view *v, uint32_t k) { return &v->parse->phrases.v[k]; }

static struct list list_of(const struct tr_petr_view *v, uint32_t np)
{
    struct list l = { .n = 0 };
    for (uint32_t k = np; k != TR_NO && l.n < MEMBERS_MAX; k = phrase(v, k)->next) l.v[l.n++] = k;
    return l;
}

static uint32_t end_of(const struct tr_petr_view *v, uint32_t np) { return phrase(v, np)->first + phrase(v, np)->n; }

static bool starts_with_det(const struct tr_petr_view *v, uint32_t np)
{
    uint8_t tag = v->parse->tokens->list.v[phrase(v, np)->first].tag;
    return tag == TR_TAG_DET || tag == TR_TAG_POSS_PRON;
}

static bool names_actor(const struct tr_petr_view *v, uint32_t np)
{
    struct words w = { .n = 0 };
    take_words(v, &w, phrase(v, np)->first, end_of(v, np));
    return find_all(v, &w).n > 0;
}

/* Is np followed by a preposition and a noun phrase? */
static bool has_more(const struct tr_petr_view *v, uint32_t np)
{
    const struct tr_parsed_sentence *s = &v->parse->sentences.v[v->sentence];
    if (np + 2 >= s->phrases + s->n_phrases) return false;
    return phrase(v, np + 1)->kind == TR_PH_PREP && phrase(v, np + 2)->kind == TR_PH_NOUN;
}

/* The list that hangs on noun phrase np by a preposition right behind it; none when it is somebody's of its own ("ties
 * with activists of A": the activists are of A, the ties of nobody). */
static struct list hangs_on(const struct tr_petr_view *v, uint32_t np)
{
    struct list none = { .n = 0 };
    if (!has_more(v, np)) return none;
    uint32_t other = np + 2;
    if (v->dropped[phrase(v, other)->first - v->first] || phrase(v, other)->flags & TR_NP_TIME) return none;
    if (phrase(v, np)->flags & (TR_NP_TIME | TR_NP_PRONOUN)) return none;
    struct list of = list_of(v, other);
    return has_more(v, of.v[of.n - 1]) && !names_actor(v, of.v[of.n - 1]) && !names_actor(v, other) ? none : of;
}

/* The words of member k: in "Danish media and government" what stands before the head of the first counts for all. */
static struct words words_of(const struct tr_petr_view *v, const struct list *l, size_t k)
{
    struct words own = { .n = 0 }, shared = { .n = 0 };
    const struct tr_phrase *first = phrase(v, l->v[0]);
    take_words(v, &own, phrase(v, l->v[k])->first, end_of(v, l->v[k]));
    size_t n = own.n;
    take_more(v, &own);
    if (k == 0 || n != 1 || starts_with_det(v, l->v[k]) || find_all(v, &own).n || hangs_on(v, l->v[k]).n) return own;
    take_words(v, &shared, first->first, first->head);
    if (!find_all(v, &shared).n) return own;
    take_words(v, &shared, phrase(v, l->v[k])->first, end_of(v, l->v[k]));
    return shared;
}

/* When no dictionary has the actor and new ones are asked for: its words, in quotation marks. */
static void add_new_actor(struct tr_petr_view *v, struct codes *out, const struct words *w, uint32_t np)
{
    struct tr_sink s = { 0 };
    if (phrase(v, np)->flags & (TR_NP_TIME | TR_NP_PRONOUN)) return;
    if (w->own == 0 || w->own > (size_t)(v->options->new_actor_length > 0 ? v->options->new_actor_length : 0)) return;
    for (size_t k = 0; k < w->own; k++)
        tr_putf(&s, "%s" TR_FMT, k ? " " : "\"", TR_ARG(tr_token_text(v->parse->tokens, w->v[k])));
    tr_puts(&s, "\"");
    for (size_t k = 0; k < s.n; k++)
        if (s.p[k] >= 'a' && s.p[k] <= 'z') s.p[k] = (char)(s.p[k] - 'a' + 'A');
    tr_str text = tr_str_copy(v->a, tr_sink_text(&s));
    if (s.failed || !text.p) v->full = true;
    else add_code(out, text);
    tr_sink_close(&s);
}

struct gathered {
    struct codes known, fresh; /* fresh: new actors */
    uint32_t end;              /* token behind all that was used */
    uint32_t members;
};

static void reach(struct gathered *g, uint32_t end)
{
    if (end > g->end) g->end = end;
}

/* Codes of member k; when it names no actor itself, with what hangs on it: "lawmakers in A and B". */
static void gather_member(struct tr_petr_view *v, const struct list *l, size_t k, struct gathered *g)
{
    struct words w = words_of(v, l, k);
    struct found f = find_all(v, &w);
    uint32_t np = l->v[k];
    reach(g, f.reach > end_of(v, np) ? f.reach : end_of(v, np));
    struct list of = hangs_on(v, f.n || f.reach > end_of(v, np) ? l->v[l->n - 1] : np);
    bool own = of.n > 0, last = k + 1 == l->n;
    if (!f.n && !own && !last) of = hangs_on(v, l->v[l->n - 1]);
    if (f.n || of.n == 0) {
        add_codes(v, &g->known, &f);
        if (!f.n && f.n_agents == 0) add_new_actor(v, &g->fresh, &w, np);
        return;
    }
    size_t before = g->known.n;
    for (size_t i = 0; i < of.n && !v->full; i++) {
        struct words both = w;
        both.n = w.own;
        if (of.n == 1) take_words(v, &both, phrase(v, of.v[0] - 1)->first, end_of(v, of.v[0] - 1));
        take_words(v, &both, phrase(v, of.v[i])->first, end_of(v, of.v[i]));
        take_more(v, &both);
        f = find_all(v, &both);
        add_codes(v, &g->known, &f);
        reach(g, f.reach);
        if (g->known.n == before && of.n == 1) add_new_actor(v, &g->fresh, &both, np);
    }
    if (own || last) reach(g, end_of(v, of.v[of.n - 1]));
    if (of.n > g->members) g->members = (uint32_t)of.n;
}

static bool add_group(struct tr_petr_view *v, uint32_t np)
{
    struct list l = list_of(v, np);
    struct gathered g = { .members = (uint32_t)l.n };
    for (size_t k = 0; k < l.n && !v->full; k++) gather_member(v, &l, k, &g);
    size_t n = g.known.n;
    for (size_t k = 0; k < g.fresh.n; k++) add_code(&g.known, g.fresh.v[k]);
    struct tr_petr_group group = { .phrase = np,
                                   .first = phrase(v, np)->first,
                                   .head_end = end_of(v, l.v[l.n - 1]),
                                   .end = g.end < v->end ? g.end : v->end,
                                   .members = g.members,
                                   .known = n > 0,
                                   .codes = { tr_new(v->a, tr_str, g.known.n ? g.known.n : 1), g.known.n },
                                   .time = (phrase(v, np)->flags & TR_NP_TIME) != 0 };
    if (!group.codes.v) return false;
    if (g.known.n) memcpy(group.codes.v, g.known.v, g.known.n * sizeof *g.known.v);
    for (uint32_t k = group.first; k < group.end; k++) v->group[k - v->first] = (uint32_t)v->groups.n;
    return TR_PUSH(v->a, &v->groups, group);
}

static void make_groups(struct tr_petr_view *v)
{
    const struct tr_parsed_sentence *s = &v->parse->sentences.v[v->sentence];
    uint32_t done = v->first;
    for (uint32_t k = s->phrases; k < s->phrases + s->n_phrases && !v->full; k++) {
        if (phrase(v, k)->kind != TR_PH_NOUN || phrase(v, k)->first < done) continue;
        if (v->dropped[phrase(v, k)->first - v->first]) continue;
        if (!add_group(v, k)) v->full = true;
        else done = v->groups.v[v->groups.n - 1].end;
    }
}

/* ---- clauses between commas -------------------------------------------------------------- */

static bool is_comma(const struct tr_petr_view *v, uint32_t k)
{
    const struct tr_token *t = &v->parse->tokens->list.v[k];
    return t->n == 1 && v->parse->tokens->text.p[t->at] == ',';
}

/* A comma of a list of noun phrases parts no clauses. */
static bool parts_clauses(const struct tr_petr_view *v, uint32_t k)
{
    const struct tr_parsed_sentence *s = &v->parse->sentences.v[v->sentence];
    if (!is_comma(v, k)) return false;
    for (uint32_t i = s->phrases; i < s->phrases + s->n_phrases; i++) {
        const struct tr_phrase *ph = phrase(v, i);
        if (ph->first > k) break;
        if (ph->kind == TR_PH_NOUN && ph->next != TR_NO && ph->first < k && phrase(v, ph->next)->first > k)
            return false;
    }
    return true;
}

static int count_words(const struct tr_petr_view *v, uint32_t from, uint32_t to)
{
    int n = 0;
    for (uint32_t k = from; k < to; k++)
        n += v->parse->tokens->list.v[k].flags & TR_TOK_WORD && !v->dropped[k - v->first] ? 1 : 0;
    return n;
}

static void drop(struct tr_petr_view *v, uint32_t from, uint32_t to)
{
    for (uint32_t k = from; k < to; k++) v->dropped[k - v->first] = true;
}

static void put_aside(struct tr_petr_view *v)
{
    const struct tr_petr_options *o = v->options;
    uint32_t last = v->end, before = TR_NO;
    while (last > v->first && v->parse->tokens->list.v[last - 1].flags & TR_TOK_MARK) last--;
    for (uint32_t k = v->first; k < last; k++) {
        if (!parts_clauses(v, k)) continue;
        int n = count_words(v, before == TR_NO ? v->first : before + 1, k);
        if (before == TR_NO && o->comma_bmax && n >= o->comma_bmin && n <= o->comma_bmax) drop(v, v->first, k + 1);
        if (before != TR_NO && o->comma_max && n >= o->comma_min && n <= o->comma_max) drop(v, before, k + 1);
        before = k;
    }
    if (before == TR_NO || !o->comma_emax) return;
    int n = count_words(v, before + 1, last);
    if (n >= o->comma_emin && n <= o->comma_emax) drop(v, before, last);
}

bool tr_petr_view_open(struct tr_petr_view *v)
{
    const struct tr_sentence *s = &v->parse->tokens->sentences.v[v->sentence];
    v->first = s->first;
    v->end = s->first + s->n;
    v->dropped = tr_new(v->a, bool, s->n ? s->n : 1);
    v->group = tr_new(v->a, uint32_t, s->n ? s->n : 1);
    if (!v->dropped || !v->group) return false;
    for (uint32_t k = 0; k < s->n; k++) v->group[k] = TR_NO;
    put_aside(v);
    make_groups(v);
    return !v->full;
}
