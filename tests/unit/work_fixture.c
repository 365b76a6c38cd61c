/* SPDX-License-Identifier: Apache-2.0
 *
 * A work made by hand. Everything in it is invented. */
#include "work_fixture.h"

#include <assert.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

enum { ARENA_BYTES = 1 << 30 };

static tr_str text(const char *c) { return tr_str_of(c); }

static tr_time at(int year, int month, int day, int hour) { return tr_time_of(NULL, year, month, day, hour, 0, 0); }

static tr_texts texts_of(struct fixture *f, const char *c)
{
    tr_texts t = { 0 };
    assert(TR_PUSH(&f->a, &t, ((struct tr_text){ text("en"), text(c) })));
    return t;
}

/* ---- agreement ----------------------------------------------------------------------------------- */

static void add_actor(struct fixture *f, const char *id, const char *name, const char *code)
{
    struct tr_actor x = { .id = text(id), .kind = text("group"), .names = texts_of(f, name), .alias_of = TR_NONE };
    assert(TR_PUSH(&f->a, &x.codes, ((struct tr_code){ text("ucdp"), text(code) })));
    assert(TR_PUSH(&f->a, &f->agreement.actors, x));
}

static struct tr_shape ring(struct fixture *f, tr_point middle, double km, size_t n)
{
    struct tr_shape s = { .kind = TR_SHAPE_POLYGONS, .n_polygons = 1 };
    s.polygons = tr_new(&f->a, tr_polygon, 1);
    s.polygons->v = tr_new(&f->a, tr_line, 1);
    s.polygons->n = 1;
    s.polygons->v->v = tr_new(&f->a, tr_point, n + 1);
    s.polygons->v->n = n + 1;
    for (size_t k = 0; k <= n; k++) {
        double angle = 6.283185307179586 * (double)(k % n) / (double)n,
               wave = 1 + .12 * sin(5 * angle) + .07 * cos(3 * angle);
        s.polygons->v->v[k] = (tr_point){ middle.lon + km * wave / 91 * cos(angle),
                                          middle.lat + km * wave / 111 * sin(angle) };
    }
    return s;
}

static void add_zone(struct fixture *f, const char *id, const char *name, bool own, tr_point middle, double km)
{
    struct tr_zone z = { .id = text(id),
                         .kind = text("de_escalation_area"),
                         .names = texts_of(f, name),
                         .sigma_m = own ? 4000 : 0,
                         .edge_of = TR_NONE,
                         .status = text(own ? "named" : "agreed_map"),
                         .own_drawing = own,
                         .geometry_source = text(own ? "drawn from the words of the text" : "annex"),
                         .span = { at(2017, 5, 6, 0), TR_TIME_MAX },
                         .when = TR_UNCONDITIONAL };
    size_t k = f->agreement.zones.n;
    z.shape = ring(f, middle, km, 60);
    assert(TR_PUSH(&f->a, &z.guarantors, 2));
    assert(TR_PUSH(&f->a, &f->agreement.zones, z));
    struct tr_shape *lists[3];
    const struct tr_shape *fixed[] = { f->shapes.zones, f->shapes.zone_out, f->shapes.zone_back };
    for (size_t j = 0; j < 3; j++) {
        lists[j] = tr_new(&f->a, struct tr_shape, k + 1);
        if (k) memcpy(lists[j], fixed[j], k * sizeof *lists[j]);
    }
    lists[0][k] = z.shape;
    lists[1][k] = own ? ring(f, middle, km + 4, 60) : (struct tr_shape){ 0 };
    lists[2][k] = own ? ring(f, middle, km - 4, 60) : (struct tr_shape){ 0 };
    f->shapes.zones = lists[0];
    f->shapes.zone_out = lists[1];
    f->shapes.zone_back = lists[2];
}

static void add_provision(struct fixture *f, const char *id, tr_modality modality, const char *says, tr_time deadline)
{
    struct tr_provision p = { .id = text(id),
                              .article = text("2"),
                              .by = 0,
                              .modality = modality,
                              .says = texts_of(f, says),
                              .deadline = deadline,
                              .span = { at(2017, 5, 6, 0), TR_TIME_MAX },
                              .when = TR_UNCONDITIONAL,
                              .protects_when = TR_UNCONDITIONAL };
    if (modality == TR_OBLIGE) {
        p.bearers.v = tr_new(&f->a, tr_str, 1);
        p.bearers.v[0] = text("guarantor");
        p.bearers.n = 1;
        p.duty = text("form_working_group");
        assert(TR_PUSH(&f->a, &p.zones, 0));
    }
    assert(TR_PUSH(&f->a, &f->agreement.provisions, p));
}

static void add_town(struct fixture *f, const char *name, double lon, double lat)
{
    struct tr_known_place p = {
        .id = text(name), .at = { lon, lat }, .radius_m = 2000, .kind = text("town"), .adm1 = text("North Province")
    };
    p.names.v = tr_new(&f->a, tr_str, 1);
    p.names.v[0] = text(name);
    p.names.n = 1;
    assert(TR_PUSH(&f->a, &f->agreement.places, p));
}

static void add_source(struct fixture *f, const char *id, const char *name, const char *cls)
{
    struct tr_source s = { .id = text(id), .cls = text(cls), .admiralty = 'B' };
    s.names.v = tr_new(&f->a, tr_str, 1);
    s.names.v[0] = text(name);
    s.names.n = 1;
    assert(TR_PUSH(&f->a, &f->sources.list, s));
}

static void open_agreement(struct fixture *f)
{
    struct tr_agreement *g = &f->agreement;
    assert(tr_arena_open(&f->a, ARENA_BYTES, NULL) == TR_OK);
    g->id = text("invented-2017");
    g->language = text("en");
    g->title = texts_of(f, "Memorandum on two invented areas");
    assert(tr_tz_load(&f->a, text("Asia/Damascus"), &g->tz, NULL) == TR_OK);
    struct tr_instrument i = { .id = text("A1"),
                               .kind = text("de_escalation"),
                               .title = g->title,
                               .signed_at = at(2017, 5, 4, 0),
                               .force = { at(2017, 5, 5, 0), TR_TIME_MAX },
                               .cease = at(2017, 5, 6, 0) };
    assert(TR_PUSH(&f->a, &g->instruments, i));
    add_actor(f, "gov-x", "Government of Xanadu", "901");
    add_actor(f, "opp-y", "Yonder Front", "902");
    add_actor(f, "guar-z", "Republic of Zembla", "903");
    add_zone(f, "north", "North & \xD8\xA7\xD9\x84\xD8\xB4\xD9\x85\xD8\xA7\xD9\x84", true, (tr_point){ 36.7, 35.6 },
             38);
    add_zone(f, "south", "South", false, (tr_point){ 36.4, 34.7 }, 22);
    add_provision(f, "P2.1", TR_PROHIBIT, "Hostilities between the parties stop.", TR_TIME_NONE);
    add_provision(f, "P6.1", TR_OBLIGE, "A working group is formed within two weeks.", at(2017, 5, 19, 0));
    add_provision(f, "P6.2", TR_OBLIGE, "Maps are agreed.", at(2018, 3, 1, 0));
    struct tr_reading r = { .id = text("guarantor-is-party"), .question = text("Is a guarantor a party?") };
    assert(TR_PUSH(&f->a, &g->readings, r));
    add_town(f, "Anaba", 36.60, 35.75);
    add_town(f, "Borak", 36.95, 35.50);
    add_town(f, "Cedrin", 36.35, 34.72);
    add_source(f, "watch", "Observatory Watch", "ngo");
    add_source(f, "press", "Daily Press", "press");
    f->work = (struct tr_work){
        .as_of = at(2018, 1, 1, 0), .params = text("2026.1"), .agreement = g, .sources = &f->sources
    };
}

/* ---- reports, incidents, findings ------------------------------------------------------------------- */

struct plan {
    const char *id, *name, *adm1, *act, *body;
    tr_point point;
    tr_time from;
    int64_t killed, civilians;
    tr_kind kind;
};

static struct tr_report *make_report(struct fixture *f, const struct plan *p)
{
    struct tr_report *r = tr_new(&f->a, struct tr_report, 1);
    r->id = text(p->id);
    r->kind = p->kind;
    r->source = text("watch");
    r->origin = text("Observatory Watch");
    r->act = text(p->act);
    r->text = text(p->body);
    r->url = text("https://example.org/a?b=1&c=2");
    r->received = r->published = TR_TIME_NONE;
    r->when = (tr_span){ p->from, p->from + TR_DAY };
    for (int k = 0; k < TR_COUNTED; k++) r->counts[k] = TR_COUNT_UNKNOWN;
    r->counts[TR_KILLED] = (struct tr_count){ p->killed, p->killed, p->killed + 2 };
    r->counts[TR_KILLED_CIVILIANS].best = p->civilians;
    r->place = (struct tr_place){
        .kind = TR_PLACE_NORMAL, .at = p->point, .radius_m = 500, .name = text(p->name), .adm1 = text(p->adm1)
    };
    r->native = (struct tr_native){ text("ucdp-ged"), text(p->id + 1), 7 };
    assert(TR_PUSH(&f->a, &r->actor, ((struct tr_ref){ text("ucdp"), text("901"), text("GoX") })));
    assert(TR_PUSH(&f->a, &r->target, ((struct tr_ref){ text("ucdp"), text("902"), text("YF") })));
    return r;
}

static void add_reason(struct fixture *f, struct tr_finding *x, const char *condition, const char *rule, double p,
                       const char *key, const char *value, tr_str row)
{
    struct tr_reason r = {
        .condition = text(condition), .rule = text(rule), .p = p, .p_low = p / 2, .p_high = (1 + p) / 2
    };
    assert(TR_PUSH(&f->a, &r.args, ((struct tr_arg){ text(key), text(value) })));
    r.rows.v = tr_new(&f->a, tr_str, 1);
    r.rows.v[0] = row;
    r.rows.n = 1;
    assert(TR_PUSH(&f->a, &x->reasons, r));
}

static struct tr_finding make_finding(struct fixture *f, const struct tr_report *r, tr_str id, size_t incident,
                                      size_t zone, tr_verdict v, double p)
{
    struct tr_finding x = { .id = id,
                            .incident_index = incident,
                            .provision = zone == TR_NONE ? TR_NONE : 0,
                            .zone = zone,
                            .verdict = v,
                            .verdict_out = v,
                            .verdict_back = v,
                            .level = TR_ASSESSED,
                            .p_violation = p,
                            .p_exempt = .1,
                            .p_scope = .97,
                            .p_happened = .8,
                            .flip = text("target"),
                            .flip_to = { 0, .91 },
                            .params = text("2026.1") };
    assert(TR_PUSH(&f->a, &x.parties, ((struct tr_party_share){ text("gov-x"), .7, text("alleged") })));
    assert(TR_PUSH(&f->a, &x.parties, ((struct tr_party_share){ text("unknown"), .3, text("unattributed") })));
    add_reason(f, &x, "place", "place.inside_for_test", .912345, "place", r->place.name.p ? r->place.name.p : "",
               r->id);
    add_reason(f, &x, "actors", "actors.bound_for_test", .95, "actor", "Government of Xanadu", text("gov-x:party"));
    return x;
}

static void put_works(struct fixture *f, struct tr_report **reports, size_t n_reports, struct tr_incident *incidents,
                      size_t n_incidents, struct tr_finding *findings, size_t n_findings)
{
    struct tr_work *w = &f->work;
    w->reports = reports;
    w->n_reports = n_reports;
    w->located = tr_new(&f->a, struct tr_located, n_reports + 1);
    f->places = tr_new(&f->a, struct tr_shape, n_reports + 1);
    f->shapes.places = f->places;
    for (size_t k = 0; k < n_reports; k++) {
        struct tr_located *l = &w->located[k];
        l->placed = tr_point_valid(reports[k]->place.at) && reports[k]->place.kind != TR_PLACE_NONE;
        l->place = reports[k]->place;
        l->r90_m = 2.146 * reports[k]->place.radius_m;
        if (reports[k]->place.kind == TR_PLACE_SECTOR) f->places[k] = ring(f, reports[k]->place.at, 6, 24);
    }
    w->incidents = incidents;
    w->n_incidents = n_incidents;
    for (size_t k = 0; k < n_incidents; k++) {
        struct tr_incident *i = &incidents[k];
        for (size_t j = 0; j < n_reports; j++)
            if (reports[j] == i->facts) i->located = &w->located[j];
    }
    w->findings = findings;
    w->n_findings = n_findings;
    w->rows.in = w->rows.kept = (int64_t)n_reports;
}

static struct tr_incident make_incident(struct fixture *f, struct tr_report *r, tr_str id)
{
    struct tr_incident i = {
        .id = id, .n = 1, .facts = r, .killed = r->counts[TR_KILLED], .flags = r->flags, .p_happened = .8
    };
    i.reports = tr_new(&f->a, const struct tr_report *, 1);
    i.reports[0] = r;
    return i;
}

static struct tr_finding make_duty(struct fixture *f, const char *id, size_t provision, tr_verdict v,
                                   const char *detail)
{
    struct tr_finding x = { .id = text(id),
                            .incident_index = TR_NONE,
                            .provision = provision,
                            .zone = TR_NONE,
                            .verdict = v,
                            .verdict_out = v,
                            .verdict_back = v,
                            .detail = text(detail),
                            .level = TR_ASSESSED,
                            .p_violation = v == TR_VIOLATION ? 1 : 0,
                            .p_happened = 1,
                            .params = text("2026.1") };
    add_reason(f, &x, "duty", "duty.deadline_for_test", 1, "duty", "form_working_group", text("P6.1"));
    return x;
}

static struct tr_special *special_of(struct fixture *f, struct tr_report *r)
{
    return r->special = tr_new(&f->a, struct tr_special, 1);
}

static void story_specials(struct fixture *f, struct tr_report **r)
{
    struct tr_special *tally = special_of(f, r[7]);
    tally->by = text("gov-x");
    tally->of = text("opp-y");
    assert(TR_PUSH(&f->a, &tally->parts, ((struct tr_part){ text("North"), 4 })));
    assert(TR_PUSH(&f->a, &tally->parts, ((struct tr_part){ text("South"), 3 })));
    r[7]->counts[TR_VIOLATIONS].best = 7;
    tally = special_of(f, r[8]);
    tally->by = text("opp-y");
    tally->of = text("gov-x");
    r[8]->counts[TR_VIOLATIONS].best = 12;
    special_of(f, r[9])->outcome = text("denied");
    r[9]->special->by = text("gov-x");
    struct tr_special *watch = special_of(f, r[11]);
    watch->zone = text("south");
    watch->hours = 90;
    watch->share = .25;
}

static void story_claims(struct fixture *f, struct tr_report *r)
{
    struct tr_assertion claims[] = {
        { text("guar-z"), text("exemption"), text("opp-y"), text(""), text("listed fighters stood there"), false },
        { text("opp-y"), text("denial"), text(""), text(""), text("only villagers were there"), false },
        { text("opp-y"), text("confirmation"), text(""), text("guar-z"), text(""), false },
    };
    for (size_t k = 0; k < TR_COUNT(claims); k++) assert(TR_PUSH(&f->a, &r->assertions, claims[k]));
}

void fixture_story(struct fixture *f)
{
    static const struct plan plans[] = {
        { "r0aaaaaaaaaaaa",
          "Anaba <town>",
          "North Province",
          "air_strike",
          "Jets struck at noon; see \"log\" & map",
          { 36.601234, 35.751234 },
          0,
          25,
          0,
          TR_REPORT },
        { "r1aaaaaaaaaaaa",
          "Borak",
          "North Province",
          "heavy_weapon_fire",
          "Shells fell",
          { 36.951234, 35.501234 },
          0,
          6,
          4,
          TR_REPORT },
        { "r2aaaaaaaaaaaa",
          "Cedrin",
          "South Province",
          "small_arms_fire",
          "=SUM(A1)",
          { 36.351234, 34.721234 },
          0,
          1,
          0,
          TR_REPORT },
        { "r3aaaaaaaaaaaa",
          "Dor",
          "South Province",
          "armed_clash",
          "Clash",
          { 36.401234, 34.701234 },
          0,
          3,
          0,
          TR_REPORT },
        { "r4aaaaaaaaaaaa",
          "Elm",
          "South Province",
          "live_fire_exercise",
          "Exercise",
          { 36.451234, 34.651234 },
          0,
          0,
          0,
          TR_REPORT },
        { "r5aaaaaaaaaaaa", "Far", "East Province", "armed_clash", "Clash", { 38.1, 35.1 }, 0, 40, 9, TR_REPORT },
        { "r6aaaaaaaaaaaa", "Gar", "North Province", "explosion_unclear", "Bang", { 36.5, 35.3 }, 0, 2, 0, TR_REPORT },
        { "r7aaaaaaaaaaaa", "", "", "", "", { 0, 0 }, 0, 0, 0, TR_TALLY },
        { "r8aaaaaaaaaaaa", "", "", "", "", { 0, 0 }, 0, 0, 0, TR_TALLY },
        { "r9aaaaaaaaaaaa",
          "Cedrin",
          "South Province",
          "",
          "Convoy turned back",
          { 36.351234, 34.721234 },
          0,
          0,
          0,
          TR_ACCESS },
        { "rbaaaaaaaaaaaa", "Xanadu, June", "", "", "", { 0, 0 }, 0, 139, 0, TR_AGGREGATE },
        { "rcaaaaaaaaaaaa", "", "", "", "", { 0, 0 }, 0, 0, 0, TR_COVERAGE },
    };
    static const tr_verdict verdicts[] = { TR_EXEMPT_CLAIMED, TR_VIOLATION,     TR_UNDETERMINED, TR_EXEMPT_FOUND,
                                           TR_NOT_VIOLATION,  TR_OUTSIDE_SCOPE, TR_VIOLATION };
    static const size_t zones[] = { 0, 0, 1, 1, 1, TR_NONE, 0 };
    static const double p[] = { .62, .91, .45, .06, 0, .01, .85 };
    static const char *const ids[] = { "i0bbbbbbbbbbbb", "i1bbbbbbbbbbbb", "i2bbbbbbbbbbbb", "i3bbbbbbbbbbbb",
                                       "i4bbbbbbbbbbbb", "i5bbbbbbbbbbbb", "i6bbbbbbbbbbbb" };
    *f = (struct fixture){ 0 };
    open_agreement(f);
    struct tr_report **reports = tr_new(&f->a, struct tr_report *, TR_COUNT(plans));
    struct tr_incident *incidents = tr_new(&f->a, struct tr_incident, 7);
    struct tr_finding *findings = tr_new(&f->a, struct tr_finding, 12);
    size_t n = 0;
    for (size_t k = 0; k < TR_COUNT(plans); k++) {
        struct plan plan = plans[k];
        plan.from = k < 7 ? at(2017, 5 + (int)k, 6, 21) : at(2017, 5, 6, 21);
        reports[k] = make_report(f, &plan);
        if (k > 6 && k != 9) reports[k]->place.kind = TR_PLACE_NONE;
    }
    story_claims(f, reports[0]);
    story_specials(f, reports);
    reports[1]->directed = true;
    reports[1]->flags = 1u << TR_FLAG_ONE_VOICE;
    for (size_t k = 0; k < 7; k++) {
        incidents[k] = make_incident(f, reports[k], text(ids[k]));
        findings[n] = make_finding(f, reports[k], tr_str_format(&f->a, "f%zubbbbbbbbbbbb", k), k, zones[k], verdicts[k],
                                   p[k]);
        if (k == 5) findings[n].detail = text("place");
        if (k == 6) findings[n].verdict_back = TR_UNDETERMINED;
        if (k == 2) {
            struct tr_by_reading one = { text("guarantor-is-party=yes"), TR_VIOLATION, text(""), .9 };
            struct tr_by_reading two = { text("guarantor-is-party=no"), TR_OUTSIDE_SCOPE, text("actors"), .02 };
            assert(TR_PUSH(&f->a, &findings[n].by_reading, one) && TR_PUSH(&f->a, &findings[n].by_reading, two));
        }
        n++;
    }
    findings[n++] = make_duty(f, "f8bbbbbbbbbbbb", 1, TR_VIOLATION, "missed");
    findings[n++] = make_duty(f, "f9bbbbbbbbbbbb", 2, TR_NOT_ASSESSED, "not_yet_due");
    put_works(f, reports, TR_COUNT(plans), incidents, 7, findings, n);
}

/* ---- random --------------------------------------------------------------------------------------------- */

static size_t below(struct tr_rand *r, size_t n) { return (size_t)(tr_rand_u64(r) % n); }

/* A word that stands nowhere else: what a leak is recognised by. */
static const char *secret(struct fixture *f, const char *head, struct tr_rand *r)
{
    return tr_str_format(&f->a, "%s%06x", head, (unsigned)(tr_rand_u64(r) & 0xFFFFFF)).p;
}

static struct tr_report *random_report(struct fixture *f, struct tr_rand *r, size_t k)
{
    static const char *const areas[] = { "North Province", "South Province", "East Province", "" };
    static const char *const acts[] = { "air_strike", "heavy_weapon_fire", "lethal_force_unspecified", "armed_clash" };
    struct plan p = { .id = tr_str_format(&f->a, "r%07zuaaaaa", k).p,
                      .name = secret(f, "Secretville", r),
                      .adm1 = areas[below(r, 4)],
                      .act = acts[below(r, 4)],
                      .body = secret(f, "WitnessText", r),
                      .point = { 35.9 + 1.6 * tr_rand_unit(r), 34.3 + 1.8 * tr_rand_unit(r) },
                      .from = at(2017, 5, 6, 0) + (int64_t)below(r, 300) * TR_DAY +
                              (int64_t)below(r, 86400) * TR_SECOND,
                      .killed = (int64_t)below(r, 12),
                      .civilians = (int64_t)below(r, 3),
                      .kind = TR_REPORT };
    struct tr_report *x = make_report(f, &p);
    struct tr_assertion says = { text(secret(f, "PersonA", r)),   text("exemption"),
                                 text(secret(f, "PersonB", r)),   text(secret(f, "PersonC", r)),
                                 text(secret(f, "QuoteText", r)), false };
    assert(TR_PUSH(&f->a, &x->assertions, says));
    x->actor.v[0] = (struct tr_ref){ text(""), text(""), text(secret(f, "PartyActor", r)) };
    x->origin = text(secret(f, "OriginPerson", r));
    x->url = text(secret(f, "https://secret.example/", r));
    x->headlines.v = tr_new(&f->a, tr_str, 1);
    x->headlines.v[0] = text(secret(f, "HeadlineText", r));
    x->headlines.n = 1;
    if (below(r, 5) == 0) {
        x->place.kind = TR_PLACE_SECTOR;
        x->place.bearing_deg = 360 * tr_rand_unit(r);
        x->place.spread_deg = 20;
        x->place.range_m[0] = 1000;
        x->place.range_m[1] = 8000;
    }
    return x;
}

void fixture_random(struct fixture *f, uint64_t seed, size_t n)
{
    struct tr_rand r = tr_rand_seed(seed);
    *f = (struct fixture){ 0 };
    open_agreement(f);
    struct tr_report **reports = tr_new(&f->a, struct tr_report *, n + 1);
    struct tr_incident *incidents = tr_new(&f->a, struct tr_incident, n + 1);
    struct tr_finding *findings = tr_new(&f->a, struct tr_finding, 2 * n + 1);
    size_t m = 0;
    for (size_t k = 0; k < n; k++) {
        reports[k] = random_report(f, &r, k);
        incidents[k] = make_incident(f, reports[k], tr_str_format(&f->a, "i%07zubbbbb", k));
        for (size_t j = below(&r, 3) == 0; j < 2; j++) {
            tr_verdict v = (tr_verdict)below(&r, TR_NOT_ASSESSED);
            size_t zone = v == TR_OUTSIDE_SCOPE ? TR_NONE : below(&r, 2);
            findings[m] = make_finding(f, reports[k], tr_str_format(&f->a, "f%07zubbbb%zu", k, j), k, zone, v,
                                       tr_round6(tr_rand_unit(&r)));
            findings[m].parties.v[0].party = reports[k]->actor.v[0].name;
            findings[m].reasons.v[1].args.v[0].value = reports[k]->actor.v[0].name;
            m++;
        }
    }
    put_works(f, reports, n, incidents, n, findings, m);
}

void fixture_close(struct fixture *f) { tr_arena_close(&f->a); }

struct tr_bulletin *fixture_bulletin(struct fixture *f, tr_audience audience, tr_span period)
{
    struct tr_bulletin *b = NULL;
    struct tr_error err = { 0 };
    struct tr_tell_options o = {
        .period = period, .audience = audience, .lang = text("en"), .title = text("Two invented areas")
    };
    if (tr_bulletin_make(&f->a, &f->work, NULL, &f->shapes, &o, &b, &err) != TR_OK) {
        fprintf(stderr, "%s\n", err.text);
        abort();
    }
    return b;
}

struct tr_sink fixture_tell(struct fixture *f, const char *format, tr_audience audience)
{
    struct tr_sink s = { 0 };
    const struct tr_teller *t = tr_teller_find(tr_str_of(format));
    assert(t);
    if (t->write(fixture_bulletin(f, audience, TR_ALWAYS), &s, NULL) != TR_OK) abort();
    return s;
}
