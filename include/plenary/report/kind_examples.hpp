#pragma once

#include "plenary/report/examples/calendars.hpp"
#include "plenary/report/examples/reading.hpp"
#include "plenary/report/examples/redaction.hpp"
#include "plenary/report/examples/tables.hpp"
#include "plenary/validate/examples.hpp"

namespace plenary {

/// An example for each kind of finding that no rule makes.
inline constexpr auto kind_examples =
    detail::all_of(examples::reading_examples, examples::table_examples, examples::calendar_examples,
                   examples::redaction_examples);

}  // namespace plenary
