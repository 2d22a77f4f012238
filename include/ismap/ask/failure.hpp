// Why a question cannot be answered.
#pragma once

#include <ismap/core/text.hpp>

#include <cstdint>
#include <exception>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace ismap::ask {

enum class Reason : std::uint8_t {
  missing,         ///< the question needs something that was not given
  not_allowed,     ///< something was given that the question does not take, or a value that is not defined
  not_found,       ///< there is no such service or assessor
  undecided,       ///< the register contradicts itself or the rules
  wrong_document,  ///< a document is of another format than is asked for
};

/// What was asked cannot be answered. What a document *says* is never one.
class Failure : public std::exception {
 public:
  Failure(Reason reason, Text message, std::vector<std::string> hints = {})
      : reason_(reason), message_(std::move(message)), hints_(std::move(hints)) {}

  Reason reason() const noexcept { return reason_; }
  const Text& message() const noexcept { return message_; }
  /// What was perhaps meant, the nearest first.
  const std::vector<std::string>& hints() const noexcept { return hints_; }
  const char* what() const noexcept override { return message_.en.c_str(); }

 private:
  Reason reason_;
  Text message_;
  std::vector<std::string> hints_;
};

/// The failure of a question without its part `name`.
Failure missing(std::string_view name);
/// The failure of a question whose part `name` has a value that is not defined.
Failure not_allowed(std::string_view name);
/// The failure of a question that does not take the part `name`.
Failure not_taken(std::string_view name);
/// The failure of a question whose document `name` is of the format `given` where one of `accepted` is asked for.
Failure wrong_document(std::string_view name, std::string_view given, std::span<const std::string_view> accepted);

}  // namespace ismap::ask
