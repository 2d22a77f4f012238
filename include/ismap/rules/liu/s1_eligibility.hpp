// ISMAP-LIU: which services qualify.
#pragma once

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/liu/periods.hpp>
#include <ismap/rules/procurement/liu_use.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::liu {

inline constexpr Breach filed_before_opening{
    .code = "before_opening",
    .message = {"申請日が、ISMAP-LIUの運用開始日（2022年11月1日）より前です。",
                "The application was filed before ISMAP-LIU opened on 2022-11-01."},
    .cure = {.kind = RemedyKind::change_date,
             .way = CureWay::fact,
             .what = {"運用開始日以後に改めて申請する必要があります。",
                      "The application has to be filed anew, after the opening."}},
};

/// The opening of the track. In force before that day, too: an application from then must not pass.
inline constexpr Rule<Dossier> opening{
    {.id = "LIU-1.1",
     .clause = {Regulation::liu_registration, "-", "2022"},
     .title = {"ISMAP-LIUの運用開始", "Opening of ISMAP-LIU"},
     .text = {"ISMAP-LIUはISMAPの枠組みの一つであり、登録の申請は運用開始日である2022年11月1日以後に行う。",
              "ISMAP-LIU is a track of ISMAP; registration may be applied for from its opening on 2022-11-01."},
     .standing = Standing::reported,
     .sources = {{{Source::kpmg_japan, {"2022年12月の記事、ISMAP-LIU", "2022-12, ISMAP-LIU"}},
                  {Source::x_regulation, "ISMAP-LIU"},
                  {Source::reform_wg_2024, {"運用開始の月", "month of the opening"}},
                  {Source::mic_liu_2022,
                   {"2022年6月15日から同年7月5日までの意見募集", "consultation 2022-06-15 to 2022-07-05"}}}},
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu},
    [](const Dossier& dossier, const Context&) -> Answer {
      Answer answer;
      const Date filed_on = answer.read<&Dossier::application, &Application::filed_on>(dossier);
      return answer.require(since_opening.contains(filed_on), filed_before_opening,
                            path<&Dossier::application, &Application::filed_on>);
    },
};

inline constexpr Breach not_saas{
    .code = "not_saas",
    .message = {"ISMAP-LIUに登録できるのはSaaSに限られます。", "Only SaaS can be registered in ISMAP-LIU."},
    .remedy = {"SaaS以外のサービスは、ISMAPに申請してください。", "Apply for ISMAP for other services."},
    .cure = {.kind = RemedyKind::set_value,
             .way = CureWay::fact,
             .what = {"SaaS以外のサービスは、ISMAPに申請する必要があります。",
                      "Other services have to apply for ISMAP."}},
};

/// What kind of service may enter the track.
inline constexpr Rule<Dossier> service_model{
    {.id = "LIU-1.2",
     .clause = {Regulation::liu_registration, "-", "2022"},
     .title = {"対象となるサービス形態", "Service model"},
     .text = {"ISMAP-LIUの対象はSaaSに限られ、IaaS及びPaaSは対象とならない。",
              "Only SaaS may enter ISMAP-LIU; IaaS and PaaS may not."},
     .standing = Standing::stated,
     .sources = {{{Source::digital_agency_liu, "対象"},
                  {Source::mic_liu_2022, "概要"},
                  {Source::reform_wg_2024, "ISMAP-LIU"}}},
     .in_force = since_opening,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu},
    [](const Dossier& dossier, const Context&) -> Answer {
      Answer answer;
      const ServiceModel model = answer.read<&Dossier::application, &Application::service_model>(dossier);
      return answer.require(model == ServiceModel::saas, not_saas,
                            path<&Dossier::application, &Application::service_model>);
    },
};

/// What information the service may handle; a use of it shows which.
inline constexpr Rule<Procurement> information_class{
    {.id = "LIU-1.3",
     .clause = {Regulation::liu_registration, "-", "2022"},
     .title = {"取り扱う情報", "Information handled"},
     .text = {"対象は、機密性2情報を取り扱うサービスのうち、"
              "セキュリティ上のリスクの小さい業務及び情報の処理に用いるものとする。",
              "The track is for services that handle information of confidentiality class 2, used for operations and "
              "information whose security risk is small."},
     .standing = Standing::stated,
     .sources = {{{Source::digital_agency_liu, "対象"}, {Source::mic_liu_2022, "概要"}}},
     .in_force = since_opening,
     .scheme = Scheme::ismap_liu,
     .limits = {"取り扱う情報の格付は利用する機関が決めるものであり、申請文書には現れない。調達の際に判定する。",
                "The class of information is set by the body that uses the service; the application does not show it. "
                "Decided at procurement."}},
    procurement::liu_information,
};

inline constexpr Cure other_impact{
    .kind = RemedyKind::set_value,
    .way = CureWay::fact,
    .what = {"影響度評価の結果は申請文書の訂正では変わりません。改めて評価を受ける必要があります。",
             "Editing the application does not change what the ministry found: it takes a new assessment."},
};
inline constexpr Breach not_a_target_operation{
    .code = "not_a_target_operation",
    .message = {"対象業務一覧に掲げる業務に該当しません。", "The use is no operation on the published list."},
    .cure = other_impact,
};
inline constexpr Breach impact_not_low{
    .code = "not_low",
    .message = {"影響度評価の結果が低位ではありません。", "The result of the impact assessment is not low."},
    .cure = other_impact,
};

/// The use is on the list of the guidance, and its impact is low.
inline constexpr Rule<Dossier> low_impact_use{
    {.id = "LIU-1.4",
     .clause = {Regulation::liu_registration, "-", "2022"},
     .title = {"該当性（影響度評価制度）", "Eligibility under the impact assessment"},
     .text = {"業務・情報の影響度評価ガイダンスの対象業務一覧に掲げる業務での利用であり、かつ、"
              "影響度評価の結果が低位であること。",
              "The use is an operation on the list in the impact-assessment guidance, and the assessed impact is low."},
     .standing = Standing::reported,
     .sources = {{{Source::jtrust, "該当性"}}},
     .in_force = with_impact_assessment,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu,
     .limits =
         {"対象業務一覧の全文は確認できていないため、一覧への該当は申請文書の記載による。",
          "The full list of operations could not be read: whether a use is on it is taken from the application."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      constexpr Pointer at = path<&Dossier::application, &Application::impact_assessment>;
      const auto& assessment = dossier.application.impact_assessment;
      if (!assessment) return Answer::unknown(at);
      Answer answer;
      const bool is_target = answer.read<&ImpactAssessment::target_operation>(*assessment, at);
      const Impact result = answer.read<&ImpactAssessment::result>(*assessment, at);
      answer.require(is_target, not_a_target_operation, at / path<&ImpactAssessment::target_operation>);
      return answer.require(result == Impact::low, impact_not_low, at / path<&ImpactAssessment::result>);
    },
};

/// One operation of that list.
inline constexpr RuleRow target_operation_example{
    .id = "LIU-1.5",
    .clause = {Regulation::liu_registration, "-", "2022"},
    .title = {"対象業務の例", "Example of a target operation"},
    .text = {"対象業務の一つは、公表を予定する政策の立案に係る民間との共同作業であり、"
             "典型的なサービスとしてウェブ会議及びファイル共有が挙げられている。",
             "One target operation is work with the private sector on policies meant for publication; web meetings and "
             "file sharing are named as typical services."},
    .standing = Standing::reported,
    .sources = {{{Source::jtrust, "対象業務"}}},
    .in_force = with_impact_assessment,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr Breach no_ministry{
    .code = "no_ministry",
    .message = {"影響度評価を行った府省庁等が記載されていません。",
                "The ministry that performed the impact assessment is not named."},
    .cure = {.kind = RemedyKind::set_value,
             .what = {"影響度評価を行った府省庁等を記載してください。", "Name the ministry that assessed the impact."}},
};
inline constexpr Breach assessed_late{
    .code = "assessed_late",
    .message = {"影響度評価の日が申請日より後です。", "The impact assessment is dated after the application."},
    .cure = {.kind = RemedyKind::change_date,
             .way = CureWay::not_after,
             .what = {"影響度評価は、申請日までに受けなければなりません。",
                      "The impact has to be assessed by the day of filing."}},
    .limit = {"filing_date", path<&Dossier::application, &Application::filed_on>},
};

/// A ministry assesses the impact before the application.
inline constexpr Rule<Dossier> impact_assessment{
    {.id = "LIU-1.6",
     .clause = {Regulation::liu_registration, "3", "2022"},
     .title = {"影響度評価及び事前申請", "Impact assessment and pre-application"},
     .text = {"申請者は、影響度評価シートについて調達府省庁等の評価を受け、その結果を添えて事前申請を行う。",
              "A procuring ministry assesses the applicant's impact sheet, and its result is filed beforehand with a "
              "pre-application."},
     .standing = Standing::reported,
     .sources = {{{Source::vendor_notes,
                   {"旧ISMAP-LIUポータルのページの写し", "mirror of the former ISMAP-LIU portal page"}},
                  {Source::reform_wg_2024, {"評価に応じる府省庁の必要性", "need for a willing ministry"}},
                  {Source::kpmg_japan, {"2023年10月の記事、特別措置", "2023-10, special measures"}}}},
     .in_force = with_impact_assessment,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu,
     .limits = {"影響度評価シートの記載事項及び評価の手順は確認できていない。",
                "What the sheet had to contain and how a ministry assessed it could not be read."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      constexpr Pointer at = path<&Dossier::application, &Application::impact_assessment>;
      const auto& assessment = dossier.application.impact_assessment;
      if (!assessment) return Answer::unknown(at);
      Answer answer;
      const Date assessed_on = answer.read<&ImpactAssessment::assessed_on>(*assessment, at);
      const Date filed_on = answer.read<&Dossier::application, &Application::filed_on>(dossier);
      answer.require(!is_blank(assessment->ministry), no_ministry, at / path<&ImpactAssessment::ministry>);
      return answer.require(assessed_on <= filed_on, assessed_late, at / path<&ImpactAssessment::assessed_on>);
    },
};

/// Since the pre-application ended, the body that buys finds whether the impact is low.
inline constexpr Rule<Procurement> end_of_impact_assessment{
    {.id = "LIU-1.7",
     .clause = {Regulation::liu_registration, "-", "2025"},
     .title = {"事前申請の廃止", "End of the pre-application"},
     .text =
         {"事前申請は2025年4月1日に廃止され、影響度が低い利用であることは、調達時に調達府省庁等が確認する。",
          "The pre-application ended on 2025-04-01; the procuring body confirms at procurement that its use has low "
          "impact."},
     .standing = Standing::reported,
     .sources = {{{Source::vendor_notes, {"海外事業者向けのISMAPのメモ", "note on ISMAP for foreign vendors"}},
                  {Source::reform_wg_2024, {"2024年度の計画に係る説明", "plan for FY2024"}}}},
     .in_force = {date(2025, 4, 1), {}},
     .scheme = Scheme::ismap_liu,
     .limits = {"影響度が低位であるかどうかは調達機関が判断し、ソフトウェアはその結果の記載を確認する。",
                "Whether the impact is low is for the procuring body; software looks at its finding."}},
    procurement::liu_low_impact,
};

/// The plan to widen the list of operations.
inline constexpr RuleRow wider_target_operations{
    .id = "LIU-1.8",
    .clause = {Regulation::liu_registration, "-", "2025"},
    .title = {"対象業務の拡大", "More target operations"},
    .text = {"関係府省庁は、2024年度内に対象業務を拡大する方針を示した。拡大の結果は確認できていない。",
             "The ministries planned to widen the target operations within FY2024; the outcome could not be found."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, {"今後の計画に係る説明", "plan"}}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

/// A service that offers generative AI is on a list itself.
inline constexpr Rule<Statement> generative_ai{
    {.id = "LIU-1.9",
     .clause = {Regulation::scheme_guidance, "KB0011070", "2026-01-09"},
     .title = {"生成AIを含むSaaS", "SaaS with generative AI"},
     .text = {"生成AIを提供するSaaSは、生成AIを外部から組み込む場合を含め、原則として、"
              "それ自体がISMAP等クラウドサービスリストに登録されていること。",
              "A SaaS that offers generative AI, built in or attached from outside, is as a rule itself on one of the "
              "lists."},
     .standing = Standing::stated,
     .sources = {{{Source::portal_generative_ai, {"最終の追記（2026年1月9日）", "last addition, 2026-01-09"}}}},
     .in_force = {date(2026, 1, 9), {}},
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu,
     .limits =
         {"「原則として」の例外と、言明の対象に生成AIがどこまで含まれるべきかは公表されていないため、人が判断する。",
          "The exceptions to \"as a rule\", and how far the statement must cover the AI, are not public: a person "
          "decides."}},
    [](const Statement& statement, const Context& context) -> Answer {
      constexpr Label covers_it{
          "生成AIを含むサービスです。生成AIの部分が登録の対象に含まれているかを確認してください。",
          "The service contains generative AI: confirm that the registration covers it."};
      const Pointer at = context.statement / path<&Statement::generative_ai>;
      if (!statement.generative_ai) return Answer::unknown(at);
      Answer answer;
      const bool offered = answer.read<&GenerativeAi::offered>(*statement.generative_ai, at);
      const bool external = answer.read<&GenerativeAi::external>(*statement.generative_ai, at);
      if (!offered && !external) return answer;
      return answer.judge("generative_ai", at, covers_it);
    },
};

inline constexpr std::tuple section_1{
    &opening,
    &service_model,
    &information_class,
    &low_impact_use,
    &target_operation_example,
    &impact_assessment,
    &end_of_impact_assessment,
    &wider_target_operations,
    &generative_ai,
};

}  // namespace ismap::liu
