#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// What a reader could make of an output: itself, and itself with each way undone in which formats
/// write text: folded lines, escapes of JSON, percent-encoding, entities of HTML, base64.
std::vector<std::string> undisguised(std::string_view output);

}  // namespace tests
