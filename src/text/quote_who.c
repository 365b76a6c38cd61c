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
        uint32_t first = aboard ? k : k + 1, last = k + 1;
        while (tr_ph(s, last + 1) == TR_PH_PREP && tr_ph(s, last + 2) == TR_PH_NOUN && last + 2 < s->end &&
               !(s->v[last + 2].flags & TR_NP_TIME) && !aboard)
            last += 2;
        return (struct tr_range){ s->v[first].first, s->v[last].first + s->v[last].n - s->v[first].first };
    }
    return (struct tr_range){ 0, 0 };
}

/* ---- to the left ---------------------------------------------------------------------------- */

struct left {
    uint32_t np;   /* TR_NO */
    bool shared;   /* the subject of an earlier verb */
    bool relative; /* over "who", "which" */
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
    tr_str close = tr_token_text(t, s->v[k].first);
    bool bracket = close.n == 1 && close.p[0] == ')';
    bool dash = (close.n == 1 && close.p[0] == '-') || tr_str_is(close, "\u2013") || tr_str_is(close, "\u2014");
    for (uint32_t j = k; j > s->first && (bracket || dash);) {
        j--;
        if (tr_ph(s, j) != TR_PH_MARK && tr_ph(s, j) != TR_PH_QUOTE) continue;
        tr_str open = tr_token_text(t, s->v[j].first);
        if (bracket ? open.n == 1 && open.p[0] == '(' : tr_str_eq(open, close)) return j;
    }
    return TR_NO;
}

/* A quotation mark: brackets are phrases of the same kind. */
static bool is_mark(const struct tr_saying *s, uint32_t k)
{
    return (s->p->tokens->list.v[s->v[k].first].flags & (TR_TOK_OPENS | TR_TOK_CLOSES)) != 0;
}

static uint32_t quote_begins(const struct tr_saying *s, uint32_t k)
{
    uint32_t token = s->v[k].first, mark = s->q->mark_of[token];
    if (mark == TR_NO || s->q->marks.v[mark].closes != token) return TR_NO;
    uint32_t opens = s->q->marks.v[mark].opens;
    return opens >= s->v[s->first].first ? tr_phrase_at(s, opens) : TR_NO;
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
    uint32_t within = k < s->end ? s->q->depth_of[s->v[k].first] : TR_NO;
    while (k > s->first) {
        k--;
        if (tr_is_finite(s, k) && s->q->depth_of[s->v[k].first] == within) return k;
    }
    return TR_NO;
}

static struct left look_left(const struct tr_saying *s, uint32_t verb, uint32_t depth);

/* "Residents who fled the town said": the relative clause between is passed. Gives its antecedent, or TR_NO. */
static uint32_t over_relative(const struct tr_saying *s, uint32_t verb)
{
    uint32_t verbs = 0;
    for (uint32_t k = verb; k > s->first;) {
        k--;
        tr_phrase_kind kind = tr_ph(s, k);
        if (kind == TR_PH_COMMA || kind == TR_PH_MARK || kind == TR_PH_QUOTE || kind == TR_PH_CC) return TR_NO;
        if (tr_is_finite(s, k)) verbs++;
        if (kind == TR_PH_REL) return verbs == 1 && tr_is_finite(s, k + 1) ? antecedent(s, k) : TR_NO;
        if (kind == TR_PH_SUB && !tr_token_is(s->p, s->v[k].head, "as")) return TR_NO;
    }
    return TR_NO;
}

/* A time: not "Early Sunday Abdel Rahman", whose head is no word of time. */
static bool is_time(const struct tr_saying *s, uint32_t k)
{
    if (!(s->v[k].flags & TR_NP_TIME) || s->v[k].flags & TR_NP_OWNED) return false;
    uint32_t head = s->v[k].head;
    return s->p->words[head].noun_kind == TR_NOUN_TIME || s->p->tokens->list.v[head].tag != TR_TAG_NAME ||
           !(s->p->tokens->list.v[head].flags & TR_TOK_CAPITAL);
}

/* The first cue to the left of phrase k that is a finite verb, TR_NO. */
static uint32_t cue_before(const struct tr_saying *s, uint32_t k)
{
    uint32_t within = k < s->end ? s->q->depth_of[s->v[k].first] : TR_NO;
    for (uint32_t i = 0; i < s->n_cues && s->cues[i].phrase < k; i++)
        if (s->cues[i].kind != TR_CUE_NOUN && s->q->depth_of[s->cues[i].first] == within &&
            tr_is_finite(s, s->cues[i].phrase))
            return s->cues[i].phrase;
    return TR_NO;
}

/* A verb that shares the subject of one before. "X said it was over and blamed Y": what "it" means, or what can't speak,
 * or what stands behind a comma, goes back to the verb that says. */
static struct left joined(const struct tr_saying *s, uint32_t verb, uint32_t joint, uint32_t depth)
{
    struct left none = { TR_NO, false, false };
    uint32_t before = depth < JOINED_DEEPEST ? verb_before(s, joint) : TR_NO, says = cue_before(s, joint);
    if (before == TR_NO) return none;
    struct left l = look_left(s, before, depth + 1);
    bool comma = joint > s->first && (tr_ph(s, joint - 1) == TR_PH_COMMA || tr_ph(s, joint) == TR_PH_COMMA);
    bool back = l.np == TR_NO || s->v[l.np].flags & TR_NP_PRONOUN || !tr_can_speak(s, l.np) || comma;
    /* "stated that they attach importance to it and noted": the tenses tell which verb it goes with */
    uint32_t tense = tr_verb_flags(s, verb), inner = tr_verb_flags(s, before),
             outer = says == TR_NO ? 0 : tr_verb_flags(s, says);
    back = back || (says != TR_NO && (tense ^ inner) & TR_VG_PAST && !((tense ^ outer) & TR_VG_PAST));
    if (back && says != TR_NO && says != before) l = look_left(s, says, depth + 1);
    l.shared = l.np != TR_NO;
    return l;
}

/* NOLINTNEXTLINE(misc-no-recursion): at most JOINED_DEEPEST deep */
static struct left look_left(const struct tr_saying *s, uint32_t verb, uint32_t depth)
{
    struct left none = { TR_NO, false, false };
    uint32_t k = verb, steps = 0;
    bool jumped = false;
    while (k > s->first && steps++ < LEFT_STEPS) {
        k--;
        switch (s->v[k].kind) {
        case TR_PH_ADV:
        case TR_PH_ADJ:
        case TR_PH_PREP: continue;
        case TR_PH_QUOTE: {
            if (s->p->tokens->list.v[s->v[k].first].flags & TR_TOK_OPENS) continue; /* Damascus "fully backed" */
            uint32_t open = is_mark(s, k) ? quote_begins(s, k) : opening_bracket(s, k);
            if (open == TR_NO) return none;
            k = open;
            continue;
        }
        case TR_PH_COMMA: {
            uint32_t open = opening_comma(s, k);
            if (k + 1 == verb && tr_verb_flags(s, verb) & TR_VG_ING)
                return joined(s, verb, k, depth); /* ", adding that" */
            if (open == TR_NO) return none;
            k = open;
            jumped = true;
            continue;
        }
        case TR_PH_MARK: {
            uint32_t open = opening_bracket(s, k);
            if (open == TR_NO) return none;
            k = open;
            continue;
        }
        case TR_PH_NOUN: {
            if (is_time(s, k)) {
                if (s->v[k].under != TR_NO) k = s->v[k].under;
                continue;
            }
            uint32_t np = tr_root(s, k), over = jumped ? TR_NO : over_relative(s, verb);
            if (over != TR_NO) return (struct left){ over, false, false };
            if (tr_verb_flags(s, verb) & TR_VG_ING && !jumped && k > s->first) { /* "put the toll higher, saying" */
                uint32_t first = s->v[s->v[k].list].under == TR_NO ? s->v[k].list : s->v[s->v[k].list].under;
                if (first > s->first && tr_is_finite(s, first - 1)) return joined(s, verb, k, depth);
            }
            if (np == TR_NO) {
                uint32_t prep = s->v[s->v[k].list].under;
                if (prep == TR_NO) return none;
                k = prep;
                continue;
            }
            if (s->v[np].appos != TR_NO && jumped) {
                uint32_t up = tr_root(s, s->v[np].appos);
                if (up != TR_NO && (s->v[up].flags & TR_NP_NAME || !(s->v[np].flags & TR_NP_NAME))) np = up;
            }
            bool relative = tr_ph(s, np - 1) == TR_PH_REL && np > s->first;
            return (struct left){ np, false, relative };
        }
        case TR_PH_REL: return (struct left){ antecedent(s, k), false, true };
        case TR_PH_CC: return joined(s, verb, k, depth);
        case TR_PH_VERB:
            if (s->v[k].n == 1 && s->p->tokens->list.v[s->v[k].head].tag == TR_TAG_AUX && tr_ph(s, k + 1) == TR_PH_ADJ)
                continue; /* "has long argued" */
            if (s->v[k].n == 1 && s->v[k].flags & TR_VG_PAST && tr_ph(s, k + 1) != TR_PH_NOUN &&
                tr_ph(s, k - 1) == TR_PH_NOUN && k > s->first && tr_is_finite(s, verb))
                continue; /* "a message posted on the channel threatened": two past forms, one main verb */
            if (tr_verb_flags(s, verb) & TR_VG_INFINITIVE || s->v[k].flags & (TR_VG_ING | TR_VG_PARTICIPLE)) continue;
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
    if (tr_ph(s, name) == TR_PH_VERB && s->v[name].n == 1 && tr_ph(s, name + 1) == TR_PH_NOUN)
        name++; /* "retired Brigadier X" */
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
    struct left l = look_left(s, verb, 0);
    return named(s, l.np, verb);
}

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
        out.speaker = named(s, s->v[verb + 1].list, s->end);
        out.behind = true;
    } else if (tr_verb_flags(s, verb) & TR_VG_PASSIVE) {
        passive(s, c, verb, &out);
        struct left l = look_left(s, verb, 0);
        if (l.np != TR_NO) out.from = s->v[l.np].first;
        return out;
    } else {
        struct left l = look_left(s, verb, 0);
        out.shared = l.shared;
        out.relative = l.relative;
        out.speaker = named(s, l.np, verb);
        if (l.np != TR_NO && !l.shared) out.from = s->v[l.np].first;
    }
    if (!out.shared) put_in_between(s, verb, &out);
    return out;
}
