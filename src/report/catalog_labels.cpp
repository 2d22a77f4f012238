#include <ismap/report/catalog_labels.hpp>

namespace ismap {

Label label_of(Level level) {
  switch (level) {
    case Level::governance:
      return {"ガバナンス基準", "governance criteria"};
    case Level::management:
      return {"マネジメント基準", "management criteria"};
    case Level::objective:
      return {"統制目標", "control objective"};
    case Level::detail:
      return {"詳細管理策", "detailed control"};
  }
  return {};
}

Label label_of(GroupKind kind) {
  switch (kind) {
    case GroupKind::chapter:
      return {"章", "chapter"};
    case GroupKind::section:
      return {"節", "section"};
    case GroupKind::category:
      return {"分類", "category"};
    case GroupKind::heading:
      return {"見出し", "heading"};
  }
  return {};
}

Label label_of(Confidence confidence) {
  switch (confidence) {
    case Confidence::official:
      return {"公式の英語参考訳に記載", "in the official English reference translation"};
    case Confidence::official_corroborated:
      return {"公式の英語参考訳に記載（他の資料でも確認済み）",
              "in the official English reference translation and in an independent source"};
    case Confidence::official_sample:
      return {"現行の本文を引用した公式の資料に記載", "in official slides that quote the text in force"};
    case Confidence::official_draft_comment:
      return {"2020年の案に対する公式の回答のみに記載", "only in the official answers on the draft of 2020"};
    case Confidence::secondary:
      return {"専門家の解説のみに記載", "only in a professional firm's article"};
    case Confidence::imported:
      return {"利用者が取り込んだ表のみに記載", "only in the table that the user imported"};
    case Confidence::official_draft:
      return {"公式の改定案に記載", "printed in the official draft of the revision"};
    case Confidence::base_standard:
      return {"改定案が取り込む規格の番号のみによる推定",
              "only the numbering of the standard that the revision takes in"};
  }
  return {};
}

Label label_of(ChangeType change) {
  switch (change) {
    case ChangeType::none:
      return {"変更なし", "none"};
    case ChangeType::changed:
      return {"変更", "changed"};
    case ChangeType::addition:
      return {"追加", "addition"};
  }
  return {};
}

Label meaning_of(Suffix suffix) {
  switch (suffix) {
    case Suffix::none:
      return {"記号なし", "no mark"};
    case Suffix::b:
      return {"B：基本言明要件の管理策", "B: part of the basic statement requirements"};
    case Suffix::p:
      return {"P：クラウドサービスのために追加された管理策", "P: added for cloud services"};
    case Suffix::pb:
      return {"PB：クラウドサービスのために追加された、基本言明要件の管理策",
              "PB: added for cloud services, and part of the basic statement requirements"};
  }
  return {};
}

}  // namespace ismap
