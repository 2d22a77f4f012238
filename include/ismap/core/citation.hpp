// Citations: where in the law a rule is.
#pragma once

#include <string_view>

namespace ismap {

/// The texts that make up the scheme, and those around it that bind its users.
enum class Regulation {
  control_criteria,       ///< ISMAP管理基準
  service_registration,   ///< ISMAPクラウドサービス登録規則
  liu_registration,       ///< ISMAP-LIUクラウドサービス登録規則
  assessor_registration,  ///< ISMAP監査機関登録規則
  assessment_guideline,   ///< ISMAP情報セキュリティ監査ガイドライン
  basic_regulation,       ///< 基本規程
  committee_operation,    ///< ISMAP運営規則
  common_standards,       ///< 政府機関等のサイバーセキュリティ対策のための統一基準
  scheme_guidance,        ///< published guidance and FAQ of the scheme
  basic_framework,        ///< the council's decision of 2020-01-30 that set the scheme up
  use_decision,           ///< the councils' decision of 2020-06-30 on the use of ISMAP (利用の在り方)
  provisional_measures,   ///< the councils' decision of 2021-07-06 that reviewed the provisional measures
  standards_guideline,  ///< 政府機関等の対策基準策定のためのガイドライン, to the Common Standards
};

/// A clause of a regulation as of an edition of its text. Both views are string literals.
struct Citation {
  Regulation regulation{};
  std::string_view clause;
  std::string_view edition;

  friend constexpr bool operator==(const Citation&, const Citation&) = default;
};

}  // namespace ismap
