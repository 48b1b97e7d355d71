#include "trust/peers.hpp"

#include <nlohmann/json.hpp>

namespace tests {

namespace {

std::string neutral(nlohmann::json const& value) {
    neutral_form const form;
    switch (value.type()) {
        case nlohmann::json::value_t::null: return "null";
        case nlohmann::json::value_t::boolean: return value.get<bool>() ? "true" : "false";
        case nlohmann::json::value_t::string: return form.text(value.get_ref<std::string const&>());
        case nlohmann::json::value_t::array: {
            std::string out = "[";
            for (auto const& item : value) out += neutral(item) + ' ';
            return out + ']';
        }
        case nlohmann::json::value_t::object: {
            std::map<std::string, std::string> members;
            for (auto const& [name, member] : value.items()) members[name] = neutral(member);
            return form.object(members);
        }
        default: return form.number(value.get<double>());
    }
}

}  // namespace

verdict read_with_nlohmann(std::string_view text) try {
    return {true, neutral(nlohmann::json::parse(text.begin(), text.end())), {}};
} catch (nlohmann::json::exception const& refused) {
    return {false, {}, refused.what()};
}

}  // namespace tests
