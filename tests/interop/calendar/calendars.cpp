#include "zones/zone_files.hpp"

#include "../benchmarks/support/generate.hpp"

#include <plenary/ical/reader.hpp>
#include <plenary/ical/writer.hpp>
#include <plenary/json/reader.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

// usage: calendars RECORD.json FOLDER
//
// Writes calendars into a folder, in UTC and with zones, and beside each what its events are.

namespace {

using namespace plenary;

/// What a session or visit is by: its slot, its day, or nothing.
template <class S>
std::string times_of(ical::event_time<S> const& when) {
    std::string out;
    auto const add = [&](std::string_view text) { (out += ' ') += text; };
    if (when.start) {
        add(ical::utc_time(when.start->seconds_since_epoch()));
        add(when.end ? ical::utc_time(when.end->seconds_since_epoch())
                     : ical::utc_time(when.start->seconds_since_epoch()));
    } else {
        add(ical::basic_date(when.first));
        add(ical::basic_date(date_from_days(days_since_epoch(when.last) + 1)));
    }
    return out;
}

void write(record const& whole, std::string const& name, auto const& zones) {
    for (auto const clock : {ical::clock::utc, ical::clock::local}) {
        ical::calendar_options const options{.clock = clock};
        auto const path = name + (clock == ical::clock::utc ? "-utc" : "-local");
        std::ofstream calendar(path + ".ics", std::ios::binary), events(path + ".txt", std::ios::binary);
        ical::write(whole, calendar, options, zones);
        ical::for_each_event(whole, options, [&](auto const& shown) {
            events << shown.thing.id.value << '@' << whole.id.value << times_of(shown.when) << ' '
                   << ical::event_status(shown.status) << '\n';
        });
    }
}

/// Sessions in many zones: in winter, in summer, and around the hours at which clocks are changed.
record around_the_world(zones::zone_files const& zones) {
    record out{.id = {"world"}, .title = "Around the world; \"quoted\", 漢字 😀"};
    auto& m = out.meetings.emplace_back(meeting{.id = {"m"}, .title = "World"});
    for (std::string const zone :
         {"Europe/Paris", "Europe/Dublin", "America/New_York", "America/Sao_Paulo", "Australia/Sydney",
          "Asia/Manila", "Asia/Kathmandu", "Asia/Jerusalem", "Africa/Casablanca", "Africa/Cairo",
          "Pacific/Auckland", "Pacific/Fiji", "Etc/UTC"}) {
        for (int hour = 0; hour < 365 * 24; hour += 5) {
            auto const utc = ical::start_of({2025, 1, 1}) + hour * 3'600 + 1'800;
            auto const minutes = zones.offset_minutes(zone, utc);
            if (!minutes) continue;
            auto const wall = utc + *minutes * 60;
            instant const start{.date = ical::day_of(wall),
                                .second_of_day = ical::second_of_day(wall),
                                .offset_minutes = std::int16_t(*minutes),
                                .zone = zone};
            auto const number = std::to_string(m.sessions.size());
            m.sessions.push_back(
                {.id = {"s" + number}, .title = "Session " + number, .slot = {{.start = start}}});
        }
    }
    return out;
}

}  // namespace

int main(int count, char** arguments) {
    auto const folder = zones::zone_files::system_folder();
    if (count != 3 || !folder) return 2;
    std::ifstream in(arguments[1], std::ios::binary);
    std::string const text{std::istreambuf_iterator<char>(in), {}};
    std::string const to = std::string(arguments[2]) + '/';
    zones::zone_files const zones(*folder);
    write(json::read<record>(text).value, to + "manila", zones);
    write(benchmarks::generator().make(50, 300), to + "weeks", zones);
    write(around_the_world(zones), to + "world", zones);
}
