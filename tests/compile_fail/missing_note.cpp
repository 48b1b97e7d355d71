// expect: notes() needs one note for each described member
#include <plenary/json/writer.hpp>
#include <plenary/model/entity.hpp>

struct lift {
    plenary::text<plenary::owning> name;
    int floors = 0;
    plenary::unknown_members<plenary::owning> extra;

    BOOST_DESCRIBE_CLASS(lift, (), (name, floors), (), ())
    static constexpr auto notes() {
        return plenary::field_notes{plenary::field<&lift::name>("Name."),
#ifdef RIGHT
                                    plenary::field<&lift::floors>("Floors.")
#endif
        };
    }
};

auto const text = plenary::json::to_string(lift{});
