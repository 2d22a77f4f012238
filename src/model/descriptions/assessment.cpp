// What the types of the assessment and what surrounds it mean.
#include "src/model/descriptions/descriptions.hpp"

namespace ismap {
namespace {

constexpr Description assessment_rows[] = {
    {"WrittenRepresentation",
     "",
     {"経営者確認書（様式2）。経営者が監査機関に対して確認するもの（管理基準2.2.8）。",
      "The written representation (Form 2): management's statement to the assessor (Control Criteria 2.2.8)."}},
    {"WrittenRepresentation",
     "date",
     {"経営者確認書の日付。監査対象期間の末日から期限までの日とする（登録規則3.2）。",
      "Its date: from the last day of the assessment period to the last day allowed (registration rules 3.2)."}},
    {"WrittenRepresentation", "points", {"確認する事項。8項目の全てを記載する。", "The points it covers: all eight."}},
    {"RepresentationPoint",
     "",
     {"経営者確認書の確認事項1件（管理基準2.2.8）。",
      "One point of the written representation (Control Criteria 2.2.8)."}},
    {"RepresentationPoint", "point", {"確認事項の番号。1から8まで。", "Number of the point, 1 to 8."}},
    {"RepresentationPoint",
     "stated",
     {"経営者確認書に記載されている場合は真とする。", "True if the representation states it."}},
    {"RepresentationPoint",
     "answer",
     {"(7)又は(8)の事象又は情報の有無。ある場合は真とする。省略した場合は、`content`の記載の有無による。",
      "For points 7 and 8: true if there is something to tell. Absent: stated `content` is the answer."}},
    {"RepresentationPoint",
     "content",
     {"(7)の事象又は(8)の不正等の内容。ある場合に必要となる。",
      "What the event (7) or the fraud (8) is; required if there is one."}},
    {"AssessmentReport",
     "",
     {"実施結果報告書。監査機関が監査の結果を報告するもの（登録規則3.2）。",
      "The assessment report, in which the assessor reports what it did and found (registration rules 3.2)."}},
    {"AssessmentReport",
     "date",
     {"実施結果報告書の日付。原則として、監査対象期間の末日から期限までの日とする（登録規則3.2）。",
      "Its date: in principle within the time limit from the last day of the assessment period (registration rules "
      "3.2)."}},
    {"AssessmentReport", "assessor", {"監査を実施した監査機関の登録番号。", "Registration number of the assessor."}},
    {"AssessmentReport",
     "period",
     {"監査の対象とした期間。言明書の監査対象期間と一致することを要する。",
      "The period assessed. It has to be the assessment period of the statement."}},
    {"AssessmentReport",
     "findings",
     {"発見事項。ない場合は空の配列とする。", "The findings. An empty list if there are none."}},
    {"AssessmentReport",
     "late_reason",
     {"報告書の日付が登録規則3.2の期限後である場合の理由。省略した場合は、理由の記載がないものとする。",
      "Why the report is dated later than registration rules 3.2 ask in principle. Absent: no reason is given."}},
    {"Finding",
     "",
     {"発見事項。基準への準拠を確認することができず、又は疑義が生じた事項。",
      "A finding: compliance could not be confirmed, or doubt arose."}},
    {"Finding",
     "id",
     {"発見事項の番号。実施結果報告書の中で一意とする。", "What names the finding; each only once in the report."}},
    {"Finding", "control", {"発見事項に係る管理策の番号。", "Number of the control concerned."}},
    {"Finding", "description", {"発見事項の内容。", "What was found."}},
    {"Finding",
     "found_in",
     {"整備状況評価又は運用状況評価の別。", "Whether the design or the operational assessment found it."}},
    {"FoundIn", "", {"発見事項が確認された評価。", "Which assessment a finding comes from."}},
    {"FoundIn", "design", {"整備状況評価におけるもの。", "Design assessment."}},
    {"FoundIn", "operation", {"運用状況評価におけるもの。", "Operational assessment."}},
    {"ImprovementPlan",
     "",
     {"発見事項1件に係る改善計画書（登録規則3.3及び6.1(4)）。",
      "The improvement plan for one finding (registration rules 3.3, 6.1(4))."}},
    {"ImprovementPlan",
     "finding",
     {"対象とする発見事項の番号。実施結果報告書の`findings`の`id`による。",
      "The finding it is for, by its `id` in the `findings` of the report."}},
    {"ImprovementPlan", "written_on", {"作成の日。", "Day on which it was written."}},
    {"ImprovementPlan", "actions", {"改善の内容。", "What will be done."}},
    {"ImprovementPlan",
     "completes_on",
     {"改善の完了日。実施結果報告書の日付から期限内であることは、発見事項が軽微であることの要件の一つである"
      "（6.1(4)）。",
      "Day by which the control is improved. That it is within the time limit from the date of the report is one "
      "condition of a minor finding (6.1(4))."}},
};

}  // namespace

Descriptions assessment_descriptions() {
  return assessment_rows;
}

}  // namespace ismap
