// expect: not supported
#include <plenary/reflect/pattern.hpp>

#ifdef RIGHT
constexpr plenary::pattern<"^[a^]$"> form{"the letter or the sign"};
#else
constexpr plenary::pattern<"^[^a]$"> form{"the sign or the letter; or anything but the letter?"};
#endif
static_assert(form.admits("^"));
