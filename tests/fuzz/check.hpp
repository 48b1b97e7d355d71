#pragma once

#include <cstdlib>

namespace fuzz {

/// The fuzzer keeps the input for which a promise is broken.
inline void check(bool kept) {
    if (!kept) std::abort();
}

}  // namespace fuzz
