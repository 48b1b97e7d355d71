#pragma once

#include <plenary/core/enumeration.hpp>
#include <plenary/core/instant.hpp>
#include <plenary/core/partial_date.hpp>
#include <plenary/model/record.hpp>
#include <plenary/reflect/visit.hpp>

#include <string>

namespace tests {

/// Gives every member of a value something to hold, each something else: every optional is there,
/// every list has two elements, texts have quotes, line breaks and characters of all sizes.
class filler {
public:
    template <class T>
    T make(unsigned depth = 0) {
        T out{};
        fill(out, depth);
        return out;
    }

private:
    template <class T>
    void fill(T& out, unsigned depth) {
        using namespace plenary;
        if constexpr (optional_like<T>) {
            fill(out.emplace(), depth);
        } else if constexpr (std::same_as<T, bool>) {
            out = ++n_ % 2 == 0;
        } else if constexpr (std::floating_point<T>) {
            out = double(++n_) / 7;
        } else if constexpr (std::integral<T>) {
            out = static_cast<T>(++n_);
        } else if constexpr (named<T>) {
            out.value = "id-" + std::to_string(++n_);
        } else if constexpr (enumeration<T>) {
            out = static_cast<T>(++n_ % enumerator_names<T>.names().size());
        } else if constexpr (text_like<T>) {
            out = "text " + std::to_string(++n_) + " \"\\\n\u0001é–漢😀";
        } else if constexpr (std::same_as<T, date>) {
            out = date_from_days(std::int32_t(++n_ * 101));
        } else if constexpr (std::same_as<T, partial_date>) {
            ++n_;
            out = partial_date(2000 + int(n_ % 50), n_ % 3 == 0 ? 0 : 1 + int(n_ % 12),
                               n_ % 3 == 2 ? 1 + int(n_ % 28) : 0);
        } else if constexpr (std::same_as<T, instant>) {
            fill_instant(out);
        } else if constexpr (std::same_as<T, format_version>) {
            out = {1, static_cast<std::uint16_t>(++n_ % 10)};
        } else if constexpr (described<T>) {
            for_each_field<T>([&]<class Field>(Field) { fill(Field::in(out), depth + 1); });
            fill_unknown(out.extra.emplace());
        } else {
            // Types that contain themselves end somewhere.
            for (int i = 0; i != 2 && depth < 8; ++i) out.push_back(make<typename T::value_type>(depth + 1));
        }
    }
    void fill_instant(plenary::instant& out) {
        out.date = plenary::date_from_days(std::int32_t(++n_ * 31));
        out.second_of_day = n_ * 977 % 86'400;
        out.nanosecond = n_ % 2 == 0 ? 0 : n_ * 1'000'003 % 1'000'000'000;
        out.offset_known = n_ % 5 != 0;
        if (out.offset_known) out.offset_minutes = std::int16_t(int(n_ * 37 % 1'600) - 800);
        if (n_ % 3 == 0) out.zone = "Asia/Manila";
        out.zone_critical = n_ % 6 == 0;
    }
    void fill_unknown(std::vector<plenary::basic_member<>>& out) {
        using enum plenary::value_kind;
        plenary::any_value several{.kind = list};
        several.items = {{.kind = null},
                         {.kind = boolean, .integer = 1},
                         {.kind = integer, .integer = -7},
                         {.kind = number, .text = "1.50"}};
        plenary::any_value nested{.kind = object};
        nested.members.push_back({.name = "a/b~c \"", .value = several});
        out.push_back({.name = "x-before" + std::to_string(++n_), .value = nested, .after = 0});
        out.push_back(
            {.name = "x-behind" + std::to_string(n_), .value = {.kind = text, .text = "é"}, .after = 1});
    }

    unsigned n_ = 0;
};

}  // namespace tests
