/* SPDX-License-Identifier: Apache-2.0
 *
 * Parties whose side the phrase itself does not tell: it is taken from "of Gondor", from the first of a list, from those who are
 * only counted ("hundreds of Kurdish students"). */
#include "text/who_parts.h"

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
    cast_append_code(code, &len,
                     cast_is_country_like(e) || flags & TR_WHO_SHARED
                         ? (flags & TR_WHO_SHARED ? tr_code_country(from->code) : from->code)
                         : from->code);
    if (cast_is_country_like(e) || flags & TR_WHO_SHARED) cast_append_code(code, &len, own);
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
        cast_append_code(code, &len, of->code);
        cast_append_code(code, &len, own);
        to->code = tr_str_copy(c->a, (tr_str){ code, len });
        if (!to->code.p) c->full = true;
        return;
    }
}

void cast_sides_by_preposition(struct casting *c, uint32_t k)
{
    const struct tr_phrase *v = c->p->phrases.v;
    if (k + 2 >= c->p->phrases.n || v[k + 1].kind != TR_PH_PREP || v[k + 2].kind != TR_PH_NOUN ||
        !takes_side_from(c, k + 1))
        return;
    const struct tr_who *base = base_in(c, k + 2);
    for (uint32_t i = 0; base && i < c->out->n[k]; i++) {
        struct tr_who *p = &c->out->list.v[c->out->first[k] + i];
        if (p->flags & TR_WHO_UNNAMED && p->flags & TR_WHO_HEAD) give_side(c, p, base, 0);
    }
    for (uint32_t i = 0; !base && i < c->out->n[k]; i++) {
        struct tr_who *p = &c->out->list.v[c->out->first[k] + i];
        if (p->flags & TR_WHO_UNNAMED && p->flags & TR_WHO_HEAD) part_of_agent(c, p, k + 2);
    }
}

/* Heads that only count: "hundreds of Kurdish students" are the students. */
static bool only_counts(const struct casting *c, uint32_t head)
{
    static const char *const words[] = { "hundreds", "thousands", "tens",   "dozens", "scores",   "millions",
                                         "dozen",    "group",     "groups", "number", "majority", "crowd",
                                         "crowds",   "handful",   "series", "most",   "many",     "some",
                                         "several",  "part",      "rest",   "couple", "pair",     "quarter",
                                         "third",    "half",      "one",    "two",    "three",    "all",
                                         "few",      "bulk",      "bodies", "each" };
    return tr_token_among(c->p, head, words, TR_COUNT(words));
}

void cast_sides_by_counting(struct casting *c, uint32_t k)
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

/* "Syrian government and rebel delegations": the second's side is the first's. */
void cast_sides_by_list(struct casting *c, uint32_t k)
{
    const struct tr_phrase *v = c->p->phrases.v;
    if (v[k].list == k) return;
    const struct tr_who *base = base_in(c, v[k].list);
    for (uint32_t i = 0; base && i < c->out->n[k]; i++) {
        struct tr_who *p = &c->out->list.v[c->out->first[k] + i];
        bool adj = (base->name != TR_NO && name(c, base->name)->form == TR_LEX_ADJ) ||
                   tr_str_is(entry(c, base->entry)->sort, "government");
        if (adj && p->flags & TR_WHO_UNNAMED && p->flags & TR_WHO_HEAD) give_side(c, p, base, TR_WHO_SHARED);
    }
}
