#include <ismap/rules/assessment_guideline/named_controls.hpp>

#include <algorithm>
#include <string>
#include <variant>

namespace ismap::assessment_guideline {
namespace {

bool stands_under(ControlId control, ControlId above) {
  const std::size_t depth = above.depth();
  return control.depth() >= depth &&
         std::equal(above.numbers.begin(), above.numbers.begin() + static_cast<std::ptrdiff_t>(depth),
                    control.numbers.begin());
}

}  // namespace

std::optional<NamedControls> NamedControls::of(const Supplement* supplement) {
  if (supplement == nullptr) return std::nullopt;
  const auto* texts = std::get_if<std::vector<std::string>>(&supplement->value);
  if (texts == nullptr) return std::nullopt;
  std::vector<ControlId> ids;
  for (const std::string& text : *texts) {
    const std::optional<ControlId> id = ControlId::parse(text);
    if (!id) return std::nullopt;
    ids.push_back(*id);
  }
  return NamedControls{std::move(ids)};
}

bool NamedControls::names(ControlId control) const {
  return std::ranges::any_of(
      ids_, [control](ControlId id) { return stands_under(control, id) || stands_under(id, control); });
}

bool NamedControls::names_any_of_chapters(unsigned first, unsigned last) const {
  return std::ranges::any_of(ids_, [=](ControlId id) { return first <= id.chapter() && id.chapter() <= last; });
}

}  // namespace ismap::assessment_guideline
