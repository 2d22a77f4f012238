// The archive that a workbook is.
#pragma once

#include <ismap/workbook/workbook.hpp>

#include "src/workbook/xml.hpp"

#include <cstddef>
#include <memory>
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

  /// Walks the XML of the part as it is unpacked.
  /// @throws ParseError if there is no such part, it is damaged or too large; what the handler throws
  void walk(const std::string& name, XmlHandler& handler);

 private:
  struct Close {
    void operator()(zip* archive) const noexcept;
  };

  std::unique_ptr<zip, Close> zip_;
  const WorkbookLimits& limits_;
  std::size_t unpacked_ = 0;
};

}  // namespace ismap::workbook
