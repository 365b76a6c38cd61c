/* SPDX-License-Identifier: Apache-2.0
 *
 * schema.h: the tables -> the SQL that makes an empty case file. */
#ifndef TR_KEEP_SCHEMA_H
#define TR_KEEP_SCHEMA_H

#include "keep/tables.h"

void schema_sql(struct tr_sink *out);
/* "INSERT INTO t VALUES (?, ...)", "SELECT * FROM t ORDER BY key" and so on: every column by name. */
void sql_insert(struct tr_sink *out, const struct keep_table_def *t);
void sql_select(struct tr_sink *out, const struct keep_table_def *t, const char *behind);

#endif
