#include "catch.hpp"

#include <plenary/core/ordered_work.hpp>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <stdexcept>

using namespace plenary;

namespace {

/// The results of the jobs 1 to `count`, later ones done sooner than earlier ones.
std::vector<int> squares(std::size_t threads, int count) {
    std::vector<int> out;
    int made = 0;
    work_in_order<int, int>(
        threads, [&](int& job) { return made != count && (job = ++made, true); },
        [](int job) {
            std::this_thread::sleep_for(std::chrono::microseconds(job % 3 * 50));
            return job * job;
        },
        [&](int result) { out.push_back(result); });
    return out;
}

}  // namespace

TEST_CASE("results come in the order of the jobs, on any number of threads") {
    for (std::size_t const threads : {0u, 1u, 2u, 3u, 8u})
        for (int const count : {0, 1, 2, 5, 300}) {
            std::vector<int> expected;
            for (int i = 1; i <= count; ++i) expected.push_back(i * i);
            CHECK(squares(threads, count) == expected);
        }
}

TEST_CASE("few jobs exist at any time") {
    int made = 0, taken = 0, most = 0;
    work_in_order<int, int>(
        2,
        [&](int&) {
            most = std::max(most, made - taken);
            return made++ != 500;
        },
        [](int) { return 0; }, [&](int) { ++taken; });
    CHECK(taken == 500);
    CHECK(most <= 5);
}

TEST_CASE("what is thrown anywhere comes out, and no thread is left behind") {
    for (std::size_t const threads : {1u, 3u})
        for (int const at : {0, 1, 2}) {
            std::atomic<int> made = 0;
            auto const fail_at = [](bool here) {
                if (here) throw std::runtime_error("stopped");
            };
            CHECK_THROWS_WITH((work_in_order<int, int>(
                                  threads,
                                  [&](int& job) {
                                      fail_at(at == 0 && made == 20);
                                      job = made++;
                                      return job != 50;
                                  },
                                  [&](int job) {
                                      fail_at(at == 1 && job == 20);
                                      return job;
                                  },
                                  [&](int result) { fail_at(at == 2 && result == 20); })),
                              "stopped");
        }
}
