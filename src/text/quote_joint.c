/* SPDX-License-Identifier: Apache-2.0
 *
 * Two clauses joined in one sentence, each with somebody of its own who tells it: "X, according to A, while Y, B said",
 * "According to A, X, while B denied Y". Where the words of the one end and those of the other begin. */
#include "text/quote_parts.h"

/* The phrase behind ", and", ", but", ", while" at phrase k. TR_NO: no clause is joined there. */
static uint32_t behind_joint(const struct tr_saying *s, uint32_t k)
{
    if (tr_ph(s, k) != TR_PH_COMMA) return TR_NO;
    bool cc = tr_ph(s, k + 1) == TR_PH_CC && !tr_is_word(s, k + 1, "or");
    bool sub = tr_is_word(s, k + 1, "while") || tr_is_word(s, k + 1, "whereas") || tr_is_word(s, k + 1, "although");
    return cc || sub ? k + 2 : TR_NO;
}

/* The phrase behind an attribution that stands behind what it tells of: "X, A said on Monday |". TR_NO: it leads in. */
static uint32_t behind_attribution(const struct tr_saying *s, const struct tr_statement *st)
{
    bool behind = st->n_content && st->cue.n && st->content[0].first < st->cue.first;
    if (!behind || !st->speaker.n) return TR_NO;
    uint32_t cue = st->cue.first + st->cue.n, speaker = st->speaker.first + st->speaker.n;
    uint32_t k = tr_phrase_at(s, (cue > speaker ? cue : speaker) - 1) + 1;
    while (tr_ph(s, k) == TR_PH_PREP || (tr_ph(s, k) == TR_PH_NOUN && s->v[k].flags & TR_NP_TIME)) k++;
    return k;
}

/* What was said before ends at the comma of phrase k: what stands behind it is another's. */
static void cut_before(struct tr_saying *s, uint32_t k)
{
    uint32_t comma = s->v[k].first;
    for (size_t i = s->from; i < s->q->statements.n; i++) {
        struct tr_statement *st = &s->q->statements.v[i];
        uint32_t kept = 0;
        for (uint32_t n = 0; n < st->n_content; n++) {
            struct tr_range r = st->content[n];
            if (r.first >= comma && st->content[0].first < comma) continue;
            if (r.first < comma && r.first + r.n > comma && st->cue.first < comma) r.n = comma - r.first;
            st->content[kept++] = r;
        }
        st->n_content = kept;
    }
}

uint32_t tr_joint_before(struct tr_saying *s, uint32_t to)
{
    uint32_t begin = s->t_first;
    for (size_t i = s->from; i < s->q->statements.n; i++) {
        uint32_t k = behind_attribution(s, &s->q->statements.v[i]);
        uint32_t on = k == TR_NO ? TR_NO : behind_joint(s, k);
        if (on == TR_NO || on >= s->end || s->v[on].first >= to) continue;
        if (s->v[on].first <= begin || !tr_has_finite(s, on, tr_phrase_at(s, to - 1))) continue;
        begin = s->v[on].first;
        cut_before(s, k);
    }
    return begin;
}

/* Does phrase k begin what another verb of saying attributes to somebody named anew? */
static bool speaks_anew(const struct tr_saying *s, uint32_t k, uint32_t own)
{
    for (uint32_t i = 0; i < s->n_cues; i++) {
        const struct tr_voices *v = &s->voices[i];
        if (s->cues[i].kind >= TR_CUE_SOURCE || s->cues[i].phrase <= own || s->cues[i].phrase < k) continue;
        if (v->speaker == TR_NO || v->shared || v->relative || v->behind) continue;
        if (v->from == s->v[k].first && !(s->v[v->speaker].flags & TR_NP_PRONOUN)) return true;
    }
    return false;
}

uint32_t tr_joint_behind(const struct tr_saying *s, uint32_t k, uint32_t own)
{
    while (tr_ph(s, k) == TR_PH_COMMA) k++;
    if (k >= s->end || speaks_anew(s, k, own)) return s->t_end; /* all that A tells is what B says */
    for (; k < s->end; k++) {
        uint32_t on = behind_joint(s, k);
        if (on != TR_NO && on < s->end && speaks_anew(s, on, own)) return s->v[k].first;
    }
    return s->t_end;
}
