#pragma once

#include "plenary/model/membership.hpp"
#include "plenary/model/thematic_issue.hpp"

namespace plenary {

/// Something the process says of itself at all times, such as a standing commitment.
template <class S>
struct basic_standing_statement {
    id_of<basic_standing_statement, S> id{};
    optional_meta<S> meta{};
    text<S> statement{};
    unknown_members<S> extra{};

    friend bool operator==(basic_standing_statement const&, basic_standing_statement const&) = default;
    BOOST_DESCRIBE_CLASS(basic_standing_statement, (), (id, meta, statement), (), ())
    static constexpr std::string_view type_name = "standing_statement";
    static constexpr auto notes() {
        using s = basic_standing_statement;
        return field_notes{
            id_field<&s::id>(),
            meta_field<&s::meta>(),
            field<&s::statement>("What the process stands for or is committed to.", prose_length),
        };
    }
};

enum class process_kind {
    consultative_process,
    conference_of_parties,
    commission,
    council,
    dialogue,
    partnership,
    other,
    unknown
};
BOOST_DESCRIBE_ENUM(process_kind, consultative_process, conference_of_parties, commission, council, dialogue,
                    partnership, other, unknown)

/// An inter-governmental process: what the working groups and meetings of a record belong to.
template <class S>
struct basic_process {
    id_of<basic_process, S> id{};
    optional_meta<S> meta{};
    text<S> name{};
    std::optional<text<S>> short_name{};
    process_kind kind = process_kind::unknown;
    list<basic_thematic_issue<S>, S> thematic_issues{};
    list<basic_standing_statement<S>, S> statements{};
    list<basic_membership<S>, S> memberships{};
    unknown_members<S> extra{};

    friend bool operator==(basic_process const&, basic_process const&) = default;
    BOOST_DESCRIBE_CLASS(basic_process, (),
                         (id, meta, name, short_name, kind, thematic_issues, statements, memberships), (), ())
    static constexpr std::string_view type_name = "process";
    static constexpr auto notes() {
        using p = basic_process;
        return field_notes{
            id_field<&p::id>(),
            meta_field<&p::meta>(),
            field<&p::name>("Name in full.", name_length),
            field<&p::short_name>("What it is called for short.", length{1, 60}),
            field<&p::kind>("What kind of process it is."),
            field<&p::thematic_issues>("The subjects it works on."),
            field<&p::statements>("Its standing commitments and statements."),
            field<&p::memberships>("Who belongs to it."),
        };
    }
};

}  // namespace plenary
