// Words, truth values and whole numbers as people write them.
#pragma once

#include <ismap/exchange/table/table.hpp>

#include "src/exchange/table/reading.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::exchange::detail {

/// A value and the words for it. The first is the one in documents, the second the one in Japanese forms.
struct WordChoice {
  std::vector<std::string> words;
};

/// Words that say yes or no to a control may mean one of several choices: those at `meant`.
struct TwoWays {
  std::string word;  ///< folded
  std::vector<std::size_t> meant;
};

/// Reads one of the words, whatever its width, case and spacing. The value is the place among the choices.
Reading<std::size_t> read_choice(const Cell& cell, std::span<const WordChoice> choices,
                                 std::span<const TwoWays> two_ways = {});

/// Reads TRUE, はい, 有, ○, Yes, 1 and their opposites.
Reading<bool> read_truth(const Cell& cell);

/// Reads a whole number.
Reading<std::int64_t> read_integer(const Cell& cell);

}  // namespace ismap::exchange::detail
