// What the pictures of a review show of the document that was reviewed.
#pragma once

#include <ismap/core/date.hpp>
#include <ismap/core/text.hpp>
#include <ismap/model/period.hpp>
#include <ismap/model/statement_index.hpp>
#include <ismap/review/subject.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace ismap {

/// A day in the course of an application.
struct ApplicationDay {
  Date on{};
  Label what;  ///< "申請", "application"

  friend bool operator==(const ApplicationDay&, const ApplicationDay&) = default;
};

/// The controls of a statement by what it says of them.
struct StatedControls {
  std::shared_ptr<const Catalog> catalog;  ///< whose ordinals the sets hold
  ControlSet implemented;
  ControlSet inherited;
  ControlSet excluded;
  ControlSet not_selected;
  ControlSet undecided;                  ///< stated by rows that contradict each other
  std::vector<UnlistedDetail> unlisted;  ///< details that the catalogue does not list; `row` has no meaning
  std::size_t unknown = 0;               ///< rows with any other number that the catalogue does not have
};

/// Holds all that it needs: neither the document nor its index has to outlive it.
struct ReviewedDocument {
  std::optional<Period> assessment_period;  ///< of an application
  std::vector<ApplicationDay> days;         ///< of an application, in no order
  StatedControls controls;                  ///< without a catalogue if there is none of the statement's edition
};

/// @pre `index` comes from `index_statement` with `catalog`
ReviewedDocument reviewed_document(const Subject& subject, const StatementIndex& index,
                                   std::shared_ptr<const Catalog> catalog);

}  // namespace ismap
