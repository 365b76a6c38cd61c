// SPDX-License-Identifier: Apache-2.0
// Mozilla Readability with jsdom over the saved pages: their articles as JSON into OUT, megabytes a second on stdout.
// node readability.mjs DATA_FOLDER OUT
import { readFileSync, writeFileSync } from "node:fs";
import { gunzipSync } from "node:zlib";
import { Readability } from "@mozilla/readability";
import { JSDOM } from "jsdom";

const [folder, out] = process.argv.slice(2);
const truth = JSON.parse(readFileSync(`${folder}/ground-truth.json`, "utf8"));
const bodies = {};
let bytes = 0, took = 0;
for (const id of Object.keys(truth)) {
  const html = gunzipSync(readFileSync(`${folder}/html/${id}.html.gz`));
  const begun = process.hrtime.bigint();
  let text = "";
  try {
    const page = new JSDOM(html.toString("utf8"), { url: truth[id].url });
    text = new Readability(page.window.document).parse()?.textContent ?? "";
    page.window.close();
  } catch {
    // a page that it cannot read counts as one without an article
  }
  took += Number(process.hrtime.bigint() - begun) / 1e9;
  bytes += html.length;
  bodies[id] = { articleBody: text };
}
writeFileSync(out, JSON.stringify(bodies));
console.log((bytes / took / 1e6).toFixed(2));
