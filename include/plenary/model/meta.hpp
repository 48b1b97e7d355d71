#pragma once

#include "plenary/model/values.hpp"

namespace plenary {

/// What another system calls the thing.
template <class S>
struct basic_alias {
    text<S> scheme{};
    text<S> identifier{};
    unknown_members<S> extra{};

    friend bool operator==(basic_alias const&, basic_alias const&) = default;
    BOOST_DESCRIBE_CLASS(basic_alias, (), (scheme, identifier), (), ())
    static constexpr std::string_view type_name = "alias";
    static constexpr auto notes() {
        using a = basic_alias;
        return field_notes{
            field<&a::scheme>("The system or register that gives the identifier.", length{1, 100}),
            field<&a::identifier>("The identifier there.", name_length),
        };
    }
};

/// How a statement came into the record: the source says it, it follows from what the source
/// says, or an editor added it.
enum class provenance_basis { stated, derived, editorial };
BOOST_DESCRIBE_ENUM(provenance_basis, stated, derived, editorial)

/// Where a thing, or one field of it, is taken from.
template <class S>
struct basic_provenance {
    std::optional<text<S>> field_name{};
    std::optional<ref_to<basic_document, S>> source{};
    provenance_basis basis = provenance_basis::stated;
    std::optional<text<S>> words{};
    std::optional<text<S>> note{};
    unknown_members<S> extra{};

    friend bool operator==(basic_provenance const&, basic_provenance const&) = default;
    BOOST_DESCRIBE_CLASS(basic_provenance, (), (field_name, source, basis, words, note), (), ())
    static constexpr std::string_view type_name = "provenance";
    static constexpr auto notes() {
        using p = basic_provenance;
        return field_notes{
            field<&p::field_name>("The field it speaks of; absent where it speaks of the whole thing.",
                                  length{1, 60}),
            field<&p::source>("The document it is taken from."),
            field<&p::basis>("Whether the source states it, it was derived, or an editor added it."),
            field<&p::words>("The few words of the source that matter.", prose_length),
            field<&p::note>("How it was derived or why it was added.", prose_length),
        };
    }
};

/// Whether a list names everything there is: "such as" is a fact too.
enum class listing_extent { exhaustive, illustrative, unknown };
BOOST_DESCRIBE_ENUM(listing_extent, exhaustive, illustrative, unknown)

/// What the source says about the extent of one list of the thing.
template <class S>
struct basic_listing {
    text<S> field_name{};
    listing_extent extent = listing_extent::unknown;
    std::optional<basic_quantity<S>> stated{};
    unknown_members<S> extra{};

    friend bool operator==(basic_listing const&, basic_listing const&) = default;
    BOOST_DESCRIBE_CLASS(basic_listing, (), (field_name, extent, stated), (), ())
    static constexpr std::string_view type_name = "listing";
    static constexpr auto notes() {
        using l = basic_listing;
        return field_notes{
            field<&l::field_name>("The list it speaks of, by the name of its field.", length{1, 60}),
            field<&l::extent>("Whether the list names all there are, or examples."),
            field<&l::stated>("How many the source says there are."),
        };
    }
};

/// Labels of the Traffic Light Protocol 2.0 (FIRST, 2022), strictest first. `white` is what
/// version 1.0 called `clear`.
enum class sharing_label { red, amber_strict, amber, green, clear, white };
BOOST_DESCRIBE_ENUM(sharing_label, red, amber_strict, amber, green, clear, white)

/// Who may see a thing and all that is inside it.
template <class S>
struct basic_sharing {
    std::optional<sharing_label> label{};
    std::optional<bool> chatham_house{};
    std::optional<basic_instant<S>> embargo{};
    list<text<S>, S> audiences{};
    std::optional<bool> released{};
    unknown_members<S> extra{};

    friend bool operator==(basic_sharing const&, basic_sharing const&) = default;
    BOOST_DESCRIBE_CLASS(basic_sharing, (), (label, chatham_house, embargo, audiences, released), (), ())
    static constexpr std::string_view type_name = "sharing";
    static constexpr auto notes() {
        using s = basic_sharing;
        return field_notes{
            field<&s::label>("Label of the Traffic Light Protocol 2.0."),
            field<&s::chatham_house>(
                "True where what was said may be used, but not who said it (Chatham House Rule)."),
            field<&s::embargo>("Until when nobody but its own audience may see it."),
            field<&s::audiences>("The audiences it is for, by name; all that the label allows where empty."),
            field<&s::released>("True where it may be less restricted than what holds it."),
        };
    }
};

/// A finding about the thing that its keeper has looked at and accepts.
template <class S>
struct basic_suppression {
    text<S> code{};
    text<S> reason{};
    unknown_members<S> extra{};

    friend bool operator==(basic_suppression const&, basic_suppression const&) = default;
    BOOST_DESCRIBE_CLASS(basic_suppression, (), (code, reason), (), ())
    static constexpr std::string_view type_name = "suppression";
    static constexpr auto notes() {
        using s = basic_suppression;
        return field_notes{
            field<&s::code>("The code of the finding, or a prefix of codes such as session.*", length{1, 60}),
            field<&s::reason>("Why it is accepted here.", prose_length),
        };
    }
};

/// What is known about an entry of the record itself.
template <class S>
struct basic_meta {
    list<basic_alias<S>, S> aliases{};
    std::optional<basic_instant<S>> created{};
    std::optional<basic_instant<S>> modified{};
    std::optional<basic_instant<S>> deleted{};
    std::optional<std::uint32_t> revision{};
    list<basic_provenance<S>, S> provenance{};
    list<basic_listing<S>, S> listings{};
    std::optional<basic_sharing<S>> sharing{};
    std::optional<text<S>> licence{};
    list<basic_suppression<S>, S> suppressions{};
    unknown_members<S> extra{};

    friend bool operator==(basic_meta const&, basic_meta const&) = default;
    BOOST_DESCRIBE_CLASS(basic_meta, (),
                         (aliases, created, modified, deleted, revision, provenance, listings, sharing,
                          licence, suppressions),
                         (), ())
    static constexpr std::string_view type_name = "meta";
    static constexpr auto notes() {
        using m = basic_meta;
        return field_notes{
            field<&m::aliases>("What other systems call it."),
            field<&m::created>("When the entry was made."),
            field<&m::modified>("When the entry was last changed."),
            field<&m::deleted>("When the thing was withdrawn: the entry stays as a tombstone, so that its "
                               "identifier is never given again."),
            field<&m::revision>(
                "How often the entry was published with a change that matters to its readers."),
            field<&m::provenance>("Where it, or single fields of it, are taken from."),
            field<&m::listings>("Whether its lists are complete."),
            field<&m::sharing>("Who may see it."),
            field<&m::licence>("Under which licence it may be reused: an SPDX identifier or a URL.",
                               name_length),
            field<&m::suppressions>("Findings about it that are accepted, with reasons."),
        };
    }
};

/// The optional meta of an entity: most have none, so that it costs one pointer.
template <class S>
using optional_meta = boxed<basic_meta<S>, S>;

}  // namespace plenary
