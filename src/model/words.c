/* SPDX-License-Identifier: Apache-2.0
 *
 * words.c: the names of every fixed set of values, as they stand in records and files. */
#include "truce/model.h"

const char *const tr_kind_names[TR_KINDS] = {
    "report",      "observation", "access",    "post",       "coverage",
    "performance", "tally",       "aggregate", "retraction", "document",
};
const char *const tr_counted_names[TR_COUNTED] = {
    "killed",   "killed_civilians", "killed_actor", "killed_target", "killed_unknown", "injured", "detained",
    "abducted", "displaced",        "explosions",   "shots",         "violations",     "items",
};
const char *const tr_place_kind_names[TR_PLACE_KINDS] = { "none", "normal", "disc", "sector", "area", "name" };
const char *const tr_flag_names[TR_FLAGS] = {
    "best_zero",    "best_outside_range", "even_split", "counts_disagree", "source_before_event", "possibly_same",
    "no_initiator", "side_not_separated", "centroid",   "coarse_place",    "coarse_time",         "unclear_event",
    "name_clash",   "one_voice",          "no_source",  "exercise",        "spliced_text",
};
const char *const tr_claim_type_names[TR_CLAIM_TYPES] = {
    "event", "statement", "meeting", "measure", "stance", "commitment", "silence", "zone_ref", "count", "relation",
};
const char *const tr_status_names[TR_STATUSES] = {
    "happened", "ongoing", "planned", "hypothetical", "normative", "denied", "historical",
};
const char *const tr_hedge_names[TR_HEDGES] = { "asserted", "reported", "probable", "possible", "doubted" };
const char *const tr_voice_names[TR_VOICES] = { "own", "reported", "second_hand" };
const char *const tr_outcome_names[TR_OUTCOMES] = { "open", "kept", "not_kept", "contested" };
const char *const tr_measure_state_names[4] = { "not_in_force", "unknown", "presumed", "in_force" };
const char *const tr_verdict_names[TR_VERDICTS] = {
    "violation", "undetermined", "exempt_claimed", "exempt", "not_violation", "outside_scope", "not_assessed",
};
const char *const tr_level_names[3] = { "alleged", "assessed", "confirmed" };
const char *const tr_modality_names[5] = { "prohibit", "oblige", "permit", "exempt", "establish" };
const char *const tr_basis_names[5] = { "geometry", "core", "zone_name", "source_zone", "nothing" };

size_t tr_word(tr_str word, const char *const *names, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (tr_str_is(word, names[k])) return k;
    return TR_NONE;
}

bool tr_is_among(tr_str word, const char *const *names, size_t n) { return tr_word(word, names, n) != TR_NONE; }

const char *const tr_told_signs[TR_TOLD_SIGNS] = { "not_english",  "odd_date",          "date_clash", "cut",
                                                   "bad_encoding", "hidden_characters", "spliced" };
