#pragma once

#include "plenary/share/policy.hpp"

#include <map>
#include <set>
#include <string>

namespace plenary::detail {

using id_set = std::set<std::string, std::less<>>;

/// Who spoke in which session where nobody may be named: a paper of theirs that is given as the
/// source of what was said would name them.
class hidden_speakers {
public:
    /// `names` are those of the record as it was.
    explicit hidden_speakers(index<owning> const& names) : names_(names) {}

    /// Takes note of those in a session; `chatham_house` is whether the rule holds in it.
    void add_all(auto const&, bool) {}
    void add_all(session const& s, bool chatham_house) {
        auto const* const whole = names_.as<session>(names_.find(std::string_view(s.id.value)));
        if (!whole || of_sessions_.contains(s.id.value)) return;
        id_set found;
        auto const add_from = [&](auto const& entries) {
            for (auto const& entry : entries) {
                auto const* const own = sharing_of(entry);
                if (own ? under_chatham_house(*own, chatham_house) : chatham_house) add(entry, found);
            }
        };
        add_from(whole->contributions);
        add_from(whole->stalls);
        of_sessions_.emplace(s.id.value, std::move(found));
    }
    /// Adds who spoke or kept a stall, and whom they act for.
    void add(auto const& entry, id_set& out) const {
        for_each_speaker(entry, [&](party const& who) {
            for_each_identity(who, names_, [&](std::string const& id) { out.insert(id); });
        });
    }

    /// Takes papers of speakers out of the sources of an entry. Whether there were some.
    template <class T>
    bool forget_papers(T& entry) const {
        bool lost = false;
        for_each_session_of(entry, [&](std::string const& id) {
            auto const at = of_sessions_.find(id);
            if (at != of_sessions_.end() && !at->second.empty())
                lost = forget_papers(entry, at->second) || lost;
        });
        return lost;
    }
    template <class T>
    bool forget_papers(T& entry, id_set const& speakers) const {
        bool lost = false;
        auto const forget = [&](auto& source) {
            if (!source || !is_paper(*source, speakers)) return;
            source.reset();
            lost = true;
        };
        if constexpr (requires { entry.source; }) forget(entry.source);
        if constexpr (has_meta<T>)
            if (entry.meta)
                for (auto& p : entry.meta->provenance) forget(p.source);
        return lost;
    }

private:
    bool is_paper(ref_to<basic_document, owning> const& mentioned, id_set const& speakers) const {
        auto const* const d = names_.find(mentioned);
        bool found = false;
        if (d && d->owner)
            for_each_identity(*d->owner, names_,
                              [&](std::string const& id) { found = found || speakers.contains(id); });
        return found;
    }

    index<owning> const& names_;
    std::map<std::string, id_set, std::less<>> of_sessions_;
};

}  // namespace plenary::detail
