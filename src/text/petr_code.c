/* SPDX-License-Identifier: Apache-2.0
 *
 * A parsed sentence -> events. Every verb that a dictionary has, from the left: its patterns first, then the verb's own
 * code. What a coded verb governs is not coded again. Source and target are what the pattern points at, else the
 * subject and the first party behind the verb; a passive with "by" turns them round. */
#include "text/petr_parts.h"

enum { STEPS_ROOM = 1024 };

struct coding {
    struct tr_petr_view v;
    tr_petr_events *out;
    size_t from; /* first event of this sentence */
};

static const struct tr_token *token(const struct coding *c, uint32_t k) { return &c->v.parse->tokens->list.v[k]; }
static const struct tr_clause *clause(const struct coding *c, uint32_t k) { return &c->v.parse->clauses.v[k]; }
static const struct tr_phrase *phrase(const struct coding *c, uint32_t k) { return &c->v.parse->phrases.v[k]; }
static bool dropped(const struct coding *c, uint32_t k) { return c->v.dropped[k - c->v.first]; }
static uint32_t group_at(const struct coding *c, uint32_t k) { return c->v.group[k - c->v.first]; }

/* ---- discards ---------------------------------------------------------------------------- */

static tr_petr_outcome discard_of(const struct coding *c)
{
    const struct tr_petrarch *p = c->v.p;
    tr_petr_outcome found = TR_PETR_CODED;
    uint32_t at[STEPS_ROOM];
    for (uint32_t k = c->v.first; k < c->v.end; k++) {
        size_t n = 0, span;
        for (uint32_t i = k; i < c->v.end && n < TR_PETR_PHRASE_WORDS; i++)
            if (i == k || !(token(c, i)->flags & TR_TOK_POSSESSIVE)) at[n++] = i;
        size_t name = tr_petr_find_name(p->words.v, p->discard_names.v, p->discard_names.n, c->v.parse->tokens->list.v,
                                        at, n, n, &span);
        if (name == TR_NONE) continue;
        if (p->discards.v[p->discard_names.v[name].of].story) return TR_PETR_DISCARD_STORY;
        found = TR_PETR_DISCARD_SENTENCE;
    }
    return found;
}

/* ---- steps ------------------------------------------------------------------------------- */

/* Words that may stand between two which a pattern wants next to one another. */
static bool is_skipped(const struct coding *c, uint32_t k)
{
    static const char *const words[] = { "has", "had", "have", "some", "few", "that", "it", "he", "they", "her" };
    uint8_t tag = token(c, k)->tag;
    if (tag == TR_TAG_DET || tag == TR_TAG_NUM) return true;
    return tr_token_among(c->v.parse, k, words, TR_COUNT(words));
}

static struct tr_petr_step step_of(const struct coding *c, uint32_t k)
{
    return (struct tr_petr_step){ token(c, k)->key, k, group_at(c, k), is_skipped(c, k) };
}

static bool no_step(const struct coding *c, uint32_t k)
{
    return dropped(c, k) || token(c, k)->flags & (TR_TOK_MARK | TR_TOK_POSSESSIVE);
}

static size_t steps_after(const struct coding *c, uint32_t from, uint32_t to, struct tr_petr_step *out)
{
    size_t n = 0;
    for (uint32_t k = from; k < to && n < STEPS_ROOM; k++)
        if (!no_step(c, k)) out[n++] = step_of(c, k);
    return n;
}

/* To the left, up to a comma that is not within a list. */
static size_t steps_before(const struct coding *c, uint32_t to, struct tr_petr_step *out)
{
    size_t n = 0;
    for (uint32_t k = to; k > c->v.first && n < STEPS_ROOM; k--) {
        bool comma = token(c, k - 1)->n == 1 && c->v.parse->tokens->text.p[token(c, k - 1)->at] == ',';
        if (comma && !dropped(c, k - 1) && group_at(c, k - 1) == TR_NO) break;
        if (!no_step(c, k - 1)) out[n++] = step_of(c, k - 1);
    }
    return n;
}

/* ---- how far a verb reaches --------------------------------------------------------------- */

static bool governs(const struct coding *c, uint32_t up, uint32_t down)
{
    size_t n = c->v.parse->clauses.n;
    for (uint32_t k = down; k != TR_NO && n; n--) {
        uint32_t parent = clause(c, k)->parent;
        if (clause(c, k)->kind == TR_CL_COORD && parent != TR_NO) {
            if (parent == up) return false;
            parent = clause(c, parent)->parent;
        }
        if (parent == up) return true;
        k = parent;
    }
    return false;
}

static uint32_t start_of(const struct coding *c, uint32_t k, uint32_t behind)
{
    uint32_t subject = clause(c, k)->subject, verb = phrase(c, clause(c, k)->verb)->first;
    if (subject == TR_NO || phrase(c, subject)->first <= behind || phrase(c, subject)->first >= verb) return verb;
    return phrase(c, subject)->first;
}

static uint32_t end_of(const struct coding *c, uint32_t k)
{
    const struct tr_parsed_sentence *s = &c->v.parse->sentences.v[c->v.sentence];
    uint32_t end = c->v.end, verb = phrase(c, clause(c, k)->verb)->head;
    for (uint32_t i = k + 1; i < s->clauses + s->n_clauses; i++) {
        if (governs(c, k, i)) continue;
        uint32_t start = start_of(c, i, verb);
        if (start > verb && start < end) end = start;
        break;
    }
    while (end > verb + 1 && (token(c, end - 1)->flags & TR_TOK_MARK || token(c, end - 1)->tag == TR_TAG_CC)) end--;
    return end;
}

/* ---- the verb ---------------------------------------------------------------------------- */

struct verb {
    uint32_t entry;           /* of the dictionary, TR_NO */
    uint32_t at, first, last; /* tokens: the verb itself, and all that the dictionary has of it ("wire tap") */
};

static bool words_follow(const struct coding *c, struct tr_petr_words w, uint32_t *at, bool left)
{
    for (uint32_t i = 0; i < w.n; i++) {
        uint32_t k = *at;
        do {
            if (left ? k == c->v.first : k + 1 >= c->v.end) return false;
            k += left ? UINT32_MAX : 1;
        } while (no_step(c, k) || (is_skipped(c, k) && token(c, k)->key != c->v.p->words.v[w.first + i].key));
        if (token(c, k)->key != c->v.p->words.v[w.first + i].key) return false;
        *at = k;
    }
    return true;
}

static struct verb verb_at(const struct coding *c, uint32_t k)
{
    const struct tr_petrarch *p = c->v.p;
    uint64_t key = token(c, k)->key;
    size_t low = 0, high = p->verbs.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (p->verbs.v[middle].key < key) low = middle + 1;
        else high = middle;
    }
    for (; low < p->verbs.n && p->verbs.v[low].key == key; low++) {
        struct verb found = { (uint32_t)low, k, k, k };
        if (words_follow(c, p->verbs.v[low].after, &found.last, false) &&
            words_follow(c, p->verbs.v[low].before, &found.first, true))
            return found;
    }
    return (struct verb){ TR_NO, k, k, k };
}

/* ---- source and target ------------------------------------------------------------------- */

static const tr_str nobody = TR_LIT("---");

static struct tr_strs codes_of(const struct coding *c, uint32_t group, tr_str *room)
{
    *room = nobody;
    return c->v.groups.v[group].codes.n ? c->v.groups.v[group].codes : (struct tr_strs){ room, 1 };
}

static uint32_t first_known(const struct coding *c, const struct tr_petr_step *s, size_t n, uint32_t not )
{
    for (size_t k = 0; k < n; k++)
        if (s[k].group != TR_NO && s[k].group != not &&c->v.groups.v[s[k].group].codes.n) return s[k].group;
    return TR_NO;
}

static uint32_t first_any(const struct tr_petr_step *s, size_t n, uint32_t not )
{
    for (size_t k = 0; k < n; k++)
        if (s[k].group != TR_NO && s[k].group != not ) return s[k].group;
    return TR_NO;
}

static bool same_codes(const struct coding *c, uint32_t a, uint32_t b)
{
    const struct tr_strs *x = &c->v.groups.v[a].codes, *y = &c->v.groups.v[b].codes;
    return x->n == 1 && y->n == 1 && tr_str_eq(x->v[0], y->v[0]);
}

static uint32_t source_of(const struct coding *c, uint32_t k, const struct tr_petr_step *before, size_t n,
                          uint32_t target)
{
    uint32_t subject = clause(c, k)->subject;
    if (subject != TR_NO && !dropped(c, phrase(c, subject)->first)) {
        uint32_t group = group_at(c, phrase(c, subject)->first);
        if (group != TR_NO && group != target && c->v.groups.v[group].known && !same_codes(c, group, target))
            return group;
    }
    for (size_t i = 0; i < n; i++) {
        uint32_t group = before[i].group;
        if (group == TR_NO || group == target || !c->v.groups.v[group].known) continue;
        if (!same_codes(c, group, target)) return group;
    }
    return first_any(before, n, target);
}

/* ---- events ------------------------------------------------------------------------------ */

static void add_event(struct coding *c, struct tr_petr_event e)
{
    if (tr_str_eq(e.source, e.target)) return;
    if (c->v.options->require_dyad && (tr_str_is(e.source, "---") || tr_str_is(e.target, "---"))) return;
    for (size_t k = c->from; k < c->out->n; k++) {
        const struct tr_petr_event *o = &c->out->v[k];
        if (tr_str_eq(o->source, e.source) && tr_str_eq(o->target, e.target) && tr_str_eq(o->code, e.code)) return;
    }
    if (!TR_PUSH(c->v.a, c->out, e)) c->v.full = true;
}

static void add_events(struct coding *c, struct tr_petr_event e, struct tr_strs sources, struct tr_strs targets)
{
    if (tr_petr_is_nobody(e.code)) return;
    for (size_t i = 0; i < sources.n && !c->v.full; i++)
        for (size_t j = 0; j < targets.n && !c->v.full; j++) {
            e.source = sources.v[i];
            e.target = targets.v[j];
            add_event(c, e);
        }
}

static bool has_by(const struct coding *c, const struct tr_petr_step *s, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (tr_token_is(c->v.parse, s[k].token, "by")) return true;
    return false;
}

struct reading { /* what a verb says */
    struct tr_petr_match match;
    struct tr_petr_event event;
    tr_str back;
};

/* The first pattern that holds, of all blocks that have the verb; else the code of the last that gives one. */
static bool read_verb(const struct coding *c, struct verb verb, const struct tr_petr_step *before, size_t n_before,
                      const struct tr_petr_step *after, size_t n_after, struct reading *out)
{
    const struct tr_petrarch *p = c->v.p;
    const struct tr_petr_verb *first = &p->verbs.v[verb.entry];
    bool found = false;
    for (size_t k = verb.entry; k < p->verbs.n && p->verbs.v[k].key == first->key; k++) {
        const struct tr_petr_verb *entry = &p->verbs.v[k];
        if (entry->before.n != first->before.n || entry->after.n != first->after.n) break;
        struct verb same = { (uint32_t)k, verb.at, verb.at, verb.at };
        if (!words_follow(c, entry->after, &same.last, false) || !words_follow(c, entry->before, &same.first, true))
            continue;
        struct tr_petr_match m = tr_petr_match(&c->v, entry->block, before, n_before, after, n_after);
        if (m.pattern != TR_NO) {
            const struct tr_petr_pattern *pattern = &p->patterns.v[m.pattern];
            *out = (struct reading){
                m,
                { .code = pattern->code, .verb = verb.at, .line = pattern->line, .block = entry->block },
                pattern->code_back
            };
            if (!tr_petr_is_nobody(pattern->code) || !tr_petr_is_nobody(pattern->code_back)) return true;
            m = (struct tr_petr_match){ TR_NO, m.source, m.target };
        }
        if (tr_petr_is_nobody(entry->code) && tr_petr_is_nobody(entry->code_back)) continue;
        *out = (struct reading){ m,
                                 { .code = entry->code, .verb = verb.at, .line = entry->line, .block = entry->block },
                                 entry->code_back };
        found = true;
    }
    return found;
}

/* Codes one verb; false: it says nothing, and what it governs may speak. */
static bool code_verb(struct coding *c, uint32_t k, struct verb verb, uint32_t end)
{
    struct tr_petr_step before[STEPS_ROOM], after[STEPS_ROOM];
    struct reading r;
    size_t n_before = steps_before(c, verb.first, before), n_after = steps_after(c, verb.last + 1, end, after);
    if (!read_verb(c, verb, before, n_before, after, n_after, &r)) return false;
    const struct tr_petr_match m = r.match;
    bool pointed = m.source != TR_NO || m.target != TR_NO;
    uint32_t target = m.target != TR_NO ? m.target : first_known(c, after, n_after, m.source);
    if (target == TR_NO) target = first_any(after, n_after, m.source);
    if (target == TR_NO) return true;
    uint32_t source = m.source != TR_NO ? m.source : source_of(c, k, before, n_before, target);
    if (source == TR_NO) return true;
    bool turned = !pointed && phrase(c, clause(c, k)->verb)->flags & TR_VG_PASSIVE && has_by(c, after, n_after);
    tr_str room[2];
    struct tr_strs from = codes_of(c, turned ? target : source, &room[0]);
    struct tr_strs to = codes_of(c, turned ? source : target, &room[1]);
    add_events(c, r.event, from, to);
    r.event.code = r.back;
    add_events(c, r.event, to, from);
    return true;
}

static void code_clauses(struct coding *c)
{
    const struct tr_parsed_sentence *s = &c->v.parse->sentences.v[c->v.sentence];
    uint32_t done = c->v.first; /* tokens before it are coded */
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses && !c->v.full; k++) {
        const struct tr_phrase *vg = phrase(c, clause(c, k)->verb);
        if (vg->first < done || dropped(c, vg->head)) continue;
        uint32_t end = end_of(c, k);
        for (uint32_t t = vg->first; t <= vg->first + vg->n && t < c->v.end; t++) {
            bool behind = t == vg->first + vg->n; /* "will not wire | tap" */
            if (!behind && token(c, t)->tag != TR_TAG_VERB && token(c, t)->tag != TR_TAG_AUX) continue;
            struct verb verb = verb_at(c, t);
            if (verb.entry == TR_NO || (behind && verb.first >= t) || !code_verb(c, k, verb, end)) continue;
            done = end;
            break;
        }
    }
}

tr_rc tr_petr_code_sentence(struct tr_arena *a, const struct tr_petrarch *p, const struct tr_petr_options *options,
                            const struct tr_parse *parse, size_t sentence, tr_time day, tr_petr_outcome *outcome,
                            tr_petr_events *out, struct tr_error *err)
{
    struct coding c = { .v = { .a = a, .p = p, .options = options, .parse = parse, .sentence = sentence, .day = day },
                        .out = out,
                        .from = out->n };
    if (!tr_petr_view_open(&c.v)) return tr_fail(err, TR_NOMEM, "text: no room for a sentence's groups");
    *outcome = discard_of(&c);
    if (*outcome == TR_PETR_CODED) code_clauses(&c);
    return c.v.full ? tr_fail(err, TR_NOMEM, "text: no room for a sentence's events") : TR_OK;
}
