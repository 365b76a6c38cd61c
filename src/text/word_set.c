/* SPDX-License-Identifier: Apache-2.0
 *
 * Rows of share/sets/ -> one open hash table of all their words, each with a bit for every set that it is in. */
#include "text/word_set.h"

#include "model/table.h"
#include "text/token.h"

static const char *const set_names[] = {
    "object_does_infinitive",
    "object_does_ing",
    "calls_on",
    "appeals_to",
    "result",
    "bare_infinitive",
    "told_to",
    "link",
    "wants_object",
    "idiom_head",
    "time_lead",
    "definite",
    "deal",
    "decide",
    "done",
    "weigh",
    "expected",
    "begin",
    "small_number",
    "include",
    "counted_thing",
    "elsewhere",
    "body_head",
    "named_body",
    "bare_noun",
    "bare_prep",
    "loaded",
    "plain",
    "of_rules",
    "sums_up",
    "these",
    "person_pronoun",
    "lone_speaker",
    "title",
    "before_place",
    "may_double",
    "as_far",
    "false_form",
    "false_head",
    "weekday",
    "relative_day",
    "month",
    "period",
    "loaded_head",
    "variant",
};
_Static_assert(TR_COUNT(set_names) == TR_SETS, "one name for each set");

static size_t bit_of(uint64_t key) { return (size_t)(key >> 24) & (TR_SET_BITS - 1); }

static size_t slot_of(const struct tr_word_sets *s, uint64_t key)
{
    size_t at = (size_t)key & (TR_SET_SLOTS - 1);
    while (s->slots[at].key && s->slots[at].key != key) at = (at + 1) & (TR_SET_SLOTS - 1);
    return at;
}

const struct tr_set_word *tr_set_word(const struct tr_word_sets *s, uint64_t key)
{
    const struct tr_set_word *w = &s->slots[slot_of(s, key)];
    return w->key ? w : NULL;
}

static tr_rc read_sets(struct tr_word_sets *s, const char *file, size_t *n, struct tr_error *err)
{
    struct tr_table rows = { .rest = tr_embedded(file) };
    if (rows.rest.n == 0) return tr_fail(err, TR_BUG, "%s is not built in", file);
    (void)tr_table_next(&rows); /* header */
    while (tr_table_next(&rows)) {
        size_t set = 0;
        while (set < TR_SETS && !tr_str_is(rows.cell[0], set_names[set])) set++;
        if (set == TR_SETS)
            return tr_fail(err, TR_BAD_INPUT, "%s:%zu: expected the name of a set, found '" TR_FMT "'", file, rows.line,
                           TR_ARG(rows.cell[0]));
        for (tr_str rest = rows.cell[1]; rest.n;) {
            tr_str word = tr_str_cut(&rest, ' ');
            uint64_t key = word.n ? tr_token_key(word) : 0;
            if (!key) continue;
            struct tr_set_word *w = &s->slots[slot_of(s, key)];
            if (!w->key && ++*n > TR_SET_SLOTS / 2)
                return tr_fail(err, TR_BAD_INPUT, "%s:%zu: more words than there is room for", file, rows.line);
            w->key = key;
            w->in |= UINT64_C(1) << set;
            s->any[bit_of(key) / 64] |= UINT64_C(1) << (bit_of(key) % 64);
        }
    }
    return TR_OK;
}

tr_rc tr_word_sets_open(struct tr_arena *a, const struct tr_word_sets **out, struct tr_error *err)
{
    static const char *const files[] = { "sets/grammar-en.tsv", "sets/quality-en.tsv" };
    struct tr_word_sets *s = tr_new(a, struct tr_word_sets, 1);
    size_t n = 0;
    if (!s) return tr_fail(err, TR_NOMEM, "text: no room for the sets of words");
    for (size_t k = 0; k < TR_COUNT(files); k++) TR_TRY(read_sets(s, files[k], &n, err));
    *out = s;
    return TR_OK;
}
