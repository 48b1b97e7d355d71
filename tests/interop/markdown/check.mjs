// Texts that look like markup have to come out of three parsers as the texts that they are.
//
// usage: node check.mjs PROGRAM    (the program that puts texts on pages)

import { execFileSync } from "node:child_process";
import * as commonmark from "commonmark";
import markdownIt from "markdown-it";
import { marked } from "marked";

const signs = [..."!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~"];
const words = ["a", "Manila", "1", "12", "é", "漢", "😀", "www", "http", "https", "mailto", "example", "com",
  "amp;", "lt", "script", "copy", "x", "10", "ftp", "org"];
const blanks = [" ", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\u00A0", "\u3000", "\u2028"];
const chosen = [
  "# no heading", "#", "####### x", "> no quote", "1. no list", "12) no list", "123456789. x", "- no list",
  "+ no list", "* no list", "-", "+", "*", "1.", "===", "---", "- - -", "* * *", "___", "a\n===", "a\n---", "a\n- b",
  "a\n1. b", "a\n> b", "a\n# b", "a\n\n    code", "\tcode", "    code", "```js\ncode\n```", "~~~\ncode\n~~~",
  "`code`", "``a`b``", "*emphasis*", "_emphasis_", "**strong**", "__strong__", "in*side*word", "snake_case_word",
  "~~struck~~", "~struck~", "[link](http://example.com)", "![image](x.png)", "[ref]: http://example.com 'x'",
  "[^1]: note", "[ ] task", "[x] task", "<b>tag</b>", "<script>alert(1)</script>", "<!-- comment -->",
  "<http://example.com>", "<a@example.com>", "<?php ?>", "<![CDATA[x]]>", "</div>", "http://example.com",
  "https://example.com/a_b_c?d=e&copy=1#f", "see www.example.com now", "example.com", "mailto:a@example.com",
  "a@example.com", "ftp://example.com", "//localhost", "//example.com/x", "xmpp:a@example.com", "&amp;", "&#35;",
  "&copy;", "&lt;b&gt;", "A & B", "R&D", "AT&T", "a\\b", "\\", "\\\\", "a\\", "\\*", "a\\\nb", "| a | b |\n|---|---|",
  "a | b\n--|--\nc | d", ":--|:-:", "  leading", "trailing  ", "a  \nb", "a \n b", "\nfirst", "last\n", "a\n\nb",
  "a\n\n\nb\n\n", "\n", " ", "\t", "\u00A0x\u00A0", "\u3000x\u3000", "\uFEFFx", "x\fy", "$x$", "$$x$$",
  "3.5 %", "e.g. this", "U.S.", "v1.2.3", "10:30", "10.30", "3(a)", "C:\\files", "naïve \"safe\"", "Viet Nam – Đà Nẵng",
  "=1+1", "@name", "a\tb", "*", "**", "***", "a*", "*a", "_", "«quoted»", "'", "!", "![", "](x)", "](", "x\u0000y",
  "a\rb", "a\r\nb", "+1", "- [ ] x", "1.\tx", "#\tx", ">", "> > x", "<", "a<b>c", "&", "&#", "&#x", ":::", ":smile:",
];

// The same texts at every run.
let state = 20251201;
const below = (n) => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state % n;
};
const any = (list) => list[below(list.length)];
const texts = [...chosen];
while (texts.length < 6000) {
  let text = "";
  for (let n = 1 + below(9); n !== 0; --n) text += any([signs, signs, words, words, blanks].at(below(5)));
  texts.push(text);
}

const pages = JSON.parse(execFileSync(process.argv[2], { input: JSON.stringify(texts), maxBuffer: 1 << 28 }));

const entities = { amp: "&", lt: "<", gt: ">", quot: '"' };
const decode = (html) => html.replace(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (all, decimal, hex, name) => {
  if (name) return entities[name] ?? all;
  return String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex, 16));
});
const allowed = /^<\/?(?:h1|h6|p|ul|li|strong|br)\s*\/?>$/;

// The text of each block, in order; throws at a tag that a page has no reason for. Line breaks behind
// <br>, between blocks and in front of an inner list are the parser's, all others the text's.
function blocks(html, behindBreak) {
  const out = [];
  let text = null;
  for (const [token] of html.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!token.startsWith("<")) {
      if (text !== null) text += token;
      else if (token.trim() !== "") throw new Error(`text outside of blocks: ${token}`);
    } else if (!allowed.test(token)) {
      throw new Error(`unexpected ${token}`);
    } else if (token.startsWith("<br")) {
      text += "\u0001";
    } else if (!/strong/.test(token)) {
      if (text !== null) out.push(token === "<ul>" ? text.replace(/\n+$/, "") : text);
      text = /^<(?:h1|h6|p|li)/.test(token) ? "" : null;
    }
  }
  return out.map((t) => decode(t.replaceAll("\u0001" + behindBreak, "&#10;")));
}

const normalised = (text) => text.replace(/\r\n?/g, "\n").replaceAll("\u0000", "\uFFFD");
const parsers = {
  commonmark: (page) => new commonmark.HtmlRenderer().render(new commonmark.Parser().parse(page)),
  marked: (page) => marked.parse(page, { gfm: true }),
  "markdown-it": (page) => markdownIt({ linkify: true, html: true, typographer: false }).render(page),
};
let failures = 0;
for (const [name, render] of Object.entries(parsers)) {
  texts.forEach((text, i) => {
    const t = normalised(text);
    const inFrontOfList = (text) => text.replace(/\n+$/, "");
    const expected = [t, t, `x\n${t}`, inFrontOfList(`${t} ${t}`), inFrontOfList(t), `x\n${t}`, `${t} (x)`];
    let found;
    try {
      found = blocks(render(pages[i]), name === "marked" ? "" : "\n");
    } catch (error) {
      found = [error.message];
    }
    if (JSON.stringify(found) === JSON.stringify(expected)) return;
    if (++failures <= 10)
      console.log(`${name}: ${JSON.stringify(text)}\n  page ${JSON.stringify(pages[i])}\n  found ${JSON.stringify(found)}`);
  });
}
if (failures !== 0) {
  console.log(`markdown: ${failures} of ${3 * texts.length} pages read otherwise than they are`);
  process.exit(1);
}
console.log(`markdown: ${texts.length} texts read as they are in 3 parsers`);
