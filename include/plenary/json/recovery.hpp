#pragma once

#include "plenary/json/cursor.hpp"
#include "plenary/serialize/utf16.hpp"

// What a cursor does where a document is not the plain case: escapes, other alphabets, and faults.

namespace plenary::json {

inline shape cursor::shape_at(char const* at) const {
    if (at == end_) return shape::nothing;
    std::string_view const rest(at, std::size_t(end_ - at));
    switch (*at) {
        case '{': return shape::object;
        case '[': return shape::list;
        case '"': return shape::text;
        case 't': return rest.starts_with("true") ? shape::boolean : shape::nothing;
        case 'f': return rest.starts_with("false") ? shape::boolean : shape::nothing;
        case 'n': return rest.starts_with("null") ? shape::null : shape::nothing;
        default: return *at == '-' || detail::is_digit(*at) ? shape::number : shape::nothing;
    }
}

inline void cursor::start() {
    if (std::size_t(end_ - begin_) > options_.max_size) {
        stop(path(), read_codes::size,
             phrase("expected at most ", options_.max_size, " bytes, found ", end_ - begin_));
        return;
    }
    if (is_utf16({begin_, std::size_t(end_ - begin_)})) {
        stop(path(), read_codes::utf8, std::string(utf16_found), std::string(utf16_hint));
        return;
    }
    if (starts_with("\xEF\xBB\xBF")) {
        file(path(), read_codes::mark, at_, "expected a value, found a byte order mark");
        at_ += 3;
    }
    skip_space();
    if (at_ == end_) stop(path(), read_codes::syntax, "expected a value, found an empty document");
}

inline void cursor::finish() {
    skip_space();
    if (at_ != end_ && !stopped_)
        file(path(), read_codes::trailing, at_,
             phrase("expected the end of the document, found ", found(position())));
}

inline void cursor::file(path const& at, finding_kind const& kind, char const* where, std::string message,
                         std::string hint) {
    findings_.add(make_diagnostic(kind, at.pointer(), range(std::size_t(where - begin_)), std::move(message),
                                  std::move(hint)));
}

inline bool cursor::stop(path const& at, finding_kind const& kind, std::string message, std::string hint) {
    if (stopped_) return false;
    file(at, kind, at_, std::move(message), std::move(hint));
    if (at_ != end_) file(at, read_codes::stopped, at_, "expected to read on from here, could not");
    stopped_ = true;
    at_ = end_;
    return false;
}

inline take_result cursor::note(finding_kind const& kind, char const* where, std::string message,
                                std::string hint) {
    flaw_ = {&kind, where, std::move(message), std::move(hint)};
    return take_result::flawed;
}

inline void cursor::explain(path const& at) {
    if (!flaw_.kind) return;
    auto const told = std::exchange(flaw_, {});
    if (!told.fatal) return file(at, *told.kind, told.where, told.message, told.hint);
    at_ = last_;
    stop(at, *told.kind, told.message, told.hint);
}

inline take_result cursor::any_number(std::string_view& out) {
    last_ = at_;
    auto const* p = at_;
    auto const digits = [&] {
        auto const* const first = p;
        while (p != end_ && detail::is_digit(*p)) ++p;
        return p != first;
    };
    auto const accept = [&](std::string_view any) {
        return p != end_ && any.find(*p) != any.npos && (++p, true);
    };
    if (p == end_ || (*p != '-' && !detail::is_digit(*p))) return take_result::mismatch;
    accept("-");
    bool good = accept("0") || digits();
    if (good && accept(".")) good = digits();
    if (good && accept("eE")) {
        accept("+-");
        good = digits();
    }
    auto const* const grammatical = p;
    while (p != end_ && detail::is_word(*p)) ++p;
    at_ = p;
    if (!good || p != grammatical)
        return note(read_codes::number, last_,
                    phrase("expected a number, found ", in_quotes({last_, std::size_t(p - last_)})),
                    "write numbers like 12, -3.5 or 6e7: no leading zeros, signs or bare points");
    out = {last_, std::size_t(p - last_)};
    return take_result::taken;
}

[[gnu::cold, gnu::noinline]] inline take_result cursor::integer_otherwise(std::int64_t& out) {
    std::string_view lexeme;
    auto const result = any_number(lexeme);
    if (result != take_result::taken) return result;
    auto problem = take_whole_number(lexeme, out);
    return problem.empty() ? take_result::taken : note(read_codes::number, last_, std::move(problem));
}

[[gnu::noinline]] inline take_result cursor::text_otherwise(std::string_view& out, text_run run) {
    auto const* const first = at_ + 1;
    std::string_view const plain(first, std::size_t(run.end - first));
    if (run.end != end_ && *run.end == '"' && find_invalid_utf8(plain) == plain.size()) {
        out = plain;
        at_ = run.end + 1;
        return take_result::taken;
    }
    text_decoder decoder(decoded_);
    at_ = decoder.decode(first, end_);
    out = decoded_;
    if (!decoder.fault.kind) return take_result::decoded;
    flaw_ = std::move(decoder.fault);
    return take_result::flawed;
}

[[gnu::cold, gnu::noinline]] inline take_result cursor::name_otherwise(std::string_view& name,
                                                                       take_result how, path const& at) {
    if (how == take_result::decoded) return how;
    if (how == take_result::flawed) {
        explain(at);
        return stopped_ ? take_result::mismatch : how;
    }
    if (skip_comment(at)) {
        how = text(name);
        return how == take_result::taken ? how : name_otherwise(name, how, at);
    }
    auto const* p = at_;
    while (p != end_ && detail::is_word(*p)) ++p;
    name = {at_, std::size_t(p - at_)};
    if (name.empty()) {
        stop(at, read_codes::syntax, phrase("expected a name in double quotes, found ", found(position())));
        return take_result::mismatch;
    }
    file(at, read_codes::syntax, at_, phrase("expected a name in double quotes, found ", in_quotes(name)),
         phrase("write ", in_quotes(name)));
    at_ = p;
    return take_result::taken;
}

[[gnu::cold, gnu::noinline]] inline bool cursor::colon_otherwise(path const& at) {
    if (at_ != end_ && *at_ == '=') {
        file(at, read_codes::syntax, at_, "expected ':' behind a name, found '='");
        ++at_;
        skip_space();
        return true;
    }
    if (peek() == shape::nothing)
        return stop(at, read_codes::syntax, phrase("expected ':' behind a name, found ", found(position())));
    file(at, read_codes::syntax, at_, phrase("expected ':' behind a name, found ", found(position())));
    return true;
}

[[gnu::cold, gnu::noinline]] inline bool cursor::next_otherwise(char bracket, path const& at) {
    std::string_view const whole = bracket == '}' ? "object" : "list";
    if (stopped_) return false;
    if (at_ == end_)
        return stop(at, read_codes::syntax,
                    phrase("expected ',' or '", bracket, "', found the end of the document"),
                    phrase("close the ", whole, " with '", bracket, "'"));
    if (skip_comment(at)) return next(bracket, at);
    auto const next_value = peek();
    if (next_value == shape::text || (bracket == ']' && next_value != shape::nothing)) {
        file(at, read_codes::syntax, at_,
             phrase("expected ',' or '", bracket, "', found ", found(position())),
             "put a comma between the two");
        return true;
    }
    if (*at_ == ']' || *at_ == '}') {
        file(at, read_codes::syntax, at_, phrase("expected '", bracket, "', found '", *at_, "'"),
             phrase("close the ", whole, " with '", bracket, "'"));
        return leave();
    }
    return stop(at, read_codes::syntax, phrase("expected ',' or '", bracket, "', found ", found(position())));
}

[[gnu::cold, gnu::noinline]] inline bool cursor::spare_comma(path const& at) {
    file(at, read_codes::syntax, at_, phrase("expected another value behind ',', found '", *at_, "'"),
         "remove the last comma");
    return leave();
}

[[gnu::cold, gnu::noinline]] inline bool cursor::too_deep(path const& at) {
    return stop(at, read_codes::depth,
                phrase("expected at most ", std::min(options_.max_depth, read_options::deepest),
                       " objects and lists inside each other, found more"));
}

inline bool cursor::skip_comment(path const& at) {
    std::string_view const rest(at_, std::size_t(end_ - at_));
    bool const line = rest.starts_with("//");
    if (!line && !rest.starts_with("/*")) return false;
    auto const end = rest.find(line ? "\n" : "*/", 2);
    file(at, read_codes::syntax, at_, "expected a value, found a comment", "JSON has no comments: remove it");
    at_ = end == rest.npos ? end_ : at_ + end + (line ? 1 : 2);
    skip_space();
    return true;
}

/// Something that is no value stands where one should.
inline void cursor::reject(path const& at) {
    if (stopped_ || skip_comment(at)) return;
    std::string_view const rest(at_, std::size_t(end_ - at_));
    if (at_ != end_ && (*at_ == ',' || *at_ == '}' || *at_ == ']'))
        return file(at, read_codes::syntax, at_, phrase("expected a value, found ", found(position())),
                    "write the value, or leave the member out");
    auto const* p = at_;
    while (p != end_ && detail::is_word(*p)) ++p;
    std::string_view const word(at_, std::size_t(p - at_));
    if (word.empty() || rest[0] == '\'')
        return void(stop(at, read_codes::syntax, phrase("expected a value, found ", found(position())),
                         rest.starts_with('\'') ? "write text in double quotes" : ""));
    std::string hint = "write text in double quotes";
    if (word == "True" || word == "False") hint = "write true and false in lower case";
    if (word == "None" || word == "nil" || word == "undefined" || word == "NULL" || word == "NaN")
        hint = "leave the member out where nothing is known";
    if (word[0] == '+' || word[0] == '.') hint = "write numbers like 12, -3.5 or 0.5";
    file(at, read_codes::syntax, at_, phrase("expected a value, found ", in_quotes(word)), std::move(hint));
    at_ = p;
}

inline source_range cursor::range(std::size_t offset) const {
    auto const* const first = begin_ + offset;
    auto const* p = first;
    if (p == end_) return {offset, 0};
    if (*p == '"') {
        ++p;
        while (p != end_ && *p != '"' && *p != '\n') p += *p == '\\' && end_ - p > 1 ? 2 : 1;
        if (p != end_ && *p == '"') ++p;
    } else if (detail::is_word(*p)) {
        while (p != end_ && detail::is_word(*p)) ++p;
    } else {
        p += decode_front({p, std::size_t(end_ - p)}).size;
    }
    return {offset, std::size_t(p - first)};
}

inline std::string cursor::text_at(std::size_t offset) const {
    auto const where = range(offset);
    std::string_view const raw(begin_ + offset, where.length);
    if (!raw.starts_with('"')) return std::string(raw);
    std::string out;
    text_decoder(out).decode(raw.data() + 1, raw.data() + raw.size());
    return out;
}

inline std::string cursor::found(std::size_t offset) const {
    switch (shape_at(begin_ + offset)) {
        case shape::object: return "an object";
        case shape::list: return "a list";
        case shape::text: return phrase("the text ", in_quotes(text_at(offset)));
        case shape::number: return phrase("the number ", shortened(text_at(offset)));
        case shape::boolean:
        case shape::null: return shortened(text_at(offset));
        default: break;
    }
    if (begin_ + offset == end_) return "the end of the document";
    return in_quotes({begin_ + offset, range(offset).length});
}

}  // namespace plenary::json
