#include <ismap/catalog/rejected_id.hpp>
#include <ismap/report/catalog_page.hpp>
#include <ismap/report/printable.hpp>

namespace ismap {
namespace {

Text about_mistake(const RejectedId& mistake) {
  const Label& origin = entry_of(describe(mistake.origin).document).title;
  Text text{std::string{mistake.id}.append("は管理基準にありません。").append(mistake.reason.ja),
            std::string{mistake.id}.append(" is not in the Control Criteria. ").append(mistake.reason.en)};
  if (!mistake.likely.empty()) {
    text.ja.append("正しくは").append(mistake.likely).append("と考えられます。");
    text.en.append(" Probably meant: ").append(mistake.likely).append(".");
  }
  text.ja.append("（誤りの出所：").append(origin.ja).append("）");
  text.en.append(" (found in: ").append(origin.en).append(")");
  return text;
}

/// A detail of a known objective, in a catalogue that lists only some details.
bool may_exist(const Catalog& catalog, const ControlId& id) {
  if (catalog.is_complete() || id.depth() != catalog.objective_depth() + 1 || id.suffix == Suffix::b ||
      id.suffix == Suffix::pb)
    return false;
  const auto objective = catalog.find(*id.parent());
  return objective && catalog[*objective].level == Level::objective;
}

}  // namespace

Text why_not_listed(const Catalog& catalog, std::string_view id) {
  if (const auto mistake = rejected(id, catalog.edition())) return about_mistake(*mistake);

  const std::string shown = printable(id);
  const auto parsed = ControlId::parse(id);
  if (!parsed)
    return {"「" + shown + "」は管理策番号の形式ではありません。",
            "\"" + shown + "\" has not the form of a control id."};
  if (catalog.edition() == edition_2025 && !catalog.is_complete() && catalog.level_of(*parsed) &&
      !catalog.find(*parsed))
    return {shown + "は公表資料で確認されていません。改定後の管理基準の番号は一部のみ公表されているため、存在しないこ" +
                "とを意味しません。管理策の表のCSVを取り込むと確認できます。",
            shown +
                " is not confirmed by any public source. Only some numbers of the revised criteria are public, so "
                "absence proves nothing; import the table of controls as CSV to know."};
  if (const auto found = catalog.find(*parsed)) {
    const std::string official = catalog[*found].id.string();
    return {shown + "は、末尾の記号を含めて" + official + "と表記されます。",
            shown + " is written with its mark: " + official + "."};
  }
  if (may_exist(catalog, *parsed))
    return {shown + "は収録されていません。基本言明要件以外の詳細管理策は一部のみ収録されているため、存在しないことを" +
                "意味しません。別表3のCSVを取り込むと確認できます。",
            shown +
                " is not listed. Only some of the detailed controls outside the basic statement requirements are, " +
                "so absence proves nothing; import attached table 3 as CSV to know."};
  return {shown + "は管理基準にありません。", shown + " is not in the Control Criteria."};
}

}  // namespace ismap
