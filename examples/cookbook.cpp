#include <plenary/plenary.hpp>

#include <fstream>
#include <iostream>
#include <iterator>

// Ten tasks of those who keep records of meetings; docs/cookbook.md explains each.

using plenary::date;
using plenary::record;

namespace {

std::string text_of(char const* file) {
    std::ifstream in(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

/// 1. Is what somebody sent right?
record read_what_was_sent(char const* file) {
    auto const text = text_of(file);
    auto [sent, findings] = plenary::json::read_checked<record>(text, plenary::all_rules);
    if (!findings.ok()) plenary::terminal::write(findings, {file, text}, std::cerr);
    std::cout << sent.meetings.size() << " meetings, " << findings.count(plenary::severity::error)
              << " errors\n";
    return std::move(sent);
}

/// 2. Which follow-ups are late?
void print_late(record const& whole, date today) {
    for (auto const& outcome : whole.outcomes)
        for (auto const& step : outcome.follow_ups)
            if (step.due && step.due->last() < today && step.status != plenary::work_status::done)
                std::cout << "late: " << step.action << ", due " << plenary::to_text(*step.due) << '\n';
}

/// 3. Where does an organisation appear?
void print_mentions(record const& whole, std::string_view id) {
    plenary::index const things(whole);
    for (auto const* mention : things.mentions_of(id)) {
        auto const& holder = things.things()[mention->holder];
        std::cout << holder.kind->type_name << ' ' << holder.id << '\n';
    }
}

/// 4. What is agreed of this week is to be watched: give each commitment a step.
void plan_follow_ups(record& whole, plenary::partial_date due) {
    for (auto& outcome : whole.outcomes)
        if (outcome.kind == plenary::outcome_kind::commitment && outcome.follow_ups.empty())
            outcome.follow_ups.push_back(
                {.id = {outcome.id.value + "-report"}, .action = "Report on progress", .due = due});
}

/// 5. A copy without what was said in confidence.
std::string for_partners(record const& whole) {
    return plenary::json::to_string(plenary::redact(whole, {.label = plenary::sharing_label::green}));
}

/// 6. A calendar that delegates subscribe to.
std::string calendar(record const& whole) {
    return plenary::ical::to_string(whole, {.method = plenary::ical::method::publish, .refresh_hours = 12});
}

/// 7. A page for the public, and the communiqué.
void write_pages(record const& whole, std::string& page, std::string& communique) {
    plenary::html::write(whole, page);
    plenary::markdown::write_communique(whole, communique);
}

/// 8. Follow-ups were edited in a spreadsheet: take them back.
bool take_back_follow_ups(record& whole, std::string const& table) {
    auto const applied = plenary::csv::apply<plenary::basic_follow_up>(whole, table);
    plenary::terminal::write(applied.findings, {"follow_ups.csv", table}, std::cout);
    std::cout << "rows changed: " << applied.changed << '\n';
    return bool(applied);
}

/// 9. A calendar that was made elsewhere becomes a record.
record from_calendar(std::string const& text) {
    auto [whole, findings] = plenary::ical::read(text);
    std::cout << whole.meetings.size() << " meetings from the calendar\n";
    return std::move(whole);
}

/// 10. The house is stricter than the standard rules in one thing and milder in another.
bool passes_here(record const& whole) {
    plenary::check_options house;
    house.overrides = {{"acronym.expanded", plenary::level::off}, {"outcome.due", plenary::level::error}};
    auto const findings = plenary::validate(whole, plenary::all_rules, house);
    for (auto const& found : findings) std::cout << found.code << " at " << found.path << '\n';
    return findings.ok();
}

}  // namespace

int main(int count, char** arguments) {
    if (count != 2) return 2;
    auto week = read_what_was_sent(arguments[1]);
    print_mentions(week, "rso");
    bool const before = passes_here(week);
    plan_follow_ups(week, plenary::partial_date(2026, 6));
    print_late(week, date{2026, 7, 1});

    std::string page, communique;
    write_pages(week, page, communique);
    std::cout << communique.substr(0, communique.find('\n')) << '\n';
    auto const again = from_calendar(calendar(week));
    auto table = plenary::csv::to_string<plenary::basic_follow_up>(week);
    constexpr std::string_view before_edit = "Report on progress";
    table.replace(table.find(before_edit), before_edit.size(), "Report to the co-chairs");
    bool const taken = take_back_follow_ups(week, table);
    return before || !taken || page.empty() || for_partners(week).empty() ? 1 : 0;
}
