/* SPDX-License-Identifier: Apache-2.0
 *
 * Numbers of a sentence with what stands around them: "at least 11", "between 20 and 30", "12 or more", "no casualties"; and
 * whether they count things at all, or are a percentage, an age, a distance, a part of a date or of a name. */
#include "text/number.h"

#include "text/number_parts.h"
#include "text/words.h"

enum { HEAD_REACH = 6 };

/* ---- what stands before and behind ------------------------------------------------------- */

static bool glued(const struct num_scan *s, uint32_t k)
{
    return k < s->to && (s->t->list.v[k].flags & TR_TOK_GLUED) != 0;
}

/* The second end: "to 20", "-15", "or four", "and 30" behind "between". */
static bool second(const struct num_scan *s, const struct num_value *a, bool between, struct num_value *b)
{
    struct num_word w = tr_num_word(s, a->end);
    bool tight = tr_num_hyphen(s, a->end);
    uint32_t next = a->end + (tight ? 0 : 1);
    if (a->vague || !(tight || w.cls == N_TO || w.cls == N_OR || (w.cls == N_AND && between))) return false;
    if (w.cls == N_MARK || !tr_num_value(s, next, b) || b->vague || tr_num_hyphen(s, b->end)) return false;
    if (b->best > a->best) return true;
    return false;
}

/* "two to three thousand", "1.5 and 2 million": the first end is counted in the same thousands. */
static void same_scale(const struct num_scan *s, struct num_value *a, const struct num_value *b)
{
    struct num_word last = tr_num_word(s, b->end - 1);
    if (last.cls != N_SCALE && last.cls != N_HUNDRED && last.cls != N_GROUP) return;
    struct num_word own = tr_num_word(s, a->end - 1);
    if (own.cls == last.cls || a->best >= last.value) return;
    tr_str text = tr_token_text(s->t, a->end - 1);
    size_t dot = tr_str_find(text, TR_STR("."));
    int64_t tenths = dot != TR_NOT_FOUND && dot + 1 < text.n ? text.p[dot + 1] - '0' : 0;
    a->low = a->best = a->high = a->best * last.value + tenths * last.value / 10;
    a->fraction = false;
}

static void qualify(struct num_word q, struct num_value *v)
{
    int64_t n = v->vague ? v->low : v->best;
    switch (q.cls) {
    case N_LEAST: v->low = n, v->best = v->high = TR_UNKNOWN; break;
    case N_MORE: v->low = n == TR_UNKNOWN ? n : n + 1, v->best = v->high = TR_UNKNOWN; break;
    case N_MOST: v->high = n, v->best = v->low = TR_UNKNOWN; break;
    case N_FEWER: v->high = n == TR_UNKNOWN ? n : n - 1, v->best = v->low = TR_UNKNOWN; break;
    case N_ABOUT:
        if (!v->vague) v->low = v->high = TR_UNKNOWN;
        break;
    default: break;
    }
}

static bool is_qualifier(enum num_cls c)
{
    return c == N_LEAST || c == N_MORE || c == N_MOST || c == N_FEWER || c == N_ABOUT || c == N_EXACT;
}

/* ---- what it is of ----------------------------------------------------------------------- */

static bool in_a_date(const struct tr_whens *dates, uint32_t first, uint32_t end)
{
    if (!dates) return false;
    size_t low = 0, high = dates->list.n;
    while (low < high) { /* the first that ends behind `first` */
        size_t middle = low + (high - low) / 2;
        const struct tr_when_mention *m = &dates->list.v[middle];
        if (m->first + m->n <= first) low = middle + 1;
        else high = middle;
    }
    return low < dates->list.n && dates->list.v[low].first < end && dates->list.v[low].kind != TR_WHEN_PRESENT;
}

static bool money_mark(const struct num_scan *s, uint32_t k)
{
    if (k < s->from || k >= s->to || !(s->t->list.v[k].flags & TR_TOK_MARK)) return false;
    tr_str text = tr_token_text(s->t, k);
    return tr_str_is(text, "$") || tr_str_is(text, "\u20AC") || tr_str_is(text, "\u00A3") || tr_str_is(text, "\u20BD");
}

/* "The commander, 24, denied it" */
static bool age_between_commas(const struct num_scan *s, uint32_t k, const struct num_value *v)
{
    return k >= s->from + 2 && tr_num_mark(s, k - 1, ',') &&
           (tr_num_mark(s, v->end, ',') || tr_num_mark(s, v->end, '.')) && v->best >= 1 && v->best <= 110 &&
           tr_num_word(s, k).cls == N_DIGITS && !(s->t->list.v[k - 2].flags & TR_TOK_NUMBER);
}

static bool is_name(const struct num_scan *s, uint32_t k, const struct num_value *v)
{
    struct num_word before = tr_num_word(s, k - 1);
    bool digits = tr_num_word(s, k).cls == N_DIGITS;
    if (tr_num_hyphen(s, k) && !v->words) return true;                             /* T-72, 12-3 */
    if (tr_num_hyphen(s, v->end) && !(v->words && v->best == 1)) return true;      /* 2015-model, 14-member */
    if (k > s->from && before.cls == N_LABEL && (digits || v->words)) return true; /* article 5 */
    if (k > s->from && (tr_num_mark(s, k - 1, '+') || tr_num_mark(s, k - 1, '#') || tr_num_mark(s, k - 1, '/')))
        return digits;
    if (digits && tr_num_mark(s, v->end, '/') && glued(s, v->end)) return true;
    if (digits && tr_num_mark(s, v->end, ':') && glued(s, v->end) && tr_num_word(s, v->end + 1).cls == N_DIGITS)
        return true;
    if (digits && k > s->from && tr_num_mark(s, k - 1, ':') && glued(s, k) && tr_num_word(s, k - 2).cls == N_DIGITS)
        return true;
    return false;
}

static tr_num_unit unit_of(const struct num_scan *s, uint32_t k, const struct num_value *v,
                           const struct tr_whens *dates)
{
    struct num_word next = tr_num_word(s, v->end), then = tr_num_word(s, v->end + 1);
    if (in_a_date(dates, k, v->end)) {
        bool age = (next.cls == N_YEAR && then.cls == N_OLD);
        return age ? TR_NUM_AGE : TR_NUM_TIME;
    }
    if (next.cls == N_PERCENT || tr_num_mark(s, v->end, '%')) return TR_NUM_PERCENT;
    if (money_mark(s, k - 1) || money_mark(s, v->end) || next.cls == N_MONEY) return TR_NUM_MONEY;
    if (next.cls == N_YEAR) return then.cls == N_OLD ? TR_NUM_AGE : TR_NUM_TIME;
    if (next.cls == N_TIME_UNIT) return TR_NUM_TIME;
    if (next.cls == N_MEASURE) return TR_NUM_MEASURE;
    if ((k > s->from && tr_num_word(s, k - 1).cls == N_OLD) || age_between_commas(s, k, v)) return TR_NUM_AGE;
    if (is_name(s, k, v)) return TR_NUM_NAME;
    return v->fraction ? TR_NUM_MEASURE : TR_NUM_COUNT;
}

/* "on the one hand", "one another", "one day", "no one", "that one" */
static bool one_is_no_number(const struct num_scan *s, uint32_t k, const struct num_value *v)
{
    if (!v->words || v->best != 1 || v->end != k + 1) return false;
    struct num_word before = tr_num_word(s, k - 1), next = tr_num_word(s, k + 1);
    if (k > s->from && before.cls == N_THE) return true;
    return next.cls == N_ANOTHER || next.cls == N_TIME_UNIT;
}

/* ---- the noun ---------------------------------------------------------------------------- */

static uint32_t head_of(const struct num_scan *s, uint32_t k)
{
    uint32_t head = UINT32_MAX;
    if (tr_num_word(s, k).cls == N_STOP && tr_token_text(s->t, k).n == 2 &&
        (s->t->text.p[s->t->list.v[k].at] | 32) == 'o')
        k++; /* of */
    for (uint32_t n = 0; k < s->to && n < HEAD_REACH; k++, n++) {
        const struct tr_token *token = &s->t->list.v[k];
        struct num_word w = tr_num_word(s, k);
        if (!(token->flags & TR_TOK_WORD) || (token->flags & TR_TOK_POSSESSIVE)) break;
        bool noun_class = w.cls == N_HARM_NOUN || w.cls == N_CASUALTIES || w.cls == N_OTHERS || w.cls == N_LIVES ||
                          w.cls == N_BODY || w.cls == N_HOSTAGE || w.cls == N_FOLK || w.cls == N_FAMILIES ||
                          w.cls == N_SOMEONE || w.cls == N_TIMES || w.cls == N_CASES;
        if (w.cls != N_NONE && !noun_class && w.cls != N_THE && w.cls != N_MORE_WORD) break;
        if (w.cls == N_THE || w.cls == N_MORE_WORD) continue;
        struct tr_word word = tr_word_look(tr_token_text(s->t, k));
        bool noun = noun_class || (word.classes & TR_NOUN) != 0;
        if (!word.known && head != UINT32_MAX && !(token->flags & TR_TOK_CAPITAL)) break;
        if (noun) head = k;
        if (head != UINT32_MAX && word.noun_forms & TR_FORM_PLURAL) break;
        if (!noun && !(word.classes & TR_ADJECTIVE) && !(word.verb_forms & TR_FORM_PARTICIPLE)) break;
    }
    return head;
}

/* ---- one number -------------------------------------------------------------------------- */

static bool none_at(const struct num_scan *s, uint32_t k, struct tr_number *out)
{
    struct num_word w = tr_num_word(s, k), next = tr_num_word(s, k + w.n);
    if (w.cls != N_NO || next.cls == N_MORE_WORD || next.cls == N_DIGITS || next.cls == N_MARK || next.cls == N_CARD)
        return false;
    *out = (struct tr_number){ .first = k, .n = w.n, .value = { 0, 0, 0 } };
    out->head = head_of(s, k + w.n);
    bool of = k + 1 < s->to && tr_word_is(tr_token_text(s->t, k + 1), "of");
    if (tr_token_text(s->t, k).n == 4) return of; /* none of the passengers */
    return out->head != UINT32_MAX;
}

static bool one_number(const struct num_scan *s, uint32_t k, const struct tr_whens *dates, struct tr_number *out)
{
    struct num_word q = tr_num_word(s, k);
    uint32_t first = k, at = k;
    if (none_at(s, k, out)) return true;
    if (q.cls == N_A && is_qualifier(tr_num_word(s, k + 1).cls))
        q = tr_num_word(s, ++at); /* an estimated, a minimum of */
    bool led = is_qualifier(q.cls), between = q.cls == N_BETWEEN;
    if (led || between) at += q.n;
    struct num_value a, b;
    if (!tr_num_value(s, at, &a) || one_is_no_number(s, at, &a)) return false;
    bool range = second(s, &a, between, &b);
    if (between && !range) return false;
    *out = (struct tr_number){ .first = first };
    if (range) {
        same_scale(s, &a, &b);
        out->value = (struct tr_count){ a.best, TR_UNKNOWN, b.best };
        if (q.cls == N_LEAST) out->value.high = TR_UNKNOWN;
        out->unit = unit_of(s, at, &(struct num_value){ .end = b.end, .best = b.best, .words = b.words }, dates);
        a.end = b.end;
    } else {
        out->unit = unit_of(s, at, &a, dates);
        if (led) qualify(q, &a);
        struct num_word or = tr_num_word(s, a.end), more = tr_num_word(s, a.end + 1);
        if (or.cls == N_OR && more.cls == N_MORE_WORD) { /* 12 or more */
            a.best = a.high = TR_UNKNOWN;
            a.end += 2;
        } else if ((or.cls == N_MORE_WORD && tr_num_hyphen(s, a.end)) ||
                   (tr_num_mark(s, a.end, '+') && glued(s, a.end))) { /* 300-plus, 35+ */
            a.best = a.high = TR_UNKNOWN;
            a.end++;
            out->unit = TR_NUM_COUNT;
        }
        out->value = (struct tr_count){ a.low, a.best, a.high };
    }
    out->n = a.end - first;
    out->vague = a.vague;
    out->head = out->unit == TR_NUM_COUNT ? head_of(s, a.end) : UINT32_MAX;
    return true;
}

static bool begins(enum num_cls c)
{
    return c == N_DIGITS || (c >= N_CARD && c <= N_BETWEEN && c != N_NOBODY) || c == N_A;
}

tr_rc tr_numbers_find(struct tr_arena *a, const struct tr_number_words *words, const struct tr_tokens *t,
                      uint32_t first, uint32_t n, const struct tr_whens *dates, struct tr_numbers *out,
                      struct tr_error *err)
{
    struct num_scan s = tr_num_scan(words, t, first, n);
    for (uint32_t k = first; k < s.to;) {
        const struct tr_token *token = &t->list.v[k];
        if (!(token->flags & TR_TOK_NUMBER) && !tr_num_may(words->numbers, token)) {
            k++;
            continue;
        }
        struct num_word w = tr_num_word(&s, k);
        struct tr_number one;
        if (!begins(w.cls) || !one_number(&s, k, dates, &one)) {
            k += w.cls == N_NOBODY ? w.n : 1;
            continue;
        }
        if (!TR_PUSH(a, &out->list, one))
            return tr_fail(err, TR_NOMEM, "text: no room for more than %zu numbers", out->list.n);
        k = one.first + one.n;
    }
    return TR_OK;
}
