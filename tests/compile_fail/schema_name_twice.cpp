// expect: two types have the same type_name
#include <plenary/core/date.hpp>
#include <plenary/json/schema.hpp>

struct part {
    plenary::date day;

    BOOST_DESCRIBE_CLASS(part, (), (day), (), ())
#ifdef RIGHT
    static constexpr std::string_view type_name = "part";
#else
    static constexpr std::string_view type_name = "date";
#endif
    static constexpr auto notes() { return plenary::field_notes{plenary::field<&part::day>("The day.")}; }
};

std::string text = plenary::json::schema<part>();
