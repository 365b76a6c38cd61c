/* SPDX-License-Identifier: Apache-2.0
 *
 * The 100 readouts and official statements of tests/golden/text/readouts.ndjson -> what is read of them, counted against what
 * a person wrote down before the rules were made. Prints the figures; fails below what has been reached. */
#include "../unit/read_fixture.h"

#include <ctype.h>
#include <string.h>

#include "format/json.h"

struct score {
    size_t gold, hit, said; /* said: claims of this sort; hit counts gold items, right those claims that match one */
    size_t right;
};
static struct score agreed, supported, rejected, silent, measure, call, with_whom;
static size_t genre, dated, n;

/* ---- matching ------------------------------------------------------------------------------- */

static bool is_word(char c) { return isalnum((unsigned char)c) || (unsigned char)c >= 0x80; }

/* Is this word of `of` (of three letters or more) a word of `in`? */
static size_t shared_words(tr_str of, tr_str in, size_t *words)
{
    size_t shared = 0;
    *words = 0;
    tr_str a = tr_fold(&room, of), b = tr_fold(&room, in);
    for (size_t k = 0; k < a.n;) {
        size_t from = k;
        while (k < a.n && is_word(a.p[k])) k++;
        tr_str word = { a.p + from, k - from };
        k += k == from;
        if (word.n < 3) continue;
        ++*words;
        for (size_t j = 0; j + word.n <= b.n; j++) {
            bool here = memcmp(b.p + j, word.p, word.n) == 0 && (j == 0 || !is_word(b.p[j - 1])) &&
                        (j + word.n == b.n || !is_word(b.p[j + word.n]));
            if (!here) continue;
            shared++;
            break;
        }
    }
    return shared;
}

/* Half of the shorter one's words; one word is enough where both stand in one sentence. */
static bool matches(tr_str gold, const struct tr_claim *c)
{
    struct tr_arena mark = room;
    size_t a, b, shared = shared_words(gold, c->about, &a), least;
    (void)shared_words(c->about, gold, &b);
    least = a < b ? a : b;
    bool same = tr_str_find(c->text, gold) != TR_NOT_FOUND;
    room = mark;
    return c->about.n && least && shared >= (same ? 1 : (least + 1) / 2);
}

typedef bool sort(const struct tr_claim *c);
static bool is_agreed(const struct tr_claim *c)
{
    return c->type == TR_CLAIM_COMMITMENT || tr_str_is(c->rule, "agrees-to-proposal");
}
static bool is_support(const struct tr_claim *c)
{
    return c->type == TR_CLAIM_STANCE && tr_str_is(c->stance, "supports") && !tr_str_is(c->rule, "agrees-to-proposal");
}
static bool is_reject(const struct tr_claim *c)
{
    return c->type == TR_CLAIM_STANCE && tr_str_is(c->stance, "rejects");
}
static bool is_silence(const struct tr_claim *c) { return c->type == TR_CLAIM_SILENCE; }
static bool is_measure(const struct tr_claim *c) { return c->type == TR_CLAIM_MEASURE; }

static void count(const struct tr_document *d, const tr_str *gold, size_t n_gold, sort *of, struct score *s)
{
    s->gold += n_gold;
    for (size_t g = 0; g < n_gold; g++)
        for (size_t k = 0; k < d->claims.n; k++)
            if (of(&d->claims.v[k]) && matches(gold[g], &d->claims.v[k])) {
                s->hit++;
                break;
            }
    for (size_t k = 0; k < d->claims.n; k++) {
        if (!of(&d->claims.v[k])) continue;
        s->said++;
        for (size_t g = 0; g < n_gold; g++)
            if (matches(gold[g], &d->claims.v[k])) {
                s->right++;
                break;
            }
    }
}

/* ---- one text ----------------------------------------------------------------------------------- */

enum { GOLD_MAX = 40 };

static size_t texts_of(const json_t *row, const char *key, const char *part, tr_str *out, size_t at)
{
    const json_t *list = json_object_get(row, key);
    for (size_t k = 0; k < json_array_size(list) && at < GOLD_MAX; k++) {
        const json_t *one = json_array_get(list, k);
        out[at++] = part ? tr_json_get(one, part) : tr_json_text(one);
    }
    return at;
}

static bool has_call(const struct tr_document *d)
{
    for (size_t k = 0; k < d->claims.n; k++)
        if (d->claims.v[k].type == TR_CLAIM_MEETING && tr_str_is(d->claims.v[k].mode, "phone") &&
            d->claims.v[k].status <= TR_STATUS_ONGOING)
            return true;
    return false;
}

static void score_one(const json_t *row, const struct tr_report *r)
{
    const struct tr_document *d = r->document;
    tr_str gold[GOLD_MAX];
    n++;
    genre += tr_str_is(d->genre, "readout") || tr_str_is(d->genre, "statement");
    dated += r->published != TR_TIME_NONE &&
             tr_str_eq(tr_date_local(&room, &damascus, r->published), tr_json_get(row, "date"));
    if (tr_str_is(tr_json_get(row, "kind"), "call")) {
        call.gold++, call.hit += has_call(d);
        with_whom.gold++, with_whom.hit += d->counterpart.n > 0;
    }
    size_t k = texts_of(row, "agreed", NULL, gold, 0);
    count(d, gold, texts_of(row, "commitments", "what", gold, k), is_agreed, &agreed);
    count(d, gold, texts_of(row, "supported", NULL, gold, 0), is_support, &supported);
    count(d, gold, texts_of(row, "rejected", NULL, gold, 0), is_reject, &rejected);
    count(d, gold, texts_of(row, "silences", NULL, gold, 0), is_silence, &silent);
    count(d, gold, texts_of(row, "measures", "kind", gold, 0), is_measure, &measure);
}

/* ---- all ------------------------------------------------------------------------------------------ */

static void put(const char *what, const struct score *s)
{
    print_message("# %-28s %3zu of %3zu found (%.2f)", what, s->hit, s->gold,
                  s->gold ? (double)s->hit / (double)s->gold : 0);
    if (s->said)
        print_message(", %3zu of %3zu claims right (%.2f)", s->right, s->said, (double)s->right / (double)s->said);
    print_message("\n");
}

static void at_least(const struct score *s, double found, double right)
{
    assert_true((double)s->hit >= found * (double)s->gold);
    assert_true((double)s->right >= right * (double)s->said);
}

static void readouts_are_read_as_a_person_reads_them(void **state)
{
    (void)state;
    const char *root = getenv("TRUCE_ROOT");
    tr_str text,
        path = tr_path_join(&room, tr_str_of(root && *root ? root : "."), TR_STR("tests/golden/text/readouts.ndjson"));
    struct tr_language_options none = { 0 };
    struct tr_language *language;
    assert_int_equal(tr_file_read(&room, path, 1 << 20, &text, NULL), TR_OK);
    assert_int_equal(tr_language_open(&room, &none, &language, NULL), TR_OK);
    while (text.n) {
        tr_str line = tr_str_cut(&text, '\n');
        json_t *row;
        struct tr_reader *reader;
        struct tr_report r;
        if (!tr_str_trim(line).n) continue;
        struct tr_arena mark = room;
        assert_int_equal(tr_json_parse(line, TR_STR("row"), &row, NULL), TR_OK);
        struct tr_input in = { .name = TR_STR("readout.txt"),
                               .bytes = tr_json_get(row, "text"),
                               .received = TR_TIME_NONE,
                               .as = TR_STR("article"),
                               .tz = &damascus,
                               .language = language };
        assert_int_equal(tr_reader_open(&room, &in, &acts, &reader, NULL), TR_OK);
        assert_int_equal(tr_reader_next(reader, &r, NULL), TR_OK);
        score_one(row, &r);
        json_decref(row);
        room = mark;
    }
    print_message("# %zu texts; known for an office's own: %zu; the day: %zu\n", n, genre, dated);
    put("calls", &call);
    put("calls: with whom", &with_whom);
    put("agreed and undertaken", &agreed);
    put("supported", &supported);
    put("rejected", &rejected);
    put("left out", &silent);
    put("measures", &measure);
    assert_true(n == 100 && genre >= 97 && dated >= 97);
    at_least(&call, 0.75, 0);
    at_least(&agreed, 0.72, 0.80);
    at_least(&supported, 0.84, 0.90);
    at_least(&rejected, 0.82, 0.90);
    at_least(&silent, 0.55, 0.90);
    at_least(&measure, 0.6, 0.9);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(readouts_are_read_as_a_person_reads_them) };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
