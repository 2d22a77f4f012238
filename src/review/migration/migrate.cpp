#include <ismap/review/migrate.hpp>

#include "src/review/migration/family.hpp"
#include "src/review/migration/merged_entry.hpp"
#include "src/review/migration/notes.hpp"
#include "src/review/statement_place.hpp"

#include <ismap/catalog/objective_mapping.hpp>
#include <ismap/catalog/rejected_id.hpp>
#include <ismap/model/statement_description.hpp>

#include <algorithm>
#include <iterator>
#include <optional>
#include <span>
#include <string>
#include <type_traits>
#include <utility>
#include <variant>
#include <vector>

namespace ismap {
namespace {

/// All other members, whatever they are. Copying the controls as well would cost as much as loading them.
Statement without_controls(const Statement& statement) {
  Statement rest;
  for_each_member<Statement>([&](auto member) {
    using Member = decltype(member);
    if constexpr (!std::is_same_v<MemberType<Statement, Member>, decltype(Statement::controls)>)
      rest.*Member::pointer = statement.*Member::pointer;
  });
  return rest;
}

class Migration {
 public:
  Migration(const Statement& statement, const Pointer& controls_at, const Catalog& to)
      : statement_(statement), controls_at_(controls_at), to_(to), taken_(statement.controls.size()) {
    rows_of_.resize(from_.size());
    ordinals_.reserve(statement.controls.size());
    for (std::size_t row = 0; row < statement.controls.size(); ++row) {
      ordinals_.push_back(from_.find(statement.controls[row].id, row));
      if (ordinals_[row]) rows_of_[*ordinals_[row]].push_back(row);
    }
  }

  MigrationReport report() && {
    report_.worklist.reserve(statement_.controls.size() + to_.size());
    report_.trace.reserve(statement_.controls.size());
    for (std::size_t row = 0; row < statement_.controls.size(); ++row) place(row);
    for (const MigrationFamily& family : migration_families()) place(family);
    for (std::size_t ordinal = 0; ordinal < to_.size(); ++ordinal) account_for(to_[ordinal]);
    add_trace();
    add_draft();
    report_.diagnostics = migration_notes(to_, given_grounds_);
    return std::move(report_);
  }

 private:
  struct Line {
    MigrationLine line;
    ControlEntry entry;
  };

  /// What became of a row so far.
  struct Taken {
    std::vector<ControlId> targets{};
    int lines = 0;
    int tasks = 0;
    bool is_merged = false;
  };

  using Rows = std::span<const std::size_t>;

  static Rows only(const std::size_t& row) { return {&row, 1}; }
  const ControlEntry& entry(std::size_t row) const { return statement_.controls[row]; }
  MigrationSource source(std::size_t row) const { return {controls_at_ / row, entry(row).id}; }

  /// As the target edition prints the number.
  ControlId printed(ControlId target) const {
    const auto ordinal = to_.find(target);
    return ordinal ? to_[*ordinal].id : target;
  }

  void add_task(MigrationReason reason, std::vector<ControlId> targets, Rows rows) {
    MigrationTask& task = report_.worklist.emplace_back();
    task.reason = reason;
    task.targets = std::move(targets);
    task.sources.reserve(rows.size());
    task.entries.reserve(rows.size());
    for (const std::size_t row : rows) {
      task.sources.push_back(source(row));
      task.entries.push_back(entry(row));
      ++taken_[row].tasks;
      taken_[row].targets.insert(taken_[row].targets.end(), task.targets.begin(), task.targets.end());
    }
  }

  void add_line(MigrationLink link, std::optional<SecondTable> second_table, ControlEntry made, Rows rows) {
    MigrationLine line{.pointer = {}, .id = made.id, .link = link, .second_table = second_table, .sources = {}};
    for (const std::size_t row : rows) {
      line.sources.push_back(source(row));
      ++taken_[row].lines;
      taken_[row].is_merged = link == MigrationLink::merged;
      taken_[row].targets.push_back(made.id);
    }
    lines_.push_back({std::move(line), std::move(made)});
  }

  /// Rows that belong to no family.
  void place(std::size_t row) {
    const ControlId id = entry(row).id;
    const std::optional<std::size_t> ordinal = ordinals_[row];
    if (!ordinal) return place_unlisted(row);
    switch (from_[*ordinal].level) {
      case Level::governance:
      case Level::management:
        return keep(row, *ordinal);
      case Level::objective:
        if (mapping_of(id) == nullptr) add_task(MigrationReason::cloud_objective, {}, only(row));
        return;
      case Level::detail:
        if (!is_mapped_detail(id)) add_detail_task(row);
        return;
    }
  }

  /// Of the details that attached table 3 alone lists, nothing but the form is known.
  void place_unlisted(std::size_t row) {
    const ControlId id = entry(row).id;
    const auto mistake = rejected(id, from_.edition());
    if (!mistake && from_.level_of(id) == Level::detail && from_.find(*id.parent())) return add_detail_task(row);
    add_task(MigrationReason::unknown_control, {}, only(row));
    if (mistake) report_.worklist.back().likely = ControlId::parse(mistake->likely);
  }

  void add_detail_task(std::size_t row) {
    add_task(MigrationReason::detail_without_target, targets_of(*entry(row).id.parent()), only(row));
  }

  /// Details follow each other under one objective.
  const std::vector<ControlId>& targets_of(ControlId objective) {
    if (objective == last_objective_) return last_targets_;
    last_objective_ = objective;
    last_targets_.clear();
    if (const ObjectiveLink* link = mapping_of(objective))
      std::ranges::transform(link->to(), std::back_inserter(last_targets_),
                             [this](ControlId id) { return printed(id); });
    return last_targets_;
  }

  /// Governance and management: the same control, if the target edition is known to have it.
  void keep(std::size_t row, std::size_t ordinal) {
    const auto target = to_.find(from_[ordinal].id);
    if (!target || to_[*target].level != from_[ordinal].level)
      return add_task(MigrationReason::not_attested, {}, only(row));
    const ControlId id = to_[*target].id;
    const Rows same = rows_of_[ordinal];
    if (same.size() > 1) {
      if (same.front() == row) add_task(MigrationReason::repeated, {id}, same);
      return;
    }
    if (!is_realised(entry(row))) return add_task(MigrationReason::must_be_implemented, {id}, only(row));
    ControlEntry made = entry(row);
    made.id = id;
    add_line(MigrationLink::as_is, {}, std::move(made), only(row));
  }

  void place(const MigrationFamily& family) {
    std::vector<std::size_t> rows;
    bool is_repeated = false;
    bool is_complete = true;
    for (const ControlId id : family.from) {
      const std::vector<std::size_t>& found = rows_of_[*from_.find(id)];
      rows.insert(rows.end(), found.begin(), found.end());
      is_repeated = is_repeated || found.size() > 1;
      is_complete = is_complete && !found.empty();
    }
    std::ranges::sort(rows);
    const ControlId target = printed(family.target);
    const auto left_to_a_person = [&](MigrationReason reason) { add_task(reason, {target}, rows); };
    if (!to_.find(target)) {
      if (!rows.empty()) left_to_a_person(MigrationReason::target_not_in_catalog);
      return;
    }
    if (rows.empty()) return left_to_a_person(MigrationReason::not_stated);
    if (is_repeated) return left_to_a_person(MigrationReason::repeated);
    if (!is_complete) return left_to_a_person(MigrationReason::incomplete_merge);

    std::vector<PlacedEntry> sources;
    for (const std::size_t row : rows) sources.push_back({controls_at_ / row, &entry(row)});
    auto made = merged_entry(target, sources, from_);
    if (const auto* reason = std::get_if<MigrationReason>(&made)) return left_to_a_person(*reason);
    const auto has_no_ground = [&](std::size_t row) {
      return entry(row).stance == Stance::excluded && !entry(row).ground;
    };
    if (std::ranges::any_of(rows, has_no_ground)) ++given_grounds_;
    add_line(rows.size() == 1 ? MigrationLink::one_to_one : MigrationLink::merged, family.second_table,
             std::move(*std::get_if<ControlEntry>(&made)), rows);
  }

  /// Controls of the target edition that no family is for.
  void account_for(const Control& control) {
    if (has_family(control.id)) return;
    switch (control.level) {
      case Level::objective:
        return add_task(MigrationReason::new_objective, {control.id}, {});
      case Level::detail:
        return add_task(MigrationReason::new_detail, {control.id}, {});
      case Level::governance:
      case Level::management:
        break;
    }
    const auto before = from_.find(control.id);
    if (!before || from_[*before].level != control.level || rows_of_[*before].empty())
      add_task(MigrationReason::not_stated, {control.id}, {});
  }

  static MigrationFate fate_of(const Taken& taken) {
    if (taken.tasks > 0) return MigrationFate::worklist;
    if (taken.lines > 1) return MigrationFate::split;
    return taken.is_merged ? MigrationFate::merged : MigrationFate::carried;
  }

  void add_trace() {
    for (std::size_t row = 0; row < taken_.size(); ++row)
      report_.trace.push_back({source(row), fate_of(taken_[row]), std::move(taken_[row].targets)});
  }

  void add_draft() {
    std::ranges::sort(lines_, {}, [](const Line& one) { return one.line.id; });
    Statement& draft = report_.draft.emplace(without_controls(statement_));
    draft.edition = edition_2025;
    draft.controls.reserve(lines_.size());
    report_.lines.reserve(lines_.size());
    for (Line& one : lines_) {
      one.line.pointer = path<&Statement::controls> / draft.controls.size();
      draft.controls.push_back(std::move(one.entry));
      report_.lines.push_back(std::move(one.line));
    }
  }

  const Statement& statement_;
  Pointer controls_at_;
  const Catalog& from_ = ismap_2020();
  const Catalog& to_;
  std::vector<std::optional<std::size_t>> ordinals_;  ///< in `from_`, by row
  std::vector<std::vector<std::size_t>> rows_of_;     ///< by ordinal of `from_`
  std::vector<Taken> taken_;                          ///< by row
  std::vector<Line> lines_;
  std::size_t given_grounds_ = 0;
  ControlId last_objective_{};
  std::vector<ControlId> last_targets_;
  MigrationReport report_;
};

MigrationReport migrated(const Statement& statement, const Pointer& controls_at, const Catalog* target,
                         std::string_view to) {
  MigrationReport report;
  if (statement.edition != edition_2020)
    report.outcome = MigrationOutcome::source_edition_unknown;
  else if (target == nullptr || to != edition_2025)
    report.outcome = MigrationOutcome::target_edition_unknown;
  else
    report = Migration{statement, controls_at, *target}.report();
  report.from = statement.edition;
  report.to = to;
  return report;
}

}  // namespace

MigrationReport migrate(const Statement& statement, std::string_view to) {
  return migrated(statement, path<&Statement::controls>, catalog_for(to), to);
}

MigrationReport migrate(const Subject& subject, std::string_view to) {
  return migrated(statement_of(subject), controls_in(subject), catalog_for(to), to);
}

MigrationReport migrate(const Subject& subject, const Catalog& target) {
  return migrated(statement_of(subject), controls_in(subject), &target, target.edition());
}

}  // namespace ismap
