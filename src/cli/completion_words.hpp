// What the completions of all shells are made of.
#pragma once

#include "described.hpp"

#include <algorithm>
#include <functional>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::cli {

template <class Range, class ToText>
std::string joined(const Range& range, std::string_view between, ToText to_text) {
  std::string all;
  for (const auto& one : range) {
    const std::string text{std::invoke(to_text, one)};
    if (!text.empty()) all.append(all.empty() ? "" : between).append(text);
  }
  return all;
}

inline std::string words(const std::vector<std::string_view>& choices) {
  return joined(choices, " ", [](std::string_view choice) { return choice; });
}

/// `--output -o`
inline std::string names_of(const Argument& argument, std::string_view between) {
  std::string names{argument.name};
  if (!argument.short_name.empty()) names.append(between).append(argument.short_name);
  return names;
}

inline std::vector<Argument> options_of(const Manual& manual, const Described& subcommand) {
  std::vector<Argument> options;
  for (const Argument& argument : subcommand.arguments)
    if (argument.is_option()) options.push_back(argument);
  options.insert(options.end(), manual.common.begin(), manual.common.end());
  return options;
}

inline std::vector<Argument> places_of(const Described& subcommand) {
  std::vector<Argument> places;
  std::ranges::copy_if(subcommand.arguments, std::back_inserter(places),
                       [](const Argument& argument) { return !argument.is_option(); });
  return places;
}

inline std::string names_of_subcommands(const Manual& manual) {
  return joined(manual.subcommands, " ", &Described::name);
}

}  // namespace ismap::cli
