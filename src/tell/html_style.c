/* SPDX-License-Identifier: Apache-2.0
 *
 * The style of the bulletin's page. System fonts, no external request; colours of verdicts are told
 * apart by people who do not see all colours, and never stand without a shape or a word. Text reaches
 * a contrast of 4.5 : 1 on its ground in light and dark. Logical properties: left and right follow the
 * language. */
#include "html.h"

const char *const html_style[] = {
    ":root{color-scheme:light "
    "dark;--ground:#fff;--panel:#f6f6f4;--ink:#1b1f24;--soft:#545b64;--rule:#d8d9d6;--strong:#8a1c0e;"
    "--stamp:#fff3d6;--stamp-ink:#6b4300;--v0:#c24a00;--v1:#a87400;--v2:#8a4f9e;--v3:#0067a3;--v4:#007a58;--v5:#767d86;"
    "--v6:#767d86;"
    "--zone:#3f6f8f;--land:#fafaf8;--halo:#fafaf8}\n",
    "@media(prefers-color-scheme:dark){:root{--ground:#15181b;--panel:#1e2226;--ink:#e8e8e4;--soft:#a9b0b8;--rule:#"
    "363c42;"
    "--strong:#ff9d85;--stamp:#3a2d0c;--stamp-ink:#ffd98a;--v0:#ff8a4c;--v1:#e8b53c;--v2:#cf9be3;--v3:#62b5ee;--v4:#"
    "45c79c;--v5:#8f979f;"
    "--v6:#8f979f;--zone:#7fb3d4;--land:#191d20;--halo:#191d20}}\n",
    "*{box-sizing:border-box}\n",
    "html{font:16px/1.5 system-ui,-apple-system,'Segoe UI',Roboto,'Noto "
    "Sans',sans-serif;background:var(--ground);color:var(--ink);"
    "-webkit-text-size-adjust:100%;scroll-padding-top:1rem}\n",
    "body{margin:0 auto;max-width:66rem;padding:1.25rem clamp(1rem,4vw,2.5rem) "
    "3rem;font-variant-numeric:tabular-nums;overflow-wrap:break-word}\n",
    "h1{font-size:clamp(1.5rem,4.5vw,2.1rem);line-height:1.2;margin:.6rem 0 "
    ".2rem;letter-spacing:-.01em;text-wrap:balance}\n",
    "h2{font-size:1.25rem;line-height:1.3;margin:0 0 .75rem;padding-block-start:.6rem;border-block-start:2px solid "
    "var(--ink)}\n",
    "h3{font-size:1.05rem;line-height:1.3;margin:0}h4{font-size:.9rem;margin:.9rem 0 .25rem}\n",
    "#process h3{margin-block:1.6rem .3rem}\n",
    "p{margin:.35rem "
    "0;max-width:46rem}section{margin-block:2.4rem}a{color:inherit;text-decoration-color:var(--soft);text-underline-"
    "offset:.15em}\n",
    "a:focus-visible,summary:focus-visible{outline:2px solid var(--v3);outline-offset:2px}\n",
    "ul,ol{margin:.35rem 0;padding-inline-start:1.25rem}li{margin-block:.15rem}\n",
    ".soft{color:var(--soft)}.small{font-size:.875rem}.num{text-align:end;white-space:nowrap}.big{font-size:2.1rem;"
    "line-height:1.1;font-weight:650}\n",
    ".stamp{display:inline-block;background:var(--stamp);color:var(--stamp-ink);border:1px solid "
    "currentColor;padding:.2rem .6rem;"
    "font-weight:650;letter-spacing:.03em;font-size:.875rem;margin:0}\n",
    ".facts{display:grid;grid-template-columns:repeat(auto-fit,minmax(13rem,1fr));gap:.5rem 1.5rem;margin:1rem 0 0}\n",
    ".facts div{border-block-start:1px solid var(--rule);padding-block-start:.35rem}.facts "
    "dt{font-size:.8125rem;color:var(--soft)}.facts dd{margin:0;font-weight:550;white-space:nowrap}\n",
    "nav{margin-block:1.1rem;font-size:.9rem;line-height:1.9}nav a{margin-inline-end:.9rem;white-space:nowrap}\n",
    ".m{inline-size:.85em;block-size:.85em;vertical-align:-.06em;overflow:visible;flex:none}"
    "\n",
    ".v0{color:var(--v0)}.v1{color:var(--v1)}.v2{color:var(--v2)}.v3{color:var(--v3)}.v4{color:var(--v4)}.v5{color:var("
    "--v5)}.v6{color:var(--v6)}\n",
    ".badge{white-space:nowrap;font-weight:600}.badge .m{margin-inline-end:.35em}\n",
    ".tiles{display:grid;grid-template-columns:repeat(auto-fit,minmax(8.5rem,1fr));gap:.75rem;margin-block:.75rem;"
    "padding:0;list-style:none}\n",
    ".tiles li{margin:0;padding:.6rem .75rem;background:var(--panel);border-block-start:3px solid currentColor}.tiles "
    ".n{display:block;font-size:1.6rem;"
    "line-height:1.2;font-weight:650;color:var(--ink)}.tiles .badge{white-space:normal}.tiles "
    ".k{display:block;font-size:.8125rem;color:var(--ink)}.tiles "
    ".none{font-size:.9375rem;font-weight:500;color:var(--soft);line-height:1.25;min-block-size:1.92rem;padding-block-"
    "start:.35rem}\n",
    ".bar{display:flex;block-size:.55rem;gap:2px;margin-block:.5rem}.bar "
    "i{background:currentColor;min-inline-size:2px}\n",
    ".lead{background:var(--panel);padding:1.1rem 1.25rem;border-inline-start:5px solid var(--v2)}.lead "
    "h2{border:0;padding:0;margin-block-end:.4rem}\n",
    ".lead .cols{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,19rem),1fr));gap:1rem 2rem}\n",
    ".ask{border-block-start:1px solid var(--rule);margin-block-start:.9rem;padding-block-start:.7rem}.ask "
    "strong{display:block}\n",
    ".cards{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,20rem),1fr));gap:1rem}\n",
    ".card{background:var(--panel);padding:1rem 1.1rem;border-block-start:3px solid "
    "var(--zone);min-inline-size:0}.card dl{margin:.6rem 0 0;font-size:.9rem}\n",
    ".card dt{color:var(--soft);font-size:.8125rem;margin-block-start:.5rem}.card dd{margin:0}.card "
    ".head{display:flex;gap:.6rem;align-items:baseline;flex-wrap:wrap}\n",
    ".verdicts{list-style:none;padding:0;margin:.3rem 0;font-size:.9rem}.verdicts "
    "li{display:flex;gap:.45rem;align-items:baseline;margin:0}.verdicts "
    ".num{margin-inline-start:auto;font-weight:600}\n",
    "figure{margin:.5rem 0}figcaption{font-size:.875rem;color:var(--soft);margin-block-start:.4rem;max-width:46rem}\n",
    "svg.plot{inline-size:100%;block-size:auto;display:block;direction:ltr;background:var(--land);border:1px solid "
    "var(--rule)}\n",
    "svg text{font:11px system-ui,sans-serif;fill:var(--ink)}svg "
    ".grid{stroke:var(--rule);stroke-width:.7;fill:none}svg .tick{fill:var(--soft);font-size:10px}\n",
    "svg "
    ".name{font-weight:600;font-size:12px;paint-order:stroke;stroke:var(--halo);stroke-width:3px;stroke-linejoin:round;"
    "text-anchor:middle}\n",
    "svg .n{font-weight:650;font-size:10.5px;paint-order:stroke;stroke:var(--halo);stroke-width:2.5px}\n",
    "svg .dot{fill:var(--soft)}svg "
    ".town{fill:var(--soft);font-size:10.5px;paint-order:stroke;stroke:var(--halo);stroke-width:2.5px}\n",
    "svg .own{stroke:none}svg .agreed{fill:var(--zone);fill-opacity:.14;stroke:var(--zone);stroke-width:1.4}svg "
    ".hatch{stroke:var(--zone);stroke-width:1.1;opacity:.75}\n",
    "svg .doubt{fill:var(--zone);fill-opacity:.09;stroke:none}svg "
    ".region{fill:currentColor;fill-opacity:.1;stroke:none}svg "
    ".cell{fill:currentColor;fill-opacity:.16;stroke:currentColor;stroke-opacity:.35;stroke-width:.6}\n",
    "svg .now{fill:var(--zone);fill-opacity:.1}svg .scale{stroke:var(--ink);stroke-width:1.5;fill:none}svg "
    ".seg{fill:currentColor}svg .vague{opacity:.5}svg use.v5{opacity:.55}svg "
    ".wide{fill:var(--zone);fill-opacity:.04;stroke:none}\n",
    ".legend{display:flex;flex-wrap:wrap;gap:.25rem "
    "1.1rem;list-style:none;padding:0;font-size:.875rem;margin-block:.5rem}\n",
    ".scroll{overflow-x:auto;margin-block:.6rem}table{border-collapse:collapse;inline-size:100%;font-size:.9rem}"
    "caption{text-align:start;color:var(--soft);font-size:.875rem;padding-block-end:.3rem}\n",
    "th,td{text-align:start;vertical-align:top;padding:.35rem .9rem .35rem 0;border-block-end:1px solid "
    "var(--rule)}th{font-weight:600;font-size:.8125rem;color:var(--soft)}tbody "
    "th{color:var(--ink);font-size:.9rem;font-weight:550}\n",
    "th.num,td.num{text-align:end}th.num{white-space:normal}.day{white-space:nowrap}\n",
    "details.f{border-block-end:1px solid var(--rule)}details.f>summary{cursor:pointer;padding:.55rem "
    "0;display:grid;grid-template-columns:12.5rem 1fr auto;gap:.1rem 1rem;list-style:none}\n",
    "details.f>summary::-webkit-details-marker{display:none}details.f>summary::after{content:'+';grid-column:3;grid-"
    "row:1;color:var(--soft);font-weight:650}details.f[open]>summary::after{content:'\\2212'}\n",
    "details.f .where{font-weight:550}details.f .line{grid-column:2;color:var(--soft);font-size:.9rem}details.f "
    ".body{padding:.2rem 0 1.2rem;padding-inline-start:13.5rem}\n",
    ".trail{font-size:.9rem;padding-inline-start:1.5rem}.trail "
    ".worth{color:var(--soft);font-size:.8125rem;display:block}.id{font:.8125rem ui-monospace,'DejaVu Sans "
    "Mono',monospace;color:var(--soft);direction:ltr;unicode-bidi:isolate}\n",
    ".finding{border-inline-start:3px solid "
    "var(--rule);padding-inline-start:.9rem;margin-block:.9rem}blockquote{margin:.2rem "
    "0;padding-inline-start:.8rem;border-inline-start:2px solid var(--rule)}\n",
    "@media(max-width:40rem){html{font-size:15.5px}svg text{font-size:17px}svg .tick{font-size:15px}svg "
    ".name{font-size:19px}svg.map{inline-size:36rem}svg.map text{font-size:13px}svg.map "
    ".name{font-size:15px}svg.map .n{font-size:13px}details.f>summary{grid-template-columns:1fr "
    "auto}details.f>summary>*{grid-column:1}details.f>summary::after{grid-column:2}"
    "details.f .line{grid-column:1}details.f .body{padding-inline-start:0}.lead{margin-inline:-.25rem;padding:.9rem "
    "1rem}th,td{padding-inline-end:.6rem}"
    ".stack table,.stack tbody,.stack tr,.stack th,.stack td{display:block}.stack thead{display:none}.stack "
    "tr{padding-block:.4rem;border-block-end:1px solid var(--rule)}.stack th,.stack td{border:0;padding:.1rem 0}.stack "
    "td[data-h]::before{content:attr(data-h) ': ';color:var(--soft)}.stack caption{display:block}}\n",
    "@media print{@page{size:A4;margin:15mm "
    "14mm}:root{--ground:#fff;--panel:#f6f6f4;--ink:#000;--soft:#444;--rule:#bbb;--strong:#8a1c0e;--stamp:#fff;--stamp-"
    "ink:#000;"
    "--v0:#c24a00;--v1:#a87400;--v2:#8a4f9e;--v3:#0067a3;--v4:#007a58;--v5:#767d86;--v6:#767d86;--zone:#3f6f8f;--land:#"
    "fff;--halo:#fff}"
    "html{font-size:10.5pt;-webkit-print-color-adjust:exact;print-color-adjust:exact}body{max-width:none;padding:0}nav{"
    "display:none}"
    "h2,h3{break-after:avoid}.card,.lead,figure,tr,.tiles "
    "li,details.f>summary{break-inside:avoid}section{margin-block:7mm}.scroll{overflow:visible}"
    "details.f>summary::after{content:''}thead{display:table-header-group}a{text-decoration:none}.cards{display:block;"
    "columns:"
    "2;column-gap:5mm}.card{margin-block-end:5mm}.tiles{grid-template-columns:repeat(6,1fr);gap:2mm}.facts{grid-"
    "template-columns:auto auto "
    "auto auto}.page{break-before:page}}\n",
    NULL,
};
