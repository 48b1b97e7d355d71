#pragma once

#include "plenary/diagnose/report.hpp"

#include <algorithm>
#include <array>

/// What reading can find, whatever the format. All but `renamed` and `mark` mean that something
/// of the document is not in the value as the author meant it.
namespace plenary::read_codes {

inline constexpr finding_kind syntax{"read.syntax", severity::error,
                                     "A document keeps the grammar of its format."};
inline constexpr finding_kind stopped{"read.stopped", severity::error, "A document can be read to its end.",
                                      "mend this place first; nothing behind it was looked at"};
inline constexpr finding_kind trailing{"read.trailing", severity::error,
                                       "Nothing stands behind the value of a document.",
                                       "remove what follows, or read the input as lines"};
inline constexpr finding_kind type{"read.type", severity::error, "A value has the type of its field."};
inline constexpr finding_kind form{"read.value", severity::error,
                                   "A text or number means something to its field."};
inline constexpr finding_kind enumerator{"read.enumerator", severity::error,
                                         "A word is one of those its field knows."};
inline constexpr finding_kind missing{"read.missing", severity::error,
                                      "Every field that is not optional is given."};
inline constexpr finding_kind unknown{"read.unknown", severity::error,
                                      "Every member is one that the type declares."};
inline constexpr finding_kind dropped{"read.dropped", severity::warning,
                                      "Members that the type does not declare are kept."};
inline constexpr finding_kind duplicate{"read.duplicate", severity::error,
                                        "No two members of an object have the same name.",
                                        "keep one of them: the first was read"};
inline constexpr finding_kind utf8{
    "read.utf-8", severity::error, "Text is well-formed UTF-8 (RFC 3629).",
    "save the file as UTF-8: it may be in another encoding, such as Windows-1252"};
inline constexpr finding_kind escape{"read.escape", severity::error,
                                     "An escape in a text is one of those the format has."};
inline constexpr finding_kind control{"read.control", severity::error,
                                      "Control characters in a text are written as escapes.",
                                      "write \\n for a line break and \\t for a tab"};
inline constexpr finding_kind number{"read.number", severity::error,
                                     "A number keeps the format's grammar and fits its field."};
inline constexpr finding_kind mark{"read.mark", severity::note,
                                   "A document begins without a byte order mark.",
                                   "save the file as UTF-8 without BOM"};
inline constexpr finding_kind size{"read.size", severity::error,
                                   "A document is not larger than the reader was told to accept.",
                                   "raise the limit if the source is trusted"};
inline constexpr finding_kind depth{"read.depth", severity::error,
                                    "A document is not nested deeper than the reader was told to accept.",
                                    "raise the limit if the source is trusted"};
inline constexpr finding_kind list_length{"read.list-length", severity::error,
                                          "A list is not longer than the reader was told to accept.",
                                          "raise the limit if the source is trusted"};
inline constexpr finding_kind renamed{"read.renamed", severity::note, "A member has its current name.",
                                      "nothing is lost: it is written under the current name"};
inline constexpr finding_kind encoding{"read.encoding", severity::error,
                                       "A document is encoded in the one way that its value has.",
                                       "encode it deterministically (RFC 8949, section 4.2.1)"};

/// All of them, for catalogues.
inline constexpr std::array all{syntax,  stopped, trailing,  type,        form,    enumerator, missing,
                                unknown, dropped, duplicate, utf8,        escape,  control,    number,
                                mark,    size,    depth,     list_length, renamed, encoding};

/// Reading did not get to the end of the value: it had to stop, or the document ends too early.
inline bool is_cut_off(report const& findings, std::size_t end) {
    return std::any_of(findings.begin(), findings.end(), [&](diagnostic const& d) {
        return d.code == stopped.code || (d.code == syntax.code && d.where.offset == end);
    });
}

/// Something of the document is not in the value, so that what is in its place cannot be judged.
inline bool loses_value(diagnostic const& d) {
    return d.code != syntax.code && d.code != trailing.code && d.code != dropped.code &&
           d.code != encoding.code;
}

}  // namespace plenary::read_codes
