/* SPDX-License-Identifier: Apache-2.0
 *
 * What a sentence counts. A word of harm (killed, dead, wounded, displaced ...) looks for its number: the object behind it
 * ("killed 11 people"), the subject before it ("11 people were killed", "three dead"); nouns of harm carry theirs ("a death
 * toll of 11", "14 explosions"). One person may be "a shepherd". A count inside another ("including a child") is none. */
#include "text/count_parts.h"
#include "text/words.h"

enum { SUBJECT_REACH = 16, BRACKET = 30, PHRASE = 6, TOLL_REACH = 6, TOLL_REACH_FAR = 30, NEAR = 5 };

/* ---- where the number of a word stands --------------------------------------------------- */

static bool object_of(const struct counting *c, uint32_t k, struct quantity *q)
{
    if (cls(c, k) == N_SELF && cls(c, k + 1) == N_AND) k += 2; /* himself and 12 others */
    enum num_cls w = cls(c, k);
    bool passes = w == N_SAID_TO || w == N_THE || w == N_ANOTHER || w == N_ONLY;
    if (passes && tr_count_number_at(c, k + 1)) k++; /* all five people */
    if (!tr_count_quantity_at(c, k, true, q) || tr_count_used(c, q)) return false;
    tr_count_add_behind(c, q);
    return true;
}

static bool relative(const struct counting *c, uint32_t k)
{
    tr_str word = tr_token_text(c->s.t, k);
    return tr_word_is(word, "who") || tr_word_is(word, "that") || tr_word_is(word, "which");
}

static uint32_t including_before(const struct counting *c, uint32_t verb)
{
    for (uint32_t k = verb, n = 0; k-- > c->s.from && n < SUBJECT_REACH; n++) {
        if ((cls(c, k) == N_BREAK && !(relative(c, k) && k + 1 == verb)) || tr_num_mark(&c->s, k, ';')) break;
        if (cls(c, k) == N_INCLUDING && k > c->s.from) return k;
    }
    return UINT32_MAX;
}

/* ")" or "]" at k: where its bracket opens; else k. */
static uint32_t bracket_before(const struct counting *c, uint32_t k)
{
    char opens = tr_num_mark(&c->s, k, ')') ? '(' : tr_num_mark(&c->s, k, ']') ? '[' : 0;
    for (uint32_t back = 1; opens && back <= BRACKET && k >= c->s.from + back; back++)
        if (tr_num_mark(&c->s, k - back, opens)) return k - back;
    return k;
}

static uint32_t bracket_behind(const struct counting *c, uint32_t k)
{
    char closes = tr_num_mark(&c->s, k, '(') ? ')' : tr_num_mark(&c->s, k, '[') ? ']' : 0;
    for (uint32_t on = 1; closes && on <= BRACKET && k + on < c->s.to; on++)
        if (tr_num_mark(&c->s, k + on, closes)) return k + on;
    return k;
}

/* Between the noun and the verb: "40 troops and militia were", "11 people in the town were", not "three came and were". */
static bool reaches(const struct counting *c, uint32_t from, uint32_t verb)
{
    bool and = false, plain = true;
    for (uint32_t k = from; k < verb; k++) {
        uint32_t behind = bracket_behind(c, k);
        if (behind > k) {
            k = behind;
            continue;
        }
        enum num_cls w = cls(c, k);
        if (w == N_BE || w == N_HAVE || (c->s.t->list.v[k].flags & TR_TOK_NUMBER)) return false;
        and = and || w == N_AND;
        plain = plain && (w == N_AND || (relative(c, k) && k + 1 == verb) || tr_count_in_phrase(c, k) || w == N_STOP ||
                          w == N_BETWEEN || w == N_THE);
    }
    return !and || (plain && cls(c, verb - 1) != N_AND);
}

/* Going left from the verb (or its "were") to the subject. */
static bool subject_of(const struct counting *c, uint32_t verb, struct quantity *q)
{
    int commas = 0;
    bool including = false, at_verb = verb > c->s.from && tr_num_mark(&c->s, verb - 1, ',');
    uint32_t inside = including_before(c, verb); /* what stands behind it is a part of the subject */
    for (uint32_t k = verb, n = 0; k-- > c->s.from && n < SUBJECT_REACH; n++) {
        enum num_cls w = cls(c, k);
        if (w == N_INCLUDING) including = true;
        if (w == N_MARK) {
            uint32_t open = bracket_before(c, k);
            if (!tr_num_mark(&c->s, k, ',') && open == k) return false;
            commas += open == k;
            k = open;
            continue;
        }
        bool who = relative(c, k) && k + 1 == verb; /* the two women who were injured */
        if ((w == N_BREAK && !who) || ((tr_count_harm(w) || w == N_FLEE) && !including)) return false;
        if (k > inside || !tr_count_quantity_at(c, k, false, q)) continue;
        bool aside = commas == 2 && at_verb; /* "two guards, members of the police, were wounded" */
        if (commas && !including && !aside) return false;
        if (!including && !reaches(c, q->np_end, verb)) return false;
        if (tr_count_used(c, q)) return false;
        tr_count_add_before(c, q);
        return true;
    }
    return false;
}

/* Is something done to what follows k? "killed the mayor", "killed Ali", "killed him". */
static bool has_object(const struct counting *c, uint32_t k)
{
    struct quantity q;
    if (k >= c->s.to || (c->s.t->list.v[k].flags & TR_TOK_MARK)) return false;
    enum num_cls w = cls(c, k);
    if (w == N_SELF) return true;
    if (tr_count_quantity_at(c, k, true, &q)) return !tr_count_harm(cls(c, q.np_end)); /* 2 killed 10 injured */
    if (w == N_THE || w == N_SAID_TO || w == N_ANOTHER || w == N_ONLY) return true;
    if (w != N_NONE) return false;
    struct tr_word look = tr_word_look(tr_token_text(c->s.t, k));
    return (look.classes & TR_NOUN) || !look.known;
}

static bool push(struct counting *c, tr_counted what, const struct quantity *q, uint32_t word)
{
    if (q->value.low == TR_UNKNOWN && q->value.best == TR_UNKNOWN && q->value.high == TR_UNKNOWN) return true;
    struct tr_counted_mention m = { what, q->value, q->first, q->end - q->first, word, q->noun };
    return TR_PUSH(c->a, &c->out->list, m);
}

/* ---- words ------------------------------------------------------------------------------- */

/* Back over "were", "have been", "reportedly"; false: "were not". */
static bool to_auxiliary(const struct counting *c, uint32_t k, uint32_t *verb, bool *passive)
{
    *verb = k;
    *passive = false;
    for (uint32_t at = k, n = 0; at-- > c->s.from && n < 7; n++) {
        enum num_cls w = cls(c, at);
        if (w == N_NOT || (c->s.t->list.v[at].flags & TR_TOK_NOT)) return false;
        if (w == N_BE || w == N_HAVE) {
            *verb = at;
            *passive = *passive || w == N_BE;
            continue;
        }
        /* were confirmed killed, were found dead, are reported to have died */
        if (w == N_SAID_TO || w == N_FOUND || w == N_LEAVE || w == N_ONLY || (w == N_TO && *verb != k)) continue;
        if (w != N_NONE || !(c->s.t->list.v[at].flags & TR_TOK_WORD)) break;
        tr_str word = tr_token_text(c->s.t, at);
        if (tr_word_look(word).classes != TR_ADVERB && !tr_word_ends(word, "ly")) break;
    }
    return true;
}

/* "three dead", "20 others injured", "the seven killed": the number ends right before the word. */
static bool adjacent(const struct counting *c, uint32_t k, struct quantity *q)
{
    for (uint32_t back = 1; back <= PHRASE && k >= c->s.from + back; back++) {
        if (!tr_count_quantity_at(c, k - back, false, q)) continue;
        if (q->np_end != k || tr_count_used(c, q)) return false;
        if (cls(c, q->first) == N_A) tr_count_add_before(c, q); /* a man and a woman injured */
        return true;
    }
    return false;
}

/* "13 soldiers were killed or wounded": at most so many of each */
static bool either(struct counting *c, uint32_t k, uint32_t verb, uint32_t second)
{
    struct quantity q;
    struct num_word a = tr_num_word(&c->s, k), b = tr_num_word(&c->s, second);
    if (!subject_of(c, verb, &q) && !adjacent(c, k, &q) && !object_of(c, second + 1, &q)) return true;
    q.value.high = q.value.high != TR_UNKNOWN ? q.value.high : q.value.best;
    q.value.low = q.value.best = TR_UNKNOWN;
    return push(c, (tr_counted)a.value, &q, k) && push(c, (tr_counted)b.value, &q, second);
}

static bool verb_of_harm(struct counting *c, uint32_t k, struct num_word w)
{
    struct quantity q;
    uint32_t verb = k, behind = k + w.n;
    bool passive = false;
    if (!to_auxiliary(c, k, &verb, &passive)) return true;
    if (cls(c, behind) == N_OR && tr_count_harm(cls(c, behind + 1))) return either(c, k, verb, behind + 1);
    bool dead = tr_token_text(c->s.t, k).n == 4 && (c->s.t->text.p[c->s.t->list.v[k].at + 2] | 32) == 'a';
    bool object = w.cls == N_HARM && has_object(c, behind);
    tr_counted what = (tr_counted)w.value;
    if (adjacent(c, k, &q) && q.first > c->s.from && cls(c, q.first - 1) == N_LEAVE) return push(c, what, &q, k);
    if (w.cls == N_HARM && cls(c, behind) == N_STOP &&
        tr_word_is(tr_token_text(c->s.t, behind), "of")) /* the killing of */
        return !object_of(c, behind + 1, &q) || push(c, what, &q, k);
    if (!passive && object) return !object_of(c, behind, &q) || push(c, what, &q, k);
    bool found = (passive || (w.cls == N_DIE && !dead) ? subject_of(c, verb, &q) : false) || adjacent(c, k, &q);
    if (!found && w.cls == N_HARM && !passive) found = object_of(c, behind, &q);
    if (!found) return true;
    if (what == TR_DISPLACED && q.noun != UINT32_MAX && cls(c, q.noun) == N_FAMILIES) return true;
    return push(c, what, &q, k);
}

static bool fled(struct counting *c, uint32_t k)
{
    struct quantity q;
    uint32_t verb = k;
    bool passive = false;
    if (!to_auxiliary(c, k, &verb, &passive) || !subject_of(c, verb, &q)) return true;
    if (q.noun == UINT32_MAX ? q.value.low < 100 : cls(c, q.noun) != N_FOLK) return true;
    return push(c, TR_DISPLACED, &q, k);
}

/* toll of 11, toll to 39, toll at 12, toll was 7, has reached 20; not "toll from the raids on the two towns" */
static bool is_its_number(const struct counting *c, uint32_t toll_at, uint32_t k)
{
    static const char *const words[] = { "of", "to", "at", "is", "was", "be" };
    enum num_cls first = cls(c, k);
    if (k == toll_at + 1 || first == N_BETWEEN || first == N_LEAST || first == N_MORE || first == N_MOST ||
        cls(c, k - 1) == N_REACH)
        return true;
    for (size_t j = 0; j < TR_COUNT(words); j++)
        if (tr_word_is(tr_token_text(c->s.t, k - 1), words[j])) return true;
    return false;
}

/* "a death toll of 11", "the toll rose from 30 to 39" */
static bool toll(struct counting *c, uint32_t k)
{
    bool reached = false;
    for (uint32_t at = k + 1; at < c->s.to && at <= k + TOLL_REACH_FAR; at++) {
        reached = reached || cls(c, at) == N_REACH;
        if (tr_count_harm(cls(c, at))) return true;
        if (at > k + TOLL_REACH && !reached) continue;
        const struct tr_number *n = tr_count_number_at(c, at);
        if (tr_num_mark(&c->s, at, '.') || tr_num_mark(&c->s, at, ';') || cls(c, at) == N_BREAK) return true;
        if (!n || n->unit != TR_NUM_COUNT || !is_its_number(c, k, at)) continue;
        if (tr_word_is(tr_tokens_text(c->s.t, n->first, n->n), "one")) continue; /* was one of the highest */
        struct quantity q = { n->first, n->first + n->n, n->first + n->n, UINT32_MAX, n->value };
        if (cls(c, n->first) == N_BETWEEN && tr_word_is(tr_token_text(c->s.t, n->first), "from"))
            q.value = (struct tr_count){ n->value.high, n->value.high, n->value.high };
        uint32_t end = q.end;
        (void)tr_count_noun_from(c, q.end, &end);
        if (tr_count_harm(cls(c, q.end)) || tr_count_harm(cls(c, end))) return true; /* it tells by itself */
        return tr_count_used(c, &q) || push(c, TR_KILLED, &q, k);
    }
    return true;
}

static const struct tr_number *number_of_noun(const struct counting *c, uint32_t noun)
{
    for (size_t k = 0; k < c->n; k++)
        if (c->v[k].head == noun && c->v[k].unit == TR_NUM_COUNT) return &c->v[k];
    return NULL;
}

static bool near(const struct counting *c, uint32_t k, enum num_cls wanted)
{
    uint32_t from = k > c->s.from + NEAR ? k - NEAR : c->s.from;
    for (uint32_t at = from; at < c->s.to && at <= k + NEAR; at++)
        if (cls(c, at) == wanted) return true;
    return false;
}

/* "15 cases of ceasefire violations": the number of what "of" hangs on. */
static const struct tr_number *number_of_cases(const struct counting *c, uint32_t noun)
{
    enum { WORDS = 3 };
    for (uint32_t back = 1; back <= WORDS && noun > c->s.from + back; back++) {
        if (!tr_word_is(tr_token_text(c->s.t, noun - back), "of")) continue;
        return cls(c, noun - back - 1) == N_CASES ? number_of_noun(c, noun - back - 1) : NULL;
    }
    return NULL;
}

/* "27 cases of firing", "13 incidents of opening fire": as bulletins count breaches. */
static bool cases(struct counting *c, uint32_t k)
{
    static const char *const fire[] = { "firing", "fire", "opening", "shelling" };
    const struct tr_number *n = number_of_noun(c, k);
    if (!n || k + 2 >= c->s.to || !tr_word_is(tr_token_text(c->s.t, k + 1), "of")) return true;
    for (size_t i = 0; i < TR_COUNT(fire); i++) {
        if (!tr_word_is(tr_token_text(c->s.t, k + 2), fire[i])) continue;
        struct quantity q = { n->first, n->first + n->n, k + 1, k, n->value };
        return tr_count_used(c, &q) || push(c, TR_VIOLATIONS, &q, k);
    }
    return true;
}

/* "violated the ceasefire 120 times": so many violations. */
static bool times(struct counting *c, uint32_t k)
{
    static const char *const broken[] = { "violate", "breach", "break", "shatter", "infringe" };
    const struct tr_number *n = number_of_noun(c, k);
    bool breaks = false, truce = false;
    for (uint32_t at = c->s.from; n && at < n->first; at++) {
        tr_str word = tr_token_text(c->s.t, at);
        uint64_t lemma = tr_word_look(word).verb_lemma;
        for (size_t i = 0; i < TR_COUNT(broken); i++) breaks |= lemma == tr_token_key(tr_str_of(broken[i]));
        truce |= tr_word_is(word, "ceasefire") || tr_word_is(word, "truce") || tr_word_is(word, "cease");
    }
    if (!breaks || !truce) return true;
    struct quantity q = { n->first, n->first + n->n, k + 1, k, n->value };
    return tr_count_used(c, &q) || push(c, TR_VIOLATIONS, &q, k);
}

/* "14 explosions", "no injuries", "the death of three medics", "suffered injuries" */
static bool noun_of_harm(struct counting *c, uint32_t k, tr_counted what)
{
    struct quantity q;
    const struct tr_number *n = number_of_noun(c, k);
    if (!n && what > TR_DISPLACED) n = number_of_cases(c, k);
    if (n) {
        q = (struct quantity){ n->first, n->first + n->n, k + 1, k, n->value };
        bool inside = what <= TR_DISPLACED &&
                      tr_count_inside_another(c, q.first); /* "including 300 explosions" counts */
        return inside || tr_count_used(c, &q) || push(c, what, &q, k);
    }
    if (what > TR_DISPLACED) return true;
    if (tr_num_mark(&c->s, k + 1, ':') && object_of(c, k + 2, &q)) return push(c, what, &q, k); /* Fatalities: 3 */
    if (k + 1 < c->s.to && tr_word_is(tr_token_text(c->s.t, k + 1), "of") && object_of(c, k + 2, &q))
        return push(c, what, &q, k);
    for (uint32_t back = 1; back <= 3 && k >= c->s.from + back; back++)
        if (cls(c, k - back) == N_SUFFER)
            return !subject_of(c, k - back, &q) || q.noun == UINT32_MAX || push(c, what, &q, k);
    return true;
}

static bool no_casualties(struct counting *c, uint32_t k)
{
    const struct tr_number *n = number_of_noun(c, k);
    if (!n || n->value.best != 0) return true;
    struct quantity q = { n->first, n->first + n->n, k + 1, k, n->value };
    return push(c, TR_KILLED, &q, k) && push(c, TR_INJURED, &q, k);
}

/* "lost their lives", "claimed the lives of 14 villagers", "claimed 14 lives" */
static bool lives(struct counting *c, uint32_t k)
{
    struct quantity q;
    const struct tr_number *n = number_of_noun(c, k);
    if (n && (near(c, k, N_CLAIM) || near(c, k, N_LOST))) {
        q = (struct quantity){ n->first, n->first + n->n, k + 1, k, n->value };
        return push(c, TR_KILLED, &q, k);
    }
    for (uint32_t back = 1; back <= 3 && k >= c->s.from + back; back++) {
        enum num_cls w = cls(c, k - back);
        if (w == N_LOST) return !subject_of(c, k - back, &q) || push(c, TR_KILLED, &q, k);
        if (w != N_CLAIM || k + 1 >= c->s.to || !tr_word_is(tr_token_text(c->s.t, k + 1), "of")) continue;
        return !object_of(c, k + 2, &q) || push(c, TR_KILLED, &q, k);
    }
    return true;
}

/* An army loses men. */
static bool lost(struct counting *c, uint32_t k)
{
    struct quantity q;
    if (!tr_count_number_at(c, k + 1) || !tr_count_quantity_at(c, k + 1, true, &q) || q.noun == UINT32_MAX ||
        tr_count_used(c, &q))
        return true;
    struct tr_word look = tr_word_look(tr_token_text(c->s.t, q.noun));
    bool men = look.known && look.noun_kind == TR_NOUN_PERSON;
    return !men || push(c, TR_KILLED, &q, k);
}

static bool word_at(struct counting *c, uint32_t k, struct num_word w)
{
    switch (w.cls) {
    case N_HARM:
    case N_DIE: return verb_of_harm(c, k, w);
    case N_FLEE: return fled(c, k);
    case N_TOLL: return toll(c, k + w.n - 1);
    case N_HARM_NOUN: return noun_of_harm(c, k, (tr_counted)w.value);
    case N_BODY: return !near(c, k, N_FOUND) || noun_of_harm(c, k, TR_KILLED);
    case N_HOSTAGE: return !near(c, k, N_CLAIM) || noun_of_harm(c, k, TR_ABDUCTED);
    case N_CASUALTIES: return no_casualties(c, k);
    case N_LIVES: return lives(c, k);
    case N_LOST: return lost(c, k);
    case N_TIMES: return times(c, k);
    case N_CASES: return cases(c, k);
    default: return true;
    }
}

tr_rc tr_counts_find(struct tr_arena *a, const struct tr_number_words *words, const struct tr_tokens *t, uint32_t first,
                     uint32_t n, const struct tr_numbers *numbers, struct tr_counted_list *out, struct tr_error *err)
{
    struct counting c = { .s = tr_num_scan(words, t, first, n), .a = a, .out = out, .before = out->list.n };
    size_t from = TR_FROM_TOKEN(numbers->list, first), to = TR_FROM_TOKEN(numbers->list, first + n);
    c.v = from < to ? &numbers->list.v[from] : NULL;
    c.n = to - from;
    for (uint32_t k = first; k < c.s.to;) {
        if (!tr_num_may(words->counts, &t->list.v[k])) {
            k++;
            continue;
        }
        struct num_word w = tr_num_word(&c.s, k);
        if (!word_at(&c, k, w)) return tr_fail(err, TR_NOMEM, "text: no room for more than %zu counts", out->list.n);
        k += w.n;
    }
    return TR_OK;
}
