#include "src/workbook/xml.hpp"

#include "src/workbook/refusal.hpp"

#include <expat.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <new>

namespace ismap::workbook {
namespace {

constexpr Label has_document_type{"ブックに文書型宣言（DTD）が含まれているため、読み込みません。",
                                  "The workbook has a document type (DTD) and is not read."};

std::string_view without_prefix(std::string_view name) {
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

struct Walk {
  XML_Parser parser;
  XmlHandler& handler;
  bool has_type = false;
  std::exception_ptr thrown{};

  /// What is thrown ends the walk: expat is C.
  template <class Call>
  void guarded(Call call) noexcept {
    if (thrown) return;
    try {
      call();
    } catch (...) {
      thrown = std::current_exception();
      XML_StopParser(parser, XML_FALSE);
    }
  }
};

void on_start(void* walk, const char* name, const char** attributes) {
  Walk& one = *static_cast<Walk*>(walk);
  one.guarded([&] { one.handler.start(without_prefix(name), Attributes{attributes}); });
}

void on_end(void* walk, const char* name) {
  Walk& one = *static_cast<Walk*>(walk);
  one.guarded([&] { one.handler.end(without_prefix(name)); });
}

void on_text(void* walk, const char* text, int size) {
  Walk& one = *static_cast<Walk*>(walk);
  one.guarded([&] { one.handler.text({text, static_cast<std::size_t>(size)}); });
}

void on_document_type(void* walk, const char*, const char*, const char*, int) {
  Walk& one = *static_cast<Walk*>(walk);
  one.has_type = true;
  XML_StopParser(one.parser, XML_FALSE);
}

struct Free {
  void operator()(XML_ParserStruct* parser) const noexcept { XML_ParserFree(parser); }
};

}  // namespace

std::string_view Attributes::operator[](std::string_view name) const {
  for (const char* const* at = all_; *at != nullptr; at += 2)
    if (without_prefix(at[0]) == name) return at[1];
  return {};
}

void walk_xml(std::string_view xml, const std::string& part, XmlHandler& handler) {
  constexpr std::size_t step = std::size_t{1} << 20;
  const std::unique_ptr<XML_ParserStruct, Free> parser{XML_ParserCreate(nullptr)};
  if (!parser) throw std::bad_alloc{};
  Walk walk{.parser = parser.get(), .handler = handler};
  XML_SetUserData(parser.get(), &walk);
  XML_SetElementHandler(parser.get(), on_start, on_end);
  XML_SetCharacterDataHandler(parser.get(), on_text);
  XML_SetStartDoctypeDeclHandler(parser.get(), on_document_type);
  for (std::size_t at = 0;; at += step) {
    const bool is_last = at + step >= xml.size();
    const std::string_view some = xml.substr(std::min(at, xml.size()), step);
    const XML_Status status = XML_Parse(parser.get(), some.data(), static_cast<int>(some.size()), is_last);
    if (walk.thrown) std::rethrow_exception(walk.thrown);
    if (walk.has_type) refuse(Fault::syntax, Text{has_document_type});
    if (status != XML_STATUS_OK) refuse_damaged(part);
    if (is_last) return;
  }
}

}  // namespace ismap::workbook
