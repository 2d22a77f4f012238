#include <ismap/catalog/catalog.hpp>
#include <ismap/catalog/rejected_id.hpp>
#include <ismap/core/spelling.hpp>
#include <ismap/core/text.hpp>
#include <ismap/report/catalog_page.hpp>
#include <ismap/report/printable.hpp>

#include "arguments.hpp"
#include "commands.hpp"
#include "failure.hpp"
#include "imported_catalog.hpp"
#include "src/core/near_words.hpp"
#include "subcommands.hpp"

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ismap::cli {
namespace {

/// The embedded edition that has the control, if it is not that of `catalog`; null if there is none.
const Catalog* other_edition_with(const Catalog& catalog, const std::string& id) {
  const Catalog* other = catalog_for(catalog.edition() == edition_2020 ? edition_2025 : edition_2020);
  return other->find_printed(id) ? other : nullptr;
}

Failure not_listed(const Catalog& catalog, const std::string& id) {
  const auto mistake = rejected(id, catalog.edition());
  if (mistake && !mistake->likely.empty())
    return failure("unknown_id", why_not_listed(catalog, id), {}, {std::string{mistake->likely}});
  if (const Catalog* other = other_edition_with(catalog, id)) {
    constexpr Label elsewhere{"{0}は版{1}の番号です（--edition {1}）。", "{0} is a number of {1} (--edition {1})."};
    Text message = fill(elsewhere, {id, other->edition()});
    const bool may_be_here_too = catalog.edition() == edition_2025 && !catalog.is_complete();
    if (may_be_here_too && catalog.level_of(*ControlId::parse(id))) {
      const Text why = why_not_listed(catalog, id);
      message = {why.ja + message.ja, why.en + " " + message.en};
    }
    return failure("unknown_id", std::move(message));
  }
  std::vector<std::string> ids;
  for (const Group& group : catalog.groups()) ids.emplace_back(group.id);
  for (std::size_t i = 0; i < catalog.size(); ++i) ids.push_back(catalog[i].id.string());
  return failure("unknown_id", why_not_listed(catalog, id), {}, detail::near_words(id, ids));
}

/// The control whose number `id` is but for the suffix or the spelling: then says which. Else `id`.
std::string official(const Catalog& catalog, const std::string& id, const Output& output) {
  constexpr Label officially{"{0}の公式の表記は{1}です。{1}を示します。",
                             "{0} is officially written {1}, which is shown."};
  const std::optional<ControlId> number = ControlId::parse(folded_number(id));
  const auto ordinal = number && !catalog.find_printed(id) ? catalog.find(*number) : std::nullopt;
  if (!ordinal || entry_json(catalog, id)) return id;
  std::string written = catalog[*ordinal].id.string();
  warn(Caution{"other_suffix", fill(officially, {printable(id), written})}, output);
  return written;
}

void print_catalog(const Catalog& catalog, std::optional<Date> on, const Output& output) {
  if (output.format == Format::json) return print_as_is(catalog_json(catalog, on));
  print(catalog_page(catalog, output.language, on), output);
}

void print_entry(const Catalog& catalog, const std::string& typed, const Output& output) {
  const std::string id = official(catalog, typed, output);
  const auto page = entry_page(catalog, id, output.language);
  if (!page) throw not_listed(catalog, id);
  if (output.format == Format::json) return print_as_is(*entry_json(catalog, id));
  print(*page, output);
}

}  // namespace

int run(const CatalogCall& call, const Output& output) {
  const auto imported = import_catalog(call.table, output);
  const Catalog& catalog = imported ? *imported : *catalog_for(call.edition);
  if (call.id.empty())
    print_catalog(catalog, call.on, output);
  else
    print_entry(catalog, call.id, output);
  return no_breach;
}

void Subcommands::add_catalog() {
  Subcommand catalog = add(
      "catalog", {"管理策の一覧又は管理策1件", "list the controls, or show one"},
      {"ismap catalog 9.4.1.8.PB", {"管理策1件を示す", "show one control"}},
      [this] {
        return CatalogCall{document_, choice_.empty() ? std::string{edition_2020} : choice_, settings_.table, day_};
      },
      Forms::all);
  const Taken id = catalog.take(
      {.name = "ID", .help = {"管理策等の番号（例：9.4.1.8.PB）", "id of a control or group, such as 9.4.1.8.PB"}},
      document_);
  const Taken edition =
      catalog.take({.name = "--edition",
                    .value = "EDITION",
                    .help = {"管理基準の版（既定はismap-2020）", "edition of the Control Criteria (ismap-2020)"},
                    .choices = {edition_2020, edition_2025}},
                   choice_);
  take_table(catalog, arguments::catalog).excludes(edition);
  Argument on = arguments::as_of;
  on.help = {"その日に適用される管理策のみ", "only what is in force on that day"};
  catalog.take(on, day_).excludes(id);
}

}  // namespace ismap::cli
