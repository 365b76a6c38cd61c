/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a feed -> pages whose places hold. */
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    check_intake(data, n, TR_INTAKE_FEED);
    return 0;
}
