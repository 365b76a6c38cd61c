/* SPDX-License-Identifier: Apache-2.0
 *
 * html.h: what the parts of the bulletin's page share. */
#ifndef TR_TELL_HTML_H
#define TR_TELL_HTML_H

#include "bulletin.h"

struct page {
    const struct tr_bulletin *b;
    struct tr_sink *s;
    struct pen pen; /* escapes */
};

/* html_parts.c */
void html_raw(const struct page *p, const char *markup);
void html_word(const struct page *p, const char *key);  /* catalogue text, escaped */
void html_text(const struct page *p, tr_str text);      /* foreign text, escaped */
void html_attr(const struct page *p, tr_str text);      /* the value of an attribute: escaped, never isolated */
void html_label(const struct page *p, const char *key); /* catalogue text as the value of an attribute */
void html_mark(const struct page *p, tr_verdict v);     /* the verdict's shape */
void html_badge(const struct page *p, tr_verdict v);    /* shape and name */
void html_count(const struct page *p, int64_t n);       /* a zero is "none recorded" */
void html_section(const struct page *p, const char *id, const char *key);
void html_section_end(const struct page *p);
void html_table(const struct page *p, const char *caption, const char *const *heads,
                size_t n); /* opens, with a header row */
/* The same; on a phone its rows become blocks, one cell under the other (html_cell names them there). */
void html_table_stacked(const struct page *p, const char *caption, const char *const *heads, size_t n);
void html_cell(const struct page *p, const char *head, const char *class);
void html_table_end(const struct page *p);
void html_bar(const struct page *p, const int64_t by[TR_VERDICTS]); /* shares by verdict as one bar */
void html_legend(const struct page *p);
void html_symbols(const struct page *p);
void html_counts_table(const struct page *p, const char *caption, const char *name_head, const told_counts *list,
                       size_t most);
#define HTML_SAY(page, key, ...) PEN_SAY(&(page)->pen, key, __VA_ARGS__)

extern const char *const html_style[]; /* html_style.c; ends with NULL */

void html_cards(const struct page *p);    /* html_cards.c */
void html_map(const struct page *p);      /* html_map.c */
void html_timeline(const struct page *p); /* html_timeline.c */
void html_findings(const struct page *p); /* html_findings.c */
void html_incident_link(const struct page *p, const struct told_incident *i, bool printed);
void html_lead(const struct page *p); /* html_lead.c */
void html_tallies(const struct page *p, bool with_heading);
void html_process(const struct page *p); /* html_process.c: meetings, positions, measures, commitments */
void html_ties(const struct page *p);    /* html_ties.c: relations over time */
void html_records(const struct page *p); /* html_records.c: access, duties, totals, set aside ... */

#endif
