// Walking XML, without document types.
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace ismap::workbook {

/// The attributes of an element.
class Attributes {
 public:
  explicit Attributes(const char* const* all) : all_(all) {}

  /// Empty if there is none.
  std::string_view operator[](std::string_view name) const;

 private:
  const char* const* all_;
};

/// Takes what is met. Names come without their prefix.
class XmlHandler {
 public:
  virtual ~XmlHandler() = default;
  virtual void start(std::string_view name, const Attributes& attributes) = 0;
  virtual void end(std::string_view name) = 0;
  virtual void text(std::string_view part) = 0;
};

/// @throws ParseError if the part is not well-formed or has a document type; what the handler throws
void walk_xml(std::string_view xml, const std::string& part, XmlHandler& handler);

}  // namespace ismap::workbook
