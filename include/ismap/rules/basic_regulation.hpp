// The basic regulation (ISMAP基本規程). Other regulations carry its clauses out; their rules decide.
#pragma once

#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::basic_regulation {

/// 1.4.1: what a cloud service is.
inline constexpr RuleRow definition_of_cloud_service{
    .id = "BAS-1.4.1",
    .clause = {Regulation::basic_regulation, "1.4.1", "final-2020"},
    .title = {"クラウドサービスの定義", "Definition of a cloud service"},
    .text =
        {"クラウドサービスの定義は、政府情報システムにおけるクラウドサービスの利用に係る基本方針による。"
         "管理基準1.3.2の定義とは異なる。",
         "A cloud service is defined as in the government's cloud policy, on purpose not as in 1.3.2 of the Control "
         "Criteria."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"整理番号10及び57", "nos. 10, 57"}}}},
    .automation = Automation::information,
};

/// 2.1: the rules of the scheme.
inline constexpr RuleRow list_of_rules{
    .id = "BAS-2.1",
    .clause = {Regulation::basic_regulation, "2.1", "final-2020"},
    .title = {"制度に関する規程等", "Rules of the scheme"},
    .text = {"制度に関する規程等を列記する。標準監査手続の配布は監査機関に限る。",
             "Lists the rules of the scheme. The standard assessment procedure goes to assessors only."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"整理番号159", "no. 159"}}}},
    .automation = Automation::information,
};

/// 2.3: procurement from the list in principle.
inline constexpr RuleRow procurement_from_list{
    .id = "BAS-2.3",
    .clause = {Regulation::basic_regulation, "2.3", "final-2020"},
    .title = {"リストからの調達の原則", "Procurement from the list in principle"},
    .text = {"調達府省庁等は、クラウドサービスリストに掲載されているサービスの中から調達することを原則とする。"
             "例外なく登録サービスを要する業務はない（2024年）。",
             "Procuring bodies procure from the list in principle. No task needs a listed service without exception "
             "(2024)."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程2.3", "basic regulation 2.3"}},
                 {Source::reform_wg_2024, {"議論", "discussion"}}}},
    .automation = Automation::information,
};

/// 3.2: the assessor is one of the registered ones; REG-3.1b decides it.
inline constexpr RuleRow assessment_by_registered{
    .id = "BAS-3.2",
    .clause = {Regulation::basic_regulation, "3.2", "final-2020"},
    .title = {"監査", "Assessment"},
    .text = {"監査は、登録された監査機関の中から選択した監査機関による。",
             "The assessment is by an assessor chosen from the registered ones."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程3.2", "basic regulation 3.2"}}}},
    .automation = Automation::information,
    .limits = {"申請における確認はREG-3.1bで行う。", "Tested for applications by REG-3.1b."},
};

/// 3.3: applications are accepted and reviewed.
inline constexpr RuleRow acceptance_and_review{
    .id = "BAS-3.3",
    .clause = {Regulation::basic_regulation, "3.3", "final-2020"},
    .title = {"申請の受理及び審査", "Acceptance and review"},
    .text = {"申請の受理及び審査を行い、クラウドサービス事業者及びその監査機関に情報の提供を求めることができる。",
             "Applications are accepted and reviewed; information may be demanded from the provider and its assessor."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程3.3", "basic regulation 3.3"}}}},
    .automation = Automation::information,
};

/// 3.5: a registration has a term and can be renewed; REG-8.1a and REG-8.1b count it.
inline constexpr RuleRow validity_and_renewal{
    .id = "BAS-3.5",
    .clause = {Regulation::basic_regulation, "3.5", "2025"},
    .title = {"登録の有効期間及び更新", "Validity and renewal"},
    .text = {"登録には有効期間があり、期間内に更新申請があった場合は、その決定まで登録が有効である。",
             "A registration has a term; if a renewal is filed within it, it stays valid until that is decided."},
    .standing = Standing::reported,
    .sources = {{{Source::x_regulation, {"登録の更新に係る記事", "registration update"}}}},
    .automation = Automation::information,
    .limits = {"期間の計算はREG-8.1a及びREG-8.1bによる。", "Counted by REG-8.1a and REG-8.1b."},
};

/// 3.7: grave incidents are reported without delay.
inline constexpr RuleRow report_of_incidents{
    .id = "BAS-3.7",
    .clause = {Regulation::basic_regulation, "3.7", "final-2020"},
    .title = {"インシデントの報告", "Report of incidents"},
    .text = {"利用者に重大な影響を及ぼし得る情報セキュリティインシデントについて、その概要を遅滞なく報告する。",
             "The outline of an incident that may gravely affect users is reported without delay."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程3.7", "basic regulation 3.7"}}}},
    .automation = Automation::information,
};

/// 3.8: what a notified change may lead to.
inline constexpr RuleRow notification_of_changes{
    .id = "BAS-3.8",
    .clause = {Regulation::basic_regulation, "3.8", "final-2020"},
    .title = {"届出", "Notification"},
    .text = {"届出の内容は、5.2の再監査を求める契機となる。",
             "What is notified may lead to a re-assessment under 5.2."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程3.8及び5.2", "basic regulation 3.8, 5.2"}}}},
    .automation = Automation::information,
};

/// 5.1 to 5.4: what the committee may do after registration.
inline constexpr RuleRow monitoring_and_sanctions{
    .id = "BAS-5.1-5.4",
    .clause = {Regulation::basic_regulation, "5.1-5.4", "final-2020"},
    .title = {"モニタリング、再監査、再申請並びに一時停止及び削除",
              "Monitoring, re-assessment, new application, suspension and deletion"},
    .text = {"運営委員会は、登録後のモニタリング（5.1）を行い、再監査（5.2）又は再申請（5.3）を求め、"
             "登録の一時停止又は削除（5.4）を行うことができる。",
             "After registration the committee monitors (5.1), may demand a re-assessment (5.2) or a new application "
             "(5.3), and may suspend or delete a registration (5.4)."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程5.1から5.4まで", "basic regulation 5.1 to 5.4"}}}},
    .automation = Automation::information,
};

/// Chapter 8: the tasks of the committee.
inline constexpr RuleRow tasks_of_committee{
    .id = "BAS-8",
    .clause = {Regulation::basic_regulation, "8", "final-2020"},
    .title = {"ISMAP運営委員会が行う業務", "Tasks of the committee"},
    .text = {"第8章は、運営委員会が行う業務のみを定める。", "Chapter 8 sets out the tasks of the committee only."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"整理番号160", "no. 160"}}}},
    .automation = Automation::information,
};

/// 9.1, 9.2: who keeps secrets.
inline constexpr RuleRow confidentiality{
    .id = "BAS-9.1",
    .clause = {Regulation::basic_regulation, "9.1-9.2", "final-2020"},
    .title = {"秘密の保持", "Confidentiality"},
    .text =
        {"運営委員会、制度所管省庁、運用支援機関及びこれらの委託を受けた者は、秘密を保持する。",
         "The committee, the ministries, the operating body and those they commission keep what they learn secret."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"基本規程9.1及び9.2", "basic regulation 9.1, 9.2"}}}},
    .automation = Automation::information,
};

/// 9.5: regard for government-wide decisions.
inline constexpr RuleRow government_decisions{
    .id = "BAS-9.5",
    .clause = {Regulation::basic_regulation, "9.5", "final-2020"},
    .title = {"政府全体の決定への配慮", "Regard for government-wide decisions"},
    .text =
        {"サイバーセキュリティ対策推進会議等の決定に配慮する。登録規則5.4(2)はこれによる。",
         "Regard is had for decisions of the government's security and CIO councils; registration rules 5.4(2) rest on "
         "this."},
    .standing = Standing::stated,
    .sources = {{{Source::public_comment_2020, {"整理番号162", "no. 162"}}}},
    .automation = Automation::information,
};

inline constexpr std::tuple clauses{
    &definition_of_cloud_service, &list_of_rules,        &procurement_from_list, &assessment_by_registered,
    &acceptance_and_review,       &validity_and_renewal, &report_of_incidents,   &notification_of_changes,
    &monitoring_and_sanctions,    &tasks_of_committee,   &confidentiality,       &government_decisions,
};

}  // namespace ismap::basic_regulation
