// The documents that questions are about.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/parse_error.hpp>
#include <ismap/io/load.hpp>
#include <ismap/io/write.hpp>
#include <ismap/model/agenda.hpp>
#include <ismap/model/procurement.hpp>
#include <ismap/model/statement_index.hpp>
#include <ismap/review/subject.hpp>

#include <array>
#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace ismap::ask {

/// A dossier or a statement with its index, and the catalogue that the index is for.
struct IndexedSubject {
  Subject subject;
  std::shared_ptr<const Catalog> catalog;
  StatementIndex index;
  std::vector<std::string> absent{};  ///< see `ReviewRequest::absent`
};

using Input = std::variant<IndexedSubject, Register, Procurement, Agenda, RegisteredAssessor>;

/// The formats of all inputs.
inline constexpr std::array input_formats{format_of<Dossier>,     format_of<Statement>, format_of<Register>,
                                          format_of<Procurement>, format_of<Agenda>,    format_of<RegisteredAssessor>};

/// The formats of the documents that a `Content` is.
template <class Content>
inline constexpr auto formats_of = only_format_of<Content>;
template <>
inline constexpr auto formats_of<IndexedSubject> = subject_formats;

std::string_view format_in(const Input& input) noexcept;

/// Reads a document of one of the formats `accepted`: the one that it names or, without naming one, looks like; else it
/// must be of the first. A statement is indexed for `catalog`. @throws ParseError as `load` does.
Input load_input(std::string_view json, std::span<const std::string_view> accepted,
                 std::shared_ptr<const Catalog> catalog, const AskedLimits& limits = {});

/// As `ismap::write` does. What is absent is left out: then nothing reads it until it is completed.
std::string write(const Input& input, Layout layout);

/// The document, if nothing of it is absent. @throws ParseError that names what is
const IndexedSubject& whole(const IndexedSubject& document);

/// The memory that the input takes, in bytes.
std::size_t size_of(const Input& input) noexcept;

}  // namespace ismap::ask
