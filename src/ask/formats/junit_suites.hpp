// Rules as the cases of a test.
#pragma once

#include <ismap/ask/answer_format.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace ismap::ask::formats {

enum class Outcome { passed, failed, skipped };

struct JunitCase {
  std::string name;
  Outcome outcome{};
  std::string message{};    ///< why it did not pass
  std::string_view type{};  ///< of a failure: the code of what is wrong
  std::vector<std::string> lines{};
  std::size_t line = 0;  ///< of the document; 0: not known
};

struct JunitSuite {
  std::string name;
  std::string identifier;  ///< the same in both languages
  std::vector<JunitCase> cases{};
};

/// The rules of an answer by the point that they count under, each once, without those that only repeat others; then
/// what is said of the answer as a whole. No suite is empty. They borrow from the answer.
std::vector<JunitSuite> junit_suites(const Answer& answer, const AnswerStyle& style);

}  // namespace ismap::ask::formats
