#include "import_table.hpp"

#include "control_names.hpp"
#include "import_warnings.hpp"

#include <algorithm>
#include <utility>

namespace ismap::detail {
namespace {

const Control* known_control(const Catalog& base, ControlId id) {
  const auto ordinal = base.find(id);
  return ordinal ? &base[*ordinal] : nullptr;
}

}  // namespace

void ImportTable::add(ImportRow row) {
  // Also enough for the controls of the base that the table need not repeat.
  const std::size_t most_rows = ControlSet::capacity - (base_.governance() | base_.management()).count();
  check_against_base(row);
  if (const auto earlier = row_of_.find(row.id.number()); earlier != row_of_.end()) {
    const std::string line = std::to_string(csv_.place(rows_[earlier->second].offset).line);
    csv_.fail(Fault::duplicate_member, row.offset,
              {"管理策番号「" + row.id.string() + "」が重複しています（" + line + "行目）。",
               "The number of " + row.id.string() + " is already on line " + line + "."});
  }
  if (rows_.size() == most_rows)
    csv_.fail(Fault::limit, row.offset,
              {"管理策の数が上限（" + std::to_string(most_rows) + "件）を超えています。",
               "There are more than " + std::to_string(most_rows) + " controls."});
  row_of_.emplace(row.id.number(), rows_.size());
  rows_.push_back(std::move(row));
}

void ImportTable::check_against_base(const ImportRow& row) const {
  const Control* known = known_control(base_, row.id);
  const bool must_be_known = row.level != Level::detail || (known != nullptr && is_basic(*known));
  if (must_be_known && known == nullptr)
    csv_.fail(Fault::bad_control_id, row.offset,
              {"管理策番号「" + row.id.string() + "」は管理基準に存在しません。",
               "The control id " + row.id.string() + " does not exist in the Control Criteria."});
  if (must_be_known && known->id.suffix != row.id.suffix)
    csv_.fail(Fault::bad_control_id, row.offset,
              {"管理策番号「" + row.id.string() + "」は「" + known->id.string() + "」の誤りです。",
               "The control id " + row.id.string() + " must be " + known->id.string() + "."});
  if (row.level == Level::detail) check_detail(row, known);
}

void ImportTable::check_detail(const ImportRow& row, const Control* known) const {
  const ControlId above = *row.id.parent();
  if (known_control(base_, above) == nullptr)
    csv_.fail(
        Fault::bad_control_id, row.offset,
        {"詳細管理策「" + row.id.string() + "」の属する統制目標「" + above.string() + "」は管理基準に存在しません。",
         "The objective " + above.string() + " of " + row.id.string() + " does not exist in the Control Criteria."});
  const bool marked_basic = row.id.suffix == Suffix::b || row.id.suffix == Suffix::pb;
  if (marked_basic && (known == nullptr || !is_basic(*known)))
    csv_.fail(Fault::bad_control_id, row.offset,
              {"詳細管理策「" + row.id.string() + "」は基本言明要件に含まれていません。",
               "The detailed control " + row.id.string() + " is not part of the basic statement requirements."});
}

void ImportTable::check_parents() const {
  for (const ImportRow& row : rows_) {
    if (row.level != Level::detail || has(*row.id.parent())) continue;
    const std::string above = known_control(base_, *row.id.parent())->id.string();
    csv_.fail(Fault::missing_member, row.offset,
              {"詳細管理策「" + row.id.string() + "」の属する統制目標「" + above + "」の行がありません。",
               "There is no row for the objective " + above + " of " + row.id.string() + "."});
  }
}

void ImportTable::require(const ControlSet& wanted, Label kind) const {
  std::vector<ControlId> absent;
  wanted.for_each([&](std::size_t ordinal) {
    if (!has(base_[ordinal].id)) absent.push_back(base_[ordinal].id);
  });
  if (absent.empty()) return;
  const Text names = names_of(absent);
  csv_.fail(Fault::missing_member, csv_.body().size(),
            {"次の" + std::string{kind.ja} + "の行がありません：" + names.ja + "。",
             "Rows are absent for " + std::string{kind.en} + ": " + names.en + "."});
}

ImportResult ImportTable::finish(Date revision) {
  check_parents();
  require(base_.objectives(), {"統制目標", "objectives"});
  require(base_.basic_details(), {"末尾にBが付された詳細管理策", "detailed controls marked B or PB"});
  require(details_added_by(base_, revision),
          {"改定により追加された詳細管理策（改定前の表であるときは、その表が適用されていた日を指定してください）",
           "detailed controls added by a revision (for an older table, give a day on which it was in force)"});

  const auto details = static_cast<std::size_t>(std::ranges::count(rows_, Level::detail, &ImportRow::level));
  TableFindings findings = findings_of({.details = details,
                                        .end = csv_.place(csv_.body().size()),
                                        .row_of = [&](ControlId id) -> std::optional<FoundRow> {
                                          const auto at = row_of_.find(id.number());
                                          if (at == row_of_.end()) return std::nullopt;
                                          const ImportRow& row = rows_[at->second];
                                          return FoundRow{row.id, csv_.place(row.offset)};
                                        }},
                                       base_, revision);
  return {build(revision, findings.complete), std::move(findings.warnings)};
}

Control ImportTable::control_from(const ImportRow& row) const {
  Control control;
  if (const Control* known = known_control(base_, row.id))
    control = *known;
  else
    control.confidence = Confidence::imported;
  control.id = row.id;
  control.level = row.level;
  control.evidence = control.evidence | CatalogSource::user_import;
  control.change = row.change;
  if (row.pattern != 0) control.pattern = row.pattern;
  return control;
}

void ImportTable::add_from_base(std::vector<Entry>& entries, const ControlSet& controls) const {
  for (const std::size_t ordinal : controls)
    if (!has(base_[ordinal].id)) entries.push_back({base_[ordinal], std::string{base_.text(ordinal)}});
}

Catalog ImportTable::build(Date revision, bool is_complete) {
  std::vector<Entry> entries;
  entries.reserve(rows_.size() + base_.governance().count() + base_.management().count());
  add_from_base(entries, base_.governance() | base_.management() | details_added_after(base_, revision));
  for (ImportRow& row : rows_) entries.push_back({control_from(row), std::move(row.text)});
  std::ranges::sort(entries, {}, [](const Entry& entry) { return entry.control.id.number(); });

  CatalogParts parts;
  parts.edition = base_.edition();
  parts.complete = is_complete;
  parts.imported = true;
  if (revision != last_supported_date) parts.revision = revision;
  parts.groups = base_.groups();
  for (Entry& entry : entries) {
    parts.controls.push_back(entry.control);
    parts.texts.push_back(std::move(entry.text));
  }
  return Catalog{std::move(parts)};
}

}  // namespace ismap::detail
