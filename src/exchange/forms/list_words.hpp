// The words that the cells of a public list hold.
#pragma once

#include "src/exchange/table/read_word.hpp"

#include <ismap/exchange/table/table.hpp>
#include <ismap/model/description.hpp>

#include <boost/describe.hpp>
#include <boost/mp11.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace ismap::exchange::detail {

/// The words for each state of a registration, and for each model of a service, in the order of their enumerators.
const std::vector<WordChoice>& state_words();
const std::vector<WordChoice>& model_words();

/// The value at that place among the words.
template <DescribedEnum E>
E enumerator_at(std::size_t place) {
  E found{};
  std::size_t i = 0;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<E>>([&](auto enumerator) {
    if (i++ == place) found = enumerator.value;
  });
  return found;
}

/// Nothing, or a dash where nothing is to be said.
bool says_nothing(const Cell& cell);

/// In a column that is not for it: nothing has happened.
bool says_no(const Cell& cell);

/// A mark before a text that explains one in the rows.
bool is_footnote(std::string_view text);

/// "C21-0004-2".
bool looks_like_a_number(std::string_view folded);

}  // namespace ismap::exchange::detail
