#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace plenary {

/// Finds equal elements of a list by sorting their hashes. The hash should depend on something
/// that is different in each run, so that nobody can write a document whose elements all collide.
class repeats {
public:
    void add(std::uint64_t hash, std::uint32_t position) { all_.push_back({hash, position}); }

    /// Calls `repeated(before, again)` for each element that equals an earlier one, with the last
    /// such one.
    void for_each(auto const& same, auto const& repeated) {
        std::sort(all_.begin(), all_.end(), [](element const& a, element const& b) {
            return a.hash != b.hash ? a.hash < b.hash : a.position < b.position;
        });
        for (std::size_t i = 1; i < all_.size(); ++i) {
            for (auto j = i; j-- != 0 && all_[j].hash == all_[i].hash;) {
                if (!same(all_[j].position, all_[i].position)) continue;
                repeated(all_[j].position, all_[i].position);
                break;
            }
        }
    }

private:
    struct element {
        std::uint64_t hash;
        std::uint32_t position;
    };
    std::vector<element> all_;
};

}  // namespace plenary
