#include "catch.hpp"

#include <plenary/csv/columns.hpp>
#include <plenary/csv/tables.hpp>
#include <plenary/model/defaults.hpp>

using namespace plenary;

namespace {

template <class Thing>
std::string column_names() {
    std::string out;
    [&]<class... Path>(boost::mp11::mp_list<Path...>) {
        ((out += out.empty() ? "" : " ", out += Path::name()), ...);
    }(csv::columns_of<Thing>{});
    return out;
}

template <class Thing>
std::string holder_names() {
    std::string out;
    [&]<class... Holder>(boost::mp11::mp_list<Holder...>) {
        ((out += out.empty() ? "" : " ", out += Holder::type_name), ...);
    }(csv::holders_of<owning, Thing>{});
    return out;
}

constexpr std::string_view meta_columns =
    " meta.created meta.modified meta.deleted meta.revision meta.sharing.label meta.sharing.chatham_house"
    " meta.sharing.embargo meta.sharing.audiences meta.sharing.released meta.licence";

}  // namespace

TEST_CASE("columns are the fields, parts of values with both names, and meta comes last") {
    CHECK(column_names<meeting>() ==
          std::string(
              "id kind series ordinal title parent conveners hosts dates.start dates.end duration.amount "
              "duration.unit duration.exactness place objectives issues documents status")
              .append(meta_columns));
    CHECK(column_names<session>() ==
          std::string(
              "id order number kind title date slot.start slot.end room conveners counterparts focus issues "
              "status")
              .append(meta_columns));
    CHECK(column_names<participation>() ==
          std::string(
              "id party.organisation party.group party.person party.collective role sector mode count.amount "
              "count.exactness")
              .append(meta_columns));
    CHECK(column_names<membership>() ==
          std::string("id member category role since until").append(meta_columns));
    CHECK(column_names<session_view>() == column_names<session>());
}

TEST_CASE("tables are called as the record calls its lists, and say what holds their rows") {
    constexpr auto& names = csv::table_names<owning>;
    CHECK(std::vector<std::string_view>(names.begin(), names.end()) ==
          std::vector<std::string_view>{"meetings", "sessions", "contributions", "participations",
                                        "site_visits", "outcomes", "follow_ups", "memberships"});
    CHECK(holder_names<meeting>().empty());
    CHECK(holder_names<session>() == "meeting");
    CHECK(holder_names<contribution>() == "session");
    CHECK(holder_names<participation>() == "meeting");
    CHECK(holder_names<site_visit>() == "meeting");
    CHECK(holder_names<outcome>().empty());
    CHECK(holder_names<follow_up>() == "outcome");
    CHECK(holder_names<membership>() == "process working_group");
}

TEST_CASE("lists are found with their holders in the order of the document") {
    record r{.id = {"r"}};
    r.process.emplace(process{.id = {"p"}});
    r.process->memberships = {{.id = {"a"}}};
    r.working_groups = {{.id = {"g"}}, {.id = {"h"}}};
    r.working_groups[1].memberships = {{.id = {"b"}}, {.id = {"c"}}};
    std::string found;
    csv::for_each_list<membership>(r, path(), [&](auto const& list, auto const& holder, path const& at) {
        found += holder.id.value + " " + at.pointer() + " " + std::to_string(list.size()) + "\n";
    });
    CHECK(found ==
          "p /process/memberships 1\ng /working_groups/0/memberships 0\nh /working_groups/1/memberships 2\n");
}
