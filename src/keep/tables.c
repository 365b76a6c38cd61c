/* SPDX-License-Identifier: Apache-2.0
 *
 * The tables of a case file. Columns are for people who open the file in QGIS or with any SQLite tool; the truth
 * of a report and of a finding is its line. docs/keep.md describes each. */
#include "keep/tables.h"

#define KEY                                   \
    {                                         \
        "fid", "INTEGER PRIMARY KEY NOT NULL" \
    }
#define WHEN(name)       \
    {                    \
        name, "DATETIME" \
    }
#define TEXT(name)   \
    {                \
        name, "TEXT" \
    }
#define INT(name)       \
    {                   \
        name, "INTEGER" \
    }
#define REAL(name)   \
    {                \
        name, "REAL" \
    }
#define BLOB(name)   \
    {                \
        name, "BLOB" \
    }
#define FLAG(name)      \
    {                   \
        name, "BOOLEAN" \
    }
#define POINTS          \
    {                   \
        "geom", "POINT" \
    }
#define POLYGONS               \
    {                          \
        "geom", "MULTIPOLYGON" \
    }

static const struct keep_column zones[] = {
    KEY,
    POLYGONS,
    TEXT("id"),
    TEXT("kind"),
    TEXT("name"),
    TEXT("status"),
    FLAG("own_drawing"),
    REAL("sigma_m"),
    REAL("buffer_m"),
    REAL("depth_from_m"),
    REAL("depth_to_m"),
    WHEN("valid_from"),
    WHEN("valid_to"),
    TEXT("instrument"),
    TEXT("guarantors"),
    TEXT("geometry_source"),
};

static const struct keep_column incidents[] = {
    KEY,
    POINTS,
    TEXT("id"),
    TEXT("facts"),
    TEXT("verdict"),
    INT("findings"),
    TEXT("zones"),
    WHEN("happened_from"),
    WHEN("happened_to"),
    TEXT("act"),
    TEXT("weapon"),
    TEXT("actor"),
    TEXT("target"),
    FLAG("directed"),
    INT("killed_low"),
    INT("killed_best"),
    INT("killed_high"),
    INT("civilians_killed"),
    INT("injured"),
    TEXT("place"),
    TEXT("adm1"),
    TEXT("place_kind"),
    REAL("radius_m"),
    REAL("r90_m"),
    TEXT("how"),
    FLAG("placed"),
    REAL("p_happened"),
    INT("reports"),
    TEXT("source"),
    TEXT("origin"),
    TEXT("flags"),
};

/* The columns down to `line` are read back by place (tables.h). */
#define REPORT_COLUMNS                                                                                              \
    TEXT("id"), TEXT("kind"), TEXT("state"), INT("received_us"), BLOB("content"), BLOB("file_hash"),                \
        INT("byte_offset"), INT("byte_length"), TEXT("file"), INT("file_row"), TEXT("dataset"), TEXT("native_id"),  \
        TEXT("of_report"), TEXT("line"), WHEN("received"), WHEN("published"), WHEN("happened_from"),                \
        WHEN("happened_to"), TEXT("source"), TEXT("origin"), TEXT("act"), TEXT("act_native"), TEXT("weapon"),       \
        TEXT("actor"), TEXT("target"), FLAG("directed"), INT("killed_low"), INT("killed_best"), INT("killed_high"), \
        INT("civilians_killed"), INT("injured"), TEXT("place"), TEXT("adm1"), TEXT("place_kind"), REAL("radius_m"), \
        TEXT("flags"), TEXT("text"), TEXT("url")

static const struct keep_column reports[] = { KEY, POINTS, REPORT_COLUMNS };
static const struct keep_column report_versions[] = { KEY, BLOB("geom"), REPORT_COLUMNS };

static const struct keep_column findings[] = {
    KEY,
    POINTS,
    TEXT("id"),
    TEXT("incident"),
    TEXT("provision"),
    TEXT("zone"),
    TEXT("verdict"),
    TEXT("detail"),
    TEXT("level"),
    REAL("p_violation"),
    REAL("p_exempt"),
    REAL("p_scope"),
    REAL("p_happened"),
    TEXT("verdict_out"),
    TEXT("verdict_back"),
    TEXT("parties"),
    TEXT("flip"),
    WHEN("happened_from"),
    WHEN("happened_to"),
    TEXT("params"),
    TEXT("line"),
};
static const struct keep_column zone_doubt[] = {
    KEY, POLYGONS, TEXT("id"), TEXT("zone"), TEXT("side"), REAL("offset_m")
};
static const struct keep_column place_doubt[] = { KEY, POLYGONS, TEXT("id"), TEXT("verdict"), REAL("r90_m") };

static const struct keep_column set_aside[] = {
    KEY,           BLOB("digest"), TEXT("file"),     INT("line"), INT("file_row"),
    TEXT("field"), TEXT("found"),  TEXT("expected"), TEXT("raw"),
};
static const struct keep_column inputs[] = {
    KEY,
    TEXT("name"),
    BLOB("hash"),
    INT("received_us"),
    INT("rows_in"),
    INT("rows_kept"),
    INT("rows_repeated"),
    INT("rows_set_aside"),
};
static const struct keep_column raw[] = {
    KEY, BLOB("hash"), TEXT("name"), INT("size"), TEXT("packing"), BLOB("bytes")
};
static const struct keep_column files[] = { KEY, TEXT("name"), BLOB("hash"), BLOB("bytes") };
static const struct keep_column meta[] = { KEY, TEXT("name"), TEXT("value") };
static const struct keep_column evidence_log[] = {
    { "seq", "INTEGER PRIMARY KEY NOT NULL" },
    BLOB("prev_hash"),
    TEXT("row_table"),
    INT("row_key"),
    TEXT("action"),
    BLOB("row_hash"),
    TEXT("tool"),
    WHEN("as_of"),
};
static const struct keep_column evidence_head[] = { KEY, INT("entries"), BLOB("hash") };

#define DEF(t) #t, NULL
#define LAYER(t, geometry) #t, geometry
#define COLUMNS(t) t, TR_COUNT(t)

const struct keep_table_def keep_tables[KEEP_TABLES] = {
    [T_ZONES] = { LAYER(zones, "MULTIPOLYGON"), "Zones of the agreement as drawn", COLUMNS(zones), NULL },
    [T_INCIDENTS] = { LAYER(incidents, "POINT"), "Incidents with their strongest verdict", COLUMNS(incidents), NULL },
    [T_REPORTS] = { LAYER(reports, "POINT"), "Reports, current versions", COLUMNS(reports),
                    "CREATE UNIQUE INDEX reports_id ON reports (id);\n"
                    "CREATE INDEX reports_retraction ON reports (kind) WHERE kind = 'retraction';\n" },
    [T_FINDINGS] = { LAYER(findings, "POINT"), "Findings: incident or duty, provision, zone, verdict",
                     COLUMNS(findings), NULL },
    [T_ZONE_DOUBT] = { LAYER(zone_doubt, "MULTIPOLYGON"), "Zone lines moved by one sigma", COLUMNS(zone_doubt), NULL },
    [T_PLACE_DOUBT] = { LAYER(place_doubt, "MULTIPOLYGON"), "Where an incident may have been: 90 % regions",
                        COLUMNS(place_doubt), NULL },
    [T_REPORT_VERSIONS] = { DEF(report_versions), "Earlier versions of reports", COLUMNS(report_versions),
                            "CREATE UNIQUE INDEX report_versions_id ON report_versions (id, content);\n" },
    [T_SET_ASIDE] = { DEF(set_aside), "Rows that were not kept, and why", COLUMNS(set_aside),
                      "CREATE UNIQUE INDEX set_aside_digest ON set_aside (digest);\n" },
    [T_INPUTS] = { DEF(inputs), "Account of each input", COLUMNS(inputs),
                   "CREATE UNIQUE INDEX inputs_name ON inputs (name, hash);\n" },
    [T_RAW] = { DEF(raw), "Inputs as they came", COLUMNS(raw), "CREATE UNIQUE INDEX raw_hash ON raw (hash);\n" },
    [T_FILES] = { DEF(files), "Files that define the case", COLUMNS(files),
                  "CREATE UNIQUE INDEX files_name ON files (name);\n" },
    [T_META] = { DEF(meta), "What made this file, and as of when", COLUMNS(meta),
                 "CREATE UNIQUE INDEX meta_name ON meta (name);\n" },
    [T_LOG] = { DEF(evidence_log), "Evidence log: every row that was stored, changed or removed", COLUMNS(evidence_log),
                NULL },
    [T_HEAD] = { DEF(evidence_head), "Last hash of the evidence log", COLUMNS(evidence_head), NULL },
};
_Static_assert(TR_COUNT(reports) <= KEEP_COLUMNS_MAX && TR_COUNT(incidents) <= KEEP_COLUMNS_MAX, "room for a row");
