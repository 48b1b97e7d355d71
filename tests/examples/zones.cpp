#include "catch.hpp"

#include <plenary/core/instant.hpp>
#include <zones/zone_files.hpp>

#include <filesystem>
#include <fstream>
#include <random>

using plenary::zone_offset;
using zones::zone_rule, zones::zone_files, zones::read_tzif, zones::zone_history;

namespace {

std::int64_t at(std::string_view time) {
    plenary::instant out;
    REQUIRE(plenary::scalar<plenary::instant>::parse(time, out));
    return out.seconds_since_epoch();
}
std::string in_words(std::optional<zone_offset> const& offset) {
    if (!offset) return "unknown";
    return std::to_string(offset->seconds) + ' ' + offset->abbreviation +
           (offset->daylight_saving ? " saving" : "");
}
std::string time_in_words(std::optional<std::int64_t> time) {
    return time ? std::to_string(*time) : "never";
}

std::string big_endian(std::uint64_t number, unsigned size) {
    std::string out;
    while (size-- != 0) out += char(number >> (8 * size) & 0xFF);
    return out;
}

/// What a file is made of; as it stands, a zone that moved from +1:00 AAA to +2:00 BBB at 1000.
struct parts {
    std::vector<std::int64_t> transitions{1'000};
    std::string kinds{"\1"};
    struct offset {
        std::int32_t seconds;
        char saving, name;
    };
    std::vector<offset> offsets{{3'600, 0, 0}, {7'200, 1, 4}};
    std::string names{"AAA\0BBB\0", 8};
    unsigned leap_seconds = 0;
    std::string marks{};

    std::string block(char version, unsigned time_size) const {
        std::string out = std::string("TZif") + version + std::string(15, '\0');
        for (auto const count : {marks.size(), marks.size(), std::size_t(leap_seconds), transitions.size(),
                                 offsets.size(), names.size()})
            out += big_endian(count, 4);
        for (auto const time : transitions) out += big_endian(std::uint64_t(time), time_size);
        out += kinds;
        for (auto const& o : offsets) out += big_endian(std::uint32_t(o.seconds), 4) + o.saving + o.name;
        out += names + std::string(leap_seconds * (time_size + 4), '\0') + marks + marks;
        return out;
    }
    std::string version_1() const { return block('\0', 4); }
    std::string file(std::string_view footer, char version = '2') const {
        parts const first{.transitions = {}, .kinds = {}};
        return first.block(version, 4) + block(version, 8) + '\n' + std::string(footer) + '\n';
    }
};

zone_history history(std::string const& bytes) {
    auto out = read_tzif(bytes);
    REQUIRE(out);
    return *out;
}
zone_rule rule(std::string_view text) {
    auto out = zone_rule::parse(text);
    REQUIRE(out);
    return *out;
}

/// A folder that goes when the test has ended.
struct folder {
    std::filesystem::path path =
        std::filesystem::temp_directory_path() / ("plenary-zones-" + std::to_string(std::random_device()()));
    folder() { std::filesystem::create_directories(path); }
    folder(folder const&) = delete;
    ~folder() { std::filesystem::remove_all(path); }

    void put(std::string const& name, std::string const& bytes) const {
        std::filesystem::create_directories((path / name).parent_path());
        std::ofstream(path / name, std::ios::binary) << bytes;
    }
};

}  // namespace

TEST_CASE("a rule of months and weekdays, north and south") {
    auto const north = rule("CET-1CEST,M3.5.0,M10.5.0/3");
    CHECK(in_words(north.offset_at(at("2025-03-30T00:59:59Z"))) == "3600 CET");
    CHECK(in_words(north.offset_at(at("2025-03-30T01:00:00Z"))) == "7200 CEST saving");
    CHECK(in_words(north.offset_at(at("2025-10-26T00:59:59Z"))) == "7200 CEST saving");
    CHECK(in_words(north.offset_at(at("2025-10-26T01:00:00Z"))) == "3600 CET");
    auto const south = rule("AEST-10AEDT,M10.1.0,M4.1.0/3");
    CHECK(in_words(south.offset_at(at("2025-01-01T00:00:00Z"))) == "39600 AEDT saving");
    CHECK(in_words(south.offset_at(at("2025-04-05T15:59:59Z"))) == "39600 AEDT saving");
    CHECK(in_words(south.offset_at(at("2025-04-05T16:00:00Z"))) == "36000 AEST");
    CHECK(in_words(south.offset_at(at("2025-10-04T16:00:00Z"))) == "39600 AEDT saving");
}

TEST_CASE("a rule without daylight saving, with names of digits, with odd offsets") {
    CHECK(in_words(rule("<+0545>-5:45").offset_at(0)) == "20700 +0545");
    CHECK(in_words(rule("LMT4:56:02").offset_at(0)) == "-17762 LMT");
    CHECK(in_words(rule("PST8").offset_at(at("9999-12-31T23:59:59Z") + 1)) == "-28800 PST");
    CHECK(in_words(rule("PST8PDT,M3.2.0,M11.1.0").offset_at(at("9999-12-31T23:59:59Z") + 1)) == "unknown");
}

TEST_CASE("rules by the day of the year, and times beyond the day") {
    auto const julian = rule("AAA0BBB,J60/0,J365/24");
    CHECK(in_words(julian.offset_at(at("2024-02-29T23:59:59Z"))) == "0 AAA");
    CHECK(in_words(julian.offset_at(at("2024-03-01T00:00:00Z"))) == "3600 BBB saving");
    CHECK(in_words(julian.offset_at(at("2024-12-31T22:59:59Z"))) == "3600 BBB saving");
    CHECK(in_words(julian.offset_at(at("2024-12-31T23:00:00Z"))) == "0 AAA");
    auto const from_zero = rule("AAA0BBB,59/0,300/0");
    CHECK(in_words(from_zero.offset_at(at("2024-02-28T23:59:59Z"))) == "0 AAA");
    CHECK(in_words(from_zero.offset_at(at("2024-02-29T00:00:00Z"))) == "3600 BBB saving");
    CHECK(in_words(from_zero.offset_at(at("2025-03-01T00:00:00Z"))) == "3600 BBB saving");
    // Greenland before 2024: the Saturday before the last Sunday of March, at 22:00.
    auto const greenland = rule("<-03>3<-02>,M3.5.0/-2,M10.5.0/-1");
    CHECK(in_words(greenland.offset_at(at("2022-03-27T00:59:59Z"))) == "-10800 -03");
    CHECK(in_words(greenland.offset_at(at("2022-03-27T01:00:00Z"))) == "-7200 -02 saving");
}

TEST_CASE("a rule may say that it is daylight saving always") {
    auto bytes = parts{.transitions = {}, .kinds = {}}.file("XXX3EDT4,0/0,J365/23");
    auto const always = history(bytes);
    for (auto const* time : {"2025-01-01T03:59:59Z", "2025-01-01T04:00:00Z", "2025-07-01T00:00:00Z"})
        CHECK(in_words(always.offset_at(at(time))) == "-14400 EDT saving");
    CHECK(time_in_words(always.next_transition(at("2025-07-01T00:00:00Z"))) == "never");
}

TEST_CASE("rules that are not well-formed are none") {
    for (auto const* text : {"",
                             "C",
                             "CE-1",
                             "CET",
                             "CET-25",
                             "CET-1:60",
                             "CET-1CEST",
                             "CET-1CEST,M3.5.0",
                             "CET-1CEST,M3.5.0,",
                             "CET-1CEST,M13.5.0,M10.5.0",
                             "CET-1CEST,M3.6.0,M10.5.0",
                             "CET-1CEST,M3.0.0,M10.5.0",
                             "CET-1CEST,M3.5.7,M10.5.0",
                             "CET-1CEST,J0,J365",
                             "CET-1CEST,J1,J366",
                             "CET-1CEST,0,366",
                             "CET-1CEST,M3.5.0/168,M10.5.0",
                             "CET-1CEST,M3.5.0,M10.5.0/3x",
                             "<CET-1",
                             "<+1>-1",
                             ":Europe/Paris",
                             "CET-1CEST-2M3.5.0,M10.5.0",
                             "CET-0000000000001"})
        CHECK((std::string(text) + (zone_rule::parse(text) ? " taken" : " refused")) ==
              std::string(text) + " refused");
}

TEST_CASE("a file tells what held before, between and behind its transitions") {
    auto const zone = history(parts{.transitions = {-5, 1'000, 2'000}, .kinds = {"\1\0\1", 3}}.file("BBB-2"));
    CHECK(in_words(zone.offset_at(-6)) == "3600 AAA");
    CHECK(in_words(zone.offset_at(-5)) == "7200 BBB saving");
    CHECK(in_words(zone.offset_at(999)) == "7200 BBB saving");
    CHECK(in_words(zone.offset_at(1'000)) == "3600 AAA");
    CHECK(in_words(zone.offset_at(2'000)) == "7200 BBB");
    CHECK(time_in_words(zone.next_transition(-1'000)) == "-5");
    CHECK(time_in_words(zone.next_transition(-5)) == "1000");
    CHECK(time_in_words(zone.next_transition(1'000)) == "2000");
    CHECK(time_in_words(zone.next_transition(2'000)) == "never");
}

TEST_CASE("transitions follow from the rule, and those that change nothing are passed over") {
    auto const ruled = history(parts{}.file("AAA-1BBB,M3.5.0,M10.5.0/3"));
    CHECK(time_in_words(ruled.next_transition(at("2025-12-01T00:00:00Z"))) ==
          std::to_string(at("2026-03-29T01:00:00Z")));
    CHECK(time_in_words(ruled.next_transition(at("2026-03-29T01:00:00Z"))) ==
          std::to_string(at("2026-10-25T01:00:00Z")));
    auto const idle =
        history(parts{.transitions = {10, 20, 30}, .kinds = {"\0\0\1", 3}}.file("BBB-2BBC,0,1"));
    CHECK(time_in_words(idle.next_transition(0)) == "30");
}

TEST_CASE("versions and what each can know") {
    auto const old = history(parts{}.version_1());
    CHECK(in_words(old.offset_at(999)) == "3600 AAA");
    CHECK(in_words(old.offset_at(1'000)) == "unknown");
    CHECK(in_words(history(parts{.transitions = {}, .kinds = {}}.version_1()).offset_at(0)) == "3600 AAA");
    for (char const version : {'2', '3', '4', '5'})
        CHECK(in_words(history(parts{}.file("BBB-2", version)).offset_at(at("2500-01-01T00:00:00Z"))) ==
              "7200 BBB");
    CHECK(in_words(history(parts{}.file("")).offset_at(1'000)) == "unknown");
    CHECK(in_words(history(parts{.names = {"-00\0BBB\0", 8}}.file("BBB-2")).offset_at(0)) == "unknown");
    CHECK(in_words(history(parts{.marks = {"\0\1", 2}}.file("BBB-2")).offset_at(0)) == "3600 AAA");
}

TEST_CASE("files that are not well-formed are none") {
    auto const good = parts{}.file("BBB-2");
    for (std::size_t size = 0; size != good.size(); ++size) CHECK(!read_tzif({good.data(), size}));
    CHECK(read_tzif(good));
    CHECK(!read_tzif("TZii" + good.substr(4)));
    CHECK(!read_tzif(parts{.transitions = {2, 1}, .kinds = {"\0\1", 2}}.file("BBB-2")));
    CHECK(!read_tzif(parts{.transitions = {1, 1}, .kinds = {"\0\1", 2}}.file("BBB-2")));
    CHECK(!read_tzif(parts{.kinds = "\2"}.file("BBB-2")));
    CHECK(!read_tzif(parts{.offsets = {}}.file("BBB-2")));
    CHECK(!read_tzif(parts{.offsets = {{3'600, 0, 8}}, .names = {"AAA\0BBB\0", 8}}.file("BBB-2")));
    CHECK(!read_tzif(parts{.offsets = {{3'600, 2, 0}, {7'200, 1, 4}}}.file("BBB-2")));
    CHECK(!read_tzif(parts{.offsets = {{200'000, 0, 0}, {7'200, 1, 4}}}.file("BBB-2")));
    CHECK(!read_tzif(parts{.names = "AAA"}.file("BBB-2")));
    CHECK(!read_tzif(parts{.leap_seconds = 1}.file("BBB-2")));
    CHECK(!read_tzif(parts{.marks = {"\0", 1}}.file("BBB-2")));
    CHECK(!read_tzif(parts{}.file("nonsense")));
    CHECK(!read_tzif(parts{}.block('1', 4)));
}

TEST_CASE("counts that claim more than there is cost nothing") {
    auto huge = parts{}.version_1();
    for (std::size_t at = 20; at != 44; ++at) huge[at] = '\xFF';
    CHECK(!read_tzif(huge));
    huge[4] = '2';
    CHECK(!read_tzif(huge));
}

TEST_CASE("zones are files of a folder, and no name leads out of it") {
    folder const here;
    auto const bytes = parts{}.file("BBB-2");
    here.put("zones/Area/Place", bytes);
    here.put("zones/UTC", bytes);
    here.put("zones/posix/Area/Place", bytes);
    here.put("zones/right/Area/Place", bytes);
    here.put("zones/localtime", bytes);
    here.put("zones/zone.tab", "# no zone");
    here.put("zones/Large", bytes + std::string(300'000, ' '));
    here.put("Outside", bytes);
    zone_files const zones(here.path / "zones");
    CHECK(zones.knows("Area/Place"));
    CHECK(zones.offset_minutes("Area/Place", 5'000) == 120);
    CHECK(in_words(zones.offset_at("Area/Place", 0)) == "3600 AAA");
    CHECK(time_in_words(zones.next_transition("Area/Place", 0)) == "1000");
    auto const absolute = (here.path / "Outside").string();
    for (std::string_view const name : std::initializer_list<std::string_view>{
             "", "Area", "Area/", "/Area/Place", "Area//Place", "Area/./Place", "../Outside",
             "Area/../../Outside", "Area\\Place", "Area/Other", "posix/Area/Place", "right/Area/Place",
             "localtime", "zone.tab", "Large", std::string_view("UTC\0", 4), std::string_view(absolute)}) {
        CHECK((std::string(name) + (zones.knows(name) ? " known" : " unknown")) ==
              std::string(name) + " unknown");
        CHECK(!zones.offset_minutes(name, 0));
        CHECK(!zones.next_transition(name, 0));
    }
    CHECK(zone_files::are_in(here.path / "zones"));
    CHECK(!zone_files::are_in(here.path));
    CHECK(!zone_files::are_in(here.path / "none"));
}

TEST_CASE("an offset that is no whole number of minutes is not told in minutes") {
    folder const here;
    here.put("Odd", parts{.transitions = {}, .kinds = {}}.file("LMT4:56:02"));
    zone_files const zones(here.path);
    CHECK(in_words(zones.offset_at("Odd", 0)) == "-17762 LMT");
    CHECK(!zones.offset_minutes("Odd", 0));
}
