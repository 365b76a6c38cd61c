/* SPDX-License-Identifier: Apache-2.0
 *
 * quote.h: a parsed document -> who said what: quotation marks with their nesting, and statements with speaker, audience,
 * channel, content, the chain it came through, hedges and polarity. Method and its limits: docs/text-quotes.md.
 *
 * Everything is a range of tokens of the document. Cues are entries of the lexicon (kind cue); what may stand as content
 * behind one is told by its `kind` line. A statement inside the content of another is nested in it (`parent`). */
#ifndef TR_TEXT_QUOTE_H
#define TR_TEXT_QUOTE_H

#include "text/parse.h"
#include "truce/model.h"

struct tr_range { /* tokens [first, first + n); n 0: none */
    uint32_t first, n;
};

enum {                          /* of a quotation */
       TR_QUOTE_OPEN = 1 << 0,  /* no mark closes it: it ends with its paragraph, or goes on in the next */
       TR_QUOTE_ON = 1 << 1,    /* goes on from the paragraph before */
       TR_QUOTE_SCARE = 1 << 2, /* at most three words, no verb among them */
       TR_QUOTE_WHOLE = 1 << 3  /* its sentences are whole: begins one and ends one */
};
struct tr_quote {
    struct tr_range in; /* between the marks */
    uint32_t opens;     /* token of the mark */
    uint32_t closes;    /* TR_NO when TR_QUOTE_OPEN */
    uint32_t parent;    /* quotation that it stands in, TR_NO */
    uint32_t before;    /* TR_QUOTE_ON: the quotation that it goes on, TR_NO */
    uint32_t block, flags;
};

typedef enum { TR_SAID_DIRECT, TR_SAID_PARTIAL, TR_SAID_INDIRECT } tr_said;

struct tr_statement {
    tr_said type;
    uint32_t sentence;        /* of the cue; of the content when there is no cue */
    struct tr_range cue;      /* none: goes on from the statement before */
    uint32_t entry;           /* cue of the lexicon; TR_NO: a colon alone, or no cue */
    struct tr_range speaker;  /* none: nobody is named */
    uint32_t speaker_np;      /* its noun phrase; TR_NO */
    uint32_t from;            /* statement whose speaker it inherits; TR_NO */
    struct tr_range audience; /* told, accused, urged: whom */
    uint32_t audience_np;     /* TR_NO */
    struct tr_range channel;  /* a statement, Telegram, aboard his plane */
    struct tr_range chain[4]; /* who passes it on, nearest to the speaker first */
    uint32_t n_chain;
    struct tr_range content[6]; /* pieces, when the attribution breaks it */
    uint32_t n_content;
    struct tr_range hedges[6]; /* words in the content that weaken it */
    uint32_t n_hedges;
    tr_hedge level;      /* the weaker of cue and hedges */
    bool negated;        /* the cue denies or is silent, or the main verb of the content is negated */
    uint32_t parent;     /* statement whose content it stands in; TR_NO */
    const char *pattern; /* which one found it: "s-cue-c" "c-s-cue" "according" ... (docs) */
};

struct tr_quotes {
    TR_LIST(struct tr_quote) marks;          /* by opening mark */
    TR_LIST(struct tr_statement) statements; /* by sentence, cue */
    uint32_t *mark_of;                       /* by token: quotation that it opens or closes, or TR_NO */
    uint32_t *depth_of;                      /* by token: quotation that it stands in, or TR_NO */
};

/* Lives in `a`, borrows from p. Only TR_NOMEM fails. */
TR_MUST tr_rc tr_quotes_open(struct tr_arena *a, const struct tr_parse *p, struct tr_quotes *out, struct tr_error *err);

/* `kind` of the statement's cue ("speech", "denial" ...); "speech" where a colon or a quotation alone stands. */
tr_str tr_statement_kind(const struct tr_parse *p, const struct tr_statement *s);

#endif
