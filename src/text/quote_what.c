/* SPDX-License-Identifier: Apache-2.0
 *
 * A cue and its voices -> what is said: from where quote_behind.c found it to where another saying begins, or what stands
 * before the cue, "C, S said", and what goes on behind it. */
#include "text/quote_parts.h"

/* ---- where the content ends ----------------------------------------------------------------------- */

/* Does the attribution of another cue begin at phrase k? */
static bool attribution_begins(const struct tr_saying *s, uint32_t k, uint32_t own)
{
    for (uint32_t i = 0; i < s->n_cues; i++) {
        if (s->cues[i].phrase <= own || s->cues[i].kind >= TR_CUE_SOURCE || s->cues[i].phrase < k) continue;
        if (s->voices[i].shared || s->voices[i].relative || s->voices[i].behind) continue;
        if (s->voices[i].speaker != TR_NO && s->voices[i].from == s->v[k].first) return true;
    }
    return false;
}

/* ", a claim that could not be verified": the writer's own word on what was said. */
static bool judges(const struct tr_saying *s, uint32_t k)
{
    static const char *const words[] = {
        "claim", "charge", "accusation", "allegation", "assertion", "figure", "account"
    };
    if (tr_ph(s, k) != TR_PH_NOUN || !tr_head_is(s, k, words, TR_COUNT(words))) return false;
    return k + 2 < s->end && (tr_is_word(s, k + 1, "that") || tr_ph(s, k + 1) == TR_PH_REL);
}

/* Does another saying begin at phrase k: "and said", ", but she said", ", while she said", ", adding that", "; Pristina says"? */
static bool another_begins(const struct tr_saying *s, uint32_t k, uint32_t own, bool thing)
{
    uint32_t j = k;
    if (tr_mark_is(s, k, ';')) return true;
    if (tr_ph(s, j) == TR_PH_COMMA) j++;
    bool comma = j > k, cc = tr_ph(s, j) == TR_PH_CC;
    if (comma && (judges(s, j) || (thing && (tr_is_finite(s, j) || tr_ph(s, j) == TR_PH_REL)))) return true;
    if (cc || (comma && (tr_is_word(s, j, "while") || tr_is_word(s, j, "whereas")))) j++;
    if (tr_ph(s, j) == TR_PH_ADV) j++;
    if (cc && tr_is_finite(s, j) && j != own && (thing || tr_is_cue_at(s, j))) return true;
    if (comma && !cc && tr_is_cue_at(s, j) && s->v[j].flags & TR_VG_ING) return true;
    return (comma || cc) && attribution_begins(s, j, own);
}

static uint32_t quote_of(const struct tr_saying *s, uint32_t token)
{
    uint32_t mark = s->q->mark_of[token];
    return mark != TR_NO && s->q->marks.v[mark].opens == token ? mark : TR_NO;
}

static uint32_t quote_end(const struct tr_quote *q) { return q->in.first + q->in.n + (q->closes != TR_NO); }

/* Token behind the content that begins at `token` in phrase `k`. */
static uint32_t end_of(const struct tr_saying *s, uint32_t k, uint32_t token, uint32_t own, bool thing)
{
    uint32_t skip_to = 0, within = s->q->depth_of[s->v[own].first];
    if (within != TR_NO && (s->q->marks.v[within].closes == TR_NO || s->q->marks.v[within].closes <= token))
        within = TR_NO;
    for (; k < s->end && s->v[k].first < s->t_end; k++) {
        uint32_t first = s->v[k].first;
        if (first < skip_to) continue;
        if (within != TR_NO && first >= s->q->marks.v[within].closes) return first;
        if (tr_opens(s, k)) {
            uint32_t q = quote_of(s, first);
            if (q != TR_NO && s->q->marks.v[q].closes != TR_NO) {
                skip_to = quote_end(&s->q->marks.v[q]);
                if (skip_to > s->t_end) return skip_to;
            }
            continue;
        }
        if (first > token && another_begins(s, k, own, thing)) return first;
    }
    return skip_to > s->t_end ? skip_to : s->t_end;
}

/* ---- pieces ------------------------------------------------------------------------------------------ */

static void put_piece(const struct tr_saying *s, struct tr_statement *out, uint32_t from, uint32_t to)
{
    struct tr_range r = tr_trim(s, from, to);
    if (r.n && out->n_content < TR_COUNT(out->content)) out->content[out->n_content++] = r;
}

/* The quotation that holds the whole of a piece but for its marks, or TR_NO. */
static uint32_t whole_quote(const struct tr_saying *s, struct tr_range r)
{
    uint32_t mark = quote_of(s, r.first);
    if (mark == TR_NO && r.first) mark = quote_of(s, r.first - 1);
    if (mark == TR_NO) return TR_NO;
    const struct tr_quote *q = &s->q->marks.v[mark];
    if (q->flags & TR_QUOTE_OPEN && q->opens == r.first) return mark;
    uint32_t end = r.first + r.n;
    return end <= quote_end(q) && end + 2 >= q->in.first + q->in.n ? mark : TR_NO;
}

static void drop_marks(const struct tr_saying *s, struct tr_range *r)
{
    const struct tr_token *v = s->p->tokens->list.v;
    if (r->n && v[r->first].flags & TR_TOK_OPENS) r->first++, r->n--;
    if (r->n && v[r->first + r->n - 1].flags & TR_TOK_CLOSES) r->n--;
    *r = tr_trim(s, r->first, r->first + r->n);
}

static void judge_type(const struct tr_saying *s, struct tr_statement *out)
{
    bool direct = out->n_content > 0, marks = false;
    for (uint32_t i = 0; i < out->n_content; i++) {
        struct tr_range r = out->content[i];
        if (whole_quote(s, r) == TR_NO) direct = false;
        for (uint32_t k = r.first; k < r.first + r.n; k++)
            if (s->p->tokens->list.v[k].flags & (TR_TOK_OPENS | TR_TOK_CLOSES)) marks = true;
    }
    out->type = direct ? TR_SAID_DIRECT : marks ? TR_SAID_PARTIAL : TR_SAID_INDIRECT;
    for (uint32_t i = 0; direct && i < out->n_content; i++) drop_marks(s, &out->content[i]);
}

/* ---- before the cue ------------------------------------------------------------------------------------ */

/* Where the clause that ends before token `to` begins: the sentence, or behind ";". */
static uint32_t begin_of(const struct tr_saying *s, uint32_t to)
{
    const struct tr_tokens *t = s->p->tokens;
    for (uint32_t k = to; k > s->t_first;) {
        k--;
        if (s->q->depth_of[k] != TR_NO) continue;
        if (t->list.v[k].flags & TR_TOK_MARK && t->text.p[t->list.v[k].at] == ';') return k + 1;
    }
    return s->t_first;
}

static bool has_verb(const struct tr_saying *s, uint32_t from, uint32_t to)
{
    for (uint32_t k = s->first; k < s->end; k++)
        if (s->v[k].kind == TR_PH_VERB && s->v[k].first >= from && s->v[k].first < to) return true;
    return false;
}

static bool has_marks(const struct tr_saying *s, uint32_t from, uint32_t to)
{
    for (uint32_t k = from; k < to; k++)
        if (s->p->tokens->list.v[k].flags & TR_TOK_OPENS) return true;
    return false;
}

/* Piece behind the attribution: "..., when a shell hit"; "..., "but only if"". */
static void piece_behind(const struct tr_saying *s, struct tr_statement *out, uint32_t k, bool direct, uint32_t own)
{
    while (k < s->end && s->v[k].first < s->t_end && tr_ph(s, k) != TR_PH_COMMA && !tr_mark_is(s, k, ':')) k++;
    uint32_t quote = k;
    while (direct && quote < s->end && s->v[quote].first < s->t_end && !tr_opens(s, quote)) quote++;
    if (direct && quote < s->end && quote > k && tr_opens(s, quote) && tr_ph(s, quote - 1) == TR_PH_COMMA) {
        put_piece(s, out, s->v[quote].first,
                  end_of(s, quote, s->v[quote].first, own, false)); /* behind what is put in */
        return;
    }
    if (k >= s->end || s->v[k].first >= s->t_end) return;
    if (another_begins(s, k, own, false)) return;
    if (tr_ph(s, k + 1) == TR_PH_CC && !tr_opens(s, k + 2)) return;
    k++;
    if (tr_ph(s, k) == TR_PH_CC && tr_opens(s, k + 1)) k++;
    if (direct && !tr_opens(s, k)) return;
    if (tr_ph(s, k) == TR_PH_PREP && tr_ph(s, k + 1) == TR_PH_VERB) return; /* "without giving details" */
    if (!tr_opens(s, k) && (tr_ph(s, k) == TR_PH_REL || tr_ph(s, k) == TR_PH_NOUN ||
                            (tr_ph(s, k) == TR_PH_VERB && s->v[k].flags & (TR_VG_ING | TR_VG_PARTICIPLE))))
        return;
    if (k >= s->end) return;
    put_piece(s, out, s->v[k].first, end_of(s, k, s->v[k].first, own, false));
}

static bool before(struct tr_saying *s, const struct tr_cue *c, const struct tr_voices *v, struct tr_statement *out)
{
    uint32_t to = v->from, token;
    const struct tr_token *t = s->p->tokens->list.v;
    if (to > s->t_first && tr_token_is(s->p, to - 1, "as")) to--; /* ", as one of them put it" */
    if (to <= s->t_first) return false;
    token = to - 1;
    bool comma = t[token].flags & TR_TOK_MARK && s->p->tokens->text.p[t[token].at] == ',';
    bool closed = (t[token].flags & TR_TOK_CLOSES) != 0;
    bool lost = false; /* a quotation that nothing closes */
    if (!comma && !closed) return false;
    for (uint32_t k = token; k + 3 > token && k > s->t_first && !closed; k--)
        if (t[k].flags & TR_TOK_CLOSES) closed = true;
    uint32_t from = begin_of(s, to), q = s->q->depth_of[token];
    if (q == TR_NO && token) q = s->q->depth_of[token - 1];
    if (q != TR_NO) {
        const struct tr_quote *mark = &s->q->marks.v[q];
        lost = mark->flags & TR_QUOTE_OPEN && mark->closes == TR_NO;
        if (mark->opens < from) from = mark->opens;
        (void)lost;
    } else {
        uint32_t joint = tr_joint_before(s, to);
        if (joint > from) from = joint;
        for (uint32_t k = to; k > s->t_first && k + 2 >= to;) {
            uint32_t mark = s->q->mark_of[--k];
            if (mark != TR_NO && s->q->marks.v[mark].closes == k && s->q->marks.v[mark].opens < from)
                from = s->q->marks.v[mark].opens;
            if (k + 2 < to) break;
        }
    }
    while (from < to && t[from].tag == TR_TAG_CC && !(t[from].flags & TR_TOK_OPENS)) from++;
    if (!closed && !has_verb(s, from, to) && !has_marks(s, from, to)) {
        /* "The strike, the monitors say, came from": the subject alone stands before */
        uint32_t k = v->behind ? tr_behind(s, v->speaker) : c->phrase + 1;
        if (tr_ph(s, k) != TR_PH_COMMA || !tr_is_finite(s, k + 1)) return false;
    }
    put_piece(s, out, from, to);
    return out->n_content > 0;
}

/* ---- all together ---------------------------------------------------------------------------------------- */

static bool thing_fits(const struct tr_saying *s, const struct tr_cue *c, uint32_t np)
{
    if (c->kind == TR_CUE_CLAIM) {
        static const char *const what[] = { "responsibility", "credit", "victory", "success", "to" };
        return tr_head_is(s, np, what, TR_COUNT(what));
    }
    if (c->kind == TR_CUE_PROMISE) {
        uint8_t kind = s->p->words[s->v[np].head].noun_kind;
        return kind == TR_NOUN_ACT || kind == TR_NOUN_COMMUNICATION || kind == TR_NOUN_EVENT || kind == TR_NOUN_STATE;
    }
    if (s->v[np].flags & (TR_NP_NAME | TR_NP_PRONOUN)) return true;
    switch (s->p->words[s->v[np].head].noun_kind) {
    case TR_NOUN_ARTIFACT: return c->kind != TR_CUE_BACKING && c->kind != TR_CUE_ACCUSATION;
    case TR_NOUN_ANIMAL: return false;
    case TR_NOUN_PERSON:
    case TR_NOUN_GROUP: return c->kind != TR_CUE_THREAT && c->kind != TR_CUE_PROMISE;
    default: return true;
    }
}

/* "called the plan a trick", "put the toll at 30": something must follow the thing. */
static bool named_as(const struct tr_saying *s, const struct tr_found_content *f)
{
    if (f->object == TR_NO) return false;
    const struct tr_phrase *thing = &s->v[f->object];
    if (thing->n > 2 && s->p->tokens->list.v[thing->first + thing->n - 1].tag == TR_TAG_ADJ) return true;
    uint32_t k = tr_behind(s, f->object), of = tr_behind_of(s, f->object);
    if (tr_ph(s, of) == TR_PH_PREP && (tr_is_word(s, of, "at") || tr_is_word(s, of, "as"))) return true;
    for (; k < s->end; k++) {
        if (tr_ph(s, k) == TR_PH_NOUN && !(s->v[k].flags & TR_NP_TIME)) return true;
        if (tr_opens(s, k) || tr_is_word(s, k, "as") || tr_ph(s, k) == TR_PH_ADJ) return true;
        if (tr_ph(s, k) == TR_PH_VERB && s->v[k].flags & (TR_VG_PARTICIPLE | TR_VG_PAST)) return true;
        if (tr_ph(s, k) != TR_PH_ADV) return false;
    }
    return false;
}

/* A quotation whose words are a whole ends the content: ..., 'Do not leave,' and he went. */
static uint32_t end_of_quote(const struct tr_saying *s, uint32_t token, uint32_t end)
{
    uint32_t q = quote_of(s, token);
    if (q == TR_NO || s->q->marks.v[q].closes == TR_NO || !(s->q->marks.v[q].flags & TR_QUOTE_WHOLE)) return end;
    const struct tr_quote *mark = &s->q->marks.v[q];
    if (!mark->in.n || quote_end(mark) >= end) return end;
    return s->p->tokens->list.v[mark->in.first + mark->in.n - 1].flags & TR_TOK_MARK ? quote_end(mark) : end;
}

static uint32_t first_comma(const struct tr_saying *s, uint32_t token, uint32_t end)
{
    for (uint32_t k = s->first; k < s->end; k++)
        if (tr_ph(s, k) == TR_PH_COMMA && s->v[k].first > token && s->v[k].first < end) return s->v[k].first;
    return end;
}

/* "rejected the memorandum on Friday": the day is the rejection's. */
static uint32_t without_time(const struct tr_saying *s, uint32_t from, uint32_t end)
{
    uint32_t last = end > s->v[from].first ? tr_phrase_at(s, end - 1) : from;
    if (end > s->t_end || last <= from + 1 || tr_ph(s, last) != TR_PH_NOUN || !(s->v[last].flags & TR_NP_TIME))
        return end;
    return tr_ph(s, last - 1) == TR_PH_PREP ? s->v[last - 1].first : s->v[last].first;
}

static bool from_behind(struct tr_saying *s, const struct tr_cue *c, struct tr_voices *v, struct tr_statement *out,
                        uint32_t k, bool *that)
{
    struct tr_found_content f = tr_look_behind(s, c, k);
    bool thing = tr_takes[c->kind] & TR_TAKES_THING || (c->kind == TR_CUE_SPEECH && tr_is_left_out(s, c, true));
    if (f.kind == TR_FOUND_NOTHING && f.object != TR_NO && thing && !v->behind) {
        if (c->kind == TR_CUE_NAMING ? !named_as(s, &f) : !thing_fits(s, c, f.object)) return false;
        if (c->kind != TR_CUE_NAMING && !tr_can_speak(s, v->speaker)) return false;
        f.kind = TR_FOUND_THING;
        f.phrase = f.object;
        f.token = s->v[f.object].first;
        if (tr_ph(s, tr_behind_of(s, f.object)) == TR_PH_PREP && tr_is_word(s, tr_behind_of(s, f.object), "for") &&
            c->kind == TR_CUE_BACKING)
            v->audience = f.object; /* "thanked X for Y" */
        f.object = TR_NO;
    }
    if (f.kind == TR_FOUND_NOTHING) {
        if (f.object != TR_NO && c->kind == TR_CUE_SPEECH && !v->behind) v->audience = f.object;
        return false;
    }
    bool say = tr_token_is(s->p, c->first, "said") || tr_token_is(s->p, c->first, "says") ||
               tr_token_is(s->p, c->first, "say");
    if (f.kind == TR_FOUND_QUOTE && f.object != TR_NO && (say || tr_takes[c->kind] & TR_TAKES_THING) &&
        c->kind != TR_CUE_THREAT && c->kind != TR_CUE_ANNOUNCEMENT) {
        /* "called the truce "a trick"": the thing and its name */
        f.token = s->v[f.object].first;
        f.phrase = f.object;
        f.object = TR_NO;
    }
    if (f.kind == TR_FOUND_INFINITIVE && f.object != TR_NO && c->kind == TR_CUE_DEMAND) {
        v->audience = f.object;
        f.token = s->v[f.object].first;
        f.phrase = f.object;
    } else if (f.object != TR_NO) {
        v->audience = f.object;
    }
    uint32_t end = end_of(s, f.phrase, f.token, c->phrase, f.kind == TR_FOUND_THING || f.kind == TR_FOUND_INFINITIVE);
    if (f.kind == TR_FOUND_QUOTE && tr_opens(s, f.phrase)) end = end_of_quote(s, f.token, end);
    if (v->relative) end = first_comma(s, f.token, end);
    if (f.kind == TR_FOUND_THING) end = without_time(s, f.phrase, end);
    put_piece(s, out, f.token, end);
    /* blamed "regime militias": a name for it, no speech */
    uint32_t mark = f.kind == TR_FOUND_QUOTE ? quote_of(s, f.token) : TR_NO;
    bool name = mark != TR_NO && s->q->marks.v[mark].flags & TR_QUOTE_SCARE && tr_takes[c->kind] & TR_TAKES_THING;
    *that = f.that || (name && c->kind != TR_CUE_ANNOUNCEMENT);
    return out->n_content > 0;
}

/* "put the toll at 30": what follows up to the figure and on. */
static bool figure(struct tr_saying *s, const struct tr_cue *c, struct tr_statement *out)
{
    if (!tr_str_is(s->p->lexicon->entries.v[c->entry].id, "PUT")) return false;
    for (uint32_t k = c->phrase + 1; k + 1 < s->end && !tr_is_finite(s, k) && tr_ph(s, k) != TR_PH_COMMA; k++) {
        if (!tr_is_word(s, k, "at") || tr_ph(s, k + 1) != TR_PH_NOUN || !(s->v[k + 1].flags & TR_NP_NUMBER)) continue;
        uint32_t first = s->v[c->phrase + 1].first;
        put_piece(s, out, first, end_of(s, c->phrase + 1, first, c->phrase, true));
        out->pattern = "s-cue-c";
        return out->n_content > 0;
    }
    return false;
}

/* "As the minister explained, C" */
static bool as_explained(struct tr_saying *s, const struct tr_cue *c, const struct tr_voices *v,
                         struct tr_statement *out)
{
    uint32_t k = c->phrase;
    if (v->from == s->t_first || !tr_token_is(s->p, v->from - 1, "as") || v->from - 1 != s->t_first) return false;
    while (k < s->end && tr_ph(s, k) != TR_PH_COMMA) k++;
    if (k + 1 >= s->end) return false;
    put_piece(s, out, s->v[k + 1].first, end_of(s, k + 1, s->v[k + 1].first, c->phrase, false));
    out->pattern = "as-s-cue";
    return out->n_content > 0;
}

bool tr_content_of(struct tr_saying *s, const struct tr_cue *c, struct tr_voices *v, struct tr_statement *out)
{
    uint32_t last = tr_phrase_at(s, c->first + c->n - 1), k = (last > c->phrase ? last : c->phrase) + 1;
    if (v->behind) k = tr_behind_of(s, v->speaker);
    bool that = false;
    /* what was found, shown, established stands behind; before it only as a quotation */
    bool find = tr_str_is(s->p->lexicon->entries.v[c->entry].id, "FIND");
    bool quote_before = (find || tr_takes[c->kind] & TR_TAKES_QUOTE_BEFORE) && v->behind;
    bool stands_before = v->speaker != TR_NO && ((tr_takes[c->kind] & TR_TAKES_BEFORE && !find) || quote_before) &&
                         !v->shared;
    if (figure(s, c, out)) return true;
    if (as_explained(s, c, v, out)) {
        judge_type(s, out);
        return true;
    }
    if (stands_before && (v->behind || k >= s->end || s->v[k].first >= s->t_end) && before(s, c, v, out)) {
        piece_behind(s, out, k, whole_quote(s, out->content[0]) != TR_NO, c->phrase);
        out->pattern = v->behind ? "c-cue-s" : "c-s-cue";
    } else if (from_behind(s, c, v, out, k, &that)) {
        struct tr_statement other = *out;
        out->pattern = "s-cue-c";
        /* "First," he said, "the guns fall silent": the quotation began before */
        other.n_content = 0;
        bool quote = whole_quote(s, out->content[0]) != TR_NO;
        if (quote && stands_before && before(s, c, v, &other) && whole_quote(s, other.content[0]) != TR_NO) {
            out->content[1] = out->content[0];
            out->content[0] = other.content[0];
            out->n_content = 2;
            out->pattern = "c-s-cue-c";
        }
    } else if (stands_before && before(s, c, v, out)) {
        piece_behind(s, out, k, whole_quote(s, out->content[0]) != TR_NO, c->phrase);
        out->pattern = "c-s-cue";
    } else {
        return false;
    }
    judge_type(s, out);
    if (that && out->type == TR_SAID_DIRECT) out->type = TR_SAID_PARTIAL;
    uint32_t to = s->end, first = out->content[0].first;
    if (first > s->v[c->phrase].first && first < s->t_end) to = tr_phrase_at(s, first);
    if (!v->channel.n) v->channel = tr_channel_in(s, c->phrase + 1, to);
    return true;
}
