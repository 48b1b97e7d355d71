#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace plenary {

/// The name of a type in a sentence: "a working group" for "working_group", "an outcome".
inline std::string with_article(std::string_view type_name) {
    bool const vowel = !type_name.empty() && std::string_view("aeio").find(type_name[0]) != type_name.npos;
    std::string out = vowel ? "an " : "a ";
    out += type_name;
    std::replace(out.begin(), out.end(), '_', ' ');
    return out;
}

}  // namespace plenary
