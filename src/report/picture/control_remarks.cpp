#include "control_remarks.hpp"

#include <ismap/report/result_labels.hpp>

#include <algorithm>
#include <cstddef>
#include <unordered_map>
#include <utility>

namespace ismap::detail {
namespace {

Mark mark_of(const Diagnostic& diagnostic) {
  switch (diagnostic.verdict) {
    case Verdict::not_met:
      return Mark::not_met;
    case Verdict::unknown:
      return Mark::unknown;
    case Verdict::needs_judgement:
      return Mark::needs_judgement;
    default:
      return Mark::remark;
  }
}

/// The gravest of what was said, by number.
std::unordered_map<std::uint32_t, Mark> gravest_marks(const Review& review) {
  std::unordered_map<std::uint32_t, Mark> marks;
  for (const RuleResult& result : review.results)
    for (const Diagnostic& diagnostic : result.diagnostics) {
      if (!diagnostic.control) continue;
      const auto [known, is_new] = marks.try_emplace(diagnostic.control->number(), mark_of(diagnostic));
      if (!is_new) known->second = std::min(known->second, mark_of(diagnostic));
    }
  return marks;
}

Mark mark_without_remark(std::optional<Stance> stance) {
  if (!stance) return Mark::not_stated;
  return is_realised(*stance) ? Mark::no_remark : Mark::left_out;
}

std::optional<Stance> stance_of(const StatedControls& stated, std::size_t ordinal) {
  for (const auto& [controls, stance] :
       {std::pair{&stated.implemented, Stance::implemented}, std::pair{&stated.inherited, Stance::inherited},
        std::pair{&stated.excluded, Stance::excluded}, std::pair{&stated.not_selected, Stance::not_selected}})
    if (controls->contains(ordinal)) return stance;
  return std::nullopt;
}

}  // namespace

Label label_of(Mark mark) {
  switch (mark) {
    case Mark::not_met:
      return ismap::label_of(Verdict::not_met);
    case Mark::unknown:
      return ismap::label_of(Verdict::unknown);
    case Mark::needs_judgement:
      return ismap::label_of(Verdict::needs_judgement);
    case Mark::remark:
      return {"注意又は助言", "warning or advice"};
    case Mark::no_remark:
      return {"指摘なし", "no remark"};
    case Mark::left_out:
      return {"対象外又は選択なし", "excluded or not selected"};
    case Mark::not_stated:
      return {"言明書に記載なし", "not in the statement"};
  }
  return {};
}

std::vector<MarkedControl> marked_controls(const Review& review, const StatedControls& stated) {
  std::vector<MarkedControl> controls;
  if (stated.catalog == nullptr || review.results.empty()) return controls;
  const Catalog& catalog = *stated.catalog;
  const std::unordered_map<std::uint32_t, Mark> marks = gravest_marks(review);
  const auto add = [&](ControlId id, std::optional<Stance> stance, bool is_undecided) {
    const auto said = marks.find(id.number());
    const Mark mark = said != marks.end() ? said->second : is_undecided ? Mark::unknown : mark_without_remark(stance);
    controls.push_back({id, mark, stance});
  };
  controls.reserve(catalog.size() + stated.unlisted.size());
  for (std::size_t i = 0; i < catalog.size(); ++i)
    add(catalog[i].id, stance_of(stated, i), stated.undecided.contains(i));
  for (const UnlistedDetail& detail : stated.unlisted)
    add(detail.id, detail.is_undecided ? std::nullopt : std::optional{detail.stance}, detail.is_undecided);
  const auto number_of = [](const MarkedControl& control) { return control.id.number(); };
  std::ranges::stable_sort(controls, {}, number_of);
  const auto is_same = [&](const MarkedControl& a, const MarkedControl& b) { return number_of(a) == number_of(b); };
  controls.erase(std::unique(controls.begin(), controls.end(), is_same), controls.end());
  return controls;
}

}  // namespace ismap::detail
