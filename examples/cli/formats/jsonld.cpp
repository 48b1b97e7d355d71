#include "../formats.hpp"

#include <plenary/jsonld/writer.hpp>
#include <plenary/model/defaults.hpp>

namespace cli {

namespace {

written_files write_jsonld(plenary::record const& whole, handing_out const& how) {
    texts out(1);
    plenary::jsonld::write(whole, out.front().text, {.to = how.to, .now = how.now, .base = {}, .indent = 2});
    return {std::move(out)};
}

}  // namespace

file_format const jsonld_format{"jsonld", ".jsonld", write_jsonld};

}  // namespace cli
