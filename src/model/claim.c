/* SPDX-License-Identifier: Apache-2.0
 *
 * claim.c: what every stage asks of a claim. */
#include "truce/model.h"

struct tr_claim tr_claim_blank(void)
{
    struct tr_claim c = { .when = TR_ALWAYS, .number = TR_UNKNOWN, .confidence = 1 };
    for (size_t k = 0; k < TR_COUNTED; k++) c.counts[k] = TR_COUNT_UNKNOWN;
    return c;
}

static const struct {
    const char *role;
    tr_role_side side;
} sides[] = {
    { "source", TR_ROLE_DOES },         { "speaker", TR_ROLE_DOES },     { "imposer", TR_ROLE_DOES },
    { "signatory", TR_ROLE_DOES },      { "attendee", TR_ROLE_DOES },    { "sponsor", TR_ROLE_DOES },
    { "host", TR_ROLE_DOES },           { "holder", TR_ROLE_DOES },      { "bearer", TR_ROLE_DOES },
    { "party", TR_ROLE_DOES },          { "mediator", TR_ROLE_DOES },    { "observer", TR_ROLE_DOES },
    { "target", TR_ROLE_SUFFERS },      { "audience", TR_ROLE_SUFFERS }, { "counterpart", TR_ROLE_SUFFERS },
    { "beneficiary", TR_ROLE_SUFFERS }, { "claimant", TR_ROLE_DOES },
};

tr_role_side tr_role_side_of(tr_str role)
{
    for (size_t k = 0; k < TR_COUNT(sides); k++)
        if (tr_str_is(role, sides[k].role)) return sides[k].side;
    return TR_ROLE_OTHER;
}

bool tr_claim_counts(const struct tr_claim *c)
{
    bool so = c->status == TR_STATUS_HAPPENED || c->status == TR_STATUS_ONGOING;
    return so && !c->negated && c->hedge <= TR_HEDGE_REPORTED;
}

bool tr_document_is_spliced(const struct tr_document *d)
{
    for (size_t k = 0; d && k < d->quality.n; k++)
        if (tr_str_is(d->quality.v[k].flag, "spliced")) return true;
    return false;
}

bool tr_bases_are_spliced(const tr_bases *on)
{
    for (size_t k = 0; k < on->n; k++)
        if (!tr_document_is_spliced(on->v[k].report->document)) return false;
    return on->n > 0;
}
