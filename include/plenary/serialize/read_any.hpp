#pragma once

#include "plenary/core/any_value.hpp"
#include "plenary/reflect/construct.hpp"
#include "plenary/serialize/explain.hpp"

#include <algorithm>
#include <charconv>
#include <vector>

// Values that no type describes: what stands in members that a type does not declare, and what
// has to be skipped.

namespace plenary::detail {

/// A text that a borrowed value can keep: one that will be overwritten is copied to the arena.
template <reader R>
std::string_view keep(R& r, std::string_view text, take_result how) {
    if (how == take_result::taken) return text;
    auto* const copy = static_cast<char*>(r.memory().allocate(text.size(), 1));
    text.copy(copy, text.size());
    return {copy, text.size()};
}

template <reader R, class Text>
void assign_text(R& r, Text& out, std::string_view text, take_result how) {
    if constexpr (std::same_as<Text, std::string_view>) out = keep(r, text, how);
    else out.assign(text.data(), text.size());
}

template <reader R, class S>
void read_any(R& r, basic_any_value<S>& out, path const& at);
template <reader R, class List>
void read_list(R& r, List& out, path const& at);

/// Finds names that occur twice among members of one object, however many there are.
template <reader R, class Members>
void explain_repeated_names(R& r, Members const& members, std::size_t start, path const& at) {
    if (members.size() < 2 || r.settings().repeated == repeated_policy::keep) return;
    std::vector<std::string_view> names;
    names.reserve(members.size());
    for (auto const& m : members) names.push_back(m.name);
    std::sort(names.begin(), names.end());
    for (auto same = names.begin();;) {
        same = std::adjacent_find(same, names.end());
        if (same == names.end()) return;
        file(r, read_codes::duplicate, start, path(at, *same), "expected each name once, found it again");
        same = std::upper_bound(same, names.end(), *same);
    }
}

template <reader R, class S>
void read_any_number(R& r, basic_any_value<S>& out, path const& at) {
    std::string_view lexeme;
    auto const how = r.any_number(lexeme);
    if (how != take_result::taken && how != take_result::decoded) return r.explain(at);
    auto const [end, error] = std::from_chars(lexeme.data(), lexeme.data() + lexeme.size(), out.integer);
    bool const whole = error == std::errc() && end == lexeme.data() + lexeme.size();
    // "-0" is not what the integer 0 would be written as.
    if (whole && lexeme != "-0") {
        out.kind = value_kind::integer;
    } else {
        out.kind = value_kind::number;
        out.integer = 0;
        assign_text(r, out.text, lexeme, how);
    }
}

template <reader R, class S>
void read_any(R& r, basic_any_value<S>& out, path const& at) {
    switch (r.peek()) {
        case shape::null: out.kind = value_kind::null; return r.null();
        case shape::boolean: {
            bool b = false;
            r.boolean(b);
            out.kind = value_kind::boolean;
            out.integer = b;
            return;
        }
        case shape::number: return read_any_number(r, out, at);
        case shape::text: {
            std::string_view text;
            auto const how = r.text(text);
            if (how == take_result::flawed) r.explain(at);
            out.kind = value_kind::text;
            return assign_text(r, out.text, text, how);
        }
        case shape::list: {
            out.kind = value_kind::list;
            return read_list(r, out.items, at);
        }
        case shape::object: {
            out.kind = value_kind::object;
            auto const start = r.position();
            if (!r.enter_record(at)) return;
            gathered<basic_member<S>> members(r.lists());
            for (bool more = r.first_member(at); more; more = r.next_member(at)) {
                std::string_view name;
                auto const how = r.member(name, at);
                if (how == take_result::mismatch) break;
                auto& m = members.add([&] { return construct<basic_member<S>>(r.memory()); });
                assign_text(r, m.name, name, how);
                read_any(r, m.value, path(at, m.name));
            }
            members.move_to(out.members, r.memory());
            return explain_repeated_names(r, out.members, start, at);
        }
        default:
            if constexpr (requires { r.other(out, at); }) r.other(out, at);
            else r.reject(at);
    }
}

/// Goes past one value, checking that it is well-formed.
template <reader R>
[[gnu::cold, gnu::noinline]] void skip(R& r, path const& at) {
    basic_any_value<owning> dropped;
    read_any(r, dropped, at);
}

/// Gathers the members of one object that its type does not declare.
template <reader R, class Unknown>
class unknown_collector {
    using member = typename Unknown::value_type::value_type;

public:
    /// `extra` is null where the type has nowhere to keep them.
    unknown_collector(R& r, std::span<std::string_view const> declared, Unknown* extra)
        : r_(r), declared_(declared), extra_(extra), members_(r.lists()) {}

    [[gnu::noinline]] void read(std::string_view name, take_result how, std::uint16_t after, path const& at) {
        auto const policy = r_.settings().unknown;
        auto const where = r_.last_position();
        bool const names_schema = name == schema_member && at.is_root();
        if ((policy == unknown_policy::keep || names_schema) && extra_) {
            auto& m = members_.add([&] { return construct<member>(r_.memory()); });
            assign_text(r_, m.name, name, how);
            m.after = after;
            return read_any(r_, m.value, path(at, m.name));
        }
        if (names_schema) return skip(r_, at);
        std::string const copy(name);
        file(r_, policy == unknown_policy::refuse ? read_codes::unknown : read_codes::dropped, where,
             path(at, copy), phrase("expected a member that is declared, found ", in_quotes(copy)),
             did_you_mean(copy, declared_));
        skip(r_, path(at, copy));
    }
    void finish(std::size_t start, path const& at) {
        if (members_.size() == 0) return;
        auto& kept = emplace_in(*extra_, r_.memory());
        members_.move_to(kept, r_.memory());
        explain_repeated_names(r_, kept, start, at);
    }

private:
    R& r_;
    std::span<std::string_view const> declared_;
    Unknown* extra_;
    gathered<member> members_;
};

}  // namespace plenary::detail
