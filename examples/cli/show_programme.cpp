#include "show.hpp"

#include <algorithm>

namespace cli {

using namespace plenary;

namespace {

/// Puts the meetings of one programme on the page.
class meeting_writer {
public:
    meeting_writer(shown_record const& shown, programme<> const& all)
        : called_(shown.called), out_(shown.out), shown_(shown), all_(all) {}

    void put() {
        if (all_.only_holds_others) put_head(*all_.whole);
        for (auto const& day : all_.days) {
            out_.rule(heading_of(day));
            for (auto const& part : day.parts) put_part(part);
        }
    }

private:
    static std::string heading_of(programme_day<> const& day) {
        if (!day.first.ok()) return "On a day that is not known";
        return day.first.is_day() && day.last.is_day() ? with_weekdays(day.first.first(), day.last.last())
                                                       : in_words(day.first, day.last);
    }

    void put_part(programme_part<> const& part) {
        if (part.opens) {
            put_head(*part.meeting);
        } else {
            out_.gap();
            out_.put(0, {{part.meeting->title, ink::strong}, {"  (continued)", ink::faint}});
        }
        out_.gap();
        for (auto const& item : part.items) {
            auto const start = std::ptrdiff_t(out_.text().size());
            put_item(shown_, item, text_column(part));
            // Bare titles stand close together; what has details has air.
            auto const& text = out_.text();
            if (std::count(text.begin() + start, text.end(), '\n') > 1) out_.gap();
        }
    }
    /// Clock times need more room than numbers.
    static std::size_t text_column(programme_part<> const& part) {
        bool const timed = std::any_of(part.items.begin(), part.items.end(), [](auto& item) {
            return std::visit([](auto const* one) { return one->slot.has_value(); }, item);
        });
        return timed ? 15 : 6;
    }

    /// What goes without saying is left out: the day that the heading names, and what is so of the
    /// whole programme.
    void put_head(meeting const& m) {
        auto const& whole = *all_.whole;
        bool const holds = &m == &whole && all_.only_holds_others;
        std::vector<std::string> facts{telling_kind(m.kind, m.title)};
        if (holds && m.dates)
            facts.push_back(in_words(m.dates->start, m.dates->end.value_or(m.dates->start)));
        if (&m == &whole || m.place != whole.place) facts.push_back(called_.of(m.place));
        facts.push_back(in_words(m.duration));
        if (&m == &whole || m.status != whole.status) facts.push_back(in_words(m.status));

        out_.gap();
        out_.put(0, m.title, ink::strong);
        put_fact("", capitalised(dotted(facts)), ink::faint);
        put_fact("Convened by ", called_.of_all(m.conveners));
        put_fact("Hosted by ", called_.of_all(m.hosts));
        put_fact("Issues: ", listed(called_.each(m.issues)));
        for (auto const& objective : m.objectives) put_fact("Objective: ", objective);
    }
    void put_fact(std::string_view what, std::string_view text, ink how = ink::plain) {
        out_.put_fact(0, what, text, how);
    }

    names const& called_;
    page& out_;
    shown_record const& shown_;
    programme<> const& all_;
};

}  // namespace

void put_programmes(shown_record const& shown) {
    for (auto const& all : shown.programmes) meeting_writer(shown, all).put();
}

}  // namespace cli
