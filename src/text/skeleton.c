/* SPDX-License-Identifier: Apache-2.0
 *
 * Place names -> consonant skeletons. tr_fold_place has taken away case, accents, articles and type words; here each
 * word of what is left is read sound by sound, from a table per script. */
#include "text/skeleton.h"

enum { FOLD_ROOM = 4096, NAME_BYTES = 400 };

struct sound {
    const char *written, *key;
};

/* Longest first. An empty key is a vowel, or as good as one. */
static const struct sound latin[] = {
    { "tch", "s" }, { "sch", "s" }, { "kh", "h" }, { "gh", "k" }, { "sh", "s" }, { "ch", "s" }, { "th", "t" },
    { "dh", "d" },  { "ph", "f" },  { "dj", "j" }, { "zh", "j" }, { "ck", "k" }, { "ts", "s" }, { "tz", "s" },
    { "b", "b" },   { "c", "k" },   { "d", "d" },  { "f", "f" },  { "g", "k" },  { "h", "h" },  { "j", "j" },
    { "k", "k" },   { "l", "l" },   { "m", "m" },  { "n", "n" },  { "p", "b" },  { "q", "k" },  { "r", "r" },
    { "s", "s" },   { "t", "t" },   { "v", "f" },  { "x", "ks" }, { "z", "z" },  { "a", "" },   { "e", "" },
    { "i", "" },    { "o", "" },    { "u", "" },   { "w", "" },   { "y", "" },
};
static const struct sound arabic[] = {
    { "ب", "b" }, { "ت", "t" }, { "ث", "t" }, { "ج", "j" }, { "ح", "h" }, { "خ", "h" }, { "د", "d" },
    { "ذ", "d" }, { "ر", "r" }, { "ز", "z" }, { "س", "s" }, { "ش", "s" }, { "ص", "s" }, { "ض", "d" },
    { "ط", "t" }, { "ظ", "z" }, { "ع", "" },  { "غ", "k" }, { "ف", "f" }, { "ق", "k" }, { "ك", "k" },
    { "ل", "l" }, { "م", "m" }, { "ن", "n" }, { "ه", "h" }, { "و", "" },  { "ي", "" },  { "ا", "" },
    { "پ", "b" }, { "چ", "s" }, { "ژ", "j" }, { "گ", "k" }, { "ڤ", "f" },
};
static const struct sound cyrillic[] = {
    { "дж", "j" }, { "б", "b" }, { "в", "f" }, { "г", "k" }, { "д", "d" }, { "ж", "j" }, { "з", "z" }, { "к", "k" },
    { "л", "l" },  { "м", "m" }, { "н", "n" }, { "п", "b" }, { "р", "r" }, { "с", "s" }, { "т", "t" }, { "ф", "f" },
    { "х", "h" },  { "ц", "s" }, { "ч", "s" }, { "ш", "s" }, { "щ", "s" }, { "а", "" },  { "е", "" },  { "и", "" },
    { "й", "" },   { "о", "" },  { "у", "" },  { "ы", "" },  { "ь", "" },  { "ъ", "" },  { "э", "" },  { "ю", "" },
    { "я", "" },   { "ё", "" },  { "і", "" },  { "ї", "" },  { "є", "" },  { "ґ", "k" },
};

/* Sounds that only a word's first letter keeps. */
static const struct sound first_sounds[] = {
    { "w", "w" },
    { "y", "y" },
    { "و", "w" },
    { "ي", "y" },
};

static const struct {
    const struct sound *v;
    size_t n;
    unsigned char from, to; /* first bytes of its letters */
} scripts[] = {
    { latin, TR_COUNT(latin), 'a', 'z' },
    { arabic, TR_COUNT(arabic), 0xD8, 0xDB },
    { cyrillic, TR_COUNT(cyrillic), 0xD0, 0xD2 },
};

static const struct sound *sound_in(const struct sound *v, size_t n, tr_str rest)
{
    for (size_t k = 0; k < n; k++)
        if (tr_str_starts(rest, tr_str_of(v[k].written))) return &v[k];
    return NULL;
}

static const struct sound *sound_at(tr_str rest)
{
    unsigned char first = (unsigned char)rest.p[0];
    for (size_t k = 0; k < TR_COUNT(scripts); k++)
        if (first >= scripts[k].from && first <= scripts[k].to) return sound_in(scripts[k].v, scripts[k].n, rest);
    return NULL;
}

static tr_str placed_key(unsigned char room[FOLD_ROOM], tr_str name)
{
    struct tr_arena a = { .base = room, .cap = FOLD_ROOM };
    if (name.n == 0 || name.n > NAME_BYTES) return (tr_str){ 0 };
    tr_str key = tr_fold_place(&a, name);
    return key.p ? key : (tr_str){ 0 };
}

static void put_sound(char room[TR_SKELETON_ROOM], size_t *n, const char *key)
{
    for (; *key; key++)
        if (*n < TR_SKELETON_ROOM - 1 && (*n == 0 || room[*n - 1] != *key)) room[(*n)++] = *key;
}

/* "Hasaka", "Hasakah", "الحسكة": the last h is no sound. */
static tr_str without_last_h(tr_str word)
{
    static const tr_str ends[] = { TR_LIT("h"), TR_LIT("ه") };
    for (size_t k = 0; k < TR_COUNT(ends); k++)
        if (word.n > 2 * ends[k].n && tr_str_ends(word, ends[k])) return (tr_str){ word.p, word.n - ends[k].n };
    return word;
}

static bool put_word(char room[TR_SKELETON_ROOM], size_t *n, tr_str word)
{
    bool first = true;
    for (word = without_last_h(word); word.n; first = false) {
        const struct sound *s = first ? sound_in(first_sounds, TR_COUNT(first_sounds), word) : NULL;
        if (!s) s = sound_at(word);
        if (!s) return word.p[0] >= '0' && word.p[0] <= '9';
        size_t read = strlen(s->written);
        if (first && *s->key == '\0' && *n == 0) put_sound(room, n, "a");
        put_sound(room, n, s->key);
        word = (tr_str){ word.p + read, word.n - read };
    }
    return true;
}

tr_str tr_skeleton(tr_str name, char room[TR_SKELETON_ROOM])
{
    unsigned char fold_room[FOLD_ROOM];
    size_t n = 0;
    tr_str key = placed_key(fold_room, name);
    for (tr_str word = tr_str_cut(&key, ' '); word.n; word = tr_str_cut(&key, ' '))
        if (!put_word(room, &n, word)) return (tr_str){ 0 };
    room[n] = '\0';
    return (tr_str){ room, n };
}

bool tr_skeleton_alike(tr_str a, tr_str b, size_t *apart)
{
    unsigned char room_a[FOLD_ROOM], room_b[FOLD_ROOM];
    tr_str x = placed_key(room_a, a), y = placed_key(room_b, b);
    size_t no_matter;
    if (!apart) apart = &no_matter;
    if (x.n == 0 || y.n == 0) return false;
    if (((unsigned char)x.p[0] < 128) != ((unsigned char)y.p[0] < 128)) {
        char room[TR_SKELETON_ROOM];
        *apart = 1;
        return tr_skeleton(a, room).n >= 3;
    }
    size_t longer = x.n > y.n ? x.n : y.n, cap = 1 + longer / 5;
    *apart = tr_str_distance(x, y, cap + 1);
    return *apart <= cap;
}
