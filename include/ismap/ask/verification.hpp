// Whether an answer follows from what it says it rests on.
#pragma once

#include <ismap/ask/answer.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/verification.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace ismap::ask {

/// An answer that was handed in, as far as it is needed to ask again.
struct StatedAnswer {
  std::string json{};
  std::string format{};
  std::string version{};
  std::string rulebook{};
  AskedQuestion question{};
  BasisArguments arguments{};
  std::vector<BasisDocument> documents{};
  std::string answer_sha256{};
};

/// Reads an answer that says what it rests on, whichever question it answers.
/// @throws ParseError if it is no JSON, says nothing of what it rests on, or says it in another way than answers do
StatedAnswer read_answer(std::string_view json);

/// Compares it with the answer to the same question now.
/// @pre `again` says what it rests on, with its digest
Verification verify(const StatedAnswer& stated, const Answer& again);

}  // namespace ismap::ask
