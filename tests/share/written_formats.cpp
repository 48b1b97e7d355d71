#include "written_formats.hpp"

#include <plenary/cbor/writer.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/share/release.hpp>

namespace tests {

using namespace plenary;

namespace {

std::string as_json(record const& whole, audience const& to, std::optional<instant> const& now) {
    return release(whole, to, now, [](auto const& kept) { return json::to_string(kept); });
}

std::string as_cbor(record const& whole, audience const& to, std::optional<instant> const& now) {
    return release(whole, to, now, [](auto const& kept) { return cbor::to_bytes(kept); });
}

}  // namespace

std::vector<written_format> const& written_formats() {
    static std::vector<written_format> const all{
        {"json", as_json},
        {"cbor", as_cbor},
    };
    return all;
}

}  // namespace tests
