#include "catch.hpp"

#include <plenary/report/wrap.hpp>

#include <string>

using namespace plenary;
using lines = std::vector<std::string_view>;

TEST_CASE("lines are broken between words") {
    CHECK(wrap("one two three four", 9, 9) == lines{"one two", "three", "four"});
    CHECK(wrap("one two three four", 9, 5) == lines{"one", "two three", "four"});
    CHECK(wrap("one two", 7, 7) == lines{"one two"});
    CHECK(wrap("one two", 6, 6) == lines{"one", "two"});
}

TEST_CASE("spaces stay within a line and go at its end") {
    CHECK(wrap("a  b", 80, 80) == lines{"a  b"});
    CHECK(wrap("ab  cdef  gh  ", 5, 5) == lines{"ab", "cdef", "gh"});
    CHECK(wrap("", 5, 5) == lines{""});
    CHECK(wrap("   ", 5, 5) == lines{""});
}

TEST_CASE("a word is broken only where it is longer than a line") {
    CHECK(wrap("abcdefghijkl mn", 5, 5) == lines{"abcde", "fghij", "kl mn"});
    CHECK(wrap("a bcdefg", 6, 6) == lines{"a", "bcdefg"});
    CHECK(wrap("abcd", 5, 3) == lines{"", "abcd"});
    CHECK(wrap("x", 0, 0) == lines{"x"});
}

TEST_CASE("wide characters need no spaces between them, and accents stay with their letters") {
    CHECK(wrap("在马尼拉举行 abc", 7, 7) == lines{"在马尼", "拉举行", "abc"});
    CHECK(wrap("abc在在", 5, 5) == lines{"abc在", "在"});
    CHECK(wrap("e\u0301e\u0301e\u0301", 2, 2) == lines{"e\u0301e\u0301", "e\u0301"});
}
