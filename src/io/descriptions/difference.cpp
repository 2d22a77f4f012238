// What the types of the difference between two submissions mean.
#include "src/io/descriptions/descriptions.hpp"

namespace ismap {
namespace {

constexpr Description difference_rows[] = {
    {"Difference",
     "",
     {"二つの提出文書の差異及びその帰結。", "What changed between two submissions, and what follows."}},
    {"Difference", "as_of", {"基準日。", "The day of the question."}},
    {"Difference", "rulebook", {"規則集の版。", "Version of the rule book."}},
    {"Difference", "policy", {"既定と異なる方針の選択。", "Choices of the policy that differ from the default."}},
    {"Difference",
     "limits",
     {"方針が変更した期間。ない場合は省略する。", "Time limits that the policy changes. Left out if there are none."}},
    {"Difference", "verdict", {"判定のある帰結の全体の判定。", "The verdict of the consequences that have one."}},
    {"Difference",
     "consequences",
     {"差異の帰結。二つの文書の関係についての疑い、不充足、情報不足、要判断、その他の順による。",
      "What follows: doubts about the pair first; then breaches, what is unknown, to be judged, and to be known."}},
    {"Difference", "changes", {"差異の一覧。", "The differences."}},
    {"Change", "", {"二つの文書の差異1件。", "One difference between two documents."}},
    {"Change", "kind", {"差異の種類。", "Kind of the difference."}},
    {"Change",
     "old_at",
     {"旧文書における位置（JSON Pointer）。配列への追加については、末尾の`-`とする。",
      "Its place in the old document (JSON Pointer). Of an addition to a list: its end, `-`."}},
    {"Change",
     "new_at",
     {"新文書における位置（JSON Pointer）。配列からの削除については、末尾の`-`とする。",
      "Its place in the new document (JSON Pointer). Of a removal from a list: its end, `-`."}},
    {"Change",
     "item",
     {"属する配列の要素を名指すもの。例：`9.4.1.8.PB`。省略された場合は、配列の要素に属さない。",
      "What names the item of a list that it is in or is, as `9.4.1.8.PB`. Absent: it is in no such item."}},
    {"Change",
     "old_value",
     {"旧文書の値（JSON）。追加の場合は省略される。",
      "Value in the old document, as JSON text. Absent for an addition."}},
    {"Change",
     "new_value",
     {"新文書の値（JSON）。削除の場合は省略される。",
      "Value in the new document, as JSON text. Absent for a removal."}},
    {"ChangeKind", "", {"差異の種類。", "Kind of a difference."}},
    {"ChangeKind", "added", {"追加されたもの。", "Added."}},
    {"ChangeKind", "removed", {"削除されたもの。", "Removed."}},
    {"ChangeKind", "changed", {"値が変わったもの。", "Changed."}},
    {"Consequence", "", {"差異が一つの条項の下で意味すること。", "What a difference means under one clause."}},
    {"Consequence",
     "code",
     {"帰結の符号。版を通じて変わらない。例：`STM-2.2.5b/gap`。", "Stable code, as `STM-2.2.5b/gap`."}},
    {"Consequence", "rule", {"本文を有する規則の番号。", "Id of the rule that has the text."}},
    {"Consequence", "clause", {"根拠とする条項。", "The clause it rests on."}},
    {"Consequence",
     "verdict",
     {"帰結の判定。省略された場合は、条項から直ちに生じ、判定を要しない。",
      "Its verdict. Absent: it follows from the clause, and nothing is to be decided."}},
    {"Consequence", "message", {"帰結の内容。", "What follows."}},
    {"Consequence", "controls", {"関係する管理策の番号。", "The controls that it concerns."}},
    {"Consequence",
     "old_at",
     {"旧文書における位置（JSON Pointer）。省略された場合は、該当する位置がない。",
      "Place in the old document (JSON Pointer). Absent: there is none."}},
    {"Consequence",
     "new_at",
     {"新文書における位置（JSON Pointer）。省略された場合は、該当する位置がない。",
      "Place in the new document (JSON Pointer). Absent: there is none."}},
};

}  // namespace

Descriptions difference_descriptions() {
  return difference_rows;
}

}  // namespace ismap
