/* SPDX-License-Identifier: Apache-2.0
 *
 * Build-time: the lines of tools/words.py -> a C file with two hash tables, so that the program starts with them ready.
 * mkwords IN OUT */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "text/token.h"
#include "text/words.h"

enum { SLOTS = 1 << 18, FORM_SLOTS = 1 << 14 };

static struct tr_word_entry words[SLOTS];
static struct tr_word_form forms[FORM_SLOTS];

static uint8_t scaled(long count) { return (uint8_t)(count > 0 ? lround(8 * log2(1 + (double)count)) : 0); }

static unsigned classes_of(const char *letters)
{
    unsigned bits = 0;
    for (; *letters; letters++) bits |= 1u << (strchr("nvar", *letters) - "nvar");
    return bits;
}

static void put_word(const char *word, const char *letters, int kind, const long count[4])
{
    uint64_t key = tr_token_key(tr_str_of(word));
    size_t k = (size_t)key & (SLOTS - 1);
    while (words[k].key) k = (k + 1) & (SLOTS - 1);
    words[k] = (struct tr_word_entry){ key, (uint8_t)classes_of(letters), (uint8_t)kind,
                                       { scaled(count[0]), scaled(count[1]), scaled(count[2]), scaled(count[3]) } };
}

static void put_form(const char *form, const char *lemma, const char *letter)
{
    uint64_t key = tr_token_key(tr_str_of(form));
    size_t k = (size_t)key & (FORM_SLOTS - 1);
    while (forms[k].key) k = (k + 1) & (FORM_SLOTS - 1);
    forms[k] = (struct tr_word_form){ key, tr_token_key(tr_str_of(lemma)), (uint8_t)classes_of(letter) };
}

static void write_tables(FILE *out)
{
    fprintf(out, "#include \"text/words.h\"\nconst struct tr_word_entry tr_word_entries[%d] = {\n", SLOTS);
    for (size_t k = 0; k < SLOTS; k++)
        if (words[k].key)
            fprintf(out, "[%zu]={0x%llxu,%u,%u,{%u,%u,%u,%u}},\n", k, (unsigned long long)words[k].key, words[k].classes,
                    words[k].noun_kind, words[k].often[0], words[k].often[1], words[k].often[2], words[k].often[3]);
    fprintf(out, "};\nconst struct tr_word_form tr_word_forms[%d] = {\n", FORM_SLOTS);
    for (size_t k = 0; k < FORM_SLOTS; k++)
        if (forms[k].key)
            fprintf(out, "[%zu]={0x%llxu,0x%llxu,%u},\n", k, (unsigned long long)forms[k].key,
                    (unsigned long long)forms[k].lemma, forms[k].classes);
    fprintf(out, "};\nconst size_t tr_word_slots = %d, tr_word_form_slots = %d;\n", SLOTS, FORM_SLOTS);
}

int main(int argc, char **argv)
{
    FILE *in = argc == 3 ? fopen(argv[1], "r") : NULL, *out = in ? fopen(argv[2], "w") : NULL;
    char line[400], a[160], b[160], c[16];
    int kind;
    long n[4];
    if (!out) return 2;
    while (fgets(line, sizeof line, in)) {
        if (sscanf(line, "w %159s %15s %d %ld %ld %ld %ld", a, c, &kind, &n[0], &n[1], &n[2], &n[3]) == 7) put_word(a, c, kind, n);
        else if (sscanf(line, "x %159s %159s %15s", a, b, c) == 3) put_form(a, b, c);
        else return 1;
    }
    write_tables(out);
    return fclose(out) == 0 ? 0 : 1;
}
