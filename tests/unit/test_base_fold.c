/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/utf8.h"

static void folds_to(struct tr_arena *a, const char *name, const char *key)
{
    tr_str got = tr_fold(a, tr_str_of(name));
    if (!tr_str_is(got, key)) fail_msg("'%s' gives '" TR_FMT "', expected '%s'", name, TR_ARG(got), key);
}

static void place_folds_to(struct tr_arena *a, const char *name, const char *key)
{
    tr_str got = tr_fold_place(a, tr_str_of(name));
    if (!tr_str_is(got, key)) fail_msg("'%s' gives '" TR_FMT "', expected '%s'", name, TR_ARG(got), key);
}

static void case_and_punctuation_do_not_matter(void **state)
{
    struct tr_arena *a = *state;
    folds_to(a, "  Khan-Shaykhun,  (Idlib) ", "khan shaykhun idlib");
    folds_to(a, "U.S.", "u s");
    folds_to(a, "T_72 & Grad", "t 72 grad");
    folds_to(a, "", "");
    folds_to(a, "---", "");
    folds_to(a, "ÀÉÎÖÜ Straße", "aeiou strasse");
    folds_to(a, "Ελλάς", "ελλασ");
    folds_to(a, "Донецьк, ЁЖ", "донецьк еж");
}

static void apostrophes_of_every_kind_vanish(void **state)
{
    struct tr_arena *a = *state;
    static const char *const spellings[] = { "Ma'arrat", "Ma`arrat", "Ma’arrat", "Ma‘arrat", "Maʿarrat",
                                             "Maʾarrat", "Ma´arrat", "Maarrat",  "Ma′arrat" };
    for (size_t k = 0; k < TR_COUNT(spellings); k++) folds_to(a, spellings[k], "maarrat");
}

static void scholarly_letters_become_plain_ones(void **state)
{
    struct tr_arena *a = *state;
    folds_to(a, "Ḥamāh", "hamah");
    folds_to(a, "İstanbul ISPARTA ılıca", "istanbul isparta ilica");
    folds_to(a, "Łódź, Đakovo, Øresund, Þingvellir", "lodz dakovo oresund thingvellir");
    folds_to(a, "Ağdam Xankəndi Şuşa", "agdam xankendi susa");
    folds_to(a, "ﬁve Ｗｉｄｅ ½", "five wide 1 2");
}

static void arabic_letter_forms_and_vowel_signs_are_one(void **state)
{
    struct tr_arena *a = *state;
    folds_to(a, "إدلب", "ادلب");
    folds_to(a, "أدلب", "ادلب");
    folds_to(a, "آدلب", "ادلب");
    folds_to(a, "ٱدلب", "ادلب");
    folds_to(a, "حماة", "حماه");
    folds_to(a, "حَمَاةُ", "حماه");
    folds_to(a, "حمـــاة", "حماه");
    folds_to(a, "مستشفى", "مستشفي");
    folds_to(a, "مؤتة شاطئ", "موته شاطي");
    folds_to(a, "صنعاء", "صنعا");
    folds_to(a, "کرمانشاه", "كرمانشاه");
    folds_to(a, "تل‌ابیض", "تلابيض"); /* with a zero-width non-joiner */
    folds_to(a, "الرستن، ريف حمص", "الرستن ريف حمص");
    folds_to(a, "٢٠١٧ ۲۰۱۷", "2017 2017");
}

static void vowels_that_are_marks_stay_in_scripts_that_need_them(void **state)
{
    struct tr_arena *a = *state;
    folds_to(a, "दिल्ली", "दिल्ली");
    assert_false(tr_str_eq(tr_fold(a, TR_STR("เชียงใหม่")), tr_fold(a, TR_STR("เชยงใหม่"))));
    assert_false(tr_str_eq(tr_fold(a, TR_STR("が")), tr_fold(a, TR_STR("か"))));
}

static void a_key_may_be_longer_than_its_name(void **state)
{
    struct tr_arena *a = *state;
    folds_to(a, "ﷺ", "صلي الله عليه وسلم");
    folds_to(a, "ﷺﷺﷺ", "صلي الله عليه وسلمصلي الله عليه وسلمصلي الله عليه وسلم");
}

static void broken_bytes_part_words_and_do_no_harm(void **state)
{
    struct tr_arena *a = *state;
    folds_to(a,
             "Ham\xFF"
             "a \xD8",
             "ham a");
    assert_int_equal(tr_fold(a, (tr_str){ NULL, 0 }).n, 0);
    assert_int_equal(tr_fold_place(a, (tr_str){ NULL, 0 }).n, 0);
}

/* A random text of letters, signs and spaces from many scripts. */
static tr_str random_text(struct tr_rand *r, char room[200])
{
    static const int32_t start[] = { 0x20,   0x20,   0x20,   0xA0,   0x250,  0x370,  0x400,
                                     0x5D0,  0x610,  0x640,  0x670,  0x6C0,  0x900,  0x1E00,
                                     0x2010, 0x3040, 0xAC00, 0xFB50, 0xFDF0, 0xFE70, 0x1D400 };
    size_t n = 0, letters = tr_rand_u64(r) % 30;
    for (size_t k = 0; k < letters; k++) {
        int32_t code = start[tr_rand_u64(r) % TR_COUNT(start)] + (int32_t)(tr_rand_u64(r) % 96);
        n += tr_utf8_put(room + n, code);
    }
    return (tr_str){ room, n };
}

static void folding_twice_changes_nothing_and_keys_are_clean(void **state)
{
    struct tr_arena *a = *state;
    struct tr_rand r = tr_rand_seed(11);
    char room[200];
    for (int k = 0; k < 20000; k++) {
        tr_arena_reset(a);
        tr_str text = random_text(&r, room), key = tr_fold(a, text);
        if (!tr_str_eq(tr_fold(a, key), key)) fail_msg("'" TR_FMT "' gives '" TR_FMT "'", TR_ARG(text), TR_ARG(key));
        assert_true(tr_utf8_bad(key) == TR_NOT_FOUND);
        assert_true(tr_str_eq(tr_str_trim(key), key));
        assert_true(tr_str_find(key, TR_STR("  ")) == TR_NOT_FOUND);
        assert_true(tr_fold_place(a, text).n <= key.n);
    }
}

static void words_fold_alone_as_they_fold_together(void **state)
{
    struct tr_arena *a = *state;
    struct tr_rand r = tr_rand_seed(12);
    char one[200], two[200];
    for (int k = 0; k < 5000; k++) {
        tr_arena_reset(a);
        tr_str x = random_text(&r, one), y = random_text(&r, two);
        tr_str kx = tr_fold(a, x), ky = tr_fold(a, y);
        const char *gap = kx.n && ky.n ? " " : "";
        tr_str expected = tr_str_format(a, TR_FMT "%s" TR_FMT, TR_ARG(kx), gap, TR_ARG(ky));
        assert_true(tr_str_eq(tr_fold(a, tr_str_format(a, TR_FMT " " TR_FMT, TR_ARG(x), TR_ARG(y))), expected));
    }
}

static void the_article_does_not_part_place_names(void **state)
{
    struct tr_arena *a = *state;
    static const char *const rastan[] = {
        "Ar-Rastan", "Al-Rastan", "El Rastan",      "Rastan",          "ar Rastan",
        "Arrastan",  "Er-Rastan", "al-Rastan town", "Ar-Rastan, city", "the town of Ar-Rastan"
    };
    for (size_t k = 0; k < TR_COUNT(rastan); k++) place_folds_to(a, rastan[k], "rastan");
    place_folds_to(a, "As-Suwayda", "suwayda");
    place_folds_to(a, "ash-Shaykh Miskin", "shaykh miskin");
    place_folds_to(a, "Abu ad-Duhur", "abu duhur");
    place_folds_to(a, "الرستن", "رستن");
    place_folds_to(a, "مدينة الرستن", "رستن");
    place_folds_to(a, "ابو الظهور", "ابو ظهور");
}

static void what_only_looks_like_an_article_stays(void **state)
{
    struct tr_arena *a = *state;
    place_folds_to(a, "Aleppo", "alepo");
    place_folds_to(a, "Al", "al");
    place_folds_to(a, "As Miskin", "as miskin");
    place_folds_to(a, "Assad", "asad");
    place_folds_to(a, "Azzaz", "azaz");
    place_folds_to(a, "Esna", "esna");
    place_folds_to(a, "الف", "الف");
}

static void spellings_by_ear_agree(void **state)
{
    static const char *const pairs[][2] = {
        { "Deir ez-Zor", "Deir Ezzor" },
        { "Deir al-Zor", "Dayr az Zor" },
        { "Al-Hasakah", "Hassakeh" },
        { "Khan Sheikhoun", "Khan Shaykhun" },
        { "Eastern Ghouta", "Eastern Ghuta" },
        { "Saraqeb", "SARAQEB city" },
        { "Idlib governorate", "Idlib" },
        { "Ghoutah", "Ghouta" },
        { "г. Донецк", "Донецк" },
        { "Talbiseh", "Talbisah" },
    };
    struct tr_arena *a = *state;
    for (size_t k = 0; k < TR_COUNT(pairs); k++) {
        tr_str x = tr_fold_place(a, tr_str_of(pairs[k][0])), y = tr_fold_place(a, tr_str_of(pairs[k][1]));
        if (!tr_str_eq(x, y)) fail_msg("'" TR_FMT "' and '" TR_FMT "'", TR_ARG(x), TR_ARG(y));
    }
}

static void different_places_keep_different_keys(void **state)
{
    static const char *const names[] = { "Homs",       "Hama",         "Idlib",  "Damascus", "Rif Dimashq",
                                         "Yarmouk",    "Yarmouk camp", "Aleppo", "Azaz",     "Afrin",
                                         "Tal Rifaat", "Tal Abyad",    "City",   "Farm",     "Town" };
    struct tr_arena *a = *state;
    for (size_t i = 0; i < TR_COUNT(names); i++)
        for (size_t j = 0; j < i; j++)
            assert_false(tr_str_eq(tr_fold_place(a, tr_str_of(names[i])), tr_fold_place(a, tr_str_of(names[j]))));
    place_folds_to(a, "City", "city");
}

static void every_allocation_that_fails_gives_no_key(void **state)
{
    struct tr_arena *a = *state;
    int64_t fuse = 0;
    a->fuse = &fuse;
    assert_null(tr_fold(a, TR_STR("Homs")).p);
    assert_null(tr_fold_place(a, TR_STR("Homs")).p);
    fuse = 1; /* the second run, for a key longer than its name */
    tr_str key = tr_fold_place(a, TR_STR("ﷺ"));
    a->fuse = NULL;
    assert_true(key.p == NULL && key.n == 0);
}

static int open_arena(void **state)
{
    static struct tr_arena a;
    *state = &a;
    return tr_arena_open(&a, 1 << 20, NULL) != TR_OK;
}

static int close_arena(void **state)
{
    tr_arena_close(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(case_and_punctuation_do_not_matter),
        cmocka_unit_test(apostrophes_of_every_kind_vanish),
        cmocka_unit_test(scholarly_letters_become_plain_ones),
        cmocka_unit_test(arabic_letter_forms_and_vowel_signs_are_one),
        cmocka_unit_test(vowels_that_are_marks_stay_in_scripts_that_need_them),
        cmocka_unit_test(a_key_may_be_longer_than_its_name),
        cmocka_unit_test(broken_bytes_part_words_and_do_no_harm),
        cmocka_unit_test(folding_twice_changes_nothing_and_keys_are_clean),
        cmocka_unit_test(words_fold_alone_as_they_fold_together),
        cmocka_unit_test(the_article_does_not_part_place_names),
        cmocka_unit_test(what_only_looks_like_an_article_stays),
        cmocka_unit_test(spellings_by_ear_agree),
        cmocka_unit_test(different_places_keep_different_keys),
        cmocka_unit_test(every_allocation_that_fails_gives_no_key),
    };
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}
