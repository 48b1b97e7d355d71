#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/core/unicode.hpp"
#include "plenary/ical/codes.hpp"
#include "plenary/ical/findings.hpp"
#include "plenary/serialize/codes.hpp"

#include <cstring>
#include <memory_resource>
#include <optional>
#include <string>
#include <string_view>

namespace plenary::ical {

/// A property as it was read, unfolded: NAME;PARAMETERS:VALUE (RFC 5545, section 3.1).
struct content_line {
    std::string_view name{};        ///< empty for a line that is none
    std::string_view parameters{};  ///< TZID=Asia/Manila;VALUE=DATE-TIME, as they came
    std::string_view value{};       ///< still escaped
    std::size_t offset = 0;         ///< of its first octet, in the file
    bool understood = false;        ///< it need not be kept

    bool is(std::string_view upper) const { return equal_ignoring_case(name, upper); }
};

/// Takes NAME=VALUE from the front of parameters; the value is without its quotes.
inline bool take_parameter(std::string_view& parameters, std::string_view& name, std::string_view& value) {
    if (parameters.empty()) return false;
    bool quoted = false;
    std::size_t end = 0;
    for (; end != parameters.size() && (quoted || parameters[end] != ';'); ++end)
        quoted = quoted != (parameters[end] == '"');
    auto const whole = parameters.substr(0, end);
    parameters.remove_prefix(end == parameters.size() ? end : end + 1);
    auto const equals = whole.find('=');
    name = trimmed(whole.substr(0, equals));
    value = equals == whole.npos ? std::string_view() : whole.substr(equals + 1);
    if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
        value = value.substr(1, value.size() - 2);
    return true;
}

/// The parameter with this name; empty where there is none.
inline std::string_view parameter(content_line const& line, std::string_view upper) {
    std::string_view rest = line.parameters, name, value;
    while (take_parameter(rest, name, value))
        if (equal_ignoring_case(name, upper)) return value;
    return {};
}

/// A parameter's value without the encoding of RFC 6868.
inline std::string decoded_parameter(std::string_view value) {
    std::string out;
    while (!value.empty()) {
        auto const two = value.substr(0, 2);
        bool const encoded = two == "^n" || two == "^'" || two == "^^";
        if (two == "^n") out += '\n';
        else if (two == "^'") out += '"';
        else out += value[0];
        value.remove_prefix(encoded ? 2 : 1);
    }
    return out;
}

/// Goes through the content lines of a file. What has to be put together goes to `memory`, and is
/// never much more than the file.
class line_reader {
public:
    line_reader(std::string_view text, std::pmr::memory_resource& memory, findings& found)
        : text_(text), memory_(memory), found_(found) {
        if (text_.starts_with("\xEF\xBB\xBF")) at_ = 3;
    }

    /// False at the end. Lines end with CRLF, LF or CR; empty ones are passed over.
    bool next(content_line& out) {
        std::string_view whole;
        do {
            if (at_ >= text_.size()) return false;
            out = {.offset = at_};
            whole = unfold();
        } while (trimmed(whole).empty());
        whole = well_formed(whole, out.offset);
        if (!split(whole, out)) {
            found_.add(codes::syntax, out.offset, phrase("expected a property, found ", in_quotes(whole)));
            out.name = {};
            out.value = whole;
        }
        return true;
    }

private:
    static bool is_end(char c) { return c == '\r' || c == '\n'; }

    /// The text as far as its line goes, and the place behind the line's end.
    std::string_view physical_line() {
        auto const start = at_;
        while (at_ != text_.size() && !is_end(text_[at_])) ++at_;
        auto const line = text_.substr(start, at_ - start);
        if (at_ != text_.size()) at_ += text_[at_] == '\r' && text_.substr(at_ + 1).starts_with('\n') ? 2 : 1;
        return line;
    }
    bool goes_on() const { return at_ < text_.size() && (text_[at_] == ' ' || text_[at_] == '\t'); }

    std::string_view unfold() {
        auto const first = physical_line();
        if (!goes_on()) return first;
        auto const second = at_;
        std::size_t size = first.size();
        while (goes_on()) size += physical_line().size() - 1;
        auto* const out = static_cast<char*>(memory_.allocate(size + 1, 1));
        auto* end = out;
        auto const append = [&](std::string_view part) {
            if (!part.empty()) std::memcpy(end, part.data(), part.size());
            end += part.size();
        };
        append(first);
        for (at_ = second; goes_on();) append(physical_line().substr(1));
        return {out, size};
    }

    std::string_view well_formed(std::string_view line, std::size_t offset) {
        if (find_invalid_utf8(line) == line.size()) return line;
        found_.add(read_codes::utf8, offset, phrase("expected UTF-8, found ", in_quotes(line)));
        std::string repaired;
        while (!line.empty()) {
            auto const point = decode_front(line);
            append_utf8(repaired, point.value);
            line.remove_prefix(point.size);
        }
        auto* const out = static_cast<char*>(memory_.allocate(repaired.size(), 1));
        std::memcpy(out, repaired.data(), repaired.size());
        return {out, repaired.size()};
    }

    static bool split(std::string_view whole, content_line& out) {
        std::size_t name = 0;
        while (name != whole.size() &&
               (is_letter(whole[name]) || is_digit(whole[name]) || whole[name] == '-'))
            ++name;
        if (name == 0 || name == whole.size() || (whole[name] != ';' && whole[name] != ':')) return false;
        auto colon = behind_parameters(whole, name, true);
        if (colon == whole.npos) colon = behind_parameters(whole, name, false);  // a quote that is not closed
        if (colon == whole.npos) return false;
        out.name = whole.substr(0, name);
        out.parameters = colon == name ? std::string_view() : whole.substr(name + 1, colon - name - 1);
        out.value = whole.substr(colon + 1);
        return true;
    }
    static std::size_t behind_parameters(std::string_view whole, std::size_t at, bool quotes) {
        bool quoted = false;
        for (; at != whole.size(); ++at) {
            if (quotes && whole[at] == '"') quoted = !quoted;
            if (!quoted && whole[at] == ':') return at;
        }
        return whole.npos;
    }

    std::string_view text_;
    std::pmr::memory_resource& memory_;
    findings& found_;
    std::size_t at_ = 0;
};

}  // namespace plenary::ical
