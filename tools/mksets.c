/* SPDX-License-Identifier: Apache-2.0
 *
 * Build-time: the sets of words that the code asks about -> a C file with one hash table of them all.
 * mksets OUT FILE... (share/sets/) */
#include <stdio.h>

#include "model/table.h"
#include "text/token.h"
#include "text/word_set.h"

#define NAME_OF(name) #name,
static const char *const names[] = { TR_SETS_ALL(NAME_OF) };

static struct tr_word_sets sets;
static size_t n;

static bool put(tr_str word, size_t set)
{
    uint64_t key = tr_token_key(word);
    struct tr_set_word *w = &sets.slots[tr_set_slot(&sets, key)];
    if (!w->key && ++n > TR_SET_SLOTS / 2) return false;
    w->key = key;
    w->in[set / 64] |= UINT64_C(1) << (set % 64);
    sets.any[tr_set_bit(key) / 64] |= UINT64_C(1) << (tr_set_bit(key) % 64);
    return true;
}

/* In capitals there, in small letters in share/sets/. */
static bool is_set(tr_str word, const char *name)
{
    size_t k = 0;
    while (k < word.n && name[k] && word.p[k] == tr_lower(name[k])) k++;
    return k == word.n && !name[k];
}

static int fail(const char *file, size_t line, const char *what)
{
    fprintf(stderr, "%s:%zu: %s\n", file, line, what);
    return 1;
}

static int read_sets(const char *file, tr_str bytes)
{
    struct tr_table rows = { .rest = bytes };
    (void)tr_table_next(&rows); /* header */
    while (tr_table_next(&rows)) {
        size_t set = 0;
        while (set < TR_SETS && !is_set(rows.cell[0], names[set])) set++;
        if (set == TR_SETS) return fail(file, rows.line, "expected the name of a set");
        for (tr_str rest = rows.cell[1]; rest.n;) {
            tr_str word = tr_str_cut(&rest, ' ');
            if (word.n && !put(word, set)) return fail(file, rows.line, "more words than there is room for");
        }
    }
    return 0;
}

static int write_table(const char *path)
{
    FILE *out = fopen(path, "w");
    if (!out) return 1;
    fputs("#include \"text/word_set.h\"\nconst struct tr_word_sets tr_word_sets = { .slots = {\n", out);
    for (size_t k = 0; k < TR_SET_SLOTS; k++)
        if (sets.slots[k].key)
            fprintf(out, "[%zu]={0x%llxu,{0x%llxu,0x%llxu}},\n", k, (unsigned long long)sets.slots[k].key, (unsigned long long)sets.slots[k].in[0],
                    (unsigned long long)sets.slots[k].in[1]);
    fputs("}, .any = {\n", out);
    for (size_t k = 0; k < TR_SET_BITS / 64; k++)
        if (sets.any[k]) fprintf(out, "[%zu]=0x%llxu,\n", k, (unsigned long long)sets.any[k]);
    fputs("} };\n", out);
    return fclose(out) != 0;
}

int main(int argc, char **argv)
{
    struct tr_arena a;
    if (argc < 3 || tr_arena_open(&a, (size_t)1 << 30, NULL) != TR_OK) return 2;
    for (int k = 2; k < argc; k++) {
        tr_str bytes;
        if (tr_file_read(&a, tr_str_of(argv[k]), 1 << 20, &bytes, NULL) != TR_OK) return fail(argv[k], 0, "cannot be read");
        if (read_sets(argv[k], bytes) != 0) return 1;
    }
    return write_table(argv[1]);
}
