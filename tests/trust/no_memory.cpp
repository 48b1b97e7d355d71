#include "catch.hpp"

#include <plenary/cbor/reader.hpp>
#include <plenary/cbor/writer.hpp>
#include <plenary/json/canonical.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/defaults.hpp>
#include <plenary/model/record.hpp>
#include <plenary/reflect/convert.hpp>
#include <plenary/validate/rules.hpp>
#include <plenary/validate/validate.hpp>

#include <cstdlib>
#include <new>

namespace {

long live = 0;           // allocations that were not given back
long given = 0;          // allocations in all
long left_to_give = -1;  // before one is refused; negative: none is

void* give(std::size_t size, std::size_t alignment) {
    if (left_to_give == 0) throw std::bad_alloc();
    if (left_to_give > 0) --left_to_give;
    auto const whole = (size + alignment - 1) / alignment * alignment;
    auto* const out = std::aligned_alloc(alignment, whole == 0 ? alignment : whole);
    if (!out) throw std::bad_alloc();
    ++live;
    ++given;
    return out;
}
void take_back(void* memory) noexcept {
    if (memory) --live;
    std::free(memory);
}

}  // namespace

void* operator new(std::size_t size) {
    return give(size, alignof(std::max_align_t));
}
void* operator new(std::size_t size, std::align_val_t alignment) {
    return give(size, std::max(std::size_t(alignment), alignof(std::max_align_t)));
}
void* operator new(std::size_t size, std::nothrow_t const&) noexcept try {
    return give(size, alignof(std::max_align_t));
} catch (std::bad_alloc const&) {
    return nullptr;
}
void operator delete(void* memory) noexcept {
    take_back(memory);
}
void operator delete(void* memory, std::nothrow_t const&) noexcept {
    take_back(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
    take_back(memory);
}
void operator delete(void* memory, std::align_val_t) noexcept {
    take_back(memory);
}
void operator delete(void* memory, std::size_t, std::align_val_t) noexcept {
    take_back(memory);
}

using namespace plenary;

namespace {

/// Does something again and again, refusing the first allocation, then the second, and so on, until
/// it succeeds. Returns how often it failed; nothing may leak.
long failures(auto const& attempt) {
    for (long n = 0;; ++n) {
        auto const before = live;
        bool succeeded = false;
        try {
            left_to_give = n;
            attempt();
            succeeded = true;
        } catch (std::bad_alloc const&) {
        }
        left_to_give = -1;
        if (live != before) FAIL("leaked " << live - before << " when allocation " << n << " failed");
        if (succeeded) return n;
    }
}

/// Something of every kind: unknown members, boxes, nested lists, an escape, a fault.
constexpr std::string_view sample =
    R"({"format":"1.0","id":"r","meta":{"aliases":[{"scheme":"s","identifier":"an identifier of some length"}],)"
    R"("created":"2025-12-01T09:00:00+08:00[America/Argentina/ComodRivadavia]"},)"
    R"("title":"a title that does not fit into a short string\n","unknown":{"a":[1,2.50,{"b":"a text of some length"}]},)"
    R"("meetings":[{"id":"m","kind":"workshop","title":"T","status":"held","conveners":[{"collective":"states"}],)"
    R"("sessions":[{"id":"s","kind":"panel","title":"T","agenda":[{"id":"i","title":"T","items":[{"id":"j","title":"T"}]}]}]}],)"
    R"("places":[{"id":7,"name":"P"}]})";

}  // namespace

TEST_CASE("when memory runs out while reading, nothing leaks and the caller's record stays") {
    record const before{.id = {"kept"}, .title = "what was there before, long enough to be allocated"};
    auto kept = before;
    auto const read_into = [&](auto const& read) {
        return failures([&] {
            auto fresh = kept;
            fresh = read();
        });
    };
    CHECK(read_into([] { return json::read<record>(sample).value; }) > 20);
    CHECK(kept == before);
    auto const bytes = cbor::to_bytes(json::read<record>(sample).value);
    CHECK(read_into([&] { return cbor::read<record>(bytes).value; }) > 10);
    CHECK(kept == before);
    CHECK(failures([] { (void)json::read_held<record_view>(std::string(sample)); }) > 10);
    CHECK(failures([&] {
              std::pmr::monotonic_buffer_resource memory;
              (void)cbor::read<pmr::record>(bytes, {}, memory);
          }) > 2);
}

TEST_CASE("when memory runs out while writing or converting, nothing leaks and the record stays") {
    auto const whole = json::read<record>(sample).value;
    auto const copy = whole;
    CHECK(failures([&] { (void)json::to_string(whole); }) > 0);
    CHECK(failures([&] { (void)cbor::to_bytes(whole); }) > 0);
    CHECK(failures([&] { (void)json::canonical(whole); }) > 2);
    CHECK(failures([&] { (void)record(whole); }) > 10);
    CHECK(failures([&] {
              std::pmr::monotonic_buffer_resource memory;
              (void)convert<record_view>(whole, memory);
          }) > 0);
    CHECK(whole == copy);
}

namespace {

/// What a week of a programme has, and no rule broken.
record weeks(int number) {
    record out{.id = {"r"}, .title = "Programme weeks", .language = "en"};
    out.organisations = {{.id = {"org"}, .name = "International Organisation", .acronym = "IO"}};
    out.working_groups = {{.id = {"group"}, .name = "Working Group on Data"}};
    out.places = {{.id = {"place"}, .name = "Conference Centre", .time_zone = "Asia/Manila"}};
    party const body{.organisation = {{"org"}}};
    for (int i = 0; i != number; ++i) {
        auto const key = "a-meeting-with-a-long-name-" + std::to_string(i);
        auto const day = date_from_days(days_since_epoch({2000, 1, 1}) + 7 * i);
        auto const at = [&](unsigned hour) {
            return instant{
                .date = day, .second_of_day = hour * 3600, .offset_minutes = 480, .zone = "Asia/Manila"};
        };
        meeting m{
            .id = {key}, .kind = meeting_kind::annual_meeting, .title = "Annual Meeting on “joint” work"};
        m.series = "annual";
        m.ordinal = std::uint32_t(i + 1);
        m.conveners = {{.group = {{"group"}}}};
        m.dates = {.start = day};
        m.place = {{"place"}};
        m.participations = {{.id = {key + "-p"}, .party = body}};
        m.status = programme_status::held;
        for (unsigned n = 0; n != 3; ++n) {
            session s{
                .id = {key + "-s" + std::to_string(n)}, .order = n + 1, .title = "Panel on coopération"};
            s.slot = {.start = at(9 + n), .end = at(10 + n)};
            s.room = "Room of the secretariat";
            s.agenda = {{.id = {s.id.value + "-a"}, .number = "1", .title = "Adoption of the agenda"}};
            s.contributions = {{.id = {s.id.value + "-c"}, .by = {body}}};
            m.sessions.push_back(std::move(s));
        }
        out.meetings.push_back(std::move(m));
        outcome o{.id = {key + "-o"},
                  .kind = outcome_kind::commitment,
                  .statement = "Members share what they know."};
        o.meeting = {{key}};
        o.due = partial_date(2090);
        o.follow_ups = {{.id = {key + "-f"}, .action = "A survey, Đà Nẵng first.", .owners = {body}}};
        o.follow_ups[0].status = work_status::done;
        o.follow_ups[0].done_on = partial_date(2080);
        out.outcomes.push_back(std::move(o));
    }
    return out;
}

long allocations(auto const& work) {
    auto const before = given;
    work();
    return given - before;
}

/// What checking `number` weeks allocates beside the index.
template <class Rules>
long allocations_to_check(int number, Rules const& rules) {
    auto const whole = weeks(number);
    auto const of_index = allocations([&] { plenary::index<owning> const names(whole); });
    return allocations([&] { REQUIRE(validate(whole, rules).empty()); }) - of_index;
}

/// Allocates for every session.
struct wasteful {
    static constexpr finding_kind info{"test.wasteful", severity::note, "None."};
    template <class S>
    void operator()(basic_session<S> const& s, auto& check, plenary::index<S> const& names) const {
        if (names.mentions_of(s.id.value).capacity() != 0 || std::string(s.id.value).empty())
            check.fail("", "expected no id");
    }
};

}  // namespace

TEST_CASE("checking a valid record allocates nothing for each of its entities beside the index") {
    constexpr long some = 30;  // lists that grow
    auto const grows_by = [](auto const& rules) {
        return allocations_to_check(800, rules) - allocations_to_check(200, rules);
    };
    CHECK(grows_by(all_rules) <= some);
    CHECK(grows_by(std::tuple(wasteful{})) > some);
}
