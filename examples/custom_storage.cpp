#include <plenary/json/checked.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/record.hpp>
#include <plenary/report/terminal.hpp>
#include <plenary/validate/rules.hpp>

#include <boost/container/small_vector.hpp>

#include <iostream>

namespace house {

/// Most lists of a record have one or two elements: this storage keeps so many of them inside.
struct compact {
    using text = std::string;
    template <class T>
    using list = boost::container::small_vector<T, 2>;
    template <class T>
    using box = plenary::box<T>;

    /// A list with room inside has to know how large its elements are. An agenda item that holds
    /// agenda items is still incomplete there, so its list must be one that can wait.
    template <class T>
    using nested = std::vector<T>;
};
static_assert(plenary::storage<compact>);

using record = plenary::basic_record<compact>;

}  // namespace house

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
      "conveners": [
        {
          "collective": "member states"
        }
      ],
      "sessions": [
        {
          "id": "panel",
          "kind": "panel",
          "title": "Panel",
          "agenda": [
            {
              "id": "first",
              "title": "Recruitment",
              "items": [
                {
                  "id": "first-a",
                  "title": "Fees"
                }
              ]
            }
          ]
        }
      ],
      "status": "planned"
    }
  ]
}
)";
    auto const [record, findings] = plenary::json::read_checked<house::record>(text, plenary::all_rules);
    plenary::terminal::write(findings, {"spring.json", text}, std::cout);

    auto const& item = record.meetings[0].sessions[0].agenda[0];
    std::cout << item.title << ": " << item.items[0].title << '\n';

    bool const same = plenary::json::to_string(record, {.indent = 2}) == text;
    std::cout << (same ? "written as it was read\n" : "written differently\n");
}
