// expect: no match for 'operator==' | invalid operands to binary expression
#include <plenary/model/meeting.hpp>

#ifdef RIGHT
bool same(plenary::meeting const& a, plenary::meeting const& b) {
    return a.id == b.id;
}
#else
bool same(plenary::meeting const& a, plenary::session const& b) {
    return a.id == b.id;
}
#endif
