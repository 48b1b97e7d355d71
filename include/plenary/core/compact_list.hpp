#pragma once

#include <algorithm>
#include <cstddef>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <new>
#include <utility>

namespace plenary {

/// A list that is one pointer, and null while it is empty, as most lists of a record are. How many
/// elements it has, and has room for, stands in front of them. Otherwise it is like std::vector;
/// `T` may be incomplete where the list is declared.
template <class T>
class compact_list {
    struct counts {
        std::size_t size, room;
    };

public:
    using value_type = T;
    using size_type = std::size_t;
    using difference_type = std::ptrdiff_t;
    using reference = T&;
    using const_reference = T const&;
    using iterator = T*;
    using const_iterator = T const*;

    compact_list() noexcept {}
    compact_list(std::initializer_list<T> elements) : compact_list(elements.begin(), elements.end()) {}
    template <std::forward_iterator Iterator>
    compact_list(Iterator first, Iterator last) {
        assign(first, last);
    }
    compact_list(compact_list const& other) : compact_list(other.begin(), other.end()) {}
    compact_list(compact_list&& other) noexcept : first_(std::exchange(other.first_, nullptr)) {}
    ~compact_list() {
        if (!first_) return;
        std::destroy_n(first_, size());
        ::operator delete(memory());
    }
    compact_list& operator=(compact_list const& other) { return *this = compact_list(other); }
    compact_list& operator=(compact_list&& other) noexcept {
        std::swap(first_, other.first_);
        return *this;
    }

    std::size_t size() const { return first_ ? head().size : 0; }
    std::size_t capacity() const { return first_ ? head().room : 0; }
    bool empty() const { return size() == 0; }
    T* begin() { return first_; }
    T* end() { return first_ + size(); }
    T const* begin() const { return first_; }
    T const* end() const { return first_ + size(); }
    T* data() { return first_; }
    T const* data() const { return first_; }
    T& operator[](std::size_t i) { return first_[i]; }
    T const& operator[](std::size_t i) const { return first_[i]; }
    T& front() { return *first_; }
    T const& front() const { return *first_; }
    T& back() { return end()[-1]; }
    T const& back() const { return end()[-1]; }

    template <std::forward_iterator Iterator>
    void assign(Iterator first, Iterator last) {
        compact_list fresh;
        fresh.make_room(static_cast<std::size_t>(std::distance(first, last)));
        for (; first != last; ++first) fresh.add_in_room(*first);
        std::swap(first_, fresh.first_);
    }
    void reserve(std::size_t room) {
        if (room > capacity()) grow(room);
    }
    template <class... From>
    T& emplace_back(From&&... from) {
        if (size() != capacity()) return add_in_room(std::forward<From>(from)...);
        // Made before others move: it may be made of one of them.
        T added(std::forward<From>(from)...);
        grow(std::max<std::size_t>(size() * 2, 1));
        return add_in_room(std::move(added));
    }
    void push_back(T const& added) { emplace_back(added); }
    void push_back(T&& added) { emplace_back(std::move(added)); }
    T* insert(T const* before, T added) {
        auto const where = before - first_;
        emplace_back(std::move(added));
        std::rotate(first_ + where, end() - 1, end());
        return first_ + where;
    }
    T* erase(T const* which) { return erase(which, which + 1); }
    T* erase(T const* from, T const* to) {
        auto* const hole = first_ + (from - first_);
        if (from == to) return hole;
        auto* const kept = std::move(first_ + (to - first_), end(), hole);
        head().size -= std::size_t(end() - kept);
        std::destroy_n(kept, to - from);
        return hole;
    }
    void pop_back() { erase(end() - 1); }
    void clear() { *this = compact_list(); }

    friend bool operator==(compact_list const& a, compact_list const& b) {
        return std::equal(a.begin(), a.end(), b.begin(), b.end());
    }

private:
    // Written where it is used: `T` is complete there.
    static constexpr std::size_t front_size() {
        static_assert(alignof(T) <= alignof(std::max_align_t));
        return (sizeof(counts) + alignof(T) - 1) / alignof(T) * alignof(T);
    }
    std::byte* memory() const { return reinterpret_cast<std::byte*>(first_) - front_size(); }
    counts& head() const { return *std::launder(reinterpret_cast<counts*>(memory())); }

    /// Of a list that is empty.
    void make_room(std::size_t room) {
        if (room == 0) return;
        constexpr std::size_t most = (std::size_t(-1) / 2 - front_size()) / sizeof(T);
        // What cannot be had is asked for all the same: that is how lack of memory is said.
        auto* const fresh = static_cast<std::byte*>(
            ::operator new(room > most ? std::size_t(-1) / 2 : front_size() + room * sizeof(T)));
        ::new (static_cast<void*>(fresh)) counts{0, room};
        first_ = reinterpret_cast<T*>(fresh + front_size());
    }
    template <class... From>
    T& add_in_room(From&&... from) {
        auto* const added = ::new (static_cast<void*>(end())) T(std::forward<From>(from)...);
        ++head().size;
        return *added;
    }
    void grow(std::size_t room) {
        compact_list larger;
        larger.make_room(room);
        for (auto& element : *this) larger.add_in_room(std::move(element));
        std::swap(first_, larger.first_);
    }

    T* first_ = nullptr;
};

}  // namespace plenary
