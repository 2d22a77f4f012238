#include <ismap/review/migrate.hpp>

#include "src/review/merged_entry.hpp"
#include "src/review/statement_place.hpp"

#include <ismap/catalog/objective_mapping.hpp>
#include <ismap/rules/answer.hpp>

#include <algorithm>
#include <map>
#include <span>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace ismap {
namespace {

constexpr Label iso_mapping{
    "統制目標の対応は国際規格の新旧対応によるものである。改定後の管理基準と現行の管理基準の公式の対応表は公表資料で確認"
    "されていない。",
    "Objectives go along the correspondence of the two editions of the international standard. No official table of "
    "correspondence of the Control Criteria could be found."};
constexpr Label check_lines{"各行を写し元と照合し、確定してください。", "Check each line against its sources."};
constexpr Label not_in_force{
    "改定後の管理基準の適用の日は公表資料で確認されていない。この言明書案は、適用の日の確認及び人による照合の前に提出す"
    "ることができない。",
    "The day from which the revision applies is not known. The draft is not to be filed before that day is known and a "
    "person has checked it."};
constexpr Label details_missing{
    "改定後の詳細管理策322項目のうち、この管理基準の一覧にあるのは{0}項目である。他の詳細管理策は、この言明書案にも作業"
    "一覧にもない。",
    "Of the 322 details of the revision the catalogue knows {0}. The others are neither in the draft nor on the "
    "worklist."};
constexpr Label import_table{"改定後の管理基準の表を取り込んで再度実行してください。",
                             "Import the table of the revision and migrate again."};
constexpr Label grounds{
    "対象外とした管理策（{0}"
    "件）は、現行の唯一の理由である「合理的な適用が不可能」によるものとした。改定後はリスク分析の"
    "結果も理由となる。",
    "Exclusions carried over ({0}) are given the only ground in force since 2020, that the control cannot reasonably "
    "be applied. The revision knows risk analysis as a second one."};
constexpr Label rest_as_is{
    "管理策以外の記載（監査対象期間、後発事象等を含む。）は写し元のままである。",
    "All but the controls, assessment period and subsequent events included, is as in the source."};
constexpr Label renew{"次の言明に合わせて改めてください。", "Bring it up to date for the next statement."};

/// A control of ismap-2025 and those of ismap-2020 it goes back to.
struct Family {
  ControlId target{};
  std::vector<ControlId> from{};
  bool doubted = false;
};

/// The outline of the revision prints 6.1.4 beside 5.6, with their details.
bool is_in_outline(const ObjectiveLink& link) {
  return std::ranges::any_of(detail_mapping(),
                             [&](const DetailLink& detail) { return detail.from.parent() == link.from; });
}

const std::vector<Family>& families() {
  static const std::vector<Family> all = [] {
    std::map<ControlId, Family> by_target;
    const auto family = [&](ControlId target) -> Family& {
      Family& found = by_target[target];
      found.target = target;
      return found;
    };
    for (const ObjectiveLink& link : objective_mapping())
      for (const ControlId target : link.to()) {
        family(target).from.push_back(link.from);
        if (link.second_source != SecondSource::agrees && !is_in_outline(link)) family(target).doubted = true;
      }
    for (const DetailLink& link : detail_mapping()) family(link.to).from.push_back(link.from);
    std::vector<Family> made;
    for (auto& [target, one] : by_target) made.push_back(std::move(one));
    return made;
  }();
  return all;
}

bool has_family(ControlId target) {
  return std::ranges::binary_search(families(), target.number(), {},
                                    [](const Family& family) { return family.target.number(); });
}

bool is_mapped_detail(ControlId id) {
  return std::ranges::any_of(detail_mapping(),
                             [id](const DetailLink& link) { return link.from.number() == id.number(); });
}

class Migration {
 public:
  Migration(const Statement& statement, const Pointer& controls_at, const Catalog& to)
      : statement_(statement), controls_at_(controls_at), to_(to), taken_(statement.controls.size()) {
    rows_of_.resize(from_.size());
    for (std::size_t row = 0; row < statement.controls.size(); ++row)
      if (const auto ordinal = from_.find(statement.controls[row].id, row)) rows_of_[*ordinal].push_back(row);
  }

  MigrationReport report() && {
    report_.worklist.reserve(statement_.controls.size() + to_.size());
    report_.trace.reserve(statement_.controls.size());
    for (std::size_t row = 0; row < statement_.controls.size(); ++row) place(row);
    for (const Family& family : families()) place(family);
    for (std::size_t ordinal = 0; ordinal < to_.size(); ++ordinal) account_for(to_[ordinal]);
    add_trace();
    add_draft();
    add_diagnostics();
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

  void add_task(MigrationReason reason, std::vector<ControlId> targets, Rows rows) {
    MigrationTask task{.reason = reason, .targets = std::move(targets), .sources = {}, .entries = {}};
    task.sources.reserve(rows.size());
    task.entries.reserve(rows.size());
    for (const std::size_t row : rows) {
      task.sources.push_back(source(row));
      task.entries.push_back(entry(row));
      ++taken_[row].tasks;
      taken_[row].targets.insert(taken_[row].targets.end(), task.targets.begin(), task.targets.end());
    }
    report_.worklist.push_back(std::move(task));
  }

  void add_line(MigrationLink link, bool doubted, ControlEntry made, Rows rows) {
    MigrationLine line{.pointer = {}, .id = made.id, .link = link, .doubted = doubted, .sources = {}};
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
    const auto ordinal = from_.find(id, row);
    if (!ordinal) {
      const bool is_detail = from_.level_of(id) == Level::detail && from_.find(*id.parent());
      return is_detail ? add_detail_task(row) : add_task(MigrationReason::unknown_control, {}, only(row));
    }
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

  void add_detail_task(std::size_t row) {
    std::vector<ControlId> targets;
    if (const ObjectiveLink* link = mapping_of(*entry(row).id.parent()))
      targets.assign(link->to().begin(), link->to().end());
    add_task(MigrationReason::detail_without_target, std::move(targets), only(row));
  }

  /// Governance and management: the same control, if the target edition is known to have it.
  void keep(std::size_t row, std::size_t ordinal) {
    const ControlId id = from_[ordinal].id;
    const auto target = to_.find(id);
    if (!target || to_[*target].level != from_[ordinal].level)
      return add_task(MigrationReason::not_attested, {}, only(row));
    if (rows_of_[ordinal].size() > 1) return add_task(MigrationReason::repeated, {id}, only(row));
    const Stance stance = entry(row).stance;
    if (stance != Stance::implemented && stance != Stance::inherited)
      return add_task(MigrationReason::must_be_implemented, {id}, only(row));
    add_line(MigrationLink::as_is, false, entry(row), only(row));
  }

  void place(const Family& family) {
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
    const auto left_to_a_person = [&](MigrationReason reason) { add_task(reason, {family.target}, rows); };
    if (!to_.find(family.target)) {
      if (!rows.empty()) left_to_a_person(MigrationReason::target_not_in_catalog);
      return;
    }
    if (rows.empty()) return left_to_a_person(MigrationReason::not_stated);
    if (is_repeated) return left_to_a_person(MigrationReason::repeated);
    if (!is_complete) return left_to_a_person(MigrationReason::incomplete_merge);

    std::vector<PlacedEntry> sources;
    for (const std::size_t row : rows) sources.push_back({controls_at_ / row, &entry(row)});
    auto made = merged_entry(family.target, sources, edition_2020);
    if (const auto* reason = std::get_if<MigrationReason>(&made)) return left_to_a_person(*reason);
    add_line(rows.size() == 1 ? MigrationLink::one_to_one : MigrationLink::merged, family.doubted,
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
    Statement& draft = report_.draft.emplace(Statement{.edition = std::string{edition_2025},
                                                       .service_name = statement_.service_name,
                                                       .covered_services = statement_.covered_services,
                                                       .outside_services = statement_.outside_services,
                                                       .regions = statement_.regions,
                                                       .overview = statement_.overview,
                                                       .assessment_period = statement_.assessment_period,
                                                       .controls = {},
                                                       .subsequent_events = statement_.subsequent_events,
                                                       .special_notes = statement_.special_notes,
                                                       .representative = statement_.representative,
                                                       .generative_ai = statement_.generative_ai});
    for (Line& one : lines_) {
      one.line.pointer = path<&Statement::controls> / draft.controls.size();
      draft.controls.push_back(std::move(one.entry));
      report_.lines.push_back(std::move(one.line));
    }
  }

  void add_diagnostics() {
    const auto add = [this](const char* code, Severity severity, Text message, std::optional<Text> remedy = {}) {
      report_.diagnostics.push_back({.code = code,
                                     .severity = severity,
                                     .pointer = {},
                                     .message = std::move(message),
                                     .remedy = std::move(remedy)});
    };
    add("STM25-2/not_in_force", Severity::warning, Text{not_in_force});
    add("STM25-2/iso_mapping", Severity::warning, Text{iso_mapping}, Text{check_lines});
    if (!to_.is_complete())
      add("STM25-2/details_missing", Severity::warning, fill(details_missing, {std::to_string(to_.details().count())}),
          Text{import_table});
    const auto excluded = std::ranges::count(report_.draft->controls, Stance::excluded, &ControlEntry::stance);
    if (excluded != 0) add("STM25-3/grounds", Severity::advice, fill(grounds, {std::to_string(excluded)}));
    add("STM25-5/rest_as_is", Severity::advice, Text{rest_as_is}, Text{renew});
  }

  const Statement& statement_;
  Pointer controls_at_;
  const Catalog& from_ = ismap_2020();
  const Catalog& to_;
  std::vector<std::vector<std::size_t>> rows_of_;  ///< by ordinal of `from_`
  std::vector<Taken> taken_;                       ///< by row
  std::vector<Line> lines_;
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
