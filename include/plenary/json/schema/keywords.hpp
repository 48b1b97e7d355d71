#pragma once

#include "plenary/reflect/constraints.hpp"
#include "plenary/serialize/writer.hpp"

#include <algorithm>
#include <string>
#include <vector>

// What constraints add to the schema of what they are put on.

namespace plenary::json::detail {

/// A writer that writes nothing, but gathers the names of the members at the outermost level.
class keyword_collector {
public:
    void null() {}
    void boolean(bool) {}
    void integer(std::int64_t) {}
    void number(double) {}
    void exact_number(std::string_view) {}
    void text(std::string_view) {}
    void begin_list(std::size_t) { ++depth_; }
    void element() {}
    void end_list() { --depth_; }
    void begin_record(std::size_t) { ++depth_; }
    void key(std::string_view name) {
        if (depth_ == 0) names_.emplace_back(name);
    }
    void end_record() { --depth_; }

    std::vector<std::string> const& names() const { return names_; }
    bool has(std::string_view name) const {
        return std::find(names_.begin(), names_.end(), name) != names_.end();
    }

private:
    std::vector<std::string> names_;
    std::size_t depth_ = 0;
};
static_assert(writer<keyword_collector>);

/// What a constraint on values of type `T` says in a schema, if it can say it there.
template <class T, class Constraint>
void write_keywords(auto& w, Constraint const& constraint) {
    if constexpr (requires { constraint.template keywords<T>(w); }) constraint.template keywords<T>(w);
    else if constexpr (requires { constraint.keywords(w); }) constraint.keywords(w);
}

/// Writes one schema object. No keyword is written twice: what constraints say with a keyword that
/// is there already goes to `allOf`.
template <writer W>
class schema_object {
public:
    explicit schema_object(W& w) : w_(w) { w_.begin_record(0); }
    schema_object(schema_object const&) = delete;

    W& key(std::string_view name) {
        known_.key(name);
        w_.key(name);
        return w_;
    }
    void text(std::string_view name, std::string_view value) { key(name).text(value); }
    void boolean(std::string_view name, bool value) { key(name).boolean(value); }
    void integer(std::string_view name, std::int64_t value) { key(name).integer(value); }
    bool has(std::string_view name) const { return known_.has(name); }

    /// `for_each(visit)` calls `visit` for each constraint, the same ones each time.
    template <class T>
    void constraints(auto const& for_each) {
        std::vector<bool> apart;
        for_each([&](auto const& constraint) {
            keyword_collector added;
            write_keywords<T>(added, constraint);
            auto const& names = added.names();
            apart.push_back(std::any_of(names.begin(), names.end(), [&](auto& name) { return has(name); }));
            if (apart.back()) return;
            for (auto const& name : names) known_.key(name);
            write_keywords<T>(w_, constraint);
        });
        auto const others = std::size_t(std::count(apart.begin(), apart.end(), true));
        if (others == 0) return;
        key("allOf").begin_list(others);
        std::size_t at = 0;
        for_each([&](auto const& constraint) {
            if (!apart[at++]) return;
            w_.element();
            w_.begin_record(0);
            write_keywords<T>(w_, constraint);
            w_.end_record();
        });
        w_.end_list();
    }
    void end() { w_.end_record(); }

private:
    W& w_;
    keyword_collector known_;
};

}  // namespace plenary::json::detail
