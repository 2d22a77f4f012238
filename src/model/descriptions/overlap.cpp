// What the types of an overlap with a certificate mean.
#include "src/model/descriptions/descriptions.hpp"

namespace ismap {
namespace {

constexpr Description overlap_rows[] = {
    {"OverlapReport",
     "",
     {"言明書の項目のうち、認証の規格に由来するもの。認証は監査に代わるものではない（GL-3.6、AUD-4）。",
      "Where items of a statement go back to a standard. A certificate takes the place of no assessment (GL-3.6, "
      "AUD-4)."}},
    {"OverlapReport", "edition", {"言明書の管理基準の版。", "Edition of the statement."}},
    {"OverlapReport", "certificate", {"認証の規格。", "Standard of the certificate."}},
    {"OverlapReport", "outcome", {"照合の成否。", "Whether a comparison was possible."}},
    {"OverlapReport", "traced", {"規格に由来する項目の数。", "How many items go back to the standard."}},
    {"OverlapReport", "realised", {"実施し、又は引き継ぐ項目の数。", "How many items are implemented or inherited."}},
    {"OverlapReport",
     "shares",
     {"項目の種類ごとの数。項目のない種類は省略される。",
      "The numbers by kind of item; kinds without items are left out."}},
    {"OverlapReport",
     "clauses",
     {"規格の箇条ごとの項目。規格の順による。", "The items by clause, in the order of the standard."}},
    {"OverlapReport",
     "without",
     {"規格のいずれの箇条にも由来しない項目。", "Items that go back to no clause of the standard."}},
    {"OverlapReport",
     "not_known",
     {"由来が公表されていない項目。", "Items of which no public source says whether they do."}},
    {"OverlapReport", "repeated", {"既に数えた番号が重複する行。", "Further rows of a number that has been counted."}},
    {"OverlapReport", "diagnostics", {"結果の限界についての指摘。", "What the answer does not mean."}},
    {"OverlapOutcome", "", {"照合の成否。", "Whether a comparison was possible."}},
    {"OverlapOutcome", "compared", {"照合した。", "Compared."}},
    {"OverlapOutcome",
     "edition_unknown",
     {"言明書の版の管理策又はその由来が知られていない。",
      "Nothing is known of the controls of the statement's edition, or of what they go back to."}},
    {"Certificate", "", {"認証の規格。", "Standard of a certificate."}},
    {"Certificate", "iso27001", {"ISO/IEC 27001（情報セキュリティマネジメントシステム）。", "ISO/IEC 27001."}},
    {"Certificate", "iso27017", {"ISO/IEC 27017（クラウドサービスの管理策）。", "ISO/IEC 27017."}},
    {"Certificate", "iso27002", {"ISO/IEC 27002（情報セキュリティ管理策）。", "ISO/IEC 27002."}},
    {"Certificate", "iso27014", {"ISO/IEC 27014（情報セキュリティガバナンス）。", "ISO/IEC 27014."}},
    {"OverlapKind", "", {"項目の種類。", "Kind of an item."}},
    {"OverlapKind", "governance", {"ガバナンス基準の管理策。", "Governance criteria."}},
    {"OverlapKind", "management", {"マネジメント基準の管理策。", "Management criteria."}},
    {"OverlapKind", "objective", {"管理策基準の統制目標。", "Control objective."}},
    {"OverlapKind",
     "basic_detail",
     {"基本言明要件の詳細管理策（B又はPB）。", "Detailed control of the basic statement requirements (B or PB)."}},
    {"OverlapKind",
     "other_detail",
     {"その他の詳細管理策。由来は公表されていない。",
      "Other detailed control; no public source gives what it goes back to."}},
    {"OverlapKind", "not_in_edition", {"版にない番号。", "No control of the edition has such a number."}},
    {"OverlapKind",
     "not_confirmed",
     {"版にあるかが公表資料から確認されない番号。",
      "The edition may have a control of that number, but no source at hand shows it."}},
    {"OverlapShare", "", {"項目の種類ごとの数。", "How many of the items of one kind go back to the standard."}},
    {"OverlapShare", "kind", {"項目の種類。", "Kind of item."}},
    {"OverlapShare", "traced", {"規格に由来する項目の数。", "How many go back to the standard."}},
    {"OverlapShare", "realised", {"実施し、又は引き継ぐ項目の数。", "How many are implemented or inherited."}},
    {"OverlapShare",
     "stated",
     {"`known`のうち言明書に記載された項目の数。扱いを問わない。",
      "How many of `known` the statement states, whatever their stance."}},
    {"OverlapShare",
     "known",
     {"管理策の一覧にある当該種類の項目の数。", "How many the table of controls lists; the edition may have more."}},
    {"OverlapClause", "", {"規格の一つの箇条に由来する項目。", "The items that go back to one clause."}},
    {"OverlapClause", "standard", {"規格及びその年。", "The standard, with its year."}},
    {"OverlapClause", "clause", {"箇条の番号。", "Number of the clause."}},
    {"OverlapClause", "items", {"項目。言明書の順による。", "The items, in the order of the statement."}},
    {"OverlapItem",
     "",
     {"実施し、又は引き継ぐものとして言明書に記載された項目1件。",
      "An item that the statement states as implemented or inherited."}},
    {"OverlapItem", "pointer", {"言明書における位置（JSON Pointer）。", "Its place in the statement (JSON Pointer)."}},
    {"OverlapItem", "id", {"項目の番号。", "Its number."}},
};

}  // namespace

Descriptions overlap_descriptions() {
  return overlap_rows;
}

}  // namespace ismap
