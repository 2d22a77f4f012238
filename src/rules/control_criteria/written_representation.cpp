#include <ismap/rules/control_criteria/written_representation.hpp>

#include <ismap/core/stated.hpp>

#include <array>
#include <cstddef>
#include <string>
#include <vector>

namespace ismap::control_criteria {
namespace {

using PointNumber = RepresentationPointNumber;

constexpr int first_answered_point = 7;  // points 7 and 8 ask whether there is something to tell

constexpr Label not_stated{"経営者確認書に第{0}号の事項が記載されていません。",
                           "Point {0} of the written representation is not stated."};
constexpr Label no_content{"第{0}号について「有り」とされていますが、内容が記載されていません。",
                           "Point {0} says yes, but not what."};
constexpr Label no_answer{"第{0}号について、有無も内容も記載されていません。",
                          "Point {0} says neither yes nor no, and has no content."};
constexpr Label given_twice{"第{0}号の事項が重複して記載されています。", "Point {0} is given more than once."};

/// What the entries for one point say together.
struct Summary {
  std::size_t entries = 0;
  std::size_t last = 0;  // position of the last entry
  bool stated = false;
  bool answered = false;             // yes, no, or a content
  bool yes_without_content = false;  // at `yes_at`
  std::size_t yes_at = 0;
};

void add(Summary& summary, const RepresentationPoint& point, std::size_t position) {
  ++summary.entries;
  summary.last = position;
  if (!point.stated) return;
  summary.stated = true;
  const bool has_content = is_stated(point.content);
  if (point.answer || has_content) summary.answered = true;
  if (point.answer.value_or(false) && !has_content) {
    summary.yes_without_content = true;
    summary.yes_at = position;
  }
}

void check_point(Answer& answer, int number, const Summary& summary, const Pointer& points_at) {
  const Pointer at = points_at / summary.last;
  const auto text = [&](const Label& message) { return fill(message, {std::to_string(number)}); };
  if (summary.entries > 1) answer.advise("given_twice", at, text(given_twice));
  if (!summary.stated) {
    answer.breach("not_stated", summary.entries == 0 ? points_at : at / path<&RepresentationPoint::stated>,
                  text(not_stated));
  } else if (number >= first_answered_point && summary.yes_without_content) {
    answer.breach("no_content", points_at / summary.yes_at / path<&RepresentationPoint::content>, text(no_content));
  } else if (number >= first_answered_point && !summary.answered) {
    answer.missing(at / path<&RepresentationPoint::answer>, text(no_answer));
  } else {
    answer.hold();
  }
}

}  // namespace

Answer check_representation_points(const Dossier& dossier, const Context&) {
  if (!dossier.representation) return Answer::unknown(path<&Dossier::representation>);
  constexpr Pointer at = path<&Dossier::representation, &WrittenRepresentation::points>;
  const std::vector<RepresentationPoint>& points = dossier.representation->points;
  std::array<Summary, PointNumber::max + 1> summaries{};
  Answer answer;
  std::int64_t stated = 0;
  for (std::size_t i = 0; i < points.size(); ++i) {
    const int number = points[i].point.value;
    add(summaries[static_cast<std::size_t>(number)], points[i], i);
    if (number >= first_answered_point && points[i].answer)
      answer.read(at / i / path<&RepresentationPoint::answer>, *points[i].answer);
  }
  for (int number = PointNumber::min; number <= PointNumber::max; ++number) {
    const Summary& summary = summaries[static_cast<std::size_t>(number)];
    if (summary.stated) ++stated;
    check_point(answer, number, summary, at);
  }
  return answer.derive("points_stated", stated);
}

}  // namespace ismap::control_criteria
