/* SPDX-License-Identifier: Apache-2.0
 *
 * What the text looks like -> signs about the document: spliced, spun, damaged, dates and numbers that clash, and what
 * its head does not say. A sign never drops a claim; weighing decides what it is worth. */
#include "read/article.h"
#include "text/quality.h"

static bool put(struct article *x, const char *flag, const char *says, struct tr_quality **out)
{
    struct tr_quality one = { .flag = tr_str_of(flag), .says = tr_str_of(says) };
    if (!TR_PUSH(x->a, &x->out->quality, one)) return false;
    *out = &x->out->quality.v[x->out->quality.n - 1];
    return true;
}

enum { PLACES_MOST = 100 }; /* of one sign: a text of nothing but marks would be told thirty times over */

static bool put_signals(struct article *x, const struct tr_signals *found)
{
    struct tr_quality *q = NULL;
    for (size_t k = 0; k < found->list.n; k++) {
        const struct tr_signal *s = &found->list.v[k];
        bool begins = k == 0 || found->list.v[k - 1].kind != s->kind;
        if (begins && !put(x, tr_signal_flags[s->kind], tr_signal_says[s->kind], &q)) return false;
        if (q && q->spans.n < PLACES_MOST && !TR_PUSH(x->a, &q->spans, tr_article_bytes(x, s->at.first, s->at.n)))
            return false;
    }
    return true;
}

static bool put_head(struct article *x)
{
    static const struct {
        tr_head head;
        const char *flag, *says;
    } facts[] = {
        { TR_HEAD_PUBLISHED, "no_date", "the document does not say when it was published" },
        { TR_HEAD_AUTHOR, "no_author", "the document does not say who wrote it" },
        { TR_HEAD_OUTLET, "no_outlet", "the document does not say who published it" },
    };
    static const char by_its_top[] = "only the first lines of the text say when it was published";
    struct tr_quality *q;
    for (size_t k = 0; k < TR_COUNT(facts); k++) {
        bool told = facts[k].head == TR_HEAD_PUBLISHED && x->day.from != TR_TIME_NONE;
        if (x->page->head[facts[k].head].value.n == 0 && !put(x, facts[k].flag, told ? by_its_top : facts[k].says, &q))
            return false;
    }
    if (x->page->head[TR_HEAD_PUBLISHED].value.n && x->day.from == TR_TIME_NONE)
        return put(x, "no_date", "the document's own date cannot be used", &q);
    return true;
}

/* What intake met on its way to the text; whoever reads the claims must know. */
static bool put_page(struct article *x)
{
    static const struct {
        uint32_t flags;
        const char *flag, *says;
    } told[] = {
        { TR_PAGE_CUT | TR_PAGE_DEEP, "cut", "a part of the page is past a limit and was not read" },
        { TR_PAGE_BAD_UTF8, "bad_encoding", "broken characters stand in the text" },
        { TR_PAGE_GUESSED, "bad_encoding", "the text does not say in which encoding it is: a guess by its letters" },
        { TR_PAGE_BIDI, "hidden_characters", "characters that nobody sees turn the order of the text" },
    };
    struct tr_quality *q;
    for (size_t k = 0; k < TR_COUNT(told); k++)
        if (x->page->flags & told[k].flags && !put(x, told[k].flag, told[k].says, &q)) return false;
    return true;
}

tr_rc tr_article_quality(struct article *x, struct tr_error *err)
{
    struct tr_quality_input in = { &x->is.parse, &x->quotes, &x->dates, x->page };
    struct tr_signals found;
    struct tr_quality *q;
    TR_TRY(tr_quality_find(x->a, &in, &found, err));
    bool room = put_signals(x, &found) && put_page(x) && put_head(x);
    if (room && found.spliced)
        room = put(x, "spliced", "at least four different signs of a text that was pieced together", &q);
    return room ? TR_OK : tr_fail(err, TR_NOMEM, "read: no room for the signs of a document");
}
