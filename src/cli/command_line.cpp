#include "command_line.hpp"

#include "help.hpp"
#include "language.hpp"
#include "subcommands.hpp"

#include <string_view>
#include <utility>

namespace ismap::cli {
namespace {

/// The value of the option `name` at `arguments[i]`, written `--name value` or `--name=value`; otherwise `before`.
std::string_view value_at(const std::vector<std::string>& arguments, std::size_t i, std::string_view name,
                          std::string_view before) {
  const std::string_view argument = arguments[i];
  if (argument == name && i + 1 < arguments.size()) return arguments[i + 1];
  if (argument.starts_with(name) && argument.substr(name.size()).starts_with('='))
    return argument.substr(name.size() + 1);
  return before;
}

/// The last value that the option seems to have, up to `--`.
std::string_view last_value(const std::vector<std::string>& arguments, std::string_view name) {
  std::string_view value;
  for (std::size_t i = 0; i < arguments.size() && arguments[i] != "--"; ++i)
    value = value_at(arguments, i, name, value);
  return value;
}

std::string help_on(const Manual& manual, const std::string& subcommand, Language language) {
  if (subcommand.empty()) return help_text(manual, language);
  return help_text(manual, described_as(manual, subcommand), language);
}

}  // namespace

Call parse_call(const std::vector<std::string>& arguments) {
  Subcommands subcommands;
  const Parsed parsed = subcommands.parse(arguments);
  const Output asked = output_asked_for(arguments);
  switch (parsed.kind) {
    case Parsed::Kind::help:
      return {ShowCall{help_on(subcommands.manual(), parsed.subcommand, asked.language)}, asked};
    case Parsed::Kind::version:
      return {ShowCall{version_text() + "\n"}, asked};
    case Parsed::Kind::call:
      break;
  }
  Command command = subcommands.command();
  return {std::move(command), subcommands.output()};
}

Output output_asked_for(const std::vector<std::string>& arguments) {
  return {.language = language_named(last_value(arguments, "--lang")).value_or(language_of_environment()),
          .complaints = last_value(arguments, "--format") == "json" ? Format::json : Format::text};
}

}  // namespace ismap::cli
