// Common Standards for agencies, section 4.2: using cloud services.
#pragma once

#include <ismap/rules/procurement/checks.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

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

inline constexpr Rule<Procurement> security_requirements{
    {.id = "CS-4.2.1-2b",
     .clause = {Regulation::common_standards, "4.2.1(2)(b)", "R7"},
     .title = {"セキュリティ要件", "Security requirements"},
     .text = {"セキュリティ要件として、必要な対策、情報が保存される国又は地域及び廃棄の方法、並びにサービスレベルを定め"
              "る。",
              "Set security requirements: the measures required; the country or region of storage and the method of "
              "disposal; the service level."},
     .standing = Standing::stated,
     .sources = {{{Source::common_standards_r7, "4.2.1(2)(b)"}}},
     .in_force = since_standards_r7,
     .limits = {"要件の内容が十分であるかは人が判断する。",
                "Whether the requirements are sufficient is for a person."}},
    security_requirements_set,
};

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
    selected_from_list,
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

inline constexpr Rule<Procurement> without_confidential_information{
    {.id = "CS-4.2.3",
     .clause = {Regulation::common_standards, "4.2.3", "R7"},
     .title = {"要機密情報を取り扱わない利用", "Use without confidential information"},
     .text = {"不特定多数の利用者向けの定型約款等によるサービスでは、原則として要機密情報を取り扱わない。4.2."
              "3は、要機密情報を取り扱わない利用に限って適用する。",
              "Services on standard terms for unspecified users are in principle not for confidential information; "
              "4.2.3 covers use without it only."},
     .standing = Standing::stated,
     .sources = {{{Source::common_standards_r7, "purpose of 4.2.1"}}},
     .in_force = since_standards_r7,
     .limits = {"定型約款等によるサービスであるかは文書に現れない。4.2."
                "3の内容は確認できていないため、リストにないサービスは人が判断する。",
                "The documents do not show whether a service is on standard terms. The content of 4.2.3 could not be "
                "read: an unlisted service is left to a person."}},
    use_without_confidential_information,
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
