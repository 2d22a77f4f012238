// How a page looks in a browser and on paper.
#pragma once

#include <string_view>

namespace ismap::detail {

/// Colours have a contrast of at least 4.5 to 1 on their ground, light and dark. On paper there is the light one.
inline constexpr std::string_view html_style = R"(
:root {
  color-scheme: light dark;
  --ground: #fff; --text: #1b1d21; --line: #c4c8ce; --head: #f0f2f5;
  --dim: #5a5f67; --red: #b3261e; --green: #1a6b2c; --yellow: #755700; --magenta: #86198f; --link: #0b57b0;
}
@media screen and (prefers-color-scheme: dark) {
  :root {
    --ground: #15171a; --text: #e6e8eb; --line: #474c54; --head: #22262b;
    --dim: #a5abb4; --red: #ff9b92; --green: #7ed491; --yellow: #e6c15c; --magenta: #e9a2ee; --link: #8ab8ff;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0; background: var(--ground); color: var(--text);
  font: 1rem/1.65 system-ui, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic", Meiryo, sans-serif;
  line-break: strict; overflow-wrap: anywhere;
}
main { max-width: 76rem; margin: 0 auto; padding: 1.25rem clamp(.75rem, 3vw, 2.5rem) 3rem; }
h1, h2, h3 { line-height: 1.35; text-wrap: balance; }
h1 { font-size: 1.6rem; margin: .5rem 0 1rem; }
h2 { font-size: 1.2rem; margin: 2.25rem 0 .75rem; padding-bottom: .2rem; border-bottom: 2px solid var(--line); }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem; }
p { margin: .75rem 0; }
h1, h2, h3, p, th, td { white-space: pre-wrap; }
.scroll { overflow-x: auto; margin: .75rem 0; }
.scroll:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
figure { margin: 1rem 0; }
figure > svg { display: block; max-width: none; }
table { border-collapse: collapse; }
th, td { padding: .35rem .9rem .35rem 0; text-align: left; vertical-align: top; border-bottom: 1px solid var(--line); }
thead th, thead td { background: var(--head); padding-left: .5rem; font-size: .9rem; }
thead + tbody th, thead + tbody td { padding-left: .5rem; }
.wide th, .wide td { max-width: 28rem; }
.wide th:not(.short), .wide td:not(.short):not(:empty) { min-width: 11rem; }
tbody th { font-weight: 600; }
.short { white-space: pre; }
.count {
  background: linear-gradient(var(--link), var(--link)) no-repeat left .25rem bottom / calc(var(--share) * .024rem) .3rem;
  print-color-adjust: exact; -webkit-print-color-adjust: exact;
}
ul { margin: .25rem 0; padding-left: 1.4rem; }
main > section > ul, main > ul { padding-left: 1.2rem; }
main > section > ul > li { margin: .75rem 0; }
li > p { margin: 0; }
.notice { border-left: 4px solid var(--line); padding: .25rem 0 .25rem .8rem; margin: 2rem 0 0; color: var(--dim); }
.dim { color: var(--dim); }
.red { color: var(--red); font-weight: 600; }
.green { color: var(--green); font-weight: 600; }
.yellow { color: var(--yellow); font-weight: 600; }
.magenta { color: var(--magenta); font-weight: 600; }
a { color: var(--link); }
@page { size: A4; margin: 18mm 16mm; }
@media print {
  :root { color-scheme: light; }
  body { font-size: 9.5pt; line-height: 1.5; }
  main { max-width: none; padding: 0; }
  h1 { font-size: 15pt; }
  h2 { font-size: 12pt; margin-top: 14pt; }
  h3 { font-size: 10pt; }
  h1, h2, h3 { break-after: avoid; }
  .scroll { overflow: visible; }
  figure { break-inside: avoid; }
  figure > svg { max-width: 100%; max-height: 250mm; height: auto; }
  .wide th:not(.short), .wide td:not(.short):not(:empty) { min-width: 0; }
  .wide { width: 100%; }
  thead { display: table-header-group; }
  tr, li > p { break-inside: avoid; }
  li > p:has(+ ul) { break-after: avoid; }
  p { orphans: 2; widows: 2; }
}
)";

}  // namespace ismap::detail
