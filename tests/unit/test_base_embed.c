/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "base/embed.h"
#include "truce/base.h"

static void every_file_of_the_table_is_found_whole(void **state)
{
    (void)state;
    for (size_t k = 0; k < tr_embedded_count; k++) {
        const struct tr_embedded_file *file = &tr_embedded_files[k];
        tr_str text = tr_embedded(file->name);
        assert_ptr_equal(text.p, file->bytes);
        assert_int_equal(text.n, file->n);
        assert_int_equal(text.p[text.n], 0);
        if (k > 0) assert_true(strcmp(tr_embedded_files[k - 1].name, file->name) < 0);
    }
}

static void other_names_give_an_empty_text(void **state)
{
    (void)state;
    assert_int_equal(tr_embedded("no/such/file.tsv").n, 0);
    assert_int_equal(tr_embedded("").n, 0);
    assert_int_equal(tr_embedded("\xFF").n, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_file_of_the_table_is_found_whole),
        cmocka_unit_test(other_names_give_an_empty_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
