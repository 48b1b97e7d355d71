#include "sha256.hpp"

#include <array>
#include <bit>
#include <cstdint>

namespace cli {

namespace {

constexpr std::size_t block_size = 64;

// The first 32 bits of the fractional parts of the cube roots of the first 64 primes (4.2.2).
constexpr std::array<std::uint32_t, 64> round_constants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

using state = std::array<std::uint32_t, 8>;

std::uint32_t big_endian(char const* bytes) {
    std::uint32_t out = 0;
    for (int i = 0; i != 4; ++i) out = out << 8 | static_cast<unsigned char>(bytes[i]);
    return out;
}

void take_block(state& hash, char const* block) {
    using std::rotr;
    std::array<std::uint32_t, 64> schedule;
    for (std::size_t t = 0; t != 16; ++t) schedule[t] = big_endian(block + t * 4);
    for (std::size_t t = 16; t != schedule.size(); ++t) {
        auto const early = schedule[t - 15], late = schedule[t - 2];
        schedule[t] = schedule[t - 16] + (rotr(early, 7) ^ rotr(early, 18) ^ early >> 3) + schedule[t - 7] +
                      (rotr(late, 17) ^ rotr(late, 19) ^ late >> 10);
    }
    auto [a, b, c, d, e, f, g, h] = hash;
    for (std::size_t t = 0; t != schedule.size(); ++t) {
        auto const choice = (e & f) ^ (~e & g), majority = (a & b) ^ (a & c) ^ (b & c);
        auto const first =
            h + (rotr(e, 6) ^ rotr(e, 11) ^ rotr(e, 25)) + choice + round_constants[t] + schedule[t];
        auto const second = (rotr(a, 2) ^ rotr(a, 13) ^ rotr(a, 22)) + majority;
        h = g;
        g = f;
        f = e;
        e = d + first;
        d = c;
        c = b;
        b = a;
        a = first + second;
    }
    state const worked{a, b, c, d, e, f, g, h};
    for (std::size_t i = 0; i != hash.size(); ++i) hash[i] += worked[i];
}

}  // namespace

std::string sha256(std::string_view message) {
    // The fractional parts of the square roots of the first eight primes (5.3.3).
    state hash{0x6a09e667, 0xbb67ae85, 0x3c6ef372, 0xa54ff53a,
               0x510e527f, 0x9b05688c, 0x1f83d9ab, 0x5be0cd19};
    auto rest = message;
    for (; rest.size() >= block_size; rest.remove_prefix(block_size)) take_block(hash, rest.data());

    // A bit, zeros, and the length in bits at the end of a block (5.1.1).
    std::string last(rest);
    last += '\x80';
    while (last.size() % block_size != block_size - 8) last += '\0';
    auto const bits = std::uint64_t(message.size()) * 8;
    for (int shift = 56; shift >= 0; shift -= 8) last += static_cast<char>(bits >> shift & 0xFF);
    for (std::size_t at = 0; at != last.size(); at += block_size) take_block(hash, last.data() + at);

    std::string out;
    for (auto const word : hash)
        for (int shift = 28; shift >= 0; shift -= 4) out += "0123456789abcdef"[word >> shift & 15];
    return out;
}

}  // namespace cli
