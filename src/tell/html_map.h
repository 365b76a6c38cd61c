/* SPDX-License-Identifier: Apache-2.0
 *
 * html_map.h: what the map's ground (html_map.c) and its marks and names (html_marks.c) share. */
#ifndef TR_TELL_HTML_MAP_H
#define TR_TELL_HTML_MAP_H

#include "html.h"

enum { MAP_WIDTH = 760 };

struct map {
    const struct page *p;
    double west, south, east, north, stretch, k; /* stretch: cos of the middle latitude; k: pixels a degree */
    double height;
    int64_t drawn, off, left_out; /* incidents with a mark; outside the frame; not covered and too many to draw */
    bool counted;                 /* a mark has its number beside it */
};

struct box {
    double w, s, e, n;
    bool any;
};
void box_add_shape(struct box *b, const struct tr_shape *s);

double map_x(const struct map *m, double lon);
double map_y(const struct map *m, double lat);
bool map_has(const struct map *m, tr_point at);
bool map_is_wide(const struct told_zone *z); /* a whole country would shrink the zones to spots */
void map_shape(const struct map *m, const struct tr_shape *s, const char *attributes);

void map_areas(const struct map *m); /* html_marks.c: what is in doubt, below the marks */
void map_marks(struct map *m);       /* marks, their numbers, names of zones and towns */

#endif
