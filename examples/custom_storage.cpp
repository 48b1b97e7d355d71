#include <plenary/json/checked.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/record.hpp>
#include <plenary/report/terminal.hpp>
#include <plenary/validate/rules.hpp>

#include <iostream>
#include <set>

namespace house {

/// A text that every record of the program holds once: the identifiers that are mentioned again and
/// again cost a pointer each, and are equal where their pointers are.
class shared_word {
public:
    shared_word(std::string_view text = {}) { assign(text.data(), text.size()); }
    void assign(char const* text, std::size_t size) { word_ = &*words().emplace(text, size).first; }
    operator std::string_view() const { return *word_; }
    bool empty() const { return word_->empty(); }
    friend bool operator==(shared_word, shared_word) = default;
    friend bool operator==(shared_word a, std::string_view b) { return *a.word_ == b; }

    static std::set<std::string, std::less<>>& words() {
        static std::set<std::string, std::less<>> all;
        return all;
    }

private:
    std::string const* word_;
};

struct shared_words {
    using text = shared_word;
    template <class T>
    using list = std::vector<T>;
    template <class T>
    using box = plenary::box<T>;
};
static_assert(plenary::storage<shared_words>);

using record = plenary::basic_record<shared_words>;

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
          "contributions": [
            {
              "id": "first",
              "kind": "statement",
              "title": "Recruitment",
              "by": [
                {
                  "collective": "member states"
                }
              ],
              "attribution": "collective"
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

    std::string_view const convener = *record.meetings[0].conveners[0].collective;
    std::string_view const speaker = *record.meetings[0].sessions[0].contributions[0].by[0].collective;
    std::cout << convener << (convener.data() == speaker.data() ? ": held once\n" : ": held twice\n");

    bool const same = plenary::json::to_string(record, {.indent = 2}) == text;
    std::cout << (same ? "written as it was read\n" : "written differently\n");
}
