#include <ismap/rules/registration/ch03_pledges.hpp>
#include <ismap/rules/time_limits.hpp>

#include "src/report/result_parts.hpp"

#include "sections.hpp"

#include <array>
#include <string>
#include <utility>

namespace ismap::detail {
namespace {

/// By item, from 1.
constexpr std::array<const RuleRow*, PledgeItem::max> pledge_rows = {
    &registration::pledge_information, &registration::pledge_incidents, &registration::pledge_changes,
    &registration::pledge_not_public,  &registration::pledge_notice,    &registration::pledge_responsibility};

}  // namespace

std::vector<std::string> pledges_missing(const Dossier& dossier, Language language) {
  constexpr Label named{"({0}) {1}", "({0}) {1}"};
  std::vector<std::string> missing;
  for (int item = PledgeItem::min; item <= PledgeItem::max; ++item)
    if (!registration::is_pledged(dossier, item))
      missing.push_back(
          fill(named, {std::to_string(item), pledge_rows[static_cast<std::size_t>(item - PledgeItem::min)]->title})
              .in(language));
  return missing;
}

void add_pledge_evidence(Page& page, const Reported& reported) {
  constexpr Label given{"あり", "given"};
  constexpr Label missing{"なし", "missing"};
  if (reported.dossier == nullptr) return;
  page::Table table{
      .columns = names_of_columns({{"号", "Item"}, {"宣誓", "Given"}, {"宣誓事項", "Pledge"}}, page.language),
      .names_rows = false};
  for (int item = PledgeItem::min; item <= PledgeItem::max; ++item) {
    const RuleRow& rule = *pledge_rows[static_cast<std::size_t>(item - PledgeItem::min)];
    const bool is_given = registration::is_pledged(*reported.dossier, item);
    table.add({{std::string{rule.clause.clause}},
               {page.in(is_given ? given : missing), is_given ? Colour::green : Colour::red},
               {with_spans(rule.text).in(page.language)}});
  }
  page.table(std::move(table));
}

}  // namespace ismap::detail
