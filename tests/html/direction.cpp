#include "catch.hpp"

#include <plenary/html/direction.hpp>

using namespace plenary;

TEST_CASE("languages run as their scripts do") {
    for (auto const* tag : {"ar", "he", "fa-IR", "UR", "uz-Arab", "ff-adlm", "pa-Arab-PK"})
        CHECK(html::is_right_to_left(tag));
    for (auto const* tag : {"", "en", "fr-FR", "az-Latn", "ar-Latn", "arn", "zh-Hant"})
        CHECK(!html::is_right_to_left(tag));
}

TEST_CASE("only letters and controls of the other direction may run backwards") {
    for (auto const* text : {"", "Plain (1)", "Équipe", "东盟", "naïve – «x» …", "\xD6\x80", "\U0001F600",
                             "\uFB1C", "\uFE6F", "\u0900", "\u2065"})
        CHECK(!html::may_run_backwards(text));
    for (auto const* text : {"\u0590", "a\u0661", "\u08FF", "\u200E", "\u200F", "\u202A", "\u202E", "\u2066",
                             "\u2069", "\uFB1D", "\uFDFF", "\uFEFC", "\U00010800", "x\U0001EFFF"})
        CHECK(html::may_run_backwards(text));
    // Behind and between others that run forwards, and behind the beginnings of such.
    for (auto const* front :
         {"é", "ÿé", "东", "东盟", "\u0900", "\U0001F600", "–", "\xE3", "\xC3", "\xE3\x80", "\xF0"}) {
        INFO(front);
        CHECK(html::may_run_backwards(std::string(front) + "א"));
        CHECK(html::may_run_backwards(std::string(front) + "éא盟"));
        CHECK(html::may_run_backwards(std::string(front) + "\u200F"));
        CHECK(!html::may_run_backwards(std::string(front) + "é盟"));
    }
    for (std::size_t before = 0; before != 20; ++before)
        for (std::size_t behind = 0; behind != 20; ++behind) {
            std::string const front(before, '~'), back(behind, '~');
            CHECK(html::may_run_backwards(front + "\u0590" + back));
            CHECK(!html::may_run_backwards(front + "\xD5\xBF" + back));
        }
    // What is no UTF-8 is shown as U+FFFD, which runs nowhere.
    CHECK(!html::may_run_backwards("\xD7"));
    CHECK(!html::may_run_backwards("\xF0\x90"));
}
