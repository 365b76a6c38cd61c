/* SPDX-License-Identifier: Apache-2.0
 *
 * schema.c: the table of the agreement format, as docs/formats/agreement.md says it. */
#include "agreement/schema.h"

#define KEYS(table)                    \
    {                                  \
#table, table, TR_COUNT(table) \
    }

#define INSTRUMENT_KINDS                                                                            \
    "nationwide_ceasefire cessation_of_hostilities ceasefire_with_compliance definitive_ceasefire " \
    "humanitarian_pause unilateral_ceasefire local_ceasefire de_escalation implementation additional_protocol"
#define EXTENSIONS "none automatic by_consensus by_non_objection"
#define ZONE_KINDS                                                                             \
    "de_escalation_area security_zone demilitarised_zone buffer_zone area_of_separation "      \
    "area_of_limitation security_corridor disengagement_area line_of_contact withdrawal_line " \
    "territory observation_post checkpoint"
/* The words that reports use too: one that no report uses would silently never match. */
#define WEAPONS \
    "small_arms hmg agl atgm manpads tank mortar artillery mlrs missile aircraft drone ied mine chemical other"
#define ROLES "party guarantor signatory observer mediator facilitator third_party non_signatory"

/* What stands at the top of an agreement of one instrument and in each of several. */
#define FORCE_KEYS                                                                       \
    { "signed", TR_V_DATE, .says = "day of signature" },                                 \
        { "in_force", TR_V_MAP, .keys = &force, .says = "when it binds" },               \
        { "term_months", TR_V_INT, .most = 1200, .says = "length of the term" },         \
        { "extension", TR_V_WORD, .words = EXTENSIONS, .says = "how the term goes on" }, \
    {                                                                                    \
        "source", TR_V_TEXT, .says = "where the text was taken from"                     \
    }

static const struct tr_key force_keys[] = {
    { "from", TR_V_DATE, .needed = true, .says = "entry into force" },
    { "to", TR_V_DATE, .says = "last day, or the time of the end" },
    { "hostilities_cease", TR_V_DATE, .says = "when hostilities cease on the ground" },
};
static const struct tr_keys force = KEYS(force_keys);

static const struct tr_key instrument_keys[] = {
    { "id", TR_V_ID, .needed = true },
    { "title", TR_V_TEXTS, .needed = true },
    { "kind", TR_V_WORD, .needed = true, .words = INSTRUMENT_KINDS },
    FORCE_KEYS,
    { "amends", TR_V_REFS, .says = "instruments that it changes and that go on" },
    { "implements", TR_V_REFS, .says = "instruments that it carries out" },
    { "extends", TR_V_REFS, .says = "instruments that it prolongs or widens" },
    { "supersedes", TR_V_REFS, .says = "instruments that end where this one begins" },
};
static const struct tr_keys instrument = KEYS(instrument_keys);

static const struct tr_key actor_keys[] = {
    { "id", TR_V_ID, .needed = true },
    { "names", TR_V_TEXTS, .needed = true, .says = "all spellings" },
    { "kind", TR_V_WORD, .words = "state group coalition umbrella body civilians" },
    { "codes", TR_V_CODES, .says = "what datasets call it" },
    { "members", TR_V_REFS, .says = "coalition: who it is made of" },
    { "may_hide", TR_V_REFS, .says = "umbrella: whom a source may mean without saying so" },
    { "alias_of", TR_V_REF, .says = "other name or successor of" },
    { "capability", TR_V_WORDS, .words = "aircraft drones heavy_weapons" },
};
static const struct tr_keys actor = KEYS(actor_keys);

static const struct tr_key role_keys[] = {
    { "actor", TR_V_REF, .needed = true },
    { "role", TR_V_WORD, .needed = true, .words = ROLES },
    { "side", TR_V_REF, .says = "for a party: one of `sides`" },
    { "from", TR_V_DATE, .says = "first day, or the time of the start" },
    { "to", TR_V_DATE, .says = "last day, or the time of the end" },
    { "by", TR_V_REF, .says = "instrument; none: every one" },
    { "zones", TR_V_REFS, .says = "only there" },
    { "basis", TR_V_TEXT, .says = "why we say so" },
    { "source", TR_V_TEXT, .says = "where it was taken from" },
    { "when", TR_V_WHEN, .says = "{ reading: value }: holds under that value only" },
};
static const struct tr_keys role = KEYS(role_keys);

static const struct tr_key designation_keys[] = {
    { "actor", TR_V_REF, .needed = true },
    { "from", TR_V_DATE, .says = "first day, or the time of the start" },
    { "to", TR_V_DATE, .says = "last day, or the time of the end" },
    { "authority", TR_V_TEXT, .says = "whose list" },
    { "when", TR_V_WHEN, .says = "{ reading: value }: holds under that value only" },
};
static const struct tr_keys designation = KEYS(designation_keys);

static const struct tr_key zone_keys[] = {
    { "id", TR_V_ID, .needed = true },
    { "kind", TR_V_WORD, .needed = true, .words = ZONE_KINDS },
    { "names", TR_V_TEXTS, .needed = true, .says = "all spellings" },
    { "core", TR_V_CORE, .says = "settlements inside beyond doubt" },
    { "geometry", TR_V_GEOMETRY, .says = "zones.geojson#feature-id; without it the zone is named only" },
    { "buffer_km", TR_V_NUMBER, .least = 0.001, .greatest = 500, .says = "half width around a line or point" },
    { "band_km", TR_V_PAIR, .least = 0.001, .greatest = 500,
      .says = "least and greatest depth of a band inside the edge" },
    { "edge_of", TR_V_REF, .says = "zone whose edge the band follows" },
    { "boundary_sigma_km", TR_V_NUMBER, .least = 0, .greatest = 200,
      .says = "doubt of the line, one sigma; 0: surveyed" },
    { "status", TR_V_WORD, .needed = true, .words = "named draft_map agreed_map contested_map" },
    { "drawn_by", TR_V_TEXT, .says = "`us`, or who drew it" },
    { "geometry_source", TR_V_TEXT, .says = "what the geometry was drawn from" },
    { "from", TR_V_DATE, .says = "first day, or the time of the start" },
    { "to", TR_V_DATE, .says = "last day, or the time of the end" },
    { "by", TR_V_REF, .says = "instrument" },
    { "guarantors", TR_V_REFS, .says = "actors that guarantee it" },
    { "when", TR_V_WHEN, .says = "{ reading: value }: holds under that value only" },
};
static const struct tr_keys zone = KEYS(zone_keys);

static const struct tr_key provision_keys[] = {
    { "id", TR_V_ID, .needed = true },
    { "by", TR_V_REF, .says = "instrument" },
    { "article", TR_V_TEXT, .says = "where it stands in the paper" },
    { "says", TR_V_TEXTS, .says = "our own sentence of it" },
    { "prohibit", TR_V_REFS, .says = "acts or act classes" },
    { "oblige", TR_V_ID, .says = "name of the duty" },
    { "permit", TR_V_REFS, .says = "acts or act classes" },
    { "exempt", TR_V_REFS, .says = "acts or act classes" },
    { "establish", TR_V_ID, .says = "name of what is set up" },
    { "breached_by", TR_V_REFS, .says = "acts that breach the duty" },
    { "weapons", TR_V_WORDS, .words = WEAPONS, .says = "only these weapon classes" },
    { "between", TR_V_REFS, .says = "two sides, both ways" },
    { "bearer", TR_V_REFS, .says = "side, role or actor; none: every party" },
    { "protects_civilians", TR_V_TRUTH_WHEN, .says = "attacks by a bound party on civilians alone are covered" },
    { "against", TR_V_REF, .says = "designated_groups or an actor" },
    { "lifts", TR_V_REFS, .says = "provisions that it opens" },
    { "in", TR_V_REFS, .says = "zones or zone kinds; none: everywhere" },
    { "outside", TR_V_REFS, .says = "zones or zone kinds that are left out" },
    { "parties_of", TR_V_REFS, .says = "instruments whose parties are bound" },
    { "from", TR_V_START, .says = "day, time, or hostilities_cease" },
    { "to", TR_V_DATE, .says = "last day, or the time of the end" },
    { "deadline", TR_V_DATE, .says = "done by the end of that day, or by that time" },
    { "when", TR_V_WHEN, .says = "{ reading: value }: holds under that value only" },
};
static const struct tr_keys provision = KEYS(provision_keys);

static const struct tr_key value_keys[] = {
    { "id", TR_V_ID, .needed = true },
    { "says", TR_V_TEXT, .needed = true },
    { "authority", TR_V_TEXT, .says = "who reads it so" },
};
static const struct tr_keys value = KEYS(value_keys);

static const struct tr_key reading_keys[] = {
    { "id", TR_V_ID, .needed = true },
    { "question", TR_V_TEXT, .needed = true },
    { "values", TR_V_MAPS, .needed = true, .keys = &value, .most = 8 },
};
static const struct tr_keys reading = KEYS(reading_keys);

/* The limits keep every pairwise check of the builders within a second. */
static const struct tr_key agreement_keys[] = {
    { "agreement", TR_V_AGREEMENT_ID, .needed = true, .says = "id: lower-case letters, digits, -, ., _" },
    { "title", TR_V_TEXTS, .needed = true },
    { "language", TR_V_TEXT, .says = "of texts without a language; en unless told" },
    { "time_zone", TR_V_ZONE, .needed = true, .says = "IANA name" },
    { "kind", TR_V_WORD, .words = INSTRUMENT_KINDS },
    FORCE_KEYS,
    { "sides", TR_V_REFS, .says = "needed when a provision has `between`" },
    { "instruments", TR_V_MAPS, .keys = &instrument, .most = 100 },
    { "actors", TR_V_MAPS, .needed = true, .keys = &actor, .most = 5000 },
    { "roles", TR_V_MAPS, .needed = true, .keys = &role, .most = 5000 },
    { "designated_groups", TR_V_MAPS, .keys = &designation, .most = 2000 },
    { "zones", TR_V_MAPS, .needed = true, .keys = &zone, .most = 5000 },
    { "provisions", TR_V_MAPS, .needed = true, .keys = &provision, .most = 1000 },
    { "readings", TR_V_MAPS, .keys = &reading, .most = 12 },
    { "presence", TR_V_FILE, .says = "TSV: who held which place when" },
    { "notes", TR_V_TEXTS, .says = "kept, not used" },
};
const struct tr_keys tr_agreement_keys = { "agreement", agreement_keys, TR_COUNT(agreement_keys) };
