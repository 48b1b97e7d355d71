#pragma once

#include <cstddef>
#include <cstdlib>
#include <limits>
#include <memory>
#include <new>
#include <type_traits>

namespace plenary {

/// A list of small values to which many are added and from which none is taken. Where a
/// std::vector that outgrows its memory copies everything, and touches as many fresh pages again,
/// realloc lets the system move the pages of a long list.
template <class T>
    requires std::is_trivially_copyable_v<T> && (alignof(T) <= alignof(std::max_align_t))
class growing_list {
public:
    growing_list() = default;
    growing_list(growing_list const&) = delete;
    ~growing_list() { std::free(first_); }

    // Inlined: or else a value is put together on the stack member by member and then copied as a
    // whole, for which processors wait.
    [[gnu::always_inline]] void push_back(T value) {  // a copy: it may be of an element
        if (size_ == capacity_) [[unlikely]]
            grow();
        std::construct_at(first_ + size_++, value);
    }
    bool is_full() const { return size_ == capacity_; }
    /// Makes room for so many in all.
    void reserve(std::size_t number) {
        if (number > capacity_) grow_to(number);
    }
    /// Gives the memory back.
    void clear() {
        std::free(first_);
        first_ = nullptr;
        size_ = capacity_ = 0;
    }

    std::size_t size() const { return size_; }
    T* data() { return first_; }
    T const* data() const { return first_; }
    T* begin() { return first_; }
    T* end() { return first_ + size_; }
    T const* begin() const { return first_; }
    T const* end() const { return first_ + size_; }
    T& operator[](std::size_t i) { return first_[i]; }
    T const& operator[](std::size_t i) const { return first_[i]; }
    T const& back() const { return first_[size_ - 1]; }

private:
    [[gnu::noinline]] void grow() { grow_to(capacity_ == 0 ? 64 : capacity_ * 2); }
    void grow_to(std::size_t more) {
        auto* const larger = static_cast<T*>(std::realloc(first_, more * sizeof(T)));
        if (!larger) refuse();
        first_ = larger;
        capacity_ = more;
    }

    /// Fails as operator new does, and without the keyword that some programs are compiled without.
    [[noreturn, gnu::cold, gnu::noinline]] static void refuse() {
        std::size_t const volatile more_than_there_is = std::numeric_limits<std::size_t>::max();
        ::operator delete(::operator new(more_than_there_is));
        std::abort();
    }

    T* first_ = nullptr;
    std::size_t size_ = 0, capacity_ = 0;
};

}  // namespace plenary
