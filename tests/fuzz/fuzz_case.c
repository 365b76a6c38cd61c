/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a case file, and a sound case file with bytes changed: opened, verified, read and written to without
 * harm. Input of the form "p" (2 bytes page, 2 bytes offset, 1 byte value)* changes a sound file; else it is the file. */
#include "../unit/keep_sample.h"

#include <fcntl.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static struct { /* made once */
    struct tr_arena a;
    struct sample s;
    tr_str path, sound;
    bool ready;
} base;

static void make_sound(void)
{
    struct tr_case *c;
    struct tr_error err = { 0 };
    if (tr_arena_open(&base.a, (size_t)256 << 20, &err) != TR_OK) abort();
    base.path = sample_path(&base.a, "fuzz.gpkg");
    sample_remove(&base.a, base.path);
    sample_make(&base.s, &base.a, 60, 70, 100, 100);
    if (tr_case_open(base.path, TR_CASE_CREATE, &c, &err) || sample_put(c, &base.s, &err) || tr_case_close(c, &err))
        abort();
    if (tr_file_read(&base.a, base.path, 64 << 20, &base.sound, &err) != TR_OK) abort();
    base.ready = true;
}

static void write_file(const void *p, size_t n, const uint8_t *patches, size_t n_patches)
{
    int fd = open(tr_cstr(&base.a, base.path), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    if (fd < 0 || write(fd, p, n) != (ssize_t)n) abort();
    for (size_t k = 0; k + 5 <= n_patches; k += 5) {
        off_t at = ((off_t)patches[k] << 8 | patches[k + 1]) * 512 +
                   ((off_t)patches[k + 2] << 8 | patches[k + 3]) % 512;
        if (pwrite(fd, &patches[k + 4], 1, at % (off_t)n) != 1) abort();
    }
    close(fd);
}

static void use(tr_case_mode mode)
{
    struct tr_case *c;
    struct tr_error err = { 0 };
    struct tr_check check;
    struct tr_stored *v;
    struct tr_set_aside *aside;
    struct tr_strs lines;
    struct tr_work w = { 0 };
    size_t count;
    tr_str bytes;
    if (tr_case_open(base.path, mode, &c, &err) != TR_OK) {
        if (err.text[0] == 0) abort();
        return;
    }
    if (mode == TR_CASE_READ) (void)!tr_case_verify(c, &base.a, &check, &err);
    else if (sample_put(c, &base.s, &err) != TR_OK) tr_case_rollback(c);
    (void)!tr_case_get_reports(c, &base.a, TR_TIME_MAX, &v, &count, &err);
    (void)!tr_case_get_set_aside(c, &base.a, TR_TIME_MAX, &aside, &count, &err);
    (void)!tr_case_get_findings(c, &base.a, &lines, &err);
    (void)!tr_case_get_counts(c, TR_TIME_MAX, &w, &err);
    (void)!tr_case_list_files(c, &base.a, &lines, &err);
    (void)!tr_case_get_file(c, &base.a, TR_STR("agreement.yaml"), &bytes, &err);
    (void)!tr_case_get_raw(c, &base.a, tr_sha256("invented.csv", 12), &bytes, &err);
    (void)!tr_case_close(c, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    if (!base.ready) make_sound();
    struct tr_arena mark = base.a;
    sample_remove(&base.a, base.path);
    if (n && data[0] == 'p') write_file(base.sound.p, base.sound.n, data + 1, n - 1);
    else write_file(data, n, NULL, 0);
    use(TR_CASE_READ);
    base.a = mark;
    use(TR_CASE_WRITE);
    sample_remove(&base.a, base.path);
    base.a = mark;
    return 0;
}
