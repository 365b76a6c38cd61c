/* SPDX-License-Identifier: Apache-2.0
 *
 * Own agency prose (text/doers.tsv, doers-2.tsv, doers-3.tsv, doers-4.tsv, once.tsv, incidents.tsv) -> the events that become reports: are they
 * those of the sheet, and is it right who did them, whom they hit, where and when? Skipped without the packaged gazetteer.
 * TRUCE_TELL=1 tells every event that is missed, wrong or too many; TRUCE_SHEET=FILE scores another sheet, and only prints. */
#include "../unit/read_fixture.h"
#include "run/gazetteer.h"

enum { EVENTS = 8, SLOTS = 5 };
static const char *const slot_names[SLOTS] = { "act", "doers", "targets", "place", "day" };
enum { ACT, DOERS, TARGETS, PLACE, DAY };

struct gold {
    tr_str slot[SLOTS];
};
struct text {
    tr_str id, day, text;
    struct gold events[EVENTS];
    size_t n;
};
struct score {
    size_t gold, found, hits, right[SLOTS], asked[SLOTS], both;
};

static struct tr_language *language;
static bool with_places, telling;

/* A pilcrow parts paragraphs. */
static tr_str paragraphs_of(tr_str line)
{
    static const char mark[] = "\xC2\xB6";
    char *out = tr_new(&room, char, line.n + 1);
    assert_non_null(out);
    memcpy(out, line.p, line.n);
    for (size_t k = 0; k + 1 < line.n; k++)
        if (memcmp(out + k, mark, 2) == 0) memset(out + k, '\n', 2);
    return (tr_str){ out, line.n };
}

static struct text next_text(tr_str *sheet)
{
    struct text t = { 0 };
    while (sheet->n) {
        tr_str rest = *sheet, line = tr_str_cut(&rest, '\n'), kind = tr_str_cut(&line, '\t');
        if (tr_str_is(kind, "T") && t.id.n) return t;
        *sheet = rest;
        if (tr_str_is(kind, "T")) {
            t.id = tr_str_cut(&line, '\t');
            t.day = tr_str_cut(&line, '\t');
            t.text = paragraphs_of(line);
        } else if (tr_str_is(kind, "E")) {
            if (t.n == EVENTS) fail_msg("too many events in one text");
            for (size_t k = 0; k < SLOTS; k++) t.events[t.n].slot[k] = tr_str_cut(&line, '\t');
            t.n++;
        }
    }
    return t;
}

/* ---- is one part right? ------------------------------------------------------------------- */

static bool has_part(tr_str code, tr_str part)
{
    while (code.n)
        if (tr_str_eq(tr_str_cut(&code, '.'), part)) return true;
    return false;
}

/* SYR.MIL: all its parts stand in the code; "hospital": the word stands in the name. */
static bool is_one(tr_str want, const struct tr_ref *r)
{
    bool code = want.n && want.p[0] >= 'A' && want.p[0] <= 'Z';
    if (!code) return tr_str_find(tr_fold(&room, r->name), want) != TR_NOT_FOUND;
    while (want.n)
        if (!has_part(r->code, tr_str_cut(&want, '.'))) return false;
    return true;
}

static bool meets(tr_str want, const struct tr_ref *r)
{
    while (want.n)
        if (is_one(tr_str_cut(&want, '/'), r)) return true;
    return false;
}

/* Each that the gold wants is there, each that is there is one that the gold knows. */
static bool sides_right(tr_str gold, const struct tr_ref *v, size_t n)
{
    bool known[64] = { false };
    bool nobody = tr_str_eq(gold, S("-")) || tr_str_starts(gold, S("-/"));
    if (nobody && n == 0) return true;
    for (tr_str rest = gold; rest.n;) {
        tr_str want = tr_str_cut(&rest, ',');
        bool optional = want.p[0] == '?', there = false;
        if (optional) want = (tr_str){ want.p + 1, want.n - 1 };
        for (size_t k = 0; k < n && k < TR_COUNT(known); k++)
            if (meets(want, &v[k])) known[k] = there = true;
        if (!optional && !there && !nobody) return false;
    }
    for (size_t k = 0; k < n && k < TR_COUNT(known); k++)
        if (!known[k]) return false;
    return true;
}

static bool word_right(tr_str gold, tr_str word)
{
    tr_str key = tr_fold(&room, word);
    if (tr_str_eq(gold, S("-"))) return word.n == 0;
    while (gold.n)
        if (tr_str_eq(tr_fold(&room, tr_str_cut(&gold, '/')), key)) return true;
    return false;
}

static bool day_right(tr_str gold, const struct tr_report *r)
{
    tr_span day;
    if (tr_str_eq(gold, S("*"))) return true;
    if (tr_str_eq(gold, S("-"))) return r->when.from == TR_TIME_NONE || r->when.to - r->when.from > TR_DAY;
    assert_true(tr_time_parse(NULL, gold, &day));
    return r->when.from >= day.from && r->when.to <= day.to;
}

static bool is_right(const struct gold *g, size_t slot, const struct tr_report *r)
{
    switch (slot) {
    case ACT: return word_right(g->slot[ACT], r->act);
    case DOERS: return sides_right(g->slot[DOERS], r->actor.v, r->actor.n);
    case TARGETS: return sides_right(g->slot[TARGETS], r->target.v, r->target.n);
    case PLACE: return word_right(g->slot[PLACE], r->place.kind == TR_PLACE_NONE ? S("") : r->place.name);
    default: return day_right(g->slot[DAY], r);
    }
}

/* ---- a text ------------------------------------------------------------------------------- */

static struct read_all events_of(const struct text *t)
{
    struct read_all all = { 0 };
    struct tr_error err = { 0 };
    struct tr_report one;
    tr_rc rc;
    tr_str bytes = tr_str_format(&room, "Report\n\n" TR_FMT "\n\n" TR_FMT "\n", TR_ARG(t->day), TR_ARG(t->text));
    struct tr_input in = {
        .name = S("input"), .bytes = bytes, .received = TR_TIME_NONE, .as = S("article"), .language = language
    };
    if (tr_reader_open(&room, &in, &acts, &all.reader, &err) != TR_OK) fail_msg("open: %s", err.text);
    while ((rc = tr_reader_next(all.reader, &one, &err)) == TR_OK)
        if (one.kind == TR_REPORT && !TR_PUSH(&room, &all.reports, one)) fail_msg("the test has no room");
    if (rc != TR_END) fail_msg("next: %s", err.text);
    return all;
}

static void tell_refs(const char *name, const struct tr_ref *v, size_t n)
{
    printf(" %s", name);
    for (size_t k = 0; k < n; k++)
        printf("%s" TR_FMT "'" TR_FMT "'", k ? "," : "=", TR_ARG(v[k].code), TR_ARG(v[k].name));
}

static void tell_event(const char *mark, const struct tr_report *r)
{
    printf("    %s " TR_FMT, mark, TR_ARG(r->act));
    tell_refs("doers", r->actor.v, r->actor.n);
    tell_refs("targets", r->target.v, r->target.n);
    printf(" place=" TR_FMT " from=" TR_FMT " hours=%lld\n", TR_ARG(r->place.name),
           TR_ARG(tr_time_iso(&room, r->when.from)),
           r->when.from == TR_TIME_NONE ? -1LL : (long long)((r->when.to - r->when.from) / (TR_DAY / 24)));
}

static size_t worth(const struct gold *g, const struct tr_report *r)
{
    size_t n = is_right(g, ACT, r) ? 10 : 0;
    for (size_t k = DOERS; k < SLOTS; k++) n += is_right(g, k, r);
    return n;
}

/* Each event of the gold takes the report that fits it best, if the kind of act is right or all else is. */
static void score_text(const struct text *t, struct score *s)
{
    enum { ENOUGH = 4 };
    struct read_all all = events_of(t);
    bool *taken = tr_new(&room, bool, all.reports.n + 1), clean = t->n == all.reports.n;
    struct tr_report *of[EVENTS] = { NULL };
    assert_non_null(taken);
    s->gold += t->n;
    s->found += all.reports.n;
    for (size_t g = 0; g < t->n; g++) {
        size_t best = ENOUGH - 1, at = all.reports.n;
        for (size_t k = 0; k < all.reports.n; k++) {
            size_t w = taken[k] ? 0 : worth(&t->events[g], &all.reports.v[k]);
            if (w > best) best = w, at = k;
        }
        if (at == all.reports.n) {
            clean = false;
            continue;
        }
        taken[at] = true;
        of[g] = &all.reports.v[at];
        s->hits++;
        bool ok[SLOTS];
        for (size_t k = 0; k < SLOTS; k++) {
            bool asked = !tr_str_eq(t->events[g].slot[k], S("*")) && (k != PLACE || with_places);
            ok[k] = !asked || is_right(&t->events[g], k, of[g]);
            s->asked[k] += asked;
            s->right[k] += asked && ok[k];
            clean &= ok[k];
        }
        s->both += ok[DOERS] && ok[TARGETS];
    }
    if (!telling || clean) return;
    printf(TR_FMT " " TR_FMT "\n", TR_ARG(t->id), TR_ARG(t->text));
    for (size_t g = 0; g < t->n; g++) {
        printf("    gold");
        for (size_t k = 0; k < SLOTS; k++) printf(" " TR_FMT, TR_ARG(t->events[g].slot[k]));
        printf("\n");
        if (!of[g]) {
            printf("    MISSED\n");
            continue;
        }
        tell_event("ours", of[g]);
        for (size_t k = 0; k < SLOTS; k++)
            if (!tr_str_eq(t->events[g].slot[k], S("*")) && (k != PLACE || with_places) &&
                !is_right(&t->events[g], k, of[g]))
                printf("    WRONG %s\n", slot_names[k]);
    }
    for (size_t k = 0; k < all.reports.n; k++)
        if (!taken[k]) tell_event("NOT SO", &all.reports.v[k]);
}

static double share(size_t a, size_t b) { return b ? (double)a / (double)b : 1; }

struct least { /* what a sheet must reach */
    const char *sheet;
    double precision, recall, doers, targets, both, day;
};

static void score_sheet(const struct least *least, const char *other)
{
    const char *root = getenv("TRUCE_ROOT");
    tr_str sheet, path = tr_path_join(&room, tr_str_of(root && *root ? root : "."),
                                      tr_str_format(&room, "tests/golden/text/%s", least->sheet));
    struct tr_error err = { 0 };
    struct score s = { 0 };
    if (tr_file_read(&room, other ? tr_str_of(other) : path, 1 << 20, &sheet, &err) != TR_OK) fail_msg("%s", err.text);
    while (sheet.n) {
        struct tr_arena mark = room;
        struct text t = next_text(&sheet);
        if (t.id.n) score_text(&t, &s);
        room = mark;
    }
    printf("# %s: %zu events, %zu found, %zu of them so: P %.3f R %.3f\n", other ? other : least->sheet, s.gold,
           s.found, s.hits, share(s.hits, s.found), share(s.hits, s.gold));
    for (size_t k = 0; k < SLOTS; k++)
        printf("# %s right in %zu of %zu (%.3f)\n", slot_names[k], s.right[k], s.asked[k],
               share(s.right[k], s.asked[k]));
    printf("# doers and targets both right in %zu of %zu (%.3f)\n", s.both, s.hits, share(s.both, s.hits));
    if (other) return;
    assert_true(share(s.hits, s.found) >= least->precision);
    assert_true(share(s.hits, s.gold) >= least->recall);
    assert_true(share(s.right[DOERS], s.asked[DOERS]) >= least->doers);
    assert_true(share(s.right[TARGETS], s.asked[TARGETS]) >= least->targets);
    assert_true(share(s.both, s.hits) >= least->both);
    assert_true(share(s.right[DAY], s.asked[DAY]) >= least->day);
}

static void who_did_what_to_whom_is_as_the_sheets_say(void **state)
{
    static const struct least sheets[] = {
        { "doers.tsv", .90, .83, .95, .90, .90, .95 },   { "doers-2.tsv", .90, .90, .90, .90, .85, .95 },
        { "doers-3.tsv", .95, .95, .95, .95, .95, .95 }, { "doers-4.tsv", .95, .95, .95, .95, .95, .95 },
        { "once.tsv", .90, .90, .90, .90, .90, .90 },    { "incidents.tsv", 1, 1, 1, 1, 1, 1 },
    };
    const char *other = getenv("TRUCE_SHEET");
    (void)state;
    if (!with_places && !other) {
        printf("# skipped: no gazetteer; what is not placed is no report\n");
        skip();
    }
    for (size_t k = 0; k < (other ? 1 : TR_COUNT(sheets)); k++) score_sheet(&sheets[k], other);
}

/* The image that stands beside the program under test, or the one that is told. */
static bool open_places(struct tr_gazetteer_file *f)
{
    const char *bin = getenv("TRUCE_BIN");
    struct tr_error err = { 0 };
    if (tr_gazetteer_open(&room, (tr_str){ 0 }, f, &err) == TR_OK) return true;
    if (!bin) return false;
    tr_str program = tr_str_of(bin), beside = program;
    while (beside.n && beside.p[beside.n - 1] != '/') beside.n--;
    return tr_gazetteer_open(&room, tr_path_join(&room, beside, S("share/gazetteer/gazetteer.img")), f, &err) == TR_OK;
}

static int open_language(void **state)
{
    static struct tr_gazetteer_file f;
    struct tr_language_options o = { 0 };
    struct tr_error err = { 0 };
    if (open_room(state) != 0) return -1;
    telling = getenv("TRUCE_TELL") != NULL;
    with_places = open_places(&f);
    if (with_places) {
        o.images = (struct tr_strs){ &f.bytes, 1 };
        o.image_names = (struct tr_strs){ &f.path, 1 };
    }
    return tr_language_open(&room, &o, &language, &err) == TR_OK ? 0 : -1;
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(who_did_what_to_whom_is_as_the_sheets_say) };
    return cmocka_run_group_tests(tests, open_language, close_room);
}
