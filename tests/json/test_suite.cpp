#include "catch.hpp"
#include "support/corpora.hpp"

#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>

using namespace plenary;

TEST_CASE("JSONTestSuite: what must be accepted is, what must be refused is") {
    auto const folder = tests::corpus("json-test-suite/test_parsing");
    if (folder.empty()) return;
    std::size_t accepted = 0, refused = 0, free = 0, repetitions = 0;
    for (auto const& entry : std::filesystem::directory_iterator(folder)) {
        auto const name = entry.path().filename().string();
        CAPTURE(name);
        auto const text = tests::file_text(entry.path());
        // Two of the texts repeat a name, which the grammar allows and we refuse unless asked not to.
        bool const repeats = name.find("duplicated_key") != name.npos;
        if (repeats) CHECK(json::read<any_value>(text).findings.mentions("read.duplicate"));
        repetitions += repeats;
        auto const read = json::read<any_value>(
            text, {.repeated = repeats ? repeated_policy::keep : repeated_policy::refuse});
        for (auto const& found : read.findings) UNSCOPED_INFO(found.code + " " + found.message);
        switch (name[0]) {
            case 'y':
                CHECK(read);
                CHECK(read.findings.empty());
                CHECK(json::read<any_value>(json::to_string(read.value), {.repeated = repeated_policy::keep})
                          .value == read.value);
                ++accepted;
                break;
            case 'n':
                CHECK(!read);
                ++refused;
                break;
            default: ++free;
        }
    }
    // The suite as it is: 95 that must be accepted, 188 that must be refused, 35 that may be either.
    CHECK(accepted == 95);
    CHECK(refused == 188);
    CHECK(free == 35);
    CHECK(repetitions == 2);
}
