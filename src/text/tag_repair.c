/* SPDX-License-Identifier: Apache-2.0
 *
 * Tags of single words, seen together: fixed phrases, particles of verbs, verbs that were taken for nouns. */
#include "text/tag_parts.h"

static bool is_phrase(const struct tagging *t, uint32_t k, const char *const *words, size_t n)
{
    if (k + n > t->end) return false;
    for (size_t i = 0; i < n; i++)
        if (!(t->v[k + i].flags & TR_TOK_WORD) || !tr_token_is(t->p, k + (uint32_t)i, words[i])) return false;
    return true;
}

/* Fixed phrases whose words mean something else together. */
static void idioms(struct tagging *t)
{
    static const struct {
        const char *words[4];
        size_t n;
        bool before_number; /* only then */
        tr_tag tags[4];
    } list[] = {
        { { "at", "least" }, 2, true, { TR_TAG_ADV, TR_TAG_ADV } },
        { { "at", "most" }, 2, true, { TR_TAG_ADV, TR_TAG_ADV } },
        { { "more", "than" }, 2, true, { TR_TAG_ADV, TR_TAG_ADV } },
        { { "less", "than" }, 2, true, { TR_TAG_ADV, TR_TAG_ADV } },
        { { "fewer", "than" }, 2, true, { TR_TAG_ADV, TR_TAG_ADV } },
        { { "up", "to" }, 2, true, { TR_TAG_ADV, TR_TAG_ADV } },
        { { "as", "many", "as" }, 3, true, { TR_TAG_ADV, TR_TAG_ADV, TR_TAG_ADV } },
        { { "about" }, 1, true, { TR_TAG_ADV } },
        { { "around" }, 1, true, { TR_TAG_ADV } },
        { { "over" }, 1, true, { TR_TAG_ADV } },
        { { "according", "to" }, 2, false, { TR_TAG_PREP, TR_TAG_PREP } },
        { { "because", "of" }, 2, false, { TR_TAG_PREP, TR_TAG_PREP } },
        { { "such", "as" }, 2, false, { TR_TAG_PREP, TR_TAG_PREP } },
        { { "as", "well", "as" }, 3, false, { TR_TAG_CC, TR_TAG_CC, TR_TAG_CC } },
        { { "the", "time", "being" }, 3, false, { TR_TAG_DET, TR_TAG_NOUN, TR_TAG_NOUN } },
        { { "out", "of" }, 2, false, { TR_TAG_PREP, TR_TAG_PREP } },
    };
    for (uint32_t k = t->first; k < t->end; k++) {
        tr_tag now = (tr_tag)t->v[k].tag;
        if (now == TR_TAG_NAME || now == TR_TAG_NUM || now == TR_TAG_MARK || now == TR_TAG_AUX) continue;
        if (!tr_token_in(t->p, k, TR_SET_IDIOM_HEAD)) continue;
        char head = (char)(t->p->tokens->text.p[t->v[k].at] | 32);
        for (size_t i = 0; i < TR_COUNT(list); i++) {
            if (list[i].words[0][0] != head || !is_phrase(t, k, list[i].words, list[i].n)) continue;
            bool number = k + list[i].n < t->end && t->v[k + list[i].n].tag == TR_TAG_NUM;
            if (list[i].before_number && !number) continue;
            for (size_t j = 0; j < list[i].n; j++) t->v[k + j].tag = (uint8_t)list[i].tags[j];
            k += (uint32_t)list[i].n - 1;
            break;
        }
    }
}

/* "carried out attacks", "shot down a plane": words that belong to their verb although a noun phrase follows. */
static bool goes_with(const struct tagging *t, uint32_t k)
{
    static const struct {
        const char *word, *verbs[14]; /* no verbs: with any */
    } list[] = {
        { "up", { NULL } },
        { "out", { NULL } },
        { "off", { "call", "cut", "cordon", "seal", "set", "pay", "fend", "ward", "break", "block", "close", "shut" } },
        { "down",
          { "shoot", "burn", "shut", "gun", "tear", "turn", "bring", "lay", "close", "pull", "break", "knock" } },
        { "over", { "take", "hand", "turn" } },
    };
    for (size_t i = 0; i < TR_COUNT(list); i++) {
        if (!tr_token_is(t->p, k, list[i].word)) continue;
        if (!list[i].verbs[0]) return true;
        for (size_t j = 0; j < TR_COUNT(list[i].verbs) && list[i].verbs[j]; j++)
            if (word_at(t, k - 1)->verb_lemma == tr_token_key(tr_str_of(list[i].verbs[j]))) return true;
    }
    return false;
}

/* "blew up a bridge": a particle that the lexicon has beside its verb. */
static void lexical_particles(struct tagging *t, const struct tr_parsed_sentence *s)
{
    static const char *const words[] = { "up", "down", "off", "out", "away", "over", "back", "apart", "aside" };
    for (uint32_t h = s->hits; h < s->hits + s->n_hits; h++) {
        const struct tr_hit *hit = &t->p->hits.v[h];
        bool verb = hit->kind == TR_LEX_VERB || hit->kind == TR_LEX_CUE;
        if (hit->n < 2 || !verb || t->v[hit->first].tag != TR_TAG_VERB) continue;
        uint32_t at = hit->first + 1;
        for (size_t i = 0; t->v[at].tag == TR_TAG_PREP && i < TR_COUNT(words); i++)
            if (tr_token_is(t->p, at, words[i])) t->v[at].tag = TR_TAG_ADV;
    }
}

/* "today's crash": an adverb that owns something is a noun. */
static void owners(struct tagging *t)
{
    for (uint32_t k = t->first; k + 1 < t->end; k++)
        if (t->v[k].tag == TR_TAG_ADV && t->v[k + 1].tag == TR_TAG_POSS) t->v[k].tag = TR_TAG_NOUN;
}

/* "walked out .": a preposition with nothing behind it belongs to its verb. */
static void particles(struct tagging *t)
{
    for (uint32_t k = t->first + 1; k < t->end; k++) {
        if (t->v[k].tag != TR_TAG_PREP) continue;
        right_side right = tr_tag_right_of(t, k + 1);
        bool verb_before = t->v[k - 1].tag == TR_TAG_VERB;
        if (verb_before && (right == RIGHT_END || right == RIGHT_PREP) && !tr_token_is(t->p, k, "of") &&
            !tr_tag_is_day(t, k + 1))
            t->v[k].tag = TR_TAG_ADV;
        if (verb_before && right == RIGHT_NOMINAL && goes_with(t, k)) t->v[k].tag = TR_TAG_ADV;
    }
}

/* "The truce, due to expire on Sunday, was extended": no noun of its own. */
static void put_in_adjectives(struct tagging *t)
{
    static const char *const words[] = { "due", "set", "bound" };
    for (uint32_t k = t->first + 1; k + 1 < t->end; k++)
        if (t->v[k].tag == TR_TAG_NOUN && t->v[k + 1].tag == TR_TAG_TO && t->v[k - 1].tag == TR_TAG_MARK &&
            tr_token_among(t->p, k, words, TR_COUNT(words)))
            t->v[k].tag = TR_TAG_ADJ;
}

/* ", arguing that": a form in -ing between a comma and "that" is a verb; so is "demand that" behind "and". */
static void verbs_before_that(struct tagging *t)
{
    for (uint32_t k = t->first + 1; k + 1 < t->end; k++) {
        if (t->v[k].tag != TR_TAG_NOUN || t->v[k + 1].tag != TR_TAG_THAT || t->v[k].flags & TR_TOK_CAPITAL) continue;
        bool ing = word_at(t, k)->verb_forms & TR_FORM_ING && t->v[k - 1].tag == TR_TAG_MARK;
        bool base = word_at(t, k)->verb_forms & TR_FORM_BASE && t->v[k - 1].tag == TR_TAG_CC;
        if (ing || base) t->v[k].tag = TR_TAG_VERB;
    }
}

/* "...," jokes Zau Mai: a word behind a closing mark that can be a verb in -s or of the past, and reports, is one. */
static void verbs_behind_quotes(struct tagging *t)
{
    for (uint32_t k = t->first + 1; k + 1 < t->end; k++) {
        if (t->v[k].tag != TR_TAG_NOUN || !(t->v[k - 1].flags & TR_TOK_CLOSES) || t->v[k].flags & TR_TOK_CAPITAL)
            continue;
        bool form = word_at(t, k)->verb_forms & (TR_FORM_S | TR_FORM_PAST);
        if (form && t->v[k + 1].tag == TR_TAG_NAME && t->v[k].lex & LEX_VERB) t->v[k].tag = TR_TAG_VERB;
    }
}

/* May the noun at k be the verb of a sentence that has none: "France calls for a meeting", "A and B begin talks"? Gives how
 * much more often it is a verb, or -1. */
static int verb_in_disguise(const struct tagging *t, uint32_t k)
{
    const struct tr_word *w = word_at(t, k);
    uint32_t at;
    tr_tag left = tr_tag_left_of(t, k, &at);
    bool subject = left == TR_TAG_NOUN || left == TR_TAG_NAME;
    bool comma = left == TR_TAG_MARK && at > t->first + 1 && t->v[at].n == 1 &&
                 t->p->tokens->text.p[t->v[at].at] == ',';
    if (t->v[k].tag != TR_TAG_NOUN || t->v[k].flags & (TR_TOK_HYPHEN | TR_TOK_CAPITAL) || !(subject || comma))
        return -1;
    if (!(w->verb_forms & (TR_FORM_S | TR_FORM_BASE)) || w->often[1] < w->often[0] || k + 1 >= t->end) return -1;
    if (comma && !(w->verb_forms & TR_FORM_S)) return -1;
    right_side right = tr_tag_right_of(t, k + 1);
    return right == RIGHT_END || t->v[k + 1].flags & TR_TOK_HYPHEN ? -1 : w->often[1] - w->often[0];
}

/* A sentence with a stop behind it and no verb in it: the noun that is likeliest one. */
static void verbless(struct tagging *t)
{
    uint32_t best = TR_NO, last = t->end;
    int most = -1;
    while (last > t->first && t->v[last - 1].flags & (TR_TOK_CLOSES | TR_TOK_OPENS)) last--;
    if (t->upper || t->title || last == t->first || !(t->v[last - 1].flags & TR_TOK_STOP)) return;
    for (uint32_t k = t->first; k < t->end; k++) {
        tr_tag tag = (tr_tag)t->v[k].tag;
        if (tag == TR_TAG_MODAL || tag == TR_TAG_AUX || tag == TR_TAG_REL) return;
        if (tag == TR_TAG_VERB && !(word_at(t, k)->verb_forms & TR_FORM_ING) &&
            (k == t->first || t->v[k - 1].tag != TR_TAG_TO))
            return;
        int more = verb_in_disguise(t, k);
        if (more > most) most = more, best = k;
    }
    if (best != TR_NO) t->v[best].tag = TR_TAG_VERB;
}

void tr_tag_repair(struct tagging *t, const struct tr_parsed_sentence *s)
{
    idioms(t);
    lexical_particles(t, s);
    owners(t);
    particles(t);
    put_in_adjectives(t);
    verbs_before_that(t);
    verbs_behind_quotes(t);
    verbless(t);
}
