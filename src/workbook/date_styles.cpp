#include "src/workbook/date_styles.hpp"

#include "src/workbook/xml.hpp"

#include <charconv>
#include <map>

namespace ismap::workbook {
namespace {

int number_in(std::string_view text) {
  int number = -1;
  std::from_chars(text.data(), text.data() + text.size(), number);
  return number;
}

/// The formats that need no code: days, and the eras and Chinese characters of Japanese ones.
bool is_built_in_date(int format) {
  return (format >= 14 && format <= 17) || format == 22 || (format >= 27 && format <= 31) || format == 36 ||
         (format >= 50 && format <= 54) || format == 57 || format == 58;
}

/// True if the code shows a year, a month or a day, outside of quotation marks and brackets.
bool shows_day(std::string_view code) {
  constexpr std::string_view general = "General";
  bool has_day = false;
  for (std::size_t at = 0; at < code.size(); ++at) {
    // A number as it comes: its "e" is no year.
    if (code.substr(at).starts_with(general)) {
      at += general.size() - 1;
      continue;
    }
    switch (code[at]) {
      case '"':
        at = std::min(code.find('"', at + 1), code.size() - 1);
        break;
      case '[':
        at = std::min(code.find(']', at + 1), code.size() - 1);
        break;
      case '\\':
      case '_':
      case '*':
        ++at;
        break;
      case ';':
        return has_day;
      case 'y':
      case 'Y':
      case 'd':
      case 'D':
      case 'e':
      case 'g':
        has_day = true;
        break;
      case 'E':
        // 0.00E+00 is a number.
        has_day = has_day || at + 1 == code.size() || (code[at + 1] != '+' && code[at + 1] != '-');
        break;
      default:
        break;
    }
  }
  return has_day;
}

/// More than a spreadsheet has.
constexpr std::size_t most_formats = 10'000;

class StylesHandler : public XmlHandler {
 public:
  void start(std::string_view name, const Attributes& attributes) override {
    if (name == "numFmt" && formats_.size() < most_formats)
      formats_[number_in(attributes["numFmtId"])] = attributes["formatCode"];
    if (name == "cellXfs") in_cells_ = true;
    if (name != "xf" || !in_cells_) return;
    const int format = number_in(attributes["numFmtId"]);
    const auto code = formats_.find(format);
    is_date.push_back(code == formats_.end() ? is_built_in_date(format) : shows_day(code->second));
  }
  void end(std::string_view name) override {
    if (name == "cellXfs") in_cells_ = false;
  }
  void text(std::string_view) override {}

  std::vector<bool> is_date;

 private:
  std::map<int, std::string> formats_;
  bool in_cells_ = false;
};

}  // namespace

std::vector<bool> date_styles_in(Archive& archive, const std::string& part) {
  StylesHandler handler;
  archive.walk(part, handler);
  return std::move(handler.is_date);
}

}  // namespace ismap::workbook
