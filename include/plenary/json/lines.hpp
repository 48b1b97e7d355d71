#pragma once

#include <algorithm>
#include <concepts>
#include <cstddef>
#include <cstring>
#include <string>
#include <string_view>

// A stream of JSON texts, one a line (NDJSON, JSON Lines), cut into lines. Lines end with LF, or
// CRLF; the last one may end with the stream. Lines of nothing but blanks are passed over, as
// NDJSON allows.

namespace plenary::json {

struct line_limits {
    /// Bytes of one line: what a reader has to hold at once. A longer line is read past.
    std::size_t longest_line = std::size_t(16) << 20;
    /// Bytes that are handed over at once, so that threads seldom meet.
    std::size_t batch = std::size_t(256) << 10;
};

/// One text of a stream.
struct line {
    std::string_view text;   ///< without its end
    std::size_t number = 0;  ///< from 1, lines that are passed over counted
    std::size_t offset = 0;  ///< bytes before it
    bool is_cut = false;     ///< longer than the limit: `text` is its beginning
};

/// Some whole lines that stand behind each other.
struct line_batch {
    std::string_view text;
    std::size_t first_number = 1;
    std::size_t offset = 0;
    std::size_t longest_line = line_limits().longest_line;
    std::string storage;  ///< what `text` points into, unless that is the caller's
};

/// Calls `visit(line)` for each line of a batch that holds something.
void for_each_line(line_batch const& batch, auto&& visit) {
    auto rest = batch.text;
    for (std::size_t number = batch.first_number; !rest.empty(); ++number) {
        auto const size = std::min(rest.find('\n'), rest.size());
        auto text = rest.substr(0, size);
        auto const offset = batch.offset + std::size_t(rest.data() - batch.text.data());
        rest.remove_prefix(std::min(size + 1, rest.size()));
        if (text.ends_with('\r')) text.remove_suffix(1);
        bool const is_cut = text.size() > batch.longest_line;
        if (!is_cut && text.find_first_not_of(" \t\r") == text.npos) continue;
        visit(line{text.substr(0, batch.longest_line), number, offset, is_cut});
    }
}

/// Cuts a text that is all there, such as a file in memory, into batches: nothing is copied.
class text_lines {
public:
    explicit text_lines(std::string_view text, line_limits const& limits = {})
        : rest_(text), limits_(limits) {}

    /// False when there is no more.
    bool next(line_batch& out) {
        if (rest_.empty()) return false;
        out.first_number = number_;
        out.offset = offset_;
        out.longest_line = limits_.longest_line;
        auto const end = end_of_batch();
        out.text = rest_.substr(0, end);
        number_ += std::size_t(std::count(out.text.begin(), out.text.end(), '\n'));
        offset_ += end;
        rest_.remove_prefix(end);
        return true;
    }

private:
    /// Behind the last line that ends within a batch, or behind the first where that is longer.
    std::size_t end_of_batch() const {
        if (rest_.size() <= limits_.batch) return rest_.size();
        auto const last = rest_.rfind('\n', limits_.batch - 1);
        return last != rest_.npos ? last + 1 : std::min(rest_.find('\n'), rest_.size() - 1) + 1;
    }

    std::string_view rest_;
    line_limits limits_;
    std::size_t number_ = 1, offset_ = 0;
};

/// Cuts what comes piece by piece, such as from a pipe, into batches. `Read` is called with a place
/// and a number of bytes; it returns how many it put there, 0 at the end. Never more is held than
/// the longest line or a batch.
template <std::invocable<char*, std::size_t> Read>
class stream_lines {
public:
    explicit stream_lines(Read read, line_limits const& limits = {})
        : read_(std::move(read)), limits_(limits) {
        limits_.longest_line = std::min(limits_.longest_line, std::size_t(-1) - surplus);
    }

    /// False when there is no more. What `out` held is used again.
    bool next(line_batch& out) {
        out.storage.swap(begun_);  // `begun_` becomes the old storage, for its memory
        begun_.clear();
        auto end = out.storage.rfind('\n');
        while (end == std::string::npos && out.storage.size() < limits_.longest_line + surplus &&
               fill(out.storage))
            end = out.storage.rfind('\n');
        out.first_number = number_;
        out.offset = offset_;
        out.longest_line = limits_.longest_line;
        auto const first = std::min(out.storage.find('\n'), out.storage.size());
        if (first > limits_.longest_line) return cut_line(out, first);
        if (out.storage.empty()) return false;
        auto const size = end == std::string::npos ? out.storage.size() : end + 1;
        begun_.assign(out.storage, size);
        out.text = std::string_view(out.storage).substr(0, size);
        number_ += std::size_t(std::count(out.text.begin(), out.text.end(), '\n'));
        offset_ += size;
        return true;
    }

private:
    bool fill(std::string& to) {
        auto const before = to.size();
        to.resize(before + limits_.batch);
        auto const got = at_end_ ? 0 : read_(to.data() + before, limits_.batch);
        at_end_ = got == 0;
        to.resize(before + got);
        return !at_end_;
    }
    /// Hands over the beginning of a line that is too long, and reads past the rest.
    bool cut_line(line_batch& out, std::size_t first) {
        bool ended = first != out.storage.size();
        if (ended) begun_.assign(out.storage, first + 1);
        offset_ += first + ended;
        while (!ended && fill(begun_)) {
            auto const here = begun_.find('\n');
            ended = here != std::string::npos;
            offset_ += ended ? here + 1 : begun_.size();
            begun_.erase(0, ended ? here + 1 : begun_.size());
        }
        ++number_;
        out.storage.resize(std::min(first, limits_.longest_line + surplus));
        out.text = out.storage;
        return true;
    }

    /// So many bytes beyond the limit show that a line is too long, even if the last of them is a CR.
    static constexpr std::size_t surplus = 2;

    Read read_;
    line_limits limits_;
    std::string begun_;  // read, but not handed over yet
    std::size_t number_ = 1, offset_ = 0;
    bool at_end_ = false;
};

}  // namespace plenary::json
