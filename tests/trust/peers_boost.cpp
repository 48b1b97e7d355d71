#include "trust/peers.hpp"

#include <boost/json/src.hpp>

#include <cmath>

namespace tests {

namespace {

std::string neutral(boost::json::value const& value) {
    neutral_form const form;
    switch (value.kind()) {
        case boost::json::kind::null: return "null";
        case boost::json::kind::bool_: return value.get_bool() ? "true" : "false";
        case boost::json::kind::string:
            return form.text({value.get_string().data(), value.get_string().size()});
        case boost::json::kind::array: {
            std::string out = "[";
            for (auto const& item : value.get_array()) out += neutral(item) + ' ';
            return out + ']';
        }
        case boost::json::kind::object: {
            std::map<std::string, std::string> members;
            for (auto const& member : value.get_object()) {
                std::string const name(member.key().data(), member.key().size());
                members[name] = neutral(member.value());
            }
            return form.object(members);
        }
        case boost::json::kind::int64: return form.number(static_cast<double>(value.get_int64()));
        case boost::json::kind::uint64: return form.number(static_cast<double>(value.get_uint64()));
        case boost::json::kind::double_: break;
    }
    // 0e400 is calculated as 0 times infinity.
    auto const d = value.get_double();
    return form.number(std::isnan(d) ? 0 : d);
}

}  // namespace

verdict read_with_boost(std::string_view text) {
    boost::json::parse_options options;
    options.max_depth = 64;  // as ours
    boost::json::error_code problem;
    auto const value =
        boost::json::parse(boost::json::string_view(text.data(), text.size()), problem, {}, options);
    if (problem) return {false, {}, problem.message()};
    return {true, neutral(value), {}};
}

}  // namespace tests
