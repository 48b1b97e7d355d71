#pragma once

#include "plenary/model/session.hpp"
#include "plenary/model/site_visit.hpp"

namespace plenary {

enum class participation_role {
    member,
    observer,
    host,
    organiser,
    presenter,
    exhibitor,
    expert,
    partner,
    participant,
    unknown
};
BOOST_DESCRIBE_ENUM(participation_role, member, observer, host, organiser, presenter, exhibitor, expert,
                    partner, participant, unknown)

enum class participation_sector {
    government,
    intergovernmental,
    civil_society,
    private_sector,
    academic,
    other
};
BOOST_DESCRIBE_ENUM(participation_sector, government, intergovernmental, civil_society, private_sector,
                    academic, other)

enum class participation_mode { in_person, online, hybrid };
BOOST_DESCRIBE_ENUM(participation_mode, in_person, online, hybrid)

/// That an organisation, or a collective such as "member states", takes part in a meeting.
template <class S>
struct basic_participation {
    id_of<basic_participation, S> id{};
    optional_meta<S> meta{};
    basic_party<S> party{};
    participation_role role = participation_role::unknown;
    std::optional<participation_sector> sector{};
    std::optional<participation_mode> mode{};
    std::optional<basic_quantity<S>> count{};
    unknown_members<S> extra{};

    friend bool operator==(basic_participation const&, basic_participation const&) = default;
    BOOST_DESCRIBE_CLASS(basic_participation, (), (id, meta, party, role, sector, mode, count), (), ())
    static constexpr std::string_view type_name = "participation";
    static constexpr auto notes() {
        using p = basic_participation;
        return field_notes{
            id_field<&p::id>(),
            meta_field<&p::meta>(),
            field<&p::party>("Who takes part."),
            field<&p::role>("In which role."),
            field<&p::sector>("The sector they come from."),
            field<&p::mode>("Whether they are there in person."),
            field<&p::count>("How many people."),
        };
    }
};

enum class meeting_kind {
    programme_week,
    annual_meeting,
    regional_event,
    site_visit_programme,
    workshop,
    ministerial_conference,
    senior_officials_meeting,
    steering_group_meeting,
    consultation,
    training,
    other
};
BOOST_DESCRIBE_ENUM(meeting_kind, programme_week, annual_meeting, regional_event, site_visit_programme,
                    workshop, ministerial_conference, senior_officials_meeting, steering_group_meeting,
                    consultation, training, other)

/// A meeting, or a week or event that holds meetings: whatever is convened, at dates and a place.
template <class S>
struct basic_meeting {
    id_of<basic_meeting, S> id{};
    optional_meta<S> meta{};
    meeting_kind kind = meeting_kind::other;
    std::optional<text<S>> series{};
    std::optional<std::uint32_t> ordinal{};
    text<S> title{};
    std::optional<ref_to<basic_meeting, S>> parent{};
    list<basic_party<S>, S> conveners{};
    list<basic_party<S>, S> hosts{};
    std::optional<basic_period<S>> dates{};
    std::optional<basic_duration<S>> duration{};
    std::optional<ref_to<basic_place, S>> place{};
    list<text<S>, S> objectives{};
    list<ref_to<basic_thematic_issue, S>, S> issues{};
    list<basic_participation<S>, S> participations{};
    list<basic_session<S>, S> sessions{};
    list<basic_site_visit<S>, S> site_visits{};
    list<ref_to<basic_document, S>, S> documents{};
    programme_status status = programme_status::planned;
    unknown_members<S> extra{};

    friend bool operator==(basic_meeting const&, basic_meeting const&) = default;
    BOOST_DESCRIBE_CLASS(basic_meeting, (),
                         (id, meta, kind, series, ordinal, title, parent, conveners, hosts, dates, duration,
                          place, objectives, issues, participations, sessions, site_visits, documents,
                          status),
                         (), ())
    static constexpr std::string_view type_name = "meeting";
    static constexpr auto notes() {
        using m = basic_meeting;
        return field_notes{
            id_field<&m::id>(),
            meta_field<&m::meta>(),
            field<&m::kind>("What kind of meeting it is."),
            field<&m::series>("Name of the series it belongs to, the same for every meeting of it.",
                              name_length),
            field<&m::ordinal>("Its number in the series: 11 for the eleventh.", range{1, 9'999}),
            field<&m::title>("Official title.", name_length),
            field<&m::parent>("The week or event that it is part of."),
            field<&m::conveners>("Who convenes it; several for a joint meeting."),
            field<&m::hosts>("Who hosts it."),
            field<&m::dates>("From which day to which."),
            field<&m::duration>("How long it lasts, where the source says so."),
            field<&m::place>("Where it is held."),
            field<&m::objectives>("What it is for.", each{prose_length}),
            field<&m::issues>("The subjects it is about as a whole."),
            field<&m::participations>("Who takes part."),
            field<&m::sessions>("Its sessions, in the order of the programme."),
            field<&m::site_visits>("Its site visits, in the order of the programme."),
            field<&m::documents>("Its documents: agenda, papers, minutes."),
            field<&m::status>("Where it stands."),
        };
    }
};

}  // namespace plenary
