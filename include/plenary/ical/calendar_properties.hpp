#pragma once

#include "plenary/core/enumeration.hpp"
#include "plenary/ical/line_writer.hpp"
#include "plenary/ical/options.hpp"
#include "plenary/ical/stamp.hpp"
#include "plenary/ical/vocabulary.hpp"

#include <algorithm>
#include <string>

namespace plenary::ical {

/// What stands in front of the events of a calendar.
template <class S>
void write_calendar_properties(line_writer& to, basic_record<S> const& whole,
                               calendar_options const& options) {
    auto const text = [&](std::string_view property, std::string_view value) {
        if (value.empty()) return;
        to.plain(property);
        to.text(value);
        to.end_line();
    };
    auto const address = [&](std::string_view property, std::string_view value) {
        if (value.empty()) return;
        to.plain(property);
        to.address(value);
        to.end_line();
    };
    to.line("VERSION:2.0");
    text("PRODID:", options.product);
    to.line("CALSCALE:GREGORIAN");
    if (options.method == method::publish) to.line("METHOD:PUBLISH");
    text("NAME:", whole.title);
    text("X-WR-CALNAME:", whole.title);  // what programs older than RFC 7986 look for
    text("DESCRIPTION:", options.description);
    address("URL:", options.url);
    address("SOURCE;VALUE=URI:", options.source);
    if (!options.colour.empty() && std::all_of(options.colour.begin(), options.colour.end(), is_letter))
        text("COLOR:", options.colour);
    if (options.refresh_hours)
        to.line("REFRESH-INTERVAL;VALUE=DURATION:PT", std::to_string(*options.refresh_hours) + 'H');
    if (auto const* const changed = last_change<S>(whole))
        to.line("LAST-MODIFIED:", utc_time(changed->seconds_since_epoch()));
    if (whole.meta && whole.meta->sharing) {
        auto const label = whole.meta->sharing->label.value_or(sharing_label::clear);
        if (!is_for_all(label)) to.line(sharing_property, ":", name_of(label));
    }
    if (whole.id.value.empty()) return;
    to.plain(record_property);
    text(":", whole.id.value);
}

}  // namespace plenary::ical
