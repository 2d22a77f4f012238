// Common Standards for agencies, section 4.2: using cloud services.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/procurement/s1_principle.hpp>
#include <ismap/rules/rule.hpp>

#include <algorithm>
#include <array>
#include <tuple>

namespace ismap::procurement {

inline constexpr RuleRow review_of_use{
    .id = "CS-4.2.1-2a",
    .clause = {Regulation::common_standards, "4.2.1(2)(a)", "R7"},
    .title = {"利用の検討", "Review of the use"},
    .text = {"情報の格付及び取扱制限、業務への影響並びに利用を認める基準に照らし、クラウドサービスの利用を検討する。",
             "Review the use of a cloud service against information classification, handling limits, effect on "
             "operations and the criteria for allowing use."},
    .standing = Standing::stated,
    .sources = {{{Source::common_standards_r7, "4.2.1(2)(a)"}}},
    .in_force = since_standards_r7,
    .automation = Automation::left_to_people,
    .limits = {"検討の内容は文書に現れないため、義務として示す。",
               "The documents do not show the review; it is listed among the duties."},
};

inline constexpr DutyRow review_use{
    .who = Actor::buyer,
    .what = {"情報の格付及び取扱制限、業務への影響等に照らして利用を検討すること（選定前）",
             "Review the use against classification, handling limits and effect on operations (before selection)"},
    .clause = review_of_use.clause,
};

inline constexpr Breach measures_not_set{
    .code = "no_measures",
    .message = {"必要な情報セキュリティ対策が定められていません。", "The measures required are not set."},
};

inline constexpr Breach storage_country_not_set{
    .code = "no_storage_country",
    .message = {"情報が保存される国又は地域が定められていません。", "The country or region of storage is not set."},
};

inline constexpr Breach disposal_not_set{
    .code = "no_disposal",
    .message = {"情報の廃棄の方法が定められていません。", "The method of disposal is not set."},
};

inline constexpr Breach service_level_not_set{
    .code = "no_service_level",
    .message = {"サービスレベルが定められていません。", "The service level is not set."},
};

/// An item that the security requirements need, and the breach if it is not set.
struct RequirementToSet {
  SecurityRequirement requirement;
  const Breach* not_set;
};

/// The items of 4.2.1(2)(b).
inline constexpr std::array requirements_to_set = {
    RequirementToSet{SecurityRequirement::measures, &measures_not_set},
    RequirementToSet{SecurityRequirement::storage_country, &storage_country_not_set},
    RequirementToSet{SecurityRequirement::disposal, &disposal_not_set},
    RequirementToSet{SecurityRequirement::service_level, &service_level_not_set},
};

/// 4.2.1(2)(b): every item of the security requirements is set.
inline constexpr Rule<Procurement> security_requirements{
    {.id = "CS-4.2.1-2b",
     .clause = {Regulation::common_standards, "4.2.1(2)(b)", "R7"},
     .title = {"セキュリティ要件", "Security requirements"},
     .text = {"セキュリティ要件として、必要な対策、情報が保存される国又は地域及び廃棄の方法、"
              "並びにサービスレベルを定める。",
              "Set security requirements: the measures required; the country or region of storage and the method of "
              "disposal; the service level."},
     .standing = Standing::stated,
     .sources = {{{Source::common_standards_r7, "4.2.1(2)(b)"}}},
     .in_force = since_standards_r7,
     .limits = {"要件の内容が十分であるかは人が判断する。",
                "Whether the requirements are sufficient is for a person."}},
    [](const Procurement& procurement, const ProcurementContext&) -> Answer {
      if (!is_bound(procurement) || !procurement.information.confidential) return Answer::not_applicable();
      Answer answer;
      const auto& set = procurement.security_requirements;
      for (const RequirementToSet& each : requirements_to_set) {
        const bool is_set = std::ranges::find(set, each.requirement) != set.end();
        answer.derive(name_of(each.requirement), is_set)
            .require(is_set, *each.not_set, path<&Procurement::security_requirements>);
      }
      return answer;
    },
};

/// 4.2.1(2)(c): PROC-1.1, as the Common Standards put it for confidential information.
inline constexpr Rule<Procurement> selection{
    {.id = "CS-4.2.1-2c",
     .clause = {Regulation::common_standards, "4.2.1(2)(c)", "R7"},
     .title = {"リストからの選定", "Selection from a list"},
     .text = {"ISMAP等のクラウドサービスリストから、原則としてクラウドサービスを選定する。",
              "Select, in principle, from a cloud service list such as ISMAP."},
     .standing = Standing::stated,
     .sources = {{{Source::common_standards_r7, "4.2.1(2)(c)"}}},
     .in_force = since_standards_r7,
     .limits = {"例外はPROC-1.1と同じ基準で判定する。", "Exceptions are decided as for PROC-1.1."}},
    [](const Procurement& procurement, const ProcurementContext& context) -> Answer {
      if (!procurement.information.confidential) return Answer::not_applicable();
      return check_principle(procurement, context);
    },
};

inline constexpr RuleRow specification{
    .id = "CS-4.2.1-3a",
    .clause = {Regulation::common_standards, "4.2.1(3)(a)", "R7"},
    .title = {"調達仕様書", "Specification"},
    .text = {"選定基準及びセキュリティ要件を調達仕様書に含める。",
             "Put the selection criteria and the security requirements into the procurement specification."},
    .standing = Standing::stated,
    .sources = {{{Source::common_standards_r7, "4.2.1(3)(a)"}}},
    .in_force = since_standards_r7,
    .automation = Automation::left_to_people,
    .limits = {"調達仕様書は文書に含まれないため、義務として示す。",
               "The specification is not among the documents; this is listed among the duties."},
};

inline constexpr DutyRow write_specification{
    .who = Actor::buyer,
    .what = {"選定基準及びセキュリティ要件を調達仕様書に含めること（公告前）",
             "Put the selection criteria and security requirements into the specification (before it is published)"},
    .clause = specification.clause,
};

inline constexpr RuleRow before_contract{
    .id = "CS-4.2.1-3b",
    .clause = {Regulation::common_standards, "4.2.1(3)(b)", "R7"},
    .title = {"契約前の確認", "Before the contract"},
    .text = {"契約前に、事業者及びサービスが調達仕様を満たすことを確認し、承認を得て、仕様の内容を契約に含める。",
             "Before the contract confirm that provider and service meet the specification, obtain approval, and put "
             "the specification into the agreement."},
    .standing = Standing::stated,
    .sources = {{{Source::common_standards_r7, "4.2.1(3)(b)"}}},
    .in_force = since_standards_r7,
    .automation = Automation::left_to_people,
    .limits = {"契約及び承認は文書に現れないため、義務として示す。",
               "The documents show neither contract nor approval; this is listed among the duties."},
};

inline constexpr DutyRow confirm_before_contract{
    .who = Actor::buyer,
    .what = {"事業者及びサービスが調達仕様を満たすことを確認し、承認を得て、仕様の内容を契約に含めること（契約前）",
             "Confirm that provider and service meet the specification, obtain approval, and put the specification "
             "into the agreement (before the contract)"},
    .clause = before_contract.clause,
};

inline constexpr RuleRow permission{
    .id = "CS-4.2.1-4",
    .clause = {Regulation::common_standards, "4.2.1(4)", "R7"},
    .title = {"利用の承認", "Permission"},
    .text = {"利用を申請し、許可権限者が審査して可否を決定する。承認したクラウドサービスを記録し、管理者を指名する。",
             "Application, examination and decision by the person who may permit use; keep a record of approved "
             "services and name an administrator."},
    .standing = Standing::stated,
    .sources = {{{Source::common_standards_r7, "4.2.1(4)"}}},
    .in_force = since_standards_r7,
    .automation = Automation::left_to_people,
    .limits = {"申請及び承認の記録は文書に現れないため、義務として示す。",
               "The documents do not show the application and its approval; this is listed among the duties."},
};

inline constexpr DutyRow decide_on_permission{
    .who = Actor::buyer,
    .what = {"利用の申請及び審査を経て、承認したサービスを記録し、管理者を指名すること（利用開始前）",
             "Have the use applied for, examined and decided, record the approved service and name an administrator "
             "(before use)"},
    .clause = permission.clause,
};

/// 4.2.3: use with information that needs no confidentiality.
inline constexpr Rule<Procurement> without_confidential_information{
    {.id = "CS-4.2.3",
     .clause = {Regulation::common_standards, "4.2.3", "R7"},
     .title = {"要機密情報を取り扱わない利用", "Use without confidential information"},
     .text = {"不特定多数の利用者向けの定型約款等によるサービスでは、原則として要機密情報を取り扱わない。"
              "4.2.3は、要機密情報を取り扱わない利用に限って適用する。",
              "Services on standard terms for unspecified users are in principle not for confidential information; "
              "4.2.3 covers use without it only."},
     .standing = Standing::stated,
     .sources = {{{Source::common_standards_r7, {"4.2.1の目的・趣旨", "purpose of 4.2.1"}}}},
     .in_force = since_standards_r7,
     .limits = {"定型約款等によるサービスであるかは文書に現れない。"
                "4.2.3の内容は確認できていないため、リストにないサービスは人が判断する。",
                "The documents do not show whether a service is on standard terms. The content of 4.2.3 could not be "
                "read: an unlisted service is left to a person."}},
    [](const Procurement& procurement, const ProcurementContext& context) -> Answer {
      constexpr Label other_clause{
          "要機密情報を取り扱わない利用には統一基準4.2.3が適用されますが、その内容は確認できていません。"
          "リストの原則がこの利用に及ぶかを人が判断してください。",
          "Clause 4.2.3 of the Common Standards governs use without confidential information, and its content could "
          "not be read: a person must judge whether the principle of the list extends to this use."};
      if (!is_bound(procurement) || procurement.information.confidential) return Answer::not_applicable();
      Answer answer;
      answer.read<&Procurement::information, &InformationHandled::confidential>(procurement);
      if (listing_of(procurement, context) != Listing::unlisted) return answer;
      return answer.judge("other_clause", path<&Procurement::information, &InformationHandled::confidential>,
                          other_clause);
    },
};

inline constexpr std::tuple common_standards{
    &review_of_use,
    &security_requirements,
    &selection,
    &specification,
    &before_contract,
    &permission,
    &without_confidential_information,
};

}  // namespace ismap::procurement
