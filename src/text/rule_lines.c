/* SPDX-License-Identifier: Apache-2.0
 *
 * What a line inside a rule says: "on verb ATTACK", "where has object", "emit event ..." -> the fields of the rule. */
#include <stdio.h>
#include <stdlib.h>

#include "text/lexicon_parse.h"
#include "text/rule_parts.h"

void rule_fault(struct reading *p, const char *format, ...)
{
    char text[400];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    struct tr_lex_fault f = { p->file->name, p->line, tr_str_copy(p->a, tr_str_of(text)) };
    if (!f.text.p || !TR_PUSH(p->a, &p->r->faults, f)) p->full = true;
}

tr_str rule_word(tr_str *rest)
{
    *rest = tr_str_trim(*rest);
    size_t n = 0;
    while (n < rest->n && rest->p[n] != ' ' && rest->p[n] != '\t') n++;
    tr_str w = { rest->p, n };
    *rest = tr_str_trim((tr_str){ rest->p + n, rest->n - n });
    return w;
}

/* ---- classes ------------------------------------------------------------------------------ */

static void add_class(struct reading *p, tr_indexes *to, tr_lex_kind kind, tr_str id)
{
    size_t e = tr_lex_find(p->r->lexicon, kind, id);
    if (e == TR_NONE && kind == TR_LEX_VERB) e = tr_lex_find(p->r->lexicon, TR_LEX_CUE, id);
    if (e == TR_NONE) {
        rule_fault(p, "found the %s class " TR_FMT ", expected one of the lexicon", tr_lex_kind_names[kind],
                   TR_ARG(id));
        return;
    }
    if (!TR_PUSH(p->a, to, e)) p->full = true;
    const tr_indexes *with = &p->r->lexicon->entries.v[e].with;
    for (size_t k = 0; k < with->n; k++)
        if (!TR_PUSH(p->a, to, with->v[k])) p->full = true;
}

static void add_classes(struct reading *p, tr_indexes *to, tr_lex_kind kind, tr_str rest)
{
    while (rest.n) {
        tr_str id = rule_word(&rest);
        if (!tr_str_is(id, "|")) add_class(p, to, kind, id);
    }
}

/* ---- slots -------------------------------------------------------------------------------- */

static const char *const slot_names[TR_SLOTS] = { "subj", "obj",    "obj2", "pp",   "owner", "of",
                                                  "any",  "clause", "verb", "self", "appos", "main" };

static bool read_slot(struct reading *p, tr_str text, struct tr_slot *out)
{
    *out = (struct tr_slot){ 0 };
    tr_str rest = text;
    if (tr_str_starts(rest, TR_STR("content."))) out->via = TR_VIA_CONTENT, rest.p += 8, rest.n -= 8;
    else if (tr_str_starts(rest, TR_STR("parent."))) out->via = TR_VIA_PARENT, rest.p += 7, rest.n -= 7;
    else if (tr_str_starts(rest, TR_STR("sibling."))) out->via = TR_VIA_SIBLING, rest.p += 8, rest.n -= 8;
    if (rest.n && rest.p[rest.n - 1] == '!') out->head_only = true, rest.n--;
    tr_str kind = tr_str_cut(&rest, ':');
    size_t k = tr_word(kind, slot_names, TR_SLOTS);
    if (k == TR_NONE) {
        rule_fault(p,
                   "found the slot `" TR_FMT
                   "`, expected subj, obj, obj2, pp:with,to, owner, of, any, clause, verb, self, appos or main",
                   TR_ARG(text));
        return false;
    }
    out->kind = (tr_slot_kind)k;
    while (rest.n && out->n_preps < TR_SLOT_PREPS) out->preps[out->n_preps++] = tr_token_key(tr_str_cut(&rest, ','));
    return true;
}

static void read_slots(struct reading *p, tr_str rest, tr_slots *out)
{
    while (rest.n) {
        struct tr_slot one;
        tr_str text = rule_word(&rest);
        if (tr_str_is(text, "|")) continue;
        if (read_slot(p, text, &one) && !TR_PUSH(p->a, out, one)) p->full = true;
    }
}

/* ---- lines -------------------------------------------------------------------------------- */

static void line_on(struct reading *p, tr_str rest)
{
    tr_str kind = rule_word(&rest);
    if (tr_str_is(kind, "noun")) p->now->on = TR_LEX_NOUN;
    else if (!tr_str_is(kind, "verb"))
        rule_fault(p, "found on " TR_FMT ", expected on verb CLASS or on noun CLASS", TR_ARG(kind));
    add_classes(p, &p->now->classes, p->now->on, rest);
}

static void line_voice(struct reading *p, tr_str rest)
{
    if (tr_str_is(rest, "active")) p->now->active_only = true;
    else if (tr_str_is(rest, "passive")) p->now->passive_only = true;
    else rule_fault(p, "found the voice \"" TR_FMT "\", expected active or passive", TR_ARG(rest));
}

/* Forms of a verb group that a rule may ask for. */
static const struct {
    const char *name;
    uint32_t flag;
} forms[] = {
    { "future", TR_VG_FUTURE },
    { "would", TR_VG_WOULD },
    { "should", TR_VG_SHOULD },
    { "may", TR_VG_MAY },
    { "not", TR_VG_NEGATED },
    { "passive", TR_VG_PASSIVE },
    { "infinitive", TR_VG_INFINITIVE },
    { "ing", TR_VG_ING },
    { "participle", TR_VG_PARTICIPLE },
    { "perfect", TR_VG_PERFECT },
    { "progressive", TR_VG_PROGRESSIVE },
    { "copula", TR_VG_COPULA },
    { "past", TR_VG_PAST },
    { "unless", TR_RULE_UNLESS },
    { "if", TR_RULE_IF },
};

static uint32_t read_forms(struct reading *p, tr_str rest)
{
    uint32_t all = 0;
    while (rest.n) {
        tr_str one = rule_word(&rest);
        uint32_t flag = 0;
        for (size_t k = 0; k < TR_COUNT(forms); k++)
            if (tr_str_is(one, forms[k].name)) flag = forms[k].flag;
        if (!flag)
            rule_fault(p, "found the form \"" TR_FMT "\", expected future, would, should, may, not, passive ...",
                       TR_ARG(one));
        all |= flag;
    }
    return all;
}

/* SLOT is actor | is none | is there | is noun CLASS.. | is verb CLASS.. | is agent CLASS.. | is code PART.. */
static void line_condition(struct reading *p, tr_str rest, bool negated)
{
    struct tr_condition c = { .negated = negated };
    if (!read_slot(p, rule_word(&rest), &c.slot)) return;
    tr_str is = rule_word(&rest), what = rule_word(&rest);
    if (!tr_str_is(is, "is") && !tr_str_is(is, "has"))
        rule_fault(p,
                   "found `" TR_FMT
                   "`, expected SLOT is actor, none, there, noun CLASS, verb CLASS, agent +CODE or code PART",
                   TR_ARG(is));
    if (tr_str_is(what, "actor")) c.test = TR_TEST_ACTOR;
    else if (tr_str_is(what, "known")) c.test = TR_TEST_KNOWN;
    else if (tr_str_is(what, "none")) c.test = TR_TEST_NONE;
    else if (tr_str_is(what, "argument")) c.test = TR_TEST_ARGUMENT;
    else if (tr_str_is(what, "people")) c.test = TR_TEST_PEOPLE;
    else if (tr_str_is(what, "there")) c.test = TR_TEST_THERE;
    else if (tr_str_is(what, "number")) c.test = TR_TEST_NUMBER;
    else if (tr_str_is(what, "noun")) c.test = TR_TEST_NOUN, add_classes(p, &c.classes, TR_LEX_NOUN, rest);
    else if (tr_str_is(what, "verb")) c.test = TR_TEST_VERB, add_classes(p, &c.classes, TR_LEX_VERB, rest);
    else if (tr_str_is(what, "agent")) c.test = TR_TEST_AGENT, add_classes(p, &c.classes, TR_LEX_AGENT, rest);
    else if (tr_str_is(what, "form")) c.test = TR_TEST_FORM, c.form = read_forms(p, rest);
    else if (tr_str_is(what, "code")) {
        TR_LIST(tr_str) codes = { 0 };
        c.test = TR_TEST_CODE;
        while (rest.n) {
            tr_str part = rule_word(&rest);
            if (!TR_PUSH(p->a, &codes, part)) p->full = true;
        }
        c.codes = (struct tr_strs){ codes.v, codes.n };
    } else {
        rule_fault(p, "found `" TR_FMT "`, expected actor, none, there, number, noun, verb, agent or code",
                   TR_ARG(what));
        return;
    }
    if (!TR_PUSH(p->a, &p->now->conditions, c)) p->full = true;
}

static void line_where(struct reading *p, tr_str rest) { line_condition(p, rest, false); }
static void line_not(struct reading *p, tr_str rest) { line_condition(p, rest, true); }

static void emit_part(struct reading *p, tr_str part)
{
    tr_str value = part, key = tr_str_cut(&value, '=');
    struct tr_rule *r = p->now;
    struct {
        const char *name;
        tr_str *to;
    } parts[] = { { "act", &r->act }, { "stance", &r->stance }, { "topic", &r->topic }, { "status", &r->status } };
    for (size_t k = 0; k < TR_COUNT(parts); k++)
        if (tr_str_is(key, parts[k].name) && value.n) {
            *parts[k].to = value;
            return;
        }
    rule_fault(p, "found `" TR_FMT "`, expected act=, stance=, topic= or status=", TR_ARG(part));
}

static void line_emit(struct reading *p, tr_str rest)
{
    tr_str type = rule_word(&rest);
    size_t k = tr_word(type, tr_claim_type_names, TR_CLAIM_TYPES);
    if (tr_str_is(type, "nothing")) {
        p->now->kill = true;
        type = rule_word(&rest);
        k = type.n ? tr_word(type, tr_claim_type_names, TR_CLAIM_TYPES) : TR_CLAIM_EVENT;
    }
    if (k == TR_NONE) {
        rule_fault(
            p,
            "found the type `" TR_FMT
            "`, expected event, meeting, measure, stance, commitment, silence, zone_ref, count, relation or statement",
            TR_ARG(type));
        return;
    }
    p->now->type = (tr_claim_type)k;
    while (rest.n) {
        tr_str part = rule_word(&rest);
        if (tr_str_find(part, TR_STR("=")) != TR_NOT_FOUND) {
            emit_part(p, part);
        } else {
            p->now->cls = tr_str_cut(&part, '/');
            p->now->mode = part;
        }
    }
}

static void add_role(struct reading *p, tr_str role, tr_str rest)
{
    struct tr_rule_role one = { .role = role };
    if (role.n && role.p[role.n - 1] == '?') one.optional = true, one.role.n--;
    read_slots(p, rest, &one.slots);
    if (!TR_PUSH(p->a, &p->now->roles, one)) p->full = true;
}

static void line_source(struct reading *p, tr_str rest) { add_role(p, TR_STR("source"), rest); }
static void line_target(struct reading *p, tr_str rest) { add_role(p, TR_STR("target?"), rest); }
static void line_role(struct reading *p, tr_str rest)
{
    tr_str role = rule_word(&rest);
    add_role(p, role, rest);
}
static void line_about(struct reading *p, tr_str rest) { read_slots(p, rest, &p->now->about); }
static void line_each(struct reading *p, tr_str rest) { read_slots(p, rest, &p->now->each); }
static void line_both(struct reading *p, tr_str rest)
{
    p->now->both = true;
    if (rest.n) rule_fault(p, "found \"" TR_FMT "\" behind both, expected nothing", TR_ARG(rest));
}

static void line_conf(struct reading *p, tr_str rest)
{
    if (!tr_str_to_double(rest, &p->now->conf) || p->now->conf <= 0 || p->now->conf > 1)
        rule_fault(p, "found conf \"" TR_FMT "\", expected a number in (0, 1]", TR_ARG(rest));
}

static void line_prio(struct reading *p, tr_str rest)
{
    int64_t v;
    if (tr_str_to_i64(rest, &v) && v >= 0 && v <= 100) p->now->prio = (int)v;
    else rule_fault(p, "found prio \"" TR_FMT "\", expected 0 to 100", TR_ARG(rest));
}

static void add_case(struct reading *p, tr_str rest, bool expects)
{
    tr_str text = rest, expected = { 0 };
    size_t arrow = tr_str_find(rest, TR_STR("=>"));
    if (expects && arrow != TR_NOT_FOUND) {
        text = tr_str_trim((tr_str){ rest.p, arrow });
        expected = tr_str_trim((tr_str){ rest.p + arrow + 2, rest.n - arrow - 2 });
    }
    if (text.n < 2 || text.p[0] != '"' || text.p[text.n - 1] != '"' || (expects && expected.n == 0)) {
        rule_fault(p,
                   "found a test that is not \"sentence\" => TYPE CLASS/mode src=CODE tgt=CODE (or no \"sentence\")");
        return;
    }
    struct tr_rule_case one = { { text.p + 1, text.n - 2 }, expected, p->line };
    if (!TR_PUSH(p->a, &p->now->cases, one)) p->full = true;
}
static void line_test(struct reading *p, tr_str rest) { add_case(p, rest, true); }
static void line_no(struct reading *p, tr_str rest) { add_case(p, rest, false); }

static const struct {
    const char *name;
    void (*read)(struct reading *p, tr_str rest);
} lines[] = {
    { "on", line_on },       { "voice", line_voice },   { "where", line_where },   { "not", line_not },
    { "emit", line_emit },   { "source", line_source }, { "target", line_target }, { "role", line_role },
    { "about", line_about }, { "each", line_each },     { "both", line_both },     { "conf", line_conf },
    { "prio", line_prio },   { "test", line_test },     { "no", line_no },
};

void rule_line(struct reading *p, tr_str line)
{
    tr_str key = rule_word(&line);
    for (size_t k = 0; k < TR_COUNT(lines); k++)
        if (tr_str_is(key, lines[k].name)) {
            lines[k].read(p, line);
            return;
        }
    rule_fault(
        p,
        "found `" TR_FMT
        "`, expected on, voice, where, not, emit, source, target, role, about, each, both, conf, prio, test or no",
        TR_ARG(key));
}
