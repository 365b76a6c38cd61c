/* SPDX-License-Identifier: Apache-2.0
 *
 * So many people: a number with its noun, "a shepherd", "an 11-year-old girl", "a teacher and her two sons". */
#include "text/count_parts.h"
#include "text/words.h"

enum { PHRASE = 6 };

bool tr_count_in_phrase(const struct counting *c, uint32_t k)
{
    if (k >= c->s.to || !(c->s.t->list.v[k].flags & TR_TOK_WORD)) return false;
    if (c->s.t->list.v[k].flags & (TR_TOK_POSSESSIVE | TR_TOK_NOT)) return false;
    enum num_cls w = cls(c, k);
    return w == N_NONE || w == N_OTHERS || w == N_MORE_WORD || w == N_FOLK || w == N_FAMILIES || w == N_HOSTAGE ||
           w == N_SOMEONE;
}

/* The noun of the phrase that begins at k, and where it ends: the last noun before something that is none. */
uint32_t tr_count_noun_from(const struct counting *c, uint32_t k, uint32_t *end)
{
    uint32_t noun = UINT32_MAX;
    *end = k;
    for (uint32_t n = 0; n < PHRASE && tr_count_in_phrase(c, k); n++, k++) {
        struct tr_word w = tr_word_look(tr_token_text(c->s.t, k));
        enum num_cls known = cls(c, k);
        bool is_noun = (w.classes & TR_NOUN) || known != N_NONE || !w.known;
        bool verb = noun != UINT32_MAX && !(w.classes & TR_NOUN) && (w.classes & TR_VERB);
        bool adverb = noun != UINT32_MAX && w.classes == TR_ADVERB;
        if (verb || adverb) break;
        if (is_noun) {
            noun = k;
            *end = k + 1;
        }
        if (known == N_OTHERS && tr_token_text(c->s.t, k).n == 6) break; /* others */
        if (noun == k && (w.noun_forms & TR_FORM_PLURAL)) break;
    }
    return noun;
}

static bool person(const struct counting *c, uint32_t noun)
{
    if (noun == UINT32_MAX) return true; /* "11 were killed" */
    enum num_cls known = cls(c, noun);
    if (known == N_FAMILIES) return false;
    if (known != N_NONE) return true;
    struct tr_word w = tr_word_look(tr_token_text(c->s.t, noun));
    static const uint8_t things[] = { TR_NOUN_ACT,      TR_NOUN_ARTIFACT, TR_NOUN_COMMUNICATION, TR_NOUN_EVENT,
                                      TR_NOUN_LOCATION, TR_NOUN_QUANTITY, TR_NOUN_STATE,         TR_NOUN_TIME };
    for (size_t k = 0; k < TR_COUNT(things); k++)
        if (w.known && w.noun_kind == things[k]) return false;
    return true;
}

const struct tr_number *tr_count_number_at(const struct counting *c, uint32_t k)
{
    size_t low = 0, high = c->n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (c->v[middle].first < k) low = middle + 1;
        else high = middle;
    }
    return low < c->n && c->v[low].first == k ? &c->v[low] : NULL;
}

/* "a shepherd", "another soldier", "an 11-year-old girl", "their mother": one person, by a word that says so */
static bool one_person(const struct counting *c, uint32_t k, bool object, struct quantity *q)
{
    enum num_cls w = cls(c, k);
    if (w != N_A && w != N_ANOTHER && w != N_THE) return false;
    tr_str word = tr_token_text(c->s.t, k);
    bool his = w == N_THE && object && !tr_word_is(word, "the") && !tr_word_is(word, "this") &&
               !tr_word_is(word, "that") && !tr_word_is(word, "these") && !tr_word_is(word, "those");
    if (w != N_A && w != N_ANOTHER && !his) return false;
    uint32_t at = k + 1, end = at;
    const struct tr_number *age = tr_count_number_at(c, at);
    if (age && (age->unit == TR_NUM_AGE || age->unit == TR_NUM_TIME || age->unit == TR_NUM_NAME)) {
        at = age->first + age->n;
        while (cls(c, at) == N_YEAR || cls(c, at) == N_OLD) at++;
    } else if (age) return false;
    uint32_t noun = tr_count_noun_from(c, at, &end);
    if (noun == UINT32_MAX) return false;
    struct tr_word look = tr_word_look(tr_token_text(c->s.t, noun));
    bool known = cls(c, noun) == N_SOMEONE || (look.known && look.noun_kind == TR_NOUN_PERSON);
    if (!known || (look.noun_forms & TR_FORM_PLURAL)) return false;
    *q = (struct quantity){ k, end, end, noun, { 1, 1, 1 } };
    return true;
}

bool tr_count_inside_another(const struct counting *c, uint32_t first)
{
    for (uint32_t back = 1; back <= 3 && first >= c->s.from + back; back++) {
        if (cls(c, first - back) == N_INCLUDING) return cls(c, first - back + 1) != N_THE; /* among the seven killed */
        if (cls(c, first - back) == N_MARK) break;
    }
    /* "six men, five of them foreigners, were killed" */
    const struct tr_number *n = tr_count_number_at(c, first);
    uint32_t end = n ? n->first + n->n : first;
    return n && first > c->s.from && tr_num_mark(&c->s, first - 1, ',') && end + 1 < c->s.to &&
           tr_word_is(tr_token_text(c->s.t, end), "of") && cls(c, end + 1) == N_INCLUDING;
}

bool tr_count_quantity_at(const struct counting *c, uint32_t k, bool object, struct quantity *q)
{
    const struct tr_number *n = tr_count_number_at(c, k);
    if (n && n->unit == TR_NUM_COUNT) {
        uint32_t at = n->first + n->n, end = at;
        if (tr_num_word(&c->s, at).cls == N_STOP && tr_word_is(tr_token_text(c->s.t, at), "of")) {
            at++; /* dozens of people, four of the trucks */
            if (cls(c, at) == N_THE) at++;
        }
        uint32_t noun = tr_count_noun_from(c, at, &end), number_end = n->first + n->n;
        if (noun == UINT32_MAX) end = number_end; /* "several of the wounded" are not said to be wounded by this */
        *q = (struct quantity){ n->first, number_end, end > number_end ? end : number_end, noun, n->value };
        if (n->value.low == TR_UNKNOWN && n->value.best == TR_UNKNOWN && n->value.high == TR_UNKNOWN)
            return false; /* many */
        return person(c, noun) && !tr_count_inside_another(c, k);
    }
    if (cls(c, k) == N_NOBODY) {
        uint32_t end = k + tr_num_word(&c->s, k).n;
        *q = (struct quantity){ k, end, end, UINT32_MAX, { 0, 0, 0 } };
        return true;
    }
    return one_person(c, k, object, q) && !tr_count_inside_another(c, k);
}

bool tr_count_used(const struct counting *c, const struct quantity *q)
{
    for (size_t k = c->before; k < c->out->list.n; k++)
        if (c->out->list.v[k].first == q->first) return true;
    return false;
}

/* ---- sums -------------------------------------------------------------------------------- */

static int64_t plus(int64_t a, int64_t b) { return a == TR_UNKNOWN || b == TR_UNKNOWN ? TR_UNKNOWN : a + b; }

static void add(struct quantity *sum, const struct quantity *q)
{
    sum->value.low = plus(sum->value.low, q->value.low);
    sum->value.best = plus(sum->value.best, q->value.best);
    sum->value.high = plus(sum->value.high, q->value.high);
}

static bool as_well_as(const struct counting *c, uint32_t k)
{
    return k + 3 < c->s.to && tr_word_is(tr_token_text(c->s.t, k), "as") &&
           tr_word_is(tr_token_text(c->s.t, k + 1), "well");
}

/* "two women and a child": what follows joins, unless it has a word of harm of its own ("11 and 14 wounded"). What follows
 * a comma alone joins only in a list that goes on to an "and": "two soldiers, an official said" is none. */
void tr_count_add_behind(const struct counting *c, struct quantity *q)
{
    struct quantity list = *q;
    for (int n = 0; n < 4; n++) {
        uint32_t k = list.np_end;
        bool comma = tr_num_mark(&c->s, k, ','), ends = true;
        if (as_well_as(c, k)) k += 2;
        else if (comma && cls(c, k + 1) == N_AND) k++;
        else if (comma) ends = false;
        else if (cls(c, k) != N_AND) return;
        struct quantity more;
        if (!tr_count_quantity_at(c, k + 1, true, &more) || tr_count_harm(cls(c, more.np_end)) ||
            cls(c, more.np_end) == N_BE || cls(c, more.np_end) == N_HAVE)
            return;
        if ((comma || list.noun != UINT32_MAX) && more.noun == UINT32_MAX)
            return; /* six people and millions in losses */
        add(&list, &more);
        list.np_end = more.np_end;
        if (ends) *q = list;
    }
}

/* "a teacher and her two sons": what stands before the subject joins it. */
void tr_count_add_before(const struct counting *c, struct quantity *q)
{
    uint32_t k = q->first;
    if (k > c->s.from && cls(c, k - 1) == N_THE) k--;
    if (k <= c->s.from + 1 || cls(c, k - 1) != N_AND) return;
    uint32_t and = k - 1;
    for (uint32_t back = 1; back <= PHRASE && and >= c->s.from + back; back++) {
        struct quantity more;
        if (!tr_count_quantity_at(c, and-back, false, &more)) continue;
        if (more.np_end == and&&!tr_count_used(c, &more)) add(q, &more);
        return;
    }
}
