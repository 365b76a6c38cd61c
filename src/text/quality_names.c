/* SPDX-License-Identifier: Apache-2.0
 *
 * Signs that what goes before is missing: words that go back to nothing (S1), persons who are not introduced (S2). */
#include "text/quality_parts.h"

enum { LOOK_BACK = 4 }; /* sentences */

static tr_str text(const struct tr_looking *l, uint32_t k) { return tr_token_text(l->p->tokens, k); }

/* ---- S1: this, that + noun ------------------------------------------------------------------------ */

/* The same word, the same base form, or the same first letters: "withdraw", "withdrawal". */
static bool akin(const struct tr_looking *l, uint32_t a, uint32_t b)
{
    if (l->v[a].key == l->v[b].key) return true;
    const uint64_t *la = &l->p->lemmas[2 * a], *lb = &l->p->lemmas[2 * b];
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < 2; j++)
            if (la[i] && la[i] == lb[j]) return true;
    tr_str x = text(l, a), y = text(l, b);
    size_t n = x.n < y.n ? x.n : y.n, same = 0;
    while (same < n && (x.p[same] | 32) == (y.p[same] | 32)) same++;
    return same >= 5 || (same >= 4 && n <= 5);
}

static bool stands_before(const struct tr_looking *l, size_t sentence, uint32_t head)
{
    const struct tr_tokens *t = l->p->tokens;
    size_t from = sentence > LOOK_BACK ? sentence - LOOK_BACK : 0;
    for (uint32_t k = t->sentences.v[from].first; k < head; k++)
        if (l->v[k].flags & TR_TOK_WORD && l->v[k].n > 2 && akin(l, k, head)) return true;
    return false;
}

/* Nouns that sum up what was said, or stand for people, times and places that a text is about anyway. */
static bool sums_up(const struct tr_looking *l, uint32_t head) { return tr_in(l, head, TR_SET_SUMS_UP); }

/* "those numbers that ...", "those efforts made": explained by what follows. */
static bool points_forward(const struct tr_looking *l, const struct tr_parsed_sentence *s, uint32_t k)
{
    if (k + 1 >= s->phrases + s->n_phrases) return false;
    const struct tr_phrase *next = &l->p->phrases.v[k + 1];
    bool of = next->kind == TR_PH_PREP && tr_here(l, next->head, "of");
    return of || next->kind == TR_PH_REL || (next->kind == TR_PH_VERB && next->flags & (TR_VG_PARTICIPLE | TR_VG_ING));
}

static uint32_t dangling(struct tr_looking *l)
{
    uint32_t n = 0, looks = 0;
    for (size_t i = 0; i < l->p->sentences.n && !l->full; i++) {
        const struct tr_parsed_sentence *s = &l->p->sentences.v[i];
        for (uint32_t k = s->phrases; k < s->phrases + s->n_phrases; k++) {
            const struct tr_phrase *ph = &l->p->phrases.v[k];
            if (ph->kind != TR_PH_NOUN || ph->n < 2 || !tr_is_own(l, ph->first)) continue;
            if (!tr_in(l, ph->first, TR_SET_THESE) || ph->flags & TR_NP_TIME) continue;
            bool part = tr_here(l, ph->head, "part") && ph->of != TR_NO; /* "that part of the discussion" */
            uint32_t head = part ? l->p->phrases.v[ph->of].head : ph->head;
            if (!part && (l->v[head].tag != TR_TAG_NOUN || points_forward(l, s, k))) continue;
            if ((!part && sums_up(l, head)) || l->p->words[head].noun_kind == TR_NOUN_TIME) continue;
            if (++looks > TR_LOOKS) return n;
            if (!part && stands_before(l, i, head)) continue;
            tr_signal_put(l, TR_SIGNAL_ANAPHOR, ph->first, ph->n);
            n++;
        }
    }
    return n;
}

/* ---- S1: his, her with nobody near ------------------------------------------------------------------ */

static bool is_person_word(const struct tr_looking *l, uint32_t k)
{
    if (tr_in(l, k, TR_SET_PERSON_PRONOUN)) return true;
    tr_tag tag = (tr_tag)l->v[k].tag;
    if (tag == TR_TAG_NOUN) return l->p->words[k].noun_kind == TR_NOUN_PERSON;
    return false;
}

/* A name that may be a person's: unknown to the lexicon, or a person there. */
static bool may_be_person(const struct tr_looking *l, uint32_t k, const struct tr_parsed_sentence *s)
{
    if (l->v[k].tag != TR_TAG_NAME) return false;
    for (uint32_t h = s->hits; h < s->hits + s->n_hits; h++) {
        const struct tr_hit *hit = &l->p->hits.v[h];
        if (hit->first > k || hit->first + hit->n <= k) continue;
        const struct tr_lex_entry *e = &l->p->lexicon->entries.v[hit->entry];
        if (e->kind == TR_LEX_ACTOR) return tr_str_is(e->sort, "person");
    }
    return true;
}

static bool person_near(const struct tr_looking *l, size_t sentence, uint32_t at)
{
    const struct tr_tokens *t = l->p->tokens;
    for (size_t back = 0; back <= 2 && back <= sentence; back++) {
        const struct tr_sentence *s = &t->sentences.v[sentence - back];
        uint32_t end = back ? s->first + s->n : at;
        for (uint32_t k = s->first; k < end; k++)
            if (is_person_word(l, k) || may_be_person(l, k, &l->p->sentences.v[sentence - back])) return true;
        /* and behind it in its own sentence: "In his speech, Putin said" */
        for (uint32_t k = at; back == 0 && k < s->first + s->n; k++)
            if (k > at && (is_person_word(l, k) || may_be_person(l, k, &l->p->sentences.v[sentence]))) return true;
    }
    return false;
}

static uint32_t orphans(struct tr_looking *l)
{
    uint32_t n = 0, looks = 0;
    for (size_t i = 0; i < l->p->tokens->sentences.n; i++) {
        const struct tr_sentence *s = &l->p->tokens->sentences.v[i];
        for (uint32_t k = s->first; k < s->first + s->n; k++) {
            if (l->v[k].tag != TR_TAG_POSS_PRON || !tr_is_own(l, k)) continue;
            if (!tr_here(l, k, "his") && !tr_here(l, k, "her")) continue;
            if (++looks > TR_LOOKS) return n;
            if (person_near(l, i, k)) continue;
            tr_signal_put(l, TR_SIGNAL_ANAPHOR, k, k + 1 < l->n ? 2 : 1);
            n++;
        }
    }
    return n;
}

/* ---- S1: he, she, the source, with nobody before -------------------------------------------------------- */

/* "he said" as the subject of a sentence, and no person in the two sentences before it. */
static uint32_t lone_pronouns(struct tr_looking *l)
{
    uint32_t n = 0, looks = 0;
    for (size_t i = 1; i < l->p->tokens->sentences.n; i++) {
        uint32_t k = l->p->tokens->sentences.v[i].first;
        if (!l->p->tokens->sentences.v[i].n || !tr_is_own(l, k)) continue;
        if (!tr_here(l, k, "he") && !tr_here(l, k, "she")) continue;
        if (++looks > TR_LOOKS) return n;
        if (person_near(l, i - 1, l->p->tokens->sentences.v[i].first)) continue;
        tr_signal_put(l, TR_SIGNAL_ANAPHOR, k, 1);
        n++;
    }
    return n;
}

/* "The source added", and no source before. */
static uint32_t lone_speakers(struct tr_looking *l)
{
    uint32_t n = 0, looks = 0;
    for (size_t i = 0; i < l->in->quotes->statements.n; i++) {
        const struct tr_statement *s = &l->in->quotes->statements.v[i];
        if (s->speaker.n != 2 || s->parent != TR_NO || !tr_is_body(l, s->speaker.first)) continue;
        uint32_t head = s->speaker.first + 1;
        if (!tr_here(l, s->speaker.first, "the") || !tr_in(l, head, TR_SET_LONE_SPEAKER)) continue;
        if (++looks > TR_LOOKS) return n;
        bool seen = false;
        for (uint32_t k = 0; k < s->speaker.first && !seen; k++)
            seen = l->v[k].flags & TR_TOK_WORD && l->v[k].n > 2 && akin(l, k, head);
        if (seen) continue;
        tr_signal_put(l, TR_SIGNAL_ANAPHOR, s->speaker.first, 2);
        n++;
    }
    return n;
}

/* ---- S1: a paragraph that begins with "But X said" --------------------------------------------------- */

static uint32_t but_said(struct tr_looking *l)
{
    uint32_t n = 0;
    for (size_t i = 0; i < l->in->quotes->statements.n; i++) {
        const struct tr_statement *s = &l->in->quotes->statements.v[i];
        if (!s->speaker.n || s->parent != TR_NO) continue;
        uint32_t first = s->speaker.first;
        if (first == 0 || !tr_here(l, first - 1, "but") || !(l->at[first - 1] & TR_AT_SENTENCE_START)) continue;
        bool name = s->speaker.n == 1 && l->v[first].tag == TR_TAG_NAME;
        if (!name || !tr_is_body(l, first)) continue;
        tr_signal_put(l, TR_SIGNAL_ANAPHOR, first - 1, 2);
        n++;
    }
    return n;
}

/* One may be chance, two are not. */
void tr_look_for_anaphors(struct tr_looking *l)
{
    size_t before = tr_signal_count(l);
    if (dangling(l) + orphans(l) + lone_pronouns(l) + lone_speakers(l) + but_said(l) < 2) tr_signal_drop(l, before);
}

/* ---- S2 -------------------------------------------------------------------------------------------- */

static bool is_name_token(const struct tr_looking *l, uint32_t k)
{
    return k < l->n && l->v[k].tag == TR_TAG_NAME && l->v[k].flags & TR_TOK_CAPITAL && !(l->v[k].flags & TR_TOK_MARK);
}

/* A word before a name that says who that is: "President Putin", "envoy Griffiths", "Mr Vik". */
static bool introduces(const struct tr_looking *l, uint32_t k)
{
    if (l->v[k].flags & TR_TOK_STOPPED || is_name_token(l, k) || tr_in(l, k, TR_SET_TITLE)) return true;
    return l->v[k].tag == TR_TAG_NOUN && l->p->words[k].noun_kind == TR_NOUN_PERSON;
}

/* Is the name introduced at token k: a first name or role before it, or an explanation behind a comma? */
static bool introduced_at(const struct tr_looking *l, uint32_t k)
{
    if (k && !(l->v[k].flags & TR_TOK_LINE) && introduces(l, k - 1)) return true;
    if (k + 1 < l->n && (is_name_token(l, k + 1) || l->v[k + 1].flags & TR_TOK_HYPHEN)) return true;
    if (k && l->v[k].flags & TR_TOK_HYPHEN) return true;
    bool comma_before = k && l->p->tokens->text.p[l->v[k - 1].at] == ',';
    bool comma_behind = k + 2 < l->n && l->p->tokens->text.p[l->v[k + 1].at] == ',';
    if (comma_behind) { /* "Zamora, the envoy,", "Aydin, who chairs" */
        uint32_t next = k + 2;
        tr_tag tag = (tr_tag)l->v[next].tag;
        if (tag == TR_TAG_REL || tag == TR_TAG_DET || tag == TR_TAG_NOUN || tag == TR_TAG_ADJ ||
            tag == TR_TAG_POSS_PRON || tag == TR_TAG_NUM)
            return true;
    }
    return comma_before && comma_behind;
}

/* Whom the lexicon knows as a person by this short form alone. */
static bool is_known_person(const struct tr_looking *l, const struct tr_hit *h)
{
    const struct tr_lex_entry *e = &l->p->lexicon->entries.v[h->entry];
    return h->n == 1 && e->kind == TR_LEX_ACTOR && tr_str_is(e->sort, "person") &&
           l->p->lexicon->names.v[h->name].form == TR_LEX_SHORT;
}

static bool was_seen(const struct tr_looking *l, uint32_t k, bool introduced)
{
    for (uint32_t i = 0; i < k; i++)
        if (l->v[i].key == l->v[k].key && tr_is_body(l, i) && is_name_token(l, i) &&
            (!introduced || introduced_at(l, i)))
            return true;
    return false;
}

static bool is_place_or_body(const struct tr_looking *l, uint32_t k)
{
    for (uint32_t i = 1; i < l->n; i++)
        if (l->v[i].key == l->v[k].key && tr_in(l, i - 1, TR_SET_BEFORE_PLACE)) return true;
    return false;
}

/* An unknown name alone that speaks: a person, more likely than not. */
static bool is_unknown_speaker(const struct tr_looking *l, const struct tr_statement *s)
{
    if (s->speaker.n != 1 || s->entry == TR_NO || !is_name_token(l, s->speaker.first)) return false;
    uint32_t k = s->speaker.first;
    if (l->v[k].flags & (TR_TOK_UPPER | TR_TOK_FOREIGN) || l->v[k].n < 4 || l->p->words[k].known) return false;
    for (uint32_t i = 0; i < l->v[k].n; i++) /* "You're" */
        if (l->p->tokens->text.p[l->v[k].at + i] == '\'' || (unsigned char)l->p->tokens->text.p[l->v[k].at + i] == 0xE2)
            return false;
    const struct tr_parsed_sentence *sentence = &l->p->sentences.v[s->sentence];
    for (uint32_t h = sentence->hits; h < sentence->hits + sentence->n_hits; h++)
        if (l->p->hits.v[h].first <= k && k < l->p->hits.v[h].first + l->p->hits.v[h].n) return false;
    return true;
}

static void put_short(struct tr_looking *l, uint32_t k)
{
    for (size_t i = 0; i < l->out->list.n; i++)
        if (l->out->list.v[i].kind == TR_SIGNAL_SHORT && l->v[l->out->list.v[i].at.first].key == l->v[k].key) return;
    tr_signal_put(l, TR_SIGNAL_SHORT, k, 1);
}

void tr_look_for_short_names(struct tr_looking *l)
{
    uint32_t looks = 0;
    for (size_t h = 0; h < l->p->hits.n && looks < TR_LOOKS; h++) {
        const struct tr_hit *hit = &l->p->hits.v[h];
        if (!is_known_person(l, hit) || !tr_is_body(l, hit->first) || l->at[hit->first] & TR_AT_QUOTED) continue;
        looks++;
        if (introduced_at(l, hit->first) || was_seen(l, hit->first, true)) continue;
        put_short(l, hit->first);
    }
    for (size_t k = 0; k < l->in->quotes->statements.n && looks < TR_LOOKS; k++) {
        const struct tr_statement *s = &l->in->quotes->statements.v[k];
        if (!s->speaker.n || !tr_is_body(l, s->speaker.first) || !is_unknown_speaker(l, s)) continue;
        looks++;
        if (introduced_at(l, s->speaker.first) || is_place_or_body(l, s->speaker.first) ||
            was_seen(l, s->speaker.first, true))
            continue;
        put_short(l, s->speaker.first);
    }
}
