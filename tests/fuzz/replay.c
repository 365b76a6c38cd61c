/* SPDX-License-Identifier: Apache-2.0
 *
 * replay.c: runs a fuzz target over the files of a folder (its seeds and former crashes), where the
 * compiler brings no fuzzer along. */
#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
int main(int argc, char **argv);

static int replay(const char *path)
{
    enum { MOST = 16 << 20 };
    FILE *f = fopen(path, "rb");
    uint8_t *room = f ? malloc(MOST) : NULL;
    if (!room) return 1;
    size_t n = fread(room, 1, MOST, f);
    fclose(f);
    uint8_t *exact = malloc(n ? n : 1); /* no room behind the last byte, so that a sanitizer sees every overrun */
    for (size_t k = 0; exact && k < n; k++) exact[k] = room[k];
    free(room);
    if (exact) LLVMFuzzerTestOneInput(exact, n);
    free(exact);
    return 0;
}

int main(int argc, char **argv)
{
    char path[4096];
    int files = 0, failed = 0;
    DIR *d = argc > 1 ? opendir(argv[1]) : NULL;
    LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
    if (!d) {
        printf("no seeds: %s\n", argc > 1 ? argv[1] : "(none given)");
        return 1;
    }
    for (struct dirent *e; (e = readdir(d));) {
        if (e->d_name[0] == '.') continue;
        snprintf(path, sizeof path, "%s/%s", argv[1], e->d_name);
        failed += replay(path);
        files++;
    }
    closedir(d);
    printf("%d files\n", files);
    return files == 0 || failed;
}
