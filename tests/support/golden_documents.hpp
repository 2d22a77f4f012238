// The documents of a case in tests/golden that has them, or what they are made of, in it.
#pragma once

#include <nlohmann/json.hpp>

namespace ismap::test {

/// The policy of a case, with what a document of it must have.
nlohmann::json policy_of(const nlohmann::json& one);

/// The procurement. With `items_but` every basic statement requirement of ismap-2020 is checked as satisfied, but for
/// those in it: an item in their place, or null for none.
nlohmann::json procurement_of(const nlohmann::json& one);

/// A register that has the service alone.
nlohmann::json register_with_service_of(const nlohmann::json& one);

}  // namespace ismap::test
