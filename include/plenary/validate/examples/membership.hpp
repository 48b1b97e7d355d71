#pragma once

#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary::examples {

inline constexpr std::array membership_examples{
    example{"membership.overlap",
            R"("process": {"id": "p", "name": "Process", "kind": "dialogue", "memberships": [
  {"id": "a", "member": "fj", "category": "observer", "since": "2015"},
  {"id": "b", "member": "fj", "category": "member", "since": "2020"}]})",
            R"("process": {"id": "p", "name": "Process", "kind": "dialogue", "memberships": [
  {"id": "a", "member": "fj", "category": "observer", "since": "2015", "until": "2019"},
  {"id": "b", "member": "fj", "category": "member", "since": "2020"}]})"},
    example{"membership.lifetime",
            R"("working_groups": [{"id": "g", "name": "Group", "kind": "ad_hoc", "established": "2015",
  "memberships": [{"id": "a", "member": "fj", "category": "member", "since": "2012"}]}])",
            R"("working_groups": [{"id": "g", "name": "Group", "kind": "ad_hoc", "established": "2015",
  "memberships": [{"id": "a", "member": "fj", "category": "member", "since": "2015"}]}])"},
    example{"membership.represents",
            R"("process": {"id": "p", "name": "Process", "kind": "dialogue",
  "memberships": [{"id": "a", "member": "fj", "category": "member"}]},
"meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "held",
  "sessions": [{"id": "s", "kind": "statements", "title": "Statements", "contributions": [
    {"id": "c", "kind": "statement", "on_behalf_of": [{"organisation": "xx"}], "attribution": "unknown"}]}]}])",
            R"("process": {"id": "p", "name": "Process", "kind": "dialogue",
  "memberships": [{"id": "a", "member": "fj", "category": "member"}]},
"meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "held",
  "sessions": [{"id": "s", "kind": "statements", "title": "Statements", "contributions": [
    {"id": "c", "kind": "statement", "on_behalf_of": [{"organisation": "fj"}], "attribution": "unknown"}]}]}])"},
    example{"membership.observer-decides",
            R"("process": {"id": "p", "name": "Process", "kind": "dialogue", "memberships": [
  {"id": "a", "member": "fj", "category": "member"}, {"id": "b", "member": "un", "category": "observer"}]},
"outcomes": [{"id": "o", "kind": "decision", "statement": "To meet again",
  "parties": [{"organisation": "fj"}, {"organisation": "un"}]}])",
            R"("process": {"id": "p", "name": "Process", "kind": "dialogue", "memberships": [
  {"id": "a", "member": "fj", "category": "member"}, {"id": "b", "member": "un", "category": "observer"}]},
"outcomes": [{"id": "o", "kind": "decision", "statement": "To meet again",
  "parties": [{"organisation": "fj"}]}])"},
};

}  // namespace plenary::examples
