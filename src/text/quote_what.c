/* SPDX-License-Identifier: Apache-2.0
 *
 * A cue and its voices -> what is said. Behind the cue: a clause, a quotation, an infinitive, a thing (for cues that take
 * one), past the person told and what is put in. Else before it: "C, S said", and what goes on behind it. */
#include "text/quote_parts.h"

enum { /* what may stand behind a cue of a kind */
       TAKES_CLAUSE = 1 << 0,
       TAKES_INFINITIVE = 1 << 1,
       TAKES_THING = 1 << 2,
       TAKES_QUESTION = 1 << 3, /* whether, how, what */
       TAKES_ING = 1 << 4,
       TAKES_BEFORE = 1 << 5,      /* "C, S said" */
       TAKES_QUOTE_BEFORE = 1 << 6 /* the same, of a quotation alone: ""...," protested S" */
};
static const unsigned takes[TR_CUE_KINDS] = {
    [TR_CUE_SPEECH] = TAKES_CLAUSE | TAKES_QUESTION | TAKES_BEFORE,
    [TR_CUE_NAMING] = TAKES_THING | TAKES_QUESTION | TAKES_ING | TAKES_BEFORE,
    [TR_CUE_REPORT] = TAKES_CLAUSE | TAKES_THING | TAKES_ING | TAKES_BEFORE,
    [TR_CUE_CLAIM] = TAKES_CLAUSE | TAKES_INFINITIVE | TAKES_THING | TAKES_BEFORE,
    [TR_CUE_THOUGHT] = TAKES_CLAUSE | TAKES_INFINITIVE | TAKES_BEFORE,
    [TR_CUE_ADMISSION] = TAKES_CLAUSE | TAKES_THING | TAKES_ING | TAKES_BEFORE,
    [TR_CUE_DENIAL] = TAKES_CLAUSE | TAKES_THING | TAKES_ING,
    [TR_CUE_SILENCE] = TAKES_CLAUSE | TAKES_THING | TAKES_QUESTION,
    [TR_CUE_DEMAND] = TAKES_CLAUSE | TAKES_INFINITIVE | TAKES_THING | TAKES_BEFORE,
    [TR_CUE_PROMISE] = TAKES_CLAUSE | TAKES_INFINITIVE | TAKES_THING | TAKES_QUOTE_BEFORE,
    [TR_CUE_THREAT] = TAKES_CLAUSE | TAKES_INFINITIVE | TAKES_THING | TAKES_BEFORE,
    [TR_CUE_ANNOUNCEMENT] = TAKES_CLAUSE | TAKES_THING | TAKES_BEFORE,
    [TR_CUE_AGREEMENT] = TAKES_CLAUSE | TAKES_INFINITIVE | TAKES_QUOTE_BEFORE,
    [TR_CUE_BACKING] = TAKES_CLAUSE | TAKES_THING,
    [TR_CUE_ACCUSATION] = TAKES_CLAUSE | TAKES_THING | TAKES_QUOTE_BEFORE,
    [TR_CUE_MENTION] = TAKES_CLAUSE | TAKES_THING | TAKES_QUESTION,
    [TR_CUE_CITING] = TAKES_CLAUSE,
};

typedef enum {
    FOUND_NOTHING,
    FOUND_CLAUSE,
    FOUND_QUOTE,
    FOUND_INFINITIVE,
    FOUND_THING,
    FOUND_QUESTION,
    FOUND_ING
} found_kind;
struct found {
    found_kind kind;
    uint32_t token;  /* content begins here */
    uint32_t phrase; /* that holds it */
    uint32_t object; /* noun phrase passed on the way, TR_NO */
    bool that;       /* "that" leads it in */
};

static bool is_word(const struct tr_saying *s, uint32_t k, const char *word)
{
    return k < s->end && tr_token_is(s->p, s->v[k].head, word);
}
static bool mark_is(const struct tr_saying *s, uint32_t k, char c)
{
    const struct tr_tokens *t = s->p->tokens;
    return tr_ph(s, k) == TR_PH_MARK && t->text.p[t->list.v[s->v[k].first].at] == c;
}
static bool opens(const struct tr_saying *s, uint32_t k)
{
    return tr_ph(s, k) == TR_PH_QUOTE && s->p->tokens->list.v[s->v[k].first].flags & TR_TOK_OPENS;
}
static bool is_cue_at(const struct tr_saying *s, uint32_t k)
{
    for (uint32_t i = 0; i < s->n_cues; i++)
        if (s->cues[i].phrase == k && s->cues[i].kind != TR_CUE_NOUN) return true;
    return false;
}

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
        bool that = is_word(s, j + 1, "that") || opens(s, j + 1) ||
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

static struct found at(const struct tr_saying *s, found_kind kind, uint32_t phrase, uint32_t object)
{
    return (struct found){ kind, phrase < s->end ? s->v[phrase].first : s->t_end, phrase, object, false };
}

static bool is_somebody(const struct tr_saying *s, uint32_t np)
{
    uint8_t kind = s->p->words[s->v[np].head].noun_kind;
    return s->v[np].flags & (TR_NP_NAME | TR_NP_PRONOUN) || kind == TR_NOUN_PERSON || kind == TR_NOUN_GROUP;
}

/* "did not refer to Y" */
static bool negated(const struct tr_saying *s, const struct tr_cue *c, bool leads)
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
        if (is_word(s, k, "that") || tr_ph(s, k) == TR_PH_QUOTE || tr_is_finite(s, k)) return false;
    return true;
}

/* A preposition that leads to what is said: "accused X of C", "asked X for C". */
static bool leads_to_content(const struct tr_saying *s, const struct tr_cue *c, uint32_t k, uint32_t object)
{
    bool of = is_word(s, k, "of"), on = is_word(s, k, "on"), to = is_word(s, k, "to"), over = is_word(s, k, "over");
    bool about = is_word(s, k, "about"), for_ = is_word(s, k, "for");
    if (tr_ph(s, k + 1) == TR_PH_NOUN && s->v[k + 1].flags & TR_NP_TIME) return false; /* "agreed on Friday to" */
    switch (c->kind) {
    case TR_CUE_ACCUSATION:
        return object != TR_NO ? (of && is_somebody(s, object)) || for_ || over
                               : over || about || is_word(s, k, "against");
    case TR_CUE_DEMAND: return for_;
    case TR_CUE_SPEECH:
        return (object != TR_NO && (of || about) && informs(s, c)) || negated(s, c, to || about || over);
    case TR_CUE_SILENCE: return on || about || of || to || over;
    case TR_CUE_THREAT: return of || is_word(s, k, "against");
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
    if (c->kind != TR_CUE_SPEECH || takes_audience(s, c) || !tr_str_is(s->p->lexicon->entries.v[c->entry].id, "SAY"))
        return false;
    for (uint32_t j = k; j < s->end && s->v[j].first < s->t_end; j++) {
        if (tr_ph(s, j) == TR_PH_MARK || opens(s, j)) return false;
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

static struct found look_behind(const struct tr_saying *s, const struct tr_cue *c, uint32_t k)
{
    const unsigned may = takes[c->kind];
    uint32_t object = TR_NO, start = k;
    while (k < s->end && s->v[k].first < s->t_end) {
        switch (s->v[k].kind) {
        case TR_PH_ADV:
            if (is_word(s, k, "there") && tr_is_finite(s, k + 1) && may & TAKES_CLAUSE)
                return at(s, FOUND_CLAUSE, k, object);
            if (k == start && may & TAKES_QUESTION && asks(s, k)) return at(s, FOUND_QUESTION, k, object);
            k++;
            break;
        case TR_PH_ADJ: k++; break;
        case TR_PH_NOUN:
            if (s->v[k].flags & TR_NP_TIME && !(s->v[k].flags & TR_NP_OWNED) && !tr_is_finite(s, k + 1)) {
                k++;
                break;
            }
            if (tr_is_finite(s, tr_behind(s, k)) && may & TAKES_CLAUSE && !is_word(s, k, "that") &&
                bare_clause_fits(c->kind, object))
                return at(s, FOUND_CLAUSE, k, object);
            if (asks(s, k) && may & TAKES_QUESTION) return at(s, FOUND_QUESTION, k, object);
            if (object == TR_NO && clause_comes(s, c, k)) return at(s, FOUND_CLAUSE, k, object);
            if (object != TR_NO && c->kind == TR_CUE_ACCUSATION && k == object + 1 && is_word(s, object, "each")) {
                k++; /* "accused each other of" */
                break;
            }
            if (object != TR_NO && takes_audience(s, c) && k + 1 < s->end && is_word(s, k + 1, "that")) {
                k++; /* "reporters aboard Air Force One that" */
                break;
            }
            if (object != TR_NO) return (struct found){ FOUND_NOTHING, 0, TR_NO, object, false };
            object = k;
            if (c->kind == TR_CUE_ACCUSATION || informs(s, c)) {
                while (s->v[k].next != TR_NO) k = s->v[k].next;
                k++;
            } else {
                k = tr_behind_of(s, k);
            }
            break;
        case TR_PH_PREP:
            if (is_word(s, k, "on") && is_word(s, k + 1, "condition")) { /* "on condition that he not be named that" */
                k += 3;
                while (k < s->end && !is_word(s, k, "that")) k++;
                break;
            }
            if (leads_to_content(s, c, k, object) && k + 1 < s->end)
                return at(s, tr_ph(s, k + 1) == TR_PH_VERB ? FOUND_ING : FOUND_THING, k + 1, object);
            if (tr_ph(s, k + 1) == TR_PH_NOUN) {
                if (tr_is_finite(s, tr_behind(s, k + 1)) && tr_behind(s, k + 1) > k + 2)
                    k = s->v[k + 1].next == TR_NO ? k + 2 : tr_behind_of(s, k + 1);
                else k = tr_behind_of(s, k + 1);
            } else {
                k++;
            }
            break;
        case TR_PH_SUB:
        case TR_PH_REL:
            if (object != TR_NO && !takes_audience(s, c))
                return (struct found){ FOUND_NOTHING, 0, TR_NO, object, false };
            if (is_word(s, k, "that") && may & TAKES_CLAUSE) {
                struct found f = at(s, FOUND_CLAUSE, k + 1, object);
                f.that = true;
                return f;
            }
            if (is_word(s, k, "as") && c->kind == TR_CUE_NAMING && k == start) return at(s, FOUND_QUESTION, k, object);
            if (is_word(s, k, "as") && c->kind == TR_CUE_DENIAL && k == start) { /* "rejected as "baseless" a report" */
                struct found f = at(s, FOUND_THING, k, object);
                for (k++; k < s->end && (tr_ph(s, k) == TR_PH_QUOTE || tr_ph(s, k) == TR_PH_ADJ); k++)
                    ;
                if (tr_ph(s, k) == TR_PH_NOUN) return f;
            }
            if (is_word(s, k, "as") && (c->kind == TR_CUE_NAMING || c->kind == TR_CUE_DENIAL))
                return (struct found){ FOUND_NOTHING, 0, TR_NO, object, false };
            if (asks(s, k) && may & (TAKES_QUESTION | TAKES_CLAUSE) && k <= start + 2)
                return at(s, FOUND_QUESTION, k, object);
            return (struct found){ FOUND_NOTHING, 0, TR_NO, object, false };
        case TR_PH_QUOTE:
            if (!opens(s, k)) {
                k++;
                break;
            }
            return at(s, FOUND_QUOTE, k, object);
        case TR_PH_COMMA: {
            if (opens(s, k + 1)) return at(s, FOUND_QUOTE, k + 1, object);
            if (is_word(s, k + 1, "that") && tr_ph(s, k + 1) != TR_PH_NOUN && may & TAKES_CLAUSE)
                return at(s, FOUND_CLAUSE, k + 2, object);
            uint32_t past = past_what_is_put_in(s, k);
            if (past == TR_NO) return (struct found){ FOUND_NOTHING, 0, TR_NO, object, false };
            k = past;
            break;
        }
        case TR_PH_MARK:
            if (mark_is(s, k, ':')) return at(s, opens(s, k + 1) ? FOUND_QUOTE : FOUND_CLAUSE, k + 1, object);
            return (struct found){ FOUND_NOTHING, 0, TR_NO, object, false };
        case TR_PH_VERB:
            if (s->v[k].flags & TR_VG_INFINITIVE && may & TAKES_INFINITIVE) return at(s, FOUND_INFINITIVE, k, object);
            if (s->v[k].flags & TR_VG_ING && may & TAKES_ING && object == TR_NO) return at(s, FOUND_ING, k, object);
            return (struct found){ FOUND_NOTHING, 0, TR_NO, object, false };
        default: return (struct found){ FOUND_NOTHING, 0, TR_NO, object, false };
        }
    }
    return (struct found){ FOUND_NOTHING, 0, TR_NO, object, false };
}

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
    return k + 2 < s->end && (is_word(s, k + 1, "that") || tr_ph(s, k + 1) == TR_PH_REL);
}

/* Does another saying begin at phrase k: "and said", ", but she said", ", adding that", "; Pristina says"? */
static bool another_begins(const struct tr_saying *s, uint32_t k, uint32_t own, bool thing)
{
    uint32_t j = k;
    if (mark_is(s, k, ';')) return true;
    if (tr_ph(s, j) == TR_PH_COMMA) j++;
    bool comma = j > k, cc = tr_ph(s, j) == TR_PH_CC;
    if (comma && (judges(s, j) || (thing && (tr_is_finite(s, j) || tr_ph(s, j) == TR_PH_REL)))) return true;
    if (cc) j++;
    if (tr_ph(s, j) == TR_PH_ADV) j++;
    if (cc && tr_is_finite(s, j) && j != own && (thing || is_cue_at(s, j))) return true;
    if (comma && !cc && is_cue_at(s, j) && s->v[j].flags & TR_VG_ING) return true;
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
        if (opens(s, k)) {
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
    while (k < s->end && s->v[k].first < s->t_end && tr_ph(s, k) != TR_PH_COMMA && !mark_is(s, k, ':')) k++;
    uint32_t quote = k;
    while (direct && quote < s->end && s->v[quote].first < s->t_end && !opens(s, quote)) quote++;
    if (direct && quote < s->end && quote > k && opens(s, quote) && tr_ph(s, quote - 1) == TR_PH_COMMA) {
        put_piece(s, out, s->v[quote].first,
                  end_of(s, quote, s->v[quote].first, own, false)); /* behind what is put in */
        return;
    }
    if (k >= s->end || s->v[k].first >= s->t_end) return;
    if (another_begins(s, k, own, false)) return;
    if (tr_ph(s, k + 1) == TR_PH_CC && !opens(s, k + 2)) return;
    k++;
    if (tr_ph(s, k) == TR_PH_CC && opens(s, k + 1)) k++;
    if (direct && !opens(s, k)) return;
    if (tr_ph(s, k) == TR_PH_PREP && tr_ph(s, k + 1) == TR_PH_VERB) return; /* "without giving details" */
    if (!opens(s, k) && (tr_ph(s, k) == TR_PH_REL || tr_ph(s, k) == TR_PH_NOUN ||
                         (tr_ph(s, k) == TR_PH_VERB && s->v[k].flags & (TR_VG_ING | TR_VG_PARTICIPLE))))
        return;
    if (k >= s->end) return;
    put_piece(s, out, s->v[k].first, end_of(s, k, s->v[k].first, own, false));
}

static bool before(const struct tr_saying *s, const struct tr_cue *c, const struct tr_voices *v,
                   struct tr_statement *out)
{
    uint32_t to = v->from, token = to;
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
static bool named_as(const struct tr_saying *s, const struct found *f)
{
    if (f->object == TR_NO) return false;
    const struct tr_phrase *thing = &s->v[f->object];
    if (thing->n > 2 && s->p->tokens->list.v[thing->first + thing->n - 1].tag == TR_TAG_ADJ) return true;
    uint32_t k = tr_behind(s, f->object), of = tr_behind_of(s, f->object);
    if (tr_ph(s, of) == TR_PH_PREP && (is_word(s, of, "at") || is_word(s, of, "as"))) return true;
    for (; k < s->end; k++) {
        if (tr_ph(s, k) == TR_PH_NOUN && !(s->v[k].flags & TR_NP_TIME)) return true;
        if (opens(s, k) || is_word(s, k, "as") || tr_ph(s, k) == TR_PH_ADJ) return true;
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
    struct found f = look_behind(s, c, k);
    bool thing = takes[c->kind] & TAKES_THING || (c->kind == TR_CUE_SPEECH && negated(s, c, true));
    if (f.kind == FOUND_NOTHING && f.object != TR_NO && thing && !v->behind) {
        if (c->kind == TR_CUE_NAMING ? !named_as(s, &f) : !thing_fits(s, c, f.object)) return false;
        if (c->kind != TR_CUE_NAMING && !tr_can_speak(s, v->speaker)) return false;
        f.kind = FOUND_THING;
        f.phrase = f.object;
        f.token = s->v[f.object].first;
        if (tr_ph(s, tr_behind_of(s, f.object)) == TR_PH_PREP && is_word(s, tr_behind_of(s, f.object), "for") &&
            c->kind == TR_CUE_BACKING)
            v->audience = f.object; /* "thanked X for Y" */
        f.object = TR_NO;
    }
    if (f.kind == FOUND_NOTHING) {
        if (f.object != TR_NO && c->kind == TR_CUE_SPEECH && !v->behind) v->audience = f.object;
        return false;
    }
    if (f.kind == FOUND_QUOTE && f.object != TR_NO && takes[c->kind] & TAKES_THING && c->kind != TR_CUE_THREAT &&
        c->kind != TR_CUE_ANNOUNCEMENT) {
        /* "called the truce "a trick"": the thing and its name */
        f.token = s->v[f.object].first;
        f.phrase = f.object;
        f.object = TR_NO;
    }
    if (f.kind == FOUND_INFINITIVE && f.object != TR_NO && c->kind == TR_CUE_DEMAND) {
        v->audience = f.object;
        f.token = s->v[f.object].first;
        f.phrase = f.object;
    } else if (f.object != TR_NO) {
        v->audience = f.object;
    }
    uint32_t end = end_of(s, f.phrase, f.token, c->phrase, f.kind == FOUND_THING || f.kind == FOUND_INFINITIVE);
    if (f.kind == FOUND_QUOTE && opens(s, f.phrase)) end = end_of_quote(s, f.token, end);
    if (v->relative) end = first_comma(s, f.token, end);
    if (f.kind == FOUND_THING) end = without_time(s, f.phrase, end);
    put_piece(s, out, f.token, end);
    /* blamed "regime militias": a name for it, no speech */
    uint32_t mark = f.kind == FOUND_QUOTE ? quote_of(s, f.token) : TR_NO;
    bool name = mark != TR_NO && s->q->marks.v[mark].flags & TR_QUOTE_SCARE && takes[c->kind] & TAKES_THING;
    *that = f.that || (name && c->kind != TR_CUE_ANNOUNCEMENT);
    return out->n_content > 0;
}

/* "put the toll at 30": what follows up to the figure and on. */
static bool figure(struct tr_saying *s, const struct tr_cue *c, struct tr_statement *out)
{
    if (!tr_str_is(s->p->lexicon->entries.v[c->entry].id, "PUT")) return false;
    for (uint32_t k = c->phrase + 1; k + 1 < s->end && !tr_is_finite(s, k) && tr_ph(s, k) != TR_PH_COMMA; k++) {
        if (!is_word(s, k, "at") || tr_ph(s, k + 1) != TR_PH_NOUN || !(s->v[k + 1].flags & TR_NP_NUMBER)) continue;
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
    bool quote_before = takes[c->kind] & TAKES_QUOTE_BEFORE && v->behind;
    bool stands_before = v->speaker != TR_NO && (takes[c->kind] & TAKES_BEFORE || quote_before) && !v->shared;
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
