#include "parts.hpp"

// What was found, said and achieved.

namespace examples::manila {

using namespace plenary;

namespace {

finding trend(std::string issue_id, std::string statement) {
    // Half a sentence names three trends: whether all of it is said of each is a matter of reading.
    return {.id = {"trend-" + issue_id},
            .meta = meta{.provenance = {derived("statement", "growing influence",
                                                "Read as said of each of the three trends that follow it.")}},
            .kind = finding_type::trend,
            .statement = std::move(statement),
            .issues = {{issue_id}},
            .evidence = {{"wg-tip-11-exchange"}}};
}

}  // namespace

std::vector<finding> findings() {
    return {
        trend("online-scam-centres", "Online scam centres are gaining influence in the region."),
        trend("illicit-financial-systems", "Illicit financial systems are gaining influence in the region."),
        trend("transnational-organised-crime",
              "Transnational organised crime is gaining influence in the region.")};
}

std::vector<assertion> assertions() {
    return {
        assertion{
            .id = {"philippines-tier-1"},
            .meta = meta{.provenance = {derived("duration", "decade-long", "A decade is about ten years.")}},
            .subject = {"philippines"},
            .claim = "Is ranked in Tier 1.",
            .duration =
                plenary::duration{.amount = 10, .unit = time_unit::year, .exactness = exactness::about},
            .source = {{"us-tip-report"}},
            .session = {{"site-visits-2025-plenary"}}},
        assertion{.id = {"bali-process-commitment-reinforced"},
                  .subject = {"bali-process-commitment"},
                  .claim = "Was reinforced once more by the engagements of this week.",
                  .source = {{source_account}}}};
}

namespace {

/// One of the outcomes that the source ascribes to the participants of the whole week.
outcome of_the_week(std::string id, outcome_kind kind, std::string statement,
                    std::vector<ref_to<basic_thematic_issue, owning>> issues) {
    return {.id = {std::move(id)},
            .kind = kind,
            .statement = std::move(statement),
            .meeting = {{"week-manila-2025"}},
            .parties = {collectively("participants")},
            .issues = std::move(issues)};
}

outcome wg_tip_reaffirmation() {
    return {.id = {"wg-tip-11-reaffirmation"},
            .meta = meta{.provenance = {derived("parties", "The meeting closed with",
                                                "The meeting that closed with it is the group's.")}},
            .kind = outcome_kind::reaffirmation,
            .statement = "Those who take part go on working together under the Forward Work Plan.",
            .meeting = {{"wg-tip-11"}},
            .sessions = {{"wg-tip-11-closing"}},
            .parties = {the_group("wg-tip")},
            .plan = {{"wg-tip-forward-work-plan"}}};
}

outcome teg_rr_commitment() {
    return {.id = {"teg-rr-8-commitment"},
            .meta = meta{.provenance = {derived("parties", "The meeting concluded with",
                                                "The meeting that concluded with it is the group's.")}},
            .kind = outcome_kind::commitment,
            .statement =
                "A commitment renewed: closer cooperation, and work on returns and reintegration "
                "that rests more firmly on evidence.",
            .meeting = {{"teg-rr-8"}},
            .sessions = {{"teg-rr-8-closing"}},
            .parties = {the_group("teg-rr")},
            .issues = {{"evidence-based-approaches"}, {"returns-and-reintegration"}}};
}

}  // namespace

std::vector<outcome> outcomes() {
    auto trends = of_the_week("outcome-understanding-of-trends", outcome_kind::shared_understanding,
                              "Emerging trends in trafficking, cyber-enabled criminality among them, are "
                              "better understood in the region.",
                              {{"trafficking-in-persons"}, {"cyber-enabled-criminality"}});
    trends.meta = examples_only("issues", "emerging trafficking trends, including");
    return {wg_tip_reaffirmation(),
            teg_rr_commitment(),
            std::move(trends),
            of_the_week("outcome-challenges-and-tools", outcome_kind::exchange,
                        "Participants told each other of challenges in their operations and of practical "
                        "tools, so that prevention, protection and prosecution become stronger.",
                        {{"prevention"}, {"protection"}, {"prosecution"}}),
            of_the_week("outcome-reintegration-and-data", outcome_kind::progress,
                        "The region's conversations about sustainable reintegration and data-informed "
                        "approaches moved forward.",
                        {{"sustainable-reintegration"}, {"data-informed-approaches"}}),
            of_the_week("outcome-joint-priorities", outcome_kind::identified_priority,
                        "Areas were singled out that come first when WG-TIP and TEG-RR collaborate in "
                        "future.",
                        {}),
            of_the_week("outcome-cross-sector-partnerships", outcome_kind::reaffirmation,
                        "Partnerships across sectors are of value at every stage of the trafficking cycle.",
                        {{"cross-sector-collaboration"}, {"trafficking-in-persons"}})};
}

}  // namespace examples::manila
