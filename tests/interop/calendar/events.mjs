// usage: events.mjs CALENDAR.ics
//
// The events of a calendar as ical.js understands them, one a line: UID, start and end in UTC or as
// days, status.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(process.argv[2], "utf8")));
for (const zone of calendar.getAllSubcomponents("vtimezone"))
  ICAL.TimezoneService.register(new ICAL.Timezone(zone));

const said = (time) =>
  (time.isDate ? time : time.convertToZone(ICAL.Timezone.utcTimezone)).toICALString();

const lines = calendar.getAllSubcomponents("vevent").map((component) => {
  const start = component.getFirstPropertyValue("dtstart");
  const end = component.getFirstPropertyValue("dtend") ?? start;
  const text = (name) => component.getFirstPropertyValue(name);
  return `${text("uid")} ${said(start)} ${said(end)} ${text("status")}\n`;
});
process.stdout.write(lines.join(""));
