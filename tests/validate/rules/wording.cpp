#include "catch.hpp"

#include <plenary/validate/rules/wording.hpp>

#include <vector>

using namespace plenary::rules;

namespace {

std::vector<unsigned> ordinals(std::string_view title) {
    std::vector<unsigned> out;
    for_each_ordinal(title, [&](ordinal_word const& found) { out.push_back(found.number); });
    return out;
}
using numbers = std::vector<unsigned>;

}  // namespace

TEST_CASE("ordinals are read from words and from digits") {
    CHECK(ordinals("Eleventh Annual Meeting") == numbers{11});
    CHECK(ordinals("the FIRST meeting") == numbers{1});
    CHECK(ordinals("Twentieth Meeting") == numbers{20});
    CHECK(ordinals("Twenty-First Meeting") == numbers{21});
    CHECK(ordinals("Ninety ninth Meeting") == numbers{99});
    CHECK(ordinals("One hundredth Meeting") == numbers{100});
    CHECK(ordinals("112th Meeting") == numbers{112});
    CHECK(ordinals("2nd and 3rd Meetings") == numbers{2, 3});
    CHECK(ordinals("Eighth Annual Meeting of the Third Committee") == numbers{8});
    CHECK(ordinals("Conference on Ports: Third Session") == numbers{3});
}

TEST_CASE("hundreds in front of an ordinal are part of it") {
    CHECK(ordinals("One Hundred and Twelfth Session of the Conference") == numbers{112});
    CHECK(ordinals("One hundred and first Meeting") == numbers{101});
    CHECK(ordinals("Two Hundredth Meeting") == numbers{200});
    CHECK(ordinals("three hundred twenty-second meeting") == numbers{322});
    CHECK(ordinals("hundredth meeting") == numbers{100});
    CHECK(ordinals("Hundred and First Meeting") == numbers{101});
    CHECK(ordinals("The Nine-Hundred-and-Ninety-Ninth Meeting") == numbers{999});
}

TEST_CASE("an ordinal is given as it is written") {
    std::string_view written;
    for_each_ordinal("The Thirty-Second Meeting", [&](ordinal_word const& found) { written = found.text; });
    CHECK(written == "Thirty-Second");
    for_each_ordinal("The One Hundred and Twelfth Session",
                     [&](ordinal_word const& found) { written = found.text; });
    CHECK(written == "One Hundred and Twelfth");
}

TEST_CASE("what counts something other than the meeting is no ordinal of it") {
    CHECK(ordinals("Meeting of 1st December") == numbers{});
    CHECK(ordinals("Meeting of December 1st") == numbers{});
    CHECK(ordinals("Migration in the 21st Century") == numbers{});
    CHECK(ordinals("Twentieth Anniversary Event") == numbers{});
    CHECK(ordinals("Workshop for First Responders") == numbers{});
    CHECK(ordinals("Third Country Nationals Workshop") == numbers{});
    CHECK(ordinals("First Aid Training") == numbers{});
    CHECK(ordinals("Second Chance Education Workshop") == numbers{});
    CHECK(ordinals("Meeting of 1st to 5th December") == numbers{});
    CHECK(ordinals("Preparatory Meeting for the Third Ministerial Conference") == numbers{});
    CHECK(ordinals("In-Person Third Meeting") == numbers{3});
}

TEST_CASE("other words and numbers are no ordinals") {
    CHECK(ordinals("") == numbers{});
    CHECK(ordinals("Session 11, with length and width") == numbers{});
    CHECK(ordinals("11thly") == numbers{});
    CHECK(ordinals("12345th Meeting") == numbers{});
    CHECK(ordinals("Twenty meetings") == numbers{});
    CHECK(ordinals("Réunion élève") == numbers{});
}

TEST_CASE("a gathering is called joint before what it is about") {
    STATIC_REQUIRE(called_joint("Joint WG-TIP & TEG-RR Regional Event"));
    STATIC_REQUIRE(called_joint("Regional joint session of the groups"));
    STATIC_REQUIRE(called_joint("Opening: joint meeting"));
    STATIC_REQUIRE(called_joint("Joint Meeting of the two groups"));
    STATIC_REQUIRE(called_joint("Third Joint Workshop"));
    STATIC_REQUIRE(called_joint("Report of the chairs: joint meeting"));
    STATIC_REQUIRE(called_joint("In-Person Joint Training"));
    STATIC_REQUIRE(!called_joint("Report of the Joint Meeting"));
    STATIC_REQUIRE(!called_joint("Follow-up of the 2024 joint workshop"));
    STATIC_REQUIRE(!called_joint("Presentations on joint training"));
    STATIC_REQUIRE(!called_joint("Summary of the Joint Meeting"));
    STATIC_REQUIRE(!called_joint("Workshop on joint investigations"));
    STATIC_REQUIRE(!called_joint("Joint Investigations Training"));
    STATIC_REQUIRE(!called_joint("Joint Investigation Teams Workshop"));
    STATIC_REQUIRE(!called_joint("Joint Border Patrol Seminar"));
    STATIC_REQUIRE(!called_joint("Joint Venture Forum"));
    STATIC_REQUIRE(!called_joint("Joint Declaration Drafting Session"));
    STATIC_REQUIRE(!called_joint("Joint declaration of the conference"));
    STATIC_REQUIRE(!called_joint("Joint investigations: panel discussion"));
    STATIC_REQUIRE(!called_joint("Meeting held jointly"));
    STATIC_REQUIRE(!called_joint("Disjoint meetings"));
}
