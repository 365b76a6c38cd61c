/* SPDX-License-Identifier: Apache-2.0
 *
 * Agent dictionaries -> agents: one name a form. "{PLURAL}" gives the plural, "{}" says that there is none, else it is
 * made by rule. "!MINST! = MINISTER, MINISTRY" names words that stand in for the mark in names behind it. */
#include "text/petr_parts.h"

enum { MARKERS_MAX = 200, STAND_INS_MAX = 64 };

struct marker {
    tr_str name, list;
};
struct agents {
    struct tr_petr_reader *r;
    TR_LIST(struct marker) markers;
};

static void add_form(struct agents *s, tr_str text)
{
    struct tr_petr_reader *r = s->r;
    struct tr_petr_name name;
    if (tr_petr_name_of(r, "agent", text, r->p->agents.n - 1, &name)) TR_PETR_PUSH(r, &r->p->agent_names, name);
}

/* "!PERSON! = MAN, MEN, WOMAN" */
static bool define_marker(struct agents *s, tr_str line)
{
    size_t equal = tr_str_find(line, TR_STR("="));
    if (line.p[0] != '!' || equal == TR_NOT_FOUND) return false;
    tr_str name = tr_str_trim((tr_str){ line.p, equal });
    if (name.n < 3 || name.p[name.n - 1] != '!' || s->markers.n >= MARKERS_MAX) {
        tr_petr_fault(s->r, "found the stand-in \"" TR_FMT "\", expected !NAME! = WORD, WORD", TR_ARG(name));
        return true;
    }
    struct marker m = { name, { line.p + equal + 1, line.n - equal - 1 } };
    TR_PETR_PUSH(s->r, &s->markers, m);
    return true;
}

static void add_with_marker(struct agents *s, tr_str text)
{
    for (size_t k = 0; k < s->markers.n; k++) {
        const struct marker *m = &s->markers.v[k];
        size_t at = tr_str_find(text, m->name);
        if (at == TR_NOT_FOUND) continue;
        tr_str before = { text.p, at }, behind = { text.p + at + m->name.n, text.n - at - m->name.n }, rest = m->list;
        for (size_t n = 0; rest.n && n < STAND_INS_MAX && !s->r->full; n++) {
            tr_str word = tr_str_trim(tr_str_cut(&rest, ','));
            tr_str form = tr_str_format(s->r->a, TR_FMT TR_FMT TR_FMT, TR_ARG(before), TR_ARG(word), TR_ARG(behind));
            if (!form.p) s->r->full = true;
            else if (word.n) add_form(s, form);
        }
        return;
    }
    tr_petr_fault(s->r, "found \"" TR_FMT "\", whose stand-in was not defined before", TR_ARG(text));
}

static void add_agent(struct agents *s, tr_str text, tr_str code)
{
    struct tr_petr_reader *r = s->r;
    bool behind = code.n && code.p[0] == '~', before = code.n && code.p[code.n - 1] == '~';
    if (code.n < 2 || behind == before || !tr_petr_is_code((tr_str){ code.p + behind, code.n - 1 })) {
        tr_petr_fault(r, "found the code [" TR_FMT "], expected [~CODE] or [CODE~]", TR_ARG(code));
        return;
    }
    struct tr_petr_agent agent = { { code.p + behind, code.n - 1 }, before, r->file, r->line };
    TR_PETR_PUSH(r, &r->p->agents, agent);
    if (r->full) return;
    size_t open = tr_str_find(text, TR_STR("{"));
    if (open != TR_NOT_FOUND) {
        tr_str plural = { text.p + open + 1, text.n - open - 1 };
        size_t close = tr_str_find(plural, TR_STR("}"));
        if (close == TR_NOT_FOUND) tr_petr_fault(r, "found { without }");
        plural = tr_str_trim((tr_str){ plural.p, close == TR_NOT_FOUND ? 0 : close });
        add_form(s, tr_str_trim((tr_str){ text.p, open }));
        if (plural.n) add_form(s, plural);
    } else if (tr_str_find(text, TR_STR("!")) != TR_NOT_FOUND) {
        add_with_marker(s, text);
    } else {
        add_form(s, text);
        tr_str plural = tr_petr_plural(r, text);
        if (plural.n) add_form(s, plural);
    }
}

void tr_petr_read_agents(struct tr_petr_reader *r)
{
    struct agents s = { .r = r };
    tr_str line, before, code;
    while (tr_petr_line(r, &line)) {
        if (define_marker(&s, line)) continue;
        if (!tr_petr_bracket(line, &before, &code) || before.n == 0) {
            tr_petr_fault(r, "found \"" TR_FMT "\", expected NAME [~CODE]", TR_ARG(line));
            continue;
        }
        add_agent(&s, before, code);
    }
}
