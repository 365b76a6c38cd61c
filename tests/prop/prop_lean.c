/* SPDX-License-Identifier: Apache-2.0
 *
 * Stored lines read the short way (lean_record.c) and the long way (record.c) are the same reports. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "read/lean.h"

static struct tr_arena room;
static struct tr_acts acts;

static int open_room(void **state)
{
    (void)state;
    if (tr_arena_open(&room, (size_t)1 << 30, NULL) != TR_OK) return -1;
    return tr_acts_load(&room, &acts, NULL) == TR_OK ? 0 : -1;
}

static int close_room(void **state)
{
    (void)state;
    tr_arena_close(&room);
    return 0;
}

/* ---- reports at random ------------------------------------------------------------------- */

static bool often(struct tr_rand *r) { return tr_rand_u64(r) % 4 != 0; }
static size_t below(struct tr_rand *r, size_t n) { return (size_t)(tr_rand_u64(r) % n); }

static tr_str text(struct tr_rand *r)
{
    static const tr_str pieces[] = { TR_LIT("a"),
                                     TR_LIT("Tallbisah  town"),
                                     TR_LIT("\""),
                                     TR_LIT("\\"),
                                     TR_LIT("\n"),
                                     TR_LIT("\t\r"),
                                     TR_LIT("<&>"),
                                     TR_LIT("\xE2\x80\xA8"),
                                     TR_LIT("\xD8\xB1\xD8\xB3"),
                                     TR_LIT("\x01"),
                                     TR_LIT("\xF0\x9F\x95\x8A"),
                                     TR_LIT(" "),
                                     TR_LIT("a text of more than sixteen bytes"),
                                     TR_LIT("\x7F"),
                                     TR_LIT("\xC2\xA0"),
                                     TR_LIT("/u00e9") };
    struct tr_sink s = { 0 };
    for (size_t k = below(r, 5); k > 0; k--) tr_put(&s, pieces[below(r, TR_COUNT(pieces))]);
    tr_str copy = tr_str_trim(tr_str_copy(&room, tr_sink_text(&s)));
    tr_sink_close(&s);
    return copy;
}

static tr_str told(struct tr_rand *r)
{
    tr_str t = text(r);
    return t.n ? t : TR_STR("x");
}

static struct tr_strs texts(struct tr_rand *r)
{
    struct tr_strs list = { tr_new(&room, tr_str, 4), below(r, 4) };
    for (size_t k = 0; k < list.n; k++) list.v[k] = told(r);
    return list;
}

static double number(struct tr_rand *r, double low, double high)
{
    double v = low + (high - low) * tr_rand_unit(r);
    return often(r) ? tr_round6(v) : v;
}

static tr_time moment(struct tr_rand *r)
{
    tr_time t = (tr_time)(tr_rand_u64(r) % (UINT64_C(2000) * 1000000)) * TR_SECOND;
    return often(r) ? t : t + (tr_time)below(r, 1000000);
}

static struct tr_place place(struct tr_rand *r, tr_place_role role)
{
    struct tr_place p = { .kind = (tr_place_kind)below(r, TR_PLACE_KINDS),
                          .role = role,
                          .precision = (int)below(r, 8) };
    p.at = (tr_point){ number(r, -180, 180), number(r, -90, 90) };
    p.radius_m = number(r, 1, 1000000);
    p.bearing_deg = number(r, 0, 360);
    p.spread_deg = number(r, 1, 360);
    p.range_m[0] = number(r, 0, 1000);
    p.range_m[1] = number(r, 1001, 200000);
    p.level = p.kind == TR_PLACE_AREA ? 1 + (int)below(r, 3) : 0;
    p.name = told(r);
    p.adm1 = text(r);
    p.adm2 = text(r);
    p.adm3 = text(r);
    p.country = text(r);
    if (p.kind == TR_PLACE_NAME || p.kind == TR_PLACE_NONE) p.at = (tr_point){ __builtin_nan(""), __builtin_nan("") };
    return p;
}

static void fill_lists(struct tr_rand *r, struct tr_report *out)
{
    static const char *const says[] = { "exemption", "denial", "admission", "confirmation", "blame", "initiated" };
    out->voices = texts(r);
    out->headlines = texts(r);
    out->actor.v = tr_new(&room, struct tr_ref, 3);
    out->actor.n = below(r, 4);
    for (size_t k = 0; k < out->actor.n; k++)
        out->actor.v[k] = often(r) ? (struct tr_ref){ text(r), text(r), told(r) } : (struct tr_ref){ .name = told(r) };
    out->target.v = tr_new(&room, struct tr_ref, 1);
    out->target.n = below(r, 2);
    if (out->target.n) out->target.v[0] = (struct tr_ref){ TR_STR("ucdp"), told(r), (tr_str){ 0 } };
    out->assertions.v = tr_new(&room, struct tr_assertion, 2);
    out->assertions.n = below(r, 3);
    for (size_t k = 0; k < out->assertions.n; k++)
        out->assertions.v[k] = (struct tr_assertion){ told(r), tr_str_of(says[below(r, 6)]), text(r), text(r), text(r),
                                                      often(r) };
}

/* What each kind needs is there, so that the long way takes every one of them. */
static void fill_special(struct tr_rand *r, struct tr_report *out)
{
    struct tr_special *s = tr_new(&room, struct tr_special, 1);
    *s =
        (struct tr_special){ .duty = told(r), .by = told(r), .of = told(r), .zone = told(r), .hours = -1, .share = -1 };
    s->outcome = out->kind == TR_ACCESS ? TR_STR("delayed") : TR_STR("partly_done");
    if (out->kind == TR_POST) s->status = often(r) ? TR_STR("opened") : TR_STR("closed");
    if (often(r)) s->hours = number(r, 0, 24);
    if (often(r)) s->share = number(r, 0, 1);
    s->parts.v = tr_new(&room, struct tr_part, 3);
    s->parts.n = out->kind == TR_TALLY ? 1 + below(r, 3) : 0;
    for (size_t k = 0; k < s->parts.n; k++) s->parts.v[k] = (struct tr_part){ told(r), (int64_t)below(r, 1000) };
    out->special = s;
}

static struct tr_report report(struct tr_rand *r)
{
    struct tr_report out = tr_report_blank();
    out.kind = (tr_kind)below(r, TR_DOCUMENT); /* a document goes the long way: tests/prop/prop_document.c */
    out.id = told(r);
    out.source = told(r);
    out.act = acts.list.v[below(r, acts.list.n)].code;
    tr_str *plain[] = { &out.origin, &out.url,   &out.lang,           &out.text,     &out.act_native,
                        &out.weapon, &out.means, &out.native.dataset, &out.native.id };
    for (size_t k = 0; k < TR_COUNT(plain); k++) *plain[k] = text(r);
    out.tz = often(r) ? TR_STR("Asia/Damascus") : TR_STR("");
    out.native.row = (int64_t)below(r, 100000);
    out.received = often(r) ? moment(r) : TR_TIME_NONE;
    out.published = often(r) ? moment(r) : TR_TIME_NONE;
    out.when.from = moment(r);
    out.when.to = often(r) ? out.when.from + 1 + (tr_time)below(r, 100000) * TR_SECOND : TR_TIME_MAX;
    fill_lists(r, &out);
    out.directed = often(r);
    for (size_t k = 0; k < TR_COUNTED; k++)
        if (!often(r))
            out.counts[k] = (struct tr_count){ often(r) ? (int64_t)below(r, 100) : TR_UNKNOWN, (int64_t)below(r, 100),
                                               TR_UNKNOWN };
    out.place = place(r, (tr_place_role)below(r, 3));
    if (!often(r)) {
        out.other_end = tr_new(&room, struct tr_place, 1);
        *out.other_end = place(r, out.place.role == TR_SITE     ? TR_IMPACT
                                  : out.place.role == TR_IMPACT ? TR_LAUNCH
                                                                : TR_IMPACT);
    }
    out.flags = (uint32_t)below(r, 1u << TR_FLAGS);
    if (out.kind != TR_REPORT || !often(r)) fill_special(r, &out);
    return out;
}

/* ---- the law ----------------------------------------------------------------------------- */

static tr_str line_of(const struct tr_report *r)
{
    struct tr_sink s = { 0 };
    tr_report_json(r, &s);
    tr_str line = tr_str_copy(&room, tr_sink_text(&s));
    tr_sink_close(&s);
    return line;
}

static void assert_same(const struct tr_report *x, const struct tr_report *y, tr_str line)
{
    bool same = tr_str_eq(line_of(x), line_of(y)) && x->when.from == y->when.from && x->when.to == y->when.to &&
                x->flags == y->flags && x->received == y->received && x->published == y->published &&
                x->directed == y->directed && x->native.row == y->native.row && x->place.kind == y->place.kind &&
                x->place.level == y->place.level && x->place.role == y->place.role && !x->special == !y->special &&
                !x->other_end == !y->other_end && tr_str_eq(x->id, y->id) && tr_str_eq(x->tz, y->tz) &&
                tr_str_eq(x->origin, y->origin) && memcmp(&x->content, &y->content, sizeof x->content) == 0;
    if (!same) fail_msg("read otherwise: " TR_FMT, TR_ARG(line));
}

/* Whether the short way took it. */
static bool check(tr_str line)
{
    struct tr_report lean, loaded, parsed, any;
    bool taken = lean_report(&room, line, &acts, &lean);
    tr_rc rc = tr_report_parse_any(&room, line, &acts, false, &any, NULL);
    assert_int_equal(tr_report_parse(&room, line, &acts, &parsed, NULL), rc);
    if (taken && rc != TR_OK) fail_msg("only the short way takes " TR_FMT, TR_ARG(line));
    if (rc != TR_OK) return taken;
    assert_same(&parsed, &any, line);
    assert_int_equal(tr_report_load(&room, line, &acts, &loaded, NULL), TR_OK);
    if (lean.id.n == 0 || !taken) return taken;
    assert_int_equal(loaded.content.b[0] | loaded.content.b[31], 0);
    loaded.content = any.content;
    assert_same(&loaded, &any, line);
    return taken;
}

static void lines_that_we_write_are_read_the_short_way_and_the_same(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(20170506);
    for (int k = 0; k < 8000; k++) {
        struct tr_arena mark = room;
        struct tr_report one = report(&r);
        tr_str line = line_of(&one);
        if (!check(line)) fail_msg("not taken: " TR_FMT, TR_ARG(line));
        room = mark;
    }
}

static void lines_that_were_changed_are_never_read_otherwise(void **state)
{
    (void)state;
    static const char pieces[] = "{}[]:,\"\\u0nft-+.eE19 \x7F\xC3\xE2\x80";
    struct tr_rand r = tr_rand_seed(20180917);
    size_t taken = 0, all = 12000;
    for (size_t k = 0; k < all; k++) {
        struct tr_arena mark = room;
        struct tr_report one = report(&r);
        tr_str line = line_of(&one);
        char *bytes = tr_new(&room, char, line.n);
        memcpy(bytes, line.p, line.n);
        for (size_t n = 1 + below(&r, 2); n > 0; n--) {
            size_t at = below(&r, line.n);
            if (often(&r)) bytes[at] = pieces[below(&r, sizeof pieces)];
            else if (at) memmove(bytes + at, bytes + at - 1, line.n - at);
        }
        taken += check((tr_str){ bytes, often(&r) ? line.n : below(&r, line.n + 1) });
        room = mark;
    }
    assert_true(taken > all / 20 && taken < all); /* else the law was put to no test */
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(lines_that_we_write_are_read_the_short_way_and_the_same),
        cmocka_unit_test(lines_that_were_changed_are_never_read_otherwise),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
