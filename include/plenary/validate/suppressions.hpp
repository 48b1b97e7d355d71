#pragma once

#include "plenary/diagnose/suggestion.hpp"
#include "plenary/validate/complaints.hpp"
#include "plenary/validate/locate.hpp"
#include "plenary/validate/text_points.hpp"

#include <map>
#include <span>

// What a record accepts of the findings about it, with reasons: the suppressions in the meta of
// its things.
//
// A suppression silences the findings of its code about the thing and about all inside it. It needs
// a reason, and a code or the codes of one group, such as session.*. It never silences what the
// reader finds, what is said of suppressions, nor, where a record is to be published, an error: who
// writes a record can accept what is unusual in it, but that it contradicts itself, or hands out
// what is embargoed, only who publishes it can (by a `level_override`).

namespace plenary {

namespace suppression_codes {

inline constexpr finding_kind unused{"suppression.unused", severity::warning,
                                     "A suppression silences something.",
                                     "remove it: it would hide the next finding of its kind"};
inline constexpr finding_kind unknown{"suppression.code", severity::warning,
                                      "A suppression names a code that exists and can be suppressed.",
                                      "the code of a finding, or those of a group as in session.*"};

/// All of them, for catalogues.
inline constexpr std::array all{unused, unknown};

}  // namespace suppression_codes

namespace detail {

/// A code that suppressions may name.
struct known_code {
    std::string_view code;
    bool judged;  ///< this check would have found whatever there is of it
};

/// A group and what may stand before the '*': "session.*", "session.room*".
constexpr bool names_a_group(std::string_view codes) {
    return codes.find('.') != codes.npos && !codes.starts_with('.');
}

class suppressing {
public:
    suppressing(complaints& found, std::span<known_code const> known) : found_(found), known_(known) {
        for (auto& d : found_.declared())
            if (may_suppress(d)) by_place_.emplace(key{holder_of(d.path), d.codes}, &d);
    }

    /// The codes of which the record may accept findings that were not put into words.
    acceptances undecided() const {
        acceptances out;
        for (auto const code : found_.undecided())
            if (!is_own(code) && std::any_of(by_place_.begin(), by_place_.end(), [&](auto const& declared) {
                    return covers(declared.first.codes, code);
                }))
                out.try_emplace(code);
        return out;
    }
    /// Decides which of the findings at those places are accepted.
    template <class T>
    void decide(T const& root, acceptances& all) {
        for (auto& one : all) {
            auto& of = one.second;
            of.accepted.resize(of.places.size());
            locator places([&](std::size_t i, std::string const& pointer, std::size_t) {
                auto* const by = nearest(pointer, one.first);
                if (!by) return;
                by->useful = true;
                of.accepted[i] = true;
            });
            for (std::size_t i = 0; i != of.places.size(); ++i) places.want(of.places[i], i);
            of.places = {};
            places.find_in(root);
        }
    }
    void settle() {
        for (auto& pending : found_.all())
            if (auto* const d = nearest(pending.found.path, pending.found.code)) accept(pending, *d);
        for (auto const& d : found_.declared())
            if (!is_acceptable(d.codes)) complain_about_code(d);
            else if (!d.useful && may_suppress(d) && is_judged(d.codes)) complain_of_nothing(d);
    }

private:
    struct key {
        std::string_view place, codes;
        friend auto operator<=>(key const&, key const&) = default;
    };

    static bool is_own(std::string_view code) { return code.starts_with("suppression."); }
    bool is_known(std::string_view codes) const {
        return std::any_of(known_.begin(), known_.end(),
                           [&](known_code const& k) { return covers(codes, k.code); });
    }
    bool is_acceptable(std::string_view codes) const {
        return names_a_group(codes) && is_known(codes) && !is_own(codes);
    }
    bool may_suppress(declared_suppression const& d) const {
        return is_acceptable(d.codes) && is_utf8_text(d.reason) && !is_blank_text(d.reason);
    }
    static bool is_utf8_text(std::string_view text) { return find_invalid_utf8(text) == text.size(); }
    /// Whether all that it could silence would have been found.
    bool is_judged(std::string_view codes) const {
        auto const undecided = found_.undecided();
        auto const hides = [&](std::string_view code) { return covers(codes, code); };
        return std::none_of(undecided.begin(), undecided.end(), hides) &&
               std::all_of(known_.begin(), known_.end(),
                           [&](known_code const& k) { return k.judged || !covers(codes, k.code); });
    }

    /// The thing that carries a suppression: ".../meta/suppressions/0" without the last three steps.
    static std::string_view holder_of(std::string_view pointer) {
        for (int step = 0; step != 3; ++step) pointer = pointer.substr(0, pointer.rfind('/'));
        return pointer;
    }

    declared_suppression* nearest(std::string_view place, std::string_view code) const {
        if (by_place_.empty() || is_own(code)) return nullptr;
        for (;; place = place.substr(0, place.rfind('/'))) {
            if (auto* const d = at_place(place, code)) return d;
            if (place.empty()) return nullptr;
        }
    }
    /// The suppression there that says most exactly what it silences.
    declared_suppression* at_place(std::string_view place, std::string_view code) const {
        auto const any_there = by_place_.lower_bound({place, {}});
        if (any_there == by_place_.end() || any_there->first.place != place) return nullptr;
        if (auto const exact = by_place_.find({place, code}); exact != by_place_.end()) return exact->second;
        for (auto size = code.size() + 1; size-- != 0;) {
            auto const group = std::string(code.substr(0, size)) + '*';
            if (auto const at = by_place_.find({place, group}); at != by_place_.end()) return at->second;
        }
        return nullptr;
    }
    void accept(pending_finding& pending, declared_suppression& by) {
        by.useful = true;
        auto& found = pending.found;
        if (!found_.may_accept(found.severity))
            found.hint += phrase(found.hint.empty() ? "" : "; ",
                                 "a record that is to be published cannot suppress an error");
        else found_.suppress(pending, by.reason);
    }

    pending_finding* complain(finding_kind const& kind, declared_suppression const& about,
                              std::string const& message) {
        auto* const made = found_.add(kind, kind.severity, about.where, "{}", fmt::make_format_args(message));
        if (!made) return nullptr;
        made->found.path = about.path;
        made->order = about.order;
        return made;
    }
    void complain_about_code(declared_suppression const& about) {
        std::string_view expected = "expected the code of a finding, found ";
        bool const refused = about.codes.starts_with("read.") || is_own(about.codes);
        if (refused) expected = "expected the code of what can be suppressed, found ";
        else if (!names_a_group(about.codes)) expected = "expected a code or the codes of one group, found ";
        auto* const made =
            complain(suppression_codes::unknown, about, phrase(expected, in_quotes(about.codes)));
        if (!made) return;
        made->found.path += "/code";
        std::vector<std::string_view> codes;
        for (auto const& k : known_) codes.push_back(k.code);
        if (about.codes.starts_with("read.")) made->advise("what is not read cannot be checked: mend it");
        else if (auto const meant = closest_name(about.codes, codes); !refused && !meant.empty()) {
            made->advise(phrase("did you mean `", meant, "`?"));
            made->found.fix.push_back({patch_verb::replace, made->found.path, text_value(meant)});
        }
    }
    void complain_of_nothing(declared_suppression const& about) {
        auto* const made =
            complain(suppression_codes::unused, about,
                     phrase("expected a finding with the code ", in_quotes(about.codes), ", found none"));
        if (made) made->found.fix.push_back({patch_verb::remove, about.path});
    }

    complaints& found_;
    std::span<known_code const> known_;
    std::map<key, declared_suppression*> by_place_;
};

/// Notes what the meta of a thing accepts of the findings about it. What was accepted of a thing that
/// has been withdrawn since need not be found any more.
template <class T>
void declare_suppressions(T const& at, complaints& found, bool withdrawn) {
    if constexpr (requires { at.suppressions; })
        if (!at.suppressions.empty()) [[unlikely]]
            for (auto const& s : at.suppressions)
                found.declare(s.code, s.reason, {std::addressof(s), tag_of<std::remove_cvref_t<decltype(s)>>},
                              withdrawn);
}

}  // namespace detail

}  // namespace plenary
