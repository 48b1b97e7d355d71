#pragma once

#include "plenary/core/sort_by.hpp"
#include "plenary/html/page.hpp"

#include <algorithm>
#include <span>
#include <unordered_map>

// A programme at a glance: a row for each meeting, with a drawing of when it is. The drawings are for
// the eye only; beside each stand the meeting and its dates.

namespace plenary::html {

namespace detail {

/// A part of the whole in percent, where need be with two digits behind the point, as SVG takes it.
class percentage {
public:
    percentage(std::int64_t part, std::int64_t whole) {
        auto const hundredths = whole > 0 ? part * 10'000 / whole : 0;
        auto* end = std::to_chars(text_, text_ + 16, hundredths / 100).ptr;
        if (auto const part_of_one = static_cast<std::uint64_t>(hundredths % 100); part_of_one != 0) {
            *end++ = '.';
            end = put_digits(end, part_of_one, 2);
        }
        *end++ = '%';
        size_ = std::size_t(end - text_);
    }
    operator std::string_view() const { return {text_, size_}; }

private:
    char text_[24];
    std::size_t size_;
};

/// The hours of the day that a programme needs, in seconds.
struct clock_window {
    std::int64_t start = 86'400, end = 0;

    bool empty() const { return start >= end; }
    std::int64_t length() const { return end - start; }
    template <class S>
    void include(programme_item<S> const& item) {
        std::visit(
            [&](auto const* one) {
                if (!plenary::detail::has_clock_time(*one)) return;
                auto const [from, to] = seconds_of(*one->slot);
                start = std::min(start, from / 3600 * 3600);
                end = std::max(end, (to + 3599) / 3600 * 3600);
            },
            item);
    }
    /// From when to when on the clock; what ends on another day, or has no end, is short.
    template <class S>
    static std::pair<std::int64_t, std::int64_t> seconds_of(basic_slot<S> const& s) {
        constexpr std::int64_t shortest = 15 * 60;
        std::int64_t const from = s.start.second_of_day;
        bool const ends = s.end && s.end->ok() && s.end->date == s.start.date;
        return {from, std::min<std::int64_t>(86'400,
                                             std::max(from + shortest, ends ? s.end->second_of_day : from))};
    }
};

}  // namespace detail

/// What the page has told already of how to read its drawings: once is enough.
struct told_of_timelines {
    bool of_times = false, of_orders = false;
};

template <class S>
class timeline {
public:
    timeline(page<S>& on, plenary::programme<S> const& all, told_of_timelines& told)
        : page_(on), all_(all), told_(told) {
        for (auto const& day : all.days)
            for (auto const& part : day.parts) {
                add(day, part);
                for (auto const& item : part.items) window_.include<S>(item);
            }
        if (!row_of_.empty()) sort_by(bars_, [](bar const& one) { return one.row; });
        if (!first_.ok()) return;
        first_day_ = days_since_epoch(first_);
        days_ = days_since_epoch(last_) - first_day_ + 1;
    }

    /// Nothing for a programme that is one meeting on a day, or of which no day is known.
    void put() {
        if (!first_.ok() || rows_ < 2) return;
        auto& to = page_.to;
        to.element("figure.timeline", [&] {
            to.element("figcaption", [&] {
                page_.own_element("strong", page_.say.at_a_glance);
                auto& told = window_.empty() ? told_.of_orders : told_.of_times;
                if (std::exchange(told, true)) return;
                to.between(" ");
                page_.own(window_.empty() ? page_.say.no_clock_times : page_.say.clock_times);
            });
            to.element("div.axis", [&] { drawing("svg.scale", [&] { put_scale(); }); });
            grid_ = page_.keep([&] { put_grid(); });
            to.element("ol", [&] {
                for (std::span<bar const> rest = bars_; !rest.empty();) {
                    std::size_t size = 1;
                    while (size != rest.size() && rest[size].row == rest[0].row) ++size;
                    to.element("li", [&] { put_row(rest.first(size)); });
                    rest = rest.subspan(size);
                }
            });
        });
        to.line();
    }

private:
    /// What a meeting does on a day.
    struct bar {
        programme_day<S> const* day;
        programme_part<S> const* part;
        std::size_t row;
    };

    void add(programme_day<S> const& day, programme_part<S> const& part) {
        bars_.push_back({&day, &part, part.opens ? rows_++ : row_of(*part.meeting)});
        if (!row_of_.empty()) row_of_.emplace(part.meeting, bars_.back().row);
        if (!day.first.ok()) return;
        if (!first_.ok() || day.first.first() < first_) first_ = day.first.first();
        if (!last_.ok() || last_ < day.last.last()) last_ = day.last.last();
    }
    /// Of a meeting that goes on: only then, which is rare, it has to be known where each began.
    std::size_t row_of(basic_meeting<S> const& m) {
        if (row_of_.empty())
            for (auto const& one : bars_) row_of_.emplace(one.part->meeting, one.row);
        return row_of_.at(&m);
    }

    std::int64_t place(date day) const { return days_since_epoch(day) - first_day_; }

    template <class Content>
    void drawing(element_name name, Content&& content) {
        page_.to.element(name, {{"aria-hidden", "true"}}, content);
    }
    /// A field from one part of the scale to another, where the scale has `whole` parts.
    void field(element_name name, std::int64_t from, std::int64_t length, std::int64_t whole) {
        page_.to.drawn_element(
            name, {{"x", detail::percentage(from, whole)}, {"width", detail::percentage(length, whole)}});
    }

    /// So many days that their names have room.
    static constexpr std::int64_t most_labels = 7;

    void put_scale() {
        auto const step = (days_ + most_labels - 1) / most_labels;
        for (std::int64_t i = 0; i < days_; i += step) {
            auto const day = date_from_days(first_day_ + std::int32_t(i));
            page_.to.element("text", {{"x", detail::percentage(i, days_)}, {"y", "1.1em"}}, label_of(day));
        }
    }
    /// "Mon 1", with as much of the weekday as three characters hold.
    std::string label_of(date day) const {
        std::string_view const name = page_.say.programme.weekdays[std::size_t(weekday(day))];
        std::size_t size = 0;
        for (int n = 0; n != 3 && size != name.size(); ++n) size += decode_front(name.substr(size)).size;
        return plenary::detail::in_a_row(name.substr(0, size), " ", int(day.day));
    }

    /// The lines between days, the same behind every row.
    void put_grid() {
        for (std::int64_t i = 0; i <= days_ && days_ <= 31; ++i) {
            detail::percentage const place(i, days_);
            page_.to.drawn_element("line", {{"x1", place}, {"x2", place}, {"y2", "100%"}});
        }
    }
    /// The bars of one meeting.
    void put_row(std::span<bar const> bars) {
        auto& to = page_.to;
        auto const& m = *bars.front().part->meeting;
        to.element("p", [&] {
            page_.mention(m);
            to.between(" ");
            to.element("span.soft", [&] {
                if (m.dates) page_.date(m.dates->start, m.dates->end.value_or(m.dates->start));
                else if (!bars.front().day->first.ok()) page_.own(page_.say.unknown_day);
                else page_.date(bars.front().day->first, bars.back().day->last);
            });
        });
        drawing("svg.track", [&] {
            to.again(grid_);
            for (auto const& each : bars)
                if (each.day->first.ok()) put_bar(each);
        });
    }

    void put_bar(bar const& drawn) {
        auto const& items = drawn.part->items;
        auto const from = place(drawn.day->first.first()), length = place(drawn.day->last.last()) + 1 - from;
        field("rect.span", from, length, days_);
        bool timed = !items.empty() && drawn.day->first == drawn.day->last, ordered = !items.empty();
        for (auto const& item : items) {
            timed = timed && plenary::detail::has_clock_time<S>(item);
            ordered = ordered && order_of(item).has_value();
        }
        auto const count = static_cast<std::int64_t>(items.size());
        for (std::int64_t i = 0; i != count && (timed || ordered); ++i) {
            auto const& item = items[std::size_t(i)];
            auto const name = item.index() == 0 ? element_name("rect.session") : element_name("rect.visit");
            if (timed) {
                auto const [start, end] = std::visit(
                    [](auto const* one) { return detail::clock_window::seconds_of(*one->slot); }, item);
                auto const scale = window_.length();
                field(name, from * scale + start - window_.start, end - start, days_ * scale);
            } else {
                field(name, from * count + i * length, length, days_ * count);
                if (count <= most_labels + 2) put_number(*order_of(item), i, count, from, length);
            }
        }
    }
    static std::optional<std::uint32_t> order_of(programme_item<S> const& item) {
        return std::visit([](auto const* one) { return one->order; }, item);
    }
    /// The number by which the programme below calls the field at `i`.
    void put_number(std::uint32_t number, std::int64_t i, std::int64_t count, std::int64_t from,
                    std::int64_t length) {
        page_.to.element(
            "text",
            {{"x", detail::percentage(2 * from * count + (2 * i + 1) * length, 2 * days_ * count)},
             {"y", "50%"}},
            plenary::detail::in_a_row(number));
    }

    page<S>& page_;
    plenary::programme<S> const& all_;
    told_of_timelines& told_;
    std::vector<bar> bars_;  // row by row
    std::size_t rows_ = 0;
    std::unordered_map<basic_meeting<S> const*, std::size_t> row_of_;
    date first_{}, last_{};
    std::int32_t first_day_ = 0;  // since the epoch
    std::int64_t days_ = 0;
    detail::clock_window window_;
    written_markup grid_;
};

}  // namespace plenary::html
