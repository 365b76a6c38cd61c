/* SPDX-License-Identifier: Apache-2.0
 *
 * Organisations, persons and places against re3d (dstl/re3d): spans of the gold and ours match when they overlap and the
 * kind is the same, one to one. Prints precision, recall and F1, with and without pronouns in the gold, and the ceiling
 * of exact spans.
 *
 *   bench_re3d GAZETTEER|- FOLDER...      folders with documents.json and entities.json; exit 77 when there is none */
#include <jansson.h>
#include <stdio.h>

#include "read/article.h"
#include "run/gazetteer.h"
#include "text/names.h"

struct score {
    size_t gold, found, right, exact;
};
static struct score scores[TR_NAMED_KINDS];
static struct tr_arena room, scratch;
static struct tr_language *language;
static bool verbose;

static tr_named_kind kind_of(const char *type)
{
    if (strcmp(type, "Organisation") == 0) return TR_NAMED_ORGANISATION;
    if (strcmp(type, "Person") == 0) return TR_NAMED_PERSON;
    if (strcmp(type, "Location") == 0) return TR_NAMED_PLACE;
    return TR_NAMED_KINDS;
}

/* Characters -> bytes. */
static size_t byte_of(tr_str text, size_t characters)
{
    size_t k = 0;
    for (; k < text.n && characters; characters--) {
        k++;
        while (k < text.n && ((unsigned char)text.p[k] & 0xC0) == 0x80) k++;
    }
    return k;
}

static void score_document(const char *id, tr_str text, const json_t *entities)
{
    struct tr_understood u;
    struct tr_place_mentions places = { 0 };
    tr_named_phrases names = { 0 };
    struct tr_error err;
    if (tr_text_read_plain(&scratch, &language->tools, text, TR_TIME_NONE, &u, &err) != TR_OK) return;
    if (tr_places_find(&scratch, &language->gazetteers, &u.tokens, NULL, NULL, &places, &err) != TR_OK) return;
    if (tr_names_find(&scratch, &u.parse, &u.cast, &places, &names, &err) != TR_OK) return;
    bool *used = tr_new(&scratch, bool, names.n + 1);
    for (size_t k = 0; k < names.n; k++) scores[names.v[k].kind].found++;
    size_t i;
    json_t *e;
    json_array_foreach(entities, i, e)
    {
        tr_named_kind kind = kind_of(json_string_value(json_object_get(e, "type")));
        if (kind == TR_NAMED_KINDS || strcmp(json_string_value(json_object_get(e, "documentId")), id) != 0) continue;
        size_t from = byte_of(text, (size_t)json_integer_value(json_object_get(e, "begin")));
        size_t to = byte_of(text, (size_t)json_integer_value(json_object_get(e, "end")));
        bool hit = false;
        scores[kind].gold++;
        for (size_t k = 0; k < names.n && !hit; k++) {
            const struct tr_token *a = &u.tokens.list.v[names.v[k].first], *b = a + names.v[k].n - 1;
            if (used[k] || names.v[k].kind != kind || a->at >= to || b->at + b->n <= from) continue;
            used[k] = hit = true;
            scores[kind].right++;
            scores[kind].exact += a->at == from && b->at + b->n == to;
        }
        if (!hit && verbose)
            printf("missed %s: %.*s <<%.*s>>\n", tr_named_kind_names[kind], (int)(to - from), text.p + from,
                   (int)(to + 25 > text.n ? to - from : to + 25 - (from > 40 ? from - 40 : 0)),
                   text.p + (from > 40 ? from - 40 : 0));
    }
    for (size_t k = 0; verbose && k < names.n; k++)
        if (!used[k])
            printf("wrong %s: %.*s\n", tr_named_kind_names[names.v[k].kind],
                   TR_ARG(tr_tokens_text(&u.tokens, names.v[k].first, names.v[k].n)));
}

static json_t *lines_of(const char *folder, const char *name)
{
    tr_str bytes, path = tr_path_join(&room, tr_str_of(folder), tr_str_of(name));
    json_t *list = json_array();
    if (tr_file_read(&room, path, 1 << 28, &bytes, NULL) != TR_OK) return json_decref(list), NULL;
    if (tr_str_starts(bytes, TR_STR("\xEF\xBB\xBF"))) bytes = (tr_str){ bytes.p + 3, bytes.n - 3 };
    while (bytes.n) {
        tr_str line = tr_str_trim(tr_str_cut(&bytes, '\n'));
        json_t *one = line.n ? json_loadb(line.p, line.n, 0, NULL) : NULL;
        if (one) json_array_append_new(list, one);
    }
    return list;
}

static bool score_folder(const char *folder)
{
    json_t *documents = lines_of(folder, "documents.json"), *entities = lines_of(folder, "entities.json"), *d;
    size_t k;
    if (!documents || !entities) return false;
    json_array_foreach(documents, k, d)
    {
        score_document(json_string_value(json_object_get(d, "_id")),
                       tr_str_of(json_string_value(json_object_get(d, "text"))), entities);
        tr_arena_reset(&scratch);
    }
    json_decref(documents);
    json_decref(entities);
    return true;
}

int main(int argc, char **argv)
{
    struct tr_error err = { TR_OK, "" };
    struct tr_gazetteer_file g = { 0 };
    struct tr_language_options o = { 0 };
    bool any = false;
    verbose = argc > 2 && strcmp(argv[argc - 1], "-v") == 0;
    if (argc < 3 || tr_arena_open(&room, (size_t)4 << 30, &err) != TR_OK ||
        tr_arena_open(&scratch, (size_t)4 << 30, &err) != TR_OK)
        return 2;
    if (strcmp(argv[1], "-") != 0) {
        if (tr_gazetteer_open(&room, tr_str_of(argv[1]), &g, &err) != TR_OK)
            return fprintf(stderr, "%s\n", err.text), 1;
        o.images = (struct tr_strs){ &g.bytes, 1 };
        o.image_names = (struct tr_strs){ &g.path, 1 };
    }
    if (tr_language_open(&room, &o, &language, &err) != TR_OK) return fprintf(stderr, "%s\n", err.text), 1;
    for (int k = 2; k < argc - verbose; k++) any |= score_folder(argv[k]);
    if (!any) return 77;
    for (size_t k = 0; k < TR_NAMED_KINDS; k++) {
        const struct score *s = &scores[k];
        double p = s->found ? (double)s->right / (double)s->found : 0,
               r = s->gold ? (double)s->right / (double)s->gold : 0;
        printf("%-14s gold %4zu  found %4zu  right %4zu (exact span %zu)  P %.3f  R %.3f  F1 %.3f\n",
               tr_named_kind_names[k], s->gold, s->found, s->right, s->exact, p, r,
               p + r > 0 ? 2 * p * r / (p + r) : 0);
    }
    tr_gazetteer_close(&g);
    return 0;
}
