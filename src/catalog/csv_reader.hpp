// Reading CSV (RFC 4180) record by record.
#pragma once

#include "csv_text.hpp"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace ismap::detail {

struct CsvField {
  std::string text;        ///< without quotation marks
  std::size_t offset = 0;  ///< of the first byte, the opening quotation mark included
};

/// Walks the records of a CSV. Lines end in LF or CRLF, the last one may lack it; empty lines are passed over. A
/// quotation mark inside an unquoted field, text after a closing one and a bare CR are errors.
class CsvReader {
 public:
  /// More fields than any header of this library has; a longer record is an error, so that commas alone cannot use up
  /// memory.
  static constexpr std::size_t max_fields = 8;

  /// `text` outlives the reader.
  CsvReader(const CsvText& text, std::size_t max_field_bytes) noexcept
      : text_(text), max_field_bytes_(max_field_bytes) {}

  /// Reads the next record; false at the end of the CSV. @throws ParseError
  bool next();

  /// The fields of the record, valid until `next`.
  std::span<const CsvField> fields() const noexcept { return {fields_.data(), field_count_}; }

  /// The offset after the record's last field.
  std::size_t record_end() const noexcept { return record_end_; }

 private:
  void read_field();
  void read_quoted(CsvField& field);
  void read_plain(CsvField& field);
  void append(CsvField& field, std::string_view part) const;
  bool skip_line_end();
  bool at_end() const noexcept { return at_ == text_.body().size(); }

  const CsvText& text_;
  std::size_t max_field_bytes_;
  std::size_t at_ = 0;
  std::size_t record_end_ = 0;
  std::vector<CsvField> fields_;  // kept between records for its strings' memory
  std::size_t field_count_ = 0;
};

}  // namespace ismap::detail
