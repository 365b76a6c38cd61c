/* SPDX-License-Identifier: Apache-2.0
 *
 * tests/golden/text/quotes.tsv -> how many of its statements are found: cues, speakers, contents and the rest. The set was
 * written before the reader. With TRUCE_SHOW=1 every mistake is printed. */
#include "text_fixture.h"

#include "text/quote.h"

static const double least_cue_precision = 0.95, least_cue_recall = 0.92, least_speaker = 0.97, least_content = 0.94;

struct gold {
    tr_str speaker, cue, type, content, audience, channel, chain, hedges, level, affirmed;
    bool taken;
};
struct score {
    unsigned gold, found, right, speaker, type, audience, audience_gold, channel, channel_gold, chain, chain_gold,
        level, polarity, texts, silent, silent_right;
    double chars_gold, chars_found, chars_both;
};
static bool show;

static bool within(tr_str hay, tr_str needle) { return needle.n && tr_str_find(hay, needle) != TR_NOT_FOUND; }

static tr_str range_text(const struct tr_tokens *t, struct tr_range r)
{
    return r.n ? tr_tokens_text(t, r.first, r.n) : (tr_str){ "", 0 };
}

/* The same but for "the" and what hangs on it: one holds the other and the shorter has half the words. */
static bool same_name(tr_str a, tr_str b)
{
    static const char *const articles[] = { "The ", "the ", "A ", "a ", "An ", "an " };
    for (size_t k = 0; k < TR_COUNT(articles); k++) {
        tr_str head = tr_str_of(articles[k]);
        if (tr_str_starts(a, head)) a.p += head.n, a.n -= head.n;
        if (tr_str_starts(b, head)) b.p += head.n, b.n -= head.n;
    }
    if (tr_str_eq(a, b)) return true;
    tr_str longer = a.n > b.n ? a : b, shorter = a.n > b.n ? b : a;
    return within(longer, shorter) && 2 * shorter.n >= longer.n;
}

static tr_str content_text(const struct tr_tokens *t, const struct tr_statement *s)
{
    struct tr_sink out = { 0 };
    for (uint32_t k = 0; k < s->n_content; k++) {
        if (k) tr_puts(&out, "||");
        tr_put(&out, range_text(t, s->content[k]));
    }
    tr_str text = tr_str_copy(&room, tr_sink_text(&out));
    tr_sink_close(&out);
    return text;
}

/* Characters that both cover, by marking them in the text. */
static void add_chars(struct score *sc, tr_str text, const struct tr_tokens *t, const struct tr_statement *s,
                      tr_str gold)
{
    unsigned char *mark = tr_new(&room, unsigned char, text.n + 1);
    while (gold.n) {
        size_t bar = tr_str_find(gold, TR_STR("||"));
        tr_str piece = { gold.p, bar == TR_NOT_FOUND ? gold.n : bar };
        size_t at = tr_str_find(text, piece);
        for (size_t k = 0; at != TR_NOT_FOUND && k < piece.n; k++) mark[at + k] |= 1;
        if (bar == TR_NOT_FOUND) break;
        gold.p += bar + 2;
        gold.n -= bar + 2;
    }
    for (uint32_t k = 0; s && k < s->n_content; k++) {
        const struct tr_token *v = t->list.v;
        uint32_t from = v[s->content[k].first].at, last = s->content[k].first + s->content[k].n - 1;
        for (uint32_t i = from; i < v[last].at + v[last].n; i++) mark[i] |= 2;
    }
    for (size_t k = 0; k < text.n; k++) {
        sc->chars_gold += mark[k] & 1;
        sc->chars_found += (mark[k] & 2) != 0;
        sc->chars_both += mark[k] == 3;
    }
}

static bool cue_fits(const struct tr_tokens *t, const struct tr_statement *s, const struct gold *g)
{
    tr_str cue = range_text(t, s->cue);
    if (tr_str_is(g->cue, "-"))
        return !s->cue.n && within(content_text(t, s), (tr_str){ g->content.p, g->content.n / 2 });
    if (!s->cue.n) return false;
    return within(cue, g->cue) || within(g->cue, cue);
}

static void show_one(const char *what, const struct tr_tokens *t, const struct tr_statement *s)
{
    if (!show) return;
    printf("    %s [" TR_FMT "] cue=" TR_FMT " speaker=" TR_FMT " to=" TR_FMT " by=" TR_FMT " {" TR_FMT
           "} %s type %d level %d%s\n",
           what, TR_ARG(tr_str_of(s->pattern)), TR_ARG(range_text(t, s->cue)), TR_ARG(range_text(t, s->speaker)),
           TR_ARG(range_text(t, s->audience)), TR_ARG(range_text(t, s->channel)), TR_ARG(content_text(t, s)), "",
           (int)s->type, (int)s->level, s->negated ? " not" : "");
}

static const char *const type_names[] = { "direct", "partial", "indirect" };
static const char *const level_names[] = { "asserted", "reported", "probable", "possible", "doubted" };

static void compare(struct score *sc, tr_str text, const struct tr_tokens *t, const struct tr_statement *s,
                    const struct gold *g)
{
    tr_str speaker = range_text(t, s->speaker);
    bool who = tr_str_is(g->speaker, "?") ? !s->speaker.n : same_name(speaker, g->speaker);
    sc->right++;
    sc->speaker += who;
    sc->type += tr_str_is(g->type, type_names[s->type]);
    sc->level += tr_str_is(g->level, level_names[s->level]);
    sc->polarity += tr_str_is(g->affirmed, s->negated ? "no" : "yes");
    bool to = !tr_str_is(g->audience, "-"), by = !tr_str_is(g->channel, "-"), chain = !tr_str_is(g->chain, "-");
    sc->audience_gold += to;
    sc->channel_gold += by;
    sc->chain_gold += chain;
    bool to_right = to && same_name(range_text(t, s->audience), g->audience);
    bool by_right = by && same_name(range_text(t, s->channel), g->channel);
    bool chain_right = chain && s->n_chain && same_name(range_text(t, s->chain[0]), g->chain);
    sc->audience += to_right;
    sc->channel += by_right;
    sc->chain += chain_right;
    double both = sc->chars_both, all = sc->chars_gold + sc->chars_found;
    add_chars(sc, text, t, s, g->content);
    double f = 2 * (sc->chars_both - both) / (sc->chars_gold + sc->chars_found - all);
    if (!show) return;
    bool level = tr_str_is(g->level, level_names[s->level]), sign = tr_str_is(g->affirmed, s->negated ? "no" : "yes");
    if (!who) printf("    SPEAKER gold " TR_FMT "\n", TR_ARG(g->speaker));
    if (f < 0.85) printf("    CONTENT gold {" TR_FMT "}\n", TR_ARG(g->content));
    if (!tr_str_is(g->type, type_names[s->type])) printf("    TYPE gold " TR_FMT "\n", TR_ARG(g->type));
    if (!level) printf("    LEVEL gold " TR_FMT "\n", TR_ARG(g->level));
    if (!sign) printf("    AFFIRMED gold " TR_FMT "\n", TR_ARG(g->affirmed));
    if (to && !to_right) printf("    AUDIENCE gold " TR_FMT "\n", TR_ARG(g->audience));
    if (by && !by_right) printf("    CHANNEL gold " TR_FMT "\n", TR_ARG(g->channel));
    if (chain && !chain_right) printf("    CHAIN gold " TR_FMT "\n", TR_ARG(g->chain));
    if (!who || f < 0.85 || !level || !sign || (to && !to_right) || (by && !by_right) || (chain && !chain_right) ||
        !tr_str_is(g->type, type_names[s->type]))
        show_one("got", t, s);
}

static void score_text(struct score *sc, tr_str id, tr_str text, struct gold *gold, size_t n)
{
    struct tr_tokens t;
    struct tr_parse p;
    struct tr_quotes q;
    struct tr_error err = { 0 };
    parse_text(text, &t, &p);
    assert_int_equal(tr_quotes_open(&room, &p, &q, &err), TR_OK);
    sc->texts++;
    sc->gold += (unsigned)n;
    sc->found += (unsigned)q.statements.n;
    sc->silent += n == 0;
    sc->silent_right += n == 0 && q.statements.n == 0;
    if (show) printf(TR_FMT ": " TR_FMT "\n", TR_ARG(id), TR_ARG(text));
    for (size_t k = 0; k < q.statements.n; k++) {
        bool matched = false;
        for (size_t i = 0; i < n && !matched; i++) {
            if (gold[i].taken || !cue_fits(&t, &q.statements.v[k], &gold[i])) continue;
            gold[i].taken = matched = true;
            compare(sc, text, &t, &q.statements.v[k], &gold[i]);
        }
        if (!matched) show_one("INVENTED", &t, &q.statements.v[k]);
    }
    for (size_t i = 0; i < n; i++) {
        if (gold[i].taken) continue;
        add_chars(sc, text, &t, NULL, gold[i].content);
        if (show)
            printf("    MISSED cue=" TR_FMT " speaker=" TR_FMT "\n", TR_ARG(gold[i].cue), TR_ARG(gold[i].speaker));
    }
}

static tr_str unescape(tr_str s)
{
    struct tr_sink out = { 0 };
    for (size_t k = 0; k < s.n; k++) {
        if (s.p[k] == '\\' && k + 1 < s.n && s.p[k + 1] == 'n') {
            tr_puts(&out, "\n");
            k++;
        } else {
            tr_put(&out, (tr_str){ s.p + k, 1 });
        }
    }
    tr_str text = tr_str_copy(&room, tr_sink_text(&out));
    tr_sink_close(&out);
    return text;
}

static void score_file(struct score *sc, const char *name)
{
    tr_str rest = golden_text(name), id = { 0 }, text = { 0 };
    struct gold gold[8];
    size_t n = 0;
    while (rest.n) {
        tr_str line = tr_str_cut(&rest, '\n'), kind = tr_str_cut(&line, '\t');
        if (tr_str_is(kind, "S")) {
            tr_str *fields[] = {
                &gold[n].speaker, &gold[n].cue,   &gold[n].type,   &gold[n].content, &gold[n].audience,
                &gold[n].channel, &gold[n].chain, &gold[n].hedges, &gold[n].level,   &gold[n].affirmed
            };
            for (size_t k = 0; k < TR_COUNT(fields); k++) *fields[k] = tr_str_cut(&line, '\t');
            gold[n++].taken = false;
            assert_true(n < TR_COUNT(gold));
        } else if (tr_str_is(kind, "T")) {
            if (text.n) score_text(sc, id, text, gold, n);
            id = tr_str_cut(&line, '\t');
            text = unescape(tr_str_cut(&line, '\t'));
            n = 0;
        }
    }
    score_text(sc, id, text, gold, n);
}

static double part(double a, double b) { return b > 0 ? a / b : 0; }

static struct score told(const char *name)
{
    struct score sc = { 0 };
    const char *want = getenv("TRUCE_SHOW");
    show = want && *want;
    score_file(&sc, name);
    printf("# %s: %u texts, %u statements; cue P %.3f R %.3f, speaker right given cue %.3f, content char F1 %.3f\n",
           name, sc.texts, sc.gold, part(sc.right, sc.found), part(sc.right, sc.gold), part(sc.speaker, sc.right),
           part(2 * sc.chars_both, sc.chars_gold + sc.chars_found));
    printf(
        "# %s: given the cue: type %.3f, audience %u of %u, channel %u of %u, chain %u of %u, level %.3f, polarity %.3f; "
        "texts with no statement left alone %u of %u\n",
        name, part(sc.type, sc.right), sc.audience, sc.audience_gold, sc.channel, sc.channel_gold, sc.chain,
        sc.chain_gold, part(sc.level, sc.right), part(sc.polarity, sc.right), sc.silent_right, sc.silent);
    return sc;
}

static void quotes_of_our_own_set_are_found(void **state)
{
    (void)state;
    struct score sc = told("quotes.tsv");
    assert_true(part(sc.right, sc.found) >= least_cue_precision);
    assert_true(part(sc.right, sc.gold) >= least_cue_recall);
    assert_true(part(sc.speaker, sc.right) >= least_speaker);
    assert_true(part(2 * sc.chars_both, sc.chars_gold + sc.chars_found) >= least_content);
}

/* Written after the reader: what to expect of texts that its author had not seen. */
static void quotes_that_came_after_the_reader_are_found(void **state)
{
    (void)state;
    struct score sc = told("quotes-new.tsv");
    assert_true(part(sc.right, sc.found) >= 0.85);
    assert_true(part(sc.right, sc.gold) >= 0.85);
    assert_true(part(sc.speaker, sc.right) >= 0.85);
}

/* What a reader must find in the page from which the project began: who, cue, words of the content, level. */
static void statements_of_the_origin_article_are_found(void **state)
{
    (void)state;
    static const struct {
        const char *speaker, *cue, *words;
        int level;
    } want[] = {
        { "Russian President Vladimir Putin", "said", "\"very good\" conversation", TR_HEDGE_REPORTED },
        { "his US counterpart", "agreed", "proposal to establish Syrian safe zones", TR_HEDGE_REPORTED },
        { "Putin", "said", "broadly supported the idea", TR_HEDGE_POSSIBLE },
        { "Syria's Foreign Ministry", "said", "Damascus \"fully backed\"", TR_HEDGE_REPORTED },
        { "Erdogan", "said", "El-Rastan in Homs province", TR_HEDGE_REPORTED },
        { "The press service of the Kremlin", "said", "intensify the dialogue", TR_HEDGE_REPORTED },
        { "Russian-state media", "According to", "being considered in Astana", TR_HEDGE_REPORTED },
        { "The White House", "made no mention", "that part of the discussion", TR_HEDGE_REPORTED },
        { "Putin", "said", "embargo on the import of tomatoes", TR_HEDGE_REPORTED },
        { "", "reportedly", "circulating a proposal", TR_HEDGE_REPORTED },
    };
    struct tr_tokens t;
    struct tr_parse p;
    struct tr_quotes q;
    struct tr_error err = { 0 };
    tr_str text = origin_text();
    parse_text(text, &t, &p);
    assert_int_equal(tr_quotes_open(&room, &p, &q, &err), TR_OK);
    for (size_t k = 0; k < TR_COUNT(want); k++) {
        bool found = false;
        for (size_t i = 0; i < q.statements.n && !found; i++) {
            const struct tr_statement *s = &q.statements.v[i];
            found = tr_str_is(range_text(&t, s->speaker), want[k].speaker) &&
                    tr_str_is(range_text(&t, s->cue), want[k].cue) &&
                    within(content_text(&t, s), tr_str_of(want[k].words)) && (int)s->level == want[k].level;
        }
        if (!found) fail_msg("not found: %s %s ... %s", want[k].speaker, want[k].cue, want[k].words);
    }
    printf("# origin: %zu statements wanted, all found; %zu in all\n", TR_COUNT(want), q.statements.n);
}

/* ---- what must make no difference --------------------------------------------------------------- */

static tr_str with(tr_str text, const char *const from[], const char *const to[], size_t n)
{
    struct tr_sink out = { 0 };
    while (text.n) {
        size_t k = 0;
        while (k < n && !tr_str_starts(text, tr_str_of(from[k]))) k++;
        size_t step = k < n ? strlen(from[k]) : 1;
        tr_put(&out, k < n ? tr_str_of(to[k]) : (tr_str){ text.p, 1 });
        text.p += step;
        text.n -= step;
    }
    tr_str copy = tr_str_copy(&room, tr_sink_text(&out));
    tr_sink_close(&out);
    return copy;
}

/* Number of statements, then for each the number of tokens of its parts: no bytes, so that marks may differ. */
static void shape_of(tr_str text, struct tr_sink *out)
{
    struct tr_tokens t;
    struct tr_parse p;
    struct tr_quotes q;
    struct tr_error err = { 0 };
    parse_text(text, &t, &p);
    assert_int_equal(tr_quotes_open(&room, &p, &q, &err), TR_OK);
    tr_putf(out, "%zu", q.statements.n);
    for (size_t k = 0; k < q.statements.n; k++) {
        const struct tr_statement *s = &q.statements.v[k];
        tr_putf(out, " (%u+%u %u+%u %d %d %d", s->cue.first, s->cue.n, s->speaker.first, s->speaker.n, (int)s->type,
                (int)s->level, s->negated);
        for (uint32_t i = 0; i < s->n_content; i++) tr_putf(out, " %u+%u", s->content[i].first, s->content[i].n);
        tr_puts(out, ")");
    }
}

static void marks_and_spaces_make_no_difference(void **state)
{
    (void)state;
    static const char *const curly[] = { "\u201C", "\u201D", "\u2019" }, *const straight[] = { "\"", "\"", "'" };
    static const char *const space[] = { " ", "\\n\\n" }, *const wide[] = { "\u00A0", "\\n\\n" };
    tr_str rest = golden_text("quotes.tsv");
    unsigned texts = 0, other = 0;
    while (rest.n) {
        tr_str line = tr_str_cut(&rest, '\n');
        if (!tr_str_is(tr_str_cut(&line, '\t'), "T")) continue;
        tr_str id = tr_str_cut(&line, '\t'), text = unescape(tr_str_cut(&line, '\t'));
        if (tr_str_find(text, TR_STR("\u2018")) != TR_NOT_FOUND) continue; /* single marks are apostrophes, too */
        struct tr_sink a = { 0 }, b = { 0 }, c = { 0 };
        shape_of(text, &a);
        shape_of(with(text, curly, straight, TR_COUNT(curly)), &b);
        shape_of(with(text, space, wide, TR_COUNT(space)), &c);
        texts++;
        if (!tr_str_eq(tr_sink_text(&a), tr_sink_text(&b)) || !tr_str_eq(tr_sink_text(&a), tr_sink_text(&c))) {
            other++;
            printf("# " TR_FMT ": " TR_FMT " | " TR_FMT " | " TR_FMT "\n", TR_ARG(id), TR_ARG(tr_sink_text(&a)),
                   TR_ARG(tr_sink_text(&b)), TR_ARG(tr_sink_text(&c)));
        }
        tr_sink_close(&a);
        tr_sink_close(&b);
        tr_sink_close(&c);
    }
    printf("# marks and spaces: %u texts, %u read in another way\n", texts, other);
    assert_int_equal(other, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(quotes_of_our_own_set_are_found),
                                        cmocka_unit_test(quotes_that_came_after_the_reader_are_found),
                                        cmocka_unit_test(marks_and_spaces_make_no_difference),
                                        cmocka_unit_test(statements_of_the_origin_article_are_found) };
    return cmocka_run_group_tests(tests, open_language, close_language);
}
