#include "fix.hpp"

#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>

#include <algorithm>
#include <functional>
#include <set>

namespace cli {

using namespace plenary;

namespace {

/// How a JSON text is laid out.
struct text_style {
    unsigned indent = 0;  ///< columns or tabs for each level; 0 for one line
    bool tabs = false, returns = false, ends_line = false;

    explicit text_style(std::string_view text) {
        ends_line = text.ends_with('\n');
        auto const content = text.substr(0, text.find_last_not_of(" \t\r\n") + 1);
        auto const line_end = content.find('\n');
        if (line_end == content.npos) return;
        constexpr unsigned widest = 16;
        returns = line_end != 0 && content[line_end - 1] == '\r';
        auto const first = content.find_first_not_of("\r\n", line_end);
        auto const behind = content.substr(std::min(first, content.size()));
        auto const blanks = std::min(behind.find_first_not_of(" \t"), behind.size());
        tabs = behind.starts_with('\t');
        constexpr unsigned usual = 2;
        indent = blanks == 0 ? usual : std::min(unsigned(blanks), widest);
        if (tabs) indent = 1;
    }

    std::string write(any_value const& whole) const {
        auto const plain = json::to_string(whole, {.indent = indent});
        if (indent == 0) return plain + (ends_line ? "\n" : "");
        if (!tabs && !returns) return plain;
        std::string out;
        bool at_start = true;  // line breaks within texts are escapes
        for (char const c : plain) {
            at_start = c == '\n' || (at_start && c == ' ');
            if (c == '\n' && returns) out += '\r';
            out += at_start && c == ' ' && tabs ? '\t' : c;
        }
        return out;
    }
};

/// Each round makes all changes that do not touch each other, of all findings if they are no more of
/// a code than these: how many are listed for people says nothing about how many are to be mended.
constexpr std::size_t enough_findings = 100'000;
/// Where two rules do not agree a text comes back that was there before. The rounds also end where
/// it never does and still grows.
constexpr int most_rounds = 1'000;

}  // namespace

mended_document mend_document(std::string_view text, report const& found, checking const& how) {
    mended_document out{std::string(text)};
    auto const has_fix = [](diagnostic const& d) { return d.fix_is_safe && !d.fix.empty(); };
    auto options = how.options;
    options.max_findings = std::max(options.max_findings, enough_findings);
    checking const all{options, how.zones};
    auto findings = found.mentions(more_findings.code) ? check_record(text, all) : found;
    if (std::none_of(findings.begin(), findings.end(), has_fix)) return out;

    auto whole = json::read<any_value>(text);
    if (!whole) {
        out.refusal = "what could not be read would be lost";
        return out;
    }
    text_style const style(text);
    std::set<std::size_t> texts_before;
    for (int round = 0; round != most_rounds; ++round) {
        auto const changes = mend(whole.value, findings);
        if (changes.empty()) {
            if (!out.changes.empty()) out.text = style.write(whole.value);
            return out;
        }
        out.changes.insert(out.changes.end(), changes.begin(), changes.end());
        auto const now = style.write(whole.value);
        if (!texts_before.insert(std::hash<std::string>()(now)).second) break;
        findings = check_record(now, all);
    }
    out.changes.clear();
    out.refusal = "the changes never come to an end";
    return out;
}

}  // namespace cli
