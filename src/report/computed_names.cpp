#include "computed_names.hpp"

#include "src/model/descriptions/descriptions.hpp"

#include "value_text.hpp"

#include <algorithm>
#include <iterator>
#include <variant>

namespace ismap::detail {
namespace {

struct ComputedName {
  std::string_view name;
  Label title;
  std::string_view enumeration{};  ///< whose rows name the values; empty: they are no enumerators
};

constexpr ComputedName computed_names[] = {
    // days
    {"application_day", {"申請日", "Day of application"}},
    {"applies_from", {"改定後の管理基準の適用開始日", "First day of the revised Control Criteria"}},
    {"as_of", {"基準日", "As of"}},
    {"base_printed_as_of", {"基盤のサービスが掲載されたリストの時点", "Day of the list that shows the base service"}},
    {"continuous_first_day", {"直前の監査対象期間に続く初日", "First day that leaves no gap"}},
    {"cycle_from", {"監査の周期の適用が確実となる日", "Day from which the cycle applies for certain"}},
    {"deletion_in_register", {"登録簿に記載された登録の削除の日", "Day of the deletion in the register"}},
    {"earliest_last_day", {"監査対象期間の末日の下限", "Earliest last day of the assessment period"}},
    {"first_day_of_special_measures", {"特別措置の初日", "First day of the special measures"}},
    {"intake_opened_on", {"申請の受付の開始日", "Day on which intake opened"}},
    {"last_day_of_special_measures", {"特別措置の末日", "Last day of the special measures"}},
    {"latest_answer_date", {"回答の期限", "Latest day of the answer"}},
    {"latest_filing_date", {"申請の期限", "Latest day of filing"}},
    {"latest_improvement_date", {"改善の期限", "Latest day of improvement"}},
    {"latest_last_day", {"監査対象期間の末日の上限", "Latest last day of the assessment period"}},
    {"latest_renewal_date", {"更新の申請の期限", "Latest day of filing the renewal"}},
    {"latest_report_date", {"実施結果報告書の日付の期限", "Latest date of the assessment report"}},
    {"latest_representation_date", {"経営者確認書の日付の期限", "Latest date of the written representation"}},
    {"previous_period_first", {"直前の監査対象期間の初日", "First day of the previous assessment period"}},
    {"previous_period_last", {"直前の監査対象期間の末日", "Last day of the previous assessment period"}},
    {"printed_as_of", {"リストの時点", "Day of the list"}},
    {"provisional_until", {"暫定措置の末日", "Last day of the provisional measure"}},
    {"valid_until", {"有効期間の末日", "Last day of validity"}},
    {"valid_until_if_as_ismap", {"ISMAPと同じとした場合の有効期間の末日", "Last day of validity if as in ISMAP"}},
    {"valid_until_printed", {"リストに記載された有効期間の末日", "Last day of validity as printed"}},
    // counts
    {"access_management_details", {"実施するアクセス管理の詳細管理策の数", "Realised details of access management"}},
    {"basic_details_excluded", {"対象外とした末尾にBが付された詳細管理策の数", "Basic detailed controls excluded"}},
    {"changed_controls", {"変更のある管理策の数", "Controls changed"}},
    {"checked", {"確認した管理策の数", "Controls checked"}},
    {"controls_criteria_controls", {"実施する管理策基準の管理策の数", "Realised controls of the controls criteria"}},
    {"controls_stated", {"記載された管理策の数", "Controls stated"}},
    {"covered_services", {"対象サービスの数", "Services covered"}},
    {"development_and_change_details",
     {"実施する開発及び変更の詳細管理策の数", "Realised details of development and change"}},
    {"documents", {"提出された書類の数", "Documents filed"}},
    {"excluded", {"対象外とした管理策の数", "Controls excluded"}},
    {"findings", {"発見事項の数", "Findings"}},
    {"findings_in_controls_criteria", {"管理策基準の発見事項の数", "Findings in the controls criteria"}},
    {"findings_in_governance_and_management",
     {"ガバナンス基準及びマネジメント基準の発見事項の数", "Findings in the governance and management criteria"}},
    {"full_report", {"通常の報告による申請の数", "Applications reported in full"}},
    {"governance_controls", {"実施するガバナンス基準の管理策の数", "Realised controls of the governance criteria"}},
    {"management_controls", {"実施するマネジメント基準の管理策の数", "Realised controls of the management criteria"}},
    {"numbers_not_checked", {"確認できない番号の数", "Numbers that were not checked"}},
    {"objectives_excluded", {"対象外とした統制目標の数", "Control objectives excluded"}},
    {"objectives_realised", {"実施する統制目標の数", "Control objectives realised"}},
    {"operation_details", {"実施する運用の詳細管理策の数", "Realised details of operation"}},
    {"optional_details_known", {"任意の詳細管理策の数", "Optional detailed controls known"}},
    {"optional_details_left_out", {"選択しない任意の詳細管理策の数", "Optional detailed controls left out"}},
    {"optional_details_not_mentioned", {"記載のない任意の詳細管理策の数", "Optional detailed controls not mentioned"}},
    {"outsourcer_details", {"実施する委託先の詳細管理策の数", "Realised details of outsourcers"}},
    {"parts_stated", {"記載された全体像の事項の数", "Parts of the overview stated"}},
    {"pledges_given", {"宣誓された事項の数", "Pledges given"}},
    {"points_stated", {"記載された確認事項の数", "Points of the representation stated"}},
    {"practice_months", {"実務経験の月数", "Months of practice"}},
    {"practice_months_with_other_standards",
     {"他の基準によるものを含む実務経験の月数", "Months of practice, other standards included"}},
    {"practice_odd_days", {"月に満たない実務経験の日数", "Days of practice beyond the months"}},
    {"practice_odd_days_with_other_standards",
     {"他の基準によるものを含む、月に満たない実務経験の日数",
      "Days of practice beyond the months, other standards included"}},
    {"present", {"出席した委員の数", "Members present"}},
    {"quorum", {"定足数", "Quorum"}},
    {"realised", {"実施する管理策の数", "Controls realised"}},
    {"regions", {"対象リージョンの数", "Regions covered"}},
    {"required", {"求められる管理策の数", "Controls asked for"}},
    {"shortfalls", {"不足の数", "Shortfalls"}},
    {"simplified", {"簡素化された報告による申請の数", "Applications reported in the simplified way"}},
    {"violations", {"違反の数", "Breaches"}},
    {"without_individual_control", {"個別管理策の記載のない管理策の数", "Controls without an individual control"}},
    {"years_asked", {"求められる実務経験の年数", "Years of practice asked for"}},
    // the rest
    {"assessor_state", {"監査機関の登録の状態", "State of the assessor"}, "RegistrationState"},
    {"assessor_state_on_report",
     {"実施結果報告書の日付における監査機関の登録の状態", "State of the assessor on the date of the report"},
     "RegistrationState"},
    {"base_service_list", {"基盤のサービスが掲載されるリスト", "List of the base service"}, "Scheme"},
    {"base_service_state", {"基盤のサービスの登録の状態", "State of the base service"}, "RegistrationState"},
    {"covered", {"制度の利用を要する調達である", "Procurement bound to use the scheme"}},
    {"registration_state_at_filing", {"申請日における登録の状態", "State on the day of filing"}, "RegistrationState"},
    {"service_list", {"サービスが掲載されるリスト", "List of the service"}, "Scheme"},
    {"service_model", {"サービスの形態", "Service model"}, "ServiceModel"},
    {"service_number", {"サービスの登録番号", "Number of the service"}},
    {"service_state", {"サービスの登録の状態", "State of the service"}, "RegistrationState"},
    {"special_notes_stated", {"特記事項の記載がある", "Special notes stated"}},
    {"state", {"登録の状態", "State"}, "RegistrationState"},
    {"violation_found", {"違反がある", "Breach found"}},
};

const ComputedName* computed_name(std::string_view name) {
  const auto* found = std::ranges::find(computed_names, name, &ComputedName::name);
  return found == std::end(computed_names) ? nullptr : found;
}

}  // namespace

Label title_of_computed(std::string_view name) {
  if (const ComputedName* named = computed_name(name)) return named->title;
  for (const std::string_view enumeration : {"SecurityRequirement", "CheckedCriteria"})
    if (const Label title = title_of(enumeration, name); !name.empty() && !title.en.empty()) return title;
  return {};
}

std::string text_of_computed(const Derived& derived, Language language) {
  const ComputedName* named = computed_name(derived.name);
  const NamedType type{.enumeration = named == nullptr ? std::string{} : std::string{named->enumeration}};
  return text_of_value(derived.value, &type, language);
}

}  // namespace ismap::detail
