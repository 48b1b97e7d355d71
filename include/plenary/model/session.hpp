#pragma once

#include "plenary/model/meta.hpp"

namespace plenary {

enum class agenda_item_kind { information, discussion, decision };
BOOST_DESCRIBE_ENUM(agenda_item_kind, information, discussion, decision)

enum class agenda_item_status { open, noted, decided, deferred };
BOOST_DESCRIBE_ENUM(agenda_item_status, open, noted, decided, deferred)

/// A point on the agenda of a session, with the points below it.
template <class S>
struct basic_agenda_item {
    id_of<basic_agenda_item, S> id{};
    optional_meta<S> meta{};
    std::optional<text<S>> number{};
    text<S> title{};
    std::optional<agenda_item_kind> kind{};
    std::optional<agenda_item_status> status{};
    list<ref_to<basic_thematic_issue, S>, S> issues{};
    list<ref_to<basic_document, S>, S> documents{};
    std::optional<ref_to<basic_activity, S>> activity{};
    nested_list<basic_agenda_item, S> items{};
    unknown_members<S> extra{};

    friend bool operator==(basic_agenda_item const&, basic_agenda_item const&) = default;
    BOOST_DESCRIBE_CLASS(basic_agenda_item, (),
                         (id, meta, number, title, kind, status, issues, documents, activity, items), (), ())
    static constexpr std::string_view type_name = "agenda_item";
    static constexpr auto notes() {
        using a = basic_agenda_item;
        return field_notes{
            id_field<&a::id>(),
            meta_field<&a::meta>(),
            field<&a::number>("Number as printed, such as 3(a).", length{1, 20}),
            field<&a::title>("What the point is about.", length{1, 1'000}),
            field<&a::kind>("What the point asks of the meeting."),
            field<&a::status>("What became of it."),
            field<&a::issues>("The subjects it is about."),
            field<&a::documents>("Documents it is about."),
            field<&a::activity>("The activity of a work plan that it takes forward."),
            field<&a::items>("The points below it."),
        };
    }
};

enum class contribution_kind { presentation, statement, update, intervention, other };
BOOST_DESCRIBE_ENUM(contribution_kind, presentation, statement, update, intervention, other)

/// How well it is known who contributed what: each of those named all of it, all of them together,
/// or nobody knows which of them spoke on which issue.
enum class attribution { exact, collective, unknown };
BOOST_DESCRIBE_ENUM(attribution, exact, collective, unknown)

/// A presentation, statement or update given in a session.
template <class S>
struct basic_contribution {
    id_of<basic_contribution, S> id{};
    optional_meta<S> meta{};
    contribution_kind kind = contribution_kind::presentation;
    std::optional<text<S>> title{};
    list<basic_party<S>, S> by{};
    list<basic_party<S>, S> on_behalf_of{};
    list<ref_to<basic_thematic_issue, S>, S> issues{};
    list<ref_to<basic_document, S>, S> documents{};
    std::optional<text<S>> summary{};
    plenary::attribution attribution = attribution::exact;
    unknown_members<S> extra{};

    friend bool operator==(basic_contribution const&, basic_contribution const&) = default;
    BOOST_DESCRIBE_CLASS(basic_contribution, (),
                         (id, meta, kind, title, by, on_behalf_of, issues, documents, summary, attribution),
                         (), ())
    static constexpr std::string_view type_name = "contribution";
    static constexpr auto notes() {
        using c = basic_contribution;
        return field_notes{
            id_field<&c::id>(),
            meta_field<&c::meta>(),
            field<&c::kind>("What kind of contribution it is."),
            field<&c::title>("Its title.", name_length),
            field<&c::by>("Who gave it."),
            field<&c::on_behalf_of>("Whom the speakers represented, where not themselves."),
            field<&c::issues>("The subjects it was about."),
            field<&c::documents>("Documents it presented or drew on."),
            field<&c::summary>("What was said, in short.", prose_length),
            field<&c::attribution>("How well it is known who of the named contributed what."),
        };
    }
};

/// A table of a market-stalls session where participants meet those who offer something.
template <class S>
struct basic_stall {
    id_of<basic_stall, S> id{};
    optional_meta<S> meta{};
    std::optional<text<S>> label{};
    list<basic_party<S>, S> exhibitors{};
    unknown_members<S> extra{};

    friend bool operator==(basic_stall const&, basic_stall const&) = default;
    BOOST_DESCRIBE_CLASS(basic_stall, (), (id, meta, label, exhibitors), (), ())
    static constexpr std::string_view type_name = "stall";
    static constexpr auto notes() {
        using s = basic_stall;
        return field_notes{
            id_field<&s::id>(),
            meta_field<&s::meta>(),
            field<&s::label>("What stands on the stall's sign.", name_length),
            field<&s::exhibitors>("Who keeps the stall.", plenary::count{1, 100}),
        };
    }
};

enum class session_kind {
    opening,
    statements,
    presentations,
    plenary,
    panel,
    exchange,
    breakout,
    market_stalls,
    closing,
    break_,
    other,
    unknown
};
BOOST_DESCRIBE_ENUM(session_kind, opening, statements, presentations, plenary, panel, exchange, breakout,
                    market_stalls, closing, break_, other, unknown)

/// One part of a meeting's programme.
template <class S>
struct basic_session {
    id_of<basic_session, S> id{};
    optional_meta<S> meta{};
    std::optional<std::uint32_t> order{};
    std::optional<text<S>> number{};
    session_kind kind = session_kind::other;
    text<S> title{};
    std::optional<plenary::date> date{};
    std::optional<basic_slot<S>> slot{};
    list<basic_slot<S>, S> former_slots{};
    std::optional<text<S>> room{};
    list<basic_party<S>, S> conveners{};
    list<ref_to<basic_session, S>, S> counterparts{};
    std::optional<text<S>> focus{};
    list<ref_to<basic_thematic_issue, S>, S> issues{};
    list<basic_agenda_item<S>, S> agenda{};
    list<basic_contribution<S>, S> contributions{};
    list<basic_stall<S>, S> stalls{};
    std::optional<programme_status> status{};
    unknown_members<S> extra{};

    friend bool operator==(basic_session const&, basic_session const&) = default;
    BOOST_DESCRIBE_CLASS(basic_session, (),
                         (id, meta, order, number, kind, title, date, slot, former_slots, room, conveners,
                          counterparts, focus, issues, agenda, contributions, stalls, status),
                         (), ())
    static constexpr std::string_view type_name = "session";
    static constexpr auto notes() {
        using s = basic_session;
        return field_notes{
            id_field<&s::id>(),
            meta_field<&s::meta>(),
            field<&s::order>("Place in the programme, from 1.", range{1, 100'000}),
            field<&s::number>("Number as printed, such as Session 3.", length{1, 40}),
            field<&s::kind>("What kind of session it is."),
            field<&s::title>("Title as printed in the programme.", name_length),
            field<&s::date>("The day it is held, where clock times are not known."),
            field<&s::slot>("When it is held."),
            field<&s::former_slots>("When it was to be held before it was moved or cancelled, oldest first."),
            field<&s::room>("The room, as the programme names it.", name_length),
            field<&s::conveners>("Who convenes it, where not the meeting's conveners."),
            field<&s::counterparts>("The same session in the programmes of other meetings."),
            field<&s::focus>("What it concentrates on.", prose_length),
            field<&s::issues>("The subjects it is about."),
            field<&s::agenda>("Its agenda, in order."),
            field<&s::contributions>("What was presented and stated, in order where that is known."),
            field<&s::stalls>("The stalls of a market-stalls session."),
            field<&s::status>("Where it stands; absent where it stands as its meeting does."),
        };
    }
};

}  // namespace plenary
