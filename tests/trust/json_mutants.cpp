#include "support/corpora.hpp"
#include "trust/mutate.hpp"

#include <plenary/json/canonical.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/record.hpp>

#include <algorithm>

using namespace plenary;

namespace {

std::string manila() {
    return tests::file_text(PLENARY_SOURCE_DIR "/examples/records/manila-2025.json");
}

std::vector<std::string> const pieces{"{",
                                      "}",
                                      "[",
                                      "]",
                                      "\"",
                                      ",",
                                      ":",
                                      "\\",
                                      "\\u",
                                      "\\ud8",
                                      "\\udc00",
                                      "null",
                                      "true",
                                      "-",
                                      "1e999",
                                      "0.5",
                                      "-0",
                                      "9223372036854775808",
                                      "\xC3",
                                      "\xE2\x82",
                                      "\xED\xA0\x80",
                                      "\xFF",
                                      "/*",
                                      "//",
                                      "\x01",
                                      "\n",
                                      "\r\n",
                                      "\xEF\xBB\xBF",
                                      "'",
                                      "NaN",
                                      "\"x\":1,",
                                      "\"id\":\"a\",",
                                      "{\"a\":[",
                                      std::string(1, '\0')};

void reverse_members(any_value& whole) {
    std::reverse(whole.members.begin(), whole.members.end());
    for (auto& m : whole.members) reverse_members(m.value);
    for (auto& item : whole.items) reverse_members(item);
}

/// What a record means, or nothing where it has no canonical form.
std::string meaning(std::string_view text) {
    auto const read = json::read<record>(text);
    return read ? json::canonical(read.value).value : std::string("unreadable");
}

/// Reads a document in each way there is and says where two of them disagree.
std::string disagreement(std::string_view text) {
    std::pmr::monotonic_buffer_resource memory;
    auto const borrowed = json::read<record_view>(text, {}, memory);
    if (!borrowed) return json::read<record>(text) ? "only the borrowed record is refused" : "";
    auto const expected = meaning(text);
    if (expected == "unreadable") return "only the owning record is refused";
    if (meaning(json::to_string(borrowed.value)) != expected)
        return "what was written is read back otherwise";
    if (meaning(json::to_string(borrowed.value, {.indent = 1})) != expected)
        return "indented it is otherwise";
    auto generic = json::read<any_value>(text);
    if (!generic) return "only the generic value is refused";
    reverse_members(generic.value);
    if (meaning(json::to_string(generic.value)) != expected)
        return "members in another order are read otherwise";
    return {};
}

/// A quarter of the mutants, so that the quarters may run side by side.
void check_mutants(unsigned seed) {
    auto const original = manila();
    tests::mutator make(seed, pieces);
    std::size_t readable = 0;
    for (int i = 0; i != 25'000; ++i) {
        tests::exact_copy const mutant(make.mutate(original));
        std::pmr::monotonic_buffer_resource memory;
        auto const read = json::read<record_view>(mutant, {}, memory);
        readable += bool(read);
        // Reading in all ways takes ten times as long.
        if (i % 25 != 0) continue;
        auto const problem = disagreement(mutant);
        if (!problem.empty()) {
            CAPTURE(seed, i);
            FAIL(problem);
        }
    }
    CHECK(readable > 1'000);
    CHECK(readable < 24'000);
}

}  // namespace

TEST_CASE("25,000 mutations of a record as JSON, the first") {
    check_mutants(1);
}
TEST_CASE("25,000 mutations of a record as JSON, the second") {
    check_mutants(2);
}
TEST_CASE("25,000 mutations of a record as JSON, the third") {
    check_mutants(3);
}
TEST_CASE("25,000 mutations of a record as JSON, the fourth") {
    check_mutants(4);
}

TEST_CASE("a record as JSON is refused wherever it is cut off") {
    auto const whole = manila();
    auto const end = whole.find_last_of('}') + 1;
    std::size_t accepted = 0;
    for (std::size_t size = 0; size != end; ++size) {
        tests::exact_copy const cut(std::string_view(whole).substr(0, size));
        std::pmr::monotonic_buffer_resource memory;
        accepted += bool(json::read<record_view>(cut, {}, memory));
    }
    CHECK(accepted == 0);
    CHECK(json::read<record>(std::string_view(whole).substr(0, end)));
}
