#pragma once

#include "plenary/cbor/cursor.hpp"

// What a cursor does where a document is not the plain case: strings in pieces, values that only
// CBOR has, and faults.

namespace plenary::cbor {

inline void cursor::start() {
    if (std::size_t(end_ - begin_) > options_.max_size) {
        stop(path(), read_codes::size, at_,
             phrase("expected at most ", options_.max_size, " bytes, found ", end_ - begin_));
        return;
    }
    // "What follows is CBOR" says nothing about the value (RFC 8949, section 3.4.6).
    constexpr std::string_view self_described = "\xD9\xD9\xF7";
    if (std::string_view(at_, std::size_t(end_ - at_)).starts_with(self_described))
        at_ += self_described.size();
    if (at_ == end_) stop(path(), read_codes::syntax, at_, "expected a value, found an empty document");
}

inline void cursor::finish() {
    if (at_ != end_ && !stopped_)
        file(path(), read_codes::trailing, at_,
             phrase("expected the end of the document, found ", found(position())), "remove what follows");
}

inline shape cursor::shape_at(char const* at) const {
    if (at == end_) return shape::nothing;
    unsigned const info = byte_at(at) & 31u;
    switch (type_at(at)) {
        case major_type::positive:
        case major_type::negative: return shape::number;
        case major_type::bytes: return shape::bytes;
        case major_type::text: return shape::text;
        case major_type::list: return shape::list;
        case major_type::map: return shape::object;
        case major_type::tag: {
            std::string ignored;
            return read_number(at, ignored) ? shape::number : shape::other;
        }
        case major_type::simple: break;
    }
    if (info == false_value || info == true_value) return shape::boolean;
    if (info == null_value) return shape::null;
    if (half_float <= info && info <= double_float) return shape::number;
    return *at == break_byte ? shape::nothing : shape::other;
}

inline void cursor::file(path const& at, finding_kind const& kind, char const* where, std::string message,
                         std::string hint) {
    findings_.add(make_diagnostic(kind, at.pointer(), range(std::size_t(where - begin_)), std::move(message),
                                  std::move(hint)));
}

[[gnu::cold, gnu::noinline]] inline bool cursor::stop(path const& at, finding_kind const& kind,
                                                      char const* where, std::string message,
                                                      std::string hint) {
    if (stopped_) return false;
    file(at, kind, where, std::move(message), std::move(hint));
    if (where != end_) file(at, read_codes::stopped, where, "expected to read on from here, could not");
    stopped_ = true;
    at_ = end_;
    // No list or record goes on.
    std::fill_n(left_.begin(), depth_, 0);
    return false;
}

inline take_result cursor::note(finding_kind const& kind, std::string message, std::string hint) {
    flaw_ = {&kind, last_, std::move(message), std::move(hint)};
    return take_result::flawed;
}
inline take_result cursor::note_broken(char const* where, std::string message) {
    flaw_ = {&read_codes::syntax, where, std::move(message), {}, true};
    return take_result::flawed;
}
inline void cursor::explain(path const& at) {
    if (!flaw_.kind) return;
    auto const told = std::exchange(flaw_, {});
    if (told.fatal) stop(at, *told.kind, told.where, told.message, told.hint);
    else file(at, *told.kind, told.where, told.message, told.hint);
}

/// What is wrong with a head that is reserved, or that the input cuts off.
inline std::string cursor::broken_head(char const* at) const {
    if (at == end_) return "expected a value, found the end of the document";
    unsigned const info = byte_at(at) & 31u;
    bool const simple = type_at(at) == major_type::simple && info == one_byte_follows && end_ - at > 1;
    if (info <= eight_bytes_follow && !simple)
        return "expected the rest of a value, found the end of the document";
    if (*at == break_byte) return "expected a value, found a break";
    return simple ? phrase("expected a simple value of 32 or more, found ", byte_at(at + 1))
                  : phrase("expected a value, found the reserved byte ", byte_at(at));
}

[[gnu::cold, gnu::noinline]] inline bool cursor::too_deep(path const& at) {
    return stop(at, read_codes::depth, at_,
                phrase("expected at most ", deepest_, " maps and lists inside each other, found more"));
}
[[gnu::cold, gnu::noinline]] inline bool cursor::cannot_enter(head const& h, path const& at) {
    if (h.size == 0) return stop(at, read_codes::syntax, at_, broken_head(at_));
    return stop(
        at, read_codes::syntax, at_,
        phrase("expected as many as the ", h.argument, h.type == major_type::map ? " members" : " elements",
               " that are said to follow, found ", end_ - at_ - h.size, " bytes"));
}
[[gnu::cold, gnu::noinline]] inline bool cursor::next_until_break(path const& at) {
    if (at_ == end_)
        return stop(at, read_codes::syntax, at_,
                    "expected another value or a break, found the end of the document");
    if (*at_ != break_byte) return true;
    ++at_;
    --depth_;
    return false;
}

/// Strings in pieces, of either type, and what is wrong with strings.
[[gnu::cold, gnu::noinline]] inline take_result cursor::string_otherwise(std::string_view& out) {
    auto const whole = head_at(at_, end_);
    if (whole.size == 0) return note_broken(at_, broken_head(at_));
    auto const goes_beyond = [&](head const& h, char const* behind) {
        return h.argument > std::uint64_t(end_ - behind);
    };
    auto const broken_off = [&](head const& h, char const* where) {
        return note_broken(where, phrase("expected ", h.argument, " bytes, found ", end_ - where - h.size));
    };
    auto const* at = at_ + whole.size;
    if (!whole.is_indefinite()) {
        if (goes_beyond(whole, at)) return broken_off(whole, at_);
        out = {at, std::size_t(whole.argument)};
        at_ = at + whole.argument;
        return whole.type == major_type::bytes ? take_result::taken : repair(out);
    }
    decoded_.clear();
    bool valid = true;
    for (;;) {
        if (at == end_)
            return note_broken(at, "expected another piece or a break, found the end of the document");
        if (*at == break_byte) break;
        auto const piece = head_at(at, end_);
        if (piece.size == 0) return note_broken(at, broken_head(at));
        if (piece.type != whole.type || piece.is_indefinite())
            return note_broken(at, "expected a piece of the string, found something else");
        if (goes_beyond(piece, at + piece.size)) return broken_off(piece, at);
        std::string_view const part(at + piece.size, std::size_t(piece.argument));
        // No character stands across two pieces (RFC 8949, section 3.2.3).
        valid = valid && (whole.type == major_type::bytes || is_utf8(part));
        decoded_ += part;
        at += piece.size + piece.argument;
    }
    at_ = at + 1;
    out = decoded_;
    return valid ? take_result::decoded : repair(out);
}

inline take_result cursor::repair(std::string_view& out) {
    std::string repaired;
    for (auto rest = out; !rest.empty(); rest.remove_prefix(decode_front(rest).size))
        append_utf8(repaired, decode_front(rest).value);
    decoded_ = std::move(repaired);
    out = decoded_;
    return note(read_codes::utf8, phrase("expected UTF-8, found ", in_quotes(out)),
                "write the text as UTF-8, or as a byte string where it is none");
}

[[gnu::cold, gnu::noinline]] inline take_result cursor::name_otherwise(std::string_view& name,
                                                                       take_result how, path const& at) {
    while (how == take_result::mismatch) {
        if (stopped_) return how;
        if (peek() == shape::nothing) {
            stop(at, read_codes::syntax, at_, broken_head(at_));
            return how;
        }
        file(at, read_codes::type, at_, phrase("expected a text as a name, found ", found(position())));
        plenary::detail::skip(*this, at);
        plenary::detail::skip(*this, at);
        if (!next(at)) return how;
        how = text(name);
    }
    if (how == take_result::flawed) explain(at);
    return stopped_ ? take_result::mismatch : how;
}

inline void cursor::reject(path const& at) {
    stop(at, read_codes::syntax, at_, broken_head(at_));
}

template <class S>
void cursor::other(basic_any_value<S>& out, path const& at) {
    if (stopped_) return;
    auto const h = head_at(at_, end_);
    if (h.size == 0 || *at_ == break_byte) return reject(at);
    if (h.type == major_type::bytes) {
        last_ = at_;
        std::string_view bytes;
        auto const how = string_otherwise(bytes);
        if (how == take_result::flawed) return explain(at);
        out.kind = value_kind::bytes;
        return plenary::detail::assign_text(*this, out.text, bytes, how);
    }
    out.integer = static_cast<std::int64_t>(h.argument);
    if (h.type == major_type::simple) {
        out.kind = value_kind::simple;
        at_ += h.size;
        return;
    }
    if (depth_ == deepest_) return void(too_deep(at));
    out.kind = value_kind::tagged;
    at_ += h.size;
    left_[depth_++] = 0;
    gathered<basic_any_value<S>> tagged(lists_);
    auto& value = tagged.add([&] { return construct<basic_any_value<S>>(memory_); });
    plenary::detail::read_any(*this, value, at);
    tagged.move_to(out.items, memory_);
    --depth_;
}

inline source_range cursor::range(std::size_t offset) const {
    auto const h = head_at(begin_ + offset, end_);
    auto const left = std::size_t(end_ - begin_) - offset;
    if (h.size == 0) return {offset, std::min<std::size_t>(left, 1)};
    bool const string = (h.type == major_type::text || h.type == major_type::bytes) && !h.is_indefinite();
    if (string && h.argument <= left - h.size) return {offset, std::size_t(h.size + h.argument)};
    return {offset, h.size};
}

inline std::string cursor::text_at(std::size_t offset) const {
    auto const h = head_at(begin_ + offset, end_);
    auto const where = range(offset);
    if (h.type == major_type::text && h.is_indefinite()) return decoded_;
    if (h.type == major_type::text) return std::string(begin_ + offset + h.size, where.length - h.size);
    std::string out;
    return read_number(begin_ + offset, out) ? out : std::string();
}

inline std::string cursor::found(std::size_t offset) const {
    auto const* const at = begin_ + offset;
    auto const h = head_at(at, end_);
    switch (shape_at(at)) {
        case shape::object: return "a map";
        case shape::list: return "a list";
        case shape::text: return h.size == 0 ? "a text" : phrase("the text ", in_quotes(text_at(offset)));
        case shape::number:
            return h.size == 0 ? "a number" : phrase("the number ", shortened(text_at(offset)));
        case shape::boolean: return h.argument == true_value ? "true" : "false";
        case shape::null: return "null";
        case shape::bytes: return "a byte string";
        case shape::nothing: return at == end_ ? "the end of the document" : "a break";
        case shape::other: break;
    }
    if (h.type == major_type::tag) return phrase("a value with the tag ", h.argument);
    return h.argument == undefined_value ? "undefined" : phrase("the simple value ", h.argument);
}

}  // namespace plenary::cbor
