#pragma once

#include "plenary/json/checked.hpp"
#include "plenary/model/record.hpp"
#include "plenary/reflect/diagnostic_notes.hpp"
#include "plenary/report/catalogue.hpp"
#include "plenary/report/kind_examples.hpp"
#include "plenary/report/layout.hpp"
#include "plenary/validate/examples.hpp"
#include "plenary/validate/examples/known_zones.hpp"
#include "plenary/validate/together.hpp"

namespace plenary {

/// All there is to say about one kind of finding, for those who look its code up.
struct explanation {
    std::string code;
    plenary::severity severity = severity::error;
    plenary::severity in_drafts = severity::error;
    std::string summary;
    std::string hint;
    need needs = need::nothing;
    snippet made_of = snippet::members;
    std::string under{};
    std::string beside{};
    std::string wrong{};
    std::vector<diagnostic> found{};
    std::string right{};

    BOOST_DESCRIBE_CLASS(explanation, (),
                         (code, severity, in_drafts, summary, hint, needs, made_of, under, beside, wrong,
                          found, right),
                         (), ())
    static constexpr auto notes() {
        using e = explanation;
        return field_notes{
            field<&e::code>("The code, for looking up."),
            field<&e::severity>("How bad a finding is in what is to be published."),
            field<&e::in_drafts>("How bad it is in a draft."),
            field<&e::summary>("What must hold."),
            field<&e::hint>("What usually puts it right; may be empty."),
            field<&e::needs>("What else than the document is needed to judge it in full."),
            field<&e::made_of>("Whether the examples are members of a record, whole documents, or C++."),
            field<&e::under>("What the examples are read or checked under; completes \"where ...\"."),
            field<&e::beside>("Members of the record that the examples are joined with."),
            field<&e::wrong>("An example that is not as it should be."),
            field<&e::found>("What is found in it, with the places there."),
            field<&e::right>("The same as it should be."),
        };
    }
};

namespace detail {

/// What the examples of one kind are, and how they are judged.
struct judged_example {
    example shown;
    snippet made_of = snippet::members;
    std::string_view under{};
    read_options reading{};
    std::size_t max_findings = report::default_limit;
};

inline std::optional<judged_example> example_of(std::string_view code) {
    for (auto const& e : kind_examples)
        if (e.shown.code == code)
            return judged_example{e.shown, e.made_of, e.under, e.reading, e.max_findings};
    if (auto const* const e = find_example(code)) return judged_example{*e};
    return {};
}

template <rule... Rules>
report findings_in(judged_example const& how, std::string_view snippet_text,
                   std::tuple<Rules...> const& rules) {
    check_options checking{.max_findings = how.max_findings, .now = instant{.date = {2026, 1, 1}}};
    if (!how.shown.beside.empty()) {
        std::vector<record> both;
        for (auto const members : {how.shown.beside, snippet_text})
            both.push_back(json::read<record>(as_record(members)).value);
        return validate_together(both, rules, checking);
    }
    auto const text = how.made_of == snippet::members ? as_record(snippet_text) : std::string(snippet_text);
    return json::read_checked<record>(text, rules, how.reading, checking, examples::known_zones{}).findings;
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
    out.under = how->under;
    if (how->made_of == snippet::code) {
        out.wrong = how->shown.wrong;
        out.right = how->shown.right;
        return out;
    }
    for (auto& d : detail::findings_in(*how, how->shown.wrong, rules))
        if (d.code == kind.code) out.found.push_back(std::move(d));
    if (how->made_of == snippet::whole) {
        out.wrong = detail::visible_lines(how->shown.wrong);
        out.right = detail::visible_lines(how->shown.right);
        return out;
    }
    auto const laid_out = [&](std::string_view members) {
        return members.empty() ? std::string() : detail::laid_out(members, width);
    };
    out.beside = laid_out(how->shown.beside);
    out.wrong = laid_out(how->shown.wrong);
    out.right = laid_out(how->shown.right);
    constexpr std::string_view second_record = "/1";
    if (!out.beside.empty())
        for (auto& d : out.found) d.path.erase(0, second_record.size());
    detail::place_in_members(out.found, out.wrong);
    return out;
}

}  // namespace plenary
