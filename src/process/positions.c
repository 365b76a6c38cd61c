/* SPDX-License-Identifier: Apache-2.0
 *
 * Statements, stances, silences and acts that take a side -> positions of actors over time. What somebody else says of
 * an actor is kept as his word, not the actor's. */
#include "process/ledger.h"

#include <stdlib.h>

/* ---- which stance ------------------------------------------------------------------------- */

struct view { /* what a claim shows of its subject */
    tr_str stance, how;
};

static const struct {
    const char *cls, *stance;
} acts[] = { /* acts that take a side by themselves */
             { "REJECT", "rejects" },
             { "SUPPORT", "supports" },
             { "ENDORSE", "supports" },
             { "DISAPPROVE", "rejects" }
};

static tr_str acted_stance(const struct tr_claim *c)
{
    if (is_walkout(c)) return TR_STR("rejects");
    for (size_t k = 0; k < TR_COUNT(acts); k++)
        if (tr_str_is(c->cls, acts[k].cls)) return tr_str_of(acts[k].stance);
    return (tr_str){ NULL, 0 };
}

/* Not to support is not to reject. */
static tr_str negated_stance(const struct tr_claim *c, tr_str stance)
{
    bool side = tr_str_is(stance, "supports") || tr_str_is(stance, "rejects");
    return c->negated && side ? TR_STR("hedged") : stance;
}

static bool view_of(const struct tr_claim *c, struct view *out)
{
    switch (c->type) {
    case TR_CLAIM_STANCE:
        *out = (struct view){ negated_stance(c, c->stance.n ? c->stance : acted_stance(c)),
                              is_walkout(c) ? TR_STR("acted") : TR_STR("said") };
        return out->stance.n > 0;
    case TR_CLAIM_STATEMENT:
        *out = (struct view){ c->stance.n ? negated_stance(c, c->stance) : TR_STR("says"), TR_STR("said") };
        return !c->negated && (c->stance.n || c->about.n || c->topic.n); /* else: somebody spoke */
    case TR_CLAIM_SILENCE: *out = (struct view){ TR_STR("silent"), TR_STR("silence_reported") }; return !c->negated;
    case TR_CLAIM_EVENT:
        *out = (struct view){ acted_stance(c), TR_STR("acted") };
        return out->stance.n > 0 && tr_claim_counts(c);
    default: return false;
    }
}

/* ---- mentions -> positions ----------------------------------------------------------------- */

struct draft { /* one position of one claim, before equal ones are joined */
    struct tr_position p;
    tr_str key; /* what must be equal for two to be one */
};
struct draft_list {
    struct making *m;
    TR_LIST(struct draft) v;
};

/* The same day, or the same day of publication: as far as texts tell, one occasion. */
static tr_str key_of(struct making *m, const struct tr_position *p, tr_str topic)
{
    return tr_str_format(m->a, "%zu\x1f" TR_FMT "\x1f" TR_FMT "\x1f%d\x1f%zu\x1f" TR_FMT "\x1f%lld\x1f%d", p->party,
                         TR_ARG(p->stance), TR_ARG(p->how), (int)p->voice, p->by == TR_NONE ? 0 : p->by + 1,
                         TR_ARG(topic), (long long)tr_entry_time(p->when), (int)p->status);
}

static void draft(struct draft_list *l, const struct mention *x, size_t actor, const struct view *v)
{
    struct making *m = l->m;
    const struct tr_claim *c = x->c;
    const struct tr_named *n = &c->actors.v[actor];
    struct draft d = { .p = { .party = x->parties[actor],
                              .who = party_who(m, x->parties[actor], n),
                              .stance = v->stance,
                              .how = v->how,
                              .voice = x->voice,
                              .by = x->by,
                              .topic = c->topic,
                              .about = c->about,
                              .when = x->when,
                              .status = c->status,
                              .hedge = c->hedge } };
    bases_add(m, &d.p.on, x->on);
    tr_str topic = topic_key(m, c);
    /* nothing says what it is about: it is one with no other */
    d.key = key_of(m, &d.p, topic.n ? topic : c->id);
    if (!d.key.p || !TR_PUSH(m->a, &l->v, d)) m->full = true;
}

/* A stance and the act or statement that it was read from are told once: the stance says more. */
static bool told_by_stance(const struct making *m, size_t at)
{
    const struct mention *x = &m->mentions.v[at];
    if (x->c->type == TR_CLAIM_STANCE || x->c->spans.n == 0) return false;
    for (size_t d = 0; d < 2; d++)
        for (size_t k = at; d ? k + 1 < m->mentions.n : k > 0;) {
            const struct mention *y = &m->mentions.v[d ? ++k : --k];
            if (!same_document(x, y)) break;
            const struct tr_claim *c = y->c;
            bool here = c->type == TR_CLAIM_STANCE && c->spans.n && y->subject == x->subject;
            if (here && c->spans.v[0].from < x->c->spans.v[0].to && x->c->spans.v[0].from < c->spans.v[0].to)
                return true;
        }
    return false;
}

/* Much of what is said reports the fighting: how many died, where shells fell. A position is on the process itself, or asks,
 * promises, threatens, blames; of what an office puts into its own text everything counts. */
static bool says_on_the_process(const struct mention *x)
{
    static const char *const topics[] = { "CEASEFIRE",    "SAFE_ZONE",   "LINE_OF_CONTACT", "VIOLATION",
                                          "COMPLIANCE",   "AGREEMENT",   "TREATY",          "RESOLUTION",
                                          "PROPOSAL",     "PLAN",        "PROMISE_N",       "DEADLINE",
                                          "MANDATE",      "TALKS",       "MEETING",         "ROUND",
                                          "CALL",         "VISIT_N",     "READOUT",         "MEDIATION",
                                          "WALKOUT",      "VOTE_N",      "CONCESSION",      "DISPUTE",
                                          "TIES",         "ALLIANCE_N",  "DIPLOMATS",       "EMBASSY",
                                          "SANCTIONS",    "EMBARGO",     "VISA_RULE",       "TARIFF",
                                          "BLOCKADE_N",   "RESTRICTION", "CURFEW_N",        "MEASURE",
                                          "MONITORING",   "POST",        "CORRIDOR",        "AID_NOUN",
                                          "EVACUATION",   "PRISONERS",   "HOSTAGES",        "EXCHANGE",
                                          "AMNESTY",      "ELECTION",    "PEACE",           "TERRITORY",
                                          "CONSTITUTION", "BORDER",      "WITHDRAWAL_N",    "GOVERNMENT_CHANGE" };
    static const char *const modes[] = { "demand", "backing",   "promise",  "threat",    "agreement",
                                         "denial", "rejection", "proposal", "accusation" };
    const struct tr_document *d = x->on.report->document;
    bool own = tr_str_is(d->genre, "readout") || tr_str_is(d->genre, "statement");
    return own || tr_is_among(x->c->mode, modes, TR_COUNT(modes)) || tr_is_among(x->c->topic, topics, TR_COUNT(topics));
}

/* What somebody says is told of those we know; a side that is taken, also of "rebel delegations", whom a word names. */
static bool is_of_the_process(const struct making *m, const struct mention *x, size_t actor, const struct view *v)
{
    if (x->parties[actor] == TR_NONE || party_is_medium(m, x->parties[actor])) return false;
    if (tr_str_is(v->stance, "says") && !says_on_the_process(x)) return false;
    if (party_is_known(m, x->parties[actor])) return true;
    return x->c->actors.v[actor].id.n > 0 && !tr_str_is(v->stance, "says");
}

static void draft_all(struct draft_list *l)
{
    struct making *m = l->m;
    for (size_t k = 0; k < m->mentions.n && !m->full; k++) {
        const struct mention *x = &m->mentions.v[k];
        struct view v;
        if (!view_of(x->c, &v) || told_by_stance(m, k)) continue;
        for (size_t j = 0; j < x->c->actors.n; j++)
            if (tr_role_side_of(x->c->actors.v[j].role) == TR_ROLE_DOES && is_of_the_process(m, x, j, &v))
                draft(l, x, j, &v);
    }
}

static void join(struct making *m, struct tr_position *to, const struct tr_position *from)
{
    for (size_t k = 0; k < from->on.n; k++) bases_add(m, &to->on, from->on.v[k]);
    if (from->who.n > to->who.n || (from->who.n == to->who.n && tr_str_cmp(from->who, to->who) < 0))
        to->who = from->who;
    if (from->hedge < to->hedge) to->hedge = from->hedge;
    if (!to->about.n || (from->about.n && tr_str_cmp(from->about, to->about) < 0)) to->about = from->about;
}

static int by_time(const void *x, const void *y)
{
    const struct tr_position *a = x, *b = y;
    return entry_order(a->when, b->when, a->id, b->id);
}

void positions_make(struct making *m)
{
    struct draft_list l = { .m = m };
    struct tr_map seen = { .arena = m->a };
    draft_all(&l);
    for (size_t k = 0; k < l.v.n && !m->full; k++) {
        size_t at;
        if (tr_map_get(&seen, l.v.v[k].key, &at)) {
            join(m, &m->out->positions.v[at], &l.v.v[k].p);
            continue;
        }
        if (!TR_PUSH(m->a, &m->out->positions, l.v.v[k].p) || !tr_map_put(&seen, l.v.v[k].key, m->out->positions.n - 1))
            m->full = true;
    }
    for (size_t k = 0; k < m->out->positions.n && !m->full; k++) {
        struct tr_position *p = &m->out->positions.v[k];
        p->id = entry_id(m, 's', &p->on, m->out->parties.v[p->party].id);
    }
    if (m->full) return;
    silences_observe(m);
    if (m->out->positions.n) qsort(m->out->positions.v, m->out->positions.n, sizeof *m->out->positions.v, by_time);
}
