#include "manila_2025.hpp"

#include "manila_2025/parts.hpp"

namespace examples {

using namespace plenary;
using namespace manila;

namespace {

std::vector<working_group> working_groups() {
    auto const belongs = [](std::string words) {
        return meta{.provenance = {derived("process", std::move(words),
                                           "The group hosted the engagements of the process's members and "
                                           "observers.")}};
    };
    return {working_group{.id = {"wg-tip"},
                          .meta = belongs("hosted by the Working Group"),
                          .name = "Working Group on Trafficking in Persons",
                          .acronym = "WG-TIP",
                          .kind = working_group_kind::working_group_,
                          .process = {{"bali-process"}}},
            working_group{.id = {"teg-rr"},
                          .meta = belongs("and the Technical Experts Group"),
                          .name = "Technical Experts Group on Returns and Reintegration",
                          .acronym = "TEG-RR",
                          .kind = working_group_kind::technical_experts_group,
                          .process = {{"bali-process"}}}};
}

std::vector<document> documents() {
    return {
        document{.id = {source_account},
                 .meta = meta{.provenance = {editorial("title", "The account has no title of its own."),
                                             editorial("kind",
                                                       "The account does not say what it is; it sums the "
                                                       "week up.")}},
                 .title = "Account of the week in Manila, 1 to 5 December 2025",
                 .kind = document_kind::summary,
                 .meeting = {{"week-manila-2025"}}},
        document{.id = {"us-tip-report"},
                 .title = "U.S. Trafficking in Persons Report",
                 .kind = document_kind::report},
        document{.id = {"returns-register-volume-2"},
                 .title = "Returns and Reintegration Register",
                 .kind = document_kind::register_,
                 .volume = 2},
        document{
            .id = {"4mi-returns-research"}, .title = "4Mi returns research", .kind = document_kind::research},
        document{.id = {"pidc-platform"},
                 .title = "Reporting and Information Sharing Platform",
                 .kind = document_kind::platform,
                 .owner = the_organisation("pidc")},
        document{.id = {"policy-guide"},
                 .meta = meta{.provenance = {provenance{
                                  .source = {{source_account}},
                                  .basis = provenance_basis::derived,
                                  .words = "Policy Guide refresh",
                                  .note = "What is refreshed was there before; nothing else is said "
                                          "of it."}}},
                 .title = "Returns and Reintegration Policy Guide",
                 .kind = document_kind::guide},
        document{.id = {"policy-guide-refresh"},
                 .title = "Returns and Reintegration Policy Guide refresh",
                 .kind = document_kind::guide,
                 .status = document_status::forthcoming,
                 .revision_of = {{"policy-guide"}},
                 .owner = the_organisation("rso")},
    };
}

std::vector<work_plan> work_plans() {
    return {
        work_plan{
            .id = {"wg-tip-forward-work-plan"}, .title = "WG-TIP Forward Work Plan", .group = {{"wg-tip"}}},
        work_plan{
            .id = {"forward-work-plan"},
            .meta = meta{.provenance = {editorial("group",
                                                  "Left open: the TEG-RR worked on an activity of the plan, "
                                                  "but the source does not say whose plan it is.")}},
            .title = "Forward Work Plan",
            .activities = {activity{.id = {"forward-work-plan-activity-1"}, .number = 1}}}};
}

meta origin_of_the_record() {
    auto m = examples_only("findings", "emerging regional trends, including");
    m.provenance.insert(m.provenance.begin(),
                        {provenance{.source = {{source_account}},
                                    .note = "Holds for everything that names no other origin. Names and "
                                            "terms are the source's, all other wording is the record's."},
                         editorial("title", "The source has no title.")});
    return m;
}

}  // namespace

record manila_2025() {
    return {
        .id = {"manila-2025"},
        .meta = origin_of_the_record(),
        .title = "Bali Process engagements in Manila, December 2025",
        .language = "en",
        .process = bali_process(),
        .organisations = organisations(),
        .working_groups = working_groups(),
        .places = {place{.id = {"manila"}, .name = "Manila"},
                   place{.id = {"nasdake-building"}, .name = "Nasdake Building"}},
        .documents = documents(),
        .work_plans = work_plans(),
        .meetings = {week(), wg_tip_meeting(), joint_event(), site_visit_programme(), teg_rr_meeting()},
        .findings = findings(),
        .assertions = assertions(),
        .outcomes = outcomes(),
    };
}

}  // namespace examples
