/* SPDX-License-Identifier: Apache-2.0
 *
 * "document" of a record -> the text's header, its claims and the signs about its soundness. */
#include "read/record_claim.h"

enum { CLAIMS_MAX = 50000, QUALITY_MAX = 10000 };

/* The fault names the item, so that it can be found: document.claims[3].type */
static void say_where(struct record *p, const char *list, size_t k)
{
    if (tr_fault_is(p->fault))
        p->fault->field = record_print(p, "document.%s[%zu]." TR_FMT, list, k, TR_ARG(p->fault->field));
}

static void read_claims(struct record *p, const json_t *v, struct tr_document *out)
{
    if (!v || json_is_null(v) || !record_sound(p)) return;
    size_t n = record_list(p, "document.claims", v, CLAIMS_MAX);
    out->claims.v = record_room(p, n, sizeof *out->claims.v);
    for (size_t k = 0; out->claims.v && k < n && record_sound(p); k++) {
        out->claims.v[k] = record_claim(p, json_array_get(v, k));
        out->claims.n = out->claims.cap = k + 1;
        say_where(p, "claims", k);
    }
}

static struct tr_quality read_quality(struct record *p, const json_t *v)
{
    static const char *const known[] = { "flag", "says", "spans" };
    struct tr_quality q = { 0 };
    if (!(v = record_object(p, "quality", v, known, TR_COUNT(known)))) return q;
    q.flag = record_text(p, "flag", json_object_get(v, "flag"));
    q.says = record_text(p, "says", json_object_get(v, "says"));
    record_spans(p, json_object_get(v, "spans"), &q.spans.v, &q.spans.n);
    if (q.flag.n == 0) record_fault(p, "flag", json_object_get(v, "flag"), "the name of the sign");
    return q;
}

static void read_qualities(struct record *p, const json_t *v, struct tr_document *out)
{
    if (!v || json_is_null(v) || !record_sound(p)) return;
    size_t n = record_list(p, "document.quality", v, QUALITY_MAX);
    out->quality.v = record_room(p, n, sizeof *out->quality.v);
    for (size_t k = 0; out->quality.v && k < n && record_sound(p); k++) {
        out->quality.v[k] = read_quality(p, json_array_get(v, k));
        out->quality.n = out->quality.cap = k + 1;
        say_where(p, "quality", k);
    }
}

static const struct {
    const char *key, *name;
    size_t at;
} texts[] = {
    { "author", "document.author", offsetof(struct tr_document, author) },
    { "counterpart", "document.counterpart", offsetof(struct tr_document, counterpart) },
    { "genre", "document.genre", offsetof(struct tr_document, genre) },
    { "lexicon", "document.lexicon", offsetof(struct tr_document, lexicon) },
    { "outlet", "document.outlet", offsetof(struct tr_document, outlet) },
    { "speaker", "document.speaker", offsetof(struct tr_document, speaker) },
    { "title", "document.title", offsetof(struct tr_document, title) },
};

void record_read_document(struct record *p, const char *key, const json_t *v, size_t at)
{
    static const char *const known[] = { "author", "claims",  "counterpart", "genre", "lexicon",
                                         "outlet", "quality", "speaker",     "title" };
    (void)at;
    struct tr_document *d = record_room(p, 1, sizeof *d);
    v = record_object(p, key, v, known, TR_COUNT(known));
    if (!d || !v) return;
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        tr_str text = record_text(p, texts[k].name, json_object_get(v, texts[k].key));
        memcpy((char *)d + texts[k].at, &text, sizeof text);
    }
    read_claims(p, json_object_get(v, "claims"), d);
    read_qualities(p, json_object_get(v, "quality"), d);
    p->out->document = d;
}
