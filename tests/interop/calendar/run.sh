#!/usr/bin/env bash
# usage: run.sh BUILD_DIR
#
# Calendars against two other programs: libical and ical.js find the events that were written, at
# the same times, in UTC as with time zones from VTIMEZONE.
set -euo pipefail
build=$(realpath "$1")
here=$(realpath "$(dirname "${BASH_SOURCE[0]}")")
source "$here/../support.sh"
work=$build/interop/calendar
need c++
have_packages libical-dev tzdata || skip "libical-dev or tzdata is not here"
install_npm "$here" "$work"

c++ -O1 "$here/libical/events.cpp" -lical -o "$work/libical-events"
"$build/tests/interop/calendar/calendars" "$here/../../../examples/records/manila-2025.json" "$work"
events=0 zones=0
for calendar in "$work"/*.ics; do
    name=$(basename "$calendar" .ics)
    expected=$work/$name.txt
    "$work/libical-events" "$calendar" >"$work/$name.libical"
    node "$work/events.mjs" "$calendar" >"$work/$name.ical.js"
    diff "$expected" "$work/$name.libical" >"$work/difference" && diff "$expected" "$work/$name.ical.js" >"$work/difference" || {
        echo "$name is understood in another way:"
        head -10 "$work/difference"
        exit 1
    }
    events=$((events + $(wc -l <"$expected")))
    zones=$((zones + $(grep -c '^BEGIN:VTIMEZONE' "$calendar" || true)))
done
((events > 0 && zones > 0))
echo "calendar: libical and ical.js agree on $events events, with $zones time zones"
