// The archive that a workbook is.
#pragma once

#include <ismap/workbook/workbook.hpp>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct zip;

namespace ismap::workbook {

/// Unpacks parts, within the limits. The bytes outlive it.
class Archive {
 public:
  /// @throws ParseError
  Archive(std::string_view bytes, const WorkbookLimits& limits);

  bool has(const std::string& name) const;

  /// @throws ParseError if there is no such part, it is damaged or too large
  std::string read(const std::string& name);

 private:
  struct Close {
    void operator()(zip* archive) const noexcept;
  };

  std::unique_ptr<zip, Close> zip_;
  const WorkbookLimits& limits_;
  std::size_t unpacked_ = 0;
};

}  // namespace ismap::workbook
