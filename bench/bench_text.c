/* SPDX-License-Identifier: Apache-2.0
 *
 * How fast the language machinery is, stage by stage, on one thread: bytes of raw text a second of processor
 * time, best of the rounds.
 * Texts are read one by one, as articles are; starting up (lexicon, rules, gazetteer) is timed apart.
 *
 *   bench_text GAZETTEER|- FILE... */
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <time.h>

#include "format/page_text.h"
#include "read/article.h"
#include "run/gazetteer.h"

enum { ROUNDS = 5, TEXTS = 20000 };

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

struct texts {
    tr_str v[TEXTS];
    size_t n, bytes;
};

static struct tr_arena room, scratch;
static struct texts texts;
static struct tr_language *language;
static size_t tokens, claims;

static void tokens_only(tr_str text)
{
    struct tr_tokens t = { .text = text };
    if (tr_tokenize(&scratch, &t, 0, (uint32_t)text.n, 0, NULL) == TR_OK) tokens += t.list.n;
}

static void scan_only(tr_str text)
{
    struct tr_tokens t = { .text = text };
    tr_hits hits = { 0 };
    if (tr_tokenize(&scratch, &t, 0, (uint32_t)text.n, 0, NULL) != TR_OK) return;
    if (tr_lex_scan(&language->tools.lexicon, &t, 0, (uint32_t)t.list.n, NULL, false, &scratch, &hits, NULL) == TR_OK)
        tokens += hits.n;
}

static void parse_only(tr_str text)
{
    struct tr_tokens t = { .text = text };
    struct tr_parse p;
    if (tr_tokenize(&scratch, &t, 0, (uint32_t)text.n, 0, NULL) != TR_OK) return;
    if (tr_parse_document(&scratch, language->tools.grammar, &language->tools.lexicon, &t, &p, NULL) == TR_OK)
        tokens += p.clauses.n;
}

static void rules_too(tr_str text)
{
    struct tr_understood u;
    if (tr_text_read_plain(&scratch, &language->tools, text, TR_TIME_NONE, &u, NULL) == TR_OK) tokens += u.founds.n;
}

static struct tr_acts acts;

/* The reader's steps one after another, up to `steps` of them. */
static void in_steps(tr_str text, int steps)
{
    struct tr_page page;
    struct tr_document d = { 0 };
    struct article x = { .a = &scratch, .text = language, .page = &page, .out = &d };
    if (tr_page_of_text(&scratch, text, &page, NULL) != TR_OK) return;
    if (steps > 1 && tr_article_understand(&x, NULL) != TR_OK) return;
    if (steps > 2 && (tr_article_claims(&x, NULL) != TR_OK || tr_article_statements(&x, NULL) != TR_OK)) return;
    if (steps > 3 && tr_article_quality(&x, NULL) != TR_OK) return;
    claims += d.claims.n;
}
static void page_only(tr_str text) { in_steps(text, 1); }
static void understood(tr_str text) { in_steps(text, 2); }
static void claimed(tr_str text) { in_steps(text, 3); }
static void looked_over(tr_str text) { in_steps(text, 4); }

static void everything(tr_str text)
{
    struct tr_input in = { .name = TR_STR("text.txt"),
                           .bytes = text,
                           .as = TR_STR("article"),
                           .received = TR_TIME_NONE,
                           .language = language };
    struct tr_reader *r;
    struct tr_report report;
    if (tr_reader_open(&scratch, &in, &acts, &r, NULL) != TR_OK) return;
    while (tr_reader_next(r, &report, NULL) == TR_OK)
        if (report.document) claims += report.document->claims.n;
}

static void measure(const char *name, void (*one)(tr_str text))
{
    double best = 0;
    for (int round = 0; round < ROUNDS; round++) {
        double begun = now();
        for (size_t k = 0; k < texts.n; k++) {
            one(texts.v[k]);
            tr_arena_reset(&scratch);
        }
        double rate = (double)texts.bytes / 1e6 / (now() - begun);
        if (rate > best) best = rate;
    }
    printf("%-28s %8.1f MB/s\n", name, best);
}

int main(int argc, char **argv)
{
    struct tr_error err = { TR_OK, "" };
    struct tr_gazetteer_file g = { 0 };
    struct tr_language_options o = { 0 };
    if (argc < 3 || tr_arena_open(&room, (size_t)4 << 30, &err) != TR_OK ||
        tr_arena_open(&scratch, (size_t)4 << 30, &err) != TR_OK)
        return 2;
    double begun = now();
    if (strcmp(argv[1], "-") != 0) {
        if (tr_gazetteer_open(&room, tr_str_of(argv[1]), &g, &err) != TR_OK)
            return fprintf(stderr, "%s\n", err.text), 1;
        o.images = (struct tr_strs){ &g.bytes, 1 };
        o.image_names = (struct tr_strs){ &g.path, 1 };
    }
    if (tr_language_open(&room, &o, &language, &err) != TR_OK || tr_acts_load(&room, &acts, &err) != TR_OK)
        return fprintf(stderr, "%s\n", err.text), 1;
    printf("%-28s %8.1f ms\n", "start", (now() - begun) * 1e3);
    for (int k = 2; k < argc && texts.n < TEXTS; k++) {
        if (tr_file_read(&room, tr_str_of(argv[k]), 1 << 24, &texts.v[texts.n], &err) != TR_OK)
            return fprintf(stderr, "%s\n", err.text), 1;
        texts.bytes += texts.v[texts.n++].n;
    }
    printf("%zu texts, %zu bytes\n", texts.n, texts.bytes);
    measure("tokens and sentences", tokens_only);
    measure("lexicon scan, with tokens", scan_only);
    measure("parse", parse_only);
    measure("parse, parties, rules", rules_too);
    measure("page", page_only);
    measure("page to understood", understood);
    measure("... to claims", claimed);
    measure("... to signs of quality", looked_over);
    measure("raw text to claims, sealed", everything);
    struct rusage used;
    getrusage(RUSAGE_SELF, &used);
    printf("%-28s %8.1f MB; %zu tokens, %zu claims in all rounds\n", "peak memory", (double)used.ru_maxrss / 1024,
           tokens, claims);
    tr_gazetteer_close(&g);
    return 0;
}
