// Procurement, PROC-1.3 to PROC-1.6: services off the lists, and the buyer's own check of them.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/procurement/check_items.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/measure.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <tuple>

namespace ismap::procurement {

inline constexpr Breach no_check{
    .code = "no_check",
    .message =
        {"リストに登録されていないサービスについて、"
         "最高情報セキュリティ責任者の責任において要求事項及び管理基準を満たしていることを確認した記録がありません。",
         "No check that the unlisted service meets the requirements and criteria was made under the responsibility of "
         "the chief information security officer."},
};

inline constexpr Breach nobody_responsible{
    .code = "nobody_responsible",
    .message = {"確認の責任者が記載されていません。", "Nobody is named as responsible for the check."},
};

inline constexpr Breach confirmed_later{
    .code = "confirmed_later",
    .message = {"確認の日が調達日より後です。", "The check is dated after the procurement."},
};

inline Answer check_own_check(const Procurement& procurement, const ProcurementContext& context);

/// 1.3: an unlisted service is checked by the buyer itself, under its chief information security officer.
inline constexpr Rule<Procurement> ciso_responsibility{
    {.id = "PROC-1.3",
     .clause = {Regulation::basic_framework, "-", "2020-01-30"},
     .title = {"登録されていないサービスの確認", "Check of an unlisted service"},
     .text = {"登録されていないサービスを調達する場合は、当該機関の最高情報セキュリティ責任者の責任において、"
              "ISMAPの要求事項及び管理基準を満たしていることを当該機関が確認する。",
              "For an unlisted service the body itself confirms, under the responsibility of its chief information "
              "security officer, that the requirements and criteria of ISMAP are met."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"基本的枠組みの例外", "exception of the basic framework"}},
                  {Source::reform_wg_2024, {"NISCの口頭による説明", "NISC, orally"}}}},
     .in_force = since_use_decision,
     .limits = {"確認の内容が十分であるかは人が判断する。ソフトウェアは、責任者、確認の日及び範囲の記載を確認する。",
                "Whether the check is thorough is for a person; software looks at who is responsible, when it was made "
                "and what it covers."}},
    check_own_check,
};

inline constexpr Breach governance_not_checked{
    .code = "no_governance",
    .message = {"ガバナンス基準の全てを確認していません。", "The governance criteria were not checked."},
};

inline constexpr Breach management_not_checked{
    .code = "no_management",
    .message = {"マネジメント基準の全てを確認していません。", "The management criteria were not checked."},
};

inline constexpr Breach objectives_not_checked{
    .code = "no_objectives",
    .message = {"管理策基準の統制目標を確認していません。", "The control objectives were not checked."},
};

inline constexpr Breach basic_details_not_checked{
    .code = "no_basic_details",
    .message = {"末尾にBが付された詳細管理策を確認していません。", "The detailed controls marked B were not checked."},
};

/// A part of the criteria, and the breach if the buyer's check does not cover it.
struct CriteriaToCheck {
  CheckedCriteria criteria;
  const Breach* not_checked;
};

/// What the check covers (1.6).
inline constexpr std::array criteria_to_check = {
    CriteriaToCheck{CheckedCriteria::governance, &governance_not_checked},
    CriteriaToCheck{CheckedCriteria::management, &management_not_checked},
    CriteriaToCheck{CheckedCriteria::objectives, &objectives_not_checked},
    CriteriaToCheck{CheckedCriteria::basic_details, &basic_details_not_checked},
};

inline bool covers(const CisoCheck& check, CheckedCriteria criteria) {
  return check.covers && std::ranges::find(*check.covers, criteria) != check.covers->end();
}

inline bool covers_everything(const CisoCheck& check, const ProcurementContext& context) {
  if (is_by_item(check)) return has_every_requirement(check, context);
  return std::ranges::all_of(criteria_to_check,
                             [&](const CriteriaToCheck& each) { return covers(check, each.criteria); });
}

inline Answer check_own_check(const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label not_made_yet{
      "確認の日{0}は、判断の基準日{1}より後です。"
      "確認はまだ行われていないため、調達日までに行われることを確認してください。",
      "The check is dated {0}, after {1}, the day looked at: it has not been made yet. See that it is by the day of "
      "procurement."};
  constexpr Label extent_not_public{
      "2021年7月6日より前は、確認すべき範囲を定めた文書が確認できていません。"
      "確認の範囲が十分かを人が判断してください。",
      "Before 2021-07-06 no text found says how far the check goes: a person must judge whether its extent is enough."};
  constexpr Pointer responsible_at = path<&Procurement::ciso_check, &CisoCheck::responsible>;
  constexpr Pointer confirmed_at = path<&Procurement::ciso_check, &CisoCheck::confirmed_on>;
  if (!needs_own_check(procurement, context)) return Answer::not_applicable();
  Answer answer;
  if (!procurement.ciso_check) return answer.breach(no_check, path<&Procurement::ciso_check>);
  const std::string& responsible = answer.read<&Procurement::ciso_check, &CisoCheck::responsible>(procurement);
  const Date confirmed_on = answer.read<&Procurement::ciso_check, &CisoCheck::confirmed_on>(procurement);
  const Date on = answer.read<&Procurement::on>(procurement);
  answer.require(confirmed_on <= on, confirmed_later, confirmed_at);
  check_text(answer, responsible, responsible_at, nobody_responsible);
  if (context.as_of < confirmed_on && confirmed_on <= on)
    answer.judge("not_made_yet", confirmed_at, fill(not_made_yet, {to_string(confirmed_on), to_string(context.as_of)}),
                 Severity::warning);
  if (!since_review_of_measures.contains(on) && !covers_everything(*procurement.ciso_check, context))
    answer.judge("extent_not_public",
                 is_by_item(*procurement.ciso_check) ? path<&Procurement::ciso_check, &CisoCheck::items>
                                                     : path<&Procurement::ciso_check, &CisoCheck::covers>,
                 extent_not_public);
  return answer;
}

inline constexpr Breach check_not_in_criteria{
    .code = "not_in_criteria",
    .message = {"選定基準に、最高情報セキュリティ責任者の責任による確認が含まれていません。",
                "The selection criteria do not contain the check under the chief information security officer."},
};

inline Answer check_criteria(const Procurement& procurement, const ProcurementContext& context);

/// 1.4: the buyer's selection criteria ask for the check. Not asked of a procurement under a provisional measure.
inline constexpr Rule<Procurement> selection_criteria{
    {.id = "PROC-1.4",
     .clause = {Regulation::standards_guideline, "-", "R5"},
     .title = {"選定基準への記載", "Check in the selection criteria"},
     .text =
         {"やむを得ずリスト以外のサービスを選定する場合、PROC-1.3の確認を行うことをクラウドサービス選定基準に含める。",
          "When an unlisted service is unavoidable, the selection criteria of the body contain the check of PROC-1.3."},
     .standing = Standing::stated,
     .sources = {{{Source::reform_wg_2024, {"NISCの口頭による説明（2024年12月9日）", "NISC, orally, 2024-12-09"}}}},
     .in_force = since_standards_r5,
     .limits =
         {"この記載が2024年12月9日より前のガイドラインにあったかは確認できていないため、同日より前は人が判断する。",
          "Whether the guideline already said so before 2024-12-09 could not be found: until then a person judges."}},
    check_criteria,
};

inline Answer check_criteria(const Procurement& procurement, const ProcurementContext& context) {
  constexpr Label criteria_not_told{
      "選定基準に最高情報セキュリティ責任者の責任による確認が含まれているかが記載されていません。"
      "確認して記載してください。",
      "Whether the selection criteria contain the check is not told: look, and state it."};
  constexpr Label criteria_to_be_judged{
      "選定基準に確認を含めることを求めるガイドラインの記載が、調達日に既にあったかは確認できていません。",
      "Whether the guideline already asked on the day of procurement for the check to stand in the selection criteria "
      "could not be found."};
  constexpr Pointer at = path<&Procurement::ciso_check, &CisoCheck::in_selection_criteria>;
  if (!needs_own_check(procurement, context) || !procurement.ciso_check) return Answer::not_applicable();
  if (procurement.provisional && !falls_back_on_check(procurement, context)) return Answer::not_applicable();
  Answer answer;
  const bool is_known_to_hold = answer.read<&Procurement::on>(procurement) >= selection_criteria_known_from;
  const std::optional<bool> contained = procurement.ciso_check->in_selection_criteria;
  if (contained) answer.read<&Procurement::ciso_check, &CisoCheck::in_selection_criteria>(procurement);
  if (contained == true) return answer.met();
  if (!is_known_to_hold) return answer.judge("criteria_to_be_judged", at, criteria_to_be_judged);
  if (!contained) return answer.judge("criteria_not_told", at, criteria_not_told);
  return answer.breach(check_not_in_criteria, at);
}

inline constexpr RuleRow no_list_only_duty{
    .id = "PROC-1.5",
    .clause = {Regulation::scheme_guidance, "-", "2024-12-09"},
    .title = {"リストに限る業務はないこと", "No list-only duty"},
    .text = {"登録されたサービスに限って調達しなければならない業務は存在しない。",
             "There is no operation for which only a listed service may be bought."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"NISCの口頭による説明", "NISC, orally"}}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
};

inline Answer check_extent(const Procurement& procurement, const ProcurementContext& context);

/// 1.6: what the check covers, and that the risk of what falls short is assessed.
inline constexpr Rule<Procurement> extent_of_own_check{
    {.id = "PROC-1.6",
     .clause = {Regulation::provisional_measures, "2-ii", "2021-07-06"},
     .title = {"確認の範囲", "Extent of the check"},
     .text =
         {"確認は、ガバナンス基準及びマネジメント基準の全て並びに管理策基準の統制目標及び末尾にBが付された"
          "詳細管理策について行い、対策が不足している項目は当該機関がリスク評価を行う。",
          "The check covers all governance and management criteria, all control objectives and the detailed controls "
          "ending in B; the body assesses the risk of what falls short."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, {"2-ii 類型①-i", "2-ii, type (1)-i"}}}},
     .in_force = since_review_of_measures,
     .limits =
         {"範囲は暫定措置について定められたものであり、暫定措置によらない確認にも同じ範囲を用いる。"
          "確認項目の記載がある場合は項目ごとに判定し、基本言明要件は版ismap-2020の234項目による。"
          "版ismap-2025が適用される日以後は、要件の全てが公表されていないため人が判断する。"
          "確認の方法（一覧表の提示、認証、監査報告書等）は問わない。",
          "The extent is laid down for the provisional measures; the same is asked of a check without them. Where "
          "the items are given each is decided, by the 234 basic statement requirements of ismap-2020; once "
          "ismap-2025 applies a person judges, as not all of its requirements are public. By which means it was "
          "made (table of requirements, certificates, audit reports) plays no part."}},
    check_extent,
};

/// By what the check is said to cover as a whole.
inline void check_as_a_whole(Answer& answer, const Procurement& procurement) {
  constexpr Label extent_not_told{
      "確認の範囲が分かりません。確認項目ごとの結果又は確認の対象とした基準を記載してください。",
      "How far the check goes is not told: give the result of each item, or the criteria covered."};
  constexpr Label assessment_not_told{
      "満たさない事項のリスク評価を行ったかが分かりません。確認項目ごとの結果又は評価の有無を記載してください。",
      "Whether the risk of what falls short was assessed is not told: give the result of each item, or say so."};
  constexpr Pointer covers_at = path<&Procurement::ciso_check, &CisoCheck::covers>;
  constexpr Pointer assessed_at = path<&Procurement::ciso_check, &CisoCheck::shortfalls_assessed>;
  const CisoCheck& check = *procurement.ciso_check;
  if (!check.covers) {
    answer.missing(covers_at, extent_not_told);
  } else {
    for (const CriteriaToCheck& each : criteria_to_check) {
      const bool is_covered = covers(check, each.criteria);
      answer.derive(name_of(each.criteria), is_covered).require(is_covered, *each.not_checked, covers_at);
    }
  }
  if (!check.shortfalls_assessed) {
    answer.missing(assessed_at, assessment_not_told);
    return;
  }
  answer.read<&Procurement::ciso_check, &CisoCheck::shortfalls_assessed>(procurement);
  answer.require(*check.shortfalls_assessed, shortfalls_not_assessed, assessed_at);
}

inline Answer check_extent(const Procurement& procurement, const ProcurementContext& context) {
  if (!needs_own_check(procurement, context) || !procurement.ciso_check) return Answer::not_applicable();
  Answer answer;
  if (is_by_item(*procurement.ciso_check))
    check_items(answer, procurement, context);
  else
    check_as_a_whole(answer, procurement);
  return answer;
}

inline constexpr std::tuple section_1_own_check{&ciso_responsibility, &selection_criteria, &no_list_only_duty,
                                                &extent_of_own_check};

}  // namespace ismap::procurement
