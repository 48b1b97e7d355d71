#pragma once

#include "plenary/core/language_tag.hpp"
#include "plenary/core/web_address.hpp"
#include "plenary/html/direction.hpp"
#include "plenary/html/known_things.hpp"
#include "plenary/html/markup.hpp"
#include "plenary/html/words.hpp"
#include "plenary/model/record.hpp"
#include "plenary/programme/by_kind.hpp"
#include "plenary/programme/discussions.hpp"
#include "plenary/programme/names.hpp"
#include "plenary/programme/programme.hpp"
#include "plenary/programme/titles.hpp"
#include "plenary/programme/wording.hpp"
#include "plenary/reflect/prefetch.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <unordered_map>

// What the sections of a page have in common.

namespace plenary::html {

/// What pages tell of or call by its name. Most things of a record are of other kinds.
using named_on_pages =
    only_of<basic_record, basic_process, basic_organisation, basic_working_group, basic_person, basic_place,
            basic_external, basic_thematic_issue, basic_standing_statement, basic_work_plan, basic_activity,
            basic_document, basic_meeting, basic_session, basic_site_visit, basic_outcome, basic_follow_up,
            basic_finding, basic_assertion>;

/// A page that is being written about a record.
template <class S>
class page {
public:
    page(basic_record<S> const& about, output& out, page_words const& words)
        : to(out),
          say(words),
          whole(about),
          things(about, named_on_pages{}),
          called(things),
          known(things),
          programmes(programmes_of(about, things)),
          outcomes(by_kind(about.outcomes)),
          findings(by_kind(about.findings)) {
        if (whole.language && is_language_tag(*whole.language)) language_ = *whole.language;
        is_own_language_ = language() == say.language;
        bool const backwards = is_right_to_left(language()), own_backwards = is_right_to_left(say.language);
        runs_one_way_ = !backwards && !own_backwards;
        if (backwards != own_backwards) own_direction_ = own_backwards ? "rtl" : "ltr";
        number(outcomes, about.outcomes, numbers_of_outcomes_);
        number(findings, about.findings, numbers_of_findings_);
    }
    page(page const&) = delete;

    markup to;
    page_words const& say;
    basic_record<S> const& whole;
    directory<S> const things;
    plenary::names<S> const called;
    known_things<S> known;
    std::vector<plenary::programme<S>> const programmes;
    std::vector<things_of_kind<outcome_kind, basic_outcome<S>>> const outcomes;
    std::vector<things_of_kind<finding_type, basic_finding<S>>> const findings;

    /// The language of the record's texts; that of the page's own words where it does not say.
    std::string_view language() const { return language_.empty() ? say.language : language_; }

    /// Words of the page itself.
    void own(std::string_view text) {
        if (is_own_language_) to.text(text);
        else if (own_direction_.empty()) to.element("span", {{"lang", say.language}}, text);
        else to.element("span", {{"lang", say.language}, {"dir", own_direction_}}, text);
    }
    void own_element(element_name name, std::string_view text) {
        if (is_own_language_) to.element(name, text);
        else to.element(name, [&] { own(text); });
    }
    /// A text of the record. Where it could run from right to left, or the page does, its direction
    /// ends where it ends.
    void given(std::string_view text) {
        plenary::detail::prefetch_beyond(text.data(), std::min(text.size(), plenary::detail::cache_line));
        if (runs_one_way_ && to.usual_text(text)) return;
        if (runs_one_way_ && !may_run_backwards(text)) to.unusual_text(text);
        else to.element("bdi", text);
    }

    /// The number by which the page calls an outcome or a finding; 0 where it is not on the page.
    unsigned number_of(basic_outcome<S> const& o) const {
        return numbers_of_outcomes_[std::size_t(&o - &whole.outcomes[0])];
    }
    unsigned number_of(basic_finding<S> const& f) const {
        return numbers_of_findings_[std::size_t(&f - &whole.findings[0])];
    }

    /// An element that can be linked to where the identifier of the thing allows it: the page's own
    /// anchors begin with '_', which no identifier does.
    template <class Thing, class Content>
    void anchored(element_name name, Thing const& thing, Content&& content) {
        bool const first = things.repeated_ids().empty() || things.find(thing.id.value)->address == &thing;
        if (first && is_fragment(thing.id.value)) to.element(name, {{"id", thing.id.value}}, content);
        else to.element(name, content);
    }

    /// A link to where the thing stands on the page, or elsewhere for what another record holds.
    template <class Content>
    void link(indexed_thing const& thing, Content&& content) {
        if (auto const* other = things.template as<basic_external<S>>(&thing)) {
            link(other->url ? std::string_view(*other->url) : std::string_view(), content);
        } else if (has_anchor(thing)) {
            fragment_.assign(1, '#').append(thing.id);
            to.element("a", {{"href", fragment_}}, content);
        } else {
            content();
        }
    }
    /// A link to the web, for addresses that a field of the record declares.
    template <class Content>
    void link(std::string_view url, Content&& content) {
        if (!url.empty() && fault_of_web_address(url) == address_fault::none)
            to.element("a", {{"href", url}, {"rel", "noreferrer"}}, content);
        else content();
    }

    /// The name of a thing, linked.
    void mention(indexed_thing const& thing) { mention(thing, known.of(thing)); }
    template <thing_type Thing>
    void mention(Thing const& one) {
        auto const [thing, how] = known.find(one);
        if (thing && !thing->deleted) mention(*thing, *how);
        else given(one.id.value);
    }
    /// What `content()` writes on the page, to be put there again and again.
    template <class Content>
    written_markup keep(Content&& content) {
        return store_.keep([&](markup const& apart) {
            auto const before = std::exchange(to, apart);
            content();
            to = before;
        });
    }
    void mention(std::string_view id) {
        auto const [thing, how] = known.find(id);
        if (how && !how->written.empty()) to.again(how->written);
        else if (!thing) given(name_among_all(id));
        else if (thing->deleted) given(id);
        else mention(*thing, *how);
    }
    void mention(named auto const& reference) { mention(std::string_view(reference.value)); }
    void mention(basic_party<S> const& who) {
        auto const by = named_in(who);
        if (by.is_collective()) given(by.text);
        else mention(by.text);
    }

    /// An activity behind the plan that gives it its number.
    void mention_with_plan(ref_to<basic_activity, S> const& activity) {
        auto const* const found = known.find(activity.value).thing;
        if (found && found->owner != no_thing) {
            mention(things.things()[found->owner]);
            to.between(", ");
        }
        mention(activity);
    }

    /// "A, B and C"
    void mentions(auto const& all) {
        std::size_t i = 0;
        for (auto const& one : all) {
            if (i != 0) own(++i == all.size() ? say.programme.and_ : std::string_view(", "));
            else ++i;
            mention(one);
        }
    }
    /// What may hold commas itself, each for itself.
    void tags(auto const& all) {
        to.element("ul.tags", [&] {
            for (auto const& one : all) to.element("li", [&] { mention(one); });
        });
    }

    template <class Thing>
    static bool has_reservations(Thing const& about, std::string_view field_name) {
        return extent_of(about, field_name) == listing_extent::illustrative ||
               basis_of(about, field_name) != provenance_basis::stated;
    }
    /// "derived" or "editorial" behind what the source does not state, "among others" behind examples.
    template <class Thing>
    void reservations(Thing const& about, std::string_view field_name) {
        if (extent_of(about, field_name) == listing_extent::illustrative) {
            to.between(" ");
            own_element("span.others", say.programme.among_others);
        }
        auto const basis = basis_of(about, field_name);
        if (basis == provenance_basis::stated) return;
        to.between(" ");
        own_element("span.basis", basis == provenance_basis::derived ? say.derived : say.editorial);
    }

    /// A kind in words; empty where it says nothing, or the title says it.
    std::string_view kind(enumeration auto value, std::string_view title = {}) {
        auto const words = words_for(value);
        return is_worth_telling(value, words, title) ? words : std::string_view();
    }
    /// Enumerators are few, and are put in words once.
    std::string_view words_for(enumeration auto value) {
        auto& words = words_of_names_[name_of(value).data()];
        if (words.empty()) words = in_words(value, say.programme);
        return words;
    }
    /// What stands over one or several of a kind.
    std::string heading_of(enumeration auto kind, bool over_several) const {
        return plenary::heading_of(kind, over_several, say.programme);
    }
    std::string words_for(auto const&... values) const { return in_words(values..., say.programme); }
    void date(auto const&... values) { own(words_for(values...)); }

private:
    static bool is_fragment(std::string_view id) {
        static constexpr auto in_identifiers = [] {
            std::array<bool, 256> out{};
            for (std::size_t c = 0; c != 256; ++c)
                out[c] =
                    is_letter(char(c)) || is_digit(char(c)) || c == '.' || c == '_' || c == ':' || c == '-';
            return out;
        }();
        if (id.empty() || !(is_letter(id[0]) || is_digit(id[0]))) return false;
        for (char const c : id)
            if (!in_identifiers[static_cast<unsigned char>(c)]) return false;
        return true;
    }
    /// All that pages tell of stands on them, but for these.
    bool has_anchor(indexed_thing const& thing) const {
        if (thing.deleted || !is_fragment(thing.id)) return false;
        for (auto const tag : {tag_of<basic_record<S>>, tag_of<basic_place<S>>, tag_of<basic_external<S>>})
            if (thing.kind->tag == tag) return false;
        return true;
    }

    void mention(indexed_thing const& thing, typename known_things<S>::mention& how) {
        auto const write = [&] { link(thing, [&] { put_name(thing); }); };
        if (!std::exchange(how.once, true)) return write();
        if (how.written.empty()) how.written = keep(write);
        to.again(how.written);
    }
    /// Of what hardly any record names, such as one of several contributions.
    std::string_view name_among_all(std::string_view id) {
        if (!all_) all_.emplace(whole);
        auto const* const thing = all_->things.find(id);
        return thing && !thing->deleted ? all_->called.of(*thing).brief : id;
    }

    template <class Entity>
    static Entity const* as(indexed_thing const& thing) {
        return directory<S>::template as<Entity>(&thing);
    }
    void put_name(indexed_thing const& thing) {
        if (auto const* visit = as<basic_site_visit<S>>(thing)) {
            visit_name(*visit);
        } else if (auto const* paper = as<basic_document<S>>(thing)) {
            document_title(*paper);
        } else if (auto const* point = as<basic_activity<S>>(thing)) {
            own(plenary::detail::in_a_row(say.programme.activity, point->number));
        } else if (auto const* o = as<basic_outcome<S>>(thing)) {
            own(plenary::detail::in_a_row(say.outcome, number_of(*o)));
        } else if (auto const* f = as<basic_finding<S>>(thing)) {
            own(plenary::detail::in_a_row(say.finding, number_of(*f)));
        } else {
            given(called.of(thing).brief);
        }
    }

public:
    /// The title of a visit, or else the place visited, or else who receives there.
    void visit_name(basic_site_visit<S> const& visit) {
        if (visit.title) return given(*visit.title);
        if (visit.place) return given(called.of(*visit.place).brief);
        std::size_t i = 0;
        for (auto const& host : visit.hosts) {
            if (i++ != 0) own(i == visit.hosts.size() ? say.programme.and_ : std::string_view(", "));
            given(called.of(host).full);
        }
        if (i == 0) own(say.programme.site_visit);
    }

    /// The title with the volume and the edition that tell it from others.
    void document_title(basic_document<S> const& paper) {
        given(paper.title);
        if (paper.volume) own(plenary::detail::in_a_row(", ", say.programme.volume, *paper.volume));
        if (paper.edition) own(plenary::detail::in_a_row(", ", say.programme.edition, *paper.edition));
    }

private:
    static void number(auto const& groups, auto const& all, std::vector<unsigned>& numbers) {
        unsigned n = 0;
        numbers.resize(all.size());
        for (auto const& [_, of_kind] : groups)
            for (auto const* thing : of_kind) numbers[std::size_t(thing - &all[0])] = ++n;
    }

    struct all_things {
        explicit all_things(basic_record<S> const& whole) : things(whole), called(things) {}
        directory<S> things;
        plenary::names<S> called;
    };

    std::optional<all_things> all_;
    std::unordered_map<char const*, std::string> words_of_names_;
    markup_store store_;
    std::string_view language_;
    bool is_own_language_ = true;
    std::string_view own_direction_;  // of the page's own words, where it is not that of the page
    bool runs_one_way_ = true;        // from left to right, but for texts that say otherwise
    std::string fragment_;
    std::vector<unsigned> numbers_of_outcomes_, numbers_of_findings_;  // beside each
};

}  // namespace plenary::html
