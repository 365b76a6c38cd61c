/* SPDX-License-Identifier: Apache-2.0
 *
 * model.h: the nouns. One meaning each, the field's standard terms, shared by every stage.
 *
 *   report    one received item, immutable: who says, when received, what it asserts
 *   place     where, always with its doubt
 *   agreement what was promised: instruments, actors, roles, zones, provisions, readings
 *   incident  something that happened at one place and time; made of reports
 *   finding   incident (or duty) x provision x zone -> verdict with a reason trail
 *
 * Everything here borrows from the arena of whoever made it. Lists are { v, n } (cap while they
 * are built). Indexes into an agreement's lists are size_t; TR_NONE means "none". */
#ifndef TRUCE_MODEL_H
#define TRUCE_MODEL_H

#include "truce/base.h"

#define TR_NONE SIZE_MAX

/* ---- words with a fixed set of values; names in src/model/words.c ---------------------- */

typedef enum { /* what a record is (records.md); only the first four can become incidents */
               TR_REPORT,
               TR_OBSERVATION, /* first-hand perception: observer, bearing, range */
               TR_ACCESS,      /* monitors or aid denied, delayed, let through on conditions */
               TR_POST,        /* a checkpoint or observation post */
               TR_COVERAGE,    /* what was watched, when, by which means */
               TR_PERFORMANCE, /* a duty was done, partly done, or not done */
               TR_TALLY,       /* a side's own count: shown, compared, never summed */
               TR_AGGREGATE,   /* a total over places or days: shown apart, never judged */
               TR_RETRACTION,  /* takes an earlier report back */
               TR_DOCUMENT, /* an article, readout or statement, with its claims; its events are reports of their own */
               TR_KINDS
} tr_kind;

typedef enum { /* what is counted */
               TR_KILLED,
               TR_KILLED_CIVILIANS,
               TR_KILLED_ACTOR,
               TR_KILLED_TARGET,
               TR_KILLED_UNKNOWN,
               TR_INJURED,
               TR_DETAINED,
               TR_ABDUCTED,
               TR_DISPLACED,
               TR_EXPLOSIONS,
               TR_SHOTS,
               TR_VIOLATIONS,
               TR_ITEMS,
               TR_COUNTED
} tr_counted;

typedef enum {                  /* shape of the doubt about a place */
               TR_PLACE_NONE,   /* no place, or only a country */
               TR_PLACE_NORMAL, /* at +- sigma: circular normal, radius_m is one sigma */
               TR_PLACE_DISC,   /* uniform in a circle of radius_m */
               TR_PLACE_SECTOR, /* seen or heard from an observer: annular sector, uniform by area */
               TR_PLACE_AREA,   /* uniform in a named administrative area (level 1..3) */
               TR_PLACE_NAME,   /* a name only; locate resolves it or leaves it unplaced */
               TR_PLACE_KINDS
} tr_place_kind;

typedef enum {          /* which end of a shot the place tells */
               TR_SITE, /* where it happened; nothing said of launch and impact */
               TR_IMPACT,
               TR_LAUNCH
} tr_place_role;

typedef enum { /* things worth knowing about a row; the names are in tr_flag_names (words.c) */
               TR_FLAG_BEST_ZERO,
               TR_FLAG_BEST_OUTSIDE,
               TR_FLAG_EVEN_SPLIT,
               TR_FLAG_COUNTS_DISAGREE,
               TR_FLAG_SOURCE_BEFORE_EVENT,
               TR_FLAG_POSSIBLY_SAME,
               TR_FLAG_NO_INITIATOR,
               TR_FLAG_SIDE_NOT_SEPARATED,
               TR_FLAG_CENTROID,
               TR_FLAG_COARSE_PLACE,
               TR_FLAG_COARSE_TIME,
               TR_FLAG_UNCLEAR_EVENT,
               TR_FLAG_NAME_CLASH,
               TR_FLAG_ONE_VOICE,
               TR_FLAG_NO_SOURCE,
               TR_FLAG_EXERCISE,
               TR_FLAG_SPLICED_TEXT, /* told by a text that was pieced together: no independent source */
               TR_FLAGS
} tr_flag;
#define TR_HAS(flags, flag) (((flags) >> (flag)) & 1u)

/* ---- report ------------------------------------------------------------------------------ */

struct tr_ref {    /* an actor as a source names it; the agreement says who that is */
    tr_str scheme; /* "ucdp", "acled" ...; empty: an id or a name */
    tr_str code;   /* in that scheme; may be empty */
    tr_str name;   /* as written */
};

struct tr_place {
    tr_place_kind kind;
    tr_place_role role;
    tr_point at;        /* centre, or the observer of a SECTOR */
    double radius_m;    /* NORMAL: one sigma; DISC: radius */
    double bearing_deg; /* SECTOR: middle, clockwise from north */
    double spread_deg;  /* SECTOR: full width, (0, 360] */
    double range_m[2];  /* SECTOR: nearest and farthest */
    int level;          /* AREA: administrative level 1..3 */
    int precision;      /* the source's own code, 0 when none */
    tr_str name;        /* as written: "Tallbisah  town" */
    tr_str adm1, adm2, adm3, country;
};

struct tr_assertion { /* what somebody says about this incident, beyond that it happened */
    tr_str by;        /* actor id or source */
    tr_str says;      /* exemption | denial | admission | confirmation | blame | initiated */
    tr_str about;     /* actor id: the exempt target, the one blamed ...; may be empty */
    tr_str told_by;   /* who passes it on, when not `by` itself: not independent of `by` */
    tr_str text;      /* our own words or a short quotation */
    bool evidenced;   /* the record carries evidence, not only the claim */
};

struct tr_native {      /* where the row came from */
    tr_str dataset, id; /* "ucdp-ged", "245629"; may be empty */
    int64_t row;        /* 1-based data row or line; 0 unknown */
};

struct tr_special { /* parts that only some kinds have; NULL in a plain report */
    tr_str duty;    /* PERFORMANCE: provision id; ACCESS: optional */
    tr_str outcome; /* PERFORMANCE: done | partly_done | not_done; ACCESS: denied | delayed | conditional */
    tr_str by;      /* POST: operator; TALLY: the side that counts; ACCESS: who obstructs; PERFORMANCE: bearer */
    tr_str of;      /* TALLY: the side that is counted; RETRACTION: report id or dataset:id */
    tr_str zone;    /* any: zone id when the source names one */
    tr_str status;  /* POST: opened | closed */
    double hours;   /* COVERAGE: hours watched; < 0 unknown */
    double share;   /* COVERAGE: share of the place and time watched, 0..1; < 0 unknown */
    TR_LIST(struct tr_part) parts; /* TALLY: by area */
};
struct tr_part {
    tr_str name;
    int64_t n;
};

/* ---- claim ------------------------------------------------------------------------------- */

typedef enum { /* what a text asserts (records.md); names in tr_claim_type_names */
               TR_CLAIM_EVENT,
               TR_CLAIM_STATEMENT,
               TR_CLAIM_MEETING, /* meetings, calls, rounds of talks */
               TR_CLAIM_MEASURE, /* an embargo, a visa rule, a siege: imposed, in force, lifted */
               TR_CLAIM_STANCE,  /* who backs, rejects, walks out of what */
               TR_CLAIM_COMMITMENT,
               TR_CLAIM_SILENCE,  /* a text is said not to mention something */
               TR_CLAIM_ZONE_REF, /* a place named as (part of) a zone */
               TR_CLAIM_COUNT,    /* a number of dead, zones, violations ... that belongs to no event */
               TR_CLAIM_RELATION, /* between two actors: allies, improved, broken off */
               TR_CLAIM_TYPES
} tr_claim_type;

typedef enum { /* is it so, by the text? Only the first two can count as having happened; names in tr_status_names */
               TR_STATUS_HAPPENED,
               TR_STATUS_ONGOING,
               TR_STATUS_PLANNED,      /* will, is to, agreed to, about to */
               TR_STATUS_HYPOTHETICAL, /* would, could, if */
               TR_STATUS_NORMATIVE,    /* should, must, called for */
               TR_STATUS_DENIED,       /* did not; said that it had not */
               TR_STATUS_HISTORICAL,   /* background from before what the text reports */
               TR_STATUSES
} tr_status;

typedef enum { /* how sure the text itself is; names in tr_hedge_names */
               TR_HEDGE_ASSERTED,
               TR_HEDGE_REPORTED, /* reportedly, according to, said */
               TR_HEDGE_PROBABLE,
               TR_HEDGE_POSSIBLE, /* may, as far as I can tell */
               TR_HEDGE_DOUBTED,  /* allegedly, unconfirmed, denied by others */
               TR_HEDGES
} tr_hedge;

struct tr_bytes { /* half-open range of bytes in the original document */
    uint32_t from, to;
};

struct tr_named { /* somebody or something that a claim names */
    tr_str id;    /* lexicon id: "RUS.GOV", "SYR.OPP.delegation"; empty: named but not known */
    tr_str name;  /* as written, or the antecedent's name when a pronoun stands there */
    tr_str
        role; /* source | target | speaker | audience | channel | host | sponsor | attendee | signatory | imposer ... */
    struct tr_bytes at;
};

struct tr_place_choice { /* one candidate for a place name, with its probability */
    struct tr_place place;
    tr_str id; /* of the gazetteer: "geonames:172946", "case:idlib" ... */
    double p;
};

struct tr_claim {
    tr_str id; /* c + 13 base32 over report, type, rule, spans and content */
    tr_claim_type type;
    tr_str cls, mode;                /* PLOVER class and mode, or ours: "ASSAULT" "aerial", "REJECT" "walkout" */
    tr_str act;                      /* our act code (share/acts.tsv); empty: none fits */
    TR_LIST(struct tr_named) actors; /* each with its role; in order of the text */
    tr_str about;                    /* what is said, agreed, imposed, backed: a short phrase of the text */
    tr_str topic;                    /* lexicon noun class of it: SAFE_ZONE, CEASEFIRE, EMBARGO ...; may be empty */
    tr_str stance; /* STANCE, RELATION: supports | rejects | hedged | neutral | ally | opponent | improved | worsened */
    tr_span when;  /* {NONE, MAX}: unknown */
    tr_str when_basis;  /* explicit | anchored | inferred | inherited | document-bound | unusable; empty: none */
    tr_str granularity; /* minute | hour | part_of_day | day | week | month | season | year | decade */
    TR_LIST(struct tr_place_choice) places; /* best first; empty: none named */
    tr_str place_part;                      /* whole | part; outskirts, near ... as written */
    struct tr_count counts[TR_COUNTED];
    int64_t number; /* COUNT, and lists that state their size: TR_UNKNOWN when none */
    tr_str weapon;
    bool negated; /* polarity */
    tr_status status;
    tr_hedge hedge;
    struct tr_strs hedges;                /* the words that hedge, as written: "broadly", "as far I could tell" */
    TR_LIST(struct tr_named) attribution; /* who says so, nearest first: speaker <- office <- medium <- the article */
    TR_LIST(struct tr_bytes) spans;       /* what it stands on, in the original bytes; the first is the main one */
    tr_str rule;                          /* "walkout-1" */
    struct tr_strs why;                   /* lexicon lines used: "armed-groups.lex:120" */
    double confidence;                    /* 0..1, of the reading, not of the fact */
    tr_str parent;                        /* id of the claim it is nested in: a statement's content */
    tr_str text;                          /* the sentence or quotation, as written, at most 400 bytes */
};

/* A claim of which nothing is known: counts, number and time are spelled unknown, confidence 1. */
struct tr_claim tr_claim_blank(void);
/* Can this claim count as having happened: happened or ongoing, not negated, asserted or reported? The one place that says so. */
bool tr_claim_counts(const struct tr_claim *c);
struct tr_document;
/* Its signs say that it was pieced together (docs/quality.md): no independent source. NULL: no. */
bool tr_document_is_spliced(const struct tr_document *d);
/* Is an actor of this role one who does (source, speaker, imposer ...), one it is done or said to (target,
 * audience ...), or neither (channel ...)? */
typedef enum { TR_ROLE_OTHER, TR_ROLE_DOES, TR_ROLE_SUFFERS } tr_role_side;
tr_role_side tr_role_side_of(tr_str role);

struct tr_quality { /* a sign that the document is spliced, spun or damaged (text.md 0.7) */
    tr_str
        flag; /* "S1" ... "S10" | "date_clash" | "odd_date" | "not_english" | "cut" | "bad_encoding" | "hidden_characters" | "no_date" | "no_author" | "no_outlet" | "spliced" */
    tr_str says; /* short, ours */
    TR_LIST(struct tr_bytes) spans;
};

/* Signs about texts that whoever reads a file must hear of at once: what was not read, or cannot be told from it. */
enum { TR_TOLD_SIGNS = 7 };
extern const char *const tr_told_signs[TR_TOLD_SIGNS];

struct tr_document {              /* of a report of kind TR_DOCUMENT: one text and what was read in it */
    tr_str title, author, outlet; /* as the document gives them; may be empty */
    tr_str genre;                 /* news | readout | statement | feed_item | aggregated */
    tr_str speaker, counterpart;  /* readout: whose it is, and with whom; lexicon ids */
    tr_str lexicon;               /* first 16 hex digits of the hash of lexicon and rules */
    TR_LIST(struct tr_claim) claims;
    TR_LIST(struct tr_quality) quality;
};

struct tr_report {
    tr_str id; /* r + 13 base32; see records.md */
    tr_kind kind;
    tr_str source;            /* who gave us this: a source id */
    struct tr_strs voices;    /* distinct origins named in the row, in order of appearance; may be empty */
    tr_str origin;            /* first author; equals voices.v[0] or source */
    tr_str url, lang, text;   /* text: short, as the record gives it */
    struct tr_strs headlines; /* of articles behind the row; they describe the article */
    tr_time received;         /* TR_TIME_NONE: not given; then the as-of of the case */
    tr_time published;        /* TR_TIME_NONE: not given */
    tr_span when;             /* {NONE, MAX}: unknown */
    tr_str tz;                /* IANA name that local times were read with */
    tr_str act;               /* our code (share/acts.tsv) */
    tr_str act_native;        /* the source's own code or word */
    tr_str weapon;            /* weapon class or empty */
    tr_str means;             /* heard | seen | camera | uav | ... or empty */
    TR_LIST(struct tr_ref) actor, target;
    bool directed; /* the source says that actor did it to target; else they are two sides */
    struct tr_count counts[TR_COUNTED];
    struct tr_place place;
    struct tr_place *other_end; /* NULL, or the launch when place is the impact, and so on */
    TR_LIST(struct tr_assertion) assertions;
    struct tr_native native;
    uint32_t flags; /* 1 << tr_flag */
    struct tr_special *special;
    struct tr_document *document; /* DOCUMENT: what was read in it; else NULL */
    tr_str raw;                   /* the bytes of the row, as received (borrowed from the input) */
    tr_str file;                  /* name of the input file, no folder */
    tr_hash file_hash;            /* SHA-256 of the whole input */
    int64_t offset;               /* of raw in the input */
    tr_hash content;              /* SHA-256 over the canonical content: the row's version */
};

/* A row that is not kept, and why. in = kept + set aside, always. */
struct tr_set_aside {
    tr_str file;
    int64_t line, row; /* physical line, data row; 0 when it is the whole file */
    tr_str field, found, expected;
    tr_str raw; /* the bytes of the row, cut at 4 KiB */
};

/* ---- source ------------------------------------------------------------------------------ */

struct tr_source {
    tr_str id;
    struct tr_strs names;  /* spellings; compared by tr_fold */
    tr_str cls;            /* class: monitor, ngo, press, party, guarantor, dataset, sensor ... */
    tr_str interest;       /* actor id or side that it belongs to; empty when none */
    tr_str owner, licence; /* may be empty */
    char admiralty;        /* 'A'..'F'; 'F' unless told */
};
struct tr_sources {
    TR_LIST(struct tr_source) list;
    struct tr_map by_name; /* tr_fold of ids and spellings -> index; the first that has it wins */
};

/* ---- agreement --------------------------------------------------------------------------- */

struct tr_text { /* one text in one language */
    tr_str lang, text;
};
typedef TR_LIST(struct tr_text) tr_texts; /* first is the default */

struct tr_mark { /* where something stands in the agreement file; line 0 = not from a file */
    uint32_t line, column;
};

struct tr_when { /* holds only under one value of one reading; reading TR_NONE: always */
    size_t reading, value;
};
#define TR_UNCONDITIONAL ((struct tr_when){ TR_NONE, TR_NONE })

typedef TR_LIST(size_t) tr_indexes;

struct tr_instrument {
    tr_str id, kind; /* kind: nationwide_ceasefire, de_escalation, implementation ... */
    tr_texts title;
    tr_time signed_at;
    tr_span force;         /* from entry into force; to = end when known, else TR_TIME_MAX */
    tr_time cease;         /* hostilities cease on the ground; TR_TIME_NONE: force.from */
    int term_months;       /* 0: no term */
    tr_str extension;      /* none | automatic | by_consensus | by_non_objection */
    tr_indexes builds_on;  /* amends, implements, extends: earlier instruments that go on */
    tr_indexes supersedes; /* earlier instruments that end where this one begins */
    tr_str source;
    struct tr_mark mark;
};

struct tr_code {
    tr_str scheme, code;
};
struct tr_actor {
    tr_str id, kind; /* state | group | coalition | umbrella | body | civilians */
    tr_texts names;
    TR_LIST(struct tr_code) codes;
    tr_indexes members;  /* coalition: who it is made of */
    tr_indexes may_hide; /* umbrella: actors that a source may mean without saying so */
    size_t alias_of;     /* successor or other name of; TR_NONE */
    tr_str capability;   /* space-separated: aircraft drones heavy_weapons */
    struct tr_mark mark;
};

struct tr_role {
    size_t actor; /* index */
    tr_str role;  /* party | guarantor | signatory | observer | mediator | third_party | non_signatory */
    tr_str side;  /* for a party: the side that `between` names */
    tr_span span;
    size_t by;        /* instrument; TR_NONE: all */
    tr_indexes zones; /* empty: everywhere */
    struct tr_when when;
    tr_str basis, source;
    struct tr_mark mark;
};

struct tr_designation { /* outside the protection of the ceasefire, by a dated list */
    size_t actor;
    tr_span span;
    struct tr_when when;
    tr_str authority;
    struct tr_mark mark;
};

typedef struct {
    tr_point *v;
    size_t n;
} tr_line; /* ring: first == last, as read */
typedef struct {
    tr_line *v;
    size_t n;
} tr_polygon; /* outer ring, then holes */
struct tr_shape {
    enum { TR_SHAPE_NONE, TR_SHAPE_POLYGONS, TR_SHAPE_LINES, TR_SHAPE_POINTS } kind;
    tr_polygon *polygons;
    size_t n_polygons;
    tr_line *lines;
    size_t n_lines; /* POINTS: one line per point list */
};

struct tr_zone {
    tr_str id, kind;       /* domain.md 4: de_escalation_area, demilitarised_zone, security_corridor ... territory */
    tr_texts names;        /* all spellings */
    struct tr_strs core;   /* settlements in it beyond doubt, all spellings */
    struct tr_shape shape; /* NONE: named only */
    double buffer_m;       /* corridor or post: half width around the line or point; else 0 */
    double depth_m[2];     /* band inside the polygon along its edge: least and greatest depth; {0,0}: no band */
    double sigma_m;        /* doubt of the whole line, one sigma; 0: a surveyed line */
    size_t edge_of;        /* band: the zone whose edge it follows, TR_NONE: its own */
    tr_str status;         /* named | draft_map | agreed_map | contested_map */
    bool own_drawing;      /* we drew it: "our reading, no legal standing" */
    tr_str geometry_source;
    tr_span span;
    size_t by;             /* instrument */
    tr_indexes guarantors; /* actors */
    struct tr_when when;
    struct tr_mark mark;
};

typedef enum { TR_PROHIBIT, TR_OBLIGE, TR_PERMIT, TR_EXEMPT, TR_ESTABLISH } tr_modality;

struct tr_provision {
    tr_str id, article;
    size_t by; /* instrument */
    tr_modality modality;
    tr_texts says; /* our own sentence of it */
    struct tr_strs
        acts; /* acts or act classes (share/acts.tsv): prohibited, permitted, exempted; for OBLIGE: acts that breach it */
    struct tr_strs weapons;       /* empty: any */
    tr_str duty;                  /* OBLIGE, ESTABLISH: what is to be done */
    struct tr_strs between;       /* PROHIBIT: two sides, dyadic; empty: any bearer */
    struct tr_strs bearers;       /* sides, roles or actor ids; empty: every party */
    bool protects_civilians;      /* an attack by a bound party on civilians alone is covered */
    struct tr_when protects_when; /* ... under this reading */
    tr_str against;               /* EXEMPT: "designated_groups" or an actor id */
    tr_indexes
        lifts; /* EXEMPT, PERMIT: provisions it opens; load fills it: none named, those of its family about the same acts */
    tr_indexes zones;      /* where; empty: everywhere */
    tr_indexes outside;    /* ... but not in these */
    tr_indexes parties_by; /* roles by these instruments bind; filled by load: own and all it builds on */
    tr_span span;          /* when it binds */
    tr_time deadline;      /* TR_TIME_NONE: none */
    struct tr_when when;
    struct tr_mark mark;
};

struct tr_reading_value {
    tr_str id, says, authority;
};
struct tr_reading {
    tr_str id, question;
    TR_LIST(struct tr_reading_value) values; /* none is the default */
    struct tr_mark mark;
};

struct tr_presence { /* who held which place when, by whose account */
    size_t actor;
    size_t zone;           /* TR_NONE: see place */
    struct tr_place place; /* DISC, when zone is TR_NONE */
    struct tr_strs names;  /* place names it covers, besides */
    tr_span span;
    tr_str status; /* held | present | contested | absent */
    tr_str source;
    int64_t line;
};

struct tr_known_place { /* places.tsv of the case, and known centroids */
    tr_str id;
    struct tr_strs names;
    tr_point at;
    double radius_m;
    tr_str kind, adm1; /* kind: town | village | city | district | governorate | centroid ... */
    int64_t line;      /* in places.tsv; 0: not from there */
};

struct tr_agreement {
    tr_str id, language;
    tr_texts title;
    struct tr_tz tz;
    struct tr_strs sides;
    TR_LIST(struct tr_instrument) instruments;
    TR_LIST(struct tr_actor) actors;
    TR_LIST(struct tr_role) roles;
    TR_LIST(struct tr_designation) designations;
    TR_LIST(struct tr_zone) zones;
    TR_LIST(struct tr_provision) provisions;
    TR_LIST(struct tr_reading) readings;
    TR_LIST(struct tr_presence) presence;
    TR_LIST(struct tr_known_place) places;
    tr_hash content; /* over the bytes of all its files */
};

/* ---- located ----------------------------------------------------------------------------- */

typedef enum { /* what the share of a zone stands on */
               TR_BY_GEOMETRY,
               TR_BY_CORE,
               TR_BY_ZONE_NAME,
               TR_BY_SOURCE_ZONE,
               TR_BY_NOTHING
} tr_in_basis;

struct tr_in_zone { /* one place against one zone */
    size_t zone;
    double p;             /* P(in zone), rounded to 1e-6 */
    double p_out, p_back; /* the same with the line moved one sigma outwards, inwards */
    double reach_p; /* P(a launch within indirect-fire reach lies in the zone), given nothing else; see locate.h */
    bool near;      /* the 90 % region of the place meets the zone */
    tr_in_basis basis;
    tr_str matched; /* the name that matched, when by name */
};

struct tr_located { /* where one report is; zones with p == 0 and not near are left out */
    bool placed;
    struct tr_place place; /* after names and administrative areas were resolved */
    double r90_m;          /* radius of the 90 % region */
    TR_LIST(struct tr_in_zone) zones;
    TR_LIST(struct tr_in_zone) other_end; /* the other end's zones, when the report has one */
    tr_str how;                           /* "point", "admin-area", "radius-for-level-1", "centroid" ... */
    uint32_t flags;                       /* CENTROID, NAME_CLASH, COARSE_PLACE */
    TR_LIST(size_t) presence;             /* rows of agreement.presence whose place meets this one */
};

/* ---- incident and finding ---------------------------------------------------------------- */

struct tr_incident {
    tr_str id;                        /* i + 13 base32: of its smallest member */
    const struct tr_report **reports; /* sorted by id; facts[0] tells what, where, when */
    size_t n;
    const struct tr_report *facts;    /* the report whose facts are judged */
    const struct tr_located *located; /* of facts */
    struct tr_count killed;           /* of facts */
    uint32_t flags;                   /* of all reports */
    double p_happened;                /* documented prior of the source class */
};

typedef enum { /* strongest first: the order in which an incident is counted once */
               TR_VIOLATION,
               TR_UNDETERMINED,
               TR_EXEMPT_CLAIMED,
               TR_EXEMPT_FOUND,
               TR_NOT_VIOLATION,
               TR_OUTSIDE_SCOPE,
               TR_NOT_ASSESSED,
               TR_VERDICTS
} tr_verdict;

typedef enum { TR_ALLEGED, TR_ASSESSED, TR_CONFIRMED } tr_claim_level;

struct tr_arg { /* one named value in a reason; people read it through the message catalogue */
    tr_str key, value;
};
struct tr_reason { /* one step of the trail: a condition, what it is worth, what it stands on */
    tr_str
        condition; /* record | act | time | place | actors | target | exemption | permission | reading | duty | coverage ... */
    tr_str rule;             /* key in the message catalogue: "place.inside" */
    double p, p_low, p_high; /* with the bounds within which the answer could move it */
    TR_LIST(struct tr_arg) args;
    struct tr_strs rows; /* ids of reports, zones, roles, presence lines it stands on */
};

struct tr_party_share {
    tr_str party; /* actor id or "unknown" */
    double p;
    tr_str level; /* alleged | admitted | contested | unattributed */
};

struct tr_by_reading {
    tr_str reading; /* "guarantor-is-party=yes" (several joined by ';') */
    tr_verdict verdict;
    tr_str detail;
    double p_violation;
};

struct tr_finding {
    tr_str id;                                     /* f + 13 base32 of (incident or duty, provision, zone) */
    tr_str incident;                               /* id; empty for a duty */
    size_t incident_index;                         /* into the work's incidents, TR_NONE for a duty */
    size_t provision;                              /* TR_NONE: no provision fits (outside_scope) */
    size_t zone;                                   /* TR_NONE: none */
    tr_verdict verdict, verdict_out, verdict_back; /* the latter two: line moved one sigma */
    tr_str
        detail; /* of outside_scope: time | place | actors | act; of undetermined: the deciding condition; of a duty: met | met_late | missed | not_yet_due ... */
    tr_claim_level level;
    double p_violation, p_exempt, p_scope, p_happened;
    TR_LIST(struct tr_party_share) parties;
    TR_LIST(struct tr_reason) reasons;
    TR_LIST(struct tr_by_reading) by_reading; /* empty when no reading touches it */
    tr_str flip;                              /* condition whose answer would move p_violation most */
    double flip_to[2];                        /* p_violation if that answer were no, yes */
    tr_str params;                            /* version of the parameter file */
};

/* ---- the process around the ceasefire: made from claims by process.h ---------------------- */

typedef enum {                       /* whose word is it that we have? names in tr_voice_names */
               TR_VOICE_OWN,         /* the actor's own word, as a text quotes or reports it */
               TR_VOICE_REPORTED,    /* a writer or medium says it of the actor */
               TR_VOICE_SECOND_HAND, /* another actor says it of this one */
               TR_VOICES
} tr_voice;

struct tr_basis { /* what an entry stands on; the claim's spans are the bytes */
    const struct tr_report *report;
    const struct tr_claim *claim; /* NULL: the record as a whole */
};
typedef TR_LIST(struct tr_basis) tr_bases; /* by report, then claim */
/* All of them stand in texts that were pieced together (docs/weigh.md). False of none. */
bool tr_bases_are_spliced(const tr_bases *on);

struct tr_party { /* who acts: a state with all who speak for it, a group, a body */
    tr_str id;    /* "RUS", "SYR.OPP"; a folded name where the lexicon knows none */
    tr_str name;  /* the agreement's, else as texts mostly write it */
    tr_str actor; /* id in the agreement; empty: none */
    bool medium;  /* an outlet or agency: passes on, takes no side */
};

struct tr_taker { /* one who takes part in a meeting */
    size_t party;
    tr_str who;  /* the person or body, as written */
    tr_str role; /* attendee | host | sponsor | signatory | mediator | walked_out */
    tr_bases on;
};

struct tr_meeting {
    tr_str id;   /* m + 13 base32, of its smallest claim */
    tr_str kind; /* phone | visit | talks | round | summit | signing | meeting */
    tr_span when;
    int64_t number; /* of the round; TR_UNKNOWN */
    tr_status status;
    tr_hedge hedge;  /* of the surest mention of that status */
    bool contested;  /* some say that it happened, some deny it */
    size_t could_be; /* other meetings that its mention may mean as well; they are kept apart */
    tr_str place, topic, about;
    TR_LIST(struct tr_taker) takers;
    tr_bases on;
};

struct tr_position { /* what an actor says or does about something, at a time */
    tr_str id;
    size_t party;
    tr_str who;    /* the person or body */
    tr_str stance; /* supports | rejects | hedged | neutral | silent | says */
    tr_str how;    /* said | acted | silence_reported (a third party says so) | silence_observed (we hold the text) */
    tr_voice voice;
    size_t by; /* SECOND_HAND: the party that says so; TR_NONE */
    tr_str topic, about;
    tr_str
        own_text; /* silence_reported: not_held | silent | mentions: does the case hold the text, and what does it say */
    tr_span when;
    tr_status status;
    tr_hedge hedge;
    tr_bases on; /* silence_observed: the silent text, then the claims of others about it */
};

typedef enum { TR_MEASURE_NOT, TR_MEASURE_UNKNOWN, TR_MEASURE_PRESUMED, TR_MEASURE_IN_FORCE } tr_measure_state;

struct tr_measure {
    tr_str id;
    size_t imposer, target; /* parties; TR_NONE: not told */
    tr_str kind, about;     /* embargo, visa ...; goods or persons */
    tr_span span;           /* imposed .. lifted, as far as known */
    tr_span seen;           /* first and last time for which a text says that it is in force; from > to: never */
    bool for_now;           /* "for the time being": its end is left open */
    tr_hedge hedge;
    tr_voice voice;
    tr_bases on;
};

typedef enum { TR_OUTCOME_OPEN, TR_OUTCOME_KEPT, TR_OUTCOME_NOT_KEPT, TR_OUTCOME_CONTESTED, TR_OUTCOMES } tr_outcome;

struct tr_commitment {
    tr_str id;
    size_t party, to; /* to: TR_NONE when nobody is named */
    tr_str who, kind, topic, about;
    tr_voice voice;
    size_t by; /* SECOND_HAND: who says that it was promised */
    tr_span made;
    tr_time due;  /* TR_TIME_NONE: none told */
    bool overdue; /* due before the as-of, and nothing heard */
    tr_hedge hedge;
    tr_outcome outcome;
    tr_bases on, kept_on, broken_on;
};

struct tr_tie_point {
    tr_span when;
    double value; /* -10 (violence) .. 10 (material help); share/relations.tsv */
    tr_str kind;  /* class and mode, or ally, opponent, improved, worsened */
    size_t from;  /* who does; TR_NONE: both */
    tr_voice voice;
    struct tr_basis on;
};
struct tr_tie { /* between two parties, a < b */
    size_t a, b;
    TR_LIST(struct tr_tie_point) points; /* by time, then claim */
};

struct tr_ledger {
    TR_LIST(struct tr_party) parties; /* by id */
    TR_LIST(struct tr_meeting) meetings;
    TR_LIST(struct tr_position) positions;
    TR_LIST(struct tr_measure) measures;
    TR_LIST(struct tr_commitment) commitments;
    TR_LIST(struct tr_tie) ties;
}; /* all by time, then id; ties by parties */
/* Is the measure in force at that time, as far as the texts tell? PRESUMED: known before, and no end is known. */
tr_measure_state tr_measure_at(const struct tr_measure *m, tr_time t);
/* When an entry stands in a ledger: its start, or where only its end is known, that; TR_TIME_MAX: never told. */
tr_time tr_entry_time(tr_span when);

/* A day of the case file's life: what one run works on and makes. */
struct tr_work {
    tr_time as_of;
    tr_str params;
    const struct tr_agreement *agreement;
    const struct tr_sources *sources;
    struct tr_report **reports;
    size_t n_reports;           /* current versions, not retracted, by id */
    struct tr_located *located; /* beside reports */
    struct tr_incident *incidents;
    size_t n_incidents; /* by id */
    struct tr_finding *findings;
    size_t n_findings; /* by incident order, provision, zone; duties last */
    struct {
        int64_t in, kept, repeated, set_aside;
    } rows;
    struct tr_set_aside *set_aside;
    size_t n_set_aside;             /* by file, line; stored lines that cannot be read come last */
    size_t n_refused;               /* how many of these there are */
    const struct tr_ledger *ledger; /* of all documents; NULL: there are none */
};

/* ---- parameters: named constants of the judge, in a versioned file (share/parameters.tsv) ---- */

/* X(identifier, "name in the file"). A case folder may carry its own parameters.tsv. */
/* clang-format off */
#define TR_PARAM_LIST(X)                                                                                        \
    X(VIOLATION_MIN, "violation_min") X(REFUTED_MAX, "refuted_max") X(EXEMPT_MIN, "exempt_min")                 \
    X(SCOPE_MAX, "scope_max") X(ASSESSED_MIN, "assessed_min") X(CONFIRMED_MIN, "confirmed_min")                 \
    X(ZONE_NAME_P, "zone_name_p") X(JOINED_P, "joined_where_none_designated")                                   \
    X(HIDDEN_P, "designated_where_held") X(UNKNOWN_MIN, "unknown_party_min")                                    \
    X(UNCLEAR_ACT_P, "unclear_act_p") X(UNNAMED_P, "unnamed_actor_p") X(DIRECTED_P, "directed_source_p")        \
    X(ADMITTED_P, "admitted_p") X(REACH_M, "indirect_fire_reach_m")                                             \
    X(LAUNCH_IN_REACH_P, "launch_in_zone_if_in_reach")                                                          \
    X(INDIRECT_CIVILIANS_P, "indirect_if_only_civilians_died")                                                  \
    X(INDIRECT_ONE_SIDE_P, "indirect_if_one_side_died") X(INDIRECT_BOTH_P, "indirect_if_both_died")             \
    X(INDIRECT_NONE_P, "indirect_if_no_dead") X(INDIRECT_HEAVY_P, "indirect_if_heavy_weapon")                   \
    X(SIGMA_EXACT_M, "sigma_exact_m") X(SIGMA_NEAR_M, "sigma_near_m") X(RADIUS_LEVEL1_M, "radius_level1_m")     \
    X(RADIUS_LEVEL2_M, "radius_level2_m") X(RADIUS_LEVEL3_M, "radius_level3_m")                                 \
    X(RADIUS_COARSE_M, "radius_coarse_m") X(CORE_M, "core_settlement_m") X(CORE_NAME_M, "core_name_m")          \
    X(NAME_CLASH_M, "name_clash_m") X(COVERAGE_MIN, "coverage_adequate_min")                                    \
    X(PUBLIC_GRID_KM, "public_grid_km") X(PRIOR_MONITOR, "prior_monitor") X(PRIOR_NGO, "prior_ngo")             \
    X(PRIOR_PRESS, "prior_press") X(PRIOR_PARTY, "prior_party") X(PRIOR_GUARANTOR, "prior_guarantor")           \
    X(PRIOR_DATASET, "prior_dataset") X(PRIOR_SENSOR, "prior_sensor") X(PRIOR_OFFICIAL, "prior_official")       \
    X(PRIOR_UNKNOWN, "prior_unknown") X(SPLICED_MAX, "spliced_max")
/* clang-format on */
#define TR_PARAM_ID(id, name) TR_P_##id,
typedef enum { TR_PARAM_LIST(TR_PARAM_ID) TR_PARAMS } tr_param;

struct tr_params {
    tr_str version; /* "2026.1" when the built-in file, else "2026.1+" and 8 hex digits of its hash */
    double v[TR_PARAMS];
};
/* Reads a parameter file (name, value, unit, why). Names that are missing keep the built-in value;
 * unknown names and values out of range are TR_BAD_INPUT with file and line. Empty text: built-in. */
TR_MUST tr_rc tr_params_load(struct tr_arena *a, tr_str file, tr_str text, struct tr_params *out, struct tr_error *err);

/* ---- acts: our codes and their classes (share/acts.tsv), crosswalks (share/crosswalk/ *.tsv) ------ */

struct tr_act {
    tr_str code, says;
    struct tr_strs classes;
    bool indirect, armed, maybe_indirect;
};
struct tr_acts {
    TR_LIST(struct tr_act) list;
    struct tr_map by_code;
    struct tr_strs classes;
};
TR_MUST tr_rc tr_acts_load(struct tr_arena *a, struct tr_acts *out, struct tr_error *err); /* built-in table */
const struct tr_act *tr_act_find(const struct tr_acts *acts, tr_str code);                 /* or NULL */
/* Is `code` one of the acts or classes in `set`? */
bool tr_act_in(const struct tr_acts *acts, tr_str code, struct tr_strs set);
bool tr_act_word_known(const struct tr_acts *acts, tr_str act_or_class);

/* ---- words ------------------------------------------------------------------------------- */

extern const char *const tr_kind_names[TR_KINDS];
extern const char *const tr_counted_names[TR_COUNTED];
extern const char *const tr_place_kind_names[TR_PLACE_KINDS];
extern const char *const tr_flag_names[TR_FLAGS];
extern const char *const tr_claim_type_names[TR_CLAIM_TYPES];
extern const char *const tr_status_names[TR_STATUSES];
extern const char *const tr_hedge_names[TR_HEDGES];
extern const char *const tr_voice_names[TR_VOICES];
extern const char *const tr_outcome_names[TR_OUTCOMES];
extern const char *const tr_measure_state_names[4];
extern const char *const tr_verdict_names[TR_VERDICTS];
extern const char *const tr_level_names[3];
extern const char *const tr_modality_names[5];
extern const char *const tr_basis_names[5];
/* Index of `word` among n names, or TR_NONE. */
size_t tr_word(tr_str word, const char *const *names, size_t n);
bool tr_is_among(tr_str word, const char *const *names, size_t n);

#endif
