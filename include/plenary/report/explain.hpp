#pragma once

#include "plenary/csv/reader.hpp"
#include "plenary/ical/reader.hpp"
#include "plenary/json/checked.hpp"
#include "plenary/model/record.hpp"
#include "plenary/report/catalogue.hpp"
#include "plenary/report/explanation.hpp"
#include "plenary/report/kind_examples.hpp"
#include "plenary/report/layout.hpp"
#include "plenary/share/redact.hpp"
#include "plenary/share/traces.hpp"
#include "plenary/validate/examples/known_zones.hpp"
#include "plenary/validate/together.hpp"

// Examples are judged by those who find what they show, so that what is printed is what is found.

namespace plenary {

namespace detail {

inline std::optional<kind_example> example_of(std::string_view code) {
    for (auto const& e : kind_examples)
        if (e.shown.code == code) return e;
    if (auto const* const e = find_example(code)) return kind_example{*e};
    return {};
}

inline record record_of(std::string_view members) {
    return json::read<record>(as_record(members)).value;
}

template <rule... Rules>
report findings_in(kind_example const& how, std::string_view shown, std::tuple<Rules...> const& rules) {
    check_options checking{.max_findings = how.max_findings, .now = instant{.date = {2026, 1, 1}}};
    switch (how.made_of) {
        case snippet::members: break;
        case snippet::whole: return json::read_checked<record>(shown, rules, how.reading, checking).findings;
        case snippet::code: return report();
        case snippet::table: {
            auto onto = record_of(how.shown.beside);
            auto const done = csv::apply(onto, how.table, shown);
            return done ? done->findings : report();
        }
        case snippet::event:
            return ical::read(examples::as_calendar(shown), {}, examples::known_zones{}).findings;
        case snippet::calendar: return ical::read(shown, {}, examples::known_zones{}).findings;
    }
    if (how.redacted) {
        auto const whole = record_of(shown);
        return traces(whole, redact(whole, {}));
    }
    if (!how.shown.beside.empty())
        return validate_together(std::vector{record_of(how.shown.beside), record_of(shown)}, rules, checking);
    return json::read_checked<record>(as_record(shown), rules, how.reading, checking, examples::known_zones{})
        .findings;
}

/// The text of a document, in its lines, with all that could not be seen spelled out.
inline std::string visible_lines(std::string_view text) {
    std::string out;
    for (;;) {
        auto const end = std::min(text.find('\n'), text.size());
        append_visible(out, text.substr(0, end));
        if (end == text.size()) return out;
        out += '\n';
        text.remove_prefix(end + 1);
    }
}

/// The members of an example, in lines of the given width.
inline std::string laid_out(std::string_view members, std::size_t width) {
    any_value whole = json::read<any_value>(phrase('{', members, '}')).value;
    return lay_out_members(whole, width);
}

/// Gives the findings their places in the lines of an event, without what stands before them.
inline void place_in_event(std::vector<diagnostic>& found) {
    auto const& before = examples::before_event;
    for (auto& d : found) {
        d.where.line -= std::size_t(std::count(before.begin(), before.end(), '\n'));
        d.where.offset -= before.size();
    }
}

/// Gives the findings their places in the members of an object as they are printed.
inline void place_in_members(std::vector<diagnostic>& found, std::string_view members) {
    report placed;
    for (auto& d : found) {
        d.where = {};
        placed.add(d);
    }
    constexpr std::string_view opening = "{\n";
    json::locate(placed, phrase(opening, members, "\n}"));
    found.assign(placed.begin(), placed.end());
    for (auto& d : found) {
        bool const inside = d.where.line > 1;  // else it is about what the example leaves out
        d.where.line = inside ? d.where.line - 1 : 0;
        d.where.offset = inside ? d.where.offset - opening.size() : 0;
    }
}

}  // namespace detail

/// Explains a kind of finding by its example, in lines of `width` columns. Where neither the library
/// nor `rules` have one, there is no example.
template <rule... Rules>
explanation explain(finding_kind const& kind, std::tuple<Rules...> const& rules, std::size_t width = 76) {
    explanation out{.code = std::string(kind.code),
                    .severity = severity_under(profile::publish, kind),
                    .in_drafts = severity_under(profile::draft, kind),
                    .summary = std::string(kind.summary),
                    .hint = std::string(kind.hint),
                    .needs = kind.needs};
    auto const how = detail::example_of(kind.code);
    if (!how) return out;
    out.made_of = how->made_of;
    out.under = how->table.empty() ? std::string(how->under) : phrase("this is ", how->table, ".csv");
    for (auto& d : detail::findings_in(*how, how->shown.wrong, rules))
        if (d.code == kind.code) out.found.push_back(std::move(d));
    auto const laid_out = [&](std::string_view members) {
        return members.empty() ? std::string() : detail::laid_out(members, width);
    };
    out.beside = laid_out(how->shown.beside);
    if (how->made_of != snippet::members) {
        bool const as_it_is = how->made_of == snippet::code;
        out.wrong = as_it_is ? how->shown.wrong : detail::visible_lines(how->shown.wrong);
        out.right = as_it_is ? how->shown.right : detail::visible_lines(how->shown.right);
        if (how->made_of == snippet::event) detail::place_in_event(out.found);
        return out;
    }
    out.wrong = laid_out(how->shown.wrong);
    out.right = laid_out(how->shown.right);
    constexpr std::string_view second_record = "/1";
    if (!out.beside.empty())
        for (auto& d : out.found) d.path.erase(0, second_record.size());
    detail::place_in_members(out.found, out.wrong);
    return out;
}

}  // namespace plenary
