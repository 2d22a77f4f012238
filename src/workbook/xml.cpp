#include "src/workbook/xml.hpp"

#include "src/workbook/refusal.hpp"

#include <expat.h>

#include <algorithm>
#include <exception>
#include <memory>
#include <new>
#include <utility>

namespace ismap::workbook {
namespace {

constexpr Label has_document_type{"ブックに文書型宣言（DTD）が含まれているため、読み込みません。",
                                  "The workbook has a document type (DTD) and is not read."};

std::string_view without_prefix(std::string_view name) {
  const std::size_t colon = name.rfind(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

constexpr int deepest = 100;
constexpr std::size_t longest_token = std::size_t{4} << 20;

}  // namespace

struct XmlWalk::State {
  struct Free {
    void operator()(XML_ParserStruct* parser) const noexcept { XML_ParserFree(parser); }
  };

  std::string part;
  XmlHandler& handler;
  std::unique_ptr<XML_ParserStruct, Free> parser{XML_ParserCreate(nullptr)};
  std::size_t taken = 0;
  int depth = 0;
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
      XML_StopParser(parser.get(), XML_FALSE);
    }
  }

  void parse(std::string_view piece, bool is_last) {
    const XML_Status status = XML_Parse(parser.get(), piece.data(), static_cast<int>(piece.size()), is_last);
    if (thrown) std::rethrow_exception(thrown);
    if (has_type) refuse(Fault::syntax, Text{has_document_type});
    if (status == XML_STATUS_OK) return;
    if (XML_GetErrorCode(parser.get()) == XML_ERROR_NO_MEMORY) throw std::bad_alloc{};
    refuse_damaged(part);
  }
};

namespace {

using State = XmlWalk::State;

void on_start(void* walk, const char* name, const char** attributes) {
  State& one = *static_cast<State*>(walk);
  one.guarded([&] {
    if (++one.depth > deepest) refuse_damaged(one.part);
    one.handler.start(without_prefix(name), Attributes{attributes});
  });
}

void on_end(void* walk, const char* name) {
  State& one = *static_cast<State*>(walk);
  one.guarded([&] {
    --one.depth;
    one.handler.end(without_prefix(name));
  });
}

void on_text(void* walk, const char* text, int size) {
  State& one = *static_cast<State*>(walk);
  one.guarded([&] { one.handler.text({text, static_cast<std::size_t>(size)}); });
}

void on_document_type(void* walk, const char*, const char*, const char*, int) {
  State& one = *static_cast<State*>(walk);
  one.has_type = true;
  XML_StopParser(one.parser.get(), XML_FALSE);
}

}  // namespace

std::string_view Attributes::operator[](std::string_view name) const {
  for (const char* const* at = all_; *at != nullptr; at += 2)
    if (without_prefix(at[0]) == name) return at[1];
  return {};
}

XmlWalk::XmlWalk(std::string part, XmlHandler& handler)
    : state_(new State{.part = std::move(part), .handler = handler}) {
  XML_ParserStruct* parser = state_->parser.get();
  if (parser == nullptr) throw std::bad_alloc{};
  XML_SetUserData(parser, state_.get());
  XML_SetElementHandler(parser, on_start, on_end);
  XML_SetCharacterDataHandler(parser, on_text);
  XML_SetStartDoctypeDeclHandler(parser, on_document_type);
}

XmlWalk::~XmlWalk() = default;

void XmlWalk::take(std::string_view piece) {
  state_->taken += piece.size();
  state_->parse(piece, false);
  // Of a token that has not ended expat reads all once more with each piece.
  const auto read = static_cast<std::size_t>(std::max<XML_Index>(0, XML_GetCurrentByteIndex(state_->parser.get())));
  if (state_->taken - std::min(read, state_->taken) > longest_token) refuse_damaged(state_->part);
}

void XmlWalk::end() {
  state_->parse({}, true);
}

}  // namespace ismap::workbook
