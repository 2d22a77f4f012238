// Procurement: the principle of the list, and its exception.
#pragma once

#include <ismap/rules/procurement/checks.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::procurement {

inline constexpr Rule<Procurement> list_principle{
    {.id = "PROC-1.1",
     .clause = {Regulation::use_decision, "-", "2020-06-30"},
     .title = {"原則利用", "The principle of the list"},
     .text =
         {"各政府機関等は、クラウドサービスを、原則としてISMAP等クラウドサービスリストに登録されたサービスから調達す"
          "る。",
          "Government bodies procure cloud services, in principle, from the registered ones."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, "preamble; basic framework of 2020-01-30"},
                  {Source::public_comment_2020, "procurement in principle from the list"}}},
     .in_force = since_use_decision,
     .limits = {"「原則として」の例外は、PROC-1."
                "3の確認又は暫定措置によるものに限って判定する。例外がやむを得ないかどうかは人が判断する。",
                "Of the exceptions to \"in principle\" only the check of PROC-1.3 and the provisional measures are "
                "decided; whether an exception is unavoidable is for a person."}},
    principle,
};

/// Before ISMAP-LIU opened.
inline constexpr Rule<Procurement> one_list{
    {.id = "PROC-1.2",
     .clause = {Regulation::use_decision, "-", "2020-06-30"},
     .title = {"登録されたサービス", "Registered services"},
     .text = {"「登録されたサービス」とは、調達日において、ISMAPクラウドサービスリストに登録されているものをいう。",
              "\"Registered\" means registered on the ISMAP list on the day of procurement."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, "preamble"}}},
     .in_force = {since_use_decision.from, date(2022, 10, 31)},
     .limits =
         {"登録が一時停止中のサービス、及び登録が決定されリストへの掲載前のサービスを調達できるかを定めた文書は公表され"
          "ていな"
          "いため、人が判断する。名称のみ又は登録簿と異なる名称が記載されている場合、同じサービスであるかは人が確認する"
          "。同じ"
          "番号の記載が一致しない場合及び履歴が規則に合わない場合は判断しない。調達日が将来の場合は、基準日までの事実に"
          "よる。",
          "No public text says whether a service may be bought while its registration is suspended, or decided and not "
          "yet "
          "published: a person decides. Told by name only, or by another name than the register's, a person checks "
          "that "
          "it is the same service. Entries of one number that contradict each other and histories against the rules "
          "decide nothing. For a day ahead the facts are those until the day of the question."}},
    on_a_list,
};

inline constexpr Rule<Procurement> two_lists{
    {.id = "PROC-1.2",
     .clause = {Regulation::scheme_guidance, "ISMAP等クラウドサービスリスト (cloud service lists)", "2022"},
     .title = {"登録されたサービス", "Registered services"},
     .text = {"「登録されたサービス」とは、調達日において、ISMAPクラウドサービスリスト又はISMAP-"
              "LIUクラウドサービスリストのいずれかに登録されているものをいう。",
              "\"Registered\" means registered on either list, ISMAP or ISMAP-LIU, on the day of procurement."},
     .standing = Standing::stated,
     .sources = {{{Source::nco_2025, "ISMAP等クラウドサービスリスト"}, {Source::cybersecurity_2024, "annex 4-2"}}},
     .in_force = with_two_lists,
     .limits =
         {"登録が一時停止中のサービス、及び登録が決定されリストへの掲載前のサービスを調達できるかを定めた文書は公表され"
          "ていな"
          "いため、人が判断する。名称のみ又は登録簿と異なる名称が記載されている場合、同じサービスであるかは人が確認する"
          "。同じ"
          "番号の記載が一致しない場合及び履歴が規則に合わない場合は判断しない。調達日が将来の場合は、基準日までの事実に"
          "よる。",
          "No public text says whether a service may be bought while its registration is suspended, or decided and not "
          "yet "
          "published: a person decides. Told by name only, or by another name than the register's, a person checks "
          "that "
          "it is the same service. Entries of one number that contradict each other and histories against the rules "
          "decide nothing. For a day ahead the facts are those until the day of the question."}},
    on_a_list,
};

inline constexpr Rule<Procurement> ciso_responsibility{
    {.id = "PROC-1.3",
     .clause = {Regulation::basic_framework, "-", "2020-01-30"},
     .title = {"登録されていないサービスの確認", "Check of an unlisted service"},
     .text =
         {"登録されていないサービスを調達する場合は、当該機関の最高情報セキュリティ責任者の責任において、ISMAPの要求"
          "事項及び管理基準を満たしていることを当該機関が確認する。",
          "For an unlisted service the body itself confirms, under the responsibility of its chief information "
          "security officer, that the requirements and criteria of ISMAP are met."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "exception of the basic framework"},
                  {Source::reform_wg_2024, "NISC, orally"}}},
     .in_force = since_use_decision,
     .limits = {"確認の内容が十分であるかは人が判断する。ソフトウェアは、責任者、確認の日及び範囲の記載を確認する。",
                "Whether the check is thorough is for a person; software looks at who is responsible, when it was made "
                "and what it covers."}},
    check_by_ciso,
};

inline constexpr Rule<Procurement> selection_criteria{
    {.id = "PROC-1.4",
     .clause = {Regulation::standards_guideline, "-", "R5"},
     .title = {"選定基準への記載", "Check in the selection criteria"},
     .text =
         {"やむを得ずリスト以外のサービスを選定する場合、PROC-1.3の確認を行うことをクラウドサービス選定基準に含める。",
          "When an unlisted service is unavoidable, the selection criteria of the body contain the check of PROC-1.3."},
     .standing = Standing::stated,
     .sources = {{{Source::reform_wg_2024, "NISC, orally, 2024-12-09"}}},
     .in_force = since_standards_r5,
     .limits =
         {"この記載が2024年12月9日より前のガイドラインにあったかは確認できていないため、同日より前は人が判断する。",
          "Whether the guideline already said so before 2024-12-09 could not be found: until then a person judges."}},
    check_in_selection_criteria,
};

inline constexpr RuleRow no_list_only_duty{
    .id = "PROC-1.5",
    .clause = {Regulation::scheme_guidance, "-", "2024-12-09"},
    .title = {"リストに限る業務はないこと", "No list-only duty"},
    .text = {"登録されたサービスに限って調達しなければならない業務は存在しない。",
             "There is no operation for which only a listed service may be bought."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, "NISC, orally"}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
};

inline constexpr Rule<Procurement> extent_of_own_check{
    {.id = "PROC-1.6",
     .clause = {Regulation::provisional_measures, "2-ii", "2021-07-06"},
     .title = {"確認の範囲", "Extent of the check"},
     .text =
         {"確認は、ガバナンス基準及びマネジメント基準の全て並びに管理策基準の統制目標及び末尾にBが付された詳細管理策"
          "について行い、対策が不足している項目は当該機関がリスク評価を行う。",
          "The check covers all governance and management criteria, all control objectives and the detailed "
          "controls ending in B; the body assesses the risk of what falls short."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, "2-ii, type (1)-i"}}},
     .in_force = since_review_of_measures,
     .limits = {"範囲は暫定措置について定められたものであり、暫定措置によらない確認にも同じ範囲を用いる。確認の方法（一"
                "覧表の提示、認証、監査報告書等）は問わない。",
                "The extent is laid down for the provisional measures; the same is asked of a check without them. By "
                "which means it was made (table of requirements, certificates, audit reports) plays no part."}},
    extent_of_check,
};

inline constexpr Rule<Procurement> fit_of_the_service{
    {.id = "PROC-1.7",
     .clause = {Regulation::scheme_guidance, "-", "2020"},
     .title = {"調達機関による適否の判断", "Fit is for the buyer"},
     .text = {"登録されたサービスについては、調達機関が管理策を直接確認することを省略できる。サービスが利用目的に適する"
              "かは調達機関が判断し、要件を追加することができる。",
              "For a registered service the buyer need not check controls directly; it still judges fit, and may add "
              "requirements."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "role of the buyer"},
                  {Source::provisional_2021, "留意事項"},
                  {Source::digital_agency_liu, "class 2 as the target of ISMAP"}}},
     .in_force = since_use_decision,
     .limits = {"管理基準は機密性2情報を想定する。機密性3情報をクラウドサービスで取り扱うことの可否は公表資料からは定ま"
                "らず、人が判断する。",
                "The criteria assume class 2. Whether class 3 may be handled in a cloud service cannot be decided from "
                "public sources: a person does."}},
    fit_for_information,
};

inline constexpr RuleRow usage_rate{
    .id = "PROC-1.8",
    .clause = {Regulation::scheme_guidance, "-", "2024-12-09"},
    .title = {"登録サービスの利用割合", "Share of registered services"},
    .text = {"政府機関等が利用するサービスに占める登録サービスの割合は、2023年10月末において、IaaS及びPaaSで約9割、SaaS"
             "で69%である。",
             "At the end of October 2023 registered services made up about 90 % of the IaaS and PaaS in use, and 69 % "
             "of the SaaS."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, "told 2024-12-09"}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
};

inline constexpr RuleRow surveys{
    .id = "PROC-1.9",
    .clause = {Regulation::provisional_measures, "3", "2021-07-06"},
    .title = {"利用状況の調査への協力", "Surveys of use"},
    .text = {"各政府機関等は、必要に応じて、ISMAP運営委員会事務局が実施する調査に協力する。",
             "Bodies cooperate with surveys of the committee's secretariat."},
    .standing = Standing::stated,
    .sources = {{{Source::provisional_2021, "section 3"}, {Source::committee_38, "use survey of the Digital Agency"}}},
    .in_force = since_review_of_measures,
    .automation = Automation::left_to_people,
    .limits = {"調査の有無及び期限は文書に現れない。",
               "The documents do not show whether a survey is under way, nor by when it is answered."},
};

inline constexpr std::tuple section_1{
    &list_principle,     &one_list,          &two_lists,           &ciso_responsibility,
    &selection_criteria, &no_list_only_duty, &extent_of_own_check, &fit_of_the_service,
    &usage_rate,         &surveys,
};

}  // namespace ismap::procurement
