#include "../formats.hpp"
#include "../records.hpp"

#include <plenary/json/writer.hpp>
#include <plenary/share/release.hpp>

namespace cli {

namespace {

written_files write_json(plenary::record const& whole, handing_out const& how) {
    texts out(1);
    plenary::release(whole, how.to, how.now,
                     [&](auto const& kept) { plenary::json::write(kept, out.front().text, {.indent = 2}); });
    return {std::move(out)};
}

plenary::reading<plenary::record> read_json(std::string_view text, taking_in const&) {
    return read_record(text);
}

}  // namespace

file_format const json_format{"json", ".json", write_json, read_json};

}  // namespace cli
