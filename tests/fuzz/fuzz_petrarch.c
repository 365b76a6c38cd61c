/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a PETRARCH dictionary: every line is taken or told. Then its own bytes are coded as a text with it, and its
 * actors and agents become a lexicon that has no faults but long names. */
#include <stdio.h>
#include <stdlib.h>

#include "text/petrarch.h"
#include "text/understand.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void code_itself(struct tr_arena *a, const struct tr_petrarch *p, const struct tr_text_tools *tools, tr_str text)
{
    struct tr_petr_options o = TR_PETR_OPTIONS;
    struct tr_tokens t = { .text = text };
    struct tr_parse parse;
    tr_petr_events events = { 0 };
    tr_petr_outcome outcome;
    if (t.text.n > 1500) t.text.n = 1500;
    o.require_dyad = false;
    o.new_actor_length = 3;
    if (tr_tokenize(a, &t, 0, (uint32_t)t.text.n, 0, NULL) != TR_OK) return;
    if (tr_parse_document(a, tools->grammar, &tools->lexicon, &t, &parse, NULL) != TR_OK) return;
    for (size_t k = 0; k < t.sentences.n; k++)
        if (tr_petr_code_sentence(a, p, &o, &parse, k, 0, &outcome, &events, NULL) != TR_OK) return;
    for (size_t k = 0; k < events.n; k++)
        if (events.v[k].verb >= t.list.n || events.v[k].code.n == 0) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static unsigned char fixed[64 << 20], room[64 << 20];
    static struct tr_text_tools tools;
    static bool ready;
    struct tr_arena a = { room, 0, sizeof room, NULL };
    struct tr_petrarch p;
    struct tr_error err = { 0 };
    struct tr_sink out = { 0 };
    if (!ready) { /* the words of English are enough: the lexicon stays empty */
        struct tr_arena b = { fixed, 0, sizeof fixed, NULL };
        if (tr_lexicon_open(&b, NULL, 0, &tools.lexicon, NULL) != TR_OK) abort();
        if (tr_grammar_open(&b, &tools.grammar, NULL) != TR_OK) abort();
        ready = true;
    }
    struct tr_lex_file file = { .name = TR_STR("fuzz"), .text = { (const char *)data, n } };
    if (tr_petrarch_open(&a, &file, 1, &p, &err) != TR_OK) {
        if (err.text[0] == '\0') abort();
        return 0;
    }
    for (size_t k = 0; k < p.faults.n; k++)
        if (p.faults.v[k].text.n == 0) abort();
    code_itself(&a, &p, &tools, file.text);
    if (tr_petr_to_lexicon(&a, &p, TR_STR("x"), TR_STR("2026-01-01"), &out, NULL) == TR_OK) {
        struct tr_lexicon l;
        struct tr_lex_file made = { .name = TR_STR("made"), .text = tr_sink_text(&out) };
        if (tr_lexicon_open(&a, &made, 1, &l, NULL) == TR_OK)
            for (size_t k = 0; k < l.faults.n; k++)
                if (tr_str_find(l.faults.v[k].text, TR_STR("words, expected")) == TR_NOT_FOUND) {
                    fprintf(stderr, TR_FMT "\n", TR_ARG(l.faults.v[k].text));
                    abort();
                }
    }
    tr_sink_close(&out);
    return 0;
}
