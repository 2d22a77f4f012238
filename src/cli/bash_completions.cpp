#include "completion_words.hpp"
#include "completions.hpp"

namespace ismap::cli {
namespace {

std::string bash_value(const Argument& argument) {
  if (argument.takes == Takes::file) return "COMPREPLY=($(compgen -f -- \"$cur\"))";
  if (!argument.choices.empty()) return "COMPREPLY=($(compgen -W \"" + words(argument.choices) + "\" -- \"$cur\"))";
  return ":";
}

std::string bash_case(std::string_view subcommand, const Argument& argument) {
  if (argument.takes == Takes::nothing) return {};
  const std::string prefix = std::string{subcommand}.append(":");
  std::string pattern = prefix + std::string{argument.name};
  if (!argument.short_name.empty()) pattern.append("|").append(prefix).append(argument.short_name);
  return "    " + pattern + ") " + bash_value(argument) + "; return ;;\n";
}

/// What is completed for arguments by place: files, and fixed words.
std::string bash_places(const Described& subcommand) {
  std::string choices;
  bool has_file = false;
  for (const Argument& place : places_of(subcommand)) {
    has_file = has_file || place.takes == Takes::file;
    if (!place.choices.empty()) choices = words(place.choices);
  }
  return std::string{has_file ? "-f " : ""} + "-W \"" + choices + "\"";
}

}  // namespace

std::string bash_completions(const Manual& manual, Language) {
  const std::string names = names_of_subcommands(manual);
  std::string script =
      "# bash completion for ismap\n_ismap() {\n"
      "  local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} sub= i\n"
      "  for ((i = 1; i < COMP_CWORD; i++)); do\n"
      "    case ${COMP_WORDS[i]} in\n"
      "      " +
      joined(manual.subcommands, "|", &Described::name) +
      ") sub=${COMP_WORDS[i]}; break ;;\n"
      "    esac\n  done\n  case $sub:$prev in\n";
  for (const Argument& argument : manual.common) script += bash_case("*", argument);
  for (const Described& subcommand : manual.subcommands)
    for (const Argument& argument : subcommand.arguments)
      if (argument.is_option()) script += bash_case(subcommand.name, argument);
  script += "  esac\n  if [[ $cur == -* ]]; then\n    local options=\"" +
            joined(manual.common, " ", [](const Argument& argument) { return names_of(argument, " "); }) +
            "\"\n    case $sub in\n      '') options+=\" --version\" ;;\n";
  for (const Described& subcommand : manual.subcommands) {
    const std::string own = joined(subcommand.arguments, " ", [](const Argument& argument) {
      return argument.is_option() ? names_of(argument, " ") : std::string{};
    });
    if (!own.empty())
      script.append("      ").append(subcommand.name).append(") options+=\" ").append(own).append("\" ;;\n");
  }
  script +=
      "    esac\n    COMPREPLY=($(compgen -W \"$options\" -- \"$cur\"))\n    return\n  fi\n  case $sub in\n"
      "    '') COMPREPLY=($(compgen -W \"" +
      names + "\" -- \"$cur\")) ;;\n";
  for (const Described& subcommand : manual.subcommands)
    script.append("    ")
        .append(subcommand.name)
        .append(") COMPREPLY=($(compgen ")
        .append(bash_places(subcommand))
        .append(" -- \"$cur\")) ;;\n");
  return script + "  esac\n}\ncomplete -o filenames -F _ismap ismap\n";
}

}  // namespace ismap::cli
