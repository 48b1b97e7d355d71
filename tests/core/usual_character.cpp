#include "catch.hpp"

#include <plenary/core/unicode.hpp>
#include <plenary/core/usual_character.hpp>

#include <string>

using namespace plenary;

TEST_CASE("usual characters are well-formed, and none that a format has to look at") {
    std::size_t usual = 0;
    for (char32_t c = 0x80; c != 0x110000; ++c) {
        if (0xD800 <= c && c <= 0xDFFF) continue;
        std::string text;
        append_utf8(text, c);
        auto const whole = text.size();
        auto const size = usual_character((text + "zzzz").data());
        if (size == 0) continue;
        ++usual;
        bool const control = c < 0xA0, separates = c == 0x2028 || c == 0x2029;
        bool const directs = (0x202A <= c && c <= 0x202E) || (0x2066 <= c && c <= 0x2069);
        bool const no_character = (0xFDD0 <= c && c <= 0xFDEF) || (c & 0xFFFE) == 0xFFFE;
        if (size != whole || control || separates || directs || no_character) FAIL(std::uint32_t(c));
    }
    CHECK(usual > 40'000);
    for (std::string const text : {"é", "Đ", "ü", "Я", "ą", "ế", "–", "’", "…", "东", "あ", "가"}) {
        CAPTURE(text);
        CHECK(usual_character((text + "zzzz").data()) == text.size());
    }
    for (std::string const text : {"\u00A0", "\u200B", "\u200F", "\u2028", "\u202E", "\u2066", "😀"})
        CHECK(usual_character((text + "zzzz").data()) == 0);
}

TEST_CASE("what is ill-formed is not usual") {
    for (unsigned lead = 0x80; lead != 0x100; ++lead)
        for (unsigned second = 0; second != 0x100; ++second)
            for (unsigned const third : {0x00u, 0x41u, 0x7Fu, 0x80u, 0x8Fu, 0xA8u, 0xBFu, 0xC0u, 0xFFu}) {
                std::string const text{char(lead), char(second), char(third), 'z'};
                auto const size = usual_character(text.data());
                auto const point = decode_front(text);
                if (size != 0 && !(point.valid && point.size == size))
                    FAIL(lead << ' ' << second << ' ' << third);
            }
    SUCCEED();
}
