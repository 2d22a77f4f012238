#include "drafts.hpp"

#include <algorithm>
#include <array>
#include <optional>

namespace ismap::detail {
namespace {

/// The sentences on one point, a verdict each.
struct PointDrafts {
  Point point{};
  std::optional<Scheme> scheme{};  ///< absent: both
  Label met;
  Label not_met;
  Label needs_judgement;
  Label unknown;
  Label not_applicable = draft_without_rules;
};

constexpr std::array drafts = {
    PointDrafts{
        .point = Point::basic_statement_requirements,
        .met = {"提出された言明書及び個別管理策の記載内容が、基本言明要件に適合していることを確認しました。",
                "The statement and the individual controls filed were confirmed to meet the basic statement "
                "requirements."},
        .not_met = {"提出された言明書及び個別管理策の記載内容は、次の事項について基本言明要件に適合していません：{0}。",
                    "The statement and the individual controls filed do not meet the basic statement requirements in "
                    "the following: {0}."},
        .needs_judgement = {"提出された言明書及び個別管理策の記載内容について、次の事項が基本言明要件に照らして適切で"
                            "あるか御判断ください：{0}。",
                            "Please judge whether the following is as the basic statement requirements ask: {0}."},
        .unknown = {"提出された言明書及び個別管理策の記載内容が基本言明要件に適合しているかは、次の事項に係る情報が不足"
                    "しているため、確認できていません：{0}。",
                    "Whether the basic statement requirements are met could not be established, since facts are "
                    "missing on the following: {0}."}},
    PointDrafts{
        .point = Point::governance_management_findings,
        .met = {"提出された実施結果報告書において、ガバナンス基準及びマネジメント基準の発見事項が存在しないことを"
                "確認しました。",
                "It was confirmed that the assessment report filed has no finding in the governance and management "
                "criteria."},
        .not_met = {"提出された実施結果報告書において、ガバナンス基準又はマネジメント基準の発見事項が存在します：{0}。",
                    "The assessment report filed has findings in the governance or management criteria: {0}."},
        .needs_judgement = {"提出された実施結果報告書において、ガバナンス基準及びマネジメント基準の発見事項が存在"
                            "しないといえるか、次の事項について御判断ください：{0}。",
                            "Please judge, on the following, whether the assessment report filed has no finding in the "
                            "governance and management criteria: {0}."},
        .unknown = {"ガバナンス基準及びマネジメント基準の発見事項が存在しないかは、次の事項に係る情報が不足している"
                    "ため、確認できていません：{0}。",
                    "Whether there is no finding in the governance and management criteria could not be established, "
                    "since facts are missing on the following: {0}."}},
    PointDrafts{
        .point = Point::controls_findings,
        .met = {"提出された実施結果報告書において、選択された詳細管理策の発見事項が存在しないことを確認しました。",
                "It was confirmed that the assessment report filed has no finding on the detailed controls selected."},
        .not_met = {"提出された実施結果報告書において、管理策基準の発見事項が存在します：{0}。",
                    "The assessment report filed has findings in the controls criteria: {0}."},
        .needs_judgement = {"提出された実施結果報告書について、次の管理策基準の発見事項を御確認ください：{0}。",
                            "Please look at the following findings of the assessment report filed, in the controls "
                            "criteria: {0}."},
        .unknown = {"管理策基準の発見事項の有無は、次の事項に係る情報が不足しているため、確認できていません：{0}。",
                    "Whether there are findings in the controls criteria could not be established, since facts are "
                    "missing on the following: {0}."}},
    PointDrafts{
        .point = Point::minor_findings,
        .met = {"(3)の発見事項が軽微であること、及び当該発見事項に係る統制を実施結果報告書の日付から{1}以内に改善する"
                "ことが改善計画書に示されていることを確認しました。",
                "It was confirmed that the findings of (3) are minor, and that the improvement plan shows the controls "
                "concerned improved within {1} of the date of the assessment report."},
        .not_met = {"(3)の発見事項のうち、次のものは、軽微であることの要件を満たしていません：{0}。",
                    "Of the findings of (3), the following do not meet what is asked of minor ones: {0}."},
        .needs_judgement = {"(3)の発見事項のうち、次のものが軽微であるか御判断ください：{0}。",
                            "Please judge whether the following of the findings of (3) are minor: {0}."},
        .unknown = {"(3)の発見事項が軽微であるかは、次の事項に係る情報が不足しているため、確認できていません：{0}。",
                    "Whether findings of (3) are minor could not be established, since facts are missing on the "
                    "following: {0}."},
        .not_applicable = {"(3)において発見事項が存在しなかったため、本項目は確認対象外となります。",
                           "There was no finding under (3), so this point has no object."}},
    PointDrafts{
        .point = Point::disclosure,
        .met = {"3.4に規定する情報が適切かつ十分に開示されていることを確認しました。",
                "It was confirmed that the information of 3.4 is disclosed properly and sufficiently."},
        .not_met = {"3.4に規定する情報について、次の事項が開示されていません：{0}。",
                    "Of the information of 3.4, the following is not disclosed: {0}."},
        .needs_judgement = {"3.4に規定する情報が適切かつ十分に開示されているか、次の事項について御判断ください：{0}。",
                            "Please judge, on the following, whether the information of 3.4 is disclosed properly and "
                            "sufficiently: {0}."},
        .unknown = {"3.4に規定する情報が適切かつ十分に開示されているかは、次の事項に係る情報が不足しているため、"
                    "確認できていません：{0}。",
                    "Whether the information of 3.4 is disclosed properly and sufficiently could not be established, "
                    "since facts are missing on the following: {0}."}},
    PointDrafts{
        .point = Point::pledges,
        .met = {"3.5に規定する事項に関する宣誓事項が全て含まれていることを確認しました。",
                "It was confirmed that all pledges on the matters of 3.5 are included."},
        .not_met = {"3.5に規定する事項に関する宣誓事項のうち、次のものが含まれていません：{0}。",
                    "Of the pledges on the matters of 3.5, the following are not included: {0}."},
        .needs_judgement = {"3.5に規定する事項に関する宣誓事項が全て含まれているといえるか、次の事項について"
                            "御判断ください：{0}。",
                            "Please judge, on the following, whether all pledges on the matters of 3.5 are included: "
                            "{0}."},
        .unknown = {"3.5に規定する事項に関する宣誓事項が全て含まれているかは、次の事項に係る情報が不足しているため、"
                    "確認できていません：{0}。",
                    "Whether all pledges on the matters of 3.5 are included could not be established, since facts are "
                    "missing on the following: {0}."}},
    PointDrafts{
        .point = Point::internal_audit,
        .met = {"別紙2に規定する要件を満たす内部監査が実施されていることを確認しました。",
                "It was confirmed that an internal audit that meets annex 2 has been carried out."},
        .not_met = {"別紙2に規定する要件を満たす内部監査が実施されていません：{0}。",
                    "No internal audit that meets annex 2 has been carried out: {0}."},
        .needs_judgement = {"別紙2に規定する要件を満たす内部監査が実施されているか、次の事項について御判断ください：{0}"
                            "。",
                            "Please judge, on the following, whether an internal audit that meets annex 2 has been "
                            "carried out: {0}."},
        .unknown = {"別紙2に規定する要件を満たす内部監査が実施されているかは、次の事項に係る情報が不足しているため、"
                    "確認できていません：{0}。",
                    "Whether an internal audit that meets annex 2 has been carried out could not be established, since "
                    "facts are missing on the following: {0}."},
        .not_applicable = {"ISMAP-LIU登録促進のための特別措置に係る特例報告書の提出を受けているため、本項目は"
                           "確認対象外となります。",
                           "The special report of the measures to promote ISMAP-LIU registration was filed, so this "
                           "point has no object."}},
    PointDrafts{
        .point = Point::no_breach,
        .scheme = Scheme::ismap,
        .met = {"本制度の規程類に照らした違反がなく、登録を妨げる過去の登録の削除もないことを確認しました。",
                "It was confirmed that there is neither a breach of the rules of the scheme nor a past deletion that "
                "bars registration."},
        .not_met = {"本制度の規程類に照らした違反又は登録を妨げる過去の登録の削除があります：{0}。",
                    "There is a breach of the rules of the scheme, or a past deletion that bars registration: {0}."},
        .needs_judgement = {"本制度の規程類に照らした違反及び登録を妨げる過去の登録の削除がないといえるか、次の事項に"
                            "ついて御判断ください：{0}。",
                            "Please judge, on the following, whether there is neither a breach of the rules of the "
                            "scheme nor a past deletion that bars registration: {0}."},
        .unknown = {"本制度の規程類に照らした違反及び登録を妨げる過去の登録の削除がないかは、次の事項に係る情報が不足"
                    "しているため、確認できていません：{0}。",
                    "Whether there is neither a breach of the rules of the scheme nor a past deletion that bars "
                    "registration could not be established, since facts are missing on the following: {0}."}},
    PointDrafts{
        .point = Point::no_breach,
        .scheme = Scheme::ismap_liu,
        .met = {"本制度の規程類に照らして違反がないことを確認しました。",
                "It was confirmed that there is no breach of the rules of the scheme."},
        .not_met = {"本制度の規程類に照らした違反があります：{0}。",
                    "There is a breach of the rules of the scheme: {0}."},
        .needs_judgement = {"本制度の規程類に照らして違反がないといえるか、次の事項について御判断ください：{0}。",
                            "Please judge, on the following, whether there is no breach of the rules of the scheme: "
                            "{0}."},
        .unknown = {"本制度の規程類に照らして違反がないかは、次の事項に係る情報が不足しているため、確認できていません："
                    "{0}。",
                    "Whether there is no breach of the rules of the scheme could not be established, since facts are "
                    "missing on the following: {0}."}},
};

}  // namespace

Label draft_of(Point point, Scheme scheme, Verdict verdict) {
  const auto row = std::ranges::find_if(
      drafts, [&](const PointDrafts& one) { return one.point == point && (!one.scheme || *one.scheme == scheme); });
  if (row == drafts.end()) return draft_without_rules;
  switch (verdict) {
    case Verdict::met:
      return row->met;
    case Verdict::not_met:
      return row->not_met;
    case Verdict::needs_judgement:
      return row->needs_judgement;
    case Verdict::unknown:
      return row->unknown;
    case Verdict::not_applicable:
      return row->not_applicable;
  }
  return draft_without_rules;
}

}  // namespace ismap::detail
