/* SPDX-License-Identifier: Apache-2.0
 *
 * "its troops", "their fighters", "shelled its positions": whose, by the clause that the pronoun stands in. */
#include "text/coref_parts.h"

/* "A spokesman of the YPG said Turkey had shelled its positions": nobody shells what is theirs; "its" is who says so. */
const struct memory *coref_hostile_to(const struct resolving *r, uint32_t np, struct memory *out)
{
    const struct tr_parsed_sentence *s = &r->p->sentences.v[r->sentence];
    uint32_t list = r->p->phrases.v[np].list;
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &r->p->clauses.v[k];
        if (c->object != list || c->parent == TR_NO || r->p->phrases.v[c->verb].flags & TR_VG_PASSIVE) continue;
        if (!tr_verb_in(r->p, r->p->phrases.v[c->verb].head, TR_SET_HOSTILE)) continue;
        uint32_t subject = r->p->clauses.v[c->parent].subject;
        for (uint32_t i = 0; subject != TR_NO && subject != c->subject && i < r->cast->n[subject]; i++) {
            const struct tr_who *w = &r->cast->list.v[r->cast->first[subject] + i];
            if (!(w->flags & TR_WHO_HEAD) || w->entry == TR_NO || w->flags & (TR_WHO_MEDIA | TR_WHO_PERSON)) continue;
            *out = (struct memory){ *w, r->sentence, true, true };
            return out;
        }
    }
    return NULL;
}

/* "X blamed Y, accusing it of ..": whom a clause is done to that shares its subject with the one above is not that subject,
 * but whom the one above is done to. */
const struct memory *coref_same_victim(const struct resolving *r, uint32_t np, struct memory *out)
{
    const struct tr_parsed_sentence *s = &r->p->sentences.v[r->sentence];
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &r->p->clauses.v[k];
        if (c->kind != TR_CL_ING || c->object != r->p->phrases.v[np].list || c->parent == TR_NO) continue;
        const struct tr_clause *up = &r->p->clauses.v[c->parent];
        if (c->subject != up->subject || up->object == TR_NO || up->object > np ||
            r->p->phrases.v[up->verb].flags & TR_VG_PASSIVE)
            continue;
        for (uint32_t i = 0; i < r->cast->n[up->object]; i++) {
            const struct tr_who *w = &r->cast->list.v[r->cast->first[up->object] + i];
            if (!(w->flags & TR_WHO_HEAD)) continue;
            *out = (struct memory){ *w, r->sentence, true, false };
            return out;
        }
    }
    return NULL;
}

/* The parties of a clause's subject that can own a force, nearest clause first: what governs np, then what it hangs on. */
static const struct tr_who *owner_by_clause(const struct resolving *r, uint32_t np)
{
    const struct tr_parsed_sentence *s = &r->p->sentences.v[r->sentence];
    uint32_t list = r->p->phrases.v[np].list, at = TR_NO;
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses && at == TR_NO; k++) {
        const struct tr_clause *c = &r->p->clauses.v[k];
        bool governs = c->subject == list || c->object == list || c->object2 == list;
        for (size_t i = 0; i < c->pps.n; i++) governs |= c->pps.v[i].np == list;
        if (governs) at = k;
    }
    for (int depth = 0; depth < 4 && at != TR_NO; depth++, at = r->p->clauses.v[at].parent) {
        uint32_t subject = r->p->clauses.v[at].subject;
        if (subject == TR_NO || subject == list || r->p->phrases.v[subject].next != TR_NO) continue;
        for (uint32_t i = 0; i < r->cast->n[subject]; i++) {
            const struct tr_who *w = &r->cast->list.v[r->cast->first[subject] + i];
            if (w->flags & TR_WHO_HEAD && w->code.n && !(w->flags & (TR_WHO_UNNAMED | TR_WHO_MEDIA))) return w;
        }
    }
    return NULL;
}

/* A state's own is of its country; a group's own is the group. */
static tr_str code_of_own(struct resolving *r, tr_str owner, tr_str own)
{
    static const char *const wide[] = { "IGO", "IMG", "NGO" };
    if (tr_code_is_armed(owner) || tr_code_has(owner, wide, TR_COUNT(wide))) return owner;
    return tr_str_format(r->a, TR_FMT "." TR_FMT, TR_ARG(tr_code_country(owner)), TR_ARG(own));
}

/* "Armenia said two of its soldiers ..": a word for a force or people takes the side that its pronoun stands for. */
void coref_side_by_pronoun(struct resolving *r, uint32_t np)
{
    const struct tr_token *t = &r->p->tokens->list.v[r->p->phrases.v[np].first];
    if (t->tag != TR_TAG_POSS_PRON || r->cast->n[np] == 0) return;
    const struct tr_who *of = owner_by_clause(r, np);
    const struct memory *m = of ? NULL : coref_recall_word(r, r->p->phrases.v[np].first);
    if (!of && !m) return;
    struct tr_who from = of ? *of : m->party;
    if (from.code.n < 3) return;
    for (uint32_t i = 0; i < r->cast->n[np]; i++) {
        static const char *const forces[] = { "MIL", "UAF", "COP", "REB" };
        struct tr_who *w = &r->cast->list.v[r->cast->first[np] + i];
        if (!(w->flags & TR_WHO_UNNAMED) || !(w->flags & TR_WHO_HEAD) ||
            !tr_code_has(w->code, forces, TR_COUNT(forces)))
            continue;
        w->code = code_of_own(r, from.code, w->code);
        r->full |= w->code.p == NULL;
        w->entry = from.entry;
        w->flags = (w->flags & ~(uint32_t)TR_WHO_UNNAMED) | TR_WHO_SHARED;
    }
}

/* "two of its soldiers": what only counts took its parties before the pronoun was known. */
void coref_count_again(struct resolving *r, uint32_t np)
{
    uint32_t of = r->p->phrases.v[np].of;
    while (of != TR_NO && r->cast->n[of] == 0) of = r->p->phrases.v[of].of;
    if (of == TR_NO || r->cast->n[np] != r->cast->n[of]) return;
    for (uint32_t i = 0; i < r->cast->n[np]; i++) {
        struct tr_who *w = &r->cast->list.v[r->cast->first[np] + i];
        const struct tr_who *from = &r->cast->list.v[r->cast->first[of] + i];
        if (w->first != from->first || !(from->flags & TR_WHO_SHARED)) continue;
        w->code = from->code;
        w->entry = from->entry;
        w->flags = from->flags | TR_WHO_PLURAL;
    }
}
