#include "values.hpp"

#include <plenary/json/checked.hpp>
#include <plenary/json/writer.hpp>

#include <cstring>
#include <fstream>
#include <functional>
#include <iostream>
#include <iterator>
#include <map>
#include <random>

// usage: mutants RECORD.json COUNT SEED [closed]
//
// Writes a line of JSON for each mutant: what was done where, and whether the reader and the
// constraints of the fields, but no rules, accept the result. The first lines are the unchanged
// records: the one given, and one with every member of every type. COUNT mutants are made of the
// first, and one of each kind of the second.

namespace mutants {

namespace {

using change = std::function<void(any_value&)>;

/// One thing that can be done to a document, at one of the places where it can be.
struct offer {
    std::vector<std::size_t> path;  ///< indices of members and elements, to what is changed
    change apply;
};

class all_offers {
public:
    template <class T>
    void collect(any_value const& whole) {
        visit<T>(whole, T::type_name, [](auto&&) {});
    }

    /// For each field and each thing that can be done to it, the places.
    std::map<std::pair<std::string, std::string>, std::vector<offer>> by_kind;

private:
    void add(std::string_view target, std::string what, change apply) {
        by_kind[{std::string(target), std::move(what)}].push_back({path_, std::move(apply)});
    }
    template <class T>
    void visit(any_value const& here, std::string_view target, auto const& constraints) {
        for (auto& [what, value] : alternatives_to<T>(constraints))
            add(target, what, [put = std::move(value)](any_value& old) { old = put; });
        if constexpr (described<T>) {
            if (here.kind == value_kind::object) visit_members<T>(here);
        } else if constexpr (list_like<T>) {
            for (path_.push_back(0); path_.back() != here.items.size(); ++path_.back())
                visit<typename T::value_type>(here.items[path_.back()], phrase(target, "[]"),
                                              [&](auto&& look) {
                                                  constraints([&]<class C>(C const& c) {
                                                      if constexpr (is_each<C>) look(c.element);
                                                  });
                                              });
            path_.pop_back();
        }
    }
    template <described T>
    void visit_members(any_value const& here) {
        for (std::string_view const name : {"x-more", "$schema", "", "constructor", "__proto__", "é"})
            add(T::type_name, phrase("an unknown member ", in_quotes(name)), [name](any_value& old) {
                old.members.push_back({.name = std::string(name), .value = text_value("kept")});
            });
        add(T::type_name, "two values swapped", [](any_value& old) {
            if (old.members.size() > 1) std::swap(old.members.front().value, old.members.back().value);
        });
        for_each_field<T>([&]<class Field>(Field) {
            using type = typename Field::present;
            auto const target = phrase(T::type_name, '.', Field::name);
            auto const constraints = [](auto&& look) { Field::note.constraints.for_each(look); };
            std::size_t at = 0;
            while (at != here.members.size() && here.members[at].name != Field::name) ++at;
            add(target, "the only member", [right = valid_value<type>(constraints, 0)](any_value& old) {
                old.members = {{.name = std::string(Field::name), .value = right}};
            });
            if constexpr (requires { T::whole(); })
                for (auto& [what, value] : alternatives_to<type>(constraints))
                    add(target, "alone: " + what, [put = std::move(value)](any_value& old) {
                        old.members = {{.name = std::string(Field::name), .value = put}};
                    });
            if (at == here.members.size()) {
                for (auto& [what, value] : alternatives_to<type>(constraints))
                    add(target, "added: " + what, [put = std::move(value)](any_value& old) {
                        old.members.push_back({.name = std::string(Field::name), .value = put});
                    });
                return;
            }
            add(target, "removed",
                [at](any_value& old) { old.members.erase(old.members.begin() + std::ptrdiff_t(at)); });
            add(target, "name in capitals",
                [at](any_value& old) { old.members[at].name = upper_case(Field::name); });
            add(target, "name and a space", [at](any_value& old) { old.members[at].name += ' '; });
            path_.push_back(at);
            visit<type>(here.members[at].value, target, constraints);
            path_.pop_back();
        });
    }

    std::vector<std::size_t> path_;
};

any_value& at_path(any_value& whole, std::vector<std::size_t> const& path) {
    auto* here = &whole;
    for (auto const step : path)
        here = here->kind == value_kind::object ? &here->members[step].value : &here->items[step];
    return *here;
}

class line_writer {
public:
    explicit line_writer(unknown_policy unknown) : reading_{.unknown = unknown} {}

    /// Returns the verdict.
    bool put(std::string_view base, std::string_view target, std::string_view what,
             any_value const& document) {
        auto text = json::to_string(document);
        for (auto at = text.find(surrogate_mark); at != text.npos; at = text.find(surrogate_mark))
            text.replace(at, surrogate_mark.size(), "\\ud800");
        bool const accepted = json::read_checked<record>(text, std::tuple<>{}, reading_).findings.ok();
        std::cout << R"({"base":)" << json::to_string(base) << R"(,"at":)" << json::to_string(target)
                  << R"(,"what":)" << json::to_string(what) << R"(,"verdict":)"
                  << (accepted ? "true" : "false") << R"(,"record":)" << text << "}\n";
        return accepted;
    }

private:
    read_options reading_;
};

/// Makes `count` mutants: of each kind one before any has two.
void mutate(std::string_view base, any_value const& whole, std::size_t count, std::mt19937& random,
            line_writer& out) {
    all_offers offers;
    offers.collect<record>(whole);
    std::vector<std::pair<std::pair<std::string, std::string> const*, std::vector<offer>*>> kinds;
    for (auto& [kind, places] : offers.by_kind) kinds.push_back({&kind, &places});
    std::shuffle(kinds.begin(), kinds.end(), random);
    if (count == 0) count = kinds.size();
    for (std::size_t i = 0; i != count; ++i) {
        auto const& [kind, places] = kinds[i % kinds.size()];
        auto const& [path, apply] = (*places)[random() % places->size()];
        auto mutant = whole;
        apply(at_path(mutant, path));
        out.put(base, kind->first, kind->second, mutant);
    }
}

}  // namespace

}  // namespace mutants

int main(int count, char** arguments) {
    using namespace mutants;
    if (count < 4) return 2;
    std::ifstream file(arguments[1]);
    auto const given = json::read<any_value>(std::string(std::istreambuf_iterator<char>(file), {}));
    bool const closed = count > 4 && std::strcmp(arguments[4], "closed") == 0;
    line_writer out(closed ? unknown_policy::refuse : unknown_policy::keep);
    std::mt19937 random(static_cast<std::mt19937::result_type>(std::stoul(arguments[3])));
    auto const complete = valid_object<record>(true, 9);

    bool const right = given && out.put("given", "record", "unchanged", given.value) &&
                       out.put("complete", "record", "unchanged", complete);
    if (!right) {
        std::cerr << "a record that should be right is refused\n";
        return 1;
    }
    mutate("given", given.value, std::stoul(arguments[2]), random, out);
    mutate("complete", complete, 0, random, out);
}
