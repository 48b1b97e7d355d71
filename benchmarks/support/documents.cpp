#include "documents.hpp"

#include <plenary/json/writer.hpp>

#include <boost/json/src.hpp>

#include <cstdlib>
#include <numeric>

namespace benchmarks {

namespace {

/// Puts the members of all objects in random order.
boost::json::value shuffled(boost::json::value const& from, random_source& random) {
    if (auto const* const list = from.if_array()) {
        boost::json::array out;
        for (auto const& element : *list) out.push_back(shuffled(element, random));
        return out;
    }
    auto const* const object = from.if_object();
    if (!object) return from;
    std::vector<boost::json::key_value_pair const*> members;
    for (auto const& member : *object) members.push_back(&member);
    for (auto left = members.size(); left > 1; --left)
        std::swap(members[left - 1], members[random.below(left)]);
    boost::json::object out;
    for (auto const* const member : members) out.emplace(member->key(), shuffled(member->value(), random));
    return out;
}

std::size_t weeks() {
    char const* const asked = std::getenv("PLENARY_WEEKS");
    return asked ? std::strtoul(asked, nullptr, 10) : 1'000;
}

documents make() {
    documents out;
    out.whole = generator().make(weeks());
    out.large = json::to_string(out.whole);
    out.indented = json::to_string(out.whole, {.indent = 2});
    random_source random(1);
    out.shuffled = boost::json::serialize(shuffled(boost::json::parse(out.large), random));
    generator one_by_one;
    for (std::size_t week = 0; week != weeks(); ++week)
        out.lines.push_back(json::to_string(out.weeks.emplace_back(one_by_one.make(1, week))));
    return out;
}

}  // namespace

documents const& all_documents() {
    static documents const made = make();
    return made;
}

std::size_t total_size(std::vector<std::string> const& lines) {
    return std::accumulate(lines.begin(), lines.end(), std::size_t(),
                           [](std::size_t sum, std::string const& line) { return sum + line.size(); });
}

}  // namespace benchmarks
