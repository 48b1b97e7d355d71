#include "compact.hpp"

#include <plenary/core/held.hpp>
#include <plenary/json/reader.hpp>
#include <plenary/model/session.hpp>
#include <plenary/reflect/convert.hpp>

#include <array>

// One program, four storages of the same entity: read in each, written alike, and converted.
int main() {
    using namespace plenary;
    constexpr std::string_view text =
        R"({"id":"panel","kind":"panel","title":"Panel \u2013 fees","issues":["a","b","c"]})";
    std::array<std::byte, 4096> buffer;
    std::pmr::monotonic_buffer_resource pool(buffer.data(), buffer.size(), std::pmr::null_memory_resource());

    auto const owned = json::read<session>(text);
    auto const viewed = json::read_held<session_view>(std::string(text));
    auto const pooled = json::read<pmr::session>(text, {}, pool);
    auto const compact = json::read<storages::compact_session>(text);
    if (!owned || !viewed || !pooled || !compact) return 1;

    if (!storages::say_the_same(owned.value, *viewed.value, pooled.value, compact.value)) return 2;
    if (storages::text_of(owned.value) !=
        R"({"id":"panel","kind":"panel","title":"Panel – fees","issues":["a","b","c"]})")
        return 3;
    if (convert<session>(compact.value) != owned.value) return 4;
    if (convert<storages::compact_session>(*viewed.value) != compact.value) return 5;
}
