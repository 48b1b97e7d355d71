#pragma once

#include <plenary/core/ascii.hpp>
#include <plenary/core/instant.hpp>
#include <plenary/core/partial_date.hpp>
#include <plenary/diagnose/patch.hpp>
#include <plenary/model/record.hpp>
#include <plenary/reflect/types.hpp>

#include <string>
#include <utility>
#include <vector>

// Values to put in the place of others: right ones, wrong ones, and those at every border between.

namespace mutants {

using namespace plenary;

/// What was done, and the value.
using alternative = std::pair<std::string, any_value>;
using alternatives = std::vector<alternative>;

/// Stands in texts for a lone surrogate, which UTF-8 cannot say but JSON can.
inline constexpr std::string_view surrogate_mark = "@lone surrogate@";

inline any_value exact(std::string lexeme) {
    return {.kind = value_kind::number, .text = std::move(lexeme)};
}
inline any_value list_of(std::vector<any_value> items) {
    return {.kind = value_kind::list, .items = std::move(items)};
}
inline any_value object_of(std::vector<basic_member<>> members) {
    return {.kind = value_kind::object, .members = std::move(members)};
}
inline std::string repeated(std::string_view text, std::size_t times) {
    std::string out;
    for (; times != 0; --times) out += text;
    return out;
}

/// A value of each type of JSON.
inline alternatives other_types() {
    return {{"null", {}},
            {"boolean", {.kind = value_kind::boolean, .integer = 1}},
            {"number", integer_value(7)},
            {"text", text_value("text")},
            {"empty text", text_value("")},
            {"empty list", list_of({})},
            {"list of null", list_of({any_value{}})},
            {"empty object", object_of({})},
            {"object", object_of({{.name = "a", .value = integer_value(1)}})}};
}

inline void add_texts(alternatives& out, std::initializer_list<std::string_view> texts) {
    for (auto const text : texts) out.push_back({phrase("text ", in_quotes(text)), text_value(text)});
}
inline void add_numbers(alternatives& out, std::initializer_list<char const*> lexemes) {
    for (auto const* lexeme : lexemes) out.push_back({phrase("number ", lexeme), exact(lexeme)});
}

/// Texts of one character less, as many, and one more than allowed, in characters of all sizes.
inline void add_borders(alternatives& out, length const& allowed) {
    for (auto const n : {allowed.min - 1, allowed.min, allowed.max, allowed.max + 1})
        for (std::string_view const c : {"a", "é", "漢", "😀"})
            out.push_back({phrase(n, " times ", c), text_value(repeated(c, n))});
    // A family is one thing to look at and seven code points.
    out.push_back({"families", text_value(repeated("👨‍👩‍👧‍👦", allowed.max / 7 + 1))});
}
inline void add_borders(alternatives& out, range const& allowed) {
    for (auto const n : {allowed.min - 1, allowed.min, allowed.max, allowed.max + 1}) {
        out.push_back({phrase("number ", n), integer_value(n)});
        for (auto const* end : {".0", ".5", "e0", ".00E+0", "e1"}) add_numbers(out, {phrase(n, end).c_str()});
    }
}
template <literal Text>
void add_borders(alternatives& out, pattern<Text> const&) {
    add_texts(out, {"AB",   "ABC", "A",         "Ab", "ab",  "A1", "ÄB", "AB\n", "\nAB", "a b",
                    "-a",   "a-",  "a.b_c:d-9", ".a", "a/b", "é",  "aé", "a\n",  "0",    "_",
                    "a\\b", "a]",  "a[",        "a^", "a$",  " a", "a ", "Ａ"});
}
void add_borders(alternatives&, auto const&) {}

template <class T>
void add_own(alternatives& out) {
    if constexpr (enumeration<T>) {
        for (auto const word : enumerator_names<T>.names()) {
            out.push_back({phrase("word ", word), text_value(word)});
            out.push_back({phrase("word ", word, " in capitals"), text_value(upper_case(word))});
            out.push_back({phrase("word ", word, " and _"), text_value(phrase(word, '_'))});
            out.push_back({phrase("word ", word, " and a space"), text_value(phrase(word, ' '))});
        }
    } else if constexpr (std::same_as<T, date> || std::same_as<T, partial_date>) {
        add_texts(out, {"2024-02-29",  "2023-02-29",  "1900-02-29",  "2000-02-29",     "0004-02-29",
                        "0000-02-29",  "0000-01-01",  "0001-01-01",  "9999-12-31",     "2024-04-31",
                        "2024-12-31",  "2024-13-01",  "2024-00-10",  "2024-01-00",     "2024-01-32",
                        "2024-1-01",   "24-01-01",    "2024/01/01",  "20240101",       "2024-01-01T00:00:00Z",
                        "+2024-01-01", "-2024-01-01", "12024-01-01", "２０２４-01-01", "2024-01-01\n",
                        " 2024-01-01", "2024",        "0000",        "0001",           "1000",
                        "2100",        "2024-02",     "2024-00",     "2024-13",        "0000-12",
                        "2024-",       "2024-1",      "2024-02-",    "2024-W05",       "2024-060"});
    } else if constexpr (std::same_as<T, instant>) {
        for (std::string_view const day :
             {"2025-12-01", "2024-02-29", "2023-02-29", "0000-01-01", "2025-04-31"})
            for (std::string_view const clock : {"T09:00:00Z", "T24:00:00Z"})
                add_texts(out, {phrase(day, clock)});
        for (std::string_view const rest : {"t09:00:00z",
                                            " 09:00:00Z",
                                            "T09:00Z",
                                            "T09:00:00",
                                            "T09:00:00+08:00",
                                            "T23:59:60Z",
                                            "T23:60:00Z",
                                            "T25:00:00Z",
                                            "T09:00:00.5Z",
                                            "T09:00:00.Z",
                                            "T09:00:00,5Z",
                                            "T09:00:00.123456789Z",
                                            "T09:00:00.1234567890Z",
                                            "T09:00:00-00:00",
                                            "T09:00:00+24:00",
                                            "T09:00:00+23:59",
                                            "T09:00:00+0800",
                                            "T09:00:00+08:60",
                                            "T09:00:00+08:00[Asia/Manila]",
                                            "T09:00:00Z[!Asia/Manila]",
                                            "T09:00:00Z[]",
                                            "T09:00:00Z[!]",
                                            "T09:00:00Z[Asia/]",
                                            "T09:00:00Z[/Asia]",
                                            "T09:00:00Z[Asia//Manila]",
                                            "T09:00:00Z[..]",
                                            "T09:00:00Z[Asia/..]",
                                            "T09:00:00Z[Asia/...]",
                                            "T09:00:00Z[Asia/.a]",
                                            "T09:00:00Z[Etc/GMT+8]",
                                            "T09:00:00Z[+08:00]",
                                            "T09:00:00Z[u-ca=hebrew]",
                                            "T09:00:00Z[Asia/Manila",
                                            "T09:00:00Z[A][B]",
                                            "T09:00:00Z[é]",
                                            "T09:00:00Z\n",
                                            "T09:00:00Z[_]",
                                            "T09:00:00Z[a\\b]"})
            add_texts(out, {phrase("2025-12-01", rest)});
    } else if constexpr (std::same_as<T, format_version>) {
        add_texts(out, {"1.0", "1.1", "0.0", "1", "1.", ".0", "01.0", "1.00", "1.0.0", "9999.9999", "10000.0",
                        "1.10000", "1,0", "-1.0", "v1.0", "1.0 "});
    } else if constexpr (std::floating_point<T>) {
        add_numbers(out, {"0", "-0", "-0.0", "1e308", "-1e308", "1e309", "-1e400", "2.5e-308", "5e-324",
                          "1e-400", "0e-400", "90", "12345678901234567890123"});
    } else if constexpr (std::integral<T> && !std::same_as<T, bool>) {
        add_numbers(out, {"-0",
                          "0.0",
                          "1.0",
                          "1e2",
                          "1E+2",
                          "100e-2",
                          "1e-1",
                          "1.5",
                          "-1",
                          "65535",
                          "65536",
                          "4294967295",
                          "4294967296",
                          "4294967295.0",
                          "4294967295.5",
                          "9007199254740993",
                          "9223372036854775807",
                          "9223372036854775808",
                          "1e18",
                          "1e400",
                          "1e-400"});
    } else if constexpr (text_like<T> || named<T>) {
        add_texts(out,
                  {"a", " ", "\n", "\t", "😀", "é", "é", "a\"b\\c", "\u0001", "\u007f", "\u202e", "\uffff"});
        out.push_back({"a lone surrogate", text_value(surrogate_mark)});
    }
}

template <class T>
any_value valid_value(auto const& constraints, std::size_t depth);

/// An object of a described type: all members, or those that there must be.
template <described T>
any_value valid_object(bool all, std::size_t depth) {
    any_value out = object_of({});
    bool alone = false;  // of members that exclude each other the first one is given
    for_each_field<T>([&]<class Field>(Field) {
        constexpr bool exclusive = requires { T::whole(); } && Field::optional;
        using type = typename Field::present;
        if constexpr (list_like<type>) {
            bool may_be_empty = true;
            Field::note.constraints.for_each([&](auto const& c) { may_be_empty &= c.admits(type{}); });
            // Types that contain themselves end here.
            if (may_be_empty && (!all || std::same_as<typename type::value_type, T>)) return;
        } else if (!is_required<Field> && !(exclusive ? !alone : all)) {
            return;
        }
        alone = alone || exclusive;
        auto const constraints = [](auto&& visit) { Field::note.constraints.for_each(visit); };
        out.members.push_back(
            {.name = std::string(Field::name), .value = valid_value<type>(constraints, depth)});
    });
    return out;
}

/// A value that is read and keeps the constraints; `depth` levels of objects have all members.
template <class T>
any_value valid_value(auto const& constraints, std::size_t depth) {
    if constexpr (list_like<T>) {
        auto const of_elements = [&](auto&& visit) {
            constraints([&]<class C>(C const& c) {
                if constexpr (is_each<C>) visit(c.element);
            });
        };
        return list_of({valid_value<typename T::value_type>(of_elements, depth)});
    } else if constexpr (described<T>) {
        return valid_object<T>(depth != 0, depth == 0 ? 0 : depth - 1);
    } else if constexpr (std::same_as<T, bool>) {
        return {.kind = value_kind::boolean, .integer = 1};
    } else if constexpr (std::is_arithmetic_v<T>) {
        return integer_value(1);
    } else if constexpr (enumeration<T>) {
        return text_value(enumerator_names<T>.names().back());
    } else if constexpr (std::same_as<T, format_version>) {
        return text_value(to_text(current_format));
    } else if constexpr (std::same_as<T, instant>) {
        return text_value("2025-12-01T09:00:00+08:00[Asia/Manila]");
    } else if constexpr (scalar_type<T>) {
        return text_value("2025-12-01");
    } else {
        for (std::string_view const text : {"a text", "AB", "an-id"}) {
            bool good = true;
            constraints([&](auto const& c) {
                if constexpr (requires { c.admits(text); }) good = good && c.admits(text);
            });
            if (good) return text_value(text);
        }
        return {};
    }
}

/// All that is tried in the place of a value of type `T`.
template <class T>
alternatives alternatives_to(auto const& constraints) {
    alternatives out = other_types();
    auto const right = valid_value<T>(constraints, 0);
    out.push_back({"a right value", right});
    out.push_back({"a right value in a list", list_of({right})});
    out.push_back({"a right value twice in a list", list_of({right, right})});
    add_own<T>(out);
    if constexpr (list_like<T>) {
        using element = typename T::value_type;
        auto const one = right.items.at(0);
        out.push_back({"one element, not in a list", one});
        constraints([&]<class C>(C const& c) {
            if constexpr (is_each<C>) {
                alternatives inner;
                add_borders(inner, c.element);
                for (auto& [what, value] : inner)
                    out.push_back({phrase("an element: ", what), list_of({one, value})});
            } else if constexpr (std::same_as<C, count>) {
                for (auto const n : {c.min, c.max, c.max + 1})
                    out.push_back({phrase(n, " elements"), list_of(std::vector<any_value>(n, one))});
            }
        });
        if constexpr (leaf<element>) {
            alternatives inner = other_types();
            add_own<element>(inner);
            for (auto& [what, value] : inner)
                out.push_back({phrase("an element: ", what), list_of({one, value})});
        }
    } else {
        constraints([&](auto const& c) { add_borders(out, c); });
    }
    return out;
}

}  // namespace mutants
