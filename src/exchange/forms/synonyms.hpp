// Other names that headers and cells have in use.
#pragma once

#include <span>
#include <string_view>

namespace ismap::exchange::detail {

/// Names of a column besides its titles. The type and the member are those of the descriptions.
struct ColumnSynonyms {
  std::string_view list;    ///< the member that is the list
  std::string_view member;  ///< of its items
  std::span<const std::string_view> names;
};

std::span<const ColumnSynonyms> column_synonyms();

/// Words of a choice besides its titles.
struct WordSynonyms {
  std::string_view member;
  std::string_view word;
  std::span<const std::string_view> words;
};

std::span<const WordSynonyms> word_synonyms();

/// Words that may mean several choices of a member.
struct AmbiguousWord {
  std::string_view member;
  std::string_view word;
  std::span<const std::string_view> choices;
};

std::span<const AmbiguousWord> ambiguous_words();

}  // namespace ismap::exchange::detail
