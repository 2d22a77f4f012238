// The parser of the command line: all that is known here of the library CLI11.
#pragma once

#include "described.hpp"
#include "faults.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace ismap::cli {

/// An option or an argument that the parser knows.
class Taken {
 public:
  explicit Taken(CLI::Option& option) : option_(&option) {}

  /// Is given together with `other` only.
  void needs(Taken other);
  /// Is not given together with `other`.
  void excludes(Taken other);

 private:
  CLI::Option* option_;
};

/// What a call asks for, if it can be parsed.
struct Parsed {
  enum class Kind { call, help, version };
  Kind kind{};
  std::string subcommand{};  ///< whose help is asked for; empty: that of the command
};

class Parser {
 public:
  /// The command, and a parser for each of its subcommands.
  class Part {
   public:
    explicit Part(CLI::App& app) : app_(&app) {}

    /// `use` is called with what was typed.
    Taken take(const Argument& argument, std::function<void(const std::string&)> use);
    Taken take(const Argument& argument, bool& flag);

   private:
    CLI::App* app_;
  };

  Parser();
  ~Parser();

  Part whole();
  /// `chosen` is called if the subcommand was given, once all that was typed is used.
  Part add_subcommand(std::string_view name, std::function<void()> chosen);

  /// Reads the arguments, which come without the name of the program. What does not go together becomes a fault.
  Parsed parse(const std::vector<std::string>& arguments, Faults& faults);

 private:
  std::unique_ptr<CLI::App> app_;
};

}  // namespace ismap::cli
