#include <plenary/core/box.hpp>

#include "catch.hpp"

#include <memory_resource>
#include <stdexcept>
#include <string>

using namespace plenary;

namespace {

using pooled_box = box<std::pmr::string, std::pmr::polymorphic_allocator<std::byte>>;

/// Counts what is allocated from it and not given back.
class counting : public std::pmr::memory_resource {
public:
    int held = 0;

private:
    void* do_allocate(std::size_t size, std::size_t alignment) override {
        ++held;
        return std::pmr::new_delete_resource()->allocate(size, alignment);
    }
    void do_deallocate(void* memory, std::size_t size, std::size_t alignment) override {
        --held;
        std::pmr::new_delete_resource()->deallocate(memory, size, alignment);
    }
    bool do_is_equal(memory_resource const& other) const noexcept override { return this == &other; }
};

struct refuses {
    explicit refuses(bool now) {
        if (now) throw std::runtime_error("no");
    }
    bool operator==(refuses const&) const = default;
};

}  // namespace

TEST_CASE("copies of a box are deep and moves leave nothing") {
    box<std::string> first(std::string("one"));
    auto copy = first;
    *copy = "two";
    CHECK(*first == "one");
    auto moved = std::move(first);
    CHECK(*moved == "one");
    CHECK_FALSE(first.has_value());
    copy = moved;
    CHECK(copy == moved);
    copy = box<std::string>();
    CHECK(copy == box<std::string>());
    CHECK(copy != moved);
    auto& same = moved;
    moved = same;
    CHECK(*moved == "one");
}

TEST_CASE("a box keeps its value where a new one cannot be made") {
    box<refuses> held(refuses(false));
    CHECK_THROWS_AS(held.emplace(true), std::runtime_error);
    CHECK(held.has_value());
}

TEST_CASE("a box takes memory where it was told to, and gives it back") {
    counting here, there;
    {
        pooled_box a(&here), b(&there);
        a.emplace("a text that is too long to be kept inside of a string");
        CHECK(here.held == 1);
        b = a;
        CHECK(there.held == 1);
        b = std::move(a);  // another resource: the value moves, its memory cannot
        CHECK(*b == "a text that is too long to be kept inside of a string");
        pooled_box c(std::move(b), &there);
        CHECK(there.held == 1);
    }
    CHECK(here.held == 0);
    CHECK(there.held == 0);
}
