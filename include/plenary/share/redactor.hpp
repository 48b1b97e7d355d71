#pragma once

#include "plenary/index/index.hpp"
#include "plenary/share/audience.hpp"
#include "plenary/share/misread.hpp"
#include "plenary/share/name_search.hpp"
#include "plenary/share/policy.hpp"
#include "plenary/share/speakers.hpp"

#include <array>
#include <map>

namespace plenary::detail {

/// Takes out of a copy of a record what an audience may not see, and whatever cannot be without
/// what went: what names it where it has to name something, and what has too little left.
class redactor {
public:
    /// `names` are those of the record as it was.
    redactor(index<owning> const& names, audience const& to, std::optional<instant> const& now)
        : names_(names), to_(to), now_(now), speakers_(names) {}

    /// Takes out the things with these ids, too. False where nothing is left.
    template <std::same_as<record> Record>
    bool reduce(Record& whole, id_set leaving = {}) {
        leaving_ = std::move(leaving);
        for (int pass = 0; pass != most_passes; ++pass) {
            auto const before = losses_;
            held_back why;
            if (!keep(whole, {}, why)) return false;
            if (losses_ == before) return true;
        }
        return false;
    }
    bool lost_something() const { return losses_ != 0; }

private:
    /// In each pass goes what cannot be without what went in the one before. No real record is
    /// woven so that it takes more, and nothing of another is handed out.
    static constexpr int most_passes = 64;

    /// Whether it stays; `why` learns what held it back.
    template <class T>
    bool keep(T& at, inherited_marks marks, held_back& why) {
        if constexpr (is_ref<T>) {
            auto const gone = gone_.find(at.value);
            if (gone == gone_.end()) return true;
            why |= gone->second;
            return false;
        } else if constexpr (described<T>) {
            return keep_whole(at, marks, why);
        } else {
            return true;
        }
    }

    template <described T>
    bool keep_whole(T& whole, inherited_marks marks, held_back& why) {
        if constexpr (requires { whole.id; }) {
            if (leaving_.contains(judged(whole.id))) return false;
            if (has_misread_mark(whole)) [[unlikely]] {
                if (to_.label != sharing_label::red) {
                    why |= {.for_others = true, .embargoed = true};
                    return false;
                }
                label_red(whole);
            }
        }
        if constexpr (keeps_unknown<T>) whole.extra.reset();
        if constexpr (has_meta<T>) {
            marks.chatham_house = marks.chatham_house || under_parent_rule(whole);
            auto const* const own = sharing_of(whole);
            bool const for_audience = marks.for_audience;
            if (own && !admits(*own, to_, now_, marks)) {
                why |= held_back_by(*own, to_, now_, for_audience);
                why |= held_back_by_parents(whole);
                return false;
            }
        }
        if (marks.chatham_house && reveals_participant(whole)) return false;

        auto const losses = losses_;
        auto const sizes = sizes_of(whole);
        bool const was_whole = is_whole(whole);
        if (marks.chatham_house) {
            forget_speakers(whole);
            losses_ += sizes_of(whole) != sizes;
        }
        // Sessions come before all that came out of them.
        speakers_.add_all(whole, marks.chatham_house);
        losses_ += speakers_.forget_papers(whole);
        bool kept = true;
        for_each_field<T>([&]<class Field>(Field) {
            kept = keep_member<Field>(whole, marks, why) && kept;
            if (sizes_of_field(Field::in(whole)) < sizes[Field::index])
                kept = has_enough<Field>(whole) && kept;
        });
        if (!kept || (was_whole && !is_whole(whole))) return false;
        if (losses_ != losses) {
            hide_gone_items(whole, names_);
            tidy(whole, sizes);
        }
        return true;
    }

    /// A copy without the mark that nobody can read is not for more than the record was.
    template <class T>
    static void label_red(T& whole) {
        if constexpr (has_meta<T>) {
            if (!whole.meta) whole.meta.emplace();
            if (!whole.meta->sharing) whole.meta->sharing.emplace();
            whole.meta->sharing->label = sharing_label::red;
        }
    }

    template <class Field, class T>
    bool keep_member(T& whole, inherited_marks marks, held_back& why) {
        auto& member = Field::in(whole);
        using Member = typename Field::type;
        held_back lost;
        if constexpr (optional_like<Member>) {
            if (!member || keep(*member, marks, lost)) return true;
            record_gone(*member, lost);
            member.reset();
        } else if constexpr (list_like<Member>) {
            // Of several entries that hold it, one is left.
            if (!keep_elements(member, marks, lost) || !member.empty()) return true;
        } else {
            return keep(member, marks, why);
        }
        if (!names_holder<Field> || stays_without_holder(whole, lost)) return true;
        why |= lost;
        return false;
    }
    /// Whether some went; `why` learns what held them back.
    template <class List>
    bool keep_elements(List& elements, inherited_marks marks, held_back& why) {
        using T = typename List::value_type;
        if constexpr (is_ref<T> || described<T>) {
            List gone;
            std::size_t kept = 0;
            for (auto& element : elements) {
                held_back held;
                if (!keep(element, marks, held)) {
                    record_gone(element, held);
                    why |= held;
                    gone.push_back(std::move(element));
                } else {
                    if (&elements[kept] != &element) elements[kept] = std::move(element);
                    ++kept;
                }
            }
            elements.erase(elements.begin() + std::ptrdiff_t(kept), elements.end());
            if (!gone.empty()) hide_gone(elements, gone);
            return !gone.empty();
        }
        return false;
    }
    /// What is inside is held back by its own marks, too.
    template <class T>
    void record_gone(T const& lost, held_back const& why) {
        ++losses_;
        auto const add = [&](auto const& thing) {
            auto& held = gone_[std::string(judged(thing.id))];
            held |= why;
            if constexpr (has_meta<std::remove_cvref_t<decltype(thing)>>)
                if (auto const* const own = sharing_of(thing)) held |= held_back_by(*own, to_, now_, false);
            return true;
        };
        if constexpr (requires { lost.id; }) add(lost);
        if constexpr (has_meta<T>) for_each_inside(lost, add);
    }

    held_back held_back_by_parents(auto const&) const { return {}; }
    /// What its label alone has taken out has not been asked for its parents.
    held_back held_back_by_parents(meeting const& m) const {
        held_back out;
        auto const add = [&](auto const& at) {
            if (auto const* const own = sharing_of(at)) out |= held_back_by(*own, to_, now_, false);
            return false;
        };
        if (m.parent) rules::innermost(m, names_, add);
        return out;
    }

    // What an entry was and is.

    template <class Member>
    static std::size_t sizes_of_field(Member const& member) {
        if constexpr (optional_like<Member>) return member.has_value();
        else if constexpr (list_like<Member>) return member.size();
        else return 0;
    }
    template <described T>
    static auto sizes_of(T const& whole) {
        std::array<std::size_t, field_count<T>> out{};
        for_each_field<T>([&]<class Field>(Field) { out[Field::index] = sizes_of_field(Field::in(whole)); });
        return out;
    }
    template <described T>
    static bool is_whole(T const& checked) {
        if constexpr (requires { T::whole(); }) return T::whole().admits(checked);
        else return true;
    }
    /// A list that became shorter is still as long as it has to be.
    template <class Field, class T>
    static bool has_enough(T const& whole) {
        bool enough = true;
        Field::note.constraints.for_each([&]<class Constraint>(Constraint const& constraint) {
            if constexpr (std::same_as<Constraint, count>) enough = constraint.admits(Field::in(whole));
        });
        return enough;
    }

    // The Chatham House Rule.

    bool under_parent_rule(auto const&) const { return false; }
    /// A week or event holds its meetings, although they stand beside it.
    bool under_parent_rule(meeting const& m) const {
        auto const says = [](auto const& at) {
            return at.meta && at.meta->sharing && at.meta->sharing->chatham_house;
        };
        auto const* const said = m.parent ? rules::innermost(m, names_, says) : nullptr;
        return said && said != &m && *said->meta->sharing->chatham_house;
    }
    template <class T>
    void forget_speakers(T& whole) {
        id_set spoke;
        speakers_.add(whole, spoke);
        speakers_.forget_papers(whole, spoke);
        std::vector<std::string_view> speakers;
        forget_attribution(whole, names_, speakers);
        if constexpr (has_meta<T>)
            if (whole.meta) forget_words(*whole.meta);
        if (speakers.empty()) return;
        if constexpr (has_meta<T>)
            if (whole.meta) whole.meta->aliases.clear();
        name_search const search(speakers);
        for_each_field<T>([&]<class Field>(Field) {
            auto& member = Field::in(whole);
            if constexpr (Field::optional && text_like<typename Field::present>)
                if (member && !search.first_in(*member).empty()) member.reset();
        });
    }

    // What an entry says about itself that would tell of what went.

    template <class T, class Sizes>
    static void tidy(T& whole, Sizes const& before) {
        auto const now = sizes_of(whole);
        if (is_programme_shorter<T>(before, now)) renumber(whole);
        if constexpr (has_meta<T>) {
            if (!whole.meta) return;
            auto& about = *whole.meta;
            auto const lost = [&](auto const& said) {
                auto const at = field_index<T>(std::string_view(said));
                return at != field_count<T> && now[at] < before[at];
            };
            std::erase_if(about.listings, [&](auto const& l) { return lost(l.field_name); });
            std::erase_if(about.provenance,
                          [&](auto const& p) { return p.field_name && lost(*p.field_name); });
            forget_words(about);
            about.modified.reset();
            about.revision.reset();
            about.suppressions.clear();
            if (about == meta{}) whole.meta.reset();
        }
    }
    template <class T, class Sizes>
    static bool is_programme_shorter(Sizes const& before, Sizes const& now) {
        bool shorter = false;
        for_each_field<T>([&]<class Field>(Field) {
            if constexpr (holds_programme<Field>)
                shorter = shorter || now[Field::index] < before[Field::index];
        });
        return shorter;
    }
    static void forget_words(meta& about) {
        for (auto& p : about.provenance) {
            p.words.reset();
            p.note.reset();
        }
        std::erase_if(about.provenance, [](auto const& p) { return !p.field_name && !p.source; });
    }

    index<owning> const& names_;
    audience const& to_;
    std::optional<instant> const& now_;
    hidden_speakers speakers_;
    id_set leaving_;
    std::map<std::string, held_back, std::less<>> gone_;
    std::size_t losses_ = 0;
};

}  // namespace plenary::detail
