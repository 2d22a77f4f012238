// The answer to: does this answer follow from the documents it names?
#pragma once

#include <ismap/core/verdict.hpp>
#include <ismap/model/basis.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace ismap {

enum class VerificationOutcome {
  same,     ///< asked again, the question has the same answer
  differs,  ///< it has another one
  edited,   ///< what was handed in is not the answer that its own digest is of; what differs from a new one is listed
};

/// A text as the answer gives it, and as it is now.
struct VerifiedText {
  std::string was;
  std::string is;

  friend bool operator==(const VerifiedText&, const VerifiedText&) = default;
};

/// A rule that answers otherwise.
struct VerifiedRule {
  std::string rule;
  std::optional<std::string> was{};  ///< the verdict of the answer; absent: it does not have the rule
  std::optional<std::string> is{};   ///< the verdict now; absent: the rule does not answer

  friend bool operator==(const VerifiedRule&, const VerifiedRule&) = default;
};

/// A member that is not the same.
struct VerifiedMember {
  std::string pointer;               ///< JSON Pointer into the answer
  std::optional<std::string> was{};  ///< JSON, cut if it is long; absent: the answer does not have it
  std::optional<std::string> is{};

  friend bool operator==(const VerifiedMember&, const VerifiedMember&) = default;
};

/// What asking again showed.
struct Verification {
  VerificationOutcome outcome{};
  std::string answer_format;  ///< "ismap-review/1"
  AskedQuestion question{};
  VerifiedText version;                  ///< of the library
  VerifiedText rulebook;                 ///< version of the rule book
  VerifiedText answer_sha256;            ///< as stated in the answer, and of the answer made now
  std::vector<BasisDocument> documents;  ///< found by their digests, under the names that they have now
  std::vector<VerifiedRule> rules;       ///< in the order of the answer; those that answer alike are left out
  std::vector<VerifiedMember> members;   ///< in the order of the answer
  bool has_more = false;                 ///< more members differ than are listed

  friend bool operator==(const Verification&, const Verification&) = default;
};

}  // namespace ismap
