#include <ismap/workbook/workbook.hpp>

#include "src/workbook/archive.hpp"
#include "src/workbook/choice_sheet.hpp"
#include "src/workbook/date_styles.hpp"
#include "src/workbook/refusal.hpp"
#include "src/workbook/rich_text.hpp"
#include "src/workbook/sheet_reader.hpp"
#include "src/workbook/xml.hpp"

#include <map>
#include <utility>
#include <vector>

namespace ismap::workbook {
namespace {

constexpr Label no_archive{"Excelのブック（XLSX）ではありません。", "This is no Excel workbook (XLSX)."};
constexpr Label no_workbook{"ZIPで圧縮されたファイルですが、Excelのブック（XLSX）ではありません。",
                            "This is a ZIP archive, but no Excel workbook (XLSX)."};
constexpr Label has_macros{"マクロを含むブックは読み込みません。マクロのないブック（.xlsx）として保存してください。",
                           "A workbook with macros is not read. Save it as a workbook without them (.xlsx)."};
constexpr Label too_many_sheets{"シートの数が上限（{0}枚）を超えています。", "There are more than {0} sheets."};
constexpr Label too_many_relations{"ブックの部品の間の関係の数が上限（{0}個）を超えています。",
                                   "The parts of the workbook have more than {0} relations."};
constexpr Label too_many_texts{"文字列の数が上限（{0}個）を超えています。", "The workbook has more than {0} texts."};
constexpr Label text_too_long{"セルの長さが上限（{0}バイト）を超えています。", "A cell is longer than {0} bytes."};
constexpr Label old_or_locked{
    "旧形式のブック（.xls）又はパスワードで保護されたブックです。パスワードを外し、.xlsx形式で保存し直してください。",
    "This is a workbook of the old format (.xls) or with a password. Save it as .xlsx without a password."};

struct Relation {
  std::string type;
  std::string target;
};

class RelationsHandler : public XmlHandler {
 public:
  explicit RelationsHandler(std::size_t most) : most_(most) {}

  void start(std::string_view name, const Attributes& attributes) override {
    if (name != "Relationship") return;
    if (relations.size() > most_) refuse_beyond(too_many_relations, most_);
    relations[std::string{attributes["Id"]}] = {std::string{attributes["Type"]}, std::string{attributes["Target"]}};
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  std::map<std::string, Relation> relations;

 private:
  std::size_t most_;
};

struct SheetEntry {
  std::string name;
  std::string relation;
  bool is_hidden = false;
};

class WorkbookHandler : public XmlHandler {
 public:
  explicit WorkbookHandler(std::size_t most) : most_(most) {}

  void start(std::string_view name, const Attributes& attributes) override {
    const auto is_true = [](std::string_view value) { return value == "1" || value == "true"; };
    if (name == "workbookPr") counts_from_1904 = is_true(attributes["date1904"]);
    if (name != "sheet") return;
    if (sheets.size() == most_) refuse_beyond(too_many_sheets, most_);
    sheets.push_back({std::string{attributes["name"]}, std::string{attributes["id"]},
                      attributes["state"] == "hidden" || attributes["state"] == "veryHidden"});
  }
  void end(std::string_view) override {}
  void text(std::string_view) override {}

  std::vector<SheetEntry> sheets;
  bool counts_from_1904 = false;

 private:
  std::size_t most_;
};

class TextsHandler : public XmlHandler {
 public:
  explicit TextsHandler(const exchange::TableLimits& limits) : limits_(limits) {}

  void start(std::string_view name, const Attributes&) override { text_.start(name); }
  void end(std::string_view name) override {
    text_.end(name);
    if (name != "si") return;
    if (texts.size() == limits_.max_cells) refuse_beyond(too_many_texts, limits_.max_cells);
    texts.push_back(text_.take());
  }
  void text(std::string_view part) override {
    text_.text(part);
    if (text_.size() > limits_.max_text_bytes) refuse_beyond(text_too_long, limits_.max_text_bytes);
  }

  std::vector<std::string> texts;

 private:
  const exchange::TableLimits& limits_;
  RichText text_;
};

std::string folder_of(const std::string& part) {
  return part.substr(0, part.rfind('/') + 1);
}

/// The part that a relation of `part` leads to.
std::string part_at(const std::string& part, const std::string& target) {
  if (target.starts_with('/')) return target.substr(1);
  std::string folder = folder_of(part);
  std::string_view rest = target;
  while (rest.starts_with("../")) {
    rest.remove_prefix(3);
    folder = folder.empty() ? folder : folder_of(folder.substr(0, folder.size() - 1));
  }
  return folder + std::string{rest};
}

std::map<std::string, Relation> relations_of(Archive& archive, const std::string& part, const WorkbookLimits& limits) {
  const std::string folder = folder_of(part);
  const std::string name = folder + "_rels/" + part.substr(folder.size()) + ".rels";
  RelationsHandler handler{limits.max_entries};
  if (archive.has(name)) archive.walk(name, handler);
  return std::move(handler.relations);
}

std::string workbook_part(Archive& archive, const WorkbookLimits& limits) {
  for (const auto& [id, relation] : relations_of(archive, "", limits))
    if (relation.type.ends_with("/officeDocument")) return part_at("", relation.target);
  return "xl/workbook.xml";
}

void read_shared(Archive& archive, const std::string& book, const std::map<std::string, Relation>& relations,
                 const exchange::TableLimits& limits, Shared& shared) {
  for (const auto& [id, relation] : relations) {
    const std::string part = part_at(book, relation.target);
    if (relation.type.ends_with("/vbaProject")) refuse(Fault::bad_value, Text{has_macros});
    if (relation.type.ends_with("/styles") && archive.has(part)) shared.is_date = date_styles_in(archive, part);
    if (!relation.type.ends_with("/sharedStrings") || !archive.has(part)) continue;
    TextsHandler handler{limits};
    archive.walk(part, handler);
    shared.texts = std::move(handler.texts);
  }
}

}  // namespace

bool is_workbook(std::string_view bytes) noexcept {
  return bytes.starts_with("PK\x03\x04") || bytes.starts_with("PK\x05\x06");
}

exchange::Tables read_workbook(std::string_view bytes, const WorkbookLimits& limits) {
  if (bytes.starts_with("\xD0\xCF\x11\xE0")) refuse(Fault::wrong_document, Text{old_or_locked});
  if (!is_workbook(bytes)) refuse(Fault::wrong_document, Text{no_archive});
  Archive archive{bytes, limits};
  const std::string book = workbook_part(archive, limits);
  if (!archive.has(book)) refuse(Fault::wrong_document, Text{no_workbook});
  WorkbookHandler handler{limits.tables.max_tables};
  archive.walk(book, handler);
  const std::map<std::string, Relation> relations = relations_of(archive, book, limits);
  Shared shared{.counts_from_1904 = handler.counts_from_1904,
                .cells_left = limits.tables.max_cells,
                .text_bytes_left = limits.tables.max_bytes};
  read_shared(archive, book, relations, limits.tables, shared);
  exchange::Tables tables;
  for (const SheetEntry& entry : handler.sheets) {
    const auto relation = relations.find(entry.relation);
    if (entry.is_hidden && entry.name == choice_sheet) continue;
    if (relation == relations.end() || !relation->second.type.ends_with("/worksheet")) continue;
    exchange::Table& table = tables.emplace_back();
    table.name = entry.name;
    table.is_hidden = entry.is_hidden;
    table.counts_from_1904 = shared.counts_from_1904;
    const std::string part = part_at(book, relation->second.target);
    read_sheet(archive, part, limits.tables, shared, table);
  }
  return tables;
}

}  // namespace ismap::workbook
