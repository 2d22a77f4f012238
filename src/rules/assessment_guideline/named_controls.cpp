#include <ismap/rules/assessment_guideline/named_controls.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <variant>

namespace ismap::assessment_guideline {
namespace {

/// The number of what stands above `number` at `depth`.
std::uint32_t above(std::uint32_t number, std::size_t depth) {
  return number & static_cast<std::uint32_t>(~std::uint64_t{0} << 8 * (4 - depth));
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
  return NamedControls{ids};
}

NamedControls::NamedControls(const std::vector<ControlId>& ids) {
  for (const ControlId& id : ids) numbers_.push_back(id.number());
  std::ranges::sort(numbers_);
}

bool NamedControls::names(ControlId control) const {
  const std::uint32_t number = control.number();
  const auto not_before = std::ranges::lower_bound(numbers_, number);
  if (not_before != numbers_.end() && above(*not_before, control.depth()) == number) return true;
  for (std::size_t depth = 1; depth < control.depth(); ++depth)
    if (std::ranges::binary_search(numbers_, above(number, depth))) return true;
  return false;
}

bool NamedControls::names_any_of_chapters(unsigned first, unsigned last) const {
  const auto not_before = std::ranges::lower_bound(numbers_, std::uint32_t{first} << 24);
  return not_before != numbers_.end() && *not_before >> 24 <= last;
}

}  // namespace ismap::assessment_guideline
