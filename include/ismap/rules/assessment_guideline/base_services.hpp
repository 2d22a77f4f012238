// Services built on other services, and what their assessment may leave to that of the base.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/model/statement_index.hpp>
#include <ismap/rules/assessment_guideline/context.hpp>
#include <ismap/rules/control_criteria/outside_services.hpp>
#include <ismap/rules/remark.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>
#include <utility>
#include <vector>

namespace ismap::assessment_guideline {

/// Control Criteria 2.2.2: a base service is registered; STM-2.2.2c decides it.
inline constexpr RuleRow base_on_the_list{
    .id = "DEP-1",
    .clause = {Regulation::control_criteria, "2.2.2", "2022-04-01"},
    .title = {"基盤サービスの登録", "A base service is registered"},
    .text =
        {"言明の対象外の基盤サービスは、ISMAPクラウドサービスリストに登録されていることを要する。"
         "STM-2.2.2cと同じ規定であり、同規則で判定する。",
         "A base service outside the statement must be on the ISMAP Cloud Service List. The same rule as STM-2.2.2c, "
         "which decides it."},
    .standing = Standing::stated,
    .sources = {{{Source::criteria_revision_2025, {"基盤サービス", "base services"}}}},
    .automation = Automation::information,
};

/// Of a service in the register and its base: not enough for a service of ISMAP, or under the policy base_on_liu_list.
inline constexpr Remark base_on_liu_list{
    .rule = &base_on_the_list,
    .code = "on_liu_list",
    .severity = Severity::error,
    .message = {"サービス{0}の基盤である{1}はISMAP-LIUのリストに登録されており、ISMAPのリストにはありません。",
                "{1}, on which the service {0} is built, is on the ISMAP-LIU list, not on the ISMAP list."},
};

/// The same where it is open whether that is enough (Q15).
inline constexpr Remark base_on_liu_list_open{
    .rule = base_on_liu_list.rule,
    .code = base_on_liu_list.code,
    .severity = Severity::warning,
    .message = base_on_liu_list.message,
};

inline constexpr Remark base_not_declared{
    .rule = &base_on_the_list,
    .code = "base_not_declared",
    .severity = Severity::warning,
    .message =
        {"言明書の管理策（{1}件）はサービス{0}から統制を引き継いでいますが、"
         "言明対象外のサービスのうち基盤となるものとして記載されていません。",
         "The statement takes controls ({1}) over from the service {0}, but does not name it as a base among the "
         "services outside the statement."},
};

inline Answer omission_of(const std::vector<Row>& rows, const Dossier& dossier, const PlanContext& context);

/// DEP-2: the assessment may leave out the controls that are taken over from a registered base service.
inline constexpr Rule<Dossier, PlanContext> inherited_may_be_omitted{
    {.id = "DEP-2",
     .clause = {Regulation::control_criteria, "2.2.4", "2022-04-01"},
     .title = {"引き継いだ統制の監査の省略", "Leaving out inherited controls"},
     .text =
         {"基盤サービスが登録されているときは、その統制を引き継ぎ、当該統制に係る監査手続を省略することができる。",
          "If the base service is registered, its controls may be taken over and the procedures on them may be left "
          "out of the assessment."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_revision_2025, {"基盤サービス", "base services"}},
                  {Source::criteria_2022, "2.2.4"}}},
     .limits = {"登録の有無は申請日により、STM-2.2.4-inhで判定する。"
                "その後の一時停止又は削除の影響は公表されていない（DEP-5）。"
                "基盤サービスの側で当該統制が言明されているかは登録簿からは分からない。",
                "STM-2.2.4-inh decides, as of the day of filing. What a later suspension or deletion entails is not "
                "public (DEP-5). The register does not show whether the base service states the control."}},
    [](const Dossier& dossier, const PlanContext& context) -> Answer {
      return omission_of(context.index.taken_over, dossier, context);
    },
};

/// The surroundings in which base services are looked up: the register as of `day`.
inline Context looked_up_on(Date day, const Context& context) {
  Surroundings then = context;
  then.as_of = day;
  return {std::move(then), context.catalog, context.index, context.scheme, context.statement};
}

/// The same as of the day of filing.
inline Context at_filing(const Dossier& dossier, const Context& context) {
  return looked_up_on(dossier.application.filed_on, context);
}

/// Whether the assessment may leave out the controls in `rows`, all of stance `inherited`: what STM-2.2.4-inh answers
/// for them as of the day of filing. If it would no longer on a later `as_of`, a reviewer decides (DEP-5).
inline Answer omission_of(const std::vector<Row>& rows, const Dossier& dossier, const PlanContext& context) {
  constexpr Label no_longer{
      "引継ぎ元のサービスは申請日には登録されていましたが、{0}現在は同じではありません。"
      "その影響を定めた文書は公表されていません。",
      "The service that controls are taken over from was registered on the day of filing, but as of {0} that no longer "
      "holds. No public text says what follows."};
  const auto inheritance = [&](Date day) {
    return control_criteria::check_inherited_rows(rows, dossier.statement, looked_up_on(day, context)).verdict();
  };
  Answer answer;
  if (rows.empty()) return answer;
  const Date filed = answer.read<&Dossier::application, &Application::filed_on>(dossier);
  const Verdict on_filing = inheritance(filed);
  answer.follow(control_criteria::inherited_controls, on_filing);
  if (on_filing == Verdict::met && context.as_of > filed && inheritance(context.as_of) != Verdict::met)
    answer.judge("no_longer", context.statement / path<&Statement::controls>,
                 fill(no_longer, {to_string(context.as_of)}), Severity::warning);
  return answer;
}

/// Provisional measures 2-ii: a service may have to wait until its base is registered.
inline constexpr RuleRow waiting_for_the_base{
    .id = "DEP-3",
    .clause = {Regulation::provisional_measures, "2-ii", "2021-07-06"},
    .title = {"基盤サービスの登録待ち", "Waiting for the base"},
    .text = {"SaaSはその基盤サービスの登録を待つこととなり、"
             "これがSaaSに係る暫定措置を2023年3月31日まで延長する理由とされた。",
             "A SaaS waits for its base to be registered; that was a ground for extending the provisional measures for "
             "SaaS to 2023-03-31."},
    .standing = Standing::stated,
    .sources = {{{Source::provisional_2021, "SaaS"}}},
    .in_force = Interval{date(2021, 7, 6), {}},
    .automation = Automation::information,
};

/// A plan to make clear what need not be assessed above a registered base.
inline constexpr RuleRow base_layer_plan{
    .id = "DEP-4",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"基盤層の監査の省略の明確化", "Making explicit what the base covers"},
    .text = {"登録済みのIaaS又はPaaS上のSaaSについて、"
             "基盤層の項目の監査が不要であることの明確化が2025年度に計画された。結果は確認できていない。"
             "LIU-4.2と同じ。",
             "For FY2025 it was planned to make clear that a SaaS on a registered IaaS or PaaS needs no assessment of "
             "items of the base layer. No outcome could be found. The same as LIU-4.2."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"今後の計画に係る説明", "plan"}}}},
    .in_force = Interval{date(2024, 12, 9), {}},
    .automation = Automation::information,
};

/// What a suspended or deleted base entails, on which nothing is public.
inline constexpr RuleRow base_suspended_or_deleted{
    .id = "DEP-5",
    .clause = {Regulation::service_registration, "-", "final-2020"},
    .title = {"基盤サービスの一時停止又は削除の影響", "When the base is suspended or deleted"},
    .text =
        {"基盤サービスが一時停止され又は削除されたときの上位のサービスの扱いは、2020年に質問されて後の案内に委ねられ、"
         "その後の回答は確認できていない。",
         "What happens to the upper service when its base is suspended or deleted was asked in 2020 and left to later "
         "guidance; no answer could be found."},
    .standing = Standing::not_found,
    .sources = {{{Source::public_comment_2020, {"基盤サービスに係る回答", "base services"}}}},
    .automation = Automation::left_to_people,
    .limits = {"扱いを定めた文書が公表されていない。自動的な波及は判定しない。",
               "No public text says. Nothing follows automatically."},
};

/// What to do for what stands on a base that is not registered for certain.
inline constexpr Label ask_registrants{
    "各サービスの登録者に、基盤から引き継いだ統制への影響及び基盤の変更の予定を確認してください。",
    "Ask the registrants what it does to the controls they took over, and whether they change the base."};

inline constexpr Remark base_suspended{
    .rule = &base_suspended_or_deleted,
    .code = "base_not_valid",
    .severity = Severity::warning,
    .message =
        {"サービス{0}の登録は、基準日において一時停止中です。"
         "これを基盤とするサービス（{1}件）の登録がどうなるかを定めた文書は公表されていません。"
         "各サービスの登録の状態はそれぞれの履歴によるものです。人が確認してください。",
         "The registration of the service {0} is suspended on the day looked at. No public text decides what becomes "
         "of what stands on it (services: {1}); each is shown in the state of its own history. A person must look."},
    .remedy = ask_registrants,
};

inline constexpr Remark base_not_registered{
    .rule = &base_suspended_or_deleted,
    .code = base_suspended.code,
    .severity = base_suspended.severity,
    .message =
        {"サービス{0}は、基準日において有効な登録がありません。"
         "これを基盤とするサービス（{1}件）の登録がどうなるかを定めた文書は公表されていません。"
         "各サービスの登録の状態はそれぞれの履歴によるものです。人が確認してください。",
         "The service {0} has no valid registration on the day looked at. No public text decides what becomes of what "
         "stands on it (services: {1}); each is shown in the state of its own history. A person must look."},
    .remedy = ask_registrants,
};

/// Of a whole register.
inline constexpr Remark bases_not_registered{
    .rule = &base_suspended_or_deleted,
    .code = base_suspended.code,
    .severity = base_suspended.severity,
    .message =
        {"基盤の登録が一時停止され、又は失われた場合に、これを基盤とするサービス（{0}件）"
         "の登録がどうなるかを定めた文書は公表されていません。人が確認してください。",
         "No public text decides what becomes of what stands on a base (services: {0}) whose registration is suspended "
         "or not valid. A person must look."},
    .remedy = ask_registrants,
};

inline constexpr Remark base_not_decided{
    .rule = &base_suspended_or_deleted,
    .code = "base_not_decided",
    .severity = Severity::warning,
    .message =
        {"サービス{0}の登録の状態は、登録簿の記載からは確定できません。"
         "これを基盤とするサービス（{1}件）への影響は、登録簿を確認した上で、人が判断してください。",
         "The register does not decide the state of the service {0}. What it means for what stands on it (services: "
         "{1}) is for a person, once the register is put right."},
    .remedy = ask_registrants,
};

inline constexpr Remark if_base_ends{
    .rule = &base_suspended_or_deleted,
    .code = "if_it_ends",
    .severity = Severity::advice,
    .message =
        {"サービス{0}の登録が一時停止され、又は失われた場合に、これを基盤とするサービス（{1}件）"
         "の登録がどうなるかを定めた文書は公表されていません。その場合は人が確認することとなります。",
         "No public text decides what would become of what stands on {0} (services: {1}) if its registration were "
         "suspended or ended; a person would have to look."},
};

inline constexpr Remark controls_of_lost_base{
    .rule = &base_suspended_or_deleted,
    .code = "controls_taken_over",
    .severity = Severity::warning,
    .message =
        {"言明書の管理策（{1}件）は、登録が一時停止中であるか、"
         "又は有効な登録がないサービス{0}から統制を引き継いでいます。",
         "The statement takes controls ({1}) over from the service {0}, whose registration is suspended or not valid "
         "on the day looked at."},
};

inline constexpr Remark controls_of_undecided_base{
    .rule = &base_suspended_or_deleted,
    .code = controls_of_lost_base.code,
    .severity = controls_of_lost_base.severity,
    .message =
        {"言明書の管理策（{1}件）は、登録の状態が登録簿の記載からは確定できないサービス{0}から統制を引き継いでいます。",
         "The statement takes controls ({1}) over from the service {0}, whose state the register does not decide."},
};

/// Registration rules 3.5(5): the upper service tells its users of its own suspension or deletion only.
inline constexpr RuleRow own_suspension_or_deletion{
    .id = "DEP-6",
    .clause = {Regulation::service_registration, "3.5(5)", "final-2020"},
    .title = {"利用者への通知の対象", "Whose suspension users are told of"},
    .text = {"上位のサービスの登録者が3.5(5)により負う義務は、自らの登録の一時停止又は削除に係るものである。",
             "The duty of the upper service's registrant under 3.5(5) concerns its own suspension or deletion."},
    .standing = Standing::inferred,
    .sources = {{{Source::public_comment_2020, {"3.5(5)の文言", "wording of 3.5(5)"}}}},
    .automation = Automation::information,
};

/// A registration does not extend to services that are built on the registered one.
inline constexpr RuleRow registration_does_not_pass_on{
    .id = "DEP-8",
    .clause = {Regulation::service_registration, "-", "2026"},
    .title = {"登録の効果の範囲", "Registration does not pass on"},
    .text = {"登録の効果は、登録されたサービスを基盤とする他のサービスに及ばない。登録は製品ごとに行う。",
             "Registration does not pass to a service built on a registered one; products are registered one by one."},
    .standing = Standing::reported,
    .sources = {{{Source::vendor_notes, {"製品の登録", "registration of products"}}}},
    .automation = Automation::information,
};

inline constexpr std::tuple base_services{
    &base_on_the_list,          &inherited_may_be_omitted,   &waiting_for_the_base,          &base_layer_plan,
    &base_suspended_or_deleted, &own_suspension_or_deletion, &registration_does_not_pass_on,
};

}  // namespace ismap::assessment_guideline
