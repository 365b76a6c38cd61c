/* SPDX-License-Identifier: Apache-2.0
 *
 * English words around place names, by what they tell of the name. Each list is sorted. */
#include "text/places_parts.h"

#include "text/words.h"

#define LIST(name)           \
    {                        \
        name, TR_COUNT(name) \
    }

static const char *const at_words[] = {
    /* Arabic and Russian: in, from, to, on, near, town, village, countryside */
    "above",    "across",  "along",      "approaching", "around", "at",      "beside", "beyond",  "bombed", "captured",
    "entered",  "from",    "in",         "inside",      "into",   "leaving", "left",   "near",    "nearby", "of",
    "on",       "onto",    "opposite",   "outside",     "over",   "past",    "reach",  "reached", "round",  "seized",
    "shelled",  "through", "throughout", "to",          "toward", "towards", "under",  "via",     "visit",  "visited",
    "visiting", "within",  "В",          "Из",          "На",     "Под",     "близ",   "в",       "во",     "возле",
    "город",    "города",  "городе",     "деревня",     "из",     "на",      "около",  "под",     "село",   "إلى",
    "الى",      "بلدة",    "جنوب",       "ريف",         "شرق",    "شمال",    "على",    "غرب",     "في",     "قرب",
    "قرية",     "محافظة",  "مدينة",      "من",
};
static const char *const titles[] = {
    "abu",          "actor",       "actress",       "adm",         "admiral",
    "ambassador",   "archbishop",  "attorney",      "ayatollah",   "baron",
    "bishop",       "brig",        "brigadier",     "brother",     "capt",
    "captain",      "cardinal",    "chairman",      "chairwoman",  "chancellor",
    "cmdr",         "coach",       "col",           "colonel",     "commander",
    "commissioner", "congressman", "congresswoman", "cpl",         "dame",
    "deputy",       "detective",   "director",      "doctor",      "dr",
    "envoy",        "father",      "gen",           "general",     "gov",
    "governor",     "imam",        "inspector",     "judge",       "justice",
    "king",         "lady",        "leader",        "lieutenant",  "lord",
    "lt",           "madam",       "maj",           "major",       "marshal",
    "mayor",        "minister",    "miss",          "mr",          "mrs",
    "ms",           "mullah",      "officer",       "pastor",      "pope",
    "premier",      "president",   "prince",        "princess",    "prof",
    "professor",    "queen",       "rabbi",         "rep",         "representative",
    "rev",          "reverend",    "secretary",     "sen",         "senator",
    "sgt",          "sheik",       "sheikh",        "sheriff",     "sir",
    "sister",       "spokesman",   "spokesperson",  "spokeswoman", "sultan",
    "supt",
};
static const char *const roles[] = {
    "administration", "alderman",    "aldermen",       "ambassador",    "army",        "attorney",
    "auditor",        "authorities", "captain",        "chief",         "circuit",     "city",
    "clerk",          "coach",       "commissioner",   "commissioners", "congressman", "coroner",
    "council",        "councilman",  "councilmember",  "councilwoman",  "defence",     "defense",
    "democrat",       "democrats",   "deputy",         "detective",     "district",    "envoy",
    "fire",           "first",       "foreign",        "friday",        "gov",         "governor",
    "interior",       "judge",       "king",           "lawmakers",     "manager",     "mayor",
    "military",       "minister",    "monday",         "municipal",     "native",      "navy",
    "officer",        "officials",   "police",         "premier",       "president",   "prime",
    "prince",         "prosecutor",  "queen",          "rep",           "republican",  "republicans",
    "resident",       "residents",   "saturday",       "sen",           "senator",     "sheriff",
    "state",          "sunday",      "superintendent", "supreme",       "thursday",    "treasurer",
    "tuesday",        "vice",        "voters",         "wednesday",
};
static const char *const bodies[] = {
    "academy",      "agency",        "airlines",   "airways",      "association",
    "athletic",     "authority",     "ave",        "avenue",       "bank",
    "blvd",         "bookstore",     "boulevard",  "boys",         "brothers",
    "building",     "cafe",          "cathedral",  "center",       "centre",
    "chapel",       "chronicle",     "church",     "clinic",       "club",
    "co",           "college",       "commission", "committee",    "community",
    "company",      "conference",    "corp",       "corporation",  "council",
    "court",        "cup",           "daily",      "department",   "dr",
    "drive",        "elementary",    "express",    "fc",           "festival",
    "foundation",   "gazette",       "girls",      "globe",        "group",
    "hall",         "herald",        "high",       "highway",      "holdings",
    "hospital",     "hotel",         "house",      "inc",          "inn",
    "institute",    "international", "journal",    "junior",       "lane",
    "law",          "league",        "library",    "llc",          "ltd",
    "mall",         "medical",       "memorial",   "middle",       "monument",
    "museum",       "network",       "news",       "newspaper",    "observer",
    "office",       "open",          "orchestra",  "organization", "park",
    "party",        "plant",         "plaza",      "post",         "press",
    "primary",      "project",       "rangers",    "rd",           "record",
    "register",     "review",        "road",       "school",       "schools",
    "services",     "society",       "square",     "st",           "stadium",
    "star",         "station",       "store",      "street",       "studios",
    "sun",          "symphony",      "synagogue",  "systems",      "team",
    "technologies", "telegraph",     "theater",    "theatre",      "times",
    "tower",        "tribune",       "trust",      "union",        "united",
    "university",   "zoo",
};
static const char *const bodies_of[] = {
    "academy", "archbishop", "archdiocese", "army",      "association", "bank",    "bishop", "board",
    "chamber", "church",     "college",     "daughters", "diocese",     "duchess", "duke",   "earl",
    "fund",    "hospital",   "institute",   "knights",   "legislature", "library", "museum", "order",
    "party",   "patriarch",  "prince",      "sons",      "university",
};
static const char *const small_words[] = {
    "a",       "about", "after",  "against", "all",       "also",   "although", "among",     "an",      "and",
    "another", "any",   "as",     "at",      "because",   "before", "both",     "but",       "by",      "despite",
    "during",  "each",  "every",  "few",     "following", "for",    "former",   "from",      "he",      "her",
    "here",    "his",   "how",    "however", "i",         "if",     "in",       "inside",    "instead", "into",
    "is",      "it",    "its",    "last",    "later",     "like",   "many",     "meanwhile", "more",    "most",
    "much",    "my",    "near",   "nearly",  "no",        "not",    "now",      "of",        "on",      "once",
    "one",     "only",  "or",     "other",   "our",       "out",    "outside",  "over",      "several", "she",
    "since",   "so",    "some",   "still",   "such",      "than",   "that",     "the",       "their",   "then",
    "there",   "these", "they",   "this",    "those",     "though", "through",  "thus",      "to",      "today",
    "two",     "under", "unlike", "until",   "upon",      "we",     "what",     "when",      "where",   "whether",
    "which",   "while", "who",    "why",     "with",      "within", "without",  "yesterday", "yet",     "you",
    "your",
};
static const char *const directions[] = {
    "central",      "downtown", "east",    "eastern", "far",       "greater",      "inner",    "lower",
    "metro",        "mid",      "midtown", "north",   "northeast", "northeastern", "northern", "northwest",
    "northwestern", "outer",    "rural",   "south",   "southeast", "southeastern", "southern", "southwest",
    "southwestern", "suburban", "upper",   "uptown",  "west",      "western",
};
static const char *const months[] = {
    "april", "august", "december", "february", "january", "july",
    "june",  "march",  "may",      "november", "october", "september",
};

static const char *const weak_at[] = { "from", "left", "of", "on", "over", "past", "through", "to", "under", "visit" };
/* What persons do, and places seldom. */
static const char *const deeds[] = {
    "added",    "admitted", "agreed",    "also",     "and",     "argued",  "arrived",   "asked",  "began",
    "believes", "called",   "came",      "claimed",  "did",     "died",    "explained", "family", "felt",
    "finished", "gave",     "graduated", "has",      "he",      "hit",     "insisted",  "joined", "kept",
    "knew",     "knows",    "laughed",   "lives",    "lost",    "loved",   "married",   "noted",  "played",
    "pleaded",  "pointed",  "ran",       "recalled", "refused", "replied", "resigned",  "said",   "saw",
    "says",     "scored",   "she",       "signed",   "speaks",  "spoke",   "started",   "stated", "testified",
    "thinks",   "thought",  "threw",     "told",     "took",    "tried",   "walked",    "wanted", "wants",
    "was",      "went",     "who",       "whose",    "won",     "worked",  "works",     "writes", "wrote",
};

/* "West Nile virus", "the Geneva Conventions": a name's first part. */
static const char *const named_after[] = {
    "accord",      "accords",   "agreement",  "agreements", "communique", "convention", "conventions",
    "declaration", "disease",   "fever",      "flu",        "memorandum", "pact",       "process",
    "protocol",    "protocols", "resolution", "syndrome",   "treaty",     "virus",
};
/* "Iran-backed": whose, and not where. */
static const char *const hyphenated[] = {
    "affiliated", "aligned", "allied",     "appointed",  "approved", "armed",     "backed",   "based",     "born",
    "brokered",   "centric", "educated",   "financed",   "friendly", "funded",    "led",      "linked",    "made",
    "mediated",   "owned",   "recognised", "recognized", "run",      "sponsored", "supplied", "supported", "trained",
};

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

static const struct {
    const char *const *v;
    size_t n;
} lists[PL_WORD_KINDS] = {
    [PL_AT] = LIST(at_words),
    [PL_TITLE] = LIST(titles),
    [PL_ROLE] = LIST(roles),
    [PL_BODY] = LIST(bodies),
    [PL_BODY_OF] = LIST(bodies_of),
    [PL_SMALL] = LIST(small_words),
    [PL_DIRECTION] = LIST(directions),
    [PL_MONTH] = LIST(months),
    [PL_WEAK_AT] = LIST(weak_at),
    [PL_DEED] = LIST(deeds),
    [PL_NAMED_AFTER] = LIST(named_after),
    [PL_HYPHENATED] = LIST(hyphenated),
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

static int order(tr_str low, const char *word) { return tr_str_cmp(low, tr_str_of(word)); }

bool pl_type_class(tr_str word, tr_gz_class *out)
{
    char room[24];
    tr_str low = lowered(word, room);
    size_t from = 0, to = low.n ? TR_COUNT(types) : 0;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        int side = order(low, types[middle].word);
        if (side == 0) return *out = types[middle].cls, true;
        if (side < 0) to = middle;
        else from = middle + 1;
    }
    return false;
}

bool pl_is(tr_str word, pl_word_kind kind)
{
    char room[24];
    tr_gz_class cls;
    tr_str low = lowered(word, room);
    if (kind == PL_TYPE) return pl_type_class(word, &cls);
    size_t from = 0, to = low.n ? lists[kind].n : 0;
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        int side = order(low, lists[kind].v[middle]);
        if (side == 0) return true;
        if (side < 0) to = middle;
        else from = middle + 1;
    }
    return false;
}

bool pl_words_are_sorted(void)
{
    for (size_t k = 0; k + 1 < TR_COUNT(types); k++)
        if (order(tr_str_of(types[k].word), types[k + 1].word) >= 0) return false;
    for (size_t kind = 0; kind < PL_WORD_KINDS; kind++)
        for (size_t k = 0; k + 1 < lists[kind].n; k++)
            if (order(tr_str_of(lists[kind].v[k]), lists[kind].v[k + 1]) >= 0) return false;
    return true;
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
    if (pl_is(word, PL_SMALL)) return true;
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
