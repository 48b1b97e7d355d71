#pragma once

#include <charconv>
#include <cstddef>
#include <string>
#include <string_view>

namespace plenary {

/// Appends one step of a JSON Pointer (RFC 6901).
inline void append_step(std::string& pointer, std::string_view name) {
    pointer += '/';
    for (char const c : name) {
        if (c == '~') pointer += "~0";
        else if (c == '/') pointer += "~1";
        else pointer += c;
    }
}

inline void append_step(std::string& pointer, std::size_t index) {
    char digits[20];
    auto const end = std::to_chars(digits, digits + sizeof digits, index).ptr;
    pointer += '/';
    pointer.append(digits, end);
}

/// A place inside a document: a chain of stack frames, turned into text only when somebody asks.
/// Frames refer to each other and must not be kept.
class path {
public:
    constexpr path() = default;
    constexpr path(path const& parent, std::string_view name) : parent_(&parent), name_(name) {}
    constexpr path(path const& parent, std::size_t index) : parent_(&parent), index_(index) {}

    bool is_root() const { return !parent_; }
    /// JSON Pointer (RFC 6901); the root is the empty string.
    std::string pointer() const {
        std::string out;
        append_to(out);
        return out;
    }

private:
    void append_to(std::string& out) const {
        if (!parent_) return;
        parent_->append_to(out);
        if (name_.data() == nullptr) append_step(out, index_);
        else append_step(out, name_);
    }

    path const* parent_ = nullptr;
    std::string_view name_;
    std::size_t index_ = 0;
};

}  // namespace plenary
