#pragma once

#include "plenary/diagnose/phrase.hpp"
#include "plenary/json/writer.hpp"
#include "plenary/report/display_width.hpp"

namespace plenary {

namespace detail {

/// JSON for people: what fits on a line stands on one.
class json_layout {
public:
    explicit json_layout(std::size_t width) : width_(width) {}

    std::string members(any_value const& object) {
        std::string out;
        for (auto const& m : object.members) {
            if (!out.empty()) out += ",\n";
            out += text(m.name) + ": ";
            put(out, m.value, 0);
        }
        return out;
    }

private:
    /// As JSON, with escapes for what could not be seen, or not told from something else.
    static std::string text(std::string_view content) {
        std::string const plain = json::to_string(std::string(content));
        std::string out;
        for (std::string_view rest = plain; !rest.empty();) {
            auto const point = decode_front(rest);
            bool const seen = !is_invisible(point.value) && display_width(point.value) != 0;
            if (seen || point.value > 0xFFFF) append_utf8(out, point.value);
            else out += phrase("\\u", code_point_name(point.value).substr(2));
            rest.remove_prefix(point.size);
        }
        return out;
    }
    static std::string on_one_line(any_value const& value) {
        if (value.kind == value_kind::text) return text(value.text);
        std::string out;
        if (value.kind == value_kind::list) {
            for (auto const& item : value.items) (out += out.empty() ? "[" : ", ") += on_one_line(item);
            return out.empty() ? "[]" : out + ']';
        }
        if (value.kind == value_kind::object) {
            for (auto const& m : value.members)
                ((out += out.empty() ? "{" : ", ") += text(m.name)) += ": " + on_one_line(m.value);
            return out.empty() ? "{}" : out + '}';
        }
        return json::to_string(value);
    }

    /// Room for the comma or the brackets that may follow.
    static constexpr std::size_t closing = 1;

    void put(std::string& out, any_value const& value, std::size_t indent) {
        auto const line = on_one_line(value);
        auto const begun = out.size() - (out.rfind('\n') == out.npos ? 0 : out.rfind('\n') + 1);
        bool const is_leaf = value.items.empty() && value.members.empty();
        if (is_leaf || begun + display_width(line) + closing <= width_) {
            out += line;
            return;
        }
        bool const is_list = value.kind == value_kind::list;
        auto const inside = indent + 2;
        bool first = true;
        auto const next_line = [&] {
            (out += first ? (is_list ? "[\n" : "{\n") : ",\n").append(inside, ' ');
            first = false;
        };
        for (auto const& item : value.items) {
            next_line();
            put(out, item, inside);
        }
        for (auto const& m : value.members) {
            next_line();
            out += text(m.name) + ": ";
            put(out, m.value, inside);
        }
        (out += '\n').append(indent, ' ');
        out += is_list ? ']' : '}';
    }

    std::size_t width_;
};

}  // namespace detail

/// The members of an object as JSON, without the braces around them, in lines of at most `width`
/// columns as far as their texts allow.
inline std::string lay_out_members(any_value const& object, std::size_t width) {
    return detail::json_layout(width).members(object);
}

}  // namespace plenary
