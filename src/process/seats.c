/* SPDX-License-Identifier: Apache-2.0
 *
 * Who sits at a table. News is full of visits and talks that are none of the process: pilgrims visit shrines, fighters go to
 * a front, a witness speaks to an agency, and a truce "brokered by" two states is mentioned whenever it breaks. */
#include "process/ledger.h"

typedef enum { TR_SEAT_NONE, TR_SEAT_UNKNOWN, TR_SEAT_ARMED, TR_SEAT_TAKEN } seat;

/* By the parts of a code: people and trades sit at no table, forces and fighters only with somebody else. */
static seat seat_of(tr_str code)
{
    static const char *const never[] = { "CVL", "MED", "BUS", "REF", "LAB", "SCD" };
    static const char *const armed[] = { "MIL", "REB", "UAF", "COP" };
    static const char *const offices[] = { "GOV", "HOS", "HOG", "MFA", "DEL", "LDR", "SPK", "OPP" };
    seat is = code.n ? TR_SEAT_TAKEN : TR_SEAT_UNKNOWN;
    bool office = false;
    while (code.p) {
        tr_str part = tr_str_cut(&code, '.');
        if (tr_is_among(part, never, TR_COUNT(never))) return TR_SEAT_NONE;
        if (tr_is_among(part, armed, TR_COUNT(armed))) is = TR_SEAT_ARMED;
        office |= tr_is_among(part, offices, TR_COUNT(offices));
    }
    return office ? TR_SEAT_TAKEN : is;
}

bool sits_nowhere(tr_str code) { return seat_of(code) == TR_SEAT_NONE; }

/* "The truce brokered by Moscow collapsed on Monday": no meeting, and no day of one; "Qatar mediated between Chad and Sudan"
 * is one. */
bool is_meeting_in_passing(const struct mention *x)
{
    bool so = x->c->status == TR_STATUS_HAPPENED || x->c->status == TR_STATUS_ONGOING ||
              x->c->status == TR_STATUS_HISTORICAL;
    bool between = false;
    if (!tr_str_is(x->c->mode, "mediate") || !so) return false;
    for (size_t k = 0; k < x->c->actors.n; k++)
        between |= tr_role_side_of(x->c->actors.v[k].role) == TR_ROLE_SUFFERS && x->c->actors.v[k].id.n;
    return !x->dated || !between;
}

struct seats { /* of those whom the claims of a meeting name */
    size_t taken, armed, unknown, none;
    size_t come, come_none; /* who come from elsewhere: the subjects */
    size_t media;
    bool coded;
};

static struct seats count_seats(struct making *m, const struct tr_claim *c, struct seats n)
{
    for (size_t k = 0; k < c->actors.n; k++) {
        const struct tr_named *one = &c->actors.v[k];
        n.coded |= one->id.n > 0;
        if (tr_role_side_of(one->role) == TR_ROLE_OTHER) continue;
        if (party_is_medium(m, party_of(m, one))) {
            n.media++;
            continue;
        }
        seat is = seat_of(one->id);
        n.taken += is == TR_SEAT_TAKEN, n.armed += is == TR_SEAT_ARMED;
        n.unknown += is == TR_SEAT_UNKNOWN, n.none += is == TR_SEAT_NONE;
        if (tr_str_is(one->role, "source")) n.come++, n.come_none += is == TR_SEAT_NONE;
    }
    return n;
}

/* Takers lie sorted by party. */
static size_t count_parties(const struct making *m, const struct tr_meeting *x, bool known)
{
    size_t n = 0;
    for (size_t k = 0; k < x->takers.n; k++) {
        size_t party = x->takers.v[k].party;
        bool again = k > 0 && x->takers.v[k - 1].party == party;
        n += !again && (!known || party_is_known(m, party));
    }
    return n;
}

/* People meet and visit; talks and signings may be told of with words that name no side. */
bool is_meeting_of_the_process(struct making *m, const struct tr_meeting *x)
{
    static const char *const formal[] = { "round", "talks", "summit", "signing" };
    struct seats n = { 0 };
    for (size_t k = 0; k < x->on.n; k++) n = count_seats(m, x->on.v[k].claim, n);
    size_t known = count_parties(m, x, true);
    bool is_formal = tr_is_among(x->kind, formal, TR_COUNT(formal));
    if (known == 0 && !(is_formal && n.coded)) return false;
    if (n.none && n.taken + n.armed + n.unknown == 0) return false;                   /* a witness speaks */
    if (n.media && count_parties(m, x, false) < 2) return false;                      /* an interview */
    if (tr_str_is(x->kind, "visit") && n.come && n.come == n.come_none) return false; /* pilgrims */
    return is_formal || n.taken || n.armed == 0 || known > 1;                         /* fighters arrive at a place */
}
