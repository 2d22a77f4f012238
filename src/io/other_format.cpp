#include "src/io/other_format.hpp"

#include "src/core/byte_order_mark.hpp"

#include <algorithm>
#include <array>

namespace ismap {
namespace {

using namespace std::string_view_literals;

constexpr Label empty{"中身がありません（文書又は文字列が途中で終わっています）。", "the input is empty"};
constexpr Label utf_16{"文字コードがUTF-16です。UTF-8で保存し直してください。", "it is UTF-16; save it as UTF-8"};
constexpr Label excel{
    "Excelのブックです。ここではブックを読み込めません。CSVとして保存するか、内容をJSONの文書として作成し、指定してください。",
    "it is an Excel workbook, which cannot be read here; save it as CSV, or give what it says as a JSON document"};
constexpr Label old_office{
    "旧形式のOffice文書（Excel等）又はパスワードで保護された文書です。パスワードを外し、XLSX又はCSVとして保存し直してください。",
    "it is an old Office file (Excel or the like), or one with a password; save it without a password as XLSX or CSV"};
constexpr Label zip{"ZIPで圧縮されています。展開して、中の文書を指定してください。",
                    "it is a ZIP archive; unpack it and give the document in it"};
constexpr Label gzip{"gzipで圧縮されています。展開して指定してください。",
                     "it is compressed with gzip; unpack it first"};
constexpr Label pdf{"PDFです。内容をXLSX、CSV又はJSONの文書として作成し、指定してください。",
                    "it is a PDF; give what it says as XLSX, CSV or a JSON document"};
constexpr Label html{"HTMLのページです。文書の代わりに、エラー又はログインの画面を保存した可能性があります。",
                     "it is an HTML page; an error or a login page may have been saved in place of the document"};
constexpr Label xml{"XMLです。文書はJSONで指定してください。", "it is XML; documents are JSON"};
constexpr Label yaml{"YAMLです。JSONに変換して指定してください。", "it is YAML; convert it to JSON"};
constexpr Label csv{"CSVです。文書はJSONで指定してください（管理策の表のCSVは、管理策の目録として指定します）。",
                    "it is CSV; documents are JSON (the CSV of a table of controls is given as the catalogue)"};

struct Mark {
  std::string_view bytes;
  Label name;
};

constexpr std::array format_marks{
    Mark{"\xFF\xFE"sv, utf_16}, Mark{"\xFE\xFF"sv, utf_16},
    Mark{"\x1F\x8B"sv, gzip},   Mark{"\xD0\xCF\x11\xE0"sv, old_office},
    Mark{"PK\x03\x04"sv, zip},  Mark{"PK\x05\x06"sv, zip},
    Mark{"%PDF-"sv, pdf},       Mark{"%YAML"sv, yaml},
    Mark{"---\n"sv, yaml},      Mark{"---\r\n"sv, yaml},
    Mark{"--- "sv, yaml},
};

constexpr std::size_t most_looked_at = 4096;

bool is_name_byte(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' ||
         static_cast<unsigned char>(c) >= 0x80;
}

/// In small letters.
bool starts_with_word(std::string_view text, std::string_view word) {
  const auto is_same = [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; };
  return text.size() >= word.size() &&
         std::equal(word.begin(), word.end(), text.begin(), [&](char b, char a) { return is_same(a, b); });
}

/// `name: value`, `name:` or `- item`
bool is_yaml_line(std::string_view line) {
  if (line.starts_with("- ")) return true;
  const auto name = static_cast<std::size_t>(std::ranges::find_if_not(line, is_name_byte) - line.begin());
  const std::string_view rest = line.substr(name);
  return name > 0 && (rest == ":" || rest.starts_with(": "));
}

/// Cells that a comma, a semicolon or a tab parts, and no bracket.
bool is_csv_line(std::string_view line) {
  if (line.empty() || !(is_name_byte(line.front()) || line.front() == '"')) return false;
  return line.find_first_of(",;\t") != std::string_view::npos && line.find_first_of("{}[]:") == std::string_view::npos;
}

std::string_view first_line(std::string_view text) {
  const std::string_view line = text.substr(0, text.find('\n'));
  return line.ends_with('\r') ? line.substr(0, line.size() - 1) : line;
}

/// An object, or a list of what JSON has. No document is a text.
bool is_json_start(std::string_view text) {
  if (text.starts_with('{')) return true;
  if (!text.starts_with('[')) return false;
  const std::size_t first = text.find_first_not_of(" \t\r\n", 1);
  return first == std::string_view::npos ||
         std::string_view{"{[]\"-0123456789tfn"}.find(text[first]) != std::string_view::npos;
}

}  // namespace

bool is_table_text(std::string_view bytes) {
  if (bytes.starts_with("\xFF\xFE") || bytes.starts_with("\xFE\xFF"))
    return bytes.substr(0, 4).find_first_of("{[") == std::string_view::npos;
  const std::string_view body = bytes.substr(detail::size_of_mark(bytes), most_looked_at);
  const std::size_t start = body.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos || is_json_start(body.substr(start))) return false;
  if (body.starts_with("sep=")) return true;
  const std::optional<Label> other = other_format(body);
  if (other) return other == csv;
  return body.find_first_of(",;\t") != std::string_view::npos;
}

std::optional<Label> no_table_format(std::string_view bytes) {
  const std::optional<Label> other = other_format(bytes);
  for (const Label& name : {empty, excel, old_office, zip, gzip, pdf, html})
    if (other == name) return other;
  return std::nullopt;
}

std::optional<Label> other_format(std::string_view bytes) {
  const std::size_t start = bytes.find_first_not_of(" \t\r\n");
  if (start == std::string_view::npos) return empty;
  const std::string_view text = bytes.substr(start, most_looked_at);
  for (const Mark& mark : format_marks) {
    if (!text.starts_with(mark.bytes)) continue;
    const bool is_workbook = mark.name == zip && bytes.find("xl/workbook") != std::string_view::npos;
    return is_workbook ? excel : mark.name;
  }
  if (text.size() > 1 && (text[0] == '\0') != (text[1] == '\0')) return utf_16;
  if (starts_with_word(text, "<!doctype html") || starts_with_word(text, "<html")) return html;
  if (text.starts_with('<')) return xml;
  const std::string_view line = first_line(text);
  if (is_yaml_line(line)) return yaml;
  if (is_csv_line(line)) return csv;
  return std::nullopt;
}

}  // namespace ismap
