#include <ismap/ask/sheets.hpp>

#include <ismap/exchange/forms/form.hpp>

#include <string>
#include <string_view>
#include <variant>

namespace ismap::ask {
namespace {

const Catalog* catalog_of(const Subject& subject, const Catalog* given) {
  const std::string_view edition = statement_of(subject).edition;
  return given != nullptr && given->edition() == edition ? given : catalog_for(edition);
}

std::vector<exchange::FormSheet> sheets_of(std::string_view json, std::string_view format, const Catalog* catalog,
                                           Language language) {
  return exchange::write_form(*exchange::form_of(format), json, language, catalog);
}

}  // namespace

std::vector<exchange::FormSheet> sheets_of(const Input& input, const Catalog* catalog, Language language) {
  const auto* subject = std::get_if<IndexedSubject>(&input);
  const Catalog* given = catalog != nullptr ? catalog : &ismap_2020();
  return sheets_of(write(input, Layout::compact), format_in(input),
                   subject == nullptr ? given : catalog_of(subject->subject, catalog), language);
}

std::vector<exchange::FormSheet> sheets_of(const Subject& subject, const Catalog* catalog, Language language) {
  const std::string json = std::visit([](const auto& document) { return ismap::write(document); }, subject);
  return sheets_of(json, subject_formats[subject.index()], catalog_of(subject, catalog), language);
}

}  // namespace ismap::ask
