#include "no_such_type.hpp"

#include "separated.hpp"

#include <plenary/diagnose/suggestion.hpp>
#include <plenary/model/record.hpp>
#include <plenary/reflect/types.hpp>

namespace cli {

using namespace plenary;

exit_code no_such_type(std::string_view name, console& to) {
    std::vector<std::string_view> names;
    for_each_type<record>([&]<class T>(std::type_identity<T>) { names.push_back(T::type_name); });
    to.complain(phrase("no type is called ", in_quotes(name), "; ",
                       did_you_mean(name, names, "they are " + separated(names, ", "))));
    return exit_code::usage;
}

}  // namespace cli
