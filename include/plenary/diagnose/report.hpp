#pragma once

#include "plenary/core/sort_by.hpp"
#include "plenary/diagnose/diagnostic.hpp"
#include "plenary/diagnose/phrase.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace plenary {

/// Said once for each code of which more was found than the report may hold.
inline constexpr finding_kind more_findings{"report.more", severity::note,
                                            "A report lists every finding, up to a limit for each code.",
                                            "mend what is listed and check again, or raise the limit"};

/// The findings of one reading or one validation.
class report {
public:
    /// A thousand of a kind show a systematic fault as well as a million do, and keep a report on
    /// hostile input small.
    static constexpr std::size_t default_limit = 1'000;

    explicit report(std::size_t limit_per_code = default_limit) : limit_(limit_per_code) {}

    void add(diagnostic found) {
        ++count_[static_cast<std::size_t>(found.severity)];
        // What says that there is more is not cut off itself.
        if (found.code == more_findings.code) return findings_.push_back(std::move(found));
        auto& here = tally_for(found.code);
        ++here.seen;
        if (here.listed == limit_) return;
        ++here.listed;
        findings_.push_back(std::move(found));
    }

    /// Keeps a finding that the document accepts apart from the others: it is not counted.
    void add_suppressed(suppressed_finding accepted) { suppressed_.push_back(std::move(accepted)); }

    /// Counts findings that were never put into words because there were enough of their code.
    void omit(std::string_view code, severity how, std::size_t number) {
        count_[static_cast<std::size_t>(how)] += number;
        tally_for(code).seen += number;
    }

    auto begin() const { return findings_.begin(); }
    auto end() const { return findings_.end(); }
    auto begin() { return findings_.begin(); }
    auto end() { return findings_.end(); }
    std::size_t size() const { return findings_.size(); }
    bool empty() const { return findings_.empty(); }
    diagnostic const& operator[](std::size_t i) const { return findings_[i]; }
    std::vector<suppressed_finding> const& suppressed() const { return suppressed_; }

    /// Calls `visit` with every finding, those that are suppressed too.
    void for_each(auto&& visit) {
        for (auto& found : findings_) visit(found);
        for (auto& accepted : suppressed_) visit(accepted.found);
    }

    /// Takes over what a later step found, but for findings at (or inside) the places of those
    /// errors of this report that `lost_value` names: what was not read cannot be judged either.
    void absorb(report const& later, auto const& lost_value) {
        std::vector<std::string_view> lost;
        std::vector<diagnostic> fresh;
        for (auto const& d : findings_)
            if (d.severity == severity::error && lost_value(d)) lost.push_back(d.path);
        std::sort(lost.begin(), lost.end());
        auto unlisted = later.count_;
        for (auto const& d : later) {
            --unlisted[static_cast<std::size_t>(d.severity)];
            if (!is_at_or_inside(d.path, lost)) fresh.push_back(d);
        }
        for (auto& d : fresh) add(std::move(d));
        for (auto const& accepted : later.suppressed_)
            if (!is_at_or_inside(accepted.found.path, lost)) suppressed_.push_back(accepted);
        // What the limit cut off there is said there, and only to be counted here.
        for (std::size_t how = 0; how != unlisted.size(); ++how) count_[how] += unlisted[how];
    }

    /// Puts the findings in the order of the document and says what the limit cut off.
    void finish() {
        sort_by(findings_, [](diagnostic const& d) { return d.where.offset; });
        sort_by(suppressed_, [](suppressed_finding const& s) { return s.found.where.offset; });
        for (auto& t : tallies_) {
            if (t.seen == t.listed) continue;
            findings_.push_back({std::string(more_findings.code),
                                 more_findings.severity,
                                 {},
                                 {},
                                 phrase(t.seen - t.listed, " more of ", t.code, " are not listed"),
                                 std::string(more_findings.hint)});
            ++count_[static_cast<std::size_t>(more_findings.severity)];
            t.seen = t.listed;
        }
    }

    /// How many were found, listed or not.
    std::size_t count(severity s) const { return count_[static_cast<std::size_t>(s)]; }
    /// True when nothing is worse than a warning.
    bool ok() const { return count(severity::error) == 0; }
    /// Whether a finding of this code is listed, at this place where one is given.
    bool mentions(std::string_view code) const {
        return std::any_of(begin(), end(), [&](auto& d) { return d.code == code; });
    }
    bool mentions(std::string_view code, std::string_view path) const {
        return std::any_of(begin(), end(), [&](auto& d) { return d.code == code && d.path == path; });
    }

private:
    struct tally {
        std::string code;
        std::size_t seen = 0, listed = 0;
    };
    tally& tally_for(std::string_view code) {
        for (auto& t : tallies_)
            if (t.code == code) return t;
        return tallies_.emplace_back(tally{std::string(code)});
    }
    static bool is_at_or_inside(std::string_view path, std::vector<std::string_view> const& sorted) {
        while (!std::binary_search(sorted.begin(), sorted.end(), path)) {
            if (path.empty()) return false;
            path = path.substr(0, path.rfind('/'));
        }
        return true;
    }

    std::vector<diagnostic> findings_;
    std::vector<suppressed_finding> suppressed_;
    std::vector<tally> tallies_;
    std::array<std::size_t, 3> count_{};
    std::size_t limit_;
};

/// A value and what was found wrong with it. The value holds whatever could be read.
template <class T>
struct reading {
    T value;
    report findings;

    /// True when nothing is worse than a warning.
    explicit operator bool() const { return findings.ok(); }
};

}  // namespace plenary
