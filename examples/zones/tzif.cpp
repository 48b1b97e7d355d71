#include "tzif.hpp"

#include <algorithm>
#include <functional>

namespace zones {

using plenary::zone_offset;

namespace {

/// Takes big-endian numbers and runs of bytes from the front. What is not there reads as zeros,
/// and `short_of_bytes` says so.
class byte_reader {
public:
    explicit byte_reader(std::string_view bytes) : rest_(bytes) {}

    std::string_view take(std::uint64_t size) {
        if (size > rest_.size()) {
            short_of_bytes = true;
            size = rest_.size();
        }
        auto const out = rest_.substr(0, std::size_t(size));
        rest_.remove_prefix(out.size());
        return out;
    }
    std::uint64_t number(std::size_t size) {
        std::uint64_t out = 0;
        for (char const c : take(size)) out = out << 8 | static_cast<unsigned char>(c);
        return out;
    }
    std::int64_t time(std::size_t size) {
        auto const n = number(size);
        return size == 4 ? std::int32_t(std::uint32_t(n)) : std::int64_t(n);
    }
    std::string_view rest() const { return rest_; }

    bool short_of_bytes = false;

private:
    std::string_view rest_;
};

/// RFC 9636, section 3.1.
struct header {
    char version = 0;
    std::uint64_t utc_marks, standard_marks, leap_seconds, transitions, offsets, characters;

    bool read(byte_reader& from) {
        if (from.take(4) != "TZif") return false;
        auto const which = from.take(1);
        from.take(15);
        for (auto* count : {&utc_marks, &standard_marks, &leap_seconds, &transitions, &offsets, &characters})
            *count = from.number(4);
        if (from.short_of_bytes) return false;
        version = which[0];
        return offsets != 0 && characters != 0 && (utc_marks == 0 || utc_marks == offsets) &&
               (standard_marks == 0 || standard_marks == offsets);
    }
    /// Bytes of the data block behind it. Counts are of 32 bits, so that nothing overflows.
    std::uint64_t block_size(std::size_t time_size) const {
        return transitions * (time_size + 1) + offsets * 6 + characters + leap_seconds * (time_size + 4) +
               standard_marks + utc_marks;
    }
};

/// RFC 9636, section 3.2. Everything that is reserved for has been seen to be there.
bool read_block(byte_reader from, header const& counts, std::size_t time_size, zone_history& out) {
    for (std::uint64_t i = 0; i != counts.transitions; ++i) out.transitions.push_back(from.time(time_size));
    for (char const kind : from.take(counts.transitions))
        out.kinds.push_back(static_cast<std::uint8_t>(kind));
    auto const offsets = from.take(counts.offsets * 6);
    auto const names = from.take(counts.characters);

    byte_reader each(offsets);
    for (std::uint64_t i = 0; i != counts.offsets; ++i) {
        zone_offset offset;
        offset.seconds = std::int32_t(each.time(4));
        auto const saving = each.number(1), name = each.number(1);
        constexpr int day = 86'400;  // far more than any offset has: RFC 9636 gives -25 to 26 hours
        if (offset.seconds <= -2 * day || 2 * day <= offset.seconds || saving > 1 || name >= names.size())
            return false;
        offset.daylight_saving = saving == 1;
        auto const from_name = names.substr(std::size_t(name));
        auto const end = from_name.find('\0');
        if (end == from_name.npos) return false;
        offset.abbreviation = from_name.substr(0, end);
        out.offsets.push_back(std::move(offset));
    }
    bool const rising = std::adjacent_find(out.transitions.begin(), out.transitions.end(),
                                           std::greater_equal<>()) == out.transitions.end();
    bool const known = std::all_of(out.kinds.begin(), out.kinds.end(),
                                   [&](std::uint8_t kind) { return kind < out.offsets.size(); });
    return rising && known;
}

/// RFC 9636, section 3.3.
bool read_footer(std::string_view footer, zone_history& out) {
    if (!footer.starts_with('\n')) return false;
    auto const end = footer.find('\n', 1);
    if (end == footer.npos) return false;
    auto const text = footer.substr(1, end - 1);
    if (text.empty()) return true;
    out.rule = zone_rule::parse(text);
    return out.rule.has_value();
}

}  // namespace

std::optional<zone_history> read_tzif(std::string_view bytes) {
    byte_reader from(bytes);
    header counts;
    if (!counts.read(from)) return std::nullopt;
    bool const is_long = counts.version >= '2';
    if (!is_long && counts.version != 0) return std::nullopt;
    std::size_t time_size = 4;
    if (is_long) {  // the same follows again with times of eight bytes
        from.take(counts.block_size(time_size));
        time_size = 8;
        if (!counts.read(from)) return std::nullopt;
    }
    byte_reader const block(from.take(counts.block_size(time_size)));
    if (from.short_of_bytes || counts.leap_seconds != 0) return std::nullopt;
    zone_history out;
    if (!read_block(block, counts, time_size, out)) return std::nullopt;
    if (is_long && !read_footer(from.rest(), out)) return std::nullopt;
    return out;
}

std::optional<zone_offset> zone_history::offset_at(std::int64_t seconds) const {
    auto const next = std::upper_bound(transitions.begin(), transitions.end(), seconds);
    std::optional<zone_offset> out;
    if (next != transitions.end()) {
        auto const passed = std::size_t(next - transitions.begin());
        out = offsets[passed == 0 ? 0 : kinds[passed - 1]];
    } else if (rule) {
        out = rule->offset_at(seconds);
    } else if (transitions.empty()) {
        out = offsets[0];
    }
    if (out && out->abbreviation == "-00") out.reset();
    return out;
}

std::optional<std::int64_t> zone_history::next_transition(std::int64_t seconds) const {
    auto const changes_something = [&](std::int64_t at) { return offset_at(at) != offset_at(at - 1); };
    auto const later = std::upper_bound(transitions.begin(), transitions.end(), seconds);
    auto const found = std::find_if(later, transitions.end(), changes_something);
    if (found != transitions.end()) return *found;
    if (!rule) return std::nullopt;
    auto const from = transitions.empty() ? seconds : std::max(seconds, transitions.back());
    for (auto const at : rule->changes_after(from))
        if (changes_something(at)) return at;
    return std::nullopt;
}

}  // namespace zones
