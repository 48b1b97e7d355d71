#pragma once

#include "plenary/compare/patch.hpp"
#include "plenary/diagnose/report.hpp"
#include "plenary/reflect/fields.hpp"

#include <set>

namespace plenary {

/// What one operation of a fix has changed.
struct applied_change {
    std::string code;  ///< of the finding
    patch_verb op = patch_verb::replace;
    std::string path;
    std::optional<any_value> was{};   ///< what stood there
    std::optional<any_value> is{};    ///< what stands there now
    std::optional<std::string> to{};  ///< where `move` has put it

    friend bool operator==(applied_change const&, applied_change const&) = default;
    BOOST_DESCRIBE_CLASS(applied_change, (), (code, op, path, was, is, to), (), ())
    static constexpr auto notes() {
        using c = applied_change;
        return field_notes{
            field<&c::code>("The code of the finding that offered the fix."),
            field<&c::op>("What was done."),
            field<&c::path>("Where, as a JSON Pointer (RFC 6901) into the document before."),
            field<&c::was>("What stood there before."),
            field<&c::is>("What stands there now."),
            field<&c::to>("Where a value was moved to."),
        };
    }
};

namespace detail {

/// Places in the order of a document that is read from its end, so that what is removed from a
/// list does not move what is still to be changed.
struct from_the_end {
    bool operator()(std::string_view a, std::string_view b) const {
        while (!a.empty() && !b.empty()) {
            auto const left = take_step(a), right = take_step(b);
            if (left == right) continue;
            auto const i = list_place(left), k = list_place(right);
            return i && k ? *i > *k : left > right;
        }
        return a.size() > b.size();
    }
};

/// Places that fixes of one round change. What lies inside each other is left to the next round.
class touched_places {
public:
    bool is_free(std::string const& pointer) const {
        for (std::string_view at = pointer;; at = parent_of(at)) {
            if (all_.contains(at)) return false;
            if (at.empty()) break;
        }
        auto const inside = all_.lower_bound(pointer + '/');
        return inside == all_.end() || !inside->starts_with(pointer + '/');
    }
    void add(std::string const& pointer) { all_.insert(pointer); }

private:
    std::set<std::string, std::less<>> all_;
};

}  // namespace detail

/// Applies the safe fixes of `findings`, which are about this document, in the order of the
/// document. Of fixes that touch the same place only the first is applied: check again and mend
/// again until nothing is left. None moves a value to where another one stands, be it one that could
/// not be read: that one would be lost.
inline std::vector<applied_change> mend(any_value& whole, report const& findings) {
    struct choice {
        diagnostic const* found;
        std::vector<applied_change> changes{};
    };
    detail::touched_places touched;
    std::vector<choice> chosen;
    for (auto const& found : findings) {
        if (!found.fix_is_safe || found.fix.empty()) continue;
        bool free = true;
        for (auto const& operation : found.fix)
            free =
                free && touched.is_free(operation.path) &&
                (!operation.from || (touched.is_free(*operation.from) && !find_value(whole, operation.path)));
        if (!free) continue;
        for (auto const& operation : found.fix) {
            touched.add(operation.path);
            if (operation.from) touched.add(*operation.from);
        }
        chosen.push_back({&found});
    }

    std::vector<choice*> order;
    for (auto& one : chosen) order.push_back(&one);
    std::sort(order.begin(), order.end(), [](choice const* a, choice const* b) {
        return detail::from_the_end()(a->found->fix[0].path, b->found->fix[0].path);
    });
    for (auto* const one : order) {
        std::vector<applied_change> changes;
        for (auto const& operation : one->found->fix) {
            auto const& target = operation.from ? *operation.from : operation.path;
            applied_change made{one->found->code, operation.op, target, {}, operation.value, {}};
            if (auto const* const before = find_value(whole, target)) made.was = *before;
            if (operation.op == patch_verb::move) made.to = operation.path;
            changes.push_back(std::move(made));
        }
        if (!apply_patch(whole, one->found->fix)) one->changes = std::move(changes);
    }
    std::vector<applied_change> out;
    for (auto const& one : chosen) out.insert(out.end(), one.changes.begin(), one.changes.end());
    return out;
}

}  // namespace plenary
