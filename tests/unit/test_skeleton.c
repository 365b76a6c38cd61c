/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/skeleton.h"

static void agree(const char *const *names, size_t n)
{
    char first_room[TR_SKELETON_ROOM], room[TR_SKELETON_ROOM];
    tr_str first = tr_skeleton(tr_str_of(names[0]), first_room);
    assert_true(first.n >= 2);
    for (size_t k = 1; k < n; k++) {
        tr_skeleton(tr_str_of(names[k]), room);
        assert_string_equal(room, first.p);
        if (!tr_skeleton_alike(tr_str_of(names[0]), tr_str_of(names[k]), NULL))
            fail_msg("%s is not like %s", names[k], names[0]);
    }
}
#define AGREE(...)                                       \
    do {                                                 \
        static const char *const v_[] = { __VA_ARGS__ }; \
        agree(v_, TR_COUNT(v_));                         \
    } while (0)

static void spellings_of_one_place_share_a_skeleton(void **state)
{
    (void)state;
    AGREE("Ar-Rastan", "El-Rastan", "Rastan", "al Rastan", "Ar Rastan town", "الرستن", "Растан", "Er-Rastan");
    AGREE("Idlib", "Idleb", "Edlib", "إدلب", "Идлиб");
    AGREE("Talbiseh", "Tallbisah", "Talbisa", "Talbeesah", "تلبيسة", "Тальбиса");
    AGREE("Douma", "Duma");
    AGREE("Deir ez-Zor", "Dayr az Zawr", "Deir al-Zour", "دير الزور", "Дейр-эз-Зор");
    AGREE("Khan Shaykhun", "Khan Sheikhoun", "Khan Shaykhoun", "خان شيخون", "Хан-Шейхун");
    AGREE("Raqqa", "Ar-Raqqah", "Rakka");
    AGREE("Qamishli", "Al-Qamishli", "Kamishly", "القامشلي");
    AGREE("As-Suwayda", "Sweida", "Suweida");
    AGREE("Al-Hasakah", "Hasaka", "Hassakeh", "الحسكة");
}

static void other_places_have_other_skeletons(void **state)
{
    char a[TR_SKELETON_ROOM], b[TR_SKELETON_ROOM];
    (void)state;
    tr_skeleton(TR_STR("Rastan"), a);
    tr_skeleton(TR_STR("Saraqib"), b);
    assert_string_not_equal(a, b);
    assert_false(tr_skeleton_alike(TR_STR("Rastan"), TR_STR("Rustinovo"), NULL));
}

static void what_has_no_sound_has_no_skeleton(void **state)
{
    char room[TR_SKELETON_ROOM];
    (void)state;
    assert_int_equal(tr_skeleton(TR_STR(""), room).n, 0);
    assert_int_equal(tr_skeleton(TR_STR("北京"), room).n, 0);
    assert_int_equal(tr_skeleton(TR_STR("12"), room).n, 0);
}

static void a_name_of_any_length_stays_in_its_room(void **state)
{
    char room[TR_SKELETON_ROOM], name[400];
    (void)state;
    for (size_t k = 0; k < sizeof name; k++) name[k] = k % 2 ? 'b' : 'r';
    assert_int_equal(tr_skeleton((tr_str){ name, sizeof name }, room).n, TR_SKELETON_ROOM - 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(spellings_of_one_place_share_a_skeleton),
        cmocka_unit_test(other_places_have_other_skeletons),
        cmocka_unit_test(what_has_no_sound_has_no_skeleton),
        cmocka_unit_test(a_name_of_any_length_stays_in_its_room),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
