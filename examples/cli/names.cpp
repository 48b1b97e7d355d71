#include "names.hpp"

#include <plenary/reflect/types.hpp>

#include <array>

namespace cli {

using namespace plenary;

namespace {

/// Members that can name a thing, of whatever type it is: the brief ones first.
constexpr std::array<std::string_view, 7> naming_members{"acronym", "short_name", "name",  "title",
                                                         "label",   "statement",  "action"};
constexpr std::size_t brief_members = 2;

template <class T>
std::string_view text_member(T const& thing, std::string_view name) {
    std::string_view out;
    for_each_field<T>([&]<class Field>(Field) {
        if constexpr (text_like<typename Field::present>) {
            if (Field::name != name) return;
            auto const& member = Field::in(thing);
            if constexpr (!Field::optional) out = member;
            else if (member) out = *member;
        }
    });
    return out;
}

template <class T>
std::string_view first_given(T const& thing, std::size_t first) {
    for (auto i = first; i != naming_members.size(); ++i)
        if (auto const text = text_member(thing, naming_members[i]); !text.empty()) return text;
    return {};
}

/// Who is meant; empty for a collective.
std::string_view id_of_party(party const& named) {
    std::string_view out;
    for_each_field<party>([&]<class Field>(Field) {
        if constexpr (is_ref<typename Field::present>)
            if (auto const& member = Field::in(named)) out = member->value;
    });
    return out;
}

}  // namespace

names::names(record_index const& things) : things_(things) {
    for_each_type<record>([&]<class T>(std::type_identity<T>) {
        naming_[tag_of<T>] = [](void const* address) {
            auto const& thing = *static_cast<T const*>(address);
            return name{first_given(thing, 0), first_given(thing, brief_members)};
        };
    });
}

names::name names::find(std::string_view id) const {
    auto const* const thing = things_.find(id);
    auto out = thing ? naming_.at(thing->kind->tag)(thing->address) : name{};
    if (out.full.empty()) out.full = id;
    if (out.brief.empty()) out.brief = out.full;
    return out;
}

std::string names::of(std::string_view id) const {
    return std::string(find(id).brief);
}

std::string names::of(party const& named) const {
    return named.collective ? *named.collective : of(id_of_party(named));
}

std::string names::in_full(party const& named) const {
    if (named.collective) return *named.collective;
    auto const [brief, full] = find(id_of_party(named));
    std::string out(full);
    if (brief != full) (out += " (").append(brief) += ")";
    return out;
}

}  // namespace cli
