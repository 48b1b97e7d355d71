#include <plenary/json/checked.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/record.hpp>
#include <plenary/report/terminal.hpp>
#include <plenary/validate/rules.hpp>

#include <iostream>

int main() {
    constexpr std::string_view text = R"({
  "format": "1.0",
  "id": "spring-2026",
  "title": "Spring meetings",
  "meetings": [
    {
      "id": "workshop",
      "kind": "workshop",
      "title": "Workshop on safe migration",
      "conveners": [{"collective": "member states"}],
      "dates": {"start": "2026-03-10", "end": "2026-03-32"},
      "status": "planned"
    }
  ]
})";
    // Read and check: all that is wrong is found in one go.
    auto [record, findings] = plenary::json::read_checked<plenary::record>(text, plenary::all_rules);
    plenary::terminal::write(findings, {"spring.json", text}, std::cout);

    // Change: a record is made of ordinary structs, strings, vectors and optionals.
    auto& workshop = record.meetings.at(0);
    workshop.dates->end = plenary::date{2026, 3, 12};
    workshop.status = plenary::programme_status::confirmed;

    // Check again, and write.
    if (plenary::validate(record, plenary::all_rules).ok())
        plenary::json::write(workshop, std::cout, {.indent = 2});
}
