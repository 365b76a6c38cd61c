/* SPDX-License-Identifier: Apache-2.0
 *
 * What people send by mistake: known by its first bytes, told with what to do about it. */
#include "read/unread.h"

#include <strings.h>

#include "format/guess.h"
#include "format/intake.h"

#define AS_ARTICLE "; --as article reads it as prose all the same"
static const char readers[] = "a text, a saved page (HTML), a feed, UCDP GED rows (CSV, TSV or GeoJSON with its column "
                              "names) or NDJSON records";
static const char text_first[] = "plain text, a saved page (HTML) or a feed: save or export its text first";
static const char sheet_first[] = "a sheet saved as CSV or TSV, with the column names of UCDP GED, or NDJSON records";
static const char unpacked[] = "one file at a time, not packed (.gz, .zst and .xz are unpacked here)";
static const char no_pictures[] = "text: pictures, sound and video are not read";

/* ---- by the first bytes -------------------------------------------------------------------- */

static const struct look {
    size_t at;
    tr_str head, within; /* `within`: and this somewhere in the bytes */
    const char *name, *expected;
} looks[] = {
    { 0, TR_LIT("PK\x03\x04"), TR_LIT("xl/"), "a spreadsheet (XLSX)", sheet_first },
    { 0, TR_LIT("PK\x03\x04"), TR_LIT("word/"), "a text document (DOCX)", text_first },
    { 0, TR_LIT("PK\x03\x04"), TR_LIT("opendocument.spreadsheet"), "a spreadsheet (ODS)", sheet_first },
    { 0, TR_LIT("PK\x03\x04"), TR_LIT("opendocument.text"), "a text document (ODT)", text_first },
    { 0, TR_LIT("PK\x03\x04"), { 0 }, "a ZIP archive", unpacked },
    { 0, TR_LIT("%PDF"), { 0 }, "a PDF file", text_first },
    { 0, TR_LIT("{\\rtf"), { 0 }, "a text document (RTF)", text_first },
    { 0, TR_LIT("\xD0\xCF\x11\xE0"), { 0 }, "an old Office file (DOC, XLS, MSG)", text_first },
    { 0, TR_LIT("\x1f\x8b"), { 0 }, "packed bytes", unpacked },
    { 0, TR_LIT("7z\xBC\xAF"), { 0 }, "a 7z archive", unpacked },
    { 0, TR_LIT("Rar!"), { 0 }, "a RAR archive", unpacked },
    { 257, TR_LIT("ustar"), { 0 }, "a TAR archive", unpacked },
    { 0,
      TR_LIT("SQLite format 3"),
      { 0 },
      "an SQLite file, perhaps a GeoPackage",
      "reports; a case file of Truce is opened with truce show, explain or tell" },
    { 0, TR_LIT("\x89PNG"), { 0 }, "a picture (PNG)", no_pictures },
    { 0, TR_LIT("\xFF\xD8\xFF"), { 0 }, "a picture (JPEG)", no_pictures },
    { 0, TR_LIT("GIF8"), { 0 }, "a picture (GIF)", no_pictures },
    { 8, TR_LIT("WEBP"), { 0 }, "a picture (WEBP)", no_pictures },
    { 0, TR_LIT("II*\0"), { 0 }, "a picture (TIFF)", no_pictures },
    { 0, TR_LIT("MM\0*"), { 0 }, "a picture (TIFF)", no_pictures },
    { 4, TR_LIT("ftyp"), { 0 }, "a video or picture (MP4, HEIC)", no_pictures },
    { 0, TR_LIT("OggS"), { 0 }, "sound or video (Ogg)", no_pictures },
    { 0, TR_LIT("ID3"), { 0 }, "sound (MP3)", no_pictures },
    { 0,
      TR_LIT("\0\0\x27\x0A"),
      { 0 },
      "a shapefile",
      "points as UCDP GED or NDJSON records; outlines belong into a case's admin/ as GeoJSON" },
};

static const struct look *look_of(tr_str bytes)
{
    for (size_t k = 0; k < TR_COUNT(looks); k++) {
        const struct look *l = &looks[k];
        if (bytes.n < l->at || !tr_str_starts((tr_str){ bytes.p + l->at, bytes.n - l->at }, l->head)) continue;
        if (l->within.n == 0 || tr_str_find(bytes, l->within) != TR_NOT_FOUND) return l;
    }
    return NULL;
}

bool tr_is_foreign(tr_str head) { return look_of(head) != NULL; }

/* ---- by what stands at the top ------------------------------------------------------------- */

/* Text has no NUL bytes, but for UTF-16; one or two may be damage, which is told elsewhere. */
static bool is_binary(tr_str head)
{
    enum { NEAR = 512, MANY = 8 };
    size_t n = 0;
    for (size_t k = 0; k < head.n && k < NEAR; k++) n += head.p[k] == '\0';
    return n >= MANY && !tr_guess_wide(head);
}

/* An e-mail as it was sent: its head says how it travelled, and its text may be wrapped in an encoding. */
static bool is_mail(tr_str head)
{
    static const char *const fields[] = { "Return-Path:",  "Received:",     "Message-ID:",
                                          "Message-Id:",   "MIME-Version:", "Delivered-To:",
                                          "Content-Type:", "From:",         "Subject:" };
    enum { LINES = 60, ENOUGH = 3, TRAVELLED = 6 };
    unsigned seen = 0, n = 0;
    for (size_t k = 0; head.n && k < LINES; k++) {
        tr_str line = tr_str_cut(&head, '\n');
        if (tr_str_trim(line).n == 0) break;
        for (size_t f = 0; f < TR_COUNT(fields); f++)
            if (tr_str_starts(line, tr_str_of(fields[f]))) seen |= 1u << f;
    }
    for (unsigned rest = seen; rest; rest &= rest - 1) n++;
    return n >= ENOUGH && (seen & ((1u << TRAVELLED) - 1));
}

static bool is_html_name(tr_str name)
{
    static const char *const names[] = {
        "p",    "div",   "span", "article", "section", "main",   "header", "footer", "nav",  "aside", "h1",
        "h2",   "h3",    "h4",   "h5",      "h6",      "table",  "ul",     "ol",     "dl",   "pre",   "blockquote",
        "a",    "b",     "i",    "u",       "em",      "strong", "font",   "center", "img",  "br",    "hr",
        "form", "title", "meta", "link",    "style",   "script", "head",   "body",   "html", "base"
    };
    for (size_t k = 0; k < TR_COUNT(names); k++)
        if (name.n == strlen(names[k]) && strncasecmp(name.p, names[k], name.n) == 0) return true;
    return false;
}

/* XML that is neither a page nor a feed: its tags would be read as words. A lone <article> or <p> in it makes no page, and
 * what a news agency sets between angle brackets at the top of a text has no tag that ends. */
static bool is_data_xml(tr_str head)
{
    enum { SURE = 80 };
    tr_intake_kind kind;
    int sure = tr_intake_sniff(head, &kind);
    if (kind != TR_INTAKE_TEXT && sure >= SURE) return false;
    if (tr_str_starts(head, TR_STR("<?xml")) || tr_str_starts(head, TR_STR("<!DOCTYPE "))) return true;
    tr_str name = { head.p + 1, 0 };
    while (name.n + 1 < head.n && strchr(" \t\r\n/>", name.p[name.n]) == NULL) name.n++;
    return name.n && name.p[0] != '!' && !is_html_name(name) && tr_str_find(head, TR_STR("</")) != TR_NOT_FOUND;
}

static tr_str behind_mark(tr_str s)
{
    tr_str mark = TR_STR("\xEF\xBB\xBF");
    return tr_str_starts(s, mark) ? (tr_str){ s.p + mark.n, s.n - mark.n } : s;
}

/* An object, or a list of values: "[03/05/2017, 10:12] two shells" and "[Photo]" are prose. */
static bool begins_json(tr_str text)
{
    static const char *const values[] = { "true", "false", "null" };
    if (text.n == 0 || (text.p[0] != '{' && text.p[0] != '[')) return false;
    tr_str rest = tr_str_trim((tr_str){ text.p + 1, text.n - 1 });
    if (rest.n == 0 || rest.p[0] == '"' || rest.p[0] == text.p[0] + 2) return true; /* + 2: the mark that closes it */
    if (text.p[0] == '{') return false;
    if (rest.p[0] == '{' || rest.p[0] == '[') return true;
    for (size_t k = 0; k < TR_COUNT(values); k++)
        if (tr_str_starts(rest, tr_str_of(values[k]))) return true;
    size_t n = rest.p[0] == '-';
    while (n < rest.n && ((rest.p[n] >= '0' && rest.p[n] <= '9') || rest.p[n] == '.')) n++;
    bool zero = n > 1 && rest.p[0] == '0' && rest.p[1] != '.';
    return n > 0 && !zero && n < rest.n &&
           (rest.p[n] == ',' || rest.p[n] == ']' || rest.p[n] == ' ' || rest.p[n] == '\n');
}

/* A table out of a spreadsheet ("Unicode text"): every other byte is NUL. */
static bool is_wide_table(tr_str head)
{
    char room[4096];
    return tr_guess_wide(head) && tr_is_table(tr_guess_narrowed(head, room, sizeof room));
}

static bool named_table(tr_str name)
{
    static const char *const endings[] = { ".csv", ".tsv", ".tab", ".CSV", ".TSV" };
    for (size_t k = 0; k < TR_COUNT(endings); k++)
        if (tr_str_ends(name, tr_str_of(endings[k]))) return true;
    return false;
}

bool tr_is_no_text(tr_str name, tr_str head)
{
    tr_intake_kind kind;
    tr_str text = tr_str_trim(behind_mark(head));
    if (look_of(head) || is_binary(head) || named_table(name) || is_wide_table(head)) return true;
    if (begins_json(text)) return tr_intake_sniff(head, &kind) < 50; /* a JSON feed is surer */
    if (text.n && text.p[0] == '<') return is_data_xml(text);
    return text.n == 0 || is_mail(text) || tr_is_table(head);
}

/* ---- in words ------------------------------------------------------------------------------ */

static const char *table_name(char separator)
{
    return separator == '\t'  ? "TSV"
           : separator == ',' ? "CSV"
           : separator == ';' ? "CSV with semicolons"
                              : "cells between bars";
}

static struct tr_unread table_of(struct tr_arena *a, const struct tr_table_look *t, bool titled)
{
    struct tr_unread out = { .rows = t->rows };
    out.found = tr_str_format(a, "a table (%s), %lld rows of %zu columns%s" TR_FMT, table_name(t->separator),
                              (long long)t->rows, t->columns, t->headed ? ": " : " without names", TR_ARG(t->heading));
    out.expected = TR_STR("the column names of UCDP GED (id, type_of_violence, side_a, date_start, latitude, best ...: "
                          "docs/formats/ucdp-ged.md), or each row as a record of Truce, one JSON object a line "
                          "(docs/formats/ndjson.md)" AS_ARTICLE);
    if (titled) out.expected = TR_STR("the names of the columns in the first line: cut what stands above them");
    return out;
}

/* A title, a source or a blank line above the header, as exports have. */
static bool titled_table(struct tr_arena *a, tr_str bytes, struct tr_table_look *out)
{
    enum { LINES = 5 };
    for (size_t k = 0; k < LINES && bytes.n; k++) {
        tr_str_cut(&bytes, '\n');
        if (bytes.n && tr_table_look(a, bytes, out) && out->headed) return true;
    }
    return false;
}

static struct tr_unread told(const char *found, const char *expected)
{
    return (struct tr_unread){ tr_str_of(found), tr_str_of(expected), 1 };
}

struct tr_unread tr_unread_look(struct tr_arena *a, tr_str name, tr_str bytes)
{
    const struct look *l = look_of(bytes);
    tr_str text = tr_str_trim(behind_mark(bytes)), line = text;
    struct tr_table_look table;
    tr_intake_kind kind;
    if (text.n == 0) return told("an empty file", readers);
    if (l) return told(l->name, l->expected);
    if (is_wide_table(bytes)) return told("a table in UTF-16", "a table in UTF-8 with the column names of UCDP GED");
    if (is_binary(bytes)) return told("bytes that are no text", readers);
    if (begins_json(text)) return tr_unread_json(a, text);
    if (text.p[0] == '<' && is_data_xml(text))
        return told("XML that is neither a page nor a feed", "a saved page (HTML), RSS or Atom" AS_ARTICLE);
    if (is_mail(text))
        return told("an e-mail message or a page saved as one (EML, MHTML)",
                    "its text, or the page saved as HTML" AS_ARTICLE);
    if (tr_table_look(a, bytes, &table)) return table_of(a, &table, false);
    if (named_table(name) && titled_table(a, bytes, &table)) return table_of(a, &table, true);
    if (named_table(name))
        return told("a file named as a table whose rows have no common number of cells",
                    "a header and rows, with the column names of UCDP GED" AS_ARTICLE);
    if (!tr_intake_sniff(bytes, &kind)) return told("bytes that are no text", readers);
    return (struct tr_unread){ tr_str_cut(&line, '\n'), tr_str_of(readers), 1 };
}
