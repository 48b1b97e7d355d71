#pragma once

#include "plenary/serialize/options.hpp"
#include "plenary/validate/examples/example.hpp"

#include <array>

namespace plenary {

/// What an example is made of.
enum class snippet { members, whole, code };
BOOST_DESCRIBE_ENUM(snippet, members, whole, code)

/// Shows what a kind of finding means that no rule makes.
struct kind_example {
    example shown;
    snippet made_of = snippet::members;  ///< members of a record, a whole document, or C++
    std::string_view under{};            ///< what the reader or the check was told, completes "where ..."
    read_options reading{};
    std::size_t max_findings = report::default_limit;
};

/// For the kinds of findings of the reader, of fields and of the check itself.
inline constexpr std::array kind_examples{
    kind_example{{"read.syntax", R"({"format": "1.0", "id": "r", "title": "Spring meetings",})",
                  R"({"format": "1.0", "id": "r", "title": "Spring meetings"})"},
                 snippet::whole},
    kind_example{{"read.stopped", R"({"format": "1.0", "id": "r"; "title": "Spring meetings"})",
                  R"({"format": "1.0", "id": "r", "title": "Spring meetings"})"},
                 snippet::whole},
    kind_example{{"read.trailing", R"({"format": "1.0", "id": "r", "title": "Spring meetings"} {})",
                  R"({"format": "1.0", "id": "r", "title": "Spring meetings"})"},
                 snippet::whole},
    kind_example{{"read.type",
                  R"("places": [{"id": "port", "name": "Port", "latitude": "14.6", "longitude": 121}])",
                  R"("places": [{"id": "port", "name": "Port", "latitude": 14.6, "longitude": 121}])"}},
    kind_example{{"read.value",
                  R"("documents": [{"id": "d", "title": "Guide", "kind": "guide", "status": "published",
  "published": "2025-06-31"}])",
                  R"("documents": [{"id": "d", "title": "Guide", "kind": "guide", "status": "published",
  "published": "2025-06-30"}])"}},
    kind_example{{"read.enumerator",
                  R"("documents": [{"id": "d", "title": "Guide", "kind": "guyde", "status": "published"}])",
                  R"("documents": [{"id": "d", "title": "Guide", "kind": "guide", "status": "published"}])"}},
    kind_example{
        {"read.missing", R"("places": [{"id": "port"}])", R"("places": [{"id": "port", "name": "Port"}])"}},
    kind_example{{"read.unknown", R"("places": [{"id": "port", "name": "Port", "nmae": "Porto"}])",
                  R"("places": [{"id": "port", "name": "Port"}])"},
                 snippet::members,
                 "members that the type does not declare are refused",
                 {.unknown = unknown_policy::refuse}},
    kind_example{{"read.dropped", R"("places": [{"id": "port", "name": "Port", "nmae": "Porto"}])",
                  R"("places": [{"id": "port", "name": "Port"}])"},
                 snippet::members,
                 "members that the type does not declare are dropped",
                 {.unknown = unknown_policy::drop}},
    kind_example{
        {"read.duplicate", R"({"format": "1.0", "id": "r", "title": "Spring", "title": "Spring meetings"})",
         R"({"format": "1.0", "id": "r", "title": "Spring meetings"})"},
        snippet::whole},
    kind_example{{"read.utf-8", "{\"format\": \"1.0\", \"id\": \"r\", \"title\": \"Caf\xE9\"}",
                  R"({"format": "1.0", "id": "r", "title": "Café"})"},
                 snippet::whole,
                 "� stands for the byte 0xE9, by which Windows-1252 means é"},
    kind_example{{"read.escape", R"({"format": "1.0", "id": "r", "title": "C:\meetings"})",
                  R"({"format": "1.0", "id": "r", "title": "C:\\meetings"})"},
                 snippet::whole},
    kind_example{{"read.control", "{\"format\": \"1.0\", \"id\": \"r\", \"title\": \"Spring\nmeetings\"}",
                  R"({"format": "1.0", "id": "r", "title": "Spring\nmeetings"})"},
                 snippet::whole},
    kind_example{{"read.number",
                  R"({"format": "1.0", "id": "r", "title": "T", "meetings": [{"id": "m", "kind": "workshop",
  "ordinal": 06, "title": "Workshop", "status": "planned"}]})",
                  R"({"format": "1.0", "id": "r", "title": "T", "meetings": [{"id": "m", "kind": "workshop",
  "ordinal": 6, "title": "Workshop", "status": "planned"}]})"},
                 snippet::whole},
    kind_example{
        {"read.mark", "\xEF\xBB\xBF{\"format\": \"1.0\", \"id\": \"r\", \"title\": \"Spring meetings\"}",
         R"({"format": "1.0", "id": "r", "title": "Spring meetings"})"},
        snippet::whole,
        "<U+FEFF> is the byte order mark"},
    kind_example{{"read.size", R"({"format": "1.0", "id": "r", "title": "Spring meetings"})",
                  R"({"format": "1.0", "id": "r", "title": "Spring"})"},
                 snippet::whole,
                 "at most 50 bytes are accepted",
                 {.max_size = 50}},
    kind_example{
        {"read.depth", R"({"format": "1.0", "id": "r", "title": "T", "places": [{"id": "p", "name": "P"}]})",
         R"({"format": "1.0", "id": "r", "title": "T", "places": []})"},
        snippet::whole,
        "at most 2 objects and lists are accepted inside each other",
        {.max_depth = 2}},
    kind_example{{"read.list-length",
                  R"("places": [{"id": "port", "name": "Port"}, {"id": "station", "name": "Station"}])",
                  R"("places": [{"id": "port", "name": "Port"}])"},
                 snippet::members,
                 "lists of at most one element are accepted",
                 {.max_list_length = 1}},

    kind_example{{"field.alternatives",
                  R"("documents": [{"id": "d", "title": "Guide", "kind": "guide", "status": "published",
  "owner": {"organisation": "fj", "collective": "member states"}}])",
                  R"("documents": [{"id": "d", "title": "Guide", "kind": "guide", "status": "published",
  "owner": {"collective": "member states"}}])"}},
    kind_example{{"field.count",
                  R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "held",
  "sessions": [{"id": "s", "kind": "market_stalls", "title": "Stalls", "stalls": [{"id": "t"}]}]}])",
                  R"("meetings": [{"id": "m", "kind": "workshop", "title": "Workshop", "status": "held",
  "sessions": [{"id": "s", "kind": "market_stalls", "title": "Stalls",
    "stalls": [{"id": "t", "exhibitors": [{"organisation": "osr"}]}]}]}])"}},
    kind_example{
        {"read.encoding", R"(bytes = "\xA1\x68latitude\x18\x0E";)", R"(bytes = "\xA1\x68latitude\x0E";)"},
        snippet::code,
        "CBOR has to be deterministic, which 14 in two bytes is not"},
    kind_example{{"field.date", "session.date = plenary::date{2026, 2, 30};",
                  "session.date = plenary::date{2026, 2, 28};"},
                 snippet::code},
    kind_example{{"field.enumerator", "session.kind = static_cast<plenary::session_kind>(99);",
                  "session.kind = plenary::session_kind::panel;"},
                 snippet::code},
    kind_example{{"field.finite", "place.latitude = std::numeric_limits<double>::quiet_NaN();",
                  "place.latitude = 14.6;"},
                 snippet::code},
    kind_example{{"field.length", R"("language": "")", R"("language": "en")"}},
    kind_example{{"field.pattern", R"("places": [{"id": "port", "name": "Port", "country": "PHL"}])",
                  R"("places": [{"id": "port", "name": "Port", "country": "PH"}])"}},
    kind_example{
        {"field.range",
         R"("meetings": [{"id": "m", "kind": "workshop", "ordinal": 0, "title": "Workshop", "status": "held"}])",
         R"("meetings": [{"id": "m", "kind": "workshop", "ordinal": 1, "title": "Workshop", "status": "held"}])"}},
    kind_example{{"field.utf-8", R"(place.name = "Caf\xE9";)", R"(place.name = "Café";)"}, snippet::code},

    kind_example{{"suppression.unused",
                  R"("places": [{"id": "port", "name": "Port", "meta": {"suppressions": [
  {"code": "text.normalised", "reason": "The charter spells it like this."}]}}])",
                  R"("places": [{"id": "port", "name": "Port"}])"}},
    kind_example{{"suppression.code",
                  R"("places": [{"id": "port", "name": "Port ", "meta": {"suppressions": [
  {"code": "text.normalized", "reason": "The charter spells it like this."}]}}])",
                  R"("places": [{"id": "port", "name": "Port ", "meta": {"suppressions": [
  {"code": "text.normalised", "reason": "The charter spells it like this."}]}}])"}},
    kind_example{{"report.more", R"("places": [{"id": "port", "name": " "}, {"id": "station", "name": " "}])",
                  R"("places": [{"id": "port", "name": " "}])"},
                 snippet::members,
                 "one finding of each code is listed",
                 {},
                 1},
};

}  // namespace plenary
