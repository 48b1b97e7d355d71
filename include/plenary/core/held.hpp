#pragma once

#include <memory>
#include <memory_resource>
#include <string>
#include <string_view>
#include <utility>

namespace plenary {

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
        explicit state(std::string t) : text(std::move(t)), memory(text.size() + 64) {}
        std::string text;
        std::pmr::monotonic_buffer_resource memory;
        T value{};
    };
    std::unique_ptr<state> state_;
};

}  // namespace plenary
