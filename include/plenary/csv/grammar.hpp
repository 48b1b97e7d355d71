#pragma once

#include "plenary/core/unicode.hpp"
#include "plenary/diagnose/report.hpp"
#include "plenary/serialize/codes.hpp"

#include <deque>
#include <string>
#include <string_view>
#include <vector>

namespace plenary::csv {

/// A cell of a table as it was read.
struct cell {
    std::string_view text{};  ///< without the quotes around it
    std::size_t offset = 0;   ///< where it begins in the input, its opening quote included
    bool flawed = false;      ///< it breaks the grammar or is not UTF-8: better not to be believed
};

/// What stands between the cells: a comma, or the semicolon or tab that programs put there where
/// the comma separates decimals. The first of them in the first row, outside of quotes, or else
/// the comma.
constexpr char separator_of(std::string_view text) {
    bool quoted = false;
    for (char const c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == ',' || c == ';' || c == '\t') return c;
        if (c == '\r' || c == '\n') break;
    }
    return ',';
}

/// Reads a table row by row (RFC 4180). Lines may also end with LF or CR alone and the text may
/// begin with a byte order mark. What breaks the grammar becomes a finding and reading goes on.
class row_reader {
public:
    /// `text` must outlive the cells, and so must the reader, which keeps those with quotes inside.
    row_reader(std::string_view text, char separator, report& findings)
        : text_(text), separator_(separator), findings_(findings) {
        if (text_.starts_with("\uFEFF")) at_ = 3;
    }

    /// The cells of the next row, at least one; false at the end of the text.
    bool next(std::vector<cell>& row) {
        row.clear();
        if (at_ == text_.size()) return false;
        for (;;) {
            row.push_back(is_at('"') ? take_quoted() : take_plain());
            if (!is_at(separator_)) break;
            ++at_;
        }
        if (is_at('\r')) ++at_;
        else if (!is_at('\n')) return true;
        if (is_at('\n')) ++at_;
        return true;
    }
    /// Where the next row begins.
    std::size_t position() const { return at_; }
    /// A quote was never closed, so that what seemed one cell may have been many rows.
    bool cut_off() const { return cut_off_; }

private:
    bool is_at(char c) const { return at_ != text_.size() && text_[at_] == c; }
    bool ends_cell(char c) const { return c == separator_ || c == '\r' || c == '\n'; }

    cell take_plain() {
        cell out{{}, at_};
        for (; at_ != text_.size() && !ends_cell(text_[at_]); ++at_) {
            if (text_[at_] != '"' || out.flawed) continue;
            flaw(out, at_, "expected a cell without quotes inside, found one",
                 "put the whole cell in quotes and write each quote inside twice");
        }
        out.text = text_.substr(out.offset, at_ - out.offset);
        return checked(out);
    }

    cell take_quoted() {
        cell out{{}, at_};
        auto const start = ++at_;
        std::string* decoded = nullptr;
        auto piece = start;
        for (;;) {
            at_ = std::min(text_.find('"', at_), text_.size());
            if (at_ == text_.size()) {
                flaw(out, out.offset, "expected a closing quote, found the end of the text");
                cut_off_ = true;
                break;
            }
            if (at_ + 1 == text_.size() || text_[at_ + 1] != '"') break;
            if (!decoded) decoded = &decoded_.emplace_back();
            decoded->append(text_, piece, at_ + 1 - piece);
            piece = at_ += 2;
        }
        out.text = text_.substr(piece, at_ - piece);
        if (at_ != text_.size()) ++at_;
        if (auto const behind = at_; at_ != text_.size() && !ends_cell(text_[at_])) {
            flaw(out, behind, "expected the end of the cell behind its closing quote, found more",
                 "write a quote inside a cell twice");
            while (at_ != text_.size() && !ends_cell(text_[at_])) ++at_;
        }
        if (decoded) out.text = decoded->append(out.text);
        return checked(out);
    }

    cell checked(cell out) {
        if (auto const bad = find_invalid_utf8(out.text); bad != out.text.size()) {
            out.flawed = true;
            file(read_codes::utf8, out.offset,
                 phrase("expected UTF-8, found ", in_quotes(out.text, 20), " (U+FFFD for what is not)"));
        }
        return out;
    }
    void flaw(cell& out, std::size_t where, std::string message, std::string_view hint = {}) {
        out.flawed = true;
        file(read_codes::syntax, where, std::move(message), hint);
    }
    void file(finding_kind const& kind, std::size_t where, std::string message, std::string_view hint = {}) {
        findings_.add(
            make_diagnostic(kind, {}, {.offset = where, .length = 1}, std::move(message), std::string(hint)));
    }

    std::string_view text_;
    char separator_;
    report& findings_;
    std::size_t at_ = 0;
    bool cut_off_ = false;
    std::deque<std::string> decoded_;
};

}  // namespace plenary::csv
