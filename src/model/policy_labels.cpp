#include <ismap/model/policy_labels.hpp>

#include <algorithm>
#include <array>

namespace ismap {
namespace {

struct Word {
  std::string_view choice;
  std::string_view value;  ///< empty: the choice itself
  Label label;
};

constexpr auto words = std::to_array<Word>({
    {"counting", {}, {"期間の数え方", "counting of periods"}},
    {"counting", "civil_code", {"民法の例による", "by the Civil Code"}},
    {"counting", "same_day", {"応当日による", "by the matching day"}},
    {"holiday_roll_over", {}, {"休日に当たる期限", "deadlines on days off"}},
    {"holiday_roll_over", "none", {"繰り延べない", "not moved"}},
    {"holiday_roll_over", "next_business_day", {"翌営業日まで", "moved to the next business day"}},
    {"application_period_start", {}, {"申請期間の起算日", "start of the month to apply in"}},
    {"application_period_start", "report_date", {"報告書の日", "day of the report"}},
    {"application_period_start", "undecided", {"定めない", "undecided"}},
    {"late_report", {}, {"期限後の報告書の扱い", "late reports"}},
    {"late_report", "judgement", {"人が判断する", "a person judges"}},
    {"late_report", "breach", {"不充足とする", "not met"}},
    {"subsequent_events_until", {}, {"後発事象の基準", "day of subsequent events"}},
    {"subsequent_events_until", "report_date", {"報告書の日", "day of the report"}},
    {"subsequent_events_until", "representation_date", {"確認書の日", "day of the representation letter"}},
    {"violation_or_deletion", {}, {"6.1(7)の「もしくは」の読み方", "reading of \"or\" in 6.1(7)"}},
    {"violation_or_deletion", "both_absent", {"いずれもないこと", "both absent"}},
    {"violation_or_deletion", "either_absent", {"いずれかがないこと", "either absent"}},
    {"base_on_liu_list", {}, {"ISMAP-LIUのリストにある基盤", "bases on the ISMAP-LIU list"}},
    {"base_on_liu_list", "by_scheme", {"制度による", "by the scheme"}},
    {"base_on_liu_list", "not_enough", {"足りない", "not enough"}},
    {"base_on_liu_list", "enough", {"足りる", "enough"}},
    {"period_overlap", {}, {"監査対象期間の重複", "overlap of assessment periods"}},
    {"period_overlap", "judgement", {"人が判断する", "a person judges"}},
    {"period_overlap", "breach", {"不充足とする", "not met"}},
    {"period_overlap", "allowed", {"認める", "allowed"}},
    {"expiry_without_renewal", {}, {"更新申請がない場合の満了", "expiry without a renewal"}},
    {"expiry_without_renewal", "expired", {"有効期間満了とする", "expired"}},
    {"expiry_without_renewal", "deleted", {"削除とする", "deleted"}},
    {"reportable_incidents", {}, {"報告を要するインシデントの範囲", "incidents to be reported"}},
    {"reportable_incidents", "all", {"全て", "all"}},
    {"reportable_incidents", "grave", {"重大なもの", "grave ones"}},
    {"liu_validity", {}, {"ISMAP-LIUの登録の有効期間", "validity of ISMAP-LIU"}},
    {"liu_validity", "undecided", {"定めない", "undecided"}},
    {"liu_validity", "as_ismap", {"ISMAPと同じ", "as in ISMAP"}},
    {"provisional_year", {}, {"利用開始から1年の数え方", "year from the start of use"}},
    {"provisional_year", "first_day_counted", {"初日を算入する", "first day counted"}},
    {"provisional_year", "first_day_not_counted", {"初日を算入しない", "first day not counted"}},
});

}  // namespace

Label label_of_value(std::string_view choice, std::string_view value) {
  const auto found =
      std::ranges::find_if(words, [&](const Word& word) { return word.choice == choice && word.value == value; });
  return found == words.end() ? Label{} : found->label;
}

Label label_of_choice(std::string_view choice) {
  return label_of_value(choice, {});
}

Label label_of(Parameter parameter) {
  switch (parameter) {
    case Parameter::incident_first_report_due:
      return {"インシデントの第一報の期限", "first report of an incident, due"};
    case Parameter::incident_final_report_due:
      return {"インシデントの最終報告の期限", "final report of an incident, due"};
    case Parameter::deletion_items_barring_registration:
      return {"登録の妨げとなる削除の号", "items of deletion that bar registration"};
    case Parameter::liu_assessed_controls:
      return {"ISMAP-LIUにおいて監査する管理策", "controls assessed for ISMAP-LIU"};
    case Parameter::liu_annex_2_requirements:
      return {"ISMAP-LIU登録規則別紙2の要件", "requirements of annex 2 of ISMAP-LIU"};
    case Parameter::minor_finding_conditions:
      return {"軽微な発見事項の条件", "conditions of a minor finding"};
    case Parameter::edition_2025_applies_from:
      return {"改定後の管理基準の適用日", "day from which the revised criteria apply"};
    case Parameter::public_holidays:
      return {"休日", "public holidays"};
    case Parameter::assessor_validity_months:
      return {"監査機関の登録の有効期間", "validity of an assessor"};
    case Parameter::objection_due:
      return {"異議申立ての期限", "objection, due"};
    case Parameter::committee_quorum:
      return {"運営委員会の定足数", "quorum of the committee"};
    case Parameter::monitoring_answer_due:
      return {"モニタリングの回答期限", "answer to monitoring, due"};
    case Parameter::reassessment_due:
      return {"再監査の期限", "re-assessment, due"};
    case Parameter::assessor_intake_opened_on:
      return {"監査法人以外の申請の受付開始日", "day from which others than audit corporations apply"};
    case Parameter::manager_practice_years:
      return {"業務実施責任者に求める監査実務の年数", "years of practice of the engagement manager"};
    case Parameter::controls_due_this_year:
      return {"今回の監査の対象となる管理策", "controls due in this assessment"};
  }
  return {};
}

}  // namespace ismap
