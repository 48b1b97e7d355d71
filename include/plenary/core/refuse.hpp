#pragma once

namespace plenary::detail {

/// Called where a constant is worked out, this makes the program ill-formed: it is no constant
/// expression, and the compiler shows the call with its reason. It has no definition. Throwing would
/// do the same, but not where exceptions are switched off.
void refuse(char const* reason);

}  // namespace plenary::detail
