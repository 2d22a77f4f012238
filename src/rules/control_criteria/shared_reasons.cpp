#include "src/rules/control_criteria/shared_reasons.hpp"

#include "src/catalog/control_names.hpp"

#include <ismap/core/stated.hpp>
#include <ismap/model/description.hpp>
#include <ismap/model/statement_description.hpp>
#include <ismap/rules/control_criteria/clause.hpp>

#include <algorithm>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

namespace ismap::control_criteria {
namespace {

constexpr Label shared{"{1}件の管理策（{0}）の理由が同じ文言です。それぞれに当てはまるかを確認してください。",
                       "{1} controls ({0}) share one and the same reason. Does it hold for each?"};

}  // namespace

void advise_on_shared_reasons(Answer& answer, std::span<const Row> rows, std::size_t least, const Statement& statement,
                              const Context& context) {
  if (rows.size() < least) return;
  const auto reason_of = [&](Row row) -> std::string_view {
    const std::optional<std::string>& reason = statement.controls[row].reason;
    return reason ? std::string_view{*reason} : std::string_view{};
  };
  std::unordered_map<std::string_view, std::size_t> uses;
  uses.reserve(rows.size());
  for (const Row row : rows) ++uses[reason_of(row)];
  std::erase_if(uses, [&](const auto& use) { return use.second < least || presence_of(use.first) != Presence::text; });
  if (uses.empty()) return;
  std::map<std::string_view, std::vector<ControlId>> controls;
  for (const Row row : rows)
    if (uses.contains(reason_of(row))) controls[reason_of(row)].push_back(statement.controls[row].id);
  std::vector<std::vector<ControlId>> shares;
  for (auto& [reason, ids] : controls) {
    std::ranges::sort(ids);
    shares.push_back(std::move(ids));
  }
  std::ranges::sort(shares);
  for (const std::vector<ControlId>& share : shares)
    answer.advise("shared_reason", context.statement / path<&Statement::controls>,
                  fill_named(shared, detail::names_of(share), std::to_string(share.size())));
}

}  // namespace ismap::control_criteria
