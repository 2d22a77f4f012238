// The items of a document, as the sheets give them.
#pragma once

#include <ismap/exchange/forms/form.hpp>
#include <ismap/exchange/forms/read_form.hpp>
#include <ismap/exchange/table/table.hpp>

#include "src/exchange/forms/cell_map.hpp"
#include "src/exchange/forms/field_reader.hpp"
#include "src/exchange/forms/sheet.hpp"
#include "src/exchange/table/fault_list.hpp"
#include "src/exchange/table/merged_values.hpp"

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace ismap::exchange::detail {

class FormItems {
 public:
  FormItems(const Tables& tables, const Form& form, const FormOptions& options);

  /// Takes the rows of a sheet. The sheets of the parts above come first.
  void add(const Sheet& sheet);

  /// Looks for the rows that a sheet of single values has to have. After all sheets were added.
  void require_rows(const Sheet& sheet);

  /// Looks for what has to be written and is not. After all sheets were added.
  void require_values();

  FaultList& faults() noexcept { return faults_; }

  const std::vector<TableNote>& notes() const noexcept { return notes_; }
  const std::vector<RecognisedName>& recognised() const noexcept { return recognised_; }
  const CellMap& cells() const noexcept { return *cells_; }
  std::shared_ptr<const CellMap> shared_cells() const { return cells_; }

  /// The whole, as a document has it.
  JsonValue document() &&;

 private:
  using Values = std::vector<JsonValue>;
  using Readers = std::vector<FieldReader>;

  void add_list(const Sheet& sheet, Readers& readers);
  void add_values(const Sheet& sheet, Readers& readers);
  void add_row(const Sheet& sheet, Readers& readers, std::size_t row);
  void take_other(const Part& part, Readers& readers, const CellAt& at, std::size_t field,
                  std::vector<std::optional<CellAt>>& cells, Values& values);
  bool is_heading(const Sheet& sheet, std::size_t row) const;
  void require_columns(const Sheet& sheet);
  bool is_missing(std::size_t part, std::size_t item, std::size_t field) const;
  bool has_no_row(std::size_t part, std::size_t field) const;
  bool is_needed(std::size_t part, std::size_t item) const;
  std::optional<std::size_t> item_above(const Sheet& sheet, std::size_t row);
  std::optional<std::size_t> item_named(std::size_t part, std::size_t above, const CellAt& at);
  std::size_t only_item(std::size_t part);
  JsonValue value_of(FieldReader& reader, const CellAt& at);
  JsonValue object(std::size_t part, std::size_t item);
  JsonValue blank_value(std::size_t part, std::size_t item, const Field& field) const;
  bool has_value(std::size_t part, std::size_t item, const Field* in, std::size_t prefix) const;
  bool is_there(std::size_t part, std::size_t item) const;
  void put_below(JsonValue& made, std::size_t part, std::size_t item);
  const Cell& cell(const CellAt& at) const;
  void note(const Text& message, const CellAt& at);
  void fault(Fault kind, Text message, const CellAt& at, std::vector<std::string> hints = {});

  const Tables& tables_;
  const Form& form_;
  const FormOptions& options_;
  std::shared_ptr<CellMap> cells_;
  std::vector<std::vector<Values>> values_;  // of each part and item
  MergedValues shown_;
  std::vector<TableNote> notes_;
  std::map<std::string, std::size_t> note_of_;  // by the English message
  std::vector<RecognisedName> recognised_;
  FaultList faults_;
};

}  // namespace ismap::exchange::detail
