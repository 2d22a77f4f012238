// Control Criteria 2.2.8 and what goes with it: the written representation.
#pragma once

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/dossier_description.hpp>
#include <ismap/rules/ahead.hpp>
#include <ismap/rules/control_criteria/blank_texts.hpp>
#include <ismap/rules/control_criteria/clause.hpp>
#include <ismap/rules/control_criteria/says_none.hpp>
#include <ismap/rules/registration/ch03_requirements.hpp>
#include <ismap/rules/rule.hpp>
#include <ismap/rules/stated_text.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <tuple>
#include <vector>

namespace ismap::control_criteria {

inline constexpr Breach point_not_stated{
    .code = "not_stated",
    .message = {"経営者確認書に第{0}号の事項が記載されていません。",
                "Point {0} of the written representation is not stated."},
    .cure = {.kind = RemedyKind::obtain_document,
             .what = {"この事項を記載した経営者確認書を作成してください。",
                      "Obtain a written representation that states the point."},
             .together = CuredTogether::with_one_message},
};

inline constexpr Breach point_without_content{
    .code = "no_content",
    .message = {"第{0}号について「有り」とされていますが、内容が記載されていません。",
                "Point {0} says yes, but not what."},
    .cure = write_text,
};

inline Answer check_representation_points(const Dossier& dossier, const Context& context);

/// 2.2.8: the eight points.
inline constexpr Rule<Dossier> representation_points{
    {.id = "STM-2.2.8",
     .clause = clause_2022("2.2.8"),
     .title = {"経営者確認書の記載事項", "Points of the written representation"},
     .text =
         {"経営者確認書には、責任、評価体制、基準の解釈、監査の性質、報告書の利用制限、情報の提供、期間後の事象、"
          "及び不正又は違法行為に関する情報の八つを記載する。最後の二つは有無を示し、有るときはその内容を記載する。",
          "The written representation covers eight points: responsibility, structure of evaluation, interpretation of "
          "the criteria, nature of the assessment, limits on the report, information provided, later events, and fraud "
          "or illegal acts. The last two say whether there is any, and if so what."},
     .standing = Standing::stated,
     .sources = {{{Source::criteria_2022, "2.2.8"}}},
     .point = Point::no_breach,
     .limits =
         {"記載が真実であるかは書類からは分からない。(7)又は(8)で有りとされた事象及び不正の影響は人が確認する。",
          "Whether what is stated is true cannot be seen in the documents. What follows from an event under (7) or "
          "from fraud under (8) is for a person."}},
    check_representation_points,
};

/// Whether a point says that there is something to tell.
enum class Tells {
  nothing,  ///< no answer
  no,
  perhaps,  ///< a content alone
  yes,
};

/// What the answer of a point says, or else its content.
inline Tells told_by(const RepresentationPoint& point) {
  if (point.answer) return *point.answer ? Tells::yes : Tells::no;
  if (!is_stated(point.content)) return Tells::nothing;
  if (says_none(*point.content)) return Tells::no;
  return is_placeholder(*point.content) ? Tells::nothing : Tells::perhaps;
}

/// The points of a representation, each with all of its entries.
class RepresentationPoints {
 public:
  /// @pre there is a representation
  RepresentationPoints(Answer& answer, const Dossier& dossier)
      : answer_(answer), dossier_(dossier), points_(dossier.representation->points) {
    for (std::size_t i = 0; i < points_.size(); ++i) {
      entries_[static_cast<std::size_t>(points_[i].point.value)].push_back(i);
      if (points_[i].point.value >= later_events && points_[i].answer)
        answer_.read<&RepresentationPoint::answer>(points_[i], points_at / i);
    }
  }

  void check() {
    std::int64_t stated = 0;
    for (int number = RepresentationPointNumber::min; number <= RepresentationPointNumber::max; ++number)
      if (check(number)) ++stated;
    answer_.derive("points_stated", stated);
  }

 private:
  static constexpr int later_events = 7;  ///< points 7 and 8 ask whether there is something to tell
  static constexpr int fraud = 8;
  static constexpr Pointer points_at = path<&Dossier::representation, &WrittenRepresentation::points>;

  using Entries = std::vector<std::size_t>;  ///< positions among the points

  const Entries& entries_of(int number) const { return entries_[static_cast<std::size_t>(number)]; }

  /// Whether the point is stated.
  bool check(int number) {
    const Entries& entries = entries_of(number);
    if (entries.empty()) {
      answer_.breach(point_not_stated, points_at, {std::to_string(number)});
      return false;
    }
    if (entries.size() > 1) compare(number);
    if (std::ranges::none_of(entries, [&](std::size_t i) { return points_[i].stated; })) {
      answer_.breach(point_not_stated, points_at / entries.back() / path<&RepresentationPoint::stated>,
                     {std::to_string(number)});
      return false;
    }
    if (number >= later_events)
      check_answers(number);
    else
      check_contents(number);
    return true;
  }

  /// Several entries for one point, in any order: a reviewer decides if they differ.
  void compare(int number) {
    constexpr Label given_twice{"第{0}号の事項が重複して記載されています。", "Point {0} is given more than once."};
    constexpr Label contradicted{
        "第{0}号の事項について、内容の異なる記載が重複しています。いずれであるかを確認してください。",
        "Point {0} is given more than once, and not in the same way. Which of them holds?"};
    const Entries& entries = entries_of(number);
    const RepresentationPoint& first = points_[entries.front()];
    bool differ = false;
    bool says_yes = false;
    bool says_no = false;
    const std::string* content = nullptr;
    for (const std::size_t i : entries) {
      const RepresentationPoint& point = points_[i];
      differ = differ || point.stated != first.stated;
      says_yes = says_yes || told_by(point) == Tells::yes || told_by(point) == Tells::perhaps;
      says_no = says_no || told_by(point) == Tells::no;
      if (!is_stated(point.content)) continue;
      differ = differ || (content != nullptr && !is_same_text(*content, *point.content));
      content = &*point.content;
    }
    const Pointer at = points_at / entries.back();
    if (differ || (number >= later_events && says_yes && says_no))
      answer_.judge("contradicted", at, fill(contradicted, {std::to_string(number)}), Severity::warning);
    else
      answer_.warn("given_twice", at, fill(given_twice, {std::to_string(number)}));
  }

  /// Points 1 to 6: `stated` says that one is stated; its content may be left out, but not blank.
  void check_contents(int number) {
    constexpr Label blank{"第{0}号の内容が空欄です。記載されているといえるかを確認してください。",
                          "The content of point {0} is blank. Is the point stated?"};
    for (const std::size_t i : entries_of(number)) {
      const RepresentationPoint& point = points_[i];
      if (!point.stated || !point.content) continue;
      const Pointer at = points_at / i / path<&RepresentationPoint::content>;
      if (is_blank(*point.content)) {
        answer_.read<&RepresentationPoint::content>(point, points_at / i);
        answer_.judge("blank", at, fill(blank, {std::to_string(number)}), Severity::warning);
      } else {
        check_text(answer_, *point.content, at, point_not_stated);
      }
    }
    answer_.met();
  }

  /// Points 7 and 8: they say yes or no, and what if yes.
  void check_answers(int number) {
    constexpr Label no_answer{"第{0}号について、有無も内容も記載されていません。",
                              "Point {0} says neither yes nor no, and has no content."};
    bool is_answered = false;
    for (const std::size_t i : entries_of(number)) {
      if (!points_[i].stated) continue;
      is_answered = is_answered || points_[i].answer || is_stated(points_[i].content);
      check_answer(number, i);
    }
    if (is_answered)
      answer_.met();
    else
      answer_.missing(points_at / entries_of(number).back() / path<&RepresentationPoint::answer>,
                      fill(no_answer, {std::to_string(number)}));
  }

  void check_answer(int number, std::size_t i) {
    constexpr Label only_content{
        "第{0}号について有無が示されていません。内容から、有る場合でないかを確認してください。",
        "Point {0} says neither yes nor no. Does its content tell of something?"};
    const RepresentationPoint& point = points_[i];
    const Pointer content_at = points_at / i / path<&RepresentationPoint::content>;
    const std::string content = point.content.value_or(std::string{});
    switch (told_by(point)) {
      case Tells::yes:
        check_yes(number, content, content_at);
        compare_with_statement(number, points_at / i);
        break;
      case Tells::no:
        check_no(number, content, i);
        break;
      case Tells::perhaps:
        answer_.advise("only_content", content_at, fill(only_content, {std::to_string(number)}));
        break;
      case Tells::nothing:
        if (!is_blank(content)) check_text(answer_, content, content_at, point_without_content);
        break;
    }
  }

  void check_yes(int number, const std::string& content, const Pointer& at) {
    constexpr Label yes_but_none{
        "第{0}号について「有り」とされていますが、内容は「{1}」とされています。いずれであるかを確認してください。",
        "Point {0} says yes, and as content \"{1}\". Which of them holds?"};
    if (is_blank(content))
      answer_.breach(point_without_content, at, {std::to_string(number)});
    else if (says_none(content))
      answer_.judge("yes_but_none", at, fill(yes_but_none, {std::to_string(number), content}), Severity::warning);
    else
      check_text(answer_, content, at, point_without_content);
  }

  void check_no(int number, const std::string& content, std::size_t i) {
    constexpr Label no_but_content{
        "第{0}号について「無し」とされていますが、内容が記載されています。整合するかを確認してください。",
        "Point {0} says no, and yet has a content. Do they agree?"};
    constexpr Label no_event_told{
        "言明書に後発事象の記載がありますが、経営者確認書は監査対象期間後の事象を「無し」としています。"
        "整合するかを確認してください。",
        "The statement has a subsequent event, and the representation says that there is none to tell. Do they agree?"};
    if (presence_of(content) == Presence::text && !says_none(content))
      answer_.judge("no_but_content", points_at / i / path<&RepresentationPoint::content>,
                    fill(no_but_content, {std::to_string(number)}), Severity::warning);
    if (number == later_events && has_event_by(dossier_.representation->date))
      answer_.advise("no_event_told", points_at / i, no_event_told);
  }

  /// Warns of what a point tells: fraud, or an event of which the statement has none.
  void compare_with_statement(int number, const Pointer& at) {
    constexpr Label event_told{
        "経営者確認書は監査対象期間後の事象を記載していますが、言明書に後発事象の記載がありません。"
        "2.2.6により記載すべき事象でないかを確認してください。",
        "The representation tells of a later event, and the statement of no subsequent event. Does 2.2.6 ask for it?"};
    constexpr Label fraud_told{
        "不正又は違法行為に関する情報が記載されています。内容及び業務への影響を確認してください。",
        "The representation tells of fraud or illegal acts: read it, and weigh what follows."};
    if (number == fraud)
      answer_.warn("fraud_told", at, fraud_told);
    else if (dossier_.statement.subsequent_events.empty())
      answer_.warn("event_told", at, event_told);
  }

  /// Whether the statement has an event from the end of the period to `day`.
  bool has_event_by(Date day) const {
    return std::ranges::any_of(dossier_.statement.subsequent_events, [&](const SubsequentEvent& event) {
      return dossier_.statement.assessment_period.last < event.occurred_on && event.occurred_on <= day;
    });
  }

  Answer& answer_;
  const Dossier& dossier_;
  const std::vector<RepresentationPoint>& points_;
  std::array<Entries, RepresentationPointNumber::max + 1> entries_{};
};

/// All eight points are stated; points 7 and 8 say yes or no, and what if yes. A reviewer decides on a point that is
/// answered in two ways, a content that is blank or a placeholder, a yes with nothing to tell and a no with something.
/// What differs from the statement is pointed out.
inline Answer check_representation_points(const Dossier& dossier, const Context&) {
  if (!dossier.representation) return Answer::unknown(path<&Dossier::representation>);
  Answer answer;
  RepresentationPoints{answer, dossier}.check();
  return answer;
}

inline constexpr Breach represented_after_report{
    .code = "after_report",
    .message = {"経営者確認書の日付が実施結果報告書の日付より後です。",
                "The written representation is dated after the report."},
    .cure = {.kind = RemedyKind::change_date,
             .way = CureWay::not_after,
             .what = {"経営者確認書は、実施結果報告書の日付までの日付でなければなりません。",
                      "The written representation has to be dated by the date of the report."},
             .covered_by = {&registration::report_early}},
    .limit = {"report_date", path<&Dossier::report, &AssessmentReport::date>},
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
     .sources = {{{Source::public_comment_2020,
                   {"監査ガイドライン4.6.1、整理番号163及び169", "guideline 4.6.1; nos. 163, 169"}}}},
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
      const Date represented_on = answer.read<&Dossier::representation, &WrittenRepresentation::date>(dossier);
      const Date reported_on = answer.read<&Dossier::report, &AssessmentReport::date>(dossier);
      advise_if_ahead(answer, represented_on, at, context);
      advise_if_ahead(answer, reported_on, path<&Dossier::report, &AssessmentReport::date>, context);
      return answer.require(represented_on <= reported_on, represented_after_report, at);
    },
};

inline constexpr std::tuple written_representation_rows{&representation_points, &representation_before_report};

}  // namespace ismap::control_criteria
