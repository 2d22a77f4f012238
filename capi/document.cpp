#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "reviewing.hpp"

#include <array>
#include <cstddef>

using namespace ismap::capi;

namespace {

/// The limits that are set, the others as they are in `limits`.
ismap::Limits limited_by(const ismap_load_options& options, ismap::Limits limits = {}) {
  const auto set = [](std::size_t value, std::size_t& limit) {
    if (value != 0) limit = value;
  };
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

constexpr std::array every_format{ismap::format_of<ismap::Dossier>,  ismap::format_of<ismap::Statement>,
                                  ismap::format_of<ismap::Register>, ismap::format_of<ismap::Procurement>,
                                  ismap::format_of<ismap::Agenda>,   ismap::format_of<ismap::RegisteredAssessor>};

/// The kind that the text names, or looks like if it names none; a dossier if it looks like nothing.
ismap_document_kind kind_meant_in(std::string_view json) {
  const std::string format = ismap::format_meant_in(json, every_format);
  if (format == ismap::format_of<ismap::Statement>) return ISMAP_DOCUMENT_STATEMENT;
  if (format == ismap::format_of<ismap::Register>) return ISMAP_DOCUMENT_REGISTER;
  if (format == ismap::format_of<ismap::Procurement>) return ISMAP_DOCUMENT_PROCUREMENT;
  if (format == ismap::format_of<ismap::Agenda>) return ISMAP_DOCUMENT_AGENDA;
  if (format == ismap::format_of<ismap::RegisteredAssessor>) return ISMAP_DOCUMENT_ASSESSOR;
  return ISMAP_DOCUMENT_DOSSIER;
}

ismap_document load(const ismap_engine& engine, ismap_document_kind kind, std::string_view json,
                    const ismap_load_options& options) {
  const ismap::Limits limits = limited_by(options);
  switch (kind) {
    case ISMAP_DOCUMENT_ANY:
      if (const auto meant = kind_meant_in(json); meant != ISMAP_DOCUMENT_DOSSIER)
        return load(engine, meant, json, options);
      return indexed(ismap::load_accepting<ismap::Dossier>(every_format, json, limits), engine);
    case ISMAP_DOCUMENT_DOSSIER:
      return indexed(ismap::load<ismap::Dossier>(json, limits), engine);
    case ISMAP_DOCUMENT_STATEMENT:
      return indexed(ismap::load<ismap::Statement>(json, limits), engine);
    case ISMAP_DOCUMENT_REGISTER:
      return {ismap::load<ismap::Register>(json, limited_by(options, ismap::register_limits))};
    case ISMAP_DOCUMENT_PROCUREMENT:
      return {ismap::load<ismap::Procurement>(json, limits)};
    case ISMAP_DOCUMENT_AGENDA:
      return {ismap::load<ismap::Agenda>(json, limits)};
    case ISMAP_DOCUMENT_ASSESSOR:
      return {ismap::load<ismap::RegisteredAssessor>(json, limits)};
  }
  throw undefined_value("kind");
}

struct FormatOf {
  std::string_view operator()(const IndexedSubject& content) const noexcept {
    return ismap::subject_formats[content.subject.index()];
  }
  template <ismap::Document Content>
  std::string_view operator()(const Content&) const noexcept {
    return ismap::format_of<Content>;
  }
};

struct KindOf {
  ismap_document_kind operator()(const IndexedSubject& content) const noexcept {
    return content.subject.index() == 0 ? ISMAP_DOCUMENT_DOSSIER : ISMAP_DOCUMENT_STATEMENT;
  }
  ismap_document_kind operator()(const ismap::Register&) const noexcept { return ISMAP_DOCUMENT_REGISTER; }
  ismap_document_kind operator()(const ismap::Procurement&) const noexcept { return ISMAP_DOCUMENT_PROCUREMENT; }
  ismap_document_kind operator()(const ismap::Agenda&) const noexcept { return ISMAP_DOCUMENT_AGENDA; }
  ismap_document_kind operator()(const ismap::RegisteredAssessor&) const noexcept { return ISMAP_DOCUMENT_ASSESSOR; }
};

struct Written {
  ismap::Layout layout;

  std::string operator()(const IndexedSubject& content) const {
    return std::visit([&](const auto& document) { return ismap::write(document, layout); }, content.subject);
  }
  template <ismap::Document Content>
  std::string operator()(const Content& content) const {
    return ismap::write(content, layout);
  }
};

}  // namespace

std::string_view ismap::capi::format_in(const ismap_document& document) noexcept {
  return std::visit(FormatOf{}, document.content);
}

ismap_status ismap_document_load(const ismap_engine* engine, ismap_document_kind kind, ismap_str json,
                                 const ismap_load_options* options, ismap_document** out,
                                 ismap_error** error) noexcept {
  return guard(out, error, [&] {
    const auto known = known_options(options, offsetof(ismap_load_options, max_text) + sizeof(size_t));
    return new ismap_document(load(required(engine, "engine"), kind, required_text(json, "json"), known));
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
