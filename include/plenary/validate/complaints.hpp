#pragma once

#include "plenary/diagnose/path.hpp"
#include "plenary/reflect/visit.hpp"
#include "plenary/validate/options.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <deque>
#include <map>
#include <tuple>
#include <utility>

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
    std::size_t turn;       ///< see `complaints::turn`
    std::size_t order = 0;  ///< of its place in the document

    /// Offers a mend. Paths are relative to the place of the finding: "" is that place, "/x" is in
    /// it, and "1/x" beside it, in what holds it.
    pending_finding& mend(patch_verb verb, std::string_view path = {}, std::optional<any_value> value = {}) {
        found.fix.push_back({verb, std::string(path), std::move(value)});
        return *this;
    }
    pending_finding& replace_with(any_value value) { return mend(patch_verb::replace, {}, std::move(value)); }
    /// Gives the member that the finding is about another name.
    pending_finding& rename_to(std::string_view name) {
        std::string beside = "1";
        append_step(beside, name);
        found.fix.push_back({patch_verb::move, std::move(beside), {}, std::string()});
        return *this;
    }
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

/// What a record says it accepts, until it is known whether there is anything to accept.
struct declared_suppression {
    std::string_view codes, reason;  ///< the record's own texts
    location where;
    std::string path{};
    std::size_t order = 0;
    bool useful = false;  ///< there was something to suppress, or need not be
};

/// Which findings of one code a record accepts, in the order in which they are complained about.
/// Needed where there are more of them than are put into words.
struct acceptance {
    std::vector<location> places{};
    std::vector<bool> accepted{};
};
/// By the code.
using acceptances = std::map<std::string_view, acceptance>;

/// All that the rules have complained about so far.
class complaints {
public:
    explicit complaints(check_options const& options) : options_(options) {}

    /// Of the findings of these codes nothing but the places is kept, to be taken from `known`.
    void only_place(acceptances of) {
        known_ = std::move(of);
        places_only_ = true;
    }
    /// Of the findings of these codes it is known which ones the record accepts: the others are
    /// counted, and listed up to the limit, as if those were not there.
    void heed(acceptances of) { known_ = std::move(of); }
    acceptances& known() { return known_; }

    /// What the rule says, unless its code is switched off (null) or there are enough of it
    /// already (null, but counted).
    [[gnu::cold, gnu::noinline]] pending_finding* add(finding_kind const& kind, severity how, location where,
                                                      fmt::string_view message, fmt::format_args arguments) {
        auto const level = level_for(kind, options_);
        if (level.off) return nullptr;
        how = level.apply(how);
        auto& seen = seen_[kind.code];
        if (!known_.empty()) [[unlikely]] {
            if (auto const of = known_.find(kind.code); of != known_.end()) {
                auto& [places, accepted] = of->second;
                if (places_only_) {
                    places.push_back(where);
                    return nullptr;
                }
                auto const i = seen.accepted + seen.others;
                if (i < accepted.size() && accepted[i] && may_accept(how)) {
                    if (++seen.accepted > options_.max_findings) return nullptr;
                    return &put(kind, how, where, message, arguments);
                }
            }
        }
        if (++seen.others > options_.max_findings) {
            ++omitted_[kind.code][static_cast<std::size_t>(how)];
            return nullptr;
        }
        return &put(kind, how, where, message, arguments);
    }
    /// Who publishes a record decides on its errors, and not who writes it.
    bool may_accept(severity how) const {
        return how != severity::error || options_.profile != profile::publish;
    }

    [[gnu::cold, gnu::noinline]] void declare(std::string_view codes, std::string_view reason, location where,
                                              bool need_not_be_useful) {
        declared_.push_back({codes, reason, where, {}, 0, need_not_be_useful});
    }
    /// Takes a finding from those that are reported to those that the record accepts.
    void suppress(pending_finding& accepted, std::string_view reason) {
        suppressed_.push_back({std::move(accepted.found), std::string(reason)});
        accepted.found.code.clear();
    }
    /// Puts the findings in the order of the document, without those that were suppressed. The tie
    /// between findings at one place goes to the one whose turn it was first.
    void put_in_order() {
        if (all_.empty()) return;
        std::vector<std::size_t> order;
        for (std::size_t i = 0; i != all_.size(); ++i)
            if (!all_[i].found.code.empty()) order.push_back(i);
        std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
            return std::tuple(all_[a].order, all_[a].turn, a) < std::tuple(all_[b].order, all_[b].turn, b);
        });
        std::deque<pending_finding> sorted;
        for (auto const i : order) sorted.push_back(std::move(all_[i]));
        all_ = std::move(sorted);
    }

    auto& all() { return all_; }
    auto& declared() { return declared_; }
    /// The codes of which there were more findings than were put into words, and of which it is not
    /// known which ones the record accepts.
    std::vector<std::string_view> undecided() const {
        std::vector<std::string_view> out;
        for (auto const& [code, numbers] : omitted_)
            if (!known_.contains(code)) out.push_back(code);
        return out;
    }
    check_options const& options() const { return options_; }

    /// When the rule that is called would have been called if no rule had to wait.
    std::size_t turn = 0;

    /// Everything, in order, with what was left out counted.
    report to_report() const {
        report out(options_.max_findings);
        for (auto const& pending : all_) out.add(pending.found);
        for (auto const& accepted : suppressed_) out.add_suppressed(accepted);
        for (auto const& [code, numbers] : omitted_)
            for (std::size_t how = 0; how != numbers.size(); ++how)
                if (numbers[how] != 0) out.omit(code, static_cast<severity>(how), numbers[how]);
        return out;
    }

private:
    struct numbers_seen {
        std::size_t accepted = 0, others = 0;
    };

    pending_finding& put(finding_kind const& kind, severity how, location where, fmt::string_view message,
                         fmt::format_args arguments) {
        return all_.emplace_back(pending_finding{
            {std::string(kind.code), how, {}, {}, fmt::vformat(message, arguments), std::string(kind.hint)},
            where,
            turn});
    }

    check_options const& options_;
    std::deque<pending_finding> all_;  // rules hold on to what they have added
    std::vector<declared_suppression> declared_;
    std::vector<suppressed_finding> suppressed_;
    std::map<std::string_view, numbers_seen> seen_;
    std::map<std::string_view, std::array<std::size_t, 3>> omitted_;
    acceptances known_;
    bool places_only_ = false;
};

}  // namespace plenary
