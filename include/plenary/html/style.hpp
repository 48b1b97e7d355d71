#pragma once

#include <string_view>

namespace plenary::html {

/// How a page looks: in light and dark, from a phone to a wide screen, and on paper. Text and its
/// background differ by 4.5 to 1 or more in each (WCAG 2.2, 1.4.3), what is drawn by 3 to 1 (1.4.11).
inline constexpr std::string_view style_sheet = R"css(
:root { color-scheme: light dark;
  --paper: #fff; --ink: #1c2228; --soft: #56606b; --rule: #d3d9e0; --wash: #f4f6f9;
  --accent: #17476f; --link: #17558a; --field: #cfe0f0; --edge: #3c74a8; --visit: #dcebd9; --visit-edge: #4c7f47;
  --remark: #6b4a00; --remark-wash: #fdf3da; --band: #17476f; --on-band: #fff; }
@media (prefers-color-scheme: dark) { :root {
  --paper: #13171c; --ink: #e3e7eb; --soft: #a5afba; --rule: #363f49; --wash: #1b2128;
  --accent: #a9cdf0; --link: #8dbdf0; --field: #24425f; --edge: #6ea3d6; --visit: #274428; --visit-edge: #7eb377;
  --remark: #ecc977; --remark-wash: #362c14; --band: #23415d; --on-band: #eef3f8; } }
* { box-sizing: border-box; }
html { font: 100%/1.6 "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  background: var(--paper); color: var(--ink); -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
  overflow-wrap: anywhere; }
body { margin: 0 auto; padding: 0 1rem 3rem; max-width: 84rem; }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; margin: 0; font-weight: 600; text-wrap: balance; }
h1, h2, .date, .subtitle { font-family: "Iowan Old Style", "Palatino Linotype", Palatino, "Book Antiqua", Charter,
  "Liberation Serif", Georgia, serif; }
p, ul, ol, dl, dd, figure, blockquote, table { margin: 0; padding: 0; }
a { color: var(--link); text-underline-offset: .15em; text-decoration-thickness: .06em; }
a:hover { text-decoration-thickness: .14em; }
:focus-visible { outline: .18rem solid var(--edge); outline-offset: .15rem; }
:target { background: var(--wash); box-shadow: 0 0 0 .4rem var(--wash); }
[id] { scroll-margin-top: 1rem; }
.skip { position: absolute; inset-inline-start: -999rem; }
.skip:focus { inset-inline-start: 1rem; top: .5rem; z-index: 1; padding: .5rem 1rem; background: var(--paper); }
.soft, .kind { color: var(--soft); }
.capital { display: inline-block; }
.capital::first-letter, .kind::first-letter { text-transform: uppercase; }
.status { color: var(--accent); font-weight: 600; }
.basis, .others, .unsaid { font-size: .8125rem; font-style: italic; color: var(--soft); }
.basis { font-style: normal; color: var(--remark); background: var(--remark-wash); padding: .05rem .35rem;
  border-radius: .2rem; white-space: nowrap; font-weight: 400; font-family: "Segoe UI", Roboto, "Liberation Sans", Arial, sans-serif; }

.masthead { padding: 2.5rem 0 1.75rem; border-bottom: .25rem solid var(--edge); }
.process { font-weight: 600; letter-spacing: .04em; color: var(--accent); }
h1 { font-size: clamp(1.75rem, 1.2rem + 2.4vw, 2.75rem); margin: .25rem 0 .5rem; }
.subtitle { font-size: 1.25rem; color: var(--soft); }
.overview > .kind { margin-top: .25rem; }
.overview > .facts { margin-top: 1.25rem; }

.contents { padding: 1.25rem 0; }
.contents h2 { font: 600 .875rem/1.6 inherit; font-family: inherit; font-size: .875rem; color: var(--soft);
  border: 0; margin: 0 0 .25rem; padding: 0; }
.contents ol { list-style: none; columns: 14rem; column-gap: 1.5rem; }
.contents a { display: block; padding: .2rem 0; text-decoration: none; }
.contents a:hover { text-decoration: underline; }

main > section { padding-top: 2.5rem; }
h2 { font-size: 1.75rem; color: var(--accent); border-bottom: .06rem solid var(--rule); padding-bottom: .35rem;
  margin-bottom: 1rem; }
main > section > h3 { font-size: 1.125rem; margin: 1.5rem 0 .5rem; }

.facts { display: grid; grid-template-columns: minmax(6.5rem, 8.5rem) minmax(0, 1fr); gap: .25rem .75rem;
  margin-top: .5rem; }
.facts dt { color: var(--soft); }
.facts ul { padding-inline-start: 1.1rem; }
.tags, .facts .tags { list-style: none; padding: 0; display: inline; }
.tags > li { display: inline; }
.tags > li:not(:last-child)::after { content: " · "; color: var(--soft); }

.timeline { margin: 1rem 0 2rem; padding: 1rem; background: var(--wash); border-radius: .4rem; }
.timeline figcaption { color: var(--soft); font-size: .9375rem; max-width: 60rem; }
.timeline strong { color: var(--ink); display: block; font-size: 1rem; }
.timeline ol { list-style: none; }
.timeline li { padding: .5rem 0; border-top: .06rem solid var(--rule); }
.timeline li span { white-space: nowrap; }
.timeline svg { display: block; width: 100%; overflow: hidden; direction: ltr; }
.scale { height: 1.6rem; margin-top: .75rem; }
.scale text { fill: var(--soft); font-size: .8125rem; }
.track { height: 1.75rem; margin-top: .35rem; }
.track line { stroke: var(--rule); }
.track rect { height: 100%; fill: var(--field); stroke: var(--edge); }
.track .span { fill-opacity: .4; }
.track .visit { fill: var(--visit); stroke: var(--visit-edge); }
.track text { fill: var(--ink); font-size: .75rem; text-anchor: middle; dominant-baseline: central; }

.programme + .programme { margin-top: 3rem; }
.programme > h3 { font-size: 1.5rem; }
.day { margin-top: 2rem; }
.date { font-size: 1.3125rem; padding: .4rem .75rem; background: var(--band); color: var(--on-band);
  border-radius: .25rem; }
.meeting { padding: 1.1rem 0 .5rem; }
.meeting + .meeting { border-top: .06rem solid var(--rule); }
.meeting > h3, .meeting > h4, .meeting > h5 { font-size: 1.1875rem; }
.items { list-style: none; margin-top: 1rem; }
.item { position: relative; padding-block: .65rem; padding-inline-start: var(--gutter); --gutter: 2.25rem;
  border-top: .06rem solid var(--rule); }
.timed > .item { --gutter: 7.5rem; }
.item > h4, .item > h5, .item > h6 { font-size: 1rem; }
.when { position: absolute; inset-inline-start: 0; color: var(--accent); font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; }
.item > .facts { margin-top: .15rem; row-gap: .1rem; }
.item .kind { font-size: .9375rem; }
.part { margin-top: .25rem; }
.label { color: var(--soft); }
.agenda, .contributions { padding-inline-start: 1.2rem; list-style: disc; }
.number { font-weight: 600; }

table { border-collapse: collapse; width: 100%; margin-top: .5rem; }
caption { text-align: start; font-weight: 600; padding: .35rem 0; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; padding-inline: 0 .75rem;
  border-top: .06rem solid var(--rule); font-weight: 400; }
tbody th { min-width: 7rem; }
td { min-width: 4.5rem; }
thead th { border-top: 0; border-bottom: .12rem solid var(--accent); font-weight: 600; color: var(--soft);
  font-size: .9375rem; }
.group th { font-weight: 600; color: var(--accent); padding-top: 1.1rem; border-top: 0; }
.issue > th, .document > th { font-weight: 600; width: 38%; }
.document > th { width: 60%; }
.issue > td:last-child, .document > td { min-width: 6rem; }
.issue th p, .document .facts { font-weight: 400; font-size: .9375rem; }
td .facts, th .facts { grid-template-columns: auto minmax(0, 1fr); }

.results { list-style: none; }
.result { padding: .75rem 0 .75rem 1rem; padding-inline: 1rem 0; border-inline-start: .2rem solid var(--edge);
  margin: .75rem 0; }
.lead { max-width: 60rem; }
.tally { color: var(--accent); font-weight: 600; margin-inline-end: .25rem; white-space: nowrap; }
.result table { margin-top: .75rem; font-size: .9375rem; }

.cards { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 21rem), 1fr)); gap: 1rem; }
.cards + .cards { margin-top: 1rem; }
.cards.small { grid-template-columns: repeat(auto-fill, minmax(min(100%, 15rem), 1fr)); font-size: .9375rem; }
.card { padding: .9rem 1rem; border: .06rem solid var(--rule); border-radius: .4rem; }
.card h3 { font-size: 1.0625rem; }
.card .facts { grid-template-columns: minmax(5.5rem, 7rem) minmax(0, 1fr); }
.statement { margin-top: .6rem; padding-inline-start: .75rem; border-inline-start: .2rem solid var(--edge); font-style: italic; }
.activities { padding-inline-start: 1.2rem; margin-top: .5rem; }
.notes { font-size: .9375rem; padding-inline-start: 1.2rem; }
.notes li { padding: .15rem 0; }
footer { margin-top: 3rem; padding-top: 1rem; border-top: .06rem solid var(--rule); font-size: .9375rem; }

@media (max-width: 36rem) {
  .timed > .item { --gutter: 0rem; }
  .timed .when { display: block; position: static; }
  .facts, .item > .facts, .card .facts, td .facts, th .facts { grid-template-columns: minmax(0, 1fr); row-gap: .1rem; }
  .facts dd:not(:last-child) { margin-bottom: .4rem; }
  th, td { padding-inline-end: .5rem; }
  table { font-size: .9375rem; }
  .result table { font-size: .8125rem; }
  .result tbody th { min-width: 4.5rem; }
  .result td { min-width: 4rem; }
  .result th, .result td { padding-inline-end: .25rem; font-size: inherit; }
}
@media (min-width: 64rem) {
  body { display: grid; grid-template-columns: 14rem minmax(0, 1fr); column-gap: 3rem; padding-inline: 2rem; }
  .skip, .masthead, footer { grid-column: 1 / -1; }
  .contents { position: sticky; top: 1rem; align-self: start; max-height: calc(100vh - 2rem); overflow: auto;
    padding-top: 2.75rem; }
  .contents ol { columns: auto; }
  .issue > td:last-child { min-width: 8rem; }
  .overview > .facts { grid-template-columns: repeat(2, minmax(6.5rem, 8.5rem) minmax(0, 1fr)); }
  .overview dd:nth-of-type(odd) { margin-inline-end: .75rem; }
  .timeline li, .axis { display: grid; grid-template-columns: 20rem minmax(0, 1fr); column-gap: 1.5rem;
    align-items: center; }
  .axis svg { grid-column: 2; }
  .track { margin: 0; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --wash: #fff; --accent: #123a5c;
    --link: #123a5c; --field: #dbe7f2; --edge: #3c74a8; --visit: #e2eede; --visit-edge: #4c7f47; --remark: #444;
    --remark-wash: #fff; }
  @page { margin: 18mm 16mm; }
  html { font-size: 9.5pt; }
  body { display: block; padding: 0; max-width: none; }
  .skip { display: none; }
  .masthead { padding-top: 0; }
  .contents ol { columns: 3; }
  main > section { padding-top: 1.5rem; }
  a { color: inherit; text-decoration-color: var(--rule); }
  a[href^="http"]::after { content: " <" attr(href) ">"; font-size: .85em; }
  .date { background: none; color: var(--accent); padding: 0; border-bottom: .06rem solid var(--accent); border-radius: 0; }
  .timeline { padding: 0; }
  .track, .scale { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  h2, h3, h4, h5, h6, .kind, thead, caption { break-after: avoid; }
  .item, .card, .result, tr, .timeline, .notes li { break-inside: avoid; }
}
@media (forced-colors: active) { .track rect { stroke: CanvasText; } }
)css";

}  // namespace plenary::html
