#pragma once

#include "plenary/model/work_plan.hpp"

namespace plenary {

/// What a meeting found about a follow-up that was still open.
template <class S>
struct basic_history_entry {
    ref_to<basic_meeting, S> meeting{};
    work_status status = work_status::unknown;
    std::optional<text<S>> note{};
    unknown_members<S> extra{};

    friend bool operator==(basic_history_entry const&, basic_history_entry const&) = default;
    BOOST_DESCRIBE_CLASS(basic_history_entry, (), (meeting, status, note), (), ())
    static constexpr std::string_view type_name = "history_entry";
    static constexpr auto notes() {
        using h = basic_history_entry;
        return field_notes{
            field<&h::meeting>("The meeting that looked at it."),
            field<&h::status>("Where it stood then."),
            field<&h::note>("What was said about it.", prose_length),
        };
    }
};

/// What is to be done about an outcome, by whom and until when.
template <class S>
struct basic_follow_up {
    id_of<basic_follow_up, S> id{};
    optional_meta<S> meta{};
    text<S> action{};
    list<basic_party<S>, S> owners{};
    std::optional<partial_date> due{};
    work_status status = work_status::planned;
    std::optional<partial_date> done_on{};
    list<ref_to<basic_document, S>, S> evidence{};
    list<basic_history_entry<S>, S> history{};
    std::optional<ref_to<basic_follow_up, S>> carried_from{};
    unknown_members<S> extra{};

    friend bool operator==(basic_follow_up const&, basic_follow_up const&) = default;
    BOOST_DESCRIBE_CLASS(basic_follow_up, (),
                         (id, meta, action, owners, due, status, done_on, evidence, history, carried_from),
                         (), ())
    static constexpr std::string_view type_name = "follow_up";
    static constexpr auto notes() {
        using f = basic_follow_up;
        return field_notes{
            id_field<&f::id>(),
            meta_field<&f::meta>(),
            field<&f::action>("What is to be done.", prose_length),
            field<&f::owners>("Who does it."),
            field<&f::due>("By when."),
            field<&f::status>("Where it stands."),
            field<&f::done_on>("When it was done."),
            field<&f::evidence>("Documents that show it."),
            field<&f::history>("What meetings found about it, oldest first."),
            field<&f::carried_from>("The follow-up of an earlier meeting that it continues."),
        };
    }
};

enum class outcome_kind {
    decision,
    recommendation,
    commitment,
    reaffirmation,
    identified_priority,
    shared_understanding,
    exchange,
    progress
};
BOOST_DESCRIBE_ENUM(outcome_kind, decision, recommendation, commitment, reaffirmation, identified_priority,
                    shared_understanding, exchange, progress)

/// What came out of a meeting.
template <class S>
struct basic_outcome {
    id_of<basic_outcome, S> id{};
    optional_meta<S> meta{};
    outcome_kind kind = outcome_kind::decision;
    text<S> statement{};
    std::optional<ref_to<basic_meeting, S>> meeting{};
    list<ref_to<basic_session, S>, S> sessions{};
    list<basic_party<S>, S> parties{};
    list<ref_to<basic_thematic_issue, S>, S> issues{};
    std::optional<ref_to<basic_work_plan, S>> plan{};
    std::optional<ref_to<basic_activity, S>> activity{};
    std::optional<partial_date> due{};
    std::optional<work_status> status{};
    list<basic_follow_up<S>, S> follow_ups{};
    unknown_members<S> extra{};

    friend bool operator==(basic_outcome const&, basic_outcome const&) = default;
    BOOST_DESCRIBE_CLASS(basic_outcome, (),
                         (id, meta, kind, statement, meeting, sessions, parties, issues, plan, activity, due,
                          status, follow_ups),
                         (), ())
    static constexpr std::string_view type_name = "outcome";
    static constexpr auto notes() {
        using o = basic_outcome;
        return field_notes{
            id_field<&o::id>(),
            meta_field<&o::meta>(),
            field<&o::kind>("What kind of outcome it is."),
            field<&o::statement>("What was decided, agreed or achieved.", prose_length),
            field<&o::meeting>("The meeting it came out of."),
            field<&o::sessions>("The sessions it came out of."),
            field<&o::parties>("Who is bound by it or answers for it."),
            field<&o::issues>("The subjects it is about."),
            field<&o::plan>("The work plan that it belongs to, where no activity of it is named."),
            field<&o::activity>("The activity of a work plan that it belongs to."),
            field<&o::due>("By when it is to be fulfilled."),
            field<&o::status>("Where it stands, for outcomes that ask for something to be done."),
            field<&o::follow_ups>("What is to be done about it."),
        };
    }
};

}  // namespace plenary
