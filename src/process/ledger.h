/* SPDX-License-Identifier: Apache-2.0
 *
 * ledger.h: a ledger under way: every claim of every document as a mention, with its parties worked out. */
#ifndef TR_PROCESS_LEDGER_H
#define TR_PROCESS_LEDGER_H

#include "truce/process.h"

struct mention {
    struct tr_basis on;
    const struct tr_claim *c;
    tr_span when;    /* the claim's own, else up to the day the document was published */
    bool dated;      /* the claim itself tells */
    size_t *parties; /* beside c->actors; TR_NONE: nobody */
    size_t subject;  /* the first who does, TR_NONE */
    size_t object;   /* the first it is done or said to, TR_NONE */
    tr_voice voice;
    size_t by; /* SECOND_HAND: who says it */
};

struct making {
    struct tr_arena *a;
    const struct tr_agreement *g;
    tr_time as_of;
    struct tr_ledger *out;
    const struct tr_report **reports; /* by id */
    size_t n_reports;
    TR_LIST(struct mention) mentions; /* by report, then as the document has them */
    struct tr_map parties;            /* id -> index in out->parties */
    bool full;                        /* the arena is at its cap: whatever is made now is not used */
};

/* party.c */
tr_str party_key(struct tr_arena *a, const struct tr_named *n); /* empty: nobody */
size_t party_of(struct making *m, const struct tr_named *n);    /* TR_NONE: nobody */
void parties_find(struct making *m);
/* Texts name many people. The ledger is about those whom the lexicon or the agreement knows. */
bool party_is_known(const struct making *m, size_t party);
bool party_is_medium(const struct making *m, size_t party);
tr_str party_who(const struct making *m, size_t party, const struct tr_named *n);
bool party_is_no_side(const struct making *m, size_t party);

/* mention.c */
void mentions_find(struct making *m);
tr_span document_time(const struct making *m, const struct tr_report *r); /* {NONE, end of the day it was published} */

/* entry.c */
void bases_add(struct making *m, tr_bases *list, struct tr_basis one); /* each once */
/* Of the smallest claim, and of what tells apart entries that share it. */
tr_str entry_id(struct making *m, char kind, const tr_bases *on, tr_str also);
int entry_order(tr_span x, tr_span y, tr_str x_id, tr_str y_id);
bool same_document(const struct mention *x, const struct mention *y);
tr_str topic_key(struct making *m, const struct tr_claim *c); /* what it is about, comparable; may be empty */

/* the parts of a ledger */
void meetings_make(struct making *m);
void meetings_walkouts(struct making *m); /* who walked out of which */
bool is_walkout(const struct tr_claim *c);
bool is_meeting(const struct tr_claim *c);
tr_str meeting_kind(const struct tr_claim *c);
/* seats.c */
bool sits_nowhere(tr_str code); /* people, trades, media: a code that is no side */
bool is_meeting_in_passing(const struct mention *x);
bool is_meeting_of_the_process(struct making *m, const struct tr_meeting *x); /* takers sorted by party */
void positions_make(struct making *m);
void silences_observe(struct making *m); /* behind the meetings: readouts of one meeting, side by side */
void measures_make(struct making *m);
bool measure_ends(const struct tr_claim *c); /* the claim tells that it was lifted */
void commitments_make(struct making *m);
void ties_make(struct making *m);

#endif
