#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array thematic_issue_examples{
    example{"issue.label",
            R"("process": {"id": "p", "name": "Process", "kind": "dialogue", "thematic_issues": [
  {"id": "a", "label": "Forced labour"}, {"id": "b", "label": "Forced labour"}]})",
            R"("process": {"id": "p", "name": "Process", "kind": "dialogue", "thematic_issues": [
  {"id": "a", "label": "Forced labour"}, {"id": "b", "label": "Forced marriage"}]})"},
    example{"issue.related-broader",
            R"("process": {"id": "p", "name": "Process", "kind": "dialogue", "thematic_issues": [
  {"id": "a", "label": "Trafficking"}, {"id": "b", "label": "Forced labour", "broader": "a", "related": ["a"]}]})",
            R"("process": {"id": "p", "name": "Process", "kind": "dialogue", "thematic_issues": [
  {"id": "a", "label": "Trafficking"}, {"id": "b", "label": "Forced labour", "broader": "a"}]})"},
    example{
        "issue.unused",
        R"("process": {"id": "p", "name": "Process", "kind": "dialogue", "thematic_issues": [{"id": "a", "label": "Trafficking"}]})",
        R"("process": {"id": "p", "name": "Process", "kind": "dialogue", "thematic_issues": [{"id": "a", "label": "Trafficking"}]},
"findings": [{"id": "f", "kind": "trend", "statement": "It moves online", "issues": ["a"]}])"},
};

}  // namespace plenary::examples
