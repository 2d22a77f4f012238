#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"
#include "reviewing.hpp"

#include <algorithm>
#include <array>
#include <cstddef>

using namespace ismap::capi;

namespace {

constexpr std::string_view list_limits = "options.list_limits";

void set_list_limit(const ismap_list_limit& given, ismap::Limits& limits) {
  const std::string_view list = required_text(given.list, list_limits);
  const bool is_list = std::ranges::find(ismap::list_limits, list, &ismap::ListLimit::list) != ismap::list_limits.end();
  if (!is_list || given.items == 0) throw undefined_value(list_limits);
  *limit_named(limits, list) = given.items;
}

/// The limits that are set, the others as they are for a `T`. @throws CallFailure if a list has no limit of its own
template <class T>
ismap::Limits limits_for(const ismap_load_options& options) {
  ismap::Limits limits = ismap::default_limits<T>;
  const auto set = [](std::size_t value, std::size_t& limit) {
    if (value != 0) limit = value;
  };
  set(options.max_bytes, limits.bytes);
  set(options.max_depth, limits.depth);
  set(options.max_items, limits.items);
  set(options.max_text, limits.text);
  set(options.max_all_items, limits.all_items);
  if (options.list_limit_count != 0) required(options.list_limits, list_limits);
  for (std::size_t i = 0; i < options.list_limit_count; ++i) set_list_limit(options.list_limits[i], limits);
  return limits;
}

template <class T>
T loaded(std::string_view json, const ismap_load_options& options) {
  return ismap::load<T>(json, limits_for<T>(options));
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
  switch (kind) {
    case ISMAP_DOCUMENT_ANY:
      if (const auto meant = kind_meant_in(json); meant != ISMAP_DOCUMENT_DOSSIER)
        return load(engine, meant, json, options);
      return indexed(ismap::load_accepting<ismap::Dossier>(every_format, json, limits_for<ismap::Dossier>(options)),
                     engine);
    case ISMAP_DOCUMENT_DOSSIER:
      return indexed(loaded<ismap::Dossier>(json, options), engine);
    case ISMAP_DOCUMENT_STATEMENT:
      return indexed(loaded<ismap::Statement>(json, options), engine);
    case ISMAP_DOCUMENT_REGISTER:
      return {loaded<ismap::Register>(json, options)};
    case ISMAP_DOCUMENT_PROCUREMENT:
      return {loaded<ismap::Procurement>(json, options)};
    case ISMAP_DOCUMENT_AGENDA:
      return {loaded<ismap::Agenda>(json, options)};
    case ISMAP_DOCUMENT_ASSESSOR:
      return {loaded<ismap::RegisteredAssessor>(json, options)};
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
    const auto known = known_options(options, offsetof(ismap_load_options, list_limit_count) + sizeof(size_t));
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
