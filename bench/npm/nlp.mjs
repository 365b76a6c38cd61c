// SPDX-License-Identifier: Apache-2.0
// wink-nlp and compromise over the same texts as bench_text: MB/s of raw text to sentences, tokens and parts of speech
// (neither makes claims of a text). node nlp.mjs wink|compromise SECONDS FILE...
import { readFileSync } from "node:fs";

const [peer, seconds, ...files] = process.argv.slice(2);
const texts = files.map((f) => readFileSync(f, "utf8"));

async function reader() {
  if (peer === "wink") {
    const { default: wink } = await import("wink-nlp");
    const { default: model } = await import("wink-eng-lite-web-model");
    const nlp = wink(model);
    return (t) => {
      const d = nlp.readDoc(t);
      return d.sentences().length() + d.tokens().out(nlp.its.pos).length;
    };
  }
  const { default: nlp } = await import("compromise");
  return (t) => nlp(t).json().length;
}

const read = await reader();
let bytes = 0, found = 0, at = 0, took = 0;
for (let k = 0; k < Math.min(20, texts.length); k++) found += read(texts[k]);
const begun = process.hrtime.bigint();
while (took < Number(seconds)) {
  const text = texts[at++ % texts.length];
  found += read(text);
  bytes += Buffer.byteLength(text);
  took = Number(process.hrtime.bigint() - begun) / 1e9;
}
console.log(`${(bytes / took / 1e6).toFixed(3)} MB/s`);
