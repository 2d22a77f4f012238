#include "obligations_by_actor.hpp"

#include <ismap/model/description.hpp>
#include <ismap/model/result_description.hpp>
#include <ismap/report/result_labels.hpp>

#include "obligation_cells.hpp"

#include <string>
#include <utility>

namespace ismap::detail {

void add_obligations_by_actor(Page& page, std::span<const Obligation> obligations) {
  constexpr Label title{"義務を負う者ごとの義務", "Duties, by who owes them"};
  if (obligations.empty()) return;
  page.section(title);
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Actor>>([&](auto actor) {
    page::Table table{.columns = obligation_columns(page.language), .names_rows = false};
    for (const Obligation& duty : obligations)
      if (duty.who == actor.value) table.add(obligation_cells(duty, page.language));
    if (table.rows.empty()) return;
    page.part({page.in(label_of(actor.value)), Colour::bold});
    page.table(std::move(table));
  });
}

}  // namespace ismap::detail
