#pragma once

#include <memory>
#include <random>
#include <string>
#include <string_view>
#include <vector>

namespace tests {

/// A copy whose memory ends where the text does, so that a sanitizer sees the first byte too many.
class exact_copy {
public:
    explicit exact_copy(std::string_view text)
        : bytes_(std::make_unique<char[]>(text.size())), size_(text.size()) {
        text.copy(bytes_.get(), size_);
    }
    operator std::string_view() const { return {bytes_.get(), size_}; }

private:
    std::unique_ptr<char[]> bytes_;
    std::size_t size_;
};

/// Spoils documents, the same way for the same seed everywhere.
class mutator {
public:
    mutator(unsigned seed, std::vector<std::string> pieces) : random_(seed), pieces_(std::move(pieces)) {}

    std::string mutate(std::string text) {
        for (auto n = 1 + below(3); n != 0 && !text.empty(); --n) {
            auto const at = below(text.size());
            switch (below(6)) {
                case 0: text[at] = char(text[at] ^ 1 << below(8)); break;
                case 1: text[at] = char(below(256)); break;
                case 2: text.erase(at, 1 + below(20)); break;
                case 3: text.insert(at, text, below(text.size()), 1 + below(40)); break;
                case 4: text.insert(at, pieces_[below(pieces_.size())]); break;
                default: text.replace(at, 1, pieces_[below(pieces_.size())]); break;
            }
        }
        return text;
    }
    std::size_t below(std::size_t limit) { return random_() % limit; }

private:
    std::mt19937 random_;  // the distributions of <random> differ from library to library
    std::vector<std::string> pieces_;
};

}  // namespace tests
