#pragma once

// Everything. Programs that need less include less: each header stands on its own.

#include "plenary/core/held.hpp"
#include "plenary/index/index.hpp"
#include "plenary/json/canonical.hpp"
#include "plenary/json/checked.hpp"
#include "plenary/json/reader.hpp"
#include "plenary/json/writer.hpp"
#include "plenary/model/defaults.hpp"
#include "plenary/model/record.hpp"
#include "plenary/programme/by_kind.hpp"
#include "plenary/programme/discussions.hpp"
#include "plenary/programme/names.hpp"
#include "plenary/programme/participants.hpp"
#include "plenary/programme/programme.hpp"
#include "plenary/programme/wording.hpp"
#include "plenary/reflect/convert.hpp"
#include "plenary/share/release.hpp"
#include "plenary/validate/rules.hpp"
#include "plenary/validate/validate.hpp"
#include "plenary/version.hpp"
