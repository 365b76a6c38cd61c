/* SPDX-License-Identifier: Apache-2.0
 *
 * main.c: the first word picks a command; everything else is in the tables. */
#include "cmd/cmd.h"

#include <locale.h>
#include <signal.h>
#include <stdio.h>

/* Address space for one command's work; pages are taken only when they are touched. */
static const size_t ROOM = (size_t)64 << 30;

int cmd_help(struct args *a)
{
    struct tr_sink out = { 0 };
    if (a->words.n == 0) {
        help_all(&out);
        return put_out(a, &out);
    }
    const struct command *c = command_find(a->words.v[0]);
    if (!c) return say_usage(a, "there is no command \"" TR_FMT "\"", TR_ARG(a->words.v[0]));
    help_command(c, &out);
    return put_out(a, &out);
}

static int unknown_command(struct args *a, const char *word)
{
    tr_str near = command_nearest(tr_str_of(word));
    if (near.n) return say_usage(a, "there is no command \"%s\"; did you mean \"" TR_FMT "\"?", word, TR_ARG(near));
    return say_usage(a, "there is no command \"%s\"", word);
}

static int print(const struct args *a, void (*write)(struct tr_sink *out))
{
    struct tr_sink out = { 0 };
    write(&out);
    return put_out(a, &out);
}

static void version(struct tr_sink *out) { tr_puts(out, "truce " TRUCE_VERSION "\n"); }

/* What the first word may be besides a command. The last three are for packagers: pages made from the table. */
static int special(struct args *a, int argc, char **argv, int *code)
{
    const char *second = argc > 2 ? argv[2] : "";
    struct tr_sink out = { 0 };
    if (argc < 2 || strcmp(argv[1], "--help") == 0 || strcmp(argv[1], "-h") == 0) return *code = print(a, help_all), 1;
    if (strcmp(argv[1], "--version") == 0) return *code = print(a, version), 1;
    if (strcmp(argv[1], "--docs") == 0) return *code = print(a, help_docs), 1;
    if (strcmp(argv[1], "--man") == 0) {
        const struct command *c = argc > 2 ? command_find(tr_str_of(second)) : NULL;
        if (argc > 2 && !c) return *code = unknown_command(a, second), 1;
        help_man(c, &out);
        return *code = put_out(a, &out), 1;
    }
    if (strcmp(argv[1], "--completion") == 0) {
        if (!help_completion(second, &out))
            return *code = say_usage(a, "--completion is for bash, zsh or fish, found \"%s\"", second), 1;
        return *code = put_out(a, &out), 1;
    }
    return 0;
}

static int run_command(struct args *a, int argc, char **argv)
{
    int code;
    if (special(a, argc, argv, &code)) return code;
    a->command = command_find(tr_str_of(argv[1]));
    if (!a->command) return unknown_command(a, argv[1]);
    code = options_parse(argc - 2, argv + 2, a);
    if (code != EXIT_DONE) return code;
    if (a->value[OPT_HELP]) {
        struct tr_sink out = { 0 };
        help_command(a->command, &out);
        a->value[OPT_OUTPUT] = NULL;
        return put_out(a, &out);
    }
    return a->command->run(a);
}

int main(int argc, char **argv)
{
    struct tr_arena arena;
    struct tr_error err;
    struct args a = { 0 };

    setlocale(LC_ALL, "C"); /* numbers in files never follow the locale */
    signal(SIGPIPE, SIG_IGN);
    if (tr_arena_open(&arena, ROOM, &err) != TR_OK) return say_failure(NULL, &err);
    a.arena = &arena;
    int code = run_command(&a, argc, argv);
    tr_arena_close(&arena);
    return code;
}
