// Describing a subcommand and its arguments to the parser.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/core/text.hpp>
#include <ismap/report/error_text.hpp>

#include <CLI/CLI.hpp>

#include "described.hpp"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::cli {

/// What is wrong with the values of a call.
using Faults = std::vector<Problem>;

/// A fault of the call.
Problem call_fault(Text message, std::vector<std::string> hints = {});

/// Takes in what was typed, or says why it cannot be taken.
using Convert = std::function<std::optional<Problem>(const std::string&)>;

/// A subcommand as it is described: each argument is told to the parser and kept for the help.
class Subcommand {
 public:
  /// All of them outlive this.
  Subcommand(CLI::App& parser, Described& described, Faults& faults)
      : parser_(&parser), described_(&described), faults_(&faults) {}

  CLI::Option* take(const Argument& argument, Convert convert);
  CLI::Option* take(const Argument& argument, std::string& text);
  CLI::Option* take(const Argument& argument, bool& flag);
  /// An existing day.
  CLI::Option* take(const Argument& argument, std::optional<Date>& day);
  /// A decimal number from `first` to `last`.
  template <class Number>
  CLI::Option* take(const Argument& argument, Number& number, int first, int last) {
    return take(argument, [&number, argument, first, last](const std::string& typed) {
      const std::optional<int> value = decimal(typed, first, last);
      if (value) number = static_cast<Number>(*value);
      return value ? std::nullopt : std::optional{out_of_range(argument, typed, first, last)};
    });
  }

  /// Adds a fault that no single value has.
  void fault(Text message) { faults_->push_back(call_fault(std::move(message))); }

 private:
  static std::optional<int> decimal(std::string_view text, int first, int last);
  static Problem out_of_range(const Argument& argument, std::string_view typed, int first, int last);

  CLI::App* parser_;
  Described* described_;
  Faults* faults_;
};

}  // namespace ismap::cli
