// Statements and dossiers out of OSCAL documents.
#pragma once

#include <ismap/catalog/catalog.hpp>
#include <ismap/core/parse_error.hpp>
#include <ismap/core/text.hpp>
#include <ismap/io/limits.hpp>
#include <ismap/review/subject.hpp>

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::exchange {

/// What was not read, or was read in another way than it is written.
struct OscalNote {
  std::size_t document = 0;  ///< which of the documents
  std::string pointer;       ///< JSON Pointer into it, of the first
  std::size_t count = 1;     ///< how many there are of the same kind, in different items of lists
  Text message;
};

struct OscalReadOptions {
  /// Formats that may be made, of `subject_formats`. If both may: a dossier where the documents hold one.
  std::span<const std::string_view> accepted = subject_formats;
  Limits limits{};  ///< of each document; `all_items` counts all values
};

struct OscalRead {
  std::string_view format;  ///< of the document
  std::string json;         ///< the document, for `load`
  /// JSON Pointers of what a statement must have and the documents do not: it is filled with nothing. Empty for what
  /// `write_oscal` wrote. See `ReviewRequest::absent`.
  std::vector<std::string> absent{};
  std::vector<OscalNote> notes{};
};

/// All that is wrong with OSCAL documents.
class OscalError : public ParseError {
 public:
  /// @pre `documents` has an item for each fault
  OscalError(std::vector<InputFault> faults, bool has_more, std::vector<std::size_t> documents)
      : ParseError(std::move(faults), has_more), documents_(std::move(documents)) {}

  /// In which of the documents each fault is.
  const std::vector<std::size_t>& documents() const noexcept { return documents_; }

 private:
  std::vector<std::size_t> documents_;
};

/// Reads a system security plan, with or without assessment results and a plan of action and milestones, in any order:
/// those that `write_oscal` made, and those that others made with our catalogue. Of others, what a statement says and
/// OSCAL has no place for is absent; a dossier needs our properties.
/// @param catalog whose edition counts if the documents name none
/// @throws OscalError with all that is wrong, each with its JSON Pointer and place in its document
OscalRead read_oscal(std::span<const std::string_view> jsons, const Catalog& catalog,
                     const OscalReadOptions& options = {});

/// True if the text is a JSON object with the top member of an OSCAL document. Finds out what a file holds.
bool looks_like_oscal(std::string_view json);

}  // namespace ismap::exchange
