#include "trust/peers.hpp"

#include "catch.hpp"
#include "trust/mutate.hpp"

#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>

#include <cmath>

using namespace plenary;

namespace {

/// What of a document explains that a peer judges otherwise.
struct peculiarities {
    bool repeats_a_name = false;  ///< we refuse it; the others keep one of the two
    bool begins_with_mark = false;
    bool overflows = false;  ///< a number beyond the doubles
};

std::string neutral(any_value const& value, peculiarities& found) {
    tests::neutral_form const form;
    switch (value.kind) {
        case value_kind::boolean: return value.integer != 0 ? "true" : "false";
        case value_kind::integer: return form.number(static_cast<double>(value.integer));
        case value_kind::number: {
            auto const d = std::strtod(value.text.c_str(), nullptr);
            found.overflows = found.overflows || std::isinf(d);
            return form.number(d);
        }
        case value_kind::text: return form.text(value.text);
        case value_kind::list: {
            std::string out = "[";
            for (auto const& item : value.items) out += neutral(item, found) + ' ';
            return out + ']';
        }
        case value_kind::object: {
            std::map<std::string, std::string> members;
            for (auto const& m : value.members) members[m.name] = neutral(m.value, found);
            found.repeats_a_name = found.repeats_a_name || members.size() != value.members.size();
            return form.object(members);
        }
        default: return "null";
    }
}

class generator {
public:
    explicit generator(unsigned seed) : random_(seed) {}

    std::string value(unsigned depth = 0) {
        switch (below(depth < 5 ? 9 : 6)) {
            case 0: return one_of({"null", "true", "false"});
            case 1:
            case 2: return number();
            case 3:
            case 4:
            case 5: return text();
            case 6:
            case 7: {
                std::string out = "[";
                for (auto n = below(5); n != 0; --n)
                    out += space() + value(depth + 1) + space() + (n > 1 ? "," : "");
                return out + space() + "]";
            }
            default: {
                std::string out = "{";
                for (auto n = below(5); n != 0; --n)
                    out += space() + text() + space() + ":" + space() + value(depth + 1) + (n > 1 ? "," : "");
                return out + space() + "}";
            }
        }
    }

private:
    std::size_t below(std::size_t limit) { return random_() % limit; }
    std::string one_of(std::vector<std::string> const& words) { return words[below(words.size())]; }
    std::string space() { return one_of({"", "", "", " ", "\n\t", "\r\n"}); }
    std::string number() {
        auto const digits = [&](std::size_t most) {
            std::string out(1, char('1' + below(9)));
            for (auto n = below(most); n != 0; --n) out += char('0' + below(10));
            return out;
        };
        return one_of({"", "-"}) + one_of({"0", digits(3), digits(20)}) + one_of({"", "", "." + digits(17)}) +
               one_of({"", "", "", one_of({"e", "E"}) + one_of({"", "+", "-"}) + digits(3)});
    }
    std::string text() {
        std::string out = "\"";
        for (auto n = below(12); n != 0; --n)
            out += one_of({"a", "key", " ", "\\n", "\\\"", "\\\\", "\\/", "\\u0000", "\\u00e9",
                           "\\uD83D\\uDE00", "\u00e9", "\u20ac", "\U0001F600", "0123456789abcdef", "\x7F"});
        return out + "\"";
    }

    std::mt19937 random_;
};

/// The same but for numbers that differ in their last places: Boost's conversion is not exact.
bool alike(std::string_view a, std::string_view b) {
    constexpr std::string_view of_numbers = "+-.0123456789e";
    for (;;) {
        std::size_t at = 0;
        while (at != a.size() && at != b.size() && a[at] == b[at]) ++at;
        if (at == a.size() && at == b.size()) return true;
        auto const start = a.substr(0, at).find_last_not_of(of_numbers) + 1;
        double left = 0, right = 0;
        auto const [left_end, left_fault] = std::from_chars(a.data() + start, a.data() + a.size(), left);
        auto const [right_end, right_fault] = std::from_chars(b.data() + start, b.data() + b.size(), right);
        if (left_fault != std::errc() || right_fault != std::errc()) return false;
        if (!(std::abs(left - right) <= std::abs(left) * 1e-12)) return false;
        a.remove_prefix(std::size_t(left_end - a.data()));
        b.remove_prefix(std::size_t(right_end - b.data()));
    }
}

struct differences {
    std::size_t alike = 0, accepted = 0, repeated = 0, marked = 0, overflown = 0;
};

void compare(std::string const& text, differences& seen) {
    CAPTURE(text);
    auto const ours = json::read<any_value>(text, {.repeated = repeated_policy::keep});
    peculiarities found;
    auto const value_here = neutral(ours.value, found);
    found.begins_with_mark = ours.findings.mentions("read.mark");
    seen.accepted += bool(ours);
    seen.repeated += bool(ours) && found.repeats_a_name;
    seen.marked += bool(ours) && found.begins_with_mark;
    seen.overflown += bool(ours) && found.overflows;
    if (ours && found.repeats_a_name) CHECK(json::read<any_value>(text).findings.mentions("read.duplicate"));

    auto const check = [&](tests::verdict const& theirs, auto const& same, std::string const& value,
                           bool explained) {
        if (theirs.accepted != bool(ours)) {
            if (!ours && !ours.findings.empty()) UNSCOPED_INFO(ours.findings[0].message);
            if (!explained)
                FAIL_CHECK(theirs.problem << (theirs.accepted ? " accepted by the other" : " refused by it"));
            return;
        }
        // Which of two members of one name is the value differs, and is why we refuse them.
        if (ours && !found.repeats_a_name && !found.overflows && !same(theirs.value, value))
            FAIL_CHECK(theirs.value << " is not " << value);
        ++seen.alike;
    };
    auto const exactly_equal = [](std::string_view a, std::string_view b) { return a == b; };
    // nlohmann refuses what overflows a double, where we keep its text, and takes a NUL for the end.
    bool const has_nul = text.find('\0') != text.npos;
    check(tests::read_with_nlohmann(text), exactly_equal, value_here, ours ? found.overflows : has_nul);
    // Boost knows no byte order mark.
    check(tests::read_with_boost(text), alike, value_here,
          ours && (found.begins_with_mark || found.overflows));
}

}  // namespace

TEST_CASE("three readers agree on generated documents, and on what became of them by mutation") {
    generator make(11);
    tests::mutator spoil(12, {"{",          "}",
                              "[",          "]",
                              "\"",         ",",
                              ":",          "\\",
                              "\\ud800",    "\\u12",
                              "tru",        "null",
                              "-",          "01",
                              "1.",         "1e999",
                              "\xC3",       "\xED\xA0\x80",
                              "\xFF",       "\xEF\xBB\xBF",
                              "\x01",       "/**/",
                              "NaN",        "'",
                              "\"key\":1,", std::string(1, '\0')});
    differences seen;
    for (int i = 0; i != 10'000; ++i) {
        auto const text = make.value();
        compare(text, seen);
        compare(spoil.mutate(text), seen);
        compare("\"a\":" + text, seen);
        compare(i % 50 == 0 ? "\xEF\xBB\xBF" + text : spoil.mutate("[" + text + "]"), seen);
    }
    // Each of the differences was met, and none of them is all there is.
    CHECK(seen.alike > 70'000);
    CHECK(seen.accepted > 10'000);
    CHECK(seen.repeated > 0);
    CHECK(seen.marked > 100);
    CHECK(seen.overflown > 0);
}
