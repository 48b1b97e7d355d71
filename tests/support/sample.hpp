#pragma once

#include <plenary/model/record.hpp>

namespace tests {

/// A small record in which every rule is silent under the profile `publish`: a test changes one
/// thing and looks at what is found.
plenary::record sample();

/// A clock time in Manila.
plenary::instant manila(plenary::date day, unsigned hour, unsigned minute = 0);

}  // namespace tests
