#include "../formats.hpp"

#include <plenary/cbor/reader.hpp>
#include <plenary/cbor/writer.hpp>
#include <plenary/model/record.hpp>
#include <plenary/share/release.hpp>

namespace cli {

namespace {

written_files write_cbor(plenary::record const& whole, handing_out const& how) {
    texts out(1);
    plenary::release(whole, how.to, how.now,
                     [&](auto const& kept) { plenary::cbor::write(kept, out.front().text); });
    return {std::move(out)};
}

plenary::reading<plenary::record> read_cbor(std::string_view text, taking_in const&) {
    return plenary::cbor::read<plenary::record>(text);
}

}  // namespace

file_format const cbor_format{"cbor", ".cbor", write_cbor, read_cbor};

}  // namespace cli
