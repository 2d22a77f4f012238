#include <ismap/exchange/forms/blank_form.hpp>

#include <ismap/catalog/control.hpp>
#include <ismap/io/format.hpp>

#include "src/exchange/forms/guide_sheet.hpp"
#include "src/io/json_value.hpp"

#include <algorithm>
#include <array>

namespace ismap::exchange {
namespace {

constexpr Label secretariat_title{"暫定措置の報告", "Report on a provisional measure"};
constexpr std::string_view report_to_secretariat = "report-to-secretariat";

Label purpose_of(std::string_view name) {
  constexpr std::array<std::pair<std::string_view, Label>, 8> purposes{{
      {"dossier",
       {"登録の申請に係る文書一式を記載する様式です。部ごとに1枚のシートがあります。",
        "For all that an application for registration consists of, a sheet for each part."}},
      {"statement",
       {"言明書及び管理策ごとの言明を記載する様式です。", "For a statement and what it states on each control."}},
      {"register",
       {"登録されたサービス及び監査機関の経過を記載する様式です。",
        "For the histories of registered services and assessors."}},
      {"procurement", {"クラウドサービスの調達1件を記載する様式です。", "For one procurement of a cloud service."}},
      {"assessor", {"監査機関1者を記載する様式です。", "For one assessor."}},
      {"agenda", {"運営委員会の議事を記載する様式です。", "For a meeting of the committee."}},
      {"checklist",
       {"リストに登録されていないサービスについて、基本言明要件への適合を項目ごとに確認する一覧表です。"
        "事業者が回答を、調達機関が不足する項目のリスク評価を記載します。",
        "To check an unlisted service against the basic statement requirements, item by item: the provider answers, and "
        "the buyer assesses what falls short."}},
      {report_to_secretariat,
       {"暫定措置の類型、契約期間、移行計画及び申請見込みを整理する様式です。"
        "ISMAP運営委員会事務局の指定する様式に代わるものではありません。",
        "Type of the provisional measure, contract period, migration plan and expected application. It does not take "
        "the place of the form that the secretariat of the ISMAP Steering Committee sets."}},
  }};
  return std::ranges::find(purposes, name, &std::pair<std::string_view, Label>::first)->second;
}

JsonList numbers(const Catalog& catalog, bool only_basic) {
  JsonList items;
  for (std::size_t i = 0; i < catalog.size(); ++i)
    if (!only_basic || is_basic_requirement(catalog[i])) items.push_back({{"id", catalog[i].id.string()}});
  return items;
}

/// What stands in the form already.
JsonValue prefilled(const Form& form, const Catalog& catalog) {
  JsonValue statement{{"edition", catalog.edition()}, {"controls", numbers(catalog, false)}};
  if (form.document == "statement") return statement;
  if (form.document == "dossier") return {{"statement", std::move(statement)}};
  if (form.document == "checklist") return {{"items", numbers(catalog, true)}};
  return JsonMembers{};
}

/// Numbers that stand in the form already are not to be written over.
void lock_numbers(FormSheet& sheet) {
  const bool has_rows = sheet.rows.empty() && sheet.table.rows.size() > 1;
  if (has_rows) sheet.columns.front().is_locked = true;
}

}  // namespace

std::span<const BlankForm> blank_forms() {
  static const std::vector<BlankForm> all = [] {
    std::vector<BlankForm> list;
    for (const Form& form : forms()) list.push_back({form.document, &form, form.title, purpose_of(form.document)});
    const Form* checklist = form_of(checklist_format);
    list.push_back({checklist->document, checklist, checklist->title, purpose_of(checklist->document)});
    list.push_back(
        {report_to_secretariat, form_of("procurement"), secretariat_title, purpose_of(report_to_secretariat)});
    return list;
  }();
  return all;
}

const BlankForm* blank_form_named(std::string_view name) {
  const auto found = std::ranges::find(blank_forms(), name, &BlankForm::name);
  return found == blank_forms().end() ? nullptr : &*found;
}

std::vector<FormSheet> blank_form(const BlankForm& blank, const Catalog& catalog, Language language) {
  std::vector<FormSheet> sheets = write_form(*blank.form, json_of(prefilled(*blank.form, catalog)), language, &catalog);
  for (FormSheet& sheet : sheets) lock_numbers(sheet);
  sheets.insert(sheets.begin(), detail::guide_sheet_of(blank, catalog, language));
  return sheets;
}

}  // namespace ismap::exchange
