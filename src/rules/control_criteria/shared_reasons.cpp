#include "src/rules/control_criteria/shared_reasons.hpp"

#include "src/catalog/control_names.hpp"

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/clause.hpp>

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::control_criteria {
namespace {

constexpr Label shared{"{1}件の管理策（{0}）の理由が同じ文言です。それぞれに当てはまるかを確認してください。",
                       "{1} controls ({0}) share one and the same reason. Does it hold for each?"};

std::string_view reason_of(Row row, const Statement& statement) {
  const std::optional<std::string>& reason = statement.controls[row].reason;
  return reason ? std::string_view{*reason} : std::string_view{};
}

/// Equal for equal texts, and cheap for long ones: they differ in length or at their ends, as a rule.
std::uint64_t mark_of(std::string_view text) {
  if (text.empty()) return 0;
  std::array<std::uint64_t, 2> ends{};
  const std::size_t count = std::min(text.size(), sizeof(std::uint64_t));
  std::memcpy(&ends[0], text.data(), count);
  std::memcpy(&ends[1], text.data() + (text.size() - count), count);
  constexpr std::uint64_t odd = 0x9E3779B97F4A7C15U;
  return ((ends[0] * odd) ^ ends[1]) * odd + text.size();
}

/// False if no `least` texts can be the same.
bool may_be_shared(std::span<const Row> rows, std::size_t least, const Statement& statement) {
  if (rows.size() < least) return false;
  std::vector<std::uint64_t> marks;
  marks.reserve(rows.size());
  for (const Row row : rows) marks.push_back(mark_of(reason_of(row, statement)));
  std::ranges::sort(marks);
  for (std::size_t i = least - 1; i < marks.size(); ++i)
    if (marks[i] == marks[i - (least - 1)]) return true;
  return false;
}

}  // namespace

void advise_on_shared_reasons(Answer& answer, std::span<const Row> rows, std::size_t least, const Statement& statement,
                              const Context& context) {
  if (!may_be_shared(rows, least, statement)) return;
  std::map<std::string_view, std::vector<ControlId>> controls;
  for (const Row row : rows) controls[reason_of(row, statement)].push_back(statement.controls[row].id);
  std::vector<std::vector<ControlId>> shares;
  for (auto& [reason, ids] : controls) {
    if (ids.size() < least || presence_of(reason) != Presence::text) continue;
    std::ranges::sort(ids);
    shares.push_back(std::move(ids));
  }
  std::ranges::sort(shares);
  for (const std::vector<ControlId>& share : shares)
    answer.advise("shared_reason", context.statement / path<&Statement::controls>,
                  fill_named(shared, detail::names_of(share), std::to_string(share.size())));
}

}  // namespace ismap::control_criteria
