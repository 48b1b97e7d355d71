// expect: this constraint does not apply to a member of this type
#include <plenary/model/session.hpp>

#ifdef RIGHT
constexpr auto note = plenary::field<&plenary::session::title>("Title.", plenary::length{1, 2});
#else
constexpr auto note = plenary::field<&plenary::session::status>("Status.", plenary::length{1, 2});
#endif
