#include "html/page_text.hpp"

#include <plenary/model/defaults.hpp>

#include <plenary/html/programme.hpp>

namespace tests {

std::string page_of(plenary::record const& r) {
    std::string out;
    plenary::html::write(r, out);
    return out;
}

std::string between(std::string const& page, std::string_view from, std::string_view until) {
    auto const start = page.find(from);
    if (start == page.npos) return {};
    auto const end = page.find(until, start);
    return end == page.npos ? std::string() : page.substr(start, end + until.size() - start);
}

std::vector<std::string> tags_of(std::string_view page) {
    std::vector<std::string> out;
    for (auto at = page.find('<'); at != page.npos; at = page.find('<', at + 1)) {
        auto const end = page.find('>', at);
        out.emplace_back(page.substr(at, end - at + 1));
    }
    return out;
}

}  // namespace tests
