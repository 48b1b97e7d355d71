#include "../formats.hpp"

#include <plenary/html/programme.hpp>

namespace cli {

namespace {

written_files write_html(plenary::record const& whole, handing_out const& how) {
    texts out(1);
    plenary::html::write(whole, out.front().text, {.to = how.to, .now = how.now});
    return {std::move(out)};
}

}  // namespace

file_format const html_format{"html", ".html", write_html};

}  // namespace cli
