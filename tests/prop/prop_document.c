/* SPDX-License-Identifier: Apache-2.0
 *
 * Law: a document with any claims, written as its line and read back, has the same line, the same content hash, the same
 * id and the same ids of claims; and so has what was read from the line as if a stranger had written it. */
#include "../unit/read_fixture.h"

#include <math.h>

#include "read/parts.h"

static size_t below(struct tr_rand *r, size_t n) { return (size_t)(tr_rand_u64(r) % n); }
static bool often(struct tr_rand *r) { return below(r, 3) > 0; }

/* ---- any claim --------------------------------------------------------------------------- */

static tr_str told(struct tr_rand *r)
{
    static const char *const words[] = { "NOR.GOV",
                                         "the \"zone\" of\nsafety",
                                         "\xD8\xA7\xD9\x84\xD8\xB1\xD8\xB3\xD8\xAA\xD9\x86",
                                         "a<b>&c\xE2\x80\xA8",
                                         "x",
                                         "back\\slash\t\x01",
                                         " padded " };
    return tr_str_of(words[below(r, TR_COUNT(words))]);
}
static tr_str text(struct tr_rand *r) { return often(r) ? told(r) : (tr_str){ NULL, 0 }; }

static tr_time moment(struct tr_rand *r) { return (tr_time)below(r, 2000000000) * TR_SECOND + (tr_time)below(r, 2); }

static tr_span span(struct tr_rand *r)
{
    tr_span s = TR_ALWAYS;
    if (often(r)) s.from = moment(r);
    if (often(r)) s.to = (s.from == TR_TIME_NONE ? moment(r) : s.from) + 1 + (tr_time)below(r, 100000) * TR_SECOND;
    return s;
}

static struct tr_bytes bytes(struct tr_rand *r)
{
    uint32_t from = (uint32_t)below(r, 4000000000);
    return (struct tr_bytes){ from, from + 1 + (uint32_t)below(r, 1000) };
}

static struct tr_named named(struct tr_rand *r)
{
    static const char *const roles[] = { "source", "target", "speaker", "channel" };
    struct tr_named n = { .id = text(r), .name = told(r), .role = tr_str_of(roles[below(r, 4)]) };
    if (often(r)) n.at = bytes(r);
    return n;
}

static struct tr_place place(struct tr_rand *r)
{
    struct tr_place p = { .at = { NAN, NAN }, .kind = TR_PLACE_NAME, .name = told(r), .country = text(r) };
    if (!often(r)) return p;
    p.kind = often(r) ? TR_PLACE_NORMAL : TR_PLACE_DISC;
    p.at = (tr_point){ tr_rand_unit(r) * 360 - 180, tr_rand_unit(r) * 180 - 90 };
    p.radius_m = 1 + (double)below(r, 50000);
    return p;
}

static struct tr_strs texts(struct tr_rand *r)
{
    struct tr_strs s = { tr_new(&room, tr_str, 3), below(r, 4) };
    for (size_t k = 0; k < s.n; k++) s.v[k] = told(r);
    return s;
}

static void fill_texts(struct tr_rand *r, struct tr_claim *c)
{
    tr_str *plain[] = { &c->cls,         &c->mode,   &c->about,      &c->topic, &c->stance, &c->when_basis,
                        &c->granularity, &c->weapon, &c->place_part, &c->rule,  &c->text };
    for (size_t k = 0; k < TR_COUNT(plain); k++) *plain[k] = text(r);
    if (often(r)) c->act = acts.list.v[below(r, acts.list.n)].code;
    c->hedges = texts(r);
    c->why = texts(r);
}

static struct tr_claim claim(struct tr_rand *r)
{
    struct tr_claim c = tr_claim_blank();
    fill_texts(r, &c);
    c.type = (tr_claim_type)below(r, TR_CLAIM_TYPES);
    c.status = (tr_status)below(r, TR_STATUSES);
    c.hedge = (tr_hedge)below(r, TR_HEDGES);
    c.negated = often(r);
    c.when = span(r);
    c.confidence = tr_rand_unit(r);
    if (often(r)) c.number = (int64_t)below(r, 100000);
    for (size_t k = 0; k < below(r, 4); k++) (void)!TR_PUSH(&room, &c.actors, named(r));
    for (size_t k = 0; k < below(r, 3); k++) (void)!TR_PUSH(&room, &c.attribution, named(r));
    for (size_t k = 0; k < below(r, 3); k++) (void)!TR_PUSH(&room, &c.spans, bytes(r));
    for (size_t k = 0; k < below(r, 3); k++)
        (void)!TR_PUSH(&room, &c.places, ((struct tr_place_choice){ place(r), text(r), tr_rand_unit(r) }));
    if (!often(r)) c.counts[below(r, TR_COUNTED)] = (struct tr_count){ 1, TR_UNKNOWN, (int64_t)below(r, 9) + 1 };
    return c;
}

/* Parents by any id, one of them of no claim; the same claim may come twice. */
static struct tr_document *document(struct tr_rand *r)
{
    struct tr_document *d = tr_new(&room, struct tr_document, 1);
    d->title = text(r), d->author = text(r), d->outlet = text(r), d->genre = text(r), d->lexicon = text(r);
    for (size_t n = below(r, 6), k = 0; k < n; k++) {
        struct tr_claim c = k && !often(r) ? d->claims.v[k - 1] : claim(r);
        c.id = tr_str_format(&room, "own-%zu", below(r, 8));
        if (often(r)) c.parent = tr_str_format(&room, "own-%zu", below(r, 9));
        (void)!TR_PUSH(&room, &d->claims, c);
    }
    for (size_t n = below(r, 3), k = 0; k < n; k++) {
        struct tr_quality q = { .flag = told(r), .says = text(r) };
        if (often(r)) (void)!TR_PUSH(&room, &q.spans, bytes(r));
        (void)!TR_PUSH(&room, &d->quality, q);
    }
    return d;
}

/* ---- the law ----------------------------------------------------------------------------- */

static struct tr_report report(struct tr_rand *r)
{
    struct tr_report out = tr_report_blank();
    out.kind = TR_DOCUMENT;
    out.source = out.origin = TR_STR("the-herald");
    out.tz = TR_STR("UTC");
    if (often(r)) out.native = (struct tr_native){ TR_STR("text"), tr_str_trim(told(r)), 0 };
    out.document = document(r);
    assert_int_equal(tr_report_seal(&room, &out, NULL), TR_OK);
    return out;
}

static void assert_same(const struct tr_report *was, const struct tr_report *is)
{
    tr_str line = json_of(was);
    if (!tr_str_eq(line, json_of(is)))
        fail_msg("written:\n" TR_FMT "\nread:\n" TR_FMT, TR_ARG(line), TR_ARG(json_of(is)));
    assert_int_equal(was->document->claims.n, is->document->claims.n);
    for (size_t k = 0; k < was->document->claims.n; k++) {
        const struct tr_claim *x = &was->document->claims.v[k], *y = &is->document->claims.v[k];
        assert_true(tr_str_eq(x->id, y->id) && tr_str_eq(x->parent, y->parent) && x->id.n == 14);
        assert_true(x->when.from == y->when.from && x->when.to == y->when.to && x->confidence == y->confidence);
    }
}

static void a_document_reads_back_as_it_was_written(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(20170504);
    for (int k = 0; k < 4000; k++) {
        struct tr_arena mark = room;
        struct tr_report was = report(&r), is;
        assert_int_equal(tr_report_parse(&room, json_of(&was), &acts, &is, NULL), TR_OK);
        assert_same(&was, &is);
        assert_same_hash(&was.content, &is.content);
        assert_int_equal(tr_report_load(&room, json_of(&was), &acts, &is, NULL), TR_OK);
        assert_same(&was, &is);
        struct tr_report again = was;
        assert_int_equal(tr_report_seal(&room, &again, NULL), TR_OK);
        assert_same(&was, &again);
        room = mark;
    }
}

static void a_stranger_may_hand_the_line_back(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(20170505);
    for (int k = 0; k < 2000; k++) {
        struct tr_arena mark = room;
        struct tr_report was = report(&r), is = read_one(json_of(&was), "ndjson", "");
        is.native.row = 0; /* where it stood in the file */
        assert_same(&was, &is);
        assert_same_hash(&was.content, &is.content);
        room = mark;
    }
}

static void ids_of_claims_differ_and_name_their_parents(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(20170506);
    for (int k = 0; k < 1000; k++) {
        struct tr_arena mark = room;
        struct tr_map ids = { .arena = &room };
        struct tr_report one = report(&r);
        size_t at, n = one.document->claims.n;
        const struct tr_claim *c = one.document->claims.v;
        for (size_t j = 0; j < n; j++) {
            assert_false(tr_map_get(&ids, c[j].id, &at));
            assert_true(tr_map_put(&ids, c[j].id, j));
        }
        for (size_t j = 0; j < n; j++)
            assert_true(c[j].parent.n == 0 || (tr_map_get(&ids, c[j].parent, &at) && at != j));
        room = mark;
    }
}

/* What a reader of texts may come up with: a country of half a continent, an empty range, a probability of 2. */
static void even_what_cannot_be_is_written_so_that_it_reads_back(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(20170507);
    static const double odd[] = { -1, 0, 0.5, 2, 1e9, NAN, INFINITY };
    for (int k = 0; k < 3000; k++) {
        struct tr_arena mark = room;
        struct tr_report was = report(&r), is;
        struct tr_error err = { 0 };
        for (size_t j = 0; j < was.document->claims.n; j++) {
            struct tr_claim *c = &was.document->claims.v[j];
            c->confidence = odd[below(&r, TR_COUNT(odd))];
            c->number = -(int64_t)below(&r, 3);
            if (c->spans.n) c->spans.v[0].to = c->spans.v[0].from;
            for (size_t i = 0; i < c->places.n; i++) {
                c->places.v[i].p = odd[below(&r, TR_COUNT(odd))];
                c->places.v[i].place.radius_m = odd[below(&r, TR_COUNT(odd))];
                c->places.v[i].place.kind = (tr_place_kind)below(&r, TR_PLACE_AREA + 1);
                if (c->places.v[i].place.kind == TR_PLACE_SECTOR) c->places.v[i].place.kind = TR_PLACE_AREA;
                c->places.v[i].place.level = (int)below(&r, 6);
            }
        }
        assert_int_equal(tr_report_seal(&room, &was, NULL), TR_OK);
        if (tr_report_parse(&room, json_of(&was), &acts, &is, &err) != TR_OK)
            fail_msg("%s: " TR_FMT, err.text, TR_ARG(json_of(&was)));
        assert_true(tr_str_eq(json_of(&was), json_of(&is)));
        assert_same_hash(&was.content, &is.content);
        room = mark;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_document_reads_back_as_it_was_written),
        cmocka_unit_test(a_stranger_may_hand_the_line_back),
        cmocka_unit_test(even_what_cannot_be_is_written_so_that_it_reads_back),
        cmocka_unit_test(ids_of_claims_differ_and_name_their_parents),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
