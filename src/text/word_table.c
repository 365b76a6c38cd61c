/* SPDX-License-Identifier: Apache-2.0
 *
 * Words in classes -> an open hash table. A phrase is found token by token: each of its beginnings has a slot, so that
 * a word that begins nothing costs one probe. */
#include "text/word_table.h"

#include "model/table.h"

static uint64_t join(uint64_t so_far, uint64_t key)
{
    uint64_t h = (so_far ^ (key + UINT64_C(0x9E3779B97F4A7C15))) * UINT64_C(0xD6E8FEB86659FD93);
    h ^= h >> 32;
    return h ? h : 1;
}

static struct tr_table_word *slot_of(const struct tr_word_table *t, uint64_t key)
{
    uint32_t at = (uint32_t)(key ^ (key >> 32)) & t->mask;
    while (t->slots[at].key != 0 && t->slots[at].key != key) at = (at + 1) & t->mask;
    return &t->slots[at];
}

tr_rc tr_word_table_open(struct tr_arena *a, uint32_t room, struct tr_word_table *out, struct tr_error *err)
{
    uint32_t cap = 64;
    while (cap < room * 2) cap *= 2;
    *out = (struct tr_word_table){ .slots = tr_new(a, struct tr_table_word, cap), .mask = cap - 1 };
    return out->slots ? TR_OK : tr_fail(err, TR_NOMEM, "text: no room for a table of %u words", room);
}

/* ---- loading ----------------------------------------------------------------------------- */

static tr_rc put(struct tr_word_table *t, tr_str phrase, struct tr_table_word w, const char *file, size_t line,
                 struct tr_error *err)
{
    tr_str rest = phrase;
    uint64_t key = 0;
    if (tr_str_ends(rest, TR_STR("?")) || tr_str_ends(rest, TR_STR("."))) {
        w.flags = rest.p[rest.n - 1] == '?' ? TR_WORD_DOUBTFUL : TR_WORD_SHORT;
        rest.n--;
    }
    while (rest.n) {
        tr_str word = tr_str_cut(&rest, '_');
        key = key ? join(key, tr_token_key(word)) : tr_token_key(word);
        if (word.p == phrase.p) t->begins[tr_word_table_bit(key) / 64] |= UINT64_C(1) << (tr_word_table_bit(key) % 64);
        struct tr_table_word *s = slot_of(t, key);
        if (s->key == 0 && (t->n + 1) * 4 > t->mask * 3)
            return tr_fail(err, TR_BAD_INPUT, "%s:%zu: more words than the table has room for", file, line);
        t->n += s->key == 0;
        s->key = key;
        if (rest.n) {
            s->longer = true;
            continue;
        }
        if (s->cls == w.cls && s->value == w.value) continue; /* two spellings that fold into one */
        if (s->cls != 0)
            return tr_fail(err, TR_BAD_INPUT, "%s:%zu: '" TR_FMT "' is there twice", file, line, TR_ARG(phrase));
        s->cls = w.cls;
        s->value = w.value;
        s->flags = w.flags;
    }
    return TR_OK;
}

static size_t class_of(tr_str name, const char *const *classes, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (tr_str_is(name, classes[k])) return k + 1;
    return 0;
}

tr_rc tr_word_table_read(struct tr_word_table *t, const char *name, const char *const *classes, size_t n_classes,
                         struct tr_error *err)
{
    struct tr_table rows = { .rest = tr_embedded(name) };
    if (rows.rest.n == 0) return tr_fail(err, TR_BUG, "%s is not built in", name);
    (void)tr_table_next(&rows); /* header */
    while (tr_table_next(&rows)) {
        int64_t value = 0;
        size_t cls = class_of(rows.cell[0], classes, n_classes);
        if (cls == 0 || !tr_str_to_i64(rows.cell[1], &value) || value > INT32_MAX || value < INT32_MIN)
            return tr_fail(err, TR_BAD_INPUT, "%s:%zu: expected a class and a whole number, found '" TR_FMT "'", name,
                           rows.line, TR_ARG(rows.row));
        struct tr_table_word w = { .cls = (uint8_t)cls, .value = (int32_t)value };
        for (tr_str rest = rows.cell[2]; rest.n;) {
            tr_str word = tr_str_cut(&rest, ' ');
            if (word.n) TR_TRY(put(t, word, w, name, rows.line, err));
        }
    }
    return TR_OK;
}

/* ---- look-up ----------------------------------------------------------------------------- */

const struct tr_table_word *tr_word_longest(const struct tr_word_table *t, const struct tr_tokens *tokens, uint32_t k,
                                            uint32_t end, uint32_t *n)
{
    const struct tr_table_word *best = NULL;
    uint64_t key = tokens->list.v[k].key;
    for (uint32_t at = k;;) {
        const struct tr_table_word *s = slot_of(t, key);
        if (s->key == 0) break;
        if (s->cls) {
            best = s;
            *n = at - k + 1;
        }
        if (!s->longer || ++at >= end) break;
        key = join(key, tokens->list.v[at].key);
    }
    return best;
}
