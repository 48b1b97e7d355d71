#pragma once

#include "plenary/html/page.hpp"

namespace plenary::html {

/// Writes facts with their labels into a list of descriptions.
template <class S, class Thing>
class fact_writer {
public:
    fact_writer(page<S>& on, Thing const& about) : page_(on), about_(about) {}

    /// A fact that is there, from this field of the thing.
    template <class Content>
    void operator()(std::string_view label, std::string_view field_name, bool there, Content&& content) {
        if (!there) return;
        page_.own_element("dt", label);
        page_.to.element("dd", [&] {
            content();
            page_.reservations(about_, field_name);
        });
    }

private:
    page<S>& page_;
    Thing const& about_;
};

/// Finds out whether there is any fact: a list without one is no list.
struct fact_probe {
    bool any = false;
    void operator()(std::string_view, std::string_view, bool there, auto&&) { any = any || there; }
};

/// A list of facts about a thing. `tell` is called with what takes the facts one by one.
template <class S, class Thing, class Tell>
void put_facts(page<S>& on, Thing const& about, Tell&& tell) {
    fact_probe probe;
    tell(probe);
    if (!probe.any) return;
    on.to.element("dl.facts", [&] {
        fact_writer<S, Thing> writer(on, about);
        tell(writer);
    });
}

}  // namespace plenary::html
