// How the command is used, for people.
#pragma once

#include "described.hpp"

#include <string>
#include <string_view>

namespace ismap::cli {

/// `ismap 0.1.0 (rule book 2026-11)`
std::string version_text();

/// The subcommand of this name. @pre there is one
const Described& described_as(const Manual& manual, std::string_view name);

/// What the command can be asked.
std::string help_text(const Manual& manual, Language language);

/// What a subcommand takes.
std::string help_text(const Manual& manual, const Described& subcommand, Language language);

/// `ismap review [OPTION]... [DOSSIER]`
std::string usage_of(const Described& subcommand);

/// `-o, --output FILE`
std::string form_of(const Argument& argument);

/// What the command ends with, and what that means.
struct ExitStatus {
  int status;
  Label meaning;
};
extern const std::vector<ExitStatus> exit_statuses;

/// What the command reads of its environment.
struct Variable {
  std::string_view name;
  Label meaning;
};
extern const std::vector<Variable> variables;

}  // namespace ismap::cli
