#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/core/name_table.hpp"

#include <array>
#include <string_view>

// What English titles of meetings and sessions say: ordinal words, and the word "joint".

namespace plenary::rules {

/// The words of a title, one after the other: letters and digits, and whatever is not ASCII.
/// "twenty-first" is two words.
class title_words {
public:
    explicit constexpr title_words(std::string_view title) : rest_(title) {}

    /// The next word, empty at the end.
    constexpr std::string_view next() {
        after_break_ = false;
        std::size_t start = 0;
        for (; start != rest_.size() && kind_of(rest_[start]) != in_word; ++start)
            after_break_ = after_break_ || kind_of(rest_[start]) == breaks;
        auto end = start;
        while (end != rest_.size() && kind_of(rest_[end]) == in_word) ++end;
        auto const word = rest_.substr(start, end - start);
        rest_.remove_prefix(end);
        return word;
    }
    /// A mark that ends a clause stood before the word last returned.
    constexpr bool after_break() const { return after_break_; }

private:
    enum kind : unsigned char { between, breaks, in_word };
    static constexpr kind kind_of(char c) { return kinds[static_cast<unsigned char>(c)]; }
    static constexpr auto kinds = [] {
        std::array<kind, 256> out{};
        for (std::size_t i = 0; i != out.size(); ++i)
            if (auto const c = static_cast<char>(i); i >= 0x80 || is_letter(c) || is_digit(c))
                out[i] = in_word;
        for (char const c : std::string_view(":;,()[]/")) out[static_cast<unsigned char>(c)] = breaks;
        return out;
    }();

    std::string_view rest_;
    bool after_break_ = false;
};

/// Words to look for, in lower case.
template <std::size_t Count>
class word_list {
public:
    static constexpr std::size_t npos = name_table<Count>::npos;

    consteval word_list(std::string_view const (&words)[Count]) : names_(std::to_array(words)) {}

    /// The place of a word, whatever its case, or `npos`.
    constexpr std::size_t find(std::string_view word) const {
        std::array<char, 16> lower{};
        if (word.empty() || word.size() > lower.size()) return npos;
        for (std::size_t i = 0; i != word.size(); ++i) lower[i] = to_lower(word[i]);
        return names_.find({lower.data(), word.size()});
    }
    constexpr bool has(std::string_view word) const { return find(word) != npos; }

private:
    name_table<Count> names_;
};

namespace wording {

inline constexpr word_list<19> first_to_nineteenth({"first", "second", "third", "fourth", "fifth", "sixth",
                                                    "seventh", "eighth", "ninth", "tenth", "eleventh",
                                                    "twelfth", "thirteenth", "fourteenth", "fifteenth",
                                                    "sixteenth", "seventeenth", "eighteenth", "nineteenth"});
inline constexpr word_list<9> twentieth_to_hundredth({"twentieth", "thirtieth", "fortieth", "fiftieth",
                                                      "sixtieth", "seventieth", "eightieth", "ninetieth",
                                                      "hundredth"});
inline constexpr word_list<8> twenty_to_ninety({"twenty", "thirty", "forty", "fifty", "sixty", "seventy",
                                                "eighty", "ninety"});
inline constexpr word_list<4> numeral_endings({"st", "nd", "rd", "th"});
inline constexpr word_list<9> one_to_nine({"one", "two", "three", "four", "five", "six", "seven", "eight",
                                           "nine"});

/// What an ordinal beside them counts in place of the meeting: "1st December", "the 21st century",
/// "First Responders", "Third Country Nationals".
inline constexpr word_list<27> counted_otherwise(
    {"january",   "february",  "march",   "april",    "may",        "june",       "july",
     "august",    "september", "october", "november", "december",   "day",        "century",
     "countries", "country",   "chance",  "parties",  "generation", "responder",  "responders",
     "aid",       "party",     "line",    "hand",     "instance",   "anniversary"});

inline constexpr word_list<31> gatherings(
    {"meeting",       "meetings",  "session",    "sessions", "event",    "events",     "programme",
     "program",       "week",      "workshop",   "seminar",  "training", "forum",      "dialogue",
     "visit",         "visits",    "summit",     "retreat",  "sitting",  "plenary",    "panel",
     "breakout",      "briefing",  "discussion", "opening",  "closing",  "conference", "consultation",
     "consultations", "symposium", "roundtable"});

/// Behind these a title no longer says what the gathering is, but what it is about.
inline constexpr word_list<11> prepositions({"of", "on", "at", "for", "in", "to", "with", "by", "from",
                                             "about", "against"});

/// What is done or held jointly, and not the gathering about it: "Joint Investigations Training".
inline constexpr word_list<24> jointly_done(
    {"investigation", "investigations", "investigative", "team",       "teams",       "patrol",
     "patrols",       "venture",        "ventures",      "statement",  "statements",  "declaration",
     "declarations",  "operation",      "operations",    "action",     "actions",     "analysis",
     "response",      "responses",      "plan",          "commission", "commissions", "custody"});

/// What a title calls the rest of a meeting that was interrupted.
inline constexpr word_list<6> goes_on({"resumed", "resumption", "continued", "continuation", "reconvened",
                                       "part"});

/// Whether a word ends as ordinals do, or the tens before them.
constexpr bool may_be_ordinal(std::string_view word) {
    if (word.size() < 2) return false;
    auto const last = to_lower(word.back()), before = to_lower(word[word.size() - 2]);
    return (before == 't' && (last == 'h' || last == 'y')) || (before == 's' && last == 't') ||
           ((before == 'n' || before == 'r') && last == 'd');
}

/// The number of "11th", or 0.
constexpr unsigned numeral(std::string_view word) {
    constexpr std::size_t most_digits = 4;
    unsigned number = 0;
    std::size_t digits = 0;
    for (; digits != word.size() && is_digit(word[digits]) && digits != most_digits; ++digits)
        number = number * 10 + unsigned(word[digits] - '0');
    return numeral_endings.has(word.substr(digits)) ? number : 0;
}

/// Takes the last word of letters from the end of a text.
constexpr std::string_view take_last_word(std::string_view& text) {
    while (!text.empty() && !is_letter(text.back())) text.remove_suffix(1);
    auto start = text.size();
    while (start != 0 && is_letter(text[start - 1])) --start;
    auto const word = text.substr(start);
    text = text.substr(0, start);
    return word;
}

/// Whether a word of a title is a preposition, which the first half of "In-person" is not.
constexpr bool is_preposition(std::string_view title, std::string_view word) {
    if (!prepositions.has(word)) return false;
    auto const end = std::size_t(word.data() - title.data()) + word.size();
    return end == title.size() || title[end] != '-';
}

/// Whether what stands at `at` is about what a gathering is for or on: "for the Third Conference".
constexpr bool is_behind_preposition(std::string_view title, char const* at) {
    title_words words(title);
    bool behind = false;
    for (auto word = words.next(); !word.empty(); word = words.next()) {
        if (words.after_break()) behind = false;
        if (word.data() >= at) break;
        behind = behind || is_preposition(title, word);
    }
    return behind;
}

}  // namespace wording

/// An ordinal of a title, as a number and as it is written.
struct ordinal_word {
    unsigned number;
    std::string_view text;
};

/// An ordinal with what stands in front of it and is part of it: "One Hundred and" of "Twelfth",
/// the "Two" of "Hundredth".
constexpr ordinal_word with_hundreds(std::string_view title, ordinal_word last) {
    if (!is_letter(last.text[0])) return last;
    std::string_view in_front(title.data(), std::size_t(last.text.data() - title.data()));
    auto word = wording::take_last_word(in_front);
    if (last.number != 100) {
        if (equal_ignoring_case(word, "and")) word = wording::take_last_word(in_front);
        if (!equal_ignoring_case(word, "hundred")) return last;
        word = wording::take_last_word(in_front);
        last.number += 100;
    }
    auto const unit = wording::one_to_nine.find(word);
    if (unit == wording::one_to_nine.npos) return last;
    auto const* const end = last.text.data() + last.text.size();
    return {last.number + unsigned(unit) * 100, {word.data(), std::size_t(end - word.data())}};
}

/// Calls `visit` for each ordinal of an English title that may count the meeting: words from
/// "first" to "nine hundred and ninety-ninth", and digits as in "11th".
constexpr void for_each_ordinal(std::string_view title, auto&& visit) {
    title_words words(title);
    std::string_view before, word = words.next();
    while (!word.empty()) {
        auto written = word;
        auto after = words.next();
        unsigned number = wording::may_be_ordinal(word) ? wording::numeral(word) : 0;
        if (number != 0 || !wording::may_be_ordinal(word)) {
            // A numeral, or no ordinal at all.
        } else if (auto const unit = wording::first_to_nineteenth.find(word); unit < 19) {
            number = unsigned(unit + 1);
        } else if (auto const tens = wording::twentieth_to_hundredth.find(word); tens < 9) {
            number = unsigned(tens + 2) * 10;
        } else if (auto const prefix = wording::twenty_to_ninety.find(word); prefix < 8) {
            if (auto const digit = wording::first_to_nineteenth.find(after); digit < 9) {
                number = unsigned(prefix + 2) * 10 + unsigned(digit + 1);
                written = {word.data(), std::size_t(after.data() + after.size() - word.data())};
                after = words.next();
            }
        }
        if (number != 0 && !wording::counted_otherwise.has(after) &&
            !wording::counted_otherwise.has(before) && !wording::is_behind_preposition(title, written.data()))
            visit(with_hundreds(title, {number, written}));
        before = word;
        word = after;
    }
}

/// Whether these letters, in lower case, stand anywhere in a text, whatever their case there.
constexpr bool has_letters(std::string_view text, std::string_view letters) {
    for (char const first : {letters[0], to_upper(letters[0])})
        for (auto at = text.find(first); at != text.npos; at = text.find(first, at + 1))
            if (equal_ignoring_case(text.substr(at, letters.size()), letters)) return true;
    return false;
}

/// Whether a title calls its gathering joint, as "Joint WG-A & WG-B Regional Event" does, but neither
/// "Report of the Joint Meeting", "Joint Investigations Training" nor "Joint declaration of the conference".
constexpr bool called_joint(std::string_view title) {
    if (!has_letters(title, "joint")) return false;  // most titles
    title_words words(title);
    bool joint = false, behind_preposition = false;
    for (auto word = words.next(); !word.empty(); word = words.next()) {
        if (words.after_break()) joint = behind_preposition = false;
        if (behind_preposition) continue;
        behind_preposition = wording::is_preposition(title, word);
        if (!joint) joint = equal_ignoring_case(word, "joint");
        else if (behind_preposition || wording::jointly_done.has(word)) joint = false;
        else if (wording::gatherings.has(word)) return true;
    }
    return false;
}

/// Whether a title says that its meeting goes on with one that was interrupted.
constexpr bool called_resumed(std::string_view title) {
    title_words words(title);
    for (auto word = words.next(); !word.empty(); word = words.next())
        if (wording::goes_on.has(word)) return true;
    return false;
}

}  // namespace plenary::rules
