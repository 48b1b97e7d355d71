#include <plenary/json/checked.hpp>
#include <plenary/json/writer.hpp>
#include <plenary/model/session.hpp>
#include <plenary/version.hpp>

#include <cstdio>
#include <string_view>

// What every way of getting plenary must be able to build: reading, validating and writing.
int main() {
    constexpr std::string_view text = R"({"id":"opening","order":1,"kind":"opening","title":"Opening"})";
    auto const [session, findings] = plenary::json::read_checked<plenary::session>(text, std::tuple{});
    if (!findings.ok() || plenary::json::to_string(session) != text) return 1;
    if (plenary::json::read_checked<plenary::session>(R"({"id":"a b"})", std::tuple{}).findings.ok())
        return 2;
    std::puts(PLENARY_VERSION_STRING);
}
