/* SPDX-License-Identifier: Apache-2.0
 *
 * Verb groups: the helpers, what stands between them, and the verb that they help. */
#include "text/chunk_parts.h"

bool chunk_leads_to_verb(const struct chunking *c, uint32_t k)
{
    while (tag(c, k) == TR_TAG_ADV || tag(c, k) == TR_TAG_NOT) k++;
    tr_tag t = tag(c, k);
    return t == TR_TAG_VERB || t == TR_TAG_AUX || t == TR_TAG_MODAL || t == TR_TAG_TO;
}

struct helpers {
    uint32_t flags;
    bool be, have, any;
    bool to_after_be;
};

/* "are not only shelling the town but ..": they are. */
static bool not_only(const struct chunking *c, uint32_t k)
{
    return is(c, k + 1, "only") || is(c, k + 1, "merely") || is(c, k + 1, "simply");
}

static void take_helper(const struct chunking *c, uint32_t k, struct helpers *h)
{
    switch (tag(c, k)) {
    case TR_TAG_TO:
        if (h->be) h->flags |= TR_VG_FUTURE, h->be = false;
        else if (h->have) h->flags |= TR_VG_SHOULD, h->have = false;
        else if (!h->any) h->flags |= TR_VG_INFINITIVE;
        break;
    case TR_TAG_NOT: h->flags |= not_only(c, k) ? 0 : TR_VG_NEGATED; break;
    case TR_TAG_MODAL:
        if (is(c, k, "will") || is(c, k, "'ll") || is(c, k, "shall") || is(c, k, "wo")) h->flags |= TR_VG_FUTURE;
        else if (is(c, k, "should") || is(c, k, "must") || is(c, k, "ought")) h->flags |= TR_VG_SHOULD;
        else if (is(c, k, "may") || is(c, k, "can") || is(c, k, "ca") || is(c, k, "cannot")) h->flags |= TR_VG_MAY;
        else h->flags |= is(c, k, "would") || is(c, k, "'d") ? TR_VG_WOULD : TR_VG_WOULD | TR_VG_MAY;
        if (is(c, k, "cannot")) h->flags |= TR_VG_NEGATED;
        break;
    case TR_TAG_AUX:
        if (is(c, k, "have") || is(c, k, "has") || is(c, k, "had") || is(c, k, "having") || is(c, k, "'ve")) {
            h->have = true;
            h->flags |= TR_VG_PERFECT;
        } else if (is(c, k, "do") || is(c, k, "does") || is(c, k, "did")) {
            h->flags |= TR_VG_DO;
        } else {
            h->be = true;
        }
        if (is(c, k, "was") || is(c, k, "were") || is(c, k, "had") || is(c, k, "did")) h->flags |= TR_VG_PAST;
        if ((is(c, k, "being") || is(c, k, "having")) && !h->any) h->flags |= TR_VG_ING;
        break;
    default: return;
    }
    if (tag(c, k) != TR_TAG_NOT) h->any = true;
}

static uint32_t main_verb_flags(const struct chunking *c, uint32_t k, const struct helpers *h)
{
    const struct tr_word *w = &c->p->words[k];
    bool ing = w->verb_forms & TR_FORM_ING, part = w->verb_forms & (TR_FORM_PAST | TR_FORM_PARTICIPLE);
    uint32_t flags = h->flags;
    if (h->be && ing) flags |= TR_VG_PROGRESSIVE;
    else if (h->be && part) flags |= TR_VG_PASSIVE;
    else if (ing && !h->any) flags |= TR_VG_ING;
    else if (part && !h->any) flags |= w->verb_forms & TR_FORM_PAST ? TR_VG_PAST : TR_VG_PARTICIPLE;
    if (h->flags & TR_VG_PERFECT && !h->be) flags |= TR_VG_PAST;
    return flags;
}

static bool is_particle(const struct chunking *c, uint32_t k)
{
    static const char *const words[] = { "out",  "up", "down", "off",   "back",   "away",
                                         "over", "in", "on",   "apart", "forward" };
    if (tag(c, k) != TR_TAG_ADV || (is(c, k, "up") && is(c, k + 1, "to") && tag(c, k + 2) == TR_TAG_NUM)) return false;
    for (size_t i = 0; i < TR_COUNT(words); i++)
        if (is(c, k, words[i])) return true;
    return false;
}

bool chunk_verb_group(struct chunking *c)
{
    struct helpers h = { 0 };
    uint32_t k = c->at, main = TR_NO;
    for (; k < c->end; k++) {
        tr_tag t = tag(c, k);
        bool about = h.be && is(c, k, "about") && tag(c, k + 1) == TR_TAG_TO; /* is about to */
        bool going = h.be && is(c, k, "going") && tag(c, k + 1) == TR_TAG_TO;
        if (about || going) continue;
        if (t == TR_TAG_TO && h.any && !h.be && !h.have) break;
        if (t == TR_TAG_ADV ? !chunk_leads_to_verb(c, k)
                            : t != TR_TAG_TO && t != TR_TAG_MODAL && t != TR_TAG_AUX && t != TR_TAG_NOT)
            break;
        if (t == TR_TAG_MODAL && h.any) break; /* a second finite helper begins another group */
        if (t == TR_TAG_AUX) main = k;
        take_helper(c, k, &h);
    }
    if (tag(c, k) == TR_TAG_VERB) {
        main = k;
        h.flags = main_verb_flags(c, k, &h);
        k++;
        while (is_particle(c, k)) k++;
    } else if (main == TR_NO) {
        main = c->at;
    } else {
        h.flags |= h.be ? TR_VG_COPULA : 0;
        if (h.have && !h.be) h.flags &= ~(uint32_t)TR_VG_PERFECT; /* "had a conversation" */
        while (k > main + 1 && tag(c, k - 1) == TR_TAG_ADV) k--;
    }
    return push(c, TR_PH_VERB, k - c->at, main, h.flags);
}
