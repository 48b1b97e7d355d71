#include <nlohmann/json.hpp>

#include <optional>

// Version 3.11 does not know std::optional.
template <class T>
struct nlohmann::adl_serializer<std::optional<T>> {
    static void to_json(json& to, std::optional<T> const& from) {
        if (from) to = *from;
        else to = nullptr;
    }
    static void from_json(json const& from, std::optional<T>& to) {
        if (from.is_null()) to.reset();
        else to = from.get<T>();
    }
};

#define MEMBERS(type, ...) NLOHMANN_DEFINE_TYPE_INTRUSIVE_WITH_DEFAULT(type, __VA_ARGS__)
#include "structs.hpp"

bool benchmarks::read(std::string_view text, week& out) try {
    out = nlohmann::json::parse(text).get<week>();
    return true;
} catch (nlohmann::json::exception const&) {
    return false;
}

std::string benchmarks::write(week const& whole) {
    return nlohmann::json(whole).dump();
}
