// ISMAP-LIU: the criteria that the statement and the external assessment cover.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/edition.hpp>
#include <ismap/rules/control_criteria/governance_and_management.hpp>
#include <ismap/rules/control_criteria/objectives_and_basic_details.hpp>
#include <ismap/rules/control_criteria/revised_requirements.hpp>
#include <ismap/rules/liu/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::liu {

inline constexpr Label state_controls{"実施している管理策を言明してください。",
                                      "State the controls that are implemented."};

inline constexpr Breach no_governance{
    .code = "no_governance",
    .message = {"ガバナンス基準の管理策が一つも実施されていません。", "No governance control is realised."},
    .cure = {.kind = RemedyKind::add_entry,
             .what = state_controls,
             .together = CuredTogether::with_one_message,
             .covered_by_rules = {&control_criteria::governance_criteria,
                                  &control_criteria::revision_governance_and_management}},
};
inline constexpr Breach no_management{
    .code = "no_management",
    .message = {"マネジメント基準の管理策が一つも実施されていません。", "No management control is realised."},
    .cure = {.kind = RemedyKind::add_entry,
             .what = state_controls,
             .together = CuredTogether::with_one_message,
             .covered_by_rules = {&control_criteria::management_criteria,
                                  &control_criteria::revision_governance_and_management}},
};
inline constexpr Breach no_controls{
    .code = "no_controls",
    .message = {"管理策基準の管理策が一つも実施されていません。", "No control of the controls criteria is realised."},
    .cure = {.kind = RemedyKind::add_entry,
             .what = state_controls,
             .together = CuredTogether::with_one_message,
             .covered_by_rules = {&control_criteria::objectives_and_basic_details,
                                  &control_criteria::revision_objectives_and_details}},
};

inline Answer check_scope(const Statement& statement, const Context& context);

/// The statement speaks on all three criteria: at least one control of each is realised. That every control asked for
/// is stated is a matter of the Control Criteria. Where all numbers realised are unconfirmed ones of ismap-2025, a
/// reviewer decides.
inline constexpr Rule<Statement> statement_scope{
    {.id = "LIU-2.1",
     .clause = {Regulation::liu_registration, "-", "2022"},
     .title = {"言明の対象となる基準", "Criteria that the statement covers"},
     .text =
         {"申請者は、ISMAPと同様に、ガバナンス基準、マネジメント基準及び管理策基準の全てについて言明を行う。",
          "As in ISMAP, the applicant makes its statement on the governance, management and controls criteria alike."},
     .standing = Standing::reported,
     .sources = {{{Source::x_regulation, {"ISMAP-LIUの監査に係る記事", "ISMAP-LIU, audit"}},
                  {Source::committee_38, "ISMAP-LIU (1)"}}},
     .in_force = since_opening,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu,
     .limits =
         {"版ismap-2025の言明書において、公表資料でも取り込んだ表でも確認できない番号のみが実施されている基準は、"
          "人が判断する。",
          "Where a statement of ismap-2025 realises nothing of a criteria but numbers that neither a public source nor "
          "an imported table shows, a person decides."}},
    check_scope,
};

inline constexpr Label governance_unconfirmed{
    "ガバナンス基準の管理策として実施されている番号は、いずれも確認できていません。"
    "ガバナンス基準の管理策であるかを確認してください。",
    "No governance number realised is confirmed: check that they are governance controls."};
inline constexpr Label management_unconfirmed{
    "マネジメント基準の管理策として実施されている番号は、いずれも確認できていません。"
    "マネジメント基準の管理策であるかを確認してください。",
    "No management number realised is confirmed: check that they are management controls."};
inline constexpr Label controls_unconfirmed{
    "管理策基準の管理策として実施されている番号は、いずれも確認できていません。"
    "管理策基準の管理策であるかを確認してください。",
    "No number realised in the controls criteria is confirmed: check that they are its controls."};

inline Answer check_scope(const Statement& statement, const Context& context) {
  using control_criteria::realised_controls;
  using control_criteria::RealisedControls;
  if (!control_criteria::has_catalog(statement, context)) return control_criteria::no_catalog(statement, context);
  const Pointer at = context.statement / path<&Statement::controls>;
  const RealisedControls governance = realised_controls({Level::governance}, statement, context);
  const RealisedControls management = realised_controls({Level::management}, statement, context);
  const RealisedControls controls = realised_controls({Level::objective, Level::detail}, statement, context);
  Answer answer;
  answer.derive("governance_controls", governance.all())
      .derive("management_controls", management.all())
      .derive("controls_criteria_controls", controls.all())
      .require(governance.all() > 0, no_governance, at)
      .require(management.all() > 0, no_management, at)
      .require(controls.all() > 0, no_controls, at);
  const auto judge_unconfirmed = [&](const RealisedControls& found, const Label& message) {
    if (found.confirmed == 0 && found.unconfirmed > 0) answer.judge("unconfirmed", at, message);
  };
  judge_unconfirmed(governance, governance_unconfirmed);
  judge_unconfirmed(management, management_unconfirmed);
  judge_unconfirmed(controls, controls_unconfirmed);
  return answer;
}

/// The external assessment covers all three criteria.
inline constexpr RuleRow assessed_criteria{
    .id = "LIU-2.2",
    .clause = {Regulation::liu_registration, "-", "2022"},
    .title = {"外部監査の対象となる基準", "Criteria in the external assessment"},
    .text = {"外部監査は三つの基準の全てについて行い、管理策基準に係る部分に限り対象を縮減する。",
             "All three criteria are assessed externally; only the part on the controls criteria is reduced."},
    .standing = Standing::stated,
    .sources = {{{Source::digital_agency_liu, "外部監査"}}},
    .in_force = since_opening,
    .automation = Automation::left_to_people,
    .scheme = Scheme::ismap_liu,
    .limits = {"申請文書には発見事項のみが現れ、どの管理策について手続が実施されたかは現れない。",
               "The documents show findings only, not which controls the procedures were performed on."},
};

/// The controls that it centres on; their list is not public.
inline constexpr RuleRow assessed_controls{
    .id = "LIU-2.3",
    .clause = {Regulation::liu_registration, "-", "2022"},
    .title = {"外部監査の対象となる管理策", "Controls in the external assessment"},
    .text = {"管理策基準に係る外部監査は、サービスの基盤や構成に影響し重大な事故に至り得るリスクに関する詳細管理策を"
             "中心とする。",
             "In the controls criteria the assessment centres on the detailed controls against risks to the service's "
             "base or configuration that could end in a serious accident."},
    .standing = Standing::reported,
    .sources = {{{Source::assured, "ISMAP-LIU"},
                 {Source::x_regulation, {"ISMAP-LIUの監査に係る記事", "ISMAP-LIU, audit"}}}},
    .in_force = since_opening,
    .automation = Automation::left_to_people,
    .scheme = Scheme::ismap_liu,
    .limits = {"対象の管理策の一覧は公表されていない。補足「ISMAP-LIUの外部監査の対象となる管理策」によりその番号を"
               "与えれば、実施結果報告書と照合すべき管理策が分かるが、"
               "実際に手続が実施された管理策は申請文書に現れないため、照合は人が行う。",
               "The list of controls is not public. The supplement liu_assessed_controls can name them, and so what to "
               "look up in the report; the documents do not show which controls were assessed, so a person compares."},
};

inline constexpr std::tuple section_2_scope{&statement_scope, &assessed_criteria, &assessed_controls};

}  // namespace ismap::liu
