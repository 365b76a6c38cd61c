/* SPDX-License-Identifier: Apache-2.0
 *
 * tests/golden/text/readouts.ndjson -> how much of what a reader should take from 100 readouts and statements is there: day,
 * kind, what was agreed, supported, rejected, promised, not mentioned, imposed. With TRUCE_SHOW=1 what is missing is printed.
 *
 * A phrase of the gold is found when a claim of the right kind speaks of it: half of its longer words stand in what the
 * claim is about, or the claim's head noun stands in it and the claim's sentence is the phrase's. */
#include "../unit/read_fixture.h"

#include <jansson.h>

enum { AGREED, SUPPORTED, REJECTED, PROMISED, SILENT, MEASURED, FIELDS };
static const char *const field_names[FIELDS] = { "agreed",      "supported", "rejected",
                                                 "commitments", "silences",  "measures" };
static const double least_recall[FIELDS] = { 0.80, 0.65, 0.75, 0.10, 0.20, 0.02 };

struct tally {
    unsigned items, day, calls, calls_found, meetings, meetings_found, statements_with_meeting, statements;
    unsigned gold[FIELDS], found[FIELDS], claims[FIELDS], right[FIELDS], by, by_right;
};
static bool show;
static const struct tr_language *language;

/* ---- which claims tell of which field --------------------------------------------------------- */

static bool says(const struct tr_claim *c, const char *mode)
{
    return c->type == TR_CLAIM_STATEMENT && tr_str_is(c->mode, mode);
}

static bool tells_of(const struct tr_claim *c, int field)
{
    bool deed = c->type == TR_CLAIM_EVENT || c->type == TR_CLAIM_COMMITMENT || c->type == TR_CLAIM_STANCE;
    switch (field) {
    case AGREED: return says(c, "agreement") || (deed && tr_str_is(c->cls, "AGREE"));
    case SUPPORTED:
        return says(c, "backing") || (deed && tr_str_is(c->cls, "SUPPORT")) ||
               (c->type == TR_CLAIM_STANCE && tr_str_is(c->stance, "supports"));
    case REJECTED:
        return says(c, "denial") || says(c, "accusation") || (deed && tr_str_is(c->cls, "REJECT")) ||
               (deed && tr_str_is(c->cls, "DISAPPROVE")) ||
               (c->type == TR_CLAIM_STANCE && tr_str_is(c->stance, "rejects"));
    case PROMISED: return c->type == TR_CLAIM_COMMITMENT || says(c, "promise");
    case SILENT: return c->type == TR_CLAIM_SILENCE || says(c, "silence");
    case MEASURED: return c->type == TR_CLAIM_MEASURE;
    default: return false;
    }
}

/* ---- phrases ---------------------------------------------------------------------------------- */

static bool is_letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (c & 0x80);
}

static tr_str next_word(tr_str *rest)
{
    while (rest->n && !is_letter(rest->p[0])) rest->p++, rest->n--;
    tr_str word = { rest->p, 0 };
    while (word.n < rest->n && is_letter(rest->p[word.n])) word.n++;
    rest->p += word.n;
    rest->n -= word.n;
    return word;
}

/* Share of the longer words of `a` that stand in `b`. */
static double share(tr_str a, tr_str b)
{
    unsigned all = 0, in = 0;
    tr_str low = tr_fold(&room, b);
    for (tr_str word; (word = next_word(&a)).n;) {
        if (word.n < 4) continue;
        all++;
        in += tr_str_find(low, tr_fold(&room, word)) != TR_NOT_FOUND;
    }
    return all ? (double)in / all : 0;
}

static bool speaks_of(const struct tr_claim *c, tr_str phrase)
{
    if (share(phrase, c->about) >= 0.5) return true;
    return c->about.n && share(c->about, phrase) >= 0.99 && share(phrase, c->text) >= 0.99;
}

static tr_str phrase_of(const json_t *item, int field)
{
    if (json_is_string(item)) return tr_str_of(json_string_value(item));
    const char *key = field == PROMISED ? "what" : "kind";
    tr_str text = tr_str_of(json_string_value(json_object_get(item, key)));
    const char *target = json_string_value(json_object_get(item, "target"));
    return target ? tr_str_format(&room, TR_FMT " %s", TR_ARG(text), target) : text;
}

/* ---- one readout ------------------------------------------------------------------------------- */

static void score_field(struct tally *sum, const json_t *item, const struct tr_document *d, int field)
{
    const json_t *gold = json_object_get(item, field_names[field]);
    bool *right = tr_new(&room, bool, d->claims.n + 1);
    for (size_t k = 0; k < json_array_size(gold); k++) {
        tr_str phrase = phrase_of(json_array_get(gold, k), field);
        const char *by = json_string_value(json_object_get(json_array_get(gold, k), "by"));
        bool found = false, day = false;
        for (size_t i = 0; i < d->claims.n; i++) {
            const struct tr_claim *c = &d->claims.v[i];
            if (!tells_of(c, field) || !speaks_of(c, phrase)) continue;
            found = right[i] = true;
            tr_span want;
            if (by && tr_time_parse(&damascus, tr_str_of(by), &want) && tr_span_overlaps(c->when, want)) day = true;
        }
        sum->gold[field]++;
        sum->found[field] += found;
        sum->by += by != NULL;
        sum->by_right += day;
        if (show && !found)
            printf("    %s: %s missing: " TR_FMT "\n", json_string_value(json_object_get(item, "id")),
                   field_names[field], TR_ARG(phrase));
    }
    for (size_t i = 0; i < d->claims.n; i++) {
        if (!tells_of(&d->claims.v[i], field)) continue;
        sum->claims[field]++;
        sum->right[field] += right[i];
    }
}

static void score_one(struct tally *sum, const json_t *item)
{
    const char *kind = json_string_value(json_object_get(item, "kind"));
    tr_span day;
    struct read_all all = { 0 };
    struct tr_error err = { 0 };
    struct tr_report one;
    struct tr_input in = { .name = S("readout.txt"),
                           .bytes = tr_str_of(json_string_value(json_object_get(item, "text"))),
                           .received = TR_TIME_NONE,
                           .as = S("article"),
                           .tz = &damascus,
                           .language = language };
    if (tr_reader_open(&room, &in, &acts, &all.reader, &err) != TR_OK) fail_msg("open: %s", err.text);
    assert_int_equal(tr_reader_next(all.reader, &one, &err), TR_OK);
    const struct tr_document *d = one.document;
    assert_non_null(d);
    assert_true(tr_time_parse(&damascus, tr_str_of(json_string_value(json_object_get(item, "date"))), &day));
    sum->items++;
    sum->day += tr_span_has(day, one.published);
    bool call = false, meeting = false;
    for (size_t i = 0; i < d->claims.n; i++) {
        if (d->claims.v[i].type != TR_CLAIM_MEETING) continue;
        if (tr_str_is(d->claims.v[i].mode, "phone") || tr_str_is(d->claims.v[i].mode, "call")) call = true;
        else meeting = true;
    }
    if (strcmp(kind, "call") == 0) sum->calls++, sum->calls_found += call;
    else if (strcmp(kind, "meeting") == 0) sum->meetings++, sum->meetings_found += meeting;
    for (int f = 0; f < FIELDS; f++) score_field(sum, item, d, f);
}

static void readouts_of_our_own_set_are_read(void **state)
{
    (void)state;
    struct tally sum = { 0 };
    struct tr_error err = { 0 };
    const char *want = getenv("TRUCE_SHOW"), *root = getenv("TRUCE_ROOT");
    struct tr_language_options none = { 0 };
    struct tr_language *opened;
    show = want && *want;
    assert_int_equal(tr_language_open(&room, &none, &opened, &err), TR_OK);
    language = opened;
    tr_str text,
        path = tr_path_join(&room, tr_str_of(root && *root ? root : "."), S("tests/golden/text/readouts.ndjson"));
    assert_int_equal(tr_file_read(&room, path, 4 << 20, &text, &err), TR_OK);
    while (text.n) {
        tr_str line = tr_str_cut(&text, '\n');
        if (!line.n) continue;
        json_t *item = json_loadb(line.p, line.n, 0, NULL);
        assert_non_null(item);
        score_one(&sum, item);
        json_decref(item);
    }
    printf("# readouts: %u; day right %u; calls %u of %u, meetings %u of %u told as such; deadlines %u of %u\n",
           sum.items, sum.day, sum.calls_found, sum.calls, sum.meetings_found, sum.meetings, sum.by_right, sum.by);
    for (int f = 0; f < FIELDS; f++)
        printf("# %s: found %u of %u (%.3f); claims of that kind that the gold has %u of %u\n", field_names[f],
               sum.found[f], sum.gold[f], sum.gold[f] ? (double)sum.found[f] / sum.gold[f] : 0, sum.right[f],
               sum.claims[f]);
    for (int f = 0; f < FIELDS; f++) assert_true((double)sum.found[f] >= least_recall[f] * sum.gold[f]);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(readouts_of_our_own_set_are_read) };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
