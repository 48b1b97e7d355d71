#pragma once

#include "plenary/diagnose/path.hpp"
#include "plenary/diagnose/report.hpp"
#include "plenary/serialize/options.hpp"
#include "plenary/serialize/scratch.hpp"

#include <boost/describe/enum.hpp>

#include <concepts>
#include <cstdint>
#include <memory_resource>
#include <string_view>

namespace plenary {

/// What the next value of a document is. `nothing` stands for whatever is no value.
enum class shape : std::uint8_t { nothing, null, boolean, number, text, bytes, list, object, other };
BOOST_DESCRIBE_ENUM(shape, nothing, null, boolean, number, text, bytes, list, object, other)

/// How an attempt to take a value ended.
enum class take_result : std::uint8_t {
    taken,     ///< the value is there; a text stands in the input
    decoded,   ///< the text is there, in memory that the next text will reuse
    flawed,    ///< it was consumed, but is not well-formed: `explain` files why
    mismatch,  ///< the next value is of another shape; it was not consumed
    refused,   ///< said by the walk alone: of the right shape, but it means nothing to the type
};

/// A data format, seen from the reading side: a cursor that the walk pulls. Everything it finds
/// goes to `findings()` with the path that the walk gives. After a fault that it cannot get over,
/// `stopped()` is true, no value is `taken` and no list or record goes on.
template <class R>
concept reader = requires(R& r, R const& constant, path const& at, bool& b, std::int64_t& i, double& d,
                          std::string_view& t, std::size_t offset) {
    { r.boolean(b) } -> std::same_as<take_result>;
    { r.integer(i) } -> std::same_as<take_result>;
    { r.number(d) } -> std::same_as<take_result>;
    { r.text(t) } -> std::same_as<take_result>;
    { r.enter_list(at) } -> std::same_as<bool>;     // false: no list, nothing consumed
    { r.first_element(at) } -> std::same_as<bool>;  // false: the list is empty and has ended
    { r.next_element(at) } -> std::same_as<bool>;   // false: the list has ended
    { r.enter_record(at) } -> std::same_as<bool>;
    { r.first_member(at) } -> std::same_as<bool>;
    { r.next_member(at) } -> std::same_as<bool>;
    // and  r.template member_is<Field>() -> bool: consumed the name of that field, its value is next
    { r.member(t, at) } -> std::same_as<take_result>;  // consumes whatever name comes; mismatch: none

    { constant.position() } -> std::same_as<std::size_t>;       // of the value that comes next
    { constant.last_position() } -> std::same_as<std::size_t>;  // of the leaf or name taken last
    { constant.stopped() } -> std::same_as<bool>;
    { constant.memory() } -> std::same_as<std::pmr::memory_resource&>;
    { constant.lists() } -> std::same_as<scratch&>;
    { constant.settings() } -> std::convertible_to<read_options const&>;

    // Only asked where something is out of the ordinary.
    { r.peek() } -> std::same_as<shape>;
    { r.any_number(t) } -> std::same_as<take_result>;   // its text, in JSON's grammar
    { r.found(offset) } -> std::same_as<std::string>;   // "the number 7", for messages
    { r.range(offset) } -> std::same_as<source_range>;  // of the value or name there
    { constant.findings() } -> std::same_as<report&>;
    r.explain(at);  // files why the last value was flawed
    r.reject(at);   // what comes next is no value: gets past it or stops
    r.null();       // gets past a null
    { r.text_at(offset) } -> std::same_as<std::string>;
};

}  // namespace plenary
