/* SPDX-License-Identifier: Apache-2.0
 *
 * lexicon_parse.h: lexicon text -> stanzas, for lexicon.c. */
#ifndef TR_TEXT_LEXICON_PARSE_H
#define TR_TEXT_LEXICON_PARSE_H

#include "text/lexicon.h"

struct tr_lex_words { /* one quoted list of a stanza */
    tr_lex_form form;
    char lang[3];
    tr_str list; /* between the quotation marks */
    uint32_t line;
};
struct tr_lex_stanza {
    struct tr_lex_entry entry; /* `with` is not filled */
    bool adds;                 /* `add actor ID`: to the entry of that id */
    TR_LIST(struct tr_lex_words) words;
    TR_LIST(tr_str) with;
};
typedef TR_LIST(struct tr_lex_stanza) tr_lex_stanzas;
typedef TR_LIST(struct tr_lex_fault) tr_lex_faults;

/* Appends the stanzas of one file; lines that are wrong become faults. false at the arena's cap. */
bool tr_lex_parse(struct tr_arena *a, const struct tr_lex_file *file, tr_lex_stanzas *out,
                  struct tr_lexicon *faults_of);
/* A line of a lexicon or rule file up to its "#"; one between quotation marks is text. */
tr_str tr_lex_without_comment(tr_str line);
bool tr_lex_fault(struct tr_arena *a, struct tr_lexicon *l, tr_str file, uint32_t line, const char *format, ...)
    TR_PRINTF(5, 6);

#endif
