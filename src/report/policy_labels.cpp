#include <ismap/report/policy_labels.hpp>

#include <ismap/model/description.hpp>
#include <ismap/model/policy_description.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace ismap {
namespace {

struct Named {
  std::string_view name;  ///< in a policy document
  Label label;
};

constexpr std::array<Named, 12> choices = {{
    {"counting", {"期間の数え方", "counting of periods"}},
    {"holiday_roll_over", {"休日に当たる期限の扱い", "deadlines on days off"}},
    {"application_period_start", {"申請期間の起算日", "start of the time for filing"}},
    {"late_report", {"期限後の実施結果報告書の扱い", "a late assessment report"}},
    {"subsequent_events_until", {"後発事象の終期", "end of the window of subsequent events"}},
    {"violation_or_deletion", {"6.1(7)の二つの要件の結び方", "the \"or\" of 6.1(7)"}},
    {"base_on_liu_list", {"ISMAP-LIUのリストにある基盤の扱い", "a base on the ISMAP-LIU list"}},
    {"period_overlap", {"監査対象期間の重複の扱い", "overlapping assessment periods"}},
    {"expiry_without_renewal", {"更新のない登録の末日後の扱い", "a registration that nobody renews"}},
    {"reportable_incidents", {"報告を要するインシデントの範囲", "which incidents are reported"}},
    {"liu_validity", {"ISMAP-LIUの登録の有効期間", "validity of a registration of ISMAP-LIU"}},
    {"provisional_year", {"暫定措置の1年の数え方", "the year of a provisional measure"}},
}};

constexpr std::array<Named, 22> choice_values = {{
    {"civil_code", {"民法による", "by the Civil Code"}},
    {"same_day", {"応当日による", "by the matching day"}},
    {"none", {"繰り下げない", "not moved"}},
    {"next_business_day", {"翌営業日", "the next business day"}},
    {"report_date", {"実施結果報告書の日付", "the date of the report"}},
    {"representation_date", {"経営者確認書の日付", "the date of the representation"}},
    {"undecided", {"判断しない", "undecided"}},
    {"judgement", {"人が判断", "for a person"}},
    {"breach", {"違反", "a breach"}},
    {"allowed", {"認める", "allowed"}},
    {"both_absent", {"いずれもないこと", "both absent"}},
    {"either_absent", {"いずれかがないこと", "either absent"}},
    {"by_scheme", {"申請する制度による", "by the scheme applied for"}},
    {"not_enough", {"不足とする", "not enough"}},
    {"enough", {"足りるとする", "enough"}},
    {"expired", {"失効", "expired"}},
    {"deleted", {"削除", "deleted"}},
    {"all", {"全て", "all"}},
    {"grave", {"重大なもの", "grave ones"}},
    {"as_ismap", {"ISMAPと同じ", "as in ISMAP"}},
    {"first_day_counted", {"初日を算入", "first day counted"}},
    {"first_day_not_counted", {"初日を不算入", "first day not counted"}},
}};

template <std::size_t size>
Label find(const std::array<Named, size>& table, std::string_view name) {
  const auto found = std::ranges::find(table, name, &Named::name);
  return found == table.end() ? Label{} : found->label;
}

std::string value_text(const SupplementValue& value, Language language) {
  if (const auto* number = std::get_if<std::int64_t>(&value)) return std::to_string(*number);
  if (const auto* text = std::get_if<std::string>(&value)) return *text;
  std::string list;
  for (const std::string& each : std::get<std::vector<std::string>>(value))
    list.append(list.empty() ? "" : language == Language::ja ? "、" : ", ").append(each);
  return list;
}

}  // namespace

Label label_of(Parameter parameter) {
  switch (parameter) {
    case Parameter::incident_first_report_due:
      return {"インシデントの速報の期限（日数）", "first report of an incident due (days)"};
    case Parameter::incident_final_report_due:
      return {"インシデントの確報の期限（日数）", "final report of an incident due (days)"};
    case Parameter::deletion_items_barring_registration:
      return {"登録を妨げる登録削除の号", "items of deletion that bar a registration"};
    case Parameter::liu_assessed_controls:
      return {"ISMAP-LIUの外部監査の対象となる管理策", "controls assessed externally for ISMAP-LIU"};
    case Parameter::liu_annex_2_requirements:
      return {"別紙2の内部監査の要件", "requirements of annex 2 on the internal audit"};
    case Parameter::minor_finding_conditions:
      return {"発見事項が軽微とされる条件", "conditions of a minor finding"};
    case Parameter::edition_2025_applies_from:
      return {"2025年の改定の適用開始日", "first day of the revision of 2025"};
    case Parameter::public_holidays:
      return {"休日", "public holidays"};
    case Parameter::assessor_validity_months:
      return {"監査機関の登録の有効期間（月数）", "validity of an assessor's registration (months)"};
    case Parameter::objection_due:
      return {"異議申立ての期限（日数）", "objection due (days)"};
    case Parameter::committee_quorum:
      return {"運営委員会の定足数", "quorum of the committee"};
    case Parameter::monitoring_answer_due:
      return {"モニタリングへの回答の期限（日数）", "answer to monitoring due (days)"};
    case Parameter::reassessment_due:
      return {"再監査の期限（日数）", "re-assessment due (days)"};
    case Parameter::assessor_intake_opened_on:
      return {"監査法人以外の監査機関の受付開始日", "first day of intake of other assessors"};
    case Parameter::manager_practice_years:
      return {"業務実施責任者に求める実務経験（年数）", "practice asked of the engagement manager (years)"};
    case Parameter::controls_due_this_year:
      return {"当年の監査の対象となる管理策", "controls assessed this year"};
  }
  return {};
}

Label label_of_choice(std::string_view name) {
  return find(choices, name);
}

std::string setting_text(const Setting& setting, Language language) {
  if (language == Language::en) return std::string{setting.name}.append(" = ").append(setting.value);
  return std::string{label_of_choice(setting.name).ja}.append("：").append(find(choice_values, setting.value).ja);
}

std::string supplement_text(const Supplement& supplement, Language language) {
  const bool ja = language == Language::ja;
  std::string text{label_of(supplement.parameter).in(language)};
  text.append(ja ? "：" : ": ").append(value_text(supplement.value, language));
  text.append(ja ? "（" : " (").append(supplement.clause).append(ja ? "、" : ", ").append(supplement.source);
  return text.append(ja ? "）" : ")");
}

}  // namespace ismap
