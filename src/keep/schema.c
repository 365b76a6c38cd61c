/* SPDX-License-Identifier: Apache-2.0
 *
 * The tables of tables.c -> SQL: GeoPackage 1.3 with an R-tree and its triggers on every layer. The same SQL in an
 * empty database is what verify compares a file with. */
#include "keep/schema.h"

static const char gpkg_tables[] =
    "CREATE TABLE gpkg_spatial_ref_sys (\n"
    "  srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,\n"
    "  organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);\n"
    "CREATE TABLE gpkg_contents (\n"
    "  table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT "
    "'',\n"
    "  last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),\n"
    "  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE,\n"
    "  srs_id INTEGER REFERENCES gpkg_spatial_ref_sys (srs_id));\n"
    "CREATE TABLE gpkg_geometry_columns (\n"
    "  table_name TEXT NOT NULL UNIQUE REFERENCES gpkg_contents (table_name), column_name TEXT NOT NULL,\n"
    "  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL REFERENCES gpkg_spatial_ref_sys (srs_id),\n"
    "  z TINYINT NOT NULL, m TINYINT NOT NULL, PRIMARY KEY (table_name, column_name));\n"
    "CREATE TABLE gpkg_extensions (\n"
    "  table_name TEXT, column_name TEXT, extension_name TEXT NOT NULL, definition TEXT NOT NULL, scope TEXT NOT "
    "NULL,\n"
    "  UNIQUE (table_name, column_name, extension_name));\n"
    "INSERT INTO gpkg_spatial_ref_sys VALUES\n"
    "  ('undefined, Cartesian', -1, 'NONE', -1, 'undefined', 'plane coordinates of no stated system'),\n"
    "  ('undefined, geographic', 0, 'NONE', 0, 'undefined', 'longitude and latitude of no stated system'),\n"
    "  ('WGS 84', 4326, 'EPSG', 4326, 'GEOGCS[\"WGS 84\",DATUM[\"WGS_1984\",SPHEROID[\"WGS 84\",6378137,298.257223563,"
    "AUTHORITY[\"EPSG\",\"7030\"]],AUTHORITY[\"EPSG\",\"6326\"]],PRIMEM[\"Greenwich\",0,AUTHORITY[\"EPSG\",\"8901\"]],"
    "UNIT[\"degree\",0.0174532925199433,AUTHORITY[\"EPSG\",\"9122\"]],AXIS[\"Latitude\",NORTH],AXIS[\"Longitude\",EAST]"
    ","
    "AUTHORITY[\"EPSG\",\"4326\"]]', 'longitude and latitude in degrees on the WGS 84 ellipsoid');\n";

/* '$' stands for the table's name. The triggers serve other programs that edit the file: our own writer keeps the
 * index itself and runs with triggers off. Their names and duties are GeoPackage's (annex F.3). */
static const char rtree_sql[] =
    "CREATE VIRTUAL TABLE rtree_$_geom USING rtree(id, minx, maxx, miny, maxy);\n"
    "CREATE TRIGGER rtree_$_geom_insert AFTER INSERT ON $ WHEN new.geom NOTNULL AND NOT ST_IsEmpty(new.geom) BEGIN\n"
    "  INSERT OR REPLACE INTO rtree_$_geom\n"
    "  VALUES (new.fid, ST_MinX(new.geom), ST_MaxX(new.geom), ST_MinY(new.geom), ST_MaxY(new.geom)); END;\n"
    "CREATE TRIGGER rtree_$_geom_update1 AFTER UPDATE OF geom ON $\n"
    "WHEN old.fid = new.fid AND new.geom NOTNULL AND NOT ST_IsEmpty(new.geom) BEGIN\n"
    "  INSERT OR REPLACE INTO rtree_$_geom\n"
    "  VALUES (new.fid, ST_MinX(new.geom), ST_MaxX(new.geom), ST_MinY(new.geom), ST_MaxY(new.geom)); END;\n"
    "CREATE TRIGGER rtree_$_geom_update2 AFTER UPDATE OF geom ON $\n"
    "WHEN old.fid = new.fid AND (new.geom ISNULL OR ST_IsEmpty(new.geom)) BEGIN\n"
    "  DELETE FROM rtree_$_geom WHERE id = old.fid; END;\n"
    "CREATE TRIGGER rtree_$_geom_update3 AFTER UPDATE ON $\n"
    "WHEN old.fid != new.fid AND new.geom NOTNULL AND NOT ST_IsEmpty(new.geom) BEGIN\n"
    "  DELETE FROM rtree_$_geom WHERE id = old.fid;\n"
    "  INSERT OR REPLACE INTO rtree_$_geom\n"
    "  VALUES (new.fid, ST_MinX(new.geom), ST_MaxX(new.geom), ST_MinY(new.geom), ST_MaxY(new.geom)); END;\n"
    "CREATE TRIGGER rtree_$_geom_update4 AFTER UPDATE ON $\n"
    "WHEN old.fid != new.fid AND (new.geom ISNULL OR ST_IsEmpty(new.geom)) BEGIN\n"
    "  DELETE FROM rtree_$_geom WHERE id IN (old.fid, new.fid); END;\n"
    "CREATE TRIGGER rtree_$_geom_delete AFTER DELETE ON $ WHEN old.geom NOTNULL BEGIN\n"
    "  DELETE FROM rtree_$_geom WHERE id = old.fid; END;\n"
    "INSERT INTO gpkg_geometry_columns SELECT '$', 'geom', '&', 4326, 0, 0;\n"
    "INSERT INTO gpkg_extensions VALUES ('$', 'geom', 'gpkg_rtree_index',\n"
    "  'http://www.geopackage.org/spec120/#extension_rtree', 'write-only');\n";

static void fill(struct tr_sink *out, const char *form, const char *name, const char *geometry)
{
    for (const char *p = form; *p; p++) {
        if (*p == '$') tr_puts(out, name);
        else if (*p == '&') tr_puts(out, geometry);
        else tr_put(out, (tr_str){ p, 1 });
    }
}

static void column_names(struct tr_sink *out, const struct keep_table_def *t)
{
    for (size_t k = 0; k < t->n; k++) tr_putf(out, "%s%s", k ? ", " : "", t->columns[k].name);
}

static void table_sql(struct tr_sink *out, const struct keep_table_def *t)
{
    tr_putf(out, "CREATE TABLE %s (\n", t->name);
    for (size_t k = 0; k < t->n; k++)
        tr_putf(out, "  %s %s%s\n", t->columns[k].name, t->columns[k].type, k + 1 < t->n ? "," : ");");
    if (t->also) tr_puts(out, t->also);
    /* last_change is the as-of of the case, never the machine's clock; before the first judgement it is 1970 */
    tr_putf(out, "INSERT INTO gpkg_contents VALUES ('%s', '%s', '%s', '%s', '1970-01-01T00:00:00.000Z', %s);\n",
            t->name, t->geometry ? "features" : "attributes", t->name, t->says,
            t->geometry ? "NULL, NULL, NULL, NULL, 4326" : "NULL, NULL, NULL, NULL, NULL");
    if (t->geometry) fill(out, rtree_sql, t->name, t->geometry);
}

void schema_sql(struct tr_sink *out)
{
    tr_puts(out, gpkg_tables);
    for (size_t k = 0; k < KEEP_TABLES; k++) table_sql(out, &keep_tables[k]);
}

void sql_insert(struct tr_sink *out, const struct keep_table_def *t)
{
    tr_putf(out, "INSERT INTO %s (", t->name);
    column_names(out, t);
    tr_puts(out, ") VALUES (");
    for (size_t k = 0; k < t->n; k++) tr_puts(out, k ? ", ?" : "?");
    tr_puts(out, ")");
}

void sql_select(struct tr_sink *out, const struct keep_table_def *t, const char *behind)
{
    tr_puts(out, "SELECT ");
    column_names(out, t);
    tr_putf(out, " FROM %s %s", t->name, behind);
}
