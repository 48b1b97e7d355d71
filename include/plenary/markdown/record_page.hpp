#pragma once

#include "plenary/core/recent_texts.hpp"
#include "plenary/markdown/options.hpp"
#include "plenary/programme/said.hpp"
#include "plenary/programme/titles.hpp"
#include "plenary/share/release.hpp"

#include <initializer_list>

namespace plenary::markdown::detail {

/// What pages call by its name. Most things of a record are of other kinds.
using named_on_pages =
    only_of<basic_process, basic_organisation, basic_working_group, basic_person, basic_place, basic_external,
            basic_thematic_issue, basic_work_plan, basic_activity, basic_document, basic_meeting>;

/// What every page about a record is written with.
template <class S>
class record_page {
public:
    record_page(basic_record<S> const& whole, output& out, write_options const& options)
        : whole_(whole),
          things_(whole, named_on_pages{}),
          called_(things_),
          say_(options.say),
          labels_(options.labels),
          page_(out) {}

protected:
    /// What is mentioned was mostly mentioned of late.
    thing_name called(std::string_view id) {
        return recent_.of(id, [this](std::string_view asked) { return called_.of(asked); });
    }
    thing_name called(named auto const& mention) { return called(std::string_view(mention.value)); }
    thing_name called(basic_party<S> const& who) {
        auto const given = named_in(who);
        return given.is_collective() ? called_.of(who) : called(given.text);
    }
    /// The names of several: "Fiji, the Registry and member states".
    std::string listed(auto const& mentioned) {
        std::string out;
        for (std::size_t i = 0; i != mentioned.size(); ++i) {
            if (i != 0) out += i + 1 == mentioned.size() ? say_.and_ : ", ";
            out += called(mentioned[i]).brief;
        }
        return out;
    }
    std::string name_of(basic_site_visit<S> const& visit) const { return title_of(visit, called_, say_); }
    /// "Themes: Labour at sea; Fair recruitment", but for what the title says already; of a list of
    /// examples that they are.
    std::string themes_of(auto const& thing, std::string_view title = {}) {
        if (thing.issues.empty()) return {};
        std::string out;
        out.reserve(160);  // a few names in full
        out = labels_.themes_of;
        auto const lead = out.size();
        for (auto const& issue : thing.issues) {
            auto const name = called(issue).full;
            if (equal_ignoring_case(name, title)) continue;
            if (out.size() != lead) out += apart;
            out += name;
        }
        if (out.size() == lead) return {};
        add_others(out, thing, "issues");
        return out;
    }
    std::string papers_of(auto const& thing) const {
        std::string out;
        for (auto const& paper : thing.documents) add_apart(out, title_of(paper.value, called_, say_));
        add_others(out, thing, "documents");
        return out;
    }
    void add_others(std::string& listed, auto const& thing, std::string_view field_name) const {
        if (!listed.empty() && extent_of(thing, field_name) == listing_extent::illustrative)
            listed += phrase(" (", say_.among_others, ')');
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

private:
    recent_texts<thing_name, 256> recent_;
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
