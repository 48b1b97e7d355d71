#pragma once

#include "plenary/model/meta.hpp"

namespace plenary {

enum class finding_type { trend, challenge, good_practice, gap };
BOOST_DESCRIBE_ENUM(finding_type, trend, challenge, good_practice, gap)

/// Something the participants found to be so.
template <class S>
struct basic_finding {
    id_of<basic_finding, S> id{};
    optional_meta<S> meta{};
    finding_type kind = finding_type::trend;
    text<S> statement{};
    list<ref_to<basic_thematic_issue, S>, S> issues{};
    list<ref_to<basic_session, S>, S> evidence{};
    unknown_members<S> extra{};

    friend bool operator==(basic_finding const&, basic_finding const&) = default;
    BOOST_DESCRIBE_CLASS(basic_finding, (), (id, meta, kind, statement, issues, evidence), (), ())
    static constexpr std::string_view type_name = "finding";
    static constexpr auto notes() {
        using f = basic_finding;
        return field_notes{
            id_field<&f::id>(),
            meta_field<&f::meta>(),
            field<&f::kind>("What kind of finding it is."),
            field<&f::statement>("What was found.", prose_length),
            field<&f::issues>("The subjects it is about."),
            field<&f::evidence>("The sessions in which it came up."),
        };
    }
};

/// That something is so of something, according to somebody.
template <class S>
struct basic_assertion {
    id_of<basic_assertion, S> id{};
    optional_meta<S> meta{};
    ref_to_any<S> subject{};
    text<S> claim{};
    std::optional<partial_date> since{};
    std::optional<basic_duration<S>> duration{};
    std::optional<ref_to<basic_document, S>> source{};
    std::optional<ref_to<basic_session, S>> session{};
    unknown_members<S> extra{};

    friend bool operator==(basic_assertion const&, basic_assertion const&) = default;
    BOOST_DESCRIBE_CLASS(basic_assertion, (), (id, meta, subject, claim, since, duration, source, session),
                         (), ())
    static constexpr std::string_view type_name = "assertion";
    static constexpr auto notes() {
        using a = basic_assertion;
        return field_notes{
            id_field<&a::id>(),
            meta_field<&a::meta>(),
            field<&a::subject>("What it is said of."),
            field<&a::claim>("What is said.", prose_length),
            field<&a::since>("Since when it is so."),
            field<&a::duration>("For how long it has been so."),
            field<&a::source>("The document that says it."),
            field<&a::session>("The session in which it was said."),
        };
    }
};

}  // namespace plenary
