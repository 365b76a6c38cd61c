/* SPDX-License-Identifier: Apache-2.0
 *
 * Is this text an office's own: a readout, a statement? Then whose it is, with whom it tells that its side met or spoke,
 * and what it undertakes. Found by what stands on top (a line that names an office, a title such as "Readout of ...") and
 * by the dateline of press services, "Kyiv, 14 March 2019.", followed by somebody who can issue statements. */
#include "read/official.h"

/* ---- who can issue statements --------------------------------------------------------------- */

static bool is_medium(tr_str code)
{
    static const char *const media[] = { "MED" };
    static const char *const press_offices[] = { "GOV", "HOS", "HOG", "MFA", "MOD" };
    return tr_code_has(code, media, 1) && !tr_code_has(code, press_offices, TR_COUNT(press_offices));
}

/* States, their offices and forces, bodies of states, armed groups; not media, firms, people in the street. */
static bool can_state(const struct tr_who *w)
{
    static const char *const never[] = { "CVL", "BUS", "EDU", "REF", "LAB" };
    if (w->flags & (TR_WHO_MEDIA | TR_WHO_THING | TR_WHO_PRONOUN)) return false;
    if (w->code.n == 0)
        return w->agent != TR_NO; /* "Minister of Foreign Affairs Pieter Verhagen": of the dateline's state */
    return !is_medium(w->code) && !tr_code_has(w->code, never, TR_COUNT(never));
}

bool official_has_country(tr_str code)
{
    static const char *const sideless[] = { "GOV", "MIL", "COP", "SPY", "JUD", "LEG", "REB", "OPP", "UAF", "PTY",
                                            "HOS", "HOG", "MFA", "MOD", "SPK", "DEL", "LDR", "MEM", "PKO", "MON",
                                            "CVL", "REF", "MED", "EDU", "BUS", "LAB", "REL", "HLH", "NGO" };
    enum { COUNTRY = 3 };
    tr_str rest = code, first = tr_str_cut(&rest, '.');
    return first.n == COUNTRY && !tr_is_among(first, sideless, TR_COUNT(sideless));
}

static bool same_side(tr_str a, tr_str b) { return tr_str_eq(tr_code_country(a), tr_code_country(b)); }

/* ---- where to look ---------------------------------------------------------------------------- */

struct office {
    struct article *x;
    const struct tr_who *who; /* NULL: none found */
    size_t body;              /* first sentence of the text itself */
    bool top;                 /* a line on top names it, or the title says what this is */
};

static const struct tr_sentence *sentence(const struct article *x, size_t k) { return &x->is.tokens.sentences.v[k]; }

static uint32_t byte_of(const struct article *x, uint32_t token) { return x->is.tokens.list.v[token].at; }

/* Behind the title, the lines of author and date, and the dateline. */
static size_t first_of_body(const struct article *x)
{
    size_t k = 0;
    for (; k < x->is.tokens.sentences.n; k++) {
        const struct tr_block *b = &x->page->blocks.v[sentence(x, k)->block];
        bool line = b->to - b->from <= 120 && x->page->text.p[b->to - 1] != '.';
        if (b->kind != TR_BLOCK_PARA || line) continue;
        if (byte_of(x, sentence(x, k)->first) >= x->dateline.to) break;
    }
    return k;
}

static const struct tr_who *first_in(const struct article *x, uint32_t from, uint32_t to, bool named)
{
    const struct tr_who *best = NULL;
    for (size_t k = 0; k < x->is.cast.list.n; k++) {
        const struct tr_who *w = &x->is.cast.list.v[k];
        if (w->first < from || w->first >= to || !can_state(w)) continue;
        if (named && !official_has_country(w->code)) continue;
        if (!best || w->first < best->first) best = w;
    }
    return best;
}

/* ---- the top ------------------------------------------------------------------------------------ */

static bool title_says_so(tr_str title)
{
    static const char *const heads[] = {
        "readout",         "statement ",        "joint statement",  "press release",
        "press statement", "communique",        "joint communique", "telephone conversation",
        "declaration ",    "joint declaration", "phone call with",  "meeting with",
        "remarks by"
    };
    char room[400];
    struct tr_arena a = { (unsigned char *)room, 0, sizeof room, NULL };
    tr_str head = { title.p, title.n < 40 ? title.n : 40 };
    while (head.n && ((unsigned char)head.p[head.n - 1] & 0x80)) head.n--; /* no half of a character */
    tr_str key = tr_fold(&a, head);
    for (size_t k = 0; k < TR_COUNT(heads); k++)
        if (tr_str_starts(key, tr_str_trim(tr_str_of(heads[k])))) return true;
    return false;
}

static bool is_office(tr_str code)
{
    static const char *const parts[] = { "GOV", "HOS", "HOG", "MFA", "MOD", "MIL", "SPK", "IGO" };
    return tr_code_has(code, parts, TR_COUNT(parts));
}

/* A line between title and text that names an office: "The White House, Office of the Press Secretary". */
static void look_at_top(struct office *o)
{
    const struct article *x = o->x;
    for (size_t k = 0; k < o->body && !o->who; k++) {
        const struct tr_sentence *s = sentence(x, k);
        if (x->page->blocks.v[s->block].kind == TR_BLOCK_TITLE || byte_of(x, s->first) < x->dateline.to) continue;
        const struct tr_who *w = first_in(x, s->first, s->first + s->n, true);
        if (w && !(w->flags & TR_WHO_PERSON) && is_office(w->code)) o->who = w, o->top = true;
    }
}

/* ---- the first sentence ---------------------------------------------------------------------------- */

struct tokens { /* [from, to) */
    uint32_t from, to;
};

/* From the subject of the first clause up to its verb, with everything that hangs on the subject. */
static struct tokens subject_of(const struct article *x, size_t at)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_parsed_sentence *s = &p->sentences.v[at];
    struct tokens t = { sentence(x, at)->first, sentence(x, at)->first + sentence(x, at)->n };
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &p->clauses.v[k];
        if (c->subject == TR_NO || c->kind == TR_CL_RELATIVE) continue;
        uint32_t from = p->phrases.v[c->subject].first, to = p->phrases.v[c->verb].first;
        if (from < to && from < t.to && (t.to > to || t.from == sentence(x, at)->first))
            return (struct tokens){ from, to };
    }
    return t;
}

static bool has_agent(const struct article *x, struct tokens t)
{
    for (size_t k = 0; k < x->is.parse.hits.n; k++) {
        const struct tr_hit *h = &x->is.parse.hits.v[k];
        if (h->first >= t.from && h->first < t.to && h->kind == TR_LEX_AGENT) return true;
    }
    return false;
}

/* The country that the dateline's city governs: "Berlin, Thursday 14 March 2019." */
static tr_str country_of_dateline(const struct article *x)
{
    const struct tr_lexicon *l = &x->text->tools.lexicon;
    for (size_t k = 0; k < x->is.parse.hits.n; k++) {
        const struct tr_hit *h = &x->is.parse.hits.v[k];
        const struct tr_lex_entry *e = &l->entries.v[h->entry];
        if (byte_of(x, h->first) >= x->dateline.to || e->kind != TR_LEX_ACTOR) continue;
        if (official_has_country(e->id)) return tr_code_country(e->id);
    }
    return (tr_str){ NULL, 0 };
}

/* Of several states in the subject the one in whose capital the text was issued: "the President of Russia, the President
 * of Iran and the President of Turkey met in Ankara". */
static const struct tr_who *host_in(const struct article *x, struct tokens t, tr_str country)
{
    for (size_t k = 0; country.n && k < x->is.cast.list.n; k++) {
        const struct tr_who *w = &x->is.cast.list.v[k];
        if (w->first >= t.from && w->first < t.to && can_state(w) && w->code.n &&
            tr_str_eq(tr_code_country(w->code), country))
            return w;
    }
    return NULL;
}

static tr_str office_of(const struct article *x, tr_str country, const struct tr_who *w)
{
    tr_str office = w && w->code.n && !official_has_country(w->code) ? w->code : TR_STR("GOV");
    return tr_str_format(x->a, TR_FMT "." TR_FMT, TR_ARG(country), TR_ARG(office));
}

/* The subject, an actor or an office without a state, which is then of the dateline's state; else whoever of that state
 * stands in the sentence: "The following is attributable to spokesperson ...". */
static tr_str speaker_in(struct office *o, size_t at)
{
    const struct article *x = o->x;
    struct tokens t = subject_of(x, at), all = { sentence(x, at)->first, sentence(x, at)->first + sentence(x, at)->n };
    tr_str country = country_of_dateline(x);
    const struct tr_who *first = first_in(x, t.from, t.to, false), *named = first_in(x, t.from, t.to, true);
    const struct tr_who *host = host_in(x, t, country);
    if (host) return host->code;
    if (named && (!first || first == named || !country.n || named->first <= first->first + first->n + 1))
        return named->code;
    if (!country.n) return (tr_str){ NULL, 0 };
    if (first || has_agent(x, t)) return office_of(x, country, first);
    host = host_in(x, all, country);
    if (host) return host->code;
    return has_agent(x, all) ? office_of(x, country, NULL) : (tr_str){ NULL, 0 };
}

/* ---- with whom ------------------------------------------------------------------------------------------ */

/* The meeting or call that the first sentences tell of. */
static struct tr_claim *first_meeting(const struct office *o)
{
    enum { SENTENCES = 3 };
    const struct article *x = o->x;
    size_t last = o->body + SENTENCES < x->is.tokens.sentences.n ? o->body + SENTENCES : x->is.tokens.sentences.n;
    if (last == o->body) return NULL;
    const struct tr_sentence *s = sentence(x, last - 1);
    uint32_t end = tr_article_bytes(x, s->first, s->n).to;
    struct tr_claim *best = NULL;
    for (size_t k = 0; k < x->out->claims.n; k++) {
        struct tr_claim *c = &x->out->claims.v[k];
        bool so = c->status == TR_STATUS_HAPPENED || c->status == TR_STATUS_ONGOING || c->status == TR_STATUS_PLANNED;
        if (c->type != TR_CLAIM_MEETING || !so || c->negated || !c->spans.n || c->spans.v[0].from >= end) continue;
        if (!best || c->spans.v[0].from < best->spans.v[0].from) best = c;
    }
    return best;
}

static tr_str other_side(const struct tr_claim *c, tr_str speaker)
{
    for (size_t k = 0; k < c->actors.n; k++)
        if (c->actors.v[k].id.n && official_has_country(c->actors.v[k].id) && !same_side(c->actors.v[k].id, speaker))
            return c->actors.v[k].id;
    return (tr_str){ NULL, 0 };
}

/* A readout is written on the day, or it says so: without a date of its own the meeting was then. */
static void settle_day(const struct article *x, struct tr_claim *c)
{
    bool open = c->when.from == TR_TIME_NONE || !c->when_basis.n;
    if (!open || c->status == TR_STATUS_PLANNED || x->day.from == TR_TIME_NONE) return;
    c->when = x->day;
    c->when_basis = TR_STR("inferred");
    c->granularity = TR_STR("day");
}

/* "UK Government", "Ministry of Foreign Affairs of Turkey": beside the state's name only words of offices. */
static bool is_office_word(const struct tr_tokens *t, uint32_t k)
{
    static const char *const words[] = { "government", "ministry",   "minister",     "foreign",   "affairs",
                                         "defence",    "defense",    "presidency",   "president", "office",
                                         "service",    "department", "state",        "mission",   "embassy",
                                         "cabinet",    "spokesman",  "spokesperson", "official",  "of",
                                         "the",        "and",        "for",          "to" };
    tr_str word = tr_tokens_text(t, k, 1);
    return tr_is_among(word, words, TR_COUNT(words));
}

static bool is_state_office(const struct tr_tokens *t, const struct tr_hit *h)
{
    for (uint32_t k = 0; k < t->list.n; k++)
        if ((k < h->first || k >= h->first + h->n) && !is_office_word(t, k)) return false;
    return true;
}

/* Who gave us the text says it too: source "White House" or "kremlin" is an office, "reuters" is none. */
static tr_rc office_of_source(const struct article *x, tr_str *out, struct tr_error *err)
{
    const struct tr_lexicon *l = &x->text->tools.lexicon;
    struct tr_tokens t = { .text = tr_fold(x->a, x->source) };
    tr_hits hits = { 0 };
    *out = (tr_str){ NULL, 0 };
    if (!x->source.n) return TR_OK;
    if (!t.text.p) return tr_fail(err, TR_NOMEM, "read: no room for a source's name");
    TR_TRY(tr_tokenize(x->a, &t, 0, (uint32_t)t.text.n, 0, err));
    TR_TRY(tr_lex_scan(l, &t, 0, (uint32_t)t.list.n, NULL, true, x->a, &hits, err));
    for (size_t k = 0; k < hits.n && !out->n; k++) {
        const struct tr_lex_entry *e = &l->entries.v[hits.v[k].entry];
        if (e->kind != TR_LEX_ACTOR || !is_state_office(&t, &hits.v[k])) continue;
        tr_str code = tr_lex_code_at(e, x->day.from, NULL);
        if (tr_str_is(e->sort, "country")) *out = office_of(x, code, NULL);
        else if (is_office(code) && !is_medium(code)) *out = code;
    }
    return TR_OK;
}

tr_rc tr_article_office(struct article *x, struct tr_error *err)
{
    struct tr_document *d = x->out;
    struct office o = { .x = x, .body = first_of_body(x) };
    bool dated = x->dateline.to > x->dateline.from;
    tr_str own;
    o.top = title_says_so(d->title);
    look_at_top(&o);
    TR_TRY(office_of_source(x, &own, err));
    if (!o.top && !dated && !own.n) return TR_OK;
    if (own.n && (!o.who || !same_side(o.who->code, own))) d->speaker = own;
    else if (o.who) d->speaker = o.who->code;
    else if (o.body < x->is.tokens.sentences.n) d->speaker = speaker_in(&o, o.body);
    d->genre = TR_STR("statement");
    return TR_OK;
}

/* What "was agreed" was agreed by both. */
static bool settle_agreed(const struct article *x)
{
    for (size_t k = 0; k < x->out->claims.n; k++) {
        struct tr_claim *c = &x->out->claims.v[k];
        struct tr_named other = { .id = x->out->counterpart, .role = TR_STR("source") };
        if (!other.id.n || !tr_str_is(c->rule, "official-was-agreed")) continue;
        if (!TR_PUSH(x->a, &c->actors, other)) return false;
    }
    return true;
}

bool tr_article_readout(struct article *x)
{
    struct tr_document *d = x->out;
    struct office o = { .x = x, .body = first_of_body(x) };
    struct tr_claim *meeting = tr_str_is(d->genre, "statement") ? first_meeting(&o) : NULL;
    if (!meeting) return true;
    d->genre = TR_STR("readout");
    d->counterpart = other_side(meeting, d->speaker);
    settle_day(x, meeting);
    return settle_agreed(x);
}
