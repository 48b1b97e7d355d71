#pragma once

#include "plenary/core/text_hash.hpp"
#include "plenary/core/words.hpp"

#include <bit>
#include <utility>
#include <vector>

namespace plenary {

/// Values by texts, which must stay where they are. Looking one up takes one hash and, nearly
/// always, one comparison; nothing is ever taken out.
template <class T>
class text_table {
public:
    text_table() : seed_(reinterpret_cast<std::uintptr_t>(this)) {}
    text_table(text_table const&) = delete;

    bool empty() const { return size_ == 0; }
    /// Makes room for so many, which are added without another allocation.
    void reserve(std::size_t count) {
        if (count != 0 && count * 2 >= entries_.size()) grow_to(std::bit_ceil(count * 2 + 1));
    }
    /// Keeps what is there where the text is known, and returns it.
    T const& add(std::string_view text, T value) {
        if (size_ * 2 >= entries_.size()) grow_to(entries_.empty() ? 16 : entries_.size() * 4);
        auto& entry = place_of(text);
        if (!entry.taken) {
            entry = {text, true, std::move(value)};
            ++size_;
        }
        return entry.value;
    }
    /// Null where the text is not known.
    T const* find(std::string_view text) const {
        if (empty()) return nullptr;
        auto const& entry = const_cast<text_table&>(*this).place_of(text);
        return entry.taken ? &entry.value : nullptr;
    }

private:
    struct entry_type {
        std::string_view text{};
        bool taken = false;
        T value{};
    };
    entry_type& place_of(std::string_view text) {
        auto const mask = entries_.size() - 1;
        auto at = std::size_t(text_hash(text, seed_)) & mask;
        while (entries_[at].taken && !same_text(entries_[at].text, text)) at = (at + 1) & mask;
        return entries_[at];
    }
    void grow_to(std::size_t places) {
        auto const before = std::exchange(entries_, std::vector<entry_type>(places));
        for (auto const& entry : before)
            if (entry.taken) place_of(entry.text) = entry;
    }

    std::uint64_t seed_;
    std::size_t size_ = 0;
    std::vector<entry_type> entries_;
};

}  // namespace plenary
