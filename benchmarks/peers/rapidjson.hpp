#pragma once

#include "bind.hpp"

#define RAPIDJSON_SSE2
#include <rapidjson/document.h>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

namespace benchmarks {

struct rapidjson_node {
    rapidjson::Value const* value;

    bool boolean() const { return value->GetBool(); }
    double number() const { return value->GetDouble(); }
    std::int64_t integer() const { return value->GetInt64(); }
    std::string_view text() const { return {value->GetString(), value->GetStringLength()}; }
    std::size_t size() const { return value->Size(); }
    void for_each_member(auto&& visit) const {
        for (auto const& m : value->GetObject())
            visit(std::string_view(m.name.GetString(), m.name.GetStringLength()), rapidjson_node{&m.value});
    }
    void for_each_element(auto&& visit) const {
        for (auto const& e : value->GetArray()) visit(rapidjson_node{&e});
    }
};

template <class T>
void read_with_rapidjson(std::string_view text, T& out) {
    rapidjson::Document document;
    document.Parse<rapidjson::kParseValidateEncodingFlag | rapidjson::kParseFullPrecisionFlag>(text.data(),
                                                                                               text.size());
    bind(rapidjson_node{&document}, out);
}

/// For the writing walk: RapidJSON's writer as it is.
class rapidjson_emitter {
public:
    explicit rapidjson_emitter(rapidjson::StringBuffer& out) : writer_(out) {}
    void null() { writer_.Null(); }
    void boolean(bool b) { writer_.Bool(b); }
    void integer(std::int64_t i) { writer_.Int64(i); }
    void number(double d) { writer_.Double(d); }
    void exact_number(std::string_view s) { writer_.RawValue(s.data(), s.size(), rapidjson::kNumberType); }
    void text(std::string_view s) { writer_.String(s.data(), unsigned(s.size())); }
    void bytes(std::string_view) {}
    void simple(std::int64_t) {}
    void begin_tagged(std::int64_t) {}
    void begin_list(std::size_t) { writer_.StartArray(); }
    void element() {}
    void end_list() { writer_.EndArray(); }
    void begin_record(std::size_t) { writer_.StartObject(); }
    void end_record() { writer_.EndObject(); }
    template <class Field>
    void key() {
        key(Field::name);
    }
    void key(std::string_view s) { writer_.Key(s.data(), unsigned(s.size())); }

private:
    rapidjson::Writer<rapidjson::StringBuffer> writer_;
};

}  // namespace benchmarks
