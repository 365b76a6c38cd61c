/* SPDX-License-Identifier: Apache-2.0
 *
 * Behind a cue -> where what is said begins: a clause, a quotation, an infinitive, a thing, past the person told and what
 * is put in. Which of them a cue takes is told by its kind (docs/text-quotes.md section 3). */
#include "text/quote_parts.h"

const unsigned tr_takes[TR_CUE_KINDS] = {
    [TR_CUE_SPEECH] = TR_TAKES_CLAUSE | TR_TAKES_QUESTION | TR_TAKES_BEFORE,
    [TR_CUE_NAMING] = TR_TAKES_THING | TR_TAKES_QUESTION | TR_TAKES_ING | TR_TAKES_BEFORE,
    [TR_CUE_REPORT] = TR_TAKES_CLAUSE | TR_TAKES_THING | TR_TAKES_ING | TR_TAKES_BEFORE,
    [TR_CUE_CLAIM] = TR_TAKES_CLAUSE | TR_TAKES_INFINITIVE | TR_TAKES_THING | TR_TAKES_BEFORE,
    [TR_CUE_THOUGHT] = TR_TAKES_CLAUSE | TR_TAKES_INFINITIVE | TR_TAKES_BEFORE,
    [TR_CUE_ADMISSION] = TR_TAKES_CLAUSE | TR_TAKES_THING | TR_TAKES_ING | TR_TAKES_BEFORE,
    [TR_CUE_DENIAL] = TR_TAKES_CLAUSE | TR_TAKES_THING | TR_TAKES_ING,
    [TR_CUE_SILENCE] = TR_TAKES_CLAUSE | TR_TAKES_THING | TR_TAKES_QUESTION,
    [TR_CUE_DEMAND] = TR_TAKES_CLAUSE | TR_TAKES_INFINITIVE | TR_TAKES_THING | TR_TAKES_BEFORE,
    [TR_CUE_PROMISE] = TR_TAKES_CLAUSE | TR_TAKES_INFINITIVE | TR_TAKES_THING | TR_TAKES_QUOTE_BEFORE,
    [TR_CUE_THREAT] = TR_TAKES_CLAUSE | TR_TAKES_INFINITIVE | TR_TAKES_THING | TR_TAKES_BEFORE,
    [TR_CUE_ANNOUNCEMENT] = TR_TAKES_CLAUSE | TR_TAKES_THING | TR_TAKES_BEFORE,
    [TR_CUE_AGREEMENT] = TR_TAKES_CLAUSE | TR_TAKES_INFINITIVE | TR_TAKES_QUOTE_BEFORE,
    [TR_CUE_BACKING] = TR_TAKES_CLAUSE | TR_TAKES_THING,
    [TR_CUE_ACCUSATION] = TR_TAKES_CLAUSE | TR_TAKES_THING | TR_TAKES_QUOTE_BEFORE,
    [TR_CUE_MENTION] = TR_TAKES_CLAUSE | TR_TAKES_THING | TR_TAKES_QUESTION,
    [TR_CUE_CITING] = TR_TAKES_CLAUSE,
};

/* ---- behind the cue --------------------------------------------------------------------------- */

/* Behind the comma that closes what the comma at k opens, when content follows it there. */
static uint32_t past_what_is_put_in(const struct tr_saying *s, uint32_t k)
{
    if (tr_ph(s, k + 1) != TR_PH_PREP && tr_ph(s, k + 1) != TR_PH_ADV && tr_ph(s, k + 1) != TR_PH_VERB &&
        tr_ph(s, k + 1) != TR_PH_NOUN && tr_ph(s, k + 1) != TR_PH_SUB)
        return TR_NO;
    for (uint32_t j = k + 1; j < s->end; j++) {
        if (tr_ph(s, j) == TR_PH_MARK || tr_ph(s, j) == TR_PH_QUOTE) return TR_NO;
        if (tr_ph(s, j) != TR_PH_COMMA) continue;
        bool that = tr_is_word(s, j + 1, "that") || tr_opens(s, j + 1) ||
                    (tr_ph(s, j + 1) == TR_PH_VERB && s->v[j + 1].flags & TR_VG_INFINITIVE);
        return that ? j + 1 : TR_NO;
    }
    return TR_NO;
}

static bool asks(const struct tr_saying *s, uint32_t k)
{
    static const char *const words[] = { "whether", "how", "what", "why", "who", "when", "where", "which", "if" };
    return tr_head_is(s, k, words, TR_COUNT(words));
}

static struct tr_found_content at(const struct tr_saying *s, tr_found_kind kind, uint32_t phrase, uint32_t object)
{
    return (struct tr_found_content){ kind, phrase < s->end ? s->v[phrase].first : s->t_end, phrase, object, false };
}

static bool is_somebody(const struct tr_saying *s, uint32_t np)
{
    uint8_t kind = s->p->words[s->v[np].head].noun_kind;
    return s->v[np].flags & (TR_NP_NAME | TR_NP_PRONOUN) || kind == TR_NOUN_PERSON || kind == TR_NOUN_GROUP;
}

/* "did not refer to Y" */
bool tr_is_left_out(const struct tr_saying *s, const struct tr_cue *c, bool leads)
{
    static const char *const words[] = { "mention",   "mentioned", "refer",  "specify",  "specified",
                                         "disclose",  "disclosed", "reveal", "revealed", "explain",
                                         "explained", "detail",    "say",    "address" };
    return leads && tr_head_is(s, c->phrase, words, TR_COUNT(words)) && tr_ph(s, c->phrase) == TR_PH_VERB &&
           tr_verb_flags(s, c->phrase) & TR_VG_NEGATED;
}

/* "informed X of Y": unless a clause follows. */
static bool informs(const struct tr_saying *s, const struct tr_cue *c)
{
    if (!tr_str_is(s->p->lexicon->entries.v[c->entry].id, "INFORM")) return false;
    for (uint32_t k = c->phrase + 1; k < s->end; k++)
        if (tr_is_word(s, k, "that") || tr_ph(s, k) == TR_PH_QUOTE || tr_is_finite(s, k)) return false;
    return true;
}

/* A preposition that leads to what is said: "accused X of C", "asked X for C". */
static bool leads_to_content(const struct tr_saying *s, const struct tr_cue *c, uint32_t k, uint32_t object)
{
    bool of = tr_is_word(s, k, "of"), on = tr_is_word(s, k, "on"), to = tr_is_word(s, k, "to"),
         over = tr_is_word(s, k, "over");
    bool about = tr_is_word(s, k, "about"), for_ = tr_is_word(s, k, "for");
    if (tr_ph(s, k + 1) == TR_PH_NOUN && s->v[k + 1].flags & TR_NP_TIME) return false; /* "agreed on Friday to" */
    switch (c->kind) {
    case TR_CUE_ACCUSATION:
        return object != TR_NO ? (of && is_somebody(s, object)) || for_ || over
                               : over || about || tr_is_word(s, k, "against");
    case TR_CUE_DEMAND: return for_;
    case TR_CUE_SPEECH:
        return (object != TR_NO && (of || about) && informs(s, c)) || tr_is_left_out(s, c, to || about || over);
    case TR_CUE_SILENCE: return on || about || of || to || over;
    case TR_CUE_THREAT: return of || tr_is_word(s, k, "against");
    case TR_CUE_AGREEMENT: return on || to;
    case TR_CUE_BACKING: return for_ && object == TR_NO;
    default: return false;
    }
}

/* Verbs that name whom somebody tells, before what. */
static bool takes_audience(const struct tr_saying *s, const struct tr_cue *c)
{
    switch (c->kind) {
    case TR_CUE_THREAT:
    case TR_CUE_PROMISE:
    case TR_CUE_DEMAND: return true;
    case TR_CUE_SPEECH: {
        static const char *const told[] = { "told", "tell", "tells", "telling", "wrote", "write" };
        return tr_head_is(s, c->phrase, told, TR_COUNT(told)) ||
               tr_str_is(s->p->lexicon->entries.v[c->entry].id, "INFORM");
    }
    default: return false;
    }
}

/* "said fire on the city overnight caused losses": the phrase begins a clause, whose verb comes later. */
static bool clause_comes(const struct tr_saying *s, const struct tr_cue *c, uint32_t k)
{
    static const char *const says[] = { "say", "says", "said", "saying", "add", "adds", "added", "adding" };
    if (c->kind != TR_CUE_SPEECH || !tr_head_is(s, c->phrase, says, TR_COUNT(says))) return false;
    for (uint32_t j = k; j < s->end && s->v[j].first < s->t_end; j++) {
        if (tr_ph(s, j) == TR_PH_MARK || tr_opens(s, j)) return false;
        if (tr_ph(s, j) == TR_PH_CC && tr_is_finite(s, j + 1)) return false; /* "said goodbye and went" */
        if (tr_is_finite(s, j)) return true;
    }
    return false;
}

/* A clause without "that": not behind things that are backed or blamed ("the idea in a call they held"). */
static bool bare_clause_fits(tr_cue_kind kind, uint32_t object)
{
    switch (kind) {
    case TR_CUE_BACKING:
    case TR_CUE_ACCUSATION:
    case TR_CUE_DENIAL:
    case TR_CUE_DEMAND:
    case TR_CUE_AGREEMENT: return false;
    case TR_CUE_SPEECH:
    case TR_CUE_THREAT:
    case TR_CUE_PROMISE: return true;
    default: return object == TR_NO;
    }
}

/* ---- step by step ------------------------------------------------------------------------------- */

struct behind { /* where we stand behind the cue */
    const struct tr_saying *s;
    const struct tr_cue *c;
    uint32_t k, start, object;
    unsigned may;
    bool over;
    struct tr_found_content found; /* when over */
};

static void found(struct behind *b, tr_found_kind kind, uint32_t phrase)
{
    b->found = at(b->s, kind, phrase, b->object);
    b->over = true;
}
static void nothing(struct behind *b)
{
    b->found = (struct tr_found_content){ TR_FOUND_NOTHING, 0, TR_NO, b->object, false };
    b->over = true;
}
static void go_to(struct behind *b, uint32_t k) { b->k = k; }

static void at_adverb(struct behind *b)
{
    const struct tr_saying *s = b->s;
    if (tr_is_word(s, b->k, "there") && tr_is_finite(s, b->k + 1) && b->may & TR_TAKES_CLAUSE)
        found(b, TR_FOUND_CLAUSE, b->k);
    else if (b->k == b->start && b->may & TR_TAKES_QUESTION && asks(s, b->k)) found(b, TR_FOUND_QUESTION, b->k);
    else go_to(b, b->k + 1);
}

static void take_object(struct behind *b)
{
    uint32_t k = b->object = b->k;
    if (b->c->kind == TR_CUE_ACCUSATION || informs(b->s, b->c)) { /* "of" leads to the content */
        while (b->s->v[k].next != TR_NO) k = b->s->v[k].next;
        go_to(b, k + 1);
    } else {
        go_to(b, tr_behind_of(b->s, k));
    }
}

static void at_noun(struct behind *b)
{
    const struct tr_saying *s = b->s;
    uint32_t k = b->k, object = b->object;
    bool day = s->v[k].flags & TR_NP_TIME && !(s->v[k].flags & TR_NP_OWNED) && !tr_is_finite(s, k + 1);
    bool bare = tr_is_finite(s, tr_behind(s, k)) && b->may & TR_TAKES_CLAUSE && !tr_is_word(s, k, "that");
    bool each_other = object != TR_NO && b->c->kind == TR_CUE_ACCUSATION && k == object + 1 &&
                      tr_is_word(s, object, "each");
    bool apart = object != TR_NO && takes_audience(s, b->c) && k + 1 < s->end && tr_is_word(s, k + 1, "that");
    if (day) go_to(b, k + 1);
    else if (bare && bare_clause_fits(b->c->kind, object)) found(b, TR_FOUND_CLAUSE, k);
    else if (asks(s, k) && b->may & TR_TAKES_QUESTION) found(b, TR_FOUND_QUESTION, k);
    else if (object == TR_NO && clause_comes(s, b->c, k)) found(b, TR_FOUND_CLAUSE, k);
    else if (each_other || apart) go_to(b, k + 1); /* "reporters aboard Air Force One that" */
    else if (object != TR_NO) nothing(b);
    else take_object(b);
}

static void at_preposition(struct behind *b)
{
    const struct tr_saying *s = b->s;
    uint32_t k = b->k;
    if (tr_is_word(s, k, "on") && tr_is_word(s, k + 1, "condition")) { /* "on condition that he not be named that" */
        for (k += 3; k < s->end && !tr_is_word(s, k, "that");) k++;
        go_to(b, k);
        return;
    }
    if (leads_to_content(s, b->c, k, b->object) && k + 1 < s->end) {
        found(b, tr_ph(s, k + 1) == TR_PH_VERB ? TR_FOUND_ING : TR_FOUND_THING, k + 1);
        return;
    }
    if (tr_ph(s, k + 1) != TR_PH_NOUN) {
        go_to(b, k + 1);
        return;
    }
    bool clause = tr_is_finite(s, tr_behind(s, k + 1)) && tr_behind(s, k + 1) > k + 2 && s->v[k + 1].next == TR_NO;
    go_to(b, clause ? k + 2 : tr_behind_of(s, k + 1));
}

/* "rejected as "baseless" a report": the thing comes behind what it is called. */
static bool denied_as(const struct behind *b)
{
    uint32_t k = b->k + 1;
    if (b->c->kind != TR_CUE_DENIAL || b->k != b->start) return false;
    while (k < b->s->end && (tr_ph(b->s, k) == TR_PH_QUOTE || tr_ph(b->s, k) == TR_PH_ADJ)) k++;
    return tr_ph(b->s, k) == TR_PH_NOUN;
}

static void at_lead(struct behind *b) /* that, as, whether, who */
{
    const struct tr_saying *s = b->s;
    uint32_t k = b->k;
    bool as = tr_is_word(s, k, "as"), near = k <= b->start + 2;
    if (b->object != TR_NO && !takes_audience(s, b->c)) {
        nothing(b);
    } else if (tr_is_word(s, k, "that") && b->may & TR_TAKES_CLAUSE) {
        found(b, TR_FOUND_CLAUSE, k + 1);
        b->found.that = true;
    } else if (as && b->c->kind == TR_CUE_NAMING && k == b->start) {
        found(b, TR_FOUND_QUESTION, k);
    } else if (as && denied_as(b)) {
        found(b, TR_FOUND_THING, k);
    } else if (asks(s, k) && b->may & (TR_TAKES_QUESTION | TR_TAKES_CLAUSE) && near) {
        found(b, TR_FOUND_QUESTION, k);
    } else {
        nothing(b);
    }
}

static void at_comma(struct behind *b)
{
    const struct tr_saying *s = b->s;
    uint32_t k = b->k, past;
    if (tr_opens(s, k + 1)) found(b, TR_FOUND_QUOTE, k + 1);
    else if (tr_is_word(s, k + 1, "that") && tr_ph(s, k + 1) != TR_PH_NOUN && b->may & TR_TAKES_CLAUSE)
        found(b, TR_FOUND_CLAUSE, k + 2);
    else if ((past = past_what_is_put_in(s, k)) != TR_NO) go_to(b, past);
    else nothing(b);
}

static void at_verb(struct behind *b)
{
    uint32_t flags = b->s->v[b->k].flags;
    if (flags & TR_VG_INFINITIVE && b->may & TR_TAKES_INFINITIVE) found(b, TR_FOUND_INFINITIVE, b->k);
    else if (flags & TR_VG_ING && b->may & TR_TAKES_ING && b->object == TR_NO) found(b, TR_FOUND_ING, b->k);
    else nothing(b);
}

static void step(struct behind *b)
{
    const struct tr_saying *s = b->s;
    switch (s->v[b->k].kind) {
    case TR_PH_ADV: at_adverb(b); break;
    case TR_PH_ADJ: go_to(b, b->k + 1); break;
    case TR_PH_NOUN: at_noun(b); break;
    case TR_PH_PREP: at_preposition(b); break;
    case TR_PH_SUB:
    case TR_PH_REL: at_lead(b); break;
    case TR_PH_QUOTE:
        if (tr_opens(s, b->k)) found(b, TR_FOUND_QUOTE, b->k);
        else go_to(b, b->k + 1);
        break;
    case TR_PH_COMMA: at_comma(b); break;
    case TR_PH_MARK:
        if (!tr_mark_is(s, b->k, ':')) nothing(b);
        else if (tr_opens(s, b->k + 1)) found(b, TR_FOUND_QUOTE, b->k + 1);
        else if (tr_has_finite(s, b->k + 1, s->end)) found(b, TR_FOUND_CLAUSE, b->k + 1);
        else nothing(b); /* "Fighting continues: army" */
        break;
    case TR_PH_VERB: at_verb(b); break;
    default: nothing(b);
    }
}

struct tr_found_content tr_look_behind(const struct tr_saying *s, const struct tr_cue *c, uint32_t k)
{
    struct behind b = { .s = s, .c = c, .k = k, .start = k, .object = TR_NO, .may = tr_takes[c->kind] };
    while (!b.over && b.k < s->end && s->v[b.k].first < s->t_end) step(&b);
    if (!b.over) nothing(&b);
    return b.found;
}
