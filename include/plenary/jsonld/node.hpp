#pragma once

#include "plenary/core/ascii.hpp"
#include "plenary/core/instant.hpp"
#include "plenary/core/language_tag.hpp"
#include "plenary/core/partial_date.hpp"
#include "plenary/core/web_address.hpp"
#include "plenary/diagnose/phrase.hpp"
#include "plenary/json/writer.hpp"
#include "plenary/jsonld/vocabulary.hpp"

#include <optional>
#include <string>

namespace plenary::jsonld::detail {

/// Appends `text` so that it can be a part of an address: what is not unreserved there (RFC 3986,
/// section 2.3) or a colon is percent-encoded.
inline void append_to_address(std::string& out, std::string_view text) {
    constexpr std::string_view hex = "0123456789ABCDEF";
    for (char const c : text) {
        if (is_letter(c) || is_digit(c) || std::string_view("-._~:").find(c) != std::string_view::npos) {
            out += c;
            continue;
        }
        auto const byte = static_cast<unsigned char>(c);
        for (char const part : {'%', hex[byte >> 4], hex[byte & 15]}) out += part;
    }
}

/// Writes the members of nodes. What is absent or empty is left out.
class node_writer {
public:
    node_writer(json::emitter& to, std::string base) : to_(to), base_(std::move(base)) {}

    std::string address_of(std::string_view id, std::string_view behind = {}) const {
        std::string out = base_;
        append_to_address(out, id);
        return out.append(behind);
    }

    /// A node, or a value with parts; `write` writes its members.
    void node(known_term type, auto const& write) {
        to_.begin_record(0);
        member("@type", type.name);
        write();
        to_.end_record();
    }
    void node(std::string_view address, known_term type, auto const& write) {
        to_.begin_record(0);
        member("@id", address);
        member("@type", type.name);
        write();
        to_.end_record();
    }

    void text(known_term name, std::string_view value) {
        if (!value.empty()) member(name.name, value);
    }
    template <class Text>
    void text(known_term name, std::optional<Text> const& value) {
        if (value) text(name, std::string_view(*value));
    }
    void integer(known_term name, std::int64_t value) {
        to_.key(name.name);
        to_.integer(value);
    }
    void number(known_term name, double value) {
        to_.key(name.name);
        to_.number(value);
    }

    /// That the value is the node with this address.
    void link(known_term name, std::string_view address) {
        to_.key(name.name);
        link(address);
    }
    void link(std::string_view address) {
        to_.begin_record(0);
        member("@id", address);
        to_.end_record();
    }
    /// That the value is the thing that is mentioned.
    void mention(known_term name, auto const& mentioned) {
        if constexpr (requires { mentioned->value; }) {
            if (mentioned) link(name, address_of(mentioned->value));
        } else {
            link(name, address_of(mentioned.value));
        }
    }
    /// What `write(element)` writes for each element, in a list.
    void each(known_term name, auto const& elements, auto const& write) {
        if (elements.empty()) return;
        to_.key(name.name);
        to_.begin_list(0);
        for (auto const& element : elements) {
            to_.element();
            write(element);
        }
        to_.end_list();
    }
    void part(known_term name, known_term type, auto const& write) {
        to_.key(name.name);
        node(type, write);
    }
    /// A list that `write` writes, with `element` in front of each.
    void list(known_term name, auto const& write) {
        key(name);
        to_.begin_list(0);
        write();
        to_.end_list();
    }
    void key(known_term name) { to_.key(name.name); }
    void element() { to_.element(); }
    void value(std::string_view text) { to_.text(text); }

    void when(known_term name, partial_date value) {
        if (!value.ok()) return;
        typed(name,
              value.is_day()     ? "xsd:date"
              : value.month != 0 ? "xsd:gYearMonth"
                                 : "xsd:gYear",
              to_text(value));
    }
    /// XML Schema knows no zones by name: the offset has to do.
    template <class S>
    void when(known_term name, basic_instant<S> const& value) {
        if (!value.ok()) return;
        instant const without_zone{.date = value.date,
                                   .second_of_day = value.second_of_day,
                                   .nanosecond = value.nanosecond,
                                   .offset_minutes = value.offset_minutes,
                                   .offset_known = value.offset_known};
        typed(name, "xsd:dateTime", to_text(without_zone));
    }
    template <class Time>
    void when(known_term name, std::optional<Time> const& value) {
        if (value) when(name, *value);
    }
    /// An address on the web; of anything else nothing is made.
    template <class Text>
    void web_address(known_term name, std::optional<Text> const& value) {
        if (value && fault_of_web_address(*value) == address_fault::none) link(name, *value);
    }

    void context(std::string_view language) {
        bool const tagged = is_language_tag(language);
        to_.key("@context");
        to_.begin_record(0);
        for (auto const& known : vocabularies) member(known.prefix, known.address);
        for (auto const& t : terms) {
            auto const address = phrase(t.prefix, ':', t.name);
            if (!t.in_language || !tagged) {
                member(t.name, address);
                continue;
            }
            to_.key(t.name);
            to_.begin_record(0);
            member("@id", address);
            member("@language", language);
            to_.end_record();
        }
        to_.end_record();
    }

private:
    void member(std::string_view name, std::string_view value) {
        to_.key(name);
        to_.text(value);
    }
    void typed(known_term name, std::string_view type, std::string_view value) {
        to_.key(name.name);
        to_.begin_record(0);
        member("@type", type);
        member("@value", value);
        to_.end_record();
    }

    json::emitter& to_;
    std::string base_;
};

}  // namespace plenary::jsonld::detail
