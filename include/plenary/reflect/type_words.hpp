#pragma once

#include <algorithm>
#include <string>
#include <string_view>

namespace plenary {

/// The name of a type as a sentence has it: "working group" for "working_group", "follow-up" for
/// "follow_up".
inline std::string type_words(std::string_view type_name) {
    std::string out(type_name);
    std::replace(out.begin(), out.end(), '_', type_name == "follow_up" ? '-' : ' ');
    return out;
}

/// The same with its article: "a working group", "an outcome".
inline std::string with_article(std::string_view type_name) {
    bool const vowel = !type_name.empty() && std::string_view("aeio").find(type_name[0]) != type_name.npos;
    return (vowel ? "an " : "a ") + type_words(type_name);
}

}  // namespace plenary
