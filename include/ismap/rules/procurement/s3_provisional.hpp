// Procurement: the provisional measures.
#pragma once

#include <ismap/rules/procurement/checks.hpp>
#include <ismap/rules/procurement/periods.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::procurement {

inline constexpr Rule<Procurement> old_measure_for_services_in_use{
    {.id = "PROC-3.1",
     .clause = {Regulation::provisional_measures, "2-i (1)", "2021-07-06"},
     .title = {"従来の暫定措置（利用中）", "Old measure: services in use"},
     .text = {"2020年10月1日に利用中であって申請が見込まれるサービスの暫定措置は、2021年9月30日をもって終了する。",
              "For a service in use on 2020-10-01 whose application is expected, the measure ended on 2021-09-30."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, "2-i (1)"}}},
     .in_force = since_use_decision,
     .limits = {"運営委員会事務局への報告及び事業者からの聴取が行われたかは文書に現れない。",
                "The documents do not show the report to the secretariat, nor the hearing of the provider."}},
    old_measure_in_use,
};

/// How long the use of a planned service may go on, from its actual start; whether the first day counts is the
/// policy's.
inline constexpr TimeLimit provisional_use_limit{
    .id = TimeLimitId::provisional_use,
    .name = {"利用予定であったサービスの暫定措置", "provisional measure for a planned service"},
    .clause = {Regulation::provisional_measures, "2-i (2)", "2021-07-06"},
    .counted_from = CountedFrom::start_of_use,
    .values = {{{date(2020, 6, 30), {.months = 12}}}},
    .standing = Standing::stated,
    .sources = {{{Source::provisional_2021, "2-i (2)"}}},
};

inline constexpr Rule<Procurement> old_measure_for_planned_services{
    {.id = "PROC-3.2",
     .clause = {Regulation::provisional_measures, "2-i (2)", "2021-07-06"},
     .title = {"従来の暫定措置（利用予定）", "Old measure: planned services"},
     .text = {"2020年10月1日以降に利用予定であって申請が見込まれるサービスの暫定措置は、実際の利用開始から{provisional_"
              "use}以内、かつ"
              "、2022年3月31日までに終了する。",
              "For a service planned for after 2020-10-01 whose application is expected, the measure ends within "
              "{provisional_use} of the actual start of use, and on 2022-03-31 at the latest."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, "2-i (2)"}}},
     .in_force = since_use_decision,
     .limits =
         {"利用開始から1年の数え方は明記されていない（方針「暫定措置の1年の数え方」。既定は、決定自体の数え方になら"
          "い初日を算入する）。",
          "How the year is counted is not stated (policy \"the year of a provisional measure\"; by default the "
          "first day counts, as the decision itself counts)."}},
    old_measure_planned,
};

inline constexpr Rule<Procurement> new_measures{
    {.id = "PROC-3.3",
     .clause = {Regulation::provisional_measures, "2-ii", "2021-07-06"},
     .title = {"新規の暫定措置", "New measures"},
     .text =
         {"真にやむを得ない次の四類型に限る。①-i "
          "複数年契約：本決定より前の契約で申請が見込まれるもの。契約期間（やむを得ない延長を含む）の終了まで。①-ii "
          "移行の影響範囲が大きい場合：代替サービスの申請がなされ、今年度中に移行計画を定めるもの。移行期間の終了ま"
          "で。①-iii 構築中：本決定より前に着手し申請が見込まれるもの。契約期間の終了まで。② "
          "その他のSaaSで申請が見込まれるもの。2023年3月31日まで。",
          "Four types, truly unavoidable cases only. (1)-i multi-year contract made before this decision, "
          "application expected: to the end of the contract, unavoidable extensions included. (1)-ii moving has a "
          "wide impact: an application is made for the substitute and the migration plan is fixed within the fiscal "
          "year; to the end of the migration. (1)-iii build begun before this decision, application expected: to "
          "the end of the contract. (2) other SaaS, application expected: to 2023-03-31."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, "2-ii"}}},
     .in_force = since_review_of_measures,
     .limits =
         {"これらに当たらないものには、暫定措置の末日も報告等の義務もない。「真にやむを得ないケース」に当たるかは人が判"
          "断する。移行計画の期限2022年3月31日は「今年度中」からの推定"
          "である。2022年4月1日から対象となった機関が利用できるかは公表されていない。",
          "What is of none of these types has no last day and no duties under the measure. Whether a case is truly "
          "unavoidable is for a person. The last day of the plan, 2022-03-31, is inferred "
          "from \"this fiscal year\". Whether bodies covered from 2022-04-01 may use the measures is not public."}},
    new_measure,
};

inline constexpr RuleRow duties_under_measures{
    .id = "PROC-3.4",
    .clause = {Regulation::provisional_measures, "2-ii", "2021-07-06"},
    .title = {"暫定措置の報告", "Duties under the new measures"},
    .text = {"新規の暫定措置を利用する機関は、PROC-1."
             "6の確認を行い、類型、契約期間、移行計画及び申請見込みを、事務局が指定する様式及び期限により報告し、変更の"
             "都度報告する。期限内に申請がなされなかった場合、延長は認めない。",
             "A body that uses a new measure makes the check of PROC-1.6 and reports type, contract period, migration "
             "plan and expected application to the secretariat in its form and by its date, and every change. If the "
             "provider does not apply in time there is no extension."},
    .standing = Standing::stated,
    .sources = {{{Source::provisional_2021, "2-ii"}}},
    .in_force = since_review_of_measures,
    .automation = Automation::left_to_people,
    .limits =
        {"様式及び期限は事務局が指定し、公表されていない。確認はPROC-1.3及びPROC-1.6で判定する。",
         "The secretariat sets form and date, which are not public. The check is decided by PROC-1.3 and PROC-1.6."},
};

inline constexpr Rule<Procurement> outside_the_measures{
    {.id = "PROC-3.5",
     .clause = {Regulation::provisional_measures, "2-ii参考 (reference part of 2-ii)", "2021-07-06"},
     .title = {"暫定措置によらないもの", "Outside the measures"},
     .text = {"暫定措置に合致しない場合は原則利用によって対応し、移行までの間は最高情報セキュリティ責任者の責任による確"
              "認を要する。",
              "Outside the measures the principle applies, and until migration the check under the chief information "
              "security officer is needed."},
     .standing = Standing::stated,
     .sources = {{{Source::provisional_2021, "2-ii (参考)"}}},
     .in_force = since_review_of_measures,
     .limits = {"移行までの利用を確認によって続けてよいかは人が判断する。",
                "Whether the check carries the use until migration is for a person."}},
    outside_measure,
};

inline constexpr RuleRow later_measures{
    .id = "PROC-3.6",
    .clause = {Regulation::scheme_guidance, "-", "2022"},
    .title = {"その後の見直し", "Later decisions on the measures"},
    .text = {"2022年以後の暫定措置の見直しは確認できていない。",
             "No later decision on the provisional measures could be found."},
    .standing = Standing::not_found,
    .in_force = {date(2022, 11, 1), {}},
    .automation = Automation::left_to_people,
    .limits = {"ISMAP-LIUの検討結果を踏まえた見直しが予告されたが、その決定は確認できていない。",
               "A review in the light of ISMAP-LIU was announced; no decision could be found."},
};

inline constexpr std::tuple section_3{
    &old_measure_for_services_in_use,
    &old_measure_for_planned_services,
    &new_measures,
    &duties_under_measures,
    &outside_the_measures,
    &later_measures,
};

}  // namespace ismap::procurement
