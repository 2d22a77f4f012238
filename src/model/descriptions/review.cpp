// What the types of a review mean.
#include "src/model/descriptions/descriptions.hpp"

namespace ismap {
namespace {

constexpr Description review_rows[] = {
    {"Review",
     "",
     {"審査の結果", "Review of an application"},
     {"申請文書又は言明書の審査の結果。", "The review of an application, or of a bare statement, point by point."}},
    {"Review",
     "scheme",
     {"申請された制度", "Scheme applied for"},
     {"申請された制度。言明書のみの場合は省略される。", "The list applied for. Absent for a bare statement."}},
    {"Review", "as_of", {"基準日", "As of"}, {"基準日。", "The day of the question."}},
    {"Review", "rulebook", {"規則集の版", "Rule book version"}, {"規則集の版。", "Version of the rule book."}},
    {"Review",
     "policy",
     {"既定と異なる方針の選択", "Policy choices"},
     {"既定と異なる方針の選択。", "Choices of the policy that differ from the default."}},
    {"Review",
     "limits",
     {"方針が変更した期間", "Time limits changed"},
     {"方針が変更した期間。ない場合は省略する。", "Time limits that the policy changes. Left out if there are none."}},
    {"Review",
     "supplements",
     {"用いた補足", "Supplied values used"},
     {"結果の根拠とした補足。", "The supplied values that the answer rests on."}},
    {"Review",
     "catalog",
     {"管理策の一覧", "Table of controls"},
     {"用いた管理策の一覧。言明書の版のものがない場合は省略される。",
      "The table of controls used. Absent if there is none of the statement's edition."}},
    {"Review",
     "viewpoints",
     {"審査の観点", "Points of review"},
     {"審査の観点ごとの判定（登録規則6.1）。ISMAPは7、ISMAP-LIUは8とする。",
      "The points of the review (registration rules 6.1): seven for ISMAP, eight for ISMAP-LIU."}},
    {"Review",
     "acceptance",
     {"申請の受理", "Acceptance"},
     {"受理の段階における確認の結果。言明書のみの場合は省略される。", "Acceptance. Absent for a bare statement."}},
    {"Review", "verdict", {"全体の判定", "Overall verdict"}, {"全体の判定。", "The verdict of the whole."}},
    {"Review", "results", {"規則ごとの判定", "Rule results"}, {"規則ごとの判定。", "The answers of the rules."}},
    {"Review", "obligations", {"義務", "Obligations"}, {"義務の一覧。", "What is owed."}},
    {"Review",
     "diagnostics",
     {"審査についての指摘", "Diagnostics of the review"},
     {"審査そのものについての指摘。", "What was noticed about the review itself, as why nothing could be reviewed."}},
    {"Review",
     "basis",
     {"回答の根拠", "Basis"},
     {"回答の根拠。用いた文書の名称が与えられていない場合は省略される。",
      "What the answer rests on. Absent if the documents were not named."}},
};

}  // namespace

Descriptions review_descriptions() {
  return review_rows;
}

}  // namespace ismap
