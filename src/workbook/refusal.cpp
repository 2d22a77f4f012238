#include "src/workbook/refusal.hpp"

#include <utility>
#include <vector>

namespace ismap::workbook {

void refuse(Fault fault, Text message) {
  throw ParseError(
      std::vector<InputFault>{{.fault = fault, .message = std::move(message), .pointer = {}, .place = {0, 0, 0}}});
}

void refuse_damaged(const std::string& part) {
  constexpr Label damaged{"ブックが壊れています（{0}）。表計算ソフトで開いて保存し直してください。",
                          "The workbook is damaged ({0}). Open it in a spreadsheet program and save it again."};
  refuse(Fault::syntax, fill(damaged, {part}));
}

void refuse_beyond(const Label& message, std::size_t limit) {
  refuse(Fault::limit, fill(message, {std::to_string(limit)}));
}

}  // namespace ismap::workbook
