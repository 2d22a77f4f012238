#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"

#include <cstddef>

using namespace ismap::capi;

namespace {

ismap::Limits limits_of(const ismap_load_options& options) {
  const auto set = [](std::size_t value, std::size_t& limit) {
    if (value != 0) limit = value;
  };
  ismap::Limits limits;
  set(options.max_bytes, limits.bytes);
  set(options.max_depth, limits.depth);
  set(options.max_items, limits.items);
  set(options.max_text, limits.text);
  return limits;
}

ismap_document indexed(ismap::Subject subject, const ismap_engine& engine) {
  ismap::StatementIndex index = ismap::index_statement(ismap::statement_of(subject), *engine.catalog);
  return {IndexedSubject{std::move(subject), engine.catalog, std::move(index)}};
}

ismap_document load(const ismap_engine& engine, ismap_document_kind kind, std::string_view json,
                    const ismap::Limits& limits) {
  switch (kind) {
    case ISMAP_DOCUMENT_DOSSIER:
      return indexed(ismap::load<ismap::Dossier>(json, limits), engine);
    case ISMAP_DOCUMENT_STATEMENT:
      return indexed(ismap::load<ismap::Statement>(json, limits), engine);
    case ISMAP_DOCUMENT_REGISTER:
      return {ismap::load<ismap::Register>(json, limits)};
    case ISMAP_DOCUMENT_ANY:
      if (ismap::format_named_in(json) == ismap::format_of<ismap::Register>)
        return {ismap::load<ismap::Register>(json, limits)};
      return indexed(ismap::load_subject(json, limits), engine);
  }
  throw undefined_value("kind");
}

struct KindOf {
  ismap_document_kind operator()(const IndexedSubject& content) const noexcept {
    return content.subject.index() == 0 ? ISMAP_DOCUMENT_DOSSIER : ISMAP_DOCUMENT_STATEMENT;
  }
  ismap_document_kind operator()(const ismap::Register&) const noexcept { return ISMAP_DOCUMENT_REGISTER; }
};

struct Written {
  ismap::Layout layout;

  std::string operator()(const IndexedSubject& content) const {
    return std::visit([&](const auto& document) { return ismap::write(document, layout); }, content.subject);
  }
  std::string operator()(const ismap::Register& content) const { return ismap::write(content, layout); }
};

}  // namespace

ismap_status ismap_document_load(const ismap_engine* engine, ismap_document_kind kind, ismap_str json,
                                 const ismap_load_options* options, ismap_document** out,
                                 ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto known = known_options(options, offsetof(ismap_load_options, max_text) + sizeof(size_t));
    return new ismap_document(load(required(engine, "engine"), kind, required_text(json, "json"), limits_of(known)));
  });
}

ismap_document_kind ismap_document_kind_of(const ismap_document* document) noexcept {
  return read_or_nothing(document, [](const ismap_document& loaded) { return std::visit(KindOf{}, loaded.content); });
}

ismap_status ismap_document_write(const ismap_document* document, ismap_layout layout, ismap_text** out,
                                  ismap_error** error) noexcept {
  return guard(out, error, [&] {
    return new ismap_text{std::visit(Written{layout_of(layout)}, required(document, "document").content)};
  });
}

void ismap_document_free(ismap_document* document) noexcept {
  delete document;
}
