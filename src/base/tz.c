/* SPDX-License-Identifier: Apache-2.0
 *
 * The name of a time zone -> a table of its offsets, read once from the system's zone file (tzif.c)
 * or, where there is none, asked from ICU, whose rules are often older (docs/decisions/0005). The
 * table ends in 2200; its last offset holds on. */
#include "tzif.h"

#include <unicode/ucal.h>
#include <unicode/uenum.h>
#include <unicode/ustring.h>

#include <errno.h>
#include <stdio.h>
#include <sys/stat.h>

#ifndef TR_ZONEINFO
#define TR_ZONEINFO "/usr/share/zoneinfo"
#endif

enum { NAME_MAX_BYTES = 63, ZONE_FILE_BYTES_MOST = 64 << 10, FIRST_YEAR = 1900, MILLI = 1000 };

/* ---- names ------------------------------------------------------------------------------- */

static bool is_name_char(char c)
{
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' ||
           c == '-';
}

/* Words of [A-Za-z0-9_+-] with one '/' between them: no "..", and nothing that leaves the folder. */
static bool is_name(tr_str name)
{
    if (name.n == 0 || name.n > NAME_MAX_BYTES) return false;
    char before = '/';
    for (size_t k = 0; k < name.n; k++) {
        if (name.p[k] == '/' ? before == '/' : !is_name_char(name.p[k])) return false;
        before = name.p[k];
    }
    return before != '/';
}

/* Stands in the folder and is not a zone, or is another one on every machine. */
static bool is_no_zone(tr_str name)
{
    return tr_str_is(name, "localtime") || tr_str_is(name, "posixrules") || tr_str_is(name, "leapseconds") ||
           tr_str_starts(name, TR_STR("posix/")) || tr_str_starts(name, TR_STR("right/"));
}

/* ICU also knows three-letter names of old Java, which are not IANA's and mean different places
 * to different people (IST, BST, AST); these are IANA's. */
static const tr_str short_names[] = {
    TR_LIT("UTC"), TR_LIT("GMT"), TR_LIT("UCT"), TR_LIT("CET"), TR_LIT("EET"), TR_LIT("MET"), TR_LIT("WET"),
    TR_LIT("EST"), TR_LIT("MST"), TR_LIT("HST"), TR_LIT("PRC"), TR_LIT("ROC"), TR_LIT("ROK"),
};

static bool is_one_of(tr_str word, const tr_str *words, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (tr_str_eq(word, words[k])) return true;
    return false;
}

static void to_icu(tr_str name, UChar id[NAME_MAX_BYTES + 1])
{
    for (size_t k = 0; k < name.n; k++) id[k] = (UChar)name.p[k];
    id[name.n] = 0;
}

/* ICU takes an unknown name for GMT without a word, hence this check. */
static bool is_known(tr_str name, const UChar *id)
{
    UChar canonical[NAME_MAX_BYTES + 1];
    UBool system_id = false;
    UErrorCode status = U_ZERO_ERROR;
    if (name.n == 3 && !is_one_of(name, short_names, TR_COUNT(short_names))) return false;
    if (tr_str_is(name, "Etc/Unknown")) return false;
    ucal_getCanonicalTimeZoneID(id, -1, canonical, TR_COUNT(canonical), &system_id, &status);
    return U_SUCCESS(status) && system_id;
}

/* The zone names nearest to what was written, one at a time. */
static bool nearest_zone(tr_str name, char out[NAME_MAX_BYTES + 1])
{
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration *zones = ucal_openTimeZones(&status);
    size_t best = SIZE_MAX;
    const char *zone;
    int32_t n;
    while (U_SUCCESS(status) && (zone = uenum_next(zones, &n, &status)) != NULL) {
        tr_str one = { zone, (size_t)n };
        if (one.n > NAME_MAX_BYTES || tr_str_nearest(name, &one, 1).n == 0) continue;
        size_t distance = tr_str_distance(name, one, best);
        if (distance >= best) continue;
        best = distance;
        memcpy(out, one.p, one.n);
        out[one.n] = '\0';
    }
    uenum_close(zones);
    return best != SIZE_MAX;
}

static tr_rc unknown_zone(tr_str name, struct tr_error *err)
{
    char near[NAME_MAX_BYTES + 1];
    if (nearest_zone(name, near))
        return tr_fail(err, TR_BAD_INPUT, "time zone '" TR_FMT "' is not known; did you mean '%s'?", TR_ARG(name),
                       near);
    return tr_fail(err, TR_BAD_INPUT,
                   "time zone '" TR_FMT "' is not known; expected an IANA name such as 'Asia/Damascus'", TR_ARG(name));
}

static tr_rc no_room(tr_str name, struct tr_error *err)
{
    return tr_fail(err, TR_NOMEM, "time zone '" TR_FMT "': no room for its table", TR_ARG(name));
}

/* ---- from ICU ---------------------------------------------------------------------------- */

static double milli_of(int year)
{
    int64_t milli = tr_time_of(NULL, year, 1, 1, 0, 0, 0) / MILLI;
    return (double)milli;
}

/* Moves the calendar to an instant and gives the offset that holds from there. */
static int32_t offset_at(UCalendar *calendar, double milli, UErrorCode *status)
{
    ucal_setMillis(calendar, milli, status);
    int32_t zone = ucal_get(calendar, UCAL_ZONE_OFFSET, status);
    return (zone + ucal_get(calendar, UCAL_DST_OFFSET, status)) / MILLI;
}

/* False at the arena's cap; trouble of ICU is in status. */
static bool fill_table(struct tr_arena *a, UCalendar *calendar, struct tr_tz_table *t, UErrorCode *status)
{
    double now, end = milli_of(TR_TZ_LAST_YEAR + 1);
    if (!tr_tz_add(a, t, TR_TIME_NONE, offset_at(calendar, milli_of(FIRST_YEAR), status))) return false;
    while (ucal_getTimeZoneTransitionDate(calendar, UCAL_TZ_TRANSITION_NEXT, &now, status) && U_SUCCESS(*status) &&
           now < end)
        if (!tr_tz_add(a, t, (tr_time)now * MILLI, offset_at(calendar, now, status))) return false;
    return true;
}

static tr_rc load_icu(struct tr_arena *a, tr_str name, struct tr_tz_table *t, struct tr_error *err)
{
    UChar id[NAME_MAX_BYTES + 1];
    UErrorCode status = U_ZERO_ERROR;
    to_icu(name, id);
    if (!is_known(name, id)) return unknown_zone(name, err);

    /* a fixed locale, so that ICU need not look for the user's */
    UCalendar *calendar = ucal_open(id, -1, "en_US_POSIX", UCAL_GREGORIAN, &status);
    bool room = U_FAILURE(status) || fill_table(a, calendar, t, &status);
    ucal_close(calendar);
    if (U_FAILURE(status))
        return tr_fail(err, TR_BUG, "time zone '" TR_FMT "': ICU says %s", TR_ARG(name), u_errorName(status));
    return room ? TR_OK : no_room(name, err);
}

/* ---- from the zone file ------------------------------------------------------------------ */

struct zone_path {
    char c[sizeof TR_ZONEINFO + 1 + NAME_MAX_BYTES];
};

/* False when there is no such file; "Asia" is a folder. Other trouble is told when it is read. */
static bool find_file(tr_str name, struct zone_path *path)
{
    struct stat st;
    snprintf(path->c, sizeof path->c, "%s/" TR_FMT, TR_ZONEINFO, TR_ARG(name));
    if (stat(path->c, &st) == 0) return S_ISREG(st.st_mode);
    return errno != ENOENT && errno != ENOTDIR;
}

/* The bytes are wanted only while the table is made, so they get an arena of their own. */
static tr_rc load_file(struct tr_arena *a, tr_str name, const struct zone_path *path, struct tr_tz_table *t,
                       struct tr_error *err)
{
    struct tr_arena scratch;
    tr_str bytes;
    TR_TRY(tr_arena_open(&scratch, 4 * ZONE_FILE_BYTES_MOST, err));
    tr_rc rc = tr_file_read(&scratch, tr_str_of(path->c), ZONE_FILE_BYTES_MOST, &bytes, err);
    if (rc == TR_OK) rc = tr_tzif_parse(a, name, bytes, t, err);
    tr_arena_close(&scratch);
    return rc;
}

/* A file that is damaged is told, not replaced by what ICU thinks: that would be silently wrong. */
tr_rc tr_tz_load(struct tr_arena *a, tr_str name, struct tr_tz *out, struct tr_error *err)
{
    struct zone_path path;
    struct tr_tz_table t = { 0 };
    if (!is_name(name) || is_no_zone(name)) return unknown_zone(name, err);
    TR_TRY(find_file(name, &path) ? load_file(a, name, &path, &t, err) : load_icu(a, name, &t, err));

    tr_str copy = tr_str_copy(a, name);
    if (!copy.p) return no_room(name, err);
    *out = (struct tr_tz){ .name = copy, .at = t.at.v, .offset_s = t.offset_s.v, .n = t.at.n };
    return TR_OK;
}
