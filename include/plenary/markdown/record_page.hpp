#pragma once

#include "plenary/markdown/options.hpp"
#include "plenary/share/release.hpp"

#include <initializer_list>

namespace plenary::markdown::detail {

/// What every page about a record is written with.
template <class S>
class record_page {
public:
    record_page(basic_record<S> const& whole, output& out, write_options const& options)
        : whole_(whole),
          things_(whole),
          called_(things_),
          say_(options.say),
          labels_(options.labels),
          page_(out) {}

protected:
    std::string listed(auto const& mentioned) const { return detail::listed(mentioned, called_, say_); }
    /// Its title, or else the name of its place.
    std::string_view name_of(basic_site_visit<S> const& visit) const {
        if (visit.title) return *visit.title;
        return visit.place ? std::string_view(called_.of(*visit.place).full) : std::string_view();
    }
    /// Facts in a line of their own, where there are any.
    void put_facts(std::initializer_list<std::string> facts) {
        if (any_given(facts)) page_.line().facts(facts);
    }

    basic_record<S> const& whole_;
    directory<S> things_;
    names<S> called_;
    words const& say_;
    markdown::labels const& labels_;
    page page_;
};

/// Writes a page with what its audience may have of a record.
template <template <class> class Page, class S, sink Sink>
void write_page(basic_record<S> const& whole, Sink&& target, write_options const& options) {
    release(whole, options.to, options.now, [&]<class R>(basic_record<R> const& kept) {
        output out(target);
        Page<R>(kept, out, options).write();
        out.flush();
    });
}

}  // namespace plenary::markdown::detail
