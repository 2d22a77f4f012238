#include "man_page.hpp"

#include <ismap/version.hpp>

#include "help.hpp"

namespace ismap::cli {
namespace {

/// Text as roff reads it: a hyphen is a minus, a backslash and a leading dot stand for themselves.
std::string escaped(std::string_view text) {
  std::string roff;
  if (text.starts_with('.') || text.starts_with('\'')) roff += "\\&";
  for (const char c : text) {
    if (c == '\\')
      roff += "\\e";
    else if (c == '-')
      roff += "\\-";
    else
      roff += c;
  }
  return roff;
}

class ManPage {
 public:
  explicit ManPage(Language language) : language_(language) {}

  void section(const Label& title) { line(".SH ", title.in(language_)); }
  void subsection(std::string_view title) { line(".SS ", title); }
  void paragraph(std::string_view text) { line(".PP\n", text); }
  void literal(std::string_view text) { line(".PP\n.nf\n", text).append(".fi\n"); }
  void row(std::string_view form, std::string_view text) {
    page_.append(".TP\n\\fB").append(escaped(form)).append("\\fR\n").append(escaped(text)).append("\n");
  }
  void row(const Argument& argument) {
    std::string text{argument.help.in(language_)};
    std::string_view before = ": ";
    for (const std::string_view choice : argument.choices) {
      text.append(before).append(choice);
      before = ", ";
    }
    row(form_of(argument), text);
  }
  void title() { page_.append(".TH ISMAP 1 \"\" \"ismap ").append(version).append("\"\n"); }

  std::string take() && { return std::move(page_); }
  std::string_view in_language(const Label& label) const { return label.in(language_); }

 private:
  std::string& line(std::string_view before, std::string_view text) {
    return page_.append(before).append(escaped(text)).append("\n");
  }

  Language language_;
  std::string page_;
};

}  // namespace

std::string man_page(const Manual& manual, Language language) {
  ManPage page{language};
  page.title();
  page.section({"名称", "NAME"});
  page.paragraph(std::string{"ismap - "}.append(manual.summary.in(language)));
  page.section({"書式", "SYNOPSIS"});
  page.paragraph("ismap SUBCOMMAND [OPTION]... [ARGUMENT]...");
  page.section({"サブコマンド", "SUBCOMMANDS"});
  for (const Described& subcommand : manual.subcommands) {
    page.subsection(subcommand.name);
    page.paragraph(subcommand.summary.in(language));
    page.literal(usage_of(subcommand));
    for (const Argument& argument : subcommand.arguments) page.row(argument);
    page.paragraph(subcommand.example.says.in(language));
    page.literal(subcommand.example.command);
  }
  page.section({"共通のオプション", "COMMON OPTIONS"});
  for (const Argument& argument : manual.common) page.row(argument);
  page.section({"終了コード", "EXIT STATUS"});
  for (const auto& [status, meaning] : exit_statuses) page.row(std::to_string(status), meaning.in(language));
  page.section({"環境変数", "ENVIRONMENT"});
  for (const auto& [name, meaning] : variables) page.row(name, meaning.in(language));
  return std::move(page).take();
}

}  // namespace ismap::cli
