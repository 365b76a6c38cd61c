/* SPDX-License-Identifier: Apache-2.0
 *
 * gzip, zstd and xz bytes -> plain bytes, by libarchive, which never gets to write more than the
 * limits allow. What stands inside is left to the readers. */
#include "format/unpack.h"

#include <archive.h>
#include <archive_entry.h>

enum { BLOCK = 256 << 10, RATIO_MAX = 200, FREE_BYTES = 64 << 20 };

struct packing {
    const char *name;
    tr_str ending, magic;
};
static const struct packing packings[] = {
    { "gzip", TR_LIT(".gz"), TR_LIT("\x1f\x8b") },
    { "zstd", TR_LIT(".zst"), TR_LIT("\x28\xb5\x2f\xfd") },
    { "xz", TR_LIT(".xz"), TR_LIT("\xfd\x37zXZ\0") },
};

static const struct packing *by_magic(tr_str bytes)
{
    for (size_t k = 0; k < TR_COUNT(packings); k++)
        if (tr_str_starts(bytes, packings[k].magic)) return &packings[k];
    return NULL;
}

static const struct packing *by_name(tr_str name)
{
    for (size_t k = 0; k < TR_COUNT(packings); k++)
        if (name.n > packings[k].ending.n && tr_str_ends(name, packings[k].ending)) return &packings[k];
    return NULL;
}

/* ---- gzip's checksum --------------------------------------------------------------------- */

/* table[j][k]: what the byte k does when j more bytes follow it. */
static void crc32_table(uint32_t table[8][256])
{
    for (uint32_t k = 0; k < 256; k++) {
        uint32_t v = k;
        for (int bit = 0; bit < 8; bit++) v = v & 1 ? (v >> 1) ^ 0xEDB88320u : v >> 1;
        table[0][k] = v;
    }
    for (size_t j = 1; j < 8; j++)
        for (size_t k = 0; k < 256; k++) table[j][k] = (table[j - 1][k] >> 8) ^ table[0][table[j - 1][k] & 0xFF];
}

/* libarchive does not look at it, so a changed byte that still inflates would go unseen. Eight bytes at a time. */
static uint32_t crc32_of(tr_str s)
{
    uint32_t table[8][256], crc = UINT32_MAX;
    const unsigned char *p = (const unsigned char *)s.p, *end = p + s.n;
    crc32_table(table);
    for (; end - p >= 8; p += 8) {
        uint32_t next = 0;
        for (size_t k = 0; k < 4; k++) next ^= table[7 - k][(p[k] ^ crc >> (8 * k)) & 0xFF] ^ table[3 - k][p[4 + k]];
        crc = next;
    }
    for (; p < end; p++) crc = (crc >> 8) ^ table[0][(crc ^ *p) & 0xFF];
    return ~crc;
}

static uint32_t little_endian(const char *p)
{
    const unsigned char *b = (const unsigned char *)p;
    return (uint32_t)b[0] | (uint32_t)b[1] << 8 | (uint32_t)b[2] << 16 | (uint32_t)b[3] << 24;
}

/* The trailer tells checksum and size of the last member; of a file of one member that is all. */
static bool gzip_sound(tr_str packed, tr_str plain)
{
    if (packed.n < 18) return false;
    uint32_t crc = little_endian(packed.p + packed.n - 8), size = little_endian(packed.p + packed.n - 4);
    if (size > plain.n) return false;
    return crc32_of((tr_str){ plain.p + (plain.n - size), size }) == crc;
}

/* ---- libarchive -------------------------------------------------------------------------- */

struct job {
    tr_str name, bytes;
    const struct packing *packing;
    size_t limit;
    struct tr_error *err;
};

static tr_rc fail_damaged(const struct job *j, struct archive *ar)
{
    const char *why = archive_error_string(ar);
    return tr_fail(j->err, TR_BAD_INPUT, TR_FMT ": found damaged or truncated %s data (%s), expected a whole file",
                   TR_ARG(j->name), j->packing->name, why ? why : "it ends early");
}

static struct archive *open_reader(void)
{
    struct archive *ar = archive_read_new();
    if (!ar) return NULL;
    archive_read_support_format_raw(ar);
    archive_read_support_format_empty(ar);
    archive_read_support_filter_gzip(ar);
    archive_read_support_filter_zstd(ar);
    archive_read_support_filter_xz(ar);
    return ar;
}

static tr_rc read_blocks(const struct job *j, struct archive *ar, struct tr_sink *plain)
{
    struct archive_entry *entry;
    if (archive_read_open_memory(ar, j->bytes.p, j->bytes.n) != ARCHIVE_OK) return fail_damaged(j, ar);
    int rc = archive_read_next_header(ar, &entry);
    if (rc == ARCHIVE_EOF) return TR_OK;
    if (rc != ARCHIVE_OK) return fail_damaged(j, ar);

    const void *block;
    size_t n;
    la_int64_t at;
    while ((rc = archive_read_data_block(ar, &block, &n, &at)) == ARCHIVE_OK) {
        if (n > j->limit - plain->n)
            return tr_fail(j->err, TR_BAD_INPUT,
                           TR_FMT
                           ": found more than %zu bytes inside %zu bytes of %s, expected at most %d times as many "
                           "as are packed, or %d MiB",
                           TR_ARG(j->name), j->limit, j->bytes.n, j->packing->name, RATIO_MAX, FREE_BYTES >> 20);
        tr_put(plain, (tr_str){ block, n });
    }
    if (rc != ARCHIVE_EOF) return fail_damaged(j, ar);
    if (plain->failed) return tr_fail(j->err, TR_NOMEM, TR_FMT ": no memory to unpack it", TR_ARG(j->name));
    return TR_OK;
}

static tr_rc unpack_into(const struct job *j, struct tr_sink *plain)
{
    struct archive *ar = open_reader();
    if (!ar) return tr_fail(j->err, TR_NOMEM, TR_FMT ": no memory to unpack it", TR_ARG(j->name));
    tr_rc rc = read_blocks(j, ar, plain);
    archive_read_free(ar);
    if (rc == TR_OK && j->packing == &packings[0] && !gzip_sound(j->bytes, tr_sink_text(plain)))
        return tr_fail(j->err, TR_BAD_INPUT,
                       TR_FMT
                       ": found gzip data that does not match its own checksum, expected an unchanged, whole file",
                       TR_ARG(j->name));
    return rc;
}

static size_t limit_of(tr_str bytes, size_t max_bytes)
{
    size_t by_ratio = bytes.n > SIZE_MAX / RATIO_MAX ? SIZE_MAX : bytes.n * RATIO_MAX;
    if (by_ratio < FREE_BYTES) by_ratio = FREE_BYTES;
    return by_ratio < max_bytes ? by_ratio : max_bytes;
}

tr_rc tr_unpack(struct tr_arena *a, tr_str name, tr_str bytes, size_t max_bytes, tr_str *out, tr_str *plain_name,
                struct tr_error *err)
{
    const struct packing *named = by_name(name), *found = by_magic(bytes);
    *plain_name = name;
    *out = bytes;
    if (named) plain_name->n -= named->ending.n;
    if (bytes.n > max_bytes)
        return tr_fail(err, TR_BAD_INPUT, TR_FMT ": found %zu bytes, expected at most %zu", TR_ARG(name), bytes.n,
                       max_bytes);
    if (named && !found)
        return tr_fail(err, TR_BAD_INPUT, TR_FMT ": found bytes that are not packed, expected %s as the name says",
                       TR_ARG(name), named->name);
    if (!found) return TR_OK;

    struct job j = { name, bytes, found, limit_of(bytes, max_bytes), err };
    struct tr_sink plain = { 0 };
    tr_rc rc = unpack_into(&j, &plain);
    if (rc == TR_OK) {
        *out = tr_str_copy(a, tr_sink_text(&plain));
        if (!out->p) rc = tr_fail(err, TR_NOMEM, TR_FMT ": no room for %zu unpacked bytes", TR_ARG(name), plain.n);
    }
    tr_sink_close(&plain);
    return rc;
}
