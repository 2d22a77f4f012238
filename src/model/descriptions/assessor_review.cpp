// What the types of the review of an assessor mean.
#include "src/model/descriptions/descriptions.hpp"

namespace ismap {
namespace {

constexpr Description assessor_review_rows[] = {
    {"AssessorReview",
     "",
     {"監査機関の審査の結果", "Review of an assessor"},
     {"監査機関の審査の結果（監査機関登録規則6.1）。", "The review of an assessor (assessor registration rules 6.1)."}},
    {"AssessorReview",
     "number",
     {"登録番号", "Registration number"},
     {"監査機関の登録番号。", "Registration number of the assessor."}},
    {"AssessorReview", "as_of", {"基準日", "As of"}, {"基準日。", "The day of the question."}},
    {"AssessorReview", "rulebook", {"規則集の版", "Rule book version"}, {"規則集の版。", "Version of the rule book."}},
    {"AssessorReview",
     "policy",
     {"既定と異なる方針の選択", "Policy choices"},
     {"既定と異なる方針の選択。", "Choices of the policy that differ from the default."}},
    {"AssessorReview",
     "limits",
     {"方針が変更した期間", "Time limits changed"},
     {"方針が変更した期間。ない場合は省略する。", "Time limits that the policy changes. Left out if there are none."}},
    {"AssessorReview",
     "supplements",
     {"用いた補足", "Supplied values used"},
     {"結果の根拠とした補足。", "The supplied values that the answer rests on."}},
    {"AssessorReview",
     "viewpoints",
     {"審査の観点", "Points of review"},
     {"二つの観点ごとの判定。", "The two points of the review."}},
    {"AssessorReview", "verdict", {"全体の判定", "Overall verdict"}, {"全体の判定。", "The verdict of the whole."}},
    {"AssessorReview",
     "results",
     {"規則ごとの判定", "Rule results"},
     {"規則ごとの判定。", "The answers of the rules."}},
    {"AssessorReview",
     "basis",
     {"回答の根拠", "Basis"},
     {"回答の根拠。用いた文書の名称が与えられていない場合は省略される。",
      "What the answer rests on. Absent if the documents were not named."}},
};

}  // namespace

Descriptions assessor_review_descriptions() {
  return assessor_review_rows;
}

}  // namespace ismap
