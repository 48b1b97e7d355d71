#pragma once

#include "plenary/ical/line_writer.hpp"
#include "plenary/ical/vocabulary.hpp"
#include "plenary/model/values.hpp"
#include "plenary/programme/words.hpp"

#include <string>

namespace plenary::ical {

/// What events that stand side by side have in common is put in words once: the day, the zone.
template <class S>
class recent_words {
public:
    /// "Monday 1 December 2025"
    text_of_few<48> const& day(date when) {
        if (when == day_) return day_words_;
        day_ = when;
        char digits[6];
        auto* const end_of_day = put_digits(digits, unsigned(when.day), when.day < 10 ? 1 : 2);
        put_digits(end_of_day, unsigned(when.year), 4);
        day_words_.size = 0;
        for (std::string_view const part :
             {english.weekdays[std::size_t(weekday(when))], std::string_view(" "),
              std::string_view(digits, end_of_day), std::string_view(" "), english.months[when.month - 1u],
              std::string_view(" "), std::string_view(end_of_day, 4)})
            day_words_.add(part);
        return day_words_;
    }

    /// The zone of a clock time and its offset, as far as they are known; escaped.
    struct zone {
        std::string property;  ///< "+0800;Asia/Manila"
        std::string words;     ///< "Asia/Manila\, UTC+08:00"
    };
    /// Whether two times are shown by the same clock, which was not changed in between.
    static bool same_clock(basic_instant<S> const& a, basic_instant<S> const& b) {
        return a.offset_minutes == b.offset_minutes && a.offset_known == b.offset_known &&
               same_text(std::string_view(a.zone), std::string_view(b.zone));
    }
    zone const& zone_of(basic_instant<S> const& when) {
        std::string_view const name = when.zone;
        bool const is_known = has_zone_ && when.offset_minutes == offset_minutes_ &&
                              when.offset_known == offset_known_ && same_text(name, name_);
        if (is_known) return zone_;
        has_zone_ = true;
        name_ = name;
        offset_minutes_ = when.offset_minutes;
        offset_known_ = when.offset_known;
        put_in_words(utc_offset(when.offset_minutes * 60));
        return zone_;
    }

private:
    void put_in_words(std::string_view offset) {
        zone_.words = escaped_text(name_);
        zone_.property = offset_known_ ? offset : std::string_view();
        zone_.property.append(";").append(zone_.words);
        if (!offset_known_ && !name_.empty()) return;
        if (!name_.empty()) zone_.words += escaped::comma;
        zone_.words.append("UTC").append(offset.substr(0, 3)).append(":").append(offset.substr(3));
    }

    date day_{};
    text_of_few<48> day_words_;
    zone zone_;
    std::string_view name_;
    std::int32_t offset_minutes_ = 0;
    bool has_zone_ = false, offset_known_ = false;
};

}  // namespace plenary::ical
