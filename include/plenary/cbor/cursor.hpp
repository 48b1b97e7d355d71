#pragma once

#include "plenary/cbor/decimal.hpp"
#include "plenary/cbor/head.hpp"
#include "plenary/cbor/writer.hpp"
#include "plenary/core/unicode.hpp"
#include "plenary/core/words.hpp"
#include "plenary/serialize/codes.hpp"
#include "plenary/serialize/flaw.hpp"
#include "plenary/serialize/read_any.hpp"
#include "plenary/serialize/reader.hpp"
#include "plenary/serialize/whole_number.hpp"

#include <algorithm>
#include <array>

namespace plenary::cbor {

/// Pulls values from a CBOR data item (RFC 8949) for the reading walk: any well-formed encoding is
/// taken. Texts in one piece are handed over as they stand in the input, no byte outside the input
/// is touched, and nothing is allocated for what is only claimed.
///
/// Where what is there is not well-formed, reading stops and says so: nothing behind can be trusted.
class cursor {
public:
    /// `input` and all that is passed by reference must outlive the cursor; `memory` takes what
    /// the values allocate.
    cursor(std::string_view input, read_options const& options, report& findings,
           std::pmr::memory_resource& memory, scratch& lists)
        : begin_(input.data()),
          at_(input.data()),
          end_(input.data() + input.size()),
          options_(options),
          findings_(findings),
          memory_(memory),
          lists_(lists),
          deepest_(std::min(options.max_depth, read_options::deepest)) {
        start();
    }
    cursor(cursor const&) = delete;

    static constexpr bool precedes(std::string_view a, std::string_view b) { return precedes_in_map(a, b); }

    void null() { ++at_; }
    take_result boolean(bool& out) {
        last_ = at_;
        if (peek() != shape::boolean) return take_result::mismatch;
        out = (byte_at(at_++) & 31u) == true_value;
        return take_result::taken;
    }
    take_result integer(std::int64_t& out) {
        last_ = at_;
        auto const h = head_at(at_, end_);
        bool const whole = h.type == major_type::positive || h.type == major_type::negative;
        if (!whole || h.size == 0 || h.argument > std::uint64_t(INT64_MAX)) [[unlikely]]
            return integer_otherwise(out);
        out = static_cast<std::int64_t>(h.argument);
        if (h.type == major_type::negative) out = ~out;
        at_ += h.size;
        return take_result::taken;
    }
    take_result number(double& out);
    take_result any_number(std::string_view& out);
    take_result text(std::string_view& out) {
        last_ = at_;
        if (at_ == end_ || type_at(at_) != major_type::text) [[unlikely]]
            return take_result::mismatch;
        auto const h = head_at(at_, end_);
        if (h.size == 0 || h.is_indefinite() || h.argument > std::uint64_t(end_ - at_ - h.size)) [[unlikely]]
            return string_otherwise(out);
        out = {at_ + h.size, std::size_t(h.argument)};
        if (!is_utf8(out)) [[unlikely]]
            return string_otherwise(out);
        at_ += h.size + h.argument;
        return take_result::taken;
    }

    bool enter_list(path const& at) { return enter(major_type::list, 1, at); }
    bool enter_record(path const& at) { return enter(major_type::map, 2, at); }
    bool first_element(path const& at) { return next(at); }
    bool next_element(path const& at) { return next(at); }
    bool first_member(path const& at) { return next(at); }
    bool next_member(path const& at) { return next(at); }

    /// The next name is that of `Field`, in its shortest encoding.
    template <class Field>
    [[gnu::always_inline]] bool member_is() {
        constexpr auto& name = detail::encoded_name<Field>;
        if (std::size_t(end_ - at_) < name.size() || !same_bytes(at_, name.data(), name.size())) return false;
        at_ += name.size();
        return true;
    }
    /// Consumes whatever name comes. Keys that are no texts are refused and read past with their
    /// values; `mismatch` where no other follows.
    take_result member(std::string_view& name, path const& at) {
        auto const how = text(name);
        return how == take_result::taken ? how : name_otherwise(name, how, at);
    }

    std::size_t position() const { return std::size_t(at_ - begin_); }
    std::size_t last_position() const { return std::size_t(last_ - begin_); }
    bool stopped() const { return stopped_; }
    std::pmr::memory_resource& memory() const { return memory_; }
    scratch& lists() const { return lists_; }
    read_options const& settings() const { return options_; }
    report& findings() const { return findings_; }

    shape peek() const { return shape_at(at_); }
    std::string found(std::size_t offset) const;
    std::string text_at(std::size_t offset) const;
    source_range range(std::size_t offset) const;
    void explain(path const& at);
    void reject(path const& at);
    /// Takes what only CBOR has: byte strings, tagged values, simple values.
    template <class S>
    void other(basic_any_value<S>& out, path const& at);
    /// Checks that nothing follows.
    void finish();

private:
    static constexpr std::uint64_t until_break = std::uint64_t(-1);

    bool enter(major_type type, unsigned items_each, path const& at) {
        if (at_ == end_ || type_at(at_) != type) [[unlikely]]
            return false;
        if (depth_ == deepest_) [[unlikely]]
            return too_deep(at);
        auto const h = head_at(at_, end_);
        // Every item takes a byte at least: what cannot be there is not waited for.
        if (h.size == 0 ||
            (!h.is_indefinite() && h.argument > std::uint64_t(end_ - at_ - h.size) / items_each)) [[unlikely]]
            return cannot_enter(h, at);
        left_[depth_++] = h.is_indefinite() ? until_break : h.argument;
        at_ += h.size;
        return true;
    }
    bool next(path const& at) {
        auto& left = left_[depth_ - 1];
        if (left == until_break) [[unlikely]]
            return next_until_break(at);
        if (left == 0) {
            --depth_;
            return false;
        }
        --left;
        return true;
    }

    void start();
    shape shape_at(char const* at) const;
    bool next_until_break(path const& at);
    bool too_deep(path const& at);
    bool cannot_enter(head const& h, path const& at);
    bool stop(path const& at, finding_kind const& kind, char const* where, std::string message,
              std::string hint = {});
    void file(path const& at, finding_kind const& kind, char const* where, std::string message,
              std::string hint = {});
    take_result note(finding_kind const& kind, std::string message, std::string hint = {});
    take_result note_broken(char const* where, std::string message);
    std::string broken_head(char const* at) const;
    take_result integer_otherwise(std::int64_t& out);
    take_result string_otherwise(std::string_view& out);
    take_result repair(std::string_view& out);
    take_result name_otherwise(std::string_view& name, take_result how, path const& at);
    char const* read_number(char const* at, std::string& out) const;
    std::optional<std::string> bignum_bytes(char const*& at) const;

    char const* begin_;
    char const* at_;
    char const* end_;
    char const* last_ = at_;  // where the leaf or name taken last began
    read_options const& options_;
    report& findings_;
    std::pmr::memory_resource& memory_;
    scratch& lists_;
    std::size_t deepest_, depth_ = 0;
    bool stopped_ = false;
    flaw flaw_;
    std::string decoded_;
    std::array<std::uint64_t, read_options::deepest> left_;  // elements to come, for each level
};

}  // namespace plenary::cbor

#include "plenary/cbor/numbers.hpp"  // the parts of `cursor` that few documents need
#include "plenary/cbor/recovery.hpp"
