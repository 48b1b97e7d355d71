#pragma once

#include <plenary/fwd.hpp>

#include <string>

// Declaring functions over entities takes the names of fwd.hpp, whatever the storage.

namespace storages {

/// A storage of this program's own, which is defined where it is needed.
struct compact;
using compact_session = plenary::basic_session<compact>;

std::string text_of(plenary::session const& s);
std::string text_of(plenary::session_view const& s);
std::string text_of(plenary::pmr::session const& s);
std::string text_of(compact_session const& s);

/// Each of them has the text of its own storage, and all of these are the same.
bool say_the_same(plenary::session const& owned, plenary::session_view const& borrowed,
                  plenary::pmr::session const& pooled, compact_session const& compact);

}  // namespace storages
