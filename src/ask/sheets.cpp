#include <ismap/ask/sheets.hpp>

#include <ismap/exchange/forms/form.hpp>

#include <nlohmann/json.hpp>

namespace ismap::ask {
namespace {

const Catalog* catalog_of(const Input& input, const Catalog* given) {
  const auto* subject = std::get_if<IndexedSubject>(&input);
  if (subject == nullptr) return given != nullptr ? given : &ismap_2020();
  const std::string_view edition = statement_of(subject->subject).edition;
  return given != nullptr && given->edition() == edition ? given : catalog_for(edition);
}

}  // namespace

std::vector<exchange::FormSheet> sheets_of(const Input& input, const Catalog* catalog, Language language) {
  const exchange::Form* form = exchange::form_of(format_in(input));
  return write_form(*form, nlohmann::json::parse(write(input, Layout::compact)), language,
                    catalog_of(input, catalog));
}

}  // namespace ismap::ask
