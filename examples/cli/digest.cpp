#include "rewritten.hpp"
#include "sha256.hpp"

#include <plenary/diagnose/phrase.hpp>

namespace cli {

exit_code digest(digest_arguments const& asked, console& to) {
    auto worst = exit_code::clean;
    for (auto const& argument : asked.files) {
        rewritten const found(argument, text_form::canonical,
                              "has no digest: what was found would be missing", to);
        worst = std::max(worst, found.problem);
        if (found.problem == exit_code::clean)
            to.out.put(plenary::phrase(sha256(found.text), "  ", visible(found.document.name), '\n'));
    }
    return worst;
}

}  // namespace cli
