/* SPDX-License-Identifier: Apache-2.0
 *
 * A cue -> who says it, to whom, by which channel. The speaker is the noun phrase to the left of the verb, past what is
 * put in between commas; to its right in "..., said the mayor"; behind "by" in the passive. */
#include "text/quote_parts.h"

enum { LEFT_STEPS = 400, JOINED_DEEPEST = 4 };

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
        uint32_t first = aboard ? k : k + 1;
        return (struct tr_range){ s->v[first].first, s->v[k + 1].first + s->v[k + 1].n - s->v[first].first };
    }
    return (struct tr_range){ 0, 0 };
}

/* ---- to the left ---------------------------------------------------------------------------- */

struct left {
    uint32_t np;   /* TR_NO */
    uint32_t from; /* leftmost phrase of what is put in behind it; np when nothing is */
    bool shared;
};

static bool may_be_put_in(const struct tr_saying *s, uint32_t k)
{
    switch (tr_ph(s, k)) {
    case TR_PH_VERB: return (s->v[k].flags & (TR_VG_ING | TR_VG_PARTICIPLE | TR_VG_PAST)) != 0;
    case TR_PH_PREP:
    case TR_PH_REL:
    case TR_PH_ADV:
    case TR_PH_ADJ:
    case TR_PH_SUB: return true;
    case TR_PH_NOUN: return true;
    default: return false;
    }
}

/* The comma that opens what the comma at k closes, or TR_NO. */
static uint32_t opening_comma(const struct tr_saying *s, uint32_t k)
{
    for (uint32_t j = k; j > s->first;) {
        j--;
        if (tr_ph(s, j) == TR_PH_MARK) return TR_NO;
        if (tr_ph(s, j) != TR_PH_COMMA) continue;
        if (tr_ph(s, j + 1) == TR_PH_NOUN && s->v[j + 1].list != j + 1) continue; /* inside a list */
        return may_be_put_in(s, j + 1) ? j : TR_NO;
    }
    return TR_NO;
}

static uint32_t opening_bracket(const struct tr_saying *s, uint32_t k)
{
    const struct tr_tokens *t = s->p->tokens;
    char close = t->text.p[t->list.v[s->v[k].first].at];
    for (uint32_t j = k; j > s->first && close == ')';) {
        j--;
        if (tr_ph(s, j) == TR_PH_MARK && t->text.p[t->list.v[s->v[j].first].at] == '(') return j;
    }
    return TR_NO;
}

static uint32_t quote_begins(const struct tr_saying *s, uint32_t k)
{
    uint32_t token = s->v[k].first;
    for (size_t i = 0; i < s->q->marks.n; i++)
        if (s->q->marks.v[i].closes == token)
            return s->q->marks.v[i].opens >= s->v[s->first].first ? tr_phrase_at(s, s->q->marks.v[i].opens) : TR_NO;
    return TR_NO;
}

static uint32_t antecedent(const struct tr_saying *s, uint32_t rel)
{
    for (uint32_t k = rel; k > s->first;) {
        k--;
        if (tr_ph(s, k) == TR_PH_NOUN) return tr_root(s, k) == TR_NO ? s->v[k].list : tr_root(s, k);
        if (tr_ph(s, k) != TR_PH_COMMA && tr_ph(s, k) != TR_PH_PREP) return TR_NO;
    }
    return TR_NO;
}

static uint32_t verb_before(const struct tr_saying *s, uint32_t k)
{
    while (k > s->first) {
        k--;
        if (tr_is_finite(s, k)) return k;
    }
    return TR_NO;
}

static struct left look_left(const struct tr_saying *s, uint32_t verb, uint32_t depth);

static struct left joined(const struct tr_saying *s, uint32_t cc, uint32_t depth)
{
    struct left none = { TR_NO, TR_NO, false };
    uint32_t before = depth < JOINED_DEEPEST ? verb_before(s, cc) : TR_NO;
    if (before == TR_NO) return none;
    struct left l = look_left(s, before, depth + 1);
    /* what was said is no speaker: "said it was over and blamed": the verb that says goes before */
    l.shared = l.np != TR_NO;
    l.from = cc;
    return l;
}

/* NOLINTNEXTLINE(misc-no-recursion): at most JOINED_DEEPEST deep */
static struct left look_left(const struct tr_saying *s, uint32_t verb, uint32_t depth)
{
    struct left none = { TR_NO, TR_NO, false };
    uint32_t k = verb, steps = 0;
    while (k > s->first && steps++ < LEFT_STEPS) {
        k--;
        switch (s->v[k].kind) {
        case TR_PH_ADV:
        case TR_PH_ADJ:
        case TR_PH_PREP: continue;
        case TR_PH_QUOTE: {
            uint32_t open = quote_begins(s, k);
            if (open == TR_NO) return none;
            k = open;
            continue;
        }
        case TR_PH_COMMA: {
            uint32_t open = opening_comma(s, k);
            if (open == TR_NO) return none;
            k = open;
            continue;
        }
        case TR_PH_MARK: {
            uint32_t open = opening_bracket(s, k);
            if (open == TR_NO) return none;
            k = open;
            continue;
        }
        case TR_PH_NOUN: {
            if (s->v[k].flags & TR_NP_TIME && !(s->v[k].flags & TR_NP_OWNED)) {
                if (s->v[k].under != TR_NO) k = s->v[k].under;
                continue;
            }
            uint32_t np = tr_root(s, k);
            if (np == TR_NO) {
                uint32_t prep = s->v[s->v[k].list].under;
                if (prep == TR_NO) return none;
                k = prep;
                continue;
            }
            if (s->v[np].appos != TR_NO) {
                uint32_t up = tr_root(s, s->v[np].appos);
                if (up != TR_NO && (s->v[up].flags & TR_NP_NAME || !(s->v[np].flags & TR_NP_NAME))) np = up;
            }
            return (struct left){ np, np, false };
        }
        case TR_PH_REL: return (struct left){ antecedent(s, k), k, false };
        case TR_PH_CC: return joined(s, k, depth);
        case TR_PH_VERB:
            if (s->v[verb].flags & TR_VG_INFINITIVE || s->v[k].flags & (TR_VG_ING | TR_VG_PARTICIPLE)) continue;
            return none;
        default: return none;
        }
    }
    return none;
}

/* ---- the name behind a role: "the envoy, Pierre Lasconde, told" --------------------------------- */

static uint32_t named(const struct tr_saying *s, uint32_t np, uint32_t verb)
{
    if (np == TR_NO || s->v[np].flags & TR_NP_PRONOUN || s->v[np].next != TR_NO) return np;
    if (s->p->tokens->list.v[s->v[np].head].tag == TR_TAG_NAME) return np;
    uint32_t comma = tr_behind(s, np), name = comma + 1;
    if (tr_ph(s, comma) != TR_PH_COMMA || tr_ph(s, name) != TR_PH_NOUN || name >= verb) return np;
    if (!(s->v[name].flags & TR_NP_NAME) || s->v[name].flags & (TR_NP_TIME | TR_NP_OWNED)) return np;
    if (s->p->tokens->list.v[s->v[name].head].tag != TR_TAG_NAME) return np;
    tr_phrase_kind after = tr_ph(s, name + 1);
    return after == TR_PH_COMMA || after == TR_PH_VERB || after == TR_PH_MARK ? name : np;
}

/* ---- to the right, behind "by" -------------------------------------------------------------------- */

static bool quote_stands_before(const struct tr_saying *s, uint32_t k)
{
    while (k > s->first && (tr_ph(s, k - 1) == TR_PH_COMMA || tr_ph(s, k - 1) == TR_PH_ADV)) k--;
    return k > s->first && tr_ph(s, k - 1) == TR_PH_QUOTE;
}

/* "..., said the mayor" */
static bool is_inverted(const struct tr_saying *s, const struct tr_cue *c, uint32_t verb)
{
    uint32_t k = verb + 1;
    if (s->v[verb].flags & (TR_VG_PASSIVE | TR_VG_INFINITIVE | TR_VG_ING | TR_VG_PERFECT | TR_VG_NEGATED)) return false;
    if (tr_ph(s, k) != TR_PH_NOUN || s->v[k].flags & TR_NP_TIME || verb == s->first) return false;
    if (tr_is_finite(s, tr_behind(s, k))) return false;
    if (quote_stands_before(s, verb)) return true;
    if (c->kind != TR_CUE_SPEECH || tr_ph(s, verb - 1) != TR_PH_COMMA || !tr_can_speak(s, k)) return false;
    return opening_comma(s, verb - 1) == TR_NO && verb_before(s, verb) != TR_NO;
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

/* ", speaking to reporters aboard his plane," */
static void look_for_speaking(const struct tr_saying *s, uint32_t from, uint32_t to, struct tr_voices *out)
{
    static const char *const speak[] = { "speaking", "talking", "addressing", "briefing", "telling" };
    static const char *const at[] = { "to", "with", "before" };
    for (uint32_t k = from; k < to; k++) {
        if (tr_ph(s, k) != TR_PH_VERB || !tr_head_is(s, k, speak, TR_COUNT(speak))) continue;
        uint32_t np = tr_ph(s, k + 1) == TR_PH_NOUN ? k + 1 : k + 2;
        bool to_whom = np == k + 1 || (tr_ph(s, k + 1) == TR_PH_PREP && tr_head_is(s, k + 1, at, 3));
        if (to_whom && tr_ph(s, np) == TR_PH_NOUN && !is_channel(s, np)) out->audience = s->v[np].list;
    }
    struct tr_range channel = tr_channel_in(s, from, to);
    if (channel.n) out->channel = channel;
}

/* ---- all together -------------------------------------------------------------------------------------- */

static void passive(const struct tr_saying *s, const struct tr_cue *c, uint32_t verb, struct tr_voices *out)
{
    uint32_t subject = look_left(s, verb, 0).np, by = agent(s, verb);
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
    /* before the subject, at the sentence's start: "In a statement, the ministry said" */
    uint32_t lead = s->first;
    while (tr_ph(s, lead) == TR_PH_CC || tr_ph(s, lead) == TR_PH_QUOTE) lead++;
    bool leads = tr_ph(s, lead) == TR_PH_PREP ||
                 (tr_ph(s, lead) == TR_PH_VERB && s->v[lead].flags & (TR_VG_ING | TR_VG_PARTICIPLE));
    if (!leads || begin == verb) return;
    for (uint32_t k = lead; k < begin; k++)
        if (tr_is_finite(s, k)) return;
    look_for_speaking(s, lead, begin, out);
    look_for_citing(s, lead, begin, out);
    if (out->citing.n || out->channel.n || out->audience != TR_NO) out->from = s->v[lead].first;
}

struct tr_voices tr_voices_of(const struct tr_saying *s, const struct tr_cue *c)
{
    uint32_t verb = c->phrase;
    struct tr_voices out = { .speaker = TR_NO, .from = s->v[verb].first, .audience = TR_NO, .citing_np = TR_NO };
    if (is_inverted(s, c, verb)) {
        out.speaker = s->v[verb + 1].list;
        out.behind = true;
    } else if (s->v[verb].flags & TR_VG_PASSIVE) {
        passive(s, c, verb, &out);
        struct left l = look_left(s, verb, 0);
        if (l.np != TR_NO) out.from = s->v[l.np].first;
        return out;
    } else {
        struct left l = look_left(s, verb, 0);
        out.shared = l.shared;
        out.speaker = named(s, l.np, verb);
        if (l.np != TR_NO && !l.shared) out.from = s->v[l.np].first;
    }
    if (!out.shared) put_in_between(s, verb, &out);
    return out;
}
