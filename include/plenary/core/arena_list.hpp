#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>

namespace plenary {

/// The list of borrowed entities: elements stand in an arena that outlives the list. Copies share
/// the elements; nothing is freed.
template <class T>
class arena_list {
public:
    using value_type = T;
    using size_type = std::size_t;
    using iterator = T*;
    using const_iterator = T const*;

    arena_list() = default;
    arena_list(T* first, std::size_t size) : first_(first), size_(size) {}

    std::size_t size() const { return size_; }
    bool empty() const { return size_ == 0; }
    T* begin() { return first_; }
    T* end() { return first_ + size_; }
    T const* begin() const { return first_; }
    T const* end() const { return first_ + size_; }
    T& operator[](std::size_t i) { return first_[i]; }
    T const& operator[](std::size_t i) const { return first_[i]; }
    T const* data() const { return first_; }
    T const& front() const { return *first_; }
    T const& back() const { return first_[size_ - 1]; }

    friend bool operator==(arena_list const& a, arena_list const& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    T* first_ = nullptr;
    std::size_t size_ = 0;
};

}  // namespace plenary
