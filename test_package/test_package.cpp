#include <plenary/json/reader.hpp>
#include <plenary/model/session.hpp>
#include <plenary/validate/validate.hpp>
#include <plenary/version.hpp>

#include <cstdio>

int main() {
    auto const read =
        plenary::json::read<plenary::session>(R"({"id":"opening","kind":"opening","title":"Opening"})");
    std::puts("plenary " PLENARY_VERSION_STRING);
    return read && plenary::validate(read.value, std::tuple{}).ok() ? 0 : 1;
}
