#pragma once

#include "plenary/core/output.hpp"
#include "plenary/diagnose/report.hpp"
#include "plenary/json/writer.hpp"
#include "plenary/sarif/model.hpp"
#include "plenary/sarif/uri.hpp"
#include "plenary/version.hpp"

#include <map>

namespace plenary::sarif {

constexpr level level_of(severity how) {
    switch (how) {
        case severity::error: return level::error;
        case severity::warning: return level::warning;
        default: return level::note;
    }
}

/// A kind of finding and what there is to say about it, for people who look its code up.
inline reporting_descriptor describe(finding_kind const& kind, std::string help_text,
                                     std::string help_markdown) {
    std::string full(kind.summary);
    if (!kind.hint.empty()) full += phrase(" Help: ", kind.hint, '.');
    return {.id = std::string(kind.code),
            .shortDescription = {std::string(kind.summary)},
            .fullDescription = {std::move(full)},
            .help = {std::move(help_text), std::move(help_markdown)},
            .defaultConfiguration = {level_of(kind.severity)}};
}

/// The findings of one run of a check over any number of files, as a SARIF log.
class log {
public:
    /// `rules` describe what can be found; runs that check for the same have the same `category`.
    log(std::vector<reporting_descriptor> rules, std::string_view category) {
        for (std::size_t i = 0; i != rules.size(); ++i) places_.emplace(rules[i].id, i);
        run_.tool.driver = {"plenary", PLENARY_VERSION_STRING, PLENARY_VERSION_STRING, std::move(rules)};
        run_.invocations.emplace_back();
        run_.automationDetails.id = phrase("plenary/", category, '/');
        run_.results.emplace();
    }

    /// The findings about a file. `text` is what was checked.
    void add(report const& findings, std::string_view file, std::string_view text) {
        auto const about = add_artifact(file);
        for (auto const& found : findings) run_.results->push_back(to_result(found, about, text));
        for (auto const& accepted : findings.suppressed()) {
            run_.results->push_back(to_result(accepted.found, about, text));
            run_.results->back().suppressions->push_back({suppression_kind::inSource, accepted.reason});
        }
    }

    /// A file that could not be checked.
    void add_failure(std::string_view file, std::string_view problem) {
        auto& how = run_.invocations.front();
        how.executionSuccessful = false;
        how.toolExecutionNotifications.push_back(
            {level::error, {std::string(problem)}, {location{{add_artifact(file)}}}});
    }

    run const& content() const { return run_; }

    /// One JSON text.
    template <sink Sink>
    void write(Sink&& target, json::write_options const& options = {}) const {
        output out(target);
        json::emitter to(out, options);
        to.begin_record(3);
        to.key("$schema");
        to.text("https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json");
        to.key("version");
        to.text("2.1.0");
        to.key("runs");
        to.begin_list(1);
        to.element();
        plenary::write(to, run_);
        to.end_list();
        to.end_record();
        if (options.indent != 0) out.put('\n');
        out.flush();
    }

private:
    artifact_location add_artifact(std::string_view file) {
        run_.artifacts.push_back({{uri_of(file)}, {"analysisTarget"}});
        return {uri_of(file), run_.artifacts.size() - 1};
    }

    /// What is meant stands on one line: a name, a leaf, or the bracket that something begins with.
    static region region_of(source_range where, std::string_view text) {
        auto const meant = text.substr(std::min(where.offset, text.size()), where.length);
        auto const columns = std::max<std::size_t>(code_points(meant), !meant.empty());  // of a stray byte: 1
        return {where.line, where.column, where.column + columns, where.offset, meant.size()};
    }

    result to_result(diagnostic const& found, artifact_location const& about, std::string_view text) const {
        result out{.ruleId = found.code,
                   .level = level_of(found.severity),
                   .message = {found.hint.empty() ? found.message : phrase(found.message, "; ", found.hint)},
                   .locations = {location{{about}}},
                   .partialFingerprints = {phrase(found.code, ' ', found.path)},
                   .suppressions = std::vector<suppression>()};
        if (auto const at = places_.find(found.code); at != places_.end()) out.ruleIndex = at->second;
        auto& where = out.locations.front();
        if (found.where.line != 0) where.physicalLocation.region = region_of(found.where, text);
        if (!found.path.empty()) where.logicalLocations.push_back({found.path, "value"});
        if (auto mend = to_fix(found, about, text)) out.fixes.push_back(std::move(*mend));
        return out;
    }

    /// SARIF mends texts, not values: a fix can be said where it gives another leaf for the one
    /// that the finding is about.
    static std::optional<fix> to_fix(diagnostic const& found, artifact_location const& about,
                                     std::string_view text) {
        if (found.fix.size() != 1 || found.where.line == 0 || found.where.offset >= text.size()) return {};
        auto const& operation = found.fix.front();
        auto const first = text[found.where.offset];
        bool const is_leaf = first != '{' && first != '[';
        if (operation.op != patch_verb::replace || operation.path != found.path || !is_leaf) return {};
        return fix{
            {found.fix_is_safe ? "What is meant, beyond doubt." : "What may be meant."},
            {artifact_change{
                about, {replacement{region_of(found.where, text), {json::to_string(*operation.value)}}}}}};
    }

    run run_;
    std::map<std::string, std::size_t, std::less<>> places_;
};

}  // namespace plenary::sarif
