#pragma once

#include "plenary/ical/line_writer.hpp"
#include "plenary/ical/vocabulary.hpp"
#include "plenary/model/values.hpp"
#include "plenary/programme/words.hpp"

namespace plenary::ical {

/// What events that stand side by side have in common is put in words once: the day, the zone.
template <class S>
class recent_words {
public:
    /// "Monday 1 December 2025"
    text_of_few<48> const& day(date when) {
        if (when == day_) return day_words_;
        day_ = when;
        day_words_.size = 0;
        char digits[4];
        auto const add = [&](std::string_view part) { day_words_.add(part); };
        auto const number = [&](unsigned value, std::size_t count) {
            put_digits(digits, value, count);
            add({digits, count});
        };
        add(english.weekdays[std::size_t(weekday(when))]);
        add(" ");
        number(unsigned(when.day), when.day < 10 ? 1 : 2);
        add(" ");
        add(english.months[when.month - 1u]);
        add(" ");
        number(unsigned(when.year), 4);
        return day_words_;
    }

    /// The zone of a clock time and its offset, as far as they are known.
    struct zone {
        text_of_few<64> line;   ///< "X-PLENARY-ZONE:+0800;Asia/Manila"
        text_of_few<64> words;  ///< " (Asia/Manila\, UTC+08:00)"
    };
    /// Null where its name has to be escaped, or is long.
    zone const* zone_of(basic_instant<S> const& when) {
        std::string_view const name = when.zone;
        bool const is_known = has_zone_ && when.offset_minutes == offset_minutes_ &&
                              when.offset_known == offset_known_ && same_text(name, name_);
        if (is_known) return &zone_;
        if (name.size() > 30 || !line_writer::is_plain(name)) return nullptr;
        has_zone_ = true;
        name_ = name;
        offset_minutes_ = when.offset_minutes;
        offset_known_ = when.offset_known;
        put_in_words(utc_offset(when.offset_minutes * 60));
        return &zone_;
    }

private:
    void put_in_words(std::string_view offset) {
        zone_.line.size = zone_.words.size = 0;
        for (std::string_view const part :
             {std::string_view(zone_property), std::string_view(":"),
              offset_known_ ? offset : std::string_view(), std::string_view(";"), name_})
            zone_.line.add(part);
        zone_.words.add(" (");
        zone_.words.add(name_);
        if (offset_known_ || name_.empty()) {
            if (!name_.empty()) zone_.words.add(escaped::comma);
            for (auto const part :
                 {std::string_view("UTC"), offset.substr(0, 3), std::string_view(":"), offset.substr(3)})
                zone_.words.add(part);
        }
        zone_.words.add(")");
    }

    date day_{};
    text_of_few<48> day_words_;
    zone zone_;
    std::string_view name_;
    std::int32_t offset_minutes_ = 0;
    bool has_zone_ = false, offset_known_ = false;
};

}  // namespace plenary::ical
