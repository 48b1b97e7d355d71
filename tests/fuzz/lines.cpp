#include "check.hpp"

#include <plenary/json/checked_lines.hpp>
#include <plenary/model/meta.hpp>

#include <string>

using namespace plenary;

namespace {

template <class Source>
std::string all_of(Source source) {
    std::string out;
    for (json::line_batch batch; source.next(batch);)
        json::for_each_line(batch, [&](json::line const& at) {
            out += phrase(at.number, '@', at.offset, at.is_cut ? '+' : ' ', at.text, '\n');
        });
    return out;
}

}  // namespace

/// The first three bytes say how the stream comes and what its limits are.
extern "C" int LLVMFuzzerTestOneInput(unsigned char const* bytes, std::size_t size) {
    if (size < 3) return 0;
    json::line_limits const limits{.longest_line = std::size_t(1) + bytes[0],
                                   .batch = std::size_t(1) + bytes[1]};
    std::size_t const piece = 1 + bytes[2];
    std::string_view const text(reinterpret_cast<char const*>(bytes) + 3, size - 3);
    auto const read = [rest = text, piece](char* to, std::size_t room) mutable {
        auto const got = rest.copy(to, std::min(room, piece));
        rest.remove_prefix(got);
        return got;
    };
    auto const whole = all_of(json::text_lines(text, limits));
    fuzz::check(all_of(json::stream_lines(read, limits)) == whole);
    fuzz::check(all_of(json::text_lines(text, {.longest_line = limits.longest_line})) == whole);

    std::size_t last = 0;
    json::check_lines<alias>(json::text_lines(text, limits), std::tuple<>(), {},
                             [&](json::checked_line const& at) {
                                 fuzz::check(at.number > last && at.offset + at.text.size() <= text.size());
                                 last = at.number;
                             });
    return 0;
}
