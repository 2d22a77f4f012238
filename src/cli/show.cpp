#include "completions.hpp"
#include "help.hpp"
#include "man_page.hpp"
#include "subcommands.hpp"

#include <utility>

namespace ismap::cli {

int run(const ShowCall& call, const Output& output) {
  if (call.as_is)
    print_as_is(call.text);
  else
    print(call.text, output);
  return no_breach;
}

void Subcommands::add_help() {
  std::vector<std::string_view> names;
  for (const Described& described : manual_.subcommands) names.push_back(described.name);
  names.emplace_back("help");
  Subcommand help = add(
      "help", {"使い方", "how to use a subcommand"},
      {"ismap help review", {"reviewの使い方を示す", "how to use review"}},
      [this]() -> Command {
        const Language language = output().language;
        if (document_.empty()) return ShowCall{help_text(manual_, language)};
        return ShowCall{help_text(manual_, described_as(manual_, document_), language)};
      },
      Forms::its_own);
  help.take({.name = "SUBCOMMAND",
             .help = {"サブコマンド（省略時は全体）", "subcommand (the whole if left out)"},
             .choices = std::move(names)},
            document_);
}

void Subcommands::add_completions() {
  Subcommand completions = add(
      "completions", {"シェルの補完の定義", "completions for a shell"},
      {"ismap completions bash -o ~/.local/share/bash-completion/completions/ismap",
       {"bashの補完を導入する", "let bash complete the command"}},
      [this]() -> Command {
        const Language language = output().language;
        const auto write = document_ == "bash"  ? bash_completions
                           : document_ == "zsh" ? zsh_completions
                                                : fish_completions;
        return ShowCall{write(manual_, language), true};
      },
      Forms::its_own);
  completions.take(
      {.name = "SHELL", .help = {"シェル", "shell"}, .choices = {"bash", "zsh", "fish"}, .is_required = true},
      document_);
}

void Subcommands::add_man() {
  add(
      "man", {"マニュアル（man形式）", "the manual page, in the form of man"},
      {"ismap man -o ismap.1", {"マニュアルをファイルに保存する", "keep the manual page in a file"}},
      [this]() -> Command {
        return ShowCall{man_page(manual_, output().language), true};
      },
      Forms::its_own);
}

}  // namespace ismap::cli
