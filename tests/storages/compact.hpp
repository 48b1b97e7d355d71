#pragma once

#include "functions.hpp"

#include <plenary/core/compact.hpp>

/// A policy of this program's own, which it declares before it says what it is.
struct storages::compact : plenary::compact {};
