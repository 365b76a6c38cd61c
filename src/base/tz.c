/* SPDX-License-Identifier: Apache-2.0
 *
 * The name of a time zone -> a table of its offsets, asked from ICU once. The table ends in 2200;
 * its last offset holds on. */
#include "truce/base.h"

#include <unicode/ucal.h>
#include <unicode/uenum.h>
#include <unicode/ustring.h>

#include <stdio.h>

enum { NAME_MAX_BYTES = 63, FIRST_YEAR = 1900, LAST_YEAR = 2200, MILLI = 1000 };

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

/* Letters of a zone name as UTF-16; false when it cannot be one. */
static bool to_icu(tr_str name, UChar id[NAME_MAX_BYTES + 1])
{
    if (name.n == 0 || name.n > NAME_MAX_BYTES) return false;
    for (size_t k = 0; k < name.n; k++) {
        char c = name.p[k];
        if (c < '+' || c > 'z') return false;
        id[k] = (UChar)c;
    }
    id[name.n] = 0;
    return true;
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

struct table {
    struct {
        tr_time *v;
        size_t n, cap;
    } at;
    struct {
        int32_t *v;
        size_t n, cap;
    } offset_s;
};

static bool add_offset(struct tr_arena *a, struct table *t, tr_time at, int32_t offset_s)
{
    size_t n = t->offset_s.n;
    if (n && t->offset_s.v[n - 1] == offset_s) return true; /* only its name changed */
    return TR_PUSH(a, &t->at, at) && TR_PUSH(a, &t->offset_s, offset_s);
}

static double milli_of(int year) { return (double)(tr_time_of(NULL, year, 1, 1, 0, 0, 0) / MILLI); }

/* Moves the calendar to an instant and gives the offset that holds from there. */
static int32_t offset_at(UCalendar *calendar, double milli, UErrorCode *status)
{
    ucal_setMillis(calendar, milli, status);
    int32_t zone = ucal_get(calendar, UCAL_ZONE_OFFSET, status);
    return (zone + ucal_get(calendar, UCAL_DST_OFFSET, status)) / MILLI;
}

/* False at the arena's cap; trouble of ICU is in status. */
static bool fill_table(struct tr_arena *a, UCalendar *calendar, struct table *t, UErrorCode *status)
{
    double now, end = milli_of(LAST_YEAR + 1);
    if (!add_offset(a, t, TR_TIME_NONE, offset_at(calendar, milli_of(FIRST_YEAR), status))) return false;
    while (ucal_getTimeZoneTransitionDate(calendar, UCAL_TZ_TRANSITION_NEXT, &now, status) && U_SUCCESS(*status) &&
           now < end)
        if (!add_offset(a, t, (tr_time)now * MILLI, offset_at(calendar, now, status))) return false;
    return true;
}

tr_rc tr_tz_load(struct tr_arena *a, tr_str name, struct tr_tz *out, struct tr_error *err)
{
    UChar id[NAME_MAX_BYTES + 1];
    UErrorCode status = U_ZERO_ERROR;
    struct table t = { 0 };
    if (!to_icu(name, id) || !is_known(name, id)) return unknown_zone(name, err);

    /* a fixed locale, so that ICU need not look for the user's */
    UCalendar *calendar = ucal_open(id, -1, "en_US_POSIX", UCAL_GREGORIAN, &status);
    bool room = U_FAILURE(status) || fill_table(a, calendar, &t, &status);
    ucal_close(calendar);
    if (U_FAILURE(status))
        return tr_fail(err, TR_BUG, "time zone '" TR_FMT "': ICU says %s", TR_ARG(name), u_errorName(status));

    tr_str copy = room ? tr_str_copy(a, name) : (tr_str){ NULL, 0 };
    if (!copy.p) return tr_fail(err, TR_NOMEM, "time zone '" TR_FMT "': no room for its table", TR_ARG(name));
    *out = (struct tr_tz){ .name = copy, .at = t.at.v, .offset_s = t.offset_s.v, .n = t.at.n };
    return TR_OK;
}
