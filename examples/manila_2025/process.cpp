#include "parts.hpp"

// The process with its subjects and its commitment, and the organisations.

namespace examples::manila {

using namespace plenary;

process bali_process() {
    process p{.id = {"bali-process"},
              .meta = meta{.provenance = {editorial("thematic_issues",
                                                    "What the week was about, not all that the process "
                                                    "works on. Which subjects are told apart is the "
                                                    "record's choice.")}},
              .name = "Bali Process"};
    p.thematic_issues = {
        thematic_issue{.id = {"trafficking-in-persons"}, .label = "Trafficking in persons"},
        thematic_issue{.id = {"online-scam-centres"}, .label = "Online scam centres"},
        thematic_issue{.id = {"illicit-financial-systems"}, .label = "Illicit financial systems"},
        thematic_issue{.id = {"transnational-organised-crime"}, .label = "Transnational organised crime"},
        thematic_issue{.id = {"scams-and-underground-banking"},
                       .label = "Scam operations and underground banking",
                       .definition = "What the two imply for the world as a whole."},
        thematic_issue{.id = {"forced-marriage-and-trafficking"},
                       .label = "Forced marriage and trafficking",
                       .definition = "Where the two meet."},
        thematic_issue{.id = {"trafficking-in-fishing"}, .label = "Trafficking in the fishing sector"},
        thematic_issue{.id = {"smuggling-and-iuu-fishing"},
                       .label = "People smuggling and IUU fishing",
                       .definition = "What gives cause for concern beside trafficking in the fishing sector.",
                       .related = {{"trafficking-in-fishing"}}},
        thematic_issue{.id = {"cyber-enabled-criminality"}, .label = "Cyber-enabled criminality"},
        thematic_issue{.id = {"cyber-enabled-trafficking"}, .label = "Cyber-enabled trafficking"},
        thematic_issue{.id = {"forced-criminality-online"}, .label = "Forced criminality online"},
        thematic_issue{.id = {"prevention"}, .label = "Prevention"},
        thematic_issue{.id = {"protection"}, .label = "Protection"},
        thematic_issue{.id = {"prosecution"}, .label = "Prosecution"},
        thematic_issue{.id = {"intelligence-sharing"}, .label = "Intelligence sharing"},
        thematic_issue{.id = {"strategic-awareness"}, .label = "Strategic awareness"},
        thematic_issue{.id = {"regional-capacity-building"}, .label = "Regional capacity building"},
        thematic_issue{.id = {"law-enforcement-cooperation"}, .label = "Law enforcement cooperation"},
        thematic_issue{.id = {"victim-identification"}, .label = "Victim identification"},
        thematic_issue{.id = {"remedy-and-justice"}, .label = "Remedy and justice for migrant workers"},
        thematic_issue{.id = {"frontline-and-survivor-experience"},
                       .label = "Frontline and survivor experience"},
        thematic_issue{.id = {"cross-sector-collaboration"},
                       .meta = meta{.provenance = {editorial(
                                        "alternative_labels",
                                        "The source speaks of both; they are taken for one subject.")}},
                       .label = "Cross-sector collaboration",
                       .alternative_labels = {"Cross-sector partnerships"}},
        thematic_issue{.id = {"migration-pathways"}, .label = "Safe and decent migration pathways"},
        thematic_issue{.id = {"pre-departure-counselling"},
                       .label = "Pre-departure counselling and information"},
        thematic_issue{.id = {"returns-and-reintegration"}, .label = "Returns and reintegration"},
        thematic_issue{.id = {"sustainable-returns"}, .label = "Sustainable returns"},
        thematic_issue{.id = {"safe-and-dignified-return"}, .label = "Safe and dignified return"},
        thematic_issue{.id = {"sustainable-reintegration"}, .label = "Sustainable reintegration"},
        thematic_issue{.id = {"data-and-biometrics"}, .label = "Data and biometrics"},
        thematic_issue{.id = {"regional-data-practices"}, .label = "Regional data practices"},
        thematic_issue{.id = {"data-informed-approaches"}, .label = "Data-informed approaches"},
        thematic_issue{.id = {"evidence-based-approaches"}, .label = "Evidence-based approaches"},
    };
    p.statements = {standing_statement{
        .id = {"bali-process-commitment"},
        .statement = "To work for answers to trafficking in persons, and to the transnational crimes related "
                     "to it, that are coordinated and practical and put people at their centre."}};
    return p;
}

namespace {

organisation named_by_acronym(std::string id, std::string acronym,
                              organisation_kind kind = organisation_kind::unknown) {
    return {.id = {std::move(id)}, .name = acronym, .acronym = acronym, .kind = kind};
}

meta as_state(std::string words) {
    return meta{.provenance = {derived("kind", words, "The name is that of a state."),
                               derived("country", words, "The code that ISO 3166-1 gives to the name.")}};
}

}  // namespace

std::vector<organisation> organisations() {
    constexpr auto mechanism = organisation_kind::regional_mechanism;
    return {
        organisation{.id = {"philippines"},
                     .meta = as_state("the Philippines"),
                     .name = "Philippines",
                     .kind = organisation_kind::state,
                     .country = "PH"},
        organisation{.id = {"fiji"},
                     .meta = as_state("Fiji"),
                     .name = "Fiji",
                     .kind = organisation_kind::state,
                     .country = "FJ"},
        named_by_acronym("unodc", "UNODC"),
        named_by_acronym("gi-toc", "GI-TOC"),
        named_by_acronym("asean-act", "ASEAN-ACT", mechanism),
        named_by_acronym("igc", "IGC", mechanism),
        named_by_acronym("ijm", "IJM", mechanism),
        named_by_acronym("pidc", "PIDC", mechanism),
        named_by_acronym("iom", "IOM", mechanism),
        named_by_acronym("rso", "RSO", mechanism),
        organisation{
            .id = {"department-of-migrant-workers"},
            .meta = meta{.provenance = {derived("kind", "and partner agencies",
                                                "A department of a state, which the source ranks with "
                                                "agencies that are its partners."),
                                        derived("parent", "Philippines Department of Migrant Workers",
                                                "The name says whose department it is.")}},
            .name = "Philippines Department of Migrant Workers",
            .kind = organisation_kind::government_agency,
            .parent = {{"philippines"}}},
        organisation{.id = {"up-manila-centre"}, .name = "UP Manila Centre for Gender and Women Studies"},
        organisation{.id = {"bi-i-probes"}, .name = "BI I-PROBES"},
        organisation{.id = {"naia-task-force"},
                     .name = "NAIA Task Force Against Trafficking",
                     .kind = organisation_kind::task_force},
        organisation{
            .id = {"philippine-coast-guard"},
            .meta = meta{.provenance = {derived("kind", "whole-of-government",
                                                "A coast guard that is shown as part of a government's "
                                                "efforts."),
                                        derived("parent", "Philippine Coast Guard",
                                                "The name says whose coast guard it is.")}},
            .name = "Philippine Coast Guard",
            .kind = organisation_kind::government_agency,
            .parent = {{"philippines"}}},
    };
}

}  // namespace examples::manila
