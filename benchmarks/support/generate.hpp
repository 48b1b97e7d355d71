#pragma once

#include <plenary/model/record.hpp>

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace benchmarks {

using namespace plenary;

/// The same numbers for the same seed, whatever the standard library (SplitMix64).
class random_source {
public:
    explicit random_source(std::uint64_t seed) : state_(seed) {}
    std::uint64_t next() {
        std::uint64_t z = state_ += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
    std::size_t below(std::size_t n) { return std::size_t(next() % n); }
    bool chance(unsigned percent) { return below(100) < percent; }
    template <class T, std::size_t N>
    T const& any_of(std::array<T, N> const& from) {
        return from[below(N)];
    }

private:
    std::uint64_t state_;
};

/// Makes records that look like years of programme weeks: as many entities, as long texts and as
/// many references as a week of the real process has, and no rule broken.
class generator {
public:
    explicit generator(std::uint64_t seed = 1) : random_(seed) {}

    /// A record of `weeks` weeks from `first`, a week a month from January 1990 on.
    record make(std::size_t weeks, std::size_t first = 0) {
        record r{.id = {"generated"}, .title = "Generated programme weeks", .language = "en"};
        add_process(r);
        for (std::size_t w = first; w != first + weeks; ++w) add_week(r, w);
        return r;
    }

private:
    static constexpr std::size_t organisations = 40, issues = 24, places = 12;
    static constexpr std::size_t longest_series = 5'000;  // meetings: ordinals end at 9999
    static constexpr std::array<std::string_view, 32> words{
        "regional",   "cooperation", "trafficking", "persons",        "return",      "reintegration",
        "data",       "practice",    "victims",     "identification", "referral",    "maritime",
        "labour",     "migration",   "prevention",  "protection",     "prosecution", "frontline",
        "survivor",   "capacity",    "building",    "exchange",       "information", "border",
        "online",     "recruitment", "pathways",    "remedy",         "justice",     "counselling",
        "biometrics", "partnership"};
    static constexpr std::array<std::string_view, 8> special_words{"coopération",
                                                                   "naïve \"safe\" routes",
                                                                   "Türkiye",
                                                                   "sécurité",
                                                                   "Viet Nam – Đà Nẵng",
                                                                   "C:\\files",
                                                                   "东盟",
                                                                   "Timor‑Leste"};

    static std::string numbered(std::string_view prefix, std::size_t n) {
        return std::string(prefix) + std::to_string(n);
    }
    std::string phrase_of(std::size_t least, std::size_t most) {
        std::string out;
        for (std::size_t n = least + random_.below(most - least + 1); n != 0; --n) {
            if (!out.empty()) out += ' ';
            out += words[random_.below(words.size())];
        }
        out[0] = char(out[0] - 'a' + 'A');
        if (random_.chance(25)) (out += ' ') += random_.any_of(special_words);
        return out;
    }
    party some_organisation() { return {.organisation = {{numbered("org-", random_.below(organisations))}}}; }
    std::vector<party> some_organisations(std::size_t least, std::size_t most) {
        std::size_t const start = random_.below(organisations);
        std::vector<party> out;
        for (std::size_t n = least + random_.below(most - least + 1); n != 0; --n)
            out.push_back({.organisation = {{numbered("org-", (start + n) % organisations)}}});
        return out;
    }
    std::vector<ref_to<basic_thematic_issue, owning>> some_issues(std::size_t least, std::size_t most) {
        std::size_t const start = random_.below(issues);
        std::vector<ref_to<basic_thematic_issue, owning>> out;
        for (std::size_t n = least + random_.below(most - least + 1); n != 0; --n)
            out.push_back({numbered("issue-", (start + n) % issues)});
        return out;
    }
    static plenary::instant at(date day, unsigned hour, unsigned minute) {
        return {.date = day,
                .second_of_day = hour * 3600 + minute * 60,
                .offset_minutes = 480,
                .zone = "Asia/Manila"};
    }

    void add_process(record& r) {
        auto& p = r.process.emplace(process{.id = {"process"}, .name = "Generated Consultative Process"});
        p.kind = process_kind::consultative_process;
        for (std::size_t i = 0; i != issues; ++i)
            p.thematic_issues.push_back({.id = {numbered("issue-", i)},
                                         .label = numbered("Subject ", i) + " " + phrase_of(2, 4),
                                         .definition = phrase_of(6, 14)});
        for (std::size_t i = 0; i != organisations; ++i)
            r.organisations.push_back({.id = {numbered("org-", i)},
                                       .name = numbered("Organisation ", i) + " for " + phrase_of(2, 4),
                                       .acronym = numbered("ORG-", i),
                                       .kind = static_cast<organisation_kind>(i % 8)});
        for (std::size_t i = 0; i != 2; ++i)
            r.working_groups.push_back({.id = {numbered("group-", i)},
                                        .name = numbered("Working Group ", i) + " on " + phrase_of(2, 4),
                                        .acronym = numbered("WG-", i),
                                        .process = {{"process"}}});
        for (std::size_t i = 0; i != places; ++i)
            r.places.push_back({.id = {numbered("place-", i)},
                                .name = numbered("Centre ", i) + " " + phrase_of(1, 3),
                                .locality = "Manila",
                                .country = "PH",
                                .latitude = 14.5 + double(i) / 128,
                                .longitude = 121.0 - double(i) / 64,
                                .time_zone = "Asia/Manila"});
    }

    void add_session(meeting& m, std::size_t n, date day, std::string const& key) {
        static constexpr std::array kinds{session_kind::opening,  session_kind::presentations,
                                          session_kind::panel,    session_kind::exchange,
                                          session_kind::breakout, session_kind::closing};
        session s{.id = {key + "-s" + std::to_string(n)}, .order = std::uint32_t(n + 1)};
        s.kind = kinds[n % kinds.size()];
        s.title = phrase_of(3, 7);
        s.slot = {.start = at(day, unsigned(9 + n), 0), .end = at(day, unsigned(9 + n), 45)};
        s.room = numbered("Room ", random_.below(4)) + " of " + key;
        s.focus = phrase_of(6, 12);
        s.issues = some_issues(1, 3);
        for (std::size_t i = 0; i != 2; ++i)
            s.agenda.push_back({.id = {s.id.value + "-a" + std::to_string(i)},
                                .number = std::to_string(i + 1),
                                .title = phrase_of(4, 9)});
        if (n % 2 == 1)
            s.contributions.push_back({.id = {s.id.value + "-c"},
                                       .title = phrase_of(4, 8),
                                       .by = {m.participations[n % m.participations.size()].party},
                                       .issues = some_issues(1, 2),
                                       .summary = phrase_of(8, 16)});
        m.sessions.push_back(std::move(s));
    }

    void add_meeting(record& r, std::string const& week, std::size_t w, std::size_t n, date day) {
        meeting m{.id = {week + "-m" + std::to_string(n)}};
        m.kind = n == 3   ? meeting_kind::site_visit_programme
                 : n == 2 ? meeting_kind::regional_event
                          : meeting_kind::annual_meeting;
        if (n < 2) {
            m.series = numbered("annual-", n + 2 * (w / longest_series));
            m.ordinal = std::uint32_t(w % longest_series + 1);
        }
        m.title = phrase_of(4, 8);
        m.parent = {{week}};
        m.conveners = {{.group = {{numbered("group-", n % 2)}}}};
        m.dates = {.start = day};
        m.place = {{numbered("place-", random_.below(places))}};
        m.objectives = {phrase_of(10, 20)};
        m.issues = some_issues(2, 4);
        auto const parties = some_organisations(4, 6);
        for (std::size_t i = 0; i != parties.size(); ++i)
            m.participations.push_back({.id = {m.id.value + "-p" + std::to_string(i)},
                                        .party = parties[i],
                                        .role = static_cast<participation_role>(random_.below(2))});
        m.status = programme_status::held;
        for (std::size_t i = 0; i != (n == 3 ? 1 : 3); ++i) add_session(m, i, day, m.id.value);
        for (std::size_t i = 0; i != (n == 3 ? 4 : 0); ++i)
            m.site_visits.push_back({.id = {m.id.value + "-v" + std::to_string(i)},
                                     .order = std::uint32_t(i + 2),
                                     .place = {{numbered("place-", random_.below(places))}},
                                     .hosts = {m.participations[i].party},
                                     .focus = phrase_of(6, 12),
                                     .services = {phrase_of(3, 6), phrase_of(3, 6)}});
        r.meetings.push_back(std::move(m));
    }

    void add_outcomes(record& r, std::string const& week, date day) {
        for (std::size_t i = 0; i != 5; ++i) {
            outcome o{.id = {week + "-o" + std::to_string(i)}};
            o.kind = i % 2 == 0 ? outcome_kind::commitment : outcome_kind::shared_understanding;
            o.statement = phrase_of(10, 18);
            o.meeting = {{week + "-m" + std::to_string(i % 3)}};
            o.parties = {{.group = {{numbered("group-", i % 2)}}}};
            o.issues = some_issues(1, 3);
            if (i % 2 == 0) {
                o.due = partial_date(day.year + 1, day.month);
                o.status = work_status::in_progress;
                o.follow_ups.push_back({.id = {o.id.value + "-f"},
                                        .action = phrase_of(8, 16),
                                        .owners = {some_organisation()},
                                        .due = partial_date(day.year + 1, day.month),
                                        .status = work_status::done,
                                        .done_on = partial_date(day.year, day.month)});
            }
            r.outcomes.push_back(std::move(o));
        }
        for (std::size_t i = 0; i != 2; ++i)
            r.findings.push_back({.id = {week + "-t" + std::to_string(i)},
                                  .statement = phrase_of(10, 20),
                                  .issues = some_issues(1, 2),
                                  .evidence = {{week + "-m0-s" + std::to_string(i)}}});
    }

    void add_week(record& r, std::size_t w) {
        std::string const week = numbered("week-", w);
        date const monday = date_from_days(days_since_epoch({1990, 1, 1}) + std::int32_t(w) * 28);
        meeting whole{.id = {week},
                      .kind = meeting_kind::programme_week,
                      .title = numbered("Week ", w) + " " + phrase_of(3, 6)};
        whole.conveners = {{.group = {{"group-0"}}}, {.group = {{"group-1"}}}};
        whole.dates = {.start = monday, .end = date_from_days(days_since_epoch(monday) + 4)};
        whole.duration = {.amount = 5, .unit = time_unit::day};
        whole.place = {{"place-0"}};
        whole.status = programme_status::held;
        r.meetings.push_back(std::move(whole));
        for (std::size_t n = 0; n != 4; ++n)
            add_meeting(r, week, w, n, date_from_days(days_since_epoch(monday) + std::int32_t(n)));
        add_outcomes(r, week, monday);
    }

    random_source random_;
};

}  // namespace benchmarks
