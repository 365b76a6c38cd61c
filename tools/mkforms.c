/* SPDX-License-Identifier: Apache-2.0
 *
 * Build-time: the forms of words that English texts use, each with all that it can be -> a C file with a hash table, so
 * that reading a text looks most words up once and takes no endings off. What stands in the table is what
 * src/text/words.c works out for itself. mkforms IN OUT (the lines of tools/words.py) */
#include <stdio.h>
#include <stdlib.h>

#include "text/token.h"
#include "text/words.h"

enum { SLOTS = 1 << 17, MOST = SLOTS / 10 * 7 };

const struct tr_word_common tr_word_commons[1] = { { 0 } }; /* none while the table is made */
const size_t tr_word_common_slots = 1;

static struct tr_word_common table[SLOTS];
static size_t n;

static void put(const char *form)
{
    tr_str word = tr_str_of(form);
    uint64_t key = tr_token_key(word);
    size_t k = (size_t)key & (SLOTS - 1);
    while (table[k].key && table[k].key != key) k = (k + 1) & (SLOTS - 1);
    if (table[k].key || n == MOST) return;
    struct tr_word w = tr_word_look(word);
    if (!w.known) return;
    table[k] = (struct tr_word_common){ key, w };
    n++;
}

static void put_with(const char *stem, size_t cut, const char *end)
{
    char form[200];
    size_t len = strlen(stem);
    if (len < cut + 1 || len + 8 > sizeof form) return;
    snprintf(form, sizeof form, "%.*s%s", (int)(len - cut), stem, end);
    put(form);
}

static void put_forms(const char *word)
{
    static const char *const ends[] = { "s", "es", "ed", "d", "ing", "er", "est", "r", "st", "'s" };
    size_t len = strlen(word);
    put(word);
    for (size_t k = 0; k < TR_COUNT(ends) - 1; k++) put_with(word, 0, ends[k]);
    char last = word[len - 1], doubled[2][8] = { { last, 'e', 'd', 0 }, { last, 'i', 'n', 'g', 0 } };
    put_with(word, 0, doubled[0]);
    put_with(word, 0, doubled[1]);
    if (last == 'e') put_with(word, 1, "ing");
    if (last != 'y') return;
    put_with(word, 1, "ies");
    put_with(word, 1, "ied");
    put_with(word, 1, "ier");
    put_with(word, 1, "iest");
}

static void write_table(FILE *out)
{
    fprintf(out, "#include \"text/words.h\"\nconst struct tr_word_common tr_word_commons[%d] = {\n", SLOTS);
    for (size_t k = 0; k < SLOTS; k++) {
        const struct tr_word *w = &table[k].word;
        if (!table[k].key) continue;
        fprintf(out, "[%zu]={0x%llxu,{%u,%u,%u,%u,{%u,%u,%u,%u},1,%d,0x%llxu,0x%llxu}},\n", k, (unsigned long long)table[k].key, w->classes, w->noun_forms,
                w->verb_forms, w->noun_kind, w->often[0], w->often[1], w->often[2], w->often[3], w->is_name, (unsigned long long)w->noun_lemma,
                (unsigned long long)w->verb_lemma);
    }
    fprintf(out, "};\nconst size_t tr_word_common_slots = %d;\n", SLOTS);
}

int main(int argc, char **argv)
{
    FILE *in = argc == 3 ? fopen(argv[1], "r") : NULL, *out = in ? fopen(argv[2], "w") : NULL;
    char line[400], a[160], b[160], c[16];
    int kind;
    long count[4];
    if (!out) return 2;
    while (fgets(line, sizeof line, in)) {
        if (sscanf(line, "w %159s %15s %d %ld %ld %ld %ld", a, c, &kind, &count[0], &count[1], &count[2], &count[3]) == 7) {
            if (count[0] + count[1] + count[2] + count[3] > 0) put_forms(a);
        } else if (sscanf(line, "x %159s %159s %15s", a, b, c) == 3) {
            put(a);
        }
    }
    write_table(out);
    fprintf(stderr, "mkforms: %zu forms\n", n);
    return fclose(out) == 0 ? 0 : 1;
}
