// expect: no such field
#include <plenary/model/session.hpp>
#include <plenary/validate/validate.hpp>

#ifdef RIGHT
constexpr char const* const name = "title";
#else
constexpr char const* const name = "tilte";
#endif

struct house_rule {
    static constexpr plenary::finding_kind info{"house.rule", plenary::severity::error, "A rule."};
    template <class S>
    void operator()(plenary::basic_session<S> const&, auto& check) const {
        check.fail(name, "expected nothing");
    }
};

auto const found = plenary::validate(plenary::session{}, std::tuple{house_rule{}});
