#include "../formats.hpp"

#include <plenary/diagnose/phrase.hpp>
#include <plenary/ical/reader.hpp>
#include <plenary/ical/writer.hpp>

#include <zones/zone_files.hpp>

namespace cli {

namespace {

/// Empty where there is nothing to say.
std::string words_of_undated(std::size_t count) {
    if (count == 0) return {};
    if (count == 1)
        return "1 meeting, session or site visit has no date of its own, and no event in the calendar";
    return plenary::phrase(
        std::to_string(count),
        " meetings, sessions or site visits have no date of their own, and no event in the calendar");
}

written_files write_ics(plenary::record const& whole, handing_out const& how) {
    written_files out{texts(1)};
    auto& text = out.files.front().text;
    plenary::ical::calendar_options options{.to = how.to, .now = how.now};
    if (how.zones) options.clock = plenary::ical::clock::local;
    auto const written = how.zones ? plenary::ical::write(whole, text, options, *how.zones)
                                   : plenary::ical::write(whole, text, options);
    out.left_out = words_of_undated(written.undated);
    return out;
}

plenary::reading<plenary::record> read_ics(std::string_view text, taking_in const& how) {
    plenary::ical::reader_options const options{.from = how.from_day, .to = how.to_day, .zone = how.zone};
    return how.zones ? plenary::ical::read(text, options, *how.zones) : plenary::ical::read(text, options);
}

}  // namespace

file_format const ics_format{"ics", ".ics", write_ics, read_ics};

}  // namespace cli
