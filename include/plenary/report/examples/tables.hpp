#pragma once

#include "plenary/report/examples/kind_example.hpp"

namespace plenary::examples {

inline constexpr std::string_view one_outcome =
    R"("outcomes": [{"id": "share", "kind": "decision", "statement": "Share alerts"}])";

/// For the kinds of findings in tables that are brought into a record.
inline constexpr std::array table_examples{
    kind_example{.shown = {"csv.ragged", "id,statement\nshare,Share alerts, and contacts",
                           "id,statement\nshare,\"Share alerts, and contacts\"", one_outcome},
                 .made_of = snippet::table,
                 .table = "outcomes"},
    kind_example{.shown = {"csv.row", "id,kind,statement\nshaer,decision,Share all alerts",
                           "id,kind,statement\nshare,decision,Share all alerts", one_outcome},
                 .made_of = snippet::table,
                 .table = "outcomes"},
    kind_example{
        .shown = {"csv.added", "id,kind,statement\nshare,decision,Share alerts\nmeet,decision,Meet again",
                  "id,kind,statement\nshare,decision,Share alerts", one_outcome},
        .made_of = snippet::table,
        .table = "outcomes"},
    kind_example{.shown = {"csv.missing", "id,status\nshare,done", "id,status\nshare,done\nmeet,done",
                           R"("outcomes": [{"id": "share", "kind": "decision", "statement": "Share alerts"},
  {"id": "meet", "kind": "decision", "statement": "Meet again"}])"},
                 .made_of = snippet::table,
                 .table = "outcomes"},
    kind_example{.shown = {"csv.holder", "id,meeting,title\nopening,forum,Opening",
                           "id,meeting,title\nopening,workshop,Opening",
                           R"("meetings": [
  {"id": "workshop", "kind": "workshop", "title": "Workshop", "status": "planned",
   "sessions": [{"id": "opening", "kind": "opening", "title": "Opening"}]},
  {"id": "forum", "kind": "workshop", "title": "Forum", "status": "planned"}])"},
                 .made_of = snippet::table,
                 .table = "sessions"},
    kind_example{.shown = {"csv.withheld", "id,status\nshare,done\nlist,done", "id,status\nshare,done",
                           R"("outcomes": [{"id": "share", "kind": "decision", "statement": "Share alerts"},
  {"id": "list", "kind": "decision", "statement": "List safe houses",
   "meta": {"sharing": {"label": "amber"}}}])"},
                 .made_of = snippet::table,
                 .table = "outcomes"},
};

}  // namespace plenary::examples
