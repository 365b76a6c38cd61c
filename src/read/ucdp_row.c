/* SPDX-License-Identifier: Apache-2.0
 *
 * The cells of a UCDP GED row -> a report, or the cell that is wrong. Codes and losses:
 * docs/formats/ucdp-ged.md, share/crosswalk/ucdp.tsv. UCDP names two sides, not who began. */
#include "read/ucdp.h"

#include <math.h>

#define DEATHS_MAX INT64_C(10000000)

enum { YEAR_FIRST = 1946, YEAR_LAST = 2100, TOTAL_OVER_DAYS = 7, ID_MAX = 64, EVEN_DEATHS = 2 };
enum { ONE_SIDED = 3, DATE_A_WEEK = 3, PLACE_AREA1 = 4, PLACE_COUNTRY = 6, UNCLEAR = 2 };

const struct ucdp_name ucdp_names[UCDP_COLUMNS] = {
    [UCDP_ID] = { "id", "event_id", true },
    [UCDP_TYPE] = { "type_of_violence", "type_of_vi", true },
    [UCDP_SIDE_A] = { "side_a", NULL, true },
    [UCDP_SIDE_B] = { "side_b", NULL, true },
    [UCDP_SIDE_A_ID] = { "side_a_new_id", "side_a_new", false },
    [UCDP_SIDE_B_ID] = { "side_b_new_id", "side_b_new", false },
    [UCDP_ARTICLE] = { "source_article", NULL, false },
    [UCDP_OFFICE] = { "source_office", NULL, false },
    [UCDP_DATE] = { "source_date", NULL, false },
    [UCDP_HEADLINE] = { "source_headline", NULL, false },
    [UCDP_ORIGINAL] = { "source_original", NULL, false },
    [UCDP_WHERE_PREC] = { "where_prec", NULL, true },
    [UCDP_WHERE] = { "where_coordinates", NULL, false },
    [UCDP_ADM1] = { "adm_1", NULL, false },
    [UCDP_ADM2] = { "adm_2", NULL, false },
    [UCDP_LAT] = { "latitude", NULL, true },
    [UCDP_LON] = { "longitude", NULL, true },
    [UCDP_WKT] = { "geom_wkt", NULL, false },
    [UCDP_COUNTRY] = { "country", NULL, false },
    [UCDP_CLARITY] = { "event_clarity", NULL, true },
    [UCDP_DATE_PREC] = { "date_prec", NULL, true },
    [UCDP_FROM] = { "date_start", NULL, true },
    [UCDP_TO] = { "date_end", NULL, true },
    [UCDP_DEATHS_A] = { "deaths_a", NULL, true },
    [UCDP_DEATHS_B] = { "deaths_b", NULL, true },
    [UCDP_DEATHS_CIVILIANS] = { "deaths_civilians", NULL, true },
    [UCDP_DEATHS_UNKNOWN] = { "deaths_unknown", NULL, true },
    [UCDP_LOW] = { "low", "low_est", true },
    [UCDP_BEST] = { "best", "best_est", true },
    [UCDP_HIGH] = { "high", "high_est", true },
};

static bool same_name(tr_str a, const char *name)
{
    size_t k = 0;
    for (; name && k < a.n && name[k]; k++) {
        char c = tr_lower(a.p[k]);
        if (c != name[k]) return false;
    }
    return name && k == a.n && name[k] == '\0';
}

size_t ucdp_column_of(tr_str name)
{
    size_t k = 0;
    while (k < UCDP_COLUMNS && !same_name(name, ucdp_names[k].name) && !same_name(name, ucdp_names[k].other)) k++;
    return k;
}

/* ---- values ------------------------------------------------------------------------------ */

struct row { /* one row under way; the first fault sticks */
    struct ucdp *u;
    const tr_str *cells;
    struct tr_report *out;
    struct tr_fault *fault;
    int type, where_prec, date_prec, clarity;
    int64_t deaths[7]; /* deaths_a .. high, in the order of the columns */
    struct ucdp_date from, to;
};

static void set_fault(struct row *w, ucdp_column column, const char *expected)
{
    if (tr_fault_is(w->fault)) return;
    *w->fault = (struct tr_fault){ tr_str_of(ucdp_names[column].name), w->cells[column], tr_str_of(expected) };
}

/* Spreadsheets write 12 as 12.0 once a column has a gap. */
static tr_str without_zeros(tr_str s)
{
    size_t n = s.n;
    while (n > 0 && s.p[n - 1] == '0') n--;
    return n > 1 && n < s.n && s.p[n - 1] == '.' ? (tr_str){ s.p, n - 1 } : s;
}

static int64_t whole(struct row *w, ucdp_column column, int64_t low, int64_t high, const char *expected)
{
    int64_t v;
    if (tr_str_to_i64(without_zeros(w->cells[column]), &v) && v >= low && v <= high) return v;
    set_fault(w, column, expected);
    return low;
}

static int digits(const char *p, size_t n)
{
    int v = 0;
    for (size_t k = 0; k < n; k++) {
        if (p[k] < '0' || p[k] > '9') return -1;
        v = v * 10 + (p[k] - '0');
    }
    return v;
}

/* Behind the day some editions write a time that is always midnight: blank or T, then digits . : Z */
static bool is_midnight(tr_str s)
{
    for (size_t k = 0; k < s.n; k++)
        if (!strchr(k ? "0:.Z" : " T", s.p[k]) || !s.p[k]) return false;
    return s.n != 1;
}

bool ucdp_date_read(tr_str s, struct ucdp_date *out)
{
    if (s.n < 10 || s.p[4] != '-' || s.p[7] != '-' || !is_midnight((tr_str){ s.p + 10, s.n - 10 })) return false;
    *out = (struct ucdp_date){ digits(s.p, 4), digits(s.p + 5, 2), digits(s.p + 8, 2) };
    return out->year >= 0 && out->month >= 0 && out->day >= 0 && tr_date_valid(out->year, out->month, out->day);
}

int64_t ucdp_days(struct ucdp_date d)
{
    /* years begin in March, so that the day that comes and goes is the last */
    int64_t year = d.month <= 2 ? d.year - 1 : d.year, era = (year >= 0 ? year : year - 399) / 400;
    int64_t of_era = year - era * 400, of_year = (153 * (d.month + (d.month > 2 ? -3 : 9)) + 2) / 5 + d.day - 1;
    return era * 146097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719468;
}

static tr_span local_day(struct ucdp *u, struct ucdp_date d)
{
    int64_t key = ucdp_days(d) + 1; /* the cache starts as zeros */
    struct ucdp_day *day = &u->days[(uint64_t)key % TR_COUNT(u->days)];
    if (day->key != key || key == 0) {
        tr_time start = tr_time_of(u->tz, d.year, d.month, d.day, 0, 0, 0);
        /* the day has its 25 hours and its 23: ask for the midnight of the next one */
        tr_span next = tr_day_of(u->tz, start);
        *day = (struct ucdp_day){ key, { start, next.to } };
    }
    return day->span;
}

/* ---- who --------------------------------------------------------------------------------- */

static void read_id(struct row *w)
{
    tr_str id = without_zeros(w->cells[UCDP_ID]);
    bool fine = id.n > 0 && id.n <= ID_MAX;
    for (size_t k = 0; k < id.n && fine; k++) fine = id.p[k] > ' ' && id.p[k] < 0x7F;
    if (!fine) set_fault(w, UCDP_ID, "the event's id, at most 64 letters and digits");
    w->out->native.dataset = TR_STR("ucdp-ged");
    w->out->native.id = id;
}

static struct tr_ref side(const struct row *w, ucdp_column name, ucdp_column id)
{
    tr_str code = without_zeros(w->cells[id]);
    return (struct tr_ref){ TR_STR("ucdp"), code, w->cells[name] };
}

static tr_rc read_sides(struct row *w, struct tr_error *err)
{
    struct tr_report *r = w->out;
    struct tr_ref *both = tr_new(w->u->a, struct tr_ref, 2);
    if (!both) return tr_fail(err, TR_NOMEM, "read: no room for the sides of a row");
    both[0] = side(w, UCDP_SIDE_A, UCDP_SIDE_A_ID);
    both[1] = side(w, UCDP_SIDE_B, UCDP_SIDE_B_ID);
    if (both[0].name.n == 0) set_fault(w, UCDP_SIDE_A, "the name of the first side");
    if (both[1].name.n == 0) set_fault(w, UCDP_SIDE_B, "the name of the second side");
    r->actor.v = both;
    r->target.v = both + 1;
    r->actor.n = r->actor.cap = r->target.n = r->target.cap = 1;
    r->directed = w->type == ONE_SIDED;
    r->act = r->directed ? TR_STR("attack_on_civilians") : TR_STR("lethal_force_unspecified");
    r->act_native = w->cells[UCDP_TYPE];
    return TR_OK;
}

/* ---- when, how many ---------------------------------------------------------------------- */

static void read_date(struct row *w, ucdp_column column, struct ucdp_date *out)
{
    bool fine = ucdp_date_read(w->cells[column], out) && out->year >= YEAR_FIRST && out->year <= YEAR_LAST;
    if (!fine) set_fault(w, column, "a date as YYYY-MM-DD, 1946 to 2100");
}

static void read_when(struct row *w)
{
    read_date(w, UCDP_FROM, &w->from);
    read_date(w, UCDP_TO, &w->to);
    if (tr_fault_is(w->fault)) return;
    if (ucdp_days(w->to) < ucdp_days(w->from)) {
        set_fault(w, UCDP_TO, "a day that is not before date_start");
        return;
    }
    w->out->when = (tr_span){ local_day(w->u, w->from).from, local_day(w->u, w->to).to };
}

static struct tr_count just(int64_t best) { return (struct tr_count){ TR_UNKNOWN, best, TR_UNKNOWN }; }

static void read_deaths(struct row *w)
{
    struct tr_count *c = w->out->counts;
    int64_t *d = w->deaths;
    for (size_t k = 0; k < TR_COUNT(w->deaths); k++)
        d[k] = whole(w, (ucdp_column)(UCDP_DEATHS_A + k), 0, DEATHS_MAX, "a number of deaths, 0 to 10000000");
    c[TR_KILLED_ACTOR] = just(d[0]);
    c[TR_KILLED_TARGET] = just(d[1]);
    c[TR_KILLED_CIVILIANS] = just(d[2]);
    c[TR_KILLED_UNKNOWN] = just(d[3]);
    c[TR_KILLED] = (struct tr_count){ d[4], d[5], d[6] };
}

/* ---- where ------------------------------------------------------------------------------- */

/* Columns that were mixed up show here: the same point stands in the row a second time. */
static void check_wkt(struct row *w, tr_point at)
{
    tr_str s = w->cells[UCDP_WKT];
    if (s.n == 0) return;
    double lon = NAN, lat = NAN;
    size_t open = tr_str_find(s, TR_STR("("));
    if (open != TR_NOT_FOUND && tr_str_ends(s, TR_STR(")"))) {
        tr_str inner = tr_str_trim((tr_str){ s.p + open + 1, s.n - open - 2 });
        tr_str first = tr_str_cut(&inner, ' ');
        if (!tr_str_to_double(first, &lon) || !tr_str_to_double(tr_str_trim(inner), &lat)) lon = lat = NAN;
    }
    if (!(fabs(lon - at.lon) < 1e-3 && fabs(lat - at.lat) < 1e-3))
        set_fault(w, UCDP_WKT, "the same point as in longitude and latitude, POINT (longitude latitude)");
}

static void check_range(struct row *w, tr_point at)
{
    bool swapped = tr_point_valid((tr_point){ at.lat, at.lon });
    if (!(fabs(at.lat) <= 90))
        set_fault(w, UCDP_LAT,
                  swapped ? "-90 to 90; it looks swapped with longitude" : "a latitude in degrees, -90 to 90");
    if (!(fabs(at.lon) <= 180)) set_fault(w, UCDP_LON, "a longitude in degrees, -180 to 180");
    if (at.lon == 0 && at.lat == 0) set_fault(w, UCDP_LAT, "a position; 0 0 stands for none");
}

/* False when the row has no position. */
static bool read_point(struct row *w, tr_point *out)
{
    tr_str lat = w->cells[UCDP_LAT], lon = w->cells[UCDP_LON];
    if (lat.n == 0 && lon.n == 0) return false;
    if (!tr_str_to_double(lat, &out->lat)) set_fault(w, UCDP_LAT, "a latitude in degrees, -90 to 90");
    if (!tr_str_to_double(lon, &out->lon)) set_fault(w, UCDP_LON, "a longitude in degrees, -180 to 180");
    if (tr_fault_is(w->fault)) return false;
    check_range(w, *out);
    if (!tr_fault_is(w->fault)) check_wkt(w, *out);
    return true;
}

static const struct doubt { /* by where_prec; areas get their extent in locate */
    tr_place_kind kind;
    double radius_m;
    int level;
} doubts[] = {
    [1] = { TR_PLACE_NORMAL, 500, 0 }, [2] = { TR_PLACE_NORMAL, 12000, 0 }, [3] = { TR_PLACE_AREA, 0, 2 },
    [4] = { TR_PLACE_AREA, 0, 1 },     [5] = { TR_PLACE_DISC, 80000, 0 },   [6] = { TR_PLACE_NONE, 0, 0 },
    [7] = { TR_PLACE_NONE, 0, 0 },
};

static void read_place(struct row *w)
{
    struct tr_place *p = &w->out->place;
    const struct doubt *d = &doubts[w->where_prec];
    tr_point at = { NAN, NAN };
    bool point = read_point(w, &at);
    p->precision = w->where_prec;
    p->name = w->cells[UCDP_WHERE];
    p->adm1 = w->cells[UCDP_ADM1];
    p->adm2 = w->cells[UCDP_ADM2];
    p->country = w->cells[UCDP_COUNTRY];
    p->kind = d->kind;
    p->level = d->level;
    p->radius_m = d->radius_m;
    if (p->kind != TR_PLACE_NONE) p->at = at; /* the middle of a country is no place */
    if (p->kind != TR_PLACE_NONE && !point) {
        if (p->name.n == 0) set_fault(w, UCDP_LAT, "a latitude and a longitude, since no place is named either");
        p->kind = TR_PLACE_NAME;
        p->radius_m = 0;
        p->level = 0;
    }
}

/* ---- what kind of row -------------------------------------------------------------------- */

static int64_t days_long(const struct row *w) { return ucdp_days(w->to) - ucdp_days(w->from) + 1; }

/* A total, or no place: the source does not single out an event, or places it no better than in a
 * first-level area, or dates it no better than to a week. Such rows are never judged. */
static bool is_total(const struct row *w)
{
    return w->clarity == UNCLEAR || w->where_prec >= PLACE_AREA1 || w->date_prec >= DATE_A_WEEK ||
           days_long(w) > TOTAL_OVER_DAYS;
}

static uint32_t bit(bool is, tr_flag flag) { return is ? 1u << flag : 0; }

static uint32_t flags_of(const struct row *w, const struct ucdp_sources *s)
{
    const int64_t *d = w->deaths;
    int64_t low = d[4], best = d[5], high = d[6];
    bool government = tr_str_starts(w->cells[UCDP_SIDE_A], TR_STR("Government of "));
    return bit(best == 0, TR_FLAG_BEST_ZERO) | bit(best > high || best < low, TR_FLAG_BEST_OUTSIDE) |
           bit(d[0] == EVEN_DEATHS && d[1] == EVEN_DEATHS, TR_FLAG_EVEN_SPLIT) |
           bit(d[0] + d[1] + d[2] + d[3] != best, TR_FLAG_COUNTS_DISAGREE) |
           bit(s->before_event, TR_FLAG_SOURCE_BEFORE_EVENT) | bit(w->type != ONE_SIDED, TR_FLAG_NO_INITIATOR) |
           bit(government && w->type == 1, TR_FLAG_SIDE_NOT_SEPARATED) |
           bit(w->where_prec >= PLACE_AREA1, TR_FLAG_COARSE_PLACE) |
           bit(w->date_prec >= DATE_A_WEEK || days_long(w) > TOTAL_OVER_DAYS, TR_FLAG_COARSE_TIME) |
           bit(w->clarity == UNCLEAR, TR_FLAG_UNCLEAR_EVENT) | bit(s->voices.n == 1, TR_FLAG_ONE_VOICE) |
           bit(s->voices.n == 0, TR_FLAG_NO_SOURCE);
}

static tr_rc read_sources(struct row *w, struct tr_error *err)
{
    struct ucdp_sources s;
    struct tr_report *r = w->out;
    if (!ucdp_sources_read(w->u->a, w->cells, w->from, w->to, &s))
        return tr_fail(err, TR_NOMEM, "read: no room for the sources of a row");
    r->voices = s.voices;
    r->headlines = s.headlines;
    r->source = w->u->source;
    r->origin = s.voices.n ? s.voices.v[0] : r->source;
    if (s.published.year) r->published = local_day(w->u, s.published).from;
    r->flags = flags_of(w, &s);
    return TR_OK;
}

/* ---- the row ----------------------------------------------------------------------------- */

static void read_codes(struct row *w)
{
    w->type = (int)whole(w, UCDP_TYPE, 1, 3, "1 state-based, 2 non-state or 3 one-sided");
    w->where_prec = (int)whole(w, UCDP_WHERE_PREC, 1, 7, "a code from 1 to 7");
    w->date_prec = (int)whole(w, UCDP_DATE_PREC, 1, 5, "a code from 1 to 5");
    w->clarity = (int)whole(w, UCDP_CLARITY, 1, 2, "1 clear or 2 unclear");
}

void ucdp_begin(struct ucdp *u, const struct tr_reader *r)
{
    *u = (struct ucdp){ .a = r->arena, .tz = r->in.tz };
    u->tz_name = r->in.tz && r->in.tz->name.n ? r->in.tz->name : TR_STR("UTC");
    u->source = r->in.source.n ? r->in.source : TR_STR("ucdp-ged");
}

tr_rc ucdp_report(struct ucdp *u, const tr_str cells[UCDP_COLUMNS], struct tr_report *out, struct tr_fault *fault,
                  struct tr_error *err)
{
    struct row w = { .u = u, .cells = cells, .out = out, .fault = fault };
    *out = tr_report_blank();
    read_id(&w);
    read_codes(&w);
    read_when(&w);
    read_deaths(&w);
    if (tr_fault_is(fault)) return TR_OK;
    read_place(&w);
    TR_TRY(read_sides(&w, err));
    if (tr_fault_is(fault)) return TR_OK;
    TR_TRY(read_sources(&w, err));
    out->kind = is_total(&w) ? TR_AGGREGATE : TR_REPORT;
    out->tz = u->tz_name;
    return tr_report_seal(u->a, out, err);
}
