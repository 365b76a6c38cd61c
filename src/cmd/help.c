/* SPDX-License-Identifier: Apache-2.0
 *
 * help.c: the table of commands -> --help, man pages, shell completion and docs/cli.md. */
#include "cmd/cmd.h"

enum { WIDTH = 90 };

const struct command *command_find(tr_str name)
{
    for (size_t k = 0; k < command_count; k++)
        if (tr_str_is(name, commands[k].name)) return &commands[k];
    return NULL;
}

tr_str command_nearest(tr_str name)
{
    tr_str known[32];
    size_t n = 0;
    for (; n < command_count && n < TR_COUNT(known); n++) known[n] = tr_str_of(commands[n].name);
    return tr_str_nearest(name, known, n);
}

static void put_wrapped(struct tr_sink *out, const char *text, int indent)
{
    int column = 0;
    for (tr_str rest = tr_str_of(text); rest.p && rest.n;) {
        tr_str word = tr_str_cut(&rest, ' ');
        if (column && column + 1 + (int)word.n > WIDTH) {
            tr_puts(out, "\n");
            column = 0;
        }
        if (column == 0) tr_putf(out, "%*s", indent, "");
        else tr_puts(out, " ");
        column = (column ? column + 1 : indent) + (int)word.n;
        tr_put(out, word);
    }
    tr_puts(out, "\n");
}

static void put_option(struct tr_sink *out, const struct option_spec *o)
{
    struct tr_sink left = { 0 };
    if (o->letter) tr_putf(&left, "-%c, ", o->letter);
    else tr_puts(&left, "    ");
    tr_putf(&left, "--%s%s%s", o->name, o->arg ? " " : "", o->arg ? o->arg : "");
    tr_putf(out, "  %-24.*s %s\n", (int)left.n, left.p, o->says);
    tr_sink_close(&left);
}

void help_command(const struct command *c, struct tr_sink *out)
{
    tr_putf(out, "truce %s %s\n\n", c->name, c->synopsis);
    put_wrapped(out, c->says, 0);
    if (c->more[0]) {
        tr_puts(out, "\n");
        put_wrapped(out, c->more, 0);
    }
    tr_puts(out, "\nOptions\n");
    for (size_t k = 0; k < OPTIONS; k++)
        if ((c->options >> k) & 1u) put_option(out, &option_specs[k]);
    tr_puts(out, "\nExamples\n");
    for (tr_str rest = tr_str_of(c->examples); rest.n;) {
        tr_str line = tr_str_cut(&rest, '\n');
        tr_putf(out, "  " TR_FMT "\n", TR_ARG(line));
    }
}

static const char exit_codes[] =
    "0 done; 1 done, and --fail-on was met; 2 wrong use; 3 some input was set aside (counted, and written to a file); "
    "4 the case is damaged or verify failed; 5 network; 6 the case is locked; 70 a fault of ours.";

void help_all(struct tr_sink *out)
{
    tr_puts(out,
            "truce: tells whether a ceasefire holds: where, who says so, how sure that is, and why.\n\nCommands\n");
    for (size_t k = 0; k < command_count; k++) tr_putf(out, "  %-10s %s\n", commands[k].name, commands[k].says);
    tr_puts(out, "\nFirst steps\n  truce run examples/astana-2017     the main job on an example\n"
                 "  truce help run                     about one command\n  truce --version\n\nExit codes\n");
    put_wrapped(out, exit_codes, 2);
}

/* ---- man ----------------------------------------------------------------------------------- */

static void put_roff(struct tr_sink *out, const char *text)
{
    for (const char *p = text; *p; p++) {
        if (*p == '\\' || *p == '-') tr_puts(out, "\\");
        if (*p == '.' && (p == text || p[-1] == '\n')) tr_puts(out, "\\&");
        tr_put(out, (tr_str){ p, 1 });
    }
}

static void man_examples(const struct command *c, struct tr_sink *out)
{
    tr_puts(out, ".SH EXAMPLES\n");
    for (tr_str rest = tr_str_of(c->examples); rest.n;) {
        tr_str line = tr_str_cut(&rest, '\n');
        char text[400];
        size_t n = line.n < sizeof text - 1 ? line.n : sizeof text - 1;
        memcpy(text, line.p, n);
        text[n] = '\0';
        tr_puts(out, text[0] == ' ' ? "" : ".TP\n.B ");
        put_roff(out, text[0] == ' ' ? text + 4 : text);
        tr_puts(out, "\n");
    }
}

static void man_command(const struct command *c, struct tr_sink *out)
{
    tr_putf(out, ".TH TRUCE-%s 1 \"\" \"truce %s\"\n.SH NAME\ntruce\\-%s \\- ", c->name, TRUCE_VERSION, c->name);
    put_roff(out, c->says);
    tr_putf(out, "\n.SH SYNOPSIS\n.B truce %s\n", c->name);
    put_roff(out, c->synopsis);
    tr_puts(out, "\n[options]\n.SH DESCRIPTION\n");
    put_roff(out, c->more[0] ? c->more : c->says);
    tr_puts(out, "\n.SH OPTIONS\n");
    for (size_t k = 0; k < OPTIONS; k++) {
        const struct option_spec *o = &option_specs[k];
        if (!((c->options >> k) & 1u)) continue;
        tr_puts(out, ".TP\n.B ");
        if (o->letter) tr_putf(out, "\\-%c, ", o->letter);
        tr_puts(out, "\\-\\-");
        put_roff(out, o->name);
        if (o->arg) tr_putf(out, " \\fI%s\\fR", o->arg);
        tr_puts(out, "\n");
        put_roff(out, o->says);
        tr_puts(out, "\n");
    }
    man_examples(c, out);
    tr_puts(out, ".SH EXIT STATUS\n");
    put_roff(out, exit_codes);
    tr_puts(out, "\n.SH SEE ALSO\n.BR truce (1)\n");
}

void help_man(const struct command *c, struct tr_sink *out)
{
    if (c) {
        man_command(c, out);
        return;
    }
    tr_putf(out,
            ".TH TRUCE 1 \"\" \"truce %s\"\n.SH NAME\ntruce \\- tells whether a ceasefire holds, where, who says so, "
            "how sure "
            "that is, and why\n.SH SYNOPSIS\n.B truce\n.I COMMAND\n[options]\n.SH COMMANDS\n",
            TRUCE_VERSION);
    for (size_t k = 0; k < command_count; k++) {
        tr_putf(out, ".TP\n.BR truce\\-%s (1)\n", commands[k].name);
        put_roff(out, commands[k].says);
        tr_puts(out, "\n");
    }
    tr_puts(out, ".SH EXIT STATUS\n");
    put_roff(out, exit_codes);
    tr_puts(out, "\n");
}

/* ---- docs ---------------------------------------------------------------------------------- */

void help_docs(struct tr_sink *out)
{
    tr_puts(out, "# The command line\n\nMade by `truce --docs` from the table in `src/cmd/commands.c`; do not edit.\n\n"
                 "stdout is the result, stderr is talk. Exit codes: ");
    tr_puts(out, exit_codes);
    tr_puts(out, "\n");
    for (size_t k = 0; k < command_count; k++) {
        const struct command *c = &commands[k];
        tr_putf(out, "\n## truce %s %s\n\n%s\n\n| option | |\n|---|---|\n", c->name, c->synopsis,
                c->more[0] ? c->more : c->says);
        for (size_t o = 0; o < OPTIONS; o++)
            if ((c->options >> o) & 1u)
                tr_putf(out, "| `--%s%s%s` | %s |\n", option_specs[o].name, option_specs[o].arg ? " " : "",
                        option_specs[o].arg ? option_specs[o].arg : "", option_specs[o].says);
        tr_putf(out, "\n```\n%s```\n", c->examples);
    }
}

/* ---- completion ---------------------------------------------------------------------------- */

static void names(struct tr_sink *out)
{
    for (size_t k = 0; k < command_count; k++) tr_putf(out, "%s%s", k ? " " : "", commands[k].name);
}

static void bash_completion(struct tr_sink *out)
{
    tr_puts(out, "# bash completion for truce\n_truce() {\n  local cur=${COMP_WORDS[COMP_CWORD]} words=\n"
                 "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n    COMPREPLY=($(compgen -W '");
    names(out);
    tr_puts(out, "' -- \"$cur\"))\n    return\n  fi\n  case ${COMP_WORDS[1]} in\n");
    for (size_t k = 0; k < command_count; k++) {
        tr_putf(out, "    %s) words='", commands[k].name);
        for (size_t o = 0; o < OPTIONS; o++)
            if ((commands[k].options >> o) & 1u) tr_putf(out, "--%s ", option_specs[o].name);
        tr_puts(out, "' ;;\n");
    }
    tr_puts(out, "  esac\n  if [[ $cur == -* ]]; then COMPREPLY=($(compgen -W \"$words\" -- \"$cur\"))\n"
                 "  else COMPREPLY=($(compgen -f -- \"$cur\")); fi\n}\ncomplete -o filenames -F _truce truce\n");
}

/* Descriptions stand in single quotes: an apostrophe in one would end it. */
static void put_quoted(struct tr_sink *out, const char *text)
{
    for (; *text; text++) {
        if (*text == '\'') tr_puts(out, "'\\''");
        else tr_put(out, (tr_str){ text, 1 });
    }
}

static void zsh_completion(struct tr_sink *out)
{
    tr_puts(out, "#compdef truce\n_truce() {\n  if (( CURRENT == 2 )); then\n    local -a cmds=(\n");
    for (size_t k = 0; k < command_count; k++) {
        tr_putf(out, "      '%s:", commands[k].name);
        put_quoted(out, commands[k].says);
        tr_puts(out, "'\n");
    }
    tr_puts(out, "    )\n    _describe command cmds\n    return\n  fi\n  case $words[2] in\n");
    for (size_t k = 0; k < command_count; k++) {
        tr_putf(out, "    %s) _arguments", commands[k].name);
        for (size_t o = 0; o < OPTIONS; o++)
            if ((commands[k].options >> o) & 1u)
                tr_putf(out, " '--%s%s'", option_specs[o].name, option_specs[o].arg ? "=" : "");
        tr_puts(out, " '*:file:_files' ;;\n");
    }
    tr_puts(out, "  esac\n}\n_truce \"$@\"\n");
}

static void fish_completion(struct tr_sink *out)
{
    tr_puts(out, "# fish completion for truce\n");
    for (size_t k = 0; k < command_count; k++) {
        tr_putf(out, "complete -c truce -n __fish_use_subcommand -a %s -d '", commands[k].name);
        put_quoted(out, commands[k].says);
        tr_puts(out, "'\n");
        for (size_t o = 0; o < OPTIONS; o++)
            if ((commands[k].options >> o) & 1u)
                tr_putf(out, "complete -c truce -n '__fish_seen_subcommand_from %s' -l %s%s\n", commands[k].name,
                        option_specs[o].name, option_specs[o].arg ? " -r" : "");
    }
}

bool help_completion(const char *shell, struct tr_sink *out)
{
    static const struct {
        const char *shell;
        void (*write)(struct tr_sink *out);
    } shells[] = { { "bash", bash_completion }, { "zsh", zsh_completion }, { "fish", fish_completion } };
    for (size_t k = 0; k < TR_COUNT(shells); k++)
        if (strcmp(shell, shells[k].shell) == 0) return shells[k].write(out), true;
    return false;
}
