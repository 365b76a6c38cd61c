/* SPDX-License-Identifier: Apache-2.0
 *
 * shared.c: the files that define a case -> everything that workers share, read once and const. */
#include "run/run_parts.h"

#include "run/gazetteer.h"
#include "run/reading_room.h"
#include "truce/weigh.h"

static const char AGREEMENT[] = "agreement.yaml";

/* The loader's files, remembered: what was read is what the case must keep. */
struct memory {
    const struct tr_files *under;
    struct tr_arena *arena;
    struct tr_strs names, bytes;
    size_t cap;
};

static bool remembered(const struct memory *m, tr_str name, tr_str *bytes)
{
    for (size_t k = 0; k < m->names.n; k++)
        if (tr_str_eq(m->names.v[k], name)) return *bytes = m->bytes.v[k], true;
    return false;
}

static tr_rc remember(struct memory *m, tr_str name, tr_str bytes, struct tr_error *err)
{
    size_t n = m->names.n, cap = m->cap;
    if (!tr_grow(m->arena, (void **)&m->bytes.v, n, &cap, sizeof(tr_str)) ||
        !tr_grow(m->arena, (void **)&m->names.v, n, &m->cap, sizeof(tr_str)))
        return tr_fail(err, TR_NOMEM, "run: no room for the case's files");
    m->names.v[n] = tr_str_copy(m->arena, name);
    m->bytes.v[n] = bytes;
    m->names.n = m->bytes.n = n + 1;
    return TR_OK;
}

static tr_rc get(void *self, struct tr_arena *a, tr_str name, tr_str *bytes, struct tr_error *err)
{
    struct memory *m = self;
    if (remembered(m, name, bytes)) return TR_OK;
    tr_rc rc = m->under->get(m->under->self, a, name, bytes, err);
    return rc == TR_OK ? remember(m, name, *bytes, err) : rc;
}

static bool listed(struct tr_strs names, tr_str name)
{
    for (size_t k = 0; k < names.n; k++)
        if (tr_str_eq(names.v[k], name)) return true;
    return false;
}

/* An optional file: empty text when the case has none. */
static tr_rc optional(struct memory *m, struct tr_strs names, const char *name, tr_str *bytes, struct tr_error *err)
{
    *bytes = (tr_str){ 0 };
    if (!listed(names, tr_str_of(name))) return TR_OK;
    return get(m, m->arena, tr_str_of(name), bytes, err);
}

static tr_rc load_admin(struct tr_arena *a, struct memory *m, struct tr_strs names, struct tr_admin *out,
                        struct tr_error *err)
{
    tr_str bytes;
    for (size_t k = 0; k < names.n; k++) {
        if (!tr_str_starts(names.v[k], TR_STR("admin/"))) continue;
        TR_TRY(get(m, a, names.v[k], &bytes, err));
        TR_TRY(tr_admin_read(a, names.v[k], bytes, out, err));
    }
    return TR_OK;
}

/* The agreement's language and title fill in what case.yaml leaves open. */
static void fill_settings(struct tr_shared *s)
{
    if (!s->settings.language.n) s->settings.language = s->agreement.language;
    if (!s->settings.title.n) s->settings.title = tr_texts_in(s->agreement.title, s->settings.language);
}

/* Names that the case does not know are looked for there. */
static tr_rc use_gazetteers(struct tr_arena *a, struct tr_shared *s, struct tr_error *err)
{
    s->gazetteers = tr_new(a, struct tr_gazetteer_files, 1);
    if (!s->gazetteers) return tr_fail(err, TR_NOMEM, "run: no room for the gazetteers");
    TR_TRY(tr_gazetteers_open(a, (tr_str){ 0 }, s->gazetteers, err));
    return tr_locator_use(s->locator, a, &s->gazetteers->g, err);
}

tr_rc tr_shared_load(struct tr_arena *a, const struct tr_files *files, struct tr_strs names, struct tr_shared *s,
                     struct tr_error *err)
{
    struct memory m = { .under = files, .arena = a };
    struct tr_files through = { get, &m };
    tr_str bytes;

    *s = (struct tr_shared){ 0 };
    TR_TRY(tr_acts_load(a, &s->acts, err));
    TR_TRY(optional(&m, names, "parameters.tsv", &bytes, err));
    TR_TRY(tr_params_load(a, TR_STR("parameters.tsv"), bytes, &s->params, err));
    TR_TRY(tr_agreement_load(a, &through, TR_STR(AGREEMENT), &s->acts, &s->agreement, &s->faults, err));
    TR_TRY(optional(&m, names, "case.yaml", &bytes, err));
    TR_TRY(tr_settings_load(a, TR_STR("case.yaml"), bytes, &s->agreement.tz, &s->settings, err));
    fill_settings(s);
    TR_TRY(optional(&m, names, "sources.yaml", &bytes, err));
    if (listed(names, TR_STR("sources.yaml")))
        TR_TRY(tr_sources_load(a, TR_STR("sources.yaml"), bytes, &s->sources, err));
    TR_TRY(tr_sources_builtin(a, &s->sources, err));
    TR_TRY(load_admin(a, &m, names, &s->admin, err));
    TR_TRY(tr_reading_room_open(a, s, &through, names, &s->room, err));
    TR_TRY(tr_locator_open(a, &s->agreement, &s->admin, &s->params, &s->locator, err));
    TR_TRY(use_gazetteers(a, s, err));
    TR_TRY(tr_judge_open(a, &s->agreement, &s->acts, &s->params, &s->sources, &s->judge, err));
    s->names = m.names;
    s->bytes = m.bytes;
    return TR_OK;
}

void tr_shared_close(struct tr_shared *s)
{
    if (s->locator) tr_locator_close(s->locator);
    s->locator = NULL;
    tr_reading_room_close(s->room);
    tr_gazetteers_close(s->gazetteers);
    s->room = NULL;
}
