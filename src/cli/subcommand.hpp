// Describing a subcommand and its arguments to the parser.
#pragma once

#include <ismap/core/date.hpp>

#include "described.hpp"
#include "faults.hpp"
#include "parser.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::cli {

/// Takes in what was typed, or says why it cannot be taken.
using Convert = std::function<std::optional<Problem>(const std::string&)>;

/// A subcommand as it is described: each argument is given to the parser and kept for the help.
class Subcommand {
 public:
  /// Both outlive the parser. Files that are read are noted in `inputs`.
  Subcommand(Parser::Part parser, Described& described, Faults& faults, std::vector<std::string>& inputs)
      : parser_(parser), described_(&described), faults_(&faults), inputs_(&inputs) {}

  Taken take(const Argument& argument, Convert convert);
  Taken take(const Argument& argument, std::string& text);
  Taken take(const Argument& argument, bool& flag);
  /// An existing day.
  Taken take(const Argument& argument, std::optional<Date>& day);
  /// A decimal number from `first` to `last`.
  template <class Number>
  Taken take(const Argument& argument, Number& number, int first, int last) {
    return take(argument, [&number, argument, first, last](const std::string& typed) {
      const std::optional<int> value = decimal(typed, first, last);
      if (value) number = static_cast<Number>(*value);
      return value ? std::nullopt : std::optional{out_of_range(argument, typed, first, last)};
    });
  }

 private:
  static std::optional<int> decimal(std::string_view text, int first, int last);
  static Problem out_of_range(const Argument& argument, std::string_view typed, int first, int last);

  Parser::Part parser_;
  Described* described_;
  Faults* faults_;
  std::vector<std::string>* inputs_;
};

}  // namespace ismap::cli
