#include "completions.hpp"

#include <ismap/rules/answer.hpp>

#include <algorithm>
#include <functional>

namespace ismap::cli {
namespace {

template <class Range, class ToText>
std::string joined(const Range& range, std::string_view between, ToText to_text) {
  std::string all;
  for (const auto& one : range) {
    const std::string text{std::invoke(to_text, one)};
    if (!text.empty()) all.append(all.empty() ? "" : between).append(text);
  }
  return all;
}

std::string words(const std::vector<std::string_view>& choices) {
  return joined(choices, " ", [](std::string_view choice) { return choice; });
}

/// `--output -o`
std::string names_of(const Argument& argument, std::string_view between) {
  std::string names{argument.name};
  if (!argument.short_name.empty()) names.append(between).append(argument.short_name);
  return names;
}

std::vector<Argument> options_of(const Manual& manual, const Described& subcommand) {
  std::vector<Argument> options;
  for (const Argument& argument : subcommand.arguments)
    if (argument.is_option()) options.push_back(argument);
  options.insert(options.end(), manual.common.begin(), manual.common.end());
  return options;
}

std::vector<Argument> places_of(const Described& subcommand) {
  std::vector<Argument> places;
  std::ranges::copy_if(subcommand.arguments, std::back_inserter(places),
                       [](const Argument& argument) { return !argument.is_option(); });
  return places;
}

std::string names_of_subcommands(const Manual& manual) {
  return joined(manual.subcommands, " ", &Described::name);
}

// bash

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

/// What stands in the place of an argument: files, and fixed words.
std::string bash_places(const Described& subcommand) {
  std::string choices;
  bool has_file = false;
  for (const Argument& place : places_of(subcommand)) {
    has_file = has_file || place.takes == Takes::file;
    if (!place.choices.empty()) choices = words(place.choices);
  }
  return std::string{has_file ? "-f " : ""} + "-W \"" + choices + "\"";
}

// zsh

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

// fish

std::string quoted_for_fish(std::string_view text) {
  std::string quoted;
  for (const char c : text) quoted.append(c == '\'' || c == '\\' ? "\\" : "").append(1, c);
  return "'" + quoted + "'";
}

std::string fish_option(const Argument& argument, const std::string& condition, Language language) {
  std::string line = "complete -c ismap" + condition + " -l " + std::string{argument.name.substr(2)};
  if (!argument.short_name.empty()) line.append(" -s ").append(argument.short_name.substr(1));
  if (argument.takes == Takes::file) line += " -r -F";
  if (argument.takes != Takes::file && argument.takes != Takes::nothing) line += " -x";
  if (!argument.choices.empty()) line += " -a " + quoted_for_fish(words(argument.choices));
  return line + " -d " + quoted_for_fish(argument.help.in(language)) + "\n";
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

std::string fish_completions(const Manual& manual, Language language) {
  std::string script = "# fish completion for ismap\ncomplete -c ismap -f\n";
  for (const Described& subcommand : manual.subcommands)
    script.append("complete -c ismap -n __fish_use_subcommand -a ")
        .append(subcommand.name)
        .append(" -d ")
        .append(quoted_for_fish(subcommand.summary.in(language)))
        .append("\n");
  script += "complete -c ismap -n __fish_use_subcommand -l version\n";
  for (const Argument& argument : manual.common) script += fish_option(argument, "", language);
  for (const Described& subcommand : manual.subcommands) {
    const std::string condition = " -n '__fish_seen_subcommand_from " + std::string{subcommand.name} + "'";
    for (const Argument& argument : subcommand.arguments) {
      if (argument.is_option())
        script += fish_option(argument, condition, language);
      else if (argument.takes == Takes::file)
        script += "complete -c ismap" + condition + " -F\n";
      else if (!argument.choices.empty())
        script += "complete -c ismap" + condition + " -a " + quoted_for_fish(words(argument.choices)) + "\n";
    }
  }
  return script;
}

}  // namespace ismap::cli
