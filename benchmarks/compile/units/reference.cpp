#include <algorithm>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <unordered_map>
#include <vector>

// Templates of the standard library only, as the unit of measurement of the machine and compiler.

std::string reference(std::string const& text, std::vector<std::string> words) {
    std::regex const pattern("([a-z]+)=([0-9]*)");
    std::map<std::string, std::vector<int>> found;
    std::unordered_map<std::string, std::size_t> seen;
    for (std::sregex_iterator at(text.begin(), text.end(), pattern), end; at != end; ++at)
        found[(*at)[1]].push_back(std::stoi((*at)[2]));
    std::stable_sort(words.begin(), words.end());
    for (auto const& word : words) ++seen[word];
    std::ostringstream out;
    for (auto const& [name, numbers] : found)
        out << name << ' ' << numbers.size() << ' ' << seen[name] << '\n';
    return std::regex_replace(out.str(), pattern, "$2");
}
