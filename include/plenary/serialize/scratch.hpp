#pragma once

#include "plenary/core/storage.hpp"

#include <cstddef>
#include <iterator>
#include <memory>
#include <memory_resource>
#include <new>
#include <utility>
#include <vector>

namespace plenary {

/// Memory for lists whose length is not known yet: a stack of growing chunks, kept for reuse.
/// What is pushed later must be released earlier.
class scratch {
public:
    struct mark {
        std::size_t chunk = 0, used = 0;
    };

    void* push(std::size_t size) {
        size = (size + alignment - 1) / alignment * alignment;
        if (size > limit_ - used_) next_chunk(size);
        used_ += size;
        return chunks_[chunk_].memory.get() + used_ - size;
    }
    mark top() const { return {chunk_, used_}; }
    void release(mark to) {
        chunk_ = to.chunk;
        used_ = to.used;
        limit_ = chunks_.empty() ? 0 : chunks_[chunk_].size;
    }
    static constexpr std::size_t alignment = alignof(std::max_align_t);

private:
    struct chunk {
        std::unique_ptr<std::byte[]> memory;
        std::size_t size;
    };

    void next_chunk(std::size_t needed) {
        constexpr std::size_t first_size = 16 * 1024;
        // Chunks behind the current one are free; the next may be too small for a large element.
        std::size_t const next = chunks_.empty() ? 0 : chunk_ + 1;
        if (next == chunks_.size() || chunks_[next].size < needed) {
            std::size_t const grown = next == 0 ? first_size : chunks_[next - 1].size * 2;
            std::size_t const size = grown < needed ? needed : grown;
            chunk fresh{std::unique_ptr<std::byte[]>(new std::byte[size]), size};
            chunks_.insert(chunks_.begin() + std::ptrdiff_t(next), std::move(fresh));
        }
        chunk_ = next;
        used_ = 0;
        limit_ = chunks_[next].size;
    }

    std::vector<chunk> chunks_;
    std::size_t chunk_ = 0, used_ = 0, limit_ = 0;
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
