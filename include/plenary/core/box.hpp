#pragma once

#include <cstddef>
#include <memory>
#include <utility>

namespace plenary {

/// A value that may be absent, kept apart from its holder: empty it costs one pointer (and the
/// allocator, where that has state). Reads like std::optional; copies are deep.
template <class T, class Allocator = std::allocator<std::byte>>
class box {
    using allocator = typename std::allocator_traits<Allocator>::template rebind_alloc<T>;
    using traits = std::allocator_traits<allocator>;

public:
    using value_type = T;
    using allocator_type = Allocator;

    constexpr box() noexcept {}
    explicit box(Allocator const& a) : allocator_(a) {}
    box(T value) { emplace(std::move(value)); }
    box(box const& other) : allocator_(traits::select_on_container_copy_construction(other.allocator_)) {
        if (other) emplace(*other);
    }
    box(box const& other, Allocator const& a) : allocator_(a) {
        if (other) emplace(*other);
    }
    box(box&& other) noexcept : allocator_(other.allocator_), value_(std::exchange(other.value_, nullptr)) {}
    box(box&& other, Allocator const& a) : allocator_(a) { take(other); }
    constexpr ~box() { reset(); }

    box& operator=(box const& other) {
        if (this == &other) return *this;
        if (!other) reset();
        else emplace(*other);
        return *this;
    }
    box& operator=(box&& other) noexcept(traits::is_always_equal::value) {
        if (this == &other) return *this;
        reset();
        take(other);
        return *this;
    }

    bool has_value() const { return value_ != nullptr; }
    explicit operator bool() const { return has_value(); }
    T& operator*() { return *value_; }
    T const& operator*() const { return *value_; }
    T* operator->() { return value_; }
    T const* operator->() const { return value_; }

    /// Replaces the value. When construction throws, the old value stays.
    template <class... Args>
    T& emplace(Args&&... args) {
        auto* const fresh = traits::allocate(allocator_, 1);
        struct guard {
            allocator& from;
            T* memory;
            ~guard() {
                if (memory) traits::deallocate(from, memory, 1);
            }
        } pending{allocator_, fresh};
        std::construct_at(fresh, std::forward<Args>(args)...);
        pending.memory = nullptr;
        reset();
        value_ = fresh;
        return *value_;
    }
    constexpr void reset() {
        if (!value_) return;
        std::destroy_at(value_);
        traits::deallocate(allocator_, std::exchange(value_, nullptr), 1);
    }
    /// Where the value is, or would be, allocated: as for containers.
    Allocator get_allocator() const { return allocator_; }

    friend bool operator==(box const& a, box const& b) {
        return a.has_value() == b.has_value() && (!a || *a == *b);
    }

private:
    void take(box& other) {
        if (allocator_ == other.allocator_) value_ = std::exchange(other.value_, nullptr);
        else if (other) emplace(std::move(*other));
    }

    [[no_unique_address]] allocator allocator_;
    T* value_ = nullptr;
};

/// The borrowed counterpart of `box`: points to a value in an arena and never frees it.
template <class T>
class arena_box {
public:
    using value_type = T;

    arena_box() = default;
    explicit arena_box(T& value) : value_(&value) {}

    bool has_value() const { return value_ != nullptr; }
    explicit operator bool() const { return has_value(); }
    T& operator*() { return *value_; }
    T const& operator*() const { return *value_; }
    T* operator->() { return value_; }
    T const* operator->() const { return value_; }

    friend bool operator==(arena_box const& a, arena_box const& b) {
        return a.has_value() == b.has_value() && (!a || *a == *b);
    }

private:
    T* value_ = nullptr;
};

}  // namespace plenary
