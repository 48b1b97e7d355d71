#pragma once

#include "plenary/core/storage.hpp"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <memory>
#include <memory_resource>
#include <new>
#include <utility>
#include <vector>

namespace plenary {

/// Memory for lists whose length is not known yet: a stack of chunks, the first of which is part of
/// this object, so that small documents need no other. What is pushed later must be released earlier.
class scratch {
public:
    /// A place of the stack.
    struct mark {
        std::size_t chunk;
        std::byte* next;
    };
    static constexpr std::size_t alignment = alignof(std::max_align_t);

    scratch() = default;
    scratch(scratch const&) = delete;

    void* push(std::size_t size) {
        size = (size + alignment - 1) / alignment * alignment;
        if (size > std::size_t(limit_ - next_)) [[unlikely]]
            begin_chunk(size);
        return std::exchange(next_, next_ + size);
    }
    mark top() const { return {chunk_, next_}; }
    void release(mark to) {
        if (to.chunk != chunk_) [[unlikely]]
            end_chunks(to.chunk);
        next_ = to.next;
    }

private:
    struct chunk {
        std::unique_ptr<std::byte[]> memory;
        std::size_t size;
    };
    // Chunks grow once only: of a long list, which is held twice while it is moved, little more than
    // its elements is held.
    static constexpr std::size_t first_size = 16 * 1024, chunk_size = 64 * 1024, far_size = 512 * 1024;
    /// Chunks that are kept for the next lists; those behind them go back.
    static constexpr std::size_t spare = 4;

    [[gnu::noinline]] void begin_chunk(std::size_t needed) {
        // Chunks behind the current one are free; the next may be too small for a large element.
        if (chunk_ == chunks_.size() || chunks_[chunk_].size < needed) {
            auto const size = std::max(needed, chunk_ < spare ? chunk_size : far_size);
            chunk fresh{std::unique_ptr<std::byte[]>(new std::byte[size]), size};
            chunks_.insert(chunks_.begin() + std::ptrdiff_t(chunk_), std::move(fresh));
        }
        next_ = chunks_[chunk_].memory.get();
        limit_ = next_ + chunks_[chunk_].size;
        ++chunk_;
    }
    [[gnu::noinline]] void end_chunks(std::size_t to) {
        chunk_ = to;
        limit_ = to == 0 ? first_ + first_size : chunks_[to - 1].memory.get() + chunks_[to - 1].size;
        if (chunks_.size() > to + spare) chunks_.resize(to + spare);
    }

    std::vector<chunk> chunks_;
    std::size_t chunk_ =
        0;  ///< the current one: 0 for that within, else one more than its place in `chunks_`
    std::byte* next_ = first_;
    std::byte* limit_ = first_ + first_size;
    alignas(alignment) std::byte first_[first_size];
};

/// Elements of one list, gathered until their number is known and then moved where they belong:
/// one allocation of the right size, and each element is moved once.
template <class T>
class gathered {
    struct node {
        T element;
        node* next = nullptr;
    };
    static_assert(alignof(node) <= scratch::alignment);

    struct taking_iterator {
        using iterator_category = std::forward_iterator_tag;
        using value_type = T;
        using difference_type = std::ptrdiff_t;
        using pointer = T*;
        using reference = T&&;

        node* at;
        T&& operator*() const { return std::move(at->element); }
        taking_iterator& operator++() {
            at = at->next;
            return *this;
        }
        taking_iterator operator++(int) { return std::exchange(*this, taking_iterator{at->next}); }
        friend bool operator==(taking_iterator const&, taking_iterator const&) = default;
    };

public:
    explicit gathered(scratch& memory) : memory_(memory), start_(memory.top()) {}
    gathered(gathered const&) = delete;
    ~gathered() {
        if constexpr (!std::is_trivially_destructible_v<T>)
            for (auto* n = first_; n != nullptr;) std::exchange(n, n->next)->~node();
        memory_.release(start_);
    }

    /// Adds what `make()` returns; the reference holds until this object goes.
    T& add(auto&& make) {
        auto* const n = ::new (memory_.push(sizeof(node))) node{make()};
        *last_ = n;
        last_ = &n->next;
        ++size_;
        return n->element;
    }
    std::size_t size() const { return size_; }

    /// Gives the elements to `list`, which was empty.
    template <class List>
    void move_to(List& list, std::pmr::memory_resource& memory) {
        if (size_ == 0) return;
        if constexpr (std::same_as<List, arena_list<T>>) {
            auto* const begin = static_cast<T*>(memory.allocate(size_ * sizeof(T), alignof(T)));
            auto* out = begin;
            for (auto* n = first_; n != nullptr; n = n->next) ::new (out++) T(n->element);
            list = List(begin, size_);
        } else {
            // Not one by one: that would compile the code for growing, too.
            list.assign(taking_iterator{first_}, taking_iterator{nullptr});
        }
    }

private:
    scratch& memory_;
    scratch::mark start_;
    node* first_ = nullptr;
    node** last_ = &first_;
    std::size_t size_ = 0;
};

}  // namespace plenary
