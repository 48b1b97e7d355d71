#pragma once

#include "plenary/core/refuse.hpp"
#include "plenary/index/index.hpp"
#include "plenary/validate/complaints.hpp"

#include <memory>
#include <utility>

namespace plenary {

/// The name of a member of `T`, or "" for the whole of it. A misspelt name does not compile.
template <described T>
struct field_name {
    std::string_view text;

    consteval field_name(char const* name) : text(name) {
        if (!text.empty() && field_index<T>(text) == field_count<T>) detail::refuse("no such field");
    }
};

template <class T>
class spot;

/// A place that a rule complains about. Messages are of the form "expected ..., found ...".
class spot_base {
public:
    spot_base(finding_kind const& kind, complaints& out) : kind_(kind), out_(out) {}

    /// Another place, for the same rule.
    template <class U>
    spot<U> on(U const& other) const {
        return spot<U>(kind_, out_, other);
    }

protected:
    template <class... Args>
    pending_finding* say(severity how, location where, fmt::format_string<Args...> message,
                         Args&&... args) const {
        return out_.add(kind_, how, where, message, fmt::make_format_args(args...));
    }

    finding_kind const& kind_;
    complaints& out_;
};

/// A place as a whole: a leaf, a mention, a member that is known by name only.
class whole_spot : public spot_base {
public:
    whole_spot(finding_kind const& kind, complaints& out, location where)
        : spot_base(kind, out), where_(where) {}

    /// With the severity of the rule.
    template <class... Args>
    pending_finding* fail(fmt::format_string<Args...> message, Args&&... args) const {
        return say(kind_.severity, where_, message, std::forward<Args>(args)...);
    }
    template <class... Args>
    pending_finding* warn(fmt::format_string<Args...> message, Args&&... args) const {
        return say(severity::warning, where_, message, std::forward<Args>(args)...);
    }

private:
    location where_;
};

template <leaf T>
class spot<T> : public whole_spot {
public:
    spot(finding_kind const& kind, complaints& out, T const& at)
        : whole_spot(kind, out, {std::addressof(at), tag_of<T>}) {}
};

/// Several records side by side.
template <list_like T>
class spot<T> : public spot_base {
public:
    spot(finding_kind const& kind, complaints& out, T const&) : spot_base(kind, out) {}
};

/// A described value and its fields.
template <described T>
class spot<T> : public spot_base {
public:
    spot(finding_kind const& kind, complaints& out, T const& at) : spot_base(kind, out), at_(at) {}

    template <class... Args>
    pending_finding* fail(field_name<T> field, fmt::format_string<Args...> message, Args&&... args) const {
        return say(kind_.severity, at_field(field.text), message, std::forward<Args>(args)...);
    }
    template <class... Args>
    pending_finding* warn(field_name<T> field, fmt::format_string<Args...> message, Args&&... args) const {
        return say(severity::warning, at_field(field.text), message, std::forward<Args>(args)...);
    }
    template <class... Args>
    pending_finding* note(field_name<T> field, fmt::format_string<Args...> message, Args&&... args) const {
        return say(severity::note, at_field(field.text), message, std::forward<Args>(args)...);
    }
    /// A member by a name that is known only now, such as an unknown one.
    whole_spot member(std::string_view name) const { return {kind_, out_, at_field(name)}; }

private:
    // One is made for every rule that is called: of where it is, no more than cannot be told later.
    location at_field(std::string_view name) const { return {std::addressof(at_), tag_of<T>, name}; }

    T const& at_;
};

/// What a rule is given to complain with: bound to the rule, and to the value it was called for.
///
///     check.fail("slot", "expected an end after {}, found {}", start, end);
///     check.on(other).fail("id", "...");
///     check.at(names.mentions()[0]).fail("...");
template <class T>
class check : public spot<T> {
public:
    check(finding_kind const& kind, complaints& out, T const& at) : spot<T>(kind, out, at) {}
    check(check const&) = delete;

    /// The time to judge by; empty where the caller gave none.
    std::optional<instant> const& now() const { return this->out_.options().now; }

    whole_spot at(mention const& m) const { return {this->kind_, this->out_, {m.address, m.site->ref_tag}}; }
    whole_spot at(indexed_thing const& thing, std::string_view field = {}) const {
        return {this->kind_, this->out_, {thing.address, thing.kind->tag, field}};
    }
};

}  // namespace plenary
