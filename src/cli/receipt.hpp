// What is noted of a call while it is answered, for the basis of the answer.
#pragma once

#include <ismap/ask/basis.hpp>
#include <ismap/ask/batch.hpp>
#include <ismap/ask/question.hpp>

#include "commands.hpp"
#include "files.hpp"

#include <string>
#include <utility>
#include <vector>

namespace ismap::cli {

class Receipt {
 public:
  /// With what the settings say besides documents.
  Receipt(ask::Question question, const ReviewSettings& settings);
  explicit Receipt(ask::Question question) : question_(question) {}

  /// Of which question it is, where the document shows that.
  void is_of(ask::Question question, const ReviewSettings& settings);
  void read(DocumentRole role, const Input& input);
  void columns(const std::vector<exchange::ColumnChoice>& columns);
  void revision(const TableInput& table);

  BasisArguments& arguments() noexcept { return arguments_; }
  Basis basis(const ask::LookedAt& looked_at) const;
  /// What the lines of a batch are answered with.
  ask::BatchBasis basis_of_batch(const ask::LookedAt& looked_at) const;

 private:
  ask::Question question_;
  BasisArguments arguments_;
  std::vector<BasisDocument> documents_;
};

}  // namespace ismap::cli
