#pragma once

#include <plenary/model/record.hpp>

namespace examples {

/// The meetings of the Bali Process in Manila from 1 to 5 December 2025: the same record as
/// records/manila-2025.json, written as the C++ that a program would build it with.
plenary::record manila_2025();

}  // namespace examples
