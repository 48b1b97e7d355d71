#pragma once

#include "plenary/diagnose/source.hpp"
#include "plenary/json/cursor.hpp"
#include "plenary/serialize/places.hpp"

namespace plenary::json {

/// Looks up lines and columns in the text that the record was read from, for findings that have
/// only a path, and puts all findings in the order of the text.
inline void locate(report& findings, std::string_view text) {
    plenary::detail::path_tree wanted;
    bool any = false;
    findings.for_each([&](diagnostic& found) {
        if (found.where.line != 0) return;
        wanted.insert(found);
        any = true;
    });
    if (!any) return;
    report ignored;
    scratch lists;
    read_options options;
    options.max_size = text.size();
    options.max_depth = read_options::deepest;
    cursor at(text, options, ignored, *std::pmr::get_default_resource(), lists);
    plenary::detail::find_places(at, wanted);
    findings.finish();
    number_lines(findings, text);
}

}  // namespace plenary::json
