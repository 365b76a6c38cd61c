/* SPDX-License-Identifier: Apache-2.0
 *
 * Runs every story: a folder that a monitor can read (agreement, reports, expect.txt with one finding a
 * line), from agreement file to finding. Format: tests/story/README.md. Every finding is also decided
 * again from its own trail, which must give the same bytes. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <dirent.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "judge/rules.h"
#include "truce/agreement.h"
#include "truce/judge.h"
#include "truce/locate.h"
#include "truce/read.h"
#include "truce/weigh.h"

enum { STORIES_MAX = 1000, REPORTS_MAX = 500, FILE_BYTES = 16 << 20 };

static const char *root_of(void)
{
    const char *root = getenv("TRUCE_ROOT");
    return root ? root : ".";
}

struct story {
    struct tr_arena a;
    tr_str folder, where; /* where: the folder of the agreement */
    struct tr_acts acts;
    struct tr_params params;
    struct tr_agreement g;
    struct tr_sources sources;
    struct tr_locator *locator;
    struct tr_judge_setup *judge;
    struct tr_report *reports[REPORTS_MAX];
    struct tr_located *located;
    size_t n;
    tr_time as_of;
    TR_LIST(struct tr_finding) findings;
    struct tr_error err;
};

static void sure(struct story *s, tr_rc rc)
{
    if (rc != TR_OK) fail_msg("%.*s: %s", (int)s->folder.n, s->folder.p, s->err.text);
}

/* ---- the story's files ------------------------------------------------------------------------ */

static tr_rc get_file(void *self, struct tr_arena *a, tr_str name, tr_str *bytes, struct tr_error *err)
{
    struct story *s = self;
    return tr_file_read(a, tr_path_join(a, s->where, name), FILE_BYTES, bytes, err);
}

static tr_str file_of(struct story *s, tr_str folder, const char *name)
{
    tr_str bytes = { 0 }, path = tr_path_join(&s->a, folder, tr_str_of(name));
    if (tr_file_exists(path)) sure(s, tr_file_read(&s->a, path, FILE_BYTES, &bytes, &s->err));
    return bytes;
}

static void load_agreement(struct story *s)
{
    struct tr_files files = { get_file, s };
    struct tr_faults faults = { 0 };
    tr_str named = tr_str_trim(file_of(s, s->folder, "agreement"));
    s->where = named.n ? tr_path_join(&s->a, tr_str_of(root_of()), tr_path_join(&s->a, TR_STR("tests/story"), named))
                       : s->folder;
    sure(s, tr_acts_load(&s->a, &s->acts, &s->err));
    sure(s,
         tr_params_load(&s->a, TR_STR("parameters.tsv"), file_of(s, s->folder, "parameters.tsv"), &s->params, &s->err));
    sure(s, tr_agreement_load(&s->a, &files, TR_STR("agreement.yaml"), &s->acts, &s->g, &faults, &s->err));
    tr_str sources = file_of(s, s->folder, "sources.yaml");
    if (!sources.n) sources = file_of(s, s->where, "sources.yaml");
    if (sources.n) sure(s, tr_sources_load(&s->a, TR_STR("sources.yaml"), sources, &s->sources, &s->err));
    sure(s, tr_sources_builtin(&s->a, &s->sources, &s->err));
    sure(s, tr_locator_open(&s->a, &s->g, NULL, &s->params, &s->locator, &s->err));
    sure(s, tr_judge_open(&s->a, &s->g, &s->acts, &s->params, &s->sources, &s->judge, &s->err));
}

static void load_reports(struct story *s)
{
    struct tr_input in = { .name = TR_LIT("reports.ndjson"),
                           .as = TR_LIT("ndjson"),
                           .received = TR_TIME_NONE,
                           .tz = &s->g.tz,
                           .source = TR_LIT("story") };
    struct tr_reader *reader;
    tr_rc rc;
    in.bytes = file_of(s, s->folder, "reports.ndjson");
    in.hash = tr_sha256(in.bytes.p, in.bytes.n);
    sure(s, tr_reader_open(&s->a, &in, &s->acts, &reader, &s->err));
    do {
        struct tr_report *r = tr_new(&s->a, struct tr_report, 1);
        rc = tr_reader_next(reader, r, &s->err);
        if (rc == TR_OK && s->n < REPORTS_MAX) s->reports[s->n++] = r;
    } while (rc == TR_OK);
    if (rc != TR_END) sure(s, rc);
    for (size_t k = 0; k < reader->set_aside.n; k++) {
        const struct tr_set_aside *x = &reader->set_aside.v[k];
        fail_msg("%.*s: line %lld set aside: %.*s: found %.*s, expected %.*s", (int)s->folder.n, s->folder.p,
                 (long long)x->line, (int)x->field.n, x->field.p, (int)x->found.n, x->found.p, (int)x->expected.n,
                 x->expected.p);
    }
}

/* case.yaml holds one line that matters here: "as_of: 2018-10-12T12:00". */
static void load_as_of(struct story *s)
{
    tr_str rest = file_of(s, s->folder, "case.yaml");
    tr_span span;
    s->as_of = TR_TIME_NONE;
    while (rest.n) {
        tr_str line = tr_str_trim(tr_str_cut(&rest, '\n'));
        if (!tr_str_starts(line, TR_STR("as_of:"))) continue;
        line = tr_str_trim((tr_str){ line.p + 6, line.n - 6 });
        if (tr_time_parse(&s->g.tz, line, &span)) s->as_of = span.from;
    }
    for (size_t k = 0; s->as_of == TR_TIME_NONE && k < s->n; k++)
        if (s->reports[k]->when.to != TR_TIME_MAX) s->as_of = s->reports[k]->when.to;
}

/* ---- judging ----------------------------------------------------------------------------------- */

static void check_replay(struct story *s, const struct tr_finding *f)
{
    struct tr_sink line = { 0 }, again = { 0 };
    tr_finding_json(&s->g, f, &line);
    sure(s, tr_judge_replay(&s->a, &s->params, tr_sink_text(&line), &again, &s->err));
    if (!tr_str_eq(tr_sink_text(&line), tr_sink_text(&again)))
        fail_msg("%.*s: a finding does not follow from its trail:\n%.*s\n%.*s", (int)s->folder.n, s->folder.p,
                 (int)line.n, line.p, (int)again.n, again.p);
    tr_sink_close(&line);
    tr_sink_close(&again);
}

static bool lists(const char *args, tr_str name)
{
    tr_str rest = tr_str_of(args);
    while (rest.n) {
        tr_str one = tr_str_cut(&rest, ' ');
        if (tr_str_eq(one, name)) return true;
    }
    return false;
}

/* Every reason is of the rule table, with arguments that it lists, in their order. */
static void check_reasons(struct story *s, const struct tr_finding *f)
{
    for (size_t k = 0; k < f->reasons.n; k++) {
        const struct tr_reason *r = &f->reasons.v[k];
        const struct tr_rule *rule = tr_jd_rule_find(r->rule);
        if (!rule) fail_msg("%.*s: unknown rule %.*s", (int)s->folder.n, s->folder.p, (int)r->rule.n, r->rule.p);
        for (size_t m = 0; m < r->args.n; m++) {
            assert_true(lists(rule->args, r->args.v[m].key));
            assert_true(m == 0 || tr_str_cmp(r->args.v[m - 1].key, r->args.v[m].key) < 0);
        }
        assert_true(r->p_low <= r->p && r->p <= r->p_high);
    }
}

static void keep_findings(struct story *s, const tr_findings *found)
{
    for (size_t k = 0; k < found->n; k++) {
        check_replay(s, &found->v[k]);
        check_reasons(s, &found->v[k]);
        assert_true(TR_PUSH(&s->a, &s->findings, found->v[k]));
    }
}

static void judge_story(struct story *s)
{
    tr_findings found;
    s->located = tr_new(&s->a, struct tr_located, s->n + 1);
    for (size_t k = 0; k < s->n; k++) {
        sure(s, tr_locate(s->locator, &s->a, s->reports[k], &s->located[k], &s->err));
        const struct tr_report **one = tr_new(&s->a, const struct tr_report *, 1);
        one[0] = s->reports[k];
        struct tr_incident i = { .id = s->reports[k]->native.id,
                                 .reports = one,
                                 .n = 1,
                                 .facts = s->reports[k],
                                 .located = &s->located[k],
                                 .killed = s->reports[k]->counts[TR_KILLED],
                                 .flags = s->reports[k]->flags | s->located[k].flags,
                                 .p_happened = tr_prior(&s->sources, &s->params, &s->a, s->reports[k]) };
        sure(s, tr_judge_incident(s->judge, &s->a, &i, s->as_of, &found, &s->err));
        keep_findings(s, &found);
    }
    struct tr_work w = { .as_of = s->as_of,
                         .agreement = &s->g,
                         .sources = &s->sources,
                         .reports = s->reports,
                         .n_reports = s->n,
                         .located = s->located };
    sure(s, tr_judge_duties(s->judge, &s->a, &w, &found, &s->err));
    keep_findings(s, &found);
}

/* ---- expectations ------------------------------------------------------------------------------- */

static tr_str word(tr_str *rest)
{
    *rest = tr_str_trim(*rest);
    size_t n = 0;
    while (n < rest->n && rest->p[n] != ' ' && rest->p[n] != '\t') n++;
    tr_str one = { rest->p, n };
    *rest = (tr_str){ rest->p + n, rest->n - n };
    return one;
}

static tr_str finding_words(struct story *s, const struct tr_finding *f)
{
    return tr_str_format(
        &s->a, TR_FMT "  " TR_FMT "  " TR_FMT "  %s(" TR_FMT ")  p=%.3f exempt=%.3f scope=%.3f flip=" TR_FMT,
        TR_ARG(f->incident.n ? f->incident : TR_STR("duty")),
        TR_ARG(f->provision == TR_NONE ? TR_STR("-") : s->g.provisions.v[f->provision].id),
        TR_ARG(f->zone == TR_NONE ? TR_STR("-") : s->g.zones.v[f->zone].id), tr_verdict_names[f->verdict],
        TR_ARG(f->detail), f->p_violation, f->p_exempt, f->p_scope, TR_ARG(f->flip));
}

/* verdict, or verdict(detail) */
static bool verdict_fits(const struct tr_finding *f, tr_str want)
{
    tr_str name = tr_str_cut(&want, '(');
    if (!tr_str_is(name, tr_verdict_names[f->verdict])) return false;
    return !want.p || tr_str_eq(f->detail, (tr_str){ want.p, want.n ? want.n - 1 : 0 });
}

static bool has_party(const struct tr_finding *f, tr_str party)
{
    for (size_t k = 0; k < f->parties.n; k++)
        if (tr_str_eq(f->parties.v[k].party, party) && f->parties.v[k].p > 0) return true;
    return false;
}

static bool has_rule(const struct tr_finding *f, tr_str rule)
{
    for (size_t k = 0; k < f->reasons.n; k++)
        if (tr_str_eq(f->reasons.v[k].rule, rule)) return true;
    return false;
}

static bool condition_fits(struct story *s, const struct tr_finding *f, tr_str want)
{
    double p;
    tr_str value = want, key = tr_str_cut(&value, '=');
    if (tr_str_is(key, "p>") && tr_str_to_double(value, &p)) return f->p_violation >= p;
    if (tr_str_is(key, "p<") && tr_str_to_double(value, &p)) return f->p_violation <= p;
    if (tr_str_is(key, "party")) return has_party(f, value);
    if (tr_str_is(key, "party!")) return !has_party(f, value);
    if (tr_str_is(key, "rule")) return has_rule(f, value);
    if (tr_str_is(key, "flip")) return tr_str_eq(f->flip, value);
    if (tr_str_is(key, "level")) return tr_str_is(value, tr_level_names[f->level]);
    if (tr_str_is(key, "out")) return tr_str_is(value, tr_verdict_names[f->verdict_out]);
    if (tr_str_is(key, "back")) return tr_str_is(value, tr_verdict_names[f->verdict_back]);
    fail_msg("%.*s/expect.txt: unknown condition %.*s", (int)s->folder.n, s->folder.p, (int)want.n, want.p);
    return false;
}

static bool finding_fits(struct story *s, const struct tr_finding *f, tr_str line)
{
    tr_str incident = word(&line), provision = word(&line), zone = word(&line), verdict = word(&line);
    if (!tr_str_eq(incident, f->incident.n ? f->incident : TR_STR("duty"))) return false;
    if (!tr_str_is(provision, "*") &&
        !tr_str_eq(provision, f->provision == TR_NONE ? TR_STR("-") : s->g.provisions.v[f->provision].id))
        return false;
    if (!tr_str_is(zone, "*") && !tr_str_eq(zone, f->zone == TR_NONE ? TR_STR("-") : s->g.zones.v[f->zone].id))
        return false;
    if (!tr_str_is(verdict, "*") && !verdict_fits(f, verdict)) return false;
    for (tr_str one = word(&line); one.n; one = word(&line))
        if (!condition_fits(s, f, one)) return false;
    return true;
}

static bool some_fits(struct story *s, tr_str line)
{
    for (size_t k = 0; k < s->findings.n; k++)
        if (finding_fits(s, &s->findings.v[k], line)) return true;
    return false;
}

static void say_findings(struct story *s)
{
    for (size_t k = 0; k < s->findings.n; k++) {
        tr_str one = finding_words(s, &s->findings.v[k]);
        print_message("#   %.*s\n", (int)one.n, one.p);
    }
}

static void check_expectations(struct story *s)
{
    tr_str rest = file_of(s, s->folder, "expect.txt");
    size_t checked = 0;
    if (getenv("TRUCE_STORY_SHOW")) say_findings(s);
    while (rest.n) {
        tr_str line = tr_str_trim(tr_str_cut(&rest, '\n'));
        if (!line.n || line.p[0] == '#') continue;
        bool never = line.p[0] == '!';
        tr_str what = never ? tr_str_trim((tr_str){ line.p + 1, line.n - 1 }) : line;
        checked++;
        if (some_fits(s, what) != never) continue;
        say_findings(s);
        fail_msg("%.*s: %s: %.*s", (int)s->folder.n, s->folder.p, never ? "found, and must not be" : "not found",
                 (int)what.n, what.p);
    }
    assert_true(checked > 0);
}

static void tell_story(void **state)
{
    struct story s = { 0 };
    s.folder = tr_str_of(*state);
    assert_int_equal(tr_arena_open(&s.a, (size_t)1 << 30, &s.err), TR_OK);
    load_agreement(&s);
    load_reports(&s);
    load_as_of(&s);
    judge_story(&s);
    check_expectations(&s);
    tr_locator_close(s.locator);
    tr_arena_close(&s.a);
}

/* ---- all folders --------------------------------------------------------------------------------- */

static int by_name(const void *a, const void *b)
{
    return strcmp(((const struct CMUnitTest *)a)->name, ((const struct CMUnitTest *)b)->name);
}

static bool is_story(const char *folder)
{
    char path[4200];
    struct stat st;
    snprintf(path, sizeof path, "%s/expect.txt", folder);
    return stat(path, &st) == 0;
}

int main(int argc, char **argv)
{
    static struct CMUnitTest tests[STORIES_MAX];
    size_t n = 0;
    char base[4096];
    snprintf(base, sizeof base, "%s/tests/story", root_of());
    DIR *d = opendir(base);
    for (struct dirent *e = d ? readdir(d) : NULL; e && n < STORIES_MAX; e = readdir(d)) {
        char *folder = NULL;
        if (e->d_name[0] == '.' || asprintf(&folder, "%s/%s", base, e->d_name) < 0) continue;
        if (is_story(folder) && (argc < 2 || strstr(e->d_name, argv[1])))
            tests[n++] = (struct CMUnitTest){ strrchr(folder, '/') + 1, tell_story, NULL, NULL, folder };
        else free(folder);
    }
    if (d) closedir(d);
    qsort(tests, n, sizeof tests[0], by_name);
    int failed = n ? _cmocka_run_group_tests("stories", tests, n, NULL, NULL) : 1;
    for (size_t k = 0; k < n; k++) free(tests[k].initial_state);
    return failed;
}
