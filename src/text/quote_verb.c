/* SPDX-License-Identifier: Apache-2.0
 *
 * A cue that is a verb -> a statement, or none: who, to whom, by which channel, through whom; hearsay, quoting, passives,
 * silence. What the speaker and the content are is found in quote_who.c and quote_what.c. */
#include "text/quote_parts.h"

/* ---- one statement ------------------------------------------------------------------------ */

struct tr_statement tr_said_blank(uint32_t sentence)
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

void tr_said_push(struct tr_saying *s, struct tr_statement *one)
{
    if (!TR_PUSH(s->a, &s->q->statements, *one)) s->full = true;
    for (uint32_t k = 0; k < one->n_content; k++)
        if (one->content[k].first + one->content[k].n > s->covered_to)
            s->covered_to = one->content[k].first + one->content[k].n;
}

void tr_said_chain(struct tr_statement *one, struct tr_range who)
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
    uint32_t k = tr_phrase_at(s, one->speaker.first + one->speaker.n - 1) + 1, verb = tr_phrase_at(s, one->cue.first);
    bool participle = tr_ph(s, k) == TR_PH_VERB && tr_verb_flags(s, k) & (TR_VG_PARTICIPLE | TR_VG_PAST) && k < verb;
    if (!participle || verb <= k) return;
    for (uint32_t at = k + 1; at < verb; at++)
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
        tr_said_chain(one, tr_np_short(s, by));
        uint32_t behind = tr_behind_of(s, by);
        token = behind < s->end ? s->v[behind].first : s->t_end;
    }
    if (token < s->t_end && tr_token_is(s->p, token, "that")) token++;
    uint32_t object = tr_ph(s, c->phrase + 1) == TR_PH_NOUN ? s->v[c->phrase + 1].list : TR_NO;
    one->speaker_np = passive ? v->speaker : object;
    if (one->speaker_np == TR_NO) return false;
    uint32_t medium = passive ? v->citing_np : v->speaker;
    one->speaker = tr_np_range(s, one->speaker_np);
    if (medium != TR_NO) tr_said_chain(one, tr_np_range(s, medium));
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

void tr_read_verb(struct tr_saying *s, const struct tr_cue *c)
{
    if (!verb_counts(s, c)) return;
    struct tr_statement one = tr_said_blank(s->sentence);
    one.cue = (struct tr_range){ c->first, c->n };
    one.entry = c->entry;
    if (hearsay(s, c, &one)) {
        tr_said_push(s, &one);
        return;
    }
    struct tr_voices v = s->voices[c - s->cues];
    if (c->kind == TR_CUE_CITING) {
        if (!(tr_verb_flags(s, c->phrase) & TR_VG_ING) && quoted_as(s, c, &v, &one)) tr_said_push(s, &one);
        return;
    }
    if (c->kind == TR_CUE_SILENCE && tr_token_is(s->p, c->first, "no")) { /* "No mention was made of X" */
        one.content[0] = tr_trim(s, c->first + c->n, s->t_end);
        one.n_content = one.content[0].n > 0;
        one.pattern = "unmentioned";
        if (one.n_content && c->n > 3) tr_said_push(s, &one);
        return;
    }
    if (c->kind == TR_CUE_MENTION && tr_verb_flags(s, c->phrase) & TR_VG_PASSIVE) {
        if (unmentioned(s, c, &one)) tr_said_push(s, &one);
        return;
    }
    if (said_of_subject(s, c, &v, &one)) {
        put_voices(s, &v, &one);
        tr_said_push(s, &one);
        return;
    }
    if (v.speaker == TR_NO || is_no_one(s, v.speaker) || !tr_content_of(s, c, &v, &one)) return;
    if (is_nobody(s, v.speaker)) v.speaker = TR_NO;
    put_voices(s, &v, &one);
    tr_said_chain(&one, v.passed);
    if (v.citing.n) { /* the subject passes it on */
        tr_said_chain(&one, one.speaker);
        one.speaker = v.citing;
        one.speaker_np = v.citing_np;
    }
    tr_said_push(s, &one);
}
