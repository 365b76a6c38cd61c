/* SPDX-License-Identifier: Apache-2.0
 *
 * Signs in what the sentences say together: an event that is done and still only considered (S3), a number and a list that
 * do not agree (S4), a sentence that shares no topic with the others (S8). */
#include "text/quality_parts.h"

static tr_str text(const struct tr_looking *l, uint32_t k) { return tr_token_text(l->p->tokens, k); }
/* ---- S3 ------------------------------------------------------------------------------------------- */

/* What two sides come to, or stop. */
static bool is_deal(const struct tr_looking *l, uint32_t k)
{
    if (tr_in(l, k, TR_SET_DEAL)) return true;
    return l->v[k].flags & TR_TOK_HYPHEN && tr_here(l, k, "fire") && k && tr_here(l, k - 1, "cease");
}

/* A deal among the tokens of a clause, with its subject and what it leads to. */
static bool about_deal(const struct tr_looking *l, const struct tr_clause *c)
{
    const struct tr_sentence *s = &l->p->tokens->sentences.v[c->sentence];
    uint32_t from = c->from, to = c->to;
    if (c->subject != TR_NO && l->p->phrases.v[c->subject].first < from) from = l->p->phrases.v[c->subject].first;
    if (c->content != TR_NO && l->p->clauses.v[c->content].to > to) to = l->p->clauses.v[c->content].to;
    if (to > s->first + s->n) to = s->first + s->n;
    for (uint32_t k = from; k < to; k++)
        if (is_deal(l, k)) return true;
    return false;
}

typedef enum { NEITHER, DONE, PENDING } standing;

static bool is_negated_decision(const struct tr_looking *l, uint32_t head, uint32_t f)
{
    return f & TR_VG_NEGATED && f & TR_VG_PERFECT && tr_in(l, head, TR_SET_DECIDE);
}

static standing standing_of(const struct tr_looking *l, const struct tr_clause *c)
{
    const struct tr_phrase *vg = &l->p->phrases.v[c->verb];
    uint32_t f = vg->flags, head = vg->head;
    bool being = f & TR_VG_PASSIVE && vg->n > 2 && tr_here(l, head - 1, "being");
    bool now = f & TR_VG_PROGRESSIVE || being || tr_here(l, vg->first, "are") || tr_here(l, vg->first, "is");
    if (is_negated_decision(l, head, f)) return PENDING;
    if (f & TR_VG_NEGATED) return NEITHER;
    if (now && !(f & TR_VG_ING) && tr_in(l, head, TR_SET_WEIGH)) return PENDING;
    bool to_come = tr_in(l, head, TR_SET_EXPECTED) && !(f & TR_VG_PAST) && c->content != TR_NO &&
                   l->p->clauses.v[c->content].kind == TR_CL_INFINITIVE;
    bool still = f & (TR_VG_MAY | TR_VG_FUTURE) && f & TR_VG_PASSIVE && tr_in(l, head, TR_SET_DONE);
    if (to_come || still) return PENDING;
    uint32_t not_past = TR_VG_FUTURE | TR_VG_WOULD | TR_VG_SHOULD | TR_VG_MAY | TR_VG_INFINITIVE | TR_VG_ING |
                        TR_VG_PARTICIPLE;
    if (f & not_past) return NEITHER;
    return tr_in(l, head, TR_SET_DONE) ? DONE : NEITHER;
}

/* The same verb of the same thing, done and to come: "began" and "will begin". */
static bool is_to_come(const struct tr_clause *c, const struct tr_phrase *vg)
{
    (void)c;
    return vg->flags & TR_VG_FUTURE && !(vg->flags & (TR_VG_NEGATED | TR_VG_PAST));
}
static bool is_past(const struct tr_clause *c, const struct tr_phrase *vg)
{
    (void)c;
    uint32_t no = TR_VG_NEGATED | TR_VG_FUTURE | TR_VG_WOULD | TR_VG_MAY | TR_VG_SHOULD | TR_VG_INFINITIVE | TR_VG_ING |
                  TR_VG_PARTICIPLE;
    return vg->flags & TR_VG_PAST && !(vg->flags & no);
}

static uint64_t head_key(const struct tr_looking *l, uint32_t np)
{
    if (np == TR_NO) return 0;
    uint32_t head = l->p->phrases.v[np].head;
    return l->p->words[head].noun_lemma ? l->p->words[head].noun_lemma : l->v[head].key;
}

static bool same_event(const struct tr_looking *l, const struct tr_clause *a, const struct tr_clause *b)
{
    const struct tr_phrase *va = &l->p->phrases.v[a->verb], *vb = &l->p->phrases.v[b->verb];
    uint64_t verb = l->p->words[va->head].verb_lemma;
    if (verb != l->p->words[vb->head].verb_lemma || !tr_verb_in(l->p, va->head, TR_SET_BEGIN)) return false;
    uint64_t s = head_key(l, a->subject), o = head_key(l, a->object);
    uint64_t s2 = head_key(l, b->subject), o2 = head_key(l, b->object);
    return (s && s == s2) || (o && o == o2) || (s && s == o2) || (o && o == s2);
}

void tr_look_for_time_clash(struct tr_looking *l)
{
    enum { CLAUSES = 600 };
    uint32_t done = TR_NO, pending = TR_NO;
    size_t n = l->p->clauses.n < CLAUSES ? l->p->clauses.n : CLAUSES;
    for (size_t k = 0; k < n && (done == TR_NO || pending == TR_NO); k++) {
        const struct tr_clause *c = &l->p->clauses.v[k];
        uint32_t at = l->p->phrases.v[c->verb].first;
        standing st = tr_is_plain(l, at) ? standing_of(l, c) : NEITHER;
        if (st == NEITHER || !about_deal(l, c)) continue;
        uint32_t *slot = st == DONE ? &done : &pending, other = st == DONE ? pending : done;
        if (*slot == TR_NO && (other == TR_NO || l->p->clauses.v[other].sentence != c->sentence)) *slot = (uint32_t)k;
    }
    if (done != TR_NO && pending != TR_NO) {
        const struct tr_phrase *a = &l->p->phrases.v[l->p->clauses.v[done].verb];
        const struct tr_phrase *b = &l->p->phrases.v[l->p->clauses.v[pending].verb];
        tr_signal_put(l, TR_SIGNAL_TIME, a->first, a->n);
        tr_signal_put(l, TR_SIGNAL_TIME, b->first, b->n);
        return;
    }
    for (size_t i = 0; i < n; i++) {
        const struct tr_clause *a = &l->p->clauses.v[i];
        const struct tr_phrase *va = &l->p->phrases.v[a->verb];
        if (!is_past(a, va) || !tr_is_plain(l, va->first)) continue;
        for (size_t j = 0; j < n; j++) {
            const struct tr_clause *b = &l->p->clauses.v[j];
            const struct tr_phrase *vb = &l->p->phrases.v[b->verb];
            if (i == j || a->sentence == b->sentence || !is_to_come(b, vb) || !tr_is_plain(l, vb->first)) continue;
            if (!same_event(l, a, b)) continue;
            tr_signal_put(l, TR_SIGNAL_TIME, va->first, va->n);
            tr_signal_put(l, TR_SIGNAL_TIME, vb->first, vb->n);
            return;
        }
    }
}

/* ---- S4 ------------------------------------------------------------------------------------------- */

static int64_t small_number(const struct tr_looking *l, uint32_t k)
{
    static const char *const from_two[] = { "two",   "three", "four", "five",   "six",   "seven",
                                            "eight", "nine",  "ten",  "eleven", "twelve" };
    int64_t n;
    for (size_t i = 0; i < TR_COUNT(from_two) && tr_in(l, k, TR_SET_SMALL_NUMBER); i++)
        if (tr_here(l, k, from_two[i])) return (int64_t)i + 2;
    if (l->v[k].flags & TR_TOK_NUMBER && l->v[k].n <= 2 && tr_str_to_i64(text(l, k), &n) && n > 1 && n <= 20) return n;
    return 0;
}

static bool mark_at(const struct tr_looking *l, uint32_t k, const char *marks)
{
    tr_str s = text(l, k);
    return l->v[k].flags & TR_TOK_MARK && s.n >= 1 &&
           ((s.n == 1 && strchr(marks, s.p[0])) || (s.n == 3 && s.p[0] == (char)0xE2));
}

/* Members of the list that begins at token k and ends before `end`: names parted by commas and a last "and". 0: none. */
static int64_t members(const struct tr_looking *l, uint32_t k, uint32_t end, uint32_t *stop)
{
    int64_t n = 0;
    bool name = false, closed = false, first_name = l->v[k].flags & TR_TOK_CAPITAL || tr_here(l, k, "part");
    for (; k < end; k++) {
        bool comma = l->v[k].flags & TR_TOK_MARK && text(l, k).p[0] == ',';
        bool cc = l->v[k].tag == TR_TAG_CC;
        if (l->v[k].flags & TR_TOK_MARK && !comma && !(l->v[k].flags & (TR_TOK_OPENS | TR_TOK_CLOSES))) break;
        if (l->v[k].tag == TR_TAG_VERB || l->v[k].tag == TR_TAG_AUX || l->v[k].tag == TR_TAG_MODAL) break;
        if (l->v[k].flags & TR_TOK_CAPITAL) name = true;
        if (!comma && !cc) continue;
        if (closed) break;
        if (!name) return 0;
        if (comma && k + 1 < end && l->v[k + 1].tag == TR_TAG_CC) continue;
        n++;
        name = false;
        closed = cc;
    }
    *stop = k;
    bool bracket = k < end && l->v[k].flags & TR_TOK_MARK && text(l, k).p[0] == ')';
    if (bracket && !closed && n > 1 && name && first_name) return n + 1; /* "(Ber, Menaka, Kidal)" */
    return closed && name && first_name ? n + 1 : 0;
}

/* "three ports - Hodeidah, Salif, Ras Isa and Mocha": in one sentence. */
static void number_and_list(struct tr_looking *l, const struct tr_sentence *s)
{
    uint32_t end = s->first + s->n;
    for (uint32_t k = s->first; k + 3 < end; k++) {
        int64_t want = small_number(l, k);
        if (!want || !tr_is_plain(l, k)) continue;
        uint32_t at = k + 1;
        while (at < end && at < k + 6 && !mark_at(l, at, ":-(")) at++;
        if (at + 1 >= end || at == k + 6 || at == k + 1) continue;
        bool plural = false;
        for (uint32_t i = k + 1; i < at; i++) plural = plural || l->p->words[i].noun_forms & TR_FORM_PLURAL;
        uint32_t stop = 0;
        int64_t got = plural ? members(l, at + 1, end, &stop) : 0;
        if (got && got != want) tr_signal_put(l, TR_SIGNAL_NUMBER, k, stop - k);
    }
}

/* "four areas" somewhere, and "such zones would include A, B, C, D and E": more than there are. */
static void list_elsewhere(struct tr_looking *l, const struct tr_parsed_sentence *s, const struct tr_sentence *tokens,
                           uint32_t *looks)
{
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &l->p->clauses.v[k];
        uint32_t verb = l->p->phrases.v[c->verb].head;
        if (!tr_in(l, verb, TR_SET_INCLUDE) || c->subject == TR_NO || !tr_is_body(l, verb)) continue;
        uint32_t thing = l->p->phrases.v[c->subject].head, stop = 0;
        if (!tr_in(l, thing, TR_SET_COUNTED_THING)) continue;
        int64_t got = members(l, verb + 1, tokens->first + tokens->n, &stop);
        if (got < 3 || ++*looks > TR_LOOKS) continue;
        for (uint32_t i = 0; i + 1 < l->n; i++) {
            int64_t want = small_number(l, i);
            bool same = tr_is_body(l, i) && want && want != got &&
                        (i < tokens->first || i >= tokens->first + tokens->n);
            bool zones = tr_here(l, thing, "zones") || tr_here(l, thing, "areas");
            for (uint32_t j = i + 1; same && j < i + 6 && j < l->n; j++) {
                if (l->v[j].flags & TR_TOK_STOP) break;
                bool fits = l->v[j].key == l->v[thing].key ||
                            (zones && (tr_here(l, j, "zones") || tr_here(l, j, "areas")));
                if (!fits) continue;
                tr_signal_put(l, TR_SIGNAL_NUMBER, i, j - i + 1);
                tr_signal_put(l, TR_SIGNAL_NUMBER, verb, stop - verb);
                return;
            }
        }
    }
}

/* "A, B, C, D and E are the four guarantors" */
static void list_and_number(struct tr_looking *l, const struct tr_parsed_sentence *s)
{
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &l->p->clauses.v[k];
        if (!(l->p->phrases.v[c->verb].flags & TR_VG_COPULA) || c->subject == TR_NO || c->object == TR_NO) continue;
        const struct tr_phrase *what = &l->p->phrases.v[c->object];
        int64_t n = 0, want = 0;
        for (uint32_t np = c->subject; np != TR_NO; np = l->p->phrases.v[np].next) n++;
        for (uint32_t i = what->first; i < what->head && !want; i++) want = small_number(l, i);
        bool the = what->flags & TR_NP_DEFINITE && what->flags & TR_NP_PLURAL && tr_is_plain(l, what->first);
        if (n > 2 && want && want != n && the) tr_signal_put(l, TR_SIGNAL_NUMBER, what->first, what->n);
    }
}

/* "21,000 fighters, or 15,000": two figures for one thing in the writer's own words. */
static void two_figures(struct tr_looking *l, const struct tr_sentence *s)
{
    uint32_t end = s->first + s->n;
    for (uint32_t k = s->first; k + 3 < end; k++) {
        if (!(l->v[k].flags & TR_TOK_NUMBER) || !tr_is_plain(l, k)) continue;
        for (uint32_t at = k + 1; at + 2 < end && at < k + 5; at++) {
            if (!mark_at(l, at, ",") || !tr_here(l, at + 1, "or")) continue;
            if (l->v[at + 2].flags & TR_TOK_NUMBER) tr_signal_put(l, TR_SIGNAL_NUMBER, k, at + 3 - k);
            break;
        }
    }
}

void tr_look_for_number_clash(struct tr_looking *l)
{
    uint32_t looks = 0;
    for (size_t k = 0; k < l->p->sentences.n && !l->full; k++) {
        number_and_list(l, &l->p->tokens->sentences.v[k]);
        list_elsewhere(l, &l->p->sentences.v[k], &l->p->tokens->sentences.v[k], &looks);
        list_and_number(l, &l->p->sentences.v[k]);
        two_figures(l, &l->p->tokens->sentences.v[k]);
    }
}

/* ---- S8 ------------------------------------------------------------------------------------------- */

static uint64_t topic(const struct tr_looking *l, uint32_t k)
{
    const struct tr_token *t = &l->v[k];
    const struct tr_word *w = &l->p->words[k];
    if (!(t->flags & TR_TOK_WORD) || t->n < 3 || !tr_is_body(l, k)) return 0;
    if (t->tag == TR_TAG_NAME) return t->key;
    if (t->tag == TR_TAG_NOUN)
        return w->noun_kind == TR_NOUN_TIME || w->noun_kind == TR_NOUN_QUANTITY ? 0
               : w->noun_lemma                                                  ? w->noun_lemma
                                                                                : t->key;
    if (t->tag == TR_TAG_VERB && w->often[1] < 60) return w->verb_lemma ? w->verb_lemma : t->key;
    return 0;
}

/* In how many sentences each topic stands: open addressing, topics are hashes already. */
struct topics {
    struct {
        uint64_t key;
        uint32_t times, last; /* last: 1 + sentence that counted it */
    } * slots;
    size_t cap;
};

static uint32_t topic_slot(const struct topics *t, uint64_t key)
{
    size_t at = (size_t)key & (t->cap - 1);
    while (t->slots[at].key && t->slots[at].key != key) at = (at + 1) & (t->cap - 1);
    return (uint32_t)at;
}

static bool count_topics(struct tr_looking *l, struct topics *t, uint64_t *keys)
{
    t->cap = 64;
    while (t->cap < 2 * (size_t)l->n) t->cap *= 2;
    t->slots = tr_alloc(l->a, t->cap, sizeof *t->slots);
    if (!t->slots) return false;
    for (size_t i = 0; i < l->p->tokens->sentences.n; i++) {
        const struct tr_sentence *s = &l->p->tokens->sentences.v[i];
        for (uint32_t k = s->first; k < s->first + s->n; k++) {
            keys[k] = topic(l, k);
            if (!keys[k]) continue;
            uint32_t at = topic_slot(t, keys[k]);
            t->slots[at].key = keys[k];
            if (t->slots[at].last == i + 1) continue;
            t->slots[at].last = (uint32_t)i + 1;
            t->slots[at].times++;
        }
    }
    return true;
}

/* Words of markets, sport, stage and weather: what a page about a conflict does not turn to for one sentence. */
static bool is_elsewhere(const struct tr_looking *l, uint32_t k)
{
    const uint64_t *lemmas = &l->p->lemmas[2 * k];
    return tr_in(l, k, TR_SET_ELSEWHERE) || tr_set_has(TR_SET_ELSEWHERE, lemmas[0]) ||
           tr_set_has(TR_SET_ELSEWHERE, lemmas[1]);
}

/* A sentence of the page about something else: none of its topics comes back, and a word of another world is in it. */
static bool is_isolated(const struct tr_looking *l, const struct topics *often, const uint64_t *keys,
                        const struct tr_sentence *s)
{
    uint32_t own = 0, strange = 0;
    for (uint32_t k = s->first; k < s->first + s->n; k++) {
        if (!keys[k]) continue;
        if (often->slots[topic_slot(often, keys[k])].times > 1) return false;
        own++;
    }
    if (own < 3) return false;
    for (uint32_t k = s->first; k < s->first + s->n; k++)
        if (keys[k] && !(l->at[k] & TR_AT_QUOTED) && is_elsewhere(l, k)) strange++;
    return strange > 0;
}

void tr_look_for_isolated(struct tr_looking *l)
{
    struct topics often;
    const struct tr_tokens *t = l->p->tokens;
    uint64_t *keys = tr_new(l->a, uint64_t, l->n + 1);
    if (!keys || !count_topics(l, &often, keys)) {
        l->full = true;
        return;
    }
    for (size_t i = 0; i < t->sentences.n && !l->full; i++) {
        const struct tr_sentence *s = &t->sentences.v[i];
        if (s->n && tr_is_body(l, s->first) && is_isolated(l, &often, keys, s))
            tr_signal_put(l, TR_SIGNAL_ISOLATED, s->first, s->n);
    }
}
