/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a rule file over a small lexicon: every line is taken or told. The rules are then tried on a few sentences,
 * and what they find points into those. A line "%%" parts the rules from words of a text of one's own. */
#include <stdlib.h>

#include "text/understand.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { TEXT_MOST = 4000 };
static unsigned char fixed[64 << 20], room[128 << 20];
static struct tr_text_tools tools;

static const char lexicon[] =
    "actor SYR\n  kind country\n  name en \"Syria\"\n  adj en \"Syrian\"\n"
    "actor RUS\n  kind country\n  name en \"Russia\"\n  adj en \"Russian\"\n"
    "agent +MIL\n  kind force\n  en \"army | troops\"\n"
    "agent +CVL\n  kind civilians\n  en \"civilian | child\"\n"
    "verb ATTACK\n  en \"attack | shell\"\nverb KILL\n  en \"kill\"\nverb AGREE\n  en \"agree | agree to\"\n"
    "verb SIGN\n  en \"sign\"\nverb MEET\n  en \"meet\"\n"
    "noun ATTACK_N\n  en \"attack | shelling\"\nnoun DEAL\n  en \"deal | ceasefire\"\n"
    "noun ANY\n  with ATTACK_N DEAL\n";
static const char usual[] =
    "The Syrian army shelled a village on Monday, killing three civilians. Russia and Syria agreed to sign a "
    "ceasefire. Russian troops did not attack. The shelling by the army of Syria was denied by Russia.\n";

static void must(bool holds)
{
    if (!holds) abort();
}

static void open_tools(void)
{
    static bool ready;
    struct tr_arena b = { fixed, 0, sizeof fixed, NULL };
    struct tr_lex_file file = { TR_STR("small.lex"), tr_str_of(lexicon), false };
    if (ready) return;
    must(tr_lexicon_open(&b, &file, 1, &tools.lexicon, NULL) == TR_OK && tools.lexicon.faults.n == 0);
    must(tr_grammar_open(&b, &tools.grammar, NULL) == TR_OK);
    ready = true;
}

static void try_on(struct tr_arena *a, tr_str text)
{
    struct tr_understood u;
    if (text.n > TEXT_MOST) text.n = TEXT_MOST;
    if (tr_text_read_plain(a, &tools, text, TR_TIME_NONE, &u, NULL) != TR_OK) return;
    for (size_t k = 0; k < u.founds.n; k++) {
        const struct tr_found *f = &u.founds.v[k];
        struct tr_sink out = { 0 };
        must(f->rule < tools.rules.list.n && f->from <= f->to && f->to <= u.tokens.list.n);
        must(f->clause == TR_NO || f->clause < u.parse.clauses.n);
        must(f->about == TR_NO || f->about < u.parse.phrases.n);
        for (size_t i = 0; i < f->roles.n; i++) must(f->roles.v[i].who < u.cast.list.n);
        tr_found_show(&tools, &u, f, &out);
        must(tr_sink_text(&out).n > 0);
        tr_sink_close(&out);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    struct tr_arena a = { room, 0, sizeof room, NULL };
    tr_str all = { (const char *)data, n };
    size_t cut = tr_str_find(all, TR_STR("\n%%\n"));
    tr_str rules = cut == TR_NOT_FOUND ? all : (tr_str){ all.p, cut };
    struct tr_lex_file file = { TR_STR("fuzz.rules"), rules, false };
    open_tools();
    if (tr_rules_open(&a, &tools.lexicon, &file, 1, &tools.rules, NULL) != TR_OK) return 0;
    for (size_t k = 0; k < tools.rules.faults.n; k++) must(tools.rules.faults.v[k].text.n > 0);
    for (size_t k = 0; k < tools.rules.list.n; k++)
        for (size_t i = 0; i < tools.rules.list.v[k].classes.n; i++)
            must(tools.rules.list.v[k].classes.v[i] < tools.lexicon.entries.n);
    try_on(&a, tr_str_of(usual));
    if (cut != TR_NOT_FOUND) try_on(&a, (tr_str){ all.p + cut + 4, all.n - cut - 4 });
    return 0;
}
