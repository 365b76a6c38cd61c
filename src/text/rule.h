/* SPDX-License-Identifier: Apache-2.0
 *
 * rule.h: rule files (docs/lexicon.md section 2) over a parse -> what the text asserts.
 *
 * A rule hangs on a verb or noun class. It asks for what stands around it (its slots), and tells what to note: type,
 * class, who in which role. Rules know nothing of words, only of classes. Const once open; threads share it. */
#ifndef TR_TEXT_RULE_H
#define TR_TEXT_RULE_H

#include "text/parse.h"
#include "text/who.h"

typedef enum {               /* where to look, from the trigger on */
               TR_SLOT_SUBJ, /* who does it: subject, or "by" of a passive */
               TR_SLOT_OBJ,  /* whom: object, or subject of a passive */
               TR_SLOT_OBJ2,
               TR_SLOT_PP,    /* with prepositions */
               TR_SLOT_OWNER, /* owner of the trigger's phrase, or of the object's: "Russian strikes", "Syria's plan" */
               TR_SLOT_OF,    /* behind "of" of the trigger's phrase, or of the object's */
               TR_SLOT_ANY,   /* anybody else in the clause, in order; owners last */
               TR_SLOT_CLAUSE, /* for `where`: the clause as a whole */
               TR_SLOT_VERB,   /* noun trigger: the verb that governs it; for `where` */
               TR_SLOT_SELF,   /* the trigger's own phrase */
               TR_SLOT_APPOS,  /* noun trigger: what it explains ("Russia, a close ally"), or what it is said to be */
               TR_SLOT_MAIN,   /* subject of the sentence's main clause that all this hangs on */
               TR_SLOTS
} tr_slot_kind;

typedef enum {
    TR_VIA_SELF,
    TR_VIA_CONTENT,
    TR_VIA_PARENT,
    TR_VIA_SIBLING
} tr_slot_via; /* "content.obj", "parent.subj" */

enum { TR_SLOT_PREPS = 8 };
struct tr_slot {
    tr_slot_kind kind;
    tr_slot_via via;
    bool head_only; /* "obj!": the phrase must mean the party itself */
    uint64_t preps[TR_SLOT_PREPS];
    uint32_t n_preps;
};
typedef TR_LIST(struct tr_slot) tr_slots;

typedef enum {
    TR_TEST_ACTOR,
    TR_TEST_NOUN,
    TR_TEST_VERB,
    TR_TEST_NONE,
    TR_TEST_THERE,
    TR_TEST_AGENT,
    TR_TEST_CODE,
    TR_TEST_NUMBER, /* the phrase has a number */
    TR_TEST_KNOWN,  /* somebody is named there: an actor of the lexicon, or a name; not only "officials" */
    TR_TEST_FORM,
    TR_TEST_PEOPLE,
    TR_TEST_ARGUMENT /* noun trigger: subject or object of the verb that governs it */
} tr_rule_test;
enum { TR_RULE_UNLESS = 1 << 30 }; /* a clause with "unless" hangs on the verb's: "will withdraw unless .." */
enum { TR_RULE_IF = 1 << 29 };     /* the verb's clause is led in by "if", "whether": nobody says that it is so */
struct tr_condition {
    struct tr_slot slot;
    tr_rule_test test;
    tr_indexes classes;   /* entries: the classes and all that they take in */
    struct tr_strs codes; /* TEST_CODE: code parts, e.g. MIL REB */
    uint32_t form;        /* TEST_FORM: TR_VG_* and TR_RULE_*, any of them */
    bool negated;
};
struct tr_rule_role {
    tr_str role;
    tr_slots slots; /* first that gives somebody */
    bool optional;
};
struct tr_rule_case {      /* a `test` or `no` line */
    tr_str text, expected; /* expected empty: nothing of this rule */
    uint32_t line;
};
struct tr_rule {
    tr_str id, file;
    uint32_t line;
    tr_lex_kind on;     /* VERB or NOUN */
    tr_indexes classes; /* entries it hangs on, closure */
    bool active_only, passive_only, is_case;
    TR_LIST(struct tr_condition) conditions;
    tr_claim_type type;
    tr_str cls, mode, act, stance, topic, status;
    TR_LIST(struct tr_rule_role) roles;
    tr_slots about, each;
    bool both; /* the parties of source stand among themselves: met, agreed */
    bool kill; /* matches and notes nothing: blocks weaker rules of its type */
    double conf;
    int prio;
    TR_LIST(struct tr_rule_case) cases;
};
struct tr_rule_brief { /* what a rule is passed over by, without a look at all of it */
    const struct tr_condition *conditions;
    uint32_t n;
    uint8_t on, type;
    bool active_only, passive_only;
};
struct tr_rules {
    const struct tr_lexicon *lexicon;
    TR_LIST(struct tr_rule) list; /* by priority, number of conditions, id */
    TR_LIST(struct tr_lex_fault) faults;
    struct tr_rule_brief *brief; /* beside list */
    tr_indexes *by_entry;        /* beside lexicon entries: rules that hang on it, in the order of the list */
    uint64_t hash;
};

struct tr_found_role {
    tr_str role;
    uint32_t who; /* of the cast */
};
struct tr_found { /* what one rule noted */
    tr_claim_type type;
    uint32_t rule;
    uint32_t clause;  /* TR_NO: a noun that no clause governs */
    uint32_t phrase;  /* verb group, or the noun phrase that triggered */
    uint32_t trigger; /* lexicon entry */
    uint32_t about;   /* phrase, TR_NO */
    uint32_t member;  /* `each`: the phrase that it is of; TR_NO */
    TR_LIST(struct tr_found_role) roles;
    uint32_t from, to; /* tokens that it stands on */
};
typedef TR_LIST(struct tr_found) tr_founds;

/* Compiles; faults are collected; only TR_NOMEM fails. Lives in `a`, borrows from the files and the lexicon. */
TR_MUST tr_rc tr_rules_open(struct tr_arena *a, const struct tr_lexicon *l, const struct tr_lex_file *files, size_t n,
                            struct tr_rules *out, struct tr_error *err);
/* Those that are built in, and the case's. */
TR_MUST tr_rc tr_rules_built_in(struct tr_arena *a, const struct tr_lexicon *l, const struct tr_lex_file *more,
                                size_t n, struct tr_rules *out, struct tr_error *err);
/* Everything that the rules find in a document, in the order of the text. At most one of a type for each trigger. */
TR_MUST tr_rc tr_rules_apply(struct tr_arena *a, const struct tr_rules *r, const struct tr_parse *p,
                             const struct tr_cast *cast, tr_founds *out, struct tr_error *err);

/* rule_slot.c: phrases that a slot points at (first of each list), nearest first. Gives how many, at most room. */
struct tr_site { /* where a rule is tried */
    const struct tr_parse *p;
    const struct tr_cast *cast;
    uint32_t clause, phrase;
    bool noun;
    bool idiom;   /* the trigger has its own "be": "is prepared to" is no passive */
    bool doer;    /* asked for who does it: a place is nobody */
    bool armed;   /* the rule tells of an act of force: whom it hit is asked more strictly */
    uint32_t end; /* token behind the words of the trigger: "opened fire on" has no object of its own */
};
size_t tr_slot_phrases(const struct tr_site *s, const struct tr_slot *slot, uint32_t *out, size_t room);
/* Parties of a slot, those that are meant before owners, members of lists included. */
size_t tr_slot_parties(const struct tr_site *s, const struct tr_slot *slot, uint32_t *out, size_t room);
/* rule_doer.c: who stands behind the thing or act that a clause tells of: "shells fired by X", "a bombing that X claimed".
 * claimed: they say so themselves. */
size_t tr_slot_doers_behind(const struct tr_site *s, uint32_t *out, size_t room, bool *claimed);
uint32_t tr_what_is_counted(const struct tr_parse *p, uint32_t np); /* "a barrage of rockets": the rockets, or TR_NO */
uint32_t tr_what_counts(const struct tr_parse *p, uint32_t np);     /* ... and the other way: the barrage, or np */
/* Is one of the entries hit within phrase `np` (head_only: on its head)? */
bool tr_phrase_has(const struct tr_parse *p, uint32_t np, const tr_indexes *entries, bool head_only);

#endif
