// Why the command cannot answer.
#pragma once

#include <ismap/report/error_text.hpp>

#include <stdexcept>
#include <utility>

namespace ismap::cli {

/// Ends the command with exit status 2.
class Failure : public std::runtime_error {
 public:
  explicit Failure(Problem problem) : std::runtime_error(problem.message.en), problem_(std::move(problem)) {}

  const Problem& problem() const noexcept { return problem_; }

 private:
  Problem problem_;
};

/// A failure without a place in an input. `kind` is stable: `call`, `file` or `unknown_id`.
inline Failure failure(std::string kind, Text message, std::string file = {}, std::vector<std::string> hints = {}) {
  return Failure(
      {.kind = std::move(kind), .message = std::move(message), .file = std::move(file), .hints = std::move(hints)});
}

}  // namespace ismap::cli
