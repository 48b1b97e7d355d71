#include "canaries.hpp"

#include "../../benchmarks/support/generate.hpp"

#include <plenary/core/ascii.hpp>
#include <plenary/reflect/visit.hpp>

#include <charconv>
#include <map>

namespace tests {

using namespace plenary;

namespace {

constexpr std::string_view word = "Qanary";
constexpr unsigned digits = 6;
constexpr unsigned marked_percent = 10;

class planter {
public:
    planter(std::uint64_t seed, std::vector<canary>& out) : random_(seed), out_(out) {}

    template <class T>
    void fill(T& at, unsigned depth) {
        if constexpr (optional_like<T>) {
            if (!random_.chance(85)) return;
            fill(at.emplace(), depth);
        } else if constexpr (std::same_as<T, bool>) {
            at = random_.chance(50);
        } else if constexpr (std::same_as<T, format_version>) {
            at = current_format;
        } else if constexpr (std::floating_point<T>) {
            at = double(random_.below(90));
        } else if constexpr (std::integral<T>) {
            at = static_cast<T>(1 + random_.below(5));
        } else if constexpr (is_id<T>) {
            at.value = fresh();
        } else if constexpr (is_ref<T>) {
            return;
        } else if constexpr (enumeration<T>) {
            at = static_cast<T>(random_.below(enumerator_names<T>.names().size()));
        } else if constexpr (text_like<T>) {
            at = fresh() + " \"\\<&>,;\n\u00e9";
        } else if constexpr (std::same_as<T, date>) {
            at = date_from_days(std::int32_t(20'000 + random_.below(100)));
        } else if constexpr (std::same_as<T, partial_date>) {
            at = partial_date(2025, 1 + int(random_.below(12)));
        } else if constexpr (std::same_as<T, instant>) {
            at.date = date_from_days(std::int32_t(20'000 + random_.below(100)));
            at.zone = "Asia/" + fresh();
        } else if constexpr (described<T>) {
            fill_whole(at, depth);
        } else {
            for (int i = 0; i != 2 && depth < 7; ++i) fill(at.emplace_back(), depth + 1);
        }
    }
    /// Mentions are made when all is there that can be mentioned.
    template <class T>
    void link(T& at) {
        if constexpr (optional_like<T>) {
            if (at) link(*at);
        } else if constexpr (is_ref<T>) {
            link_to(at);
        } else if constexpr (std::same_as<T, party>) {
            link_party(at);
        } else if constexpr (described<T>) {
            for_each_field<T>([&]<class Field>(Field) { link(Field::in(at)); });
        } else if constexpr (list_like<T>) {
            for (auto& element : at) link(element);
        }
    }

private:
    template <class T>
    void fill_whole(T& at, unsigned depth) {
        auto const outside = marks_.size();
        bool const is_marked = has_meta<T> && random_.chance(marked_percent);
        if (is_marked) marks_.push_back(mark());
        for_each_field<T>([&]<class Field>(Field) {
            if constexpr (!std::same_as<typename Field::present, sharing>) fill(Field::in(at), depth + 1);
        });
        if constexpr (has_meta<T>)
            if (is_marked) {
                if (!at.meta) at.meta.emplace();
                at.meta->sharing = marks_.back();
            }
        if constexpr (has_meta<T>) ids_[T::type_name].push_back(at.id.value);
        if constexpr (std::same_as<T, external>) at.id = fresh();
        if (random_.chance(30))
            at.extra.emplace().push_back(
                {.name = fresh(), .value = {.kind = value_kind::text, .text = fresh()}});
        marks_.resize(outside);
    }
    sharing mark() {
        sharing s;
        if (random_.chance(70)) s.label = static_cast<sharing_label>(random_.below(6));
        if (random_.chance(20)) s.embargo = instant{.date = date(2026, 1, 1), .offset_known = false};
        if (random_.chance(20)) s.audiences = {random_.chance(50) ? "press" : "members"};
        if (random_.chance(20)) s.chatham_house = random_.chance(70);
        if (random_.chance(20)) s.released = true;
        return s;
    }
    std::string fresh() {
        out_.push_back({unsigned(out_.size()), marks_});
        auto number = std::to_string(out_.back().number);
        return std::string(word) + std::string(digits - number.size(), '0') + number;
    }

    template <template <class> class Entity>
    void link_to(ref_to<Entity, owning>& at) {
        at.value = any_of(ids_[Entity<owning>::type_name]);
    }
    void link_to(ref_to_any<owning>& at) {
        auto all = ids_.begin();
        std::advance(all, random_.below(ids_.size()));
        at.value = any_of(all->second);
    }
    void link_party(party& at) {
        auto const collective = std::move(at.collective);
        auto const extra = std::move(at.extra);
        at = {};
        at.extra = extra;
        switch (random_.below(4)) {
            case 0: return link_to(at.organisation.emplace());
            case 1: return link_to(at.group.emplace());
            case 2: return link_to(at.person.emplace());
            default: at.collective = collective.value_or("all");
        }
    }
    std::string any_of(std::vector<std::string> const& from) {
        return from.empty() ? "nothing" : from[random_.below(from.size())];
    }

    benchmarks::random_source random_;
    std::vector<canary>& out_;
    std::vector<sharing> marks_;
    std::map<std::string_view, std::vector<std::string>> ids_;
};

int rank(sharing_label label) {
    using enum sharing_label;
    switch (label) {
        case red: return 5;
        case amber_strict: return 4;
        case amber: return 3;
        case green: return 2;
        case clear:
        case white: return 1;
    }
    return 5;
}

}  // namespace

canary_record::canary_record(std::uint64_t seed) {
    planter plant(seed, canaries);
    plant.fill(whole, 0);
    plant.link(whole);
    whole.language = "en";
}

bool should_see(canary const& c, audience const& to, std::optional<instant> const& now) {
    bool named = false;
    for (auto const& mark : c.marks) {
        if (mark.label && rank(*mark.label) > rank(to.label)) return false;
        bool among = false;
        for (auto const& name : mark.audiences)
            for (auto const& mine : to.names) among = among || name == mine;
        if (!mark.audiences.empty() && !among) return false;
        named = named || among;
        if (mark.embargo && !named && (!now || before(*now, *mark.embargo))) return false;
    }
    return true;
}

std::set<unsigned> canaries_in(std::string_view text) {
    std::set<unsigned> out;
    for (auto at = text.find(word); at != text.npos; at = text.find(word, at + 1)) {
        unsigned number = 0;
        auto const* const first = text.data() + at + word.size();
        auto const* const last = text.data() + std::min(text.size(), at + word.size() + digits);
        if (last - first == digits && std::from_chars(first, last, number).ptr == last) out.insert(number);
    }
    return out;
}

}  // namespace tests
