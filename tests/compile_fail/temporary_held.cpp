// expect: use of deleted function | attempt to use a deleted function | overload resolution selected deleted
// operator
#include <plenary/json/reader.hpp>
#include <plenary/model/place.hpp>

#ifdef RIGHT
std::size_t size(plenary::held<plenary::place_view> const& kept) {
    return kept->name.size();
}
#else
plenary::held<plenary::place_view> make();
std::size_t size() {
    return make()->name.size();
}
#endif
