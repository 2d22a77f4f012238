// Procurement, PROC-1.7 to PROC-1.9: fit for the use, share of registered services, and surveys.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/procurement_description.hpp>
#include <ismap/rules/duty.hpp>
#include <ismap/rules/procurement/grounds.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::procurement {

inline Answer check_class_of_information(const Procurement& procurement, const ProcurementContext& context);

/// 1.7: whether the class of information is the one that the criteria assume.
inline constexpr Rule<Procurement> fit_of_the_service{
    {.id = "PROC-1.7",
     .clause = {Regulation::scheme_guidance, "-", "2020"},
     .title = {"調達機関による適否の判断", "Fit is for the buyer"},
     .text = {"登録されたサービスについては、調達機関が管理策を直接確認することを省略できる。"
              "サービスが利用目的に適するかは調達機関が判断し、要件を追加することができる。",
              "For a registered service the buyer need not check controls directly; it still judges fit, and may add "
              "requirements."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, {"調達機関の役割", "role of the buyer"}},
                  {Source::provisional_2021, "留意事項"},
                  {Source::digital_agency_liu, {"ISMAPの対象とする機密性2情報", "class 2 as the target of ISMAP"}}}},
     .in_force = since_use_decision,
     .limits = {"管理基準は機密性2情報を想定する。"
                "機密性3情報をクラウドサービスで取り扱うことの可否は公表資料からは定まらず、人が判断する。",
                "The criteria assume class 2. Whether class 3 may be handled in a cloud service cannot be decided from "
                "public sources: a person does."}},
    check_class_of_information,
};

inline Answer check_class_of_information(const Procurement& procurement, const ProcurementContext&) {
  constexpr Label above_class_2{
      "ISMAP管理基準は機密性2情報を取り扱うことを想定しています。"
      "機密性3情報を取り扱うことの適否を人が判断してください。",
      "The criteria assume confidentiality class 2: a person must judge whether information of class 3 may be "
      "handled."};
  constexpr Label local_class{
      "機密性3A、3B及び3Cは地方公共団体の区分です。統一基準の格付を人が確認してください。",
      "Classes 3A, 3B and 3C are those of local governments: a person must check the class under the Common "
      "Standards."};
  constexpr Label contradiction{"機密性の格付と、機密性の保護を要するかどうかの記載が食い違っています。",
                                "The class of information and whether it needs confidentiality contradict each other."};
  constexpr Pointer class_at = path<&Procurement::information, &InformationHandled::confidentiality>;
  constexpr Pointer confidential_at = path<&Procurement::information, &InformationHandled::confidential>;
  if (!is_bound(procurement)) return Answer::not_applicable();
  Answer answer;
  const Confidentiality confidentiality =
      answer.read<&Procurement::information, &InformationHandled::confidentiality>(procurement);
  const bool is_confidential = answer.read<&Procurement::information, &InformationHandled::confidential>(procurement);
  switch (confidentiality) {
    case Confidentiality::class_1:
    case Confidentiality::class_2:
      answer.met();
      break;
    case Confidentiality::class_3:
      answer.judge("above_class_2", class_at, above_class_2, Severity::warning);
      break;
    default:
      return answer.judge("local_class", class_at, local_class, Severity::warning);
  }
  if (is_confidential == (confidentiality == Confidentiality::class_1))
    answer.judge("contradiction", confidential_at, contradiction);
  return answer;
}

inline constexpr RuleRow usage_rate{
    .id = "PROC-1.8",
    .clause = {Regulation::scheme_guidance, "-", "2024-12-09"},
    .title = {"登録サービスの利用割合", "Share of registered services"},
    .text = {"政府機関等が利用するサービスに占める登録サービスの割合は、2023年10月末において、IaaS及びPaaSで約9割、"
             "SaaSで69%である。",
             "At the end of October 2023 registered services made up about 90 % of the IaaS and PaaS in use, and 69 % "
             "of the SaaS."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"2024年12月9日の説明", "told 2024-12-09"}}}},
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
    .sources = {{{Source::provisional_2021, {"3 その他", "section 3"}},
                 {Source::committee_38, {"デジタル庁の利用状況調査", "use survey of the Digital Agency"}}}},
    .in_force = since_review_of_measures,
    .automation = Automation::left_to_people,
    .limits = {"調査の有無及び期限は文書に現れない。",
               "The documents do not show whether a survey is under way, nor by when it is answered."},
};

inline constexpr DutyRow answer_surveys{
    .who = Actor::buyer,
    .what = {"ISMAP運営委員会事務局が調査を実施する場合、これに協力すること",
             "Cooperate with surveys of the committee's secretariat, if there are any"},
    .clause = surveys.clause,
};

inline constexpr std::tuple section_1_use{&fit_of_the_service, &usage_rate, &surveys};

}  // namespace ismap::procurement
