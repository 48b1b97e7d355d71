#include "support/libical_calendar.hpp"
#include "support/writing.hpp"

#include <plenary/ical/writer.hpp>

#include <cstdio>
#include <cstdlib>

namespace {

using namespace benchmarks;

/// Calls `use(text)` with what libical writes.
void serialise(icalcomponent* calendar, auto const& use) {
    char* const written = icalcomponent_as_ical_string_r(calendar);
    use(static_cast<char const*>(written));
    icalmemory_free_buffer(written);
}

/// Both write the same calendar: read by libical and written again they are the same octets.
void expect_the_same(record const& whole) {
    auto const again = [](char const* text) {
        std::string out;
        component const read(icalparser_parse_string(text));
        serialise(read.get(), [&](char const* written) { out = written; });
        return out;
    };
    std::string theirs;
    serialise(libical_calendar(whole).make().get(), [&](char const* text) { theirs = again(text); });
    if (theirs == again(ical::to_string(whole).c_str())) return;
    std::fputs("libical and plenary have to write the same calendar\n", stderr);
    std::abort();
}

// From the record to the octets, on both sides.
bool const added = [] {
    auto const& all = all_documents();
    expect_the_same(all.weeks.front());
    auto const size = ical::to_string(all.whole).size();
    add_case("calendar/large/libical", size, [&all](benchmark::State&) {
        auto const calendar = libical_calendar(all.whole).make();
        serialise(calendar.get(), [](char const* written) { benchmark::DoNotOptimize(written); });
    });
    auto const buffer = std::make_shared<std::string>();
    add_case("calendar/large/plenary", size, [=, &all](benchmark::State&) {
        buffer->clear();
        ical::write(all.whole, *buffer);
        benchmark::DoNotOptimize(*buffer);
    });
    return true;
}();

}  // namespace
