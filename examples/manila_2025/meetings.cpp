#include "parts.hpp"

// The week as a whole and the annual meetings of the two groups.

namespace examples::manila {

using namespace plenary;
using role = participation_role;
using sector = participation_sector;

meeting week() {
    meeting m{.id = {"week-manila-2025"},
              .meta = meta{.provenance = {editorial("title", "The source gives the week no title."),
                                          provenance{.field_name = "duration",
                                                     .source = {{source_account}},
                                                     .words = "five days of meetings and site engagements"}}},
              .kind = meeting_kind::programme_week,
              .title = "Bali Process week of engagements in Manila"};
    m.hosts = {the_group("wg-tip"), the_group("teg-rr")};
    m.dates = period{.start = date{2025, 12, 1}, .end = date{2025, 12, 5}};
    m.duration = duration{.amount = 5, .unit = time_unit::day};
    m.place = {{"manila"}};
    m.objectives = {"Strengthen cooperation", "Share emerging trends",
                    "Advance practical ways to combat trafficking in persons and to support sustainable "
                    "returns and reintegration"};
    m.issues = {{"trafficking-in-persons"}, {"returns-and-reintegration"}};
    m.participations = {
        participation{.id = {"week-wg-tip"}, .party = the_group("wg-tip"), .role = role::host},
        participation{.id = {"week-teg-rr"}, .party = the_group("teg-rr"), .role = role::host},
        participation{.id = {"week-members"}, .party = collectively("members"), .role = role::member},
        participation{.id = {"week-observers"}, .party = collectively("observers"), .role = role::observer},
        participation{.id = {"week-government-officials"},
                      .party = collectively("government officials"),
                      .role = role::participant,
                      .sector = sector::government},
        participation{.id = {"week-regional-organisations"},
                      .party = collectively("regional organisations"),
                      .role = role::participant},
        participation{.id = {"week-technical-experts"},
                      .party = collectively("technical experts"),
                      .role = role::expert}};
    m.status = programme_status::held;
    return m;
}

namespace {

session wg_tip_presentations() {
    return {.id = {"wg-tip-11-presentations"},
            .order = 3,
            .kind = session_kind::presentations,
            .title = "Presentations on thematic issues",
            .contributions = {contribution{
                .id = {"wg-tip-11-thematic-presentations"},
                .meta = examples_only("issues", "thematic issues such as"),
                .kind = contribution_kind::presentation,
                .by = {the_organisation("unodc"), the_organisation("philippines"), the_organisation("gi-toc"),
                       the_organisation("asean-act"), the_organisation("fiji")},
                .issues = {{"scams-and-underground-banking"},
                           {"forced-marriage-and-trafficking"},
                           {"trafficking-in-fishing"},
                           {"smuggling-and-iuu-fishing"}},
                .attribution = attribution::unknown}}};
}

std::vector<session> wg_tip_sessions() {
    return {
        session{.id = {"wg-tip-11-statements"},
                .order = 1,
                .kind = session_kind::statements,
                .title = "Opening statements",
                .contributions = {contribution{
                    .id = {"wg-tip-11-member-and-observer-statements"},
                    .kind = contribution_kind::statement,
                    .by = {collectively("members"), collectively("observers")},
                    .summary = "What had happened at home, what was difficult, and how far the "
                               "WG-TIP Forward Work Plan had come.",
                    .attribution = attribution::unknown}}},
        session{.id = {"wg-tip-11-exchange"},
                .order = 2,
                .kind = session_kind::exchange,
                .title = "Exchange of updates on regional trends",
                .focus = "Trends that emerge in the region",
                .contributions = {contribution{
                    .id = {"wg-tip-11-trend-updates"},
                    .meta = examples_only("issues", "emerging regional trends, including"),
                    .kind = contribution_kind::update,
                    .by = {collectively("delegates")},
                    .issues = {{"online-scam-centres"},
                               {"illicit-financial-systems"},
                               {"transnational-organised-crime"}},
                    .attribution = attribution::unknown}}},
        wg_tip_presentations(),
        session{
            .id = {"wg-tip-11-breakouts"},
            .order = 4,
            .kind = session_kind::breakout,
            .title = "Break-out discussions",
            .focus = "How to share more intelligence, how to become more aware strategically, and where "
                     "capacity building made to measure for the region is needed first",
            .issues = {{"intelligence-sharing"}, {"strategic-awareness"}, {"regional-capacity-building"}}},
        session{.id = {"wg-tip-11-closing"},
                .order = 5,
                .kind = session_kind::closing,
                .title = "Closing",
                .focus = "Working together under the Forward Work Plan, as before"},
    };
}

}  // namespace

meeting wg_tip_meeting() {
    meeting m{.id = {"wg-tip-11"},
              .meta = meta{.provenance = {derived("conveners", "Annual Meeting of the WG-TIP",
                                                  "It is the group's own meeting."),
                                          editorial("sessions",
                                                    "Titles are the record's: the source gives "
                                                    "none."),
                                          derived("sessions", "opened with",
                                                  "Ordered as the source tells it, which says of the first "
                                                  "and the last session that they were.")}},
              .kind = meeting_kind::annual_meeting,
              .series = "Annual Meeting of the WG-TIP",
              .ordinal = 11,
              .title = "WG-TIP Eleventh Annual Meeting",
              .parent = {{"week-manila-2025"}}};
    m.conveners = {the_group("wg-tip")};
    m.dates = period{.start = date{2025, 12, 1}};
    m.participations = {
        participation{.id = {"wg-tip-11-members"}, .party = collectively("members"), .role = role::member},
        participation{
            .id = {"wg-tip-11-observers"}, .party = collectively("observers"), .role = role::observer},
        participation{
            .id = {"wg-tip-11-delegates"}, .party = collectively("delegates"), .role = role::participant},
        participation{.id = {"wg-tip-11-unodc"}, .party = the_organisation("unodc"), .role = role::presenter},
        participation{.id = {"wg-tip-11-philippines"},
                      .party = the_organisation("philippines"),
                      .role = role::presenter},
        participation{
            .id = {"wg-tip-11-gi-toc"}, .party = the_organisation("gi-toc"), .role = role::presenter},
        participation{
            .id = {"wg-tip-11-asean-act"}, .party = the_organisation("asean-act"), .role = role::presenter},
        participation{.id = {"wg-tip-11-fiji"}, .party = the_organisation("fiji"), .role = role::presenter}};
    m.sessions = wg_tip_sessions();
    m.status = programme_status::held;
    return m;
}

namespace {

session teg_rr_discussions() {
    session s{
        .id = {"teg-rr-8-discussions"}, .order = 1, .kind = session_kind::exchange, .title = "Discussions"};
    constexpr auto discussion = agenda_item_kind::discussion;
    s.agenda = {
        agenda_item{.id = {"teg-rr-8-before-and-on-arrival"},
                    .title = "Support before departure, mechanisms of coordination, and processes on arrival",
                    .kind = discussion},
        agenda_item{.id = {"teg-rr-8-register"},
                    .title = "Updates by members for the Returns and Reintegration Register",
                    .kind = discussion,
                    .documents = {{"returns-register-volume-2"}}},
        agenda_item{.id = {"teg-rr-8-reintegration"},
                    .title = "Initiatives for sustainable reintegration in the region",
                    .kind = discussion,
                    .issues = {{"sustainable-reintegration"}}},
        agenda_item{.id = {"teg-rr-8-new-programme"},
                    .title = "A new programme to be developed",
                    .kind = discussion,
                    .activity = {{"forward-work-plan-activity-1"}}},
        agenda_item{.id = {"teg-rr-8-data-and-biometrics"},
                    .title = "What is new in data and biometrics",
                    .kind = discussion,
                    .issues = {{"data-and-biometrics"}}},
        agenda_item{.id = {"teg-rr-8-data-practices"},
                    .meta = examples_only("documents", "emerging regional data practices, including"),
                    .title = "Data practices that emerge in the region",
                    .kind = discussion,
                    .issues = {{"regional-data-practices"}},
                    .documents = {{"4mi-returns-research"}, {"pidc-platform"}}},
    };
    s.contributions = {contribution{.id = {"teg-rr-8-member-updates"},
                                    .kind = contribution_kind::update,
                                    .by = {collectively("members")},
                                    .documents = {{"returns-register-volume-2"}},
                                    .attribution = attribution::unknown}};
    return s;
}

session rso_update() {
    return {.id = {"teg-rr-8-rso-update"},
            .order = 2,
            .kind = session_kind::unknown,
            .title = "Update by the RSO",
            .contributions = {
                contribution{.id = {"rso-policy-guide-update"},
                             .kind = contribution_kind::update,
                             .by = {the_organisation("rso")},
                             .documents = {{"policy-guide-refresh"}}},
                contribution{.id = {"rso-priority-areas"},
                             .kind = contribution_kind::other,
                             .by = {the_organisation("rso")},
                             .summary = "An outline of the areas that come first on the way into 2026; "
                                        "the source does not name them."}}};
}

}  // namespace

meeting teg_rr_meeting() {
    meeting m{.id = {"teg-rr-8"},
              .meta = meta{.provenance = {editorial("sessions",
                                                    "Titles are the record's, as is telling the "
                                                    "RSO's update apart from the discussions."),
                                          derived("sessions", "The meeting concluded with",
                                                  "Ordered as the source tells it, which says of the last "
                                                  "session that it was.")}},
              .kind = meeting_kind::annual_meeting,
              .series = "Annual Meeting of the TEG-RR",
              .ordinal = 8,
              .title = "TEG-RR Eighth Annual Meeting",
              .parent = {{"week-manila-2025"}}};
    m.conveners = {the_group("teg-rr")};
    m.dates = period{.start = date{2025, 12, 4}, .end = date{2025, 12, 5}};
    m.objectives = {
        "Strengthen policies and programmes for return that is safe and dignified, and for "
        "reintegration that lasts"};
    m.issues = {{"safe-and-dignified-return"}, {"sustainable-reintegration"}};
    m.participations = {
        participation{.id = {"teg-rr-8-members"}, .party = collectively("members"), .role = role::member},
        participation{.id = {"teg-rr-8-rso"}, .party = the_organisation("rso"), .role = role::presenter}};
    m.sessions = {teg_rr_discussions(), rso_update(),
                  session{.id = {"teg-rr-8-closing"},
                          .order = 3,
                          .kind = session_kind::closing,
                          .title = "Closing",
                          .focus = "Closer cooperation, and more evidence behind the work on returns and "
                                   "reintegration"}};
    m.status = programme_status::held;
    return m;
}

}  // namespace examples::manila
