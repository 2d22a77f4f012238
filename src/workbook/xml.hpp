// Walking XML, without document types.
#pragma once

#include <cstddef>
#include <memory>
#include <string>
#include <string_view>

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

/// Walks XML that comes in pieces. What it costs grows with the pieces alone: elements deeper than any sheet has, and a
/// tag of some megabytes, are refused.
class XmlWalk {
 public:
  /// @param part its name, for errors
  XmlWalk(std::string part, XmlHandler& handler);
  ~XmlWalk();
  XmlWalk(const XmlWalk&) = delete;
  XmlWalk& operator=(const XmlWalk&) = delete;

  /// @throws ParseError if the part is not well-formed or has a document type; what the handler throws
  void take(std::string_view piece);
  /// The same at the end.
  void end();

  struct State;

 private:
  std::unique_ptr<State> state_;
};

}  // namespace ismap::workbook
