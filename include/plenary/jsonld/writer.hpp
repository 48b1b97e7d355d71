#pragma once

#include "plenary/jsonld/graph.hpp"
#include "plenary/share/release.hpp"

namespace plenary::jsonld {

struct write_options {
    audience to{};                 ///< whom the document is for
    std::optional<instant> now{};  ///< which embargoes have ended; without it none has
    /// What the addresses of things begin with, such as "https://example.org/manila-2025#"; their
    /// identifiers follow. Where it is empty they are URNs (RFC 8141) that begin with the record's.
    std::string base{};
    unsigned indent = 0;  ///< spaces for each level; 0 for everything on one line
};

/// Writes a record as JSON-LD 1.1 in the words of schema.org and SKOS: meetings, sessions and site
/// visits as events, organisations, groups and places, thematic issues as concepts, outcomes as
/// works with actions. It says less than the record: for all of it write JSON.
template <class S, sink Sink>
void write(basic_record<S> const& whole, Sink&& target, write_options const& options = {}) {
    release(whole, options.to, options.now, [&]<class R>(basic_record<R> const& kept) {
        output out(target);
        json::emitter to(out, {.indent = options.indent});
        auto base = options.base;
        if (base.empty()) {
            base = "urn:plenary:";
            detail::append_to_address(base, kept.id.value);
            base += ':';
        }
        detail::entity_writer<R> nodes(to, std::move(base));
        to.begin_record(0);
        nodes.context(kept.language ? std::string_view(*kept.language) : std::string_view());
        to.key("@graph");
        to.begin_list(0);
        detail::write_graph(kept, nodes);
        to.end_list();
        to.end_record();
        if (options.indent != 0) out.put('\n');
        out.flush();
    });
}

template <class S>
std::string to_string(basic_record<S> const& whole, write_options const& options = {}) {
    std::string out;
    write(whole, out, options);
    return out;
}

}  // namespace plenary::jsonld
