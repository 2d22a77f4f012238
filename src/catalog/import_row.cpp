#include "import_row.hpp"

#include "utf8.hpp"

#include <ismap/catalog/rejected_id.hpp>

#include <array>

namespace ismap::detail {
namespace {

constexpr std::array<std::string_view, 4> column_names = {"id", "change_type", "pattern", "text"};
constexpr std::size_t required_columns = 3;

bool is_column(std::size_t column, std::string_view name) {
  return name == column_names[column] || (column == 2 && name == "fixed_type");
}

enum class ChangeColumn { none, changed, addition, missing };

ChangeColumn read_change(const CsvText& csv, const CsvField& field) {
  if (field.text.empty()) return ChangeColumn::none;
  if (field.text == "Changed") return ChangeColumn::changed;
  if (field.text == "Addition") return ChangeColumn::addition;
  if (field.text == "Missing") return ChangeColumn::missing;
  csv.fail(Fault::bad_enumerator, field.offset,
           {"変更区分「" + quotable(field.text) + "」は、空欄、Changed、Addition又はMissingでなければなりません。",
            "The change type \"" + quotable(field.text) + "\" is none of: empty, Changed, Addition, Missing."});
}

std::optional<Level> level_of(ControlId id) {
  const bool four = id.depth() == 4;
  if (id.chapter() == 3 && four && id.suffix == Suffix::none) return Level::governance;
  if (id.chapter() == 4 && four && id.suffix == Suffix::none) return Level::management;
  if (id.chapter() < 5 || id.chapter() > 18) return std::nullopt;
  if (four) return Level::detail;
  if (id.depth() == 3 && (id.suffix == Suffix::none || id.suffix == Suffix::p)) return Level::objective;
  return std::nullopt;
}

[[noreturn]] void fail_rejected(const CsvText& csv, const CsvField& field, const RejectedId& reject) {
  Text message{"管理策番号「" + field.text + "」は管理基準に存在しません。" + std::string{reject.reason.ja},
               "The control id " + field.text + " does not exist. " + std::string{reject.reason.en}};
  if (!reject.likely.empty()) {
    message.ja.append("「").append(reject.likely).append("」の誤りと考えられます。");
    message.en.append(" Probably ").append(reject.likely).append(" is meant.");
  }
  csv.fail(Fault::bad_control_id, field.offset, std::move(message));
}

void read_id(const CsvText& csv, const CsvField& field, ImportRow& row) {
  if (const auto reject = rejected(field.text)) fail_rejected(csv, field, *reject);
  const std::optional<ControlId> id = ControlId::parse(field.text);
  const std::optional<Level> level = id ? level_of(*id) : std::nullopt;
  if (!level)
    csv.fail(Fault::bad_control_id, field.offset,
             {"管理策番号「" + quotable(field.text) + "」は、統制目標又は詳細管理策の番号の形式ではありません。",
              "\"" + quotable(field.text) + "\" has not the form of an objective or a detailed control."});
  row.id = *id;
  row.level = *level;
}

}  // namespace

void check_field_count(const CsvText& csv, const CsvReader& reader, std::size_t columns) {
  const auto fields = reader.fields();
  if (fields.size() == columns) return;
  csv.fail(
      Fault::syntax, fields.size() > columns ? fields[columns].offset : reader.record_end(),
      {"項目の数が見出し行と一致しません（見出し行" + std::to_string(columns) + "項目、この行" +
           std::to_string(fields.size()) + "項目）。",
       "The header has " + std::to_string(columns) + " fields, this row has " + std::to_string(fields.size()) + "."});
}

std::uint8_t read_pattern(const CsvText& csv, const CsvField& field) {
  std::string_view text = field.text;
  if (text.empty()) return 0;
  if (constexpr std::string_view name = "定型管理策"; text.starts_with(name)) {
    text.remove_prefix(name.size());
    for (const std::string_view space : {" ", "\u3000"})
      if (text.starts_with(space)) {
        text.remove_prefix(space.size());
        break;
      }
  }
  if (text.size() == 1 && text[0] >= '1' && text[0] <= '3') return static_cast<std::uint8_t>(text[0] - '0');
  csv.fail(Fault::bad_value, field.offset,
           {"定型管理策種別「" + quotable(field.text) + "」は、空欄又は1から3まででなければなりません。",
            "The controls pattern \"" + quotable(field.text) + "\" is neither empty nor 1, 2 or 3."});
}

std::size_t read_header(const CsvText& csv, const CsvReader& reader) {
  const auto fields = reader.fields();
  for (std::size_t i = 0; i < column_names.size(); ++i) {
    if (i == fields.size() && i >= required_columns) return i;
    if (i < fields.size() && is_column(i, fields[i].text)) continue;
    const std::string name{column_names[i]};
    csv.fail(i < fields.size() ? Fault::unknown_member : Fault::missing_member,
             i < fields.size() ? fields[i].offset : reader.record_end(),
             {"見出し行の第" + std::to_string(i + 1) + "項目は「" + name + "」でなければなりません。",
              "Field " + std::to_string(i + 1) + " of the header must be " + name + "."});
  }
  if (fields.size() > column_names.size())
    csv.fail(Fault::unknown_member, fields[column_names.size()].offset,
             {"見出し行の項目が多すぎます。", "The header has too many fields."});
  return fields.size();
}

std::optional<ImportRow> read_row(const CsvText& csv, const CsvReader& reader, std::size_t columns) {
  check_field_count(csv, reader, columns);
  const auto fields = reader.fields();
  const ChangeColumn change = read_change(csv, fields[1]);
  if (change == ChangeColumn::missing) return std::nullopt;

  ImportRow row;
  row.offset = fields[0].offset;
  read_id(csv, fields[0], row);
  row.change = static_cast<ChangeType>(change);
  row.pattern = read_pattern(csv, fields[2]);
  if (columns > required_columns) row.text = fields[3].text;
  return row;
}

std::string quotable(std::string_view text) {
  constexpr std::size_t longest = 48;
  const std::string_view shown = utf8_prefix(text, longest);
  std::string quoted{shown};
  for (char& c : quoted)
    if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F) c = '?';
  if (shown.size() < text.size()) quoted += "…";
  return quoted;
}

}  // namespace ismap::detail
