// What a cell takes, in the words of a form.
#pragma once

#include <ismap/core/text.hpp>

#include <span>
#include <string_view>

namespace ismap::exchange::detail {

/// A word of documents, and what it is called in forms.
struct NamedWord {
  std::string_view word;
  Label title;
};

/// The description of a member of a document as a form says it: yes for true, a blank cell for what is absent, and
/// titles for the words in `words`, of which the first that fits counts.
Text field_help(const Label& description, std::span<const NamedWord> words);

}  // namespace ismap::exchange::detail
