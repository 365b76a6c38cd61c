/* SPDX-License-Identifier: Apache-2.0
 *
 * Digits and number words -> a value: "1,500", "40 000", "7bn", "twenty-two", "a hundred and five", "1.2 million", "two dozen",
 * "tens of thousands", "several hundred", "a couple". */
#include "text/number_parts.h"

static const char *const number_class_names[] = {
    "card",    "tens",      "hundred", "scale",     "group",      "plural", "several",   "few",      "pair",
    "both",    "number_of", "many",    "half",      "least",      "more",   "most",      "fewer",    "about",
    "exact",   "none",      "nobody",  "between",   "to",         "or",     "and",       "a",        "the",
    "another", "more_word", "percent", "money",     "measure",    "old",    "year",      "timeunit", "label",
    "ordinal", "lost",      "lives",   "leave",     "toll",       "claim",  "including", "others",   "be",
    "die",     "harm",      "flee",    "harm_noun", "casualties", "body",   "found",     "hostage",  "suffer",
    "have",    "reach",     "said_to", "only",      "break",      "stop",   "self",      "not",      "folk",
    "someone", "families",  "times",   "cases",
};
_Static_assert(TR_COUNT(number_class_names) == N_LAST_OF_TABLE, "one name for each class");

enum { DIGITS_MAX = 15 };

static bool is_of_counts(enum num_cls c)
{
    return c == N_HARM || c == N_DIE || c == N_FLEE || c == N_TOLL || c == N_HARM_NOUN || c == N_BODY ||
           c == N_HOSTAGE || c == N_CASUALTIES || c == N_LIVES || c == N_LOST || c == N_TIMES || c == N_CASES;
}

static bool is_of_numbers(enum num_cls c) { return (c >= N_CARD && c <= N_BETWEEN) || c == N_A; }

/* A phrase of several words counts by its first, whatever it is. */
static void mark_beginnings(struct tr_number_words *w)
{
    for (size_t k = 0; k <= w->table.mask; k++) {
        const struct tr_table_word *slot = &w->table.slots[k];
        if (!slot->key) continue;
        size_t bit = tr_word_table_bit(slot->key);
        uint64_t one = UINT64_C(1) << (bit % 64);
        if (slot->longer || is_of_numbers((enum num_cls)slot->cls)) w->numbers[bit / 64] |= one;
        if (slot->longer || is_of_counts((enum num_cls)slot->cls)) w->counts[bit / 64] |= one;
    }
}

tr_rc tr_number_words_load(struct tr_arena *a, const struct tr_number_words **out, struct tr_error *err)
{
    static const char *const files[] = { "when/numbers-en.tsv", "when/counts-en.tsv" };
    struct tr_number_words *w = tr_new(a, struct tr_number_words, 1);
    if (!w) return tr_fail(err, TR_NOMEM, "text: no room for the words of number");
    TR_TRY(tr_word_table_open(a, 600, &w->table, err));
    for (size_t k = 0; k < TR_COUNT(files); k++)
        TR_TRY(tr_word_table_read(&w->table, files[k], number_class_names, TR_COUNT(number_class_names), err));
    mark_beginnings(w);
    *out = w;
    return TR_OK;
}

struct num_scan tr_num_scan(const struct tr_number_words *words, const struct tr_tokens *t, uint32_t first, uint32_t n)
{
    uint32_t many = 0, up = 0;
    for (uint32_t k = first; k < first + n; k++) {
        if (!(t->list.v[k].flags & TR_TOK_WORD) || t->list.v[k].n < 2) continue;
        many++;
        up += (t->list.v[k].flags & TR_TOK_UPPER) != 0;
    }
    return (struct num_scan){ &words->table, t, first, first + n, up * 5 >= many * 4 };
}

struct num_word tr_num_look(const struct num_scan *s, uint32_t k)
{
    const struct tr_token *token = &s->t->list.v[k];
    if (token->flags & TR_TOK_MARK) return (struct num_word){ N_MARK, (unsigned char)s->t->text.p[token->at], 1 };
    if (token->flags & TR_TOK_NUMBER) return (struct num_word){ N_DIGITS, 0, 1 };
    uint32_t n = 1;
    const struct tr_table_word *w = tr_word_at(s->table, s->t, k, s->to, &n);
    bool name = w && n == 1 && (token->flags & TR_TOK_UPPER) && !s->upper; /* IS, WHO: names of groups and bodies */
    return w && !name ? (struct num_word){ (enum num_cls)w->cls, w->value, n } : (struct num_word){ N_NONE, 0, 1 };
}

bool tr_num_mark(const struct num_scan *s, uint32_t k, char c)
{
    struct num_word w = tr_num_word(s, k);
    return w.cls == N_MARK && w.value == (unsigned char)c;
}

bool tr_num_hyphen(const struct num_scan *s, uint32_t k)
{
    return k >= s->from && k < s->to && (s->t->list.v[k].flags & TR_TOK_HYPHEN) != 0;
}

/* ---- digits ------------------------------------------------------------------------------ */

struct digits {
    int64_t whole, thousandths; /* 1.25 is 1 and 250 */
    size_t used;                /* bytes */
    bool fraction, odd;         /* odd: "1.2.3", "12,5" */
};

static struct digits read_digits(tr_str text)
{
    struct digits d = { 0 };
    size_t n = 0, group = 0, after = 0;
    bool comma = false;
    int64_t place = 100;
    for (; d.used < text.n; d.used++) {
        char c = text.p[d.used];
        if (c >= '0' && c <= '9') {
            if (d.fraction) {
                d.thousandths += (c - '0') * place;
                place /= 10;
                after++;
                continue;
            }
            if (++n > DIGITS_MAX) break;
            d.whole = d.whole * 10 + (c - '0');
            group++;
        } else if (c == ',') {
            if (d.fraction || (comma ? group != 3 : group > 3)) d.odd = true;
            comma = true;
            group = 0;
        } else if (c == '.') {
            if (d.fraction) d.odd = true;
            d.fraction = true;
        } else break;
    }
    if (comma && group != 3) d.odd = true;
    if (d.fraction && after == 0) d.odd = true;
    return d;
}

static bool plain_group(const struct num_scan *s, uint32_t k, size_t least, size_t most)
{
    if (k >= s->to || !(s->t->list.v[k].flags & TR_TOK_NUMBER)) return false;
    tr_str text = tr_token_text(s->t, k);
    for (size_t j = 0; j < text.n; j++)
        if (text.p[j] < '0' || text.p[j] > '9') return false;
    return text.n >= least && text.n <= most;
}

static int64_t scale_suffix(tr_str tail)
{
    char low[3] = { 0 };
    if (tail.n > 2) return 0;
    for (size_t k = 0; k < tail.n; k++) low[k] = (char)(tail.p[k] | 32);
    if (tail.n == 0) return 1;
    if (strcmp(low, "k") == 0) return 1000;
    if (strcmp(low, "bn") == 0) return 1000000000;
    return strcmp(low, "mn") == 0 ? 1000000 : 0;
}

static int64_t scaled(const struct digits *d, int64_t scale)
{
    if (d->whole > INT64_MAX / scale / 2) return TR_UNKNOWN;
    return d->whole * scale + d->thousandths * scale / 1000;
}

static bool in_digits(const struct num_scan *s, uint32_t k, struct num_value *out)
{
    tr_str text = tr_token_text(s->t, k);
    struct digits d = read_digits(text);
    int64_t scale = scale_suffix((tr_str){ text.p + d.used, text.n - d.used });
    if (d.odd || scale == 0 || d.used == 0) return false;
    out->end = k + 1;
    while (plain_group(s, k, 1, 3) && plain_group(s, out->end, 3, 3) && !tr_num_hyphen(s, out->end) &&
           d.whole < 1000000000) {
        if (d.whole == 0) break;
        d.whole = d.whole * 1000 + read_digits(tr_token_text(s->t, out->end)).whole; /* 40 000 */
        out->end++;
    }
    struct num_word next = tr_num_word(s, out->end);
    if (next.cls == N_SCALE) {
        if (scale > INT64_MAX / 1000 / next.value) return false; /* "5bn trillion" is no number */
        scale *= next.value;
        out->end++;
    }
    out->fraction = d.fraction && d.thousandths * scale % 1000 != 0;
    out->low = out->best = out->high = scaled(&d, scale);
    return out->best != TR_UNKNOWN;
}

/* ---- words ------------------------------------------------------------------------------- */

/* twenty-two, two hundred and five, two thousand three hundred */
static bool in_words(const struct num_scan *s, uint32_t k, struct num_value *out)
{
    int64_t total = 0, now = 0;
    uint32_t at = k, end = k;
    bool any = false, ones = false, tens = false;
    for (;;) {
        struct num_word w = tr_num_word(s, at);
        if (w.cls == N_A && at == k) {
            enum num_cls next = tr_num_word(s, at + 1).cls;
            if (next != N_HUNDRED && next != N_SCALE) return false;
            now = 1;
        } else if (w.cls == N_CARD && !ones && !(tens && w.value > 9)) {
            now += w.value;
            ones = any = true;
        } else if (w.cls == N_TENS && !tens && !ones) {
            now += w.value;
            tens = any = true;
        } else if (w.cls == N_HUNDRED && now < 100) {
            now = (now ? now : 1) * 100;
            ones = tens = false;
            any = true;
        } else if (w.cls == N_SCALE && now > 0 && total < INT64_C(1000000000000)) {
            total += now * w.value;
            now = 0;
            ones = tens = false;
            any = true;
        } else if (w.cls == N_AND && any && end == at && (now % 100 == 0)) {
            enum num_cls next = tr_num_word(s, at + 1).cls;
            bool more = (next == N_CARD || next == N_TENS) && (now >= 100 || (now == 0 && total > 0));
            if (!more) break;
            at++;
            continue;
        } else break;
        at++;
        end = at;
    }
    if (!any) return false;
    out->end = end;
    out->words = true;
    out->low = out->best = out->high = total + now;
    return true;
}

static void vague(struct num_value *out, int64_t low, uint32_t end)
{
    out->low = low;
    out->best = out->high = TR_UNKNOWN;
    out->vague = true;
    out->end = end;
}

/* dozens; tens of thousands; hundreds of thousands */
static void plural(const struct num_scan *s, uint32_t k, int64_t value, struct num_value *out)
{
    uint32_t end = k + 1;
    if (tr_num_word(s, end).cls == N_STOP && tr_token_text(s->t, end).n == 2) { /* of */
        struct num_word next = tr_num_word(s, end + 1);
        if (next.cls == N_PLURAL && next.value >= 100) {
            value *= next.value;
            end += 2;
        }
    }
    vague(out, value, end);
}

/* Behind "several", "a few", "two": dozen, hundred, thousand. */
static int64_t times(const struct num_scan *s, uint32_t *end)
{
    struct num_word w = tr_num_word(s, *end);
    if (w.cls != N_GROUP && w.cls != N_HUNDRED && w.cls != N_SCALE) return 1;
    ++*end;
    return w.value;
}

static bool in_vague_words(const struct num_scan *s, uint32_t k, struct num_value *out)
{
    struct num_word w = tr_num_word(s, k), next = tr_num_word(s, k + 1);
    uint32_t end = k + w.n;
    if (w.cls == N_A) {
        if (next.cls == N_GROUP) {
            out->low = out->best = out->high = next.value;
            out->end = k + 2;
            return true;
        }
        if (next.cls != N_FEW && next.cls != N_PAIR && next.cls != N_NUMBER_OF) return false;
        if (next.cls == N_NUMBER_OF) return vague(out, next.value, k + 2), true; /* without its "of" */
        w = next;
        end = k + 2;
    }
    switch (w.cls) {
    case N_PLURAL: plural(s, k, w.value, out); return true;
    case N_SEVERAL:
    case N_FEW: {
        int64_t many = times(s, &end);
        if (w.cls == N_FEW && end == k + 1 && tr_num_word(s, k - 1).cls == N_THE) return false;
        vague(out, w.value * many, end);
        return true;
    }
    case N_PAIR:
        if (end == k + 1) return false; /* "couple" alone may be a wedded one */
        /* fall through */
    case N_BOTH:
        out->low = out->best = out->high = w.value;
        out->end = end;
        return true;
    case N_MANY: vague(out, TR_UNKNOWN, end); return true;
    default: return false;
    }
}

static bool half_a_million(const struct num_scan *s, uint32_t k, struct num_value *out)
{
    struct num_word scale = tr_num_word(s, k + 2);
    if (tr_num_word(s, k).cls != N_HALF || tr_num_word(s, k + 1).cls != N_A || scale.cls != N_SCALE) return false;
    out->low = out->best = out->high = scale.value / 2;
    out->end = k + 3;
    return true;
}

bool tr_num_value(const struct num_scan *s, uint32_t k, struct num_value *out)
{
    *out = (struct num_value){ .end = k };
    if (tr_num_word(s, k).cls == N_DIGITS) {
        if (!in_digits(s, k, out)) return false;
    } else if (!in_words(s, k, out) && !half_a_million(s, k, out)) return in_vague_words(s, k, out);
    if (tr_num_word(s, out->end).cls == N_GROUP && out->best < 10000) { /* two dozen */
        int64_t many = tr_num_word(s, out->end++).value;
        out->low = out->best = out->high = out->best * many;
    }
    return true;
}
