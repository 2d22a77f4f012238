#include <ismap/report/rule_labels.hpp>

namespace ismap {

Label label_of(Standing standing) {
  switch (standing) {
    case Standing::stated:
      return {"公式資料に明記", "stated"};
    case Standing::reported:
      return {"第三者の解説による", "reported"};
    case Standing::inferred:
      return {"推定", "inferred"};
    case Standing::conflicting:
      return {"資料間で相違", "conflicting"};
    case Standing::not_found:
      return {"条文非公表", "not found"};
  }
  return {};
}

Label meaning_of(Standing standing) {
  switch (standing) {
    case Standing::stated:
      return {"公式の文書又は公式の回答に記載されています。", "An official text or an official reply says so."};
    case Standing::reported:
      return {"公式の文書では確認できず、第三者の引用又は解説に基づいています。",
              "Not seen in an official text; a third party quotes or describes it."};
    case Standing::inferred:
      return {"資料から導かれますが、明記した資料はありません。", "It follows from the sources, but none says so."};
    case Standing::conflicting:
      return {"資料の記載が一致しないため、方針の設定により扱いが決まります。",
              "The sources disagree; a setting of the policy decides."};
    case Standing::not_found:
      return {"条文が公表されていないため、補足がない限り判定しません。",
              "The text of the clause is not public; nothing is decided without a supplement."};
  }
  return {};
}

Label label_of(Automation automation) {
  switch (automation) {
    case Automation::decided:
      return {"自動判定", "decided"};
    case Automation::left_to_people:
      return {"人が確認", "left to people"};
    case Automation::information:
      return {"参考情報", "information"};
  }
  return {};
}

Label meaning_of(Automation automation) {
  switch (automation) {
    case Automation::decided:
      return {"提出された文書から判定します。条文が評価を求める部分は人が判断します。",
              "Decided from the documents; what the clause asks to weigh is left to a person."};
    case Automation::left_to_people:
      return {"条文が公表されていないか、文書に現れない事項であるため、人が確認します。",
              "The clause's text is not public, or nothing in the documents shows the matter: a person checks it."};
    case Automation::information:
      return {"定義、予定又は制度の事実であり、判定の対象ではありません。",
              "A definition, a plan or a fact of the scheme: there is nothing to decide."};
  }
  return {};
}

}  // namespace ismap
