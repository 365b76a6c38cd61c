/* SPDX-License-Identifier: Apache-2.0
 *
 * A cue -> who says it, to whom, by which channel. The speaker is the noun phrase to the left of the verb, past what is
 * put in between commas; to its right in "..., said the mayor"; behind "by" in the passive. */
#include "text/quote_parts.h"

bool tr_can_speak(const struct tr_saying *s, uint32_t np)
{
    const struct tr_phrase *ph = &s->v[np];
    if (ph->flags & (TR_NP_PRONOUN | TR_NP_NAME)) return true;
    switch (s->p->words[ph->head].noun_kind) {
    case TR_NOUN_ANIMAL:
    case TR_NOUN_ARTIFACT:
    case TR_NOUN_EVENT:
    case TR_NOUN_QUANTITY:
    case TR_NOUN_STATE:
    case TR_NOUN_TIME: return false;
    default: return true;
    }
}

/* ---- channel ------------------------------------------------------------------------------- */

static bool is_channel(const struct tr_saying *s, uint32_t np)
{
    static const char *const words[] = {
        "statement",   "interview",  "briefing",   "conference", "address",   "speech", "letter",    "message",
        "tweet",       "post",       "video",      "telegram",   "facebook",  "x",      "twitter",   "website",
        "site",        "radio",      "television", "tv",         "telephone", "phone",  "call",      "bulletin",
        "report",      "communique", "remarks",    "podcast",    "broadcast", "email",  "e-mail",    "whatsapp",
        "instagram",   "signal",     "blog",       "column",     "readout",   "note",   "release",   "memo",
        "declaration", "link",       "plane",      "jet",        "aircraft",  "ship",   "testimony", "sermon",
        "editorial",   "hotline",    "page",       "channel",    "account",   "remark"
    };
    return tr_ph(s, np) == TR_PH_NOUN && tr_head_is(s, np, words, TR_COUNT(words));
}

struct tr_range tr_channel_in(const struct tr_saying *s, uint32_t from, uint32_t to)
{
    static const char *const by[] = { "in",   "on",      "by",     "via",   "during", "at",
                                      "over", "through", "aboard", "under", "from" };
    for (uint32_t k = from; k + 1 < to && k + 1 < s->end; k++) {
        bool leads = (tr_ph(s, k) == TR_PH_PREP || tr_ph(s, k) == TR_PH_ADV) && tr_head_is(s, k, by, TR_COUNT(by));
        if (!leads || !is_channel(s, k + 1)) continue;
        bool aboard = tr_token_is(s->p, s->v[k].head, "aboard");
        uint32_t first = aboard ? k : k + 1, last = k + 1;
        while (tr_ph(s, last + 1) == TR_PH_PREP && tr_ph(s, last + 2) == TR_PH_NOUN && last + 2 < s->end &&
               !(s->v[last + 2].flags & TR_NP_TIME) && !aboard)
            last += 2;
        return (struct tr_range){ s->v[first].first, s->v[last].first + s->v[last].n - s->v[first].first };
    }
    return (struct tr_range){ 0, 0 };
}

/* ---- to the right, behind "by" -------------------------------------------------------------------- */

static bool quote_stands_before(const struct tr_saying *s, uint32_t k)
{
    while (k > s->first && (tr_ph(s, k - 1) == TR_PH_COMMA || tr_ph(s, k - 1) == TR_PH_ADV)) k--;
    return k > s->first && tr_ph(s, k - 1) == TR_PH_QUOTE &&
           s->p->tokens->list.v[s->v[k - 1].first].flags & TR_TOK_CLOSES;
}

/* "..., said the mayor" */
static bool is_inverted(const struct tr_saying *s, const struct tr_cue *c, uint32_t verb)
{
    uint32_t k = verb + 1;
    if (tr_verb_flags(s, verb) & (TR_VG_PASSIVE | TR_VG_INFINITIVE | TR_VG_ING | TR_VG_PERFECT | TR_VG_NEGATED))
        return false;
    if (tr_ph(s, k) != TR_PH_NOUN || s->v[k].flags & TR_NP_TIME || verb == s->first) return false;
    if (tr_is_finite(s, tr_behind(s, k))) return false;
    if (quote_stands_before(s, verb)) return true;
    if (c->kind != TR_CUE_SPEECH || tr_ph(s, verb - 1) != TR_PH_COMMA || !tr_can_speak(s, k)) return false;
    if (s->v[k].flags & TR_NP_NAME && tr_ph(s, tr_behind_of(s, k)) == TR_PH_COMMA &&
        tr_ph(s, verb - 1) == TR_PH_COMMA) {
        static const char *const says[] = { "says", "said" };
        if (tr_head_is(s, verb, says, 2)) return true; /* "To him, says schoolmaster X, it means" */
    }
    return tr_opening_comma(s, verb - 1) == TR_NO && tr_verb_before(s, verb) != TR_NO;
}

static uint32_t agent(const struct tr_saying *s, uint32_t verb)
{
    static const char *const by[] = { "by" };
    for (uint32_t k = verb + 1; k < s->end; k++) {
        tr_phrase_kind kind = tr_ph(s, k);
        if (kind == TR_PH_PREP && tr_head_is(s, k, by, 1) && tr_ph(s, k + 1) == TR_PH_NOUN) return s->v[k + 1].list;
        if (kind != TR_PH_ADV && kind != TR_PH_PREP && !(kind == TR_PH_NOUN && s->v[k].flags & TR_NP_TIME) &&
            !(kind == TR_PH_NOUN && s->v[k].under != TR_NO))
            return TR_NO;
    }
    return TR_NO;
}

/* ---- whom the subject cites ------------------------------------------------------------------------ */

static void look_for_citing(const struct tr_saying *s, uint32_t from, uint32_t to, struct tr_voices *out)
{
    static const char *const cite[] = { "citing", "quoting" };
    for (uint32_t k = from; k < to; k++)
        if (tr_ph(s, k) == TR_PH_VERB && s->v[k].flags & TR_VG_ING && tr_head_is(s, k, cite, 2) &&
            tr_ph(s, k + 1) == TR_PH_NOUN) {
            out->citing_np = s->v[k + 1].list;
            out->citing = tr_np_range(s, out->citing_np);
        }
}

/* ", quoted by the agency,", ", through its spokesman," */
static void look_for_medium(const struct tr_saying *s, uint32_t from, uint32_t to, struct tr_voices *out)
{
    static const char *const done[] = { "quoted", "cited", "carried", "reported", "published", "broadcast", "relayed" };
    static const char *const by[] = { "by", "in" };
    static const char *const through[] = { "through", "via" };
    for (uint32_t k = from; k + 1 < to; k++) {
        bool passive = tr_ph(s, k) == TR_PH_VERB && tr_head_is(s, k, done, TR_COUNT(done)) &&
                       tr_ph(s, k + 1) == TR_PH_PREP && tr_head_is(s, k + 1, by, 2) && tr_ph(s, k + 2) == TR_PH_NOUN;
        bool person = tr_ph(s, k) == TR_PH_PREP && tr_head_is(s, k, through, 2) && tr_ph(s, k + 1) == TR_PH_NOUN &&
                      !is_channel(s, k + 1) && tr_can_speak(s, k + 1);
        if (passive) out->passed = tr_np_short(s, k + 2);
        else if (person) out->passed = tr_np_short(s, k + 1);
    }
}

/* ", speaking to reporters aboard his plane," */
static void look_for_speaking(const struct tr_saying *s, uint32_t from, uint32_t to, struct tr_voices *out)
{
    static const char *const speak[] = { "speaking", "talking", "addressing", "briefing", "telling", "asked" };
    static const char *const at[] = { "to", "with", "before", "by" };
    for (uint32_t k = from; k < to; k++) {
        if (tr_ph(s, k) != TR_PH_VERB || !tr_head_is(s, k, speak, TR_COUNT(speak))) continue;
        uint32_t np = tr_ph(s, k + 1) == TR_PH_NOUN ? k + 1 : k + 2;
        bool to_whom = np == k + 1 || (tr_ph(s, k + 1) == TR_PH_PREP && tr_head_is(s, k + 1, at, 4));
        if (to_whom && tr_ph(s, np) == TR_PH_NOUN && !is_channel(s, np)) out->audience = s->v[np].list;
    }
    struct tr_range channel = tr_channel_in(s, from, to);
    if (channel.n) out->channel = channel;
}

/* ---- all together -------------------------------------------------------------------------------------- */

uint32_t tr_subject_left(const struct tr_saying *s, uint32_t verb)
{
    struct tr_left l = tr_look_left(s, verb, 0);
    return tr_named_speaker(s, l.np, verb);
}

static void passive(const struct tr_saying *s, const struct tr_cue *c, uint32_t verb, struct tr_voices *out)
{
    uint32_t subject = tr_look_left(s, verb, 0).np, by = agent(s, verb);
    if (c->kind == TR_CUE_CITING) {
        out->speaker = subject;
        out->citing_np = by; /* the medium, here */
        return;
    }
    out->speaker = by;
    if (c->kind == TR_CUE_SPEECH && subject != TR_NO) out->audience = subject;
}

static void put_in_between(const struct tr_saying *s, uint32_t verb, struct tr_voices *out)
{
    uint32_t begin = out->speaker == TR_NO || out->speaker > verb ? verb : out->speaker;
    look_for_speaking(s, begin, verb, out);
    look_for_citing(s, begin, verb, out);
    look_for_medium(s, begin, verb, out);
    if (tr_ph(s, verb + 1) == TR_PH_COMMA) { /* "reported, citing X, that" */
        uint32_t close = verb + 2;
        while (close < s->end && tr_ph(s, close) != TR_PH_COMMA) close++;
        if (close < s->end) look_for_citing(s, verb + 2, close, out);
    }
    /* before the subject, at the sentence's start: "In a statement, the ministry said" */
    uint32_t lead = s->first;
    while (tr_ph(s, lead) == TR_PH_CC || tr_ph(s, lead) == TR_PH_QUOTE) lead++;
    bool leads = tr_ph(s, lead) == TR_PH_PREP ||
                 (tr_ph(s, lead) == TR_PH_VERB && s->v[lead].flags & (TR_VG_ING | TR_VG_PARTICIPLE | TR_VG_PAST));
    if (!leads || begin == verb) return;
    for (uint32_t k = lead + 1; k < begin; k++)
        if (tr_is_finite(s, k) && !(s->v[k].flags & TR_VG_PAST && tr_ph(s, k + 1) == TR_PH_PREP) &&
            tr_ph(s, lead) != TR_PH_VERB)
            return;
    look_for_speaking(s, lead, begin, out);
    look_for_citing(s, lead, begin, out);
    look_for_medium(s, lead, begin, out);
    if (out->citing.n || out->channel.n || out->audience != TR_NO) out->from = s->v[lead].first;
}

struct tr_voices tr_voices_of(const struct tr_saying *s, const struct tr_cue *c)
{
    uint32_t verb = c->phrase;
    struct tr_voices out = { .speaker = TR_NO, .from = s->v[verb].first, .audience = TR_NO, .citing_np = TR_NO };
    if (is_inverted(s, c, verb)) {
        out.speaker = tr_named_speaker(s, s->v[verb + 1].list, s->end);
        out.behind = true;
    } else if (tr_verb_flags(s, verb) & TR_VG_PASSIVE) {
        passive(s, c, verb, &out);
        struct tr_left l = tr_look_left(s, verb, 0);
        if (l.np != TR_NO) out.from = s->v[l.np].first;
        return out;
    } else {
        struct tr_left l = tr_look_left(s, verb, 0);
        out.shared = l.shared;
        out.relative = l.relative;
        out.speaker = tr_named_speaker(s, l.np, verb);
        if (l.np != TR_NO && !l.shared) out.from = s->v[l.np].first;
    }
    if (!out.shared) put_in_between(s, verb, &out);
    return out;
}
