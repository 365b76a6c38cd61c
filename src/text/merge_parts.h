/* SPDX-License-Identifier: Apache-2.0
 *
 * merge_parts.h: what an event is known by, for merge.c, which makes it from mentions, and merge_like.c, which compares. */
#ifndef TR_TEXT_MERGE_PARTS_H
#define TR_TEXT_MERGE_PARTS_H

#include "text/merge.h"

enum { MERGE_WORDS = 24, MERGE_PARTIES = 12, MERGE_NEAR = 1, MERGE_TOLD = 4, MERGE_RARE = 24 };

/* Kinds of act, as bits: of which an act can be. */
enum { BLAST = 1, FIRE = 2, HEAVY = 4, AIR = 8, GROUND = 16, TAKE = 32, BREAK = 64, GAS = 128, ROB = 256 };
enum { HURT = BLAST | FIRE | HEAVY | AIR | GROUND | GAS };

struct tr_merge_party {
    tr_str code;
    uint64_t words[MERGE_WORDS];
    size_t n_words;
    bool thing; /* what a claim is about, or where; not who */
};
typedef enum { NO_TALLY, OF_BREACHES, OF_BLASTS } tr_tally; /* sums up a period: "recorded 14 violations" */
struct tr_merge_event {
    bool outcome; /* tells who was hurt, not how */
    size_t first; /* mention */
    size_t last;  /* sentence of its last mention */
    size_t block; /* of its last mention */
    unsigned kinds;
    tr_span when;           /* TR_ALWAYS: not told */
    bool counts;            /* has it happened, by the text? */
    int64_t toll;           /* how many died, by its first mention that tells; TR_UNKNOWN */
    struct tr_count killed; /* of its first mention */
    tr_tally tally;
    struct tr_count breaches;
    struct tr_merge_party sources[MERGE_PARTIES], targets[MERGE_PARTIES];
    size_t n_sources, n_targets;
    const struct tr_place_choice *place;
    uint64_t rare[MERGE_RARE]; /* words of its first mention that no dictionary has: names, mostly */
    size_t n_rare;
};

static inline bool tr_merge_counted(const struct tr_count *c) { return c->best != TR_UNKNOWN || c->low != TR_UNKNOWN; }
static inline bool tr_merge_is_told(tr_span s) { return s.from != TR_TIME_NONE; }

/* merge_like.c: how much speaks for it that a mention, as an event of its own, tells of e; below 0: something speaks against
 * it. back: it points back or adds to what was told. */
int tr_merge_likeness(const struct tr_merge_event *e, const struct tr_merge_event *m, const struct tr_mention *v,
                      bool back);
/* Of which kinds both can be. */
unsigned tr_merge_common(const struct tr_merge_event *e, const struct tr_merge_event *m, bool back);

#endif
