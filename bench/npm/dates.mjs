// SPDX-License-Identifier: Apache-2.0
// chrono-node over the same text as bench_when, and over the sheet of dates: MB/s, and days right.
// node dates.mjs speed FILE SECONDS | node dates.mjs sheet FILE
import * as chrono from "chrono-node";
import { readFileSync } from "node:fs";

const [what, file, seconds] = process.argv.slice(2);

// Documents are split at form feeds, as bench_when does.
function speed() {
  const texts = readFileSync(file, "utf8").split("\f").filter((t) => t);
  const day = new Date(Date.UTC(2017, 4, 4, 12));
  let bytes = 0, found = 0, at = 0;
  for (let k = 0; k < 200; k++) chrono.parse(texts[k % texts.length], day, { forwardDate: false });
  const begun = process.hrtime.bigint();
  let took = 0;
  while (took < Number(seconds)) {
    const text = texts[at++ % texts.length];
    found += chrono.parse(text, day, { forwardDate: false }).length;
    bytes += Buffer.byteLength(text);
    took = Number(process.hrtime.bigint() - begun) / 1e9;
  }
  console.log(`${(bytes / took / 1e6).toFixed(3)} MB/s ${found} dates`);
}

// Rows of day granularity with both ends closed: is the first day that chrono gives for the expression the right one?
function sheet() {
  let rows = 0, right = 0, empty = 0, invented = 0;
  for (const line of readFileSync(file, "utf8").split("\n")) {
    if (!line || line.startsWith("#")) continue;
    const [, anchor, text, expression, kind, from, to, grain] = line.split("\t");
    const [y, m, d] = anchor.slice(0, 10).split("-").map(Number);
    const found = chrono.parse(text, new Date(Date.UTC(y, m - 1, d, 12)));
    if (kind === "none") { empty++; invented += found.length > 0; }
    if (kind !== "date" || grain !== "day" || from === "open" || to === "open") continue;
    rows++;
    const at = text.indexOf(expression);
    const hit = found.find((f) => f.index < at + expression.length && at < f.index + f.text.length);
    if (!hit) continue;
    const s = hit.start;
    const got = [s.get("year"), s.get("month"), s.get("day")].map((v, k) => String(v).padStart(k ? 2 : 4, "0")).join("-");
    right += got === from.slice(0, 10);
  }
  console.log(`${right} of ${rows} days right, ${invented} of ${empty} texts without a date given one`);
}

what === "speed" ? speed() : sheet();
