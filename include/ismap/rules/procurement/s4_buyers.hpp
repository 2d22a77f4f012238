// Procurement: who is covered.
#pragma once

#include <ismap/rules/procurement/checks.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::procurement {

inline constexpr Rule<Procurement> ministries{
    {.id = "PROC-4.1",
     .clause = {Regulation::use_decision, "-", "2020-06-30"},
     .title = {"府省庁", "Ministries"},
     .text = {"府省庁は、制度の開始（2020年6月。最初のリストは2021年3月）から対象である。",
              "Ministries are covered from the start (2020-06; first list 2021-03)."},
     .standing = Standing::stated,
     .sources = {{{Source::white_paper_2023, "ISMAP"}, {Source::provisional_2021, "preamble"}}},
     .limits = {"開始の日は資料に月のみ記載があり、利用の決定の日（2020年6月30日）とする。",
                "Sources give the month only; the day is taken to be that of the decision on use, 2020-06-30."}},
    coverage_of_ministries,
};

inline constexpr Rule<Procurement> agencies{
    {.id = "PROC-4.2",
     .clause = {Regulation::provisional_measures, "3", "2021-07-06"},
     .title = {"独立行政法人及び指定法人", "Independent agencies and designated corporations"},
     .text = {"独立行政法人及び指定法人による調達は、2022年4月1日からISMAPの対象となる。",
              "Procurements of independent agencies and designated corporations are covered from 2022-04-01."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, "section 3"}}},
     .in_force = since_review_of_measures},
    coverage_of_agencies,
};

inline constexpr Rule<Procurement> local_governments{
    {.id = "PROC-4.3",
     .clause = {Regulation::scheme_guidance, "-", "2024-12-09"},
     .title = {"地方公共団体", "Local governments"},
     .text = {"地方公共団体にとってISMAPの利用は推奨事項であり、義務ではない。",
              "To local governments ISMAP is a recommendation, not a duty."},
     .standing = Standing::stated,
     .sources = {{{Source::reform_wg_2024, "MIC, orally"}}},
     .limits = {"推奨に従うかは地方公共団体が判断する。推奨に反することを不充足とはしない。",
                "Whether to follow the recommendation is for the local government; not following it is no breach."}},
    recommended_to_local_governments,
};

inline constexpr Rule<Procurement> divided_class_3{
    {.id = "PROC-4.4",
     .clause = {Regulation::scheme_guidance, "-", "2024-10-02"},
     .title = {"自治体機密性3の区分", "Classes 3A, 3B and 3C"},
     .text =
         {"自治体機密性3B及び3Cの情報は、ISMAPに登録されたパブリッククラウドで取り扱うことができる。3Aの情報について"
          "はこの限りでない。",
          "Information of classes 3B and 3C may be handled in a public cloud that is registered in ISMAP. Class 3A "
          "is not opened that way."},
     .standing = Standing::stated,
     .sources = {{{Source::reform_wg_2024, "on the guideline"}, {Source::local_guideline, "2024-10-02"}}},
     .in_force = with_local_classes,
     .limits = {"3Aが認められないことは資料からの推定であり、人が判断する。ガイドラインは技術的助言である。",
                "That 3A is not opened is inferred: a person decides. The guideline is technical advice."}},
    local_classes,
};

inline constexpr RuleRow meaning_of_local_classes{
    .id = "PROC-4.5",
    .clause = {Regulation::scheme_guidance, "-", "2024-10-02"},
    .title = {"3A、3B及び3Cの意義", "Meaning of 3A, 3B and 3C"},
    .text = {"3Aは秘密文書に相当する情報、3Bは漏えい等により住民の権利利益が大きく損なわれる情報とされる。3Cの定義は確"
             "認できていない。",
             "3A is information equal to secret documents; of 3B leakage harms the rights of persons to a high degree. "
             "The definition of 3C could not be found."},
    .standing = Standing::reported,
    .sources = {{{Source::it_media, "2024-12"}}},
    .in_force = with_local_classes,
    .automation = Automation::information,
};

inline constexpr RuleRow outlook_for_local_governments{
    .id = "PROC-4.6",
    .clause = {Regulation::scheme_guidance, "-", "2024-12-09"},
    .title = {"今後の見通し", "Outlook"},
    .text = {"総務省は、ISMAPの費用が下がれば利用を更に促すとの見通しを示した。",
             "MIC would promote ISMAP more if it became cheaper."},
    .standing = Standing::stated,
    .sources = {{{Source::reform_wg_2024, "MIC, orally"}}},
    .in_force = {date(2024, 12, 9), {}},
    .automation = Automation::information,
};

inline constexpr RuleRow alpha_model{
    .id = "PROC-4.7",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"α'モデル", "Model α'"},
    .text = {"α'モデルの利用に原則が及ぶとする民間の解説があるが、これを義務と解することはPROC-4.3と相容れない。",
             "A consultant counts model α' of local networks among the users of the principle; read as a duty this "
             "contradicts PROC-4.3."},
    .standing = Standing::conflicting,
    .sources = {{{Source::x_regulation, "ISMAP-LIU"}}},
    .in_force = {date(2024, 10, 2), {}},
    .automation = Automation::information,
};

inline constexpr RuleRow government_cloud{
    .id = "PROC-4.8",
    .clause = {Regulation::scheme_guidance, "-", "2024"},
    .title = {"ガバメントクラウド", "Government Cloud"},
    .text = {"ガバメントクラウドを構成するサービスは、ISMAPに登録されていること。",
             "Services that make up the Government Cloud are registered in ISMAP."},
    .standing = Standing::reported,
    .sources = {{{Source::practitioner_notes, "Government Cloud"}, {Source::vendor_notes, "Government Cloud"}}},
    .in_force = {date(2024, 10, 2), {}},
    .automation = Automation::left_to_people,
    .limits = {"ガバメントクラウドの構成であるかは文書に現れない。",
               "The documents do not show whether a service is part of the Government Cloud."},
};

inline constexpr std::tuple section_4{
    &ministries,
    &agencies,
    &local_governments,
    &divided_class_3,
    &meaning_of_local_classes,
    &outlook_for_local_governments,
    &alpha_model,
    &government_cloud,
};

}  // namespace ismap::procurement
