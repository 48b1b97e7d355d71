#include "formats.hpp"

#include "../share/written_formats.hpp"

// All formats of the program for the property test in ../share.

namespace tests {

using namespace plenary;

std::vector<written_format> const& written_formats() {
    static auto const all = [] {
        std::vector<written_format> out;
        for (auto const* format : cli::all_formats())
            out.push_back({format->name, [=](record const& whole, audience const& to, auto const& now) {
                               auto const made = format->write(whole, {to, now});
                               auto files = made.left_out + "\n";
                               for (auto const& file : made.files)
                                   files.append(file.name).append("\n").append(file.text).append("\n");
                               return files;
                           }});
        return out;
    }();
    return all;
}

}  // namespace tests
