#include "catalogue.hpp"
#include "commands.hpp"
#include "kind_table.hpp"

#include <plenary/json/writer.hpp>
#include <plenary/report/catalogue.hpp>
#include <plenary/report/explanation_text.hpp>
#include <plenary/validate/rules.hpp>
#include <plenary/version.hpp>

namespace cli {

using namespace plenary;

namespace {

/// Codes of one origin, and what to say about them all.
struct section {
    std::string_view heading, prose;
    std::vector<finding_kind> kinds;
};

std::vector<section> sections() {
    return {
        {"Reading",
         "What the reader says of a document. It cannot be changed or suppressed: what is not read cannot "
         "be checked.",
         reading_kinds<record>()},
        {"Fields", "What the notes and the types of fields ask of their values.", field_kinds<record>()},
        {"Rules", "What must agree.", rule_kinds(all_rules)},
        {"Checking", "What is said about the check itself.", checking_kinds()},
        {"Importing",
         "What is said where a table is brought into a record, or a calendar is read, beside what the reader "
         "says of any document.",
         importing_kinds()},
        {"Redaction", "What is said to those who redact a record, and to nobody else.", redaction_kinds()}};
}

void put_table(console& to) {
    page out(to.out.width(), to.out.colour());
    for (auto const& part : sections()) put_kinds(out, part.heading, part.kinds);
    put_legend(out);
    to.out.put(out.text());
}

/// What is written as JSON.
struct catalogue {
    std::string version;
    std::vector<explanation> kinds{};

    BOOST_DESCRIBE_CLASS(catalogue, (), (version, kinds), (), ())
    static constexpr auto notes() {
        return field_notes{
            field<&catalogue::version>("The version of the program."),
            field<&catalogue::kinds>("Every kind of finding."),
        };
    }
};

constexpr std::size_t page_width = 100;

void put_json(console& to) {
    catalogue all{PLENARY_VERSION_STRING};
    for (auto const& kind : all_kinds()) all.kinds.push_back(explain_kind(kind, page_width));
    json::write(all, to.out, {.indent = 2});
}

void put_page(console& to) {
    to.out.put("# What plenary finds\n\nWritten by `plenary rules --format markdown`.\n");
    for (auto const& part : sections()) {
        to.out.put(phrase("\n## ", part.heading, "\n\n", part.prose, '\n'));
        for (auto const& kind : part.kinds)
            to.out.put(phrase("\n### ", kind.code, "\n\n", to_markdown(explain_kind(kind, page_width))));
    }
}

}  // namespace

exit_code rules(rules_arguments const& asked, console& to) {
    switch (asked.format) {
        case catalogue_format::text: put_table(to); break;
        case catalogue_format::markdown: put_page(to); break;
        case catalogue_format::json: put_json(to); break;
    }
    return exit_code::clean;
}

}  // namespace cli
