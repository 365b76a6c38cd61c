/* SPDX-License-Identifier: Apache-2.0
 *
 * Keys of words: equal for what differs only in case, accents, apostrophes and hyphens. */
#include "text/token_key.h"

/* Names are folded by the one place that knows how (fold.c); it wants an arena, so give it one on the stack. */
static uint64_t folded_key(tr_str word)
{
    static const size_t room = 8192;
    _Alignas(16) unsigned char bytes[8192];
    struct tr_arena a = { .base = bytes, .cap = room };
    if (word.n > 600) word.n = 600;
    tr_str key = tr_fold(&a, word);
    return key.p && key.n ? tr_key_of_bytes(key.p, key.n) : tr_key_of_bytes(word.p, word.n);
}

uint64_t tr_token_key(tr_str word)
{
    char low[KEY_ROOM];
    size_t n = 0;
    if (word.n > KEY_ROOM) return folded_key(word);
    for (size_t k = 0; k < word.n; k++) {
        unsigned char c = (unsigned char)word.p[k];
        if (c >= 'A' && c <= 'Z') low[n++] = (char)(c + 32);
        else if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) low[n++] = (char)c;
        else if (c >= 128) return folded_key(word);
    }
    return n ? tr_key_of_bytes(low, n) : tr_key_of_bytes(word.p, word.n);
}

tr_str tr_token_word(const struct tr_tokens *t, uint32_t k, char room[TR_WORD_ROOM])
{
    _Alignas(16) unsigned char bytes[4096];
    struct tr_arena a = { .base = bytes, .cap = sizeof bytes };
    tr_str text = { t->text.p + t->list.v[k].at, t->list.v[k].n };
    if (t->list.v[k].flags & TR_TOK_PLAIN || text.n > 200) return text;
    tr_str folded = tr_fold(&a, text);
    if (!folded.p || folded.n == 0 || folded.n > TR_WORD_ROOM) return text;
    return (tr_str){ memcpy(room, folded.p, folded.n), folded.n };
}
