#include "catalogue.hpp"
#include "check_lines.hpp"
#include "check_result.hpp"
#include "commands.hpp"
#include "fix.hpp"
#include "input.hpp"
#include "records.hpp"
#include "replace_file.hpp"

#include <zones/zone_files.hpp>

#include <plenary/json/writer.hpp>
#include <plenary/report/explanation_text.hpp>
#include <plenary/report/github.hpp>
#include <plenary/report/terminal.hpp>
#include <plenary/sarif/log.hpp>
#include <plenary/version.hpp>

namespace cli {

using namespace plenary;

namespace {

/// A document, what was found in it, and what was changed before.
struct checked_document {
    input document;
    report findings{};
    std::vector<applied_change> changes{};
    exit_code problem = exit_code::clean;  ///< what `document.problem` says
};

/// Changes the file as its findings allow; then they are those of the new text.
void fix_file(checked_document& checked, checking const& how) {
    auto& document = checked.document;
    auto mended = mend_document(document.text, checked.findings, how);
    if (!mended.refusal.empty()) {
        document.problem = phrase(document.name, " is not changed: ", mended.refusal);
        checked.problem = exit_code::errors;
    } else if (!mended.changes.empty()) {
        if (auto const error = replace_file(document.name, mended.text)) {
            document.problem = phrase("cannot write ", document.name, ": ", error.message());
            checked.problem = exit_code::no_access;
            return;
        }
        document.text = std::move(mended.text);
        checked.changes = std::move(mended.changes);
        checked.findings = check_record(document.text, how);
    }
}

checked_document check_file(std::string const& argument, bool fix, checking const& how, console& to) {
    progress shown(to);
    checked_document out{read_input(argument, shown)};
    shown.say("checking " + out.document.name);
    if (!out.document.problem.empty()) {
        out.problem = exit_code::no_access;
        return out;
    }
    out.findings = check_record(out.document.text, how);
    if (fix) fix_file(out, how);
    return out;
}

std::vector<sarif::reporting_descriptor> sarif_rules() {
    constexpr std::size_t width = 76;
    std::vector<sarif::reporting_descriptor> out;
    for (auto const& kind : all_kinds()) {
        auto const told = explain_kind(kind, width);
        out.push_back(sarif::describe(kind, to_plain_text(told), to_markdown(told)));
    }
    return out;
}

/// `fixed[field.pattern]: /places/0/country: "ph" → "PH"` for each change.
void put_changes(checked_document const& checked, console& to) {
    if (checked.changes.empty()) return;
    auto const in_words = [](std::optional<any_value> const& value) {
        return value ? value_in_words(*value) : std::string("nothing");
    };
    std::string out;
    for (auto const& made : checked.changes) {
        terminal::paint(out, to.out.colour(), terminal::ink::help, phrase("fixed[", made.code, ']'));
        auto const is =
            made.to ? phrase("moved to ", *made.to) : phrase(in_words(made.was), " → ", in_words(made.is));
        append_visible(out, phrase(": ", made.path, ": ", is));
        out += '\n';
    }
    append_visible(out, checked.document.name);
    auto const n = checked.changes.size();
    to.out.put(out += phrase(": ", n, n == 1 ? " change" : " changes", " written\n\n"));
}

/// Reports on one file after the other, in the format that was asked for.
class reporter {
public:
    reporter(check_arguments const& asked, console& to)
        : asked_(asked), to_(to), result_{PLENARY_VERSION_STRING, asked.options.profile} {
        if (asked.format == check_format::sarif) log_.emplace(sarif_rules(), name_of(asked.options.profile));
    }

    exit_code add(checked_document const& checked) {
        auto const& [document, findings, changes, problem] = checked;
        bool const was_read = document.problem.empty() || !document.text.empty();
        auto& out = result_.files.emplace_back(file_result{.file = as_utf8(document.name)});
        out.found = {.error = findings.count(severity::error),
                     .warning = findings.count(severity::warning),
                     .note = findings.count(severity::note)};
        switch (asked_.format) {
            case check_format::text:
                put_changes(checked, to_);
                if (was_read)
                    terminal::write(findings, {document.name, document.text}, to_.out,
                                    {.width = to_.out.width(), .colour = to_.out.colour()});
                break;
            case check_format::json:
                out.changes = changes;
                out.findings.emplace(findings.begin(), findings.end());
                out.suppressed = findings.suppressed();
                break;
            case check_format::sarif:
                if (was_read) log_->add(findings, document.name, document.text);
                if (!document.problem.empty()) log_->add_failure(document.name, as_utf8(document.problem));
                break;
            case check_format::github:
                if (was_read) github::write(findings, as_utf8(document.name), document.text, to_.out);
                break;
        }
        if (!was_read) ++unread_;
        if (!document.problem.empty()) {
            to_.complain(document.problem);
            out.problem = as_utf8(document.problem);
        }
        return std::max(problem, findings.ok() ? exit_code::clean : exit_code::errors);
    }
    exit_code add(file_result const& lines) {
        result_.files.push_back(lines);
        if (lines.problem) {
            ++unread_;
            return exit_code::no_access;
        }
        return lines.found.error != 0 ? exit_code::errors : exit_code::clean;
    }

    void finish() {
        if (asked_.format == check_format::json) json::write(result_, to_.out, {.indent = 2});
        if (asked_.format == check_format::sarif) log_->write(to_.out, {.indent = 2});
        if (asked_.format == check_format::text && result_.files.size() > 1) to_.out.put(tally());
    }

private:
    /// "3 files: 1 error; 1 could not be read": of what was not read, nothing is said to be clean.
    std::string tally() const {
        finding_counts all;
        for (auto const& file : result_.files) {
            all.error += file.found.error;
            all.warning += file.found.warning;
            all.note += file.found.note;
        }
        auto const files = result_.files.size();
        auto out = phrase(files, " files: ");
        // A stream may break off behind lines in which something was found.
        bool const any = unread_ != files || all.error + all.warning + all.note != 0;
        if (any) out += terminal::tally(all.error, all.warning, all.note);
        if (unread_ != 0) out += phrase(any ? "; " : "", unread_, " could not be read");
        return out += '\n';
    }

    check_arguments const& asked_;
    console& to_;
    check_result result_;
    std::size_t unread_ = 0;
    std::optional<sarif::log> log_;
};

}  // namespace

exit_code check(check_arguments const& asked, console& to) {
    reporter out(asked, to);
    std::optional<zones::zone_files> zones;
    if (asked.zones) zones.emplace(*asked.zones);
    checking const how{asked.options, zones ? &*zones : nullptr};
    auto worst = exit_code::clean;
    for (auto const& argument : asked.files) {
        auto const found = asked.lines ? out.add(check_lines(argument, asked, how, to))
                                       : out.add(check_file(argument, asked.fix, how, to));
        worst = std::max(worst, found);
    }
    out.finish();
    return worst;
}

}  // namespace cli
