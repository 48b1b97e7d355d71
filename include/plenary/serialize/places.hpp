#pragma once

#include "plenary/diagnose/report.hpp"
#include "plenary/serialize/read_any.hpp"

#include <functional>
#include <map>
#include <string>
#include <vector>

// Where the things stand in a document of which only paths are known, whatever its format.

namespace plenary::detail {

/// The paths of findings as a tree, so that one pass through a text finds the places of all.
struct path_tree {
    std::map<std::string, path_tree, std::less<>> below;
    std::vector<diagnostic*> here;
    bool met = false;
    std::size_t size = 1;  ///< of the tree, where nothing was met yet

    void insert(diagnostic& found) {
        auto* node = this;
        for (std::size_t at = 0; at < found.path.size();) {
            auto const end = std::min(found.path.find('/', at + 1), found.path.size());
            auto const [place, added] = node->below.try_emplace(found.path.substr(at, end - at));
            size += added;
            node = &place->second;
            at = end;
        }
        node->here.push_back(&found);
    }
    void set(source_range where) {
        for (auto* found : here) found->where = where;
        for (auto& [step, node] : below) node.set(where);
    }
};

/// Goes past a value of a document that was read before: nothing is kept of it, and nothing is said.
template <reader R>
void pass_over(R& at) {
    std::string_view text;
    switch (at.peek()) {
        case shape::boolean: {
            bool b = false;
            return void(at.boolean(b));
        }
        case shape::number:
            if (at.any_number(text) == take_result::flawed) at.explain(path());
            return;
        case shape::text:
            if (at.text(text) == take_result::flawed) at.explain(path());
            return;
        case shape::list:
            if (!at.enter_list(path())) return;
            for (bool more = at.first_element(path()); more; more = at.next_element(path())) pass_over(at);
            return;
        case shape::object:
            if (!at.enter_record(path())) return;
            for (bool more = at.first_member(path()); more; more = at.next_member(path())) {
                if (at.member(text, path()) == take_result::mismatch) return;
                pass_over(at);
            }
            return;
        default: return skip(at, path());
    }
}

/// Gives the findings at and below a value their places; what does not exist in the text, such as
/// a member that is missing, gets the place of what it should be in. `left` counts the places that
/// were not met yet: when there are none, the rest of the document is not looked at.
template <reader R>
void find_places(R& at, path_tree& wanted, std::size_t& left) {
    auto const here = at.range(at.position());
    auto const shape = at.peek();
    wanted.set(here);
    --left;
    if (wanted.below.empty() || (shape != shape::object && shape != shape::list)) return pass_over(at);

    std::string step;
    auto const visit = [&] {
        auto const found = wanted.below.find(step);
        if (found == wanted.below.end() || std::exchange(found->second.met, true)) return pass_over(at);
        find_places(at, found->second, left);
    };
    if (shape == shape::list) {
        at.enter_list(path());
        std::size_t index = 0;
        for (bool more = at.first_element(path()); more; more = left != 0 && at.next_element(path())) {
            step.clear();
            append_step(step, index++);
            visit();
        }
    } else {
        at.enter_record(path());
        for (bool more = at.first_member(path()); more; more = left != 0 && at.next_member(path())) {
            std::string_view name;
            if (at.member(name, path()) == take_result::mismatch) return;
            step.clear();
            append_step(step, name);
            visit();
        }
    }
}

template <reader R>
void find_places(R& at, path_tree& wanted) {
    auto left = wanted.size;
    find_places(at, wanted, left);
}

/// Looks up where in a document, which `Cursor` reads, those findings are that have only a path, and
/// puts all of them in the order of the document. False where all have their places already.
template <reader Cursor>
bool place_findings(report& findings, std::string_view document) {
    path_tree wanted;
    bool any = false;
    findings.for_each([&](diagnostic& found) {
        if (found.where != source_range()) return;
        wanted.insert(found);
        any = true;
    });
    if (!any) return false;
    report ignored;
    scratch lists;
    read_options options;
    options.max_size = document.size();
    options.max_depth = read_options::deepest;
    Cursor at(document, options, ignored, *std::pmr::get_default_resource(), lists);
    find_places(at, wanted);
    findings.finish();
    return true;
}

}  // namespace plenary::detail
