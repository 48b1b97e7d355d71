#pragma once

#include "plenary/markdown/options.hpp"
#include "plenary/programme/said.hpp"
#include "plenary/programme/titles.hpp"
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
    std::string name_of(basic_site_visit<S> const& visit) const { return title_of(visit, called_, say_); }
    /// "Themes: Labour at sea; Fair recruitment", but for what the title says already; of a list of
    /// examples that they are.
    std::string themes_of(auto const& thing, std::string_view title = {}) const {
        std::vector<std::string> out;
        for (auto const& issue : thing.issues)
            if (auto const name = called_.of(issue).full; !equal_ignoring_case(name, title))
                out.emplace_back(name);
        return led_by(labels_.themes_of, with_others(thing, "issues", out));
    }
    std::string papers_of(auto const& thing) const {
        std::vector<std::string> out;
        for (auto const& paper : thing.documents) out.push_back(title_of(paper.value, called_, say_));
        return with_others(thing, "documents", out);
    }
    std::string with_others(auto const& thing, std::string_view field_name,
                            std::vector<std::string> const& parts) const {
        bool const examples = !parts.empty() && extent_of(thing, field_name) == listing_extent::illustrative;
        return phrase(apart(parts), examples ? phrase(" (", say_.among_others, ')') : std::string());
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
