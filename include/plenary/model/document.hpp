#pragma once

#include "plenary/model/meta.hpp"

namespace plenary {

enum class document_kind {
    register_,
    guide,
    report,
    research,
    platform,
    plan,
    agenda,
    minutes,
    statement,
    summary,
    other,
    unknown
};
BOOST_DESCRIBE_ENUM(document_kind, register_, guide, report, research, platform, plan, agenda, minutes,
                    statement, summary, other, unknown)

enum class document_status { draft, forthcoming, published, superseded, unknown };
BOOST_DESCRIBE_ENUM(document_status, draft, forthcoming, published, superseded, unknown)

/// Something written that a process makes, uses or is reported by.
template <class S>
struct basic_document {
    id_of<basic_document, S> id{};
    optional_meta<S> meta{};
    text<S> title{};
    document_kind kind = document_kind::other;
    std::optional<std::uint32_t> volume{};
    std::optional<std::uint32_t> edition{};
    document_status status = document_status::unknown;
    std::optional<ref_to<basic_document, S>> revision_of{};
    std::optional<basic_party<S>> owner{};
    std::optional<ref_to<basic_meeting, S>> meeting{};
    std::optional<partial_date> published{};
    std::optional<text<S>> url{};
    std::optional<text<S>> sha256{};
    unknown_members<S> extra{};

    friend bool operator==(basic_document const&, basic_document const&) = default;
    BOOST_DESCRIBE_CLASS(basic_document, (),
                         (id, meta, title, kind, volume, edition, status, revision_of, owner, meeting,
                          published, url, sha256),
                         (), ())
    static constexpr std::string_view type_name = "document";
    static constexpr auto notes() {
        using d = basic_document;
        return field_notes{
            id_field<&d::id>(),
            meta_field<&d::meta>(),
            field<&d::title>("Title of the work, without volume or edition.", name_length),
            field<&d::kind>("What kind of document it is."),
            field<&d::volume>("Number of the volume.", range{1, 9'999}),
            field<&d::edition>("Number of the edition.", range{1, 9'999}),
            field<&d::status>("Whether it is out."),
            field<&d::revision_of>("The document that it revises or refreshes."),
            field<&d::owner>("Who keeps or issues it."),
            field<&d::meeting>("The meeting that it is the agenda, minutes or summary of."),
            field<&d::published>("When it came out, or is to come out."),
            field<&d::url>("Where it can be had.", length{1, 2'000}),
            field<&d::sha256>("SHA-256 of the file, in hexadecimal.", length{1, 64}),
        };
    }
};

}  // namespace plenary
