/* SPDX-License-Identifier: Apache-2.0
 *
 * tables.h: what the case file is made of, as data. The schema, the writers and verify all read it. */
#ifndef TR_KEEP_TABLES_H
#define TR_KEEP_TABLES_H

#include "truce/base.h"

enum keep_table_id { /* map layers first */
                     T_ZONES,
                     T_INCIDENTS,
                     T_REPORTS,
                     T_FINDINGS,
                     T_ZONE_DOUBT,
                     T_PLACE_DOUBT,
                     KEEP_LAYERS,
                     T_REPORT_VERSIONS = KEEP_LAYERS,
                     T_SET_ASIDE,
                     T_INPUTS,
                     T_RAW,
                     T_FILES,
                     T_META,
                     T_LOG,
                     T_HEAD,
                     KEEP_TABLES
};
enum { KEEP_COLUMNS_MAX = 48, KEEP_SCHEMA = 1 };

struct keep_column {
    const char *name, *type;
};
struct keep_table_def {
    const char *name;
    const char *geometry;              /* POINT | MULTIPOLYGON; NULL: a table without geometry ("attributes") */
    const char *says;                  /* for gpkg_contents.description */
    const struct keep_column *columns; /* [0] is the row's key; [1] is the geometry of a layer */
    size_t n;
    const char *also; /* indexes; NULL: none */
};
extern const struct keep_table_def keep_tables[KEEP_TABLES];

/* Places of columns that are read back by name. Both report tables have the same columns. */
enum {
    REPORT_GEOM = 1,
    REPORT_ID,
    REPORT_KIND,
    REPORT_STATE,
    REPORT_RECEIVED_US,
    REPORT_CONTENT,
    REPORT_FILE_HASH,
    REPORT_OFFSET,
    REPORT_LENGTH,
    REPORT_FILE,
    REPORT_ROW,
    REPORT_DATASET,
    REPORT_NATIVE_ID,
    REPORT_OF,
    REPORT_LINE
};
enum { DERIVED_ID = 2, FINDING_INCIDENT = 3, FINDING_ZONE = 5, INCIDENT_FACTS = 3 };

#endif
