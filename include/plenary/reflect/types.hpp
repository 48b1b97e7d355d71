#pragma once

#include "plenary/reflect/visit.hpp"

#include <algorithm>
#include <vector>

namespace plenary {

namespace detail {

/// The described types that can be reached from one, each visited once.
template <class Visit>
class type_walk {
public:
    explicit type_walk(Visit& visit) : visit_(visit) {}

    template <described T>
    void start() {
        meet<T>();
        for (std::size_t i = 0; i != waiting_.size(); ++i) waiting_[i](*this);
    }

private:
    template <class T>
    void meet() {
        if constexpr (optional_like<T>) {
            meet<typename T::value_type>();
        } else if constexpr (described<T>) {
            if (std::find(met_.begin(), met_.end(), tag_of<T>) != met_.end()) return;
            met_.push_back(tag_of<T>);
            waiting_.push_back([](type_walk& walk) { walk.enter<T>(); });
        } else if constexpr (list_like<T>) {
            meet<typename T::value_type>();
        }
    }
    template <class T>
    void enter() {
        visit_(std::type_identity<T>{});
        for_each_field<T>([&]<class Field>(Field) { meet<typename Field::type>(); });
    }

    Visit& visit_;
    std::vector<type_tag> met_;
    std::vector<void (*)(type_walk&)> waiting_;
};

}  // namespace detail

/// Calls `visit(std::type_identity<U>{})` for `T` and each described type that its members are made
/// of: first those that it mentions itself, in order, then those that they mention.
template <described T, class Visit>
void for_each_type(Visit&& visit) {
    detail::type_walk<std::remove_reference_t<Visit>>(visit).template start<T>();
}

}  // namespace plenary
