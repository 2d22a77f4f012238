// ISMAP-LIU: the special measures (特別措置) to promote registration.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/liu/periods.hpp>
#include <ismap/rules/liu/special_report.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::liu {

/// When they began.
inline constexpr RuleRow special_measures_start{
    .id = "LIU-3.1",
    .clause = {Regulation::liu_registration, "特別措置 (special measures)", "2023"},
    .title = {"特別措置の開始", "Start of the special measures"},
    .text = {"ISMAP-LIU登録促進のための特別措置は、2023年5月19日に公表され、同日から適用された。",
             "The special measures to promote registration were published on 2023-05-19 and applied from that day."},
    .standing = Standing::reported,
    .sources = {{{Source::x_regulation, {"ISMAP-LIU登録促進のための取組に係る記事", "measures to promote ISMAP-LIU"}},
                 {Source::kpmg_japan, {"2023年10月の記事、特別措置", "2023-10, special measures"}}}},
    .in_force = since_special_measures,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr Breach applied_outside_period{
    .code = "outside_period",
    .message = {"特別措置の申請の日が、適用期間（2023年5月19日から2025年3月31日まで）の外にあります。",
                "The measure was applied for outside its period, 2023-05-19 to 2025-03-31."},
    .cure = {.kind = RemedyKind::remove_entry,
             .way = CureWay::withdraw_report,
             .what = {"特例報告書を取り下げ、通常の要件によってください。",
                      "Withdraw the special report: the ordinary requirements apply."}},
};

/// The measures were applied for while they lasted.
inline constexpr Rule<Dossier> special_measures_end{
    {.id = "LIU-3.2",
     .clause = {Regulation::liu_registration, "特別措置 (special measures)", "2023"},
     .title = {"特別措置の期間", "Period of the special measures"},
     .text = {"特別措置は、その開始から2025年3月末までに申請を行ったサービスに適用される。",
              "The measures are for services applied for from their start to the end of March 2025."},
     .standing = Standing::reported,
     .sources = {{{Source::x_regulation, {"特別措置の期間に係る記事", "period of the special measures"}},
                  {Source::committee_38, "ISMAP-LIU (7)"}}},
     .in_force = since_special_measures,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu,
     .limits =
         {"特例報告書に記載された申請日を特別措置の申請の日として扱う。登録の申請はその後でもよい（C-5）。",
          "The day is that on which the measure was applied for (applied_on); the application for registration may "
          "come later (C-5)."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      constexpr Label applied_late{
          "特別措置の申請の日である{0}が、登録の申請日である{1}より後です。日付を確認してください。",
          "The measure was applied for on {0}, after the application for registration of {1}. Check the days."};
      if (!dossier.special_report) return Answer::not_applicable();
      constexpr Pointer at = path<&Dossier::special_report, &SpecialReport::applied_on>;
      const Date filed_on = dossier.application.filed_on;
      Answer answer;
      const Date applied_on = answer.read<&Dossier::special_report, &SpecialReport::applied_on>(dossier);
      answer.derive("first_day_of_special_measures", *special_measures.from)
          .derive("last_day_of_special_measures", *special_measures.until);
      if (applied_on > filed_on)
        answer.judge("applied_late", at, fill(applied_late, {to_string(applied_on), to_string(filed_on)}),
                     Severity::warning);
      return answer.require(special_measures.contains(applied_on), applied_outside_period, at);
    },
};

/// Which day counts as that of the application.
inline constexpr RuleRow meaning_of_application{
    .id = "LIU-3.3",
    .clause = {Regulation::liu_registration, "特別措置 (special measures)", "2023"},
    .title = {"「申請」の意味", "What counts as applying"},
    .text = {"何をもって期間内の申請とするかは後に明確にされたが、その文言は確認できていない。"
             "期間後に登録を申請したサービスにも特別措置が適用されている。",
             "What counts as applying in time was clarified later, in words that could not be read. A service whose "
             "registration was applied for after the period has had the measures applied."},
    .standing = Standing::inferred,
    .sources = {{{Source::x_regulation, {"特別措置の期間に係る記事", "period of the special measures"}},
                 {Source::committee_38, "ISMAP-LIU (7)"}}},
    .in_force = since_special_measures,
    .automation = Automation::left_to_people,
    .scheme = Scheme::ismap_liu,
    .limits = {"明確化の文言が公表されていないため、どの日を申請の日とするかは、特例報告書に記す者が判断する。",
               "The clarified wording is not public: whoever fills in the special report decides which day counts."},
};

/// What they consist of.
inline constexpr RuleRow parts_of_special_measures{
    .id = "LIU-3.4",
    .clause = {Regulation::liu_registration, "特別措置 (special measures)", "2023"},
    .title = {"特別措置の構成", "Parts of the special measures"},
    .text =
        {"特別措置は、相談窓口、特別措置サービスリスト及び登録申請に係る緩和措置から成る。",
         "The measures consist of a consultation desk, a special list of services, and relief for the application."},
    .standing = Standing::reported,
    .sources = {{{Source::x_regulation, {"ISMAP-LIU登録促進のための取組に係る記事", "measures to promote ISMAP-LIU"}}}},
    .in_force = since_special_measures,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

/// The external assessment is reduced, once.
inline constexpr Rule<Dossier> reduced_assessment{
    {.id = "LIU-3.5",
     .clause = {Regulation::liu_registration, "特別措置 (special measures)", "2023"},
     .title = {"外部監査の縮減（一回限り）", "Reduced assessment, once"},
     .text = {"期間内に一回に限り、外部監査を整備状況評価及び最小限度の運用状況評価とすることができる。",
              "Once within the period, the assessment may be limited to the design and a minimum of operation."},
     .standing = Standing::reported,
     .sources = {{{Source::x_regulation, {"特別措置の期間に係る記事", "period of the special measures"}}}},
     .in_force = since_special_measures,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu,
     .limits = {"外部監査がどの範囲で行われたか、及び以前の申請で特別措置が用いられたかは、申請文書に現れない。",
                "The documents show neither the extent of the assessment nor whether the measures were used before."}},
    [](const Dossier& dossier, const Context&) -> Answer {
      constexpr Label used_again{
          "更新の申請に特例報告書があります。特別措置は一回に限られるため、既に用いられていないかを確認してください。",
          "A renewal comes with a special report. The measures hold once only: confirm that they have not been used "
          "before."};
      if (!dossier.special_report) return Answer::not_applicable();
      Answer answer;
      const ApplicationKind kind = answer.read<&Dossier::application, &Application::kind>(dossier);
      if (kind == ApplicationKind::initial) return answer.met();
      return answer.judge("used_again", path<&Dossier::special_report>, used_again, Severity::warning);
    },
};

/// What is asked of the internal audit is relaxed, once.
inline constexpr RuleRow relaxed_internal_audit{
    .id = "LIU-3.6",
    .clause = {Regulation::liu_registration, "特別措置 (special measures)", "2023"},
    .title = {"内部監査の報告に関する緩和（一回限り）", "Relaxation on the internal audit's report, once"},
    .text = {"一回に限り、内部監査の報告に関する要件が緩和される。その内容の全ては確認できていない。",
             "Once, what is asked of the internal audit's report is relaxed; how far could not be read in full."},
    .standing = Standing::reported,
    .sources = {{{Source::x_regulation, {"特別措置の期間に係る記事", "period of the special measures"}},
                 {Source::committee_38, "ISMAP-LIU (7)"}}},
    .in_force = since_special_measures,
    .automation = Automation::left_to_people,
    .scheme = Scheme::ismap_liu,
    .limits =
        {"緩和の文言の全部は公表されていない。特例報告書が内部監査の報告に代わるものとして扱う。",
         "The wording is not fully public; a special report is taken to stand in for the internal audit's report."},
};

inline constexpr Breach special_report_not_filed{
    .code = "document_missing",
    .message = {"申請文書に特例報告書がありません。", "The special report is not among the documents filed."},
    .remedy = {"附則様式による特例報告書を提出してください。", "File the special report on its form."},
    .cure = {.kind = RemedyKind::obtain_document,
             .what = {"特例報告書を提出してください。", "File the special report."},
             .together = CuredTogether::with_one_message},
};

/// Not under the point of the internal audit: with a special report the operating body does not look at that point at
/// all, so nothing may count there.
inline constexpr Rule<Dossier> special_report{
    {.id = "LIU-3.7",
     .clause = {Regulation::liu_registration, "附則様式 (form of the supplementary provisions)", "2025"},
     .title = {"特例報告書の提出", "Filing of the special report"},
     .text = {"特別措置の適用を受ける申請者は特例報告書を提出し、その場合、内部監査に関する観点は確認の対象外となる。",
              "An applicant under the special measures files the special report; then the point on the internal audit "
              "is not looked at."},
     .standing = Standing::stated,
     .sources = {{{Source::committee_38, "ISMAP-LIU (7)"}}},
     .in_force = since_special_measures,
     .point = Point::no_breach,
     .scheme = Scheme::ismap_liu},
    [](const Dossier& dossier, const Context& context) -> Answer {
      constexpr Label filed_late{
          "特例報告書の提出の日である{0}が、申請日である{1}より後です。申請とともに提出されたかを確認してください。",
          "The special report is dated {0}, after the filing on {1}. Check that it was filed with the application."};
      if (!rests_on_special_measures(dossier, context)) return Answer::not_applicable();
      const Date filed_on = dossier.application.filed_on;
      Answer answer;
      const Date reported_on = answer.read<&Dossier::special_report, &SpecialReport::filed_on>(dossier);
      answer.read<&Dossier::special_report, &SpecialReport::applied_on>(dossier);
      if (reported_on > filed_on)
        answer.judge("filed_late", path<&Dossier::special_report, &SpecialReport::filed_on>,
                     fill(filed_late, {to_string(reported_on), to_string(filed_on)}), Severity::warning);
      return answer.require(is_filed(DocumentKind::special_report, dossier.application), special_report_not_filed,
                            path<&Dossier::application, &Application::documents>);
    },
};

/// How a service enters the special list.
inline constexpr RuleRow special_list{
    .id = "LIU-3.8",
    .clause = {Regulation::liu_registration, "特別措置 (special measures)", "2023"},
    .title = {"特別措置サービスリスト", "Special list of services"},
    .text = {"特別措置サービスリストへの掲載は、管理策の整備、影響度評価、掲載の申請及び書面審査を経て行われ、"
             "その後に登録を目指すとされる。",
             "Entry in the special list is said to follow controls, impact assessment, an entry application and a "
             "review of documents; full registration comes later."},
    .standing = Standing::reported,
    .sources = {{{Source::vendor_notes,
                  {"コンサルタントの記事（典拠としての重みは小さい。）", "consultant's article; low weight"}}}},
    .in_force = since_special_measures,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

/// What the next renewal needs.
inline constexpr RuleRow after_special_measures{
    .id = "LIU-3.9",
    .clause = {Regulation::liu_registration, "特別措置 (special measures)", "2023"},
    .title = {"特別措置の後の扱い", "After the special measures"},
    .text = {"特別措置は一回限りであるため、次の更新では通常の外部監査及び別紙2の内部監査が求められる。",
             "As the measures hold once, the next renewal needs the ordinary assessment and the internal audit of "
             "annex 2."},
    .standing = Standing::inferred,
    .sources = {{{Source::x_regulation, {"特別措置の期間に係る記事", "period of the special measures"}}}},
    .in_force = since_special_measures,
    .automation = Automation::information,
    .scheme = Scheme::ismap_liu,
};

inline constexpr std::tuple section_3{
    &special_measures_start, &special_measures_end,   &meaning_of_application, &parts_of_special_measures,
    &reduced_assessment,     &relaxed_internal_audit, &special_report,         &special_list,
    &after_special_measures,
};

}  // namespace ismap::liu
