/* SPDX-License-Identifier: Apache-2.0
 *
 * Verb dictionaries -> synsets, blocks, forms of verbs, patterns. Both notations: PETRARCH 1 ("- * DIPLOMATIC TIES
 * [064]") and PETRARCH 2 ("- * {DIPLOMATIC TIES} (WITH $) [050]": braces hold one noun phrase, parentheses one
 * prepositional phrase). Here both are items in their order: words, synsets, $ + % ^, each next to the one before when
 * "_" joins them. */
#include <stdlib.h>

#include "text/petr_parts.h"

enum { ITEMS_MAX = 24, FORM_MAX = 60, NO_BLOCK = -1 };

struct verbs {
    struct tr_petr_reader *r;
    struct tr_map sets;
    struct tr_petr_set *set; /* that "+" lines add to; NULL */
    bool in_block;
    tr_str code, code_back; /* of the block */
};

/* "032:033" -> both; "---" is nobody's. */
static void split_code(tr_str text, tr_str *code, tr_str *back)
{
    *back = text;
    *code = tr_str_trim(tr_str_cut(back, ':'));
    *back = tr_str_trim(*back);
}

/* ---- synsets ----------------------------------------------------------------------------- */

static tr_str set_name(tr_str text)
{
    while (text.n && text.p[text.n - 1] == '_') text.n--;
    return text;
}

/* Index of a set, made when it is not there: patterns may stand before the set that they name. */
static uint32_t set_of(struct verbs *s, tr_str name)
{
    size_t at;
    if (tr_map_get(&s->sets, name, &at)) return (uint32_t)at;
    struct tr_petr_set set = { .name = name };
    TR_PETR_PUSH(s->r, &s->r->p->sets, set);
    if (!tr_map_put(&s->sets, name, s->r->p->sets.n - 1)) s->r->full = true;
    return (uint32_t)s->r->p->sets.n - 1;
}

/* ---- items ------------------------------------------------------------------------------- */

struct items {
    struct tr_petr_item v[ITEMS_MAX];
    size_t n;
    bool tight, bad;
};

static void add_item(struct items *list, struct tr_petr_item item)
{
    item.tight = list->tight;
    list->tight = false;
    if (list->n < ITEMS_MAX) list->v[list->n++] = item;
    else list->bad = true;
}

static void add_words(struct verbs *s, struct items *list, tr_str word)
{
    struct tr_petr_word keys[TR_PETR_PHRASE_WORDS];
    size_t n = tr_petr_tokens(s->r, word, keys, TR_COUNT(keys));
    if (n == SIZE_MAX) list->bad = true;
    for (size_t k = 0; n != SIZE_MAX && k < n; k++) {
        if (k) list->tight = true;
        add_item(list, (struct tr_petr_item){ .kind = TR_PETR_WORD, .key = keys[k].key });
    }
}

static void add_piece(struct verbs *s, struct items *list, tr_str piece)
{
    static const struct {
        const char *mark;
        tr_petr_item_kind kind;
    } marks[] = { { "$", TR_PETR_SOURCE }, { "+", TR_PETR_TARGET }, { "%", TR_PETR_COMPOUND }, { "^", TR_PETR_SKIP } };
    for (size_t k = 0; k < TR_COUNT(marks); k++)
        if (tr_str_is(piece, marks[k].mark)) {
            add_item(list, (struct tr_petr_item){ .kind = (uint8_t)marks[k].kind });
            return;
        }
    if (piece.p[0] == '&' && piece.n > 1)
        add_item(list, (struct tr_petr_item){ .kind = TR_PETR_SET, .set = set_of(s, piece) });
    else add_words(s, list, piece);
}

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '{' || c == '}' || c == '(' || c == ')'; }

/* Words parted by blanks, "_", braces and parentheses -> items. "A_ B": the blank wins. */
static struct items items_of(struct verbs *s, tr_str text, bool tight)
{
    struct items list = { .tight = tight };
    for (size_t at = 0; at < text.n;) {
        size_t end = at;
        while (end < text.n && text.p[end] != '_' && !is_blank(text.p[end])) end++;
        if (end > at) add_piece(s, &list, (tr_str){ text.p + at, end - at });
        if (end < text.n) list.tight = text.p[end] == '_' && (end > at || at == 0 || list.tight);
        at = end + 1;
    }
    return list;
}

static void turn_round(struct items *list, bool tight_to_verb)
{
    for (size_t k = 0; k < list->n / 2; k++) {
        struct tr_petr_item item = list->v[k];
        list->v[k] = list->v[list->n - 1 - k];
        list->v[list->n - 1 - k] = item;
    }
    bool tight = tight_to_verb; /* "tight" told of the item before; now it tells of the one behind */
    for (size_t k = 0; k < list->n; k++) {
        bool own = list->v[k].tight;
        list->v[k].tight = tight;
        tight = own;
    }
}

static uint32_t keep_items(struct verbs *s, const struct items *list)
{
    uint32_t first = (uint32_t)s->r->p->items.n;
    for (size_t k = 0; k < list->n; k++) TR_PETR_PUSH(s->r, &s->r->p->items, list->v[k]);
    return first;
}

static void add_phrase(struct verbs *s, tr_str text)
{
    struct items list = items_of(s, text, false);
    if (list.n == 0 || list.bad) {
        tr_petr_fault(s->r, "found the synonym \"" TR_FMT "\", expected 1 to %d words", TR_ARG(text), ITEMS_MAX);
        return;
    }
    for (size_t k = 1; k < list.n; k++) list.v[k].tight = true;
    struct tr_petr_words phrase = { keep_items(s, &list), (uint32_t)list.n };
    if (s->r->full) return;
    TR_PETR_PUSH(s->r, &s->set->phrases, phrase);
}

static void set_line(struct verbs *s, tr_str line)
{
    tr_str name = set_name(line);
    uint32_t at = set_of(s, name);
    if (s->r->full) return;
    s->set = &s->r->p->sets.v[at];
    s->set->defined = true;
    s->set->plurals = name.n == line.n;
}

static void synonym_line(struct verbs *s, tr_str text)
{
    bool plural = s->set->plurals && text.n && text.p[text.n - 1] != '_' && text.p[0] != '&' && text.p[0] != '(';
    uint32_t at = (uint32_t)(s->set - s->r->p->sets.v); /* sets may move when a phrase names a new one */
    add_phrase(s, set_name(text));
    if (s->r->full) return;
    s->set = &s->r->p->sets.v[at];
    if (!plural) return;
    tr_str many = tr_petr_plural(s->r, text);
    if (!s->r->full) add_phrase(s, many);
    if (!s->r->full) s->set = &s->r->p->sets.v[at];
}

/* ---- blocks and verbs -------------------------------------------------------------------- */

static void block_line(struct verbs *s, tr_str line)
{
    tr_str name, code;
    struct tr_petr_block b = { .file = s->r->file, .line = s->r->line, .patterns = (uint32_t)s->r->p->patterns.n };
    bool coded = tr_petr_bracket(line, &name, &code);
    while (name.n && (name.p[0] == '-' || name.p[0] == ' ')) name.p++, name.n--;
    while (name.n && name.p[name.n - 1] == '-') name.n--;
    b.name = tr_str_trim(name);
    split_code(coded ? code : TR_STR("---"), &s->code, &s->code_back);
    TR_PETR_PUSH(s->r, &s->r->p->blocks, b);
    s->in_block = true;
    s->set = NULL;
}

/* One form: "CORDONED_OFF" with `at` telling which of its words is the verb. */
static void add_form(struct verbs *s, tr_str form, size_t at, tr_str code, tr_str back)
{
    struct tr_petr_word w[TR_PETR_PHRASE_WORDS], before[TR_PETR_PHRASE_WORDS];
    size_t n = tr_petr_tokens(s->r, form, w, TR_COUNT(w));
    if (n == SIZE_MAX || at >= n) {
        tr_petr_fault(s->r, "found the verb \"" TR_FMT "\", expected 1 to %d words", TR_ARG(form),
                      TR_PETR_PHRASE_WORDS);
        return;
    }
    for (size_t k = 0; k < at; k++) before[k] = w[at - 1 - k];
    struct tr_petr_verb v = { .key = w[at].key,
                              .before = tr_petr_words_add(s->r, before, at),
                              .after = tr_petr_words_add(s->r, w + at + 1, n - at - 1),
                              .block = (uint32_t)s->r->p->blocks.n - 1,
                              .order = (uint32_t)s->r->p->verbs.n,
                              .code = code,
                              .code_back = back,
                              .line = s->r->line };
    TR_PETR_PUSH(s->r, &s->r->p->verbs, v);
}

/* The word of a multi-word verb that is marked by "+", and the text without the mark. */
static tr_str unmark(struct verbs *s, tr_str form, size_t *at, tr_str *word)
{
    size_t plus = tr_str_find(form, TR_STR("+"));
    *at = 0;
    *word = form;
    if (plus == TR_NOT_FOUND) return form;
    for (size_t k = 0; k < plus; k++) *at += form.p[k] == '_' || form.p[k] == ' ';
    tr_str rest = { form.p + plus + 1, form.n - plus - 1 };
    size_t n = 0;
    while (n < rest.n && rest.p[n] != '_' && rest.p[n] != ' ') n++;
    *word = (tr_str){ rest.p, n };
    tr_str out = tr_str_format(s->r->a, TR_FMT TR_FMT, TR_ARG(((tr_str){ form.p, plus })), TR_ARG(rest));
    if (!out.p) s->r->full = true;
    return out;
}

/* Regular forms of the marked word, put in its place. */
static void add_regular(struct verbs *s, tr_str text, size_t at, tr_str word, tr_str code, tr_str back)
{
    static const char *const plain[] = { "S", "ED", "ING" }, *const hissing[] = { "ES", "ED", "ING" },
                             *const mute[] = { "S", "D", "ING" };
    if (word.n == 0 || word.n > FORM_MAX) return;
    char last = word.p[word.n - 1];
    const char *const *endings = last == 'E' ? mute : last == 'S' || last == 'X' || last == 'Z' ? hissing : plain;
    size_t where = tr_str_find(text, word);
    if (where == TR_NOT_FOUND) return;
    for (size_t k = 0; k < 3 && !s->r->full; k++) {
        tr_str stem = { text.p, where + word.n - (last == 'E' && k == 2) };
        tr_str behind = { text.p + where + word.n, text.n - where - word.n };
        tr_str form = tr_str_format(s->r->a, TR_FMT "%s" TR_FMT, TR_ARG(stem), endings[k], TR_ARG(behind));
        if (!form.p) s->r->full = true;
        else add_form(s, form, at, code, back);
    }
}

static void verb_line(struct verbs *s, tr_str line)
{
    tr_str text, code, back = s->code_back, word;
    size_t at;
    if (tr_petr_bracket(line, &text, &code)) split_code(code, &code, &back);
    else code = s->code;
    size_t open = tr_str_find(text, TR_STR("{"));
    tr_str head = tr_str_trim((tr_str){ text.p, open == TR_NOT_FOUND ? text.n : open });
    while (head.n && head.p[head.n - 1] == '_') head.n--;
    tr_str plain = unmark(s, head, &at, &word);
    if (head.n == 0 || s->r->full) {
        tr_petr_fault(s->r, "found \"" TR_FMT "\", expected a verb", TR_ARG(line));
        return;
    }
    add_form(s, plain, at, code, back);
    if (open == TR_NOT_FOUND) {
        bool one = tr_str_find(plain, TR_STR("_")) == TR_NOT_FOUND && tr_str_find(plain, TR_STR(" ")) == TR_NOT_FOUND;
        size_t n = 0;
        while (!one && at == 0 && n < word.n && word.p[n] != '_' && word.p[n] != ' ') n++;
        add_regular(s, plain, at, one || at ? word : (tr_str){ word.p, n }, code, back);
        return;
    }
    tr_str forms = { text.p + open + 1, text.n - open - 1 };
    size_t close = tr_str_find(forms, TR_STR("}"));
    if (close == TR_NOT_FOUND) tr_petr_fault(s->r, "found { without }");
    else forms.n = close;
    while (forms.n && !s->r->full) {
        tr_str form = tr_str_trim(tr_str_cut(&forms, ' '));
        if (form.n == 0) continue;
        plain = unmark(s, form, &at, &word);
        if (!s->r->full) add_form(s, plain, at, code, back);
    }
}

/* ---- patterns ---------------------------------------------------------------------------- */

static void pattern_line(struct verbs *s, tr_str line)
{
    tr_str text, code;
    bool coded = tr_petr_bracket(line, &text, &code);
    size_t star = tr_str_find(text, TR_STR("*"));
    if (!coded || star == TR_NOT_FOUND || !s->in_block) {
        tr_petr_fault(s->r, "found the pattern \"" TR_FMT "\", expected - WORDS * WORDS [CODE] within a block",
                      TR_ARG(line));
        return;
    }
    tr_str before = { text.p + 1, star - 1 }, after = { text.p + star + 1, text.n - star - 1 };
    bool tight_before = before.n && before.p[before.n - 1] == '_', tight_after = after.n && after.p[0] == '_';
    struct items front = items_of(s, before, false), back = items_of(s, after, tight_after);
    if (front.bad || back.bad || tr_str_find(after, TR_STR("*")) != TR_NOT_FOUND) {
        tr_petr_fault(s->r, "found the pattern \"" TR_FMT "\", expected at most %d words and one *", TR_ARG(line),
                      ITEMS_MAX);
        return;
    }
    turn_round(&front, tight_before);
    struct tr_petr_pattern p = { .block = (uint32_t)s->r->p->blocks.n - 1, .line = s->r->line };
    p.n_before = (uint32_t)front.n;
    p.before = keep_items(s, &front);
    p.n_after = (uint32_t)back.n;
    p.after = keep_items(s, &back);
    split_code(code, &p.code, &p.code_back);
    TR_PETR_PUSH(s->r, &s->r->p->patterns, p);
    if (!s->r->full) s->r->p->blocks.v[s->r->p->blocks.n - 1].n_patterns++;
}

/* ---- the file ---------------------------------------------------------------------------- */

static void one_line(struct verbs *s, tr_str line)
{
    if (tr_str_starts(line, TR_STR("---"))) block_line(s, line);
    else if (line.p[0] == '-') pattern_line(s, line);
    else if (line.p[0] == '&') set_line(s, line);
    else if (line.p[0] == '+' && s->set) synonym_line(s, tr_str_trim((tr_str){ line.p + 1, line.n - 1 }));
    else if (line.p[0] == '~') {
        struct tr_petr_turn turn = { line, s->r->file, s->r->line };
        TR_PETR_PUSH(s->r, &s->r->p->turns, turn);
    } else if (line.p[0] == '*' || !s->in_block) {
        tr_petr_fault(s->r, "found \"" TR_FMT "\", expected a block, a verb, a pattern or a synset", TR_ARG(line));
    } else verb_line(s, line);
}

void tr_petr_read_verbs(struct tr_petr_reader *r)
{
    struct verbs s = { .r = r, .sets = { .arena = r->a } };
    tr_str line;
    size_t first = r->p->sets.n;
    for (size_t k = 0; k < first; k++)
        if (!tr_map_put(&s.sets, r->p->sets.v[k].name, k)) r->full = true;
    while (tr_petr_line(r, &line)) one_line(&s, line);
    for (size_t k = first; k < r->p->sets.n && !r->full; k++)
        if (!r->p->sets.v[k].defined)
            tr_petr_fault(r, "found no definition of " TR_FMT ", which patterns name", TR_ARG(r->p->sets.v[k].name));
}

static int cmp_verb(const void *a, const void *b)
{
    const struct tr_petr_verb *x = a, *y = b;
    uint32_t nx = x->before.n + x->after.n, ny = y->before.n + y->after.n;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    if (nx != ny) return nx > ny ? -1 : 1;
    return x->order < y->order ? -1 : x->order > y->order;
}

/* Patterns of a block: most items first, then as read. */
static int cmp_pattern(const void *a, const void *b)
{
    const struct tr_petr_pattern *x = a, *y = b;
    uint32_t nx = x->n_before + x->n_after, ny = y->n_before + y->n_after;
    if (x->block != y->block) return x->block < y->block ? -1 : 1;
    if (nx != ny) return nx > ny ? -1 : 1;
    return x->line < y->line ? -1 : x->line > y->line;
}

void tr_petr_sort_verbs(struct tr_petrarch *p)
{
    if (p->verbs.n) qsort(p->verbs.v, p->verbs.n, sizeof *p->verbs.v, cmp_verb);
    if (p->patterns.n) qsort(p->patterns.v, p->patterns.n, sizeof *p->patterns.v, cmp_pattern);
}
