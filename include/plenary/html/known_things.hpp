#pragma once

#include "plenary/core/recent_texts.hpp"
#include "plenary/html/markup.hpp"
#include "plenary/index/directory.hpp"

#include <algorithm>
#include <string_view>
#include <vector>

namespace plenary::html {

/// The things of a record with what was written where a page mentions them. In a long record many are
/// mentioned often and from far away: from the second time on what was written is put again.
template <class S>
class known_things {
public:
    struct mention {
        bool once = false;  ///< the page has mentioned it before
        written_markup written{};
    };
    /// Both null where there is no such thing.
    struct found_thing {
        indexed_thing const* thing = nullptr;
        mention* known = nullptr;
    };

    explicit known_things(directory<S> const& things) : things_(things), mentions_(things.things().size()) {}

    mention& of(indexed_thing const& thing) { return mentions_[place_of(thing)]; }
    found_thing find(std::string_view id) {
        return recent_.of(id, [this](std::string_view asked) { return found(things_.find(asked)); });
    }
    /// The same for a thing of the record. Pages tell of most in about its order, so that one is looked
    /// for behind the last one first.
    template <thing_type Thing>
    found_thing find(Thing const& one) {
        constexpr std::size_t near = 16;
        auto const all = things_.things();
        auto const behind = all.subspan(last_, std::min(near, all.size() - last_));
        auto const at = std::find_if(behind.begin(), behind.end(),
                                     [&](indexed_thing const& thing) { return thing.address == &one; });
        auto const* const thing = at != behind.end() ? &*at : things_.find(one.id.value);
        if (thing) last_ = place_of(*thing);
        return found(thing);
    }

private:
    std::size_t place_of(indexed_thing const& thing) const {
        return std::size_t(&thing - things_.things().data());
    }
    found_thing found(indexed_thing const* thing) {
        if (thing == nullptr) return {};
        return {thing, &of(*thing)};
    }

    directory<S> const& things_;
    std::vector<mention> mentions_;  // beside each thing
    recent_texts<found_thing, 512> recent_;
    std::size_t last_ = 0;  // the place of the thing that was looked for last
};

}  // namespace plenary::html
