/* SPDX-License-Identifier: Apache-2.0
 *
 * Whose somebody is, from the phrases around: a side taken from "of Gondor", from the first of a list, from what heads the
 * last, from what is counted. */
#include "text/who_parts.h"

/* "the Doha process", "the Pretoria Agreement": only named after where it was made. */
bool who_names_a_deal(const struct casting *c, const struct tr_phrase *np, const struct tr_hit *h)
{
    uint32_t next = h->first + h->n;
    bool rule = h->n == 1 && h->first > np->first && tr_token_is(c->p, h->first, "regime"); /* "the ceasefire regime" */
    if (rule && tr_token_in(c->p, h->first - 1, TR_SET_HAS_TERM)) return true;
    return name(c, h->name)->form == TR_LEX_METONYM && next <= np->head && token(c, next)->tag != TR_TAG_POSS &&
           tr_token_in(c->p, np->head, TR_SET_NAMED_AFTER_PLACE);
}

static bool takes_side_from(const struct casting *c, uint32_t prep)
{
    static const char *const words[] = {
        "of", "from", "in", "for", "throughout", "at", "within", "representing", "to"
    };
    return tr_token_among(c->p, c->p->phrases.v[prep].head, words, TR_COUNT(words));
}

static const struct tr_who *base_in(const struct casting *c, uint32_t np)
{
    for (uint32_t i = 0; i < c->out->n[np]; i++) {
        const struct tr_who *p = &c->out->list.v[c->out->first[np] + i];
        if (p->entry != TR_NO) return p;
    }
    return NULL;
}

static void give_side(struct casting *c, struct tr_who *to, const struct tr_who *from, uint32_t flags)
{
    char code[CODE_MAX];
    size_t len = 0;
    const struct tr_lex_entry *e = entry(c, from->entry);
    tr_str own = to->code;
    bool place = flags & TR_WHO_SHARED ||
                 from->flags & TR_WHO_METONYM; /* "teachers in Bogota": the country's, no government's */
    who_append_code(code, &len, place ? tr_code_country(from->code) : from->code);
    if (who_is_country_like(e) || flags & TR_WHO_SHARED) who_append_code(code, &len, own);
    to->code = tr_str_copy(c->a, (tr_str){ code, len });
    if (!to->code.p) c->full = true;
    to->entry = from->entry;
    to->flags = (to->flags & ~(uint32_t)TR_WHO_UNNAMED) | flags;
}

/* "members of the opposition delegation": a word that tells only the part is of whoever stands behind it. */
static void part_of_agent(struct casting *c, struct tr_who *to, uint32_t np)
{
    static const char *const parts[] = { "MEM", "LDR", "SPK" };
    bool part = tr_is_among(to->code, parts, TR_COUNT(parts));
    for (uint32_t i = 0; part && i < c->out->n[np]; i++) {
        const struct tr_who *of = &c->out->list.v[c->out->first[np] + i];
        char code[CODE_MAX];
        size_t len = 0;
        tr_str own = to->code;
        if (!(of->flags & TR_WHO_HEAD) || of->code.n == 0) continue;
        who_append_code(code, &len, of->code);
        who_append_code(code, &len, own);
        to->code = tr_str_copy(c->a, (tr_str){ code, len });
        if (!to->code.p) c->full = true;
        return;
    }
}

/* "Lebanese fighters from Hezbollah": a named group of that country says more than the country. */
static void group_behind(struct casting *c, struct tr_who *p, const struct tr_who *base)
{
    static const char *const armed[] = { "REB", "UAF" };
    const struct tr_lex_entry *e = entry(c, base->entry);
    bool group = tr_str_is(e->sort, "group") || tr_str_is(e->sort, "force") || tr_str_is(e->sort, "alliance");
    bool own = p->entry != TR_NO && who_is_country_like(entry(c, p->entry)) &&
               tr_code_has(p->code, armed, TR_COUNT(armed));
    if (group && own && base->flags & TR_WHO_HEAD && tr_str_eq(tr_code_country(p->code), tr_code_country(base->code)))
        p->code = base->code, p->entry = base->entry;
}

/* "civilians in the group's town": people are not of the armed group that holds the place. */
static bool is_held(const struct casting *c, const struct tr_who *p, const struct tr_who *base)
{
    static const char *const unarmed[] = { "CVL", "REF", "MED", "HLH", "EDU", "REL" };
    return !who_is_country_like(entry(c, base->entry)) && tr_code_is_armed(base->code) &&
           tr_code_has(p->code, unarmed, TR_COUNT(unarmed));
}

static void sides_by_preposition(struct casting *c, uint32_t k)
{
    const struct tr_phrase *v = c->p->phrases.v;
    if (k + 2 >= tr_phrases_end(c->p, k) || v[k + 1].kind != TR_PH_PREP || v[k + 2].kind != TR_PH_NOUN ||
        !takes_side_from(c, k + 1))
        return;
    const struct tr_who *base = base_in(c, k + 2);
    for (uint32_t i = 0; base && i < c->out->n[k]; i++) {
        struct tr_who *p = &c->out->list.v[c->out->first[k] + i];
        if (is_held(c, p, base)) continue;
        if (p->flags & TR_WHO_UNNAMED && p->flags & TR_WHO_HEAD) give_side(c, p, base, 0);
        else group_behind(c, p, base);
    }
    for (uint32_t i = 0; !base && i < c->out->n[k]; i++) {
        struct tr_who *p = &c->out->list.v[c->out->first[k] + i];
        if (p->flags & TR_WHO_UNNAMED && p->flags & TR_WHO_HEAD) part_of_agent(c, p, k + 2);
    }
}

/* "the foreign ministers of Russia and Turkey": one for each of the list that stands behind "of". */
static void sides_by_each(struct casting *c, uint32_t k)
{
    const struct tr_phrase *v = c->p->phrases.v;
    uint32_t of = v[k].of, first = c->out->first[k], n = c->out->n[k];
    if (of == TR_NO || v[of].next == TR_NO || !(v[k].flags & TR_NP_PLURAL) || n != 1) return;
    const struct tr_who *one = &c->out->list.v[first];
    const struct tr_lex_entry *office = one->agent == TR_NO ? NULL : entry(c, one->agent);
    bool offices = office && (tr_str_is(office->sort, "office") || tr_str_starts(office->id, TR_STR("+GOV")));
    if (!offices || !(one->flags & TR_WHO_HEAD) || one->code.n == 0) return;
    struct tr_who pattern = *one;
    uint32_t begin = (uint32_t)c->out->list.n;
    if (TR_PUSH(c->a, &c->out->list, pattern)) c->out->n[k] = 1;
    c->out->first[k] = begin;
    for (uint32_t np = v[of].next; np != TR_NO; np = v[np].next) {
        const struct tr_who *base = base_in(c, np);
        if (!base || !who_is_country_like(entry(c, base->entry))) continue;
        struct tr_who more = pattern;
        more.flags |= TR_WHO_UNNAMED;
        more.code = entry(c, more.agent)->id;
        if (!TR_PUSH(c->a, &c->out->list, more)) {
            c->full = true;
            return;
        }
        give_side(c, &c->out->list.v[c->out->list.n - 1], base_in(c, np), 0);
        c->out->n[k]++;
    }
}

/* Heads that only count: "hundreds of Kurdish students" are the students. */
static bool only_counts(const struct casting *c, uint32_t head)
{
    return tr_token_in(c->p, head, TR_SET_ONLY_COUNTS) || tr_token_in(c->p, head, TR_SET_BODY_OF_PEOPLE);
}

/* The tokens of a name: "Free Sons of the North", without its article. */
static uint32_t name_of(const struct casting *c, uint32_t np, uint32_t *first)
{
    const struct tr_phrase *ph = &c->p->phrases.v[np], *last = ph->of == TR_NO ? ph : &c->p->phrases.v[ph->of];
    *first = ph->first + (ph->n > 1 && c->p->tokens->list.v[ph->first].tag == TR_TAG_DET);
    return last->first + last->n - *first;
}

/* "a group called Free Sons", "a new group, the Free Sons": who is called so is meant, known or not. */
static void side_by_name(struct casting *c, uint32_t k)
{
    const struct tr_phrase *v = c->p->phrases.v;
    uint32_t root = v[k].appos;
    if (root == TR_NO || !tr_token_in(c->p, v[root].head, TR_SET_BODY_OF_PEOPLE) || c->out->n[root] > 1) return;
    const struct tr_who *named = base_in(c, k);
    struct tr_who *old = c->out->n[root] ? &c->out->list.v[c->out->first[root]] : NULL;
    bool known = named && tr_code_has(named->code, (const char *const[]){ "REB", "UAF", "MIL", "PPM" }, 4);
    if ((!known && !(v[k].flags & TR_NP_NAME)) || (named && !known) || (old && old->name != TR_NO && !known)) return;
    struct tr_who one = known ? *named : old ? *old : (struct tr_who){ .entry = TR_NO, .name = TR_NO, .agent = TR_NO };
    one.np = root;
    one.at = v[root].head, one.at_n = 1;
    one.flags = (one.flags & ~(uint32_t)(TR_WHO_UNNAMED | TR_WHO_OWNER)) | TR_WHO_HEAD | (known ? 0 : TR_WHO_UNKNOWN);
    if (!known) one.n = name_of(c, k, &one.first);
    if (old) *old = one;
    else if (TR_PUSH(c->a, &c->out->list, one)) c->out->first[root] = (uint32_t)c->out->list.n - 1, c->out->n[root] = 1;
    else c->full = true;
}

static void sides_by_counting(struct casting *c, uint32_t k)
{
    const struct tr_phrase *v = c->p->phrases.v;
    uint32_t of = v[k].of;
    if (of == TR_NO || !only_counts(c, v[k].head)) return;
    for (size_t deep = 0; deep < 3 && v[of].of != TR_NO && only_counts(c, v[of].head); deep++) of = v[of].of;
    uint32_t first = (uint32_t)c->out->list.n, n = 0;
    for (uint32_t np = of; np != TR_NO; np = v[np].next)
        for (uint32_t i = 0; i < c->out->n[np]; i++) {
            struct tr_who copy = c->out->list.v[c->out->first[np] + i];
            copy.np = k;
            copy.flags |= TR_WHO_PLURAL;
            if (TR_PUSH(c->a, &c->out->list, copy)) n++;
            else c->full = true;
        }
    if (n == 0) return;
    c->out->first[k] = first;
    c->out->n[k] = n;
}

/* "regime forces", "loyalist troops", "rebels" beside a foreign force or a people's: they have a side of their own. */
static bool has_own_side(const struct casting *c, const struct tr_who *base, const struct tr_who *p)
{
    static const char *const words[] = { "regime", "government", "loyalist", "allied" },
                             *const against[] = { "REB", "OPP" }, *const state[] = { "GOV", "OPP" };
    if (tr_token_among(c->p, p->first, words, TR_COUNT(words))) return true;
    return tr_code_has(p->code, against, TR_COUNT(against)) && !tr_code_has(base->code, state, TR_COUNT(state));
}

/* "Syrian government and rebel delegations": the second's side is the first's. */
static void sides_by_list(struct casting *c, uint32_t k)
{
    const struct tr_phrase *v = c->p->phrases.v;
    if (v[k].list == k) return;
    const struct tr_who *base = base_in(c, v[k].list);
    for (uint32_t i = 0; base && i < c->out->n[k]; i++) {
        struct tr_who *p = &c->out->list.v[c->out->first[k] + i];
        bool adj = (base->name != TR_NO && name(c, base->name)->form == TR_LEX_ADJ) ||
                   tr_str_is(entry(c, base->entry)->sort, "government");
        if (has_own_side(c, base, p)) continue;
        if (adj && p->flags & TR_WHO_UNNAMED && p->flags & TR_WHO_HEAD) give_side(c, p, base, TR_WHO_SHARED);
    }
}

/* "Armenian and Azerbaijani forces": an adjective alone, first in a list, is said of what heads the last. */
static void force_by_list(struct casting *c, uint32_t k)
{
    const struct tr_phrase *v = c->p->phrases.v;
    uint32_t last = k;
    while (v[last].next != TR_NO) last = v[last].next;
    if (last == k || c->out->n[k] != 1 || c->out->n[last] != 1) return;
    struct tr_who *w = &c->out->list.v[c->out->first[k]];
    const struct tr_who *of = &c->out->list.v[c->out->first[last]];
    bool alone = w->n == v[k].n && w->agent == TR_NO && w->name != TR_NO && name(c, w->name)->form == TR_LEX_ADJ;
    tr_str force = of->code; /* the lexicon may have the two words as one name: TUR.MIL */
    (void)tr_str_cut(&force, '.');
    bool state = of->agent == TR_NO && (tr_str_is(force, "MIL") || tr_str_is(force, "COP"));
    if (!alone || !(of->agent != TR_NO || state) || !(of->flags & TR_WHO_HEAD)) return;
    char code[CODE_MAX];
    size_t len = 0;
    who_append_code(code, &len, w->code);
    who_append_code(code, &len, state ? force : entry(c, of->agent)->id);
    w->code = tr_str_copy(c->a, (tr_str){ code, len });
    w->flags = (w->flags & ~(uint32_t)TR_WHO_PLACE) | (of->flags & TR_WHO_THING);
    if (!w->code.p) c->full = true;
}

/* "Ana Ruiz, 42, a judge": a name that nobody knows is what is said of it. */
static void sides_by_apposition(struct casting *c, uint32_t k)
{
    const struct tr_phrase *v = c->p->phrases.v;
    uint32_t root = k;
    for (int deep = 0; deep < 4 && v[root].appos != TR_NO; deep++) root = v[v[root].appos].list;
    if (root == k || c->out->n[root] != 1 || c->out->n[k] == 0) return;
    struct tr_who *to = &c->out->list.v[c->out->first[root]];
    const struct tr_who *from = &c->out->list.v[c->out->first[k]];
    bool name = to->flags & TR_WHO_UNKNOWN && to->entry == TR_NO && to->code.n == 0;
    if (name && from->flags & TR_WHO_HEAD && !(from->flags & TR_WHO_PLURAL)) to->code = from->code;
}

void who_take_sides(struct casting *c, const struct tr_parsed_sentence *in)
{
    for (uint32_t k = in->phrases; k < in->phrases + in->n_phrases; k++) {
        sides_by_preposition(c, k);
        sides_by_list(c, k);
        force_by_list(c, k);
    }
    for (uint32_t k = in->phrases; k < in->phrases + in->n_phrases; k++) {
        sides_by_each(c, k);
        sides_by_counting(c, k);
        side_by_name(c, k);
        sides_by_apposition(c, k);
    }
}
