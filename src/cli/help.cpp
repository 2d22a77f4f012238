#include "help.hpp"

#include <ismap/report/width.hpp>
#include <ismap/rules/rulebook.hpp>
#include <ismap/version.hpp>

#include "commands.hpp"

#include <algorithm>
#include <span>
#include <utility>

namespace ismap::cli {
namespace {

constexpr Label usage{"使い方", "Usage"};
constexpr Label subcommands{"サブコマンド", "Subcommands"};
constexpr Label arguments_title{"引数", "Arguments"};
constexpr Label options{"オプション", "Options"};
constexpr Label common_options{"共通のオプション", "Common options"};
constexpr Label example{"例", "Example"};
constexpr Label statuses{"終了コード", "Exit status"};
constexpr Label one_of{"次のいずれか：", "one of "};
constexpr Label further{"サブコマンドの使い方は、「ismap help サブコマンド」により表示する。",
                        "\"ismap help SUBCOMMAND\" tells how to use a subcommand."};

using Row = std::pair<std::string, std::string>;

void begin_section(std::string& text, const Label& title, Language language) {
  text.append("\n").append(title.in(language)).append("\n");
}

/// The rows in two columns.
void append_rows(std::string& text, std::span<const Row> rows) {
  std::size_t widest = 0;
  for (const auto& [form, help] : rows) widest = std::max(widest, display_width(form));
  for (const auto& [form, help] : rows) text.append("  ").append(padded(form, widest + 2)).append(help).append("\n");
}

std::string explained(const Argument& argument, Language language) {
  std::string help{argument.help.in(language)};
  if (argument.choices.empty()) return help;
  help.append(language == Language::ja ? "。" : "; ").append(one_of.in(language));
  for (const std::string_view choice : argument.choices)
    help.append(choice == argument.choices.front() ? "" : language == Language::ja ? "、" : ", ").append(choice);
  return help;
}

void append_arguments(std::string& text, const Label& title, std::span<const Argument> all, bool are_options,
                      Language language) {
  std::vector<Row> rows;
  for (const Argument& argument : all)
    if (argument.is_option() == are_options) rows.emplace_back(form_of(argument), explained(argument, language));
  if (rows.empty()) return;
  begin_section(text, title, language);
  append_rows(text, rows);
}

void append_statuses(std::string& text, Language language) {
  std::vector<Row> rows;
  for (const auto& [status, meaning] : exit_statuses) rows.emplace_back(std::to_string(status), meaning.in(language));
  begin_section(text, statuses, language);
  append_rows(text, rows);
}

}  // namespace

const std::vector<ExitStatus> exit_statuses = {
    {no_breach,
     {"不充足の判定（--fail-onを指定したときは、その判定又はこれより悪い判定）がない",
      "nothing is not met, nor at the verdict of --fail-on or worse"}},
    {breach,
     {"不充足の判定（--fail-onを指定したときは、その判定又はこれより悪い判定）がある。dueでは期限を過ぎた義務がある",
      "something is not met, or at the verdict of --fail-on or worse; for due, a duty is overdue"}},
    {bad_call, {"呼出し又は入力が正しくない。結果は出力されない", "the call or an input is wrong: there is no answer"}},
};

const std::vector<Variable> variables = {
    {"ISMAP_LANG", {"言語（ja又はen）", "language: ja or en"}},
    {"LC_ALL, LC_MESSAGES, LANG",
     {"ISMAP_LANGがないときの言語（ja以外のロケールは英語）", "language without ISMAP_LANG: English but for ja"}},
    {"COLUMNS",
     {"1行の桁数（既定は端末の幅、端末でないときは80）", "columns of a line (those of the terminal, else 80)"}},
    {"NO_COLOR", {"空でないときは色を用いない", "if not empty: no colours"}},
    {"TERM", {"dumbのときは色を用いない", "no colours if it is dumb"}},
};

std::string version_text() {
  return std::string{"ismap "}.append(version).append(" (rule book ").append(rulebook_version).append(")");
}

const Described& described_as(const Manual& manual, std::string_view name) {
  return *std::ranges::find(manual.subcommands, name, &Described::name);
}

std::string form_of(const Argument& argument) {
  std::string form{argument.short_name};
  form.append(form.empty() ? "" : ", ").append(argument.name);
  if (!argument.value.empty()) form.append(" ").append(argument.value);
  return form;
}

std::string usage_of(const Described& subcommand) {
  std::string text = std::string{"ismap "}.append(subcommand.name);
  text += " [OPTION]...";
  for (const Argument& argument : subcommand.arguments) {
    if (argument.is_option() && argument.is_required) text.append(" ").append(form_of(argument));
    if (argument.is_option()) continue;
    text.append(argument.is_required ? " " : " [").append(argument.name).append(argument.is_required ? "" : "]");
  }
  return text;
}

std::string help_text(const Manual& manual, Language language) {
  std::string text = "ismap " + std::string{version};
  text.append("  ").append(manual.summary.in(language)).append("\n");
  begin_section(text, usage, language);
  text += "  ismap SUBCOMMAND [OPTION]... [ARGUMENT]...\n  ismap --version\n";
  begin_section(text, subcommands, language);
  std::vector<Row> rows;
  for (const Described& subcommand : manual.subcommands)
    rows.emplace_back(subcommand.name, subcommand.summary.in(language));
  append_rows(text, rows);
  append_arguments(text, common_options, manual.common, true, language);
  append_statuses(text, language);
  return text.append("\n").append(further.in(language)).append("\n");
}

std::string help_text(const Manual& manual, const Described& subcommand, Language language) {
  std::string text = std::string{"ismap "}.append(subcommand.name);
  text.append("  ").append(subcommand.summary.in(language)).append("\n");
  begin_section(text, usage, language);
  text.append("  ").append(usage_of(subcommand)).append("\n");
  append_arguments(text, arguments_title, subcommand.arguments, false, language);
  append_arguments(text, options, subcommand.arguments, true, language);
  append_arguments(text, common_options, manual.common, true, language);
  if (std::ranges::find(subcommand.arguments, "--fail-on", &Argument::name) != subcommand.arguments.end())
    append_statuses(text, language);
  begin_section(text, example, language);
  text.append("  ").append(subcommand.example.command).append("\n");
  return text.append("    ").append(subcommand.example.says.in(language)).append("\n");
}

}  // namespace ismap::cli
