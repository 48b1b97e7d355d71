#include "support/corpora.hpp"
#include "trust/mutate.hpp"

#include <plenary/cbor/reader.hpp>
#include <plenary/cbor/writer.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/model/record.hpp>

using namespace plenary;

namespace {

std::string manila() {
    auto const text = tests::file_text(PLENARY_SOURCE_DIR "/examples/records/manila-2025.json");
    return cbor::to_bytes(json::read<record>(text).value);
}

std::vector<std::string> const pieces{"\xFF",
                                      "\x9F",
                                      "\xBF",
                                      "\x5F",
                                      "\x7F",
                                      "\x1B",
                                      "\x3B",
                                      "\xC2",
                                      "\xC4",
                                      "\xD8",
                                      "\xF8",
                                      "\xF9",
                                      "\xFB",
                                      "\x80",
                                      "\xA0",
                                      "\x60",
                                      "\x40",
                                      "\xF6",
                                      "\xF7",
                                      "\x9B\xFF\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
                                      "\x7B\x7F\xFF\xFF\xFF\xFF\xFF\xFF\xFF",
                                      "\xC1\xC1\xC1",
                                      "\x81\x81\x81",
                                      "\xA1\x61x",
                                      "\xC4\x82\x21\x18\x96"};

std::string disagreement(std::string_view bytes) {
    std::pmr::monotonic_buffer_resource memory;
    auto const borrowed = cbor::read<record_view>(bytes, {}, memory);
    auto const owning = cbor::read<record>(bytes);
    if (bool(borrowed) != bool(owning)) return "borrowed and owning record disagree";
    if (!owning) return {};
    auto const written = cbor::to_bytes(owning.value);
    if (cbor::to_bytes(borrowed.value) != written) return "borrowed and owning record differ";
    if (!cbor::read_deterministic<record>(written)) return "what is written is not deterministic";
    if (cbor::to_bytes(cbor::read<record>(written).value) != written)
        return "what was written is read otherwise";
    if (!cbor::read<any_value>(bytes)) return "only the generic value is refused";
    return {};
}

void check_mutants(unsigned seed) {
    auto const original = manila();
    tests::mutator make(seed, pieces);
    std::size_t readable = 0;
    for (int i = 0; i != 25'000; ++i) {
        tests::exact_copy const mutant(make.mutate(original));
        std::pmr::monotonic_buffer_resource memory;
        readable += bool(cbor::read<record_view>(mutant, {}, memory));
        if (i % 25 != 0) continue;
        auto const problem = disagreement(mutant);
        if (!problem.empty()) {
            CAPTURE(seed, i);
            FAIL(problem);
        }
    }
    CHECK(readable > 500);
    CHECK(readable < 24'000);
}

}  // namespace

TEST_CASE("25,000 mutations of a record as CBOR, the first") {
    check_mutants(5);
}
TEST_CASE("25,000 mutations of a record as CBOR, the second") {
    check_mutants(6);
}

TEST_CASE("a record as CBOR is refused wherever it is cut off") {
    auto const whole = manila();
    std::size_t accepted = 0;
    for (std::size_t size = 0; size != whole.size(); ++size) {
        tests::exact_copy const cut(std::string_view(whole).substr(0, size));
        std::pmr::monotonic_buffer_resource memory;
        accepted += bool(cbor::read<record_view>(cut, {}, memory));
    }
    CHECK(accepted == 0);
    CHECK(cbor::read<record>(whole).findings.empty());
}
