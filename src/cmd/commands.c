/* SPDX-License-Identifier: Apache-2.0
 *
 * commands.c: the table of commands and options. Everything that people read of the command line is
 * made from here. */
#include "cmd/cmd.h"

#define O(x) (UINT64_C(1) << OPT_##x)
#define TALK (O(HELP) | O(QUIET) | O(COLOR))

const struct option_spec option_specs[OPTIONS] = {
    [OPT_HELP] = { "help", 'h', NULL, "this help", false },
    [OPT_JSON] = { "json", 0, NULL, "JSON on stdout: one object, or one object a line for lists", false },
    [OPT_QUIET] = { "quiet", 'q', NULL, "no talk on stderr but errors", false },
    [OPT_COLOR] = { "color", 0, "WHEN", "auto (only on a terminal), always or never", false },
    [OPT_THREADS] = { "threads", 'j', "N", "workers (default: processors, at most 8); never changes a result", false },
    [OPT_OUT] = { "out", 0, "DIR", "folder for everything that is made (default: CASE_DIR/out)", false },
    [OPT_OUTPUT] = { "output", 'o', "FILE", "write there instead of stdout", false },
    [OPT_ADD] = { "add", 0, "FILE", "one more file of reports, besides reports/; may be repeated", true },
    [OPT_AS] = { "as", 0, "FORMAT", "article (texts, pages, feeds), ndjson, ucdp or ucdp-geojson; else it is found out",
                 false },
    [OPT_AS_OF] = { "as-of", 0, "TIME",
                    "judge with what was known then (default: case.yaml, else the end of the last report's day)",
                    false },
    [OPT_RECEIVED] = { "received", 0, "TIME", "when the files were received, for rows that do not tell", false },
    [OPT_FRESH] = { "fresh", 0, NULL, "start the case file anew", false },
    [OPT_AUDIENCE] = { "audience", 0, "WHO", "internal (default), partner or public", false },
    [OPT_LANG] = { "lang", 0, "LANG", "language of the output (default: the case's)", false },
    [OPT_FORMAT] = { "format", 0, "FORMAT", "html, csv, geojson, summary, ndjson or set-aside", false },
    [OPT_FROM] = { "from", 0, "TIME", "first moment of the period", false },
    [OPT_TO] = { "to", 0, "TIME", "end of the period (a date means the end of that day)", false },
    [OPT_ZONE] = { "zone", 0, "ID", "only this zone", false },
    [OPT_VERDICT] = { "verdict", 0, "WORD", "only this verdict", false },
    [OPT_FAIL_ON] = { "fail-on", 0, "WORD", "exit 1 when an incident has this verdict", false },
    [OPT_REPLAY] = { "replay", 0, NULL, "decide again from the stored reasons alone, and compare", false },
    [OPT_SOURCE] = { "source", 0, "ID", "source of rows that name none", false },
    [OPT_TZ] = { "time-zone", 0, "ZONE", "for local times (IANA name; default UTC)", false },
    [OPT_DELAY] = { "delay", 0, "HOURS", "public: hold back incidents younger than this at the as-of", false },
    [OPT_ACTOR] = { "actor", 0, "WHO",
                    "process: only this actor, by id or name; given twice: only what lies between the two", true },
    [OPT_ON] = { "on", 0, "DATE", "process: how things stood on this day, measures in force among them", false },
    [OPT_GAZETTEER] = { "gazetteer", 0, "FILE",
                        "the image of place names (default: TRUCE_GAZETTEER, else the packaged one)", false },
    [OPT_OWN] = { "own", 0, NULL, "the files are your own: their places come before the packaged ones", false },
    [OPT_HTML] = { "html", 0, "FILE", "texts: a page with everything marked that was taken from them, and why", false },
    [OPT_LIMIT] = { "limit", 'n', "N", "at most N lines (default 50 on a terminal, else all)", false },
};

const struct command commands[] = {
    { "run", "CASE_DIR", "the main job: agreement and reports in, case file and bulletin out",
      "Reads CASE_DIR/agreement.yaml (with zones.geojson, sources.yaml, places.tsv, presence.tsv, case.yaml and "
      "admin/*.geojson where they are) and every file in CASE_DIR/reports and the folders in it (but the one that a browser saves beside a page), places the reports, judges them against the "
      "agreement, and writes case.gpkg, bulletin.html, summary.json, findings.csv and incidents.geojson. An existing "
      "case "
      "file is continued. Rows that cannot be used are set aside with the reason, never dropped.",
      "truce run examples/astana-2017\n"
      "    the example, into examples/astana-2017/out\n"
      "truce run my-case --add ged.csv.gz --out /tmp/today\n"
      "    with one more file of reports\n"
      "truce run my-case --as-of 2017-05-07T19:30 --fail-on violation\n"
      "    as known at a cut-off; exit 1 when there is an apparent violation\n",
      1, 1,
      TALK | O(OUT) | O(ADD) | O(AS) | O(AS_OF) | O(RECEIVED) | O(FRESH) | O(AUDIENCE) | O(DELAY) | O(LANG) |
          O(THREADS) | O(JSON) | O(FAIL_ON),
      cmd_run },
    { "check", "AGREEMENT.yaml", "is the agreement sound? all faults, then what it means in plain sentences",
      "Lists every fault with file, line and column, what was found and what was expected, and the nearest known word. "
      "When there is none, prints the agreement back in sentences that a lawyer can check against the paper.",
      "truce check examples/astana-2017/agreement.yaml\n"
      "    faults, or the agreement in sentences\n"
      "truce check --json agreement.yaml | head\n"
      "    the same for a program\n",
      1, 1, TALK | O(JSON), cmd_check },
    { "read", "FILE...", "reports and claims as NDJSON on stdout, nothing stored",
      "Shows what Truce takes from a file: one report a line, in the form that is stored. Behind a document "
      "its claims and the signs about its soundness follow, a line each. Rows set aside go to stderr. A file that cannot "
      "be opened is told, the others are read, and the exit code is 2.",
      "truce read ged.csv.gz --time-zone Asia/Damascus | head -3\n"
      "    the first three reports\n"
      "truce read --html marked.html article.txt\n"
      "    the text with everything marked that was taken from it\n"
      "truce read --as ndjson - < reports.ndjson\n"
      "    from standard input\n",
      1, -1, TALK | O(AS) | O(TZ) | O(SOURCE) | O(RECEIVED) | O(OUTPUT) | O(HTML) | O(GAZETTEER), cmd_read },
    { "add", "CASE.gpkg FILE...", "more reports into a case",
      "Reads the files into an existing case file and judges again. Rows that are there already are repeats; a row "
      "with "
      "the same id and other content is a new version, and the old one is kept. When one file cannot be opened, "
      "nothing is added.",
      "truce add out/case.gpkg today.ndjson\n"
      "    today's reports\n"
      "truce add out/case.gpkg ged.csv --as ucdp --received 2018-06-01\n"
      "    a dataset received later\n",
      2, -1, TALK | O(AS) | O(RECEIVED) | O(THREADS) | O(JSON) | O(FAIL_ON), cmd_add },
    { "show", "WHAT CASE.gpkg",
      "findings, incidents, reports, claims, quality, process, sources, zones, provisions, duties or set-aside of a case",
      "WHAT is one of findings, incidents, reports, claims, quality, process, sources, zones, provisions, duties, set-aside. A table on a "
      "terminal; with --json one object a line, with the names that the model uses.",
      "truce show findings out/case.gpkg --zone idlib --verdict violation\n"
      "    apparent violations in one zone\n"
      "truce show incidents out/case.gpkg --from 2017-05-06 --to 2017-05-07 --json\n"
      "    two days, for a program\n"
      "truce show process out/case.gpkg --on 2017-05-04 --actor russia --actor turkey\n"
      "    what lies between two actors, as it stood on a day\n",
      2, 2,
      TALK | O(ACTOR) | O(ON) | O(ZONE) | O(VERDICT) | O(FROM) | O(TO) | O(AS_OF) | O(LIMIT) | O(JSON) | O(THREADS) |
          O(OUTPUT),
      cmd_show },
    { "explain", "CASE.gpkg ID", "the reasons behind a finding, numbered, each with the rows that it stands on",
      "ID is a finding, an incident, a report or a dataset's own id, a claim, or an entry of the process; any beginning that is unique will do. Says what "
      "would "
      "change the finding, and what each reading of the agreement gives.",
      "truce explain out/case.gpkg 242639\n"
      "    everything about one row of a dataset\n"
      "truce explain out/case.gpkg m8fq\n"
      "    a meeting, with the claims it stands on, their sentences and rules\n"
      "truce explain out/case.gpkg f3k7 --replay\n"
      "    decide again from the stored reasons, and compare byte for byte\n",
      2, 2, TALK | O(JSON) | O(REPLAY) | O(LANG) | O(AS_OF) | O(THREADS) | O(OUTPUT), cmd_explain },
    { "tell", "CASE.gpkg", "the bulletin and other outputs, for a period and an audience",
      "Writes one output of a case: html (the bulletin), csv, geojson, summary, ndjson or set-aside. --audience public "
      "coarsens places to a stated grid and holds back observers, texts and responsible parties. A past bulletin is "
      "made again with --as-of.",
      "truce tell out/case.gpkg --format html --from 2017-05-06 --to 2017-05-12 -o week.html\n"
      "    one week's bulletin\n"
      "truce tell out/case.gpkg --format geojson --audience public -o public.geojson\n"
      "    for publication\n",
      1, 1, TALK | O(FORMAT) | O(FROM) | O(TO) | O(AS_OF) | O(AUDIENCE) | O(DELAY) | O(LANG) | O(THREADS) | O(OUTPUT),
      cmd_tell },
    { "verify", "CASE.gpkg", "has any stored row been changed?",
      "Recomputes the evidence log over every stored row, checks references and the rules of the file format, decides "
      "every "
      "finding again from its stored reasons, and lists every difference. Exit 4 when there is one.",
      "truce verify out/case.gpkg\n"
      "    sound, or what was changed\n",
      1, 1, TALK | O(JSON), cmd_verify },
    { "gazetteer", "build|check|find|read ...", "place names: make an image of them, check one, look a name up",
      "build INPUT... -o FILE makes one image of files of places: GeoNames tables, OCHA areas (.geojson, .dbf), tables with "
      "a header (.csv, .tsv, a case's places.tsv), lists of codes. The same files in any order give the same bytes. check "
      "[FILE] reads every byte of an image. find NAME lists the places of that name, the likeliest first; when there is "
      "none, those that sound like it. read FILE lists the places that a plain text names: bytes, kind, name, part, and "
      "each choice with its probability and the points behind it.",
      "truce gazetteer build --own syr_admin1.geojson SY.txt -o syria.img\n"
      "    an image of your own files\n"
      "truce gazetteer find Ar-Rastan\n"
      "    id, name, class, lon, lat, radius, population, country, areas\n"
      "truce gazetteer check\n"
      "    is the packaged image sound, and what was it made from\n",
      1, -1, TALK | O(OUTPUT) | O(OWN) | O(GAZETTEER) | O(LIMIT) | O(JSON), cmd_gazetteer },
    { "lex", "check|import FILE...", "lexicons and rules: are they sound; take over PETRARCH dictionaries",
      "check FILE... reads .lex and .rules files together with those that are built in, tells every fault with its line, "
      "and runs the rules' own tests. import FILE... reads PETRARCH dictionaries of actors and agents (verbs and discards "
      "are read and counted) and writes a lexicon; --source says whose they are and under which licence, --received on "
      "which day they were fetched. Exit 3 when lines were set aside.",
      "truce lex check my-case/lexicon/groups.lex\n"
      "    faults, or none\n"
      "truce lex import actors.txt agents.txt --source 'Open Event Data Alliance, MIT' -o actors.lex\n"
      "    a lexicon for a case's lexicon folder\n",
      1, -1, TALK | O(OUTPUT) | O(SOURCE) | O(RECEIVED), cmd_lex },
    { "doctor", "", "what this machine gives, and what Truce does without",
      "Tries the walls around the process that reads foreign pages (rlimits, no_new_privs, landlock, seccomp) and looks "
      "for libraries, time zones and the gazetteer. Says of what is missing what that means.",
      "truce doctor\n"
      "    a line for each\n"
      "truce doctor --json\n"
      "    the same for a program\n",
      0, 0, TALK | O(JSON) | O(OUTPUT), cmd_doctor },
    { "help", "[COMMAND]", "this page, or one about a command", "", "truce help run\n    about one command\n", 0, 1,
      TALK, cmd_help },
};
const size_t command_count = TR_COUNT(commands);
