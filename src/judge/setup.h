/* SPDX-License-Identifier: Apache-2.0
 *
 * setup.h: what the judge works out of an agreement once, before the first incident. Const once open. */
#ifndef TR_JUDGE_SETUP_H
#define TR_JUDGE_SETUP_H

#include "truce/base.h"
#include "truce/judge.h"
#include "truce/model.h"

enum { TR_READINGS_MAX = 64 };

struct tr_bind { /* a role (or being named) by which an actor is bound by a provision */
    size_t role; /* TR_NONE: the provision names the actor itself */
    int side;    /* index into between; -1: the provision has no sides */
};
struct tr_binds {
    struct tr_bind *v;
    size_t n, cap;
};
struct tr_row_list { /* indexes of designation rows of an actor */
    size_t *v;
    size_t n, cap;
};

struct tr_prov {
    const struct tr_provision *p;
    tr_str from, to; /* span in local words, empty: open */
    tr_span span;    /* its own, cut to the force of its instrument */
    bool judged;     /* an incident can breach it */
    bool dyadic;
    tr_indexes exempts;     /* provisions that exempt from it */
    tr_indexes permits;     /* ... that permit what it prohibits */
    struct tr_binds *binds; /* by actor */
    bool *may_exempt;       /* by actor: one of exempts is against it */
};

struct tr_judge_setup {
    const struct tr_agreement *g;
    const struct tr_acts *acts;
    const struct tr_params *params;
    const struct tr_sources *sources;
    struct tr_prov *prov;           /* beside g->provisions */
    struct tr_row_list *designated; /* by actor; own rows, else those of what it succeeds */
    bool *fits;                     /* [act * provisions + provision] */
    bool *ranks;                    /* [actor * sides + side]: an umbrella or coalition of that side names the actor */
    bool *above;                    /* [instrument * instruments + earlier]: builds on it */
    bool *is_party;                 /* by actor: has a party role */
    tr_indexes judged;              /* provisions that an incident can breach */
    struct tr_map by_key;           /* code, name, id -> index of sets */
    TR_LIST(tr_indexes) sets;
    struct tr_map source_by_name;  /* id and spellings -> index of sources */
    tr_str *role_row, *role_since; /* by role: "role:12", and its start in local words */
    size_t exercise;               /* index of the act live_fire_exercise or TR_NONE */
};

/* One value for every reading, and which of them were asked for. */
struct tr_context {
    uint16_t value[TR_READINGS_MAX];
    uint64_t touched;
};
bool tr_jd_holds(struct tr_context *c, struct tr_when when);

/* One part of a reference: an actor, or a name that the agreement does not know (actor TR_NONE). */
struct tr_part_of_ref {
    size_t actor;
    tr_str name;
};
enum { TR_PARTS_MAX = 16 };
/* resolve.c */
TR_MUST tr_rc tr_jd_names_open(struct tr_judge_setup *s, struct tr_arena *a, struct tr_error *err);
size_t tr_jd_parts(const struct tr_judge_setup *s, struct tr_arena *scratch, const struct tr_ref *ref,
                   struct tr_part_of_ref out[TR_PARTS_MAX]);
size_t tr_jd_actor_named(const struct tr_judge_setup *s, struct tr_arena *scratch, tr_str id_or_name); /* or TR_NONE */
/* Whose side a source or actor speaks for: an actor id or a side; empty when nobody's. */
tr_str tr_jd_interest(const struct tr_judge_setup *s, struct tr_arena *scratch, tr_str speaker);
bool tr_jd_is_civilians(const struct tr_judge_setup *s, size_t actor, tr_str name);

/* Does a role row answer to one of the words of `bearers` (side, role, actor id)? */
bool tr_jd_bears(const struct tr_agreement *g, const struct tr_role *role, struct tr_strs bearers);
tr_str tr_jd_local(const struct tr_agreement *g, struct tr_arena *a, tr_time t); /* empty: open */
/* Is an exemption against such an actor: designated at some time, or named (it, or what it succeeds)? */
bool tr_jd_is_against(const struct tr_judge_setup *s, const struct tr_provision *exemption, size_t target);
/* Is `instrument` one whose roles bind by this provision? */
bool tr_jd_roles_bind(const struct tr_agreement *g, const struct tr_provision *p, size_t instrument);
bool tr_jd_has_index(const tr_indexes *list, size_t index);

#endif
