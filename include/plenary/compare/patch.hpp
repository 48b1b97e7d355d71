#pragma once

#include "plenary/compare/pointer.hpp"
#include "plenary/compare/same_value.hpp"
#include "plenary/core/enumeration.hpp"
#include "plenary/diagnose/patch.hpp"
#include "plenary/diagnose/phrase.hpp"

#include <span>

namespace plenary {

/// Why a patch cannot be applied.
struct patch_failure {
    std::size_t operation = 0;  ///< the first that fails, from 0
    std::string message;        ///< what was expected and what was found
};

struct patch_limits {
    /// Values inside each other. Deeper ones cost more stack than a reader grants.
    std::size_t max_depth = 1'000;
    /// Values that all `copy` of a patch make together: a short patch could double a document
    /// thirty times.
    std::size_t max_copied = 1'000'000;
};

namespace detail {

/// Applies operations one by one; one that fails has changed nothing.
class patcher {
public:
    patcher(any_value& root, patch_limits const& limits) : root_(root), limits_(limits) {}

    /// What is wrong with the operation; empty when it was applied.
    std::string apply(patch_operation const& asked) {
        problem_.clear();
        if (!is_pointer(asked.path)) {
            problem_ = phrase("expected a JSON Pointer in `path`, found ", in_quotes(asked.path));
        } else if (asked.op == patch_verb::move || asked.op == patch_verb::copy) {
            if (!asked.from) problem_ = phrase("expected `from` in `", name_of(asked.op), "`, found none");
            else if (!is_pointer(*asked.from))
                problem_ = phrase("expected a JSON Pointer in `from`, found ", in_quotes(*asked.from));
            else if (asked.op == patch_verb::move) move(*asked.from, asked.path);
            else copy(*asked.from, asked.path);
        } else if (asked.op == patch_verb::remove) {
            remove(asked.path);
        } else if (!asked.value) {
            problem_ = phrase("expected a `value` in `", name_of(asked.op), "`, found none");
        } else if (asked.op == patch_verb::add) {
            add(asked.path, *asked.value);
        } else if (auto* const at = get(asked.path)) {
            if (asked.op == patch_verb::replace) put(*at, asked.path, *asked.value);
            else if (!same_value(*at, *asked.value))
                problem_ = phrase("expected another value at ", in_quotes(asked.path));
        }
        return std::move(problem_);
    }

private:
    any_value* get(std::string_view pointer) {
        auto* const at = find_value(root_, pointer);
        if (!at) problem_ = phrase("expected a value at ", in_quotes(pointer), ", found none");
        return at;
    }
    static std::size_t depth_of(any_value const& value) {
        std::size_t below = 0;
        for (auto const& item : value.items) below = std::max(below, depth_of(item));
        for (auto const& m : value.members) below = std::max(below, depth_of(m.value));
        return below + 1;
    }
    static std::size_t size_of(any_value const& value) {
        std::size_t out = 1;
        for (auto const& item : value.items) out += size_of(item);
        for (auto const& m : value.members) out += size_of(m.value);
        return out;
    }
    bool fits(std::string_view pointer, any_value const& value) {
        auto const above = std::size_t(std::count(pointer.begin(), pointer.end(), '/'));
        if (above + depth_of(value) <= limits_.max_depth) return true;
        problem_ = phrase("expected at most ", limits_.max_depth, " values inside each other, found more");
        return false;
    }
    void put(any_value& at, std::string_view pointer, any_value value) {
        if (fits(pointer, value)) at = std::move(value);
    }

    void add(std::string_view pointer, any_value value) {
        if (!fits(pointer, value)) return;
        if (pointer.empty()) {
            root_ = std::move(value);
            return;
        }
        auto* const parent = get(parent_of(pointer));
        if (!parent) return;
        auto last = pointer.substr(parent_of(pointer).size());
        auto const step = take_step(last);
        if (parent->kind == value_kind::object) {
            if (auto* const m = find_member(*parent, step)) m->value = std::move(value);
            else parent->members.push_back({step, std::move(value)});
        } else if (parent->kind == value_kind::list) {
            auto& items = parent->items;
            auto const place = step == "-" ? items.size() : list_place(step);
            if (place && *place <= items.size())
                items.insert(items.begin() + std::ptrdiff_t(*place), std::move(value));
            else
                problem_ = phrase("expected a place from 0 to ", items.size(), " in the list, found ",
                                  in_quotes(step));
        } else {
            problem_ = phrase("expected an object or a list at ", in_quotes(parent_of(pointer)));
        }
    }

    void remove(std::string_view pointer) {
        if (!get(pointer)) return;
        if (pointer.empty()) {
            root_ = {};
            return;
        }
        auto& parent = *find_value(root_, parent_of(pointer));
        auto last = pointer.substr(parent_of(pointer).size());
        auto const step = take_step(last);
        if (parent.kind == value_kind::object)
            parent.members.erase(parent.members.begin() +
                                 (find_member(parent, step) - parent.members.data()));
        else parent.items.erase(parent.items.begin() + std::ptrdiff_t(*list_place(step)));
    }

    void copy(std::string_view from, std::string_view to) {
        auto* const source = get(from);
        if (!source) return;
        copied_ += size_of(*source);
        if (copied_ > limits_.max_copied)
            problem_ = phrase("expected at most ", limits_.max_copied, " copied values, found more");
        else add(to, *source);
    }

    void move(std::string_view from, std::string_view to) {
        auto* const source = get(from);
        if (!source || from == to) return;
        if (is_at_or_in(to, from)) {
            problem_ = phrase("expected a place outside of ", in_quotes(from), ", found ", in_quotes(to));
            return;
        }
        if (rename(from, to)) return;
        // An operation that fails changes nothing: the value goes only when it has arrived. The
        // place to go to is that of RFC 6902, section 4.4: in the document without the value.
        auto value = *source;
        auto const before = position_of(from);
        remove(from);
        add(to, value);
        if (!problem_.empty()) put_back(from, before, std::move(value));
    }
    /// Gives a member another name where it stands, unless the object has that already.
    bool rename(std::string_view from, std::string_view to) {
        if (from.empty() || parent_of(from) != parent_of(to)) return false;
        auto& parent = *find_value(root_, parent_of(from));
        if (parent.kind != value_kind::object) return false;
        auto old_step = from.substr(parent_of(from).size()), new_step = to.substr(parent_of(to).size());
        auto* const m = find_member(parent, take_step(old_step));
        auto const name = take_step(new_step);
        if (find_member(parent, name)) return false;
        m->name = name;
        return true;
    }
    std::size_t position_of(std::string_view pointer) {
        auto& parent = *find_value(root_, parent_of(pointer));
        auto last = pointer.substr(parent_of(pointer).size());
        auto const step = take_step(last);
        if (parent.kind == value_kind::list) return *list_place(step);
        return std::size_t(find_member(parent, step) - parent.members.data());
    }
    void put_back(std::string_view pointer, std::size_t position, any_value value) {
        auto& parent = *find_value(root_, parent_of(pointer));
        auto last = pointer.substr(parent_of(pointer).size());
        auto const step = take_step(last);
        if (parent.kind == value_kind::list)
            parent.items.insert(parent.items.begin() + std::ptrdiff_t(position), std::move(value));
        else
            parent.members.insert(parent.members.begin() + std::ptrdiff_t(position),
                                  {step, std::move(value)});
    }

    any_value& root_;
    patch_limits limits_;
    std::size_t copied_ = 0;
    std::string problem_;
};

}  // namespace detail

/// Applies a JSON Patch (RFC 6902) to a document: all of it, or nothing where an operation fails.
/// The order of members stays, and a member that is moved within its object keeps its place.
inline std::optional<patch_failure> apply_patch(any_value& whole, std::span<patch_operation const> patch,
                                                patch_limits const& limits = {}) {
    bool const needs_copy = patch.size() > 1;  // a single operation undoes itself
    any_value copy;
    if (needs_copy) copy = whole;
    detail::patcher on(needs_copy ? copy : whole, limits);
    for (std::size_t i = 0; i != patch.size(); ++i)
        if (auto problem = on.apply(patch[i]); !problem.empty()) return patch_failure{i, std::move(problem)};
    if (needs_copy) whole = std::move(copy);
    return {};
}

}  // namespace plenary
