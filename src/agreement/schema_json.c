/* SPDX-License-Identifier: Apache-2.0
 *
 * schema_json.c: the table of schema.c -> JSON Schema for editors. It says what the table says; what
 * only the builders know (references, dates in order) an editor cannot check. */
#include "agreement/schema.h"
#include "format/json.h"

static void put_keys(struct tr_sink *out, const struct tr_keys *keys, int depth);

static void newline(struct tr_sink *out, int depth)
{
    tr_puts(out, "\n");
    for (int k = 0; k < depth; k++) tr_puts(out, "  ");
}

static void put_words(struct tr_sink *out, const char *words)
{
    bool first = true;
    tr_puts(out, "\"enum\": [");
    for (tr_str rest = tr_str_of(words); rest.p;) {
        tr_str word = tr_str_cut(&rest, ' ');
        if (word.n == 0) continue;
        tr_puts(out, first ? "" : ", ");
        tr_json_put(out, word);
        first = false;
    }
    tr_puts(out, "]");
}

static void put_limits(struct tr_sink *out, const struct tr_key *k)
{
    tr_puts(out, "\"type\": \"number\", \"minimum\": ");
    tr_put_number(out, k->least, 6);
    tr_puts(out, ", \"maximum\": ");
    tr_put_number(out, k->greatest, 6);
}

static void put_type(struct tr_sink *out, const struct tr_key *k, int depth)
{
    static const char *const refs[TR_V_TYPES] = {
        [TR_V_AGREEMENT_ID] = "agreement_id",
        [TR_V_ID] = "id",
        [TR_V_TEXT] = "text",
        [TR_V_TEXTS] = "texts",
        [TR_V_NAMES] = "names",
        [TR_V_CORE] = "core",
        [TR_V_CODES] = "codes",
        [TR_V_REF] = "id",
        [TR_V_REFS] = "ids",
        [TR_V_DATE] = "date",
        [TR_V_START] = "start",
        [TR_V_WHEN] = "when",
        [TR_V_TRUTH_WHEN] = "truth",
        [TR_V_FILE] = "file",
        [TR_V_GEOMETRY] = "geometry",
        [TR_V_ZONE] = "text",
    };
    if (refs[k->type]) tr_putf(out, "\"$ref\": \"#/$defs/%s\"", refs[k->type]);
    else if (k->type == TR_V_WORD) put_words(out, k->words);
    else if (k->type == TR_V_WORDS) {
        tr_puts(out, "\"anyOf\": [{ ");
        put_words(out, k->words);
        tr_puts(out, " }, { \"type\": \"array\", \"items\": { ");
        put_words(out, k->words);
        tr_puts(out, " } }]");
    } else if (k->type == TR_V_INT) tr_putf(out, "\"type\": \"integer\", \"minimum\": 1, \"maximum\": %u", k->most);
    else if (k->type == TR_V_NUMBER) put_limits(out, k);
    else if (k->type == TR_V_PAIR) {
        tr_puts(out, "\"type\": \"array\", \"minItems\": 2, \"maxItems\": 2, \"items\": { ");
        put_limits(out, k);
        tr_puts(out, " }");
    } else if (k->type == TR_V_MAP) put_keys(out, k->keys, depth);
    else if (k->type == TR_V_MAPS) {
        tr_putf(out, "\"type\": \"array\", %s\"maxItems\": %u, \"items\": { ", k->needed ? "\"minItems\": 1, " : "",
                k->most);
        put_keys(out, k->keys, depth);
        tr_puts(out, " }");
    }
}

static void put_key(struct tr_sink *out, const struct tr_key *k, int depth)
{
    newline(out, depth);
    tr_json_put(out, tr_str_of(k->name));
    tr_puts(out, ": { ");
    if (k->says) {
        tr_puts(out, "\"description\": ");
        tr_json_put(out, tr_str_of(k->says));
        tr_puts(out, ", ");
    }
    put_type(out, k, depth);
    tr_puts(out, " }");
}

static void put_keys(struct tr_sink *out, const struct tr_keys *keys, int depth)
{
    bool first = true;
    tr_puts(out, "\"type\": \"object\", \"additionalProperties\": false, \"required\": [");
    for (size_t k = 0; k < keys->n; k++) {
        if (!keys->v[k].needed) continue;
        tr_puts(out, first ? "" : ", ");
        tr_json_put(out, tr_str_of(keys->v[k].name));
        first = false;
    }
    tr_puts(out, "], \"properties\": {");
    for (size_t k = 0; k < keys->n; k++) {
        if (k > 0) tr_puts(out, ",");
        put_key(out, &keys->v[k], depth + 1);
    }
    newline(out, depth);
    tr_puts(out, "}");
}

/* The value types; codes such as 118 are numbers to an editor and texts to us. */
static const char defs[] =
    "    \"agreement_id\": { \"type\": \"string\", \"pattern\": \"^[a-z0-9._-]{1,64}$\" },\n"
    "    \"id\": { \"type\": [\"string\", \"integer\"], \"pattern\": \"^[A-Za-z0-9._-]{1,64}$\" },\n"
    "    \"ids\": { \"anyOf\": [{ \"$ref\": \"#/$defs/id\" }, { \"type\": \"array\", \"items\": { \"$ref\": "
    "\"#/$defs/id\" } }] },\n"
    "    \"text\": { \"type\": [\"string\", \"number\"], \"maxLength\": 20000 },\n"
    "    \"name\": { \"type\": [\"string\", \"number\"], \"maxLength\": 300 },\n"
    "    \"names\": { \"anyOf\": [{ \"$ref\": \"#/$defs/name\" }, { \"type\": \"array\", \"minItems\": 1, \"items\": { "
    "\"$ref\": \"#/$defs/name\" } }] },\n"
    "    \"some_text\": { \"anyOf\": [{ \"$ref\": \"#/$defs/text\" }, { \"type\": \"array\", \"minItems\": 1, "
    "\"items\": { \"$ref\": \"#/$defs/text\" } }] },\n"
    "    \"texts\": { \"anyOf\": [{ \"$ref\": \"#/$defs/some_text\" }, { \"type\": \"object\", \"minProperties\": 1, "
    "\"additionalProperties\": { \"$ref\": \"#/$defs/some_text\" } }] },\n"
    "    \"core\": { \"type\": \"array\", \"items\": { \"$ref\": \"#/$defs/names\" } },\n"
    "    \"codes\": { \"type\": \"object\", \"additionalProperties\": { \"$ref\": \"#/$defs/names\" } },\n"
    "    \"date\": { \"type\": \"string\", \"pattern\": \"^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ].*)?$\" },\n"
    "    \"start\": { \"anyOf\": [{ \"$ref\": \"#/$defs/date\" }, { \"const\": \"hostilities_cease\" }] },\n"
    "    \"when\": { \"type\": \"object\", \"minProperties\": 1, \"maxProperties\": 1, \"additionalProperties\": { "
    "\"$ref\": \"#/$defs/reading_value\" } },\n"
    "    \"reading_value\": { \"type\": [\"string\", \"number\", \"boolean\"] },\n"
    "    \"truth\": { \"anyOf\": [{ \"type\": \"boolean\" }, { \"type\": \"object\", \"additionalProperties\": false, "
    "\"required\": [\"when\"], \"properties\": { \"when\": { \"$ref\": \"#/$defs/when\" } } }] },\n"
    "    \"file\": { \"type\": \"string\", \"maxLength\": 200 },\n"
    "    \"geometry\": { \"type\": \"string\", \"pattern\": \"^[^#]+#.+$\" }\n";

void tr_agreement_schema_json(struct tr_sink *out)
{
    tr_puts(out, "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\",\n"
                 "  \"title\": \"Truce agreement file\",\n  \"$defs\": {\n");
    tr_puts(out, defs);
    tr_puts(out, "  },\n  ");
    put_keys(out, &tr_agreement_keys, 1);
    tr_puts(out, "\n}\n");
}
