// The answer to: what becomes of a statement in another edition of the Control Criteria?
#pragma once

#include <ismap/catalog/control_id.hpp>
#include <ismap/core/pointer.hpp>
#include <ismap/model/basis.hpp>
#include <ismap/model/result.hpp>
#include <ismap/model/statement.hpp>

#include <optional>
#include <string>
#include <vector>

namespace ismap {

enum class MigrationOutcome {
  drafted,
  source_edition_unknown,  ///< the statement's edition is none that can be left
  target_edition_unknown,  ///< the edition asked for is none that can be reached
};

/// How a line of the draft came about.
enum class MigrationLink {
  as_is,       ///< the same control in both editions
  one_to_one,  ///< from its one predecessor
  merged,      ///< from several; every text is kept, each after the number and the place it comes from
};

/// What a second public table shows of the correspondence that a line follows.
enum class SecondTable {
  agrees,   ///< that each source goes into the control
  silent,   ///< it lacks a source
  differs,  ///< it has a source go elsewhere
};

/// What became of a row of the source.
enum class MigrationFate {
  carried,   ///< into one line of the draft, alone
  merged,    ///< into one line, with others
  split,     ///< into several lines
  worklist,  ///< wholly or in part left to people: a row with several targets may be in a line as well
};

/// Why a task is left to people.
enum class MigrationReason {
  cloud_objective,        ///< what became of the objective is not public
  detail_without_target,  ///< what became of the detail is not public; its objective's targets are named
  not_attested,           ///< governance or management: the numbering of the revision is not public
  unknown_control,        ///< the number is none of the source edition
  repeated,               ///< the number is stated more than once
  incomplete_merge,       ///< not every control that was merged into the target is stated
  conflicting_stances,    ///< merged from controls of different stances
  conflicting_bases,      ///< inherited from different services
  conflicting_grounds,    ///< excluded on different grounds
  ground_unknown,         ///< not selected: the revision knows exclusions only, on one of two grounds (STM25-3)
  must_be_implemented,    ///< governance or management that is not implemented (STM25-1)
  text_too_long,          ///< merged, a text would be longer than a document may hold
  target_not_in_catalog,  ///< the imported table of the target edition lacks the target
  new_objective,          ///< no objective of the source edition goes into it
  new_detail,             ///< no detail of the source edition is known to go into it
  not_stated,             ///< none of its predecessors is stated
  incomplete_text,        ///< part of what is merged lacks its reason or individual control, which would no longer show
};

/// A row of the source.
struct MigrationSource {
  Pointer pointer;
  ControlId id{};

  friend bool operator==(const MigrationSource&, const MigrationSource&) = default;
};

/// A control of the draft and the rows it comes from.
struct MigrationLine {
  Pointer pointer;  ///< in the draft
  ControlId id{};
  MigrationLink link{};
  std::optional<SecondTable> second_table{};  ///< absent: the control is the same, or the outline prints both side by
                                              ///< side
  std::vector<MigrationSource> sources;

  friend bool operator==(const MigrationLine&, const MigrationLine&) = default;
};

/// What people have to do. Not in the draft.
struct MigrationTask {
  MigrationReason reason{};
  std::vector<ControlId> targets;        ///< the controls of the target edition that it concerns; may be none
  std::vector<MigrationSource> sources;  ///< none for what is new
  std::vector<ControlEntry> entries;     ///< the rows themselves, in the order of `sources`
  std::optional<ControlId> likely{};     ///< of the source edition: what an unknown number was probably meant to be

  friend bool operator==(const MigrationTask&, const MigrationTask&) = default;
};

/// The one account of one row of the source.
struct MigrationTrace {
  MigrationSource source;
  MigrationFate fate{};
  std::vector<ControlId> targets;  ///< of its lines and tasks

  friend bool operator==(const MigrationTrace&, const MigrationTrace&) = default;
};

struct MigrationReport {
  std::string from;
  std::string to;
  MigrationOutcome outcome{};
  std::vector<MigrationLine> lines;     ///< one for each control of the draft, in its order
  std::vector<MigrationTask> worklist;  ///< rows of the source in their order, then targets ascending
  std::vector<MigrationTrace> trace;    ///< one for each row of the source, in its order
  std::vector<Diagnostic> diagnostics;  ///< what holds for the draft as a whole
  std::optional<Statement> draft;       ///< absent unless drafted; all but edition and controls is as in the source
  std::optional<Basis> basis{};         ///< what it rests on; absent: the documents were not named

  friend bool operator==(const MigrationReport&, const MigrationReport&) = default;
};

}  // namespace ismap
