// ISMAP-LIU: the internal audit, which the special measures relax.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/liu/periods.hpp>
#include <ismap/rules/liu/special_report.hpp>
#include <ismap/rules/rule.hpp>

#include <string>
#include <tuple>
#include <utility>
#include <variant>

namespace ismap::liu {

inline constexpr Breach audit_result_not_attached{
    .code = "not_attached",
    .message = {"内部監査の結果が添付されていません。", "The result of the internal audit is not attached."},
    .cure = {.kind = RemedyKind::obtain_document,
             .what = {"内部監査の結果を添付してください。", "Attach the result of the internal audit."}},
};
inline constexpr Breach audit_report_not_filed{
    .code = "document_missing",
    .message = {"申請文書に内部監査の報告書がありません。",
                "The report of the internal audit is not among the documents filed."},
    .remedy = {"所定の様式による内部監査の報告書を提出してください。", "File the internal audit's report on its form."},
    .cure = {.kind = RemedyKind::obtain_document,
             .what = {"内部監査の報告書を提出してください。", "File the report of the internal audit."},
             .together = CuredTogether::with_one_message},
};

/// The result of the internal audit is attached, and its report is filed.
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
      Answer answer;
      const bool attached = answer.read<&Dossier::internal_audit, &InternalAudit::report_attached>(dossier);
      answer.require(attached, audit_result_not_attached,
                     path<&Dossier::internal_audit, &InternalAudit::report_attached>);
      return answer.require(is_filed(DocumentKind::internal_audit_report, dossier.application), audit_report_not_filed,
                            path<&Dossier::application, &Application::documents>);
    },
};

inline constexpr Breach audit_not_as_annex_2_asks{
    .code = "annex_2",
    .message = {"内部監査が別紙2の要件を満たしていません。", "The internal audit does not meet annex 2."},
    .cure = {.kind = RemedyKind::obtain_document,
             .what = {"別紙2の要件を満たす内部監査を実施してください。",
                      "Carry out an internal audit that meets annex 2."}},
};

inline Answer check_internal_audit(const Dossier& dossier, const Context& context);

/// Annex 2: an internal audit that meets it was carried out.
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
    check_internal_audit,
};

inline constexpr Label audit_after_filing{
    "内部監査の実施日である{0}が、申請日である{1}より後です。申請時に実施されていたかを確認してください。",
    "The internal audit is dated {0}, after the filing on {1}. Check that it had been carried out."};
inline constexpr Label does_audit_meet_annex_2{"内部監査が別紙2の要件を満たすかを確認してください。",
                                               "Confirm whether the internal audit meets annex 2."};
inline constexpr Label does_audit_meet_requirements{
    "内部監査が別紙2の次の要件を満たすかを確認してください。{0}",
    "Confirm whether the internal audit meets these requirements of annex 2: {0}"};

/// Notes when the audit was carried out and for which period, and leaves it to a reviewer whether it meets annex 2: by
/// its requirements, if the user supplied them.
inline Answer judge_internal_audit(Answer answer, const InternalAudit& audit, const Context& context) {
  constexpr Pointer at = path<&Dossier::internal_audit>;
  if (audit.conducted_on) answer.read<&InternalAudit::conducted_on>(audit, at);
  if (audit.period) {
    answer.read<&InternalAudit::period, &Period::first>(audit, at);
    answer.read<&InternalAudit::period, &Period::last>(audit, at);
  }
  const Supplement* supplied = context.supplement(Parameter::liu_annex_2_requirements);
  const std::string* requirements = supplied == nullptr ? nullptr : std::get_if<std::string>(&supplied->value);
  if (requirements == nullptr) return answer.judge("annex_2", at, does_audit_meet_annex_2);
  return answer.rely_on(Parameter::liu_annex_2_requirements)
      .judge("annex_2", at, fill(does_audit_meet_requirements, {*requirements}));
}

inline Answer check_internal_audit(const Dossier& dossier, const Context& context) {
  constexpr Pointer at = path<&Dossier::internal_audit>;
  if (rests_on_special_measures(dossier, context)) return Answer::not_applicable();
  if (!dossier.internal_audit) return Answer::unknown(at);
  const InternalAudit& audit = *dossier.internal_audit;
  const Date filed_on = dossier.application.filed_on;
  Answer answer;
  if (audit.conducted_on && *audit.conducted_on > filed_on) {
    answer.read<&InternalAudit::conducted_on>(audit, at);
    answer.judge("conducted_late", at / path<&InternalAudit::conducted_on>,
                 fill(audit_after_filing, {to_string(*audit.conducted_on), to_string(filed_on)}), Severity::warning);
  }
  if (!audit.meets_annex_2) return judge_internal_audit(std::move(answer), audit, context);
  answer.read<&InternalAudit::meets_annex_2>(audit, at);
  return answer.require(*audit.meets_annex_2, audit_not_as_annex_2_asks, at / path<&InternalAudit::meets_annex_2>);
}

/// Annex 2 is not public.
inline constexpr RuleRow annex_2{
    .id = "LIU-2.6",
    .clause = {Regulation::liu_registration, "別紙2 (annex 2)", "2025"},
    .title = {"別紙2の内容", "Content of annex 2"},
    .text = {"内部監査を行う者、独立性、周期、範囲及び様式に関する別紙2の定めは確認できていない。",
             "What annex 2 says on who audits, independence, cycle, coverage and form could not be found."},
    .standing = Standing::not_found,
    .sources = {{{Source::committee_38, {"別紙2に言及するISMAP-LIU (7)", "ISMAP-LIU (7), naming annex 2"}}}},
    .in_force = since_opening,
    .automation = Automation::left_to_people,
    .point = Point::uncounted,
    .scheme = Scheme::ismap_liu,
    .limits = {"条文が公表されていない。", "The text is not public."},
};

inline constexpr std::tuple section_2_internal_audit{&internal_audit_report, &internal_audit, &annex_2};

}  // namespace ismap::liu
