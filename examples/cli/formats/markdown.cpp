#include "../formats.hpp"

#include <plenary/markdown/agenda.hpp>
#include <plenary/markdown/communique.hpp>
#include <plenary/model/defaults.hpp>

namespace cli {

namespace {

written_files write_communique(plenary::record const& whole, handing_out const& how) {
    texts out(1);
    plenary::markdown::write_communique(whole, out.front().text, {.to = how.to, .now = how.now});
    return {std::move(out)};
}

written_files write_agenda(plenary::record const& whole, handing_out const& how) {
    texts out(1);
    plenary::markdown::write_agenda(whole, out.front().text, {.to = how.to, .now = how.now});
    return {std::move(out)};
}

}  // namespace

file_format const communique_format{"md", ".md", write_communique};
file_format const agenda_format{"agenda", ".md", write_agenda};

}  // namespace cli
