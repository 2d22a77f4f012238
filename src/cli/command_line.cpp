#include "command_line.hpp"

#include <ismap/report/printable.hpp>
#include <ismap/rules/answer.hpp>

#include "call_text.hpp"
#include "failure.hpp"
#include "help.hpp"
#include "language.hpp"
#include "subcommands.hpp"
#include "unknown_words.hpp"

#include <algorithm>
#include <string_view>
#include <utility>

namespace ismap::cli {
namespace {

constexpr Label bad_environment{"環境変数ISMAP_LANGには、ja又はenを指定してください：{0}",
                                "The environment variable ISMAP_LANG must be ja or en: {0}"};

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

void throw_if_any(Faults faults) {
  if (!faults.empty()) throw Failure(std::move(faults));
}

}  // namespace

Call parse_call(const std::vector<std::string>& arguments) {
  Subcommands subcommands;
  const Output asked = output_asked_for(arguments);
  const auto help = [&] {
    const auto chosen = subcommands.parser().get_subcommands();
    return chosen.empty() ? help_text(subcommands.manual(), asked.language)
                          : help_text(subcommands.manual(),
                                      described_as(subcommands.manual(), chosen.front()->get_name()), asked.language);
  };
  Faults faults = unknown_words(subcommands.manual(), arguments);
  if (const std::string_view bad = bad_language_of_environment(); !bad.empty())
    faults.push_back(call_fault(fill(bad_environment, {printable(bad)})));
  throw_if_any(std::move(faults));
  try {
    subcommands.parser().parse(std::vector<std::string>{arguments.rbegin(), arguments.rend()});
  } catch (const CLI::CallForHelp&) {
    return {ShowCall{help()}, asked};
  } catch (const CLI::CallForVersion&) {
    return {ShowCall{version_text() + "\n"}, asked};
  } catch (const CLI::ParseError& error) {
    subcommands.faults().push_back(call_fault(call_text(error)));
  }
  throw_if_any(subcommands.faults());
  Command command = subcommands.command();
  throw_if_any(subcommands.faults());
  return {std::move(command), subcommands.output(asked.language)};
}

Output output_asked_for(const std::vector<std::string>& arguments) {
  return {.language = language_named(last_value(arguments, "--lang")).value_or(language_of_environment()),
          .format = last_value(arguments, "--format") == "json" ? Format::json : Format::text};
}

}  // namespace ismap::cli
