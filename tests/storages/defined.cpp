#include "compact.hpp"

#include <plenary/json/writer.hpp>
#include <plenary/model/session.hpp>

namespace storages {

std::string text_of(plenary::session const& s) {
    return plenary::json::to_string(s);
}
std::string text_of(plenary::session_view const& s) {
    return plenary::json::to_string(s);
}
std::string text_of(plenary::pmr::session const& s) {
    return plenary::json::to_string(s);
}
std::string text_of(compact_session const& s) {
    return plenary::json::to_string(s);
}

}  // namespace storages
