/* SPDX-License-Identifier: Apache-2.0
 *
 * gz_image.h: how a gazetteer lies in its bytes; shared by the writer (gz_write.c) and the reader (gazetteer.c).
 *
 *   header | places | names | skeletons | lists | filter | text
 *
 * Numbers are of the machine that made it: `magic` read as a number tells. A name of n tokens is n hashes, each from
 * the one before and the next token's key; every one of them has a slot, so that a longest match is one probe a token.
 * A slot says where the list of places is (0: no place has exactly this name) and whether longer names go on. */
#ifndef TR_TEXT_GZ_IMAGE_H
#define TR_TEXT_GZ_IMAGE_H

#include "text/gazetteer.h"

#define GZ_MAGIC UINT64_C(0x315A475F43525421)
enum { GZ_VERSION = 1, GZ_ALIGN = 64, GZ_PROBES = 512, GZ_TOKENS = 8, GZ_LIST_MAX = 4096 };
#define GZ_PLACES_MAX (UINT32_C(1) << 24) /* a list entry has 24 bits of place and 8 of flags */
#define GZ_NOBODY UINT32_MAX
#define GZ_GOES_ON (UINT32_C(1) << 31)

typedef enum { GZ_PLACES, GZ_NAMES, GZ_SKELETONS, GZ_LISTS, GZ_FILTER, GZ_TEXT, GZ_SECTIONS } gz_section;

struct gz_span {
    uint64_t at, n; /* bytes from the start of the file; items */
};
struct gz_header {
    uint64_t magic;
    uint32_t version, header_bytes;
    uint64_t file_bytes;
    uint64_t sum;                   /* of all bytes behind the header */
    uint64_t seed;                  /* of the slots */
    uint64_t names;                 /* different names */
    uint64_t sources_at, sources_n; /* in TEXT: a line per source: hash, name */
    struct gz_span section[GZ_SECTIONS];
    unsigned char content[32]; /* SHA-256 over the sorted hashes of the inputs */
    uint64_t head_sum;         /* of all of the above */
};

struct gz_place {
    uint64_t id; /* number, or where its text is in TEXT (length in id_n) */
    int32_t lon_e6, lat_e6;
    uint32_t population, radius_m;
    uint32_t admin1, admin2; /* GZ_NOBODY: none */
    uint32_t name_at;
    uint16_t name_n;
    uint8_t id_n; /* 0: a GeoNames number */
    uint8_t cls;
    char country[2];
    uint8_t flags; /* 1: of a user */
    uint8_t spare[5];
};
struct gz_slot {
    uint32_t tag;
    uint32_t list; /* 0 and no GZ_GOES_ON: empty */
};

/* The hash of a name's first k tokens, from that of the first k - 1 (0 before the first). */
static inline uint64_t gz_step(uint64_t before, uint64_t key)
{
    uint64_t h = (before ^ key) * UINT64_C(0x9E3779B97F4A7C15);
    return h ^ (h >> 29) ^ (before << 7);
}
static inline uint64_t gz_place_hash(uint64_t h, uint64_t seed)
{
    h = (h ^ seed) * UINT64_C(0xD6E8FEB86659FD93);
    return h ^ (h >> 32);
}
/* Sum of bytes; n is a multiple of 8, p is 8-aligned. */
uint64_t gz_sum(const unsigned char *p, size_t n);

#endif
