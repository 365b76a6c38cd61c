/* SPDX-License-Identifier: Apache-2.0
 *
 * record_claim.h: the claims of a document record. Faults name the key inside the claim; who calls says which claim. */
#ifndef TR_READ_RECORD_CLAIM_H
#define TR_READ_RECORD_CLAIM_H

#include "read/record.h"

struct tr_claim record_claim(struct record *p, const json_t *v);
void record_spans(struct record *p, const json_t *v, struct tr_bytes **out, size_t *n); /* absent: none */

#endif
