#pragma once

#include "plenary/core/enumeration.hpp"
#include "plenary/core/instant.hpp"
#include "plenary/core/partial_date.hpp"
#include "plenary/model/entity.hpp"

#include <cstdint>
#include <optional>

// Values that several entities are made of.

namespace plenary {

enum class exactness { exact, about };
BOOST_DESCRIBE_ENUM(exactness, exact, about)

/// A number of people or things.
template <class S>
struct basic_quantity {
    std::int64_t amount = 0;
    plenary::exactness exactness = exactness::exact;
    unknown_members<S> extra{};

    friend bool operator==(basic_quantity const&, basic_quantity const&) = default;
    BOOST_DESCRIBE_CLASS(basic_quantity, (), (amount, exactness), (), ())
    static constexpr std::string_view type_name = "quantity";
    static constexpr auto notes() {
        using q = basic_quantity;
        return field_notes{
            field<&q::amount>("How many.", range{0, 1'000'000'000'000}),
            field<&q::exactness>("Whether the source gives the number exactly or roughly."),
        };
    }
};

enum class time_unit { minute, hour, day, week, month, year };
BOOST_DESCRIBE_ENUM(time_unit, minute, hour, day, week, month, year)

/// How long something lasts or has lasted, as the source says it: "five days", "decade-long".
template <class S>
struct basic_duration {
    std::int64_t amount = 0;
    time_unit unit = time_unit::day;
    plenary::exactness exactness = exactness::exact;
    unknown_members<S> extra{};

    friend bool operator==(basic_duration const&, basic_duration const&) = default;
    BOOST_DESCRIBE_CLASS(basic_duration, (), (amount, unit, exactness), (), ())
    static constexpr std::string_view type_name = "duration";
    static constexpr auto notes() {
        using d = basic_duration;
        return field_notes{
            field<&d::amount>("How many of the unit.", range{0, 1'000'000}),
            field<&d::unit>("The unit that the source counts in."),
            field<&d::exactness>("Whether the source gives the number exactly or roughly."),
        };
    }
};

/// From one date to another, both included, each as precise as the source is. Without an end it is
/// the one day, month or year that it starts with.
template <class S>
struct basic_period {
    partial_date start;
    std::optional<partial_date> end{};
    unknown_members<S> extra{};

    /// The first and the last day that it can mean.
    constexpr date first() const { return start.first(); }
    constexpr date last() const { return end ? end->last() : start.last(); }
    constexpr bool ok() const { return start.ok() && (!end || end->ok()); }

    friend bool operator==(basic_period const&, basic_period const&) = default;
    BOOST_DESCRIBE_CLASS(basic_period, (), (start, end), (), ())
    static constexpr std::string_view type_name = "period";
    static constexpr auto notes() {
        using p = basic_period;
        return field_notes{
            field<&p::start>("The first day, or the month or year of it."),
            field<&p::end>("The last day, or the month or year of it; absent where it is that of the start."),
        };
    }
};

/// Clock times of a part of a programme.
template <class S>
struct basic_slot {
    basic_instant<S> start{};
    std::optional<basic_instant<S>> end{};
    unknown_members<S> extra{};

    friend bool operator==(basic_slot const&, basic_slot const&) = default;
    BOOST_DESCRIBE_CLASS(basic_slot, (), (start, end), (), ())
    static constexpr std::string_view type_name = "slot";
    static constexpr auto notes() {
        using s = basic_slot;
        return field_notes{
            field<&s::start>("When it begins, with offset and zone."),
            field<&s::end>("When it ends; absent where only the beginning is known."),
        };
    }
};

/// Who acts: an organisation, a working group, a person, or several together under a name such as
/// "member states". Exactly one of them.
template <class S>
struct basic_party {
    std::optional<ref_to<basic_organisation, S>> organisation{};
    std::optional<ref_to<basic_working_group, S>> group{};
    std::optional<ref_to<basic_person, S>> person{};
    std::optional<text<S>> collective{};
    unknown_members<S> extra{};

    friend bool operator==(basic_party const&, basic_party const&) = default;
    BOOST_DESCRIBE_CLASS(basic_party, (), (organisation, group, person, collective), (), ())
    static constexpr std::string_view type_name = "party";
    static constexpr auto notes() {
        using p = basic_party;
        return field_notes{
            field<&p::organisation>("An organisation or state of the record."),
            field<&p::group>("A working group of the record."),
            field<&p::person>("A person of the record."),
            field<&p::collective>("Several together, in the source's words.", name_length),
        };
    }
    static constexpr auto whole() {
        using p = basic_party;
        return exactly_one<&p::organisation, &p::group, &p::person, &p::collective>{};
    }
};

/// Where a planned part of a programme stands.
enum class programme_status { planned, confirmed, held, postponed, cancelled };
BOOST_DESCRIBE_ENUM(programme_status, planned, confirmed, held, postponed, cancelled)

}  // namespace plenary
