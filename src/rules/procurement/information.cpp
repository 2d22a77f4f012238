#include <ismap/rules/procurement/checks.hpp>

#include "facts.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace ismap::procurement {
namespace {

constexpr Label above_class_2{
    "ISMAP管理基準は機密性2情報を取り扱うことを想定しています。機密性3情報を取り扱うことの適否を人が判断してください。",
    "The criteria assume confidentiality class 2: a person must judge whether information of class 3 may be handled."};
constexpr Label local_class{"機密性3A、3B及び3Cは地方公共団体の区分です。統一基準の格付を人が確認してください。",
                            "Classes 3A, 3B and 3C are those of local governments: a person must check the class under "
                            "the Common Standards."};
constexpr Label contradiction{"機密性の格付と、機密性の保護を要するかどうかの記載が食い違っています。",
                              "The class of information and whether it needs confidentiality contradict each other."};
constexpr Label other_clause{
    "要機密情報を取り扱わない利用には統一基準4.2."
    "3が適用されますが、その内容は確認できていません。リストの原則がこの利用に"
    "及ぶかを人が判断してください。",
    "Clause 4.2.3 of the Common Standards governs use without confidential information, and its content could not be "
    "read: a person must judge whether the principle of the list extends to this use."};

struct Item {
  SecurityRequirement requirement;
  std::string_view code;
  Label missing;
};

constexpr std::array items = {
    Item{SecurityRequirement::measures,
         "no_measures",
         {"必要な情報セキュリティ対策が定められていません。", "The measures required are not set."}},
    Item{SecurityRequirement::storage_country,
         "no_storage_country",
         {"情報が保存される国又は地域が定められていません。", "The country or region of storage is not set."}},
    Item{SecurityRequirement::disposal,
         "no_disposal",
         {"情報の廃棄の方法が定められていません。", "The method of disposal is not set."}},
    Item{SecurityRequirement::service_level,
         "no_service_level",
         {"サービスレベルが定められていません。", "The service level is not set."}},
};

}  // namespace

Answer fit_for_information(const Procurement& procurement, const ProcurementContext&) {
  Answer answer;
  if (!is_bound(procurement)) return answer;
  const auto [confidentiality, confidential] = procurement.information;
  answer.read(class_at, std::string{name_of(confidentiality)}).read(confidential_at, confidential);
  switch (confidentiality) {
    case Confidentiality::class_1:
    case Confidentiality::class_2:
      answer.hold();
      break;
    case Confidentiality::class_3:
      answer.judge("above_class_2", class_at, above_class_2, Severity::warning);
      break;
    default:
      return answer.judge("local_class", class_at, local_class, Severity::warning);
  }
  if (confidential == (confidentiality == Confidentiality::class_1))
    answer.judge("contradiction", confidential_at, contradiction);
  return answer;
}

Answer security_requirements_set(const Procurement& procurement, const ProcurementContext&) {
  constexpr Pointer at = path<&Procurement::security_requirements>;
  Answer answer;
  if (!is_bound(procurement) || !procurement.information.confidential) return answer;
  for (const Item& item : items) {
    const auto& set = procurement.security_requirements;
    const bool is_set = std::ranges::find(set, item.requirement) != set.end();
    answer.derive(name_of(item.requirement), is_set).require(is_set, item.code, at, item.missing);
  }
  return answer;
}

Answer use_without_confidential_information(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (!is_bound(procurement) || procurement.information.confidential) return answer;
  answer.read(confidential_at, false);
  if (listing_of(procurement, context) == Listing::unlisted)
    return answer.judge("other_clause", confidential_at, other_clause);
  return answer;
}

}  // namespace ismap::procurement
