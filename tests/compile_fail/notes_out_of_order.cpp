// expect: notes() must list the members in the order of BOOST_DESCRIBE_CLASS
#include <plenary/json/writer.hpp>
#include <plenary/model/entity.hpp>

struct lift {
    plenary::text<plenary::owning> name;
    int floors = 0;
    plenary::unknown_members<plenary::owning> extra;

    BOOST_DESCRIBE_CLASS(lift, (), (name, floors), (), ())
    static constexpr auto notes() {
#ifdef RIGHT
        return plenary::field_notes{plenary::field<&lift::name>("Name."),
                                    plenary::field<&lift::floors>("Floors.")};
#else
        return plenary::field_notes{plenary::field<&lift::floors>("Floors."),
                                    plenary::field<&lift::name>("Name.")};
#endif
    }
};

auto const text = plenary::json::to_string(lift{});
