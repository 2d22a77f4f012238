// What the parser, the help, the completions and the manual page know of the command.
#pragma once

#include <ismap/core/text.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ismap::cli {

/// What a value is: shells complete it by this.
enum class Takes { nothing, word, file, day, number };

/// An option, whose name starts with a hyphen, or an argument that goes by its place.
struct Argument {
  std::string_view name;
  std::string_view short_name{};  ///< `-o`; empty if there is none
  std::string_view value{};       ///< stands for the value in the help; empty for a flag and for an argument by place
  Label help;
  Takes takes = Takes::word;
  std::vector<std::string_view> choices{};  ///< empty: any value
  bool is_required = false;
  bool may_be_repeated = false;  ///< of an argument by place, the last one

  bool is_option() const noexcept { return name.starts_with('-'); }
};

struct Example {
  std::string_view command;
  Label says;
};

/// A subcommand, or the command itself.
struct Described {
  std::string_view name;
  Label summary;
  Example example;
  std::vector<Argument> arguments{};  ///< in the order of the help
};

/// The whole command.
struct Manual {
  Label summary;
  std::vector<Argument> common;  ///< options that every subcommand takes
  std::vector<Described> subcommands;
};

}  // namespace ismap::cli
