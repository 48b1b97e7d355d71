// expect: no serialised form: specialise scalar<T>
#include <plenary/json/writer.hpp>

struct opaque {};
#ifdef RIGHT
auto const text = plenary::json::to_string(7);
#else
auto const text = plenary::json::to_string(opaque{});
#endif
