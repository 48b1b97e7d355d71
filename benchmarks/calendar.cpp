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

// From the record to the octets, on both sides: of the large record, and of one for each week.
bool const added = [] {
    auto const& all = all_documents();
    for (auto const& week : all.weeks) expect_the_same(week);
    auto const make = [](record const& from) {
        auto const calendar = libical_calendar(from).make();
        serialise(calendar.get(), [](char const* written) { benchmark::DoNotOptimize(written); });
    };
    auto const write = [buffer = std::make_shared<std::string>()](record const& from) {
        buffer->clear();
        ical::write(from, *buffer);
        benchmark::DoNotOptimize(*buffer);
    };
    auto const add = [&](std::string const& library, auto const& one) {
        std::size_t size_of_weeks = 0;
        for (auto const& week : all.weeks) size_of_weeks += ical::to_string(week).size();
        add_case("calendar/large/" + library, ical::to_string(all.whole).size(),
                 [&all, one] { one(all.whole); });
        add_case("calendar/lines/" + library, size_of_weeks, [&all, one] {
            for (auto const& week : all.weeks) one(week);
        });
    };
    add("libical", make);
    add("plenary", write);
    return true;
}();

}  // namespace
