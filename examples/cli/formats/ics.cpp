#include "../formats.hpp"

#include <plenary/ical/reader.hpp>
#include <plenary/ical/writer.hpp>

#include <zones/zone_files.hpp>

namespace cli {

namespace {

texts write_ics(plenary::record const& whole, handing_out const& how) {
    texts out(1);
    plenary::ical::calendar_options options{.to = how.to, .now = how.now};
    if (how.zones) {
        options.clock = plenary::ical::clock::local;
        plenary::ical::write(whole, out.front().text, options, *how.zones);
    } else {
        plenary::ical::write(whole, out.front().text, options);
    }
    return out;
}

plenary::reading<plenary::record> read_ics(std::string_view text, taking_in const& how) {
    plenary::ical::reader_options const options{.from = how.from_day, .to = how.to_day, .zone = how.zone};
    return how.zones ? plenary::ical::read(text, options, *how.zones) : plenary::ical::read(text, options);
}

}  // namespace

file_format const ics_format{"ics", ".ics", write_ics, read_ics};

}  // namespace cli
