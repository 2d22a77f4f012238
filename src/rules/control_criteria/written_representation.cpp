#include <ismap/rules/control_criteria/written_representation.hpp>

#include <ismap/core/spelling.hpp>
#include <ismap/core/stated.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace ismap::control_criteria {
namespace {

using PointNumber = RepresentationPointNumber;
using PointPositions = std::vector<std::size_t>;  // positions among the points

constexpr int later_events = 7;  // points 7 and 8 ask whether there is something to tell
constexpr int fraud = 8;

constexpr Pointer points_at = path<&Dossier::representation, &WrittenRepresentation::points>;

constexpr Label not_stated{"経営者確認書に第{0}号の事項が記載されていません。",
                           "Point {0} of the written representation is not stated."};
constexpr Label blank_point{"第{0}号の内容が空欄です。記載されているといえるかを確認してください。",
                            "The content of point {0} is blank. Is the point stated?"};
constexpr Label no_content{"第{0}号について「有り」とされていますが、内容が記載されていません。",
                           "Point {0} says yes, but not what."};
constexpr Label no_answer{"第{0}号について、有無も内容も記載されていません。",
                          "Point {0} says neither yes nor no, and has no content."};
constexpr Label point_given_twice{"第{0}号の事項が重複して記載されています。", "Point {0} is given more than once."};
constexpr Label contradicted{
    "第{0}号の事項について、内容の異なる記載が重複しています。いずれであるかを確認してください。",
    "Point {0} is given more than once, and not in the same way. Which of them holds?"};
constexpr Label yes_but_none{
    "第{0}号について「有り」とされていますが、内容は「{1}」とされています。いずれであるかを確認してください。",
    "Point {0} says yes, and as content \"{1}\". Which of them holds?"};
constexpr Label no_but_content{
    "第{0}号について「無し」とされていますが、内容が記載されています。整合するかを確認してください。",
    "Point {0} says no, and yet has a content. Do they agree?"};
constexpr Label only_content{"第{0}号について有無が示されていません。内容から、有る場合でないかを確認してください。",
                             "Point {0} says neither yes nor no. Does its content tell of something?"};
constexpr Label event_told{
    "経営者確認書は監査対象期間後の事象を記載していますが、言明書に後発事象の記載がありません。2.2."
    "6により記載すべき事象"
    "でないかを確認してください。",
    "The representation tells of a later event, and the statement of no subsequent event. Does 2.2.6 ask for it?"};
constexpr Label no_event_told{
    "言明書に後発事象の記載がありますが、経営者確認書は監査対象期間後の事象を「無し」としています。整合するかを確認して"
    "く"
    "ださい。",
    "The statement has a subsequent event, and the representation says that there is none to tell. Do they agree?"};
constexpr Label fraud_told{"不正又は違法行為に関する情報が記載されています。内容及び業務への影響を確認してください。",
                           "The representation tells of fraud or illegal acts: read it, and weigh what follows."};

/// True for the ways to say that there is nothing to tell.
bool says_none(std::string_view content) {
  constexpr std::array<std::string_view, 24> ways = {"なし",
                                                     "無し",
                                                     "無",
                                                     "ない",
                                                     "ありません",
                                                     "該当なし",
                                                     "該当無し",
                                                     "該当しない",
                                                     "非該当",
                                                     "特になし",
                                                     "特に無し",
                                                     "特段なし",
                                                     "該当事項なし",
                                                     "該当事項無し",
                                                     "該当事象なし",
                                                     "特記事項なし",
                                                     "該当事項はない",
                                                     "該当事項はありません",
                                                     "none",
                                                     "no",
                                                     "nothing",
                                                     "nil",
                                                     "na",
                                                     "notapplicable"};
  std::string text = folded_name(content);
  while (text.ends_with("。") || text.ends_with('.')) text.resize(text.size() - (text.ends_with('.') ? 1 : 3));
  std::erase(text, '/');
  return std::ranges::find(ways, text) != ways.end();
}

enum class Tells {
  nothing,  ///< no answer
  no,
  perhaps,  ///< a content alone
  yes,
};

Tells told_by(const RepresentationPoint& point) {
  if (point.answer) return *point.answer ? Tells::yes : Tells::no;
  if (!is_stated(point.content)) return Tells::nothing;
  if (says_none(*point.content)) return Tells::no;
  return is_placeholder(*point.content) ? Tells::nothing : Tells::perhaps;
}

class Points {
 public:
  Points(Answer& answer, const Dossier& dossier)
      : answer_(answer), dossier_(dossier), points_(dossier.representation->points) {
    for (std::size_t i = 0; i < points_.size(); ++i) {
      const auto number = static_cast<std::size_t>(points_[i].point.value);
      entries_[number].push_back(i);
      if (points_[i].point.value >= later_events && points_[i].answer)
        answer_.read(points_at / i / path<&RepresentationPoint::answer>, *points_[i].answer);
    }
  }

  void check() {
    std::int64_t stated = 0;
    for (int number = PointNumber::min; number <= PointNumber::max; ++number)
      if (check(number)) ++stated;
    answer_.derive("points_stated", stated);
  }

 private:
  const PointPositions& entries_of(int number) const { return entries_[static_cast<std::size_t>(number)]; }

  static Text text(const Label& message, int number) { return fill(message, {std::to_string(number)}); }

  /// Whether the point is stated.
  bool check(int number) {
    const PointPositions& entries = entries_of(number);
    if (entries.empty()) {
      answer_.breach("not_stated", points_at, text(not_stated, number));
      return false;
    }
    if (entries.size() > 1) compare(number);
    const Pointer at = points_at / entries.back();
    const auto is_stated_in = [&](std::size_t i) { return points_[i].stated; };
    if (std::ranges::none_of(entries, is_stated_in)) {
      answer_.breach("not_stated", at / path<&RepresentationPoint::stated>, text(not_stated, number));
      return false;
    }
    if (number >= later_events)
      check_answers(number);
    else
      check_contents(number);
    return true;
  }

  /// Several entries for one point: whether they differ does not depend on their order.
  void compare(int number) {
    const PointPositions& entries = entries_of(number);
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
      answer_.judge("contradicted", at, text(contradicted, number), Severity::warning);
    else
      answer_.warn("given_twice", at, text(point_given_twice, number));
  }

  /// Points 1 to 6: that one is stated is said beside its content, which may be left out but not blank.
  void check_contents(int number) {
    for (const std::size_t i : entries_of(number)) {
      const RepresentationPoint& point = points_[i];
      if (!point.stated || !point.content) continue;
      const Pointer at = points_at / i / path<&RepresentationPoint::content>;
      if (is_blank(*point.content))
        answer_.read(at, *point.content).judge("blank", at, text(blank_point, number), Severity::warning);
      else
        require_text(answer_, *point.content, at, not_stated);
    }
    answer_.hold();
  }

  void check_answers(int number) {
    bool is_answered = false;
    for (const std::size_t i : entries_of(number)) {
      if (!points_[i].stated) continue;
      is_answered = is_answered || points_[i].answer || is_stated(points_[i].content);
      check_answer(number, points_[i], i);
    }
    if (is_answered)
      answer_.hold();
    else
      answer_.missing(points_at / entries_of(number).back() / path<&RepresentationPoint::answer>,
                      text(no_answer, number));
  }

  void check_answer(int number, const RepresentationPoint& point, std::size_t i) {
    const Pointer at = points_at / i;
    const Pointer content_at = at / path<&RepresentationPoint::content>;
    const std::string content = point.content.value_or(std::string{});
    switch (told_by(point)) {
      case Tells::yes:
        if (is_blank(content))
          answer_.breach("no_content", content_at, text(no_content, number));
        else if (says_none(content))
          answer_.judge("yes_but_none", content_at, fill(yes_but_none, {std::to_string(number), content}),
                        Severity::warning);
        else
          require_text(answer_, content, content_at, no_content);
        compare_with_statement(number, at);
        break;
      case Tells::no:
        if (presence_of(content) == Presence::text && !says_none(content))
          answer_.advise("no_but_content", content_at, text(no_but_content, number));
        if (number == later_events && has_event_by(dossier_.representation->date))
          answer_.advise("no_event_told", at, no_event_told);
        break;
      case Tells::perhaps:
        answer_.advise("only_content", content_at, text(only_content, number));
        break;
      case Tells::nothing:
        if (!is_blank(content)) require_text(answer_, content, content_at, no_content);
        break;
    }
  }

  void compare_with_statement(int number, const Pointer& at) {
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
  std::array<PointPositions, PointNumber::max + 1> entries_{};
};

}  // namespace

Answer check_representation_points(const Dossier& dossier, const Context&) {
  if (!dossier.representation) return Answer::unknown(path<&Dossier::representation>);
  Answer answer;
  Points{answer, dossier}.check();
  return answer;
}

}  // namespace ismap::control_criteria
