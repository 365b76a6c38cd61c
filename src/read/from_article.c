/* SPDX-License-Identifier: Apache-2.0
 *
 * News pages, statements, readouts and feeds -> documents with their claims, and the events among these as reports of
 * their own. What the bytes say is intake's (format/), what the words say is text/'s; here they come together. */
#include "format/worker.h"
#include "read/article.h"
#include "read/readers.h"

/* More is no article but an archive of them: read as one text, events of many would be taken for one. */
enum { TEXT_MAX_BYTES = 4 << 20 };

struct pages { /* of one input */
    const struct tr_language *text;
    struct tr_pages list;
    size_t next;
    TR_LIST(struct tr_report) waiting; /* reports of the page that was read last */
    size_t given;
};

static int article_sniff(tr_str head)
{
    tr_intake_kind kind;
    return tr_intake_sniff(head, &kind);
}

/* Plain text is read by our own few lines; what a foreign library parses goes to the worker. */
static bool is_markup(const struct tr_reader *r, tr_intake_kind kind)
{
    if (!r->in.worker) return false;
    if (kind == TR_INTAKE_ANY) tr_intake_sniff(r->in.bytes, &kind);
    return kind != TR_INTAKE_TEXT;
}

static tr_rc file_aside(struct tr_reader *r, tr_str found, const char *expected, struct tr_error *err)
{
    struct tr_fault fault = { TR_STR("file"), found, tr_str_of(expected) };
    struct tr_row row = { .raw = r->in.bytes };
    r->rows_in++;
    return tr_row_set_aside(r, &row, &fault, err);
}

static tr_rc too_hard(struct tr_reader *r, const struct tr_error *why, struct tr_error *err)
{
    tr_str text = tr_str_copy(r->arena, tr_str_of(why->text)), found, expected;
    if (!tr_set_aside_says(text, &found, &expected))
        return file_aside(r, text, "a page that can be parsed in bounded time and memory", err);
    return file_aside(r, found, expected.p, err); /* ends with a NUL */
}

/* A feed of no items is told: it may be one that was cut, or a page of an error. */
static tr_rc look_at_items(struct tr_reader *r, const struct pages *p, struct tr_error *err)
{
    if (p->list.list.n) return TR_OK;
    return file_aside(r, TR_STR("a feed without items"), "a feed with one item at least", err);
}

static tr_rc article_open(struct tr_reader *r, struct tr_error *err)
{
    struct pages *p = tr_new(r->arena, struct pages, 1);
    if (!p) return tr_fail(err, TR_NOMEM, TR_FMT ": no room to read it", TR_ARG(r->in.name));
    r->state = p;
    p->text = r->in.language;
    if (!p->text) {
        struct tr_language_options none = { 0 };
        struct tr_language *own;
        TR_TRY(tr_language_open(r->arena, &none, &own, err));
        p->text = own;
    }
    tr_intake_kind kind = tr_intake_kind_of(r->in.name);
    struct tr_error why = { TR_OK, "" };
    tr_rc rc = is_markup(r, kind) ? tr_worker_page(r->in.worker, r->arena, r->in.bytes, kind, &p->list, &why)
                                  : tr_intake(r->arena, r->in.bytes, kind, &p->list, &why);
    if (rc == TR_OK) return look_at_items(r, p, err);
    if (rc != TR_BAD_INPUT) return tr_fail(err, rc, "%s", why.text);
    return too_hard(r, &why, err);
}

/* ---- the document ------------------------------------------------------------------------- */

/* A source id out of a name: "iNewsToday" -> "inewstoday", "Al Jazeera" -> "al-jazeera". */
static tr_str slug(struct tr_arena *a, tr_str name)
{
    tr_str key = tr_fold(a, name);
    char *out = tr_new(a, char, key.n + 1);
    if (!out) return (tr_str){ 0 };
    for (size_t k = 0; k < key.n; k++) out[k] = key.p[k] == ' ' ? '-' : key.p[k];
    return (tr_str){ out, key.n };
}

static tr_str genre_of(const struct tr_pages *list, const struct tr_document *d)
{
    for (size_t k = 0; k < d->claims.n; k++)
        if (tr_str_is(d->claims.v[k].rule, "readout")) return TR_STR("readout");
    return list->kind == TR_INTAKE_FEED ? TR_STR("feed_item") : TR_STR("news");
}

/* A case's own rule may name an act that is none; such a claim is kept without one, or it could not be read back. */
static void drop_unknown_acts(struct tr_document *d, const struct tr_acts *acts)
{
    for (size_t k = 0; k < d->claims.n; k++)
        if (d->claims.v[k].act.n && !tr_act_find(acts, d->claims.v[k].act)) d->claims.v[k].act = (tr_str){ NULL, 0 };
}

/* By what a text is known again. The summary that a feed gives of a page is another text than the page, and no newer version
 * of it, though both have its address. */
static struct tr_native native_of(const struct tr_page *page, tr_str url)
{
    tr_str guid = page->head[TR_HEAD_GUID].value, id = url.n ? url : guid;
    bool summary = (page->flags & TR_PAGE_SUMMARY) != 0;
    return id.n ? (struct tr_native){ summary ? TR_STR("feed") : TR_STR("text"), id, 0 } : (struct tr_native){ 0 };
}

static tr_rc read_page(struct tr_reader *r, const struct tr_page *page, struct tr_report *out, struct article *x,
                       struct tr_error *err)
{
    struct pages *p = r->state;
    struct tr_document *d = tr_new(r->arena, struct tr_document, 1);
    *x = (struct article){
        .a = r->arena, .text = p->text, .page = page, .source = r->in.source, .tz = r->in.tz, .out = d
    };
    if (!d) return tr_fail(err, TR_NOMEM, TR_FMT ": no room for a document", TR_ARG(r->in.name));
    TR_TRY(tr_article_understand(x, err));
    TR_TRY(tr_article_claims(x, err));
    TR_TRY(tr_article_statements(x, err));
    drop_unknown_acts(d, r->acts);
    TR_TRY(tr_article_quality(x, err));
    d->title = page->head[TR_HEAD_TITLE].value;
    d->author = page->head[TR_HEAD_AUTHOR].value;
    d->outlet = page->head[TR_HEAD_OUTLET].value;
    d->lexicon = tr_str_format(r->arena, "%016llx",
                               (unsigned long long)(p->text->tools.lexicon.hash ^ p->text->tools.rules.hash));
    d->genre = genre_of(&p->list, d);
    if (p->list.kind != TR_INTAKE_FEED) TR_TRY(tr_article_office(x, err));
    if (p->list.kind != TR_INTAKE_FEED && !(tr_article_official(x) && tr_article_readout(x)))
        return tr_fail(err, TR_NOMEM, TR_FMT ": no room for whose text it is", TR_ARG(r->in.name));
    *out = tr_report_blank();
    out->kind = TR_DOCUMENT;
    out->document = d;
    out->source = r->in.source.n ? r->in.source : slug(r->arena, d->outlet);
    if (out->source.n == 0) out->source = TR_STR("text");
    out->origin = out->source;
    out->url = page->head[TR_HEAD_URL].value;
    out->lang = page->head[TR_HEAD_LANG].value;
    out->text = d->title;
    out->published = x->day.from;
    out->received = r->in.received;
    if (r->in.tz) out->tz = r->in.tz->name;
    out->native = native_of(page, out->url);
    return TR_OK;
}

static tr_rc push(struct tr_reader *r, struct tr_report one, struct tr_error *err)
{
    struct pages *p = r->state;
    TR_TRY(tr_report_seal(r->arena, &one, err));
    if (TR_PUSH(r->arena, &p->waiting, one)) return TR_OK;
    return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its reports", TR_ARG(r->in.name));
}

/* Claims of one event are one report. */
static tr_rc events_of(struct tr_reader *r, const struct article *x, const struct tr_report *document,
                       const struct tr_row *row, struct tr_error *err)
{
    TR_LIST(struct tr_event_told) told = { 0 };
    struct tr_event_told one;
    struct tr_claim all;
    size_t n = x->out->claims.n, *first = tr_new(r->arena, size_t, n + 1), *next;
    if (!first) return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its events", TR_ARG(r->in.name));
    TR_TRY(tr_article_merge(x, first, err));
    if (!tr_article_chain(r->arena, first, n, &next))
        return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its events", TR_ARG(r->in.name));
    for (one.claim = 0; one.claim < n; one.claim++) {
        if (first[one.claim] != one.claim) continue;
        if (!tr_article_event_of(x, next, one.claim, &all))
            return tr_fail(err, TR_NOMEM, TR_FMT ": no room for an event", TR_ARG(r->in.name));
        if (tr_article_event(x, document, &all, r->acts, &one.report) && !TR_PUSH(r->arena, &told, one))
            return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its events", TR_ARG(r->in.name));
    }
    tr_article_tolls_once(x, told.v, told.n);
    for (size_t k = 0; k < told.n; k++) {
        tr_report_from_row(&told.v[k].report, r, row);
        TR_TRY(push(r, told.v[k].report, err));
    }
    return TR_OK;
}

/* A page becomes its document, then the events in it. */
static tr_rc take_page(struct tr_reader *r, size_t k, struct tr_error *err)
{
    struct pages *p = r->state;
    struct tr_report document;
    struct article x;
    struct tr_row row = { .line = 1, .row = (int64_t)k + 1, .raw = r->in.bytes };
    p->waiting.n = p->given = 0;
    TR_TRY(read_page(r, &p->list.list.v[k], &document, &x, err));
    tr_report_from_row(&document, r, &row);
    TR_TRY(push(r, document, err));
    document = p->waiting.v[0];
    return events_of(r, &x, &document, &row, err);
}

/* An item of a feed is told by its number, a file by its name alone. */
static tr_rc page_aside(struct tr_reader *r, const struct tr_page *page, struct tr_error *err)
{
    struct pages *p = r->state;
    bool item = p->list.kind == TR_INTAKE_FEED, empty = page->blocks.n == 0;
    struct tr_row row = { .row = item ? (int64_t)p->next : 0, .raw = r->in.bytes };
    struct tr_fault fault = { TR_STR("file"), TR_STR("no text"), TR_STR("an article, a statement or a feed") };
    if (item) fault.field = tr_str_format(r->arena, "item %zu", p->next);
    if (!empty) {
        fault.found = tr_str_format(r->arena, "a text of %zu bytes", page->text.n);
        fault.expected = TR_STR("one text a file, of at most 4 MiB: an archive of many is cut into them");
    }
    r->rows_in++;
    return tr_row_set_aside(r, &row, &fault, err);
}

static tr_rc article_next(struct tr_reader *r, struct tr_report *out, struct tr_error *err)
{
    struct pages *p = r->state;
    while (p->given == p->waiting.n) {
        if (p->next == p->list.list.n) return TR_END;
        const struct tr_page *page = &p->list.list.v[p->next++];
        if (page->blocks.n == 0 || page->text.n > TEXT_MAX_BYTES) {
            TR_TRY(page_aside(r, page, err));
            continue;
        }
        TR_TRY(take_page(r, p->next - 1, err));
    }
    r->rows_in += p->given == 0; /* the document; its events are no rows */
    *out = p->waiting.v[p->given++];
    return TR_OK;
}

const struct tr_page *tr_reader_page(const struct tr_reader *r)
{
    const struct pages *p = r->ops == &tr_from_article ? r->state : NULL;
    return p && p->next > 0 && p->given > 0 ? &p->list.list.v[p->next - 1] : NULL;
}

const struct tr_reader_ops tr_from_article = {
    .name = "article",
    .says = "news pages, statements and readouts: HTML, plain text, RSS, Atom or JSON feeds",
    .sniff = article_sniff,
    .open = article_open,
    .next = article_next,
};
