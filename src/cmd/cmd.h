/* SPDX-License-Identifier: Apache-2.0
 *
 * cmd.h: typed words -> calls. One table of commands makes the parser, --help, the man pages, the
 * shell completion and docs/cli.md, so that they cannot drift apart. */
#ifndef TR_CMD_CMD_H
#define TR_CMD_CMD_H

#include "truce/truce.h"

enum { /* exit codes, part of the contract */
       EXIT_DONE = 0,
       EXIT_FAIL_ON = 1,
       EXIT_BAD_USE = 2,
       EXIT_SET_ASIDE = 3,
       EXIT_DAMAGED = 4,
       EXIT_NETWORK = 5,
       EXIT_LOCKED = 6,
       EXIT_OUR_BUG = 70
};

typedef enum { /* every option of every command; one name, one meaning */
               OPT_HELP,
               OPT_JSON,
               OPT_QUIET,
               OPT_COLOR,
               OPT_THREADS,
               OPT_OUT,
               OPT_OUTPUT,
               OPT_ADD,
               OPT_AS,
               OPT_AS_OF,
               OPT_RECEIVED,
               OPT_FRESH,
               OPT_AUDIENCE,
               OPT_LANG,
               OPT_FORMAT,
               OPT_FROM,
               OPT_TO,
               OPT_ZONE,
               OPT_VERDICT,
               OPT_FAIL_ON,
               OPT_REPLAY,
               OPT_SOURCE,
               OPT_TZ,
               OPT_LIMIT,
               OPT_DELAY,
               OPT_ACTOR,
               OPT_ON,
               OPT_GAZETTEER,
               OPT_OWN,
               OPT_HTML,
               OPTIONS
} opt;

struct option_spec {
    const char *name; /* without -- */
    char letter;      /* 0: none */
    const char *arg;  /* NULL: a switch */
    const char *says;
    bool many; /* may be given several times */
};
extern const struct option_spec option_specs[OPTIONS];

struct args {
    struct tr_arena *arena;
    const char *value[OPTIONS];   /* last one given; "" for a switch; NULL: not given */
    struct tr_strs many[OPTIONS]; /* of options that may be repeated */
    struct tr_strs words;         /* what is no option */
    const struct command *command;
    bool colour_out, colour_err, quiet, tty_err;
};

struct command {
    const char *name;
    const char *synopsis; /* behind the name */
    const char *says;     /* one line */
    const char *more;     /* paragraphs */
    const char *examples; /* lines: "command\n    what it does\n" */
    int least, most;      /* words expected; most < 0: any number */
    uint64_t options;     /* 1 << opt */
    int (*run)(struct args *a);
};
extern const struct command commands[];
extern const size_t command_count;

int cmd_run(struct args *a);
int cmd_check(struct args *a);
int cmd_read(struct args *a);
int cmd_add(struct args *a);
int cmd_show(struct args *a);
int cmd_explain(struct args *a);
int cmd_tell(struct args *a);
int cmd_verify(struct args *a);
int cmd_gazetteer(struct args *a);
int cmd_lex(struct args *a);
int cmd_doctor(struct args *a);
int cmd_help(struct args *a);

/* help.c */
void help_all(struct tr_sink *out);
void help_command(const struct command *c, struct tr_sink *out);
void help_man(const struct command *c, struct tr_sink *out); /* NULL: truce(1) itself */
void help_docs(struct tr_sink *out);                         /* docs/cli.md */
bool help_completion(const char *shell, struct tr_sink *out);
const struct command *command_find(tr_str name);
tr_str command_nearest(tr_str name);

/* options.c: fills args; EXIT_DONE or EXIT_BAD_USE (said on stderr) */
int options_parse(int argc, char **argv, struct args *a);

/* talk.c: what commands share */
int exit_of(tr_rc rc);
int say_failure(const struct args *a,
                const struct tr_error *err); /* "truce: sentence" on stderr; gives the exit code */
int say_usage(const struct args *a, const char *format, ...) TR_PRINTF(2, 3);
void say(const struct args *a, const char *format, ...) TR_PRINTF(2, 3); /* stderr, unless --quiet */
int put_out(const struct args *a, struct tr_sink *s); /* sink -> stdout or -o FILE; closes the sink */
struct tr_progress progress_of(const struct args *a); /* a line on a terminal, nothing elsewhere */
void progress_end(const struct args *a);
size_t workers_of(const struct args *a); /* --threads, else processors up to 8 */
bool time_option(const struct args *a, opt o, const struct tr_tz *tz, bool end,
                 tr_time *out); /* false: said; absent leaves *out */
bool audience_option(const struct args *a, tr_audience *out);
bool delay_option(const struct args *a, double *hours);
int fail_on(const struct args *a, const struct tr_work *w);    /* EXIT_FAIL_ON when --fail-on is met */
void say_signs(const struct args *a, const struct tr_rows *n); /* what stands against the texts, when anything does */
/* Stored reports that could not be read: said on stderr, and EXIT_SET_ASIDE when the command went well otherwise. */
int say_refused(const struct args *a, size_t refused, int code);

/* A case opened for a command: the file, its shared parts, a crew. */
struct opened {
    struct tr_case *file;
    struct tr_shared shared;
    struct tr_crew crew;
    size_t refused; /* by opened_solve */
};
TR_MUST tr_rc opened_open(struct args *a, tr_case_mode mode, struct opened *o, struct tr_error *err);
TR_MUST tr_rc opened_solve(struct args *a, struct opened *o, tr_time as_of, const struct tr_progress *progress,
                           struct tr_work *w, struct tr_error *err);
tr_rc opened_close(struct opened *o, struct tr_error *err);

/* explain_text.c: a claim, a document or an entry of the process whose id begins so, told to `out` when it is the only
 * one; gives how many there are. */
size_t explain_text(struct args *a, const struct opened *o, const struct tr_work *w, tr_str id, struct tr_sink *out);

#endif
