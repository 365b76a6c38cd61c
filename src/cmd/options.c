/* SPDX-License-Identifier: Apache-2.0
 *
 * options.c: words as typed -> struct args, by the table. Long options may be given as --name value or
 * --name=value; words and options may be mixed; -- ends the options. */
#include "cmd/cmd.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

static bool allowed(const struct args *a, size_t o) { return (a->command->options >> o) & 1u; }

static size_t option_by_name(const struct args *a, tr_str name)
{
    for (size_t k = 0; k < OPTIONS; k++)
        if (allowed(a, k) && tr_str_is(name, option_specs[k].name)) return k;
    return TR_NONE;
}

static size_t option_by_letter(const struct args *a, char letter)
{
    for (size_t k = 0; k < OPTIONS; k++)
        if (allowed(a, k) && option_specs[k].letter == letter) return k;
    return TR_NONE;
}

static int unknown_option(struct args *a, tr_str typed)
{
    tr_str known[OPTIONS];
    size_t n = 0;
    for (size_t k = 0; k < OPTIONS; k++)
        if (allowed(a, k)) known[n++] = tr_str_of(option_specs[k].name);
    tr_str near = tr_str_nearest(typed, known, n);
    if (near.n)
        return say_usage(a, "unknown option --" TR_FMT "; did you mean --" TR_FMT "?", TR_ARG(typed), TR_ARG(near));
    return say_usage(a, "unknown option --" TR_FMT, TR_ARG(typed));
}

static int keep_value(struct args *a, size_t o, const char *value)
{
    a->value[o] = value;
    if (!option_specs[o].many) return EXIT_DONE;
    tr_str *longer = tr_new(a->arena, tr_str, a->many[o].n + 1);
    if (!longer) return EXIT_OUR_BUG;
    if (a->many[o].n) memcpy(longer, a->many[o].v, a->many[o].n * sizeof *longer);
    longer[a->many[o].n] = tr_str_of(value);
    a->many[o] = (struct tr_strs){ longer, a->many[o].n + 1 };
    return EXIT_DONE;
}

/* One option word at argv[*k]; may take the next word as its value. */
static int take_option(struct args *a, int argc, char **argv, int *k)
{
    tr_str word = tr_str_of(argv[*k]), rest, name;
    const char *value = NULL;
    size_t o;

    if (tr_str_starts(word, TR_STR("--"))) {
        rest = (tr_str){ word.p + 2, word.n - 2 };
        name = tr_str_cut(&rest, '=');
        if (rest.p) value = rest.p;
        o = option_by_name(a, name);
    } else {
        name = (tr_str){ word.p + 1, 1 };
        o = option_by_letter(a, word.p[1]);
        if (word.n > 2) value = word.p + 2;
    }
    if (o == TR_NONE) return unknown_option(a, name);
    if (!option_specs[o].arg) {
        if (value) return say_usage(a, "--%s takes no value, found \"%s\"", option_specs[o].name, value);
        return keep_value(a, o, "");
    }
    if (!value) {
        if (*k + 1 >= argc) return say_usage(a, "--%s expects %s behind it", option_specs[o].name, option_specs[o].arg);
        value = argv[++*k];
    }
    return keep_value(a, o, value);
}

static int finish(struct args *a)
{
    const char *when = a->value[OPT_COLOR] ? a->value[OPT_COLOR] : "auto";
    bool always = strcmp(when, "always") == 0, never = strcmp(when, "never") == 0 || (getenv("NO_COLOR") && !always);
    if (!always && strcmp(when, "auto") != 0 && strcmp(when, "never") != 0)
        return say_usage(a, "--color is auto, always or never, found \"%s\"", when);
    int64_t threads;
    if (a->value[OPT_THREADS] && (!tr_str_to_i64(tr_str_of(a->value[OPT_THREADS]), &threads) || threads < 1))
        return say_usage(a, "--threads is a number from 1 on, found \"%s\"", a->value[OPT_THREADS]);
    a->tty_err = isatty(2);
    a->colour_out = always || (!never && isatty(1));
    a->colour_err = always || (!never && a->tty_err);
    a->quiet = a->value[OPT_QUIET] != NULL;
    if (a->value[OPT_HELP]) return EXIT_DONE;
    if ((int)a->words.n < a->command->least) return say_usage(a, "expected %s", a->command->synopsis);
    if (a->command->most >= 0 && (int)a->words.n > a->command->most)
        return say_usage(a, "one word too many: \"" TR_FMT "\"; expected %s", TR_ARG(a->words.v[a->command->most]),
                         a->command->synopsis);
    return EXIT_DONE;
}

int options_parse(int argc, char **argv, struct args *a)
{
    bool ended = false;
    a->words.v = tr_new(a->arena, tr_str, argc + 1);
    if (!a->words.v) return EXIT_OUR_BUG;
    for (int k = 0; k < argc; k++) {
        if (!ended && strcmp(argv[k], "--") == 0) {
            ended = true;
        } else if (!ended && argv[k][0] == '-' && argv[k][1] != '\0') {
            int rc = take_option(a, argc, argv, &k);
            if (rc != EXIT_DONE) return rc;
        } else {
            a->words.v[a->words.n++] = tr_str_of(argv[k]);
        }
    }
    return finish(a);
}
