/* SPDX-License-Identifier: Apache-2.0
 *
 * Laws of place names: a habit of spelling never changes a skeleton; every name that was built in is found, by each of its
 * spellings, with its place; the order of files and of places shows nowhere. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "text/gz_build.h"
#include "text/places.h"
#include "text/skeleton.h"

enum { NAMES = 4000, PLACES = 300, NAME_ROOM = 96 };

static const char consonants[] = "bdfhjklmnrstz";
static const char vowels[] = "aiu";

static size_t below(struct tr_rand *r, size_t n) { return (size_t)(tr_rand_u64(r) % n); }

/* "Kafrin", "Sibal Dumar": syllables of one consonant and one vowel, each word closed by a consonant. */
static void name_make(struct tr_rand *r, char out[NAME_ROOM])
{
    size_t n = 0, words = 1 + below(r, 2);
    for (size_t w = 0; w < words; w++) {
        if (w) out[n++] = ' ';
        for (size_t k = 2 + below(r, 2); k > 0; k--) {
            out[n++] = consonants[below(r, sizeof consonants - 1)];
            out[n++] = vowels[below(r, sizeof vowels - 1)];
        }
        out[n++] = "bdklmnrs"[below(r, 8)];
    }
    out[n] = '\0';
}

static void put(char *out, size_t *n, const char *text)
{
    while (*text && *n + 1 < 2 * NAME_ROOM) out[(*n)++] = *text++;
    out[*n] = '\0';
}

/* One more way to write the same name: article, doubled letters, long vowels, apostrophes, marks, capitals, a type word. */
static void name_respell(struct tr_rand *r, const char *name, char out[2 * NAME_ROOM])
{
    static const char *const articles[] = { "", "", "al-", "Al ", "El-", "el " }, *const types[] = { "", "", " town",
                                                                                                     " village" };
    static const char *const long_vowels[3][3] = { { "a", "aa", "ā" }, { "i", "ee", "ī" }, { "u", "ou", "oo" } };
    size_t n = 0;
    out[0] = '\0';
    put(out, &n, articles[below(r, TR_COUNT(articles))]);
    for (size_t k = 0; name[k]; k++) {
        char one[3] = { name[k], '\0', '\0' };
        const char *v = strchr(vowels, name[k]);
        if (v) {
            put(out, &n, long_vowels[v - vowels][below(r, 3)]);
            continue;
        }
        if (name[k] == 'h' && below(r, 3) == 0) put(out, &n, "k"); /* kh */
        if (name[k] == 'k' && below(r, 3) == 0) one[0] = 'q';
        if (k && name[k] != ' ' && name[k] != 'h' && name[k - 1] != ' ' && below(r, 4) == 0) one[1] = one[0];
        if ((k == 0 || name[k - 1] == ' ') && one[0] >= 'a') one[0] = (char)(one[0] - 32);
        put(out, &n, one);
        if (below(r, 12) == 0 && name[k + 1] && name[k + 1] != ' ' && name[k] != ' ') put(out, &n, "'");
    }
    put(out, &n, types[below(r, TR_COUNT(types))]);
}

static void a_habit_of_spelling_never_changes_a_skeleton(void **state)
{
    struct tr_rand r = tr_rand_seed(11);
    (void)state;
    for (size_t k = 0; k < NAMES; k++) {
        char name[NAME_ROOM], other[2 * NAME_ROOM], a[TR_SKELETON_ROOM], b[TR_SKELETON_ROOM];
        name_make(&r, name);
        name_respell(&r, name, other);
        tr_skeleton(tr_str_of(name), a);
        tr_skeleton(tr_str_of(other), b);
        if (strcmp(a, b) != 0) fail_msg("%s is %s, %s is %s", name, a, other, b);
    }
}

struct made {
    struct tr_arena a;
    struct tr_sink image;
    struct tr_gazetteer g;
};

static void made_build(struct made *m, tr_str *tables, size_t n, const size_t *order)
{
    struct tr_gz_builder b;
    tr_gz_builder_open(&m->a, &b);
    for (size_t k = 0; k < n; k++) {
        tr_str name = tr_str_format(&m->a, "t%zu.tsv", order[k]);
        assert_int_equal(tr_gz_add_file(&b, name, tables[order[k]], true, NULL), TR_OK);
    }
    assert_int_equal(tr_gz_build(&b, &m->image, NULL, NULL), TR_OK);
    assert_int_equal(tr_gazetteer_of(TR_STR("t"), tr_sink_text(&m->image), &m->g, NULL), TR_OK);
}

static bool finds(struct made *m, const char *name, tr_str id)
{
    struct tr_tokens t = { .text = tr_str_of(name) };
    struct tr_arena mark = m->a;
    bool found = false;
    assert_int_equal(tr_tokenize(&m->a, &t, 0, (uint32_t)t.text.n, 0, NULL), TR_OK);
    struct tr_gz_found f = tr_gazetteer_longest(&m->g, t.list.v, 0, t.list.n);
    for (uint32_t k = 0; k < f.n; k++) {
        char room[TR_GZ_ID_ROOM];
        struct tr_gz_place p;
        found |= tr_gazetteer_place(&m->g, tr_gazetteer_each(&m->g, f, k, NULL), room, &p) && tr_str_eq(p.id, id);
    }
    m->a = mark;
    return found && f.tokens == t.list.n;
}

static void every_name_is_found_and_no_order_shows(void **state)
{
    enum { TABLES = 4 };
    static const size_t orders[2][TABLES] = { { 0, 1, 2, 3 }, { 2, 0, 3, 1 } };
    static char names[PLACES][NAME_ROOM];
    struct tr_rand r = tr_rand_seed(12);
    struct tr_sink rows[TABLES] = { 0 };
    struct made m[2] = { 0 };
    tr_str tables[TABLES];
    (void)state;
    for (size_t k = 0; k < PLACES; k++) {
        struct tr_sink *s = &rows[k % TABLES];
        name_make(&r, names[k]);
        if (s->n == 0) tr_puts(s, "id\tnames\tlon\tlat\tpopulation\n");
        tr_putf(s, "p%zu\t%s|%s alias\t%zu\t%zu\t%zu\n", k, names[k], names[k], below(&r, 180), below(&r, 90),
                below(&r, 1000000));
    }
    for (size_t k = 0; k < TABLES; k++) tables[k] = tr_sink_text(&rows[k]);
    for (size_t k = 0; k < 2; k++) {
        assert_int_equal(tr_arena_open(&m[k].a, 64 << 20, NULL), TR_OK);
        made_build(&m[k], tables, TABLES, orders[k]);
    }
    assert_int_equal(m[0].image.n, m[1].image.n);
    assert_memory_equal(m[0].image.p, m[1].image.p, m[0].image.n);
    for (size_t k = 0; k < PLACES; k++) {
        char alias[NAME_ROOM + 8], upper[NAME_ROOM];
        tr_str id = tr_str_format(&m[0].a, "place:p%zu", k);
        memcpy(alias, names[k], NAME_ROOM);
        strcat(alias, " alias");
        for (size_t i = 0; i < NAME_ROOM; i++)
            upper[i] = (char)(names[k][i] >= 'a' && names[k][i] <= 'z' ? names[k][i] - 32 : names[k][i]);
        assert_true(finds(&m[0], names[k], id) && finds(&m[0], alias, id) && finds(&m[0], upper, id));
    }
    for (size_t k = 0; k < 2; k++) {
        tr_sink_close(&m[k].image);
        tr_arena_close(&m[k].a);
    }
    for (size_t k = 0; k < TABLES; k++) tr_sink_close(&rows[k]);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_habit_of_spelling_never_changes_a_skeleton),
        cmocka_unit_test(every_name_is_found_and_no_order_shows),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
