// The tables that a document is made of: which sheet holds which part, and which column which member.
#pragma once

#include <ismap/core/text.hpp>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange {

enum class FieldKind : std::uint8_t {
  text,
  truth,
  day,
  integer,
  control,   ///< the number of a control
  choice,    ///< one of several words
  texts,     ///< several in one cell, each on a line
  choices,   ///< the same
  integers,  ///< the same
};

struct FieldChoice {
  std::string_view word;  ///< in documents
  Label title{};
};

/// A member that is written into one cell.
struct Field {
  std::vector<std::string_view> path{};  ///< the members that lead to it from its item
  FieldKind kind{};
  bool is_required = false;         ///< its object cannot be without it
  std::size_t optional_object = 0;  ///< how many members of the path lead to an object that may be absent; 0: none does
  std::vector<FieldChoice> choices{};
  Text title{};  ///< of a member of a member: with the title of that
  Text help{};
};

/// An object, or a list of objects, that has a sheet of its own.
struct Part {
  Text title{};
  std::vector<std::string_view> path{};  ///< the members that lead to it from the item of the part above
  std::optional<std::size_t> above{};    ///< nothing: it is the document
  bool is_list = false;
  bool is_required = false;  ///< the one above cannot be without it
  std::vector<Field> fields{};
  /// Of a list: the field by which the sheets of parts below name an item.
  std::optional<std::size_t> key{};
};

struct Form {
  std::string_view document;  ///< "statement"
  std::string_view format;    ///< "ismap-statement/1"
  Label title{};
  std::vector<Part> parts{};  ///< each after the part above it
};

/// The forms of all documents that may be held in tables: dossier, statement, register, procurement, assessor, agenda.
std::span<const Form> forms();

/// Their names, in the same order.
std::span<const std::string_view> form_documents();

/// The format of a checklist: the `ciso_check` of a procurement alone, which is no document of its own.
inline constexpr std::string_view checklist_format = "ismap-checklist/1";

/// The form of the document or of the checklist; null if it has none. @param name of the document or its format
const Form* form_of(std::string_view name);

/// The parts that are lists, from the outermost to the one above `part`: whose items a row of its sheet has to name.
std::vector<std::size_t> lists_above(const Form& form, std::size_t part);

}  // namespace ismap::exchange
