// ISMAP-LIU: how its registration differs from that of ISMAP. Of section 2, the criteria covered are in `s2_scope.hpp`,
// and the internal audit is in `s2_internal_audit.hpp`.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/base_service.hpp>
#include <ismap/rules/liu/periods.hpp>
#include <ismap/rules/remark.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/violations.hpp>

#include <cstddef>
#include <tuple>

namespace ismap::liu {

/// The points of the review.
inline constexpr RuleRow review_points{
    .id = "LIU-2.7",
    .clause = {Regulation::liu_registration, "-", "2025"},
    .title = {"審査の観点", "Points of the review"},
    .text = {"ISMAP-LIUの申請は八つの観点から審査され、別紙2の内部監査に関する観点がISMAPの観点に加わる。",
             "An application is reviewed on eight points: those of ISMAP and one on the internal audit of annex 2."},
    .standing = Standing::stated,
    .sources = {{{Source::committee_38, {"ISMAP-LIU (1)から(8)まで", "ISMAP-LIU (1)-(8)"}}}},
    .in_force = since_opening,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

/// How the clauses are numbered since the pre-application ended.
inline constexpr RuleRow clause_numbers{
    .id = "LIU-2.8",
    .clause = {Regulation::liu_registration, "-", "2025"},
    .title = {"条項番号の変更", "Renumbered clauses"},
    .text =
        {"事前申請の廃止に伴い、ISMAP-LIUの登録規則の条項番号は、ISMAPの登録規則に対応する番号に改められたとみられる。",
         "With the end of the pre-application the clauses seem to have been renumbered in parallel to those of ISMAP."},
    .standing = Standing::inferred,
    .sources = {{{Source::committee_38, {"ISMAP-LIU（3.4及び3.5を引用）", "ISMAP-LIU, citing 3.4 and 3.5"}},
                 {Source::portal_incident_reports, {"第9章の引用", "citing chapter 9"}},
                 {Source::vendor_notes,
                  {"旧ポータルのページ（第3章及び第7章を引用）", "former portal page, citing chapters 3 and 7"}}}},
    .in_force = {date(2025, 4, 1), {}},
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

/// Of every duty under the registration rules of ISMAP-LIU.
inline constexpr Remark numbers_inferred{
    .rule = &clause_numbers,
    .code = "inferred",
    .severity = Severity::advice,
    .message =
        {"ISMAP-LIUクラウドサービス登録規則の条番号は、ISMAPクラウドサービス登録規則の条番号からの推定です。",
         "The clause numbers of the ISMAP-LIU registration rules are inferred from those of the ISMAP registration "
         "rules."},
};

/// How long a registration lasts: inferred.
inline constexpr RuleRow validity{
    .id = "LIU-2.9",
    .clause = {Regulation::liu_registration, "-", "2025"},
    .title = {"登録の有効期間及び更新", "Validity and renewal"},
    .text =
        {"ISMAP-LIUの登録の有効期間は確認できておらず、ISMAPと同じく監査対象期間の末日の翌日から{validity}とみられる。",
         "How long a registration is valid could not be found; probably, as in ISMAP, {validity} from the day after "
         "the assessment period."},
    .standing = Standing::inferred,
    .sources = {{{Source::x_regulation,
                  {"登録の更新に係る記事（ISMAPに関するもの）", "registration update, on ISMAP"}}}},
    .in_force = since_opening,
    .automation = Automation::left_to_people,
    .scheme = Scheme::ismap_liu,
    .limits = {"ISMAPの規定からの推定であり、ISMAP-LIUの登録規則で確認する必要がある。",
               "Inferred from the rules of ISMAP: to be confirmed in those of ISMAP-LIU."},
};

/// Of a live registration, while the policy liu_validity leaves its length undecided.
inline constexpr Remark validity_not_public{
    .rule = &validity,
    .code = "not_public",
    .severity = Severity::advice,
    .message = {"ISMAP-LIUの登録の有効期間は公表資料で確認できないため、"
                "満了を判断していません（方針「ISMAP-LIUの登録の有効期間」）。",
                "No public text says how long a registration of ISMAP-LIU lasts; its end is not decided (policy "
                "liu_validity)."},
};

/// The list of the registered services.
inline constexpr RuleRow list{
    .id = "LIU-2.10",
    .clause = {Regulation::liu_registration, "-", "2025"},
    .title = {"ISMAP-LIUクラウドサービスリスト", "ISMAP-LIU cloud service list"},
    .text = {"ISMAP-LIUの登録サービスは独立したリストで公表され、"
             "ISMAPのリストと併せてISMAP等クラウドサービスリストという。",
             "Registered services are published on a list of their own; with that of ISMAP it forms the lists of ISMAP "
             "and other cloud services."},
    .standing = Standing::stated,
    .sources = {{{Source::nco_2025, {"定義", "definitions"}}}},
    .in_force = since_opening,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

/// No rule of the scheme is broken.
inline constexpr Rule<Dossier> no_violation{
    {.id = "LIU-2.11",
     .clause = {Regulation::liu_registration, "-", "2025"},
     .title = {"規程違反の不存在", "No breach of the rules"},
     .text = {"制度の規程に違反していないこと。ISMAPと異なり、過去の登録削除は観点に掲げられていない。",
              "No rule of the scheme is broken. Unlike in ISMAP, past deletions are not named."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, {"ISMAP (7)及びISMAP-LIU (8)", "ISMAP (7), ISMAP-LIU (8)"}}}},
     .in_force = since_opening,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu,
     .limits = {"申請文書に記載された違反、並びに更新する登録の履歴に表れている未報告のインシデント及び未届の変更のみを"
                "確認する。過去の登録削除を問わないことは、ISMAPの観点との文言の差からの推定である。",
                "Only breaches named in the dossier are seen, and what the history of the renewed registration shows "
                "unreported. That past deletions do not count is inferred from the wording."}},
    no_breach_of_the_rules,
};

/// Control Criteria 2.2.2: a base outside the statement is registered.
inline constexpr Rule<Statement> base_services{
    {.id = "LIU-2.12",
     .clause = {Regulation::control_criteria, "2.2.2", "2022-04-01"},
     .title = {"基盤となるサービスの登録", "Registration of base services"},
     .text = {"言明の対象外のサービスを基盤とするSaaSは、"
              "その基盤となるサービスがISMAPクラウドサービスリストに登録されていること。",
              "A base service outside the statement stands on the ISMAP cloud service list."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"2.2.2及び2.2.4", "2.2.2, 2.2.4"}},
                  {Source::criteria_revision_2025, "2.2"}}},
     .in_force = since_opening,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu,
     .limits = {"基盤となるサービスがISMAP-LIUのリストにのみ登録されている場合の扱いは公表されていない（方針"
                "「ISMAP-LIUのリストにある基盤の扱い」）。",
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
    &review_points, &clause_numbers, &validity, &list, &no_violation, &base_services,
};

}  // namespace ismap::liu
