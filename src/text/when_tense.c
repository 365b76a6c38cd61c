/* SPDX-License-Identifier: Apache-2.0
 *
 * Tense of the verb nearest to a date in its clause, by a short list of verbs and the ending -ed. The clause analysis knows
 * better and is asked first; this is for those who read dates alone. */
#include "text/when_parts.h"
#include "text/words.h"

enum verb { V_NONE, V_WILL, V_WOULD, V_HEAD, V_NOW, V_PAST, V_HAS, V_IS, V_CLAUSE, V_TO, V_ED };
enum { REACH = 24 }; /* tokens looked at on each side */

static bool is_past_participle(tr_str w)
{
    static const tr_str none[] = { TR_LIT("united"),   TR_LIT("hundred"),  TR_LIT("indeed"), TR_LIT("speed"),
                                   TR_LIT("need"),     TR_LIT("mohammed"), TR_LIT("ahmed"),  TR_LIT("armed"),
                                   TR_LIT("besieged"), TR_LIT("red") };
    if (w.n < 4 || (w.p[w.n - 1] | 32) != 'd' || (w.p[w.n - 2] | 32) != 'e') return false;
    char low[12] = { 0 };
    if (w.n >= sizeof low) return true;
    for (size_t k = 0; k < w.n; k++) low[k] = (char)(w.p[k] | 32);
    for (size_t k = 0; k < TR_COUNT(none); k++)
        if (tr_str_eq((tr_str){ low, w.n }, none[k])) return false;
    return true;
}

/* "may be", "could have": a guess, and no time to come; "would be" stays. */
static bool guess(const struct scan *s, uint32_t k)
{
    tr_str word = tr_token_text(s->t, k);
    if (k + 1 >= s->to || word.n == 0 || (word.p[0] | 32) == 'w') return false;
    tr_str next = tr_token_text(s->t, k + 1);
    return tr_word_is(next, "be") || tr_word_is(next, "have");
}

static enum verb verb_at(const struct scan *s, uint32_t k)
{
    const struct tr_token *token = &s->t->list.v[k];
    uint32_t n = 1;
    if (token->flags & TR_TOK_MARK) {
        char c = s->t->text.p[token->at];
        return c == ',' || c == ';' || c == ':' || c == '"' || c == '(' || c == ')' || token->n > 1 ? V_CLAUSE : V_NONE;
    }
    const struct tr_table_word *w = tr_word_at(&s->words->verbs, s->t, k, s->to, &n);
    if (w) {
        bool name = !s->upper && (token->flags & TR_TOK_CAPITAL) && k > s->from && w->cls != V_IS;
        return name || (w->cls == V_WOULD && guess(s, k)) ? V_NONE : (enum verb)w->cls;
    }
    struct word time = tr_when_word(s, k);
    if (time.cls == C_TO) return V_TO;
    bool may = time.cls == C_MONTH && time.value == 5 && !(token->flags & TR_TOK_CAPITAL);
    if (may) return guess(s, k) ? V_NONE : V_WOULD;
    if ((token->flags & TR_TOK_CAPITAL) && !s->upper && k > s->from) return V_NONE;
    return is_past_participle(tr_token_text(s->t, k)) ? V_ED : V_NONE;
}

/* "to meet", not "to the city", "to Moscow", "to 15". */
static bool infinitive(const struct scan *s, uint32_t k)
{
    if (k + 1 >= s->to) return false;
    const struct tr_token *next = &s->t->list.v[k + 1];
    if ((next->flags & (TR_TOK_MARK | TR_TOK_NUMBER)) || ((next->flags & TR_TOK_CAPITAL) && !s->upper)) return false;
    enum cls c = tr_when_word(s, k + 1).cls;
    if (!s->upper && !(tr_word_look(tr_token_text(s->t, k + 1)).verb_forms & TR_FORM_BASE)) return false;
    return c != C_THE && c != C_A && c != C_TALE && c != C_CARD && c != C_MOD && c != C_EVERY;
}

/* "be held", "is shut": the form of be before it has the tense. */
static bool participle_here(const struct scan *s, uint32_t k)
{
    if (tr_when_word(s, k).cls == C_BE) return false;
    return k > s->from && verb_at(s, k - 1) == V_IS;
}

/* "his visit", "the start", "a return": a word that tells no time. */
static bool is_a_noun(const struct scan *s, uint32_t k)
{
    if (k == s->from) return false;
    struct word before = tr_when_word(s, k - 1);
    bool owned = (s->t->list.v[k - 1].flags & TR_TOK_POSSESSIVE) != 0;
    tr_str word = tr_token_text(s->t, k - 1);
    bool his = before.cls == C_TALE && (tr_word_is(word, "his") || tr_word_is(word, "her") ||
                                        tr_word_is(word, "their") || tr_word_is(word, "its") || tr_word_is(word, "no"));
    return owned || his || before.cls == C_THE || before.cls == C_A || before.cls == C_OF || before.cls == C_MOD ||
           before.cls == C_ORD || tr_word_look(word).classes == TR_ADJECTIVE;
}

/* "a meeting to be held", not "said to be" */
static bool to_be(const struct scan *s, uint32_t k)
{
    static const char *const says[] = { "said",    "believed", "reported", "alleged",
                                        "thought", "known",    "feared",   "presumed" };
    if (k + 1 >= s->to || !tr_word_is(tr_token_text(s->t, k + 1), "be") || k == s->from) return false;
    for (size_t j = 0; j < TR_COUNT(says); j++)
        if (tr_word_is(tr_token_text(s->t, k - 1), says[j])) return false;
    return true;
}

/* Going left from the date. A participle may be an adjective ("the accused"), so that a modal before it wins; "agreed to
 * meet", "is due to open" look ahead, "managed to flee" does not. */
static enum tr_tense look_left(const struct scan *s, uint32_t first, bool *stopped)
{
    bool ed = false, to = false, be = false;
    *stopped = false;
    for (uint32_t k = first, n = 0; k-- > s->from && n < REACH; n++) {
        enum verb v = verb_at(s, k);
        switch (v) {
        case V_WILL:
        case V_WOULD: return TR_TENSE_FUTURE;
        case V_TO:
            to = to || infinitive(s, k);
            if (ed && to_be(s, k)) return TR_TENSE_FUTURE;
            break;
        case V_HEAD: {
            enum verb before = k > s->from ? verb_at(s, k - 1) : V_NONE;
            bool passive = before == V_IS || before == V_HAS || (k > s->from && tr_when_word(s, k - 1).cls == C_BE);
            tr_str text = tr_token_text(s->t, k);
            bool by_itself = tr_word_is(text, "due") || tr_word_is(text, "expected") || tr_word_is(text, "scheduled") ||
                             tr_word_is(text, "planned") || tr_word_is(text, "slated") || tr_word_is(text, "set");
            if (to || (passive && by_itself && !ed) || (by_itself && n <= 1 && first > k + 1)) return TR_TENSE_FUTURE;
            if (is_past_participle(text)) ed = true;
            break;
        }
        case V_PAST:
            if (k > s->from && participle_here(s, k)) { /* will be held */
                ed = true;
                break;
            }
            if (to && !ed && tr_when_word(s, k).cls == C_BE) return TR_TENSE_FUTURE; /* was to meet */
            return TR_TENSE_PAST;
        case V_ED: ed = true; break;
        case V_HAS:
            if (to) return TR_TENSE_FUTURE; /* has to leave */
            return ed ? TR_TENSE_PAST : TR_TENSE_PRESENT;
        case V_IS:
            if (to && !ed) return TR_TENSE_FUTURE; /* is to meet */
            be = true;
            break;
        case V_NOW:
            if (to || ed || be || is_a_noun(s, k)) break;
            if (k > s->from && verb_at(s, k - 1) == V_PAST) return TR_TENSE_PAST; /* took hold */
            return TR_TENSE_FUTURE;                                               /* talks resume on Friday */
        case V_CLAUSE:
            if (n < 3 && tr_word_is(tr_token_text(s->t, k), "as")) break; /* as early as Wednesday */
            *stopped = true;
            goto out;
        case V_NONE: break;
        }
    }
out:
    if (ed && !be) return TR_TENSE_PAST;
    return be ? TR_TENSE_PRESENT : TR_TENSE_UNKNOWN;
}

static enum tr_tense look_right(const struct scan *s, uint32_t end)
{
    for (uint32_t k = end, n = 0; k < s->to && n < REACH; k++, n++) {
        enum verb v = verb_at(s, k);
        bool to = k + 1 < s->to && verb_at(s, k + 1) == V_TO && infinitive(s, k + 1);
        bool head = k + 1 < s->to && verb_at(s, k + 1) == V_HEAD && verb_at(s, k + 1) != V_NOW;
        switch (v) {
        case V_WILL:
        case V_WOULD: return TR_TENSE_FUTURE;
        case V_IS: return to || head ? TR_TENSE_FUTURE : TR_TENSE_PRESENT;
        case V_PAST: return to && tr_when_word(s, k).cls == C_BE ? TR_TENSE_FUTURE : TR_TENSE_PAST;
        case V_HAS: return TR_TENSE_PAST;
        case V_ED: return TR_TENSE_PAST;
        case V_HEAD:
            if (is_past_participle(tr_token_text(s->t, k))) return TR_TENSE_PAST;
            break;
        case V_NOW:
            if (!is_a_noun(s, k)) return TR_TENSE_FUTURE;
            break;
        case V_CLAUSE:
            if (n > 0 || !tr_when_is_mark(s, k, ',')) return TR_TENSE_UNKNOWN;
            break;
        case V_TO:
        case V_NONE: break;
        }
    }
    return TR_TENSE_UNKNOWN;
}

enum tr_tense tr_when_tense_of(const struct scan *s, uint32_t first, uint32_t end)
{
    bool stopped = false;
    if (s->tense && s->tense->of) {
        enum tr_tense told = s->tense->of(s->tense->self, first);
        if (told != TR_TENSE_UNKNOWN) return told;
    }
    enum tr_tense left = look_left(s, first, &stopped);
    if (left == TR_TENSE_PAST || left == TR_TENSE_FUTURE) return left;
    enum tr_tense right = look_right(s, end);
    return right == TR_TENSE_UNKNOWN ? left : left == TR_TENSE_PRESENT ? left : right;
}

bool tr_when_will(const struct scan *s, uint32_t first, uint32_t end)
{
    uint32_t from = first > s->from + REACH / 2 ? first - REACH / 2 : s->from;
    for (uint32_t k = from; k < s->to && k < end + REACH / 2; k++)
        if (verb_at(s, k) == V_WILL) return true;
    return false;
}

enum tr_tense tr_when_tense_near(const struct tr_when_words *words, const struct tr_tokens *t, uint32_t from,
                                 uint32_t to, uint32_t first, uint32_t n)
{
    struct scan s = { .words = words, .time = &words->time, .t = t, .from = from, .to = to };
    return tr_when_tense_of(&s, first, first + n);
}
