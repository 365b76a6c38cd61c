/* SPDX-License-Identifier: Apache-2.0
 *
 * Statements that no verb makes: "according to S", "reportedly", "the claim by S that C", a colon or a quotation alone, a
 * demand whose speaker got lost. */
#include "text/quote_parts.h"

enum { MARKS_BEHIND = 8 };

/* ---- "according to S" ------------------------------------------------------------------------ */

static bool source_counts(const struct tr_saying *s, const struct tr_cue *c, uint32_t np)
{
    static const char *const no[] = { "plan",   "law",  "schedule", "plans",     "tradition", "rules", "need",
                                      "custom", "rank", "cent",     "agreement", "deal",      "terms", "accord" };
    const struct tr_token *v = s->p->tokens->list.v;
    if (tr_ph(s, np) != TR_PH_NOUN || tr_head_is(s, np, no, TR_COUNT(no))) return false;
    if (c->n > 1) return true;
    bool begins = c->first == s->t_first || v[c->first - 1].flags & TR_TOK_MARK;
    return begins && (s->v[np].flags & (TR_NP_NAME | TR_NP_DEFINITE)) != 0;
}

void tr_read_source(struct tr_saying *s, const struct tr_cue *c)
{
    uint32_t np = tr_phrase_at(s, c->first + c->n), end, k;
    if (!source_counts(s, c, np)) return;
    struct tr_statement one = tr_said_blank(s->sentence);
    one.cue = (struct tr_range){ c->first, c->n };
    one.entry = c->entry;
    one.speaker_np = np = s->v[np].list;
    one.speaker = tr_np_range(s, np);
    one.pattern = "according";
    k = tr_phrase_at(s, one.speaker.first + one.speaker.n - 1) + 1;
    end = k < s->end ? s->v[k].first : s->t_end;
    uint32_t from = tr_joint_before(s, c->first), stop = tr_joint_behind(s, k, c->phrase);
    for (uint32_t i = from; i < c->first; i++) /* "reported that, according to S, C" */
        if (tr_token_is(s->p, i, "that") && s->p->tokens->list.v[i + 1].flags & TR_TOK_MARK) from = i + 1;
    if (tr_str_starts(tr_token_text(s->p->tokens, c->first), TR_STR("A")))
        from = c->first; /* begins, whatever stands before */
    struct tr_range head = tr_trim(s, from, c->first), tail = tr_trim(s, end, stop);
    if (!head.n) /* "According to the draft seen by the paper, C" */
        for (uint32_t j = k; j < s->end && !tr_is_finite(s, j); j++)
            if (tr_ph(s, j) == TR_PH_COMMA) k = j, j = s->end;
    if (!head.n && tr_ph(s, k) == TR_PH_COMMA && tr_ph(s, k + 1) == TR_PH_REL) /* "to X, who is Y, C" */
        for (uint32_t j = k + 1; j < s->end; j++)
            if (tr_ph(s, j) == TR_PH_COMMA) k = j, j = s->end;
    if (!head.n && k < s->end) tail = tr_trim(s, s->v[k].first, stop);
    bool comma = tr_ph(s, k) == TR_PH_COMMA;
    if (head.n && head.first < c->first) one.content[one.n_content++] = head;
    if (tail.n && (comma || !head.n)) one.content[one.n_content++] = tail;
    if (!one.n_content) return;
    for (uint32_t i = 0; i < one.n_content; i++)
        for (uint32_t t = one.content[i].first; t < one.content[i].first + one.content[i].n; t++)
            if (s->p->tokens->list.v[t].flags & (TR_TOK_OPENS | TR_TOK_CLOSES)) one.type = TR_SAID_PARTIAL;
    tr_said_push(s, &one);
}

/* ---- "reportedly" ------------------------------------------------------------------------------ */

void tr_read_rumour(struct tr_saying *s, const struct tr_cue *c)
{
    struct tr_statement one = tr_said_blank(s->sentence);
    if (c->n > 1) return; /* the passive says it better */
    one.cue = (struct tr_range){ c->first, c->n };
    one.entry = c->entry;
    one.pattern = "rumour";
    if (c->first + 1 < s->t_end && s->p->tokens->list.v[c->first + 1].tag == TR_TAG_ADJ) return;
    struct tr_range head = tr_trim(s, s->t_first, c->first), tail = tr_trim(s, c->first + 1, s->t_end);
    const struct tr_token *v = s->p->tokens->list.v;
    while (head.n && (v[head.first + head.n - 1].tag == TR_TAG_AUX || v[head.first + head.n - 1].tag == TR_TAG_ADV))
        head.n--;
    if (head.n) one.content[one.n_content++] = head;
    if (tail.n) one.content[one.n_content++] = tail;
    if (one.n_content) tr_said_push(s, &one);
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
        bool colon = tr_mark_is(s, j, ':');
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

/* Does the verb bring a statement about: made a claim, issued a denial? */
static bool is_making(const struct tr_saying *s, uint32_t verb)
{
    static const char *const words[] = { "made", "make", "makes", "making", "issued", "repeated", "voiced", "raised" };
    return tr_ph(s, verb) == TR_PH_VERB && tr_head_is(s, verb, words, TR_COUNT(words));
}

/* Who makes a statement that no owner stands before: the subject of its verb. Empty: none. */
static struct tr_range maker(const struct tr_saying *s, uint32_t verb, uint32_t *who)
{
    *who = tr_subject_left(s, verb);
    return *who == TR_NO ? (struct tr_range){ 0, 0 } : tr_np_range(s, *who);
}

/* What stands in [from, end) is the content: as it was said where it is all between marks, in parts where some of it is. */
static void push_noun(struct tr_saying *s, struct tr_statement *one, uint32_t from, uint32_t end)
{
    one->content[0] = tr_trim(s, from, end);
    one->n_content = one->content[0].n > 0;
    one->pattern = "noun";
    for (uint32_t t = from; t < end; t++)
        if (s->p->tokens->list.v[t].flags & TR_TOK_OPENS)
            one->type = t == one->content[0].first ? TR_SAID_DIRECT : TR_SAID_PARTIAL;
    if (one->type == TR_SAID_DIRECT) {
        uint32_t last = one->content[0].first + one->content[0].n;
        one->content[0] = tr_trim(s, one->content[0].first + 1, last);
        if (one->content[0].n && s->p->tokens->list.v[last - 1].flags & TR_TOK_CLOSES)
            one->content[0] = tr_trim(s, one->content[0].first, last - 1);
    }
    if (one->n_content) tr_said_push(s, one);
}

void tr_read_noun(struct tr_saying *s, const struct tr_cue *c)
{
    uint32_t np = c->phrase, who = TR_NO, end;
    if (tr_ph(s, np) != TR_PH_NOUN || s->v[np].head < c->first || s->v[np].head >= c->first + c->n) return;
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
    if (!from && !owned.n && np > s->first && tr_ph(s, np - 1) == TR_PH_VERB &&
        tr_mark_is(s, np + 1, ':')) { /* "issued a terse denial: "..."" */
        owned = maker(s, np - 1, &who);
        from = s->v[np + 1].first + 1;
        end = s->t_end;
    }
    if (from && !owned.n && np > s->first && is_making(s, np - 1)) { /* "made claims that" */
        owned = maker(s, np - 1, &who);
    }
    if (!from || from >= end || (!owned.n && !report)) return;
    struct tr_statement one = tr_said_blank(s->sentence);
    one.cue = (struct tr_range){ c->first, c->n };
    one.entry = c->entry;
    one.speaker = owned;
    one.speaker_np = who;
    push_noun(s, &one, from, end);
}

/* ---- a colon alone, a quotation alone ---------------------------------------------------------------- */

void tr_read_colon(struct tr_saying *s)
{
    const struct tr_tokens *t = s->p->tokens;
    for (uint32_t k = s->first; k + 1 < s->end; k++) {
        if (s->v[k].kind == TR_PH_VERB) return;
        if (s->v[k].kind != TR_PH_MARK || t->text.p[t->list.v[s->v[k].first].at] != ':') continue;
        if (!(t->list.v[s->v[k + 1].first].flags & TR_TOK_OPENS) || k == s->first) return;
        if (tr_ph(s, k - 1) != TR_PH_NOUN) return;
        struct tr_statement one = tr_said_blank(s->sentence);
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
        if (one.n_content) tr_said_push(s, &one);
        return;
    }
}

/* Is the phrase, with what hangs on it up to `end`, short and somebody who tells news: "Sudanese army", "peace monitors"? */
static bool is_teller(const struct tr_saying *s, uint32_t np, uint32_t end)
{
    enum { WORDS = 7 };
    static const char *const heads[] = { "ministry",     "ministries",  "minister",  "army",      "military",
                                         "officials",    "official",    "police",    "monitors",  "monitor",
                                         "observers",    "mission",     "sources",   "source",    "spokesman",
                                         "spokesperson", "spokeswoman", "coalition", "agency",    "envoy",
                                         "medics",       "rebels",      "activists", "residents", "witnesses",
                                         "commission",   "president",   "report",    "reports",   "media",
                                         "governor",     "mayor",       "council",   "command" };
    if (end <= np || tr_ph(s, np) != TR_PH_NOUN) return false;
    for (uint32_t k = np; k < end; k++)
        if (tr_ph(s, k) != TR_PH_NOUN && tr_ph(s, k) != TR_PH_PREP) return false;
    if (s->v[end - 1].first + s->v[end - 1].n > s->v[np].first + WORDS) return false;
    uint32_t head = s->v[np].head;
    bool letters = s->v[np].n == 1 && s->p->tokens->list.v[head].flags & TR_TOK_UPPER; /* UN, OSCE */
    return letters || tr_head_is(s, np, heads, TR_COUNT(heads));
}

/* A headline: "Army: rebels broke the truce", "Rebels broke the truce: army". */
void tr_read_headline(struct tr_saying *s)
{
    const struct tr_tokens *t = s->p->tokens;
    uint32_t colon = TR_NO;
    const struct tr_sentence *all = &t->sentences.v[s->sentence];
    if (all->n && t->list.v[all->first + all->n - 1].flags & TR_TOK_STOP) return;
    for (uint32_t k = s->first; k < s->end; k++)
        if (tr_mark_is(s, k, ':')) colon = colon == TR_NO ? k : s->end;
    if (colon == TR_NO || colon >= s->end || tr_opens(s, colon + 1)) return;
    bool behind = is_teller(s, colon + 1, s->end) && tr_has_finite(s, s->first, colon);
    bool before = !behind && is_teller(s, s->first, colon) && tr_has_finite(s, colon + 1, s->end);
    if (!behind && !before) return;
    struct tr_statement one = tr_said_blank(s->sentence);
    one.speaker_np = behind ? colon + 1 : s->first;
    one.speaker = tr_np_range(s, one.speaker_np);
    one.cue = (struct tr_range){ s->v[colon].first, 1 };
    one.content[0] = behind ? tr_trim(s, s->t_first, s->v[colon].first) : tr_trim(s, s->v[colon].first + 1, s->t_end);
    one.n_content = one.content[0].n > 0;
    one.pattern = "colon";
    if (one.n_content) tr_said_push(s, &one);
}

void tr_read_alone(struct tr_saying *s)
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
    struct tr_statement one = tr_said_blank(s->sentence);
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
    if (one.speaker.n || !(q->flags & TR_QUOTE_SCARE)) tr_said_push(s, &one);
}

/* "This process should lead to ...": a demand with nobody who makes it, and a subject that goes back to what is gone.
 * Somebody said it once. */
void tr_read_orphan(struct tr_saying *s)
{
    static const char *const these[] = { "this", "these", "that", "those" };
    uint32_t np = s->first, verb;
    if (tr_ph(s, np) != TR_PH_NOUN || s->v[np].n < 2 || s->q->depth_of[s->v[np].first] != TR_NO) return;
    bool dangles = false;
    for (size_t k = 0; k < TR_COUNT(these); k++) dangles = dangles || tr_token_is(s->p, s->v[np].first, these[k]);
    verb = tr_behind(s, np);
    if (!dangles || !tr_is_finite(s, verb) || !(s->v[verb].flags & TR_VG_SHOULD)) return;
    struct tr_statement one = tr_said_blank(s->sentence);
    one.content[0] = tr_trim(s, s->t_first, s->t_end);
    one.n_content = one.content[0].n > 0;
    one.pattern = "orphan";
    if (one.n_content) tr_said_push(s, &one);
}
