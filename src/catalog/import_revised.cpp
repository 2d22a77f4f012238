#include "import_revised.hpp"

#include "control_names.hpp"
#include "import_row.hpp"

#include <ismap/catalog/revision.hpp>

#include <algorithm>
#include <string_view>
#include <utility>

namespace ismap::detail {
namespace {

constexpr std::array<std::string_view, 4> revised_column_names = {"objective", "id", "pattern", "guidance"};
constexpr std::size_t required_revised_columns = 3;

bool is_governance_or_management(ControlId id) {
  return id.chapter() == 3 || id.chapter() == 4;
}

}  // namespace

RevisedTable::RevisedTable(const CsvText& csv, const Catalog& base, const CsvReader& reader, Date revision)
    : csv_(csv), base_(base), revision_(revision) {
  const auto fields = reader.fields();
  columns_ = fields.size();
  for (std::size_t i = 0; i < columns_; ++i) {
    const auto* const name = std::ranges::find(revised_column_names, fields[i].text);
    if (name == revised_column_names.end())
      csv.fail(Fault::unknown_member, fields[i].offset,
               {"見出し行に不明な項目「" + quotable(fields[i].text) + "」があります。",
                "The header has an unknown column \"" + quotable(fields[i].text) + "\"."});
    std::optional<std::size_t>& position = position_[static_cast<std::size_t>(name - revised_column_names.begin())];
    if (position)
      csv.fail(Fault::duplicate_member, fields[i].offset,
               {"見出し行に「" + fields[i].text + "」が重複しています。",
                "The header has the column " + fields[i].text + " twice."});
    position = i;
  }
  for (std::size_t column = 0; column < required_revised_columns; ++column)
    if (!position_[column])
      csv.fail(Fault::missing_member, reader.record_end(),
               {"見出し行に「" + std::string{revised_column_names[column]} + "」がありません。",
                "The header lacks the column " + std::string{revised_column_names[column]} + "."});
}

const CsvField* RevisedTable::field(const CsvReader& reader, Column column) const {
  return position_[column] ? &reader.fields()[*position_[column]] : nullptr;
}

void RevisedTable::add(const CsvReader& reader) {
  check_field_count(csv_, reader, columns_);
  const CsvField& above = *field(reader, objective);
  const CsvField& number = *field(reader, id);
  if (!number.text.empty()) {
    add_detail(reader, number);
    return;
  }
  if (above.text.empty())
    csv_.fail(Fault::missing_member, number.offset,
              {"統制目標の番号も管理策の番号もありません。", "The row names neither an objective nor a control."});
  insert(read_number(above, Level::objective), Level::objective, reader, above, std::nullopt);
}

ControlId RevisedTable::read_number(const CsvField& field, Level level) const {
  const std::optional<ControlId> parsed = ControlId::parse(field.text);
  if (parsed && parsed->suffix == Suffix::none && base_.level_of(*parsed) == level) return *parsed;
  const Label form = level == Level::objective ? Label{"統制目標（X.X）", "an objective (X.X)"}
                                               : Label{"詳細管理策（X.X.X）", "a detailed control (X.X.X)"};
  csv_.fail(Fault::bad_control_id, field.offset,
            {"番号「" + quotable(field.text) + "」は、" + std::string{form.ja} + "の番号の形式ではありません。",
             "\"" + quotable(field.text) + "\" has not the form of " + std::string{form.en} + "."});
}

void RevisedTable::add_detail(const CsvReader& reader, const CsvField& number) {
  const CsvField& above = *field(reader, objective);
  const std::optional<ControlId> parsed = ControlId::parse(number.text);
  if (parsed && parsed->suffix == Suffix::none && is_governance_or_management(*parsed)) {
    if (!above.text.empty())
      csv_.fail(Fault::bad_value, above.offset,
                {"ガバナンス基準及びマネジメント基準の管理策に統制目標はありません。",
                 "Controls of the governance and management criteria have no objective."});
    insert(*parsed, *base_.level_of(*parsed), reader, number, std::nullopt);
    return;
  }
  const ControlId detail = read_number(number, Level::detail);
  if (!above.text.empty() && read_number(above, Level::objective) != *detail.parent())
    csv_.fail(Fault::bad_value, number.offset,
              {"詳細管理策「" + detail.string() + "」は統制目標「" + above.text + "」に属しません。",
               "The detailed control " + detail.string() + " does not belong to the objective " + above.text + "."});
  insert(detail, Level::detail, reader, number, above.text.empty() ? number.offset : above.offset);
}

void RevisedTable::insert(ControlId number, Level level, const CsvReader& reader, const CsvField& at,
                          std::optional<std::size_t> parent) {
  if (const auto earlier = entry_of_.find(number.number()); earlier != entry_of_.end()) {
    const std::string line = std::to_string(csv_.place(entries_[earlier->second].offset).line);
    csv_.fail(Fault::duplicate_member, at.offset,
              {"番号「" + number.string() + "」が重複しています（" + line + "行目）。",
               "The number " + number.string() + " is already on line " + line + "."});
  }
  const std::size_t most_rows = ControlSet::capacity - base_.objectives().count();
  if (entries_.size() == most_rows)
    csv_.fail(Fault::limit, at.offset,
              {"管理策の数が上限（" + std::to_string(most_rows) + "件）を超えています。",
               "There are more than " + std::to_string(most_rows) + " controls."});
  Entry entry;
  if (const std::optional<std::size_t> known = base_.find(number))
    entry.control = base_[*known];
  else
    entry.control.confidence = Confidence::imported;
  entry.control.id = number;
  entry.control.level = level;
  entry.control.evidence = entry.control.evidence | CatalogSource::user_import;
  entry.control.note = {};
  if (const std::uint8_t named = read_pattern(csv_, *field(reader, pattern)); named != 0) entry.control.pattern = named;
  if (const CsvField* text = field(reader, guidance)) entry.guidance = text->text;
  entry.offset = at.offset;
  entry.parent = parent;
  entry_of_.emplace(number.number(), entries_.size());
  entries_.push_back(std::move(entry));
}

void RevisedTable::check_parents() const {
  for (const Entry& entry : entries_) {
    if (!entry.parent) continue;
    const ControlId above = *entry.control.id.parent();
    if (base_.find(above) || has(above)) continue;
    csv_.fail(Fault::bad_control_id, *entry.parent,
              {"統制目標「" + above.string() + "」は知られていません。改定後の管理基準にあるときは、番号の欄を空けた" +
                   "統制目標の行を加えてください。",
               "The objective " + above.string() +
                   " is not known. If the revised criteria have it, add a row for it with an empty id."});
  }
}

ImportResult RevisedTable::finish() {
  check_parents();
  const Place end = csv_.place(csv_.body().size());
  if (std::ranges::none_of(entries_, [](const Entry& entry) { return entry.control.level == Level::detail; }))
    csv_.fail(Fault::missing_member, csv_.body().size(),
              {"詳細管理策の行がありません。", "There is no row for a detailed control."});
  std::vector<ImportWarning> warnings;
  warn_of_details(warnings, end);
  add_objectives_of_base(warnings, end);
  const bool is_complete = warnings.empty();
  return {build(is_complete), std::move(warnings)};
}

void RevisedTable::warn_of_details(std::vector<ImportWarning>& warnings, Place end) const {
  const auto details = static_cast<std::size_t>(
      std::ranges::count_if(entries_, [](const Entry& entry) { return entry.control.level == Level::detail; }));
  if (const auto expected = details_stated(base_.edition(), revision_); expected && *expected != details) {
    const std::string found = std::to_string(details);
    const std::string stated = std::to_string(*expected);
    warnings.push_back({ImportWarningKind::total_differs,
                        {"詳細管理策が" + found + "件であり、改定案の" + stated + "件と一致しません。",
                         "There are " + found + " detailed controls; the draft states " + stated + "."},
                        end});
  }
  for (const std::size_t ordinal : base_.details()) {
    const std::string id_of = base_[ordinal].id.string();
    if (!has(base_[ordinal].id))
      warnings.push_back({ImportWarningKind::known_detail_absent,
                          {"改定案に現れる詳細管理策「" + id_of + "」が表にありません。",
                           "The detailed control " + id_of + ", which the draft shows, is not in the table."},
                          end});
  }
}

void RevisedTable::add_objectives_of_base(std::vector<ImportWarning>& warnings, Place end) {
  std::vector<Entry> more;
  std::vector<ControlId> absent;
  const auto is_named = [&](ControlId objective_id) {
    return std::ranges::any_of(entries_, [&](const Entry& entry) { return entry.control.id.parent() == objective_id; });
  };
  for (const std::size_t ordinal : base_.objectives()) {
    if (has(base_[ordinal].id)) continue;
    Entry entry;
    entry.control = base_[ordinal];
    if (is_named(entry.control.id)) {
      entry.control.evidence = entry.control.evidence | CatalogSource::user_import;
      entry.control.note = {};
    } else {
      absent.push_back(entry.control.id);
    }
    more.push_back(std::move(entry));
  }
  if (!absent.empty()) {
    const Text names = names_of(absent);
    warnings.push_back(
        {ImportWarningKind::known_objective_absent,
         {"次の統制目標が表にありません：" + names.ja + "。改定後の管理基準にあるかを確認してください。",
          "Objectives are not in the table: " + names.en + ". Check whether the revised criteria have them."},
         end});
  }
  std::ranges::move(more, std::back_inserter(entries_));
}

Catalog RevisedTable::build(bool is_complete) {
  std::ranges::sort(entries_, {}, [](const Entry& entry) { return entry.control.id.number(); });
  CatalogParts parts;
  parts.edition = base_.edition();
  parts.complete = is_complete;
  parts.imported = true;
  if (revision_ != last_supported_date) parts.revision = revision_;
  parts.groups = base_.groups();
  parts.objective_depth = base_.objective_depth();
  for (Entry& entry : entries_) {
    parts.controls.push_back(entry.control);
    parts.guidance.push_back(std::move(entry.guidance));
  }
  return Catalog{std::move(parts)};
}

}  // namespace ismap::detail
