#pragma once

#include "bind.hpp"

#include <yyjson.h>

#include <cstring>
#include <memory>
#include <new>

namespace benchmarks {

struct yyjson_node {
    yyjson_val* value;

    bool boolean() const { return yyjson_get_bool(value); }
    double number() const { return yyjson_get_num(value); }
    std::int64_t integer() const { return yyjson_get_sint(value); }
    std::string_view text() const { return {yyjson_get_str(value), yyjson_get_len(value)}; }
    std::size_t size() const { return yyjson_arr_size(value); }
    void for_each_member(auto&& visit) const {
        yyjson_obj_iter at = yyjson_obj_iter_with(value);
        while (auto* const name = yyjson_obj_iter_next(&at))
            visit(std::string_view(yyjson_get_str(name), yyjson_get_len(name)),
                  yyjson_node{yyjson_obj_iter_get_val(name)});
    }
    void for_each_element(auto&& visit) const {
        yyjson_arr_iter at = yyjson_arr_iter_with(value);
        while (auto* const element = yyjson_arr_iter_next(&at)) visit(yyjson_node{element});
    }
};

/// Takes memory from operator new, so that a program which counts what goes through there sees it.
inline constexpr yyjson_alc counted_memory{[](void*, std::size_t size) { return ::operator new(size); },
                                           [](void*, void* old, std::size_t before, std::size_t size) {
                                               void* const larger = ::operator new(size);
                                               std::memcpy(larger, old, before < size ? before : size);
                                               ::operator delete(old);
                                               return larger;
                                           },
                                           [](void*, void* old) { ::operator delete(old); }, nullptr};

/// `memory` may be null, for malloc.
template <class T>
void read_with_yyjson(std::string_view text, T& out, yyjson_alc const* memory = nullptr) {
    // Without the flag for reading in place the text is left as it is.
    std::unique_ptr<yyjson_doc, void (*)(yyjson_doc*)> const document(
        yyjson_read_opts(const_cast<char*>(text.data()), text.size(), YYJSON_READ_NOFLAG, memory, nullptr),
        yyjson_doc_free);
    if (document) bind(yyjson_node{yyjson_doc_get_root(document.get())}, out);
}

}  // namespace benchmarks
