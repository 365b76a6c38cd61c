/* SPDX-License-Identifier: Apache-2.0
 *
 * cmd_doctor.c: `truce doctor`: what this machine gives, and what Truce does without where it is not there. */
#include "cmd/cmd.h"

#include <stdlib.h>
#include <sys/resource.h>
#include <sys/utsname.h>
#include <unistd.h>

#include <libxml/parser.h>
#include <sqlite3.h>
#include <unicode/uchar.h>
#include <unicode/uversion.h>

#include "format/json.h"
#include "format/worker.h"
#include "run/gazetteer.h"

struct finding {
    const char *name;
    bool good;
    tr_str found;
    const char *without; /* what it means when it is not good */
};
struct findings {
    struct tr_arena *arena;
    TR_LIST(struct finding) list;
    bool full;
};

static void add(struct findings *f, const char *name, bool good, tr_str found, const char *without)
{
    struct finding one = { name, good, found, without };
    f->full |= !TR_PUSH(f->arena, &f->list, one);
}

/* ---- the machine ------------------------------------------------------------------------- */

static void look_at_system(struct findings *f)
{
    struct utsname u;
    long pages = sysconf(_SC_PHYS_PAGES), size = sysconf(_SC_PAGESIZE), cpus = sysconf(_SC_NPROCESSORS_ONLN);
    struct rlimit files = { 0, 0 };
    if (uname(&u) == 0)
        add(f, "system", true, tr_str_format(f->arena, "%s %s %s", u.sysname, u.release, u.machine), "");
    add(f, "processors", cpus > 0, tr_str_format(f->arena, "%ld", cpus), "");
    add(f, "memory", pages > 0, tr_str_format(f->arena, "%lld MiB", (long long)pages * size >> 20), "");
    if (getrlimit(RLIMIT_NOFILE, &files) == 0)
        add(f, "open files", files.rlim_cur >= 64, tr_str_format(f->arena, "%llu", (unsigned long long)files.rlim_cur),
            "large cases need more");
}

/* ---- the box for foreign bytes ----------------------------------------------------------- */

static void look_at_box(struct findings *f)
{
    struct tr_box b = tr_box_probe();
    bool ours = b.sanitizer;
    add(f, "rlimits", b.limits || ours, b.limits ? TR_STR("memory, files, processes") : TR_STR("not set"),
        "a page that asks for much memory may slow the machine");
    add(f, "no_new_privs", b.no_new_privs, b.no_new_privs ? TR_STR("yes") : TR_STR("no"),
        "pages are read without the box");
    add(f, "landlock", b.landlock > 0,
        b.landlock ? tr_str_format(f->arena, "version %d", b.landlock) : TR_STR("not there"),
        "files are kept shut by seccomp alone");
    add(f, "seccomp", b.seccomp, b.seccomp ? TR_STR("yes") : TR_STR("not there"), "pages are read without the box");
    struct tr_worker *w;
    struct tr_error err = { TR_OK, "" };
    if (tr_worker_open(NULL, &w, &err) != TR_OK) {
        add(f, "page reader", false, tr_str_copy(f->arena, tr_str_of(err.text)), "web pages cannot be read");
        return;
    }
    b = tr_worker_box(w);
    add(f, "page reader", tr_box_holds(&b), tr_box_say(f->arena, &b), "read pages only from where you trust");
    tr_worker_close(w);
}

/* ---- libraries and data ------------------------------------------------------------------ */

static void look_at_libraries(struct findings *f)
{
    UVersionInfo unicode;
    char text[U_MAX_VERSION_STRING_LENGTH];
    u_getUnicodeVersion(unicode);
    u_versionToString(unicode, text);
    long xml = strtol(xmlParserVersion, NULL, 10);
    add(f, "libxml2", xml >= 20900, tr_str_format(f->arena, "%ld.%ld.%ld", xml / 10000, xml / 100 % 100, xml % 100),
        "too old");
    add(f, "ICU", true, tr_str_format(f->arena, "%s, Unicode %s", U_ICU_VERSION, text), "");
    add(f, "SQLite", true, tr_str_format(f->arena, "%s", sqlite3_libversion()), "");
}

static void look_at_zones(struct findings *f)
{
    struct tr_tz tz;
    struct tr_error err = { TR_OK, "" };
    bool file = tr_file_exists(TR_STR("/usr/share/zoneinfo/Asia/Damascus"));
    bool known = tr_tz_load(f->arena, TR_STR("Asia/Damascus"), &tz, &err) == TR_OK;
    add(f, "time zones", known,
        file    ? TR_STR("of the system")
        : known ? TR_STR("of ICU")
                : TR_STR("none"),
        "only UTC can be used");
}

static void look_at_gazetteer(struct findings *f)
{
    struct tr_gazetteer_file g;
    struct tr_error err = { TR_OK, "" };
    tr_rc rc = tr_gazetteer_open(f->arena, (tr_str){ 0 }, &g, &err);
    if (rc != TR_OK) {
        tr_str why = rc == TR_END ? TR_STR("not found") : tr_str_copy(f->arena, tr_str_of(err.text));
        add(f, "gazetteer", false, why, "places without coordinates stay unplaced: truce gazetteer build makes one");
        return;
    }
    add(f, "gazetteer", true,
        tr_str_format(f->arena, TR_FMT ", %zu places, %zu names", TR_ARG(g.path), tr_gazetteer_count(&g.g),
                      tr_gazetteer_names(&g.g)),
        "");
    tr_gazetteer_close(&g);
}

/* ---- told -------------------------------------------------------------------------------- */

static void put_json(const struct findings *f, struct tr_sink *out)
{
    for (size_t k = 0; k < f->list.n; k++) {
        const struct finding *one = &f->list.v[k];
        bool first = true;
        tr_puts(out, "{");
        tr_json_key(out, &first, "found");
        tr_json_put(out, one->found);
        tr_json_key(out, &first, "good");
        tr_puts(out, one->good ? "true" : "false");
        tr_json_key(out, &first, "name");
        tr_json_put(out, tr_str_of(one->name));
        if (!one->good) {
            tr_json_key(out, &first, "without");
            tr_json_put(out, tr_str_of(one->without));
        }
        tr_puts(out, "}\n");
    }
}

static void put_lines(const struct findings *f, struct tr_sink *out)
{
    size_t bad = 0;
    for (size_t k = 0; k < f->list.n; k++) {
        const struct finding *one = &f->list.v[k];
        tr_putf(out, "%-4s %-14s" TR_FMT, one->good ? "ok" : "--", one->name, TR_ARG(one->found));
        if (!one->good && *one->without) tr_putf(out, "; without it: %s", one->without);
        tr_puts(out, "\n");
        bad += !one->good;
    }
    if (bad) tr_putf(out, "%zu of %zu are missing: Truce works without them as said\n", bad, f->list.n);
    else tr_puts(out, "everything is there\n");
}

int cmd_doctor(struct args *a)
{
    struct findings f = { .arena = a->arena };
    struct tr_sink out = { 0 };
    add(&f, "truce", true, TR_STR(TRUCE_VERSION), "");
    look_at_system(&f);
    look_at_box(&f);
    look_at_libraries(&f);
    look_at_zones(&f);
    look_at_gazetteer(&f);
    if (f.full) {
        struct tr_error err;
        tr_fail(&err, TR_NOMEM, "no room for what was found");
        return say_failure(a, &err);
    }
    if (a->value[OPT_JSON]) put_json(&f, &out);
    else put_lines(&f, &out);
    return put_out(a, &out);
}
