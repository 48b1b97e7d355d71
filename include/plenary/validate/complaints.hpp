#pragma once

#include "plenary/reflect/visit.hpp"
#include "plenary/validate/options.hpp"

#include <fmt/format.h>

#include <array>
#include <deque>
#include <map>

namespace plenary {

/// Where a rule complains: at a value of the model, by its address, or at a field of it. The JSON
/// Pointer is looked up when all is checked, and only then costs anything.
struct location {
    void const* address;
    type_tag tag;
    std::string_view field_name{};  ///< of a described value; empty for the value itself
};

/// A finding whose path is still to be looked up.
struct pending_finding {
    diagnostic found;
    location where;
    std::size_t order = 0;  ///< of its place in the document

    /// Offers a mend: paths are relative to the place of the finding ("" is that place).
    pending_finding& mend(patch_verb verb, std::string_view path = {}, std::optional<any_value> value = {}) {
        found.fix.push_back({verb, std::string(path), std::move(value)});
        return *this;
    }
    pending_finding& replace_with(any_value value) { return mend(patch_verb::replace, {}, std::move(value)); }
    /// Puts a hint about this finding in the place of the rule's.
    pending_finding& advise(std::string hint) {
        if (!hint.empty()) found.hint = std::move(hint);
        return *this;
    }
    /// Says that the mend may be made without asking.
    pending_finding& safely() {
        found.fix_is_safe = true;
        return *this;
    }
};

/// All that the rules have complained about so far.
class complaints {
public:
    explicit complaints(check_options const& options) : options_(options) {}

    /// What the rule says, unless its code is switched off (null) or there are enough of it
    /// already (null, but counted).
    [[gnu::cold, gnu::noinline]] pending_finding* add(finding_kind const& kind, severity how, location where,
                                                      fmt::string_view message, fmt::format_args arguments) {
        auto const level = level_for(kind, options_);
        if (level.off) return nullptr;
        how = level.apply(how);
        auto& seen = seen_[kind.code];
        if (++seen > options_.max_findings) {
            ++omitted_[kind.code][static_cast<std::size_t>(how)];
            return nullptr;
        }
        return &all_.emplace_back(pending_finding{
            {std::string(kind.code), how, {}, {}, fmt::vformat(message, arguments), std::string(kind.hint)},
            where});
    }

    auto& all() { return all_; }
    check_options const& options() const { return options_; }

    /// Everything, in order, with what was left out counted.
    report to_report() const {
        report out(options_.max_findings);
        for (auto const& pending : all_) out.add(pending.found);
        for (auto const& [code, numbers] : omitted_)
            for (std::size_t how = 0; how != numbers.size(); ++how)
                if (numbers[how] != 0) out.omit(code, static_cast<severity>(how), numbers[how]);
        return out;
    }

private:
    check_options const& options_;
    std::deque<pending_finding> all_;  // rules hold on to what they have added
    std::map<std::string_view, std::size_t> seen_;
    std::map<std::string_view, std::array<std::size_t, 3>> omitted_;
};

}  // namespace plenary
