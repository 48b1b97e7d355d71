#pragma once

#include "plenary/jsonld/node.hpp"
#include "plenary/model/record.hpp"
#include "plenary/programme/wording.hpp"

namespace plenary::jsonld::detail {

constexpr bool is_told_of(auto const& thing) {
    return !thing.meta || !thing.meta->deleted;
}

/// Writes what the entities of a record have in common.
template <class S>
class entity_writer : public node_writer {
public:
    using node_writer::node_writer;

    void nodes(auto const& things, auto const& write_one) {
        for (auto const& thing : things) {
            if (!is_told_of(thing)) continue;
            element();
            write_one(thing);
        }
    }
    /// A thing of the record, with what other systems call it.
    void thing(auto const& one, known_term type, auto const& write) {
        node(address_of(one.id.value), type, [&] {
            write();
            if (one.meta) write_aliases(one.meta->aliases);
        });
    }
    /// A word of the record's, unless it stands for what is not known or has no word.
    void kind(known_term name, enumeration auto value) {
        if (is_telling(value)) text(name, name_of(value));
    }
    /// Another name than the one that was written before it.
    void other_name(std::string_view name, auto const& other) {
        if (other && std::string_view(*other) != name) text("alternateName", other);
    }
    void links(known_term name, auto const& mentions) {
        each(name, mentions, [&](auto const& m) { link(address_of(m.value)); });
    }
    /// Who it is, or what several together are called.
    void write_party(basic_party<S> const& who) {
        bool written = false;
        for_each_field<basic_party<S>>([&]<class Field>(Field) {
            auto const& member = Field::in(who);
            if (!member || std::exchange(written, true)) return;
            if constexpr (named<typename Field::present>) link(address_of(member->value));
            else node("Organization", [&] { text("name", *member); });
        });
        if (!written) node("Organization", [] {});
    }
    void parties(known_term name, auto const& all) {
        each(name, all, [&](auto const& who) { write_party(who); });
    }

private:
    void write_aliases(auto const& aliases) {
        std::vector<basic_alias<S> const*> same, other;
        for (auto const& a : aliases)
            (fault_of_web_address(a.identifier) == address_fault::none ? same : other).push_back(&a);
        each("sameAs", same, [&](auto const* a) { link(a->identifier); });
        each("identifier", other, [&](auto const* a) {
            node("PropertyValue", [&] {
                text("propertyID", a->scheme);
                text("value", a->identifier);
            });
        });
    }
};

}  // namespace plenary::jsonld::detail
