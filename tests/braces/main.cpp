// A record in braces in braces, in a program that includes no more than it needs: where nothing else
// has asked a compiler about its parts before.
#include <plenary/model/record.hpp>

int main() {
    plenary::record whole;
    whole.meetings = {{.id = {"week"},
                       .participations = {{.id = {"p"}, .party = {.organisation = {{"fiji"}}}}},
                       .sessions = {{.id = {"opening"},
                                     .slot = {{.start = {}}},
                                     .agenda = {{.id = {"a"}, .items = {{.id = {"b"}, .title = "Below"}}}},
                                     .contributions = {{.id = {"c"}, .by = {{.collective = "all"}}}}}},
                       .site_visits = {{.id = {"v"}, .hosts = {{.group = {{"g"}}}}}}}};
    whole.outcomes = {{.id = {"o"}, .follow_ups = {{.id = {"f"}, .history = {{.meeting = {"week"}}}}}}};
    return whole.meetings[0].sessions[0].agenda[0].items[0].title == "Below" ? 0 : 1;
}
