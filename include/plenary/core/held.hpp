#pragma once

#include <cstddef>
#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>
#include <utility>

namespace plenary {

/// How large the first block of an arena for what is read from so much text is best made: the lists of
/// dense records need 1.3 times their text, and what stays untouched costs nothing.
constexpr std::size_t arena_size(std::size_t text_size) {
    return text_size + text_size * 2 / 5 + 64;
}

/// A borrowed value together with all that it points to: the text it was read from and the arena
/// of its lists. Moving it moves nothing that anybody points to; when it goes, all goes.
template <class T>
class held {
public:
    /// `make(text, memory)` returns the value.
    held(std::string text, auto&& make) : state_(std::make_unique<state>(std::move(text))) {
        state_->value = make(std::string_view(state_->text), state_->memory);
    }

    T const& operator*() const& { return state_->value; }
    T const* operator->() const& { return &state_->value; }
    // What is inside would not outlive a temporary.
    T const& operator*() const&& = delete;
    T const* operator->() const&& = delete;

    /// The text that the value points into.
    std::string_view text() const& { return state_->text; }

private:
    struct state {
        explicit state(std::string t) : text(std::move(t)), memory(arena_size(text.size())) {}
        std::string text;
        std::pmr::monotonic_buffer_resource memory;
        T value{};
    };
    std::unique_ptr<state> state_;
};

}  // namespace plenary
