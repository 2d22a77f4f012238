// Why the command cannot answer.
#pragma once

#include <ismap/report/error_text.hpp>

#include <stdexcept>
#include <utility>
#include <vector>

namespace ismap::cli {

/// Ends the command with exit status 2.
class Failure : public std::runtime_error {
 public:
  explicit Failure(Problem problem) : Failure(std::vector<Problem>{std::move(problem)}) {}
  /// @pre there is at least one
  explicit Failure(std::vector<Problem> problems)
      : std::runtime_error(problems.front().message.en), problems_(std::move(problems)) {}

  const std::vector<Problem>& problems() const noexcept { return problems_; }

 private:
  std::vector<Problem> problems_;
};

/// A failure without a place in an input. `kind` is stable: `call`, `file` or `unknown_id`.
inline Failure failure(std::string kind, Text message, std::string file = {}, std::vector<std::string> hints = {}) {
  return Failure(Problem{
      .kind = std::move(kind), .message = std::move(message), .file = std::move(file), .hints = std::move(hints)});
}

}  // namespace ismap::cli
