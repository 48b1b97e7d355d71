#include "functions.hpp"

// This unit never sees an entity.
bool storages::say_the_same(plenary::session const& owned, plenary::session_view const& borrowed,
                            plenary::pmr::session const& pooled, compact_session const& compact) {
    auto const text = text_of(owned);
    return text == text_of(borrowed) && text == text_of(pooled) && text == text_of(compact);
}
