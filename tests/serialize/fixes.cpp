#include "catch.hpp"

#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/defaults.hpp>
#include <plenary/model/record.hpp>

using namespace plenary;

namespace {

/// The fix that reading a meeting with this member offers: "PATH VALUE", "?" before it where it is not
/// safe, or "".
std::string fix_for(std::string_view member) {
    auto const read = json::read<meeting>(phrase(R"({"id": "m", "title": "M", )", member, "}"));
    for (auto const& found : read.findings) {
        if (found.fix.empty()) continue;
        auto const& operation = found.fix.front();
        return phrase(found.fix_is_safe ? "" : "?", operation.path, ' ', json::to_string(*operation.value));
    }
    return {};
}

}  // namespace

TEST_CASE("a word that can only be one of an enumeration is mended") {
    CHECK(fix_for(R"("kind": "worksop")") == R"(/kind "workshop")");
    CHECK(fix_for(R"("kind": "Annual Meeting")") == R"(/kind "annual_meeting")");
    CHECK(fix_for(R"("kind": "party")") == "");
    // Another word may well be meant.
    CHECK(fix_for(R"("status": "unconfirmed")") == R"(?/status "confirmed")");
    CHECK(fix_for(R"("status": "unheld")") == R"(?/status "held")");
    CHECK(fix_for(R"("kind": "")") == "");
    CHECK(fix_for(R"("kind": 7)") == "");
}

TEST_CASE("whole numbers and truth values in quotes are mended") {
    CHECK(fix_for(R"("ordinal": "11")") == "/ordinal 11");
    CHECK(fix_for(R"("ordinal": "-11")") == "/ordinal -11");
    CHECK(fix_for(R"("ordinal": "eleven")") == "");
    CHECK(fix_for(R"("ordinal": "011")") == "");
    CHECK(fix_for(R"("ordinal": "11 ")") == "");
    CHECK(fix_for(R"("ordinal": "99999999999999999999")") == "");
    CHECK(fix_for(R"("meta": {"sharing": {"released": "true"}})") == "/meta/sharing/released true");
    CHECK(fix_for(R"("meta": {"sharing": {"released": "True"}})") == "");
    CHECK(fix_for(R"("title": 7)") == "");
}
