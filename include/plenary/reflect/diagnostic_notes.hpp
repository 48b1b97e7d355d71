#pragma once

#include "plenary/diagnose/diagnostic.hpp"
#include "plenary/reflect/fields.hpp"

// What a finding says about its members, for those who write or read findings in some format. The
// types themselves stand below the layer that knows of fields.

namespace plenary {

constexpr auto patch_operation::notes() {
    using p = patch_operation;
    return field_notes{
        field<&p::op>("What is done."),
        field<&p::path>("Where, as a JSON Pointer (RFC 6901)."),
        field<&p::value>("The new value, or the one that `test` compares with."),
        field<&p::from>("Where `move` and `copy` take the value from, as a JSON Pointer."),
    };
}

constexpr auto source_range::notes() {
    using s = source_range;
    return field_notes{
        field<&s::offset>("Bytes before it."),
        field<&s::length>("Its length in bytes."),
        field<&s::line>("Its line, from 1; 0 where that is not known."),
        field<&s::column>("The column of its first character in code points, from 1."),
    };
}

constexpr auto diagnostic::notes() {
    using d = diagnostic;
    return field_notes{
        field<&d::code>("The kind of finding, for looking up."),
        field<&d::severity>("How bad it is."),
        field<&d::path>("The place in the document, as a JSON Pointer (RFC 6901)."),
        field<&d::where>("The place in the text."),
        field<&d::message>("What was expected and what was found."),
        field<&d::hint>("What to do about it; may be empty."),
        field<&d::fix>("What puts it right, as a JSON Patch (RFC 6902)."),
        field<&d::fix_is_safe>("Whether the fix changes nothing that anybody could have meant."),
    };
}

constexpr auto suppressed_finding::notes() {
    using s = suppressed_finding;
    return field_notes{
        field<&s::found>("The finding."),
        field<&s::reason>("Why the document accepts it."),
    };
}

}  // namespace plenary
