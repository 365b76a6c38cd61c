/* SPDX-License-Identifier: Apache-2.0
 *
 * Place names -> search keys that also agree when one writer says "town", another writes the
 * Arabic article, and a third spells by ear. Rewrites the key of fold.c in place: what is written
 * is never longer than what was read. */
#include "fold.h"

/* In the form that tr_fold gives. Words that part one place from another are not here: "camp",
 * "rural", "new", "mount". */
static const tr_str place_types[] = {
    TR_LIT("town"),
    TR_LIT("village"),
    TR_LIT("city"),
    TR_LIT("hamlet"),
    TR_LIT("locality"),
    TR_LIT("settlement"),
    TR_LIT("municipality"),
    TR_LIT("district"),
    TR_LIT("subdistrict"),
    TR_LIT("governorate"),
    TR_LIT("province"),
    TR_LIT("county"),
    TR_LIT("region"),
    TR_LIT("area"),
    TR_LIT("farm"),
    TR_LIT("farms"),
    TR_LIT("neighborhood"),
    TR_LIT("neighbourhood"),
    TR_LIT("suburb"),
    TR_LIT("madinat"),
    TR_LIT("muhafazat"),
    TR_LIT("nahiyat"),
    TR_LIT("mintaqat"),
    TR_LIT("oblast"),
    TR_LIT("raion"),
    TR_LIT("rayon"),
    /* Arabic: city, town, village, governorate, district, subdistrict, quarter, farm, farms */
    TR_LIT("مدينه"),
    TR_LIT("بلده"),
    TR_LIT("قريه"),
    TR_LIT("محافظه"),
    TR_LIT("منطقه"),
    TR_LIT("ناحيه"),
    TR_LIT("حي"),
    TR_LIT("مزرعه"),
    TR_LIT("مزارع"),
    /* Russian and Ukrainian: city, village, settlement, district, region, province */
    TR_LIT("город"),
    TR_LIT("г"),
    TR_LIT("село"),
    TR_LIT("деревня"),
    TR_LIT("поселок"),
    TR_LIT("раион"),
    TR_LIT("область"),
    TR_LIT("провинция"),
    TR_LIT("місто"),
    TR_LIT("селище"),
};

/* How Arabic and other vowels are heard; same length or shorter. */
static const struct habit {
    tr_str heard, key;
} habits[] = {
    { TR_LIT("ou"), TR_LIT("u") },  { TR_LIT("oo"), TR_LIT("u") },  { TR_LIT("ee"), TR_LIT("i") },
    { TR_LIT("ei"), TR_LIT("ay") }, { TR_LIT("ey"), TR_LIT("ay") }, { TR_LIT("ai"), TR_LIT("ay") },
};

static const tr_str arabic_article = TR_LIT("ال");

static bool is_type(tr_str word)
{
    for (size_t k = 0; k < TR_COUNT(place_types); k++)
        if (tr_str_eq(word, place_types[k])) return true;
    return false;
}

static bool is_consonant(char c) { return c >= 'a' && c <= 'z' && !memchr("aeiou", c, 5); }

/* al-, el-; or assimilated to the next word's first sound: ar-R.., es-S.., ash-Sh.. */
static bool is_article(tr_str word, tr_str next)
{
    if (next.n == 0) return false;
    if (tr_str_eq(word, arabic_article)) return true;
    if (word.n < 2 || (word.p[0] != 'a' && word.p[0] != 'e')) return false;
    tr_str sound = { word.p + 1, word.n - 1 };
    if (tr_str_is(sound, "l")) return true;
    bool one_sound = sound.n == 1 || (sound.n == 2 && sound.p[1] == 'h');
    return one_sound && is_consonant(sound.p[0]) && tr_str_starts(next, sound);
}

/* An article written in one word with the name: "Arrastan", "Ezzor", and always in Arabic. Short
 * names that only look like it ("Azzaz", "Assad") stay whole. */
static tr_str without_joined_article(tr_str word)
{
    enum { MIN_AFTER_A = 6, MIN_AFTER_E = 3, MIN_BYTES_ARABIC = 4 }; /* what must remain */
    if (tr_str_starts(word, arabic_article) && word.n >= arabic_article.n + MIN_BYTES_ARABIC)
        return (tr_str){ word.p + arabic_article.n, word.n - arabic_article.n };
    size_t least = word.n < 3 ? SIZE_MAX : word.p[0] == 'e' ? 2 + MIN_AFTER_E : 2 + MIN_AFTER_A;
    if (word.n < least || (word.p[0] != 'a' && word.p[0] != 'e')) return word;
    bool twin = word.p[1] == word.p[2] && memchr("dnrstz", word.p[1], 6);
    return twin ? (tr_str){ word.p + 2, word.n - 2 } : word;
}

/* "Hasakah", "Hassakeh" and "Hasaka" end in the same sound. */
static tr_str without_last_h(tr_str word)
{
    bool heard = word.n > 3 && (tr_str_ends(word, TR_STR("ah")) || tr_str_ends(word, TR_STR("eh")));
    return heard ? (tr_str){ word.p, word.n - 1 } : word;
}

static const struct habit *habit_at(tr_str rest)
{
    for (size_t k = 0; k < TR_COUNT(habits); k++)
        if (tr_str_starts(rest, habits[k].heard)) return &habits[k];
    return NULL;
}

/* Writes a word at `out`, which is not behind word.p, and gives the bytes written. */
static size_t write_word(char *out, tr_str word)
{
    size_t n = 0;
    bool feminine = word.n != without_last_h(word).n;
    word = without_last_h(word);
    while (word.n) {
        const struct habit *habit = habit_at(word);
        bool twin = word.n > 1 && is_consonant(word.p[0]) && word.p[0] == word.p[1];
        size_t read = habit ? habit->heard.n : 1;
        if (habit) {
            memcpy(out + n, habit->key.p, habit->key.n);
            n += habit->key.n;
        } else if (!twin) {
            out[n++] = word.p[0];
        }
        word = (tr_str){ word.p + read, word.n - read };
    }
    if (feminine) out[n - 1] = 'a';
    return n;
}

struct walk {
    tr_str rest, next; /* next is the first word of rest */
    bool after_type;
};

static tr_str first_word(tr_str rest) { return tr_str_cut(&rest, ' '); }

static tr_str walk_on(struct walk *w)
{
    tr_str word = tr_str_cut(&w->rest, ' ');
    w->next = first_word(w->rest);
    return word;
}

/* "town of Rastan": the "of" goes with the "town". */
static bool is_dropped(struct walk *w, tr_str word)
{
    bool of = w->after_type && tr_str_is(word, "of");
    w->after_type = is_type(word);
    return of || w->after_type || tr_str_is(word, "the") || is_article(word, w->next);
}

tr_str tr_fold_place(struct tr_arena *a, tr_str s)
{
    size_t read = 0, n = 0;
    char *out = tr_fold_key(a, s, &read);
    if (!out) return (tr_str){ NULL, 0 };
    for (struct walk w = { .rest = { out, read } }; w.rest.n;) {
        tr_str word = walk_on(&w);
        if (is_dropped(&w, word)) continue;
        if (n) out[n++] = ' ';
        n += write_word(out + n, without_joined_article(word));
    }
    return (tr_str){ out, n ? n : read }; /* a place that is called "City" keeps its name */
}
