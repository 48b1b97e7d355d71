#pragma once

#include <concepts>
#include <cstddef>
#include <cstring>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>

namespace plenary {

/// Where text or bytes can be written: a string, a stream or file with `write(pointer, size)`, a
/// callable that takes a std::string_view, an output iterator of char.
template <class Sink>
concept sink = requires(Sink& s, std::string_view chunk) { s.append(chunk.data(), chunk.size()); } ||
               requires(Sink& s, std::string_view chunk) { s.write(chunk.data(), std::ptrdiff_t()); } ||
               std::invocable<Sink&, std::string_view> || std::output_iterator<Sink, char>;

/// Gathers small pieces and hands them to a sink a few kilobytes at a time, so that neither the
/// formats nor the walks depend on the type of the sink.
class output {
public:
    /// More than this never has to be had at once.
    static constexpr std::size_t capacity = 16 * 1024;

    template <sink Sink>
    explicit output(Sink& target) : target_(std::addressof(target)), deliver_(&deliver_to<Sink>) {}
    output(output const&) = delete;

    /// Room for `size` bytes, at most `capacity`. What was written there counts with `advance`.
    char* room(std::size_t size) {
        if (size > std::size_t(buffer_ + capacity - end_)) [[unlikely]]
            flush();
        return end_;
    }
    void advance(char* end) { end_ = end; }

    void put(char c) {
        auto* const out = room(1);
        *out = c;
        advance(out + 1);
    }
    void put(std::string_view text) {
        if (text.size() > capacity / 4) {
            flush();
            return deliver_(target_, text);
        }
        auto* const out = room(text.size());
        if (!text.empty()) std::memcpy(out, text.data(), text.size());
        advance(out + text.size());
    }
    /// Hands over what is gathered. To be called once at the end: a destructor could not report
    /// that the sink has thrown.
    void flush() {
        std::string_view const gathered(buffer_, std::size_t(end_ - buffer_));
        end_ = buffer_;
        if (!gathered.empty()) deliver_(target_, gathered);
    }

private:
    template <class Sink>
    static void deliver_to(void* target, std::string_view chunk) {
        auto& to = *static_cast<Sink*>(target);
        if constexpr (requires { to.append(chunk.data(), chunk.size()); }) {
            to.append(chunk.data(), chunk.size());
        } else if constexpr (requires { to.write(chunk.data(), std::ptrdiff_t()); }) {
            to.write(chunk.data(), static_cast<std::ptrdiff_t>(chunk.size()));
        } else if constexpr (std::invocable<Sink&, std::string_view>) {
            to(chunk);
        } else {
            for (char const c : chunk) *to++ = c;
        }
    }

    void* target_;
    void (*deliver_)(void*, std::string_view);
    char* end_ = buffer_;
    char buffer_[capacity];
};

}  // namespace plenary
