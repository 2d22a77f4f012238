#include "src/exchange/forms/guide_sheet.hpp"

#include "src/exchange/forms/shown_only.hpp"

#include <algorithm>
#include <string>

namespace ismap::exchange::detail {
namespace {

constexpr Label unofficial{"この様式は非公式のものであり、ISMAP運営委員会の定める様式に代わるものではありません。",
                           "This form is unofficial. It does not take the place of any form of the ISMAP Steering "
                           "Committee."};
constexpr Label how_values{"項目及び値の列があるシートでは、値の列に記載してください。説明の列は読み込まれません。",
                           "On sheets with the columns Item and Value, write into Value. The column Explanation is not "
                           "read."};
constexpr Label how_lists{
    "一覧のシートでは、1件を1行に記載してください。行及び列の順序は問いません。見出しの名称は変更しないでください。",
    "On sheets with a list, write one item on a row. The order of rows and columns does not "
    "matter. Keep the names of the columns."};
constexpr Label how_choices{
    "選択肢のある欄では、一覧から選択してください。日付は2026-06-30又は令和8年6月30日のように記載してください。",
    "Where there are choices, take one of the list. Write days as 2026-06-30."};
constexpr Label how_absent{"該当しない欄は空欄とし、記載のない事項は、読込みの際に欄を示して指摘されます。",
                           "Leave blank what does not apply. What has to be there and is not is named, with its cell, "
                           "when the form is read."};
constexpr Label statement_numbers{
    "管理策のシートには、版{0}の管理策{1}件の番号が記載されています。各行に言明の区分を記載してください。",
    "The sheet of controls has the numbers of {1} controls of {0}. State on each row how it stands."};
constexpr Label not_complete{
    "基本言明要件以外の詳細管理策は一部のみ収録されています。選択する詳細管理策がほかにある場合は、行を加えてください。",
    "Of the detailed controls outside the basic statement requirements only some are listed. Add a row for any other "
    "that is selected."};
constexpr Label command{"記載した様式は、次のように読み込みます：{0}", "To read the form once it is filled in: {0}"};

std::string command_for(std::string_view name) {
  if (name == "register") return "ismap status form.xlsx";
  if (name == "checklist") return "ismap procure case.xlsx --checklist form.xlsx";
  if (name == "procurement" || name == "report-to-secretariat") return "ismap procure form.xlsx";
  if (name == "assessor" || name == "agenda") return "ismap " + std::string{name} + " form.xlsx";
  return "ismap review form.xlsx";
}

bool has_controls(const Form& form) {
  return std::ranges::any_of(form.parts,
                             [](const Part& part) { return !part.path.empty() && part.path.back() == "controls"; });
}

}  // namespace

FormSheet guide_sheet_of(const BlankForm& blank, const Catalog& catalog, Language language) {
  FormSheet sheet{.table = {.name = std::string{guide_sheet.in(language)}},
                  .columns = {{.width = 100, .is_locked = true}}};
  const auto line = [&](const Text& text) { sheet.table.rows.push_back({text.in(language)}); };
  line(blank.title);
  line(blank.purpose);
  line(how_values);
  line(how_lists);
  line(how_choices);
  line(how_absent);
  if (has_controls(*blank.form)) {
    line(fill(statement_numbers, {catalog.edition(), std::to_string(catalog.size())}));
    if (!catalog.is_complete()) line(not_complete);
  }
  line(fill(command, {command_for(blank.name)}));
  line(unofficial);
  return sheet;
}

}  // namespace ismap::exchange::detail
