// usage: node pages.mjs NAME...
// Looks at NAME.html in each view and leaves NAME-VIEW.png.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";

import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import { chromium } from "playwright-core";

const views = {
    light: { width: 1280, height: 900 },
    dark: { width: 1280, height: 900, colorScheme: "dark" },
    narrow: { width: 320, height: 800 },
    "narrow-dark": { width: 320, height: 800, colorScheme: "dark" },
    wide: { width: 2560, height: 1440 },
    print: { width: 794, height: 1123, media: "print" },
};
const rules = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const faults = [];
let looked = 0;

const validator = new HtmlValidate({
    extends: ["html-validate:recommended"],
    // Identifiers of records may begin with a digit, as HTML allows, and titles are as long as they are.
    rules: { "valid-id": ["error", { relaxed: true }], "long-title": "off" },
});
const browser = await chromium.launch({ executablePath: "/usr/bin/chromium", args: ["--no-sandbox"] });
for (const name of process.argv.slice(2)) {
    const file = resolve(`${name}.html`);
    const fault = (what) => faults.push(`${name}: ${what}`);
    const title = readFileSync(file, "utf8").match(/<title>(.*?)<\/title>/s)[1];
    for (const { messages } of (await validator.validateFile(file)).results)
        for (const m of messages) fault(`html-validate ${m.ruleId} at ${m.line}:${m.column}: ${m.message}`);

    for (const [view, { width, height, colorScheme = "light", media = "screen" }] of Object.entries(views)) {
        // axe has to get into a page whose policy lets no script run.
        const context = await browser.newContext({ viewport: { width, height }, colorScheme, bypassCSP: true });
        const page = await context.newPage();
        page.on("console", (message) => fault(`${view}: console: ${message.text()}`));
        page.on("pageerror", (error) => fault(`${view}: error: ${error}`));
        page.on("dialog", (dialog) => fault(`${view}: dialog: ${dialog.message()}`));
        page.on("request", (request) => {
            if (request.url() !== pathToFileURL(file).href) fault(`${view}: request: ${request.url()}`);
        });
        await page.emulateMedia({ media, colorScheme });
        await page.goto(pathToFileURL(file).href);
        const before = await page.title();
        await page.mouse.move(width / 2, height / 2);
        await page.keyboard.press("Tab");
        const focused = await page.evaluate(() => document.activeElement.getAttribute("href"));
        if (media === "screen" && focused !== "#_content") fault(`${view}: the first stop of the keyboard is ${focused}`);
        await page.evaluate(() => document.activeElement.blur());
        if (before !== (await page.title()) || /^run$/.test(before)) fault(`${view}: a script ran (${title})`);
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
        if (wider > 0) fault(`${view}: ${wider} pixels wider than the window`);
        const shown = await page.evaluate(() => ({
            active: document.querySelectorAll("script, iframe, object, embed, link, img, form, input, template, base").length,
            handlers: [...document.querySelectorAll("*")].filter((e) => [...e.attributes].some((a) => /^(on|style$)/.test(a.name))).length,
            lost: [...document.querySelectorAll("a[href^='#']")].filter((a) => !document.getElementById(a.getAttribute("href").slice(1))).length,
        }));
        for (const [what, count] of Object.entries(shown)) if (count) fault(`${view}: ${count} ${what}`);

        await page.evaluate(axe.source);
        const { violations } = await page.evaluate((values) => globalThis.axe.run(document, { runOnly: { type: "tag", values } }), rules);
        for (const v of violations)
            // Nobody points at paper.
            if (!(media === "print" && v.id === "target-size"))
                fault(`${view}: axe ${v.id} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 200)}`);
        await page.screenshot({ path: `${name}-${view}.png`, fullPage: true });
        if (media === "print") await page.pdf({ path: `${name}.pdf`, format: "A4", preferCSSPageSize: true });
        ++looked;
        await context.close();
    }
}
await browser.close();
for (const fault of faults) console.log(fault);
console.log(`page: ${looked} views looked at, ${faults.length} faults`);
process.exit(faults.length || looked === 0 ? 1 : 0);
