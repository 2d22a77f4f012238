// Writes docs/forms.md, in both languages, from the descriptions of the forms; or checks that the pages there say what
// the descriptions say.
#include "src/exchange/forms/header_names.hpp"
#include "src/exchange/forms/list_columns.hpp"
#include "src/exchange/forms/synonyms.hpp"
#include "tests/docs/page_file.hpp"

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/text.hpp>
#include <ismap/exchange/forms/blank_form.hpp>
#include <ismap/exchange/forms/form.hpp>

#include <algorithm>
#include <span>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using namespace ismap;
using exchange::BlankForm;
using exchange::Field;
using exchange::FieldKind;
using exchange::Form;
using exchange::FormSheet;
using exchange::Part;

constexpr Label page_title{"様式", "Forms"};
constexpr Label about{
    "`ismap form KIND -o FILE.xlsx`により作成するブックの全てのシート、列及び項目を示す。同じ見出しのブック及びCSVは、"
    "[列の順序その他の形式](tables.ja.md)を問わず読み込む。「項目」及び「値」の列があるシートには単独の値を1行に一つずつ、その他の"
    "シートには1件を1行に記載する。列及び項目は、日本語及び英語の見出し並びに項目の名称のいずれによっても認識する。\n",
    "Every sheet, column and item of the workbooks that `ismap form KIND -o FILE.xlsx` makes. A workbook or CSV with the "
    "same headings is read [in any order of columns, and with much beside them](tables.md). A sheet with the columns Item "
    "and Value holds single values, one on a row; every other sheet holds a list, an entry on a row. Columns and items are "
    "recognised by their titles in either language and by the name of the member.\n"};
constexpr Label how_to_fill{
    "日付は`2026-06-30`又は令和8年6月30日のように、真偽ははい又はいいえにより記載する。複数の値は、一つのセルに1行に一つずつ"
    "記載する。選択肢は、いずれの言語の語又は名称によっても記載することができる。要否の欄が「組のとき」である項目は、同じ組（見出しの"
    "「：」より前の部分が同じ項目）のいずれかを記載するときに必須となる。\n",
    "Days are written `2026-06-30`, truths Yes or No. Several values stand in one cell, each on a line of its own. A choice "
    "is written as the word of either language, or as its name. An item that is required \"in its group\" has to be there "
    "if any other item of the group (with the same words before the last colon) is.\n"};

constexpr Label about_list{
    "公表されたクラウドサービスリストは、`ismap import list`により、次の列から読み込む。登録番号、名称及び事業者の列を"
    "要する。リストの時点及び制度は、表題、シートの名称若しくは制度の列又は`--as-of`及び`--scheme`による。\n",
    "The public list of cloud services is read by `ismap import list`, from these columns. Those of the number, the name "
    "and the provider have to be there. The day of the list, and which list it is, are told by its title, the name of its "
    "sheet or a column, or by `--as-of` and `--scheme`.\n"};

/// One language of the page.
class Reference {
 public:
  explicit Reference(Language language) : language_(language) {}

  std::string text() const {
    std::ostringstream out;
    const bool is_japanese = language_ == Language::ja;
    out << "# " << in(page_title) << "\n\n"
        << in({"このページは様式の定義から生成される。", "Generated from the descriptions of the forms; do not edit."})
        << " [" << in({"English", "日本語"}) << "](" << (is_japanese ? "forms.md" : "forms.ja.md") << ")\n\n"
        << in(about) << "\n"
        << in(how_to_fill) << "\n| " << in({"様式", "form"}) << " | " << in({"内容", "meaning"}) << " |\n|---|---|\n";
    for (const BlankForm& blank : exchange::blank_forms())
      out << "| [`" << blank.name << "`](#" << blank.name << ") | " << in(blank.title) << " |\n";
    out << "| [`list`](#list) | " << in({"公表されたクラウドサービスリスト", "Public list of cloud services"})
        << " |\n";
    for (const BlankForm& blank : exchange::blank_forms()) write(out, blank);
    write_list(out);
    return out.str();
  }

 private:
  std::string_view in(const Label& label) const { return label.in(language_); }
  Language other() const { return language_ == Language::ja ? Language::en : Language::ja; }

  void write(std::ostream& out, const BlankForm& blank) const {
    out << "\n## " << blank.name << "\n\n" << in(blank.purpose) << "\n";
    const std::vector<FormSheet> sheets = exchange::blank_form(blank, ismap_2020(), language_);
    for (std::size_t part = 0; part < blank.form->parts.size(); ++part)
      if (const FormSheet* sheet = sheet_of(sheets, blank.form->parts[part])) write(out, *blank.form, part, *sheet);
  }

  void write_list(std::ostream& out) const {
    out << "\n## list\n\n"
        << in(about_list) << "\n| " << in({"見出し", "title"}) << " | " << in({"英語の見出し", "in Japanese"})
        << " |\n|---|---|\n";
    for (std::size_t i = 0; i < exchange::detail::list_columns; ++i) {
      const Label title = exchange::detail::title_of(static_cast<exchange::detail::ListColumn>(i));
      out << "| " << title.in(language_) << " | " << title.in(other()) << " |\n";
    }
  }

  const FormSheet* sheet_of(const std::vector<FormSheet>& sheets, const Part& part) const {
    const auto found = std::ranges::find(sheets, part.title.in(language_),
                                         [](const FormSheet& sheet) -> std::string_view { return sheet.table.name; });
    return found == sheets.end() ? nullptr : &*found;
  }

  void write(std::ostream& out, const Form& form, std::size_t index, const FormSheet& sheet) const {
    const Part& part = form.parts[index];
    out << "\n### " << part.title.in(language_) << in({"（", " ("}) << part.title.in(other()) << in({"）", ")"})
        << "\n\n"
        << (part.is_list ? in({"一覧。1件を1行に記載する。", "A list, an entry on a row."})
                         : in({"単独の値。一つを1行に記載する。", "Single values, one on a row."}))
        << "\n\n| " << in({"見出し", "title"}) << " | " << in({"英語の見出し", "in Japanese"}) << " | "
        << in({"名称", "name"}) << " | " << in({"記載するもの", "what it takes"}) << " | " << in({"要否", "required"})
        << " | " << in({"内容", "meaning"}) << " |\n|---|---|---|---|---|---|\n";
    for (const std::size_t above : exchange::lists_above(form, index)) write_key(out, form, above);
    std::vector<const Field*> shown;
    for (const Field& field : part.fields)
      if (is_on(sheet, part, field)) shown.push_back(&field);
    for (const Field* field : shown) write(out, *field);
    for (const Field* field : shown) write_words(out, part, *field);
  }

  /// A form may leave out items of its document.
  bool is_on(const FormSheet& sheet, const Part& part, const Field& field) const {
    const auto is_title = [&](const exchange::Cell& cell) {
      const auto* text = std::get_if<std::string>(&cell);
      return text != nullptr && *text == field.title.in(language_);
    };
    const auto& rows = sheet.table.rows;
    if (part.is_list) return std::ranges::any_of(rows.front(), is_title);
    return std::ranges::any_of(rows, [&](const auto& row) { return !row.empty() && is_title(row.front()); });
  }

  void write_key(std::ostream& out, const Form& form, std::size_t above) const {
    const Text title = exchange::detail::title_of_key(form, above);
    out << "| " << title.in(language_) << " | " << title.in(other()) << " | | " << in({"文字列", "text"}) << " | "
        << in({"必須", "yes"}) << " | " << in({"この行が属する「", "Which entry of the sheet \""})
        << form.parts[above].title.in(language_)
        << in({"」の1件を、そのキー又は`#`及び順番（`#2`）により示す。",
               "\" the row belongs to: its key, or `#` and its place "
               "(`#2`)."})
        << " |\n";
  }

  void write(std::ostream& out, const Field& field) const {
    out << "| " << field.title.in(language_) << " | " << field.title.in(other()) << " | `" << name_of(field) << "` | "
        << kind_of(field) << " | " << requirement_of(field) << " | " << field.help.in(language_) << " |\n";
  }

  static std::string name_of(const Field& field) {
    std::string name;
    for (const std::string_view member : field.path) name.append(name.empty() ? "" : ".").append(member);
    return name;
  }

  std::string_view requirement_of(const Field& field) const {
    if (!field.is_required) return in({"任意", "no"});
    return field.optional_object > 0 ? in({"組のとき", "in its group"}) : in({"必須", "yes"});
  }

  std::string_view kind_of(const Field& field) const {
    switch (field.kind) {
      case FieldKind::text:
        return in({"文字列", "text"});
      case FieldKind::truth:
        return in({"はい又はいいえ", "yes or no"});
      case FieldKind::day:
        return in({"日付", "day"});
      case FieldKind::integer:
        return in({"整数", "whole number"});
      case FieldKind::control:
        return in({"管理策等の番号", "control number"});
      case FieldKind::choice:
        return in({"選択肢（下記）", "choice (below)"});
      case FieldKind::texts:
        return in({"文字列（1行に一つ）", "texts, one a line"});
      case FieldKind::choices:
        return in({"選択肢（下記。1行に一つ）", "choices (below), one a line"});
      case FieldKind::integers:
        return in({"整数（1行に一つ）", "whole numbers, one a line"});
    }
    return {};
  }

  /// The words of its choices, and the other names that are recognised.
  void write_words(std::ostream& out, const Part& part, const Field& field) const {
    for (const exchange::detail::ColumnSynonyms& synonyms : exchange::detail::column_synonyms())
      if (!part.path.empty() && synonyms.list == part.path.back() && synonyms.member == field.path.back())
        out << "\n"
            << in({"「", "\""}) << field.title.in(language_)
            << in({"」の列は、次の見出しによっても認識する：", "\" is also recognised by: "}) << listed(synonyms.names)
            << "\n";
    if (field.choices.empty()) return;
    out << "\n"
        << in({"「", "\""}) << field.title.in(language_) << in({"」の選択肢", "\" takes"}) << "\n\n| "
        << in({"語", "word"}) << " | " << in({"英語", "in Japanese"}) << " | " << in({"名称", "name"}) << " | "
        << in({"そのほか認識する語", "also read"}) << " |\n|---|---|---|---|\n";
    for (const exchange::FieldChoice& choice : field.choices)
      out << "| " << choice.title.in(language_) << " | " << choice.title.in(other()) << " | `" << choice.word << "` | "
          << others_for(field, choice) << " |\n";
    if (const std::string refused = refused_for(field); !refused.empty())
      out << "\n"
          << in({"いずれの選択肢であるかが定まらないため拒否する語：",
                 "Refused, since each may mean several of them: "})
          << refused << "\n";
  }

  std::string others_for(const Field& field, const exchange::FieldChoice& choice) const {
    for (const exchange::detail::WordSynonyms& synonyms : exchange::detail::word_synonyms())
      if (synonyms.member == field.path.back() && synonyms.word == choice.word) return listed(synonyms.words);
    return {};
  }

  std::string refused_for(const Field& field) const {
    std::vector<std::string_view> words;
    for (const exchange::detail::AmbiguousWord& word : exchange::detail::ambiguous_words())
      if (word.member == field.path.back() &&
          std::ranges::any_of(field.choices, [&](const exchange::FieldChoice& choice) {
            return std::ranges::find(word.choices, choice.word) != word.choices.end();
          }))
        words.push_back(word.word);
    return listed(words);
  }

  std::string listed(std::span<const std::string_view> words) const {
    std::string all;
    for (const std::string_view word : words) all.append(all.empty() ? "" : in({"、", ", "})).append(word);
    return all;
  }

  Language language_;
};

}  // namespace

int main(int argc, char** argv) {
  const docs::PageCall call{argc, argv};
  if (!call.is_valid) return 2;
  const bool has_english = docs::write_or_compare(call, "forms.md", Reference{Language::en}.text());
  const bool has_japanese = docs::write_or_compare(call, "forms.ja.md", Reference{Language::ja}.text());
  return has_english && has_japanese ? 0 : 1;
}
