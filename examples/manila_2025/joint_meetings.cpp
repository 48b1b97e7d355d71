#include "parts.hpp"

// What the two groups held together: the regional event and the site visits.

namespace examples::manila {

using namespace plenary;
using role = participation_role;
using sector = participation_sector;

namespace {

std::vector<party> both_groups() {
    return {the_group("wg-tip"), the_group("teg-rr")};
}

participation exhibitor(std::string organisation_id) {
    return {.id = {"joint-event-2025-" + organisation_id},
            .party = the_organisation(organisation_id),
            .role = role::exhibitor};
}

stall stall_of(std::string organisation_id) {
    return {.id = {"stall-" + organisation_id}, .exhibitors = {the_organisation(organisation_id)}};
}

session market_stalls() {
    session s{.id = {"joint-event-2025-market-stalls"},
              .kind = session_kind::market_stalls,
              .title = "Interactive market stalls",
              .focus = "Contact between participants and regional mechanisms"};
    s.meta = meta{.provenance = {derived("stalls", "regional mechanisms including",
                                         "A stall is entered for each mechanism that is named; how many "
                                         "there were is not said.")},
                  .listings = {illustrative("stalls")}};
    s.stalls = {stall_of("igc"), stall_of("ijm"),       stall_of("pidc"),
                stall_of("iom"), stall_of("asean-act"), stall_of("rso")};
    return s;
}

std::vector<session> event_sessions() {
    constexpr auto unknown = session_kind::unknown;
    return {
        session{.id = {"joint-event-2025-pathways"},
                .kind = unknown,
                .title = "Safe and decent migration pathways",
                .focus = "Such pathways as a strategy at the core of prevention",
                .issues = {{"migration-pathways"}, {"prevention"}}},
        session{.id = {"joint-event-2025-pre-departure"},
                .kind = unknown,
                .title = "Counselling and information before departure",
                .focus = "What counselling and which information people need before they depart",
                .issues = {{"pre-departure-counselling"}}},
        session{.id = {"joint-event-2025-law-enforcement"},
                .kind = unknown,
                .title = "Law enforcement cooperation",
                .focus = "How cooperation in law enforcement can become stronger",
                .issues = {{"law-enforcement-cooperation"}}},
        session{.id = {"joint-event-2025-victim-identification"},
                .kind = unknown,
                .title = "Victim identification",
                .focus = "Better practice, above all where people are forced into crime online",
                .issues = {{"victim-identification"}, {"forced-criminality-online"}}},
        session{.id = {"joint-event-2025-remedy-and-justice"},
                .kind = unknown,
                .title = "Remedy and justice for migrant workers",
                .focus = "How migrant workers get access to remedy and to justice",
                .issues = {{"remedy-and-justice"}}},
        session{.id = {"joint-event-2025-cross-sector"},
                .kind = unknown,
                .title = "Cross-sector collaboration",
                .focus = "What cross-sector collaboration does for return and reintegration",
                .issues = {{"cross-sector-collaboration"}, {"returns-and-reintegration"}}},
        market_stalls(),
        session{.id = {"joint-event-2025-closing"},
                .kind = session_kind::closing,
                .title = "Concluding discussions",
                .focus = "How what the front line and survivors have experienced becomes part of policy "
                         "design, so that long-term responses grow stronger",
                .issues = {{"frontline-and-survivor-experience"}}},
    };
}

std::vector<participation> event_participations() {
    return {participation{.id = {"joint-event-2025-governments"},
                          .party = collectively("practitioners from governments"),
                          .role = role::participant,
                          .sector = sector::government},
            participation{
                .id = {"joint-event-2025-international-organisations"},
                .meta = meta{.provenance = {derived("sector", "international organisations",
                                                    "Named beside governments, civil society and the private "
                                                    "sector, they are taken for intergovernmental ones.")}},
                .party = collectively("practitioners from international organisations"),
                .role = role::participant,
                .sector = sector::intergovernmental},
            participation{.id = {"joint-event-2025-civil-society"},
                          .party = collectively("practitioners from civil society"),
                          .role = role::participant,
                          .sector = sector::civil_society},
            participation{.id = {"joint-event-2025-private-sector"},
                          .party = collectively("practitioners from the private sector"),
                          .role = role::participant,
                          .sector = sector::private_sector},
            exhibitor("igc"),
            exhibitor("ijm"),
            exhibitor("pidc"),
            exhibitor("iom"),
            exhibitor("asean-act"),
            exhibitor("rso")};
}

}  // namespace

meeting joint_event() {
    meeting m{
        .id = {"joint-event-2025"},
        .meta = meta{.provenance =
                         {derived("dates", "On the second day",
                                  "The second day of the week that begins on 1 December 2025."),
                          editorial("sessions", "Titles are the record's: the source gives none."),
                          derived("sessions", "Key sessions examined",
                                  "A session is entered for each subject that is listed. None has an order: "
                                  "only of the concluding discussions is it said when they were held.")},
                     .listings = {listing{.field_name = "sessions", .extent = listing_extent::unknown}}},
        .kind = meeting_kind::regional_event,
        .title = "Joint WG-TIP & TEG-RR Regional Event",
        .parent = {{"week-manila-2025"}}};
    m.conveners = both_groups();
    m.dates = period{.start = date{2025, 12, 2}};
    m.objectives = {"Explore how prevention, protection and sustainable returns work as one whole"};
    m.issues = {{"prevention"}, {"protection"}, {"sustainable-returns"}};
    m.participations = event_participations();
    m.sessions = event_sessions();
    m.status = programme_status::held;
    return m;
}

namespace {

std::vector<site_visit> site_visits() {
    auto const hosted = [](std::string words) {
        return meta{.provenance = {derived("hosts", std::move(words),
                                           "The source names the site by an organisation, which is taken to "
                                           "have received the participants.")}};
    };
    return {
        site_visit{.id = {"visit-up-manila-centre"},
                   .meta = hosted("UP Manila Centre for Gender and Women Studies"),
                   .hosts = {the_organisation("up-manila-centre")},
                   .focus = "Counselling after trauma, and services that respond to gender",
                   .services = {"Trauma counselling", "Gender-responsive services"}},
        site_visit{.id = {"visit-nasdake-building"},
                   .meta = meta{.provenance = {derived(
                                    "focus", "hosts social welfare programmes and a custodial facility",
                                    "What the building holds is taken for what the visit was about.")}},
                   .place = {{"nasdake-building"}},
                   .focus = "Social welfare, and custody in answer to cyber-enabled trafficking",
                   .services = {"Social welfare programmes", "Custody in cases of cyber-enabled trafficking"},
                   .issues = {{"cyber-enabled-trafficking"}},
                   .note = "The building is a centre that was transformed."},
        site_visit{.id = {"visit-airport-identification"},
                   .meta = hosted("BI I-PROBES and the NAIA Task Force Against Trafficking, presenting"),
                   .hosts = {the_organisation("bi-i-probes"), the_organisation("naia-task-force")},
                   .focus = "How trafficking victims are identified and referred at the airport",
                   .services = {"Airport-based identification", "Airport-based referral"},
                   .issues = {{"victim-identification"}}},
        site_visit{.id = {"visit-philippine-coast-guard"},
                   .meta = hosted("Philippine Coast Guard, highlighting"),
                   .hosts = {the_organisation("philippine-coast-guard")},
                   .focus = "Operations against trafficking at sea, and the enforcement of borders",
                   .services = {"Maritime anti-trafficking operations", "Border enforcement"}},
    };
}

participation visit_host(std::string organisation_id) {
    return {.id = {"site-visits-2025-" + organisation_id},
            .party = the_organisation(organisation_id),
            .role = role::host};
}

}  // namespace

meeting site_visit_programme() {
    meeting m{
        .id = {"site-visits-2025"},
        .meta = meta{.provenance = {derived("conveners", "Joint WG-TIP & TEG-RR Site Visit Programme",
                                            "The title calls it joint and names the two groups."),
                                    provenance{.field_name = "duration",
                                               .source = {{source_account}},
                                               .words = "full-day programme"},
                                    derived("objectives", "demonstrating whole-of-government",
                                            "What the sites showed is taken for what they were visited for."),
                                    derived("sessions", "Delegates then visited",
                                            "The plenary session came before the visits. In which order the "
                                            "sites were visited is not said, and none has an order."),
                                    derived("site_visits", "four specialised sites",
                                            "All are named, although the list is introduced as examples: the "
                                            "source counts four and lists four.")},
                     .listings = {listing{.field_name = "site_visits",
                                          .extent = listing_extent::exhaustive,
                                          .stated = quantity{.amount = 4}}}},
        .kind = meeting_kind::site_visit_programme,
        .title = "Joint WG-TIP & TEG-RR Site Visit Programme",
        .parent = {{"week-manila-2025"}}};
    m.conveners = both_groups();
    m.hosts = {the_organisation("department-of-migrant-workers"), collectively("partner agencies")};
    m.dates = period{.start = date{2025, 12, 3}};
    m.duration = duration{.amount = 1, .unit = time_unit::day};
    m.objectives = {"Show how the whole of government works against trafficking"};
    m.participations = {visit_host("department-of-migrant-workers"),
                        participation{.id = {"site-visits-2025-partner-agencies"},
                                      .party = collectively("partner agencies"),
                                      .role = role::host},
                        visit_host("up-manila-centre"),
                        visit_host("bi-i-probes"),
                        visit_host("naia-task-force"),
                        visit_host("philippine-coast-guard"),
                        participation{.id = {"site-visits-2025-participants"},
                                      .party = collectively("participants"),
                                      .role = role::participant}};
    m.sessions = {session{.id = {"site-visits-2025-plenary"},
                          .order = 1,
                          .kind = session_kind::plenary,
                          .title = "Plenary session",
                          .focus = "The Tier 1 ranking that the Philippines has had for a decade"}};
    m.site_visits = site_visits();
    m.status = programme_status::held;
    return m;
}

}  // namespace examples::manila
