/* SPDX-License-Identifier: Apache-2.0
 *
 * recall.c: stored lines -> reports again. One line that cannot be read (a file that was edited, a version that reads
 * otherwise) must not stop a case of ten thousand: it is left out and told, with the file and row that it came from. Of a
 * text that came again only what its newest version tells is left. */
#include "run/run_parts.h"

#include "truce/read.h"

static const size_t LINES_ROOM = (size_t)16 << 30; /* address space, not memory */

struct recalling {
    const struct tr_shared *shared;
    struct tr_stored *stored;
    struct tr_report *reports; /* beside stored */
    tr_str *refused;           /* beside stored: why a line cannot be read; empty: it can */
};

static tr_rc refuse(struct recalling *s, struct tr_arena *a, size_t k, const char *why, struct tr_error *err)
{
    s->refused[k] = tr_str_copy(a, tr_str_of(why));
    return s->refused[k].p ? TR_OK : tr_fail(err, TR_NOMEM, "run: no room to set a stored line aside");
}

static tr_rc read_one(void *self, struct tr_arena *a, size_t k, struct tr_error *err)
{
    struct recalling *s = self;
    struct tr_report *r = &s->reports[k];
    struct tr_error why = { TR_OK, "" };
    struct tr_arena mark = *a;
    tr_rc rc = tr_report_load(a, s->stored[k].line, &s->shared->acts, r, &why);
    if (rc == TR_BAD_INPUT || rc == TR_DAMAGED) {
        *a = mark;
        return refuse(s, a, k, why.text, err);
    }
    if (rc != TR_OK) return tr_fail(err, rc, "%s", why.text);
    if (!tr_str_eq(r->id, s->stored[k].id))
        return refuse(s, a, k, "stored report, field id: found another id than its row has, expected the same", err);
    r->file = s->stored[k].file;
    r->received = s->stored[k].received;
    r->native.row = s->stored[k].row;
    return TR_OK;
}

/* Thousands of reports come from a few files: each name is kept once, in `a`. */
static tr_rc keep_file_names(struct tr_arena *a, struct tr_stored *stored, size_t n, struct tr_error *err)
{
    struct tr_map seen = { .arena = a };
    for (size_t k = 0; k < n; k++) {
        size_t at = k;
        if (tr_map_get(&seen, stored[k].file, &at)) {
            stored[k].file = stored[at].file;
            continue;
        }
        stored[k].file = tr_str_copy(a, stored[k].file);
        if (!stored[k].file.p || !tr_map_put(&seen, stored[k].file, k))
            return tr_fail(err, TR_NOMEM, "run: no room for file names");
    }
    return TR_OK;
}

/* ---- what cannot be read -------------------------------------------------------------------- */

static tr_str valid_text(struct tr_arena *a, tr_str s)
{
    tr_str out = tr_str_copy(a, s);
    char *p = out.p ? (char *)(uintptr_t)out.p : NULL; /* our own copy */
    size_t bad;
    while (p && (bad = tr_utf8_bad(out)) != TR_NOT_FOUND) p[bad] = '?';
    return out;
}

/* "stored report, field x: found y, expected z" in its parts. */
static struct tr_set_aside entry_of(struct tr_arena *a, const struct tr_stored *stored, tr_str why)
{
    enum { RAW_MAX = 4096 };
    static const tr_str heads[] = { TR_LIT("stored report, field "), TR_LIT("stored report, ") };
    tr_str middle = TR_STR(", expected "), all = valid_text(a, why);
    struct tr_set_aside one = {
        .file = stored->file, .row = stored->row, .field = TR_STR("stored line"), .found = all
    };
    one.expected = TR_STR("a line that Truce can read; truce verify tells whether it was changed");
    size_t at = all.p ? tr_str_find(all, middle) : TR_NOT_FOUND;
    if (at != TR_NOT_FOUND) {
        one.found.n = at;
        one.expected = (tr_str){ all.p + at + middle.n, all.n - at - middle.n };
    }
    for (size_t k = 0; k < TR_COUNT(heads); k++)
        if (tr_str_starts(one.found, heads[k]))
            one.found = (tr_str){ one.found.p + heads[k].n, one.found.n - heads[k].n };
    one.raw = stored->line;
    if (one.raw.n > RAW_MAX) one.raw.n = RAW_MAX;
    one.raw = valid_text(a, one.raw);
    return one;
}

static tr_rc sort_out(struct tr_arena *a, const struct recalling *s, size_t n, struct tr_work *w,
                      struct tr_refused *refused, struct tr_error *err)
{
    for (size_t k = 0; k < n; k++) {
        if (s->refused[k].n == 0) {
            w->reports[w->n_reports++] = &s->reports[k];
            continue;
        }
        struct tr_set_aside one = entry_of(a, &s->stored[k], s->refused[k]);
        if (!one.found.p || !one.raw.p || !TR_PUSH(a, &refused->list, one))
            return tr_fail(err, TR_NOMEM, "run: no room to set a stored line aside");
    }
    return TR_OK;
}

tr_rc tr_add_refused(struct tr_arena *a, const struct tr_refused *refused, struct tr_work *w, struct tr_error *err)
{
    size_t n = refused->list.n;
    struct tr_set_aside *all = n ? tr_new(a, struct tr_set_aside, w->n_set_aside + n) : NULL;
    if (n == 0) return TR_OK;
    if (!all) return tr_fail(err, TR_NOMEM, "run: no room for rows set aside");
    if (w->n_set_aside) memcpy(all, w->set_aside, w->n_set_aside * sizeof *all);
    memcpy(all + w->n_set_aside, refused->list.v, n * sizeof *all);
    w->set_aside = all;
    w->n_set_aside += n;
    w->n_refused = n;
    int64_t moved = (int64_t)n < w->rows.kept ? (int64_t)n : w->rows.kept; /* an event that a text told is no row */
    w->rows.kept -= moved;
    w->rows.set_aside += moved;
    return TR_OK;
}

/* ---- texts that came again ------------------------------------------------------------------- */

/* "source", "address": which text a document is a version of, and which text an event was told by. */
static tr_str text_key(struct tr_arena *a, const struct tr_report *r, tr_str address)
{
    return tr_str_format(a, TR_FMT "\n" TR_FMT, TR_ARG(r->source), TR_ARG(address));
}

static bool is_of_text(const struct tr_report *r) { return tr_str_is(r->native.dataset, "text"); }

static bool note_document(struct tr_arena *a, struct tr_map *texts, struct tr_map *claims, const struct tr_report *r,
                          size_t k)
{
    tr_str key = text_key(a, r, r->native.id);
    bool good = key.p && tr_map_put(texts, key, k);
    for (size_t c = 0; good && c < r->document->claims.n; c++)
        good = tr_map_put(claims, r->document->claims.v[c].id, k);
    return good;
}

/* What a feed gives in short of a page that is in the case as well tells nothing by itself. */
static bool note_documents(struct tr_arena *a, const struct tr_work *w, tr_str dataset, struct tr_map *texts,
                           struct tr_map *claims)
{
    size_t at;
    bool good = true;
    for (size_t k = 0; good && k < w->n_reports; k++) {
        const struct tr_report *r = w->reports[k];
        if (!r->document || !tr_str_eq(r->native.dataset, dataset) || !r->native.id.n) continue;
        tr_str key = text_key(a, r, r->native.id);
        if (!key.p || !tr_map_get(texts, key, &at)) good = key.p && note_document(a, texts, claims, r, k);
    }
    return good;
}

/* A page that was corrected tells other events than before: those that its newest version no longer tells are not reports of
 * the work any more. An event whose text is not in the case stands by itself. */
static tr_rc drop_withdrawn(struct tr_arena *a, struct tr_work *w, struct tr_error *err)
{
    struct tr_arena mark = *a;
    struct tr_map texts = { .arena = a }, claims = { .arena = a };
    size_t n = 0, at;
    bool good = note_documents(a, w, TR_STR("text"), &texts, &claims) &&
                note_documents(a, w, TR_STR("feed"), &texts, &claims);
    for (size_t k = 0; good && k < w->n_reports; k++) {
        const struct tr_report *r = w->reports[k];
        bool told = !r->document && is_of_text(r) && r->url.n && texts.n;
        tr_str key = told ? text_key(a, r, r->url) : (tr_str){ NULL, 0 };
        good = !told || key.p;
        bool withdrawn = told && good && tr_map_get(&texts, key, &at) && !tr_map_get(&claims, r->native.id, &at);
        if (!withdrawn) w->reports[n++] = w->reports[k];
    }
    if (!good) return tr_fail(err, TR_NOMEM, "run: no room for the versions of texts");
    w->n_reports = n;
    *a = mark;
    return TR_OK;
}

/* ---- the whole ------------------------------------------------------------------------------ */

/* The stored lines live in `lines`: reports keep copies of what they need, in the arenas of the crew. */
static tr_rc read_reports(struct tr_arena *a, struct tr_arena *lines, struct tr_crew *crew, struct recalling *s,
                          struct tr_case *c, tr_time known, struct tr_work *w, struct tr_refused *refused,
                          struct tr_error *err)
{
    size_t n;
    TR_TRY(tr_case_get_reports(c, lines, known, &s->stored, &n, err));
    TR_TRY(keep_file_names(a, s->stored, n, err));
    s->reports = tr_new(a, struct tr_report, n + 1);
    s->refused = tr_new(lines, tr_str, n + 1);
    w->reports = tr_new(a, struct tr_report *, n + 1);
    if (!s->reports || !s->refused || !w->reports) return tr_fail(err, TR_NOMEM, "run: no room for %zu reports", n);
    TR_TRY(tr_crew_each(crew, n, read_one, s, err));
    TR_TRY(sort_out(a, s, n, w, refused, err));
    return drop_withdrawn(a, w, err);
}

tr_rc tr_recall(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *s, struct tr_case *c, tr_time known,
                struct tr_work *w, struct tr_refused *refused, struct tr_error *err)
{
    struct recalling r = { .shared = s };
    struct tr_arena lines;
    TR_TRY(tr_arena_open(&lines, LINES_ROOM, err));
    tr_rc rc = read_reports(a, &lines, crew, &r, c, known, w, refused, err);
    tr_arena_close(&lines);
    return rc;
}
