// Control Criteria 2.2.8 and what goes with it: the written representation.
#pragma once

#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/ahead.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/rule.hpp>

#include <tuple>

namespace ismap::control_criteria {

/// All eight points are stated; points 7 and 8 say yes or no, and what if yes. A point that is answered in two ways, a
/// content that is blank or holds a place, and a yes with nothing to tell are for a person. What the points tell beside
/// the statement is pointed out.
Answer check_representation_points(const Dossier& dossier, const Context& context);

/// 2.2.8: the eight points.
inline constexpr Rule<Dossier> representation_points{
    {.id = "STM-2.2.8",
     .clause = clause_2022("2.2.8"),
     .title = {"経営者確認書の記載事項", "Points of the written representation"},
     .text =
         {"経営者確認書には、責任、評価体制、基準の解釈、監査の性質、報告書の利用制限、情報の提供、期間後の事象、"
          "及び不正又は違法行為に関する情報の八つを記載する。最後の二つは有無を示し、有るときはその内容を記載する。",
          "The written representation covers eight points: responsibility, structure of evaluation, interpretation "
          "of the criteria, nature of the assessment, limits on the report, information provided, later events, and "
          "fraud or illegal acts. The last two say whether there is any, and if so what."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.8"}}},
     .point = Point::no_breach,
     .limits =
         {"記載が真実であるかは書類からは分からない。(7)又は(8)で有りとされた事象及び不正の影響は人が確認する。",
          "Whether what is stated is true cannot be seen in the documents. What follows from an event under (7) or "
          "from fraud under (8) is for a person."}},
    &check_representation_points,
};

/// Assessment guideline 4.6.1: the assessor has the representation before the report is issued.
inline constexpr Rule<Dossier> representation_before_report{
    {.id = "STM-2.3-sign",
     .clause = {Regulation::assessment_guideline, "4.6.1", "final-2020"},
     .title = {"経営者確認書の入手時期", "Representation before the report"},
     .text = {"監査機関は、実施結果報告書を発行する前に経営者確認書を入手する。日付の範囲はREG-3.2bで確認する。",
              "The assessor obtains the written representation before issuing the report. The window for its date is "
              "that of REG-3.2b."},
     .standing = Standing::stated,
     .sources = {{{Source::public_comment_2020, "guideline 4.6.1; nos. 163, 169"}}},
     .point = Point::no_breach,
     .limits = {"実際に手渡された日は書類に現れないため、両書類の日付を比べる。同日は差し支えないものとする。",
                "The documents do not show the day of handing over: the two dates are compared, and the same day "
                "passes."}},
    [](const Dossier& dossier, const Context& context) -> Answer {
      Answer answer;
      if (!dossier.representation) answer.missing(path<&Dossier::representation>);
      if (!dossier.report) answer.missing(path<&Dossier::report>);
      if (!dossier.representation || !dossier.report) return answer;
      constexpr Pointer at = path<&Dossier::representation, &WrittenRepresentation::date>;
      constexpr Pointer report_at = path<&Dossier::report, &AssessmentReport::date>;
      advise_if_ahead(answer, dossier.representation->date, at, context);
      advise_if_ahead(answer, dossier.report->date, report_at, context);
      return answer.read(at, dossier.representation->date)
          .read(report_at, dossier.report->date)
          .require(dossier.representation->date <= dossier.report->date, "after_report", at,
                   {"経営者確認書の日付が実施結果報告書の日付より後です。",
                    "The written representation is dated after the report."});
    },
};

inline constexpr std::tuple written_representation_rows{&representation_points, &representation_before_report};

}  // namespace ismap::control_criteria
