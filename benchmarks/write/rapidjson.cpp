#include "../peers/rapidjson.hpp"
#include "../support/writing.hpp"

#include <plenary/serialize/write.hpp>

namespace {

using namespace benchmarks;

bool const added = [] {
    add_writing<rapidjson::StringBuffer>("write", "RapidJSON",
                                         [](record const& from, rapidjson::StringBuffer& out) {
                                             out.Clear();
                                             rapidjson_emitter to(out);
                                             plenary::write(to, from);
                                         });
    return true;
}();

}  // namespace
