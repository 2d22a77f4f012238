// What a plan says of one control.
#pragma once

#include "src/exchange/oscal/reading.hpp"

#include <map>
#include <string>

namespace ismap::exchange::detail {

/// How a plan tells from whom a control is inherited.
struct Inheritance {
  bool is_of_ours = false;  ///< by the description of what is inherited; otherwise by the component
  const std::map<std::string, std::string>& registration_numbers;  ///< of components, by UUID
};

/// Adds the entry of an implemented requirement to `controls`, which `list` leads to, unless it is about a control of
/// another catalogue.
void read_control(Reading& reading, OscalSource& plan, const Node& requirement, const Inheritance& inheritance,
                  const std::string& list, JsonList& controls);

}  // namespace ismap::exchange::detail
