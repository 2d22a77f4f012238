// What reviews and the other questions share.
#pragma once

#include <ismap/io/write.hpp>
#include <ismap/review/subject.hpp>

#include "arguments.hpp"
#include "guard.hpp"
#include "handles.hpp"

namespace ismap::capi {

/// The formats of the documents that a `Content` is.
template <class Content>
inline constexpr auto formats_of = only_format_of<Content>;
template <>
inline constexpr auto formats_of<IndexedSubject> = subject_formats;

/// The format of what `document` holds.
std::string_view format_in(const ismap_document& document) noexcept;

/// The content of `document`. @throws CallFailure if that is NULL, or another document than is `accepted`.
template <class Content>
const Content& content_of(const ismap_document* document, std::string_view argument,
                          std::span<const std::string_view> accepted = formats_of<Content>) {
  const auto* content = std::get_if<Content>(&required(document, argument).content);
  if (content == nullptr) throw other_kind(argument, format_in(*document), accepted);
  return *content;
}

/// The register in `document`, or NULL if that is NULL. @throws CallFailure if it is another document.
inline const Register* register_in(const ismap_document* document) {
  return document == nullptr ? nullptr : &content_of<Register>(document, "registrations");
}

/// What a question is asked with. The engine and the register are borrowed.
inline ReviewRequest request_of(const ismap_engine& engine, const Register* registrations, Date as_of) {
  return {.as_of = as_of, .registrations = registrations, .policy = &engine.policy, .catalog = engine.catalog.get()};
}

/// Reviews `subject` with the engine's rules and keeps all that a handle lends.
ismap_review reviewed(const ismap_engine& engine, const Subject& subject, const StatementIndex& index,
                      const Register* registrations, Date as_of, Layout layout);

/// One row for each diagnostic, and one for each result that has none.
std::vector<ismap_result_row> rows_of(const Review& review, const Subject& subject);

}  // namespace ismap::capi
