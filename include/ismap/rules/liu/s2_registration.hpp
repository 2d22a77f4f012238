// ISMAP-LIU: how its registration differs from that of ISMAP.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/base_service.hpp>
#include <ismap/rules/control_criteria/edition.hpp>
#include <ismap/rules/liu/periods.hpp>
#include <ismap/rules/liu/special_report.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/violations.hpp>

#include <string>
#include <tuple>
#include <variant>

namespace ismap::liu {

/// The statement speaks on all three criteria: at least one control of each is realised. That every control asked for
/// is stated is a matter of the Control Criteria. Numbers of ismap-2025 that nothing confirms leave it to a person.
inline constexpr Rule<Statement> statement_scope{
    {.id = "LIU-2.1",
     .clause = {Regulation::liu_registration, "-", "2022"},
     .title = {"言明の対象となる基準", "Criteria that the statement covers"},
     .text =
         {"申請者は、ISMAPと同様に、ガバナンス基準、マネジメント基準及び管理策基準の全てについて言明を行う。",
          "As in ISMAP, the applicant makes its statement on the governance, management and controls criteria alike."},
     .standing = Standing::reported,
     .sources = {{{Source::x_regulation, "ISMAP-LIU, audit"}, {Source::committee_38, "ISMAP-LIU (1)"}}},
     .in_force = since_opening,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu,
     .limits =
         {"版ismap-2025の言明書において、公表資料でも取り込んだ表でも確認できない番号のみが実施されている基準は、"
          "人が判断する。",
          "Where a statement of ismap-2025 realises nothing of a criteria but numbers that neither a public source "
          "nor an imported table shows, a person decides."}},
    [](const Statement& statement, const Context& context) -> Answer {
      if (!control_criteria::has_catalog(statement, context)) return control_criteria::no_catalog(statement, context);
      using control_criteria::realised_controls;
      using control_criteria::RealisedControls;
      const Pointer at = context.statement / path<&Statement::controls>;
      const RealisedControls governance = realised_controls({Level::governance}, statement, context);
      const RealisedControls management = realised_controls({Level::management}, statement, context);
      const RealisedControls controls = realised_controls({Level::objective, Level::detail}, statement, context);
      Answer answer;
      answer.derive("governance_controls", governance.all())
          .derive("management_controls", management.all())
          .derive("controls_criteria_controls", controls.all())
          .require(governance.all() > 0, "no_governance", at,
                   {"ガバナンス基準の管理策が一つも実施されていません。", "No governance control is realised."})
          .require(management.all() > 0, "no_management", at,
                   {"マネジメント基準の管理策が一つも実施されていません。", "No management control is realised."})
          .require(
              controls.all() > 0, "no_controls", at,
              {"管理策基準の管理策が一つも実施されていません。", "No control of the controls criteria is realised."});
      const auto judge_unconfirmed = [&](const RealisedControls& found, const Label& message) {
        if (found.confirmed == 0 && found.unconfirmed > 0) answer.judge("unconfirmed", at, message);
      };
      judge_unconfirmed(
          governance, {"ガバナンス基準の管理策として実施されている番号は、いずれも確認できていません。ガバナンス基準の"
                       "管理策であるかを確認してください。",
                       "No governance number realised is confirmed: check that they are governance controls."});
      judge_unconfirmed(
          management,
          {"マネジメント基準の管理策として実施されている番号は、いずれも確認できていません。マネジメント基準"
           "の管理策であるかを確認してください。",
           "No management number realised is confirmed: check that they are management controls."});
      judge_unconfirmed(
          controls, {"管理策基準の管理策として実施されている番号は、いずれも確認できていません。管理策基準の管理策で"
                     "あるかを確認してください。",
                     "No number realised in the controls criteria is confirmed: check that they are its controls."});
      return answer;
    },
};

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

inline constexpr RuleRow assessed_controls{
    .id = "LIU-2.3",
    .clause = {Regulation::liu_registration, "-", "2022"},
    .title = {"外部監査の対象となる管理策", "Controls in the external assessment"},
    .text = {"管理策基準に係る外部監査は、サービスの基盤や構成に影響し重大な事故に至り得るリスクに関する詳細管理策を中"
             "心とする。",
             "In the controls criteria the assessment centres on the detailed controls against risks to the service's "
             "base or "
             "configuration that could end in a serious accident."},
    .standing = Standing::reported,
    .sources = {{{Source::assured, "ISMAP-LIU"}, {Source::x_regulation, "ISMAP-LIU, audit"}}},
    .in_force = since_opening,
    .automation = Automation::left_to_people,
    .scheme = Scheme::ismap_liu,
    .limits = {"対象の管理策の一覧は公表されていない。補足「ISMAP-"
               "LIUの外部監査の対象となる管理策」によりその番号を与えれば、実施結果報告書と照合すべき管理策が分かるが、"
               "実際に手続が実施された管理策は申請文書に現れないため、照合は人が行う。",
               "The list of controls is not public. The supplement liu_assessed_controls can name them, and so what to "
               "look up "
               "in the report; the documents do not show which controls were assessed, so a person compares."},
};

inline constexpr Rule<Dossier> internal_audit_report{
    {.id = "LIU-2.4",
     .clause = {Regulation::liu_registration, "-", "2022"},
     .title = {"内部監査の結果の提出", "Filing of the internal audit's result"},
     .text = {"申請者は、内部監査の結果を所定の様式により申請時に提出する。",
              "The applicant files the result of its internal audit, on the prescribed form, with the application."},
     .standing = Standing::reported,
     .sources = {{{Source::assured, "ISMAP-LIU"}}},
     .in_force = since_opening,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu,
     .limits = {"様式の番号及び記載事項は公表されていない。", "The number and content of the form are not public."}},
    [](const Dossier& dossier, const Context& context) -> Answer {
      if (rests_on_special_measures(dossier, context)) return Answer::not_applicable();
      if (!dossier.internal_audit) return Answer::unknown(path<&Dossier::internal_audit>);
      constexpr Pointer attached_at = path<&Dossier::internal_audit, &InternalAudit::report_attached>;
      Answer answer;
      answer.read(attached_at, dossier.internal_audit->report_attached)
          .require(dossier.internal_audit->report_attached, "not_attached", attached_at,
                   {"内部監査の結果が添付されていません。", "The result of the internal audit is not attached."});
      if (is_filed(DocumentKind::internal_audit_report, dossier.application)) return answer.hold();
      return answer.breach("document_missing", path<&Dossier::application, &Application::documents>,
                           Label{"申請文書に内部監査の報告書がありません。",
                                 "The report of the internal audit is not among the documents filed."},
                           Label{"所定の様式による内部監査の報告書を提出してください。",
                                 "File the internal audit's report on its form."});
    },
};

inline constexpr Rule<Dossier> internal_audit{
    {.id = "LIU-2.5",
     .clause = {Regulation::liu_registration, "別紙2 (annex 2)", "2025"},
     .title = {"別紙2の要件を満たす内部監査の実施", "Internal audit meeting annex 2"},
     .text = {"別紙2の要件を満たす内部監査が実施されていること。",
              "An internal audit that meets the requirements of annex 2 has been carried out."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, "ISMAP-LIU (7)"}}},
     .in_force = since_opening,
     .point = Point::internal_audit,
     .scheme = Scheme::ismap_liu,
     .limits = {"別紙2の要件は公表されていないため、要件を満たすかどうかは人が判断し、その結果を内部監査の記載に示す。",
                "Annex 2 is not public: a person decides whether it is met and records that in meets_annex_2."}},
    [](const Dossier& dossier, const Context& context) -> Answer {
      if (rests_on_special_measures(dossier, context)) return Answer::not_applicable();
      constexpr Pointer audit_at = path<&Dossier::internal_audit>;
      if (!dossier.internal_audit) return Answer::unknown(audit_at);
      const InternalAudit& audit = *dossier.internal_audit;
      constexpr Pointer at = path<&Dossier::internal_audit, &InternalAudit::meets_annex_2>;
      Answer answer;
      if (audit.conducted_on && *audit.conducted_on > dossier.application.filed_on) {
        constexpr Pointer conducted_at = audit_at / path<&InternalAudit::conducted_on>;
        answer.read(conducted_at, *audit.conducted_on)
            .judge(
                "conducted_late", conducted_at,
                fill({"内部監査の実施日である{0}が、申請日である{1}より後です。申請時に実施されていたかを確認してくださ"
                      "い。",
                      "The internal audit is dated {0}, after the filing on {1}. Check that it had been carried out."},
                     {to_string(*audit.conducted_on), to_string(dossier.application.filed_on)}),
                Severity::warning);
      }
      if (audit.meets_annex_2) {
        answer.read(at, *audit.meets_annex_2);
        return answer.require(
            *audit.meets_annex_2, "annex_2", at,
            {"内部監査が別紙2の要件を満たしていません。", "The internal audit does not meet annex 2."});
      }
      if (audit.conducted_on) answer.read(audit_at / path<&InternalAudit::conducted_on>, *audit.conducted_on);
      if (audit.period)
        answer.read(audit_at / path<&InternalAudit::period, &Period::first>, audit.period->first)
            .read(audit_at / path<&InternalAudit::period, &Period::last>, audit.period->last);
      const Supplement* supplied = context.supplement(Parameter::liu_annex_2_requirements);
      const std::string* requirements = supplied == nullptr ? nullptr : std::get_if<std::string>(&supplied->value);
      if (requirements == nullptr)
        return answer.judge("annex_2", audit_at,
                            Label{"内部監査が別紙2の要件を満たすかを確認してください。",
                                  "Confirm whether the internal audit meets annex 2."});
      return answer.rely_on(Parameter::liu_annex_2_requirements)
          .judge("annex_2", audit_at,
                 fill({"内部監査が別紙2の次の要件を満たすかを確認してください。{0}",
                       "Confirm whether the internal audit meets these requirements of annex 2: {0}"},
                      {*requirements}));
    },
};

inline constexpr RuleRow annex_2{
    .id = "LIU-2.6",
    .clause = {Regulation::liu_registration, "別紙2 (annex 2)", "2025"},
    .title = {"別紙2の内容", "Content of annex 2"},
    .text = {"内部監査を行う者、独立性、周期、範囲及び様式に関する別紙2の定めは確認できていない。",
             "What annex 2 says on who audits, independence, cycle, coverage and form could not be found."},
    .standing = Standing::not_found,
    .sources = {{{Source::committee_38, "ISMAP-LIU (7), naming annex 2"}}},
    .in_force = since_opening,
    .automation = Automation::left_to_people,
    .point = Point::uncounted,
    .scheme = Scheme::ismap_liu,
    .limits = {"条文が公表されていない。", "The text is not public."},
};

inline constexpr RuleRow review_points{
    .id = "LIU-2.7",
    .clause = {Regulation::liu_registration, "-", "2025"},
    .title = {"審査の観点", "Points of the review"},
    .text = {"ISMAP-LIUの申請は八つの観点から審査され、別紙2の内部監査に関する観点がISMAPの観点に加わる。",
             "An application is reviewed on eight points: those of ISMAP and one on the internal audit of annex 2."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, "ISMAP-LIU (1)-(8)"}}},
    .in_force = since_opening,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr RuleRow clause_numbers{
    .id = "LIU-2.8",
    .clause = {Regulation::liu_registration, "-", "2025"},
    .title = {"条項番号の変更", "Renumbered clauses"},
    .text =
        {"事前申請の廃止に伴い、ISMAP-LIUの登録規則の条項番号は、ISMAPの登録規則に対応する番号に改められたとみられる。",
         "With the end of the pre-application the clauses seem to have been renumbered in parallel to those of ISMAP."},
    .standing = Standing::inferred,
    .sources = {{{Source::committee_38, "ISMAP-LIU, citing 3.4 and 3.5"},
                 {Source::portal_incident_reports, "citing chapter 9"},
                 {Source::vendor_notes, "former portal page, citing chapters 3 and 7"}}},
    .in_force = {date(2025, 4, 1), {}},
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr RuleRow validity{
    .id = "LIU-2.9",
    .clause = {Regulation::liu_registration, "-", "2025"},
    .title = {"登録の有効期間及び更新", "Validity and renewal"},
    .text =
        {"ISMAP-LIUの登録の有効期間は確認できておらず、ISMAPと同じく監査対象期間の末日の翌日から{validity}とみられる。",
         "How long a registration is valid could not be found; probably, as in ISMAP, {validity} from the day "
         "after the assessment period."},
    .standing = Standing::inferred,
    .sources = {{{Source::x_regulation, "registration update, on ISMAP"}}},
    .in_force = since_opening,
    .automation = Automation::left_to_people,
    .scheme = Scheme::ismap_liu,
    .limits = {"ISMAPの規定からの推定であり、ISMAP-LIUの登録規則で確認する必要がある。",
               "Inferred from the rules of ISMAP: to be confirmed in those of ISMAP-LIU."},
};

inline constexpr RuleRow list{
    .id = "LIU-2.10",
    .clause = {Regulation::liu_registration, "-", "2025"},
    .title = {"ISMAP-LIUクラウドサービスリスト", "ISMAP-LIU cloud service list"},
    .text = {"ISMAP-"
             "LIUの登録サービスは独立したリストで公表され、ISMAPのリストと併せてISMAP等クラウドサービスリストという。",
             "Registered services are published on a list of their own; with that of ISMAP it forms the "
             "lists of ISMAP and other cloud services."},
    .standing = Standing::stated,
    .sources = {{{Source::nco_2025, "definitions"}}},
    .in_force = since_opening,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr Rule<Dossier> no_violation{
    {.id = "LIU-2.11",
     .clause = {Regulation::liu_registration, "-", "2025"},
     .title = {"規程違反の不存在", "No breach of the rules"},
     .text = {"制度の規程に違反していないこと。ISMAPと異なり、過去の登録削除は観点に掲げられていない。",
              "No rule of the scheme is broken. Unlike in ISMAP, past deletions are not named."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, "ISMAP (7), ISMAP-LIU (8)"}}},
     .in_force = since_opening,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu,
     .limits = {"申請文書に記載された違反、並びに更新する登録の履歴に表れている未報告のインシデント及び未届の変更のみを"
                "確認する"
                "。過去の登録削除を問わないことは、ISMAPの観点との文言の差からの推定である。",
                "Only breaches named in the dossier are seen, and what the history of the renewed registration shows "
                "unreported. That past deletions do not count is inferred from the wording."}},
    no_breach_of_the_rules,
};

inline constexpr Rule<Statement> base_services{
    {.id = "LIU-2.12",
     .clause = {Regulation::control_criteria, "2.2.2", "2022-04-01"},
     .title = {"基盤となるサービスの登録", "Registration of base services"},
     .text =
         {"言明の対象外のサービスを基盤とするSaaSは、その基盤となるサービスがISMAPクラウドサービスリストに登録されて"
          "いること。",
          "A base service outside the statement stands on the ISMAP cloud service list."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "2.2.2, 2.2.4"}, {Source::criteria_revision_2025, "2.2"}}},
     .in_force = since_opening,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu,
     .limits = {"基盤となるサービスがISMAP-LIUのリストにのみ登録されている場合の扱いは公表されていない（方針「ISMAP-"
                "LIUのリストにある基盤の扱い」）。",
                "Whether a base on the ISMAP-LIU list is enough is not public (policy base_on_liu_list)."}},
    [](const Statement& statement, const Context& context) -> Answer {
      const Pointer services_at = context.statement / path<&Statement::outside_services>;
      Answer answer;
      for (std::size_t i = 0; i < statement.outside_services.size(); ++i) {
        const OutsideService& service = statement.outside_services[i];
        if (!service.is_base) continue;
        const Pointer at = services_at / i / path<&OutsideService::registration_number>;
        if (is_stated(service.registration_number))
          check_base_service(answer, *service.registration_number, at, context);
        else
          answer.missing(at);
      }
      return answer;
    },
};

inline constexpr std::tuple section_2{
    &statement_scope,   &assessed_criteria,
    &assessed_controls, &internal_audit_report,
    &internal_audit,    &annex_2,
    &review_points,     &clause_numbers,
    &validity,          &list,
    &no_violation,      &base_services,
};

}  // namespace ismap::liu
