#include <ismap/rules/procurement/checks.hpp>

#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/stated_text.hpp>

#include "facts.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace ismap::procurement {
namespace {

constexpr Pointer responsible_at = check_at / path<&CisoCheck::responsible>;
constexpr Pointer confirmed_at = check_at / path<&CisoCheck::confirmed_on>;
constexpr Pointer covers_at = check_at / path<&CisoCheck::covers>;
constexpr Pointer shortfalls_at = check_at / path<&CisoCheck::shortfalls_assessed>;
constexpr Pointer selection_at = check_at / path<&CisoCheck::in_selection_criteria>;

constexpr Label no_check{
    "リストに登録されていないサービスについて、最高情報セキュリティ責任者の責任において要求事項及び管理基準を満たしてい"
    "る"
    "ことを確認した記録がありません。",
    "No check that the unlisted service meets the requirements and criteria was made under the responsibility of the "
    "chief information security officer."};
constexpr Label nobody_responsible{"確認の責任者が記載されていません。",
                                   "Nobody is named as responsible for the check."};
constexpr Label confirmed_later{"確認の日が調達日より後です。", "The check is dated after the procurement."};
constexpr Label not_made_yet{
    "確認の日{0}は、判断の基準日{1}"
    "より後です。確認はまだ行われていないため、調達日までに行われることを確認してください。",
    "The check is dated {0}, after {1}, the day looked at: it has not been made yet. See that it is by the day of "
    "procurement."};
constexpr Label extent_not_public{
    "2021年7月6日より前は、確認すべき範囲を定めた文書が確認できていません。確認の範囲が十分かを人が判断してください。",
    "Before 2021-07-06 no text found says how far the check goes: a person must judge whether its extent is enough."};
constexpr Label shortfalls_not_assessed{"対策が不足している項目について、調達機関によるリスク評価が行われていません。",
                                        "The buyer has not assessed the risk of the items that fall short."};
constexpr Label state_no_shortfall{
    "不足している項目がない場合は、その旨を確認し、リスク評価を行ったものとして記載してください。",
    "If nothing falls short, confirm that and state the risk as assessed."};
constexpr Label not_in_criteria{
    "選定基準に、最高情報セキュリティ責任者の責任による確認が含まれていません。",
    "The selection criteria do not contain the check under the chief information security officer."};
constexpr Label criteria_not_told{
    "選定基準に最高情報セキュリティ責任者の責任による確認が含まれているかが記載されていません。確認して記"
    "載してください。",
    "Whether the selection criteria contain the check is not told: look, and state it."};
constexpr Label criteria_to_be_judged{
    "選定基準に確認を含めることを求めるガイドラインの記載が、調達日に既にあったかは確認できていません。",
    "Whether the guideline already asked on the day of procurement for the check to stand in the selection criteria "
    "could not be found."};

struct Covered {
  CheckedCriteria criteria;
  std::string_view code;
  Label missing;
};

constexpr std::array all_criteria = {
    Covered{CheckedCriteria::governance,
            "no_governance",
            {"ガバナンス基準の全てを確認していません。", "The governance criteria were not checked."}},
    Covered{CheckedCriteria::management,
            "no_management",
            {"マネジメント基準の全てを確認していません。", "The management criteria were not checked."}},
    Covered{CheckedCriteria::objectives,
            "no_objectives",
            {"管理策基準の統制目標を確認していません。", "The control objectives were not checked."}},
    Covered{CheckedCriteria::basic_details,
            "no_basic_details",
            {"末尾にBが付された詳細管理策を確認していません。", "The detailed controls marked B were not checked."}},
};

bool covers(const CisoCheck& check, const Covered& wanted) {
  return std::ranges::find(check.covers, wanted.criteria) != check.covers.end();
}

bool covers_everything(const CisoCheck& check) {
  return std::ranges::all_of(all_criteria, [&](const Covered& wanted) { return covers(check, wanted); });
}

}  // namespace

Answer check_by_ciso(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (!needs_own_check(procurement, context)) return answer;
  if (!procurement.ciso_check) return answer.breach("no_check", check_at, no_check);
  const CisoCheck& check = *procurement.ciso_check;
  answer.read(responsible_at, check.responsible)
      .read(confirmed_at, check.confirmed_on)
      .read(on_at, procurement.on)
      .require(check.confirmed_on <= procurement.on, "confirmed_later", confirmed_at, confirmed_later);
  check_text(answer, check.responsible, responsible_at, "nobody_responsible", nobody_responsible);
  if (context.as_of < check.confirmed_on && check.confirmed_on <= procurement.on)
    answer.judge("not_made_yet", confirmed_at,
                 fill(not_made_yet, {to_string(check.confirmed_on), to_string(context.as_of)}), Severity::warning);
  if (!since_review_of_measures.contains(procurement.on) && !covers_everything(check))
    answer.judge("extent_not_public", covers_at, extent_not_public);
  return answer;
}

Answer extent_of_check(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (!needs_own_check(procurement, context) || !procurement.ciso_check) return answer;
  const CisoCheck& check = *procurement.ciso_check;
  for (const Covered& wanted : all_criteria) {
    const bool covered = covers(check, wanted);
    answer.derive(name_of(wanted.criteria), covered).require(covered, wanted.code, covers_at, wanted.missing);
  }
  answer.read(shortfalls_at, check.shortfalls_assessed);
  if (check.shortfalls_assessed) return answer.hold();
  return answer.breach("shortfalls_not_assessed", shortfalls_at, shortfalls_not_assessed, state_no_shortfall);
}

Answer check_in_selection_criteria(const Procurement& procurement, const ProcurementContext& context) {
  Answer answer;
  if (!needs_own_check(procurement, context) || !procurement.ciso_check) return answer;
  if (procurement.provisional && !falls_back_on_check(procurement, context)) return answer;
  const std::optional<bool> contained = procurement.ciso_check->in_selection_criteria;
  const bool known_to_hold = procurement.on >= selection_criteria_known_from;
  answer.read(on_at, procurement.on);
  if (contained) answer.read(selection_at, *contained);
  if (contained == true) return answer.hold();
  if (known_to_hold && !contained) return answer.judge("criteria_not_told", selection_at, criteria_not_told);
  if (known_to_hold) return answer.breach("not_in_criteria", selection_at, not_in_criteria);
  return answer.judge("criteria_to_be_judged", selection_at, criteria_to_be_judged);
}

}  // namespace ismap::procurement
