// usage: node hostile.mjs RECORD OUT
// Puts a hostile string into every text of a record that is free text.
import { readFileSync, writeFileSync } from "node:fs";

const fixed = new Set([
    "id", "format", "language", "kind", "status", "role", "sector", "mode", "unit", "exactness", "basis", "extent",
    "attribution", "category", "field_name", "country", "time_zone", "date", "start", "end", "since", "until", "due",
    "done_on", "published", "established", "dissolved", "created", "modified", "deleted", "embargo", "label_of_sharing",
    "organisation", "group", "person", "place", "parent", "process", "predecessor", "broader", "related", "issues",
    "evidence", "sessions_of", "documents", "activity", "plan", "meeting", "session", "source", "subject", "member",
    "revision_of", "affiliation", "carried_from", "counterparts",
]);
const texts = [
    "<script>document.title = 'run'</script>",
    "</bdi></style></title></svg><img src=x onerror=\"document.title = 'run'\">",
    "\" onmouseover=\"document.title = 'run'\" autofocus onfocus=\"document.title = 'run'\" x=\"",
    "' style='position:fixed;inset:0;background:red' x='",
    "<!-- <![CDATA[ <?php ]]> -->",
    "javascript:document.title = 'run'",
    "<a href=\"https://elsewhere.example/\">click</a><link rel=stylesheet href=//elsewhere.example/x.css>",
    "first\r\nsecond\r\n\r\n<meta http-equiv=refresh content=\"0;url=https://elsewhere.example/\">",
    "\u202Edesrever\u202C \u2066never closed \u200F",
    "&lt;script&gt; &#60;b&#62; &amp &notanentity;",
    "<template><form><input name=attributes></form></template>",
    "x".repeat(250),
];
let n = 0;
const replaced = (value, key) => {
    if (Array.isArray(value)) {
        const listOfIds = fixed.has(key) || (key === "sessions" && typeof value[0] === "string");
        return value.map((one) => (typeof one === "string" && listOfIds ? one : replaced(one, key)));
    }
    if (value && typeof value === "object")
        return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, replaced(one, name)]));
    if (typeof value !== "string" || fixed.has(key)) return value;
    return texts[n++ % texts.length];
};
const [from, to] = process.argv.slice(2);
writeFileSync(to, JSON.stringify(replaced(JSON.parse(readFileSync(from, "utf8")), "")));
