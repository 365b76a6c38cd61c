/* SPDX-License-Identifier: Apache-2.0
 *
 * English words around place names: the classes of places, bearings, words that are no names. Sets of others are in
 * share/sets/places-en.tsv. */
#include "text/places_parts.h"

#include "text/words.h"

static const struct {
    const char *word;
    tr_gz_class cls;
} types[] = {
    { "borough", TR_GZ_QUARTER },
    { "capital", TR_GZ_CAPITAL },
    { "cities", TR_GZ_CITY },
    { "city", TR_GZ_CITY },
    { "counties", TR_GZ_ADMIN2 },
    { "county", TR_GZ_ADMIN2 },
    { "desert", TR_GZ_FEATURE },
    { "district", TR_GZ_ADMIN2 },
    { "districts", TR_GZ_ADMIN2 },
    { "governorate", TR_GZ_ADMIN1 },
    { "governorates", TR_GZ_ADMIN1 },
    { "hamlet", TR_GZ_VILLAGE },
    { "island", TR_GZ_FEATURE },
    { "islands", TR_GZ_FEATURE },
    { "lake", TR_GZ_WATER },
    { "mountain", TR_GZ_FEATURE },
    { "mountains", TR_GZ_FEATURE },
    { "municipality", TR_GZ_ADMIN2 },
    { "neighborhood", TR_GZ_QUARTER },
    { "neighbourhood", TR_GZ_QUARTER },
    { "oblast", TR_GZ_ADMIN1 },
    { "parish", TR_GZ_ADMIN2 },
    { "peninsula", TR_GZ_REGION },
    { "prefecture", TR_GZ_ADMIN1 },
    { "province", TR_GZ_ADMIN1 },
    { "provinces", TR_GZ_ADMIN1 },
    { "quarter", TR_GZ_QUARTER },
    { "region", TR_GZ_ADMIN1 },
    { "regions", TR_GZ_ADMIN1 },
    { "river", TR_GZ_WATER },
    { "sea", TR_GZ_WATER },
    { "settlement", TR_GZ_VILLAGE },
    { "state", TR_GZ_ADMIN1 },
    { "subdistrict", TR_GZ_ADMIN3 },
    { "suburb", TR_GZ_QUARTER },
    { "town", TR_GZ_TOWN },
    { "towns", TR_GZ_TOWN },
    { "township", TR_GZ_TOWN },
    { "valley", TR_GZ_FEATURE },
    { "village", TR_GZ_VILLAGE },
    { "villages", TR_GZ_VILLAGE },
};

/* Lower case, without the stop of an abbreviation; empty when it is no such word. */
static tr_str lowered(tr_str word, char room[24])
{
    while (word.n && word.p[word.n - 1] == '.') word.n--;
    if (word.n == 0 || word.n > 23) return (tr_str){ 0 };
    for (size_t k = 0; k < word.n; k++) {
        char c = word.p[k];
        room[k] = tr_lower(c);
    }
    return (tr_str){ room, word.n };
}

bool pl_type_class(tr_str word, tr_gz_class *out)
{
    char room[24];
    tr_str low = lowered(word, room);
    for (size_t k = 0; low.n && k < TR_COUNT(types); k++)
        if (types[k].word[0] == low.p[0] && tr_str_is(low, types[k].word)) return *out = types[k].cls, true;
    return false;
}

bool pl_bearing(tr_str word, double *bearing)
{
    static const struct {
        const char *head;
        double bearing;
    } heads[] = { { "northeast", 45 },  { "northwest", 315 },  { "southeast", 135 },  { "southwest", 225 },
                  { "north-east", 45 }, { "north-west", 315 }, { "south-east", 135 }, { "south-west", 225 },
                  { "north", 0 },       { "south", 180 },      { "east", 90 },        { "west", 270 } };
    char room[24];
    tr_str low = lowered(word, room);
    for (size_t k = 0; low.n && k < TR_COUNT(heads); k++) {
        tr_str head = tr_str_of(heads[k].head);
        if (!tr_str_starts(low, head)) continue;
        tr_str rest = { low.p + head.n, low.n - head.n };
        if (rest.n && !tr_str_is(rest, "ern")) return false;
        return *bearing = heads[k].bearing, true;
    }
    return false;
}

bool pl_common(tr_str word)
{
    char room[24];
    tr_str low = lowered(word, room);
    if (low.n == 0) return false;
    if (tr_set_has(TR_SET_SMALL_WORD, tr_token_key(low))) return true;
    struct tr_word look = tr_word_look(low);
    return look.known && (look.often[0] > 0 || look.often[1] > 0 || look.often[2] > 0 || look.often[3] > 0);
}

int pl_noun_kind(tr_str word)
{
    char room[24];
    tr_str low = lowered(word, room);
    if (low.n == 0) return 0;
    struct tr_word look = tr_word_look(low);
    return look.known && look.classes & TR_NOUN ? look.noun_kind : 0;
}

/* "Jisr | al-Shughur": the article that joins the second part of an Arabic name. */
bool pl_joined_by_article(const struct pl_work *w, uint32_t end)
{
    static const char *const articles[] = { "al", "el", "ash", "as", "ar", "an", "at", "ad", "az", "ez", "esh" };
    return tr_is_among(pl_text(w, end), articles, TR_COUNT(articles)) && pl_flags(w, end + 1) & TR_TOK_CAPITAL &&
           pl_flags(w, end + 1) & TR_TOK_HYPHEN;
}

/* "the Line of Control", "11:00 Moscow time", "the Stockholm Agreement": terms that a name stands in. */
bool pl_in_term(const struct pl_work *w, const struct pl_spot *s)
{
    static const char *const lines[] = { "Control", "Contact", "Separation", "Demarcation", "Engagement" };
    uint32_t end = s->first + s->n;
    tr_str next = pl_text(w, end);
    if (tr_str_is(next, "of"))
        return s->n == 1 && tr_str_is(pl_text(w, s->first), "Line") &&
               tr_is_among(pl_text(w, end + 1), lines, TR_COUNT(lines));
    if (tr_str_is(next, "for")) /* "the Centre for .." is no region */
        return s->n == 1 && (tr_str_is(pl_text(w, s->first), "Centre") || tr_str_is(pl_text(w, s->first), "Center"));
    return tr_str_is(next, "time") || tr_str_is(next, "Time") || pl_is(w, end, TR_SET_NAMED_AFTER);
}
