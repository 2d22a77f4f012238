// The documents that a review looks at besides its own.
#pragma once

#include <ismap/ask/inquiry.hpp>
#include <ismap/catalog/catalog.hpp>
#include <ismap/review/review.hpp>

#include "commands.hpp"
#include "receipt.hpp"

#include <memory>
#include <optional>
#include <string>

namespace ismap::cli {

/// Reads the register, the policy and the table, and keeps them.
class LoadedSettings {
 public:
  /// @param document the path of what is reviewed: only one of all paths may be the standard input
  /// @param receipt notes what was read; null: nobody does
  /// @throws Failure if something cannot be read
  LoadedSettings(const ReviewSettings& settings, const std::string& document, const Output& output,
                 Receipt* receipt = nullptr);

  /// The request with everything that was read. It lives no longer than this.
  ReviewRequest request() const;

  /// What a question is asked with of all that was read. It lives no longer than this.
  ask::Inquiry inquiry(ask::Question question) const;

  /// What the basis of an answer says of it. @param statement null: the question is about none
  /// @param index of that statement; null: there is none at hand
  ask::LookedAt looked_at(const Statement* statement = nullptr, const StatementIndex* index = nullptr) const;

  /// The table that was read, or else an embedded catalogue, which outlives everything.
  std::shared_ptr<const Catalog> catalog_or(const Catalog& embedded) const;

 private:
  Date as_of_;
  std::optional<Register> registrations_;
  std::optional<Policy> policy_;
  std::optional<Catalog> catalog_;
};

}  // namespace ismap::cli
