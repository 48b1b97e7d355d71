#pragma once

#include "plenary/diagnose/phrase.hpp"
#include "plenary/markdown/escape.hpp"
#include "plenary/programme/names.hpp"
#include "plenary/programme/wording.hpp"

namespace plenary::markdown {

/// The headings and connecting words of the pages, so that they need not be English.
struct labels {
    std::string_view meetings = "Meetings", participants = "Participants", themes = "Themes",
                     findings = "Findings", site_visits = "Site visits", outcomes = "Outcomes";
    std::string_view convened_by = "Convened by ", hosted_by = "Hosted by ",
                     themes_of = "Themes: ", by = "by ", for_ = "for ", due = "due ",
                     times = "Times: ", moved_from = "moved from ";
    std::string_view among_others = "Among others:", continued = "continued",
                     undated = "On a day that is not known";
    std::string_view contribution = "Contribution", together = "together",
                     speaker_unknown = "who of them spoke on what is not recorded";
};

/// Puts blocks below each other, with a blank line between them where there has to be one. What is
/// put as `text` is escaped.
class page {
public:
    explicit page(output& out) : out_(out) {}

    void heading(std::size_t level, std::string_view text) {
        begin_block();
        out_.put(std::string_view("######").substr(0, level));
        out_.put(' ');
        put_text(out_, text, {.one_line = true});
        out_.put('\n');
    }

    /// Begins a paragraph; what follows goes into it.
    page& paragraph() {
        begin_block();
        open_ = true;
        indent_ = 0;
        return *this;
    }
    /// Begins an item of a list inside `depth` other lists.
    page& item(std::size_t depth = 0) {
        if (last_ == block::item) end_line();
        else begin_block();
        last_ = block::item;
        open_ = true;
        indent_ = depth * 2;
        put_indent();
        out_.put("- ");
        indent_ += 2;
        return *this;
    }
    /// Goes on in a new line of the paragraph or item.
    page& line() {
        out_.put("\\\n");
        put_indent();
        return *this;
    }

    page& text(std::string_view text) {
        put_text(out_, text, {.indent = indent_});
        return *this;
    }
    /// A text in bold type at the beginning of a line, with a blank behind it where more follows.
    page& strong(std::string_view text, bool more_follows = true) {
        if (text.empty()) return *this;
        out_.put("**");
        put_text(out_, text, {.one_line = true});
        out_.put(more_follows ? "** " : "**");
        return *this;
    }
    /// Several texts with " · " between those that are not empty.
    page& facts(auto const& all) {
        bool first = true;
        for (auto const& fact : all) {
            if (fact.empty()) continue;
            if (!std::exchange(first, false)) out_.put(" · ");
            text(fact);
        }
        return *this;
    }
    void finish() { end_line(); }

private:
    enum class block { none, other, item };

    void begin_block() {
        end_line();
        if (last_ != block::none) out_.put('\n');
        last_ = block::other;
    }
    void end_line() {
        if (std::exchange(open_, false)) out_.put('\n');
    }
    void put_indent() {
        for (std::size_t i = 0; i != indent_; ++i) out_.put(' ');
    }

    output& out_;
    block last_ = block::none;
    bool open_ = false;  ///< a line has not ended
    std::size_t indent_ = 0;
};

namespace detail {

bool any_given(auto const& facts) {
    return std::any_of(facts.begin(), facts.end(), [](auto const& fact) { return !fact.empty(); });
}

/// "due March 2026" for a text that is not empty.
inline std::string led_by(std::string_view lead, std::string_view text) {
    return text.empty() ? std::string() : phrase(lead, text);
}

/// What there is to say, or nothing.
template <class T>
std::string in_words_if(std::optional<T> const& given, words const& say) {
    return given ? in_words(*given, say) : std::string();
}

/// Stands between what may hold commas and "and" itself: "Labour at sea; Recruitment and return".
inline constexpr std::string_view apart = "; ";
inline void add_apart(std::string& out, std::string_view part) {
    if (!out.empty()) out += apart;
    out += part;
}

/// "Oceanic Seafarers' Registry (OSR)".
inline std::string in_full(thing_name const& name) {
    return name.full == name.brief ? std::string(name.full) : phrase(name.full, " (", name.brief, ")");
}

/// That something does not take place as it is printed, in words; nothing where it does.
inline std::string unusual_status(programme_status status, words const& say) {
    bool const unusual = status == programme_status::cancelled || status == programme_status::postponed;
    return unusual ? in_words(status, say) : std::string();
}
/// The same for a part of the programme of a meeting.
template <class Part>
std::string unusual_status(Part const& part, programme_status of_meeting, words const& say) {
    return unusual_status(part.status.value_or(of_meeting), say);
}

inline std::string capitalised(std::string text) {
    if (!text.empty()) text[0] = to_upper(text[0]);
    return text;
}

}  // namespace detail

}  // namespace plenary::markdown
