#include <ismap/rules/control_criteria/left_out.hpp>

#include "src/rules/shown_text.hpp"

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/clause.hpp>

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <functional>
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

/// Equal for equal texts, and cheap for long ones: those that differ do so in length, near their ends or in the middle,
/// as a rule.
std::size_t mark_of(std::string_view text) {
  constexpr std::size_t words = 4;
  constexpr std::size_t part = words * sizeof(std::uint64_t);
  if (text.size() < part) return std::hash<std::string_view>{}(text);
  std::uint64_t mark = text.size();
  for (const std::size_t from : {std::size_t{0}, (text.size() - part) / 2, text.size() - part}) {
    std::array<std::uint64_t, words> read{};
    std::memcpy(read.data(), text.data() + from, part);
    for (const std::uint64_t word : read) mark = (mark ^ (mark >> 29) ^ word) * 0x9E3779B97F4A7C15U;
  }
  return static_cast<std::size_t>(mark ^ (mark >> 32));
}

/// False if no `least` texts can be the same.
bool may_be_shared(std::span<const Row> rows, std::size_t least, const Statement& statement) {
  if (rows.size() < least) return false;
  std::array<std::uint32_t, 1024> uses{};
  return std::ranges::any_of(
      rows, [&](Row row) { return ++uses[mark_of(reason_of(row, statement)) % uses.size()] >= least; });
}

}  // namespace

Text with_reason(const Label& message, ControlId id, std::string_view reason) {
  return fill(message, {id.string(), detail::shown(reason)});
}

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
    answer.advise("shared_reason", context.statement / path<&Statement::controls>, with_numbers(shared, share));
}

void judge_realised_details(Answer& answer, const ControlSet& objectives, const Label& message,
                            const Statement& statement, const Context& context) {
  if (objectives.empty()) return;
  const Catalog& catalog = context.catalog;
  const auto judge = [&](Row row) {
    const ControlEntry& entry = statement.controls[row];
    const Pointer place = context.control(row);
    answer.read<&ControlEntry::stance>(entry, place);
    answer.judge("realised_detail", {place / path<&ControlEntry::stance>, entry.id},
                 fill(message, {entry.id.parent()->string(), entry.id.string()}), Severity::warning);
  };
  (context.index.realised() & catalog.under(objectives)).for_each([&](std::size_t ordinal) {
    judge(*context.index.row_of[ordinal]);
  });
  for (const UnlistedDetail& detail : context.index.unlisted_details) {
    if (!detail.is_realised()) continue;
    const std::optional<std::size_t> objective = catalog.find(*detail.id.parent());
    if (objective && objectives.contains(*objective)) judge(detail.row);
  }
}

}  // namespace ismap::control_criteria
