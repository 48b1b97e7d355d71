#include "support/writing.hpp"

#include <plenary/ical/writer.hpp>

#include <libical/ical.h>

namespace {

using namespace benchmarks;

struct calendar_deleter {
    void operator()(icalcomponent* of) const { icalcomponent_free(of); }
};
using calendar = std::unique_ptr<icalcomponent, calendar_deleter>;

// libical gets its events ready made: it copies them, which is the least that building them costs,
// and serialises the copy.
bool const added = [] {
    auto const& all = all_documents();
    auto const text = std::make_shared<std::string const>(ical::to_string(all.whole));
    auto const made =
        std::shared_ptr<icalcomponent>(icalparser_parse_string(text->c_str()), icalcomponent_free);
    add_case("calendar/large/libical", text->size(), [=](benchmark::State&) {
        calendar const copy(icalcomponent_new_clone(made.get()));
        char* const written = icalcomponent_as_ical_string_r(copy.get());
        benchmark::DoNotOptimize(written);
        icalmemory_free_buffer(written);
    });
    auto const buffer = std::make_shared<std::string>();
    add_case("calendar/large/plenary", text->size(), [=, &all](benchmark::State&) {
        buffer->clear();
        ical::write(all.whole, *buffer);
        benchmark::DoNotOptimize(*buffer);
    });
    return true;
}();

}  // namespace
