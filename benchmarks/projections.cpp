#include "support/writing.hpp"

#include <plenary/csv/writer.hpp>
#include <plenary/html/programme.hpp>
#include <plenary/ical/writer.hpp>
#include <plenary/jsonld/writer.hpp>
#include <plenary/markdown/agenda.hpp>
#include <plenary/markdown/communique.hpp>

namespace {

using namespace benchmarks;

/// "project/NAME/GOAL": what is written for people from the large record, and how much longer than
/// its JSON that may take at most.
void add_projection(std::string const& name, std::string const& goal, auto const& write) {
    auto const& all = all_documents();
    auto const buffer = std::make_shared<std::string>();
    add_case("project/" + name + "/" + goal, all.large.size(), [=, &all] {
        buffer->clear();
        write(all.whole, *buffer);
        benchmark::DoNotOptimize(*buffer);
    });
}

bool const added = [] {
    add_projection("calendar", "≤ 2", [](record const& from, std::string& out) { ical::write(from, out); });
    add_projection("tables", "≤ 2", [](record const& from, std::string& out) {
        csv::write_tables(from, [&](std::string_view, std::string_view table) { out += table; });
    });
    add_projection("communiqué", "≤ 2",
                   [](record const& from, std::string& out) { markdown::write_communique(from, out); });
    add_projection("agenda", "≤ 2",
                   [](record const& from, std::string& out) { markdown::write_agenda(from, out); });
    add_projection("web page", "≤ 4", [](record const& from, std::string& out) { html::write(from, out); });
    add_projection("linked data", "–",
                   [](record const& from, std::string& out) { jsonld::write(from, out); });
    return true;
}();

}  // namespace
