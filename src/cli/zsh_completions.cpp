#include "completion_words.hpp"
#include "completions.hpp"

namespace ismap::cli {
namespace {

std::string quoted_for_zsh(std::string_view text) {
  std::string quoted;
  for (const char c : text) {
    if (c == '\'')
      quoted += "'\\''";
    else if (c == '[' || c == ']' || c == ':')
      quoted.append("\\").append(1, c);
    else
      quoted += c;
  }
  return quoted;
}

std::string zsh_action(const Argument& argument) {
  if (argument.takes == Takes::file) return "_files";
  if (!argument.choices.empty()) return "(" + words(argument.choices) + ")";
  return " ";
}

std::string zsh_option(const Argument& argument, Language language) {
  const std::string value = argument.takes == Takes::nothing
                                ? std::string{}
                                : ":" + quoted_for_zsh(argument.value) + ":" + zsh_action(argument);
  const std::string text = "'[" + quoted_for_zsh(argument.help.in(language)) + "]" + value + "'";
  if (argument.short_name.empty()) return std::string{argument.name} + text;
  return "'(" + names_of(argument, " ") + ")'{" + names_of(argument, ",") + "}" + text;
}

std::string zsh_place(const Argument& argument) {
  return std::string{"':"}
      .append(argument.is_required ? "" : ":")
      .append(argument.name)
      .append(":")
      .append(zsh_action(argument) + "'");
}

}  // namespace

std::string zsh_completions(const Manual& manual, Language language) {
  std::string script = "#compdef ismap\n# zsh completion for ismap\n_ismap() {\n  local -a subcommands=(\n";
  for (const Described& subcommand : manual.subcommands)
    script.append("    '")
        .append(subcommand.name)
        .append(":")
        .append(quoted_for_zsh(subcommand.summary.in(language)))
        .append("'\n");
  script += "  )\n  local context state line\n  _arguments -C ";
  for (const Argument& argument : manual.common) script += zsh_option(argument, language) + " ";
  script +=
      "--version ':subcommand:->subcommand' '*::argument:->argument'\n"
      "  case $state in\n    subcommand) _describe subcommand subcommands ;;\n    argument)\n      case $line[1] in\n";
  for (const Described& subcommand : manual.subcommands) {
    script.append("        ").append(subcommand.name).append(")\n          _arguments");
    for (const Argument& argument : options_of(manual, subcommand))
      script += " \\\n            " + zsh_option(argument, language);
    for (const Argument& argument : places_of(subcommand)) script += " \\\n            " + zsh_place(argument);
    script += "\n          ;;\n";
  }
  return script + "      esac ;;\n  esac\n}\n_ismap \"$@\"\n";
}

}  // namespace ismap::cli
