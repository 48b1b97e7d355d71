#include "../formats.hpp"

#include <plenary/ical/reader.hpp>
#include <plenary/ical/writer.hpp>

namespace cli {

namespace {

texts write_ics(plenary::record const& whole, plenary::audience const& to,
                std::optional<plenary::instant> const& now) {
    texts out(1);
    plenary::ical::write(whole, out.front().text, {.to = to, .now = now});
    return out;
}

plenary::reading<plenary::record> read_ics(texts const& files) {
    return plenary::ical::read(files.front().text);
}

}  // namespace

file_format const ics_format{"ics", ".ics", write_ics, read_ics};

}  // namespace cli
