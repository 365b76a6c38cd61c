/* SPDX-License-Identifier: Apache-2.0
 *
 * understand.h: the language machinery as one: reading text in, everything that was understood out. */
#ifndef TR_TEXT_UNDERSTAND_H
#define TR_TEXT_UNDERSTAND_H

#include "format/page.h"
#include "text/rule.h"

struct tr_text_tools { /* const once open: threads share it */
    struct tr_lexicon lexicon;
    struct tr_rules rules;
    const struct tr_grammar *grammar;
};
/* Built-in lexicon and rules, and the case's own files (names end in .lex or .rules). Faults stay in lexicon.faults and
 * rules.faults. Lives in `a`. */
TR_MUST tr_rc tr_text_tools_open(struct tr_arena *a, const struct tr_lex_file *files, size_t n,
                                 struct tr_text_tools *out, struct tr_error *err);

struct tr_understood { /* one document; lives in one arena */
    struct tr_tokens tokens;
    struct tr_parse parse;
    struct tr_cast cast;
    tr_founds founds;
};
/* day: of the document, TR_TIME_NONE when not known. Footers are left out. Only TR_NOMEM fails. */
TR_MUST tr_rc tr_text_read(struct tr_arena *a, const struct tr_text_tools *tools, const struct tr_page *page,
                           tr_time day, struct tr_understood *out, struct tr_error *err);
/* The same for a bare text: one block. */
TR_MUST tr_rc tr_text_read_plain(struct tr_arena *a, const struct tr_text_tools *tools, tr_str text, tr_time day,
                                 struct tr_understood *out, struct tr_error *err);

/* "event REJECT/walkout source=SYR.OPP target=.. topic=.. rule=.." for a person and for tests. */
void tr_found_show(const struct tr_text_tools *tools, const struct tr_understood *r, const struct tr_found *f,
                   struct tr_sink *out);
/* Runs the test and no lines of all rules; gives how many failed, each told on `out`. */
TR_MUST tr_rc tr_rules_test(struct tr_arena *a, const struct tr_text_tools *tools, size_t *run, size_t *failed,
                            struct tr_sink *out, struct tr_error *err);

#endif
