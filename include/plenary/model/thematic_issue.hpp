#pragma once

#include "plenary/model/meta.hpp"

namespace plenary {

/// A subject that the process works on: a concept of a SKOS scheme (W3C, 2009).
template <class S>
struct basic_thematic_issue {
    id_of<basic_thematic_issue, S> id{};
    optional_meta<S> meta{};
    text<S> label{};
    list<text<S>, S> alternative_labels{};
    std::optional<text<S>> definition{};
    std::optional<text<S>> pillar{};
    std::optional<ref_to<basic_thematic_issue, S>> broader{};
    list<ref_to<basic_thematic_issue, S>, S> related{};
    unknown_members<S> extra{};

    friend bool operator==(basic_thematic_issue const&, basic_thematic_issue const&) = default;
    BOOST_DESCRIBE_CLASS(basic_thematic_issue, (),
                         (id, meta, label, alternative_labels, definition, pillar, broader, related), (), ())
    static constexpr std::string_view type_name = "thematic_issue";
    static constexpr auto notes() {
        using t = basic_thematic_issue;
        return field_notes{
            id_field<&t::id>(),
            meta_field<&t::meta>(),
            field<&t::label>("The preferred label.", name_length),
            field<&t::alternative_labels>("Other labels for the same subject.", each{name_length}),
            field<&t::definition>("What belongs to the subject.", prose_length),
            field<&t::pillar>("The pillar of the process's work that it falls under.", name_length),
            field<&t::broader>("The wider subject that it is part of."),
            field<&t::related>("Subjects it has to do with."),
        };
    }
};

}  // namespace plenary
