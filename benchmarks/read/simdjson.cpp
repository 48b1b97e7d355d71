#include "../peers/simdjson.hpp"
#include "../support/cases.hpp"

namespace {

using namespace benchmarks;

simdjson::padded_string padded(std::string const& text) {
    return simdjson::padded_string(text);
}

template <class T>
T read_one(simdjson::padded_string const& text) {
    // One parser for all documents, as its documentation asks for.
    static simdjson::ondemand::parser parser;
    T out;
    read_with_simdjson(parser, text, out);
    return out;
}

bool const added = [] {
    add_reading("read owning", "simdjson", padded, read_one<record>);
    add_reading("read borrowed", "simdjson", padded, read_one<basic_record<views_in_vectors>>);
    return true;
}();

}  // namespace
