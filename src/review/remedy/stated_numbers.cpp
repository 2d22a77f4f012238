#include "src/review/remedy/stated_numbers.hpp"

#include <ismap/io/json_text.hpp>
#include <ismap/io/serialize.hpp>
#include <ismap/model/statement_description.hpp>

#include <algorithm>
#include <set>
#include <string>
#include <utility>

namespace ismap::remedies {
namespace {

std::string text_of(const ControlEntry& entry) {
  JsonText text{Layout::compact};
  serialize(text, entry);
  return std::move(text).take();
}

}  // namespace

StatedNumbers::StatedNumbers(const Statement& statement) : repeats_(statement.controls.size()) {
  for (const ControlEntry& entry : statement.controls) numbers_.push_back(entry.id.number());
  std::ranges::sort(numbers_);
  const auto is_alone = [&](ControlId id) {
    return std::ranges::upper_bound(numbers_, id.number()) - std::ranges::lower_bound(numbers_, id.number()) == 1;
  };
  std::set<std::string> texts;
  for (std::size_t i = 0; i < repeats_.size(); ++i)
    if (!is_alone(statement.controls[i].id)) repeats_[i] = !texts.insert(text_of(statement.controls[i])).second;
}

bool StatedNumbers::has(ControlId id) const {
  return std::ranges::binary_search(numbers_, id.number());
}

}  // namespace ismap::remedies
