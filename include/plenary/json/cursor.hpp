#pragma once

#include "plenary/core/text_scan.hpp"
#include "plenary/core/unicode.hpp"
#include "plenary/core/words.hpp"
#include "plenary/diagnose/source.hpp"
#include "plenary/json/decode.hpp"
#include "plenary/serialize/codes.hpp"
#include "plenary/serialize/reader.hpp"
#include "plenary/serialize/whole_number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstring>

namespace plenary::json {

namespace detail {

/// "name": as our writer and most others put it, for comparing at one go.
template <class Field>
inline constexpr auto quoted_name = [] {
    std::array<char, Field::name.size() + 3> out{'"'};
    std::copy(Field::name.begin(), Field::name.end(), out.begin() + 1);
    out[Field::name.size() + 1] = '"';
    out[Field::name.size() + 2] = ':';
    return out;
}();

constexpr bool is_space(char c) {
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}
constexpr bool is_digit(char c) {
    return '0' <= c && c <= '9';
}
/// Characters that make up numbers and bare words: a run of them is one token, right or wrong.
constexpr bool is_word(char c) {
    return is_digit(c) || ('a' <= c && c <= 'z') || ('A' <= c && c <= 'Z') || c == '_' || c == '+' ||
           c == '-' || c == '.' || c == '$';
}

}  // namespace detail

/// Pulls values from JSON text (RFC 8259) for the reading walk. Text without escapes is handed
/// over as it stands in the input, and no byte outside the input is touched.
///
/// What can be put right without guessing at a value is reported and read on: a missing or spare
/// comma, a comment, a word such as `None`. Elsewhere reading stops and says so.
class cursor {
public:
    /// `input` and all that is passed by reference must outlive the cursor; `memory` takes what
    /// the values allocate.
    cursor(std::string_view input, read_options const& options, report& findings,
           std::pmr::memory_resource& memory, scratch& lists)
        : begin_(input.data()),
          at_(input.data()),
          end_(input.data() + input.size()),
          options_(options),
          findings_(findings),
          memory_(memory),
          lists_(lists),
          depth_left_(std::min(options.max_depth, read_options::deepest)) {
        start();
    }
    cursor(cursor const&) = delete;

    void null() { at_ += 4; }
    take_result boolean(bool& out) {
        last_ = at_;
        out = starts_with("true");
        if (!out && !starts_with("false")) return take_result::mismatch;
        at_ += out ? 4 : 5;
        return take_result::taken;
    }
    take_result integer(std::int64_t& out) {
        last_ = at_;
        auto const [next, error] = std::from_chars(at_, end_, out);
        bool const goes_on = next != end_ && detail::is_word(*next);
        if (error != std::errc() || goes_on || has_leading_zero(next)) [[unlikely]]
            return integer_otherwise(out);
        at_ = next;
        return take_result::taken;
    }
    take_result number(double& out) {
        std::string_view lexeme;
        if (auto const result = any_number(lexeme); result != take_result::taken) return result;
        auto const error = std::from_chars(last_, at_, out).ec;
        if (error == std::errc()) return take_result::taken;
        return note(read_codes::number, last_,
                    "expected a number that a double can hold, found a larger or smaller one");
    }
    take_result any_number(std::string_view& out);
    take_result text(std::string_view& out) {
        last_ = at_;
        if (at_ == end_ || *at_ != '"') [[unlikely]]
            return take_result::mismatch;
        auto const run = scan_text(at_ + 1, end_);
        if (run.end == end_ || *run.end != '"' || !run.ascii) [[unlikely]]
            return text_otherwise(out, run);
        out = {at_ + 1, std::size_t(run.end - at_ - 1)};
        at_ = run.end + 1;
        return take_result::taken;
    }

    bool enter_list(path const& at) { return enter('[', at); }
    bool enter_record(path const& at) { return enter('{', at); }
    bool first_element(path const&) { return first(']'); }
    bool next_element(path const& at) { return next(']', at); }
    bool first_member(path const&) { return first('}'); }
    bool next_member(path const& at) { return next('}', at); }

    /// The next name is that of `Field`, written without escapes and with the colon right behind.
    template <class Field>
    [[gnu::always_inline]] bool member_is() {
        constexpr auto& name = detail::quoted_name<Field>;
        if (std::size_t(end_ - at_) < name.size() || !same_bytes(at_, name.data(), name.size())) return false;
        at_ += name.size();
        skip_space();
        return true;
    }
    /// Consumes whatever name comes, with its colon; `mismatch` where none does and reading stops.
    take_result member(std::string_view& name, path const& at) {
        auto how = text(name);
        if (how != take_result::taken) [[unlikely]]
            how = name_otherwise(name, how, at);
        skip_space();
        if (at_ == end_ || *at_ != ':') [[unlikely]]
            return colon_otherwise(at) ? how : take_result::mismatch;
        ++at_;
        skip_space();
        return how;
    }

    std::size_t position() const { return std::size_t(at_ - begin_); }
    std::size_t last_position() const { return std::size_t(last_ - begin_); }
    bool stopped() const { return stopped_; }
    std::pmr::memory_resource& memory() const { return memory_; }
    scratch& lists() const { return lists_; }
    read_options const& settings() const { return options_; }
    report& findings() const { return findings_; }

    shape peek() const { return shape_at(at_); }
    std::string found(std::size_t offset) const;
    std::string text_at(std::size_t offset) const;
    source_range range(std::size_t offset) const;
    void explain(path const& at);
    void reject(path const& at);
    /// Checks that nothing follows.
    void finish();

private:
    [[gnu::always_inline]] void skip_space() {
        if (at_ != end_ && static_cast<unsigned char>(*at_) <= ' ') skip_spaces();
    }
    [[gnu::noinline]] void skip_spaces() {
        while (at_ != end_ && detail::is_space(*at_)) ++at_;
    }
    bool starts_with(std::string_view word) const {
        return std::size_t(end_ - at_) >= word.size() && std::memcmp(at_, word.data(), word.size()) == 0;
    }
    bool has_leading_zero(char const* next) const {
        auto const* const digits = at_ + (*at_ == '-');
        return *digits == '0' && next - digits > 1;
    }

    bool enter(char bracket, path const& at) {
        if (at_ == end_ || *at_ != bracket) [[unlikely]]
            return false;
        if (depth_left_ == 0) [[unlikely]]
            return too_deep(at);
        --depth_left_;
        ++at_;
        return true;
    }
    bool first(char bracket) {
        skip_space();
        return at_ == end_ || *at_ != bracket || leave();
    }
    bool next(char bracket, path const& at) {
        skip_space();
        if (at_ == end_) [[unlikely]]
            return next_otherwise(bracket, at);
        if (*at_ == bracket) return leave();
        if (*at_ != ',') [[unlikely]]
            return next_otherwise(bracket, at);
        ++at_;
        skip_space();
        return at_ == end_ || *at_ != bracket || spare_comma(at);
    }
    bool leave() {
        ++at_;
        ++depth_left_;
        return false;
    }

    void start();
    shape shape_at(char const* at) const;
    take_result note(finding_kind const& kind, char const* where, std::string message, std::string hint = {});
    take_result integer_otherwise(std::int64_t& out);
    take_result text_otherwise(std::string_view& out, text_run run);
    take_result name_otherwise(std::string_view& name, take_result how, path const& at);
    bool colon_otherwise(path const& at);
    bool next_otherwise(char bracket, path const& at);
    bool spare_comma(path const& at);
    bool skip_comment(path const& at);
    bool too_deep(path const& at);
    bool stop(path const& at, finding_kind const& kind, std::string message, std::string hint = {});
    void file(path const& at, finding_kind const& kind, char const* where, std::string message,
              std::string hint = {});

    char const* begin_;
    char const* at_;
    char const* end_;
    char const* last_ = at_;  // where the leaf or name taken last began
    read_options const& options_;
    report& findings_;
    std::pmr::memory_resource& memory_;
    scratch& lists_;
    std::size_t depth_left_;
    bool stopped_ = false;
    flaw flaw_;
    std::string decoded_;
};

}  // namespace plenary::json

#include "plenary/json/recovery.hpp"  // the parts of `cursor` that flawless documents seldom need
