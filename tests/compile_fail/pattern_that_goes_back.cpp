// expect: matching this pattern would need to go back
#include <plenary/reflect/pattern.hpp>

#ifdef RIGHT
constexpr plenary::pattern<"^[a-z]*-[a-z]$"> form{"two words"};
#else
constexpr plenary::pattern<"^[a-z]*[a-z]$"> form{"two words"};
#endif
static_assert(form.admits("a-b"));
