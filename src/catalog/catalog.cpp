#include <ismap/catalog/catalog.hpp>

#include <algorithm>
#include <bit>
#include <stdexcept>
#include <utility>

namespace ismap {

Catalog::Catalog(CatalogParts parts) : parts_(std::move(parts)) {
  if (parts_.controls.size() > ControlSet::capacity) throw std::invalid_argument("Catalog: too many controls");
  if (!parts_.texts.empty() && parts_.texts.size() != parts_.controls.size())
    throw std::invalid_argument("Catalog: texts and controls differ in number");
  if (!parts_.guidance.empty() && parts_.guidance.size() != parts_.controls.size())
    throw std::invalid_argument("Catalog: guidance and controls differ in number");
  build_index();
  build_sets();
}

void Catalog::build_index() {
  const std::size_t slot_count = std::bit_ceil(std::max<std::size_t>(4 * size(), 2));
  shift_ = 32 - std::countr_zero(slot_count);
  slots_.assign(slot_count, vacant);
  numbers_.reserve(size());
  for (const Control& control : parts_.controls) {
    const std::uint32_t number = control.id.number();
    if (number == 0 || (!numbers_.empty() && number <= numbers_.back()))
      throw std::invalid_argument("Catalog: controls are not in ascending order");
    std::size_t slot = slot_of(number);
    while (slots_[slot] != vacant) slot = (slot + 1) & (slot_count - 1);
    slots_[slot] = static_cast<std::uint16_t>(numbers_.size());
    numbers_.push_back(number);
  }
}

void Catalog::build_sets() {
  all_.insert_range(0, size());
  family_end_.resize(size());
  std::size_t objective = size();
  for (std::size_t i = 0; i < size(); ++i) {
    const Control& control = parts_.controls[i];
    if (!control.since.empty() || !control.revised.empty()) revised_.insert(i);
    switch (control.level) {
      case Level::governance:
        governance_.insert(i);
        break;
      case Level::management:
        management_.insert(i);
        break;
      case Level::objective:
        objectives_.insert(i);
        objective = i;
        family_end_[i] = static_cast<std::uint16_t>(i + 1);
        break;
      case Level::detail:
        if (objective == size() || numbers_[objective] != control.id.parent().value_or(ControlId{}).number())
          throw std::invalid_argument("Catalog: a detail does not follow its objective");
        details_.insert(i);
        (is_basic(control) ? basic_details_ : optional_details_).insert(i);
        family_end_[objective] = static_cast<std::uint16_t>(i + 1);
        break;
    }
  }
}

std::optional<std::size_t> Catalog::parent(std::size_t ordinal) const noexcept {
  if (!details_.contains(ordinal)) return std::nullopt;
  return find(*parts_.controls[ordinal].id.parent());
}

std::optional<Level> Catalog::level_of(ControlId id) const noexcept {
  const bool is_marked = id.suffix == Suffix::b || id.suffix == Suffix::pb;
  const bool forms_are_known = parts_.objective_depth == 3;  // of ismap-2025 those of chapters 3 and 4 are not
  if (id.chapter() == 3 || id.chapter() == 4) {
    if (forms_are_known ? id.depth() != 4 || id.suffix != Suffix::none : is_marked) return std::nullopt;
    return id.chapter() == 3 ? Level::governance : Level::management;
  }
  if (id.chapter() < 5 || (forms_are_known && id.chapter() > 18)) return std::nullopt;
  if (id.depth() == parts_.objective_depth + 1 && (forms_are_known || !is_marked)) return Level::detail;
  if (id.depth() == parts_.objective_depth && !is_marked) return Level::objective;
  return std::nullopt;
}

ControlSet Catalog::under(const ControlSet& objectives) const noexcept {
  ControlSet found;
  (objectives & objectives_).for_each([&](std::size_t i) { found.insert_range(i + 1, family_end_[i]); });
  return found;
}

std::optional<std::size_t> Catalog::find_printed(std::string_view id) const noexcept {
  const std::optional<ControlId> parsed = ControlId::parse(id);
  if (!parsed) return std::nullopt;
  const std::optional<std::size_t> found = find(*parsed);
  return found && (*this)[*found].id == *parsed ? found : std::nullopt;
}

const Group* Catalog::find_group(std::string_view id) const noexcept {
  const auto at = std::ranges::find(parts_.groups, id, &Group::id);
  return at == parts_.groups.end() ? nullptr : &*at;
}

}  // namespace ismap
