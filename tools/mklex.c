/* SPDX-License-Identifier: Apache-2.0
 *
 * Build-time: the built-in lexicon, compiled -> a C file with its tables, so that the program starts with them in place
 * and parses nothing. A lexicon with faults is not written: then it is compiled at start, and the tests tell the faults.
 * mklex OUT */
#include <stdio.h>
#include <stdlib.h>

#include "text/lexicon.h"

enum { ROW = 2000 };

const struct tr_lexicon *const tr_lexicon_at_hand = NULL; /* none while it is made */

static struct tr_arena arena;
static struct tr_sink pool;
static struct tr_map placed;
static FILE *out;

/* A text of the pool as an initializer. */
static void put_text(tr_str s)
{
    size_t at;
    if (s.n == 0) {
        fputs("{0,0}", out);
        return;
    }
    if (!tr_map_get(&placed, s, &at)) {
        at = pool.n;
        tr_put(&pool, s);
        if (!tr_map_put(&placed, s, at)) exit(1);
    }
    fprintf(out, "T(%zu,%zu)", at, s.n);
}

static void put_days(tr_span days)
{
    fprintf(out, ",{");
    if (days.from == TR_TIME_NONE) fputs("INT64_MIN,", out);
    else fprintf(out, "%lld,", (long long)days.from);
    if (days.to == TR_TIME_MAX) fputs("INT64_MAX}", out);
    else fprintf(out, "%lld}", (long long)days.to);
}

static void put_codes(const struct tr_lexicon *l)
{
    fputs("static struct tr_lex_code codes[] = {\n", out);
    for (size_t k = 0; k < l->entries.n; k++)
        for (size_t i = 0; i < l->entries.v[k].codes.n; i++) {
            const struct tr_lex_code *c = &l->entries.v[k].codes.v[i];
            fputs("{", out);
            put_text(c->code);
            fputs(",", out);
            put_text(c->role);
            put_days(c->days);
            fprintf(out, ",%d,", c->from_known);
            put_text(c->src);
            fputs("},\n", out);
        }
    fputs("{0}};\nstatic struct tr_lex_member members[] = {\n", out);
    for (size_t k = 0; k < l->entries.n; k++)
        for (size_t i = 0; i < l->entries.v[k].part_of.n; i++) {
            fputs("{", out);
            put_text(l->entries.v[k].part_of.v[i].of);
            put_days(l->entries.v[k].part_of.v[i].days);
            fputs("},\n", out);
        }
    fputs("{0}};\nstatic size_t withs[] = {\n", out);
    for (size_t k = 0; k < l->entries.n; k++)
        for (size_t i = 0; i < l->entries.v[k].with.n; i++) fprintf(out, "%zu,", l->entries.v[k].with.v[i]);
    fputs("0};\n", out);
}

static void put_list(const char *name, size_t *from, size_t n)
{
    if (n) fprintf(out, ",{%s+%zu,%zu,%zu}", name, *from, n, n);
    else fputs(",{0,0,0}", out);
    *from += n;
}

static void put_entries(const struct tr_lexicon *l)
{
    size_t codes = 0, members = 0, withs = 0;
    fputs("static struct tr_lex_entry entries[] = {\n", out);
    for (size_t k = 0; k < l->entries.n; k++) {
        const struct tr_lex_entry *e = &l->entries.v[k];
        const tr_str texts[] = { e->id, e->sort, e->level, e->home, e->only_in };
        fprintf(out, "{%d", (int)e->kind);
        for (size_t i = 0; i < TR_COUNT(texts); i++) {
            fputs(",", out);
            put_text(texts[i]);
        }
        fprintf(out, ",%d,%d", e->gender, e->is_case);
        put_list("codes", &codes, e->codes.n);
        put_list("members", &members, e->part_of.n);
        put_list("withs", &withs, e->with.n);
        fputs(",", out);
        put_text(e->file);
        fprintf(out, ",%u,%u},\n", e->line, e->called);
    }
    fputs("};\n", out);
}

static void put_names(const struct tr_lexicon *l)
{
    fputs("static struct tr_lex_name names[] = {\n", out);
    for (size_t k = 0; k < l->names.n; k++) {
        const struct tr_lex_name *n = &l->names.v[k];
        fprintf(out, "{%u,%u,%d,%u,%d,\"%s\",", n->entry, n->line, (int)n->form, n->casing, n->inflects, n->lang);
        put_text(n->text);
        fputs("},\n", out);
    }
    fputs("};\n", out);
}

static void put_trie(const struct tr_trie *t)
{
    fprintf(out, "static struct tr_trie_slot slots[%zu] = {\n", t->cap);
    for (size_t k = 0; k < t->cap; k++)
        if (t->slots[k].hash) fprintf(out, "[%zu]={0x%llxu,%u,%u,%u},\n", k, (unsigned long long)t->slots[k].hash, t->slots[k].node, t->slots[k].values, t->slots[k].more);
    fputs("};\nstatic struct tr_trie_link links[] = {\n", out);
    for (size_t k = 0; k < t->chain.n; k++) fprintf(out, "{%u,%u,%u,%u},", t->chain.v[k].value, t->chain.v[k].next, t->chain.v[k].bits, t->chain.v[k].more);
    fprintf(out, "};\nstatic uint64_t begins[%d] = {\n", TR_TRIE_BITS / 64);
    for (size_t k = 0; k < TR_TRIE_BITS / 64; k++) fprintf(out, "0x%llxu,", (unsigned long long)t->begins[k]);
    fprintf(out, "\n};\nstatic uint64_t taken[%zu] = {\n", t->cap * TR_TRIE_BITS_A_SLOT / 64);
    for (size_t k = 0; k < t->cap * TR_TRIE_BITS_A_SLOT / 64; k++) fprintf(out, "0x%llxu,", (unsigned long long)t->taken[k]);
    fputs("};\n", out);
}

static void put_maps(const struct tr_lexicon *l)
{
    for (size_t m = 0; m < TR_LEX_KINDS; m++) {
        fprintf(out, "static struct tr_map_slot map%zu[%zu] = {\n", m, l->by_id[m].cap + 1);
        for (size_t k = 0; k < l->by_id[m].cap; k++) {
            const struct tr_map_slot *s = &l->by_id[m].slots[k];
            if (!s->hash) continue;
            fprintf(out, "[%zu]={", k);
            put_text(s->key);
            fprintf(out, ",0x%llxu,%zu},\n", (unsigned long long)s->hash, s->value);
        }
        fputs("};\n", out);
    }
}

static void put_pool(FILE *to)
{
    fprintf(to, "static const char pool[][%d] = {\n", ROW);
    for (size_t at = 0; at < pool.n; at += ROW) {
        fputs("{\"", to);
        for (size_t k = at; k < pool.n && k < at + ROW; k++) fprintf(to, "\\%03o", (unsigned char)pool.p[k]);
        fputs("\"},\n", to);
    }
    fputs("{0}};\n#define T(at, n) { (const char *)pool + (at), (n) }\n", to);
}

static void put_whole(const struct tr_lexicon *l)
{
    fprintf(out, "static const struct tr_lexicon made = {\n.entries={entries,%zu,%zu},.names={names,%zu,%zu},\n", l->entries.n, l->entries.n, l->names.n,
            l->names.n);
    fprintf(out, ".trie={.slots=slots,.n=%zu,.cap=%zu,.chain={links,%zu,%zu},.nodes=%u,.begins=begins,.taken=taken},\n.cues={", l->trie.n, l->trie.cap,
            l->trie.chain.n, l->trie.chain.n, l->trie.nodes);
    for (size_t k = 0; k < TR_LEX_CUE_BITS / 64; k++) fprintf(out, "0x%llxu,", (unsigned long long)l->cues[k]);
    fputs("},\n.by_id={", out);
    for (size_t m = 0; m < TR_LEX_KINDS; m++) fprintf(out, "{0,map%zu,%zu,%zu},", m, l->by_id[m].n, l->by_id[m].cap);
    fprintf(out, "},\n.hash=0x%llxu};\nconst struct tr_lexicon *const tr_lexicon_at_hand = &made;\n", (unsigned long long)l->hash);
}

/* The pool is known when everything else is written, and stands before it: so that goes to a file on the side. */
static int write_all(const struct tr_lexicon *l, const char *path)
{
    FILE *to = fopen(path, "w");
    char *rest = NULL;
    size_t n = 0;
    out = open_memstream(&rest, &n);
    if (!to || !out) return 1;
    fputs("#include \"text/lexicon.h\"\nextern const struct tr_lexicon *const tr_lexicon_at_hand;\n", to);
    if (l->faults.n) {
        fputs("const struct tr_lexicon *const tr_lexicon_at_hand = 0;\n", to);
        return fclose(to) != 0;
    }
    put_codes(l);
    put_entries(l);
    put_names(l);
    put_trie(&l->trie);
    put_maps(l);
    put_whole(l);
    fclose(out);
    put_pool(to);
    fwrite(rest, 1, n, to);
    free(rest);
    return pool.failed || fclose(to) != 0;
}

int main(int argc, char **argv)
{
    struct tr_lexicon l;
    if (argc != 2 || tr_arena_open(&arena, (size_t)2 << 30, NULL) != TR_OK) return 2;
    placed.arena = &arena;
    if (tr_lexicon_built_in(&arena, NULL, 0, &l, NULL) != TR_OK) return 1;
    fprintf(stderr, "mklex: %zu entries, %zu names, %zu faults\n", l.entries.n, l.names.n, l.faults.n);
    return write_all(&l, argv[1]);
}
