// Blank forms, to be filled in with a spreadsheet.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/text.hpp>
#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/forms/write_form.hpp>

#include <array>
#include <span>
#include <string_view>
#include <vector>

namespace ismap::exchange {

struct BlankForm {
  std::string_view name;  ///< "statement", "report-to-secretariat"
  const Form* form;       ///< by which it is read once it is filled in
  Label title;
  Label purpose;
};

/// Their names: one for each document that may be held in tables, the checklist of a buyer's own check, and the report
/// on a provisional measure.
inline constexpr std::array<std::string_view, 8> blank_form_names = {
    "dossier", "statement", "register", "assessor", "procurement", "agenda", "checklist", "report-to-secretariat"};

/// All of them, in the order of their names.
std::span<const BlankForm> blank_forms();

/// The blank form of that name; null if there is none.
const BlankForm* blank_form_named(std::string_view name);

/// The sheets to fill in: first one that explains the form, then those of the parts. Numbers of controls stand in them
/// already: all of the catalogue, or in the checklist the basic statement requirements (Control Criteria 2.2.4).
std::vector<FormSheet> blank_form(const BlankForm& blank, const Catalog& catalog, Language language);

}  // namespace ismap::exchange
