#include <boost/describe/class.hpp>
#include <boost/json.hpp>

#define MEMBERS(type, ...) BOOST_DESCRIBE_CLASS(type, (), (__VA_ARGS__), (), ())
#include "structs.hpp"

bool benchmarks::read(std::string_view text, week& out) {
    boost::json::error_code error;
    auto const document = boost::json::parse(text, error);
    if (error) return false;
    auto got = boost::json::try_value_to<week>(document);
    if (got.has_error()) return false;
    out = std::move(*got);
    return true;
}

std::string benchmarks::write(week const& whole) {
    return boost::json::serialize(boost::json::value_from(whole));
}
