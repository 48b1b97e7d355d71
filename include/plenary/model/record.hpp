#pragma once

#include "plenary/model/document.hpp"
#include "plenary/model/finding.hpp"
#include "plenary/model/meeting.hpp"
#include "plenary/model/outcome.hpp"
#include "plenary/model/person.hpp"
#include "plenary/model/place.hpp"
#include "plenary/model/process.hpp"
#include "plenary/model/working_group.hpp"

#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/list.hpp>

#include <charconv>
#include <type_traits>

namespace plenary {

/// The version of the shape that a record is written in. A new minor version adds, a new major
/// version changes.
struct format_version {
    std::uint16_t major = 1;
    std::uint16_t minor = 0;
    friend constexpr auto operator<=>(format_version const&, format_version const&) = default;
};

/// The version that this library writes.
inline constexpr format_version current_format{};

template <>
struct scalar<format_version> {
    static constexpr std::string_view expected = "a version such as 1.0";
    static constexpr std::string_view type_name = "format_version";
    static constexpr std::string_view pattern = "^(0|[1-9][0-9]{0,3})[.](0|[1-9][0-9]{0,3})$";

    static bool parse(std::string_view text, format_version& out) {
        auto const point = text.find('.');
        return point != text.npos && part(text.substr(0, point), out.major) &&
               part(text.substr(point + 1), out.minor);
    }
    static constexpr void print(format_version v, auto&& take) {
        char buffer[12];
        auto* end = put_digits(buffer, v.major, digits(v.major));
        *end++ = '.';
        end = put_digits(end, v.minor, digits(v.minor));
        take(std::string_view(buffer, std::size_t(end - buffer)));
    }

private:
    static constexpr std::size_t digits(unsigned n) {
        return 1 + (n >= 10) + (n >= 100) + (n >= 1'000) + (n >= 10'000);
    }
    static bool part(std::string_view text, std::uint16_t& out) {
        if (text.empty() || text.size() > 4 || (text[0] == '0' && text.size() > 1)) return false;
        auto const [end, error] = std::from_chars(text.data(), text.data() + text.size(), out);
        return error == std::errc() && end == text.data() + text.size();
    }
};

/// Something that references point to although another record holds it.
template <class S>
struct basic_external {
    text<S> id{};
    std::optional<text<S>> title{};
    std::optional<text<S>> url{};
    unknown_members<S> extra{};

    friend bool operator==(basic_external const&, basic_external const&) = default;
    BOOST_DESCRIBE_CLASS(basic_external, (), (id, title, url), (), ())
    static constexpr std::string_view type_name = "external";
    static constexpr auto notes() {
        using e = basic_external;
        return field_notes{
            field<&e::id>("The identifier by which references name it.", identifier_length, identifier_form),
            field<&e::title>("What it is.", name_length),
            field<&e::url>("Where it can be found.", length{1, 2'000}),
        };
    }
};

/// All that is kept about a process, or a part of it such as one week of meetings.
template <class S>
struct basic_record {
    format_version format = current_format;
    id_of<basic_record, S> id{};
    optional_meta<S> meta{};
    text<S> title{};
    std::optional<text<S>> language{};
    std::optional<basic_process<S>> process{};
    list<basic_organisation<S>, S> organisations{};
    list<basic_person<S>, S> people{};
    list<basic_working_group<S>, S> working_groups{};
    list<basic_place<S>, S> places{};
    list<basic_document<S>, S> documents{};
    list<basic_work_plan<S>, S> work_plans{};
    list<basic_meeting<S>, S> meetings{};
    list<basic_finding<S>, S> findings{};
    list<basic_assertion<S>, S> assertions{};
    list<basic_outcome<S>, S> outcomes{};
    list<basic_external<S>, S> externals{};
    unknown_members<S> extra{};

    friend bool operator==(basic_record const&, basic_record const&) = default;
    BOOST_DESCRIBE_CLASS(basic_record, (),
                         (format, id, meta, title, language, process, organisations, people, working_groups,
                          places, documents, work_plans, meetings, findings, assertions, outcomes, externals),
                         (), ())
    static constexpr std::string_view type_name = "record";
    static constexpr auto notes() {
        using r = basic_record;
        return field_notes{
            field<&r::format>("The version of the format that the record is written in."),
            id_field<&r::id>(),
            meta_field<&r::meta>(),
            field<&r::title>("Title of the record.", name_length),
            field<&r::language>("The language of its texts (BCP 47).", length{1, 35}),
            field<&r::process>("The process that it is about."),
            field<&r::organisations>("States, authorities and organisations that it mentions."),
            field<&r::people>("Persons that it mentions."),
            field<&r::working_groups>("The bodies that meet."),
            field<&r::places>("Places that it mentions."),
            field<&r::documents>("Documents that it mentions."),
            field<&r::work_plans>("Work plans of the groups."),
            field<&r::meetings>("Meetings, and the weeks and events that hold them."),
            field<&r::findings>("What participants found to be so."),
            field<&r::assertions>("What somebody says of something."),
            field<&r::outcomes>("What came out of the meetings."),
            field<&r::externals>("Things that references point to although another record holds them."),
        };
    }
};

namespace detail {

/// What a record is made of. g++ 12 fails where it has to find out within braces in braces whether
/// making one of these can throw, so that it is asked for that here. They are listed because finding
/// them takes longer than all else here; a test compares.
using made_in_braces =
    boost::mp11::mp_list<process, standing_statement, organisation, person, working_group, membership,
                         thematic_issue, work_plan, activity, document, meeting, session, agenda_item,
                         contribution, stall, site_visit, participation, finding, assertion, outcome,
                         follow_up, place, external, meta, alias, provenance, listing, sharing, suppression,
                         quantity, duration, period, slot, party, history_entry>;
#if defined(__GNUC__) && !defined(__clang__)
static_assert(boost::mp11::mp_all_of<made_in_braces, std::is_default_constructible>::value);
#endif

}  // namespace detail

}  // namespace plenary
