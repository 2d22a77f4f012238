#include "completion_words.hpp"
#include "completions.hpp"

namespace ismap::cli {
namespace {

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
