#include "csv_reader.hpp"

#include <algorithm>

namespace ismap::detail {

bool CsvReader::next() {
  while (skip_line_end()) {
  }
  field_count_ = 0;
  if (at_end()) return false;
  for (;;) {
    read_field();
    record_end_ = at_;
    if (at_end() || skip_line_end()) return true;
    ++at_;  // a comma: fields stop nowhere else
  }
}

bool CsvReader::skip_line_end() {
  const std::string_view rest = text_.body().substr(at_);
  if (rest.starts_with('\n'))
    at_ += 1;
  else if (rest.starts_with("\r\n"))
    at_ += 2;
  else
    return false;
  return true;
}

void CsvReader::read_field() {
  if (field_count_ == max_fields)
    text_.fail(Fault::limit, at_,
               {"1行の項目の数が上限（" + std::to_string(max_fields) + "項目）を超えています。",
                "A row has more than " + std::to_string(max_fields) + " fields."});
  if (field_count_ == fields_.size()) fields_.emplace_back();
  CsvField& field = fields_[field_count_++];
  field.text.clear();
  field.offset = at_;
  if (text_.body().substr(at_).starts_with('"'))
    read_quoted(field);
  else
    read_plain(field);
}

void CsvReader::read_quoted(CsvField& field) {
  const std::string_view body = text_.body();
  ++at_;
  for (;;) {
    const std::size_t mark = body.find('"', at_);
    append(field, body.substr(at_, mark - at_));
    if (mark == std::string_view::npos)
      text_.fail(Fault::syntax, field.offset, {"引用符が閉じられていません。", "The quotation mark is never closed."});
    at_ = mark + 1;
    if (at_end() || body[at_] != '"') break;
    append(field, "\"");
    ++at_;
  }
  const std::string_view rest = body.substr(at_);
  if (!rest.empty() && rest[0] != ',' && rest[0] != '\n' && !rest.starts_with("\r\n"))
    text_.fail(Fault::syntax, at_,
               {"閉じ引用符の後に余分な文字があります。", "Text follows a closing quotation mark."});
}

void CsvReader::read_plain(CsvField& field) {
  const std::string_view body = text_.body();
  const std::size_t stop = std::min(body.find_first_of(",\"\r\n", at_), body.size());
  append(field, body.substr(at_, stop - at_));
  at_ = stop;
  if (at_end() || body[at_] == ',' || body[at_] == '\n' || body.substr(at_).starts_with("\r\n")) return;
  if (body[at_] == '"')
    text_.fail(Fault::syntax, at_,
               {"引用符で囲まれていない項目に引用符があります。", "A quotation mark stands in an unquoted field."});
  text_.fail(Fault::syntax, at_, {"改行はLF又はCRLFでなければなりません。", "A line must end in LF or CRLF."});
}

void CsvReader::append(CsvField& field, std::string_view part) const {
  if (part.size() > max_field_bytes_ - field.text.size())
    text_.fail(Fault::limit, field.offset,
               {"項目の長さが上限（" + std::to_string(max_field_bytes_) + "バイト）を超えています。",
                "A field is longer than the limit of " + std::to_string(max_field_bytes_) + " bytes."});
  field.text += part;
}

}  // namespace ismap::detail
