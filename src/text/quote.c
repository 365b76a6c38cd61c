/* SPDX-License-Identifier: Apache-2.0
 *
 * A parsed document -> its statements: cue by cue, sentence by sentence; then quotations that stand alone and go on with
 * the speaker before; then who passes what on, hedges and polarity. */
#include "text/quote_parts.h"

enum { MARKS_BEHIND = 8 };

/* ---- one statement ------------------------------------------------------------------------ */

static struct tr_statement blank(uint32_t sentence)
{
    return (struct tr_statement){ .type = TR_SAID_INDIRECT,
                                  .sentence = sentence,
                                  .entry = TR_NO,
                                  .speaker_np = TR_NO,
                                  .from = TR_NO,
                                  .audience_np = TR_NO,
                                  .parent = TR_NO,
                                  .level = TR_HEDGE_REPORTED,
                                  .pattern = "" };
}

static void push(struct tr_saying *s, struct tr_statement *one)
{
    if (!TR_PUSH(s->a, &s->q->statements, *one)) s->full = true;
    for (uint32_t k = 0; k < one->n_content; k++)
        if (one->content[k].first + one->content[k].n > s->covered_to)
            s->covered_to = one->content[k].first + one->content[k].n;
}

static void put_chain(struct tr_statement *one, struct tr_range who)
{
    if (who.n && one->n_chain < TR_COUNT(one->chain)) one->chain[one->n_chain++] = who;
}

/* "a letter from the separatists", "the statement by the contact group": who is behind the text. */
static uint32_t behind_text(const struct tr_saying *s, uint32_t np, struct tr_statement *one)
{
    static const char *const texts[] = { "statement",   "letter",  "message", "communique", "note",
                                         "declaration", "readout", "tweet",   "post" };
    static const char *const of[] = { "by", "from", "of" };
    if (np == TR_NO || !tr_head_is(s, np, texts, TR_COUNT(texts))) return np;
    const struct tr_token *v = s->p->tokens->list.v;
    for (uint32_t k = s->v[np].first + 1; k < s->v[np].head; k++)
        if (v[k].flags & TR_TOK_POSSESSIVE) { /* "the group's statement" */
            one->speaker = (struct tr_range){ s->v[np].first, k - s->v[np].first };
            one->channel = (struct tr_range){ k + 1, s->v[np].head - k };
            return np;
        }
    uint32_t first = s->v[np].first, head = s->v[np].head;
    while (first < head && v[first].tag == TR_TAG_DET) first++;
    if (head > first && v[head - 1].tag == TR_TAG_NAME && v[first].tag == TR_TAG_NAME) { /* "the White House readout" */
        one->speaker = (struct tr_range){ s->v[np].first, head - s->v[np].first };
        one->channel = (struct tr_range){ head, 1 };
        return np;
    }
    if (tr_ph(s, np + 1) != TR_PH_PREP || !tr_head_is(s, np + 1, of, 3) || tr_ph(s, np + 2) != TR_PH_NOUN) return np;
    uint8_t kind = s->p->words[s->v[np + 2].head].noun_kind;
    if (!tr_head_is(s, np + 1, of, 1) && !(s->v[np + 2].flags & TR_NP_NAME) && kind != TR_NOUN_PERSON &&
        kind != TR_NOUN_GROUP)
        return np;
    one->channel = (struct tr_range){ s->v[np].first, s->v[np].n };
    return s->v[np + 2].list;
}

/* "Residents contacted by telephone in Khan Sheikhoun said": what the participle adds belongs to them. */
static void take_reduced_clause(const struct tr_saying *s, struct tr_statement *one)
{
    uint32_t k = tr_phrase_at(s, one->speaker.first + one->speaker.n - 1) + 1, verb = tr_phrase_at(s, one->cue.first),
             at = k;
    bool participle = tr_ph(s, k) == TR_PH_VERB && tr_verb_flags(s, k) & (TR_VG_PARTICIPLE | TR_VG_PAST) && k < verb;
    if (!participle || verb <= k) return;
    for (at = k + 1; at < verb; at++)
        if (tr_ph(s, at) != TR_PH_NOUN && tr_ph(s, at) != TR_PH_PREP && tr_ph(s, at) != TR_PH_ADV &&
            tr_ph(s, at) != TR_PH_ADJ)
            return;
    one->speaker.n = s->v[verb].first - one->speaker.first;
}

static void put_voices(const struct tr_saying *s, const struct tr_voices *v, struct tr_statement *one)
{
    if (v->channel.n) one->channel = v->channel;
    one->speaker_np = behind_text(s, v->speaker, one);
    if (one->speaker_np != TR_NO && !one->speaker.n)
        one->speaker = one->speaker_np == v->speaker ? tr_np_range(s, one->speaker_np)
                                                     : tr_np_short(s, one->speaker_np);
    if (!v->behind && one->speaker.n && one->speaker_np == v->speaker) take_reduced_clause(s, one);
    if (v->behind && one->speaker.n) { /* "said the co-chairs in Vienna": where, not who */
        uint32_t k = tr_behind_of(s, one->speaker_np);
        static const char *const who[] = { "for", "from" };
        if (tr_ph(s, k) == TR_PH_PREP && tr_head_is(s, k, who, 2) && tr_ph(s, k + 1) == TR_PH_NOUN)
            k = tr_behind_of(s, k + 1);
        uint32_t end = k < s->end ? s->v[k].first : s->t_end;
        if (end > one->speaker.first) one->speaker.n = end - one->speaker.first;
        one->speaker = tr_trim(s, one->speaker.first, one->speaker.first + one->speaker.n);
    }
    if (v->audience != TR_NO && v->audience != one->speaker_np) {
        one->audience_np = v->audience;
        one->audience = tr_np_short(s, v->audience);
    }
}

/* Nobody in particular: "reports said", "it was reported". */
static bool is_nobody(const struct tr_saying *s, uint32_t np)
{
    static const char *const nobody[] = { "it", "reports", "rumours", "rumors", "there" };
    return np != TR_NO && s->v[np].n == 1 && tr_head_is(s, np, nobody + 1, 4);
}

/* "No one has claimed": no statement. */
static bool is_no_one(const struct tr_saying *s, uint32_t np)
{
    uint32_t first = s->v[np].first;
    if (s->v[np].flags & TR_NP_NONE) return true;
    static const char *const no[] = { "no", "neither", "none", "nobody" };
    for (size_t k = 0; k < TR_COUNT(no); k++)
        if (tr_token_is(s->p, first, no[k]) || (first > s->t_first && tr_token_is(s->p, first - 1, no[k]))) return true;
    return false;
}

/* ---- cues that are verbs -------------------------------------------------------------------- */

static bool verb_counts(const struct tr_saying *s, const struct tr_cue *c)
{
    uint32_t f = tr_verb_flags(s, c->phrase);
    if (tr_ph(s, c->phrase) != TR_PH_VERB) return c->kind == TR_CUE_SILENCE;
    if (c->kind == TR_CUE_SILENCE) return true;
    if (f & (TR_VG_FUTURE | TR_VG_WOULD | TR_VG_SHOULD | TR_VG_MAY)) return false;
    if (c->kind == TR_CUE_MENTION) return (f & TR_VG_NEGATED) != 0;
    if (f & TR_VG_INFINITIVE) /* "is reported to have told" */
        return f & TR_VG_PERFECT && c->kind == TR_CUE_SPEECH;
    if (f & TR_VG_PARTICIPLE) return c->kind == TR_CUE_CITING;
    if (f & TR_VG_ING && tr_str_is(s->p->lexicon->entries.v[c->entry].id, "FIND")) return false; /* "a video showing" */
    if (f & TR_VG_ING && (c->kind == TR_CUE_DENIAL || c->kind == TR_CUE_DEMAND)) /* "a statement denying that" */
        return c->phrase + 1 < s->end && tr_token_is(s->p, s->v[c->phrase + 1].head, "that");
    if (f & TR_VG_ING)
        return c->kind == TR_CUE_SPEECH || c->kind == TR_CUE_THREAT || c->kind == TR_CUE_CLAIM ||
               c->kind == TR_CUE_ACCUSATION || c->kind == TR_CUE_ANNOUNCEMENT || c->kind == TR_CUE_NAMING;
    return true;
}

/* "X was said to have done", "it was reported that": hearsay. */
static bool hearsay(struct tr_saying *s, const struct tr_cue *c, struct tr_statement *one)
{
    uint32_t k = c->phrase + 1, end = s->t_end;
    if (!(tr_verb_flags(s, c->phrase) & TR_VG_PASSIVE)) return false;
    if (c->kind != TR_CUE_SPEECH && c->kind != TR_CUE_REPORT && c->kind != TR_CUE_THOUGHT && c->kind != TR_CUE_CLAIM)
        return false;
    bool to = tr_ph(s, k) == TR_PH_VERB && s->v[k].flags & TR_VG_INFINITIVE;
    bool that = k < s->end && tr_token_is(s->p, s->v[k].head, "that");
    if (!to && !that) return false;
    uint32_t first = s->v[k].first + 1;
    if (first >= end) return false;
    one->cue = (struct tr_range){ s->v[c->phrase].first, s->v[c->phrase].n };
    one->content[0] = tr_trim(s, first, end);
    one->n_content = one->content[0].n > 0;
    one->pattern = "hearsay";
    uint32_t subject = s->voices[c - s->cues].audience;
    if (to && subject != TR_NO && tr_token_is(s->p, s->v[c->phrase].head, "told")) {
        one->audience_np = subject;
        one->audience = tr_np_short(s, subject);
    }
    return one->n_content > 0;
}

/* "M quoted S as saying (that) C" and "S was quoted by M as saying C". */
static bool quoted_as(struct tr_saying *s, const struct tr_cue *c, const struct tr_voices *v, struct tr_statement *one)
{
    bool passive = tr_verb_flags(s, c->phrase) & TR_VG_PASSIVE;
    uint32_t k = c->phrase + 1;
    while (k < s->end && !tr_token_is(s->p, s->v[k].head, "as")) k++;
    if (k >= s->end) return false;
    uint32_t token = s->v[k].first + 1;
    if (token < s->t_end && (tr_token_is(s->p, token, "saying") || tr_token_is(s->p, token, "stating"))) token++;
    uint32_t by = token < s->t_end && tr_token_is(s->p, token, "by") ? tr_phrase_at(s, token) + 1 : TR_NO;
    if (by != TR_NO && tr_ph(s, by) == TR_PH_NOUN) { /* "as saying by Mehr news agency that" */
        put_chain(one, tr_np_short(s, by));
        uint32_t behind = tr_behind_of(s, by);
        token = behind < s->end ? s->v[behind].first : s->t_end;
    }
    if (token < s->t_end && tr_token_is(s->p, token, "that")) token++;
    uint32_t object = tr_ph(s, c->phrase + 1) == TR_PH_NOUN ? s->v[c->phrase + 1].list : TR_NO;
    one->speaker_np = passive ? v->speaker : object;
    if (one->speaker_np == TR_NO) return false;
    uint32_t medium = passive ? v->citing_np : v->speaker;
    one->speaker = tr_np_range(s, one->speaker_np);
    if (medium != TR_NO) put_chain(one, tr_np_range(s, medium));
    one->content[0] = tr_trim(s, token, s->t_end);
    one->n_content = one->content[0].n > 0;
    one->pattern = passive ? "quoted-by" : "quoted-as";
    for (uint32_t i = token; i < s->t_end; i++)
        if (s->p->tokens->list.v[i].flags & (TR_TOK_OPENS | TR_TOK_CLOSES)) one->type = TR_SAID_PARTIAL;
    return one->n_content > 0;
}

/* "The report was denied by his brother": what stands before is what is said. */
static bool said_of_subject(struct tr_saying *s, const struct tr_cue *c, const struct tr_voices *v,
                            struct tr_statement *one)
{
    bool may = c->kind == TR_CUE_DENIAL || c->kind == TR_CUE_BACKING || c->kind == TR_CUE_ACCUSATION ||
               c->kind == TR_CUE_ADMISSION || c->kind == TR_CUE_ANNOUNCEMENT || c->kind == TR_CUE_DEMAND ||
               c->kind == TR_CUE_AGREEMENT || c->kind == TR_CUE_PROMISE;
    if (!(tr_verb_flags(s, c->phrase) & TR_VG_PASSIVE) || !may || v->speaker == TR_NO) return false;
    uint32_t from = s->voices[c - s->cues].from, to = s->v[c->phrase].first;
    for (uint32_t k = s->first; k < c->phrase; k++) /* "The claim that C was rejected" */
        if (tr_token_is(s->p, s->v[k].head, "that") && tr_ph(s, k) != TR_PH_NOUN && k + 1 < c->phrase)
            from = s->v[k + 1].first;
    one->content[0] = tr_trim(s, from, to);
    one->n_content = one->content[0].n > 0;
    one->pattern = "passive";
    return one->n_content > 0;
}

/* "Military aid is not mentioned in the readout": what the subject means is left out by the text, or by nobody named. */
static bool unmentioned(struct tr_saying *s, const struct tr_cue *c, struct tr_statement *one)
{
    static const char *const in[] = { "in", "by" };
    uint32_t from = s->voices[c - s->cues].from, to = s->v[c->phrase].first;
    if (from >= to) return false;
    one->content[0] = tr_trim(s, from, to);
    one->n_content = one->content[0].n > 0;
    one->pattern = "unmentioned";
    for (uint32_t k = c->phrase + 1; k + 1 < s->end && tr_ph(s, k) == TR_PH_PREP; k += 2) {
        if (!tr_head_is(s, k, in, 2) || tr_ph(s, k + 1) != TR_PH_NOUN || s->v[k + 1].flags & TR_NP_TIME) continue;
        one->speaker_np = s->v[k + 1].list;
        one->speaker = tr_np_short(s, one->speaker_np);
        break;
    }
    return one->n_content > 0;
}

static void read_verb(struct tr_saying *s, const struct tr_cue *c)
{
    if (!verb_counts(s, c)) return;
    struct tr_statement one = blank(s->sentence);
    one.cue = (struct tr_range){ c->first, c->n };
    one.entry = c->entry;
    if (hearsay(s, c, &one)) {
        push(s, &one);
        return;
    }
    struct tr_voices v = s->voices[c - s->cues];
    if (c->kind == TR_CUE_CITING) {
        if (!(tr_verb_flags(s, c->phrase) & TR_VG_ING) && quoted_as(s, c, &v, &one)) push(s, &one);
        return;
    }
    if (c->kind == TR_CUE_SILENCE && tr_token_is(s->p, c->first, "no")) { /* "No mention was made of X" */
        one.content[0] = tr_trim(s, c->first + c->n, s->t_end);
        one.n_content = one.content[0].n > 0;
        one.pattern = "unmentioned";
        if (one.n_content && c->n > 3) push(s, &one);
        return;
    }
    if (c->kind == TR_CUE_MENTION && tr_verb_flags(s, c->phrase) & TR_VG_PASSIVE) {
        if (unmentioned(s, c, &one)) push(s, &one);
        return;
    }
    if (said_of_subject(s, c, &v, &one)) {
        put_voices(s, &v, &one);
        push(s, &one);
        return;
    }
    if (v.speaker == TR_NO || is_no_one(s, v.speaker) || !tr_content_of(s, c, &v, &one)) return;
    if (is_nobody(s, v.speaker)) v.speaker = TR_NO;
    put_voices(s, &v, &one);
    put_chain(&one, v.passed);
    if (v.citing.n) { /* the subject passes it on */
        put_chain(&one, one.speaker);
        one.speaker = v.citing;
        one.speaker_np = v.citing_np;
    }
    push(s, &one);
}

/* ---- "according to S" ------------------------------------------------------------------------ */

static bool source_counts(const struct tr_saying *s, const struct tr_cue *c, uint32_t np)
{
    static const char *const no[] = { "plan",  "law",  "schedule", "plans", "tradition",
                                      "rules", "need", "custom",   "rank",  "cent" };
    const struct tr_token *v = s->p->tokens->list.v;
    if (tr_ph(s, np) != TR_PH_NOUN || tr_head_is(s, np, no, TR_COUNT(no))) return false;
    if (c->n > 1) return true;
    bool begins = c->first == s->t_first || v[c->first - 1].flags & TR_TOK_MARK;
    return begins && (s->v[np].flags & (TR_NP_NAME | TR_NP_DEFINITE)) != 0;
}

static void read_source(struct tr_saying *s, const struct tr_cue *c)
{
    uint32_t np = tr_phrase_at(s, c->first + c->n), end, k;
    if (!source_counts(s, c, np)) return;
    struct tr_statement one = blank(s->sentence);
    one.cue = (struct tr_range){ c->first, c->n };
    one.entry = c->entry;
    one.speaker_np = np = s->v[np].list;
    one.speaker = tr_np_range(s, np);
    one.pattern = "according";
    k = tr_phrase_at(s, one.speaker.first + one.speaker.n - 1) + 1;
    end = k < s->end ? s->v[k].first : s->t_end;
    uint32_t from = s->t_first;
    for (uint32_t i = s->t_first; i < c->first; i++) /* "reported that, according to S, C" */
        if (tr_token_is(s->p, i, "that") && s->p->tokens->list.v[i + 1].flags & TR_TOK_MARK) from = i + 1;
    if (tr_str_starts(tr_token_text(s->p->tokens, c->first), TR_STR("A")))
        from = c->first; /* begins, whatever stands before */
    struct tr_range head = tr_trim(s, from, c->first), tail = tr_trim(s, end, s->t_end);
    if (!head.n) /* "According to the draft seen by the paper, C" */
        for (uint32_t j = k; j < s->end && !tr_is_finite(s, j); j++)
            if (tr_ph(s, j) == TR_PH_COMMA) k = j, j = s->end;
    if (!head.n && k < s->end) tail = tr_trim(s, s->v[k].first, s->t_end);
    bool comma = tr_ph(s, k) == TR_PH_COMMA;
    if (head.n && head.first < c->first) one.content[one.n_content++] = head;
    if (tail.n && (comma || !head.n)) one.content[one.n_content++] = tail;
    if (!one.n_content) return;
    for (uint32_t i = 0; i < one.n_content; i++)
        for (uint32_t t = one.content[i].first; t < one.content[i].first + one.content[i].n; t++)
            if (s->p->tokens->list.v[t].flags & (TR_TOK_OPENS | TR_TOK_CLOSES)) one.type = TR_SAID_PARTIAL;
    push(s, &one);
}

/* ---- "reportedly" ------------------------------------------------------------------------------ */

static void read_rumour(struct tr_saying *s, const struct tr_cue *c)
{
    struct tr_statement one = blank(s->sentence);
    if (c->n > 1) return; /* the passive says it better */
    one.cue = (struct tr_range){ c->first, c->n };
    one.entry = c->entry;
    one.pattern = "rumour";
    if (s->p->tokens->list.v[c->first + 1].tag == TR_TAG_ADJ) return;
    struct tr_range head = tr_trim(s, s->t_first, c->first), tail = tr_trim(s, c->first + 1, s->t_end);
    const struct tr_token *v = s->p->tokens->list.v;
    while (head.n && (v[head.first + head.n - 1].tag == TR_TAG_AUX || v[head.first + head.n - 1].tag == TR_TAG_ADV))
        head.n--;
    if (head.n) one.content[one.n_content++] = head;
    if (tail.n) one.content[one.n_content++] = tail;
    if (one.n_content) push(s, &one);
}

/* ---- nouns: "the claim by S that C" ---------------------------------------------------------------- */

/* A clause behind "that" ends before a verb that has no subject of its own. */
static uint32_t end_of_that(const struct tr_saying *s, uint32_t k)
{
    bool seen = false, subject = false;
    for (; k < s->end && s->v[k].first < s->t_end; k++) {
        if (tr_ph(s, k) == TR_PH_MARK) return s->v[k].first;
        if (seen && tr_ph(s, k) == TR_PH_CC && tr_ph(s, k + 1) == TR_PH_NOUN && tr_is_finite(s, tr_behind(s, k + 1)))
            return s->v[k].first;
        if (tr_ph(s, k) == TR_PH_CC || tr_ph(s, k) == TR_PH_REL || tr_ph(s, k) == TR_PH_SUB) subject = true;
        if (tr_ph(s, k) == TR_PH_VERB && s->v[k].flags & TR_VG_INFINITIVE) seen = true;
        if (!tr_is_finite(s, k)) continue;
        if (seen && !subject) return s->v[k].first;
        seen = true;
        subject = false;
    }
    return s->t_end;
}

static struct tr_range owner(const struct tr_saying *s, uint32_t np, uint32_t *who)
{
    const struct tr_token *v = s->p->tokens->list.v;
    for (uint32_t k = s->v[np].first; k < s->v[np].first + s->v[np].n; k++) {
        if (v[k].tag == TR_TAG_POSS_PRON) return (struct tr_range){ k, 1 };
        if (v[k].flags & TR_TOK_POSSESSIVE && k > s->v[np].first)
            return (struct tr_range){ s->v[np].first, k - s->v[np].first };
    }
    static const char *const by[] = { "by", "of", "from" };
    if (tr_ph(s, np + 1) == TR_PH_PREP && tr_head_is(s, np + 1, by, 3) && tr_ph(s, np + 2) == TR_PH_NOUN) {
        *who = np + 2;
        return tr_np_range(s, np + 2);
    }
    return (struct tr_range){ 0, 0 };
}

static bool is_report_of(const struct tr_saying *s, uint32_t np)
{
    static const char *const words[] = { "reports", "allegations", "claims", "rumours", "rumors" };
    return tr_head_is(s, np, words, TR_COUNT(words));
}

/* Where the content of noun phrase np begins, 0: nowhere. */
static uint32_t noun_content(const struct tr_saying *s, uint32_t k, uint32_t *end)
{
    *end = s->t_end;
    if (tr_ph(s, k) == TR_PH_VERB && s->v[k].flags & TR_VG_COPULA && !(s->v[k].flags & TR_VG_NEGATED)) {
        uint32_t j = k + 1;
        while (tr_ph(s, j) == TR_PH_ADJ || tr_ph(s, j) == TR_PH_ADV) j++;
        const struct tr_tokens *t = s->p->tokens;
        bool colon = tr_ph(s, j) == TR_PH_MARK && t->text.p[t->list.v[s->v[j].first].at] == ':';
        bool that = j < s->end && tr_token_is(s->p, s->v[j].head, "that");
        return colon || that ? s->v[j].first + 1 : 0;
    }
    if (k + 1 < s->end && tr_token_is(s->p, s->v[k].head, "that") && tr_ph(s, k) != TR_PH_NOUN &&
        tr_ph(s, k + 1) != TR_PH_VERB) {
        *end = end_of_that(s, k + 1);
        return s->v[k].first + 1;
    }
    if (tr_ph(s, k) == TR_PH_VERB && s->v[k].flags & TR_VG_INFINITIVE) {
        *end = end_of_that(s, k);
        return s->v[k].first;
    }
    return 0;
}

static void read_noun(struct tr_saying *s, const struct tr_cue *c)
{
    uint32_t np = c->phrase, who = TR_NO, end;
    if (tr_ph(s, np) != TR_PH_NOUN || s->v[np].head != c->first) return;
    static const char *const in[] = { "in", "on", "at", "by", "during", "via" };
    bool channel = s->v[np].under != TR_NO && tr_head_is(s, s->v[np].under, in, TR_COUNT(in));
    if (channel && tr_channel_in(s, s->v[np].under, np + 1).n) return; /* "told the nation in his message that" */
    struct tr_range owned = owner(s, np, &who);
    uint32_t k = who == TR_NO ? np + 1 : tr_behind_of(s, who);
    uint32_t from = noun_content(s, k, &end);
    static const char *const of[] = { "of" };
    bool report = is_report_of(s, np);
    if (!from && report && tr_ph(s, np + 1) == TR_PH_PREP && tr_head_is(s, np + 1, of, 1)) {
        from = s->v[np + 1].first + 1;
        end = s->t_end;
        owned = (struct tr_range){ 0, 0 };
        for (uint32_t j = np + 2; j < s->end; j++)
            if (tr_is_finite(s, j)) end = s->v[j].first, j = s->end;
    }
    if (!from && !owned.n && np > s->first && tr_ph(s, np - 1) == TR_PH_VERB && tr_ph(s, np + 1) == TR_PH_MARK &&
        tr_token_is(s->p, s->v[np + 1].head, ":")) { /* "issued a terse denial: "..."" */
        who = tr_subject_left(s, np - 1);
        if (who != TR_NO) owned = tr_np_range(s, who);
        from = s->v[np + 1].first + 1;
        end = s->t_end;
    }
    if (!from || from >= end || (!owned.n && !report)) return;
    struct tr_statement one = blank(s->sentence);
    one.cue = (struct tr_range){ c->first, c->n };
    one.entry = c->entry;
    one.speaker = owned;
    one.speaker_np = who;
    one.content[0] = tr_trim(s, from, end);
    one.n_content = one.content[0].n > 0;
    one.pattern = "noun";
    for (uint32_t t = from; t < end; t++)
        if (s->p->tokens->list.v[t].flags & TR_TOK_OPENS)
            one.type = t == one.content[0].first ? TR_SAID_DIRECT : TR_SAID_PARTIAL;
    if (one.type == TR_SAID_DIRECT) {
        uint32_t last = one.content[0].first + one.content[0].n;
        one.content[0] = tr_trim(s, one.content[0].first + 1, last);
        if (one.content[0].n && s->p->tokens->list.v[last - 1].flags & TR_TOK_CLOSES)
            one.content[0] = tr_trim(s, one.content[0].first, last - 1);
    }
    if (one.n_content) push(s, &one);
}

/* ---- a colon alone, a quotation alone ---------------------------------------------------------------- */

static void read_colon(struct tr_saying *s)
{
    const struct tr_tokens *t = s->p->tokens;
    for (uint32_t k = s->first; k + 1 < s->end; k++) {
        if (s->v[k].kind == TR_PH_VERB) return;
        if (s->v[k].kind != TR_PH_MARK || t->text.p[t->list.v[s->v[k].first].at] != ':') continue;
        if (!(t->list.v[s->v[k + 1].first].flags & TR_TOK_OPENS) || k == s->first) return;
        if (tr_ph(s, k - 1) != TR_PH_NOUN) return;
        struct tr_statement one = blank(s->sentence);
        uint32_t np = tr_root(s, k - 1);
        if (np == TR_NO) return;
        one.speaker_np = np;
        one.speaker = tr_np_range(s, np);
        one.cue = (struct tr_range){ s->v[k].first, 1 };
        uint32_t quote = s->v[k + 1].first;
        const struct tr_quote *q = s->q->mark_of[quote] == TR_NO ? NULL : &s->q->marks.v[s->q->mark_of[quote]];
        if (q && q->opens == quote) one.content[0] = tr_trim(s, q->in.first, q->in.first + q->in.n);
        one.n_content = one.content[0].n > 0;
        one.type = TR_SAID_DIRECT;
        one.pattern = "colon";
        if (one.n_content) push(s, &one);
        return;
    }
}

static void read_alone(struct tr_saying *s)
{
    uint32_t mark = s->q->mark_of[s->t_first];
    if (mark == TR_NO || s->q->marks.v[mark].opens != s->t_first) return;
    const struct tr_quote *q = &s->q->marks.v[mark];
    uint32_t end = q->in.first + q->in.n;
    if (!q->in.n || q->in.first < s->covered_to) return;
    /* it must reach the end of its sentence: what follows it there is its attribution, or a story */
    const struct tr_tokens *t = s->p->tokens;
    uint32_t from = end + (q->closes != TR_NO),
             to = from + MARKS_BEHIND < t->list.n ? from + MARKS_BEHIND : (uint32_t)t->list.n;
    for (uint32_t k = from; k < to && !(t->list.v[k].flags & TR_TOK_LINE); k++) {
        if (t->list.v[k].flags & TR_TOK_MARK) continue;
        uint32_t last = q->in.first + q->in.n - 1;
        bool stop = (t->list.v[last].flags & TR_TOK_STOP) != 0 ||
                    (q->closes != TR_NO && t->list.v[q->closes].flags & TR_TOK_STOP);
        if (!stop) return;
        break;
    }
    struct tr_statement one = blank(s->sentence);
    uint32_t before = (uint32_t)s->q->statements.n;
    one.content[0] = tr_trim(s, q->in.first, end);
    one.n_content = one.content[0].n > 0;
    one.type = TR_SAID_DIRECT;
    one.pattern = "runs-on";
    if (!one.n_content) return;
    for (uint32_t i = before; i > 0; i--) {
        const struct tr_statement *last = &s->q->statements.v[i - 1];
        if (last->sentence + 3 < s->sentence) break;
        if (last->parent != TR_NO || !last->speaker.n) continue;
        one.from = last->from == TR_NO ? i - 1 : last->from;
        one.speaker = last->speaker;
        one.speaker_np = last->speaker_np;
        break;
    }
    if (one.speaker.n || !(q->flags & TR_QUOTE_SCARE)) push(s, &one);
}

/* "This process should lead to ...": a demand with nobody who makes it, and a subject that goes back to what is gone.
 * Somebody said it once. */
static void read_orphan(struct tr_saying *s)
{
    static const char *const these[] = { "this", "these", "that", "those" };
    uint32_t np = s->first, verb;
    if (tr_ph(s, np) != TR_PH_NOUN || s->v[np].n < 2 || s->q->depth_of[s->v[np].first] != TR_NO) return;
    bool dangles = false;
    for (size_t k = 0; k < TR_COUNT(these); k++) dangles = dangles || tr_token_is(s->p, s->v[np].first, these[k]);
    verb = tr_behind(s, np);
    if (!dangles || !tr_is_finite(s, verb) || !(s->v[verb].flags & TR_VG_SHOULD)) return;
    struct tr_statement one = blank(s->sentence);
    one.content[0] = tr_trim(s, s->t_first, s->t_end);
    one.n_content = one.content[0].n > 0;
    one.pattern = "orphan";
    if (one.n_content) push(s, &one);
}

/* ---- nesting, chain, hedges, polarity ------------------------------------------------------------------ */

static bool holds(const struct tr_statement *one, uint32_t token)
{
    for (uint32_t k = 0; k < one->n_content; k++)
        if (one->content[k].first <= token && token < one->content[k].first + one->content[k].n) return true;
    return false;
}

static uint32_t content_size(const struct tr_statement *one)
{
    uint32_t n = 0;
    for (uint32_t k = 0; k < one->n_content; k++) n += one->content[k].n;
    return n;
}

static void nest(struct tr_saying *s)
{
    uint32_t n = (uint32_t)s->q->statements.n;
    for (uint32_t i = s->from; i < n; i++) {
        struct tr_statement *one = &s->q->statements.v[i];
        uint32_t best = TR_NO;
        for (uint32_t j = s->from; j < n && one->cue.n; j++) {
            const struct tr_statement *up = &s->q->statements.v[j];
            if (j == i || !holds(up, one->cue.first) || holds(one, up->cue.first)) continue;
            if (best == TR_NO || content_size(up) < content_size(&s->q->statements.v[best])) best = j;
        }
        one->parent = best;
        if (best != TR_NO && s->q->statements.v[best].type != TR_SAID_DIRECT)
            put_chain(one, s->q->statements.v[best].speaker);
        else if (best != TR_NO) put_chain(one, s->q->statements.v[best].speaker);
    }
}

static tr_hedge level_of(tr_str name)
{
    static const char *const names[] = { "asserted", "reported", "probable", "possible", "doubted" };
    for (size_t k = 0; k < TR_COUNT(names); k++)
        if (tr_str_is(name, names[k])) return (tr_hedge)k;
    return TR_HEDGE_REPORTED;
}

/* "May" the month; "could not": able, not likely. */
static bool hedge_counts(const struct tr_saying *s, const struct tr_hit *h)
{
    const struct tr_token *v = s->p->tokens->list.v;
    if (h->n == 1 && v[h->first].flags & TR_TOK_CAPITAL && h->first != s->t_first) return false;
    if (h->n == 1 && tr_token_is(s->p, h->first, "could") && v[h->first + 1].tag == TR_TAG_NOT) return false;
    return true;
}

static void weaken(struct tr_saying *s, struct tr_statement *one)
{
    const struct tr_parse *p = s->p;
    if (one->entry != TR_NO) one->level = level_of(p->lexicon->entries.v[one->entry].level);
    for (uint32_t i = p->sentences.v[s->sentence].hits;
         i < p->sentences.v[s->sentence].hits + p->sentences.v[s->sentence].n_hits; i++) {
        const struct tr_hit *h = &p->hits.v[i];
        const struct tr_lex_entry *e = &p->lexicon->entries.v[h->entry];
        if (e->kind != TR_LEX_HEDGE || !holds(one, h->first) || !hedge_counts(s, h)) continue;
        if (one->n_hedges < TR_COUNT(one->hedges)) one->hedges[one->n_hedges++] = (struct tr_range){ h->first, h->n };
        tr_hedge level = level_of(e->level);
        if (level > one->level) one->level = level;
    }
}

static tr_cue_kind sort_of(const struct tr_saying *s, const struct tr_statement *one)
{
    for (uint32_t i = 0; i < s->n_cues; i++)
        if (s->cues[i].first == one->cue.first && s->cues[i].entry == one->entry) return s->cues[i].kind;
    return TR_CUE_SPEECH;
}

static bool hedged(const struct tr_saying *s, const struct tr_statement *one, uint32_t token)
{
    (void)s;
    for (uint32_t k = 0; k < one->n_hedges; k++)
        if (one->hedges[k].n > 1 && one->hedges[k].first <= token && token < one->hedges[k].first + one->hedges[k].n)
            return true;
    return false;
}

/* Is the first verb of the content negated, or its subject or object "no ..."? */
static bool content_negated(const struct tr_saying *s, const struct tr_statement *one)
{
    for (uint32_t k = s->first; k < s->end; k++) {
        if (!holds(one, s->v[k].first) || hedged(s, one, s->v[k].first)) continue;
        if (tr_ph(s, k) == TR_PH_NOUN && s->v[k].flags & TR_NP_NONE && s->v[k].under == TR_NO) return true;
        if (tr_ph(s, k) == TR_PH_VERB) {
            if (s->v[k].flags & TR_VG_NEGATED) return true;
            uint32_t object = k + 1;
            return tr_ph(s, object) == TR_PH_NOUN && s->v[object].flags & TR_NP_NONE;
        }
        if (s->p->tokens->list.v[s->v[k].first].tag == TR_TAG_NOT) return true;
    }
    return false;
}

static void judge(struct tr_saying *s, struct tr_statement *one)
{
    tr_cue_kind kind = sort_of(s, one);
    uint32_t phrase = one->cue.n ? tr_phrase_at(s, one->cue.first) : TR_NO;
    bool cue_negated = phrase != TR_NO && tr_ph(s, phrase) == TR_PH_VERB && s->v[phrase].flags & TR_VG_NEGATED;
    weaken(s, one);
    one->negated = (one->entry != TR_NO &&
                    (kind == TR_CUE_DENIAL || kind == TR_CUE_SILENCE || kind == TR_CUE_MENTION)) ||
                   cue_negated || content_negated(s, one);
}

/* "it documented 31 breaches" inside what it said: what it did, not what it said. */
static bool is_deed(const struct tr_saying *s, const struct tr_statement *one)
{
    tr_cue_kind kind = sort_of(s, one);
    bool may = kind == TR_CUE_REPORT || kind == TR_CUE_DEMAND || kind == TR_CUE_AGREEMENT || kind == TR_CUE_ADMISSION ||
               kind == TR_CUE_PROMISE;
    return one->parent != TR_NO && may && one->speaker_np != TR_NO && s->v[one->speaker_np].flags & TR_NP_PRONOUN &&
           one->type == TR_SAID_INDIRECT;
}

static void drop_deeds(struct tr_saying *s)
{
    struct tr_statement *v = s->q->statements.v;
    uint32_t n = (uint32_t)s->q->statements.n, kept = s->from, moved[TR_CUES_MAX];
    if (n - s->from > TR_CUES_MAX) return;
    for (uint32_t i = s->from; i < n; i++) {
        bool drop = is_deed(s, &v[i]);
        moved[i - s->from] = drop ? v[i].parent
                                  : kept; /* of what was dropped: the one it stood in, itself moved below */
        if (drop) moved[i - s->from] = v[i].parent < i ? moved[v[i].parent - s->from] : TR_NO;
        else v[kept++] = v[i];
    }
    for (uint32_t i = s->from; i < kept; i++)
        if (v[i].parent != TR_NO) v[i].parent = moved[v[i].parent - s->from];
    s->q->statements.n = kept;
}

/* ---- a sentence, a document -------------------------------------------------------------------------------- */

static int by_cue(const struct tr_statement *a, const struct tr_statement *b)
{
    return a->cue.first < b->cue.first ? -1 : a->cue.first > b->cue.first;
}

static void sort(struct tr_saying *s)
{
    struct tr_statement *v = s->q->statements.v;
    for (size_t i = s->from + 1; i < s->q->statements.n; i++)
        for (size_t j = i; j > s->from && by_cue(&v[j - 1], &v[j]) > 0; j--) {
            struct tr_statement swap = v[j];
            v[j] = v[j - 1];
            v[j - 1] = swap;
        }
}

static void set_bounds(struct tr_saying *s)
{
    const struct tr_sentence *one = &s->p->tokens->sentences.v[s->sentence];
    const struct tr_token *v = s->p->tokens->list.v;
    s->t_first = one->first;
    s->t_end = one->first + one->n;
    while (s->t_end > s->t_first && v[s->t_end - 1].flags & TR_TOK_MARK && !(v[s->t_end - 1].flags & TR_TOK_CLOSES) &&
           s->p->tokens->text.p[v[s->t_end - 1].at] != '?' && s->p->tokens->text.p[v[s->t_end - 1].at] != '!')
        s->t_end--;
}

static void read_sentence(struct tr_saying *s)
{
    set_bounds(s);
    tr_count_finite(s);
    tr_cues_find(s);
    s->from = (uint32_t)s->q->statements.n;
    for (uint32_t i = 0; i < s->n_cues; i++)
        if (s->cues[i].kind < TR_CUE_SOURCE) s->voices[i] = tr_voices_of(s, &s->cues[i]);
    for (uint32_t i = 0; i < s->n_cues; i++) {
        const struct tr_cue *c = &s->cues[i];
        switch (c->kind) {
        case TR_CUE_SOURCE: read_source(s, c); break;
        case TR_CUE_RUMOUR: read_rumour(s, c); break;
        case TR_CUE_NOUN: read_noun(s, c); break;
        default: read_verb(s, c); break;
        }
    }
    if (s->q->statements.n == s->from) read_colon(s);
    sort(s);
    nest(s);
    drop_deeds(s);
    if (s->q->statements.n == s->from) read_alone(s);
    if (s->q->statements.n == s->from) read_orphan(s);
    for (size_t i = s->from; i < s->q->statements.n; i++) judge(s, &s->q->statements.v[i]);
}

tr_rc tr_quotes_open(struct tr_arena *a, const struct tr_parse *p, struct tr_quotes *out, struct tr_error *err)
{
    *out = (struct tr_quotes){ 0 };
    TR_TRY(tr_quotes_mark(a, p, out, err));
    struct tr_saying s = { .a = a, .p = p, .q = out, .v = p->phrases.v };
    for (size_t k = 0; k < p->sentences.n && !s.full; k++) {
        s.sentence = (uint32_t)k;
        s.first = p->sentences.v[k].phrases;
        s.end = s.first + p->sentences.v[k].n_phrases;
        if (s.end > s.first) read_sentence(&s);
    }
    return s.full ? tr_fail(err, TR_NOMEM, "text: no room for statements") : TR_OK;
}

tr_str tr_statement_kind(const struct tr_parse *p, const struct tr_statement *s)
{
    if (s->entry == TR_NO) return TR_STR("speech");
    tr_str kind = p->lexicon->entries.v[s->entry].sort;
    return tr_str_is(kind, "mention") ? TR_STR("silence") : kind;
}
