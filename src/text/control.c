/* SPDX-License-Identifier: Apache-2.0
 *
 * Verbs by who does what they govern, as tables. */
#include "text/control.h"

static bool is_one_of(uint64_t key, const char *const *words, size_t n)
{
    for (size_t k = 0; key && k < n; k++)
        if (tr_token_key(tr_str_of(words[k])) == key) return true;
    return false;
}

bool tr_object_does_infinitive(uint64_t verb_lemma)
{
    static const char *const verbs[] = {
        "urge",     "ask",      "order",    "tell",      "force",     "allow",      "help",    "persuade",  "want",
        "invite",   "expect",   "warn",     "encourage", "authorize", "permit",     "enable",  "push",      "press",
        "pressure", "require",  "instruct", "direct",    "beg",       "compel",     "advise",  "cause",     "lead",
        "train",    "send",     "deploy",   "dispatch",  "appoint",   "choose",     "elect",   "assign",    "hire",
        "recruit",  "mobilize", "get",      "need",      "let",       "make",       "command", "request",   "implore",
        "oblige",   "convince", "lobby",    "prod",      "nudge",     "coax",       "prompt",  "motivate",  "inspire",
        "incite",   "provoke",  "tempt",    "challenge", "dare",      "remind",     "exhort",  "entreat",   "admonish",
        "caution",  "counsel",  "nominate", "bind",      "designate", "commission", "empower", "authorise", "mobilise",
        "like",     "prefer",   "leave",    "believe",   "consider",  "find",       "declare", "equip",     "arm",
        "bring",    "drive",    "move",     "entitle",   "forbid",    "wish",       "trust",   "task",      "mandate"
    };
    return is_one_of(verb_lemma, verbs, TR_COUNT(verbs));
}

bool tr_object_does_ing(uint64_t verb_lemma)
{
    static const char *const verbs[] = { "accuse", "suspect",   "convict",   "blame",   "charge",     "prevent",
                                         "stop",   "ban",       "bar",       "deter",   "discourage", "thank",
                                         "praise", "criticise", "criticize", "condemn", "denounce",   "punish",
                                         "fine",   "jail",      "arrest",    "quote",   "describe",   "cite",
                                         "catch",  "acquit",    "exonerate", "forgive", "fault",      "dissuade",
                                         "keep",   "prohibit",  "restrain",  "indict",  "sue",        "commend",
                                         "detain", "try",       "sentence",  "hold",    "warn" };
    return is_one_of(verb_lemma, verbs, TR_COUNT(verbs));
}

bool tr_phrase_does_infinitive(uint64_t verb_lemma, uint64_t preposition)
{
    static const struct {
        const char *verb, *prepositions[2];
    } list[] = {
        { "call", { "on", "upon" } },   { "rely", { "on", "upon" } },    { "count", { "on", "upon" } },
        { "depend", { "on", "upon" } }, { "prevail", { "on", "upon" } }, { "appeal", { "to" } },
        { "press", { "on" } },
    };
    for (size_t k = 0; k < TR_COUNT(list); k++) {
        if (tr_token_key(tr_str_of(list[k].verb)) != verb_lemma) continue;
        for (size_t i = 0; i < 2 && list[k].prepositions[i]; i++)
            if (tr_token_key(tr_str_of(list[k].prepositions[i])) == preposition) return true;
    }
    return false;
}

bool tr_is_result(uint64_t verb_lemma)
{
    static const char *const verbs[] = { "kill",  "injure",  "wound",  "cause",    "destroy", "leave",
                                         "force", "prompt",  "damage", "displace", "trap",    "trigger",
                                         "spark", "inflict", "claim",  "set" };
    return is_one_of(verb_lemma, verbs, TR_COUNT(verbs));
}

bool tr_takes_bare_infinitive(uint64_t verb_lemma)
{
    static const char *const verbs[] = { "help", "let", "make" };
    return is_one_of(verb_lemma, verbs, TR_COUNT(verbs));
}
