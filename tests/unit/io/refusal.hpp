// What is said about a document that is refused.
#pragma once

#include <ismap/core/parse_error.hpp>
#include <ismap/io/load.hpp>

#include <gtest/gtest.h>

#include <string>
#include <string_view>
#include <vector>

namespace ismap::test {

/// The error of reading `json` as a `T`.
template <class T>
ParseError refusal_of(std::string_view json, const Limits& limits = {}) {
  try {
    static_cast<void>(load<T>(json, limits));
  } catch (const ParseError& error) {
    return error;
  }
  ADD_FAILURE() << "this was read: " << json.substr(0, 200);
  return {Fault::limit, {}, "", {}};
}

inline std::vector<std::string> pointers_of(const ParseError& error) {
  std::vector<std::string> pointers;
  for (const InputFault& fault : error.faults()) pointers.push_back(fault.pointer);
  return pointers;
}

/// The one fault at `pointer`.
inline InputFault fault_at(const ParseError& error, std::string_view pointer) {
  for (const InputFault& fault : error.faults())
    if (fault.pointer == pointer) return fault;
  ADD_FAILURE() << "there is no fault at " << pointer;
  return {};
}

}  // namespace ismap::test
