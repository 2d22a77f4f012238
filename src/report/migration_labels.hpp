// The words for what a migration did and for what it left to people.
#pragma once

#include <ismap/core/text.hpp>
#include <ismap/model/migration.hpp>

#include <span>

namespace ismap::detail {

Label label_of(Stance stance);
Label label_of(MigrationLink link);
/// Nothing to say where the table agrees.
Label label_of(SecondTable second_table);
Label label_of(MigrationFate fate);

struct ReasonLabel {
  MigrationReason reason{};
  Label label;
};

/// All reasons, those first that keep a line out of the draft which it could have had.
std::span<const ReasonLabel> migration_reasons();

}  // namespace ismap::detail
