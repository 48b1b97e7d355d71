#include <plenary/json/reader.hpp>
#include <plenary/json/writer.hpp>

#include <boost/describe/class.hpp>

#define NOTE(type, member) plenary::field<&type::member>(#member),
#define MEMBERS(type, ...)                                                                \
    BOOST_DESCRIBE_CLASS(type, (), (__VA_ARGS__), (), ())                                 \
    static constexpr auto notes() {                                                       \
        return plenary::field_notes{BOOST_DESCRIBE_PP_FOR_EACH(NOTE, type, __VA_ARGS__)}; \
    }
#include "structs.hpp"

bool benchmarks::read(std::string_view text, week& out) {
    auto got = plenary::json::read<week>(text);
    out = std::move(got.value);
    return got.findings.ok();
}

std::string benchmarks::write(week const& whole) {
    return plenary::json::to_string(whole);
}
